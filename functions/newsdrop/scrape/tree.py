"""What a walk over the page leaves: boxes and runs, whatever the markup was.

A box is what the markup sets as a block; a run is the text between two block boundaries, or an
image. Boxes stand in document order, so the runs of any box, its inner boxes' included, are one
slice of all runs: everything after the walk works on two flat lists.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Anchor, Picture

HEADINGS = frozenset(("h1", "h2", "h3", "h4", "h5", "h6"))
_AROUND = 3  # boxes around the text of a heading: a link, a paragraph


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
    """A page's boxes and runs, both in document order.

    Parameters
    ----------
    boxes
        Block elements.
    runs
        What they show.
    unseen
        Characters of text that shows only where no scripts run.
    """

    boxes: list[Box] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    unseen: int = 0

    def drop(self, unwanted: set[int]) -> None:
        """Take runs out, by their indices."""
        if not unwanted:
            return
        moved = list(accumulate((i not in unwanted for i in range(len(self.runs))), initial=0))
        for box in self.boxes:
            box.first, box.last = moved[box.first], moved[box.last]
        self.runs = [run for i, run in enumerate(self.runs) if i not in unwanted]


def heading_around(boxes: Sequence[Box], at: int) -> int:
    """Find the heading that a text stands in.

    Parameters
    ----------
    boxes
        Those of the page.
    at
        Index of the text's own box: the heading, or a paragraph or link in it.

    Returns
    -------
    int
        Index of the heading; -1 where it stands in none.
    """
    for _ in range(_AROUND):
        if at < 0 or boxes[at].tag in HEADINGS:
            return at
        at = boxes[at].parent
    return -1
