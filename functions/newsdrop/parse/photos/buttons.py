"""The buttons that stand beside a photo: "Click to enlarge", "Hi-Res Image", "Show Caption +"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, keys, opening
from newsdrop.patterns import regex

_LINE = 60  # characters of a line of buttons
_SENTENCE = 160  # and of one that spells them out

_TAIL = 100  # characters at the end of a caption in which a button begins
_ROW = 4  # buttons beside each other

_BUTTONS = keys("credits", "buttons")
_MARKS = regex(r"[\W\d]{0,4}(?=[^\W\d])")  # before a button: "+ Show caption"
_REST = regex(r"(?!-)[^.,;]{0,40}\W?")  # behind a button that is alone in its line
_REST_AT_END = regex(r"(?!-)[^.]{0,40}\.?")
_BESIDE = frozenset(".)]|›»")  # what may stand before a button at the end
_FRAME = " [(›»+|"  # and what goes with it
_NUMBER = regex(r"\d{1,3} ?(?:/|of) ?\d{1,3}")  # "1 / 3"
_SLIDE = regex(r"\[\d{1,3}/\d{1,3}\] ?")  # before a caption: "[1/3]"
_NEXT = regex(r"\W{0,3}(?=\w)")
_BEHIND = regex(r"[^.\w]{0,4}(?=\S)")
_COUNT = regex(rf"\d{{1,3}} (?:/|{any_of(words('furniture', 'of'))}) \d{{1,3}}\Z")  # "1 / 2"
_FILE = regex(  # "PNG Image (153KB)"
    r"(?:jpe?g|png|gif|tiff?|eps|pdf|mp[34]|image|photo|video)\b.{0,30}\d ?[km]i?b\b", re.IGNORECASE
)
# How many are shown, before the caption of one: "SLIDESHOW | 4 images | A bee"
_SHOW = regex(
    r"""
    \A (?: slide[ ]?show | photo[ ]gallery | gallery )
    (?: [ ]?[|•·][ ]? | [ ]?[/:–-][ ]? (?= \d{1,3} [ ] (?: image | photo | picture ) ) )
    (?: \d{1,3} [ ] (?: images? | photos? | pictures? ) [ ]?[|/:•·–-][ ]? )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SLIDES = regex(r" [/|]? ?\d{1,3} ?(?:of|/) ?\d{1,3}\Z")
_UNFILLED = regex(r".*(?:\bby|[:：])(?:\W|VIRIN|\d+ (?:of|/) \d+)*", re.IGNORECASE)
# A line around a caption: "Image:", "view more"
_FRAME_LINE = regex(rf"(?:{any_of(words('credits', 'frames'))}) ?:|view more", re.IGNORECASE)
_PICTURES = any_of(words("credits", "pictures"))
_FRAME_BESIDE = regex(rf"\A\W*(?:{_PICTURES}) ?: |\s*\b(?:view|read) more\W*\Z", re.IGNORECASE)
"""What stands around a caption beside its credit: "Image: A bee. view more Credit: Jane Roe"."""
_MORE = regex(r"[.!?”\")] (?:view|read) more\W*\Z", re.IGNORECASE)
"""The link behind a caption: "A bee. view more", but not "A deck from which to view more"."""
_CLICK = regex(
    rf"""
    \W{{0,3}} click [ ] (?: on [ ] )? (?: (?: the | this ) [ ] )?
    (?: (?: {_PICTURES} | thumbnail )s? [ ] | here [ ] )? (?: for | to ) \b
    [^.]{{0,60}} \b (?: {_PICTURES} | {any_of(words("credits", "clicked for"))} )
    """,
    re.VERBOSE | re.IGNORECASE,
)


def is_button(text: str) -> bool:
    """Say whether a line only offers the photo, or counts it: "Click to enlarge", "1 / 2".

    Parameters
    ----------
    text
        One line, white space collapsed.
    """
    if len(text) < _LINE:
        shown = _COUNT.sub("", text)
        alone = _is_alone(shown) or _FRAME_LINE.fullmatch(text)
        if (text and not shown) or alone or _FILE.search(text):
            return True
    return len(text) <= _SENTENCE and _CLICK.match(text) is not None


def without(text: str) -> str:
    """Take the buttons off a caption, on either side.

    Parameters
    ----------
    text
        The text beside a photo, white space collapsed.
    """
    text = _SHOW.sub("", text, count=1)
    text = _SLIDE.sub("", text[_behind_first(text) :].strip(), count=1)
    return text[: _before_last(text)].strip()


def unframed(caption: str, *, credited: bool) -> str:
    """Take off the label before a caption and the link behind it to the photo's own page.

    Parameters
    ----------
    caption
        Without its credit.
    credited
        Whether a credit stood beside it; otherwise the label may be the caption's own.
    """
    framed = credited or _MORE.search(caption) is not None
    return _FRAME_BESIDE.sub("", caption) if framed else caption


def filled(credit: str) -> str:
    """Take the count of photos that slide off a credit; a form nobody filled in is none.

    Parameters
    ----------
    credit
        "Photo by: Jane Roe / 1 of 3", "Photo by: VIRIN".
    """
    return "" if _UNFILLED.fullmatch(credit) else _SLIDES.sub("", credit)


def _is_alone(text: str) -> bool:
    marks = _MARKS.match(text)
    button = text[marks.end() :] if marks else ""
    found = opening(button, _BUTTONS)
    return found is not None and _REST.fullmatch(button, found.end) is not None


def _behind_first(text: str) -> int:
    """Find where the buttons end with which a caption begins, behind a count or none."""
    count = _NUMBER.match(text)
    start = end = count.end() if count else 0
    for _ in range(_ROW):
        lead = _NEXT.match(text, end)
        found = opening(text[lead.end() :], _BUTTONS) if lead else None
        behind = _BEHIND.match(text, lead.end() + found.end) if lead and found else None
        if behind is None:
            break
        end = behind.end()
    return end if end > start else 0


def _before_last(text: str) -> int:
    """Find where the buttons begin with which a caption ends."""
    for word in WORD.finditer(text, max(0, len(text) - _TAIL)):
        before = text[: word.start()].rstrip(_FRAME)
        parted = not before or before[-1] in _BESIDE or text[len(before)].isspace()
        found = opening(text[word.start() :], _BUTTONS) if parted else None
        if found and _REST_AT_END.fullmatch(text, word.start() + found.end):
            return len(before)
    return len(text)
