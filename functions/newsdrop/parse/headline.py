"""The headline, as printed, without the site's name."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import contact_lines, organizations, pagetitle, status
from newsdrop.parse.masthead.contact_line import is_name, is_post
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_SOURCES = keys("letterhead", "source labels")
_LETTERHEAD = (
    _SOURCES
    | keys("letterhead", "status")
    | keys("letterhead", "embargo")
    | keys("letterhead", "correction")
    | keys("letterhead", "number labels")
    | keys("letterhead", "date labels")
    | keys("contacts", "press headings")
    | keys("contacts", "headings")
)
_FURNITURE = keys("furniture", "line")

# Evidence is weighed in points. What the head says counts most, then the markup, then the place.
_ENOUGH = 3.0
_BYLINE = 2.0  # above who wrote it stands the title
_CONTACT = -8.0  # a name above its numbers, and the post between
_LEAST = 2.0  # enough where the head says nothing
_AGREES = 6.0
_AGREES_IN_PART = 4.0
_RESEMBLES = 3.0
_HEADING = {1: 4.0, 2: 3.0, 3: 2.0, 4: 1.5, 5: 1.0, 6: 1.0}
_ZONE = {Zone.RELEASE: 2.0, Zone.MARGIN: 0.5, Zone.CHROME: -4.0}
_JOINED = 8.0  # for two lines that together are the head's title
_BELOW = -8.0  # behind the first paragraph
_LATER = -0.02  # for each block of the release above

_MAX_LENGTH = 400  # characters
_SLACK = 12  # characters by which a repetition's marks may differ
_MAX_BLOCKS = 5000
_MAX_FRONT = 40  # blocks looked at for a headline that is no heading
_PROSE = 140  # characters of a line that ends like a sentence
_NAMED = frozenset({"headline", "headlines", "title", "heading"})
_HIDDEN = frozenset({"invisible", "visually", "hidden", "sr", "screen", "offscreen"})
_ASIDE = frozenset({"related", "sidebar", "teaser", "card", "widget", "banner", "logo", "popup"})
_NO_HEADLINE = frozenset({BlockKind.CAPTION, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})
_TRAIL = (" > ", " » ", " › ", " / ")  # between the steps of a breadcrumb
_AFTER_LABEL = tuple(":：–—-")
_MAX_WORDS = 45
_MAX_LINES = 4
_FEW = 3  # words of a second line that is no title of its own
_TELLING = 3  # words of a title that names more than the site
_SLIGHT = 25  # characters of a title that says little


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
    claims = pagetitle.claimed(page)
    sites = pagetitle.site_names(page)
    best = max(_candidates(page, claims, sites), default=None, key=lambda one: one.score)
    if best is None or best.score < _least(page, claims, sites, best):
        if not claims:
            return None
        best = _Candidate(0.0, claims[0].text, (), claims[0].source)
    indices = _wrapped(page.blocks, best.indices)
    text = pagetitle.bare(" ".join([best.text, *(page.blocks[at].text for at in indices)]), sites)
    said = key(text)
    repeated = (
        index
        for index, block in enumerate(page.blocks)
        if abs(len(block.text) - len(text)) <= _SLACK
        and block.zone is not Zone.CHROME
        and key(block.text) == said
    )
    return Found(text, best.source, frozenset((*best.indices, *indices, *repeated)))


def _wrapped(blocks: Sequence[Block], indices: Sequence[int]) -> Sequence[int]:
    """Find the lines of one element on which a headline goes on."""
    if len(indices) != 1:
        return ()
    first = blocks[indices[0]]
    following = range(indices[0] + 1, min(indices[0] + _MAX_LINES, len(blocks)))
    return list(takewhile(lambda at: _goes_on(first, blocks[at]), following))


def _goes_on(first: Block, line: Block) -> bool:
    """Tell the next line of a headline: a heading's, in capitals, or a few words set alike."""
    if line.group != first.group or not line.text or first.text.endswith((".", ":")):
        return False
    if first.level:
        return line.level == first.level
    if first.tag == "pre":
        return first.text.isupper() and line.text.isupper()
    alike = (first.strong, first.italic) == (line.strong, line.italic) and first.strong
    words = key(line.text).split()
    return alike and 0 < len(words) <= _FEW and not _is_dated(words)


def _least(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str], best: _Candidate
) -> float:
    """Find how much a line must weigh: less where the head names no more than the site.

    In a list of releases, prose stands above what then weighs most.
    """
    if not claims:
        return _LEAST
    told = any(size(pagetitle.without_site(claim.text, sites)) >= _TELLING for claim in claims)
    above = page.blocks[: min(best.indices)]
    return _ENOUGH if told or any(map(_is_prose, above)) else _LEAST


def _candidates(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str]
) -> Iterator[_Candidate]:
    front = 0
    below = topped = answers = False
    plain = not any(map(_is_marked, page.blocks)) and not (
        claims and page.content_type == "text/html"
    )
    previous: tuple[int, Block] | None = None
    for index, block in enumerate(page.blocks[:_MAX_BLOCKS]):
        text = block.text
        if not text:
            continue
        if block.zone is Zone.CHROME and not block.level:
            previous = (index, block)
            continue
        if block.zone is Zone.RELEASE:
            front += 1
        # Prose above any title is a notice of the site's.
        below = below or (topped and _is_prose(block))
        early = front <= _MAX_FRONT and not below
        if len(text) <= _MAX_LENGTH and _can_head(block, early=early):
            text = _undated(text)
            score = _score(block._replace(text=text), claims, sites, plain=plain and not below)
            behind = [other.text for other in page.blocks[index + 1 : index + 3]]
            score += _BYLINE * (not block.level and any(map(_is_byline, behind[:1])))
            named = contact_lines.is_stacked([text, *behind], posted=False)
            answers = named or (answers and is_post(text))
            score += _CONTACT * answers
            score += _BELOW * below + _LATER * min(front, 100)
            topped = topped or score >= _LEAST
            yield _Candidate(score, text, (index,), _source(block))
            if previous and previous[1].group == block.group and not below:
                joined = f"{previous[1].text} {text}"
                if key(previous[1].text) and any(claim.key == key(joined) for claim in claims):
                    yield _Candidate(score + _JOINED, joined, (previous[0], index), Evidence.MARKUP)
        previous = (index, block)


def _is_marked(block: Block) -> bool:
    """Say whether markup sets a line of the release apart, as it would the headline."""
    shown = block.zone is Zone.RELEASE and bool(block.text)
    apart = block.level or block.strong or block.centered or block.hints & _NAMED
    return shown and bool(apart) and not is_name(block.text)


def _can_head(block: Block, *, early: bool) -> bool:
    if block.level:
        return True
    return block.zone is not Zone.CHROME and (early or not _NAMED.isdisjoint(block.hints))


def _score(
    block: Block, claims: Sequence[pagetitle.Claim], sites: frozenset[str], *, plain: bool
) -> float:
    """Weigh a line by all that speaks for it and against it."""
    said = key(block.text)
    words = said.split()
    if not words or pagetitle.is_empty(block.text):
        return -10.0
    heads = block.level > 0
    if said in sites or said.replace(" ", "") in sites or (not heads and said in _FURNITURE):
        return -10.0
    if _is_letterhead(block.text, heading=heads) or status.holds_until_an_hour(block.text):
        return -5.0
    agreed = max((_agreement(said, claim.key) for claim in claims), default=0.0)
    score = agreed + _ZONE[block.zone] + _HEADING.get(block.level, 0.0)
    score += bool(_NAMED & block.hints)
    score -= 2.0 * bool((_HIDDEN | _ASIDE) & block.hints) + 3.0 * (block.kind in _NO_HEADLINE)
    if not block.level:
        score += _unmarked(block, words, plain=plain) - bool(claims and not agreed)
    if len(words) > _MAX_WORDS:
        score -= 3.0
    if not agreed and claims and len(block.text) < _SLIGHT and size(block.text) <= 3:
        score -= 3.5  # the name of the site or of a column: the head calls the page otherwise
    return score


def _unmarked(block: Block, words: Sequence[str], *, plain: bool) -> float:
    """Weigh a line that no markup makes a heading."""
    text = block.text
    score = 0.75 * (block.strong + block.centered) + 1.5 * (plain or block.tag == "pre")
    if _is_byline(text):
        score -= _BYLINE
    if sum(map(text.count, _TRAIL)) > 1:
        score -= 4.0
    if size(text) < 3 or text.endswith((".", ":", ";", ",")):
        score -= 2.0
    if len(words) <= 6 and organizations.is_organization(text):
        score -= 2.0
    if sum(map(str.isdigit, text)) * 3 > len(text) or _is_dated(words):
        score -= 4.0
    return score


def _is_byline(text: str) -> bool:
    """Tell "By Petty Officer Jane Roe, USS Acme" from "By Land and Sea"."""
    named = text.split(",", maxsplit=1)[0].split()[-2:]
    return text.startswith(("By ", "BY ")) and is_name(" ".join(named))


def _undated(text: str) -> str:
    """Take the day off that is set before a headline."""
    day = dates.leading(text)
    rest = text[day.end :] if day else ""
    return rest if size(rest) >= _TELLING else text


def _is_dated(words: Sequence[str]) -> bool:
    """Tell a line that is hardly more than a date: day and year, and few words."""
    figures = [word for word in words if word.isdigit()]
    return len(words) <= 6 and len(figures) > 1 and any(len(figure) == 4 for figure in figures)


def _agreement(said: str, claimed: str) -> float:
    """Weigh how far a line is what the head calls the page."""
    if said == claimed:
        return _AGREES if said.count(" ") > 1 or len(said) >= _SLIGHT else _RESEMBLES - 0.5
    if len(said) >= 12 and len(claimed) >= 12:
        if claimed.startswith(said) or said.startswith(claimed):
            return _AGREES_IN_PART
        if f" {said} " in f" {claimed} ":
            return _RESEMBLES
    ours, theirs = set(said.split()), set(claimed.split())
    shared = len(ours & theirs)
    if shared >= 3 and shared >= 0.6 * max(len(ours), len(theirs)):
        return _RESEMBLES
    return 0.0


def _is_letterhead(text: str, *, heading: bool) -> bool:
    """Tell a label; a heading that goes on behind it is none: "MEDIA ADVISORY: Mayor to ..."."""
    said = opening(text, _LETTERHEAD)
    if said is None:
        return False
    rest = text[said.end :].strip()
    if said.key in _SOURCES and organizations.is_organization(rest):
        return True  # "NEWS from the Office of the Comptroller"
    if heading and rest[:1] in _AFTER_LABEL and size(rest) >= _TELLING:
        return "immediate" in said.key
    return not rest or rest[0] in ":：|" or "immediate" in said.key or not rest[0].isalpha()


def _is_prose(block: Block) -> bool:
    return (
        block.zone is Zone.RELEASE
        and not block.level
        and len(block.text) >= _PROSE
        and block.text.rstrip("”\"'’)»").endswith((".", "!", "?", "。"))
    )


def _source(block: Block) -> Evidence:
    return Evidence.MARKUP if block.level or block.strong or block.hints & _NAMED else Evidence.TEXT
