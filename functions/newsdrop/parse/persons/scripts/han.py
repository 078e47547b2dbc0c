"""Chinese and Japanese: names beside their offices, where no capitals tell a name."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.scripts import han_cards, han_titles
from newsdrop.parse.persons.scripts.han_cards import Sight, office_ends
from newsdrop.parse.persons.texts import counted, titled
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from newsdrop.record import Person

_HAN = "一-鿿々"
_FIRST_HAN = "\u3400"
_KANA = regex("[ぁ-ん]")
_LETTER = regex(rf"[{_HAN}ぁ-ん]")
_EDGE = r"[，。、；：！？（）()「」『』“”《》【】,.:;\s]"
_LONGEST_LABEL = 12  # signs
_REPRESENTATIVES, _HEADS, _BEHIND_A_HEAD = (
    any_of(words("japanese", part)) for part in ("representatives", "heads", "behind a head")
)
_BRACKETED = rf"""
    (?<=[（(、，,；;：:\s／/]) (?P<office> (?:兼)?代表(?:{_REPRESENTATIVES})?
        (?:兼)? (?:{_HEADS})? )
    [ 　：:]{{0,2}} (?P<name> [{_HAN}]{{3,5}} | [{_HAN}]{{1,3}} [ 　] [{_HAN}ぁ-んァ-ヴー]{{1,4}} )
    (?= [、，,；;）)／/] | [ 　](?:{_BEHIND_A_HEAD}) )
"""
"""Who heads a house, in the brackets behind its name, whatever the family is called."""
_AGED = rf"""
    (?<![{_HAN}ァ-ヴー・お]) (?P<name> [{_HAN}]{{3,5}} | [{_HAN}]{{1,3}} [ぁ-んァ-ヴー]{{1,4}} )
    (?<! [者員客民屋] ) (?<! 学生 ) (?<! 校生 ) [ ]? (?: 氏 | さん | くん | ちゃん )
    (?= [（(] [^（）()]{{0,40}} (?<!\d) \d{{1,2}} (?: [歳才] [^（）()]{{0,12}} )? [）)] )
"""
"""Whose age stands in brackets, whatever the family is called; "30代" hides who it is."""
_AGE_ALONE = regex(
    rf"(?<![{_HAN}ァ-ヴー])(?P<name>[{_HAN}]{{3,5}})"
    r"(?<![都道府県市区町村郡州駅港校院館会社店局部課組班隊号条項章年月日円位回戦])"
    r"(?=[（(][1-9]\d[歳才]?[）)])"
)
"""The same without "さん", "山田太郎（19）": whose family stands alone elsewhere is somebody."""
_HEARD = rf"""
    (?<! [ァ-ヴー・] ) (?P<name> (?:{any_of(words("japanese", "given abroad"))})
        (?: [・＝][ァ-ヴー]{{2,}} ){{1,3}} )
    (?= [はがも] 、?
        (?: 「[^「」]{{1,300}}」と [^。「」]{{0,8}}?
          | [^。「」]{{0,16}} (?:次|以下)の(?:よう|通り|とおり)に )
        (?:{any_of(words("japanese", "says"))}) )
"""
"""Who speaks without an office, told by a given name and a verb from a house, which announces."""
_FAMILY = 2  # signs


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
    seen = (one for text in texts for one in sorted(sights(text), key=lambda one: one.at))
    found = titled((sight.name, sight.title) for sight in seen)
    if language == "ja":
        found |= {name: None for name in _aged(texts) if name not in found}
    families = {name.partition(" ")[0] for name in found if " " in name}
    return counted({name: one for name, one in found.items() if name not in families}, texts)


def _aged(texts: Sequence[str]) -> Iterator[str]:
    """List the names behind which an age stands, and whose family stands alone elsewhere."""
    for text in texts:
        for match in _AGE_ALONE.finditer(text):
            family = match["name"][:_FAMILY]
            alone = re.compile(rf"(?<![{_HAN}]){family}(?:[はがも]|さん|選手|容疑者|被告)")
            if any(map(alone.search, texts)):
                yield match["name"]


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
    spaced = [one.name for one in people if _holds(phrase, one.name)]
    if spaced:
        return spaced[0] if len(spaced) == 1 else None
    match = _short_form()(phrase)
    family = match["family"] if match else phrase
    if match is None and len(phrase) not in _LONE:
        return None
    meant = [one.name for one in people if one.name.startswith(family) and one.name != family]
    return meant[0] if len(meant) == 1 else None


def _holds(phrase: str, name: str) -> bool:
    """Tell the family of a name with a space, behind its office: "代表取締役の竹野谷"."""
    family, _, given = name.partition(" ")
    if not given or not family or family[0] < _FIRST_HAN:
        return False
    ahead, met, behind = phrase.partition(family)
    if not met:
        return False
    offices = (*office_ends(), *words("japanese", "address"))
    ahead = ahead.rstrip(" 　・").removesuffix("の").removesuffix("である")
    return (not ahead or ahead.endswith(offices)) and (not behind or behind in offices)


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
def _chinese_forms() -> tuple[re.Pattern[str], ...]:
    native = rf"(?:{any_of(words('chinese', 'families'))}) [{_HAN}]{{1,2}}?"
    foreign = rf"[{_HAN}]{{1,6}} (?: [・·‧•．] [{_HAN}]{{1,6}}? ){{1,3}}"
    name = rf"(?P<name> {native} | {foreign} )"
    office = rf"(?P<office> {any_of(words('chinese', 'offices'))} )"
    behind = rf"(?= {_EDGE} | \Z | \d | {any_of(words('chinese', 'behind a name'))} )"
    first = rf"{office} {name} {behind}"
    begin = rf"(?: (?<={_EDGE}) | (?<=[由请請]) | \A )"
    last = rf"{begin} (?P<name> {native} ) {office} {behind}"
    address = any_of(words("chinese", "address"))
    who = "[民員员者友客長长]"
    addressed = rf"(?: {begin} | (?<={who}) ) (?P<name> {native} ) (?:{address}) {behind}"
    return tuple(re.compile(form, re.VERBOSE) for form in (first, last, addressed))


def _chinese(text: str) -> Iterator[Sight]:
    before, behind, addressed = _chinese_forms()
    if any(label in text[:_LONGEST_LABEL] for label in words("chinese", "contact labels")):
        return
    for match in before.finditer(text):
        if not _is_no_name(match["name"]):
            yield Sight(match.start("name"), match["name"], han_titles.read(text, match, "zh"))
    for form in (behind, addressed):
        for match in form.finditer(text):
            if not _is_no_name(match["name"]):
                title = match.groupdict().get("office")
                yield Sight(match.start("name"), match["name"], title)


def _is_no_name(name: str) -> bool:
    """Tell "高度评" and "林姓", which begin like a name."""
    no_names = words("chinese", "no names")
    if name in no_names or name in words("chinese", "offices") or name[1] == "姓":
        return True
    return name.isalpha() and name[:2] in no_names


@cache
def _japanese_forms() -> tuple[re.Pattern[str], ...]:
    given = rf"(?: [{_HAN}]{{1,3}}? | [ぁ-ん]{{2,4}} | [ァ-ヴー]{{2,4}} )"
    not_given = rf"(?! [副前元新現専常両同支本総各当該] | {any_of(words('japanese', 'fields'))} )"
    short = any_of(words("japanese", "short families"))
    no_names = any_of(words("japanese", "no names"))
    native = rf"""
        (?! {no_names} ) (?:
            (?: {any_of(words("japanese", "families"))} ) [ ]? {not_given} {given}
          | (?: {short} ) {not_given} (?: [ ] {given} | [{_HAN}]{{2,3}}? ) )
    """
    # A family may be Japanese: "アンナ・ロウ・山田".
    foreign = rf"""(?: [ァ-ヴー]{{2,}} (?: [・＝][ァ-ヴー]{{2,}} ){{0,3}} [・＝][{_HAN}]{{2,3}}?
        | [ァ-ヴー]{{2,}} (?: [・＝][ァ-ヴー]{{2,}} ){{1,3}} )"""
    name = rf"(?P<name> {native} | {foreign} )"
    offices = any_of(words("japanese", "offices"))
    office = rf"(?P<office> {offices} )"
    behind = rf"(?= {_EDGE} | \Z | [はがものとにをへらや氏] | さん | 様 | から )"
    # Kana end where the house begins: "田中さくら南北大学教授".
    of_kana = rf"""
        (?P<name>
            (?: {any_of(words("japanese", "families"))} )
            (?: [ぁ-ん]{{2,4}} | [ァ-ヴー]{{2,6}} ) )
        (?P<office> [{_HAN}]{{2,{han_titles.LONGEST}}}? (?: {offices} ) )
    """
    return tuple(
        re.compile(form, re.VERBOSE)
        for form in (
            rf"{office} (?: である | を(?:務|つと)め[るた] | の | [、：:] )? [ ]? {name} {behind}",
            rf"(?<![{_HAN}ァ-ヴー・]) {name} [ ]? {office} {behind}",
            rf"""(?<![{_HAN}ァ-ヴー・]) {name} [ ]? (?: 氏 | さん | さま )
                (?= {_EDGE} | \Z | [はがものとにをへら] )""",
            _AGED,
            _BRACKETED,
            rf"(?<![{_HAN}ァ-ヴー・]) {of_kana} {behind}",
            _HEARD,
        )
    )


def _japanese(text: str) -> Iterator[Sight]:
    if (card := han_cards.carded(text)) is not None:
        yield card
        return
    before, behind, lone, aged, bracketed, of_kana, heard = _japanese_forms()
    ends = office_ends()
    heads = {one.start("name"): one for one in bracketed.finditer(text)} if "代表" in text else {}
    for at, match in heads.items():
        yield Sight(at, match["name"], match["office"])
    for match in before.finditer(text):
        if match.start("name") not in heads and not _is_family(match["name"]):
            yield Sight(match.start("name"), match["name"], han_titles.read(text, match, "ja"))
    for form in (behind, lone, aged, of_kana, *((heard,) if "・" in text else ())):
        for match in form.finditer(text):
            title = match.groupdict().get("office")
            if not match["name"].endswith(ends) and not _is_family(match["name"]):
                yield Sight(match.start("name"), match["name"], title)


@cache
def _around_latin() -> tuple[re.Pattern[str], re.Pattern[str]]:
    offices = any_of(words("chinese", "offices") | words("japanese", "offices"))
    spoken = any_of(words("chinese", "behind a name"))
    return (
        re.compile(rf"(?P<office>{offices})(?:の|である)?[ ]?\Z"),
        re.compile(rf"[ ]?(?P<office>{offices})(?={_EDGE}|\Z|[はがものとにをへら]|{spoken})"),
    )


def title(text: str, start: int, end: int) -> str | None:
    """Read the office beside a name in Latin script: "FEMA 局长 Deanne Criswell"."""
    if not (_LETTER.search(text, max(0, start - 2), start) or _LETTER.search(text, end, end + 2)):
        return None
    before, behind = _around_latin()
    match = before.search(text, max(0, start - han_titles.LONGEST), start)
    if match:
        return han_titles.read(text, match, "ja" if _KANA.search(text) else "zh")
    match = behind.match(text, end)
    return match["office"] if match else None


def _is_family(name: str) -> bool:
    """Tell a family's name with its form of address, who is named elsewhere: "高田氏"."""
    lists = words("japanese", "families"), words("japanese", "short families")
    bare = [name.removesuffix(form) for form in words("japanese", "address") if name.endswith(form)]
    return any(family in families for families in lists for family in bare)
