"""Which upload counts: events come twice, late and out of order, and only the newest may win."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop.item import Item, fingerprint, release_id
from newsdrop.record import Rejection, Release

if TYPE_CHECKING:
    from newsdrop.item import Source

_SEQUENCER_DIGITS = 64  # Longer than any seen; S3 gives no length.


class Outcome(StrEnum):
    """What became of an upload."""

    STORED = "stored"
    REVISED = "revised"
    REJECTED = "rejected"
    UNCHANGED = "unchanged"
    """It says what its object said before."""
    STALE = "stale"
    """A later upload of its object was there first."""
    GONE = "gone"
    """It was deleted before it could be read."""


def succeed(
    source: Source, answer: Release | Rejection, current: Item | None
) -> tuple[Outcome, Item | None]:
    """Decide what an upload means for its object.

    Parameters
    ----------
    source
        The upload.
    answer
        What it says.
    current
        What the table holds for the object.

    Returns
    -------
    Outcome
        What becomes of the upload.
    Item or None
        What the table is to hold instead of `current`; ``None`` leaves it as it is.
    """
    item = Item(
        release_id=release_id(source.bucket, source.key),
        revision=1,
        fingerprint=fingerprint(answer, source),
        source=source,
        answer=answer,
    )
    if current is None:
        return _first(answer), item
    if _order(source) < _order(current.source):
        return Outcome.STALE, None
    if item.fingerprint == current.fingerprint:
        return Outcome.UNCHANGED, _moved_on(item, current)
    outcome = _first(answer)
    if outcome is Outcome.STORED and isinstance(current.answer, Release):
        outcome = Outcome.REVISED
    return outcome, replace(item, revision=current.revision + 1)


def _first(answer: Release | Rejection) -> Outcome:
    return Outcome.REJECTED if isinstance(answer, Rejection) else Outcome.STORED


def _order(source: Source) -> str:
    # AWS: right-pad the shorter one with zeros, then compare as text.
    return source.sequencer.upper().ljust(_SEQUENCER_DIGITS, "0")


def _moved_on(item: Item, current: Item) -> Item | None:
    """Keep the revision but know the newer upload, or a late event in between would win."""
    if item.source == current.source:
        return None
    return replace(item, revision=current.revision)
