"""Where an Arabic name begins and ends, behind an office, a form of address or a verb of speech."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.scripts.arabic_words import (
    AND,
    COMMAS,
    ENDS,
    FORMS,
    GIVEN,
    MARK,
    MEETS,
    NO_NAMES,
    NUNATED,
    OFFICES,
    SAID,
    STRESSED,
    THE,
    is_office,
    is_told,
    over_forms,
    unjoined,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.persons.scripts.arabic_words import Token

_LINKS = words("arabic", "links")
_NO_FIELDS = (NO_NAMES | STRESSED) - {"في"}
_ON_BEHALF = "باسم"  # a given name too
_SPEAKS = words("arabic", "speaks")
_NO_NAME = tuple(words("arabic", "no beginnings"))
_OF_FAMILIES = tuple(words("arabic", "of families"))
_OF_RELIGION = "الدين"
_OF_ORIGIN = "ي"
_ALI = "علي"
"""A name, and the preposition "على" where a page does not tell its letters apart."""
_MOST_FIELD = 7  # words that an office is held of, before the name
_LONGEST_NAME = 5  # parts


def start(row: Sequence[Token], at: int) -> tuple[int, int]:
    """Find where a name begins that a word announces, and the office before it; 0 where none."""
    word = row[at].text
    plain = unjoined(word)
    if plain in FORMS or word in SAID:
        begin = over_forms(row, at + 1)
        known = begin < len(row) and not is_office(row[begin].text)
        return (begin, -1) if known else (0, -1)
    return _field(row, at) if plain in OFFICES else (0, -1)


def _field(row: Sequence[Token], at: int) -> tuple[int, int]:
    """Find the name behind what an office is held of."""
    for to in range(at + 1, min(len(row), at + 1 + _MOST_FIELD)):
        name = row[to].text
        met = name in OFFICES and to == at + 2 and _is_met(row, at)
        if met or (to > at + 1 and is_told(name)):
            return 0, -1  # another office, with its own name
        if name in COMMAS:
            begin = _behind_comma(row, to + 1)
            return begin, at if begin else -1
        if MARK.match(name) or name in SAID or name in _NO_FIELDS:
            return 0, -1
        if name in FORMS:
            return (begin, at) if (begin := over_forms(row, to)) < len(row) else (0, -1)
        speaks = name == _ON_BEHALF and row[to - 1].text.removeprefix(THE) in _SPEAKS
        if (
            name in GIVEN
            and not speaks
            and not (to + 1 < len(row) and MARK.match(row[to + 1].text))
        ):
            return to, at
    return 0, -1


def _is_met(row: Sequence[Token], at: int) -> bool:
    """Tell who met somebody from who is met: "التقى الرئيس السيسي وزير الخارجية"."""
    one = row[at].text.startswith(THE) and row[at + 1].text.startswith(THE)
    return one and at > 0 and row[at - 1].text.removeprefix(AND) in MEETS


def _behind_comma(row: Sequence[Token], at: int) -> int:
    """Find the name that a comma sets off behind its office; 0 where none is."""
    if at >= len(row) or not (row[at].text in FORMS or row[at].text in GIVEN):
        return 0
    begin = over_forms(row, at)
    return begin if begin < len(row) else 0


def stop(row: Sequence[Token], begin: int) -> int:
    """Find where a name ends: at its family's article, a mark, or a small word; 0 where nowhere.

    Behind the first one, all but the last are known as given names, or joined: "بن حمد".
    """
    at, parts, settled = begin, 0, not row[begin].text.startswith(_NO_NAME)
    while at < len(row) and parts < _LONGEST_NAME:
        word = row[at].text
        if _ends(word):
            if word in STRESSED and parts > 2 and row[at - 1].text == _ALI:
                return at - 1
            break
        if word == _OF_RELIGION and parts and _goes_on(row, at + 1):
            at += 1  # "حسام الدين عبد الفتاح": it belongs to the given name
            continue
        article = word.startswith(THE) and not (at == begin and _is_called(row, at))
        if article or not settled or not word.isalpha():
            family = parts and (settled or _ends_with_family(row, begin, at))
            return at + 1 if family and word.isalpha() else 0
        joined = word in _LINKS and at + 1 < len(row)
        settled = joined or not parts or word in GIVEN or word.startswith(_OF_FAMILIES)
        at += 1 + joined
        parts += 1
    return at if parts > 1 else 0


def _goes_on(row: Sequence[Token], at: int) -> bool:
    return at < len(row) and (row[at].text in GIVEN or row[at].text in _LINKS)


def _is_called(row: Sequence[Token], at: int) -> bool:
    """Tell a given name that has the article, "المصطفى سالم", from a house: "أكد العربي الجديد"."""
    said = row[at - 1].text in SAID and row[min(at + 1, len(row) - 1)].text.startswith(THE)
    return row[at].text in GIVEN and not said


def is_before_ali(name: str, others: Iterable[str]) -> bool:
    """Tell who does something "علي", on which a page means: the name ends before it.

    Parameters
    ----------
    name
        As far as it was read: "عبدالعاطي علي الجهد", but not "أحمد علي الشامي", which goes on.
    others
        The names of the story, one of which ends as this one begins: "محمد عبد العاطي".
    """
    head, ali, noun = f"{name} ".partition(f" {_ALI} ")
    bare, noun = head.replace(" ", ""), noun.strip()
    on = noun.startswith(THE) and not noun.endswith(_OF_ORIGIN)
    on = on or (bool(ali) and not noun and " " in head)  # "أحمد علي" is a name
    return on and any(
        other != name and len(other) > len(head) and other.replace(" ", "").endswith(bare)
        for other in others
    )


def _ends_with_family(row: Sequence[Token], begin: int, at: int) -> bool:
    """Tell the family behind a rare second name: "إبراهيم نامس الجبوري", then the sentence."""
    known = row[begin].text in GIVEN and at == begin + 2 and row[at].text.startswith(THE)
    return known and at + 1 < len(row) and _ends(row[at + 1].text)


def _ends(word: str) -> bool:
    rest = word.removeprefix(AND)
    joined = rest != word and (rest in FORMS or rest in OFFICES or rest in GIVEN)
    return joined or word in ENDS or bool(MARK.match(word)) or word.endswith(NUNATED)
