"""The dateline that opens the text: ``WASHINGTON, Sept. 15, 2010 —``.

The wire services, the armed forces and companies each have their forms; all are place and date in
some order, set off from the text by a dash, a bracket or the name of a wire service.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.beginning import of_dateline
from newsdrop.parse.datelines import reading, told_again
from newsdrop.parse.found import Found
from newsdrop.parse.letterheads import front, status
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.patterns import regex
from newsdrop.record import Dateline, Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph

_PROSE = 160  # characters of a paragraph behind which no dateline stands any more
_PARAGRAPHS = 4
_POINTS = 8  # points of a summary
_LINE = 60  # characters of a line that is a place

_DASHES = ("-", "–", "—")
_STOPS_OF_TOUR = 30
"""Paragraphs."""
_SHOUTED = regex(r"[^\W\d_a-zß-ÿ]{3}")
_POINT = regex(r"[-–—•·▪●*] ")


def find(
    page: Page, headline: Found[str] | None, letter: Letterhead, text: Sequence[Paragraph]
) -> Found[Dateline] | None:
    """Find the dateline.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.
    letter
        Its date line, where that stands below the headline and names the place as well, is the
        dateline of a text that has no other.
    text
        The body. A line of its own before the first paragraph may be the dateline.

    Returns
    -------
    Found or None
        The place as printed with its state; the date only where the dateline has a full one.
    """
    order = day_first(page)
    begun = within = False
    for paragraph in _front(text):
        if paragraph.kind in {"heading", "table"}:
            continue
        opening = reading.read(paragraph.text, order=order)
        if opening is None and len(paragraph.text) > _LINE and not begun:
            opening = _behind_status(paragraph.text, order=order)
            opening = opening or told_again.read(paragraph.text, (part.text for part in text))
        dated = opening and opening.place and opening.date
        wired = begun and opening and _is_wired(opening, paragraph)
        if opening and (not begun or (dated and not within) or (wired and not _tours(text))):
            return Found(opening, Evidence.DATELINE)
        # Behind "She speaks at:" stand places and days as well.
        within |= begun and (len(paragraph.text) > _LINE or paragraph.text.endswith((":", "：")))
        # Above the text may stand what it says in short.
        begun = begun or (len(paragraph.text) >= _PROSE and not front.is_note(paragraph.text))
    return of_dateline.find(page, headline, letter, order=order)


def _behind_status(text: str, *, order: bool | None) -> Dateline | None:
    """Read "For Immediate Release – May 4, 2021 – Acme is", where the status opens the text."""
    said = status.opens_paragraph(text)
    rest = text[len(said) :].lstrip(" -–—") if said else ""
    line = reading.read(rest, order=order) if rest else None
    return replace(line, text=text[: len(text) - len(rest) + len(line.text)]) if line else None


def _is_wired(opening: Dateline, paragraph: Paragraph) -> bool:
    """Tell a town in capitals before a dash and the text, as wires set it: "DELFT -- "."""
    place = opening.place or "" if len(paragraph.text) > _LINE else ""
    return place.isupper() and opening.text.endswith(_DASHES) and of_dateline.is_seat(place)


def _tours(text: Sequence[Paragraph]) -> bool:
    """Tell a list of places and what happens there, "LONDON – Two nights at", from a dateline."""
    opened = [part for part in text[:_STOPS_OF_TOUR] if _SHOUTED.match(part.text)]
    read = ((reading.read(part.text), part) for part in opened)
    return sum(1 for opening, part in read if opening and _is_wired(opening, part)) > 1


def _front(text: Sequence[Paragraph]) -> list[Paragraph]:
    """List the paragraphs that can hold the dateline; points stand before it, however many.

    Some stand behind a summary, and are none of the few paragraphs either.
    """
    points = sum(1 for _ in takewhile(_is_point, text))
    behind = text[points : points + _PARAGRAPHS + _POINTS]
    said = [part for part in behind if not _is_point(part)]
    return [*said[:_PARAGRAPHS], *text[:points]]


def _is_point(paragraph: Paragraph) -> bool:
    return paragraph.kind == "list_item" or _POINT.match(paragraph.text) is not None


def behind(dateline: Found[Dateline] | None, text: Sequence[Paragraph]) -> list[Paragraph]:
    """Take the dateline off the paragraph that it opens.

    Parameters
    ----------
    dateline
        From :func:`find`; its place, in capitals, looks like a person's name.
    text
        The body.
    """
    printed = dateline.value.text if dateline is not None else ""
    return [
        replace(part, text=part.text.removeprefix(printed).lstrip())
        if at < _PARAGRAPHS + _POINTS and printed
        else part
        for at, part in enumerate(text)
    ]


def blanked(dateline: Found[Dateline] | None, text: Sequence[Paragraph]) -> Sequence[Paragraph]:
    """Blank the dateline, which nobody says and which says nothing, and keep all places in a text.

    Parameters
    ----------
    dateline
        From :func:`find`.
    text
        The body.
    """
    printed = dateline.value.text if dateline is not None else ""
    at = next((at for at, part in enumerate(text) if part.text.startswith(printed)), None)
    if not printed or at is None:
        return text
    bare = replace(text[at], text=" " * len(printed) + text[at].text[len(printed) :])
    return (*text[:at], bare, *text[at + 1 :])
