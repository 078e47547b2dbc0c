"""The claim: who is told under a name, and what subscribers know of it."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

from newsdrop.storing.attributes import decode

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsdrop.storing.item import Item


@dataclass(frozen=True, slots=True)
class Claim:
    """Who is told under a name.

    Parameters
    ----------
    by
        The release that claimed it.
    since
        The first of its revisions that did.
    last
        The one that subscribers know; 0 as long as that is not sure, and ``None`` in a claim of
        before that was noted.
    gone
        The one whose deletion they are told, after which they know nothing.
    held
        Until when they know the last one to be under embargo since, as a record has it.
    says
        The fingerprint of the last one; ``None`` in a claim of before that was noted.
    """

    by: str
    since: int
    last: int | None = None
    gone: int | None = None
    held: str | None = None
    says: str | None = None

    @classmethod
    def of(cls, row: Mapping[str, Any]) -> Claim:
        """Read a claim from its row in the table of twins."""
        known = decode(row)
        noted = {item.name: known[item.name] for item in fields(cls) if item.name in known}
        # A row of before revisions were noted says only that something was told: the first, then.
        return cls(**{"since": 1, **noted})

    @property
    def standing(self) -> str | None:
        """What subscribers know to stand and to be free, by its fingerprint."""
        return None if self.gone is not None or self.held else self.says

    def is_of(self, item: Item) -> bool:
        """Tell whether an item says what subscribers know; its revisions may count anew."""
        return self.says == item.fingerprint if self.says else self.last == item.revision

    def is_beyond(self, item: Item) -> bool:
        """Tell whether a later revision was told, or another text under this one's number.

        Where the item stands all the same, its table was lost and filled anew.
        """
        if self.last == item.revision and self.says:
            return not self.is_of(item)
        return max(self.since, self.last or 0) > item.revision
