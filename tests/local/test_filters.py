from __future__ import annotations

import json
from typing import Any

import pytest

from local.aws.filters import UnknownPatternError, compile_filters

STORED = {"dynamodb": {"NewImage": {"status": {"S": ["stored"]}}}}
WITHDRAWN = {"dynamodb": {"OldImage": {"status": {"S": ["stored"]}}}}


def criteria(*patterns: dict[str, Any]) -> dict[str, Any]:
    return {"Filters": [{"Pattern": json.dumps(pattern)} for pattern in patterns]}


def record(name: str, status: str) -> dict[str, Any]:
    return {"eventName": "MODIFY", "dynamodb": {name: {"status": {"S": status}}}}


@pytest.mark.parametrize(
    ("filters", "passes"),
    [
        ({}, True),
        (criteria(STORED), True),
        (criteria(WITHDRAWN), False),
        (criteria(WITHDRAWN, STORED), True),
        (criteria({"eventName": ["INSERT"], **STORED}), False),
        (criteria({"eventName": ["INSERT", "MODIFY"], **STORED}), True),
    ],
)
def test_a_record_passes_any_filter_all_of_whose_fields_it_has(
    filters: dict[str, Any], *, passes: bool
):
    assert compile_filters(filters)(record("NewImage", "stored")) is passes


def test_true_is_not_one():
    assert not compile_filters(criteria({"flag": [1]}))({"flag": True})


@pytest.mark.parametrize(
    "pattern", [{"size": [{"numeric": [">", 1]}]}, {"$or": [{"a": ["b"]}]}, {"a": "b"}]
)
def test_a_pattern_that_is_not_understood_is_refused(pattern: dict[str, Any]):
    with pytest.raises(UnknownPatternError, match="plain values"):
        compile_filters(criteria(pattern))
