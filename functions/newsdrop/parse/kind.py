"""What sort of page this is, and whether it is one of ours.

A release and an ordinary article are accepted; error pages, log-in forms, lists of releases and
reference pages are refused. The finished record is weighed: no single sign decides, except an
error page's own words.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop import lexicon
from newsdrop.page import Zone
from newsdrop.record import Evidence, Reason, Rejection

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.record import Paragraph, Release

PROSE = 80
"""Characters that make a paragraph prose rather than an entry of a list."""
SHORT = 3500
"""Characters of a body that an error page or a log-in form may have."""
FURNISHED = 15
"""Blocks around the text that make a page one of a site, and not a bare document."""
ENOUGH = 0
"""Points of evidence that make prose on a furnished page a release or an article."""
SECTION_WORDS = 3
SITE = re.compile(r"\s+[|\-–—:•·»]+\s+|\s*[|»]\s*")
ARTICLE = re.compile(r"Article|BlogPosting|PressRelease|Report\b")
DATED_PATH = re.compile(
    r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})(?:[/-]|\d\d\b)", re.IGNORECASE
)
WORD = re.compile(r"[^\W_]+")


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
    names = _names(page, release)
    points = _points(page, release)
    short = sum(len(paragraph.text) for paragraph in release.body) < SHORT
    if short and release.dateline is None:
        if any(sign in name for name in names for sign in lexicon.words("refusals", "error")):
            return _refusal("an error page", "Fetch the page again")
        if any(name in lexicon.words("refusals", "login") for name in names):
            return _refusal("a log-in form", "Sign in, and save the page behind it")
    if not release.body:
        return Rejection(
            Reason.NO_TEXT,
            "The page has no article text; it may be built by a script. Save it from a browser "
            "after it has loaded, and drop that file.",
        )
    if any(map(_is_section, names)) and points < 2 * ENOUGH:
        return _refusal("a list or a section page", "Open the release itself and save that")
    prose = any(_is_prose(paragraph) for paragraph in release.body)
    if points < (ENOUGH if _is_furnished(page) or not prose else 0):
        return _refusal("neither a release nor an article", "Open the release itself and save that")
    return None


def find(page: Page, release: Release) -> str:
    """Name the kind, in the words of the README's table."""
    del page, release
    return "press_release"


def _points(page: Page, release: Release) -> int:
    """Weigh what only releases and articles have."""
    path = urlsplit(page.url or "").path.casefold()
    words = set(WORD.findall(path))
    date = release.published
    printed = date is not None and date.source not in {Evidence.META, Evidence.JSON_LD}
    metas = page.head.metas
    return (
        2 * (release.dateline is not None)
        + 2 * (release.release_status is not None or bool(release.release_numbers))
        + 2 * (release.byline is not None)
        + 2 * any(ARTICLE.search(str(node.get("@type"))) for node in page.head.json_ld)
        + (date is not None)
        + printed
        + bool(release.contacts)
        + any(quote.speaker for quote in release.quotes)
        + ("article" in "".join(metas.get("og:type", ())).casefold())
        + ("articlebody" in page.head.microdata)
        + bool(words & lexicon.words("refusals", "story") or DATED_PATH.search(path))
        - 2 * bool(words & lexicon.words("refusals", "reference"))
    )


def _is_section(name: str) -> bool:
    """Tell a shelf's title ("Press Releases", "Justice News") from a text's."""
    sections = lexicon.words("refusals", "section")
    words = name.split()
    return name in sections or (len(words) <= SECTION_WORDS and words[-1] in {"news", "newsroom"})


def _is_prose(paragraph: Paragraph) -> bool:
    return len(paragraph.text) >= PROSE and paragraph.kind in {"paragraph", "blockquote"}


def _is_furnished(page: Page) -> bool:
    around = (block for block in page.blocks if block.zone is not Zone.RELEASE and block.text)
    return sum(1 for _ in around) >= FURNISHED


def _names(page: Page, release: Release) -> list[str]:
    """List what the page calls itself, lower case, without the site's name."""
    title = (page.head.title or "").casefold()
    parts = [title, *SITE.split(title)[:1], (release.headline or "").casefold()]
    return [" ".join(part.split()).strip(" .!") for part in parts if part.strip()]


def _refusal(what: str, remedy: str) -> Rejection:
    return Rejection(Reason.NOT_A_RELEASE, f"The page is {what}. {remedy}, and drop that file.")
