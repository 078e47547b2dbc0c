"""Photos in a box of their own beside the text, under one roof with it and its headline."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import ALBUM, Zone
from newsdrop.scrape.tree import HEADINGS
from newsdrop.scrape.walking.pictures import FILE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Picture
    from newsdrop.scrape.tree import Box
    from newsdrop.scrape.zoning.survey import Survey

ROOFS = 4  # boxes around the text that hold more than it
CAPTION = 300  # characters of one
EACH = 2  # lines below a photo: caption and credit
HERO = "hero"  # a word that parsing knows from pages
_SUPPORTERS = words("pictures", "supporters")
_HEADS = words("pictures", "heads of sites")
_PAGE = frozenset(("html", "body", "table", "tbody"))  # whose first photo may be the site's


def mark(survey: Survey, holder: int, zones: Sequence[Zone]) -> None:
    """Mark, in place, the photos behind the text in boxes of photos, and the one above it.

    Parameters
    ----------
    survey
        The page.
    holder
        Index of the box that holds the release.
    zones
        The zone of every run.
    """
    boxes, runs = survey.tree.boxes, survey.tree.runs
    text = boxes[holder]
    roof = _roof(survey, text)
    if roof is None or not survey.measures.pictures.of(roof):
        return
    for album in _behind(survey, holder, roof, zones):
        for run in runs[album.first : album.last]:
            if run.picture is not None:
                run.words |= {ALBUM}
    alone = roof.first + 1 == text.first and roof.tag not in _PAGE
    if alone and all(zone is Zone.CHROME for zone in zones[text.last : roof.last]):
        above = runs[roof.first]
        shown = above.picture
        if shown and not (shown.link or _is_head(shown) or _is_of_site(survey, above.box, roof)):
            above.words |= {HERO}


def _is_head(picture: Picture) -> bool:
    """Tell the head of a site by its file: "/img/header.jpg"."""
    name = picture.src.rpartition("/")[2].partition(".")[0].casefold()
    return not _HEADS.isdisjoint(name.replace("_", "-").split("-"))


def _is_of_site(survey: Survey, at: int, roof: Box) -> bool:
    """Tell the head of a site by the name of a box around it."""
    while survey.tree.boxes[at] is not roof:
        if survey.uses[at].margin or not _HEADS.isdisjoint(survey.tree.boxes[at].words):
            return True
        at = survey.tree.boxes[at].parent
    return False


def _roof(survey: Survey, text: Box) -> Box | None:
    """Find the smallest box around the text that holds more, the headline too."""
    boxes = survey.tree.boxes
    around, left = text, ROOFS
    while around.parent >= 0 and left:
        size = around.last - around.first
        around = boxes[around.parent]
        if around.last - around.first > size:
            left -= 1
            if survey.holds_headline(around) or any(
                boxes[run.box].tag in HEADINGS for run in survey.tree.runs[around.first : text.last]
            ):
                return around
    return None


def _behind(survey: Survey, holder: int, roof: Box, zones: Sequence[Zone]) -> Iterator[Box]:
    """Go over the boxes behind the text as long as they hold photos and what tells of them."""
    boxes = survey.tree.boxes
    at = boxes[holder].end
    while at < roof.end:
        box, inner = boxes[at], at
        at = box.end
        if all(zone is Zone.CHROME for zone in zones[box.first : box.last]):
            continue
        if survey.uses[inner].margin or not _is_album(survey, box):
            return
        yield box


def _is_album(survey: Survey, box: Box) -> bool:
    """Tell photos, their captions and a heading over them from what leads to other pages."""
    count = survey.measures.pictures.of(box)
    runs = survey.tree.runs[box.first : box.last]
    texts = [run for run in runs if run.text]
    if not count or len(texts) > EACH * count + 1 or survey.measures.teasers.of(box):
        return False
    heads = (run.text for run in texts if survey.tree.boxes[run.box].tag in HEADINGS)
    if any(not _SUPPORTERS.isdisjoint(text.casefold().split()) for text in heads):
        return False
    links = [run.picture.link for run in runs if run.picture and run.picture.link]
    links += [anchor.href for run in texts for anchor in run.anchors]
    return all(map(FILE.search, links)) and all(len(run.text) <= CAPTION for run in texts)
