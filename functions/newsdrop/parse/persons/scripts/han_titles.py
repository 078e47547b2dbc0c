"""Chinese and Japanese offices with the house that touches them: "远山科技首席执行官"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

LONGEST = 24  # signs
_REACH = 60
_SIGNS = "一-鿿々ァ-ヴーA-Za-z0-9・&"
_TOUCHING = regex(rf"[{_SIGNS}]{{0,{LONGEST}}}\Z")
_BRACKETED = r"[（(][^（）()。]{2,30}[)）]"
_GLOSSED = regex(rf"(?P<house>[{_SIGNS}]{{2,{LONGEST}}})[（(][A-Za-z][^（）()。]{{1,30}}[)）]\Z")
"""A house with its Latin name: "派杰(Piper Jaffray)分析师"."""
_OF_HOUSE = regex(
    rf"(?<![{_SIGNS}])[ァ-ヴーA-Za-z][ァ-ヴーA-Za-z0-9・& ]{{2,{LONGEST}}}(?:{_BRACKETED})?の\Z"
)
"""A house before "の": "アクメ・ブリッジズの社長"."""


def read(text: str, match: re.Match[str], language: str) -> str:
    """Read the office with the house that touches it.

    Parameters
    ----------
    text
        The paragraph.
    match
        With the ``office``, which it begins with.
    language
        ``zh`` or ``ja``.
    """
    start = match.start()
    if text[max(0, start - 1) : start] in {")", "）"}:
        glossed = _GLOSSED.search(text, max(0, start - _REACH), start)
        if glossed:
            house = _cut(glossed["house"]) if language == "zh" else glossed["house"]
            return text[glossed.end("house") - len(house) : match.end("office")]
    house = _run(text, start)
    if language != "zh":
        of = None if house else _OF_HOUSE.search(text, max(0, start - _REACH), start)
        return (of[0] if of else house) + match["office"]
    start -= len(house := _cut(house))
    while text[start - 1 : start] == "、":
        other = _cut(_run(text, start - 1))
        if not other.endswith(tuple(words("chinese", "offices"))):
            break
        start -= 1 + len(other)  # "党组书记、厅长"
    return text[start : match.end("office")]


def _run(text: str, end: int) -> str:
    found = _TOUCHING.search(text, max(0, end - LONGEST), end)
    return found[0] if found else ""


def _cut(house: str) -> str:
    """Cut what stands before a Chinese office where another word ends."""
    # "经" opens "经济论坛" and "对" "对外学院", which no title is cut in.
    ends = rf"(?:{any_of(words('chinese', 'before a title'))})(?![济濟贸貿外])"
    return re.split(ends, house)[-1]
