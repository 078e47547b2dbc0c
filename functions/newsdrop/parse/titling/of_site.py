"""Titles of a site or of its section, which every page there has: "Cooking - Recipes & News"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import STOPWORDS, key, size
from newsdrop.parse.titling import candidates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.titling.candidates import Candidate
    from newsdrop.parse.titling.pagetitle import Claim

_STRANGE = 0.34  # of a title's words, as many as the text of another page may have
_LEAST = 4  # words of a line that tells what a text is about
_NEAR = 6  # blocks between it and the text: a photo, the author, the day
_READ = 400  # blocks


def find(page: Page, claims: Sequence[Claim], sites: frozenset[str]) -> Candidate | None:
    """Find the line set apart right above a text that the head calls by the name of its site.

    Parameters
    ----------
    page
        The page, none of whose lines is what the head says.
    claims
        What the head calls it.
    sites
        The names of the site, which head no text.

    Returns
    -------
    Candidate or None
        The best line of the page, weighed as if the head said nothing.
    """
    lines = candidates.find(page, (), sites) if claims else ()
    line = max(lines, default=None, key=lambda one: one.score)
    return line if line is not None and _heads_text(page, claims, line) else None


def _heads_text(page: Page, claims: Sequence[Claim], line: Candidate) -> bool:
    last = max(line.indices)
    marked = all(page.blocks[at].strong or page.blocks[at].level for at in line.indices)
    told = marked and size(line.text) >= _LEAST and not line.text.endswith((".", "。", ":"))
    if line.score < candidates.LEAST or not told or is_organization(line.text):
        return False
    below = (block for block in page.blocks[last + 1 : last + 1 + _NEAR])
    if page.blocks[last].zone is not Zone.RELEASE or not any(map(running.is_prose, below)):
        return False
    if all(is_organization(claim.text) for claim in claims):
        return True
    said = {
        word
        for block in page.blocks[:_READ]
        if block.zone is Zone.RELEASE
        for word in key(block.text).split()
    }
    return all(_is_strange(claim.key, said) for claim in claims)


def _is_strange(title: str, said: set[str]) -> bool:
    """Tell a title hardly a word of which stands in the text."""
    words = [word for word in title.split() if word not in STOPWORDS and len(word) > 1]
    return len(words) > 1 and sum(word in said for word in words) <= _STRANGE * len(words)
