"""What tests of the announcing function need again and again."""

from __future__ import annotations

import json
from types import SimpleNamespace

from tests.making import stream_event

CONTEXT = SimpleNamespace(
    function_name="newsdrop-announce",
    memory_limit_in_mb=512,
    invoked_function_arn="arn:aws:lambda:us-east-1:123456789012:function:newsdrop-announce",
    aws_request_id="r1",
    get_remaining_time_in_millis=lambda: 60_000,
)


def events(stack):
    return [json.loads(json.loads(body)["Message"])["id"] for body in stack.mails()]


def tell(app, *changes):
    return app.handler(stream_event(*changes), CONTEXT)["batchItemFailures"]
