"""The headline, as printed, without the site's name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import front, status
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.reaching import stacks
from newsdrop.parse.reaching.contact_line import is_name, reachable
from newsdrop.parse.reaching.stacks import is_post
from newsdrop.parse.titling import pagetitle, second, topline, wrapped
from newsdrop.parse.titling.likely_title import (
    KINDS_ALONE,
    TELLING,
    agreement,
    is_byline,
    is_letterhead,
    is_named,
    weigh,
)
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

# In points, as `weigh` gives them; most of these are for what stands around a line.
_ENOUGH = 3.0
_BYLINE = 2.0  # above who wrote it stands the title
_STATUS = 2.0  # below "For immediate release"
_LABELLED = 0.5  # where no markup tells, below "Media release"
_CONTACT = -8.0  # a name above its numbers, and the post between
_NAMED_ABOVE = 1.5  # a line that its class calls the headline, right above the text
_ONLY_TOP = 1.0  # the only heading of the first level
_KNOWN = 6.0  # for a heading that the head knows
_LEAST = 2.0  # enough where the head says nothing
_AS_HEADING = 2  # the level as which a line counts that heads the text where no heading does
_JOINED = 8.0  # for two lines that together are the head's title
_BELOW = -8.0  # behind the first paragraph
_LATER = -0.02  # for each block of the release above

_MAX_LENGTH = 400  # characters
_SLACK = 12  # characters by which a repetition's marks may differ
_MAX_BLOCKS = 5000
_MAX_FRONT = 40  # blocks looked at for a headline that is no heading
_ADDRESS = re.compile(r"(?:[ ]\|)?[ ]<?(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+>?)$")
_TITLE = 5  # words of a post's title, from which another heading is its deck
_TOP = 3  # lines at the top of a text


class _Candidate(NamedTuple):
    score: float
    text: str
    indices: tuple[int, ...]
    source: Evidence


def find(page: Page) -> Found[str] | None:
    """Find the headline.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Found or None
        The text as the page prints it, weighed by its markup, its place and what the head says;
        the head's own form where the page prints none. Claims each repetition of the line.
    """
    claims = [_undated_claim(claim) for claim in pagetitle.claimed(page)]
    sites = pagetitle.site_names(page)
    best = max(_candidates(page, claims, sites), default=None, key=lambda one: one.score)
    sentence = best is not None and not claims and best.text.endswith((".", "。"))
    if sentence and (alone := _kind_alone(page)):
        return alone
    least = _least(page, claims, sites, best) if best else 0.0
    over: tuple[int, ...] = ()
    if best is None or best.score < least or _is_later(page, claims, best):
        if not claims:
            return _kind_alone(page)
        best = _Candidate(0.0, claims[0].text, (), claims[0].source)
    elif (fuller := second.spelled_out(page, best.indices[-1])) is not None:
        over = best.indices
        best = _Candidate(best.score, page.blocks[fuller].text, (fuller,), Evidence.MARKUP)
    indices = wrapped.lines(page.blocks, best.indices)
    text = " ".join([best.text, *(page.blocks[at].text for at in indices)])
    text = _without_address(pagetitle.bare(text, sites))
    text = next((claim.text for claim in claims if _runs_on(text, claim.text)), text)
    repeated = (
        index
        for index, block in page.shown
        if abs(len(block.text) - len(text)) <= _SLACK and key(block.text) == key(text)
    )
    return Found(text, best.source, frozenset((*over, *best.indices, *indices, *repeated)))


def _kind_alone(page: Page) -> Found[str] | None:
    """Find the kind that is all the title a text has, right above it: "Official statement"."""
    lines = front.lines(page, None)[:_TOP]
    titles = [line for line in lines if key(line.text) in KINDS_ALONE]
    return Found(titles[0].text, Evidence.TEXT, frozenset((titles[0].at,))) if titles else None


def _without_address(text: str) -> str:
    """Take off the address that stands below a title or in the column beside it."""
    bare = _ADDRESS.sub("", text)
    return bare if size(bare) >= TELLING else text


def _is_later(page: Page, claims: Sequence[pagetitle.Claim], best: _Candidate) -> bool:
    """Tell a heading within a text or below it, which no line of the page's own heads.

    A post may have its title in its front matter alone, a text that somebody copied none at all.
    """
    top = min(best.indices)
    titled = "title" in page.head.metas and page.content_type != "text/html"
    first = not any(block.text for block in page.blocks[:top])
    if titled and first and _is_deck(best.text, claims):
        return True
    if best.score >= _KNOWN:
        return False
    above = sum(len(block.text) for block in page.blocks[:top] if front.is_prose(block))
    below = sum(len(block.text) for block in page.blocks[top:] if block.zone is Zone.RELEASE)
    return above > below or (titled and above > 0)


def _is_deck(text: str, claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell a line that is another than a post's title, where that says enough for a headline."""
    told = (claim.text for claim in claims if not is_letterhead(claim.text))
    title = max(map(size, told), default=0)
    said = key(text)
    return title >= _TITLE and not any(agreement(said, claim.key) for claim in claims)


def _least(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str], best: _Candidate
) -> float:
    """Find how much a line must weigh: less where the head names no more than the site.

    In a list of releases, prose stands above what then weighs most.
    """
    if not claims:
        return _LEAST
    told = any(size(pagetitle.without_site(claim.text, sites)) >= TELLING for claim in claims)
    above = page.blocks[: min(best.indices)]
    return _ENOUGH if told or any(map(front.is_prose, above)) else _LEAST


def _candidates(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str]
) -> Iterator[_Candidate]:
    shown = 0
    below = topped = answers = labelled = False
    tops = [block for _, block in page.shown if block.level == 1]
    only = tops[0] if len(tops) == 1 else None
    known = bool(claims) and page.content_type == "text/html"
    plain = not known and not any(_is_marked(block) for _, block in page.shown)
    titles = [pagetitle.without_site(claim.text, sites) for claim in claims]
    top = topline.find(page, [title for title in titles if size(title) >= TELLING])
    previous: tuple[int, Block] | None = None
    for index, block in enumerate(page.blocks[:_MAX_BLOCKS]):
        text = block.text
        if not text:
            continue
        if block.zone is Zone.CHROME and not block.level:
            previous = (index, block)
            continue
        if block.zone is Zone.RELEASE:
            shown += 1
        # Prose above any title is a notice of the site's.
        below = below or (topped and front.is_prose(block))
        early = shown <= _MAX_FRONT and not below
        if len(text) <= _MAX_LENGTH and _can_head(block, early=early):
            text = _undated(text)
            level = _AS_HEADING if index == top else block.level
            line = block._replace(text=text, level=level)
            score = weigh(line, claims, sites, plain=plain and not below)
            behind = [other.text for other in page.blocks[index + 1 : index + 3]]
            over = plain and _is_above_kind(page.blocks[index + 1 : index + 3])
            score += _LABELLED * ((labelled or over) and not reachable(text))
            labelled = plain and (labelled or is_letterhead(text))
            score += _BYLINE * (not block.level and any(map(is_byline, behind[:1])))
            score += _STATUS * (_is_marked(block) and _is_below_status(previous))
            named = stacks.is_stacked([text, *behind], posted=False)
            answers = named or (answers and is_post(text))
            score += _CONTACT * answers
            named_above = is_named(block) and any(
                map(front.is_prose, page.blocks[index + 1 : index + 2])
            )
            score += _NAMED_ABOVE * named_above + _ONLY_TOP * (
                block is only and _is_summed_up(text, claims)
            )
            score += _BELOW * below + _LATER * min(shown, 100)
            # Kind and day are no headline, but what stands below them is the text.
            dated = block.level == 1 and pagetitle.is_kind_and_day(text)
            topped = topped or score >= _LEAST or dated
            yield _Candidate(score, text, (index,), _source(block))
            if previous and previous[1].group == block.group and not below:
                joined = f"{previous[1].text} {text}"
                told = {"", *sites}.isdisjoint((key(previous[1].text), key(text)))
                if told and any(claim.key == key(joined) for claim in claims):
                    yield _Candidate(score + _JOINED, joined, (previous[0], index), Evidence.MARKUP)
        previous = (index, block)


def _is_above_kind(below: Sequence[Block]) -> bool:
    """Tell what a line of kind and day parts from the text, or from who "announces:"."""
    line, text = (below[0].text, below[1]) if len(below) > 1 else ("", None)
    dated = pagetitle.is_kind_and_day(line) and any(map(str.isalpha, line))
    return dated and text is not None and (front.is_prose(text) or text.text.endswith(":"))


def _runs_on(text: str, title: str) -> bool:
    """Tell a title into which the kind above it runs, by no mark parted: "News Bridge opens"."""
    before = text.removesuffix(title)
    return before != text and before[-1:] == " " and before[:-1].casefold() in pagetitle.SECTIONS


def _is_below_status(previous: tuple[int, Block] | None) -> bool:
    return previous is not None and status.opens_with_status(previous[1].text)


def _is_summed_up(text: str, claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell a line from which the head's title takes most of its words."""
    said = set(key(text).split())
    names = [set(claim.key.split()) for claim in claims]
    return any(len(name & said) >= max(TELLING, 0.6 * len(name)) for name in names)


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


def _undated(text: str) -> str:
    """Take the day off that is set before a headline."""
    day = dates.leading(text)
    rest = text[day.end :] if day else ""
    return rest if size(rest) >= TELLING else text


def _undated_claim(claim: pagetitle.Claim) -> pagetitle.Claim:
    text = _undated(claim.text)
    return claim._replace(text=text, key=key(text)) if text != claim.text else claim


def _source(block: Block) -> Evidence:
    return Evidence.MARKUP if block.level or block.strong or is_named(block) else Evidence.TEXT
