"""A name below the headline that leads to the page of an author, alone or with the day."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from newsdrop.lexicon import words
from newsdrop.parse.authors import authored
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose import running
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Picture
    from newsdrop.parse.letterheads import front

_PAGES = words("elements", "pages of authors")
_WORD = regex(r"[^\W\d_]+")
_FILE = regex(r"(?i)\.(?:jpe?g|png|gif|webp|avif|tiff?|bmp)\b")  # the photo itself, large
_MARKS = " ,/|–—-•·"
_LONGEST = 100  # characters of a name and a day
_ADDRESS = 400  # characters


def find(lines: Sequence[front.Line]) -> Found[str] | None:
    """Find the author.

    Parameters
    ----------
    lines
        Those around the headline: "February 28, 2022 Jane Roe", the name a link.
    """
    for line in takewhile(lambda line: not running.is_sentence(line.block), lines):
        if len(line.text) > _LONGEST or not line.block.anchors:
            continue
        days = dates.find_all(line.text)
        rest = line.text
        for day in reversed(days):
            rest = rest[: day.start] + rest[day.end :]
        name = rest.strip(_MARKS)
        if len(days) < 2 and _leads_to_author(line, name) and _is_person(name):
            return Found(name, Evidence.MARKUP, frozenset((line.at,)))
    return None


def _leads_to_author(line: front.Line, name: str) -> bool:
    """Tell a link to "/author/roe" or "/news?author=12" by its words."""
    for anchor in line.block.anchors:
        if name and anchor.text.strip(_MARKS) == name and is_of_author(anchor.href):
            return True
    return False


def is_portrait(picture: Picture | None) -> bool:
    """Tell the portrait of who wrote the text by the page of an author, to which it leads."""
    link = picture.link if picture else None
    return bool(link) and is_of_author(link or "") and _FILE.search(link or "") is None


def is_of_author(address: str) -> bool:
    """Tell the page of an author by the words of its address."""
    try:
        parts = urlsplit(address[:_ADDRESS])
    except ValueError:  # "https://[broken/"
        return False
    said = _WORD.findall(f"{parts.path} {parts.query}".casefold())
    return not _PAGES.isdisjoint(said)


def _is_person(name: str) -> bool:
    """Tell a person from a house and from a paper: "The Orchard Post"."""
    paper = organizations.tidy(name) != name  # without its article
    return authored.names_person(name) and not (paper or organizations.is_house(name))
