"""How the functions can be seen at work: one line of JSON for each event, and counts."""

from __future__ import annotations

import json
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools import Logger, Metrics
from aws_lambda_powertools.logging.formatter import LambdaPowertoolsFormatter
from aws_lambda_powertools.metrics import MetricUnit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aws_lambda_powertools.logging.types import PowertoolsLogRecord


# What the name of the log group and the template say already; each byte of a log is paid for.
_SAID_ELSEWHERE = ("location", "function_name", "function_memory_size", "function_arn")


class _Formatter(LambdaPowertoolsFormatter):
    def serialize(self, log: dict[str, Any] | PowertoolsLogRecord) -> str:
        brief = {name: value for name, value in log.items() if name not in _SAID_ELSEWHERE}
        return super().serialize(brief)


def logger(function: str) -> Logger:
    """Make a function's log.

    Keys and names come from strangers: whatever is not ASCII is escaped, so that no control
    sequence or reordering of text reaches a terminal.
    """
    serializer = partial(json.dumps, default=str, separators=(",", ":"), ensure_ascii=True)
    formatter = _Formatter(json_serializer=serializer)
    return Logger(service=function, logger_formatter=formatter)


def metrics(function: str) -> Metrics:
    """Make a function's counts, which CloudWatch reads from the log (EMF).

    Their namespace is the stack's own, from ``POWERTOOLS_METRICS_NAMESPACE``: several stacks of
    an account are counted apart.
    """
    return Metrics(service=function)


@contextmanager
def failures(log: Logger, counts: Metrics, **ids: str) -> Iterator[None]:
    """Log and count an error on its way out; a batch would otherwise swallow it in silence."""
    try:
        yield
    except Exception:
        counts.add_metric("Failed", MetricUnit.Count, 1)
        log.exception("failed", extra=ids)
        raise
