"""The doors: events that tell of uploads and deletions, and what they tell.

S3 knows two forms, its own notification and EventBridge's; both may come directly or as the
body of a queue's message. A key is decoded here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_plus

from newsdrop.moments import in_utc

if TYPE_CHECKING:
    from collections.abc import Mapping


class UnknownEventError(ValueError):
    """The event tells of nothing that this pipeline knows."""


@dataclass(frozen=True, slots=True)
class Upload:
    """One version of one object, as an event names it, or what a deletion left of the object.

    Parameters
    ----------
    bucket, key
        The key decoded, as the uploader typed it.
    version_id
        ``None`` where the bucket keeps no versions, and for a deletion: what then stands is the
        version that counts, if any does.
    sequencer
        S3's order of the events of one key, in hex; empty where the event has none.
    deleted_at
        When a deletion came, ISO date-time in UTC; ``None`` for an upload.
    told_until
        For what is read again because its record was lost: the moment up to which subscribers
        were told all there was to tell, ISO date-time with its zone; otherwise ``None``.
    """

    bucket: str
    key: str
    version_id: str | None
    sequencer: str
    deleted_at: str | None = None
    told_until: str | None = None


# Not S3's own: its object is read again, and subscribers know what it says.
QUIET_REPLAY = "ObjectCreated:QuietReplay"


def read(event: Mapping[str, Any]) -> tuple[Upload, ...]:
    """Find the uploads and deletions that an event tells of.

    Parameters
    ----------
    event
        An S3 notification or an EventBridge event of S3.

    Returns
    -------
    tuple of Upload
        Empty for what needs no work: S3's test event, folder markers.

    Raises
    ------
    UnknownEventError
        If the event has neither form.
    """
    try:
        if event.get("Event") == "s3:TestEvent":
            return ()
        if event.get("source") == "aws.s3":
            return _from_eventbridge(event)
        return tuple(upload for record in event["Records"] for upload in _from_s3(record))
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise UnknownEventError("Neither an S3 notification nor an EventBridge event") from error


def _from_s3(record: Mapping[str, Any]) -> tuple[Upload, ...]:
    what = record["eventName"].removeprefix("s3:").partition(":")[0]
    if what not in {"ObjectCreated", "ObjectRemoved"}:
        return ()
    entry = record["s3"]["object"]
    found = _upload(
        bucket=record["s3"]["bucket"]["name"],
        key=unquote_plus(entry["key"]),
        version_id=entry.get("versionId"),
        entry=entry,
        deleted_at=record["eventTime"] if what == "ObjectRemoved" else None,
    )
    if record["eventName"] == QUIET_REPLAY:
        return tuple(replace(upload, told_until=record["eventTime"]) for upload in found)
    return found


def _from_eventbridge(event: Mapping[str, Any]) -> tuple[Upload, ...]:
    what = event["detail-type"]
    if what not in {"Object Created", "Object Deleted"}:
        return ()
    entry = event["detail"]["object"]
    return _upload(
        bucket=event["detail"]["bucket"]["name"],
        key=entry["key"],  # EventBridge's keys are not URL-encoded.
        version_id=entry.get("version-id"),
        entry=entry,
        deleted_at=event["time"] if what == "Object Deleted" else None,
    )


def _upload(
    *,
    bucket: str,
    key: str,
    version_id: str | None,
    entry: Mapping[str, Any],
    deleted_at: str | None,
) -> tuple[Upload, ...]:
    if key.endswith("/") and not entry.get("size"):
        return ()
    sequencer = entry.get("sequencer") or ""
    if deleted_at:
        moment = in_utc(datetime.fromisoformat(deleted_at))
        return (Upload(bucket, key, None, sequencer, moment.isoformat(timespec="seconds")),)
    return (Upload(bucket, key, version_id or None, sequencer),)
