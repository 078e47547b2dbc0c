"""What a million releases cost in AWS, line by line, before e-mail is delivered.

Counts, sizes and milliseconds are measured on the pages of tests/pages. The prices are those of
us-east-1 as known in November 2026, without free tiers; check them before you rely on them.

    python benchmarks/cost.py
"""

from __future__ import annotations

import json
import math
import statistics
import time
from dataclasses import asdict, replace
from datetime import UTC, datetime
from pathlib import Path

import newsdrop
from newsdrop import envelope, mentions, notice
from newsdrop.attributes import encode, size
from newsdrop.item import Item, Source, fingerprint, release_id, to_plain
from newsdrop.likeness import bands
from newsdrop.occasion import Occasion
from newsdrop.record import Release

PAGES = Path(__file__).parent.parent / "tests" / "pages"
MILLION = 1_000_000

# Dollars; storage is left out, since it depends on how long things are kept.
S3_PUT, S3_GET = 0.005 / 1000, 0.0004 / 1000
SQS_REQUEST = 0.40 / MILLION  # For each 64 KB.
LAMBDA_REQUEST = 0.20 / MILLION
LAMBDA_GB_SECOND = 0.0000133334  # arm64
WRITE_UNIT, READ_UNIT = 0.625 / MILLION, 0.125 / MILLION
SNS_REQUEST = 0.50 / MILLION  # For each 64 KB.
LOG_GB = 0.50

INGEST_GB, OTHER_GB = 1769 / 1024, 512 / 1024
# Milliseconds for which a function waits for each call of AWS; assumed, since moto tells nothing.
CALL_MS = 8.0
UPLOAD_BATCH, ANNOUNCE_BATCH, INDEX_BATCH = 1, 1, 1  # One by one: what a quiet day costs.
TWIN_WRITES = len(bands(0)) + 1  # The bands of the simhash and the claim; under 1 KB each.


def main() -> None:
    """Measure, and print the table."""
    pages = [path for path in sorted(PAGES.iterdir()) if path.suffix in {".html", ".txt"}]
    read = [(path, *_read(path)) for path in pages]
    items = [item for _, item, _ in read if isinstance(item.answer, Release)]
    parse_ms = statistics.mean(ms for _, _, ms in read)
    item_bytes = [size(encode(to_plain(item))) for item in items]
    entries = statistics.mean(len(mentions.find(item)) for item in items)
    message = statistics.mean(map(_message_bytes, items))
    write_units = statistics.mean(math.ceil(count / 1024) for count in item_bytes)
    read_units = statistics.mean(math.ceil(count / 4096) for count in item_bytes)
    log_bytes = statistics.mean(_log_bytes(item) for item in items)
    index_calls = 1 + math.ceil(entries / 25)
    announce_calls = 4 + TWIN_WRITES
    lines = {
        "S3: put the upload": S3_PUT,
        "S3: get the upload": S3_GET,
        "SQS: send, receive, delete": 3 * SQS_REQUEST,
        "ingest: requests": LAMBDA_REQUEST / UPLOAD_BATCH,
        f"ingest: {parse_ms:.0f} ms of parsing, 2 calls": _seconds(parse_ms, 2) * INGEST_GB,
        f"releases: {write_units:.1f} write units": write_units * WRITE_UNIT,
        "announce: requests": LAMBDA_REQUEST / ANNOUNCE_BATCH,
        f"announce: {announce_calls} calls": _seconds(2, announce_calls) * OTHER_GB,
        f"announce: {read_units:.1f} read units": read_units * READ_UNIT,
        "announce: remembered, 2 write units": 2 * WRITE_UNIT,
        f"announce: twins, {TWIN_WRITES} write units": TWIN_WRITES * WRITE_UNIT,
        f"SNS: publish {message / 1024:.0f} KB": math.ceil(message / 65_536) * SNS_REQUEST,
        "index: requests": LAMBDA_REQUEST / INDEX_BATCH,
        f"index: {index_calls} calls": _seconds(2, index_calls) * OTHER_GB,
        f"index: {read_units:.1f} read units": read_units * READ_UNIT,
        f"index: {entries:.0f} mentions": entries * WRITE_UNIT,
        f"logs: {log_bytes:.0f} bytes": log_bytes / 1024**3 * LOG_GB,
        "stream: read by Lambda": 0.0,
    }
    print(f"A million releases, from {len(items)} of {len(pages)} pages measured:\n")
    for name, dollars in lines.items():
        print(f"  {name:<42}{dollars * MILLION:>8.2f} $")
    print(f"  {'together':<42}{sum(lines.values()) * MILLION:>8.2f} $")


def _seconds(ms: float, calls: int) -> float:
    """Give the price of a GB for as long as some work and some calls take."""
    return (ms + calls * CALL_MS) / 1000 * LAMBDA_GB_SECOND


def _read(path: Path) -> tuple[Item, float]:
    data, now = path.read_bytes(), datetime(2026, 11, 1, tzinfo=UTC)
    newsdrop.read(data, now=now)  # Warm.
    started = time.perf_counter()
    answer = newsdrop.read(data, now=now)
    ms = (time.perf_counter() - started) * 1000
    source = Source(
        bucket="newsdrop-inbox-123456789012-us-east-1",
        key=path.name,
        version_id="3sL4kqtJlcpXroDTDmJ.rmSpXd3dIbrHY",
        etag="0" * 32,
        sha256="0" * 64,
        size=len(data),
        sequencer="0" * 18,
        content_type="text/html",
        uploaded_at=now.isoformat(),
    )
    item = Item(release_id(source.bucket, source.key), 1, "", source, answer)
    return replace(item, fingerprint=fingerprint(answer, source)), ms


def _message_bytes(item: Item) -> int:
    event = json.dumps(envelope.event(item, Occasion.NEW), separators=(",", ":"))
    text = notice.text(item, Occasion.NEW, ())
    return len(json.dumps({"default": text, **dict.fromkeys("abcde", event)}).encode())


def _log_bytes(item: Item) -> int:
    """Estimate what three functions log: a line and metrics each, and Lambda's own three lines."""
    line = json.dumps({"upload": asdict(item.source), "release_id": item.release_id})
    return 3 * (len(line) + 600 + 350)


if __name__ == "__main__":
    main()
