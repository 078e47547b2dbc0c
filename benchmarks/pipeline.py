"""Many releases through the embedded AWS: throughput, memory, losses, and where the time goes.

    python benchmarks/pipeline.py [--releases 2000] [--forget]

The pages of tests/pages with changed words, every tenth one twice under another key. AWS is moto
in this process, without HTTP between, so that what is measured is moto's work and ours. moto keeps
every upload, item and change in memory. With --forget it is made to drop them after each look at
the memory: what still grows then is the functions'.
"""

from __future__ import annotations

import argparse
import os
import time
from collections import Counter
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from moto import mock_aws
from moto.backends import get_backend
from moto.core.botocore_stubber import BotocoreStubber
from moto.core.model_instances import model_data

import newsdrop
from local.aws import moto_fixes
from local.aws.deploy import deploy
from local.aws.embedded import EmbeddedAws
from local.aws.function import Function
from local.aws.session import ACCOUNT, REGION, VARIABLES, embedded
from local.aws.template import translate
from local.project import TEMPLATE

if TYPE_CHECKING:
    from collections.abc import Callable

    from local.aws.deployment import Deployment
    from local.aws.session import Clients

PAGES = Path(__file__).parent.parent / "tests" / "pages"
STEP = 100  # Releases between two looks at the memory.


class _Nowhere:
    """Takes the functions' log and keeps nothing of it."""

    def write(self, text: str) -> int:
        """Take some text."""
        return len(text)


class Clock:
    """Adds up the seconds that some calls take, without those of calls within them."""

    def __init__(self) -> None:
        self.seconds: Counter[str] = Counter()
        self._inner = [0.0]

    def timed(self, name: str, call: Callable[..., Any]) -> Callable[..., Any]:
        """Wrap a call."""

        def measured(*args: Any, **named: Any) -> Any:  # noqa: ANN401
            self._inner.append(0.0)
            started = time.perf_counter()
            try:
                return call(*args, **named)
            finally:
                took = time.perf_counter() - started
                self.seconds[name] += took - self._inner.pop()
                self._inner[-1] += took

        return measured


def main() -> None:
    """Run, and print a table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--releases", type=int, default=2000)
    arguments.add_argument("--forget", action="store_true", help="empty what moto keeps")
    asked = arguments.parse_args()
    clock = Clock()
    with (
        patch.dict(os.environ, VARIABLES),
        patch.object(newsdrop, "read", clock.timed("parsing", newsdrop.read)),
        patch.object(Function, "invoke", clock.timed("our functions", Function.invoke)),
        patch.object(BotocoreStubber, "__call__", clock.timed("moto", BotocoreStubber.__call__)),
        mock_aws(),
        moto_fixes.applied(),
    ):
        clients = embedded("")
        deployment = deploy(translate(TEMPLATE), "newsdrop", clients)
        aws = EmbeddedAws("", clients, deployment, _Nowhere(), lambda: datetime.now(UTC))
        _run(aws, clock, asked.releases, forget=asked.forget)


def _run(aws: EmbeddedAws, clock: Clock, wanted: int, *, forget: bool) -> None:
    clients, deployment = aws.clients, aws.deployment
    s3, bucket = clients("s3"), deployment.outputs["InboxBucket"]
    pages = [path.read_bytes() for path in sorted(PAGES.iterdir())]
    stored = told = 0
    clock.seconds.clear()  # Without the deployment.
    started = time.perf_counter()
    print(f"{'releases':>10}{'MB':>8}{'per second':>12}")
    for number in range(wanted):
        same = number - 1 if number % 10 == 9 else number
        page = pages[same % len(pages)].replace(b" the ", f" the {_word(same)} ".encode())
        s3.put_object(Bucket=bucket, Key=f"{number:05}.html", Body=page)
        if number % STEP == STEP - 1 or number == wanted - 1:
            aws.settle()
            seconds = time.perf_counter() - started
            if forget or number == wanted - 1:
                stored += _count(clients, deployment.outputs["ReleasesTable"])
                told += len(_told(deployment))
            if forget:
                _forget()
            print(
                f"{number + 1:>10}{_megabytes():>8.0f}{(number + 1) / seconds:>12.1f}", flush=True
            )
    whole = time.perf_counter() - started
    print(
        f"\n{wanted} uploaded, {stored} items, {wanted - stored} lost,"
        f" {told} announced, in {whole:.0f} s"
    )
    for name, seconds in clock.seconds.most_common():
        print(f"{name:>16}{seconds / whole:>8.0%}")
    print(f"{'the rest':>16}{1 - sum(clock.seconds.values()) / whole:>8.0%}")


def _word(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in f"{number * 7919 % 1_000_000:06}")


def _count(clients: Clients, table: str) -> int:
    pages = clients("dynamodb").get_paginator("scan").paginate(TableName=table, Select="COUNT")
    return sum(page["Count"] for page in pages)


def _told(deployment: Deployment) -> list[Any]:
    topics = get_backend("sns")[ACCOUNT][REGION].topics
    notifications: list[Any] = topics[deployment.outputs["ReleasesTopicArn"]].sent_notifications
    return notifications


def _forget() -> None:
    """Empty moto's buckets, tables, streams, topics and queues."""
    for bucket in get_backend("s3")[ACCOUNT]["aws"].buckets.values():
        bucket.keys.clear()
    for table in get_backend("dynamodb")[ACCOUNT][REGION].tables.values():
        table.items.clear()
        if table.stream_shard:
            table.stream_shard.starting_sequence_number += len(table.stream_shard.items)
            table.stream_shard.items.clear()
    streams = get_backend("dynamodbstreams")[ACCOUNT][REGION]
    for name, iterator in list(streams.shard_iterators.items()):
        if iterator.sequence_number < iterator.stream_shard.starting_sequence_number:
            del streams.shard_iterators[name]
    for topic in get_backend("sns")[ACCOUNT][REGION].topics.values():
        topic.sent_notifications.clear()
    for kinds in model_data.values():
        for kind in kinds.values():
            kind.instances_tracked.clear()  # type: ignore[attr-defined]
    for queue in get_backend("sqs")[ACCOUNT][REGION].queues.values():
        queue.deleted_messages.clear()


def _megabytes() -> float:
    """Give what this process holds now (Linux)."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1024**2


if __name__ == "__main__":
    main()
