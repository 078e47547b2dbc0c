"""The one line away from the headline that says when the page was posted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.letterheads.labels import PARTED
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.publishing import day_labels, story
from newsdrop.parse.publishing.day_labels import MAX_LINE, POSTED, YEAR
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.titling import kind_line
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from newsdrop.page import Block, Page

_ENTRIES = keys("posting", "entries")
_BY = keys("bylines", "by") | keys("bylines", "foreign")
_OF_POST = words("posting", "of a post")
_ELSEWHERE = words("posting", "elsewhere")
_EDGE = 1000  # blocks at the bottom, where a page tells of itself
_MAX_POSTED = 100  # characters of a line that begins by saying so
_WEEKDAY = regex(r"\W*(?:[^\W\d]+[^\w:]+)?")  # between an end mark and the day
_BEHIND = regex(r"\W*(?:[(（][^()（）]{1,12}[)）]\W*)?")


def find(page: Page, text: story.Story) -> Date | None:
    """Find the day in the one line away from the headline that says when the page was posted.

    Several such lines are those of comments, or of other texts.

    Parameters
    ----------
    page
        The page.
    text
        Its story: what that announces is no day of posting.
    """
    lines = (
        _says_posted(block)
        for at, block in enumerate(page.blocks[-_EDGE:], max(0, len(page.blocks) - _EDGE))
        if block.zone is not Zone.CHROME and YEAR.search(block.text[:MAX_LINE])
        if not text.is_announced(at)
    )
    told = [line for line in lines if line and not day_labels.tells_other_day(line)]
    found = dates.find_all(told[0], day_first=day_first(page)) if len(told) == 1 else ()
    day = found[0] if len(found) == 1 and found[0].day else None
    return Date(day.value, day.precision, Evidence.TEXT) if day else None


def _says_posted(block: Block) -> str:
    """Cut from a line away from the headline what says when the page was posted, if it does.

    "Posted June 3, 2021", "By Jane Roe | Published June 3, 2021", "Ends/Thursday, June 3, 2021",
    "This entry was posted in News on June 3, 2021. Bookmark the permalink."
    """
    text = block.text
    if opening(text, _ENTRIES):
        return text[:MAX_LINE]
    if len(text) > _MAX_POSTED:
        return ""
    boxed = block.zone is Zone.MARGIN and kind_line.tells_both(text)
    if opening(text, POSTED) or block.hints & _OF_POST or boxed:
        return text
    if end := opening(text, end_marks.WORDS):
        rest = text[end.end :]
        days = dates.find_all(rest)
        alone = len(days) == 1 and _WEEKDAY.fullmatch(rest, 0, days[0].start)
        return rest if alone and _BEHIND.fullmatch(rest, days[0].end) else ""
    author, *parts = PARTED.split(text)
    if not parts or block.hints & _ELSEWHERE or not opening(author, _BY):
        return ""
    return next((part for part in parts if opening(part, POSTED)), "")
