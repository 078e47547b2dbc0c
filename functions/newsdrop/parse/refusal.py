"""Whether a page is one of ours, or why it is not.

A release and an ordinary article are accepted; error pages, log-in forms, lists of releases and
reference pages are refused. The finished record is weighed: no single sign decides, except an
error page's own words.
"""

from __future__ import annotations

import re
from itertools import islice, pairwise
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop import lexicon
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.kind import (
    CJK,
    WORD,
    called_beside,
    is_marked,
    is_transcript,
    named,
)
from newsdrop.parse.letterheads import invitation
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.refusing import shelf, telling
from newsdrop.parse.titling import nameless, topline
from newsdrop.parse.titling.kind_labels import is_labelled
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Reason, Rejection

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.record import Paragraph, Release

_PROSE = 80
"""Characters that make a paragraph prose rather than an entry of a list."""
_PROSE_CJK = 30
"""The same for scripts that write a word in one or two characters."""
_SHORTEST = 40
"""Characters of a short sentence that makes a paragraph."""
_SHORT = 3500
"""Characters of a body that an error page or a log-in form may have."""
_TOLD = 600
"""Characters of prose that no dated error page has below a title that is a sentence."""
_LONG, _VERY_LONG = 2500, 6000
"""Characters of prose that speak for a text of its own."""
_SENTENCE, _SENTENCE_CJK = 6, 12
"""Words (or characters) of a headline that says something, rather than names a shelf."""
_FURNISHED = 15
"""Blocks around the text that make a page one of a site, and not a bare document."""
_ENOUGH, _LIST, _PLENTY, _MUCH = 2, 5, 6, 8
"""Points of evidence for prose on a site, short lines, a section's title, a bare table."""
_BARE = 800
"""Characters of prose of a document with no site around it that need no evidence at all."""
_LIST_SHARE = 0.1
"""Share of prose in the text below which it is a list."""
_FORM = 200
"""Characters of a line of a form."""
_NAME = 3
"""Words of a headline that may name a shelf."""
_OPEN = "Open the release itself, save that"
_LISTS = f"a list or a section page. {_OPEN}"
_SITE = regex(r"\s{1,9}[|\-–—:•·»‹›<>]{1,5}\s{1,9}|\s{0,9}[|»]\s{0,9}")
_DATED_PATH = regex(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d\b)", re.IGNORECASE)
_MEMORANDUM = regex(r"MEMORANDUM (?:FOR|TO)\b(?: (?:ALL|THE))* ?(.*)")
_PROSE_KINDS = frozenset(map(str, (BlockKind.PARAGRAPH, BlockKind.BLOCKQUOTE, BlockKind.CAPTION)))
_STOP = regex(r"[.!?。؟][”\"'’)»]*$")
_TEXTS = frozenset({"text/plain", "text/markdown"})
"""Uploads that somebody wrote down, rather than saved from a site."""
_BELOW = 2
"""Lines below a headline in which its day or month stands."""
_LEAD = 2
"""Paragraphs in which a text tells its news."""
_LEAD_LENGTH = 400
"""Characters of each that are looked at."""


def refuse(page: Page, release: Release) -> Rejection | None:
    """Say why the page holds no release, if it holds none.

    Parameters
    ----------
    page
        What scraping found.
    release
        The record as far as it was read.

    Returns
    -------
    Rejection or None
        Reasons: ``no_text`` where nothing is left to read, ``not_a_release`` otherwise.
    """
    what = _failure(page, release) or _other_kind(page, release)
    if what is not None:
        return Rejection(Reason.NOT_A_RELEASE, f"The page is {what}, and drop that file.")
    if not release.body:
        if shelf.lists_others(page):
            return Rejection(Reason.NOT_A_RELEASE, f"The page is {_LISTS}, and drop that file.")
        return Rejection(
            Reason.NO_TEXT,
            "The page has no article text; it may be built by a script. Save it from a browser "
            "after it has loaded, and drop that file.",
        )
    return None


def _failure(page: Page, release: Release) -> str | None:
    """Tell the page of a server that did not answer with what was asked for."""
    length = sum(len(paragraph.text) for paragraph in release.body)
    signed = release.byline is not None and release.published is not None
    told = release.dateline is not None or release.release_status is not None
    quotes = any(quote.speaker for quote in release.quotes)
    if length >= _SHORT or told or signed or quotes:
        return None
    names = _names(page, release)
    said = [*names, (page.head.title or "").casefold()]
    if release.published is not None and _prose(release) >= _TOLD:
        # "Hiker not found after three days" is news.
        said = [name for name in said if len(WORD.findall(name)) < _SENTENCE]
    if any(sign in name for name in said for sign in lexicon.words("refusals", "error")):
        return "an error page. Fetch the page again"
    if any(name in lexicon.words("refusals", "login") for name in names):
        return "a log-in form. Sign in, save the page behind it"
    return None


def _other_kind(page: Page, release: Release) -> str | None:
    """Tell lists, section pages and documents of other kinds."""
    points = _points(page, release)
    names = _names(page, release)
    shelves = [shelf.is_shelf(name) for name in names]
    headed = release.headline is not None and shelf.is_headed(page, release.headline)
    one = shelf.shows_one_text(names, page) or (headed and release.published is not None)
    alone = any(shelves) and one and _is_alone(release, headed=headed)
    if any(shelves) and (points < _ENOUGH if alone else all(shelves) or points < _PLENTY):
        return _LISTS
    if not release.body:
        return None
    stated = release.release_status or release.dateline
    if not stated and _is_memorandum(page):
        return "a memorandum. Open the release that announces it, save that"
    quoted = any(quote.speaker for quote in release.quotes)
    if not (stated or quoted) and _is_filing(page):
        return "a form filed with an authority. Open the release that was filed with it, save that"
    length = sum(len(paragraph.text) for paragraph in release.body)
    told = _prose(release) + (_sentences(release) if page.content_type in _TEXTS else 0)
    asked = page.content_type in _TEXTS or _is_furnished(page)
    some = told or asked or _lead(release) or _is_invitation(page, release)
    listed = told < _LIST_SHARE * length and points < (_LIST if some else _MUCH)
    if listed or points < (_ENOUGH if asked else told < _BARE):
        return f"neither a release nor an article. {_OPEN}"
    return None


def _is_memorandum(page: Page) -> bool:
    """Find whom a memorandum is for; one "for correspondents" is a release.

    Memoranda are numbered as releases are, so that a number tells nothing.
    """
    written = filter(None, (_MEMORANDUM.match(block.text) for block in page.blocks))
    press = keys("contacts", "note labels")
    return any(opening(found[1], press) is None for found in written)


def _is_filing(page: Page) -> bool:
    """Find what is printed below a company's name on the forms of a stock exchange's authority."""
    printed = lexicon.words("refusals", "filing")
    texts = (block.text.casefold() for block in page.blocks if len(block.text) < _FORM)
    return any(sign in text for text in texts for sign in printed)


def _points(page: Page, release: Release) -> int:
    """Weigh what only releases and articles have."""
    path = urlsplit(page.url or "").path.casefold()
    words = set(WORD.findall(path))
    date, headline, prose = release.published, release.headline or "", _prose(release)
    printed = date is not None and date.source not in {Evidence.META, Evidence.JSON_LD}
    metas = page.head.metas
    lead = "\n".join([headline, *(part.text[:_LEAD_LENGTH] for part in _lead(release))])
    says = len(WORD.findall(headline)) >= _SENTENCE or len(CJK.findall(headline)) >= _SENTENCE_CJK
    return (
        2 * (release.dateline is not None)
        + 2 * (release.release_status is not None or bool(release.release_numbers))
        + 2 * (release.byline is not None)
        + 2 * is_marked(page)
        + 2 * says
        + _PLENTY * (is_transcript(release) or _is_invitation(page, release))
        + 2 * ((named(release) or called_beside(page, release)) is not None)
        + 2 * telling.names_a_day(lead)
        + 2 * telling.announces(lead)
        + 2 * (page.content_type in _TEXTS and topline.is_taken_up(headline, lead[len(headline) :]))
        + (date is not None)
        + printed
        + (date is None and _is_of_month(page, headline))
        + bool(release.contacts)
        + any(image.caption and image.credit for image in release.images)
        + 2 * _tells_speech(release)
        + ("article" in "".join(metas.get("og:type", ())).casefold())
        + 2 * (page.content_type in _TEXTS and "mail:subject" in metas)
        + ("articlebody" in page.head.microdata)
        + 2 * is_labelled(page)
        + bool(words & lexicon.words("refusals", "story") or _DATED_PATH.search(path))
        + (prose >= _LONG)
        + (prose >= _LONG and bool(headline) and page.content_type in _TEXTS)
        + 2 * (prose >= _VERY_LONG)
        - 2 * bool(words & lexicon.words("refusals", "reference"))
        - 3 * any(person.name == headline for person in release.people)  # a biography
        - 4 * shelf.is_front(page)
    )


def _tells_speech(release: Release) -> bool:
    """Find direct speech of somebody, or in a paragraph of somebody unnamed: "the sheriff said"."""
    return any(
        quote.speaker or (quote.attribution and release.body[quote.paragraph].kind in _PROSE_KINDS)
        for quote in release.quotes
    )


def _is_of_month(page: Page, headline: str) -> bool:
    """Find the month that stands below a headline as a day does: "October 2014"."""
    shown = [block.text for _, block in page.shown]
    at = shown.index(headline) if headline in shown else len(shown)
    return any(map(nameless.is_kind_and_day, shown[at + 1 : at + 1 + _BELOW]))


def _is_invitation(page: Page, release: Release) -> bool:
    return invitation.invites(page) or telling.lists_fields(
        [release.headline or "", *(part.text for part in release.body)]
    )


def _lead(release: Release) -> list[Paragraph]:
    told = (part for part in release.body if part.kind in _PROSE_KINDS and _STOP.search(part.text))
    return list(islice(told, _LEAD))


def _is_alone(release: Release, *, headed: bool) -> bool:
    """Tell a text, most of it prose, with no other text's heading above further sentences."""
    length = sum(len(part.text) for part in release.body)
    titled = any(
        part.kind == str(BlockKind.HEADING) and (_STOP.search(below.text) or _is_prose(below))
        for part, below in pairwise(release.body)
    )
    return 2 * _prose(release) > length and (headed or not titled)


def _prose(release: Release) -> int:
    return sum(len(paragraph.text) for paragraph in release.body if _is_prose(paragraph))


def _sentences(release: Release) -> int:
    """Count the characters of short sentences that are paragraphs."""
    lengths = (len(part.text) for part in release.body if _STOP.search(part.text))
    return sum(length for length in lengths if _SHORTEST <= length < _PROSE)


def _is_prose(paragraph: Paragraph) -> bool:
    size = len(paragraph.text)
    if size < _PROSE_CJK or paragraph.kind not in _PROSE_KINDS:
        return False
    return size >= _PROSE or CJK.search(paragraph.text) is not None


def _is_furnished(page: Page) -> bool:
    around = [block for block in page.blocks if block.zone is not Zone.RELEASE and block.text]
    return len(around) >= _FURNISHED or any(block.tag == "nav" for block in around)


def _names(page: Page, release: Release) -> list[str]:
    """List what the page calls itself, lower case, without the site's name.

    A title that is the headline behind a section's name ("News - Bridge opens") adds nothing.
    """
    headline = (release.headline or "").casefold()
    parts = _SITE.split((page.head.title or "").casefold())
    behind = headline in parts[1:] and len(headline.split()) > _NAME
    parts = [headline] if behind else [parts[0], headline]
    return [name for part in parts if (name := " ".join(part.split()).strip(" .!"))]
