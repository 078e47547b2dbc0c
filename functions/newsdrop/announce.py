"""Announce: subscribers are told of a release, once, and not before its embargo ends."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop import occasion
from newsdrop.occasion import Occasion

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.calendar import Calendar
    from newsdrop.item import Item
    from newsdrop.topic import Topic


class Told(StrEnum):
    """What became of a change."""

    ANNOUNCED = "announced"
    WITHHELD = "withheld"
    NOTHING = "nothing"
    """There was nothing to tell."""


class Announcer:
    """Tells subscribers.

    Parameters
    ----------
    topic
        Where announcements go.
    calendar
        Keeps what is under embargo.
    """

    def __init__(self, topic: Topic, calendar: Calendar) -> None:
        self._topic = topic
        self._calendar = calendar

    def follow(self, new: Item, old: Item | None, now: datetime) -> Told:
        """Tell of a change, or withhold it until its embargo ends.

        Parameters
        ----------
        new, old
            The item after and before the change.
        now
            The moment, with its zone.

        Returns
        -------
        Told
            What was done; doing it again changes nothing.
        """
        why = occasion.find(new, old)
        if why is None:
            return Told.NOTHING
        if why is not Occasion.EMBARGO_LIFTED:
            self._topic.publish(new, why, old if why is Occasion.REVISED else None)
            return Told.ANNOUNCED
        return self._release(new, now)

    def end_embargo(self, item: Item | None, now: datetime) -> Told:
        """Tell of a release whose embargo was to end now.

        Parameters
        ----------
        item
            The item as it stands; a later revision may have moved or lifted the embargo.
        now
            The moment, with its zone.

        Returns
        -------
        Told
            What was done.
        """
        if item is None or not occasion.came_under_embargo(item):
            return Told.NOTHING
        return self._release(item, now)

    def _release(self, item: Item, now: datetime) -> Told:
        end = occasion.embargo_end(item)
        if end is not None and end > now:
            self._calendar.enter(item.release_id, end)
            return Told.WITHHELD
        self._topic.publish(item, Occasion.EMBARGO_LIFTED, None)
        self._calendar.strike(item.release_id)
        return Told.ANNOUNCED
