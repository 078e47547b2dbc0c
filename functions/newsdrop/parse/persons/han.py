"""Chinese and Japanese: names beside their offices, where no capitals tell a name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.record import Person

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

_HAN = "一-鿿々"
_EDGE = r"[，。、；：！？（）()「」『』“”《》【】,.:;\s]"
_LONGEST_TITLE = 24  # signs
_LONGEST_LABEL = 12  # signs
_BRACKETED = rf"""
    (?<=[（(、，,；;：:\s／/]) (?P<office> (?:兼)?代表(?:取締役|社員|理事)?
        (?:兼)? (?:社長|会長|CEO)? )
    [ 　：:]{{0,2}} (?P<name> [{_HAN}]{{3,5}} | [{_HAN}]{{1,3}} [ 　] [{_HAN}ぁ-んァ-ヴー]{{1,4}} )
    (?= [、，,；;）)／/] | [ 　](?:以下|所在地|本社) )
"""
"""Who heads a house, in the brackets behind its name, whatever the family is called."""
_IN_TITLE = re.compile(rf"[{_HAN}ァ-ヴーA-Za-z0-9・&]{{0,{_LONGEST_TITLE}}}\Z")


class _Sight(NamedTuple):
    at: int
    name: str
    title: str | None


def people(texts: Sequence[str], language: str) -> list[Person]:
    """Find who is named beside an office.

    Parameters
    ----------
    texts
        All texts of the story.
    language
        Its primary subtag, ``zh`` or ``ja``.

    Returns
    -------
    list of Person
        In order of first mention. A name that no office, "氏" or "さん" confirms is not believed.
    """
    sights = _chinese if language == "zh" else _japanese
    found: dict[str, str | None] = {}
    for text in texts:
        for sight in sorted(sights(text), key=lambda one: one.at):
            found[sight.name] = found.get(sight.name) or sight.title
    whole = "\n".join(texts) if found else ""
    return [Person(name, title, mentions=whole.count(name)) for name, title in found.items()]


_LONE = (2, 3)
"""Letters of a family name that stands without an office: "山本は"."""


def short(phrase: str, people: Sequence[Person]) -> str | None:
    """Find whom a family name with an office means: "山本社長", "김 대표", "王局长".

    Parameters
    ----------
    phrase
        What stands where the subject does.
    people
        The people of the story.
    """
    match = _short_form()(phrase)
    family = match["family"] if match else phrase
    if match is None and len(phrase) not in _LONE:
        return None
    meant = [one.name for one in people if one.name.startswith(family) and one.name != family]
    return meant[0] if len(meant) == 1 else None


@cache
def _short_form() -> Callable[[str], re.Match[str] | None]:
    families = words("chinese", "families") | words("japanese", "families")
    families |= words("korean", "families")
    offices = words("chinese", "offices") | words("japanese", "offices")
    offices |= words("korean", "offices") | words("japanese", "address") | {"先生", "女士"}
    return re.compile(
        rf"(?:\A|[^{_HAN}가-힣])(?P<family>{any_of(families)})[ ]?(?:{any_of(offices)})"
    ).search


@cache
def _chinese_forms() -> tuple[re.Pattern[str], re.Pattern[str]]:
    name = rf"(?P<name> (?:{any_of(words('chinese', 'families'))}) [{_HAN}]{{1,2}}? )"
    office = rf"(?P<office> {any_of(words('chinese', 'offices'))} )"
    behind = rf"(?= {_EDGE} | \Z | {any_of(words('chinese', 'behind a name'))} )"
    first = rf"{office} {name} {behind}"
    last = rf"(?: (?<={_EDGE}) | (?<=[由請请]) | \A ) {name} {office} {behind}"
    return re.compile(first, re.VERBOSE), re.compile(last, re.VERBOSE)


def _chinese(text: str) -> Iterator[_Sight]:
    before, behind = _chinese_forms()
    no_names = words("chinese", "no names") | words("chinese", "offices")
    if any(label in text[:_LONGEST_LABEL] for label in words("chinese", "contact labels")):
        return
    for match in before.finditer(text):
        if match["name"] not in no_names:
            yield _Sight(match.start("name"), match["name"], _title(text, match, "zh"))
    for match in behind.finditer(text):
        if match["name"] not in no_names:
            yield _Sight(match.start("name"), match["name"], match["office"])


@cache
def _japanese_forms() -> tuple[re.Pattern[str], ...]:
    given = rf"(?: [{_HAN}]{{1,3}}? | [ぁ-ん]{{2,4}} | [ァ-ヴー]{{2,4}} )"
    not_given = r"(?! [副前元新現専常両同支本総各当該] )"
    native = rf"(?: {any_of(words('japanese', 'families'))} ) [ ]? {not_given} {given}"
    foreign = r"[ァ-ヴー]{2,} (?: [・＝][ァ-ヴー]{2,} ){1,3}"
    name = rf"(?P<name> {native} | {foreign} )"
    office = rf"(?P<office> {any_of(words('japanese', 'offices'))} )"
    behind = rf"(?= {_EDGE} | \Z | [はがものとにをへらや氏] | さん | 様 | から )"
    return tuple(
        re.compile(form, re.VERBOSE)
        for form in (
            rf"{office} (?: である | の | [、：:] )? [ ]? {name} {behind}",
            rf"(?<![{_HAN}ァ-ヴー・]) {name} [ ]? {office} {behind}",
            rf"(?<![{_HAN}ァ-ヴー・]) {name} [ ]? 氏 (?= {_EDGE} | \Z | [はがものとにをへら] )",
            _BRACKETED,
        )
    )


def _japanese(text: str) -> Iterator[_Sight]:
    before, behind, lone, bracketed = _japanese_forms()
    offices = words("japanese", "offices")
    heads = {one.start("name"): one for one in bracketed.finditer(text)} if "代表" in text else {}
    for at, match in heads.items():
        yield _Sight(at, match["name"], match["office"])
    for match in before.finditer(text):
        if match.start("name") not in heads:
            yield _Sight(match.start("name"), match["name"], _title(text, match, "ja"))
    for form in (behind, lone):
        for match in form.finditer(text):
            title = match.groupdict().get("office")
            if not any(match["name"].endswith(office) for office in offices):
                yield _Sight(match.start("name"), match["name"], title)


def _title(text: str, match: re.Match[str], language: str) -> str:
    """Read the office with the house that touches it."""
    ahead = _IN_TITLE.search(text, max(0, match.start() - _LONGEST_TITLE), match.start())
    house = ahead[0] if ahead else ""
    if language == "zh":
        house = re.split(any_of(words("chinese", "before a title")), house)[-1]
    return house + match["office"]
