"""The occasion: what there is to tell about a release, and when it may be told.

All of it follows from the items themselves and from whether an earlier revision was told, which
is remembered for good; the clock only says whether an embargo has ended. However late or often a
stream's record comes, it leads to the same announcement.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop.record import Release
from newsdrop.storing import withholding

if TYPE_CHECKING:
    from newsdrop.storing.item import Item


class Occasion(StrEnum):
    """Why subscribers are told."""

    NEW = "new"
    REVISED = "revised"
    EMBARGOED = "embargoed"
    """What they were told of before came under embargo."""
    EMBARGO_LIFTED = "embargo_lifted"
    WITHDRAWN = "withdrawn"


def find(new: Item, old: Item | None, *, known: bool) -> Occasion:
    """Name the occasion on which a release is announced that says something new.

    Parameters
    ----------
    new, old
        The item after and before the change; `old` is ``None`` for a first one, and where an
        embargo has ended.
    known
        Whether an earlier revision was told.
    """
    if lifts_embargo(new, old):
        return Occasion.EMBARGO_LIFTED
    # What was withdrawn is gone for its readers, and comes as something new.
    return Occasion.REVISED if known and not (old and old.withdrawn) else Occasion.NEW


def says_something_new(new: Item, old: Item | None) -> bool:
    """Tell whether a change of an item brought a release, or another text of it."""
    if not isinstance(new.answer, Release) or new.withdrawn:
        return False
    return old is None or old.revision != new.revision


def is_deleted(new: Item, old: Item | None) -> bool:
    """Tell whether a change of an item is the deletion of its object."""
    return new.withdrawn is not None and old is not None and old.withdrawn is None


def lifts_embargo(new: Item, old: Item | None) -> bool:
    """Tell whether a release may be told because an embargo ends, its own or that before it."""
    return withholding.came_under_embargo(new) or (
        old is not None and withholding.holds(old, new.uploaded)
    )


def due(item: Item) -> datetime:
    """Give the moment since which there is something to tell about an item."""
    if item.withdrawn:
        return datetime.fromisoformat(item.withdrawn.at)
    return max(filter(None, (item.uploaded, withholding.end(item))))


def as_known(item: Item, known: Item | None) -> Item:
    """Give an item the words that subscribers know, or none but the name of its file.

    Parameters
    ----------
    item
        What it says may be none of theirs: a broken file, under embargo, quiet.
    known
        What they know; ``None`` where that is not sure.
    """
    return replace(item, answer=known.release if known else Release())


def under_embargo(known: Item, until: str) -> Item:
    """Give what is known as it is known once it came under embargo: that is another text of it."""
    # What is known to be "for immediate release" is so no more.
    held = replace(known.release, release_status=None, embargoed_until=until)
    return replace(known, answer=held, fingerprint="")
