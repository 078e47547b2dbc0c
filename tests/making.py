"""What tests need again and again: a release, its item, events about it."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from string import ascii_letters
from typing import Any
from urllib.parse import quote_plus

from local.aws.function import event_text
from newsdrop.record import (
    Contact,
    Date,
    Dateline,
    Evidence,
    Image,
    Issuer,
    Paragraph,
    Person,
    Place,
    Quote,
    Rejection,
    Release,
)
from newsdrop.storing.archive import Archive
from newsdrop.storing.item import Item, Source, fingerprint, release_id, to_plain

INBOX = "newsdrop-inbox-123456789012-us-east-1"

RELEASE = Release(
    url="https://www.example.gov/news/bridge",
    encoding="utf-8",
    language="en",
    headline="Harbor Bridge Opens a Year Early",
    dateline=Dateline("BALTIMORE, May 4, 2024 —", "BALTIMORE", "2024-05-04"),
    published=Date("2024-05-04", "day", Evidence.DATELINE),
    issuer=Issuer("Port Authority", "Office of Public Affairs"),
    release_numbers=("24-117",),
    release_status="FOR IMMEDIATE RELEASE",
    contacts=(Contact("Ana Diaz", "Port Authority", "410-555-0100", "press@example.gov"),),
    body=(
        Paragraph("BALTIMORE, May 4, 2024 — The new harbor bridge opened today."),
        Paragraph("“We promised a bridge and we built a better one,” said Director Joan Reyes."),
        Paragraph("The bridge has five lanes."),
    ),
    quotes=(
        Quote("We promised a bridge and we built a better one,", "Joan Reyes", None, 1, 1, 48),
    ),
    people=(Person("Joan Reyes", "Director", (), 1),),
    places=(Place("Baltimore", 2),),
    images=(Image(None, None, "The bridge at dawn.", "Photo by Lee Chan"),),
    summary="The new harbor bridge opened today.",
    provenance={"published": Evidence.DATELINE},
)

SOURCE = Source(
    bucket=INBOX,
    key="bridge.html",
    version_id="v1",
    etag="0c0a",
    sha256="ab" * 32,
    size=2_000,
    sequencer="0010",
    content_type="text/html",
    uploaded_at="2024-05-04T12:00:00+00:00",
    encoding="utf-8",
)


def make_item(answer: Release | Rejection = RELEASE, *, revision: int = 1, **source: Any) -> Item:
    of = replace(SOURCE, **source)
    return Item(release_id(of.bucket, of.key), revision, fingerprint(answer, of), of, answer)


def attributes(item: Item, archive: Archive | None = None) -> dict[str, Any]:
    """Write an item as the table holds it; without an archive, one that is not too long."""
    return (archive or Archive(None, "")).pack(to_plain(item))  # type: ignore[arg-type]


def noise(characters: int) -> str:
    """Give a text that cannot be packed to much less than two thirds."""
    return "".join(random.Random(characters).choices(ascii_letters, k=characters))


def s3_event(
    key: str,
    *,
    version_id: str | None = "v1",
    sequencer: str = "0010",
    bucket: str = INBOX,
    name: str = "ObjectCreated:Put",
    size: int = 10,
) -> dict[str, Any]:
    entry = {"key": quote_plus(key, safe="/"), "size": size, "sequencer": sequencer}
    if version_id:
        entry["versionId"] = version_id
    record = {
        "eventSource": "aws:s3",
        "eventName": name,
        "eventTime": "2024-05-05T10:00:00.000Z",
        "s3": {"bucket": {"name": bucket}, "object": entry},
    }
    return {"Records": [record]}


def queue_event(*bodies: Any) -> dict[str, Any]:
    return {
        "Records": [
            {
                "messageId": f"m{number}",
                "eventSource": "aws:sqs",
                "body": body if isinstance(body, str) else json.dumps(body),
            }
            for number, body in enumerate(bodies)
        ]
    }


def stream_event(
    *changes: tuple[Item | None, Item | None], archive: Archive | None = None
) -> dict[str, Any]:
    """Give the stream's event for changes, each the item after and before it."""
    event = {
        "Records": [_stream_record(n, new, old, archive) for n, (new, old) in enumerate(changes)]
    }
    return json.loads(event_text(event))  # type: ignore[no-any-return]


def _stream_record(
    number: int, new: Item | None, old: Item | None, archive: Archive | None
) -> dict[str, Any]:
    change: dict[str, Any] = {
        "Keys": {"release_id": {"S": (new or old).release_id}},
        "SequenceNumber": f"s{number}",
    }
    if new:
        change["NewImage"] = attributes(new, archive)
    if old:
        change["OldImage"] = attributes(old, archive)
    name = "INSERT" if old is None else "MODIFY" if new else "REMOVE"
    return {"eventName": name, "eventSource": "aws:dynamodb", "dynamodb": change}
