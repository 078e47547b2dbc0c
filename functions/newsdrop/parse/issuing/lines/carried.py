"""Whose text a platform says it passes on: "Original-Content von: Acme AG, übermittelt durch X"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Page

_LABELS = keys("letterhead", "labels of passed on texts")
_PASSED = regex(rf", (?:{any_of(words('letterhead', 'passed on by'))}) ")
_AGENCIES = tuple(f" {end}" for end in words("organizations", "agencies"))
_LONGEST = 200
"""Characters of such a line."""
_WORDS = 14


def is_agency(name: str) -> bool:
    """Tell an agency that writes for others by its name: "Roe PR", "Roe Public Relations, Inc."."""
    return key(organizations.without_form(name)).endswith(_AGENCIES)


def house(page: Page) -> str | None:
    """Find the house in such a line, wherever the platform prints it.

    Parameters
    ----------
    page
        The page.
    """
    for block in page.blocks:
        text = block.text
        if ": " not in text or len(text) > _LONGEST:
            continue
        said = opening(text, _LABELS)
        passed = _PASSED.search(text, said.end) if said else None
        if said and passed:
            name = organizations.tidy(text[said.end : passed.start()].lstrip(" :"))
            named = not name[:1].islower() or organizations.has_form(name)
            return name if name and named and len(name.split()) <= _WORDS else None
    return None
