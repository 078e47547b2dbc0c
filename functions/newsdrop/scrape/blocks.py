"""From the tree to blocks: what a page shows, in order, each run with its form and its zone."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple
from urllib.parse import urljoin

from newsdrop.page import Anchor, Block, BlockKind, Zone
from newsdrop.scrape import lines, tables, zones
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walk import walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.html import HtmlElement

    from newsdrop.page import Picture
    from newsdrop.scrape.tree import Box, Run
    from newsdrop.scrape.zones import Plan

KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
} | dict.fromkeys(HEADINGS, BlockKind.HEADING)
GROUPING = frozenset(("figure", "table", "dl"))
NEAR = 4  # boxes whose words hint at what a block is


def read(root: HtmlElement, *, base_url: str | None) -> tuple[Block, ...]:
    """Read a page's blocks.

    Parameters
    ----------
    root
        The parsed page.
    base_url
        What relative addresses are relative to.

    Returns
    -------
    tuple of Block
        Visible text and images in document order, each in its zone.
    """
    tree = walk(root)
    if not tree.runs:
        return ()
    lines.join(tree)
    tables.merge_rows(tree)
    title = next((el.text_content() for el in root.iter("title")), None)
    plan = zones.assign(tree, title)
    maker = _Maker(tree.boxes, plan, base_url)
    return tuple(maker.block(run, zone) for run, zone in zip(tree.runs, plan.zones, strict=True))


class _Around(NamedTuple):
    """What the boxes around a run say of it."""

    hints: frozenset[str]
    group: int
    kind: BlockKind
    level: int


class _Maker:
    """Makes blocks of runs, with what the boxes around them say."""

    def __init__(self, boxes: Sequence[Box], plan: Plan, base_url: str | None) -> None:
        self._boxes = boxes
        self._plan = plan
        self._base = base_url
        self._surroundings: dict[int, _Around] = {}

    def block(self, run: Run, zone: Zone) -> Block:
        box = self._boxes[run.box]
        hints, group, kind, level = self._around(run.box)
        if run.picture is not None:
            return Block(
                "", BlockKind.IMAGE, zone, tag="img", hints=hints | run.words, group=group,
                picture=self._picture(run.picture),
            )  # fmt: skip
        if run.cells:
            kind = BlockKind.TABLE
        return Block(
            run.text,
            kind,
            zone,
            level=level,
            tag=box.tag,
            hints=hints | run.words if run.words else hints,
            group=group,
            strong=run.strong,
            italic=run.italic,
            centered=box.centered,
            anchors=self._anchors(run.anchors) if run.anchors and zone is not Zone.CHROME else (),
            cells=run.cells,
            times=run.times,
        )

    def _around(self, index: int) -> _Around:
        known = self._surroundings.get(index)
        if known is None:
            known = self._surroundings[index] = self._look_around(index)
        return known

    def _look_around(self, index: int) -> _Around:
        said: frozenset[str] = frozenset()
        group, kind, level = index, BlockKind.PARAGRAPH, 0
        at = index
        for _ in range(NEAR):
            if at in (-1, self._plan.holder):
                break
            box = self._boxes[at]
            said |= box.words
            if kind is BlockKind.PARAGRAPH:
                kind = KINDS.get(box.tag, kind)
                level = int(box.tag[1]) if kind is BlockKind.HEADING else 0
            if box.tag in GROUPING and self._boxes[group].tag not in GROUPING:
                group = at
            at = box.parent
        if self._plan.pictured[index]:
            kind, level = BlockKind.CAPTION, 0
        return _Around(said, group, kind, level)

    def _anchors(self, anchors: tuple[Anchor, ...]) -> tuple[Anchor, ...]:
        return tuple(
            Anchor(item.text, address, item.start, item.end)
            for item in anchors
            if (address := self._address(item.href)) is not None
        )

    def _picture(self, picture: Picture) -> Picture:
        return replace(picture, src=self._address(picture.src) or picture.src)

    def _address(self, href: str) -> str | None:
        if href.startswith(("http://", "https://", "mailto:", "tel:")):
            return href
        if ":" in href[:12] and href.lower().startswith(("javascript:", "data:", "vbscript:")):
            return None
        try:
            return urljoin(self._base or "", href)
        except ValueError:
            return href
