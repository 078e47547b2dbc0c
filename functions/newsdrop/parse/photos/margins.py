"""Which photos around a release are its own: the margins hold those of other stories too."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import ALBUM, BlockKind, Zone
from newsdrop.parse.photos import (
    banners,
    beside,
    credit_lines,
    fields,
    files,
    galleries,
    pictures,
    portraits,
    shown,
)
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.prose.running import is_prose
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block, Page
    from newsdrop.parse.photos.surroundings import Surroundings
    from newsdrop.record import Image

_OTHERS = words("pictures", "beside")
_ABOVE_TITLE = 3  # blocks above the headline where its photo may stand
_BELOW_TITLE = 8  # blocks below the headline by which the text has begun
_MOST_SLIDES = 50  # of a gallery, which do not count among them
_ABOVE_TEXT = 4  # blocks between a photo and the text that it heads
_OF_HOST = 2  # slashes of an address without a path
_OF_ARTICLE = regex(r"arton\d{1,9}\.")
_LEAST_ALT = 20  # characters of a line that a caption repeats


@dataclass(frozen=True)
class Margins:
    """Where around a release its photos may stand; found when a photo in a margin asks.

    Parameters
    ----------
    page
        The page.
    around
        What is known of its blocks.
    titled
        Where the headline stands.
    """

    page: Page
    around: Surroundings
    titled: frozenset[int]

    @cached_property
    def shared(self) -> frozenset[str]:
        """Photos that the page shows to other sites, by their keys."""
        return shown.find(self.page.head)

    @cached_property
    def title(self) -> int:
        """Where the headline stands last."""
        return max(self.titled) if self.titled else _first_heading(self.page)

    @cached_property
    def top(self) -> int:
        """The first block that may be a photo of the headline."""
        return _top(min(self.titled, default=0), self.around)

    @cached_property
    def shared_top(self) -> int:
        """The first that may be one which the page shows to other sites, above a breadcrumb."""
        return _top(min(self.titled, default=0), self.around, trails=True)

    @cached_property
    def text(self) -> int:
        """Where the text begins."""
        return next((at for at, _ in self.page.told), 0)

    @cached_property
    def under(self) -> int:
        """The first heading below the text; images from there on belong to something else."""
        return _first_heading_below(self.page)

    @cached_property
    def galleries(self) -> frozenset[int]:
        """The blocks of galleries above the headline and below the text."""
        return galleries.find(self.page.blocks, self.titled)


def is_own(margins: Margins, at: int, photo: Image, *, counted: bool, follows: bool) -> bool:
    """Tell a photo in the margin that is the release's.

    Parameters
    ----------
    margins
        What is known of the page.
    at
        The photo's block.
    photo
        What was read of it.
    counted
        Whether its file is numbered in one series with an earlier photo of the release.
    follows
        Whether it continues a list of the release's photos.
    """
    page, block = margins.page, margins.page.blocks[at]
    shared = shown.is_shown(block, margins.shared)
    told = bool(photo.caption) or at + 1 in margins.around.marked
    heads = told or bool(photo.credit) or at >= margins.shared_top
    if (at < margins.top and not (shared and heads)) or portraits.is_author_beside(page, at):
        return False
    top = min(margins.titled, default=0)
    if not (shared or told) and banners.is_of_section(page.blocks, at, top, margins.title):
        return False
    return (
        shared
        or follows
        or (at < margins.under and (counted or pictures.is_hero(block)))
        or _heads_text(page, at, margins.around)
        or (_stands_between(page, at, margins.title) and not portraits.shows_author(photo))
        or leads_here(margins, at)
        or heads_title(margins, at)
        or _opens_large(margins, at)
        or is_told_below_title(margins, at)
        or _is_told_twice(photo)
        or (is_spoken_for(block) and at in margins.galleries)
        or (bool(photo.caption) and fields.goes_on(page.blocks, at))
        or (_is_of_album(margins, at) and not portraits.shows_author(photo))
    )


def leads_here(margins: Margins, at: int) -> bool:
    """Tell a photo above the text that links to its own page, as a list of stories shows it.

    Parameters
    ----------
    margins
        What is known of the page.
    at
        The photo's block.
    """
    picture = margins.page.blocks[at].picture
    if picture is None or not picture.link or not margins.title < at < margins.text:
        return False
    here = (margins.page.url or "").partition("#")[0].rstrip("/")
    return here.count("/") > _OF_HOST and picture.link.partition("#")[0].rstrip("/") == here


def heads_title(margins: Margins, at: int) -> bool:
    """Tell the article's own picture, which SPIP calls a logo, right above the headline.

    Parameters
    ----------
    margins
        What is known of the page. Lists of other articles show theirs, too.
    at
        The photo's block.
    """
    picture = margins.page.blocks[at].picture if at + 1 in margins.titled else None
    return picture is not None and _OF_ARTICLE.match(files.file(picture.src)) is not None


def is_told_below_title(margins: Margins, at: int) -> bool:
    """Tell a photo between headline and text that has its caption in an attribute.

    Parameters
    ----------
    margins
        What is known of the page. A gallery may hold links to others, and seem furniture.
    at
        The photo's block.
    """
    block = margins.page.blocks[at]
    if block.picture is None or not block.picture.caption or block.hints & _OTHERS:
        return False
    link = block.picture.link
    inside = bool(margins.titled) and margins.title < at < margins.text
    return inside and (link is None or files.shows_photo(link))


def _opens_large(margins: Margins, at: int) -> bool:
    """Tell a photo above the text that is called as the headline is and opens at full size.

    A banner is called so, too, and opens nothing; other stories have their own headlines.
    """
    picture = margins.page.blocks[at].picture
    if picture is None or not margins.titled or at > margins.text:
        return False
    if not files.shows_photo(picture.link or ""):
        return False
    title = key(margins.page.blocks[margins.title].text)
    return bool(title) and title in {key(picture.alt or ""), key(picture.title or "")}


def is_spoken_for(block: Block) -> bool:
    """Say whether a photo has words of its own."""
    return block.picture is not None and len(block.picture.alt or "") >= _LEAST_ALT


def _is_told_twice(photo: Image) -> bool:
    """Tell a photo with its credit, whose alternative text is its caption: no other story's."""
    told = photo.credit and photo.caption and len(photo.alt or "") >= _LEAST_ALT
    return bool(told) and beside.same_words(photo.alt or "", photo.caption or "")


def _is_of_album(margins: Margins, at: int) -> bool:
    """Tell a photo in a box of photos behind the text from a logo or a sign there.

    The markup gives it a caption, or its alternative text the rights, or it leads to its large
    rendition, or slides.
    """
    block = margins.page.blocks[at]
    if ALBUM not in block.hints or not block.hints.isdisjoint(_OTHERS):
        return False
    large = block.picture is not None and block.picture.link
    alt = (block.picture and block.picture.alt) or ""
    rights = alt.startswith("©") or credit_lines.split(alt).credit
    return bool(large or rights) or at + 1 in margins.around.marked or pictures.is_in_gallery(block)


def _heads_text(page: Page, index: int, around: Surroundings) -> bool:
    """Say whether a photo with a caption stands right above the text, its headline between."""
    if index + 1 not in around.marked:
        return False
    named = around.marked | around.barred
    below = (at for at in range(index + 1, len(page.blocks)) if at not in named)
    return any(page.blocks[at].zone is Zone.RELEASE for at in islice(below, _ABOVE_TEXT))


def _stands_between(page: Page, index: int, title: int) -> bool:
    """Say whether a photo stands between the headline and the text, with a line or two besides."""
    left, slides = _BELOW_TITLE, pictures.is_in_gallery(page.blocks[index])
    for at in range(title + 1, min(title + _BELOW_TITLE + _MOST_SLIDES, len(page.blocks))):
        if left == 1 or _is_text(page, at):
            return title < index < at and left > 1
        left -= not (slides and pictures.is_in_gallery(page.blocks[at]))
    return False


def _is_text(page: Page, at: int) -> bool:
    block = page.blocks[at]
    return is_prose(block) or (block.zone is Zone.RELEASE and bool(block.text))


def _top(title: int, around: Surroundings, *, trails: bool = False) -> int:
    """Find how far above the headline its photo may stand, below a menu.

    Captions do not count, nor does a gallery or an icon, nor, where `trails` are passed, a
    breadcrumb.
    """
    left = _ABOVE_TITLE
    at = title
    while at > 0 and left > 0:
        trail = trails and _leads_to(around.blocks[at - 1], around.blocks[title])
        if around.blocks[at - 1].tag == "nav" and not trail:
            break
        at -= 1
        left -= not (at in around.marked or trail or _is_passed(around.blocks[at]))
    return at


def _leads_to(block: Block, title: Block) -> bool:
    """Tell a breadcrumb, which ends with the title."""
    return len(title.text) >= _LEAST_ALT and block.text.endswith(title.text)


def _is_passed(block: Block) -> bool:
    icon = block.picture is not None and not pictures.is_photo(block, captioned=True)
    return icon or pictures.is_in_gallery(block)


def _first_heading(page: Page) -> int:
    """Find what stands above the text where nothing is its headline: "Press Release"."""
    kinds = (at for at, block in enumerate(page.blocks) if block.kind is BlockKind.HEADING)
    return next(kinds, len(page.blocks))


def _first_heading_below(page: Page) -> int:
    """Find the heading below the text from which on a margin is about something else."""
    told = [at for at, _ in page.told]
    below = range(max(told, default=0) + 1, len(page.blocks))
    kinds = (at for at in below if page.blocks[at].kind is BlockKind.HEADING)
    return next(kinds, len(page.blocks))
