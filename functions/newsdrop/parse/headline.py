"""The headline, as printed, without the site's name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.found import Found
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.letterheads import correction_notice, front
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import STOPWORDS, key, size
from newsdrop.parse.titling import (
    candidates,
    housed,
    name_alone,
    nameless,
    of_site,
    pagetitle,
    second,
    title_marks,
    wrapped,
)
from newsdrop.parse.titling.candidates import LEAST, Candidate, undated
from newsdrop.parse.titling.likely_title import (
    KINDS_ALONE,
    TELLING,
    agreement,
    is_letterhead,
)
from newsdrop.parse.titling.unfinished import is_title_case
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page

# In points, as candidates have them.
_ENOUGH = 3.0
_KNOWN = 6.0  # for a heading that the head knows

_KICKER = 40  # characters of a line above the headline
_SLACK = 12  # characters by which a repetition's marks may differ
_ADDRESS = regex(r"(?:[ ]\|)?[ ]<?(?:(?:https?://|www\.)\S+|[\w.+-]+@[\w.-]+>?)$")
_OFFERED = regex(r"(?<=[.!?…])[\"”»]? [^.!?]{2,12}\Z")
_HALF = regex(r" ?[,;:!?] ?(?P<half>[^|]+)\Z")
_LEADING = STOPWORDS | words("announcing", "verbs") | words("announcing", "actions")
_IN_PART = 4.0
_SUMMARY = 140  # characters
_TITLE = 5  # words of a post's title, from which another heading is its deck
_NAMES = 2  # in a title that tells nothing else
_TOP = 3  # lines at the top of a text


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
    sites = pagetitle.no_titles(page)
    lines = list(candidates.find(page, claims, sites))
    if name_alone.above_menu(page):  # and so is its motto, with what else stands there
        lines = [one for one in lines if page.blocks[one.indices[0]].zone is Zone.RELEASE]
    best = max(lines, default=None, key=lambda one: one.score)
    if best is not None:
        best = housed.below(page, best, lines, LEAST)
    if (
        best is not None
        and not claims
        and (alone := _kind_alone(page))
        and (_is_sentence(page, best) or _is_below_text(page, alone, best))
    ):
        return alone
    least = _least(page, claims, sites, best) if best else 0.0
    if best is not None and best.score < least and (own := of_site.find(page, claims, sites)):
        best, claims, least = own, [], LEAST
    over: tuple[int, ...] = ()
    weak = best is None or (best.score < least and not _is_title_in_part(page, claims, best))
    if best is None or weak or _is_later(page, claims, best) or _is_outdone(page, claims, best):
        if not claims:
            return _kind_alone(page)
        best = Candidate(0.0, claims[0].text, (), claims[0].source)
    elif (fuller := second.spelled_out(page, best.indices[-1])) is not None:
        over = best.indices
        best = Candidate(best.score, page.blocks[fuller].text, (fuller,), Evidence.MARKUP)
    elif len(best.indices) == 1:
        top = wrapped.first(page.blocks, best.indices[0])
        if top != best.indices[0]:
            best = Candidate(best.score, page.blocks[top].text, (top,), best.source)
    indices = wrapped.lines(page.blocks, best.indices)
    text = " ".join([best.text, *(page.blocks[at].text for at in indices)])
    text = _without_address(title_marks.bare(text, sites))
    text = next((claim.text for claim in claims if _runs_on(text, claim.text)), text)
    repeated = _repetitions(page, text, min(best.indices, default=0))
    return Found(text, best.source, frozenset((*over, *best.indices, *indices, *repeated)))


def _repetitions(page: Page, text: str, at: int) -> list[int]:
    """Find where a page has its headline again: alone, or behind the line above it, in a heading.

    A bar that stays at the top of a window has both in one: "SALEM Bridge opens". And what the
    title offers behind its sentence may be left out: "Jane Roe opens the bridge. PHOTOS".
    """
    above = page.blocks[at - 1].text if at else ""
    both = key(f"{above} {text}") if 0 < len(above) <= _KICKER else ""
    sentence = key(_OFFERED.sub("", text))
    said, longest = key(text), len(text) + len(above) + _SLACK
    return [
        index
        for index, block in page.shown
        if len(block.text) - len(text) >= -_SLACK
        and len(block.text) <= longest
        and (
            (again := key(block.text)) == said
            or (block.level > 0 and again == both)
            or (again == sentence and size(again) >= _TITLE)
        )
    ]


def _kind_alone(page: Page) -> Found[str] | None:
    """Find the kind that is all the title a text has, right above it: "Official statement".

    Or in the front matter of a post, whose author called it so.
    """
    lines = front.lines(page, None)[:_TOP]
    titles = [line for line in lines if key(line.text) in KINDS_ALONE]
    if titles:
        return Found(titles[0].text, Evidence.TEXT, frozenset((titles[0].at,)))
    title = page.head.title if page.is_post else None
    return Found(title, Evidence.META) if title and key(title) in KINDS_ALONE else None


def _is_below_text(page: Page, kind: Found[str], best: Candidate) -> bool:
    """Tell the heading of a section, between which and the kind of the page its text begins."""
    top, at = min(kind.claims, default=len(page.blocks)), min(best.indices, default=0)
    return any(map(running.is_prose, page.blocks[top + 1 : at]))


def _is_sentence(page: Page, best: Candidate) -> bool:
    """Tell the text's first sentence from a line set apart that ends like one."""
    heads = any(page.blocks[at].level or page.blocks[at].strong for at in best.indices)
    return not heads and best.text.endswith((".", "。"))


def _without_address(text: str) -> str:
    """Take off the address that stands below a title or in the column beside it.

    One that ends the title's own sentence, behind a verb or a preposition, stays.
    """
    bare = _ADDRESS.sub("", text)
    last = bare.rpartition(" ")[2].casefold()
    return text if size(bare) < TELLING or last in _LEADING else bare


def _is_title_in_part(page: Page, claims: Sequence[pagetitle.Claim], best: Candidate) -> bool:
    """Tell a heading that is the page's title but for the house: "Low Tide - Roe Museum"."""
    if not all(page.blocks[at].level == 1 for at in best.indices):
        return False
    return any(
        key(best.text) in map(key, steps)
        and all(key(step) == key(best.text) or is_organization(step) for step in steps)
        for steps in (title_marks.parts(claim.text) for claim in claims)
    )


def _is_later(page: Page, claims: Sequence[pagetitle.Claim], best: Candidate) -> bool:
    """Tell a heading that stands within or below the text and so is not the headline.

    A post may have its title in its front matter alone, a text that somebody copied none at all.
    """
    top = min(best.indices)
    first = not any(block.text for block in page.blocks[:top])
    if page.is_post and first and (_is_deck(best.text, claims) or _is_cut(page, claims, best)):
        return True
    if best.score >= _KNOWN:
        return False
    above = sum(len(block.text) for block in page.blocks[:top] if running.is_prose(block))
    below = sum(len(block.text) for block in page.blocks[top:] if block.zone is Zone.RELEASE)
    return above > below or (page.is_post and above > 0)


def _is_outdone(page: Page, claims: Sequence[pagetitle.Claim], best: Candidate) -> bool:
    """Tell the first of a page's plain paragraphs, where the head tells the title at length.

    Old pages print the whole title and have it in short in their head: they tell machines no
    headline, and their line is no sentence of a summary's length, unless it has the capitals of a
    title.
    """
    blocks = [page.blocks[at] for at in best.indices]
    if not all(block.tag == "p" and not block.centered for block in blocks):
        return False
    if best.source is not Evidence.TEXT or page.content_type != "text/html":
        return False
    said = key(best.text)
    told = [claim for claim in claims if size(claim.text) >= _TITLE]
    if not told or any(agreement(said, claim.key) >= _IN_PART for claim in claims):
        return False
    titled = any(isinstance(node.get("headline"), str) for node in page.head.json_ld)
    if titled and any(claim.source is Evidence.JSON_LD for claim in told):
        return True
    return len(best.text) > _SUMMARY and not is_title_case(best.text)


def _is_deck(text: str, claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell a line that is another than a post's title, where that says enough for a headline."""
    told = (claim.text for claim in claims if not is_letterhead(claim.text))
    title = max(map(size, told), default=0)
    said = key(text)
    return title >= _TITLE and not any(agreement(said, claim.key) for claim in claims)


def _is_cut(page: Page, claims: Sequence[pagetitle.Claim], best: Candidate) -> bool:
    """Tell a section of a post that has the first half of its title: "No to cars", "No to cars, x".

    A site's name stands behind a bar or a dash.
    """
    if any(page.blocks[at].level <= 1 for at in best.indices):
        return False
    rests = (
        _HALF.match(claim.text[len(best.text) :])
        for claim in claims
        if claim.text.startswith(best.text)
    )
    return any(rest is not None and size(rest["half"]) >= TELLING for rest in rests)


def _least(
    page: Page, claims: Sequence[pagetitle.Claim], sites: frozenset[str], best: Candidate
) -> float:
    """Find the score a line needs: lower where the head names only the site.

    In a list of releases, prose stands above what then weighs most.
    """
    if not claims:
        return LEAST
    told = any(size(title_marks.without_site(claim.text, sites)) >= TELLING for claim in claims)
    told = told and not all(_says_in_short(claim.text, best.text) for claim in claims)
    above = page.blocks[: min(best.indices)]
    return _ENOUGH if told or any(map(running.is_prose, above)) else LEAST


def _says_in_short(title: str, line: str) -> bool:
    """Tell names between bars, "Robowing | Roe Lake", of which a heading explains the first."""
    steps = [step for step in title_marks.parts(title) if not nameless.is_empty(step)]
    if len(steps) < _NAMES or any(size(step) >= TELLING for step in steps):
        return False
    name, said = key(steps[0]), key(line)
    return f" {name} " in f" {said} " and name != said and not is_organization(steps[0])


def _runs_on(text: str, title: str) -> bool:
    """Tell a title that its kind runs into without a mark: "News Bridge opens"."""
    before = text.removesuffix(title)
    return before != text and before[-1:] == " " and before[:-1].casefold() in nameless.SECTIONS


def _undated_claim(claim: pagetitle.Claim) -> pagetitle.Claim:
    text = undated(correction_notice.unmarked(claim.text))
    return claim._replace(text=text, key=key(text)) if text != claim.text else claim
