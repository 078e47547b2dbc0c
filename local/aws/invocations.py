"""The one call of Lambda's API that the embedded AWS answers: invoking a function, and waiting."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from local.aws.function import FunctionError, arn

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from local.aws.function import Function

    StartResponse = Callable[[str, list[tuple[str, str]]], object]
    Application = Callable[[dict[str, Any], Any], Iterable[bytes]]

_CALL = re.compile(r"/2015-03-31/functions/([^/]+)/invocations")


class Invocations:
    """Stands before moto, which knows no function of ours.

    Parameters
    ----------
    behind
        Answers every other request.
    functions
        By name; looked at when a call comes, so that more may join later.
    """

    def __init__(self, behind: Application, functions: Mapping[str, Function]) -> None:
        self._behind = behind
        self._functions = functions

    def __call__(self, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer a request."""
        call = _CALL.fullmatch(environ.get("PATH_INFO", ""))
        named = unquote(call[1]) if call else ""
        functions = {key: one for name, one in self._functions.items() for key in (name, arn(name))}
        if named not in functions:
            return self._behind(environ, start_response)
        event = json.loads(environ["wsgi.input"].read(int(environ["CONTENT_LENGTH"])))
        headers = [("Content-Type", "application/json")]
        try:
            answer = functions[named].invoke(event)
        except FunctionError as error:
            answer = {"errorMessage": str(error)}
            headers.append(("X-Amz-Function-Error", "Unhandled"))
        body = json.dumps(answer).encode()
        start_response("200 OK", [*headers, ("Content-Length", str(len(body)))])
        return [body]
