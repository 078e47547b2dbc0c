"""The buttons that stand beside a photo: "Click to enlarge", "Hi-Res Image", "Show Caption +"."""

from __future__ import annotations

import re
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of

_LINE = 60  # characters of a line of buttons
_SENTENCE = 160  # and of one that spells them out

_BUTTON = any_of(words("credits", "buttons"))
_ALONE = re.compile(rf"[\W\d]{{0,4}}(?:{_BUTTON})(?![^\W\d]|-)[^.,;]{{0,40}}\W?", re.IGNORECASE)
_COUNT = re.compile(r"\d{1,3} (?:/|of|de|von|sur|di|van|av|af|z|из) \d{1,3}")  # "1 / 2"
_FILE = re.compile(  # "PNG Image (153KB)"
    r"(?:jpe?g|png|gif|tiff?|eps|pdf|mp[34]|image|photo|video)\b.{0,30}\d ?[km]i?b\b", re.IGNORECASE
)
_CLICK = re.compile(
    r"""
    \W{0,3} click [ ] (?: on [ ] )? (?: (?: the | this ) [ ] )?
    (?: (?: photo | image | picture | thumbnail )s? [ ] | here [ ] )? (?: for | to ) \b
    [^.]{0,60} \b (?: photo | image | picture | resolution | version | size )
    """,
    re.VERBOSE | re.IGNORECASE,
)


@cache
def _at_start() -> re.Pattern[str]:
    return re.compile(
        rf"""
        (?: \d{{1,3}} [ ]? (?: / | of ) [ ]? \d{{1,3}} )?         # 1 / 3
        (?: \W{{0,3}} (?: {_BUTTON} ) \b [^.\w]{{0,4}} ){{1,4}} (?= \S )
        """,
        re.VERBOSE | re.IGNORECASE,
    )


@cache
def _at_end() -> re.Pattern[str]:
    return re.compile(
        rf"(?:^|(?<=[\s.)\]|›»]))[\[(›»+|\s]{{0,4}}(?:{_BUTTON})(?![\w-])[^.]{{0,40}}\.?$",
        re.IGNORECASE,
    )


def is_button(text: str) -> bool:
    """Say whether a line only offers the photo, or counts it: "Click to enlarge", "1 / 2".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    if len(text) < _LINE and (
        _ALONE.fullmatch(text) or _FILE.search(text) or _COUNT.fullmatch(text)
    ):
        return True
    return len(text) <= _SENTENCE and _CLICK.match(text) is not None


def without(text: str) -> str:
    """Take the buttons off a caption, on either side.

    Parameters
    ----------
    text
        The text beside a photo, white space collapsed.
    """
    if begin := _at_start().match(text):
        text = text[begin.end() :]
    text = text.strip()
    return _at_end().sub("", text).strip()
