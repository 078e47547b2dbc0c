"""A deployed stack, in AWS or in the embedded one: what its outputs name, and what is in there."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError, EndpointConnectionError, NoRegionError

from local.aws.session import embedded
from local.project import UserError
from newsdrop.finding.index import revision_key
from newsdrop.storing.archive import Archive
from newsdrop.storing.attributes import decode
from newsdrop.storing.store import Store
from newsdrop.storing.withholding import moment

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from local.aws.session import Clients
    from newsdrop.storing.item import Item

LOCAL_STACK = "newsdrop"

# Outputs that name queues of what was given up: dead letters, and notes of failures.
DEAD_LETTERS = "DeadLetterQueueUrl"
FAILURES = "FailuresQueueUrl"
GIVEN_UP = (DEAD_LETTERS, FAILURES)

_MOST_KEYS = 100  # DynamoDB takes no more at once.


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue of the stack.

    Parameters
    ----------
    purpose
        What it holds, as the template says.
    visible
        Messages that wait.
    in_flight
        Messages that were received and not deleted, or not yet sent again.
    given_up
        Whether what it holds waits for a person.
    """

    purpose: str
    visible: int
    in_flight: int
    given_up: bool


def outcome(item: dict[str, Any], now: datetime) -> str:
    """Say what became of an item: stored, rejected, withheld, withdrawn.

    Parameters
    ----------
    item
        Its ``status``, ``withdrawn`` and ``embargoed_until``, as :meth:`Stack.items` gives them.
    now
        The present moment, with its zone.
    """
    if item["withdrawn"]:
        return "withdrawn"
    return "withheld" if is_withheld(item, now) else str(item["status"])


def is_withheld(item: dict[str, Any], now: datetime) -> bool:
    """Tell whether an item's embargo has not ended, whatever else became of the item."""
    end = moment(item.get("embargoed_until"))
    return end is not None and end > now


class Stack:
    """What a stack's outputs name.

    Parameters
    ----------
    description
        As CloudFormation gives it.
    clients
        Of the AWS that it is deployed in.
    """

    def __init__(self, description: dict[str, Any], clients: Clients) -> None:
        self._outputs = {item["OutputKey"]: item for item in description.get("Outputs", ())}
        self._clients = clients
        self.store = Store(
            clients("dynamodb"),
            self.output("ReleasesTable"),
            Archive(clients("s3"), self.output("ArchiveBucket")),
        )

    def output(self, name: str) -> str:
        """Give the value of an output."""
        if name not in self._outputs:
            raise UserError(f"That stack has no output {name}; it is none of Newsdrop's.")
        return str(self._outputs[name]["OutputValue"])

    def output_names(self) -> list[str]:
        """List the outputs."""
        return list(self._outputs)

    def client(self, service: str) -> Any:  # noqa: ANN401 - boto3 has a type for each service
        """Give a client of the AWS that the stack is deployed in."""
        return self._clients(service)

    def waiting(self, output: str) -> int:
        """Count the messages that wait in the queue of an output."""
        counts = self._clients("sqs").get_queue_attributes(
            QueueUrl=self.output(output), AttributeNames=["ApproximateNumberOfMessages"]
        )["Attributes"]
        return int(counts["ApproximateNumberOfMessages"])

    def items(self, fields: Sequence[str]) -> Iterator[dict[str, Any]]:
        """List what the table of releases holds, as plain data.

        Parameters
        ----------
        fields
            Names of the fields to read, dotted where they are parts of others.
        """
        names = {part for name in fields for part in name.split(".")}
        pages = (
            self._clients("dynamodb")
            .get_paginator("scan")
            .paginate(
                TableName=self.output("ReleasesTable"),
                ProjectionExpression=", ".join(
                    ".".join(f"#{part}" for part in name.split(".")) for name in fields
                ),
                ExpressionAttributeNames={f"#{name}": name for name in names},
            )
        )
        for page in pages:
            yield from map(decode, page["Items"])

    def revision(self, release_id: str, number: int) -> Item | None:
        """Read an earlier revision of a record; ``None`` if none of that number is kept."""
        row = self._clients("dynamodb").get_item(
            TableName=self.output("MentionsTable"), Key=revision_key(release_id, number)
        )
        return self.store.restore(row["Item"]) if "Item" in row else None

    def duplicates(self, release_ids: Iterable[str]) -> dict[str, str]:
        """Say which of some releases are copies, and of which one."""
        dynamodb, table = self._clients("dynamodb"), self.output("TwinsTable")
        keys = [{"id": {"S": f"release#{one}"}} for one in sorted(set(release_ids))]
        found: dict[str, str] = {}
        while keys:
            asked, keys = keys[:_MOST_KEYS], keys[_MOST_KEYS:]
            answer = dynamodb.batch_get_item(RequestItems={table: {"Keys": asked}})
            for row in answer["Responses"][table]:
                found[row["id"]["S"].partition("#")[2]] = row["duplicate_of"]["S"]
            keys += answer["UnprocessedKeys"].get(table, {}).get("Keys", [])
        return found

    def queues(self) -> Iterator[Queue]:
        """Look at each queue that the outputs name."""
        sqs = self._clients("sqs")
        for name, output in self._outputs.items():
            if not name.endswith("QueueUrl"):
                continue
            counts = sqs.get_queue_attributes(
                QueueUrl=output["OutputValue"], AttributeNames=["All"]
            )["Attributes"]
            yield Queue(
                purpose=output.get("Description", name),
                visible=int(counts["ApproximateNumberOfMessages"]),
                in_flight=int(counts["ApproximateNumberOfMessagesNotVisible"])
                + int(counts["ApproximateNumberOfMessagesDelayed"]),
                given_up=name.endswith(GIVEN_UP),
            )


@contextmanager
def opened(name: str | None, endpoint: str, *, local_name: str = LOCAL_STACK) -> Iterator[Stack]:
    """Open a stack.

    Parameters
    ----------
    name
        Of a stack in AWS; the embedded one if left out.
    endpoint
        Where the embedded AWS answers.
    local_name
        Of the stack in there.

    Yields
    ------
    Stack
        Within the context, whatever AWS says against a call is told in one sentence.

    Raises
    ------
    UserError
        If nothing answers, there is no such stack, or AWS refuses.
    """
    clients = _deployed if name else embedded(endpoint)
    try:
        description = clients("cloudformation").describe_stacks(StackName=name or local_name)
        yield Stack(description["Stacks"][0], clients)
    except EndpointConnectionError as error:
        if name:
            raise UserError(f"AWS cannot be reached: {error}") from error
        raise UserError(
            f"Nothing answers at {endpoint}. Start it with `newsdrop up` in another terminal, or "
            "name a deployed stack with --stack."
        ) from error
    except NoRegionError as error:
        raise UserError(
            f"In which region is the stack {name}? Set AWS_DEFAULT_REGION, or a region in the "
            "AWS profile."
        ) from error
    except (BotoCoreError, ClientError) as error:
        raise UserError(f"AWS says: {error}") from error


def _deployed(service: str) -> Any:  # noqa: ANN401 - boto3 has a type for each service
    config = Config(connect_timeout=5, retries={"mode": "standard"})
    return boto3.client(service, config=config)  # type: ignore[call-overload]
