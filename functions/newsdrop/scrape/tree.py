"""The tree becomes boxes and runs: one walk over the page, whatever its markup.

A box is what the markup sets as a block; a run is the text between two block boundaries, or an
image. Boxes stand in document order, so the runs of any box, its inner boxes' included, are one
slice of all runs: everything after this works on two flat lists.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

from lxml import etree

from newsdrop.page import Anchor
from newsdrop.scrape import attributes, pictures
from newsdrop.scrape.text import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.html import HtmlElement

    from newsdrop.page import Picture

BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details dialog dir div dl dt fieldset "
    "figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup html legend li main "
    "menu nav ol p pre search section summary table tbody td tfoot th thead tr ul".split()
)
UNSEEN = frozenset(
    "applet area audio base canvas datalist embed frame head iframe link math noframes object "
    "option optgroup param progress meter rp rt script select style svg template textarea title "
    "track video".split()
)
HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
BOLD = frozenset(("b", "strong"))
SLANTED = frozenset(("i", "em", "cite", "var", "dfn"))
# Soft hyphen, zero-width space, direction marks, word joiner, byte order mark. The zero-width
# joiners stay: they shape Persian and Indic words.
INVISIBLE = dict.fromkeys((0xAD, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF))
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff]")


@dataclass(slots=True)
class Box:
    """One block-level element.

    Parameters
    ----------
    tag
        Its name.
    parent
        Index of the box around it; -1 for the root.
    words
        Words of its class, id, role and the like.
    centered
        Whether its text is centred.
    first, last
        The slice of the runs inside it.
    end
        Index after its last inner box.
    """

    tag: str
    parent: int
    words: frozenset[str]
    centered: bool
    first: int
    last: int = 0
    end: int = 0


@dataclass(slots=True)
class Run:
    """Text between two block boundaries, or one image.

    Parameters
    ----------
    box
        Index of the box it stands in.
    text
        White space collapsed.
    breaks
        Number of line breaks between it and the run before it in the same box; 0 for the first.
    words
        Words of inline elements in it.
    linked
        Characters inside links.
    strong, italic
        Whether all of the text is so set.
    anchors
        Links, as written in the page.
    times
        Machine-readable times.
    picture
        For an image, its address as written in the page.
    cells
        For a row of a data table, the texts of its cells.
    """

    box: int
    text: str
    breaks: int = 0
    words: frozenset[str] = frozenset()
    linked: int = 0
    strong: bool = False
    italic: bool = False
    anchors: tuple[Anchor, ...] = ()
    times: tuple[str, ...] = ()
    picture: Picture | None = None
    cells: tuple[str, ...] = ()


@dataclass(slots=True)
class Tree:
    """A page's boxes and runs, both in document order."""

    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)

    def drop(self, unwanted: set[int]) -> None:
        """Take runs out, by their indices."""
        if not unwanted:
            return
        moved = list(accumulate((i not in unwanted for i in range(len(self.runs))), initial=0))
        for box in self.boxes:
            box.first, box.last = moved[box.first], moved[box.last]
        self.runs = [run for i, run in enumerate(self.runs) if i not in unwanted]


def walk(root: HtmlElement) -> Tree:
    """Read what a page shows.

    Parameters
    ----------
    root
        The parsed page.

    Returns
    -------
    Tree
        Visible text and images; what is hidden, scripted or typed into is left out.
    """
    walker = _Walker()
    steps = etree.iterwalk(root, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walker.end(element)
        elif not walker.start(element):
            steps.skip_subtree()
    return walker.tree


_BOX, _BOLD, _SLANT, _LINK, _NOSCRIPT, _QUOTED = 1, 2, 4, 8, 16, 32


class _Walker:
    """Keeps what is open while the walk goes on."""

    def __init__(self) -> None:
        self.tree = Tree()
        self._open: list[int] = []  # for each open element, what its end undoes
        self._box = -1
        self._pieces: list[tuple[str, int, str]] = []
        self._bold = self._slant = self._quiet = 0
        self._links: list[str] = []
        self._breaks = 0
        self._said: set[str] = set()
        self._times: list[str] = []
        self._images: list[Run] = []
        self._sources: list[str] = []
        self._last_image = -1
        self._preformatted = 0

    def start(self, element: HtmlElement) -> bool:
        """Open an element; False where nothing inside it is seen."""
        tag = element.tag
        items = element.items()
        if (
            tag in UNSEEN
            or (items and attributes.is_hidden(items))
            or (tag == "button" and not self._in_heading())
        ):
            if tag in BLOCKS:
                self._flush()
            self._open.append(0)
            return False
        said = attributes.read(items) if items else attributes.NOTHING
        if said.times:
            self._times += said.times
        undo = 0
        if tag in BLOCKS or said.block or ("-" in tag and _wraps_blocks(element)):
            self._flush()
            self._open_box(tag, said)
            undo = _BOX
        else:
            if said.words:
                self._said |= said.words
            undo = self._start_inline(tag, element)
        if tag in BOLD or said.bold:
            self._bold += 1
            undo |= _BOLD
        if tag in SLANTED or said.slanted:
            self._slant += 1
            undo |= _SLANT
        self._open.append(undo)
        if element.text:
            self._add(element.text)
        return True

    def end(self, element: HtmlElement) -> None:
        """Close an element and read the text behind it."""
        undo = self._open.pop()
        if undo:
            if undo & _QUOTED:
                self._add("”")
            if undo & _BOX:
                self._flush()
                self._close_box()
            if undo & _BOLD:
                self._bold -= 1
            if undo & _SLANT:
                self._slant -= 1
            if undo & _LINK:
                self._links.pop()
            if undo & _NOSCRIPT:
                self._quiet -= 1
        if element.tail and self._open:
            self._add(element.tail)

    def _start_inline(self, tag: str, element: HtmlElement) -> int:
        if tag == "a":
            self._links.append((element.get("href") or "").strip())
            return _LINK
        if tag == "br" and self._preformatted:
            self._pieces.append(("\n", 0, ""))
        elif tag == "br":
            self._flush()
            self._breaks += 1
        elif tag == "hr":
            self._flush()
            self._breaks += 2
        elif tag in ("img", "amp-img"):
            self._image(element)
        elif tag == "source":
            self._sources.append(element.get("srcset") or element.get("data-srcset") or "")
        elif tag == "noscript":
            self._quiet += 1
            return _NOSCRIPT
        elif tag == "q":
            self._add("“")
            return _QUOTED
        return 0

    def _in_heading(self) -> bool:
        box = self._box
        return box >= 0 and self.tree.boxes[box].tag in HEADINGS

    def _add(self, text: str) -> None:
        if (self._pieces or not text.isspace()) and not self._quiet:
            style = (1 if self._bold else 0) | (2 if self._slant else 0)
            self._pieces.append((text, style, self._links[-1] if self._links else ""))

    def _open_box(self, tag: str, said: attributes.Said) -> None:
        boxes = self.tree.boxes
        above = boxes[self._box].centered if self._box >= 0 else False
        self._preformatted += tag == "pre"
        centered = tag == "center" or (above if said.centered is None else said.centered)
        boxes.append(Box(tag, self._box, said.words, centered, len(self.tree.runs)))
        self._box = len(boxes) - 1
        self._breaks = 0

    def _close_box(self) -> None:
        box = self.tree.boxes[self._box]
        box.last = len(self.tree.runs)
        box.end = len(self.tree.boxes)
        self._preformatted -= box.tag == "pre"
        self._box = box.parent
        self._breaks = 2  # text behind a block is a paragraph of its own

    def _image(self, element: HtmlElement) -> None:
        if self._quiet and self._last_image == self._box:
            return  # the fallback of an image that has an address of its own
        picture = pictures.read(element, self._sources, self._links[-1] if self._links else "")
        self._sources.clear()
        if picture is None:
            return
        self._last_image = self._box
        words = attributes.read(element.items()).words
        run = Run(self._box, "", words=words, picture=picture)
        if self._pieces:
            self._images.append(run)  # behind the text it stands in, which it does not break
        else:
            self.tree.runs.append(run)

    def _flush(self) -> None:
        if self._pieces:
            if self._preformatted:
                self.tree.runs += _lines(self._box, self._pieces)
                self._pieces.clear()
            run = _run(self._box, self._pieces)
            self._pieces.clear()
            if run.text:
                run.breaks, self._breaks = self._breaks, 0
                run.words, self._said = frozenset(self._said), set()
                run.times, self._times = tuple(self._times), []
                self.tree.runs.append(run)
        if self._said:
            self._said = set()
        if self._images:
            self.tree.runs += self._images
            self._images.clear()


def _lines(box: int, pieces: list[tuple[str, int, str]]) -> Iterator[Run]:
    """Part preformatted text into its lines, running text joined again."""
    links = [(text, href) for raw, _, href in pieces if href and (text := _collapsed(raw))]
    links.reverse()
    for lines in paragraphs("".join(raw for raw, _, _ in pieces)):
        for number, line in enumerate(lines):
            run = Run(box, _collapsed(line), 1 if number else 2)
            anchors = []
            at = 0
            while links and (start := run.text.find(links[-1][0], at)) >= 0:
                words, href = links.pop()
                at = start + len(words)
                anchors.append(Anchor(words, href, start, at))
            run.anchors = tuple(anchors)
            run.linked = sum(len(item.text) for item in anchors if leads_away(item.href))
            yield run


def _wraps_blocks(element: HtmlElement) -> bool:
    return any(child.tag in BLOCKS or "-" in str(child.tag) for child in element)


def _run(box: int, pieces: list[tuple[str, int, str]]) -> Run:
    """Join the pieces of a run, blanks between them as the page has them."""
    if len(pieces) == 1:
        raw, style, href = pieces[0]
        text = _collapsed(raw)
        anchors = (Anchor(text, href, 0, len(text)),) if href and text else ()
        linked = len(text) if leads_away(href) else 0
        return Run(box, text, 0, frozenset(), linked, bool(style & 1), bool(style & 2), anchors)
    out: list[str] = []
    spans: list[tuple[int, int, str]] = []
    length, linked, blank, styles = 0, 0, True, 3
    for raw, style, href in pieces:
        text = _collapsed(raw)
        if not text:
            if raw and not blank and raw[0].isspace():
                out.append(" ")
                length, blank = length + 1, True
            continue
        if not blank and raw[0].isspace():
            out.append(" ")
            length += 1
        start = length
        out.append(text)
        length += len(text)
        blank = raw[-1].isspace()
        if blank:
            out.append(" ")
            length += 1
        styles &= style | (0 if any(c.isalnum() for c in text) else 3)
        if href:
            end = start + len(text)
            linked += len(text) * leads_away(href)
            if spans and spans[-1][2] == href and start - spans[-1][1] <= 1:
                spans[-1] = (spans[-1][0], end, href)
            else:
                spans.append((start, end, href))
    text = "".join(out).rstrip()
    anchors = tuple(Anchor(text[a:b], href, a, b) for a, b, href in spans)
    return Run(box, text, 0, frozenset(), linked, bool(styles & 1), bool(styles & 2), anchors)


def leads_away(href: str) -> bool:
    """Say whether a link leads to another page, unlike an address to write to or to call."""
    return bool(href) and not href.startswith(("mailto:", "tel:"))


def _collapsed(raw: str) -> str:
    if not raw.isascii() and _INVISIBLE.search(raw):
        raw = raw.translate(INVISIBLE)
    return " ".join(raw.split())
