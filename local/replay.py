"""Reading stored originals once more: events for their current versions, as S3 would send them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import quote_plus

from newsdrop.settings import REMEMBERED
from newsdrop.storing.item import release_id
from newsdrop.storing.succession import order
from newsdrop.uploads import QUIET_REPLAY

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import datetime

    from local.stack import Stack

AT_ONCE = 10  # SQS takes no more messages in one call.


@dataclass(frozen=True, slots=True)
class Original:
    """The current version of an object in the inbox.

    Parameters
    ----------
    key, version_id, size
        As S3 names them.
    sequencer
        Where it stands among the events of its key; empty where the table knows none.
    lost
        Whether it has no record, and is too old for the announcer to remember whether it was told.
    """

    key: str
    version_id: str
    size: int
    sequencer: str
    lost: bool


def find(
    stack: Stack, *, prefix: str, exact: bool, since: datetime | None, now: datetime
) -> Iterator[Original]:
    """List what stands in the inbox.

    Parameters
    ----------
    stack
        The inbox's.
    prefix
        What keys begin with; with `exact`, the whole key.
    exact
        Whether there is one key only.
    since
        The earliest upload, with its zone.
    now
        The moment, with its zone.

    Yields
    ------
    Original
        What was deleted is left out.
    """
    bucket = stack.output("InboxBucket")
    # The table first: what is uploaded meanwhile has a later place than any that is read here.
    places = _places(stack)
    pages = stack.client("s3").get_paginator("list_object_versions")
    for page in pages.paginate(Bucket=bucket, Prefix=prefix):
        for version in page.get("Versions", ()):
            if not version["IsLatest"] or (since and version["LastModified"] < since):
                continue
            key = version["Key"]
            if key.endswith("/") or (exact and key != prefix):
                continue
            place = places.get(release_id(bucket, key))
            lost = place is None and version["LastModified"] < now - REMEMBERED
            yield Original(key, version["VersionId"], version["Size"], place or "", lost)


def send(stack: Stack, originals: Sequence[Original], now: datetime) -> None:
    """Have originals read again.

    An event takes the place that its object's record has now. So it is neither stale nor does it
    overtake an upload that is on its way, and the record changes only if it is read differently.
    What was told up to now and has lost its record is stored again without a notice.

    Parameters
    ----------
    stack
        Whose queue of uploads takes the events.
    originals
        At most :data:`AT_ONCE`.
    now
        The moment, with its zone.

    Raises
    ------
    RuntimeError
        If the queue did not take all of them.
    """
    bucket = stack.output("InboxBucket")
    answer = stack.client("sqs").send_message_batch(
        QueueUrl=stack.output("UploadsQueueUrl"),
        Entries=[
            {"Id": str(number), "MessageBody": json.dumps(_event(bucket, original, now))}
            for number, original in enumerate(originals)
        ],
    )
    if answer.get("Failed"):
        raise RuntimeError(f"The queue refused {len(answer['Failed'])} events.")


def _event(bucket: str, original: Original, now: datetime) -> dict[str, object]:
    entry = {
        "key": quote_plus(original.key, safe="/"),
        "size": original.size,
        "versionId": original.version_id,
        "sequencer": original.sequencer,
    }
    record: dict[str, object] = {
        "eventSource": "aws:s3",
        "eventName": "ObjectCreated:Replay",
        "s3": {"bucket": {"name": bucket}, "object": entry},
    }
    if original.lost:
        record |= {"eventName": QUIET_REPLAY, "eventTime": now.isoformat()}
    return {"Records": [record]}


def _places(stack: Stack) -> dict[str, str]:
    places = {}
    for item in stack.items(("release_id", "source.sequencer", "withdrawn")):
        withdrawn = item.get("withdrawn") or {}
        known = (item["source"]["sequencer"], withdrawn.get("sequencer", ""))
        places[item["release_id"]] = max(known, key=order)
    return places
