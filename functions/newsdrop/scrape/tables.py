"""Tables of data: one run a row, with its cells."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.scrape.tree import Tree


def merge_rows(tree: Tree) -> None:
    """Merge, in place, the runs of each row of a data table."""
