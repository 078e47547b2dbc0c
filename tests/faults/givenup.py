"""What was given up: only what failed more often, or is older, than the template allows."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from local.aws.function import arn
from local.stack import DEAD_LETTERS, FAILURES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.faults.world import World

    Note = dict[str, Any]


def too_early(world: World) -> Iterator[str]:
    """Say what was given up too early, by how often the functions failed in truth.

    Yields
    ------
    str
        One sentence for each message.
    """
    for output in world.stack.output_names():
        if output.endswith(DEAD_LETTERS):
            for message in _peek(world, output):
                name = message["MessageId"]
                tried = sum(count for key, count in world.attempts.items() if key[1] == name)
                if tried < _most_receives(world, output):
                    yield f"{output} holds {name}, which failed {tried} times"
        elif output.endswith(FAILURES):
            for message in _peek(world, output):
                note = json.loads(message["Body"])
                tried = min((world.attempts[key] for key in _keys(world, note)), default=0)
                if tried <= (0 if _is_too_old(world, note) else _most_retries(world, note)):
                    yield f"{output} holds {note}, which failed {tried} times"


def _peek(world: World, output: str) -> list[dict[str, Any]]:
    answer = world.stack.client("sqs").receive_message(
        QueueUrl=world.stack.output(output), MaxNumberOfMessages=10, VisibilityTimeout=0
    )
    return answer.get("Messages", [])  # type: ignore[no-any-return]


def _most_receives(world: World, output: str) -> int:
    sqs = world.stack.client("sqs")
    [source] = sqs.list_dead_letter_source_queues(QueueUrl=world.stack.output(output))["queueUrls"]
    attributes = sqs.get_queue_attributes(QueueUrl=source, AttributeNames=["RedrivePolicy"])
    return int(json.loads(attributes["Attributes"]["RedrivePolicy"])["maxReceiveCount"])


def _keys(world: World, note: Note) -> list[tuple[str, str]]:
    """Name what a note tells of, as the world counts attempts."""
    function = note["requestContext"]["functionArn"]
    if "requestPayload" in note:
        return [(function, json.dumps(note["requestPayload"]))]
    batch = note["DDBStreamBatchInfo"]
    first, last = int(batch["startSequenceNumber"]), int(batch["endSequenceNumber"])
    return [
        (name, number)
        for name, number in world.attempts
        if name == function and number.isdigit() and first <= int(number) <= last
    ]


def _most_retries(world: World, note: Note) -> int:
    return int(_settings(world, note)["MaximumRetryAttempts"])


def _is_too_old(world: World, note: Note) -> bool:
    if "DDBStreamBatchInfo" not in note:
        return False
    arrived = datetime.fromisoformat(note["DDBStreamBatchInfo"]["approximateArrivalOfFirstRecord"])
    most = timedelta(seconds=_settings(world, note)["MaximumRecordAgeInSeconds"])
    return datetime.fromisoformat(note["timestamp"]) - arrived > most


def _settings(world: World, note: Note) -> dict[str, Any]:
    kind = "EventInvokeConfig" if "requestPayload" in note else "EventSourceMapping"
    known = world.aws.deployment.of(f"AWS::Lambda::{kind}").values()
    function = note["requestContext"]["functionArn"]
    return next(one for one in known if arn(one["FunctionName"]) == function)
