"""How the functions can be seen at work: one line of JSON for each event, and counts."""

from __future__ import annotations

import json
from functools import partial

from aws_lambda_powertools import Logger, Metrics


def logger(function: str) -> Logger:
    """Make a function's log.

    Keys and names come from strangers: whatever is not ASCII is escaped, so that no control
    sequence or reordering of text reaches a terminal.
    """
    serializer = partial(json.dumps, default=str, separators=(",", ":"), ensure_ascii=True)
    return Logger(service=function, json_serializer=serializer)


def metrics(function: str) -> Metrics:
    """Make a function's counts, which CloudWatch reads from the log (EMF)."""
    return Metrics(namespace="Newsdrop", service=function)
