"""A clock of a world's own, by which functions, queues, streams and schedules go."""

from __future__ import annotations

import datetime as dt
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

import moto.dynamodb.models.table
import moto.s3.models
import moto.s3.notifications
import moto.sqs.models
from aws_lambda_powertools.utilities.idempotency.persistence import base, datarecord, dynamodb

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from local.aws.function import Function

START = dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC)


@dataclass
class Clock:
    now: dt.datetime = START

    def __call__(self) -> dt.datetime:
        return self.now

    def naive(self) -> dt.datetime:
        return self.now.replace(tzinfo=None)

    def timestamp(self) -> float:
        return self.now.timestamp()


def timed(load: Callable[..., Any], clock: Clock) -> Callable[..., Any]:
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
def time(clock: Clock) -> Iterator[None]:
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
