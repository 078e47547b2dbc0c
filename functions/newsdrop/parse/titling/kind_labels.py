"""What a page says of the kind of its text: lines around it, its category, trail and title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop import lexicon
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose.phrases import key, keys, opening, search
from newsdrop.parse.prose.running import is_sentence
from newsdrop.parse.titling import kind_line, nameless, title_marks, trail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_LABELS = keys("kinds", "label")
_CATEGORIES = lexicon.words("elements", "categories")
_WHICH = lexicon.words("letterhead", "which release")
_FILED = _LABELS | keys("kinds", "filed")
_MARKS = 12  # characters by which a printed headline may be longer
_ABOVE = 6  # lines above a headline
_OVER = 2  # blocks above the title
_DATED = 80  # characters of a line with a kind and its day
_BELOW = 2  # and below it


def is_release(page: Page) -> bool:
    """Tell what says of itself that it is a release, by a label or by a status line.

    Parameters
    ----------
    page
        The page.
    """
    stated = any(status.opens_with_status(block.text) for _, block in page.shown)
    return stated or is_labelled(page)


def is_labelled(page: Page) -> bool:
    """Find a line around a text, or above its title, that says "Press release" and no more.

    Parameters
    ----------
    page
        The page.
    """
    top = _title(page)
    # A line alone right above the title files it, be it a link: "Press releases".
    if any(_is_line(block) and key(block.text) in _FILED for block in _over(page)):
        return True
    if any(block.level == 1 and _is_called(block) for _, block in page.shown):
        return True
    return any(
        (at < top or block.zone is Zone.MARGIN)
        and block.kind is not BlockKind.LIST_ITEM
        and _is_label(block.text)
        for at, block in page.shown
    )


def _is_label(text: str) -> bool:
    """Tell "Press release", alone or beside the day, from what else stands around a text."""
    line = text.casefold().strip(" :：")
    if line in lexicon.sections("kinds")["label"]:
        return True
    if len(line) > _DATED or not any(map(str.isdigit, line)) or not kind_line.tells_both(text):
        return False
    return search(text, _LABELS) is not None


def _is_called(block: Block) -> bool:
    """Tell a page's own heading that only says which release it is: "Initial Press Release"."""
    if block.zone is Zone.CHROME or len(block.text) > _DATED:
        return False
    said = key(block.text)
    first, last = said.partition(" "), said.rpartition(" ")
    told = (first[0], first[2]), (last[2], last[0])
    return said in _LABELS or any(one in _WHICH and label in _LABELS for one, label in told)


def is_filed(page: Page) -> bool:
    """Say whether its head, its trail or the category beside its title files it as a release.

    Parameters
    ----------
    page
        The page.
    """
    sections = [node.get("articleSection") for node in page.head.json_ld]
    sections += page.head.metas.get("article:section", ())
    said = (name for one in sections for name in (one if isinstance(one, list) else [one]))
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), 0)
    beside = page.blocks[max(0, top - 1) : top + 2]
    filed = (block.text for block in beside if not block.hints.isdisjoint(_CATEGORIES))
    title = next((block.text for block in page.blocks[top : top + 1]), "")
    led = (trail.shelf(block.text, title) for block in page.blocks[:top])
    return any(isinstance(name, str) and key(name) in _FILED for name in (*said, *filed, *led))


def is_entitled(page: Page, headline: str) -> bool:
    """Find the kind right above the headline, whatever that is set in, or in the page's title.

    The title names a single release: "Press Release - Mayor opens bridge", none of a house alone.

    Parameters
    ----------
    page
        The page.
    headline
        As it was read; may be empty.
    """
    labels = lexicon.sections("kinds")["label"]
    title = key(headline)
    steps = [part.casefold() for part in title_marks.parts(page.head.title or "")]
    if not title:
        return False
    beside = [step for step in steps if key(step) != title]  # "Mayor takes back press release"
    told = any(step in labels for step in steps) or any(map(kind_line.is_release_of, beside))
    if told and len(beside) < len(steps):
        return True
    longest = len(headline) + _MARKS
    shown = [block for _, block in page.shown]
    top = next(
        (
            at
            for at, block in enumerate(shown)
            if len(block.text) <= longest and key(block.text) == title
        ),
        None,
    )
    if top is None:
        return False
    above = [block for block in shown[max(0, top - _ABOVE) : top] if not block.anchors]
    return any(
        block.text.casefold().strip(" :：") in labels and block.kind is not BlockKind.LIST_ITEM
        for block in above
    ) or any(map(_is_dated, (*above, *shown[top + 1 : top + 1 + _BELOW])))


def _is_dated(block: Block) -> bool:
    """Tell "Press release of July 28, 2017" in a line of its own."""
    if block.zone is Zone.CHROME or not any(map(str.isdigit, block.text)):
        return False
    said = opening(block.text, _LABELS)
    return said is not None and nameless.is_kind_and_day(block.text)


def _over(page: Page) -> Sequence[Block]:
    """List what stands right above the title."""
    top = _title(page)
    return page.blocks[max(0, top - _OVER) : max(0, top)]


def _title(page: Page) -> int:
    """Find the first heading of the first level; -1.

    Where there is none, the first of the release, no paragraph of which stands above it.
    """
    levels = [(at, block.level) for at, block in page.shown if block.level]
    first = next((at for at, level in levels if level == 1), None)
    if first is not None:
        return first
    first = next((at for at, _ in levels if page.blocks[at].zone is Zone.RELEASE), -1)
    return -1 if any(map(is_sentence, page.blocks[: max(0, first)])) else first


def _is_line(block: Block) -> bool:
    """Tell a line in no list."""
    return block.kind is BlockKind.PARAGRAPH and block.tag != "nav"
