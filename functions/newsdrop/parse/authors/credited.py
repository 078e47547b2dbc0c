"""Chinese and Korean lines that say who wrote: "（记者 王小明）", "홍길동 기자"."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 60  # characters
_HAN = "\u4e00-\u9fff"
_OF_PHOTOS = ("摄", "攝", "图", "圖")  # "（记者 王小明 摄）"
_BRACKETS = "（()）[]【】 "
_LONGEST_SIGNED = 8
_NO_NAME_ENDS = ("完", "摄", "攝", "图", "圖")
_REPORTERS = ("기자", "특파원")
_SOURCE = regex(
    r"""
    \A (?:[来來]源|稿源) [ ]? [:：] [ ]? [^:：]{2,20}? [ |｜]{0,3}
        (?= (?:作者|[记記]者|撰文) [ ]? [:：] )
    | (?<=[^:：]) [ |｜，,]{1,3} (?:[来來]源|稿源) [ ]? [:：] [^:：]{2,20} \Z
    """,
    re.VERBOSE,
)
"""Where a text is from, beside who wrote it: "来源：北城日报 作者：王小明"."""
_BARS = "|｜︱丨"  # the last two stand upright among signs and are taken for a bar
_BESIDE = regex(rf"[/／{_BARS}\s]+")
_BEHIND = regex(
    r"""
    (?<= [.!?”"'’] ) [ ]? [(\[]?
    (?P<line> [가-힣] [^.!?\])]{3,30} (?: [\w.-]{2,40} @ [\w.-]{3,40} )? ) [)\]]? \Z
    """,
    re.VERBOSE,
)
_GAPS = regex(rf"[\s、，,；;：:{_BARS}]+")


def read(line: str) -> str | None:
    """Read the author line.

    Parameters
    ----------
    line
        Any line.

    Returns
    -------
    str or None
        The line without brackets and without its editors. Offices may stand beside the names; a
        line that names nobody, or says more, is none.
    """
    text = line.strip(_BRACKETS) if len(line) <= _LONGEST else ""
    if any(map(text.__contains__, _REPORTERS)):
        return _reporter(text)
    if not text or not "\u4e00" <= text[0] <= "\u9fff" or text.endswith(_OF_PHOTOS):
        return None
    if "源" in text:
        text = _SOURCE.sub("", text)
    opens, label, editors, name = _forms()
    if opens.match(text) is None:
        return None
    text = editors.sub("", text).rstrip(_BRACKETS)
    units = tuple(words("chinese", "units that write"))
    named = 0
    for piece in filter(None, (label.sub("", part) for part in _pieces(text, label))):
        if len(piece) > 2 and piece.endswith(units):
            continue
        if name.fullmatch(piece) is None or piece in words("bylines", "accounts"):
            return None
        named += 1
    return text if named else None


def without(text: str) -> str:
    """Cut a Korean author line that sticks to the last sentence: "열렸다.북성=홍길동 기자"."""
    end = text[-_LONGEST:]
    if not any(map(end.__contains__, _REPORTERS)):
        return text
    found = _BEHIND.search(text, max(0, len(text) - _LONGEST))
    return text[: found.start()] if found and _reporter(found["line"]) else text


def signed(line: str) -> str | None:
    """Read the name in brackets that ends a Chinese text: "（王小明）"."""
    inner = line[1:-1] if len(line) <= _LONGEST_SIGNED and line[:1] in "（(" else ""
    if not inner or line[-1] not in "）)" or inner.endswith(_NO_NAME_ENDS):
        return None
    return inner if _forms()[-1].fullmatch(inner) else None


def is_signed(text: str) -> bool:
    """Say whether Chinese words name an author beside a house: "北城日報／王小明"."""
    if len(text) > _LONGEST or not "\u4e00" <= text[:1] <= "\u9fff":
        return False
    return any(map(_forms()[-1].fullmatch, _BESIDE.split(text)))


def _reporter(text: str) -> str | None:
    """Read a Korean reporter, a town before or an address behind: "북성=홍길동 기자 hong@a.kr"."""
    found = _korean().fullmatch(text)
    return found["line"] if found else None


@cache
def _korean() -> re.Pattern[str]:
    family = any_of(words("korean", "families"))
    long = any_of(words("korean", "long families"))
    return re.compile(
        rf"(?:[\w·]{{2,10}}[ ]?[=＝][ ]?)?"
        rf"(?P<line>(?:(?:{family})[가-힣]{{2}}|(?:{long})[가-힣]{{1,2}})[ ]?"
        r"(?:선임|수습|인턴|전문|객원)?(?:기자|특파원))"
        r"(?:[ ]?[(\[]?[\w.-]{2,40}@[\w.-]{3,40}[)\]]?)?(?:[ ]?[|·][ ].*)?"
    )


def _pieces(text: str, label: re.Pattern[str]) -> list[str]:
    first = label.match(text)
    return _GAPS.split(text[first.end() :] if first else text)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    labels = any_of(words("chinese", "writers"))
    shown = any_of(words("chinese", "writers") | words("chinese", "photographers"))
    editors = any_of(words("chinese", "editors"))
    family = any_of(words("chinese", "families"))
    foreign = rf"[{_HAN}]{{1,6}}(?:[・·‧•．][{_HAN}]{{1,6}}){{1,3}}"
    return (
        re.compile(
            rf"(?:{labels})(?:[ ]?[:：{_BARS}]|[ \u3000]|(?<=[记記]者|[讯訊][员員])(?=[{_HAN}]))"
            rf"|文[ ]?[:：{_BARS}]"
        ),
        re.compile(
            rf"\A(?:{shown}|[文图圖])(?=[\s:：{_BARS}]|\Z)|\A(?:{labels})(?<=[记記]者|[讯訊][员員])"
        ),
        re.compile(rf"[\s，,；;{_BARS}/]+(?:{editors})\s?[:：{_BARS}].*"),
        re.compile(rf"(?:{family})[{_HAN}]{{1,2}}|{foreign}"),
    )
