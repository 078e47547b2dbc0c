"""Lines that say who speaks below them in Japanese: "アクメ大学 准教授 山田 太郎 氏"."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of

_HAN = "一-鿿々"
_LONGEST_CARD = 80  # signs


class Sight(NamedTuple):
    """Where a name stands, and the office beside it."""

    at: int
    name: str
    title: str | None


@cache
def _cards() -> tuple[re.Pattern[str], ...]:
    family = any_of(words("japanese", "families"))
    labels = any_of(words("japanese", "labels"))
    name = rf"""(?! (?: {any_of(office_ends())} ) [ 　] ) (?P<name>
        [{_HAN}]{{1,4}} [ 　] [{_HAN}ぁ-んァ-ヴー]{{1,5}}?
        | [ァ-ヴー]{{2,}} (?:[・＝][ァ-ヴー]{{2,}}){{1,3}}
        | (?: {family} ) [{_HAN}]{{1,3}}? )"""
    forms = any_of(words("japanese", "address on cards"))
    address = rf"(?P<address> [ 　]*(?:{forms}) )?"
    title = r"(?P<title> [^。、「」：:（）()]{2,50}? )"
    ends = r"[ 　]* (?: (?:の|より|から)?(?:コメント|談) )? [：:】＞>]? \s*"
    opens = rf"\s* [■●◆◇▼・○□＜<【-]? \s* (?! {labels} )"
    reading = r"(?: [ 　]* [（(][^）)]{1,24}[）)] )?"
    return (
        re.compile(
            rf"{opens} {title} [ 　／/]{{1,2}} {name} {address} {reading} {ends}", re.VERBOSE
        ),
        re.compile(rf"{opens} {name} {address} [ 　]* [（(] {title} [）)] {ends}", re.VERBOSE),
    )


def carded(line: str) -> Sight | None:
    """Read a line that says who speaks below it: "アクメ大学 准教授 山田 太郎 氏"."""
    if len(line) > _LONGEST_CARD or "。" in line:
        return None
    for form in _cards():
        match = form.fullmatch(line)
        if match and (match["address"] or match["title"].endswith(office_ends())):
            return Sight(match.start("name"), match["name"], match["title"].strip())
    return None


@cache
def office_ends() -> tuple[str, ...]:
    """Give the words of Japanese offices."""
    return tuple(words("japanese", "offices"))
