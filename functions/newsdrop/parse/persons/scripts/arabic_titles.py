"""The office of whom an Arabic text names: before the name, behind it, behind a comma."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.scripts.arabic_words import (
    AND,
    COMMAS,
    ENDS,
    FORMS,
    MARK,
    MEETS,
    NUNATED,
    OFFICES,
    THE,
    is_office,
    is_told,
    unjoined,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.scripts.arabic_words import Token

_TITLE_ENDS = regex(rf" (?:إلى )?(?:{any_of(words('arabic', 'ends of titles'))})\b|[،؛:.\"«»“”()]")
_OF_ANOTHER = words("arabic", "held of another")
_WITHIN = words("arabic", "within offices")
_IN = "في"
_OCCASIONS = words("arabic", "occasions")
_MOST_TOUCHING = 8
_DEFINITE = tuple(words("arabic", "articles"))
_ATTACHED = tuple(words("arabic", "attached"))
_LONGEST_TITLE = 120


def without_and(title: str | None) -> str | None:
    """Take off the "and", the "to" and the "with" that are one word with an office."""
    first, space, rest = (title or "").partition(" ")
    if title is None or first in OFFICES:
        return title
    plain = unjoined(first)
    return title.removeprefix(AND) if plain == first else f"{plain}{space}{rest}"


def before(text: str, row: Sequence[Token], office: int, begin: int) -> str:
    """Read the office before a name, forms of address between them left out.

    Parameters
    ----------
    text
        The text of the row.
    row
        Its words.
    office, begin
        Where the noun of the office stands, and where the name begins.
    """
    return text[row[_opening(row, office)].start : row[_address(row, begin) - 1].end]


def _address(row: Sequence[Token], begin: int) -> int:
    """Find where the forms of address before a name begin."""
    while begin and (row[begin - 1].text in FORMS or row[begin - 1].text in COMMAS):
        begin -= 1
    return begin


def _opening(row: Sequence[Token], office: int) -> int:
    """Find where an office begins that is held of another: "المستشار الإعلامي للوزير"."""
    if not is_told(row[office].text):
        return office
    ahead = row[office - 1].text
    at = office - (2 if ahead.startswith(THE) and not is_office(ahead) else 1)
    held = at >= 0 and row[at].text.removeprefix(AND).removeprefix(THE) in _OF_ANOTHER
    return at if held else office


def touching(text: str, row: Sequence[Token], stop: int) -> str | None:
    """Read the office right behind an addressed name, unless somebody else is met or named."""
    if stop >= len(row) or row[stop].text not in OFFICES:
        return None
    if not MEETS.isdisjoint(
        token.text.removeprefix(AND) for token in row[max(0, stop - 12) : stop]
    ):
        return None
    end = stop
    while end < len(row) and not MARK.match(row[end].text) and end - stop < _MOST_TOUCHING:
        if row[end].text in ENDS - OFFICES and row[end].text not in _WITHIN:
            break
        if row[end].text == _IN and end + 1 < len(row) and row[end + 1].text in _OCCASIONS:
            break  # "عميد الكلية في حضور السادة"
        definite = end > stop and row[end - 1].text.startswith(_DEFINITE)
        if definite and not row[end].text.startswith((*_DEFINITE, *_ATTACHED)):
            break  # "وزير النقل مراسم التوقيع"
        if row[end].text.endswith(NUNATED) or (row[end].text in FORMS and end > stop + 1):
            break  # but "وزير دولة", which is one office
        end += 1
    return text[row[stop].start : row[end - 1].end]


def behind(text: str, row: Sequence[Token], stop: int) -> str | None:
    """Read the office that a comma sets off behind a name."""
    if stop + 1 >= len(row) or row[stop].text not in COMMAS or row[stop + 1].text not in OFFICES:
        return None
    start = row[stop + 1].start
    end = _TITLE_ENDS.search(text, start, start + _LONGEST_TITLE)
    return text[start : end.start() if end else len(text)].strip() or None
