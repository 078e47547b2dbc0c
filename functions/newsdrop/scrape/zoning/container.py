"""The box that holds the release: where the page's prose is, by descent from the root."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.zoning.measures import SHORTEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from newsdrop.scrape.tree import Box, Run
    from newsdrop.scrape.zoning.measures import Sums
    from newsdrop.scrape.zoning.survey import Survey

LEAVES = HEADINGS | {"p", "li", "blockquote", "pre", "dd", "dt", "dl", "ul", "ol", "figure"}
ROWS = frozenset(("tbody", "tr", "thead", "tfoot"))
ALL_OF_IT = 0.95  # a child with this share of the prose is the place to look further
PART_OF_IT = 0.08  # prose beside the best child that is story too, when it has this share
TEASERS = 0.1  # what prose under headings that lead elsewhere counts for
FAR = 25  # runs between a headline and a text that is hardly its own
_DEEPEST = 4  # boxes around a text, of which the column may be the outermost
LITTLE = 600  # letters of prose that may be anything
_FIRST = 12  # lines among which a part of a text has a paragraph
_BARE = 3  # lines before a box that are its first paragraphs
_STOPS = (".", ".”", '."', "。")
_DECKS = words("elements", "deck")
_NAMES = words("zones", "container")


def find(survey: Survey) -> int:
    """Find the innermost box that holds the whole release.

    Parameters
    ----------
    survey
        The page.

    Returns
    -------
    int
        Index of the box.
    """
    boxes, mass = survey.tree.boxes, survey.measures.weighed
    inner = _inner(boxes, mass)
    at = 0
    while inner[at]:
        best = max(inner[at], key=lambda index: _appeal(survey, inner, index))
        whole = mass.of(boxes[at])
        if mass.of(boxes[best]) < ALL_OF_IT * whole:
            others = [index for index in inner[at] if index != best]
            beside = [boxes[index] for index in others]
            more = _own(survey, boxes[at], boxes[best], beside) + sum(
                mass.of(boxes[index])
                for index in others
                if survey.uses[at].story or _continues(survey, boxes[best], index)
            )
            if max(more, _lead(survey, boxes[best], beside)) >= PART_OF_IT * whole:
                break
        if survey.uses[at].story and _is_begun_before(survey, best, inner[at]):
            break
        at = best
    # Where a page has next to no prose, a footer may hold the most of it.
    far = survey.headline is not None and not -FAR < boxes[at].first - survey.headline <= FAR
    if far and mass.of(boxes[at]) < LITTLE and not survey.holds_headline(boxes[at]):
        at = _around_headline(survey)
    while boxes[at].tag in ROWS:
        at = boxes[at].parent
    return _with_lead(survey, at)


def _with_lead(survey: Survey, at: int) -> int:
    """Take with a box the first sentence that stands bare before it, in the box around both.

    A deck has an element of its own, or is set in other type.
    """
    boxes, runs = survey.tree.boxes, survey.tree.runs
    inner, around = boxes[at], boxes[at].parent
    while around > 0 and boxes[around].first == inner.first and boxes[around].last == inner.last:
        around = boxes[around].parent
    if around <= 0 or survey.holds_headline(boxes[around]):
        return at
    outer = boxes[around]
    above = runs[outer.first : inner.first]
    bare = bool(above) and len(above) <= _BARE and all(run.box == around for run in above)
    told = bare and above[-1].text.endswith(_STOPS) and survey.measures.prose.of(outer) > 0
    whole = outer.last == inner.last and not any(map(_is_apart, above))
    return around if told and whole and len(above[-1].text) >= SHORTEST else at


def _is_apart(run: Run) -> bool:
    return bool(run.strong or run.italic or run.linked or run.words & _DECKS)


def _inner(boxes: Sequence[Box], mass: Sums) -> defaultdict[int, list[int]]:
    """Collect, for each box, the boxes in it that may hold a story."""
    out: defaultdict[int, list[int]] = defaultdict(list)
    for index, box in enumerate(boxes):
        if mass.of(box) > 0 and box.tag not in LEAVES:
            out[box.parent].append(index)
    return out


def _own(survey: Survey, outer: Box, best: Box, beside: Sequence[Box]) -> float:
    """Weigh the story that stands in a box itself, beside the boxes in it."""
    mass = survey.measures.weighed
    # Above the box with the headline there is no story yet.
    first = best.first if survey.holds_headline(best) else outer.first
    others = sum(mass.of(box) for box in beside if box.first >= first)
    return mass.between(first, outer.last) - mass.of(best) - others


def _lead(survey: Survey, best: Box, beside: Sequence[Box]) -> float:
    """Weigh the first paragraphs, set apart: what stands between the headline and the text."""
    measures = survey.measures
    headline = best.first if survey.headline is None else survey.headline
    return sum(
        measures.weighed.of(box)
        for box in beside
        if headline < box.first < best.first and not measures.pictures.of(box)
    )


def _is_begun_before(survey: Survey, best: int, inner: Sequence[int]) -> bool:
    """Tell a text whose first paragraphs stand in a box of their own, however long the rest is.

    A text is parted so where the rest is unfolded or paid for: its boxes and paragraphs are built
    alike. What a site says of the page above a text has a box of another name.
    """
    boxes = survey.tree.boxes
    rest = next(_paragraphs(survey, boxes[best]), None)
    if rest is None or (survey.headline is not None and survey.headline >= boxes[best].first):
        return False
    above = (boxes[at] for at in inner if boxes[at].first < boxes[best].first)
    above = (box for box in above if _are_alike(box, boxes[best]))
    return any(
        not survey.holds_headline(box)
        and (told := list(_paragraphs(survey, box)))
        and all(one.tag == rest.tag == "p" and one.words == rest.words for one in told)
        and not _leads_elsewhere(survey, box)
        for box in above
    )


def _are_alike(one: Box, other: Box) -> bool:
    named = one.words or other.words
    return one.tag == other.tag and (not named or bool(one.words & other.words))


def _paragraphs(survey: Survey, box: Box) -> Iterator[Box]:
    """Give the boxes of the prose among the first lines of a box."""
    runs, prose = survey.tree.runs, survey.measures.prose
    for at in range(box.first, min(box.last, box.first + _FIRST)):
        if prose.between(at, at + 1):
            yield survey.tree.boxes[runs[at].box]


def _appeal(survey: Survey, inner: Mapping[int, Sequence[int]], at: int) -> float:
    """Weigh a box against its neighbours."""
    box = survey.tree.boxes[at]
    titled = survey.holds_headline(box)
    below = survey.headline is not None and box.first == survey.headline + 1  # of a cover
    named = (
        box.tag in ("article", "main")
        or not _NAMES.isdisjoint(box.words)
        or _is_named_within(survey, inner, at)
    )
    scale = (1.25 if named else 1) * (2 if titled or below else 1)
    if not titled and _leads_elsewhere(survey, box):
        scale *= TEASERS
    return survey.measures.weighed.of(box) * scale


def _is_named_within(survey: Survey, inner: Mapping[int, Sequence[int]], at: int) -> bool:
    """Tell a column whose one text is named as a story's, a few boxes down."""
    mass = survey.measures.weighed
    for _ in range(_DEEPEST):
        if survey.uses[at].story or not inner.get(at):
            break
        whole = mass.of(survey.tree.boxes[at])
        best = max(inner[at], key=lambda index: mass.of(survey.tree.boxes[index]))
        if mass.of(survey.tree.boxes[best]) < ALL_OF_IT * whole:
            break
        at = best
    return survey.uses[at].story


def _leads_elsewhere(survey: Survey, box: Box) -> bool:
    """Tell a row of teasers, more than the two that a story may hold itself."""
    return survey.measures.teasers.of(box) > 2 and survey.measures.teases(box)


def _continues(survey: Survey, best: Box, index: int) -> bool:
    """Say whether a box is part of the story that another holds most of."""
    other = survey.tree.boxes[index]
    if other.tag == best.tag and other.words:
        # Built alike, as the sections of one story are.
        common = len(best.words & other.words)
        if common >= 0.75 * max(len(best.words), len(other.words)):
            return True
    measures = survey.measures
    if _leads_elsewhere(survey, other):
        return False
    size, main = measures.weighed.of(other), measures.weighed.of(best)
    alone = measures.paragraphs.of(other) < 2 or size < 2 * main
    if survey.holds_headline(best) and alone and not survey.uses[index].story:
        return False  # headline and text together are the whole story, unless it is a mere lead
    return size >= 0.15 * main and measures.linked.of(other) <= 0.2 * measures.length.of(other)


def _around_headline(survey: Survey) -> int:
    """Find the smallest box around the headline that holds text besides it."""
    boxes, measures = survey.tree.boxes, survey.measures
    at = max(index for index, box in enumerate(boxes) if survey.holds_headline(box))
    heading = measures.length.of(boxes[at])
    while at > 0:
        plain = measures.length.of(boxes[at]) - measures.linked.of(boxes[at])
        if boxes[at].tag not in LEAVES and plain - heading >= LITTLE / 6:
            break
        at = boxes[at].parent
    return at
