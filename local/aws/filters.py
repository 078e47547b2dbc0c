"""Filter patterns of event source mappings, in EventBridge's language."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Filter = Callable[[Mapping[str, Any]], bool]


class UnknownPatternError(ValueError):
    """The pattern says something that is not understood here."""


def compile_filters(criteria: Mapping[str, Any]) -> Filter:
    """Make a test of a mapping's filter criteria.

    Parameters
    ----------
    criteria
        The property ``FilterCriteria``; without filters, everything passes.

    Returns
    -------
    callable
        Tells whether a record passes any of the filters.

    Raises
    ------
    UnknownPatternError
        If a pattern uses more than nested fields and lists of plain values.
    """
    patterns = [json.loads(item["Pattern"]) for item in criteria.get("Filters", ())]
    for pattern in patterns:
        _check(pattern)
    return lambda record: not patterns or any(_matches(pattern, record) for pattern in patterns)


def _check(pattern: Any) -> None:  # noqa: ANN401 - any JSON
    if isinstance(pattern, dict) and not any(name.startswith("$") for name in pattern):
        for part in pattern.values():
            _check(part)
    elif not isinstance(pattern, list) or any(isinstance(item, dict | list) for item in pattern):
        raise UnknownPatternError(
            f"The embedded AWS only compares plain values in filter patterns: {json.dumps(pattern)}"
        )


def _matches(pattern: Any, value: Any) -> bool:  # noqa: ANN401
    if isinstance(pattern, list):
        # JSON tells true from 1; Python does not.
        return any(type(item) is type(value) and item == value for item in pattern)
    if not isinstance(value, dict):
        return False
    return all(name in value and _matches(part, value[name]) for name, part in pattern.items())
