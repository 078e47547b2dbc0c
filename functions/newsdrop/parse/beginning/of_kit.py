"""The release in a press kit: between its label and the label of the next part."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import Zone
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.asking import contact_heading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_KITS = keys("letterhead", "press kits")
_RELEASES = keys("letterhead", "releases")
_LABEL = 80  # characters
_TEXT = 2  # paragraphs of a release


def cut(page: Page) -> Page:
    """Leave of a press kit the release, its photos and who answers; the other parts go.

    Parameters
    ----------
    page
        A page whose heading of the first level calls it a press kit, with a part that is labelled
        a release; any other page stays as it is.
    """
    titled = next((at for at, block in enumerate(page.blocks) if block.level == 1), None)
    if titled is None or key(page.blocks[titled].text) not in _KITS:
        return page
    parts = list(_parts(page.blocks, titled))
    for begin, end in parts:
        if key(page.blocks[begin].text) in _RELEASES and _is_whole(page.blocks[begin:end]):
            return replace(page, blocks=tuple(_alone(page.blocks, parts, begin, end)))
    return page


def _is_whole(part: Sequence[Block]) -> bool:
    """Tell a release with a title of its own; else its next heading may be one within it.

    Nor does a label that is set as the text below it tell where a part ends.
    """
    prose = [at for at, block in enumerate(part) if running.is_prose(block)]
    if len(prose) < _TEXT or _look(part[prose[0]]) == _look(part[0]):
        return False
    return prose[0] > 1


def _parts(blocks: Sequence[Block], titled: int) -> Iterator[tuple[int, int]]:
    """List where the parts of a kit begin, at labels of one look, and end."""
    release = next(
        (at for at in range(titled + 1, len(blocks)) if key(blocks[at].text) in _RELEASES), None
    )
    if release is None:
        return
    look = _look(blocks[release])
    begins = [at for at in range(titled + 1, len(blocks)) if _is_label(blocks[at], look)]
    yield from zip(begins, [*begins[1:], len(blocks)], strict=True)


def _look(block: Block) -> tuple[object, ...]:
    return block.zone, block.tag, block.level, block.hints


def _is_label(block: Block, look: tuple[object, ...]) -> bool:
    short = 0 < len(block.text) <= _LABEL and not block.text.endswith((".", "!", "?", ":"))
    return short and _look(block) == look


def _alone(
    blocks: Sequence[Block], parts: Sequence[tuple[int, int]], begin: int, end: int
) -> Iterator[Block]:
    """Make chrome of what stands above the release, a margin of the other parts below it."""
    pictured = {block.group for block in blocks if block.picture is not None}
    kept = {
        at
        for start, stop in parts
        for at in range(start, stop)
        if contact_heading.read(blocks[start]) is not None
    }
    for at, block in enumerate(blocks):
        if block.zone is not Zone.RELEASE or begin <= at < end or at in kept:
            yield block  # its label tells the kind
        elif at < begin:
            yield block._replace(zone=Zone.CHROME)
        elif block.group in pictured:
            yield block
        else:
            yield block._replace(zone=Zone.MARGIN)
