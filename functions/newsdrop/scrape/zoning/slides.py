"""Rows of pictures, whose texts are captions, among rows of what slides by."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.zoning.survey import Survey

_FEW = 0.25  # of the release's prose, weighed as that of lists


def showing(survey: Survey, pictured: Sequence[bool], holder: int) -> list[bool]:
    """Tell which of the boxes in such rows have texts that are none of the story's.

    A row that slides may be quotes: it has no picture, and little text beside the story.

    Parameters
    ----------
    survey
        The page.
    pictured
        For each box, whether it stands in a row of pictures, or of what slides by.
    holder
        Index of the box that holds the release.
    """
    prose, pictures = survey.measures.prose, survey.measures.pictures
    most = _FEW * prose.of(survey.tree.boxes[holder])
    out: list[bool] = []
    for box, named, use in zip(survey.tree.boxes, pictured, survey.uses, strict=True):
        if named and box.parent >= 0 and pictured[box.parent]:
            out.append(out[box.parent])
            continue
        quotes = not use.pictures and not pictures.of(box) and prose.of(box) <= most
        out.append(named and not quotes)
    return out
