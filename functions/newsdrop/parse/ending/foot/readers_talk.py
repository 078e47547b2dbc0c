"""What readers wrote below a text, where nothing but a line that counts it sets it off.

Or the form with which they complain of one another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LINE = 160  # characters of the line that counts
_COUNTS = regex(
    rf"\d{{1,4}} (?:(?:{any_of(folded('furniture', 'thoughts'))}) .{{1,140}}"
    rf"|(?:{any_of(folded('zones', 'answers'))}))"
    rf"|(?:{any_of(folded('zones', 'answers'))}) ?\(\d{{1,4}}\)"
)
_AGO = regex(
    rf"(?:\d{{1,2}} \w{{1,8}} |\A)(?:{any_of(folded('furniture', 'ago'))})"
    r"(?: \d{1,2} \w{1,8})?\Z"
)
"""How long since a reader wrote: "3 years ago", "vor 3 Jahren"."""
_SAYS = tuple(f" {word}" for word in folded("furniture", "says"))
_COMPLAINTS = keys("reader_calls", "complaints")
_SENDS = folded("reader_calls", "sends a form")
_REQUIRED = "(required)"
_FORM = 10  # lines of such a form
_HEAD = 60  # characters of a line with a reader's name, or with the day and the hour
_NEAR = 4  # blocks in which one must stand


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the line, behind the beginning of a text, and all below it.

    Parameters
    ----------
    story
        The text blocks from the first of the story on, with their indices, in order.
    """
    for at in range(len(story) // 3, len(story)):
        text = story[at][1].text
        if len(text) > _LINE:
            continue
        if len(story) - at <= _FORM and key(text) in _COMPLAINTS and _is_form(story[at + 1 :]):
            return {index for index, _ in story[at:]}
        if any(map(str.isdigit, text)) and _COUNTS.fullmatch(text.casefold()):
            below = [block.text for _, block in story[at + 1 : at + 1 + _NEAR]]
            if any(map(_is_head, below)):
                return {index for index, _ in story[at:]}
    return set()


def _is_form(below: Sequence[tuple[int, Block]]) -> bool:
    """Tell the form by a field or a button from a section of a text on such forms."""
    said = [block.text.casefold() for _, block in below]
    return any(text in _SENDS or _REQUIRED in text for text in said)


def _is_head(text: str) -> bool:
    """Tell "Bob R. says:" and "June 5, 2021 at 9:14 am" above what a reader wrote."""
    if len(text) > _HEAD:
        return False
    if text.casefold().endswith(_SAYS):
        return True
    if _AGO.search(text.casefold()):
        return True
    day = next(iter(dates.find_all(text)), None)
    return day is not None and day.start == 0 and ":" in text[day.end :]
