"""What a million releases cost in AWS, line by line, before e-mail is delivered.

    python benchmarks/cost.py [FOLDER]

The pages of a folder (tests/pages) go through the embedded AWS one by one, as on a quiet day, when
nothing shares a batch. Every call of AWS is counted there with its bytes, and so are the functions'
milliseconds and log. Assumed are the prices, the time that AWS takes to answer, and that its
processors are as fast as this one.
"""

from __future__ import annotations

import math
import os
import sys
import time
from collections import Counter
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from moto import mock_aws
from moto.core.botocore_stubber import BotocoreStubber

import newsdrop.aws
from local.aws import moto_fixes
from local.aws.deploy import deploy
from local.aws.embedded import EmbeddedAws
from local.aws.function import Function
from local.aws.session import VARIABLES, embedded
from local.aws.template import translate
from local.project import TEMPLATE
from newsdrop.storing.attributes import size

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PAGES = Path(__file__).parent.parent / "tests" / "pages"
MILLION = 1_000_000
ROUNDS = 3  # The fastest one counts: this machine has other work as well.

# Dollars, us-east-1, as known in November 2026, without free tiers. Storage is left out, since it
# depends on how long things are kept; Lambda pays nothing for reading queues' and streams' batches
# but the requests below.
S3_PUT, S3_GET = 0.005 / 1000, 0.0004 / 1000
SQS_REQUEST = 0.40 / MILLION  # For each 64 KB.
LAMBDA_REQUEST = 0.20 / MILLION
LAMBDA_GB_SECOND = 0.0000133334  # arm64
WRITE_UNIT, READ_UNIT = 0.625 / MILLION, 0.125 / MILLION
SNS_REQUEST = 0.50 / MILLION  # For each 64 KB.
LOG_BYTE = 0.50 / 1024**3

ANSWER_MS = 8.0  # Until AWS answers a call, assumed: moto is no measure for it.
WHOLE_PROCESSOR_MB = 1769  # Lambda gives a function of less memory as much less of a processor.


class Meter:
    """Counts what the functions do while pages go through."""

    def __init__(self) -> None:
        self.units: Counter[tuple[str, str]] = Counter()
        """Calls and units by function and kind."""
        self.written = self.log_bytes = 0
        self._table = ""
        self._function = ""
        self._moto = 0.0

    def watch(self, connect: Callable[[str], Any]) -> Callable[[str], Any]:
        """Have each client that is made report its calls."""

        def client(service: str) -> Any:  # noqa: ANN401
            made = connect(service)
            made.meta.events.register("provide-client-params", self._asked)
            made.meta.events.register("after-call", self._answered)
            return made

        return client

    def run(self, invoke: Callable[..., Any]) -> Callable[..., Any]:
        """Take the time of each invocation, without what AWS would do meanwhile."""

        def timed(function: Function, event: dict[str, Any]) -> Any:  # noqa: ANN401
            self._function, self._moto = function.name.partition("-")[2], 0.0
            started = time.thread_time()
            try:
                return invoke(function, event)
            finally:
                ms = (time.thread_time() - started - self._moto) * 1000
                self._count("invocations", 1)
                self._count("own ms", ms)
                self._function = ""

        return timed

    def leave_out(self, answer: Callable[..., Any]) -> Callable[..., Any]:
        """Take the time of moto's answers, which is not the functions' own."""

        def timed(*args: Any, **named: Any) -> Any:  # noqa: ANN401
            started = time.thread_time()
            try:
                return answer(*args, **named)
            finally:
                self._moto += time.thread_time() - started

        return timed

    def write(self, text: str) -> int:
        """Take what the functions print."""
        self.written += len(text.encode())
        return len(text)

    def _count(self, what: str, number: float) -> None:
        self.units[self._function, what] += number  # type: ignore[assignment]

    def _asked(self, params: dict[str, Any], model: Any, **_: Any) -> None:  # noqa: ANN401
        self._count("calls", 1)
        self._table = params.get("TableName", "")
        if model.name == "PutItem":
            self._written(params["TableName"], params["Item"])
        elif model.name == "BatchWriteItem":
            for table, writes in params["RequestItems"].items():
                for write in writes:
                    self._written(table, write.get("PutRequest", {}).get("Item", {}))
        elif model.name == "Publish":
            self._count("SNS", math.ceil(len(params["Message"].encode()) / 65_536))
        elif model.name == "SendMessage":
            self._count("SQS", 1)

    def _answered(self, parsed: dict[str, Any], model: Any, **_: Any) -> None:  # noqa: ANN401
        if model.name == "GetItem":
            self._count("read units", max(1, math.ceil(size(parsed.get("Item", {})) / 4096)))
        elif model.name in {"UpdateItem", "DeleteItem"}:
            left = parsed.get("Attributes") or parsed.get("Item") or {}
            self._written(self._table, left)

    def _written(self, table: str, item: dict[str, Any]) -> None:
        self._count(
            f"write units, {table.partition('-')[2] or table}",
            max(1, math.ceil(size(item) / 1024)),
        )


def main() -> None:
    """Measure, and print the table."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else PAGES
    pages = [path for path in sorted(folder.glob("*")) if path.is_file()]
    if not pages:
        sys.exit(f"{folder} holds no pages: name a folder of them, or none for those of the tests.")
    rounds = [_measure(pages) for _ in range(ROUNDS)]
    releases = rounds[0][1]
    meters = [meter for meter, _ in rounds]
    print(f"A million releases, from {releases} measured ({folder}):\n")
    lines = list(_lines(meters, releases))
    for name, dollars in lines:
        print(f"  {name:<44}{dollars * MILLION:>6.2f} $")
    print(f"  {'together':<44}{sum(dollars for _, dollars in lines) * MILLION:>6.2f} $")


def _measure(pages: list[Path]) -> tuple[Meter, int]:
    """Upload pages one by one; give what was counted, and how many held a release."""
    meter = Meter()
    with ExitStack() as patches:
        for target, name, new in (
            (newsdrop.aws, "client", meter.watch(newsdrop.aws.client)),
            (Function, "invoke", meter.run(Function.invoke)),
            (BotocoreStubber, "__call__", meter.leave_out(BotocoreStubber.__call__)),
        ):
            patches.enter_context(patch.object(target, name, new))
        patches.enter_context(patch.dict(os.environ, VARIABLES))
        patches.enter_context(mock_aws())
        patches.enter_context(moto_fixes.applied())
        clients = embedded("")
        deployment = deploy(translate(TEMPLATE), "newsdrop", clients)
        aws = EmbeddedAws("", clients, deployment, meter, lambda: datetime.now(UTC))  # type: ignore[arg-type]
        s3, bucket = clients("s3"), deployment.outputs["InboxBucket"]
        # Cold starts are rare: the first page is not counted.
        for number, page in enumerate([pages[0], *pages]):
            if number == 1:
                meter.units.clear()
                meter.written = 0
            s3.put_object(Bucket=bucket, Key=f"{number}/{page.name}", Body=page.read_bytes())
            aws.settle()
        table = deployment.outputs["ReleasesTable"]
        found = clients("dynamodb").scan(TableName=table)["Items"]
        meter.log_bytes = meter.written  # Later rounds print through this round's logger.
        return meter, sum(item["status"]["S"] == "stored" for item in found) - 1


def _lines(meters: list[Meter], releases: int) -> Iterator[tuple[str, float]]:
    units = {key: min(meter.units[key] for meter in meters) for key in meters[0].units}

    def mean(function: str, what: str) -> float:
        return units.get((function, what), 0) / releases

    yield "S3: put the upload", S3_PUT
    yield "S3: get the upload", S3_GET
    yield "SQS: send, receive, delete", 3 * SQS_REQUEST
    memory = {"ingest": 1769, "announce": 512, "index": 512}
    for function, megabytes in memory.items():
        calls = mean(function, "calls")
        own = mean(function, "own ms") * max(1.0, WHOLE_PROCESSOR_MB / megabytes)
        seconds = (own + calls * ANSWER_MS) / 1000
        price = seconds * megabytes / 1024 * LAMBDA_GB_SECOND
        yield f"{function}: requests", mean(function, "invocations") * LAMBDA_REQUEST
        yield f"{function}: {own:.0f} ms of its own, {calls:.1f} calls", price
        if reads := mean(function, "read units"):
            yield f"{function}: {reads:.1f} read units", reads * READ_UNIT
        for (name, what), count in sorted(units.items()):
            if name == function and what.startswith("write units"):
                writes = count / releases
                table = what.rpartition(" ")[2]
                yield f"{function}: {writes:.1f} write units, {table}", writes * WRITE_UNIT
    yield "announce: publish", mean("announce", "SNS") * SNS_REQUEST
    log = meters[0].log_bytes / releases
    yield f"logs: {log:.0f} bytes", log * LOG_BYTE


if __name__ == "__main__":
    main()
