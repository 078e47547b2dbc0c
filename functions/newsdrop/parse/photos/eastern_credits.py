"""Credits behind a caption without brackets in Chinese, Japanese and Korean: "圖／王小明"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_SIGNS = regex("[圖图摄攝影]|기자")
_NEAR = 60  # characters from the end
_FAMILY = rf"(?:{any_of(words('chinese', 'families') | words('japanese', 'families'))})"
_TAKEN = regex(
    rf"""
    (?: \A | (?<=[\s。！？；，）]) ) (?: (?:本报|本報)?(?:记者|記者|通讯员|通訊員|作者)[ ：:]? )?
    (?! (?! {_FAMILY} ) [^ ]+ (?:摄影|攝影|撮影) \Z )  # "风光摄影", of landscapes
    [一-鿿·]{{2,5}} (?: [ 、][一-鿿·]{{2,5}} ){{0,2}} [ ]? /? (?<![拍航实實翻抓])
    (?: 摄影? | 攝影? | 撮影 | 供[图圖] ) \Z
    """,
    re.VERBOSE,
)
"""Behind a caption without brackets: "启动仪式现场 李四 摄"."""
_ENDS = (
    _TAKEN,
    regex(r"(?<![\w第])(?:[文攝摄][/／])?[圖图][/／｜|] ?[^\s。！？/／][^。！？/／]{1,30}\Z"),
    # Town, reporter, address and day: "북성=홍길동 기자 hong@acme.example/2021.05.04".
    regex(
        r"(?<![가-힣=])(?:[가-힣]{2,4}[=＝] ?)?[가-힣]{3,4} ?(?:선임|수습|인턴|전문|객원)?기자"
        r"(?: ?[\w.-]{2,40}@[\w.-]{3,40})?(?: ?/ ?\d{4}\.\d{1,2}\.\d{1,2}\.?/?)?\Z"
    ),
)


def ending(text: str) -> tuple[str, str] | None:
    """Find the credit that ends a text.

    Parameters
    ----------
    text
        Beside a photo, white space collapsed.

    Returns
    -------
    tuple or None
        The caption before it, which may be empty, and the credit.
    """
    start = max(0, len(text) - _NEAR)
    if text.isascii() or _SIGNS.search(text, start) is None:
        return None
    match = next(filter(None, (form.search(text, start) for form in _ENDS)), None)
    return (text[: match.start()].rstrip(), match[0]) if match else None
