"""An office that opens a sentence, and what it is for: "Head of new bridges Jane Roe said"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import behind_name
from newsdrop.parse.offices.before.title_starts import NO_HOUSES
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    REACH,
    is_capital,
    is_modifier,
    is_office,
    is_plural,
    is_verb,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOR = frozenset(("for", "of", "on"))
_JOINTS = ANDS | ARTICLES | {"of", "in"}
_SPEECH = words("title_context", "speech")
_NO_ENDS = _JOINTS | _FOR | _SPEECH | words("title_context", "named")
_ENDS = (". ", "! ", "? ")
_MARK = 2  # characters of a mark and the blank behind it
_BEFORE_HEAD = 4  # words: "EP deputy rapporteur"
_LONGEST = 11  # words


def before(text: str, start: int, floor: int) -> str | None:
    """Read the office with which a sentence opens whose verb of speech is behind the name.

    Between both nothing else can be its subject, so that small words at the name belong to the
    office: "Rapporteur on sustainable fuels Jane Roe (EPP, SE) stressed". Without the verb the
    last of them may be one: "Minister for water meets Jane Roe".

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends.
    """
    earliest = max(0, start - REACH)
    begin = max(text.rfind(end, earliest, start) for end in _ENDS)
    begin = begin + _MARK if begin >= 0 else earliest
    if begin < floor or (begin == earliest and earliest):
        return None
    row = text[begin:start].split()
    while row and row[0] in NO_HOUSES and not is_modifier(plain(row[0])):
        del row[0]  # "The", "But", "As"
    held = len(row) <= _LONGEST and _is_held(row)
    return " ".join(row) if held and behind_name.speaks(text[start : start + REACH]) else None


def _is_held(row: Sequence[str]) -> bool:
    head = next((at for at, word in enumerate(row[:_BEFORE_HEAD]) if is_office(word)), None)
    if head is None or is_plural(row[head]) or row[head + 1 : head + 2] == []:
        return False
    ahead = all(is_capital(word) or is_modifier(plain(word)) for word in row[:head])
    field = row[head + 2 :]
    return (
        ahead
        and row[head + 1] in _FOR
        and bool(field)
        and all(map(_is_of_field, field))
        and field[-1] not in _NO_ENDS
    )


def _is_of_field(word: str) -> bool:
    if word in _JOINTS:
        return True
    return word.isalpha() and word.islower() and not is_verb(word) and word not in _SPEECH
