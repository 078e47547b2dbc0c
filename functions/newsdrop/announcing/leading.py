"""What a notice tells of the text: its lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.announcing.layout import shorten
from newsdrop.safe import line

if TYPE_CHECKING:
    from newsdrop.record import Release

_LONGEST = 1200  # characters
_MOST_NEXT = 3  # paragraphs behind a lead that promises them,
_LONGEST_NEXT = 400  # characters of each
_PROMISES = (":", "：", ";", "；")
_MARKS = tuple('"“„«»「')


def lead(release: Release) -> list[str]:
    """Give the lead in paragraphs.

    Parameters
    ----------
    release
        A release.

    Returns
    -------
    list of str
        One, or more where it ends in a colon ("... signed into law:"): a statement or a list
        follows that it says nothing without. None in a photo release, whose caption stands with
        the photo.
    """
    first = release.body[0] if release.body else None
    if first is not None and first.kind == "caption":
        return []
    told = line(release.summary or (first.text if first else None), _LONGEST)
    if not told.endswith(_PROMISES):
        return [told] if told else []
    texts = [shorten(part.text, _LONGEST_NEXT) for part in release.body]
    ends = [
        n for n, part in enumerate(release.body) if told.endswith(line(part.text, 10_000)[-40:])
    ]
    rest = texts[ends[0] + 1 :] if ends else []
    if not rest or rest[0].startswith(_MARKS):  # which is among the quotes
        return [told]
    return [told, *rest[:_MOST_NEXT], *(["…"] if rest[_MOST_NEXT:] else [])]
