"""Which upload counts: events come twice, late and out of order, and only the newest may win."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum
from typing import TYPE_CHECKING

from newsdrop.record import Reason, Rejection, Release
from newsdrop.storing.item import Item, Source, Withdrawal, fingerprint, release_id

if TYPE_CHECKING:
    from newsdrop.uploads import Upload

_SEQUENCER_DIGITS = 64  # Longer than any seen; S3 gives no length.

_DELETED = Rejection(Reason.DELETED, "The file was deleted before it could be read.")


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
    WITHDRAWN = "withdrawn"
    """Its object was deleted."""


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
    if _before(source, current.source):
        return Outcome.STALE, None
    if current.withdrawn and _before(source, current.withdrawn):
        item = replace(item, withdrawn=current.withdrawn)
    if (item.fingerprint, item.withdrawn) == (current.fingerprint, current.withdrawn):
        return Outcome.UNCHANGED, _moved_on(item, current)
    outcome = _first(answer)
    if outcome is Outcome.STORED and isinstance(current.answer, Release) and not current.withdrawn:
        outcome = Outcome.REVISED
    return outcome, replace(item, revision=current.revision + 1)


def withdraw(deletion: Upload, current: Item | None) -> tuple[Outcome, Item | None]:
    """Decide what the deletion of an object means.

    Parameters
    ----------
    deletion
        After which nothing stands.
    current
        What the table holds for the object; an item without a release where the deletion
        overtook the upload, so that the upload finds it when it comes.

    Returns
    -------
    Outcome
        What becomes of the deletion.
    Item or None
        What the table is to hold instead of `current`; ``None`` leaves it as it is.
    """
    withdrawn = Withdrawal(deletion.deleted_at or "", deletion.sequencer)
    if current is None:
        return Outcome.WITHDRAWN, replace(_unread(deletion), withdrawn=withdrawn)
    if _before(deletion, current.source):
        return Outcome.STALE, None
    if current.withdrawn is None:
        return Outcome.WITHDRAWN, replace(current, withdrawn=withdrawn)
    if not _before(current.withdrawn, deletion):
        return Outcome.UNCHANGED, None
    # It was gone before, but a late upload from before this deletion must not bring it back.
    withdrawn = replace(withdrawn, at=current.withdrawn.at)
    return Outcome.UNCHANGED, replace(current, withdrawn=withdrawn)


def _unread(deletion: Upload) -> Item:
    source = Source(
        bucket=deletion.bucket,
        key=deletion.key,
        version_id=None,
        etag="",
        sha256=None,
        size=0,
        sequencer="",
        content_type=None,
        uploaded_at=deletion.deleted_at or "",
    )
    return Item(
        release_id=release_id(source.bucket, source.key),
        revision=0,
        fingerprint=fingerprint(_DELETED, source),
        source=source,
        answer=_DELETED,
    )


def _first(answer: Release | Rejection) -> Outcome:
    return Outcome.REJECTED if isinstance(answer, Rejection) else Outcome.STORED


def _before(one: Upload | Source | Withdrawal, other: Source | Upload | Withdrawal) -> bool:
    return order(one.sequencer) < order(other.sequencer)


def order(sequencer: str) -> str:
    """Write an S3 sequencer so that a later one is greater as text.

    Of two, the shorter one is padded with zeros on its right (Amazon S3 User Guide, event message
    structure).
    """
    return sequencer.upper().ljust(_SEQUENCER_DIGITS, "0")


def _moved_on(item: Item, current: Item) -> Item | None:
    """Keep the revision but know the newer upload, or a late event in between would win."""
    # What it says is as old as the first upload that said it: by that time its embargo counts.
    # And whether that was quiet has been followed: what was told cannot become untold.
    said = current.source
    source = replace(item.source, uploaded_at=said.uploaded_at, quiet=said.quiet)
    if source == current.source:
        return None
    return replace(item, source=source, revision=current.revision)
