"""From the tree to blocks: what a page shows, in order, each run with its form and its zone."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING
from urllib.parse import urljoin

from newsdrop.page import POST_FIELD, Anchor, Block, BlockKind, Zone, is_below_quote
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walking import fields, lines, tables
from newsdrop.scrape.walking.walk import walk
from newsdrop.scrape.zoning import groups, zones

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Picture
    from newsdrop.scrape.markup import Declarations, Element
    from newsdrop.scrape.tree import Box, Run, Tree
    from newsdrop.scrape.zoning.zones import Plan

KINDS = {
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "dt": BlockKind.LIST_ITEM,
    "blockquote": BlockKind.BLOCKQUOTE,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
} | dict.fromkeys(HEADINGS, BlockKind.HEADING)
NEAR = 4  # boxes whose words hint at what a block is
LONGEST_HEADING = 200  # characters of a paragraph that is one
_FEWEST_OF_TEXT = 3  # paragraphs and photos; a heading may hold a photo and two lines


def read(root: Element, declared: Declarations, *, base_url: str | None) -> tuple[Block, ...]:
    """Read a page's blocks.

    Parameters
    ----------
    root
        The parsed page.
    declared
        What it says of itself: its titles tell the headline.
    base_url
        What relative addresses are relative to.

    Returns
    -------
    tuple of Block
        Visible text and images in document order, each in its zone.
    """
    tree = walk(root)
    if tree.unseen and tree.unseen > sum(len(run.text) for run in tree.runs):
        # What a script would have loaded; or an element left open, which swallows the page.
        tree = walk(root, scripted=False)
    if not tree.runs:
        return ()
    titles = list(_titles(declared))
    fields.unhead(tree)
    lines.join(tree, titles)
    tables.merge_rows(tree)
    plan = zones.assign(tree, titles)
    maker = _Maker(tree, plan, base_url)
    made = map(maker.block, tree.runs, plan.zones, groups.number(tree))
    return _without_indents(_with_signatures(tuple(made)))


def _with_signatures(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Read ``<figcaption>`` below a quote as a line of it: whose it is, and no photo's caption."""
    signed = {
        at
        for at, block in enumerate(blocks)
        if block.kind is BlockKind.CAPTION and is_below_quote(blocks, at)
    }
    if not signed:
        return blocks
    return tuple(
        block._replace(kind=BlockKind.BLOCKQUOTE) if at in signed else block
        for at, block in enumerate(blocks)
    )


def _without_indents(blocks: tuple[Block, ...]) -> tuple[Block, ...]:
    """Read ``<blockquote>`` as paragraphs where it only indents: most of the text is in it.

    Where a line in it says who is quoted it does not.
    """
    shown = [block for block in blocks if block.zone is Zone.RELEASE]
    inside = sum(len(block.text) for block in shown if block.kind is BlockKind.BLOCKQUOTE)
    if not inside or 2 * inside <= sum(len(block.text) for block in shown):
        return blocks
    if any(block.tag == "footer" and block.kind is BlockKind.BLOCKQUOTE for block in shown):
        return blocks
    return tuple(
        block._replace(kind=BlockKind.PARAGRAPH) if block.kind is BlockKind.BLOCKQUOTE else block
        for block in blocks
    )


def _titles(declared: Declarations) -> Iterator[str]:
    for element in declared["title"]:
        yield element.text or ""
    for element in declared["meta"]:
        if (element.get("property") or element.get("name")) in ("og:title", "twitter:title"):
            yield element.get("content") or ""


class _Maker:
    """Makes blocks of runs, with what the boxes around them say."""

    def __init__(self, tree: Tree, plan: Plan, base_url: str | None) -> None:
        self._boxes = tree.boxes
        self._plan = plan
        self._base = base_url
        self._quoted = _quoted(tree.boxes, plan.holder)
        self._no_headings = _no_headings(tree)

    def block(self, run: Run, zone: Zone, group: int) -> Block:
        """Make a block of a run."""
        box = self._boxes[run.box]
        hints, kind, level = self._look_around(run)
        if run.picture is not None:
            picture = self._picture(run.picture)
            return Block(
                "", BlockKind.IMAGE, zone, tag="img", hints=hints, group=group, picture=picture
            )
        return Block(
            run.text,
            BlockKind.TABLE if run.cells else kind,
            zone,
            level,
            box.tag,
            hints,
            group,
            run.strong,
            run.italic,
            box.centered,
            self._anchors(run.anchors, zone, hints) if run.anchors else (),
            run.cells,
            run.times,
        )

    def _look_around(self, run: Run) -> tuple[frozenset[str], BlockKind, int]:
        """Collect hints, and take the form from the nearest element that tells one."""
        said = [run.words] if run.words else []
        kind, level = BlockKind.PARAGRAPH, 0
        at = run.box
        boxes, holder = self._boxes, self._plan.holder
        for _ in range(NEAR):
            if at < 0 or at == holder:
                break
            box = boxes[at]
            if box.words:
                said.append(box.words)
            form = KINDS.get(box.tag)
            if (
                form is BlockKind.HEADING
                and at != run.box
                and (len(run.text) > LONGEST_HEADING or at in self._no_headings)
            ):
                form = None  # a paragraph in a heading left open, or around a whole text
            if form is not None and (kind is BlockKind.PARAGRAPH or form is BlockKind.CAPTION):
                kind = form
                level = int(box.tag[1]) if kind is BlockKind.HEADING else 0
            at = box.parent
        if kind is BlockKind.PARAGRAPH and run.box in self._quoted:
            kind = BlockKind.BLOCKQUOTE
        if self._plan.pictured[run.box]:
            kind, level = BlockKind.CAPTION, 0
        return said[0] if len(said) == 1 else _union(tuple(said)), kind, level

    def _anchors(
        self, anchors: tuple[Anchor, ...], zone: Zone, hints: frozenset[str]
    ) -> tuple[Anchor, ...]:
        if zone is Zone.CHROME and POST_FIELD not in hints:
            # Of a menu nothing is needed but whom it writes to.
            return tuple([item for item in anchors if item.href.startswith("mailto:")])
        return tuple(
            Anchor(item.text, address, item.start, item.end)
            for item in anchors
            if (address := self._address(item.href)) is not None
        )

    def _picture(self, picture: Picture) -> Picture:
        link = self._address(picture.link) if picture.link else None
        return replace(picture, src=self._address(picture.src) or picture.src, link=link)

    def _address(self, href: str) -> str | None:
        if href.startswith(("http://", "https://", "mailto:", "tel:")):
            return href
        if ":" in href[:12] and href.lower().startswith(("javascript:", "data:", "vbscript:")):
            return None
        try:
            return urljoin(self._base or "", href)
        except ValueError:
            return href


def _quoted(boxes: Sequence[Box], holder: int) -> frozenset[int]:
    """Find the boxes within the page's quotes; content systems wrap a text many times over."""
    quoted: set[int] = set()
    for at, box in enumerate(boxes):
        if box.tag == "blockquote" and at not in quoted and not at <= holder < box.end:
            quoted.update(range(at, box.end))
    return frozenset(quoted)


def _no_headings(tree: Tree) -> frozenset[int]:
    """Find the headings that some content systems wrap around a whole text."""
    return frozenset(
        at
        for at, box in enumerate(tree.boxes)
        if box.tag in HEADINGS and box.last - box.first >= _FEWEST_OF_TEXT
        if sum(len(run.text) for run in tree.runs[box.first : box.last]) > 2 * LONGEST_HEADING
    )


@lru_cache(4096)
def _union(parts: tuple[frozenset[str], ...]) -> frozenset[str]:
    return frozenset().union(*parts)
