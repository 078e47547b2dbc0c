"""Bringing back what was given up: dead letters, and notes of failed batches and invocations.

A message is deleted only after what it stands for was sent or done, so that nothing is lost when
this ends half-way; done twice, it changes nothing.
"""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from local.aws.function import event_text
from local.stack import DEAD_LETTERS
from newsdrop.aws import error_code
from newsdrop.settings import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from local.stack import Stack

    Message = dict[str, Any]
    Record = dict[str, Any]

# An upload is hardly longer on its way to the stream.
_ON_ITS_WAY = timedelta(days=1)

# Of a stream's pages many may be empty, but not that many.
_MOST_PAGES = 1_000

# Seconds in which a message that failed again is not received a second time.
_HIDDEN = 900

# The stream keeps its records for a day; a table that was restored has another stream.
_FORGOTTEN = frozenset(
    {"TrimmedDataAccessException", "ResourceNotFoundException", "ValidationException"}
)


class StillFailingError(Exception):
    """What was given up cannot be brought back, and why; its message stays where it is."""


def redrive(
    stack: Stack, output: str, *, now: datetime, patience: int = 0
) -> Iterator[StillFailingError | None]:
    """Bring back every message of one queue.

    Parameters
    ----------
    stack
        The queue's.
    output
        The output that names the queue: one of dead letters, whose messages go back to the queue
        they came from, or one of notes of failures, which are made good by invoking the function.
    now
        The moment, with its zone.
    patience
        Seconds to wait for messages; SQS without any may overlook some.

    Yields
    ------
    StillFailingError or None
        For each message, why it was not brought back; ``None`` if it was.

    Raises
    ------
    botocore.exceptions.BotoCoreError, botocore.exceptions.ClientError
        If AWS fails; the message at hand stays.
    """
    url = stack.output(output)
    for message in _messages(stack, url, patience):
        try:
            if output.endswith(DEAD_LETTERS):
                _resend(stack, output, message)
            else:
                _make_good(stack, output, message, now)
        except StillFailingError as error:
            yield error
            continue
        stack.client("sqs").delete_message(QueueUrl=url, ReceiptHandle=message["ReceiptHandle"])
        yield None


def _messages(stack: Stack, url: str, patience: int) -> Iterator[Message]:
    while True:
        received = stack.client("sqs").receive_message(
            QueueUrl=url,
            MaxNumberOfMessages=10,
            VisibilityTimeout=_HIDDEN,
            WaitTimeSeconds=patience,
            MessageAttributeNames=["All"],
        )
        if not received.get("Messages"):
            return
        yield from received["Messages"]


def _resend(stack: Stack, output: str, message: Message) -> None:
    sqs = stack.client("sqs")
    sources = sqs.list_dead_letter_source_queues(QueueUrl=stack.output(output))["queueUrls"]
    for source in sources:  # There is one.
        sqs.send_message(QueueUrl=source, MessageBody=message["Body"])
    if not sources:
        raise StillFailingError("No queue says that these are its dead letters.")


def _make_good(stack: Stack, output: str, message: Message, now: datetime) -> None:
    note = json.loads(message["Body"])
    if "DDBStreamBatchInfo" in note:
        function = note["requestContext"]["functionArn"]
        for record in _records(stack, output, note["DDBStreamBatchInfo"], now):
            _invoke(stack, function, {"Records": [record]})
    elif "requestPayload" in note:
        _invoke(stack, note["requestContext"]["functionArn"], note["requestPayload"])
    elif target := message.get("MessageAttributes", {}).get("TARGET_ARN"):
        # The scheduler could not even start the function, and kept what it was to say.
        _invoke(stack, target["StringValue"], note)
    else:
        raise StillFailingError("The note has a form that is not known.")


def _invoke(stack: Stack, function: str, event: dict[str, Any]) -> None:
    response = stack.client("lambda").invoke(FunctionName=function, Payload=event_text(event))
    answer = json.loads(response["Payload"].read() or b"null")
    if response.get("FunctionError") or (answer or {}).get("batchItemFailures"):
        raise StillFailingError(f"{function.rpartition(':')[2]} failed, see its log.")


def _records(stack: Stack, output: str, batch: dict[str, Any], now: datetime) -> list[Record]:
    """List what a failed batch held, or could have held where the stream has forgotten it."""
    try:
        records = list(_from_stream(stack.client("dynamodbstreams"), batch))
    except ClientError as error:
        if error_code(error) not in _FORGOTTEN:
            raise
        # The index may be told of any release again; subscribers may not be told of old ones.
        since = None if _is_index(output) else _since(batch, now)
        records = list(_from_table(stack, since))
    # What was never a release is nothing to the index, and its mapping leaves it out.
    return [one for one in records if not _is_index(output) or _was_release(one["dynamodb"])]


def _since(batch: dict[str, Any], now: datetime) -> datetime:
    """Give the time since which nothing can have been told and be forgotten."""
    since = now - REMEMBERED
    if datetime.fromisoformat(batch["approximateArrivalOfFirstRecord"]) - _ON_ITS_WAY < since:
        raise StillFailingError(
            "It is so old that nobody remembers whether its releases were told since; see "
            "docs/operating.md."
        )
    return since


def _is_index(output: str) -> bool:
    return output.startswith("Index")


def _from_stream(streams: Any, batch: dict[str, Any]) -> Iterator[Record]:  # noqa: ANN401
    last = int(batch["endSequenceNumber"])
    iterator = streams.get_shard_iterator(
        StreamArn=batch["streamArn"],
        ShardId=batch["shardId"],
        ShardIteratorType="AT_SEQUENCE_NUMBER",
        SequenceNumber=batch["startSequenceNumber"],
    )["ShardIterator"]
    for _ in range(_MOST_PAGES):
        if not iterator:
            break
        answer = streams.get_records(ShardIterator=iterator)
        number = -1
        for raw in answer["Records"]:
            number = int(raw["dynamodb"]["SequenceNumber"])
            if number <= last and "NewImage" in raw["dynamodb"]:
                change = dict(raw["dynamodb"])
                change["ApproximateCreationDateTime"] = change[
                    "ApproximateCreationDateTime"
                ].timestamp()
                yield {**raw, "dynamodb": change, "eventSourceARN": batch["streamArn"]}
        if number >= last:
            return
        iterator = answer.get("NextShardIterator")  # A page may be empty though more follow.
    raise StillFailingError("The stream did not give all that the note tells of.")


def _was_release(change: dict[str, Any]) -> bool:
    images = (change["NewImage"], change.get("OldImage"))
    return any(image["status"]["S"] == "stored" for image in images if image)


def _from_table(stack: Stack, since: datetime | None) -> Iterator[Record]:
    """Write the newest change of each item anew; `since` leaves out what happened earlier."""
    dynamodb = stack.client("dynamodb")
    pages = dynamodb.get_paginator("scan").paginate(TableName=stack.output("ReleasesTable"))
    for page in pages:
        for item in page["Items"]:
            if since is not None and _happened(item) < since:
                continue
            change = {
                "Keys": {"release_id": item["release_id"]},
                "NewImage": item,
                "SequenceNumber": item["revision"]["N"],
            }
            if old := _before(dynamodb, stack.output("MentionsTable"), item):
                change["OldImage"] = old
            yield {
                "eventName": "MODIFY" if old else "INSERT",
                "eventSource": "aws:dynamodb",
                "dynamodb": change,
            }


def _happened(item: dict[str, Any]) -> datetime:
    withdrawn = item.get("withdrawn", {}).get("M")
    moment = withdrawn["at"] if withdrawn else item["source"]["M"]["uploaded_at"]
    return datetime.fromisoformat(moment["S"]).astimezone(UTC)


def _before(dynamodb: Any, table: str, item: dict[str, Any]) -> dict[str, Any] | None:  # noqa: ANN401
    """Find what an item was before its newest change."""
    if "M" in item.get("withdrawn", {}):
        return {**item, "withdrawn": {"NULL": True}}
    number = int(item["revision"]["N"]) - 1
    key = {
        "pk": {"S": f"release#{item['release_id']['S']}"},
        "sk": {"S": f"revision#{number:06}"},
    }
    kept: dict[str, Any] = dynamodb.get_item(TableName=table, Key=key).get("Item", {})
    return {name: value for name, value in kept.items() if name not in key} or None
