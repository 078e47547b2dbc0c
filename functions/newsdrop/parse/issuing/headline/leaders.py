"""The company that a person in the headline leads, if an address is printed with its name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines import headed
from newsdrop.parse.issuing.names import addresses
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.record import Person

_LEADS = regex(  # "CEO of Acme Bridges LLC", but not "former CEO of", "vice president of"
    rf"""
    (?<! (?i:former)[ ] ) (?<! (?i:ex)- ) (?<! was[ ] ) (?<! (?i:vice)[ -] )
    \b (?i: {any_of(words("organizations", "heads"))} )
    [ ] (?: {any_of(words("organizations", "behind a head"))} ) [ ]
    (?P<name> [^\W\d_a-zß-ÿ] [\w’'.&-]{{0,40}} (?: ,?[ ] [^\W\d_a-zß-ÿ] [\w’'.&-]{{0,40}} ){{1,6}} )
    """,
    re.VERBOSE,
)
_SEARCHED = 20_000  # characters of a paragraph
_LEAST = 4  # letters of a name's first word, with which an address begins


def company(page: Page, told: str, people: Sequence[Person]) -> str | None:
    """Find the one company with a legal form that a person of the headline or the deck heads.

    An award tells of such a person too, so that the release must print an address that begins as
    the name does.

    Parameters
    ----------
    page
        The page.
    told
        The body.
    people
        The people of the story.
    """
    lines = "\n".join(headed.tops(page))
    names = [name for person in people if person.name in lines for name in _forms(person)]
    if not names:
        return None
    found = {
        name
        for paragraph in told.split("\n")
        if any(paragraph.startswith(f"{one} ") for one in names)
        for name in _led(paragraph)
    }
    name = organizations.only(found)
    first = key(name).partition(" ")[0] if name else ""
    known = any(label.startswith(first) for label in addresses.printed(page)) if first else False
    return name if len(first) >= _LEAST and known else None


def _forms(person: Person) -> tuple[str, ...]:
    return (person.name, *person.aliases)


def _led(paragraph: str) -> Iterator[str]:
    """Read names up to their legal form: "Acme LLC" in "CEO of Acme LLC. Bridges are"."""
    for match in _LEADS.finditer(paragraph, 0, _SEARCHED):
        parts = match["name"].split()
        ends = range(2, len(parts) + 1)
        wholes = (" ".join(parts[:end]) for end in ends)
        if (name := next(filter(organizations.has_form, wholes), None)) is not None:
            form = name.rpartition(" ")[2].removesuffix(".")
            abbreviated = form.istitle() or "." in form  # "Inc.", "S.A."
            yield organizations.tidy(name if abbreviated else name.rstrip(",."))
