"""What a house files a release under, in a line of its own below the text."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 60  # characters
_NUMBER = regex(
    rf"""
    (?: [A-Z][\w.&-]{{0,12}} [ ] ){{0,3}}?                # whose: "FTC File No."
    (?: {any_of(words("closing", "registers"))} ) [.:#°º]{{0,2}} [ ]?
    (?= [^ ]{{0,15}} \d ) [A-Z\d] [\w./:–-]{{1,24}} (?: [ ] [\w./–()-]{{1,15}} ){{0,2}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_FILE = regex(r"\(?[\w-]{1,40}\.(?:wpd|wps|docx?|rtf|txt|pdf)\)?", re.IGNORECASE)


def is_line(text: str) -> bool:
    """Tell "(FTC File No. X980022)", "Docket No. 98-12", and the name of a file: "(bridge.wpd)".

    Parameters
    ----------
    text
        One of the last lines.
    """
    if len(text) > _LONGEST or text.endswith((".", "!", "?")):
        return False
    bare = text[1:-1] if text.startswith("(") and text.endswith(")") else text
    return _FILE.fullmatch(text) is not None or _NUMBER.fullmatch(bare) is not None
