"""Chinese lines that say who wrote: "（文/图：新闻中心 王小明 通讯员 李四）"."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 60  # characters
_HAN = "\u4e00-\u9fff"
_OF_PHOTOS = ("摄", "攝", "图", "圖")  # "（记者 王小明 摄）"
_BRACKETS = "（()） "
_GAPS = regex(r"[\s、，,；;：:|｜]+")


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
    if not text or not "\u4e00" <= text[0] <= "\u9fff" or text.endswith(_OF_PHOTOS):
        return None
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


def _pieces(text: str, label: re.Pattern[str]) -> list[str]:
    first = label.match(text)
    return _GAPS.split(text[first.end() :] if first else text)


@cache
def _forms() -> tuple[re.Pattern[str], ...]:
    labels = any_of(words("chinese", "writers"))
    shown = any_of(words("chinese", "writers") | words("chinese", "photographers"))
    family = any_of(words("chinese", "families"))
    foreign = rf"[{_HAN}]{{1,6}}(?:[・·‧•．][{_HAN}]{{1,6}}){{1,3}}"
    return (
        re.compile(
            rf"(?:{labels})(?:[ ]?[:：|｜]|[ \u3000]|(?<=[记記]者|[讯訊][员員])(?=[{_HAN}]))"
            r"|文[:：]"
        ),
        re.compile(
            rf"\A(?:{shown}|[文图圖])(?=[\s:：|｜]|\Z)|\A(?:{labels})(?<=[记記]者|[讯訊][员員])"
        ),
        re.compile(rf"[\s，,；;|｜/]+(?:{any_of(words('chinese', 'editors'))})\s?[:：].*"),
        re.compile(rf"(?:{family})[{_HAN}]{{1,2}}|{foreign}"),
    )
