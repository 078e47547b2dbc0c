"""Lines that name a person and the office that the person holds, and so head no text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.letterheads import status
from newsdrop.parse.offices.words.holders import HOLDER
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds

if TYPE_CHECKING:
    from newsdrop.page import Page

_VERBS = words("announcing", "verbs") | words("announcing", "actions")
_TWO = 2  # words of a name; one more may be a verb: "Jane Roe Endorsed"
_POST = 4  # words
_SHEET = 6  # lines of a letterhead
_LONGEST = 90  # characters


def is_of_person(line: str) -> bool:
    """Tell "State Representative Jane Roe" and "Jane Roe, President, Acme" from a headline.

    Parameters
    ----------
    line
        One that may be a headline.
    """
    if len(line) > _LONGEST or not line[:1].isupper():
        return False
    name, *posts = line.split(", ")
    if posts:
        held = is_office(posts[0].rpartition(" ")[2]) and all(map(_is_of, posts[1:]))
        return held and is_name(name) and _tells_nothing(name)
    if HOLDER.fullmatch(line) is None:
        return False
    said = line.split()
    first = next((at for at, word in enumerate(said) if at and kinds(word) & GIVEN), len(said))
    named = said[first:]  # begins with a known one: "Senator Roe Opens Bridge" has none
    whole = len(named) == _TWO or (len(named) > _TWO and len(named[1].strip(".")) == 1)
    return whole and is_name(" ".join(named)) and _tells_nothing(" ".join(named))


def is_post(line: str) -> bool:
    """Tell a short line that ends with an office: "DISTRICT ATTORNEY".

    Parameters
    ----------
    line
        One that may be a headline.
    """
    parts = line.split()
    return 0 < len(parts) <= _POST and is_office(parts[-1])


def is_above_office(page: Page, at: int) -> bool:
    """Tell who holds the office in the next line of a letterhead: "JANE ROE".

    Parameters
    ----------
    page
        The page.
    at
        The index of the block.
    """
    below = page.blocks[at + 1 : at + 2]
    posted = any(is_post(block.text) for block in below)
    name = page.blocks[at].text
    named = posted and is_name(name.title()) and _tells_nothing(name)
    return named and is_over_status(page, at)


def is_over_status(page: Page, at: int) -> bool:
    """Say whether a line stands in a sheet's head, some lines above "FOR IMMEDIATE RELEASE".

    Parameters
    ----------
    page
        The page.
    at
        The index of the block.
    """
    below = page.blocks[at + 1 : at + 1 + _SHEET]
    return any(status.opens_with_status(block.text) for block in below)


def _tells_nothing(name: str) -> bool:
    """Tell a name from "Grant Opens Bridge"."""
    return _VERBS.isdisjoint(word.casefold() for word in name.split())


def _is_of(part: str) -> bool:
    return is_organization(part) or is_office(part.rpartition(" ")[2])
