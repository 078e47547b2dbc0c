"""Announce: subscribers are told of a release, once, and not before its embargo ends."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop.announcing import occasion
from newsdrop.announcing.occasion import Occasion
from newsdrop.announcing.rejections import is_reportable
from newsdrop.storing import withholding

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.announcing.rejections import Rejections
    from newsdrop.announcing.schedule import Calendar
    from newsdrop.announcing.topic import Topic
    from newsdrop.announcing.twins import Twins
    from newsdrop.storing.item import Item
    from newsdrop.storing.store import Store


class Told(StrEnum):
    """What became of a change."""

    ANNOUNCED = "announced"
    WITHHELD = "withheld"
    COLLECTED = "collected"
    """The file was rejected, which is told to operations, not to subscribers."""
    DUPLICATE = "duplicate"
    """The same release was told under another key, or stands there after a deletion."""
    NOTHING = "nothing"
    """There was nothing to tell, or it had been told before."""


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
        Tells whether the same release came under another key; its memory, what subscribers know.
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
        self._memory = twins.memory
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
        if is_reportable(new) and (old is None or old.revision != new.revision):
            self._memory.keep(old)
            self._rejections.collect(new.release_id)
            return Report(Told.COLLECTED)
        if occasion.is_deleted(new, old):
            return self._tell_withdrawal(new, now)
        if not occasion.says_something_new(new, old):
            return Report(Told.NOTHING)
        if new.source.quiet:
            self._memory.keep(old)
            self._twins.link(new)  # Later copies of it are its twins.
            return Report(Told.NOTHING)
        # The change may come late: what stands now may be gone or have been put under an embargo.
        standing = self._store.load(new.release_id) or new
        overtaken = new.revision < standing.revision
        held = occasion.lifts_embargo(new, old) or withholding.came_under_embargo(standing)
        if standing.withdrawn or (overtaken and held):
            # What stands when an embargo ends is told, and no other; and for good, since something
            # else may stand when the stream is followed again.
            self._memory.keep(old)
            self._pass_over(new)
            return Report(Told.NOTHING)
        return self._tell_in_time(new, old, now)

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
        if not withholding.came_under_embargo(item):
            return Report(Told.NOTHING)
        return self._tell_in_time(item, None, now)

    def _tell_in_time(self, item: Item, old: Item | None, now: datetime) -> Report:
        end = withholding.end(item)
        if end and end > now:
            self._calendar.enter(item.release_id, end)
            if old is not None:
                self._tell_of_embargo(item, old)
            return Report(Told.WITHHELD)
        return self._tell(item, old, now)

    def _tell_of_embargo(self, item: Item, old: Item) -> None:
        """Tell who knows a release not to use it any more, by nothing but what they know."""
        self._memory.keep(old)
        claim, until = self._memory.told(item.release_id), item.release.embargoed_until
        if claim and until and claim.since < item.revision and claim.held != until:
            shown = occasion.as_known(item, self._memory.known(old))
            self._topic.publish(occasion.under_embargo(shown, until), Occasion.EMBARGOED)
            self._memory.note_embargo(item, until)

    def _tell(self, item: Item, old: Item | None, now: datetime) -> Report:
        claim = self._twins.claim(item)
        if claim is None:
            # Decided for good: when the stream is followed again, its twins may stand otherwise.
            self._pass_over(item)
            return Report(Told.DUPLICATE)
        why = occasion.find(item, old, known=claim.since < item.revision)
        # An embargo ends beside the stream, where a deletion or a revision may just have passed.
        anew = claim.is_beyond(item)
        if (anew or why is Occasion.EMBARGO_LIFTED) and self._is_outdated(item):
            return Report(Told.NOTHING)
        # A revision is compared with what its readers know, which may have stood there before.
        known = self._memory.known(old) if why is Occasion.REVISED and old else None
        told = known.fingerprint if known else claim.standing if anew else None
        if told == item.fingerprint:
            self._topic.pass_over(item)
            self._memory.note(item, anew=anew)
            return Report(Told.NOTHING)
        published = self._topic.publish(item, why, known)
        self._memory.note(item, anew=anew)
        return _announced(item, now) if published else Report(Told.NOTHING)

    def _tell_withdrawal(self, item: Item, now: datetime) -> Report:
        claim = self._memory.told(item.release_id, deleting=item.revision)
        if claim is None:
            # For good, too: what was deleted before it was told stands no more in its way then.
            self._topic.pass_over(item, Occasion.WITHDRAWN)
            return Report(Told.NOTHING)
        if claim.is_beyond(item) and self._is_outdated(item):
            return Report(Told.NOTHING)
        # Noted before twins are looked for: who comes after that is told as something new.
        if not self._memory.forget(item):
            return Report(Told.NOTHING)
        known = self._memory.known(item)
        twin = self._twins.standing_for(known, now) if known else None
        if twin and self._twins.hand_over(item, twin):
            return Report(Told.DUPLICATE)
        # This one may be none, or not for its readers yet.
        shown = occasion.as_known(item, known)
        published = self._topic.publish(shown, Occasion.WITHDRAWN)
        return _announced(shown, now) if published else Report(Told.NOTHING)

    def _pass_over(self, item: Item) -> None:
        """Tell nobody of a revision, for good, unless that has been done."""
        if self._topic.pass_over(item):
            self._memory.note(item)

    def _is_outdated(self, item: Item) -> bool:
        """Tell whether another revision stands by now, or the deletion of this one."""
        standing = self._store.load(item.release_id) or item
        now, then = ((one.revision, one.withdrawn is None) for one in (standing, item))
        return now != then


def _announced(item: Item, now: datetime) -> Report:
    return Report(Told.ANNOUNCED, (now - occasion.due(item)).total_seconds())
