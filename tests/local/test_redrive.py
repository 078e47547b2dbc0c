"""What a note of a failed batch stands for, read from a stream that does as it is told."""

from __future__ import annotations

from datetime import UTC, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from local import redrive
from local.redrive import StillFailingError

START = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 1, 1, 12, tzinfo=UTC)
ARN = "arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/1"
NOTE = {
    "shardId": "shard",
    "startSequenceNumber": "101",
    "endSequenceNumber": "103",
    "approximateArrivalOfFirstRecord": START.isoformat(),
    "approximateArrivalOfLastRecord": START.isoformat(),
    "streamArn": ARN,
}


class Streams:
    """A stream of the given pages; the last one is followed by none, or by itself for ever."""

    def __init__(self, *pages: list[int], ends: bool = True) -> None:
        self.pages = pages
        self.ends = ends

    def get_shard_iterator(self, **asked: str) -> dict[str, str]:
        assert asked["SequenceNumber"] == NOTE["startSequenceNumber"]
        return {"ShardIterator": "0"}

    def get_records(self, *, ShardIterator: str) -> dict[str, Any]:  # noqa: N803
        number = int(ShardIterator)
        answer: dict[str, Any] = {"Records": [record(name) for name in self.pages[number]]}
        if number + 1 < len(self.pages):
            answer["NextShardIterator"] = str(number + 1)
        elif not self.ends:
            answer["NextShardIterator"] = str(number)
        return answer


def record(number: int) -> dict[str, Any]:
    change = {
        "SequenceNumber": str(number),
        "ApproximateCreationDateTime": START,
        "NewImage": {"status": {"S": "stored"}},
    }
    return {"eventName": "INSERT", "dynamodb": change}


def numbers(streams: Streams) -> list[str]:
    stack: Any = SimpleNamespace(client=lambda _: streams)
    found = redrive._records(stack, "AnnounceFailuresQueueUrl", NOTE, NOW)
    return [one["dynamodb"]["SequenceNumber"] for one in found]


@pytest.mark.parametrize(
    "pages",
    [
        pytest.param(([101, 102, 103],), id="one page"),
        pytest.param(([101], [102, 103]), id="two pages"),
        pytest.param(([], [101, 102], [], [], [103]), id="empty pages between"),
        pytest.param(([101, 102], [103, 104, 105]), id="later changes on the page"),
        pytest.param(([101, 102, 103], [104]), id="later changes on a page of their own"),
    ],
)
def test_all_that_a_batch_held_is_found_and_nothing_later(pages: tuple[list[int], ...]):
    assert numbers(Streams(*pages, ends=False)) == ["101", "102", "103"]


@pytest.mark.parametrize("ends", [True, False])
def test_a_stream_that_never_gives_the_last_change_makes_the_note_stay(*, ends: bool):
    with pytest.raises(StillFailingError):
        numbers(Streams([101], [], ends=ends))
