"""The only heading of the first level, weighed by what the head and the text say of it."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import nameless, title_marks
from newsdrop.parse.titling.likely_title import TELLING
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.titling.pagetitle import Claim

_ONLY_TOP = 1.0  # for one that the head's title sums up
_IN_SHORT = 3.5  # where the head has the site's name behind its one word
_SHOWN = 3.5  # where the head and the text name in few words what is shown
_LEAD = 3  # paragraphs of a text that name what it is about
_QUOTED = regex(r"[“„«‘\"]([^“”„«»\"]{2,80})[”“»’\"]")


def weigh(page: Page, claims: Sequence[Claim], text: str) -> float:
    """Weigh the only heading of the first level by what the head and the text say of it.

    Parameters
    ----------
    page
        The page.
    claims
        What the head calls the page.
    text
        The heading.
    """
    return (
        _ONLY_TOP * _is_summed_up(text, claims)
        + _IN_SHORT * _is_before_site(page, claims, text)
        + _SHOWN * _is_shown(page, claims, text)
    )


def _is_summed_up(text: str, claims: Sequence[Claim]) -> bool:
    """Tell a line from which the head's title takes most of its words."""
    said = set(key(text).split())
    names = [set(claim.key.split()) for claim in claims]
    return any(len(name & said) >= max(TELLING, 0.6 * len(name)) for name in names)


def _is_before_site(page: Page, claims: Sequence[Claim], text: str) -> bool:
    """Tell the one word that stands before a name: "Fireworks" in "Fireworks - Roe Survey"."""
    if size(text) != 1:
        return False
    said = key(text)
    heads = {key(block.text) for block in page.blocks if block.level or block.strong}
    return any(
        key(before) == said and key(after) not in heads and _is_short_name(after)
        for claim in claims
        for before, after in title_marks.halves(claim.text)
    )


def _is_short_name(text: str) -> bool:
    return size(text) < TELLING or organizations.is_organization(text)


def _is_shown(page: Page, claims: Sequence[Claim], text: str) -> bool:
    """Tell the name of a show: "Low Tide", of the title "Low Tide - Roe Museum" and of the text.

    A column of the site has its name there, too, but none in the text.
    """
    if not 1 < size(text) <= TELLING or nameless.is_empty(text):
        return False
    said = key(text)
    called = any(
        said in map(key, (*title_marks.parts(claim.text), *_QUOTED.findall(claim.text)))
        for claim in claims
    )
    if not called or organizations.is_organization(text):
        return False
    lead = islice((block.text for _, block in page.shown if running.is_prose(block)), _LEAD)
    return any(f" {said} " in f" {key(paragraph)} " for paragraph in lead)
