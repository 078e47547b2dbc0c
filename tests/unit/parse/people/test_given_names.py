"""Given names."""

from __future__ import annotations

import pytest

from newsdrop.parse.vocabulary import given_names


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, 202-555-0100", True),
        (" Jane", True),
        ("Roe House, 12 Main Street", False),
        ("JANE ROE", False),
        ("", False),
        (" ", False),
    ],
)
def test_a_text_begins_with_a_given_name(text: str, *, expected: bool) -> None:
    assert given_names.begin(text) is expected
