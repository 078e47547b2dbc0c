"""Who answers in China, Japan and Korea: names, posts and offices in signs."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_EASTERN = "\u3000"  # where the signs of the three languages begin


@cache
def _with_post() -> re.Pattern[str]:
    behind, before = (
        any_of(words("korean", f"posts {side} a name")) for side in ("behind", "before")
    )
    return re.compile(
        rf"""
        (?: (?P<office> .+ ) [ ] )? (?P<name> [가-힣]{{2,4}} ) [ ] (?: {behind} )
        | (?: (?P<office3> .+ ) [ ] )? (?P<name3> [一-鿿]{{2,3}} (?<!副) ) [ ]?
            (?: 副?(?:[科組處司局署股]長|[科处司局组]长)
              | {any_of(words("chinese", "contact posts"))} )
        | (?: (?P<office5> .+ ) [ ] )? (?: {before} ) [ ] (?P<name5> [가-힣]{{2,4}} )
        | (?: (?P<office4> .+ ) [ ] )?
            (?: [部課室係所]長 | {any_of(words("japanese", "posts before a name"))} ) [ ]
            (?P<name4> [一-鿿]{{1,3}} [ ]? [一-鿿ぁ-ヶー]{{1,4}} )
        | (?P<office2> .+ (?: [部課室局] | センター ) ) [ ] (?P<name2> [一-鿿]{{1,4}} )
        """,
        re.VERBOSE,
    )


@cache
def _around_post() -> re.Pattern[str]:
    posts, families, before = (
        any_of(words("chinese", kind)) for kind in ("offices", "families", "before a post")
    )
    return re.compile(
        rf"""
          (?: {families} ) 副? (?: {posts} ) [一-鿿]{{1,2}}  # 王組長大明
        | (?P<office> [一-鿿]{{2,24}}? ) (?: {before} )? (?: {posts} )
            (?P<name> (?: {families} ) [一-鿿]{{1,2}} )
        """,
        re.VERBOSE,
    )


_LABELS = words("korean", "who answers")
_KOREAN_NAME = regex(r"[가-힣]{2,4}")
_HAN = regex(r"[一-鿿]{4,5}")
_GIVEN = regex(r"[一-鿿ぁ-ヶー]{1,4}")

_PARTED = regex(r"[、,，・／/]")
_POSTED = regex(r"(?:長|担当者?|代表|主任|主査|課長|科長|主任|과장|팀장|대리|부장|담당)(?=[ ：:])")
_BETWEEN = regex(r"[／/・]")
_TOGETHER = regex(
    r"(?P<office>[^／/]{2,40}(?:[部課室局]|センター)) "
    r"(?P<names>[一-鿿]{1,4}(?:[／/・][一-鿿]{1,4}){1,3})"
)

_OFFICE = regex(r"[^a-z\d:：、。]{2,40}[部課课室局係组組处處科팀과실]")
_WORKS = tuple(words("japanese", "ends of works"))
_FORM = regex(any_of(words("contacts", "eastern forms")))

# A Japanese heading says in its own words about what, or for whom, it is.
_HEADING = regex(
    rf"""
    [＜<【《\[（(［〔■◆▼]?
    [^。：:]{{0,24}} (?: {any_of(words("contacts", "japanese matters"))} )
    [^。：:]{{0,24}} お?問い?合わ?せ [^。：:]{{0,24}}
    [＞>】》\]）)］〕：:]?
    """,
    re.VERBOSE,
)

# "本案聯絡人：王大明科長", and who speaks for the house
_ANSWERS = regex(
    rf"""
    [一-鿿]{{0,8}} (?: {any_of(words("contacts", "chinese answering"))} )
    [ ]? [:：] [ ]? (?P<who> .{{2,40}} )
    """,
    re.VERBOSE,
)


class Served(NamedTuple):
    """A person by whose name the post stands, with the office."""

    name: str
    office: str | None


def is_heading(text: str) -> bool:
    """Say whether a Japanese line heads a contact block."""
    return _HEADING.fullmatch(text) is not None


def answering(text: str) -> str | None:
    """Read who it is in a Chinese line that says that somebody answers.

    Parameters
    ----------
    text
        A line; what a spokesman says in a dialogue is none.
    """
    match = _ANSWERS.fullmatch(text) if text[:1] > _EASTERN else None
    if match is None or not (lone_name.is_eastern(match["who"]) or with_post(match["who"])):
        return None
    return match["who"]


def is_office(said: str) -> bool:
    """Say whether signs name an office by its last one, or a company by its legal form."""
    if said.isascii():
        return False
    return bool(_OFFICE.fullmatch(said) or _FORM.search(said))


def _without_label(office: str) -> str:
    """Take off that somebody answers: "도로건설과 책임자"."""
    unit, _, label = office.rpartition(" ")
    return unit if label in _LABELS else office


def with_post(said: str) -> Served | None:
    """Read "환경부 김철수 과장", "綜合組 劉家豪科長", "環境部技正林大明" and "広報部 佐藤".

    A post between the family's name and the given one stays with them.

    Parameters
    ----------
    said
        A line or a part of one.

    Returns
    -------
    Served or None
        The name, and the office that stands before it; ``None`` where no post tells who it
        is.
    """
    if said[-1:] <= _EASTERN:
        return None
    parts = said.split()
    if len(parts) > 1 and (served := _korean(parts) or _japanese(parts)):
        return served
    if match := _with_post().fullmatch(said):
        found = match.groupdict()
        name = next(found[key] for key in found if key.startswith("name") and found[key])
        offices = (found[key] for key in found if key.startswith("office") and found[key])
        return Served(name, _without_label(next(offices, "")) or None)
    match = _around_post().fullmatch(said)
    return Served(match["name"] or said, match["office"]) if match else None


def together(said: str) -> tuple[str, list[str]] | None:
    """Read an office and several families of it: "広報センター 中島／佐藤".

    Parameters
    ----------
    said
        A line or a part of one.

    Returns
    -------
    tuple or None
        The office, and the names.
    """
    several = _TOGETHER.fullmatch(said)
    return (several["office"], _BETWEEN.split(several["names"])) if several else None


def row(said: str) -> tuple[list[str], list[str]] | None:
    """Read several with their posts or the last one's: "事務局長 佐藤、広報担当 中島、鈴木".

    Parameters
    ----------
    said
        A line or a part of one.

    Returns
    -------
    tuple or None
        The offices, and the names; ``None`` where a part names nobody, or no post tells who.
    """
    text = said.strip(" 、,，")
    parts = (
        [part.strip() for part in _PARTED.split(text)] if max(text, default="") > _EASTERN else []
    )
    found = [_one(part) for part in parts]
    named = [one for one in found if one is not None]
    if len(named) < max(2, len(found)) or not any(map(_POSTED.search, parts)):
        return None
    return [*dict.fromkeys(one.office for one in named if one.office)], [one.name for one in named]


def _one(part: str) -> Served | None:
    """Read one of a row; a mark may stand behind the post: "広報担当：佐藤"."""
    part = _POSTED.sub(r"\g<0> ", part.replace("：", " ").replace(":", " ")).strip()
    names = part.split()
    alone = len(names) == 1 and names[0] in words("japanese", "families")
    if names and (alone or _japanese_name(names) or (len(names) == 1 and is_korean(part))):
        return Served(part, None)
    return with_post(part)


def _korean(parts: Sequence[str]) -> Served | None:
    """Read "홍보팀 김철수 책임매니저", and the post before the name: "과장 김철수"."""
    *office, first, last = parts
    if is_korean(last) and not is_korean_post(first) and _is_house(parts[:-1]):
        return Served(last, " ".join(parts[:-1]))  # "아크메 홍보팀 김철수"
    name = next((one for one in (first, last) if is_korean(one)), None)
    if name is None or not is_korean_post(last if name == first else first):
        return None
    return Served(name, _without_label(" ".join(office)) or None)


def is_korean(name: str) -> bool:
    """Tell a Korean name by its family's."""
    family = name[:1] in words("korean", "families") and not is_korean_post(name)
    return family and _KOREAN_NAME.fullmatch(name) is not None


def is_korean_post(said: str) -> bool:
    """Tell what stands beside a name: "과장"."""
    return said in words("korean", "offices") or said in words("korean", "staff")


def _japanese(parts: Sequence[str]) -> Served | None:
    """Read "アクメ 広報課 佐藤 花子", "アクメ 広報担当 佐藤花子" and "事務局長 佐藤"."""
    whole = _japanese_name(parts[-1:])
    if _is_post(parts[-2]) and parts[-1] in words("japanese", "families"):
        return Served(parts[-1], " ".join(parts[:-2]) or None)
    name = parts[-1:] if whole else parts[-2:]
    before = parts[: -len(name)]
    if not before or not (whole or _japanese_name(name)):
        return None
    if _is_post(before[-1]):
        return Served(" ".join(name), " ".join(before[:-1]) or None)
    works = name[-1].endswith(_WORKS)
    return Served(" ".join(name), " ".join(before)) if _is_house(before) and not works else None


def _is_post(said: str) -> bool:
    """Tell "事務局長" and "広報担当"."""
    ends = tuple(words("japanese", "contact posts"))
    return said in words("japanese", "offices") or said.endswith(ends)


def _is_house(said: Sequence[str]) -> bool:
    """Tell an office by its last sign, or a company of a legal form: "株式会社アクメ"."""
    named = " ".join(said)
    formed = _FORM.search(named) is not None and _FORM.fullmatch(named) is None
    return formed or _OFFICE.fullmatch(said[-1]) is not None


def _japanese_name(parts: Sequence[str]) -> bool:
    """Tell a name by the family's, which a given one follows."""
    families = words("japanese", "families")
    if len(parts) > 1:
        return parts[0] in families and _GIVEN.fullmatch(parts[1]) is not None
    sizes = range(2, len(parts[0]) - 1) if _HAN.fullmatch(parts[0]) else ()
    return any(parts[0][:size] in families for size in sizes)
