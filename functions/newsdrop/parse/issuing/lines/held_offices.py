"""The house of an officer, who signs the release below its text or speaks in it.

Titles name it, "director of Acme Bridges LLC", or the next line does.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import organizations, public
from newsdrop.parse.issuing.text import together
from newsdrop.parse.issuing.text.announcing_verbs import VERBS, WEAK_VERBS, verb_behind
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.reaching.lines.posts import unranked
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.record import Person

_LINE = 120  # characters
_LEAD = 400  # characters of the beginning of a text
_STRONG = VERBS - WEAK_VERBS - {"today"}
_LAST = 8  # blocks that may hold an officer's signature
_OF_AGENCIES = "Account "  # who signs as a director of accounts answers for a client
_FORMS = any_of(words("organizations", "forms set off"))
_HOUSE_AT_END = regex(  # "director of Acme Bridges LLC"
    rf"""
    (?: ,[ ] | [ ] (?: {any_of(words("organizations", "behind a title"))} ) [ ] )
    (?: (?:the|la) [ ] )?
    (?P<name> [^\W\d_a-zß-ÿ] (?: [^,;] | ,[ ] (?:{_FORMS}) ){{2,80}} ) \Z
    """,
    re.VERBOSE,
)


def officer(page: Page) -> str | None:
    """Read the house of who signs: "Jane Roe" above "Chair of the Bridge Council".

    The house may have the next line. The release must name it or its officer once more.

    Parameters
    ----------
    page
        The page; the last lines of its release are read.

    Returns
    -------
    str or None
        The name; none where officers of several houses sign.
    """
    shown = [block for block in page.blocks if block.zone is Zone.RELEASE and block.text]
    texts = [block.text for block in shown]
    found = set()
    for person, title, below, own in _signed(texts[-_LAST:]):
        house = _HOUSE_AT_END.search(title)
        name = organizations.tidy(house["name"] if house else below)
        if not organizations.is_organization(name):
            continue
        named = (name.casefold(), person.casefold())
        lines = own if house else 2  # in which both stand
        if sum(any(one in text.casefold() for one in named) for text in texts) > lines:
            found.add(name)
    return organizations.only(found)


def spoken_for(people: Sequence[Person], told: str) -> str | None:
    """Read the one house whose officers speak: "director of Acme Bridges LLC"; the text names it.

    A title alone would do for a guest, so that the text prints the name once more.

    Parameters
    ----------
    people
        The people of the story with their titles.
    told
        The text of the story.

    Returns
    -------
    str or None
        The name; none where they are of several houses.
    """
    titles = [person.title for person in people if person.title]
    name = organizations.only(filter(None, (_house_of(title, told) for title in titles)))
    return name if name and organizations.is_house(name) and told.count(name) > 1 else None


def announced(people: Sequence[Person], lead: str) -> str | None:
    """Read the house of the officer who announces: "Jane Roe, director of Acme Inc., announced".

    Parameters
    ----------
    people
        The people of the story with their titles.
    lead
        The beginning of the text.

    Returns
    -------
    str or None
        The name, which tells by its words that it is a house's and no town's or county's.
    """
    start = together.first_alone(lead[:_LEAD], "", ())
    for person in people:
        behind = start.partition(person.name)[2] if person.title else ""
        if verb_behind(behind) in _STRONG:
            name = _house_of(person.title or "", lead)
            own = name and organizations.is_house(name) and not public.is_of_a_place(name)
            return name if own else None
    return None


def _house_of(title: str, told: str) -> str | None:
    """Read the house in a title: "director of Acme Bridges LLC", "Acme Bridge Company CEO".

    What stands before the office may be the end of a name, which the text tells.
    """
    if behind := _HOUSE_AT_END.search(title):
        return organizations.tidy(behind["name"])
    name, _, last = title.rpartition(" ")
    if last.istitle() or not (is_office(last) and organizations.is_house(name)):
        return None
    if organizations.is_host(name) or is_office(name.rpartition(" ")[2]):
        return None  # "Roe County Auditor"
    longer = re.search(
        rf"(?:[^\W\d_a-zß-ÿ][\w.’'-]{{0,40}}|\b(?:and|of|for|&)) {re.escape(name)}", told
    )
    return None if longer else name


def _signed(lines: Sequence[str]) -> Iterator[tuple[str, str, str, int]]:
    """List persons with their titles, the line below, and in how many lines both stand."""
    for above, line, below in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        person, _, title = line.partition(", ")
        own = 1
        if not is_name(person):
            person, title, own = unranked(above.removeprefix("The ")), line, 2
        agent = title.startswith(_OF_AGENCIES)
        if agent or len(line) >= _LINE or not is_name(person):
            continue
        if any(map(is_office, title.split()[:3])):
            yield person, title, below, own
