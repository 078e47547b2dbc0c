"""The server that answers as AWS: moto, on loopback, in a thread of this process."""

from __future__ import annotations

import io
import threading
from contextlib import contextmanager, redirect_stderr
from typing import TYPE_CHECKING

from moto.moto_server.werkzeug_app import DomainDispatcherApplication, create_backend_app
from werkzeug.serving import WSGIRequestHandler, make_server

from local.aws import moto_fixes
from local.aws.invocations import Invocations
from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from local.aws.function import Function

HOST = "127.0.0.1"

# Seconds after which the server notices that it is to end.
_POLL = 0.05


class _QuietHandler(WSGIRequestHandler):
    """Writes no line for each request, and keeps connections open between them."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def log(self, type: str, message: str, *args: object) -> None:  # noqa: A002 - werkzeug's name
        """Say nothing."""


@contextmanager
def serve(port: int, functions: Mapping[str, Function] | None = None) -> Iterator[str]:
    """Answer as AWS while the context lasts.

    Parameters
    ----------
    port
        The TCP port; 0 takes a free one.
    functions
        That may be invoked, by name; looked at when a call comes, so that more may join later.

    Yields
    ------
    str
        The endpoint, as AWS clients take it.

    Raises
    ------
    UserError
        If the port is taken.
    """
    app = Invocations(
        DomainDispatcherApplication(create_backend_app), {} if functions is None else functions
    )
    try:
        # Where a port is taken, werkzeug says so in its own words and exits.
        with redirect_stderr(io.StringIO()):
            server = make_server(HOST, port, app, threaded=True, request_handler=_QuietHandler)
    except (OSError, OverflowError, SystemExit) as error:
        raise UserError(
            f"Port {port} is taken or not allowed. End what uses it (another `newsdrop up`?), "
            "or choose another with --port."
        ) from error
    thread = threading.Thread(target=server.serve_forever, args=(_POLL,), daemon=True)
    with moto_fixes.applied():
        thread.start()
        try:
            yield f"http://{HOST}:{server.server_port}"
        finally:
            server.shutdown()
            server.server_close()
            thread.join()
