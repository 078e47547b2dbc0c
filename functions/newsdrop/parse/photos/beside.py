"""Which texts stand beside a photo as its caption and credit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind, Zone, is_below_quote
from newsdrop.parse.letterheads import status
from newsdrop.parse.photos import (
    buttons,
    called,
    caption_lines,
    centered,
    credit_lines,
    framed,
    page_lines,
    pictures,
)
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.titling.nameless import is_empty
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Block
    from newsdrop.parse.photos.surroundings import Surroundings

_FURNITURE = folded("furniture", "line")
_ALONE = folded("credits", "buttons alone")
_HERO = 8  # blocks from a caption up to the photo behind the headline
_NEAR = 3  # blocks looked at on either side of a photo
_BUTTONS = 3  # more blocks below it that only offer the photo
_SPEECH = words("elements", "speech")
_ALT = 12  # characters from which an alternative text can be recognised
_LONG_ALT = 20  # and from which the opening of a longer caption is
_CELL = 2  # texts: credit and caption
_MOST = 8  # times as long a caption may be as the words that open it
_SENTENCE = 40  # characters of a line that is no heading
_STOPS = (".", "。", "）", ")")
_SAME = 0.8  # share of words that two printings of one caption have in common

_FRAMES = words("pictures", "frames")
_FOOT = regex(r"(?i)(?:©|copyright|\(c\)){1,2}(?:.{0,12}|.{0,60}\d{4}[-–])\b(?:19|20)\d\d")


def find(around: Surroundings, photo: int, taken: set[int]) -> tuple[int, ...]:
    """Find the caption and the credit of a photo, below it or else above it.

    Parameters
    ----------
    around
        The page's blocks.
    photo
        The photo's index.
    taken
        Blocks that belong to other photos.

    Returns
    -------
    tuple of int
        Indices of the texts, in order.
    """
    last = len(around.blocks)
    below = range(photo + 1, min(photo + 1 + _NEAR + _BUTTONS, last))
    above = range(photo - 1, max(photo - 1 - _NEAR, -1), -1)
    found = (
        framed.find(around.blocks, photo, around.barred | taken)
        or _run(around, photo, below, taken)
        or _line_and_credit(around, photo, taken)
        or _run(around, photo, above, taken)
    )
    return tuple(sorted(found))


def below_title(around: Surroundings, caption: int) -> int | None:
    """Find the photo above the headline whose caption stands below it.

    Parameters
    ----------
    around
        The page's blocks.
    caption
        What the markup calls a caption, beside no photo.

    Returns
    -------
    int or None
        The photo's index; the headline and a few lines of its own stand between.
    """
    titled = False
    for at in range(caption - 1, max(caption - _HERO, 0) - 1, -1):
        if around.blocks[at].picture is not None:
            return at if titled else None
        titled = titled or at in around.barred
    return None


def same_words(text: str, alt: str) -> bool:
    """Say whether a text is or opens with the alternative text, but for its spelling.

    Parameters
    ----------
    text
        A line.
    alt
        What a photo's markup says of it.
    """
    if len(alt) < _ALT or not text:
        return False
    if len(alt) >= _LONG_ALT and text.startswith(alt.rstrip(".")) and len(text) <= _MOST * len(alt):
        return True
    one, other = (set(WORD.findall(value.casefold())) for value in (text, alt))
    return len(one & other) >= _SAME * max(len(one), len(other))


def _run(around: Surroundings, photo: int, places: Iterable[int], taken: set[int]) -> list[int]:
    found: list[int] = []
    looked = 0
    for at in places:
        block = around.blocks[at]
        if block.picture is not None and not pictures.is_photo(block, captioned=True):
            continue  # a camera, drawn before the credit
        if looked == _NEAR or block.picture is not None or at in around.barred or at in taken:
            break
        if buttons.is_button(block.text) or block.text.casefold() in _FURNITURE | _ALONE:
            continue
        looked += 1
        if not _belongs(around, photo, at, first=not found):
            break
        found.append(at)
    return found


def _line_and_credit(around: Surroundings, photo: int, taken: set[int]) -> list[int]:
    """Find a line that only the credit below it tells for a caption."""
    places = [photo + 1, photo + 2]
    if places[-1] >= len(around.blocks):
        return []
    if any(at in taken or at in around.barred for at in places):
        return []
    line, credit = (around.blocks[at] for at in places)
    most = called.SHORT if credit_lines.is_of_several(credit.text) else called.LONGEST
    plain = line.kind is not BlockKind.HEADING and 0 < len(line.text) <= most
    return places if plain and credit_lines.is_credit(credit.text) else []


def _belongs(around: Surroundings, photo: int, at: int, *, first: bool) -> bool:
    block, image = around.blocks[at], around.blocks[photo]
    text = block.text
    if called.is_heading(block) or len(text) > called.LONGEST or block.zone is Zone.CHROME:
        return False
    marked = at in around.marked
    of_page = is_empty(text) or status.is_alone(text) or page_lines.is_of_page(text, marked=marked)
    if of_page or _is_foot(block, image):
        return False  # "Acme Press Release", beside a banner
    if marked:
        return at > photo or block.group == image.group
    if _goes_on_below(around.blocks, at) or _is_of_speaker(around.blocks, at):
        return False
    if image.picture is not None and same_words(text, image.picture.alt or ""):
        return True
    return at > photo and (
        _is_credited(text)
        # A page marks all captions or none.
        or (not around.marked and caption_lines.says_where(text))
        or (first and _is_placed(image, block, around.sizes[block.group]))
        or (not first and _is_below_credit(around, photo, at))
        or (at == photo + 1 and block.centered and _is_centered(around, at))
    )


def _is_below_credit(around: Surroundings, photo: int, at: int) -> bool:
    """Tell the caption in a photo's own box that has the credit above it, and no more."""
    image, credit, block = (around.blocks[index] for index in (photo, at - 1, at))
    own = image.group == credit.group == block.group and around.sizes[block.group] == _CELL
    return own and bool(called.PHOTO & image.hints) and credit_lines.is_credit(credit.text)


def _is_of_speaker(blocks: Sequence[Block], at: int) -> bool:
    """Tell whose words stand above, by the quote or by the class; a portrait may stand beside."""
    hints = blocks[at].hints
    return is_below_quote(blocks, at) or ("author" in hints and not _SPEECH.isdisjoint(hints))


def _is_centered(around: Surroundings, at: int) -> bool:
    blocks, size = around.blocks, around.sizes[around.blocks[at].group]
    alone = centered.is_alone(blocks, at) or centered.is_in_row(blocks, at)
    return alone or centered.is_boxed(blocks, at, size)


def _is_foot(block: Block, image: Block) -> bool:
    """Tell the foot of the page by its class, or by the year of its rights."""
    named = "footer" in block.hints and "footer" not in image.hints
    return named or (block.zone is not image.zone and _FOOT.match(block.text) is not None)


def _goes_on_below(blocks: Sequence[Block], at: int) -> bool:
    """Tell a name under a portrait that a sentence goes on from, and the first point of a list."""
    below = blocks[at + 1] if at + 1 < len(blocks) else blocks[at]
    listed = below.kind is blocks[at].kind is BlockKind.LIST_ITEM and at + 1 < len(blocks)
    return listed or (below.group == blocks[at].group and below.text[:1].islower())


def _is_credited(text: str) -> bool:
    if len(text) > called.SHORT and not credit_lines.names_medium(text):
        return caption_lines.is_caption(text)
    return caption_lines.is_caption(text) or credit_lines.split(text).credit is not None


def _is_placed(photo: Block, block: Block, texts_in_group: int) -> bool:
    """Tell a caption by its place and type alone: the cell or the small line under a photo."""
    together = photo.group == block.group
    if block.italic:
        return len(block.text) <= (called.LONGEST if together else called.SHORT)
    if block.tag == "p":
        told = _SENTENCE <= len(block.text) <= called.SHORT and not block.text.endswith(_STOPS)
        return told and together and texts_in_group == 1 and bool(called.PHOTO & block.hints)
    if block.hints & photo.hints & _FRAMES and (
        len(block.text) <= called.SHORT or block.tag != "td"
    ):
        return len(block.text) <= called.SHORT
    marked = bool(called.PHOTO & block.hints) or block.tag in ("td", "small")
    longest = called.LONGEST if marked else called.SHORT
    return together and texts_in_group <= 2 and len(block.text) <= longest
