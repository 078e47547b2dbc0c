"""The day on which a page says it was posted, and the day it says it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.found import claimed
from newsdrop.parse.letterheads.labels import PARTED
from newsdrop.parse.prose import end_marks, running
from newsdrop.parse.prose.phrases import WORD, key, keys, opening, size
from newsdrop.parse.publishing import events, head_dates, site_clock, story
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.titling import kind_line
from newsdrop.parse.when import closing_days, dates
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

_POSTED = keys("posting", "posted")
_ENTRIES = keys("posting", "entries")
_BY = keys("bylines", "by") | keys("bylines", "foreign")
_UPDATED = keys("posting", "updated")
_UPDATES = frozenset(max(phrase.split(), key=len) for phrase in _UPDATED)  # a word of each
_UPDATES_UNPARTED = tuple(word for word in _UPDATES if word >= "\u0e00")  # no blanks beside them
_OF_POST = words("posting", "of a post")
_NEVER = keys("posting", "never")
_HINTS = words("posting", "hints")
_ELSEWHERE = words("posting", "elsewhere")

_MAX_LINE = 240  # characters of a line that tells when a page was posted
_MAX_POSTED = 100  # of one that begins by saying so
_ABOVE = 8  # blocks above the headline
_BELOW = 25
_PRINTINGS = 4  # of the headline that are looked at
_EDGE = 1000  # blocks from the top and from the bottom, where a page tells of changes
_NEXT = 3  # blocks below the headline that are surely about its text
_PROSE_BELOW = 3  # paragraphs of the text behind which no posting date stands any more
_MAX_LABEL = 5  # words
_WEEKDAY = regex(r"\W*(?:[^\W\d]+[^\w:]+)?")  # between an end mark and the day
_BEHIND = regex(r"\W*(?:[(（][^()（）]{1,12}[)）]\W*)?")
_DIGIT = regex(r"\d")
_YEAR = regex(r"20\d\d|199\d|/\d\d")
_HOUR = regex(r"\d ?(?:[:.]\d\d|[HhAaPpUu]|[時时点點시])")
_MINUTE_WITHOUT_ZONE = len("2021-05-03T17:08:00")
_SENTENCE = 5  # small words before a day within a sentence
_ENOUGH = 1.5  # weighed on 200 dated news pages
_TITLE = 4  # words


class _Candidate(NamedTuple):
    score: float
    date: Date
    told: bool = False
    """Whether a label says that it is the day of the posting."""


def find(page: Page, headline: Found[str] | None) -> Date | None:
    """Find the posting date near the headline.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.

    Returns
    -------
    Date or None
        The date that its label, its markup and its place make likely; not the date of a comment,
        of another article, or of the last change.
    """
    best: _Candidate | None = None
    order = day_first(page)
    text = story.Story(page, headline)
    for at, distance, block in _near(page, headline):
        for candidate in _in_block(block, distance, order=order):
            is_texts = text.is_announced if candidate.told else text.holds
            if (best is None or candidate.score > best.score) and not is_texts(at):
                best = candidate
    if best is None or best.score < _ENOUGH:
        return None
    # A bare day at the headline may be that of the event or the photo: "Date posted: ..." knows.
    away = None if best.told else find_away(page, text)
    return away if away and away.value[:10] > best.date.value[:10] else best.date


def zoned(page: Page, date: Date) -> Date:
    """Give a printed minute the zone with which the head of the page tells the same minute."""
    if date.precision != "minute" or len(date.value) > _MINUTE_WITHOUT_ZONE:
        return date
    for told in head_dates.find(page, "published"):
        if _is_exactly(told.value, date.value):
            return Date(told.value, told.precision, date.source)
    return date


def prints_hour(page: Page, headline: Found[str] | None) -> bool:
    """Say whether a line near the headline may print a time of day."""
    return any(_HOUR.search(block.text) for _, _, block in _near(page, headline))


def find_updated(page: Page) -> Iterator[Date]:
    """List the dates behind words such as "Last updated", above the text and below it."""
    shown = page.blocks
    if len(shown) > 2 * _EDGE:
        shown = shown[:_EDGE] + shown[-_EDGE:]
    told = [block for block in shown if _may_tell_update(block)]
    order = day_first(page) if told else None  # may read the whole page
    for block in told:
        for match, label in _labelled(block.text, order=order):
            if match.day and label in _UPDATED:
                exact = _exactly(match, block)
                yield Date(exact.value, exact.precision, Evidence.LABEL)


def _may_tell_update(block: Block) -> bool:
    if block.zone is Zone.CHROME or len(block.text) > _MAX_LINE or not _YEAR.search(block.text):
        return False
    text = block.text.casefold()
    said = not _UPDATES.isdisjoint(WORD.findall(text))
    return said or any(map(text.__contains__, _UPDATES_UNPARTED))


def find_away(page: Page, text: story.Story) -> Date | None:
    """Find the day in the one line away from the headline that says when the page was posted.

    Several such lines are those of comments, or of other texts.
    """
    lines = (
        _says_posted(block)
        for at, block in enumerate(page.blocks[-_EDGE:], max(0, len(page.blocks) - _EDGE))
        if block.zone is not Zone.CHROME and _YEAR.search(block.text[:_MAX_LINE])
        if not text.is_announced(at)
    )
    told = [line for line in lines if line and not tells_other_day(line)]
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
        return text[:_MAX_LINE]
    if len(text) > _MAX_POSTED:
        return ""
    boxed = block.zone is Zone.MARGIN and kind_line.tells_both(text)
    if opening(text, _POSTED) or block.hints & _OF_POST or boxed:
        return text
    if end := opening(text, end_marks.WORDS):
        rest = text[end.end :]
        days = dates.find_all(rest)
        alone = len(days) == 1 and _WEEKDAY.fullmatch(rest, 0, days[0].start)
        return rest if alone and _BEHIND.fullmatch(rest, days[0].end) else ""
    author, *parts = PARTED.split(text)
    if not parts or block.hints & _ELSEWHERE or not opening(author, _BY):
        return ""
    return next((part for part in parts if opening(part, _POSTED)), "")


def tells_other_day(line: str) -> bool:
    """Tell whether a line's date is that of a change, an event, or the like, by its label."""
    return any(label in _UPDATED or label in _NEVER for _, label in _labelled(line, order=None))


def _near(page: Page, headline: Found[str] | None) -> Iterator[tuple[int, int, Block]]:
    """List the blocks around the headline and its repetitions, with place and distance to it."""
    tops = sorted(claimed(headline))[:_PRINTINGS]
    if not tops:
        tops = [next((i for i, b in enumerate(page.blocks) if b.zone is Zone.RELEASE), 0) - 1]
    for top in tops:
        if headline and dates.leading(page.blocks[top].text):
            yield top, 0, page.blocks[top]
        for index in range(top - 1, max(-1, top - _ABOVE - 1), -1):
            block = page.blocks[index]
            if block.tag == "nav" or site_clock.is_at(page.blocks, index):
                break  # above a site's menu stands the site's clock
            if block.zone is not Zone.CHROME or kind_line.has_day(block.text):
                yield index, index - top, block
        prose = 0
        for index in range(top + 1, min(top + _BELOW, len(page.blocks))):
            block = page.blocks[index]
            prose += running.is_prose(block)
            if prose > _PROSE_BELOW:
                break
            other = block.zone is Zone.CHROME and _is_of_other(page.blocks, index, headline)
            if not (other or (prose and _heads_photos(page.blocks, index))):
                yield index, index - top, block


def _heads_photos(blocks: Sequence[Block], at: int) -> bool:
    """Tell what the photos below a text show, and when it was: "The opening - May 4, 2026"."""
    below = blocks[at + 1] if blocks[at].level and at + 1 < len(blocks) else None
    if below is None or below.picture is None:
        return False
    return not closing_days.is_day(blocks[at].text)


def _is_of_other(blocks: Sequence[Block], at: int, headline: Found[str] | None) -> bool:
    """Tell the day on a card of another story, below its title."""
    above = blocks[at - 1]
    card = above.group == blocks[at].group and size(above.text) >= _TITLE
    return card and (headline is None or key(above.text) != key(headline.value))


def _in_block(block: Block, distance: int, *, order: bool | None) -> Iterator[_Candidate]:
    if len(block.text) > _MAX_LINE or block.kind is BlockKind.CAPTION:
        return
    if not (block.times or _DIGIT.search(block.text)):
        return
    standing = _standing(block, distance)
    is_next = abs(distance) <= _NEXT
    labelled = list(_labelled(block.text, order=order))
    changed = any(label in _UPDATED for _, label in labelled)
    spans = events.spanning(block.text, [match for match, _ in labelled])
    for match, label in labelled:
        of_event = match.start in spans or events.is_named(block.text[: match.start])
        if of_event and label not in _POSTED:
            continue
        if match.day and label not in _UPDATED | _NEVER:
            before, behind = match.start, len(block.text) - match.end
            score = standing + 2.0 * (label in _POSTED) + 0.5 * (match.precision != "day")
            closes = is_next and behind == 0  # "By Jane Roe, Acme News, May 19, 2021"
            opens = is_next and before == 0 and authored.stands_behind_day(block.text[match.end :])
            score += 0.5 * (closes or opens or before + behind < (45 if is_next else 10))
            told = label not in _POSTED and _tells(block.text[:before])
            score += 0.5 * changed  # beside it stands the day of a change
            far = before > 60 and not changed
            score -= 1.0 * (far or told) + 1.0 * (behind > 80)
            exact = _exactly(match, block)
            date = Date(exact.value, exact.precision, Evidence.TEXT)
            yield _Candidate(score, date, told=label in _POSTED)
    if block.times and not labelled:
        moment = dates.parse_iso(block.times[0])
        if moment and moment.day:
            yield _Candidate(standing + 1.0, Date(moment.value, moment.precision, Evidence.MARKUP))


def _exactly(match: dates.DateMatch, block: Block) -> dates.DateMatch:
    """Take the moment with its zone that the markup gives for a printed minute without one.

    UTC is what systems write that know no zone.
    """
    if match.precision != "minute" or len(match.value) > _MINUTE_WITHOUT_ZONE:
        return match
    moments = filter(None, map(dates.parse_iso, block.times))
    return next((one for one in moments if _is_exactly(one.value, match.value)), match)


def _is_exactly(moment: str, minute: str) -> bool:
    """Tell the moment of a printed minute, and its zone."""
    zone = moment[_MINUTE_WITHOUT_ZONE:]
    return moment[:16] == minute[:16] and zone not in {"", "+00:00"}


def _tells(before: str) -> bool:
    """Tell a sentence that comes to a day: "Bids must reach the clerk by June 1, 2021"."""
    return sum(map(str.islower, before.split())) >= _SENTENCE


def _standing(block: Block, distance: int) -> float:
    """Weigh a block by where it stands and how it is marked up."""
    score = 1.5 - 0.1 * abs(distance) - 0.5 * (block.zone is Zone.CHROME)
    score += 1.5 * bool(block.hints & _HINTS)
    if block.hints & _ELSEWHERE:
        score -= 0.5 if distance <= _NEXT else 2.0
    return score


def _labelled(text: str, *, order: bool | None) -> Iterator[tuple[dates.DateMatch, str]]:
    """Find the dates of a line, each with the label that stands before it."""
    at = 0
    for match in dates.find_all(text, day_first=order):
        yield match, _label(text[at : match.start])
        at = match.end


def _label(before: str) -> str:
    """Find the label that begins or ends the words before a date."""
    said = WORD.findall(before.casefold())
    ends = (said[start:] for start in range(max(0, len(said) - _MAX_LABEL), len(said)))
    begins = (said[:end] for end in range(min(_MAX_LABEL, len(said)), 0, -1))
    for phrase in map(" ".join, (*ends, *begins)):
        if phrase in _UPDATED or phrase in _POSTED or phrase in _NEVER:
            return phrase
    return ""
