"""The house with which a headline begins, whose people speak and whose address is printed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines import headed
from newsdrop.parse.issuing.names import addresses, officers, shortened

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.record import Person

_MOST = 6  # words of a name
_LINES = 40  # above a text


def find(page: Page, people: Sequence[Person]) -> str | None:
    """Find the house that heads a text on a site which the text never names.

    Any of the signs alone is a guest's too: all three are those of who issues the text.

    Parameters
    ----------
    page
        The page.
    people
        The people of the story with their titles.
    """
    titles = [person.title for person in people if person.title]
    names = [name for name in _headed(page) if any(_holds(title, name) for title in titles)]
    if not names:
        return None
    given = {label for label, at in addresses.labels(page) if at >= 0}
    for name in names:
        bare = organizations.from_domain(name) or name
        if shortened.squeezed(bare) in given:
            return name
    return None


def _headed(page: Page) -> Iterator[str]:
    """List the words with which the headline begins, the longest name first."""
    for row in (line.split()[:_MOST] for line in islice(headed.tops(page), _LINES)):
        for end in range(len(row), 0, -1):
            name = " ".join(row[:end]).rstrip(",:").removesuffix("’s").removesuffix("'s")
            if name[:1].isalnum() and not name[0].islower() and not officers.is_no_house(name):
                yield name


def _holds(title: str, name: str) -> bool:
    """Say whether an office is held of a house: "Acme Ropes director", "director of Acme Ropes"."""
    return title.startswith(f"{name} ") or title.endswith(f" {name}")
