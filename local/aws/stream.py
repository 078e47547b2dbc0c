"""An event source mapping from a table's stream to a function."""

from __future__ import annotations

import uuid
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from local.aws.failures import Failures
from local.aws.filters import compile_filters
from local.aws.function import FunctionError, arn

if TYPE_CHECKING:
    from collections.abc import Callable

    from local.aws.function import Function
    from local.aws.session import Clients

    Record = dict[str, Any]

_LONGEST_WAIT = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class _Batch:
    """Records that are handed over together, and how often that was tried in vain."""

    records: tuple[Record, ...]
    attempts: int = 0


class StreamMapping:
    """Hands a table's changes to a function, in their order, and waits for no other one.

    A batch that fails is tried again, from the record that the function names, before any later
    one. When it has failed too often or is too old, a note of it goes to the queue of failures.

    Parameters
    ----------
    properties
        Of the ``AWS::Lambda::EventSourceMapping``, references resolved.
    function
        The one it invokes.
    clients
        Of the embedded AWS.
    clock
        Gives the time.
    """

    def __init__(
        self,
        properties: dict[str, Any],
        function: Function,
        clients: Clients,
        clock: Callable[[], datetime],
    ) -> None:
        self._arn: str = properties["EventSourceArn"]
        self._batch_size: int = properties.get("BatchSize", 100)
        self._partial = "ReportBatchItemFailures" in properties.get("FunctionResponseTypes", ())
        self._bisect: bool = properties.get("BisectBatchOnFunctionError", False)
        self._most_retries: int = properties.get("MaximumRetryAttempts", -1)
        self._oldest: int = properties.get("MaximumRecordAgeInSeconds", -1)
        self._failures = Failures(properties, clients)
        self._passes = compile_filters(properties.get("FilterCriteria", {}))
        self._function = function
        self._clock = clock
        self._streams = clients("dynamodbstreams")
        stream = self._streams.describe_stream(StreamArn=self._arn)["StreamDescription"]
        self._shard: str = stream["Shards"][0]["ShardId"]  # moto never splits a shard.
        self._iterator: str = self._streams.get_shard_iterator(
            StreamArn=self._arn,
            ShardId=self._shard,
            ShardIteratorType=properties["StartingPosition"],
        )["ShardIterator"]
        self._waiting: deque[_Batch] = deque()
        self._not_before: datetime | None = None

    def poll(self) -> bool:
        """Serve one batch; tell whether anything was done."""
        if not self._waiting:
            return self._read()
        now = self._clock()
        if self._not_before and now < self._not_before:
            return False
        self._not_before = None
        batch = self._waiting.popleft()
        self._settle(batch, self._serve(batch), now)
        return True

    def _read(self) -> bool:
        answer = self._streams.get_records(ShardIterator=self._iterator, Limit=self._batch_size)
        if not answer["Records"]:
            return False  # The iterator still points at the end.
        self._iterator = answer["NextShardIterator"]
        records = tuple(filter(self._passes, map(self._record, answer["Records"])))
        if records:
            self._waiting.append(_Batch(records))
        return True

    def _record(self, raw: dict[str, Any]) -> Record:
        change = dict(raw["dynamodb"])
        change["ApproximateCreationDateTime"] = change["ApproximateCreationDateTime"].timestamp()
        return {**raw, "dynamodb": change, "eventSourceARN": self._arn}

    def _serve(self, batch: _Batch) -> int | None:
        """Invoke the function; give the place of the first failure, or ``None`` if it raised."""
        try:
            answer = self._function.invoke({"Records": list(batch.records)})
        except FunctionError:
            return None
        failures = (answer or {}).get("batchItemFailures") or () if self._partial else ()
        failed = {item["itemIdentifier"] for item in failures}
        numbers = [record["dynamodb"]["SequenceNumber"] for record in batch.records]
        if not failed <= set(numbers):
            return None
        return min(map(numbers.index, failed), default=len(numbers))

    def _settle(self, batch: _Batch, failed: int | None, now: datetime) -> None:
        """Put back what is to be tried again, and give up what was tried too often."""
        left = _Batch(batch.records[failed or 0 :], batch.attempts + 1)
        if not left.records:
            return
        if failed is None and self._bisect and len(left.records) > 1:
            middle = len(left.records) // 2
            # A split is no attempt: each half has all of them.
            self._waiting.appendleft(_Batch(left.records[middle:], batch.attempts))
            self._waiting.appendleft(_Batch(left.records[:middle], batch.attempts))
            return
        exhausted = 0 <= self._most_retries < left.attempts
        if exhausted or self._too_old(left.records[0], now):
            self._give_up(left, "RetryAttemptsExhausted" if exhausted else "RecordAgeExceeded", now)
            return
        self._waiting.appendleft(left)
        self._not_before = now + min(timedelta(seconds=2**left.attempts), _LONGEST_WAIT)

    def _too_old(self, record: Record, now: datetime) -> bool:
        age: float = now.timestamp() - record["dynamodb"]["ApproximateCreationDateTime"]
        return 0 <= self._oldest < age

    def _give_up(self, batch: _Batch, why: str, now: datetime) -> None:
        first, last = batch.records[0]["dynamodb"], batch.records[-1]["dynamodb"]
        self._failures.keep(
            {
                "requestContext": {
                    "requestId": str(uuid.uuid4()),
                    "functionArn": arn(self._function.name),
                    "condition": why,
                    "approximateInvokeCount": batch.attempts,
                },
                "responseContext": {
                    "statusCode": 200,
                    "executedVersion": "$LATEST",
                    "functionError": "Unhandled",
                },
                "version": "1.0",
                "timestamp": now.isoformat(),
                "DDBStreamBatchInfo": {
                    "shardId": self._shard,
                    "startSequenceNumber": first["SequenceNumber"],
                    "endSequenceNumber": last["SequenceNumber"],
                    "approximateArrivalOfFirstRecord": _moment(first),
                    "approximateArrivalOfLastRecord": _moment(last),
                    "batchSize": len(batch.records),
                    "streamArn": self._arn,
                },
            }
        )


def _moment(change: dict[str, Any]) -> str:
    moment = datetime.fromtimestamp(change["ApproximateCreationDateTime"], UTC)
    return moment.isoformat()
