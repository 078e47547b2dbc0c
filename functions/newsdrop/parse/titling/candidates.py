"""The lines of a page that may be its headline, each with what speaks for it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.embargoes import held, held_title
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import correction_notice, status
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.parse.reaching.unheaded.stacks import is_post
from newsdrop.parse.titling import (
    kind_line,
    labels,
    nameless,
    pagetitle,
    person_line,
    title_marks,
    topline,
    trail,
)
from newsdrop.parse.titling.likely_title import (
    TELLING,
    is_byline,
    is_day,
    is_letterhead,
    is_named,
    weigh,
)
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

LEAST = 2.0
"""Points that make a headline where the head says nothing."""

# In points, as `weigh` gives them, for what stands around a line.
_BYLINE = 2.0  # above who wrote it stands the title
_STATUS = 2.0  # below "For immediate release"
_HOUR = -8.0  # of a speech, below "For release on delivery"
_LABELLED = 0.5  # where no markup tells, below "Media release"
_SHEET = -8.0  # of a house, above its address and "Press release"
_OFFICE = -8.0  # "Office of the District Attorney", some lines above "For immediate release"
_CONTACT = -8.0  # a name above its numbers, and the post between
_NAMED_ABOVE = 1.5  # a line that its class calls the headline, right above the text
_ONLY_TOP = 1.0  # the only heading of the first level
_IN_SHORT = 3.5  # the same, where the head has the site's name behind its one word
_SHOWN = 3.5  # the same, where the head and the text name in few words what is shown
_JOINED = 8.0  # for two lines that together are the head's title
_BELOW = -8.0  # behind the first paragraph
_LATER = -0.02  # for each block of the release above
_MOST_LATER = 100  # blocks

_ABOUT = keys("closing", "about")
_AS_HEADING = 2  # the level as which a line counts that heads the text where no heading does
_MAX_DAY = 40  # characters of a day
_MAX_LENGTH = 400  # characters
_MAX_BLOCKS = 5000
_LEAD = 3  # paragraphs of a text that name what it is about
_QUOTED = regex(r"[“„«‘\"]([^“”„«»\"]{2,80})[”“»’\"]")
_MOST_SHEET = 4  # blocks below the name at the top of a sheet
_PIECES = regex(r" [*|•·] ")
_MAX_FRONT = 40  # blocks looked at for a headline that is no heading


class Candidate(NamedTuple):
    """A line, or two that the head joins; `indices` are its blocks', `score` is in points."""

    score: float
    text: str
    indices: tuple[int, ...]
    source: Evidence


class _Known(NamedTuple):
    """What holds for every line of a page."""

    page: Page
    claims: Sequence[pagetitle.Claim]
    sites: frozenset[str]
    plain: bool  # no line is set apart by its markup
    only: Block | None  # the only heading of the first level
    top: int | None  # the line that heads the text where no heading does


class _Above:
    """What stands above a line, while a page is read from its top."""

    def __init__(self) -> None:
        self.line: tuple[int, Block] | None = None
        self.shown = 0  # blocks of the release
        self.titled = False  # by a line that may be the headline
        self.told = False  # a paragraph, behind such a line
        self.dated = False  # a paragraph with a dateline, behind whatever line
        self.said = False  # a sentence, behind such a line
        self.labelled = False  # "Media release"
        self.answers = False  # who can be reached, and their posts


def find(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str]
) -> Iterator[Candidate]:
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
    known, above = _know(page, claims, sites), _Above()
    for index, block in enumerate(page.blocks[:_MAX_BLOCKS]):
        if not block.text:
            continue
        if block.zone is not Zone.CHROME or block.level:
            yield from _read(known, above, index, block)
        above.line = (index, block)


def _know(page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str]) -> _Known:
    tops = [block for _, block in page.shown if block.level == 1 and not _is_day(block.text)]
    headed = bool(claims) and page.content_type == "text/html"
    titles = [title_marks.without_site(claim.text, sites) for claim in claims]
    return _Known(
        page,
        claims,
        sites,
        plain=not headed and not any(_is_marked(block) for _, block in page.shown),
        only=tops[0] if len(tops) == 1 else None,
        top=topline.find(page, [title for title in titles if size(title) >= TELLING]),
    )


def _read(known: _Known, above: _Above, index: int, block: Block) -> Iterator[Candidate]:
    """Weigh one line, and remember of it what counts for those below."""
    above.shown += block.zone is Zone.RELEASE
    # Prose above any title is a notice of the site's, but where a dateline opens it.
    if not above.told and running.is_prose(block):
        above.told = above.titled
        above.dated = above.dated or reading.is_or_opens(block.text)
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
    score += _around(known, above, index, line)
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


def _around(known: _Known, above: _Above, index: int, line: Block) -> float:
    """Weigh what stands above a line and below it."""
    block, text = known.page.blocks[index], line.text
    below = known.page.blocks[index + 1 : index + 3]
    labelled = above.labelled or (known.plain and _is_above_kind(below))
    above.labelled = known.plain and (above.labelled or is_letterhead(text))
    named = stacks.is_stacked([text, *(other.text for other in below)], posted=False)
    named = named or person_line.is_above_office(known.page, index)
    above.answers = named or (above.answers and (is_post(text) or person_line.is_post(text)))
    byline = not block.level and any(is_byline(other.text) for other in below[:1])
    about = (above.dated or above.said) and opening(text, _ABOUT) is not None
    inner = about or (above.dated and not block.level)
    heads = organizations.is_office(text) and person_line.is_over_status(known.page, index)
    before = above.line[1].text if above.line else ""
    rows = known.page.blocks[index + 1 : index + 1 + _MOST_SHEET] if block.level != 1 else ()
    over = before if _is_marked(block) else ""
    return (
        _LABELLED * (labelled and not reachable(text))
        + _BYLINE * byline
        + _STATUS * status.opens_with_status(over)
        + _OFFICE * heads
        + _HOUR * held.goes_on(before, text)
        + _CONTACT * above.answers
        + _SHEET * _heads_sheet(rows)
        + _NAMED_ABOVE * (is_named(block) and any(map(running.is_prose, below[:1])))
        + _ONLY_TOP * (block is known.only and _is_summed_up(text, known.claims))
        + _IN_SHORT * (block is known.only and _is_before_site(known, text))
        + _SHOWN * (block is known.only and _is_shown(known, text))
        + _BELOW * (above.told or inner)
        + _LATER * min(above.shown, _MOST_LATER)
    )


def undated(text: str) -> str:
    """Take off the day that is set before a headline, and the embargo."""
    if (told := held_title.find(text)) and size(told.title) >= TELLING:
        text = told.title
    day = dates.leading(text)
    rest = text[day.end :] if day else ""
    return rest if size(rest) >= TELLING else text


def _is_day(text: str) -> bool:
    return len(text) <= _MAX_DAY and is_day(key(text).split())


def _is_above_kind(below: Sequence[Block]) -> bool:
    """Tell what a line of kind and day parts from the text, or from who "announces:"."""
    line, text = (below[0].text, below[1]) if len(below) > 1 else ("", None)
    dated = nameless.is_kind_and_day(line) and any(map(str.isalpha, line))
    return dated and text is not None and (running.is_prose(text) or text.text.endswith(":"))


def _heads_sheet(below: Sequence[Block]) -> bool:
    """Tell the name at the top of a sheet: right below stand its address and the text's kind."""
    if not below or not postal.opens_address(_PIECES.split(below[0].text, maxsplit=1)[0]):
        return False
    return any(
        opening(block.text, nameless.SECTIONS) or status.opens_with_status(block.text)
        for block in below[1:]
    )


def _is_summed_up(text: str, claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell a line from which the head's title takes most of its words."""
    said = set(key(text).split())
    names = [set(claim.key.split()) for claim in claims]
    return any(len(name & said) >= max(TELLING, 0.6 * len(name)) for name in names)


def _is_before_site(known: _Known, text: str) -> bool:
    """Tell the one word that stands before a name: "Fireworks" in "Fireworks - Roe Survey"."""
    if size(text) != 1:
        return False
    said = key(text)
    heads = {key(block.text) for block in known.page.blocks if block.level or block.strong}
    return any(
        key(before) == said and key(after) not in heads and _is_short_name(after)
        for claim in known.claims
        for before, after in title_marks.halves(claim.text)
    )


def _is_short_name(text: str) -> bool:
    return size(text) < TELLING or organizations.is_organization(text)


def _is_shown(known: _Known, text: str) -> bool:
    """Tell the name of a show: "Low Tide", of the title "Low Tide - Roe Museum" and of the text.

    A column of the site has its name there, too, but none in the text.
    """
    if not 1 < size(text) <= TELLING or nameless.is_empty(text):
        return False
    said = key(text)
    called = any(
        said
        in {key(part) for part in (*title_marks.parts(claim.text), *_QUOTED.findall(claim.text))}
        for claim in known.claims
    )
    if not called or organizations.is_organization(text):
        return False
    lead = islice((block.text for _, block in known.page.shown if running.is_prose(block)), _LEAD)
    return any(f" {said} " in f" {key(paragraph)} " for paragraph in lead)


def _is_marked(block: Block) -> bool:
    """Say whether markup sets a line of the release apart, as it would the headline."""
    apart = block.level or block.strong or block.centered or is_named(block)
    if block.zone is not Zone.RELEASE or not apart:
        return False
    return not (is_name(block.text) or status.opens_with_status(block.text))


def _can_head(block: Block, *, early: bool) -> bool:
    if block.level:
        return True
    if block.text[0] == "(" and block.text[-1] == ")":
        return False  # '("Acme" or the "Company")' names terms for the text
    return block.zone is not Zone.CHROME and (early or is_named(block))


def _source(block: Block) -> Evidence:
    return Evidence.MARKUP if block.level or block.strong or is_named(block) else Evidence.TEXT
