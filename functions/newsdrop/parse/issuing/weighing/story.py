"""What the signs of the issuer are read from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from newsdrop.parse.issuing.names import officers

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.record import Person


@dataclass(frozen=True, slots=True)
class Story:
    """A release, as far as it says who issues it.

    Parameters
    ----------
    page
        The page.
    told
        The body.
    lead
        Its beginning, without what stands in brackets.
    people
        The people of the story.
    names
        Their names, none of which is a house's.
    author
        The author line.
    """

    page: Page
    told: str
    lead: str
    people: Sequence[Person]
    names: Collection[str]
    author: Found[str] | None

    @classmethod
    def of(
        cls, page: Page, told: str, lead: str, people: Sequence[Person], author: Found[str] | None
    ) -> Story:
        """Make one whose names are those of persons, without firms that are called for some."""
        names = {person.name for person in people if not officers.is_firm(person.name)}
        return cls(page, told, lead, people, names, author)
