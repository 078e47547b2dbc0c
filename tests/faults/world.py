"""The whole pipeline in one process, by a clock of its own, with faults wherever it calls AWS.

The handlers, the template and its mappings are the project's own. Only AWS is moto, S3's events
wait until a schedule delivers them, and every call of a handler's client may fail.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from base64 import b64encode
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import moto.s3.notifications
from moto import mock_aws
from moto.core.serialize import BaseJSONSerializer
from moto.dynamodb.models import dynamodb_backends
from moto.sns.models import SNSBackend

import newsdrop
import newsdrop.aws
from local.aws import moto_fixes
from local.aws.deploy import deploy
from local.aws.embedded import EmbeddedAws
from local.aws.function import Function, FunctionError
from local.aws.session import ACCOUNT, REGION, VARIABLES, embedded
from local.aws.template import translate
from local.project import TEMPLATE
from local.stack import Stack
from newsdrop.announcing.occasion import Occasion
from tests.faults.clock import START, Clock, time, timed
from tests.faults.death import mortal
from tests.faults.disturbance import Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

STACK = "newsdrop"


@dataclass(frozen=True, slots=True)
class Published:
    """One message of the releases topic."""

    id: str
    release_id: str
    revision: int
    text: str | None
    at: dt.datetime

    @property
    def occasion(self) -> Occasion:
        return Occasion(self.id.rpartition("#")[2])


@dataclass
class World:
    """An AWS with the pipeline in it."""

    aws: EmbeddedAws
    stack: Stack
    clock: Clock
    faults: Faults
    published: list[Published]
    waiting: list[dict[str, Any]]
    """S3's events on their way, the oldest first."""
    attempts: Counter[tuple[str, str]]
    """How often a function, by its ARN, did not deal with a message, a change or an event."""
    uploads: dict[str, list[tuple[str | None, bytes]]] = field(default_factory=dict)
    """By key, what was done to the object: version and bytes, or ``None`` for a deletion."""
    redriven: int = 0

    @property
    def inbox(self) -> str:
        return self.stack.output("InboxBucket")

    def put(self, key: str, data: bytes) -> None:
        answer = self.stack.client("s3").put_object(Bucket=self.inbox, Key=key, Body=data)
        self.uploads.setdefault(key, []).append((answer["VersionId"], data))

    def delete(self, key: str) -> None:
        """Delete an object that stands; moto tells of no other deletions."""
        history = self.uploads.get(key)
        if not history or history[-1][0] is None:
            return
        self.stack.client("s3").delete_object(Bucket=self.inbox, Key=key)
        history.append((None, b""))

    def deliver(self, number: int, *, again: bool = False) -> None:
        """Bring an event that is on its way; `again` keeps it for another time."""
        if self.waiting:
            number %= len(self.waiting)
            event = self.waiting[number] if again else self.waiting.pop(number)
            self.stack.client("sqs").send_message(
                QueueUrl=self.stack.output("UploadsQueueUrl"), MessageBody=json.dumps(event)
            )

    def turn(self, source: int, faults: Mapping[int, str]) -> None:
        """Let one source of events serve one batch, with faults at some of its calls."""
        self.faults.plan(faults)
        self.aws.poll(source)
        self.faults.plan({})

    def go(self, seconds: float) -> None:
        self.clock.now += dt.timedelta(seconds=seconds)

    def counts(self) -> Counter[str]:
        """Count what happened."""
        ids = [published.id for published in self.published]
        happened = self.faults.happened
        crashes = sum(count for kind, count in happened.items() if kind.startswith("dies"))
        return Counter(
            {
                "schedules": 1,
                "uploads and deletions": sum(map(len, self.uploads.values())),
                "calls failed": happened.total() - crashes,
                "crashes": crashes,
                "announcements": len(ids),
                "duplicates after a crash": len(ids) - len(set(ids)),
                "messages redriven": self.redriven,
            }
        )

    def heal(self) -> None:
        self.faults.plan({})
        self.faults.throttled, self.faults.silent = 0, False

    def images(self) -> list[tuple[dict[str, Any], dict[str, Any] | None]]:
        """List all changes of the table of releases, each with what was before."""
        table = dynamodb_backends[ACCOUNT][REGION].get_table(self.stack.output("ReleasesTable"))
        changes = [entry.record["dynamodb"] for entry in table.stream_shard.items]
        return [(change["NewImage"], change.get("OldImage")) for change in changes]

    def rows(self, output: str) -> list[dict[str, Any]]:
        pages = self.stack.client("dynamodb").get_paginator("scan")
        found = pages.paginate(TableName=self.stack.output(output))
        return [row for page in found for row in page["Items"]]


@cache
def template() -> dict[str, Any]:
    return translate(TEMPLATE)


_READ = newsdrop.read


@cache
def read(data: bytes) -> Any:
    """Read a page as the library does; a page that comes again need not be parsed again.

    The texts of the schedules name their days in full, so that it does not matter when they are
    read.
    """
    return _READ(data, content_type="binary/octet-stream", now=START)


def _read(data: bytes, **_: Any) -> Any:
    return read(data)


@contextmanager
def world() -> Iterator[World]:
    """Deploy the pipeline into an AWS in which nothing has happened yet."""
    clock, faults = Clock(), Faults()
    attempts: Counter[tuple[str, str]] = Counter()
    published: list[Published] = []
    waiting: list[dict[str, Any]] = []
    connect = newsdrop.aws.client
    with ExitStack() as patches:
        patches.enter_context(patch.dict("os.environ", VARIABLES))
        patches.enter_context(time(clock))
        for target, name, new in (
            (newsdrop, "read", _read),
            (newsdrop.aws, "client", cache(lambda service: faults.watch(connect(service)))),
            (SNSBackend, "publish", _publishing(published, faults, clock)),
            (moto.s3.notifications, "_send_sqs_message", _keeping(waiting)),
            (Function, "invoke", mortal(Function.invoke, faults, attempts)),
            (Function, "_load", timed(Function._load, clock)),
            (BaseJSONSerializer, "_serialize", _quick(BaseJSONSerializer._serialize)),
        ):
            patches.enter_context(patch.object(target, name, new))
        patches.enter_context(mock_aws())
        patches.enter_context(moto_fixes.applied())
        clients = embedded("")
        deployment = deploy(template(), STACK, clients)
        waiting.clear()  # S3's test event.
        aws = EmbeddedAws("", clients, deployment, io.StringIO(), clock)
        description = clients("cloudformation").describe_stacks(StackName=STACK)["Stacks"][0]

        def client(service: str) -> Any:
            return _Invoker(aws.functions) if service == "lambda" else clients(service)

        yield World(aws, Stack(description, client), clock, faults, published, waiting, attempts)


class _Invoker:
    """Lambda's API, as far as it is used."""

    def __init__(self, functions: Mapping[str, Function]) -> None:
        self._functions = functions

    def invoke(self, *, FunctionName: str, Payload: str) -> dict[str, Any]:  # noqa: N803
        try:
            answer = self._functions[FunctionName.rpartition(":")[2]].invoke(json.loads(Payload))
        except FunctionError:
            return {"FunctionError": "Unhandled", "Payload": io.BytesIO(b"{}")}
        return {"Payload": io.BytesIO(json.dumps(answer).encode())}


def _publishing(published: list[Published], faults: Faults, clock: Clock) -> Callable[..., str]:
    def publish(_: SNSBackend, message: str, arn: str, **named: Any) -> str:
        if named.get("message_structure") != "json":
            return "operations"
        event = json.loads(json.loads(message)["default"])
        data = event["data"]
        told = event["id"], data["release_id"], data["revision"], data["summary"]
        published.append(Published(*told, clock.now))
        faults.last_published = event["id"]
        return arn

    return publish


def _quick(serialize: Callable[..., None]) -> Callable[..., None]:
    """Spare moto the search for aliases in attributes of DynamoDB, which are plain already."""

    def serialize_quickly(self: Any, serialized: Any, value: Any, shape: Any, key: str) -> None:
        if shape.name == "AttributeMap" and isinstance(value, dict):
            plain = {name: _in_base64(attribute) for name, attribute in value.items()}
            serialized[self.get_serialized_name(shape, key)] = plain
        else:
            serialize(self, serialized, value, shape, key)

    return serialize_quickly


def _in_base64(attribute: dict[str, Any]) -> dict[str, Any]:
    return {"B": b64encode(attribute["B"]).decode()} if "B" in attribute else attribute


def _keeping(waiting: list[dict[str, Any]]) -> Callable[..., None]:
    def keep(_account: str, event: dict[str, Any], _queue: str, _region: str) -> None:
        waiting.append(event)

    return keep
