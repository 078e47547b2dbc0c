"""What is known of a page before its zones are told."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.scrape.tree import Box, Tree
    from newsdrop.scrape.zoning.measures import Measures
    from newsdrop.scrape.zoning.names import Use


@dataclass(frozen=True, slots=True)
class Survey:
    """A page's boxes and runs with what was read and measured of them.

    Parameters
    ----------
    tree
        The page.
    uses
        What each box is for, by its name.
    measures
        What the boxes hold.
    headline
        Index of the run that the page's title repeats; None where there is none.
    """

    tree: Tree
    uses: Sequence[Use]
    measures: Measures
    headline: int | None

    def holds_headline(self, box: Box) -> bool:
        """Say whether a box holds the headline."""
        return self.headline is not None and box.first <= self.headline < box.last
