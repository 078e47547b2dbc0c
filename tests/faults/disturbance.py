"""Faults: what may go wrong at a call of AWS, and how a client is made to suffer it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError

if TYPE_CHECKING:
    from collections.abc import Mapping

# What may happen at a call: before it takes effect, or after it did and the answer is lost.
KINDS = ("throttled", "unreachable", "unanswered", "dies", "dies after")


class Death(BaseException):
    """The function is ended, as a timeout or a lack of memory does: nothing of it runs on."""


@dataclass
class Faults:
    """What is to go wrong at the next calls, and what did."""

    planned: dict[int, str] = field(default_factory=dict)
    throttled: int = 0
    silent: bool = False
    """SNS is down."""
    happened: Counter[str] = field(default_factory=Counter)
    last_published: str = ""
    """Until it is recorded."""
    doubtful: set[str] = field(default_factory=set)
    """Events that were published, and whose recording was then disturbed."""
    _calls: int = 0
    _after: str = ""

    def plan(self, faults: Mapping[int, str]) -> None:
        self.planned, self._calls, self._after = dict(faults), 0, ""

    def watch(self, client: Any) -> Any:
        client.meta.events.register("before-call", self._before)
        client.meta.events.register("after-call", self._answered)
        return client

    def _before(self, model: Any, **_: Any) -> None:
        self._calls += 1
        kind = self.planned.pop(self._calls, "")
        if self.throttled and not kind:
            self.throttled -= 1
            kind = "throttled"
        if self.silent and model.name == "Publish":
            kind = "unreachable"
        self._after = kind if kind in {"unanswered", "dies after"} else ""
        if kind and not self._after:
            self._fail(kind, model.name)

    def _answered(self, model: Any, **_: Any) -> None:
        kind, self._after = self._after, ""
        if kind:
            self._fail(kind, model.name)
        if model.name != "Publish":
            self.last_published = ""  # The call after it has recorded it.

    def _fail(self, kind: str, operation: str) -> None:
        self.happened[kind] += 1
        if self.last_published:
            self.doubtful.add(self.last_published)
        if kind.startswith("dies"):
            raise Death(operation)
        if kind == "unreachable":
            raise EndpointConnectionError(endpoint_url=operation)
        if kind == "unanswered":
            raise ReadTimeoutError(endpoint_url=operation)
        raise ClientError({"Error": {"Code": "ThrottlingException", "Message": "slow"}}, operation)
