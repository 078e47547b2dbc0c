"""The whole pipeline in one process, by a clock of its own, with faults wherever it calls AWS.

The handlers, the template and its mappings are the project's own. Only AWS is moto, S3's events
wait until a schedule delivers them, and every call of a handler's client may fail.
"""

from __future__ import annotations

import datetime as dt
import io
import json
from collections import Counter
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache, lru_cache
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import moto.dynamodb.models.table
import moto.s3.models
import moto.s3.notifications
import moto.sqs.models
from aws_lambda_powertools.utilities.idempotency.persistence import base, datarecord, dynamodb
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
from tests.faults.disturbance import Death, Faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

START = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)
STACK = "newsdrop"


@dataclass
class Clock:
    now: dt.datetime = START

    def __call__(self) -> dt.datetime:
        return self.now

    def naive(self) -> dt.datetime:
        return self.now.replace(tzinfo=None)

    def timestamp(self) -> float:
        return self.now.timestamp()


@dataclass(frozen=True, slots=True)
class Published:
    """One message of the releases topic."""

    id: str
    release_id: str
    revision: int
    at: dt.datetime


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
    uploads: dict[str, list[tuple[str | None, bytes]]] = field(default_factory=dict)
    """By key, what was done to the object: version and bytes, or ``None`` for a deletion."""
    failed: Counter[str] = field(default_factory=Counter)
    """Invocations that failed, in whole or in part, by function."""

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


@lru_cache(maxsize=4096)
def read(data: bytes, content_type: str | None, url: str | None, now: dt.datetime) -> Any:
    """Read a page as the library does; a page that comes again need not be parsed again."""
    return _READ(data, content_type=content_type, url=url, now=now)


_READ = newsdrop.read


@contextmanager
def world() -> Iterator[World]:
    """Deploy the pipeline into an AWS in which nothing has happened yet."""
    clock, faults = Clock(), Faults()
    published: list[Published] = []
    waiting: list[dict[str, Any]] = []
    connect = newsdrop.aws.client
    with ExitStack() as patches:
        patches.enter_context(patch.dict("os.environ", VARIABLES))
        patches.enter_context(_time(clock))
        for target, name, new in (
            (
                newsdrop,
                "read",
                lambda data, *, content_type=None, url=None, now: read(
                    data, content_type, url, now
                ),
            ),
            (newsdrop.aws, "client", lambda service: faults.watch(connect(service))),
            (SNSBackend, "publish", _publishing(published, faults, clock)),
            (moto.s3.notifications, "_send_sqs_message", _keeping(waiting)),
            (Function, "invoke", _mortal(Function.invoke, faults)),
            (Function, "_load", _timed(Function._load, clock)),
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

        yield World(aws, Stack(description, client), clock, faults, published, waiting)


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
        event = json.loads(json.loads(message)["sqs"])
        data = event["data"]
        published.append(Published(event["id"], data["release_id"], data["revision"], clock.now))
        faults.last_published = event["id"]
        return arn

    return publish


def _quick(serialize: Callable[..., None]) -> Callable[..., None]:
    """Spare moto the search for aliases in attributes of DynamoDB, which are plain already."""

    def serialize_quickly(self: Any, serialized: Any, value: Any, shape: Any, key: str) -> None:
        if shape.name == "AttributeMap" and isinstance(value, dict):
            serialized[self.get_serialized_name(shape, key)] = value
        else:
            serialize(self, serialized, value, shape, key)

    return serialize_quickly


def _keeping(waiting: list[dict[str, Any]]) -> Callable[..., None]:
    def keep(_account: str, event: dict[str, Any], _queue: str, _region: str) -> None:
        waiting.append(event)

    return keep


def _mortal(invoke: Callable[..., Any], faults: Faults) -> Callable[..., Any]:
    def invoke_and_die(function: Function, event: dict[str, Any]) -> Any:
        faults.last_published = ""
        try:
            return invoke(function, event)
        except Death as death:
            function._loaded = None  # The next invocation is a cold start.
            raise FunctionError(f"{function.name} died") from death

    return invoke_and_die


def _timed(load: Callable[..., Any], clock: Clock) -> Callable[..., Any]:
    class Now(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return clock.now.astimezone(tz)

    def load_with_clock(function: Function) -> Any:
        handler = load(function)
        module = handler
        while hasattr(module, "__wrapped__"):
            module = module.__wrapped__
        if "datetime" in module.__globals__:
            module.__globals__["datetime"] = Now
        return handler

    return load_with_clock


@contextmanager
def _time(clock: Clock) -> Iterator[None]:
    class Now(dt.datetime):
        @classmethod
        def now(cls, tz: dt.tzinfo | None = None) -> dt.datetime:
            return dt.datetime.fromtimestamp(clock.timestamp(), tz)

    powertools = SimpleNamespace(**{**vars(dt), "datetime": Now})
    with ExitStack() as patches:
        for module in (base, datarecord, dynamodb):
            patches.enter_context(patch.object(module, "dt", powertools))
        for module, name, new in (
            (moto.sqs.models, "unix_time", clock.timestamp),
            (moto.sqs.models, "unix_time_millis", lambda: clock.timestamp() * 1000),
            (moto.s3.models, "utcnow", clock.naive),
            (moto.dynamodb.models.table, "utcnow", clock.naive),
            (
                moto.s3.notifications,
                "iso_8601_datetime_with_milliseconds",
                lambda: f"{clock.naive():%Y-%m-%dT%H:%M:%S}.000Z",
            ),
        ):
            patches.enter_context(patch.object(module, name, new))
        yield
