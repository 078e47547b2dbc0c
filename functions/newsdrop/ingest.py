"""Ingest: an upload becomes a record, and a deletion is noted there."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from time import perf_counter
from typing import TYPE_CHECKING

import newsdrop

# The parser is loaded when the function starts, not by the first page.
import newsdrop.parse
import newsdrop.scrape
from newsdrop.page import LARGEST_UPLOAD
from newsdrop.record import Reason, Rejection, Release
from newsdrop.storing.inbox import GoneError
from newsdrop.storing.item import release_id
from newsdrop.storing.succession import Outcome
from newsdrop.storing.withholding import moment

if TYPE_CHECKING:
    from newsdrop.storing.inbox import Download, Inbox
    from newsdrop.storing.store import Store
    from newsdrop.uploads import Upload

_TOO_LARGE = Rejection(
    Reason.TOO_LARGE,
    f"The file is larger than {LARGEST_UPLOAD // 1024**2} MB. Save only the page with the release.",
)


@dataclass(frozen=True, slots=True)
class Report:
    """What became of one upload.

    Parameters
    ----------
    release_id
        The object's id.
    outcome
        What became of it.
    reason
        Why it was rejected.
    revision
        Of the item that was written.
    parse_ms
        Milliseconds that reading the page took.
    """

    release_id: str
    outcome: Outcome
    reason: Reason | None = None
    revision: int | None = None
    parse_ms: float = 0.0


def ingest(upload: Upload, inbox: Inbox, store: Store) -> Report:
    """Read one upload, or what a deletion left, and commit what it says.

    Parameters
    ----------
    upload
        As its event names it.
    inbox, store
        Where it is, and where its record goes.

    Returns
    -------
    Report
        What is wrong with the upload itself is an answer, not an error.

    Raises
    ------
    botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError
        If AWS fails: the upload has to be tried again.
    """
    name = release_id(upload.bucket, upload.key)
    try:
        download = inbox.fetch(upload)
    except GoneError:
        if upload.deleted_at is None:
            return Report(name, Outcome.GONE)  # Its deletion has an event of its own.
        outcome, item = store.withdraw(upload)
        return Report(name, outcome, revision=item.revision if item else None)
    started = perf_counter()
    answer = _read(download)
    parse_ms = round((perf_counter() - started) * 1000, 1)
    source = replace(
        download.source,
        encoding=answer.encoding if isinstance(answer, Release) else None,
        quiet=download.source.quiet or _was_told(upload, answer),
    )
    outcome, item = store.save(source, answer)
    return Report(
        release_id=name,
        outcome=outcome,
        reason=answer.reason if outcome is Outcome.REJECTED else None,  # type: ignore[union-attr]
        revision=item.revision if item else None,
        parse_ms=parse_ms,
    )


def _was_told(upload: Upload, answer: Release | Rejection) -> bool:
    """Tell whether subscribers know already what an upload says; not what is under embargo."""
    if upload.told_until is None:
        return False
    end = moment(answer.embargoed_until) if isinstance(answer, Release) else None
    return end is None or end <= datetime.fromisoformat(upload.told_until)


def _read(download: Download) -> Release | Rejection:
    if download.data is None:
        return _TOO_LARGE
    return newsdrop.read(
        download.data,
        content_type=download.source.content_type,
        url=download.url,
        # The day of the upload, not of this attempt: the same bytes always read the same.
        now=datetime.fromisoformat(download.source.uploaded_at),
    )
