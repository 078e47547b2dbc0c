"""The semantics of a stream's mapping, with a stream and a function that do as they are told."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from local.aws.function import FunctionError
from local.aws.stream import StreamMapping

START = datetime(2026, 1, 1, tzinfo=UTC)
ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/1"


class Streams:
    """A stream that holds records 1, 2, 3, ..."""

    def __init__(self, count: int) -> None:
        self.records = [
            {
                "eventName": "INSERT",
                "dynamodb": {
                    "SequenceNumber": str(number),
                    "ApproximateCreationDateTime": START,
                    "NewImage": {"odd": {"BOOL": number % 2 == 1}},
                },
            }
            for number in range(1, count + 1)
        ]

    def describe_stream(self, **_: Any) -> dict[str, Any]:
        return {"StreamDescription": {"Shards": [{"ShardId": "shard"}]}}

    def get_shard_iterator(self, **_: Any) -> dict[str, Any]:
        return {"ShardIterator": "0"}

    def get_records(self, *, ShardIterator: str, Limit: int) -> dict[str, Any]:  # noqa: N803
        start = int(ShardIterator)
        found = self.records[start : start + Limit]
        return {"Records": found, "NextShardIterator": str(start + len(found))}


class Queue:
    """Takes the notes of what was given up."""

    def __init__(self) -> None:
        self.notes: list[dict[str, Any]] = []

    def get_queue_url(self, **_: Any) -> dict[str, str]:
        return {"QueueUrl": "url"}

    def send_message(self, *, QueueUrl: str, MessageBody: str) -> None:  # noqa: ARG002, N803
        self.notes.append(json.loads(MessageBody))


class Function:
    """Notes which records it was given; fails as told for those that hold a bad one."""

    name = "f"

    def __init__(self, *bad: str, raises: bool = False) -> None:
        self.bad = set(bad)
        self.raises = raises
        self.calls: list[list[str]] = []

    def invoke(self, event: dict[str, Any]) -> dict[str, Any]:
        numbers = [record["dynamodb"]["SequenceNumber"] for record in event["Records"]]
        self.calls.append(numbers)
        failed = [number for number in numbers if number in self.bad]
        if failed and self.raises:
            raise FunctionError(failed)
        return {"batchItemFailures": [{"itemIdentifier": number} for number in failed]}


class Rig:
    def __init__(self, function: Function, count: int, **properties: Any) -> None:
        self.now = START
        self.queue = Queue()
        services = {"sqs": self.queue, "dynamodbstreams": Streams(count)}
        self.mapping = StreamMapping(
            {
                "EventSourceArn": ARN,
                "BatchSize": 4,
                "StartingPosition": "TRIM_HORIZON",
                "FunctionResponseTypes": ["ReportBatchItemFailures"],
                "MaximumRetryAttempts": 2,
                "DestinationConfig": {"OnFailure": {"Destination": "arn:aws:sqs:r:a:failures"}},
                **properties,
            },
            function,
            services.__getitem__,
            lambda: self.now,
        )

    def run(self) -> None:
        """Poll until nothing comes any more, whatever the waits between retries."""
        for _ in range(50):
            while self.mapping.poll():
                pass
            self.now += timedelta(minutes=1)


def test_records_come_in_batches_and_in_order():
    function = Function()
    Rig(function, 6).run()

    assert function.calls == [["1", "2", "3", "4"], ["5", "6"]]


def test_filtered_records_are_not_handed_over():
    function = Function()
    pattern = json.dumps({"dynamodb": {"NewImage": {"odd": {"BOOL": [True]}}}})
    Rig(function, 6, FilterCriteria={"Filters": [{"Pattern": pattern}]}).run()

    assert function.calls == [["1", "3"], ["5"]]


def test_a_retry_starts_at_the_first_failure_and_nothing_overtakes_it():
    function = Function("3")
    Rig(function, 6).run()

    assert function.calls == [
        ["1", "2", "3", "4"],
        ["3", "4"],
        ["3", "4"],
        ["5", "6"],
    ]


def test_what_is_given_up_is_noted():
    rig = Rig(Function("3"), 6)
    rig.run()

    (note,) = rig.queue.notes
    assert note["requestContext"]["condition"] == "RetryAttemptsExhausted"
    assert note["requestContext"]["approximateInvokeCount"] == 3
    assert note["DDBStreamBatchInfo"] == {
        "shardId": "shard",
        "startSequenceNumber": "3",
        "endSequenceNumber": "4",
        "approximateArrivalOfFirstRecord": START.isoformat(),
        "approximateArrivalOfLastRecord": START.isoformat(),
        "batchSize": 2,
        "streamArn": ARN,
    }


def test_a_batch_that_raises_is_split_until_the_bad_record_is_alone():
    function = Function("3", raises=True)
    rig = Rig(function, 4, BisectBatchOnFunctionError=True)
    rig.run()

    assert function.calls == [
        ["1", "2", "3", "4"],
        ["1", "2"],
        ["3", "4"],
        ["3"],
        ["3"],
        ["3"],
        ["4"],
    ]
    assert [note["DDBStreamBatchInfo"]["batchSize"] for note in rig.queue.notes] == [1]


def test_without_splitting_all_of_a_batch_that_raises_is_tried_again():
    function = Function("3", raises=True)
    Rig(function, 4).run()

    assert function.calls == [["1", "2", "3", "4"]] * 3


def test_a_failure_that_names_no_record_of_the_batch_fails_all_of_it():
    function = Function()
    function.invoke = lambda event: (
        function.calls.append(len(event["Records"]))
        or {  # type: ignore[method-assign]
            "batchItemFailures": [{"itemIdentifier": ""}]
        }
    )
    Rig(function, 4).run()

    assert function.calls == [4, 4, 4]


def test_records_that_are_too_old_are_given_up():
    function = Function("1")
    rig = Rig(function, 1, MaximumRetryAttempts=1000, MaximumRecordAgeInSeconds=600)
    rig.run()

    assert 5 < len(function.calls) < 20
    assert [note["requestContext"]["condition"] for note in rig.queue.notes] == [
        "RecordAgeExceeded"
    ]


@pytest.mark.parametrize("properties", [{}, {"MaximumRetryAttempts": -1}])
def test_a_retry_waits(properties: dict[str, Any]):
    function = Function("1")
    rig = Rig(function, 1, **properties)
    while rig.mapping.poll():
        pass

    assert len(function.calls) == 1
    rig.now += timedelta(minutes=1)
    assert rig.mapping.poll()
    assert len(function.calls) == 2
