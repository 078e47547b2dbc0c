"""Short names in one word by which sites call themselves: "acmerobo" for "Acme Robotics"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.houses import described, organizations
from newsdrop.parse.issuing.names.shortened import RUN, squeezed

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsdrop.page import Page

_LEAST = 5  # letters of such a name


def written_out(page: Page, slug: str, lead: str, people: Collection[str]) -> str | None:
    """Find the whole name that a site's short one begins, over the end of a word.

    Parameters
    ----------
    page
        The page; whom it describes is a house, whatever the name is like.
    slug
        What a site calls itself.
    lead
        The beginning of the text, which does not print that.
    people
        Full names of the people of the story, whose own site it may be.
    """
    label = squeezed(slug).replace("-", "")
    if " " in slug.strip() or len(label) < _LEAST or not label.isalpha():
        return None
    own = [*described.named(page)]
    for run in (*own, *RUN.findall(lead)):
        if name := _begun(run.split(), label):
            return name if name in own or name not in people else None
    return None


def _begun(parts: list[str], label: str) -> str | None:
    """Find the fewest first words of a name, two or more, that the label is the beginning of."""
    if len(squeezed(parts[0])) >= len(label):
        return None
    for end in range(2, len(parts) + 1):
        name = " ".join(parts[:end])
        if len(squeezed(name)) >= len(label):
            return organizations.tidy(name) if squeezed(name).startswith(label) else None
    return None
