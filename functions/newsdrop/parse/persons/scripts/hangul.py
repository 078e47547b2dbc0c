"""Korean: names before their offices, and offices around names in Latin script."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.texts import counted
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Person

_HANGUL = regex("[가-힣]")
_QUOTING = regex(r"[.,;:?!\"”’』」]|라고 |다고 ")
_REACH = 80


class _Patterns(NamedTuple):
    name: re.Pattern[str]
    behind: re.Pattern[str]
    ahead: re.Pattern[str]
    addressed: re.Pattern[str]
    bracketed: re.Pattern[str]


@cache
def _patterns() -> _Patterns:
    """Compile what only Korean pages need, when the first one comes."""
    office = rf"(?:{any_of(words('korean', 'offices'))})"
    family = "".join(sorted(words("korean", "families")))
    never = "".join(sorted(words("korean", "name_never_ends")))
    native = rf"""
        (?! {any_of(words("korean", "no names"))} )
        (?: [{family}] [가-힣] (?![{never}]) [가-힣]
          | (?: {any_of(words("korean", "long families"))} ) [가-힣]{{1,2}} )
    """
    foreign = rf"""
        (?: (?: {any_of(words("korean", "foreign families"))} ) (?:[ ][가-힣]{{1,2}}){{0,2}}
          | (?: {any_of(words("korean", "foreign names"))} ) )
        [ ] [가-힣]{{1,5}}
    """
    particle = r"(?=[은는이가을를의과와도에께으로인,.()\s]|$)"
    name = rf"""
        (?<![가-힣])
        (?P<name> {foreign} | {native} )
        [ ] (?! 씨 ) (?P<office> (?:[가-힣]{{2,8}}[ ]){{0,2}}? [가-힣]{{0,6}}{office} ) {particle}
    """
    address = any_of(words("korean", "address"))
    addressed = rf"(?<![가-힣]) (?P<name> {foreign} | {native} ) [ ]? (?:{address}) {particle}"
    behind = rf" ?((?:[가-힣]{{2,8}} )?[가-힣]{{0,6}}{office}){particle}"
    ends = any_of(words("korean", "ends of houses"))
    house = rf"(?: [A-Z]{{2,8}} | [가-힣]{{1,10}}(?:{ends}) ) [ ]"
    ahead = rf"(?<!\S) (?P<title> (?:{house})? [가-힣]{{0,6}}{office} ) [ ] \Z"
    bracketed = (
        rf"[(（] (?P<office>[가-힣]{{0,4}}{office}) [\\ :]{{1,3}} (?P<name>{native}) (?=[,)）])"
    )
    return _Patterns(
        re.compile(name, re.VERBOSE),
        re.compile(behind),
        re.compile(ahead, re.VERBOSE),
        re.compile(addressed, re.VERBOSE),
        re.compile(bracketed, re.VERBOSE),
    )


def title(text: str, start: int, end: int) -> str | None:
    """Read the office beside a name in Latin script.

    Parameters
    ----------
    text
        The paragraph.
    start, end
        The name's offsets.

    Returns
    -------
    str or None
        The words before the copula ("... 조정관인 James McPherson"), the office before the name
        ("FEMA 청장 Deanne Criswell은"), or the one behind it ("Deanne Criswell 청장이").
    """
    if not _HANGUL.search(text, max(0, start - _REACH), end + _REACH):
        return None
    behind = _patterns().behind.match(text, end)
    if behind:
        return behind[1]
    ahead = text[max(0, start - _REACH) : start]
    touching = _patterns().ahead.search(ahead)
    if touching:
        return touching["title"]
    if not ahead.endswith("인 "):
        return None
    return _QUOTING.split(ahead[:-2])[-1].strip() or None


def people(texts: Sequence[str]) -> list[Person]:
    """Find who is named in Hangul with an office behind the name.

    Parameters
    ----------
    texts
        All texts of the story.

    Returns
    -------
    list of Person
        In order of first mention.
    """
    found: dict[str, str] = {}
    patterns = _patterns()
    for text in texts:
        if _HANGUL.search(text):
            heads = patterns.bracketed.finditer(text) if "(" in text or "（" in text else ()
            sights = [*patterns.name.finditer(text), *heads]
            for sight in patterns.addressed.finditer(text):
                found.setdefault(sight["name"], "")
            for sight in sorted(sights, key=lambda one: one.start("name")):
                name, office = sight["name"], sight["office"]
                if office.endswith(found.get(name, "")):
                    found[name] = office  # "장관", and then "해양수산부 장관"
    return counted({name: office or None for name, office in found.items()}, texts)
