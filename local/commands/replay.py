"""`newsdrop replay`: stored originals are read once more."""

from __future__ import annotations

from datetime import UTC, datetime

from rich.progress import Progress

from local import replay
from local.project import UserError
from local.stack import opened
from local.terminal import console
from newsdrop.settings import REMEMBERED


def run(
    *, key: str | None, prefix: str | None, since: datetime | None, stack: str | None, endpoint: str
) -> int:
    """Have originals read again.

    Parameters
    ----------
    key, prefix, since
        Which ones: that key, or all that begin with the prefix, or all uploaded since then, or
        both of the latter.
    stack, endpoint
        See :func:`local.stack.opened`.

    Returns
    -------
    int
        0.

    Raises
    ------
    UserError
        If nothing says which ones, or there are none.
    """
    if key is None and prefix is None and since is None:
        raise UserError("Say what to replay: a KEY, --prefix or --since; --prefix '' is all.")
    if key is not None and (prefix is not None or since is not None):
        raise UserError("A KEY stands for itself; leave out --prefix and --since.")
    now = datetime.now(UTC)
    with opened(stack, endpoint) as newsdrop_stack:
        found = list(
            replay.find(
                newsdrop_stack,
                prefix=key or prefix or "",
                exact=key is not None,
                since=since,
                now=now,
            )
        )
        if not found:
            raise UserError("No such original stands in the inbox.")
        screen = console(stderr=True)
        with Progress(console=screen, transient=True, disable=not screen.is_terminal) as progress:
            starts = range(0, len(found), replay.AT_ONCE)
            for start in progress.track(starts, description="Sending"):
                some = found[start : start + replay.AT_ONCE]
                replay.send(newsdrop_stack, some, now)
    if lost := sum(original.lost for original in found):
        console().print(
            f"{lost} without a record, uploaded more than {REMEMBERED.days} days ago: stored "
            "without a notice, for they may have been told.",
            soft_wrap=True,
        )
    console().print(f"{len(found)} sent to be read again; `newsdrop status` shows what waits.")
    return 0
