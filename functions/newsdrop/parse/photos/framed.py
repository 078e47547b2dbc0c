"""A caption of several paragraphs below a photo, in the cell or the box around them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.photos import buttons, called, credit_lines
from newsdrop.parse.speaking.words.tongues import EASTERN

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Block

_FRAMES = words("pictures", "frames")
_CELLS = frozenset({"td", "th", "figcaption"})
_MOST = 6  # paragraphs, the credit among them
_LONGEST = 800  # characters of one
_PAIR = 2  # caption and credit
_NEAR = 40  # blocks around a photo
_STORY = 80  # characters of a paragraph outside
_SENTENCE, _SENTENCE_EAST = 40, 20
_ENDS = (".", "。", "）", ")", "!", "！", "”", "」")


def find(blocks: Sequence[Block], photo: int, barred: Collection[int]) -> list[int]:
    """Find such a caption.

    Parameters
    ----------
    blocks
        The page's blocks.
    photo
        The photo's index.
    barred
        Blocks that are no captions of it.

    Returns
    -------
    list of int
        Indices of its paragraphs: a credit ends them, without which none is found, for cells hold
        texts too.
    """
    frame = blocks[photo].hints & _FRAMES
    found: list[int] = []
    for at in range(photo + 1, min(photo + 1 + _MOST, len(blocks))) if frame else ():
        block = blocks[at]
        inside = block.tag in _CELLS and not frame.isdisjoint(block.hints) and at not in barred
        if not inside or not 0 < len(block.text) <= _LONGEST:
            break
        found.append(at)
        if credit_lines.is_credit(block.text):
            return found
    return _boxed(blocks, photo, barred) if frame else []


def _boxed(blocks: Sequence[Block], photo: int, barred: Collection[int]) -> list[int]:
    """Find the few short paragraphs in the box of a photo, the first or the last its credit.

    Each has the classes of the box that the photo has; the story stands outside.
    """
    hints, zone = blocks[photo].hints, blocks[photo].zone
    found: list[int] = []
    for at in range(photo + 1, len(blocks)):
        block = blocks[at]
        if block.kind is not BlockKind.PARAGRAPH or block.zone is not zone or at in barred:
            break
        if not hints <= block.hints or len(found) == _MOST:
            break
        found.append(at)
    said = [at for at in found if not buttons.is_button(blocks[at].text)]
    if len(said) == 1 and _is_only_text(blocks, photo, said[0]):
        return found
    if len(said) < _PAIR or sum(len(blocks[at].text) for at in said) > _LONGEST:
        return []
    credited = any(credit_lines.is_credit(blocks[at].text) for at in (said[0], said[-1]))
    return found if credited and len(found) < _MOST and _is_story_outside(blocks, photo) else []


def _is_only_text(blocks: Sequence[Block], photo: int, at: int) -> bool:
    """Tell the only text in a box whose class says photo, a sentence or with its credit.

    One with a dateline opens the story: "SALEM, Ore., May 4, 2021 – A bridge opened today."
    """
    block, picture = blocks[at], blocks[photo].picture
    boxed = block.group == blocks[photo].group and bool(block.hints & called.PHOTO)
    boxed = boxed and not called.opens_text(block)
    if not boxed or block.anchors or picture is None or picture.link:
        return False
    least = _SENTENCE_EAST if EASTERN.search(block.text) else _SENTENCE
    told = least <= len(block.text) <= called.SHORT and block.text.endswith(_ENDS)
    return told and _is_story_outside(blocks, photo) and reading.read(block.text) is None


def _is_story_outside(blocks: Sequence[Block], photo: int) -> bool:
    """Tell the box of a photo from one around the whole story."""
    hints = blocks[photo].hints
    return any(
        block.zone is Zone.RELEASE and len(block.text) > _STORY and not hints <= block.hints
        for block in blocks[max(0, photo - _NEAR) : photo + _NEAR]
    )
