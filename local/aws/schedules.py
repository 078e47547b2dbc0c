"""One-time schedules of EventBridge Scheduler, started when they are due."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any
from zoneinfo import ZoneInfo

from local.aws.failures import Failures
from local.aws.function import FunctionError, arn
from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from local.aws.function import Function
    from local.aws.session import Clients


@dataclass(frozen=True, slots=True)
class _Start:
    """An asynchronous invocation that is to be made, or made again."""

    function: Function
    event: dict[str, Any]
    due: datetime
    attempts: int = 0


class Schedules:
    """Starts what is due, as often as the function's invoke settings allow.

    Parameters
    ----------
    groups
        Names of the groups to look after.
    functions
        That schedules may start, by ARN.
    invoke_settings
        Properties of the ``AWS::Lambda::EventInvokeConfig`` of a function, by its ARN.
    clients
        Of the embedded AWS.
    clock
        Gives the time.
    """

    def __init__(
        self,
        groups: Iterable[str],
        functions: Mapping[str, Function],
        invoke_settings: Mapping[str, dict[str, Any]],
        clients: Clients,
        clock: Callable[[], datetime],
    ) -> None:
        self._groups = tuple(groups)
        self._functions = functions
        self._invoke_settings = invoke_settings
        self._scheduler = clients("scheduler")
        self._clients = clients
        self._clock = clock
        self._starts: list[_Start] = []

    def poll(self) -> bool:
        """Start what is due; tell whether there was anything."""
        now = self._clock()
        for group in self._groups:
            for name in self._names(group):
                self._look_at(group, name, now)
        due = [start for start in self._starts if start.due <= now]
        self._starts = [start for start in self._starts if start.due > now]
        for start in due:
            self._invoke(start, now)
        return bool(due)

    def _names(self, group: str) -> list[str]:
        pages = self._scheduler.get_paginator("list_schedules").paginate(GroupName=group)
        return [schedule["Name"] for page in pages for schedule in page["Schedules"]]

    def _look_at(self, group: str, name: str, now: datetime) -> None:
        schedule = self._scheduler.get_schedule(GroupName=group, Name=name)
        due = _due(schedule)
        if due > now:
            return
        target = schedule["Target"]
        function = self._functions[target["Arn"]]
        self._starts.append(_Start(function, json.loads(target["Input"]), due))
        # Whatever becomes of the start, the schedule itself is over.
        self._scheduler.delete_schedule(GroupName=group, Name=name)

    def _invoke(self, start: _Start, now: datetime) -> None:
        try:
            start.function.invoke(start.event)
        except FunctionError as error:
            self._try_again(start, error, now)

    def _try_again(self, start: _Start, error: FunctionError, now: datetime) -> None:
        settings = self._invoke_settings.get(arn(start.function.name), {})
        attempts = start.attempts + 1
        if attempts <= int(settings.get("MaximumRetryAttempts", 2)):
            later = now + timedelta(minutes=attempts)
            self._starts.append(_Start(start.function, start.event, later, attempts))
            return
        Failures(settings, self._clients).keep(
            {
                "version": "1.0",
                "timestamp": now.isoformat(),
                "requestContext": {
                    "functionArn": arn(start.function.name),
                    "condition": "RetriesExhausted",
                    "approximateInvokeCount": attempts,
                },
                "requestPayload": start.event,
                "responseContext": {"statusCode": 200, "functionError": "Unhandled"},
                "responsePayload": {"errorMessage": str(error)},
            }
        )


def _due(schedule: dict[str, Any]) -> datetime:
    expression = schedule["ScheduleExpression"]
    if not expression.startswith("at("):
        raise UserError(f"The embedded AWS starts one-time schedules only: {expression}")
    zone = ZoneInfo(schedule.get("ScheduleExpressionTimezone", "UTC"))
    return datetime.fromisoformat(expression[3:-1]).replace(tzinfo=zone).astimezone(UTC)
