"""Calls to write to somebody, whose address the page keeps to itself: "Email us here"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_CALL = regex(rf"(?:\A| )(?:{any_of(words('contacts', 'inviting'))})\Z", re.IGNORECASE)
_LONGEST = 90  # characters of a line that ends with one


def is_in(line: str) -> bool:
    """Say whether a line ends with such a call.

    Parameters
    ----------
    line
        Small letters may have joined the call to the line above it: "Acme Works email us here".
    """
    return len(line) <= _LONGEST and _CALL.search(line) is not None


def without(line: str) -> str:
    """Take the call off a line, if it ends with one.

    Parameters
    ----------
    line
        One of a contact block.
    """
    if len(line) > _LONGEST or not (call := _CALL.search(line)):
        return line
    return line[: call.start()]
