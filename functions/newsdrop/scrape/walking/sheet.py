"""The boxes and runs of a page, filled while it is walked over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.scrape.tree import Box, Run, Tree
from newsdrop.scrape.walking import attributes, pictures, runs, told

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element
    from newsdrop.scrape.walking.attributes import Said

_LONGEST_MENU = 200  # characters


ASKS = frozenset({"asks for an address"})
"""Among the words of a box with a field for a reader's; no class has a blank in it."""
_ADDRESS = ("type", "name", "placeholder")
_NO_FIELDS = frozenset(("hidden", "checkbox", "radio", "submit", "button"))


class Sheet:
    """What was read so far, the boxes that are open, and the line that goes on.

    Its attributes are the walk's to change: what an element says holds for what is added next.
    """

    def __init__(self) -> None:
        self.tree = Tree()
        self.boxes, self.runs = self.tree.boxes, self.tree.runs
        self.box = -1  # the innermost that is open
        self.pieces: list[runs.Piece] = []  # of the line
        self.images: list[Run] = []  # in the line
        self.styles = [0]
        self.links = [""]
        self.quiet = 0  # elements around that scripts hide
        self.preformatted = 0  # such elements around
        self.breaks = 0  # before the next run
        self.said: frozenset[str] = frozenset()  # of the line
        self.times: tuple[str, ...] = ()  # of the line
        self.sources: list[str] = []  # of the next image
        self.last_image = -1  # the box that it stands in

    def add(self, text: str) -> None:
        """Add text to the line, as it is set and linked here.

        Parameters
        ----------
        text
            With its white space.
        """
        if self.quiet:
            self.tree.unseen += len(text)
        else:
            self.pieces.append((text, self.styles[-1], self.links[-1]))

    def open_box(self, tag: str, said: Said) -> None:
        """Open a box in the one that is open.

        Parameters
        ----------
        tag
            The element's name.
        said
            Its attributes.
        """
        boxes = self.boxes
        centered = said.centered
        if centered is None:
            centered = tag == "center" or (self.box >= 0 and boxes[self.box].centered)
        boxes.append(Box(tag, self.box, said.words, centered, len(self.runs)))
        self.box = len(boxes) - 1
        self.breaks = 0
        self.said = attributes.NO_WORDS
        if tag == "pre":
            self.preformatted += 1

    def field(self, element: Element) -> None:
        """Note a field that a reader writes in, if it is for an address: "Your e-mail"."""
        asked = "".join(element.get(name) or "" for name in _ADDRESS).lower()
        if self.box >= 0 and "mail" in asked and element.get("type") not in _NO_FIELDS:
            self.boxes[self.box].words |= ASKS

    def close_box(self) -> None:
        """Close the innermost box, and the line in it."""
        if self.pieces or self.images:
            self.flush()
        box = self.boxes[self.box]
        box.last = len(self.runs)
        box.end = len(self.boxes)
        self.said = attributes.NO_WORDS
        if box.tag == "pre":
            self.preformatted -= 1
        self.box = box.parent
        self.breaks = 2  # text behind a block is a paragraph of its own

    def menu(self, element: Element, said: Said) -> None:
        """Read a menu as one run, for nobody asks what stands in it: half a page's elements do.

        Parameters
        ----------
        element
            The menu.
        said
            Its attributes.
        """
        self.open_box("nav", said)
        words: list[str] = []
        size = 0
        for text in element.itertext():
            more = text.split()
            words += more
            size += sum(map(len, more)) + len(more)
            if size > _LONGEST_MENU:
                break
        text = " ".join(words)[:_LONGEST_MENU]
        if text:
            self.runs.append(Run(self.box, text, linked=len(text)))
        self.close_box()

    def image(self, element: Element) -> None:
        """Add an image where the line stands.

        Parameters
        ----------
        element
            The image.
        """
        if self.quiet and self.last_image == self.box:
            return  # the fallback of an image that has an address of its own
        picture = pictures.read(element, self.sources, self.links[-1])
        self.sources.clear()
        if picture is None:
            return
        self.last_image = self.box
        said = attributes.read(element.items()).words
        said |= told.STILL if told.opens_video(element) else attributes.NO_WORDS
        run = Run(self.box, "", words=said, picture=picture)
        if self.pieces:
            self.images.append(run)  # behind the text it stands in, which it does not break
        else:
            run.breaks, self.breaks = self.breaks, 0  # of which none parts it from a text behind
            self.runs.append(run)

    def flush(self) -> None:
        """End the line: its text, and the images in it, become runs."""
        if self.pieces:
            if self.preformatted:
                self.runs += runs.lines(self.box, self.pieces)
            else:
                tag = self.boxes[self.box].tag
                parts = runs.paragraphs_of(tag, self.pieces)
                first, *days = runs.columns(parts[-1])
                for number, pieces in enumerate((*parts[:-1], first, *days)):
                    run = runs.join(self.box, pieces)
                    if run.text:
                        run.breaks, run.times, run.words = self.breaks, self.times, self.said
                        run.breaks = 2 if number else run.breaks
                        run.breaks = 1 if pieces in days else run.breaks
                        self.breaks, self.times, self.said = 0, (), attributes.NO_WORDS
                        self.runs.append(run)
            self.pieces.clear()
        if self.images:
            self.runs += self.images
            self.images.clear()
