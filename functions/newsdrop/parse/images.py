"""Photos of the release, with what is printed beside them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse import captions, pictures
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Image

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_NEAR = 3  # blocks looked at on either side of a photo
_LONGEST = 800  # characters of a caption
_SHORT = 200  # and of one that only its place tells

_PHOTO_HINTS = words("pictures", "photo")
_FRAMES = words("pictures", "frames")
_CAPTION_HINTS = frozenset({"caption", "captions", "credit", "credits", "copyright", "legend"})
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class _Beside:
    """The texts beside one photo, and their blocks."""

    texts: list[str]
    claims: set[int]


def find(page: Page, headline: Found[str] | None) -> Found[tuple[Image, ...]] | None:
    """Find the photos.

    Parameters
    ----------
    page
        The page.
    headline
        The headline, which is no caption.

    Returns
    -------
    Found or None
        Content photos in order, each once, and the blocks of their captions and credits.
    """
    reader = _Reader(page.blocks, headline.claims if headline is not None else frozenset())
    shared = pictures.shared(page.head)
    photos: dict[str, Image] = {}
    for index, block in enumerate(page.blocks):
        if block.picture is None or not reader.may_be_photo(index, shared):
            continue
        beside = reader.beside(index)
        if not pictures.is_photo(block, captioned=bool(beside.texts)):
            continue
        reader.claims |= beside.claims
        photo = _image(block, beside.texts)
        key = pictures.key(block.picture.src)
        if key not in photos or (photo.caption and not photos[key].caption):
            photos[key] = photo
    printed = reader.without_picture()
    claims = reader.claims | reader.stray()
    if not photos and not printed and not claims:
        return None
    source = Evidence.MARKUP if photos else Evidence.TEXT
    return Found((*photos.values(), *printed), source, frozenset(claims))


def _image(block: Block, texts: Sequence[str]) -> Image:
    parts = [captions.split(text) for text in texts]
    caption = " ".join(part.caption for part in parts if part.caption) or None
    credit = next((part.credit for part in parts if part.credit), None)
    number = next((part.virin for part in parts if part.virin), None)
    picture = block.picture
    if picture is None:
        return Image(None, None, caption, credit, number)
    return Image(
        picture.src,
        picture.alt or None,
        caption,
        credit,
        number or captions.virin(picture.src) or captions.virin(picture.alt or ""),
    )


class _Reader:
    """Reads along a page's blocks and keeps which texts belong to photos."""

    def __init__(self, blocks: Sequence[Block], headline: frozenset[int]) -> None:
        self.blocks = blocks
        self.claims: set[int] = set()
        self._headline = headline
        self._title = min(headline, default=0)
        self._groups = Counter(block.group for block in blocks if block.text)

    def may_be_photo(self, index: int, shared: frozenset[str]) -> bool:
        """Say whether an image stands where the release's photos stand."""
        block = self.blocks[index]
        if block.zone is Zone.RELEASE:
            return True
        if block.zone is Zone.CHROME or block.picture is None or index < self._title - _NEAR:
            return False
        return pictures.key(block.picture.src) in shared or pictures.is_hero(block)

    def beside(self, index: int) -> _Beside:
        """Collect caption and credit of the photo at an index, below it before above it."""
        below = self._run(index, range(index + 1, min(index + 1 + _NEAR, len(self.blocks))))
        if below.texts:
            return below
        return self._run(index, range(index - 1, max(index - 1 - _NEAR, -1), -1), above=True)

    def _run(self, image: int, places: range, *, above: bool = False) -> _Beside:
        found = _Beside([], set())
        for at in places:
            block = self.blocks[at]
            if block.picture is not None or at in self._headline or at in self.claims:
                break
            if captions.is_tool(block.text):
                continue
            if not self._belongs(image, at, first=not found.texts, above=above):
                break
            found.texts.append(block.text)
            found.claims.add(at)
        if above:
            found.texts.reverse()
        return found

    def _belongs(self, image: int, at: int, *, first: bool, above: bool) -> bool:
        block, photo = self.blocks[at], self.blocks[image]
        text = block.text
        if block.kind is BlockKind.HEADING or len(text) > _LONGEST or block.zone is Zone.CHROME:
            return False
        if block.kind is BlockKind.CAPTION or block.hints & _CAPTION_HINTS:
            return not above or block.group == photo.group
        if photo.picture is not None and _same_words(text, photo.picture.alt or ""):
            return True
        if above:
            return False
        credited = len(text) <= _SHORT and captions.split(text).credit is not None
        if credited or captions.is_caption(text) or _is_printed(text):
            return True
        return first and self._placed_as_caption(photo, block)

    def _placed_as_caption(self, photo: Block, block: Block) -> bool:
        """Tell a caption by its place and type alone: the cell or small line under a photo."""
        together = photo.group == block.group
        if block.italic:
            return len(block.text) <= (_LONGEST if together else _SHORT)
        if block.tag == "p":
            return False
        if block.hints & photo.hints & _FRAMES:
            return len(block.text) <= _SHORT
        if not together or self._groups[block.group] > 2:
            return False
        marked = bool(_PHOTO_HINTS & (block.hints | photo.hints)) or block.tag in ("td", "small")
        return len(block.text) <= (_LONGEST if marked else _SHORT)

    def without_picture(self) -> list[Image]:
        """Find the captions of photos that are not in the page: in plain text, behind scripts."""
        found = []
        for at, block in enumerate(self.blocks):
            if at in self.claims or block.zone is not Zone.RELEASE or len(block.text) > _LONGEST:
                continue
            if not _is_printed(block.text):
                continue
            texts, claims, alt = [block.text], {at}, None
            if captions.is_credit(block.text):
                caption = self._line_above(at, block)
                if caption is None:
                    self.claims.add(at)
                    continue
                texts, claims = [self.blocks[caption].text, block.text], {caption, at}
                if self._repeats_above(caption):
                    alt = self.blocks[caption - 1].text
                    claims.add(caption - 1)
            image = _image(block, texts)
            found.append(Image(None, alt, image.caption, image.credit, image.virin))
            self.claims |= claims
        return found

    def _line_above(self, at: int, block: Block) -> int | None:
        above = at - 1
        if above < 0 or above in self._headline or above in self.claims:
            return None
        caption = self.blocks[above]
        if caption.kind is BlockKind.HEADING or not 0 < len(caption.text) <= _LONGEST:
            return None
        if self._repeats_above(above) or caption.kind is BlockKind.CAPTION:
            return above
        small = self._groups[block.group] <= 4
        return above if caption.group == block.group and small else None

    def _repeats_above(self, at: int) -> bool:
        """Say whether a line opens with the whole line above it, as a caption with its alt."""
        above = self.blocks[at - 1].text if at > 0 else ""
        return (
            len(above) > 20
            and at - 1 not in self._headline
            and (
                self.blocks[at].text.startswith(above.rstrip("."))
                or _same_words(above, self.blocks[at].text)
            )
        )

    def stray(self) -> set[int]:
        """Find captions whose photo is none of the release's; they are no text of it either."""
        return {
            at
            for at, block in enumerate(self.blocks)
            if block.zone is Zone.RELEASE
            and (block.kind is BlockKind.CAPTION or captions.is_caption(block.text))
        } - self._headline


def _is_printed(text: str) -> bool:
    """Say whether a text holds a credit that names its medium: "photo by", "Image:"."""
    if len(text) > _LONGEST or not captions.names_medium(text):
        return False
    parts = captions.split(text)
    return parts.credit is not None and captions.names_medium(parts.credit)


def _same_words(text: str, alt: str) -> bool:
    """Say whether a text is the alternative text, but for its credit and its spelling."""
    if len(alt) < 12 or not text:
        return False
    one, other = (set(_WORD.findall(value.casefold())) for value in (text, alt))
    return len(one & other) >= 0.8 * max(len(one), len(other))
