"""The day on which a page says it was posted, near the headline."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.found import claimed
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.publishing import away, day_labels, events, site_clock, story, zoned
from newsdrop.parse.publishing.day_labels import MAX_LINE, NEVER, POSTED, UPDATED
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.parse.titling import kind_line
from newsdrop.parse.when import closing_days, dates
from newsdrop.patterns import regex
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

_HINTS = words("posting", "hints")
_ELSEWHERE = words("posting", "elsewhere")

_ABOVE = 8  # blocks above the headline
_BELOW = 25
_PRINTINGS = 4  # of the headline that are looked at
_NEXT = 3  # blocks below the headline that are surely about its text
_PROSE_BELOW = 3  # paragraphs of the text behind which no posting date stands any more
_DIGIT = regex(r"\d")
_HOUR = regex(r"\d ?(?:[:.]\d\d|[HhAaPpUu]|[時时点點시])")
_THIS_TEXT = keys("letterhead", "this text")
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
    other = None if best.told else away.find(page, text)
    return other if other and other.value[:10] > best.date.value[:10] else best.date


def prints_hour(page: Page, headline: Found[str] | None) -> bool:
    """Say whether a line near the headline may print a time of day."""
    return any(_HOUR.search(block.text) for _, _, block in _near(page, headline))


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
            shown = block.zone is not Zone.CHROME or kind_line.has_day(block.text)
            if shown and not _leads_to_other(block, headline):
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


def _leads_to_other(block: Block, headline: Found[str] | None) -> bool:
    """Tell an item of a list of news above the headline, another title with its day."""
    if block.kind is not BlockKind.LIST_ITEM or not block.anchors or headline is None:
        return False
    titles = [anchor.text for anchor in block.anchors]
    linked = sum(map(len, titles))
    return 2 * linked > len(block.text) and key(headline.value) not in map(key, titles)


def _is_of_other(blocks: Sequence[Block], at: int, headline: Found[str] | None) -> bool:
    """Tell the day on a card of another story, below its title."""
    above = blocks[at - 1]
    card = above.group == blocks[at].group and size(above.text) >= _TITLE
    return card and (headline is None or key(above.text) != key(headline.value))


def _in_block(block: Block, distance: int, *, order: bool | None) -> Iterator[_Candidate]:
    if len(block.text) > MAX_LINE or block.kind is BlockKind.CAPTION:
        return
    if not (block.times or _DIGIT.search(block.text)):
        return
    standing = _standing(block, distance)
    is_next = abs(distance) <= _NEXT
    labelled = list(day_labels.find(block.text, order=order))
    changed = any(label in UPDATED for _, label in labelled)
    spans = events.spanning(block.text, [match for match, _ in labelled])
    for match, label in labelled:
        of_event = match.start in spans or events.is_named(block.text[: match.start])
        if of_event and label not in POSTED:
            continue
        if match.day and label not in UPDATED | NEVER:
            before, behind = match.start, len(block.text) - match.end
            within = _tells(block.text[:before], label)
            posted = label in POSTED and not within
            score = standing + 2.0 * posted + 0.5 * (match.precision != "day")
            closes = is_next and behind == 0  # "By Jane Roe, Acme News, May 19, 2021"
            opens = is_next and before == 0 and authored.stands_behind_day(block.text[match.end :])
            score += 0.5 * (closes or opens or before + behind < (45 if is_next else 10))
            score += 0.5 * changed  # beside it stands the day of a change
            far = before > 60 and not changed
            score -= 1.0 * (far or within) + 1.0 * (behind > 80)
            exact = zoned.by_markup(match, block)
            date = Date(exact.value, exact.precision, Evidence.TEXT)
            yield _Candidate(score, date, told=posted)
    if block.times and not labelled:
        moment = dates.parse_iso(block.times[0])
        if moment and moment.day:
            yield _Candidate(standing + 1.0, Date(moment.value, moment.precision, Evidence.MARKUP))


def _tells(before: str, label: str) -> bool:
    """Tell a sentence that comes to a day: "Bids must reach the clerk by June 1, 2021".

    Words of a label that says that the page was posted do not count, and "This release" begins a
    sentence on its own day.
    """
    if opening(before, _THIS_TEXT) is not None and label in POSTED:
        return False
    small = sum(map(str.islower, before.split()))
    return small - (len(label.split()) if label in POSTED else 0) >= _SENTENCE


def _standing(block: Block, distance: int) -> float:
    """Weigh a block by where it stands and how it is marked up."""
    score = 1.5 - 0.1 * abs(distance) - 0.5 * (block.zone is Zone.CHROME)
    score += 1.5 * bool(block.hints & _HINTS)
    if block.hints & _ELSEWHERE:
        score -= 0.5 if distance <= _NEXT else 2.0
    return score
