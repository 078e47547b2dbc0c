"""A Lambda function of the template, run in this process."""

from __future__ import annotations

import importlib
import json
import sys
import threading
import time
import traceback
import uuid
from base64 import b64encode
from contextlib import redirect_stdout
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from local.aws.session import ACCOUNT, REGION, environment

if TYPE_CHECKING:
    from collections.abc import Mapping

    from local.aws.log import FunctionLog

# Functions share this process: its environment, its output and their own modules.
_ONE_AT_A_TIME = threading.Lock()


class FunctionError(Exception):
    """The function raised; its log says where."""


@dataclass(frozen=True, slots=True)
class LambdaContext:
    """What Lambda tells a function about its invocation."""

    function_name: str
    memory_limit_in_mb: int
    deadline: float
    aws_request_id: str
    function_version: str = "$LATEST"

    @property
    def invoked_function_arn(self) -> str:
        """The function's ARN."""
        return arn(self.function_name)

    @property
    def log_group_name(self) -> str:
        """Where Lambda would write the log."""
        return f"/aws/lambda/{self.function_name}"

    def get_remaining_time_in_millis(self) -> int:
        """Tell how much of the timeout is left."""
        return max(0, round((self.deadline - time.monotonic()) * 1000))


class Function:
    """A function, loaded when it is first invoked, as a cold start does.

    Parameters
    ----------
    properties
        Of the ``AWS::Lambda::Function``, references resolved.
    endpoint
        The embedded AWS.
    log
        Takes what the function prints.
    """

    def __init__(self, properties: dict[str, Any], endpoint: str, log: FunctionLog) -> None:
        self.name: str = properties["FunctionName"]
        self._module, _, self._handler = properties["Handler"].rpartition(".")
        self._memory: int = properties["MemorySize"]
        self._timeout: int = properties["Timeout"]
        self._variables: dict[str, str] = properties["Environment"]["Variables"]
        self._endpoint = endpoint
        self._log = log
        self._loaded: Any = None

    def invoke(self, event: dict[str, Any]) -> Any:  # noqa: ANN401 - any JSON
        """Run the handler.

        Parameters
        ----------
        event
            Goes through JSON, as it does on its way to Lambda, and so does the answer.

        Raises
        ------
        FunctionError
            If the handler raises.
        """
        context = LambdaContext(
            function_name=self.name,
            memory_limit_in_mb=self._memory,
            deadline=time.monotonic() + self._timeout,
            aws_request_id=str(uuid.uuid4()),
        )
        with (
            _ONE_AT_A_TIME,
            environment(self._variables, self._endpoint),
            redirect_stdout(self._log),
        ):
            try:
                answer = self._load()(json.loads(event_text(event)), context)
                return json.loads(json.dumps(answer))
            except Exception as error:
                self._log.write(_failure(self.name, error))
                raise FunctionError(f"{self.name}: {type(error).__name__}: {error}") from error

    def _load(self) -> Any:  # noqa: ANN401
        if self._loaded is None:
            # A module keeps the clients that it made when it was loaded, perhaps of another stack.
            sys.modules.pop(self._module, None)
            self._loaded = getattr(importlib.import_module(self._module), self._handler)
        return self._loaded


def event_text(event: Mapping[str, Any]) -> str:
    """Write an event as Lambda does: what is binary in base64."""
    return json.dumps(event, default=lambda binary: b64encode(binary).decode())


def arn(function: str) -> str:
    """Give a function's ARN by its name."""
    return f"arn:aws:lambda:{REGION}:{ACCOUNT}:function:{function}"


def _failure(function: str, error: Exception) -> str:
    return (
        json.dumps(
            {
                "level": "ERROR",
                "message": "raised",
                "service": function,
                "exception_name": type(error).__name__,
                "exception": "".join(traceback.format_exception(error)),
            }
        )
        + "\n"
    )
