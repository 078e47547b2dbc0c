"""Names that are nobody's in the story: houses, cases, photographers, authors, contacts."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.public import governs_a_place
from newsdrop.parse.persons.nobody import credit_names, named_works, places, references
from newsdrop.parse.persons.nobody.namesakes import is_alias
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_REACH = 80  # characters before a name

_CASE = regex(r"(?:^|\s)(?:vs?\.|versus|ex rel\.|&)\s?$")
_FORMS = any_of(words("organizations", "forms set off") - words("name_parts", "honours"))
_OTHER_SIDE = regex(
    rf"""
    [ ]? / [ ]? [A-Z]                               # "Jane Roe/Agency"
    | [ ] (?: {any_of(words("not_people", "makes"))} ) \b    # "under its Jane Roe imprint"
    | (?:'s|’s)? [ ] (?: vs?\. [ ] | versus [ ] | & | et[ ]al )
    | [ ] \( (?: {any_of(words("not_people", "exchanges"))} | OTC\w* ) \b   # listed
    | ,? [ ] (?! Co- ) (?: {_FORMS} )\b (?! [.]\w )
    """,
    re.VERBOSE,
)
_FIRM = rf"(?! \w | [ ]& | ,?[ ](?:{_FORMS})\b )"
_BEFORE_OTHER = regex(rf" [ ]&[ ] (?P<given>[^\W\d_]+) [ ] [A-ZÀ-Þ]\w+ {_FIRM}", re.VERBOSE)
_BEHIND_OTHER = regex(r"(?<!& )\b(?P<given>[^\W\d_]+) [A-ZÀ-Þ]\w+ & \Z")
_PAIRS = frozenset((" y ", " e ", " i "))
"""Between two words that are two provinces or first names: "Ana y Luis"."""
_GENITIVE = tuple(words("inflected", "ends of genitives"))


def is_bystander(line: str, start: int, end: int, name: Sequence[Word]) -> bool:
    """Tell whether a name is not of the story's people.

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The name's offsets.
    name
        Its words.
    """
    if is_known(line[start:end], name) or line[name[0].end : name[-1].start] in _PAIRS:
        return True
    ahead = line[max(0, start - _REACH) : start]
    if named_works.is_title(line, start, end):
        return True
    if places.is_place(line, ahead, end, name) or named_works.is_work(line, ahead, end, name):
        return True
    if (
        references.is_author(line, ahead, start, end, name)
        or is_alias(line, ahead, end, full=len(name) > 1)
        or credit_names.is_credited(line, ahead, end)
    ):
        return True
    if (_CASE.search(ahead[-10:]) or _OTHER_SIDE.match(line, end)) and not (
        kinds(name[0].text) & GIVEN and _is_couple(line, ahead, end)
    ):
        return True
    return named_works.shares_thing(line, end, name) or places.is_among_counties(line, start, end)


def is_known(printed: str, name: Sequence[Word]) -> bool:
    """Tell the name of a house or a place, and a house of a land: "Acme Costa Rica"."""
    row = [word.text for word in name]
    if row[0].endswith(_GENITIVE) and not kinds(row[0]) & GIVEN:
        return True
    of_land = len(row) > 2 and " ".join(row[-2:]) in places.LANDS
    of_land = of_land or governs_a_place(printed)  # "Ville de Roe", where Ville Roe is somebody
    return of_land or printed in places.KNOWN or " ".join(row) in places.KNOWN


def _is_couple(line: str, ahead: str, end: int) -> bool:
    """Tell "Ann Roe & Tom Poe", full names both, from a firm: "Roe & Poe"."""
    other = _BEFORE_OTHER.match(line, end)
    if other is None and not _OTHER_SIDE.match(line, end):  # not "& Tom Poe LLP"
        other = _BEHIND_OTHER.search(ahead)
    return other is not None and bool(kinds(other["given"]) & GIVEN)
