"""What houses are called and say of themselves in China, Japan and Korea."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

_HOUSES = tuple(words("closing", "eastern houses"))
_FORMS = words("closing", "eastern forms")
_THINGS = tuple(words("closing", "eastern things"))
_DATA = words("closing", "company data")
_NAMES = words("closing", "company names")
_LEAST_DATA = 2  # lines below its name that make a list of a company's data
_LABEL = regex(r"[【■●◆・]?([^：:]{2,8})[】]? ?[：:]")
_COMMENT = regex(
    rf"[^。：:]{{2,60}}(?:の|から(?:の)?|より)(?:{any_of(words('closing', 'eastern comments'))})"
    rf"|[^.:]{{2,60}}의 (?:{any_of(words('closing', 'korean comments'))}) ?"
)
_SIGN = regex("[ぁ-ヿ一-鿿가-힣]")
_NAME = regex(r"[^のをや]*[ァ-ヿA-Za-z]\)?")  # "アンビルワークス(AW)"


def is_written(text: str) -> bool:
    """Say whether a line is written in signs of the three languages.

    Parameters
    ----------
    text
        A line.
    """
    return _SIGN.search(text) is not None


def is_house(name: str) -> bool:
    """Tell what a house is called from a thing or an event.

    Parameters
    ----------
    name
        What a heading is about.
    """
    if name.endswith(_HOUSES) or any(form in name.casefold() for form in _FORMS):
        return True
    return _NAME.fullmatch(name) is not None and not name.endswith(_THINGS)


def describes(text: str) -> bool:
    """Say whether a paragraph opens as the description of a house does.

    Parameters
    ----------
    text
        A paragraph.
    """
    return is_written(text) and _description().match(text) is not None


@cache
def _description() -> re.Pattern[str]:
    # "Xは、2016年に設立された...企業です", "X은 2015년 설립된 ... 기업이다", "X成立于2011年".
    korean = any_of(words("closing", "korean kinds"))
    return re.compile(
        rf"""
          [^。、]{{2,30}} は 、? [^。]{{0,80}}? (?: {any_of(words("closing", "japanese does"))} )
            [^。]{{0,80}}? (?: {any_of(words("closing", "japanese kinds"))} ) (?: です | である ) 。
        | [^.]{{2,30}} [은는] [ ] [^.]{{0,60}}? (?: {any_of(words("closing", "korean founded"))} )
            [^.]{{0,80}}? (?: {korean} ) (?: 이다 | 입니다 | 으로 )
        | [^.]{{2,30}} [은는] [ ] [^.]{{2,80}}? (?: 하는 | 전문 ) [ ] [^.,]{{0,20}}?
            (?: {korean} ) (?: 이다 | 입니다 | 으로 | 로 | , )
        | [^。，]{{2,30}} (?: {any_of(words("closing", "chinese kinds"))} )
            (?: {any_of(words("closing", "chinese devotes"))} )
        | [^。，]{{2,30}} (?: {any_of(words("closing", "chinese is"))} )
        """,
        re.VERBOSE,
    )


def opens_data(line: str, below: Iterable[str]) -> bool:
    """Tell the data of a company below a story: "会社名：...", "設立：...", "所在地：...".

    Parameters
    ----------
    line
        A line, such as the first of these.
    below
        The lines below it.
    """
    if _label(line) not in _NAMES:
        return False
    return sum(_label(other) in _DATA for other in below) >= _LEAST_DATA


def _label(line: str) -> str:
    match = _LABEL.match(line)
    return match[1].replace(" ", "").replace("\u3000", "") if match else ""


def heads_comment(text: str) -> bool:
    """Say whether a line heads what somebody says on the news: "代表 見本太郎のコメント".

    Parameters
    ----------
    text
        A line.
    """
    return is_written(text) and _COMMENT.fullmatch(text.strip(" 【】■●◆")) is not None
