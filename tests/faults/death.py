"""Functions that may die, and what each invocation of them left to be done again."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from local.aws.function import Function, FunctionError, arn
from tests.faults.disturbance import Death, Faults

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable

    Event = dict[str, Any]


def mortal(
    invoke: Callable[..., Any], faults: Faults, attempts: Counter[tuple[str, str]]
) -> Callable[..., Any]:
    """Have an invocation end where a fault says so, and count what has to come again.

    Parameters
    ----------
    invoke
        Invokes a function.
    faults
        What is to go wrong.
    attempts
        Is counted up, by the function's ARN and the name of the message, change or event.
    """

    def invoke_and_die(function: Function, event: Event) -> Any:
        faults.last_published = ""
        left = _names(event)
        try:
            answer = invoke(function, event)
        except Death as death:
            function._loaded = None  # The next invocation is a cold start.
            raise FunctionError(f"{function.name} died") from death
        else:
            left = _left(event, answer)
            return answer
        finally:
            attempts.update((arn(function.name), name) for name in left)

    return invoke_and_die


def _left(event: Event, answer: dict[str, Any] | None) -> list[str]:
    """Name what has to come again; of a stream, all from the first failure on."""
    failed = {one["itemIdentifier"] for one in (answer or {}).get("batchItemFailures", ())}
    names = _names(event)
    if "Records" in event and "dynamodb" in event["Records"][0]:
        return names[min(map(names.index, failed), default=len(names)) :]
    return [name for name in names if name in failed]


def _names(event: Event) -> list[str]:
    """Name the messages or changes in an event, or the event itself."""
    return [
        record["dynamodb"]["SequenceNumber"] if "dynamodb" in record else record["messageId"]
        for record in event.get("Records", ())
    ] or [json.dumps(event)]
