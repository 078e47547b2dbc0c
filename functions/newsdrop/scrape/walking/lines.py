"""Lines between ``<br>``: a new block each, but never in the middle of a sentence."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import folded, words
from newsdrop.page import Anchor
from newsdrop.patterns import regex
from newsdrop.scrape import wrapped
from newsdrop.scrape.tree import HEADINGS, Run
from newsdrop.scrape.walking import heading_lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from newsdrop.scrape.tree import Tree


_DASHES = frozenset("～〜~－—–―─-")  # around a deck: "～For cars and trams～"
_PARTED = 8  # characters of such a line
_LINES = 8  # most of a title
_FEW = 2  # breaks; a text that was wrapped by hand has more
_GOES_ON = frozenset(",:;：、")
_ENDS_SPEECH = ("”", '"', "’", "»")
_ENDS = frozenset('.!?:;…”"')
_ASIDE = regex(r"\([^()]{1,120}\),? (?P<next>[^\W\d_])")
_ABOUT = tuple(f"{said} " for said in folded("closing", "about"))
_JOINING = words("elements", "joins a title")
_FUNCTION_WORDS = frozenset(" ".join(words("stopwords")).split())
_WORD = regex(r"\w(?:[\w&.-]{0,40}\w)?")
_NAME = regex(r"\w(?:[\w&.-]{0,40}\w)?(?=[ ®™'’(,])")


class _Column(NamedTuple):
    """Text that was wrapped by hand, by the `width` of its lines."""

    width: int
    parted: bool
    """Whether its paragraphs have elements of their own, so that no break parts two."""


def join(tree: Tree, titles: Iterable[str] = ()) -> None:
    """Join, in place, the lines that a single ``<br>`` broke inside a sentence or a heading.

    Parameters
    ----------
    tree
        The page.
    titles
        What its head calls it. Where that is the first line of a heading, the next one is a deck,
        and so is a line between two dashes.
    """
    if all(run.breaks != 1 for run in tree.runs):
        return
    shown = [" ".join(title.split()) for title in titles if title]
    gone: set[int] = set()
    columns = _wrapped(tree)
    first = 0
    while first < len(tree.runs):
        end = first + 1
        while end < len(tree.runs) and _goes_on(tree, tree.runs[end - 1], tree.runs[end], columns):
            above = tree.runs[max(first, end - _LINES - 1) : end]
            heads = tree.boxes[tree.runs[end].box].tag in HEADINGS
            if heads and (
                heading_lines.stands_apart(above, tree.runs[end].text)
                or _is_deck(above, tree.runs[end], shown)
            ):
                tree.runs[end].breaks = 2
                break
            end += 1
        if end - first > 1:
            tree.runs[first] = joined(tree.runs[first:end])
            gone.update(range(first + 1, end))
        first = end
    tree.drop(gone)


def joined(runs: Sequence[Run], between: str = " ") -> Run:
    """Make one run of several.

    Parameters
    ----------
    runs
        At least one.
    between
        What to put between their texts.
    """
    anchors: list[Anchor] = []
    length = 0
    for run in runs:
        anchors += (
            Anchor(item.text, item.href, item.start + length, item.end + length)
            for item in run.anchors
        )
        length += len(run.text) + len(between)
    return Run(
        runs[0].box,
        between.join(run.text for run in runs),
        breaks=runs[0].breaks,
        words=frozenset().union(*(run.words for run in runs)),
        linked=sum(run.linked for run in runs),
        strong=all(run.strong for run in runs),
        italic=all(run.italic for run in runs),
        anchors=tuple(anchors),
        times=tuple(time for run in runs for time in run.times),
    )


def _is_deck(runs: Sequence[Run], line: Run, titles: Sequence[str]) -> bool:
    """Tell the line of a heading that stands below its title."""
    if line.text[0] in _DASHES and line.text[-1] in _DASHES and len(line.text) > _PARTED:
        return True
    if line.text.partition(" ")[0].casefold() in _JOINING:
        return False  # "Office Sues Firms / That Promised Too Much"
    if len(runs) > _LINES or runs[-1].text[-1] in _GOES_ON or not wrapped.says_several(line.text):
        return False
    above = " ".join(run.text for run in runs)
    return any(
        title.startswith(above) and not title[len(above) :].lstrip()[:1].isalnum()
        for title in titles
    ) and not any(line.text in title for title in titles)


def _wrapped(tree: Tree) -> dict[int, _Column]:
    """Find the boxes whose text was wrapped by hand.

    Most of the breaks in them, or of those behind full lines, stand in the middle of a sentence.
    """
    lines: dict[int, list[tuple[str, bool]]] = {}
    holders: dict[int, set[int]] = {}
    for before, after in pairwise(tree.runs):
        if _is_broken(before, after):
            torn = wrapped.is_sentence_broken(before.text, after.text)
            holder = _holder(tree, after)
            lines.setdefault(holder, []).append((before.text, torn))
            holders.setdefault(holder, set()).add(after.box)
    widths = {box: max(len(line) for line, _ in told) for box, told in lines.items()}
    return {
        box: _Column(widths[box], parted=len(holders[box]) > 1)
        for box, told in lines.items()
        if widths[box] <= wrapped.WIDEST
        and (
            _are_torn(told)
            or _are_torn([one for one in told if wrapped.is_full(one[0], widths[box])])
        )
    }


def _are_torn(lines: Sequence[tuple[str, bool]]) -> bool:
    return len(lines) > _FEW and 2 * sum(torn for _, torn in lines) >= len(lines)


def _holder(tree: Tree, run: Run) -> int:
    """Find the box of a text of which a run is a line: the paragraphs of one are wrapped alike."""
    box = tree.boxes[run.box]
    return box.parent if box.tag == "p" else run.box


def _is_broken(before: Run, after: Run) -> bool:
    """Say whether a single break stands between two lines of text."""
    return bool(after.breaks == 1 and after.box == before.box and before.text and after.text)


def _goes_on(tree: Tree, before: Run, after: Run, columns: Mapping[int, _Column]) -> bool:
    if not _is_broken(before, after):
        return False
    if tree.boxes[after.box].tag in HEADINGS or _goes_on_behind(before.text, after.text):
        return True
    if wrapped.is_sentence_broken(before.text, after.text):
        return not _is_headed(before, after)
    column = columns.get(_holder(tree, after))
    if column is None:
        return False
    if wrapped.is_full(before.text.rstrip(","), column.width):
        return True
    return column.parted and _is_wrapped(before.text, after.text, column.width)


def _goes_on_behind(before: str, after: str) -> bool:
    """Tell "(booth 12, main hall) during the fair", in the midst of a sentence."""
    if after[0] != "(" or len(before) <= wrapped.NARROW or before[-1] in _ENDS:
        return False
    aside = _ASIDE.match(after)
    return aside is not None and aside["next"].islower()


def _is_headed(before: Run, after: Run) -> bool:
    """Tell "acme makes ropes" under "About acme Ltd": a name in small letters opens a sentence."""
    name = _NAME.match(after.text)
    if name is None or len(before.text) > wrapped.WIDEST or name[0] in _FUNCTION_WORDS:
        return False
    unfinished = before.text.rpartition(" ")[2] in _FUNCTION_WORDS
    heads = before.strong and not after.strong and not unfinished
    heads = heads or before.text.casefold().startswith(_ABOUT)
    return heads and name[0] in _WORD.findall(before.text)


def _is_wrapped(before: str, after: str, width: int) -> bool:
    """Tell a break where the next word had no room, or words behind a mark, from a line's end."""
    if wrapped.is_item(after):
        return False
    if after[0].islower() and before.endswith(_ENDS_SPEECH):
        return " " in after or not wrapped.ADDRESS.search(after)
    return len(before) + 1 + len(after.split(" ", 1)[0]) > width > wrapped.NARROW
