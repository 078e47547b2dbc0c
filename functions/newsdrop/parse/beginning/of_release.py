"""Where a release begins on a page that shows something else above it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import size
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.when import dates

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_CONSENT = tuple(folded("letterhead", "consent"))
_COOKIES = tuple(folded("letterhead", "cookies"))
_RELEASES = tuple(frozenset(phrase.split()) for phrase in words("letterhead", "release boxes"))
_NOTICE = 500  # characters of a notice
_NOTICED = 12  # blocks at either end of a page, and of its text, that may be one
_STATUS = 40  # characters of a line that is a status and nothing else
_SENTENCE = 80
_TITLE = 150
_LEAST = 4  # words of a title
_TEXT = 2  # paragraphs of a release


def cut(page: Page) -> Page:
    """Make chrome of what stands around a release and is none of it.

    Parameters
    ----------
    page
        The page of a product or a programme, with a release below what it says of that; or any
        page with a notice on cookies that no class tells from the text.

    Returns
    -------
    Page
        The page with the notice, and all above the release, made chrome. Only the notice goes where
        no text stands above the status line "For immediate release" or above a box that its class
        calls a release, where that text has a dateline or the page a heading of the first level,
        or where no title and text follow.
    """
    page = _without_notices(page)
    shown = [(at, block) for at, block in enumerate(page.blocks) if block.zone is Zone.RELEASE]
    for place, (at, block) in enumerate(shown):
        if len(block.text) <= _STATUS and status.opens_with_status(block.text):
            above = [other for _, other in shown[:place]]
            below = [other for _, other in shown[place + 1 :]]
            if _is_other(above, page) and _is_release(below):
                return replace(page, blocks=_cut(page.blocks, at))
            return page
    box = _box(shown)
    if box and _is_other([block for _, block in shown[:box]], page):
        return replace(page, blocks=_cut(page.blocks, shown[box][0]))
    return page


def _box(shown: Sequence[tuple[int, Block]]) -> int:
    """Find where a box begins that its class calls a release, with title and text in it."""
    boxed = [any(map(block.hints.issuperset, _RELEASES)) for _, block in shown]
    if True not in boxed[1:] or boxed[0]:
        return 0
    start = boxed.index(True)
    inside = [block for (_, block), within in zip(shown, boxed, strict=True) if within]
    titled = any(block.level and _is_title(block) for block in inside)
    return start if titled and _is_release(inside) else 0


def _without_notices(page: Page) -> Page:
    shown = [block for block in page.blocks if block.zone is Zone.RELEASE]
    edges = (*_edges(page.blocks), *_edges(shown))
    if not _names_cookies("\n".join(block.text[:_NOTICE] for block in edges).casefold()):
        return page
    notices = {block.text for block in edges if _asks_consent(block)}
    if not notices:
        return page
    blocks = (
        block._replace(zone=Zone.CHROME) if block.text in notices else block
        for block in page.blocks
    )
    return replace(page, blocks=tuple(blocks))


def _edges(blocks: Sequence[Block]) -> Sequence[Block]:
    return (*blocks[:_NOTICED], *blocks[_NOTICED:][-_NOTICED:])


def _asks_consent(block: Block) -> bool:
    if block.level or not 0 < len(block.text) <= _NOTICE:
        return False
    line = block.text.casefold()
    asks = _names_cookies(line) and any(map(line.__contains__, _CONSENT))
    return asks and reading.read(block.text) is None


def _names_cookies(text: str) -> bool:
    return any(map(text.__contains__, _COOKIES))


def _cut(blocks: Sequence[Block], at: int) -> tuple[Block, ...]:
    above = (
        block._replace(zone=Zone.CHROME) if block.zone is Zone.RELEASE else block
        for block in blocks[:at]
    )
    return (*above, *blocks[at:])


def _is_other(above: Sequence[Block], page: Page) -> bool:
    titled = any(block.level == 1 and block.zone is not Zone.CHROME for block in page.blocks)
    return (
        not titled
        and any(map(_is_sentence, above))
        and not any(reading.read(block.text) for block in above)
    )


def _is_sentence(block: Block) -> bool:
    return (
        len(block.text) >= _SENTENCE
        and block.text.endswith((".", "!", "?", ":"))
        and not block.level
    )


def _is_release(below: Sequence[Block]) -> bool:
    texts = [at for at, block in enumerate(below) if running.is_prose(block)]
    return len(texts) >= _TEXT and any(map(_is_title, below[: texts[0]]))


def _is_title(block: Block) -> bool:
    text = block.text
    return (
        len(text) <= _TITLE
        and size(text) >= _LEAST
        and not text.endswith((".", ":"))
        and not dates.find_all(text)
        and not reachable(text)
    )
