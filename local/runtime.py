"""Lambda's runtime API, as far as one invocation needs it.

A runtime asks for the next event, and posts either the answer or the error:
https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html
"""

from __future__ import annotations

import json
import threading
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_INVOCATION = "/2018-06-01/runtime/invocation/"


@dataclass(frozen=True, slots=True)
class Answer:
    """What a runtime posted.

    Parameters
    ----------
    ok
        Whether the function returned; otherwise it raised, or could not be loaded.
    payload
        What it returned, or the error.
    """

    ok: bool
    payload: Any


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        """Hand out the event; who asks again waits for one that never comes."""
        if self.path != f"{_INVOCATION}next":
            self._reply(404)
        elif self.server.handed_out.is_set():
            self.server.closing.wait()
        else:
            self.server.handed_out.set()
            self._reply(
                200,
                self.server.event,
                {
                    "Lambda-Runtime-Aws-Request-Id": str(uuid.uuid4()),
                    "Lambda-Runtime-Deadline-Ms": str(
                        round((time.time() + self.server.timeout_seconds) * 1000)
                    ),
                    "Lambda-Runtime-Invoked-Function-Arn": self.server.function_arn,
                },
            )

    def do_POST(self) -> None:
        """Take the answer or the error."""
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        ok = self.path.startswith(_INVOCATION) and self.path.endswith("/response")
        self._reply(202, b"{}")
        self.server.answers.put(Answer(ok, json.loads(body or b"null")))

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def _reply(self, code: int, body: bytes = b"", headers: dict[str, str] | None = None) -> None:
        self.send_response(code)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, event: bytes, function_arn: str, timeout_seconds: float) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.event = event
        self.function_arn = function_arn
        self.timeout_seconds = timeout_seconds
        self.answers: SimpleQueue[Answer] = SimpleQueue()
        self.handed_out = threading.Event()
        self.closing = threading.Event()

    def handle_error(self, *_: object) -> None:
        """Say nothing of connections that end with the runtime."""


class RuntimeApi:
    """The runtime API of one invocation.

    Parameters
    ----------
    server
        Answers on loopback.
    """

    def __init__(self, server: _Server) -> None:
        self._server = server

    @property
    def address(self) -> str:
        """Host and port, as ``AWS_LAMBDA_RUNTIME_API`` takes them."""
        return f"127.0.0.1:{self._server.server_port}"

    def answer(self, seconds: float) -> Answer | None:
        """Wait for the answer; ``None`` if it does not come in time."""
        try:
            return self._server.answers.get(timeout=seconds)
        except Empty:
            return None


@contextmanager
def serve(event: Any, *, function_arn: str, timeout_seconds: float) -> Iterator[RuntimeApi]:  # noqa: ANN401
    """Offer one event to a runtime while the context lasts.

    Parameters
    ----------
    event
        Any JSON.
    function_arn
        The function that is invoked.
    timeout_seconds
        How long it may take.

    Yields
    ------
    RuntimeApi
        Where the runtime asks, and what it answers.
    """
    server = _Server(json.dumps(event).encode(), function_arn, timeout_seconds)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield RuntimeApi(server)
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
        thread.join()
