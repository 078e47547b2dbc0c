"""Announce: subscribers are told of a release, once, and not before its embargo ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop import occasion
from newsdrop.occasion import Occasion
from newsdrop.rejections import is_told

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.item import Item
    from newsdrop.rejections import Rejections
    from newsdrop.schedule import Calendar
    from newsdrop.store import Store
    from newsdrop.topic import Topic
    from newsdrop.twins import Twins


class Told(StrEnum):
    """What became of a change."""

    ANNOUNCED = "announced"
    WITHHELD = "withheld"
    COLLECTED = "collected"
    """The file was rejected, which is told to operations, not to subscribers."""
    DUPLICATE = "duplicate"
    """The same release was told under another key."""
    NOTHING = "nothing"
    """There was nothing to tell."""


@dataclass(frozen=True, slots=True)
class Report:
    """What became of a change.

    Parameters
    ----------
    told
        What was done.
    lag
        Seconds from the upload, or the end of its embargo, to the announcement.
    """

    told: Told
    lag: float | None = None


class Announcer:
    """Tells subscribers.

    Parameters
    ----------
    store
        The releases as they stand.
    topic
        Where announcements go.
    calendar
        Keeps what is under embargo.
    twins
        Tells whether the same release came under another key.
    rejections
        Takes what operations are to know.
    """

    def __init__(
        self,
        store: Store,
        topic: Topic,
        calendar: Calendar,
        twins: Twins,
        rejections: Rejections,
    ) -> None:
        self._store = store
        self._topic = topic
        self._calendar = calendar
        self._twins = twins
        self._rejections = rejections

    def follow(self, new: Item, old: Item | None, now: datetime) -> Report:
        """Tell of a change, or withhold it until its embargo ends.

        Parameters
        ----------
        new, old
            The item after and before the change.
        now
            The moment, with its zone.

        Returns
        -------
        Report
            What was done; doing it again changes nothing.
        """
        if is_told(new) and (old is None or old.revision != new.revision):
            self._rejections.collect(new.release_id)
            return Report(Told.COLLECTED)
        why = occasion.find(new, old)
        if why is None:
            if occasion.says_something_new(new, old):
                self._twins.link(new)  # Quiet, but later copies of it are its twins.
            return Report(Told.NOTHING)
        # The change may come late: what stands now may have been put under a later embargo.
        standing = self._store.load(new.release_id) or new
        overtaken = new.revision < standing.revision
        for item in (standing, new):
            end = occasion.embargo_end(item)
            if end and end > now:
                self._calendar.enter(item.release_id, end)
                if overtaken:
                    self._topic.pass_over(new, why)
                return Report(Told.WITHHELD)
        if why is Occasion.EMBARGO_LIFTED and (overtaken or standing.withdrawn):
            return Report(Told.NOTHING)  # What stands when an embargo ends is told, and no other.
        return self._tell(new, why, old, now)

    def end_embargo(self, release_id: str, now: datetime) -> Report:
        """Tell of a release whose embargo was to end now.

        Parameters
        ----------
        release_id
            The release; a later revision may have moved or lifted the embargo.
        now
            The moment, with its zone.

        Returns
        -------
        Report
            What was done.
        """
        item = self._store.load(release_id)
        if item is None or item.withdrawn or item.source.quiet:
            return Report(Told.NOTHING)
        if not occasion.came_under_embargo(item):
            return Report(Told.NOTHING)
        end = occasion.embargo_end(item)
        if end and end > now:
            self._calendar.enter(release_id, end)
            return Report(Told.WITHHELD)
        return self._tell(item, Occasion.EMBARGO_LIFTED, None, now)

    def _tell(self, item: Item, why: Occasion, old: Item | None, now: datetime) -> Report:
        if not self._may_be_told(item, why):
            # Decided for good: when the stream is followed again, its twins may stand otherwise.
            self._topic.pass_over(item, why)
            return Report(Told.DUPLICATE)
        self._topic.publish(item, why, old if why is Occasion.REVISED else None)
        return Report(Told.ANNOUNCED, (now - occasion.due(item)).total_seconds())

    def _may_be_told(self, item: Item, why: Occasion) -> bool:
        if why is Occasion.WITHDRAWN:
            return not self._twins.is_copy(item)
        return self._twins.claim(item)
