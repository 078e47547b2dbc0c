"""The page: what scraping leaves of an upload, and all that parsing ever sees.

A page is a flat run of blocks in document order, whatever the markup was: a paragraph, a heading,
a line between two ``<br>``, a table row, an image. Scraping says where a block stands and how it
is marked up; what it means (a headline, a contact, a caption) is for parsing to say.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence


LARGEST_UPLOAD = 20 * 1024 * 1024
"""Bytes of an upload that is read, packed or unpacked."""
POST_FIELD = "field"
"""Among the hints of what stands in a field of a post: its text, its photo, its files."""

ALBUM = "album beside the text"
"""Among the hints of a photo behind the text, in a box that holds photos and no more."""

_DASHES = ("–", "—", "―", "- ", "-- ")


class BlockKind(StrEnum):
    """The form of a block. Those up to ``TABLE`` are also the kinds of body paragraphs."""

    PARAGRAPH = "paragraph"
    HEADING = "heading"
    LIST_ITEM = "list_item"
    BLOCKQUOTE = "blockquote"
    TABLE = "table"
    CAPTION = "caption"
    IMAGE = "image"


class Zone(StrEnum):
    """Where on the page a block stands."""

    RELEASE = "release"
    """Inside the part of the page that holds the release."""
    MARGIN = "margin"
    """Around it: masthead, date line above the text, sidebar with the press contact, footer."""
    CHROME = "chrome"
    """Navigation, share links, related articles, comments, cookie notices."""


class Anchor(NamedTuple):
    """A link inside a block's text; `start` and `end` are offsets in characters."""

    text: str
    href: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Picture:
    """An image as the markup gives it.

    Parameters
    ----------
    src
        Address of the largest rendition named by ``src``, ``srcset``, lazy-loading attributes or a
        link around the image; absolute where the page's address is known. ``data:`` and a digest
        for a photo that the page holds itself.
    alt, title
        The attributes' texts.
    width, height
        As declared, in CSS pixels.
    link
        Where the link around it leads, absolute as `src` is.
    caption, credit
        As attributes tell them from which scripts print them: ``data-caption``.
    """

    src: str
    alt: str | None = None
    title: str | None = None
    width: int | None = None
    height: int | None = None
    link: str | None = None
    caption: str | None = None
    credit: str | None = None


class Block(NamedTuple):
    """One run of text, or one image.

    A tuple, for a page has hundreds: a frozen dataclass takes three times as long to make.

    Parameters
    ----------
    text
        Decoded, white space collapsed, marks as printed; empty for an image.
    kind
        The form.
    zone
        The place on the page.
    level
        1 to 6 for a heading, 0 otherwise.
    tag
        Name of the element the block was read from.
    hints
        Lower-case words of ``class``, ``id``, ``itemprop``, ``property``, ``rel`` and ``role`` of
        the element and of its near ancestors within the same zone ("release", "number",
        "caption", ...). Evidence for parsing, never the only one.
    group
        Blocks of one parent element share this number (lines between ``<br>``, the cells and
        rows of one table, image and text of one ``<figure>``).
    strong, italic
        True where all of the text is so set.
    centered
        True where the text is centred.
    anchors
        The links in the text.
    cells
        For a table row, the texts of its cells; `text` joins them with `` | ``.
    times
        Machine-readable times in the block: ``<time datetime>``, ``content`` of an itemprop.
    picture
        For an image.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    zone: Zone = Zone.RELEASE
    level: int = 0
    tag: str = "p"
    hints: frozenset[str] = frozenset()
    group: int = 0
    strong: bool = False
    italic: bool = False
    centered: bool = False
    anchors: tuple[Anchor, ...] = ()
    cells: tuple[str, ...] = ()
    times: tuple[str, ...] = ()
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class Head:
    """What the page says about itself to machines.

    Parameters
    ----------
    title
        Text of ``<title>``; the Subject of a message.
    metas
        Contents of ``<meta>`` by lower-case ``name``, ``property`` or ``http-equiv``, in order;
        a message's headers as ``mail:from``, ``mail:date``, ``mail:subject``.
    microdata
        Values by ``itemprop`` (lower case), wherever they stand.
    json_ld
        All JSON-LD nodes, graphs and lists flattened.
    """

    title: str | None = None
    metas: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    microdata: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    json_ld: tuple[Mapping[str, Any], ...] = ()


def types(node: Mapping[str, Any]) -> frozenset[str]:
    """List what a JSON-LD node says it is (``@type``: one name or several), lower case."""
    said = node.get("@type")
    names = said if isinstance(said, list) else [said]
    return frozenset(name.casefold() for name in names if isinstance(name, str))


@dataclass(frozen=True)
class Page:
    """One upload, read.

    Parameters
    ----------
    blocks
        In document order; chrome is kept, marked as such.
    head
        Machine-readable evidence.
    url
        Canonical address, an archive's replay prefix taken off.
    language
        As declared (``html lang`` and its kin), BCP 47, unchecked.
    encoding
        The encoding that was used.
    content_type
        ``text/html``, ``text/markdown``, ``text/plain``, ``multipart/related`` or
        ``message/rfc822``.
    brands
        What links to the site's home page say: its name, a logo's text, "Home".
    """

    blocks: tuple[Block, ...]
    head: Head = field(default_factory=Head)
    url: str | None = None
    language: str | None = None
    encoding: str = "utf-8"
    content_type: str = "text/html"
    brands: tuple[str, ...] = ()

    @property
    def is_post(self) -> bool:
        """Whether it is a text whose title stands in the front matter above it."""
        return self.content_type != "text/html" and "title" in self.head.metas

    @cached_property
    def shown(self) -> tuple[tuple[int, Block], ...]:
        """The blocks of text and their indices, without the chrome, which most of a page is."""
        return tuple(
            (index, block)
            for index, block in enumerate(self.blocks)
            if block.text and block.zone is not Zone.CHROME
        )

    @cached_property
    def told(self) -> tuple[tuple[int, Block], ...]:
        """Those of :attr:`shown` that stand within the release."""
        return tuple(row for row in self.shown if row[1].zone is Zone.RELEASE)


def cut(block: Block, *places: int) -> Iterator[Block]:
    """Cut a block of text, its links with it.

    Parameters
    ----------
    block
        Of text that is no table row.
    places
        Offsets in its text, in order, at which the parts but the first begin.

    Yields
    ------
    Block
        The parts, without blanks at their ends. A link that a place stands in is lost.
    """
    for start, end in pairwise((0, *places, len(block.text))):
        anchors = tuple(
            anchor._replace(start=anchor.start - start, end=anchor.end - start)
            for anchor in block.anchors
            if start <= anchor.start and anchor.end <= end
        )
        yield block._replace(text=block.text[start:end].rstrip(), anchors=anchors)


def is_below_quote(blocks: Sequence[Block], at: int) -> bool:
    """Tell a line right below a block of a quote; above a photo it may be the photo's caption.

    Behind a dash it says who speaks, be the photo beside it a portrait or none.
    """
    above = blocks[at - 1] if at else None
    if above is None or above.kind is not BlockKind.BLOCKQUOTE:
        return False
    dashed = blocks[at].text.startswith(_DASHES)
    return dashed or at + 1 == len(blocks) or blocks[at + 1].picture is None


def hostname(address: str | None) -> str:
    """Read the host of an address, in lower case; of what is no address it is empty."""
    try:
        return urlsplit(address or "").hostname or ""
    except ValueError:
        return ""
