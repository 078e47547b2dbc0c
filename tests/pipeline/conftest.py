"""The whole pipeline, as `newsdrop up` runs it, driven step by step."""

from __future__ import annotations

import io
import logging
import uuid
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from local.aws.embedded import start
from local.aws.log import FunctionLog
from local.mailbox import Mailbox
from local.project import TEMPLATE
from local.stack import Stack, opened
from newsdrop.storing.archive import Archive
from newsdrop.storing.item import Item, release_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from local.aws.embedded import EmbeddedAws
    from local.mailbox import Mail

PAGES = Path(__file__).parent.parent / "pages"


@dataclass
class Clock:
    """A clock that only goes when it is told to."""

    now: datetime = field(default_factory=lambda: datetime.now(UTC))

    def __call__(self) -> datetime:
        return self.now

    def go(self, **time: float) -> None:
        self.now += timedelta(**time)


@dataclass
class Pipeline:
    aws: EmbeddedAws
    stack: Stack
    mailbox: Mailbox
    log: FunctionLog
    clock: Clock

    def drop(self, key: str, data: bytes | str, **put: Any) -> str:
        """Upload a file; give its version."""
        body = data.encode() if isinstance(data, str) else data
        bucket = self.stack.output("InboxBucket")
        answer = self.aws.clients("s3").put_object(Bucket=bucket, Key=key, Body=body, **put)
        return answer["VersionId"]

    def settle(self) -> list[tuple[str, str]]:
        """Let everything happen; give key and outcome of each upload."""
        self.aws.settle()
        lines = [line for line in self.log.take() if "upload" in line]
        return [(line["upload"]["key"], line["message"]) for line in lines]

    def item(self, key: str) -> Item | None:
        return self.stack.store.load(release_id(self.stack.output("InboxBucket"), key))

    def mails(self) -> list[Mail]:
        return self.mailbox.deliver(self.clock.now)

    def rows(self, output: str) -> list[dict[str, Any]]:
        items = self.aws.clients("dynamodb").scan(TableName=self.stack.output(output))["Items"]
        archive = Archive(self.aws.clients("s3"), self.stack.output("ArchiveBucket"))
        return [archive.restore(item) for item in items]

    def depths(self) -> dict[str, int]:
        """Messages by queue, those in flight included; queues that are empty are left out."""
        counts = {queue.purpose: queue.visible + queue.in_flight for queue in self.stack.queues()}
        return {purpose: count for purpose, count in counts.items() if count}

    def retry_at_once(self) -> None:
        """Have the queue of uploads hand out again, without delay, what failed."""
        self.aws.clients("sqs").set_queue_attributes(
            QueueUrl=self.stack.output("UploadsQueueUrl"), Attributes={"VisibilityTimeout": "0"}
        )


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pipeline(tmp_path: Path, clock: Clock) -> Iterator[Pipeline]:
    for function in ("ingest", "announce", "index"):
        # The function's logger would go on printing to wherever an earlier test had it print.
        logging.Logger.manager.loggerDict.pop(function, None)
    log = FunctionLog(io.StringIO())
    name = f"newsdrop-{uuid.uuid4().hex[:8]}"  # Each test in an AWS of its own.
    with (
        start(TEMPLATE, port=0, stack=name, log=log, clock=clock) as aws,
        opened(None, aws.endpoint, local_name=name) as stack,
    ):
        mailbox = Mailbox(stack.output("ReleasesTopicArn"), tmp_path)
        yield Pipeline(aws, stack, mailbox, log, clock)


@pytest.fixture
def release() -> bytes:
    return (PAGES / "us-energy-sandia-cooling.html").read_bytes()


@pytest.fixture
def other() -> bytes:
    """Another release; the same one under two keys is told only once."""
    return (PAGES / "us-doj-guidant-defibrillators.html").read_bytes()
