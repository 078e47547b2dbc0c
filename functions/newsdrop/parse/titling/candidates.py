"""The lines of a page that may be its headline, each with what speaks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.embargoes import held_title
from newsdrop.parse.letterheads import correction_notice
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import (
    around,
    kind_line,
    labels,
    nameless,
    title_marks,
    topline,
    trail,
)
from newsdrop.parse.titling.around import Above, Known
from newsdrop.parse.titling.likely_title import TELLING, is_day, is_named, weigh
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.titling.pagetitle import Claim

LEAST = 2.0
"""Points that make a headline where the head says nothing."""

_JOINED = 8.0  # points for two lines that together are the head's title
_AS_HEADING = 2  # the level as which a line counts that heads the text where no heading does
_MAX_DAY = 40  # characters of a day
_MAX_LENGTH = 400  # characters
_MAX_BLOCKS = 5000
_MAX_FRONT = 40  # blocks looked at for a headline that is no heading


class Candidate(NamedTuple):
    """A line, or two that the head joins; `indices` are its blocks', `score` is in points."""

    score: float
    text: str
    indices: tuple[int, ...]
    source: Evidence


def find(page: Page, claims: Sequence[Claim], sites: frozenset[str]) -> Iterator[Candidate]:
    """Weigh the lines that may be the headline.

    Parameters
    ----------
    page
        The page.
    claims
        What the head calls the page; see :func:`newsdrop.parse.titling.pagetitle.claimed`.
    sites
        The names of the site, which head no text.

    Yields
    ------
    Candidate
        In the page's order, among the first 5000 blocks.
    """
    known, above = _know(page, claims, sites), Above()
    for index, block in enumerate(page.blocks[:_MAX_BLOCKS]):
        if not block.text:
            continue
        if block.zone is not Zone.CHROME or block.level:
            yield from _read(known, above, index, block)
        above.line = (index, block)


def _know(page: Page, claims: Sequence[Claim], sites: frozenset[str]) -> Known:
    tops = [block for _, block in page.shown if block.level == 1 and not _is_day(block.text)]
    headed = bool(claims) and page.content_type == "text/html"
    own = page.head.title or ""
    titles = [title_marks.without_site(claim.text, sites) for claim in claims]
    return Known(
        page,
        claims,
        sites,
        plain=not headed and not any(around.is_marked(block) for _, block in page.shown),
        only=tops[0] if len(tops) == 1 else None,
        of_site=not claims and not sites.isdisjoint(map(key, title_marks.parts(own))),
        lead=around.lead(page),
        top=topline.find(page, [title for title in titles if size(title) >= TELLING]),
    )


def _read(known: Known, above: Above, index: int, block: Block) -> Iterator[Candidate]:
    """Weigh one line, and remember of it what counts for those below."""
    above.shown += block.zone is Zone.RELEASE
    # Prose above any title is a notice of the site's, but where a dateline opens it.
    if not above.told and running.is_prose(block):
        above.told = above.titled
        above.dated = above.dated or reading.is_or_opens(block.text)
    above.begun = above.begun or (above.line is None and running.is_prose(block))
    above.said = above.said or (above.titled and running.is_sentence(block))
    early = above.shown <= _MAX_FRONT and not above.told
    if len(block.text) > _MAX_LENGTH or not _can_head(block, early=early):
        return
    posted = above.titled and kind_line.is_posting(block.text)
    if posted or (not block.level and trail.is_trail(block.text)):
        return
    line = block._replace(
        text=undated(correction_notice.unmarked(labels.headline(trail.last_step(block.text)))),
        level=_AS_HEADING if index == known.top else block.level,
    )
    plain = known.plain and not above.told
    score = weigh(line, known.claims, known.sites, plain=plain)
    score += around.weigh(known, above, index, line)
    # Kind and day are no headline, but what stands below them is the text.
    dated = block.level == 1 and nameless.is_kind_and_day(line.text)
    above.titled = above.titled or score >= LEAST or dated
    yield Candidate(score, line.text, (index,), _source(block))
    if above.line and above.line[1].group == block.group and not above.told:
        over, before = above.line
        joined = f"{before.text} {line.text}"
        told = {"", *known.sites}.isdisjoint((key(before.text), key(line.text)))
        if told and any(claim.key == key(joined) for claim in known.claims):
            yield Candidate(score + _JOINED, joined, (over, index), Evidence.MARKUP)


def undated(text: str) -> str:
    """Take off the day that is set before a headline, and the embargo.

    Parameters
    ----------
    text
        A line.
    """
    if (told := held_title.find(text)) and size(told.title) >= TELLING:
        text = told.title
    day = dates.leading(text)
    if day is None and text[:1].isdigit():  # whichever of two numbers is the day
        day = dates.leading(text, day_first=True) or dates.leading(text, day_first=False)
    rest = text[day.end :] if day else ""
    return rest if size(rest) >= TELLING else text


def _is_day(text: str) -> bool:
    return len(text) <= _MAX_DAY and is_day(key(text).split())


def _can_head(block: Block, *, early: bool) -> bool:
    if block.level:
        return True
    if block.text[0] == "(" and block.text[-1] == ")":
        return False  # '("Acme" or the "Company")' names terms for the text
    return block.zone is not Zone.CHROME and (early or is_named(block))


def _source(block: Block) -> Evidence:
    return Evidence.MARKUP if block.level or block.strong or is_named(block) else Evidence.TEXT
