"""Until when a release is held back: what its embargo says, as a moment."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.moments import in_utc
from newsdrop.record import Release
from newsdrop.safe import line

if TYPE_CHECKING:
    from newsdrop.storing.item import Item

# An embargo without a zone is over where its hour comes last: late is harmless, early is not.
_LAST_ZONE = timezone(timedelta(hours=-12))


def moment(embargo: str | None) -> datetime | None:
    """Give the moment that an embargo, as a record has it, ends for good."""
    if embargo is None:
        return None
    end = datetime.fromisoformat(embargo)
    return in_utc(end if end.tzinfo else end.replace(tzinfo=_LAST_ZONE))


def end(item: Item) -> datetime | None:
    """Give the moment before which a release must not be told, with its zone."""
    return moment(item.answer.embargoed_until) if isinstance(item.answer, Release) else None


def holds(item: Item, then: datetime) -> bool:
    """Tell whether an item holds a release that must not be told at a moment."""
    until = end(item)
    return until is not None and until > then


def came_under_embargo(item: Item) -> bool:
    """Tell whether an item was to be withheld when it was uploaded; a past embargo is history."""
    return holds(item, item.uploaded)


def is_held_open(release: Release) -> bool:
    """Tell whether a release is marked as under an embargo without an end that could be awaited."""
    said = line(release.release_status, 150).casefold()
    held = words("embargoes", "embargo") | words("embargoes", "free from")
    opens = max(filter(said.startswith, words("letterhead", "status") | held), key=len, default="")
    free = opens != "" and opens not in held  # "Embargo lifted"
    return not (release.embargoed_until or free) and any(map(said.__contains__, held))
