"""`newsdrop up`: the embedded AWS, the samples and the watched folder."""

from __future__ import annotations

import signal
import sys
import time
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from local import views
from local.aws.embedded import start
from local.aws.log import FunctionLog
from local.desk import Desk
from local.folder import Folder
from local.mailbox import Mailbox
from local.project import DEFAULT_PORT, SAMPLES, TEMPLATE, UserError
from local.stack import LOCAL_STACK, opened
from local.terminal import console

if TYPE_CHECKING:
    from collections import Counter

    from rich.console import Console

# Seconds between two looks at the folder and the queues.
_PAUSE = 0.5

_LOGS = Path(".newsdrop")


def run(*, inbox: Path, outbox: Path, port: int, once: bool) -> int:
    """Run the whole pipeline on this machine.

    Parameters
    ----------
    inbox
        The folder to watch; made if it is missing.
    outbox
        Takes the mails.
    port
        Where the embedded AWS answers.
    once
        End when the folder is done.

    Returns
    -------
    int
        1 if `once` and a file was rejected or failed, otherwise 0.

    Raises
    ------
    UserError
        If a folder cannot be written, a file is missing, or the port is taken.
    """
    screen = console()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.default_int_handler)
    for folder in (inbox, outbox, _LOGS):
        _make(folder)
    try:
        outcomes = _run(screen, inbox, outbox, port, once=once)
    except KeyboardInterrupt:
        screen.print(views.note("\nStopped. What was dropped is still in the folder."))
        return 0
    return 1 if outcomes["rejected"] + outcomes["failed"] else 0


def _run(screen: Console, inbox: Path, outbox: Path, port: int, *, once: bool) -> Counter[str]:
    watched = Folder(inbox)
    watched.take()  # What is complete by now need not be waited for once AWS stands.
    with ExitStack() as stack:
        file = stack.enter_context(_log(port).open("a", encoding="utf-8"))
        log = FunctionLog(file)
        with screen.status("Starting the embedded AWS"):
            aws = stack.enter_context(start(TEMPLATE, port=port, stack=LOCAL_STACK, log=log))
            file.truncate(0)  # Only now the port, and so the file, is known to be nobody else's.
            deployed = stack.enter_context(opened(None, aws.endpoint))
        mailboxes = [
            Mailbox(deployed.output("ReleasesTopicArn"), outbox),
            Mailbox(deployed.output("OperationsTopicArn"), outbox, "operations@example.org"),
        ]
        desk = Desk(aws, deployed, log, mailboxes, screen)
        screen.print(views.welcome(aws.deployment, aws.endpoint))
        for sample in sorted([*SAMPLES.glob("*.txt"), *SAMPLES.glob("*.html")]):
            desk.upload(sample, f"samples/{sample.name}")
        if not once:
            screen.print(views.invitation(inbox, _places(port, outbox)))
            bucket = deployed.output("InboxBucket")
            command = f"aws --endpoint-url {aws.endpoint} s3 cp release.html s3://{bucket}/"
            # In one piece however narrow the terminal is, so that it can be pasted.
            screen.print(f"  {command}", soft_wrap=True)
        _watch(desk, watched, once=once)
        return desk.outcomes


def _log(port: int) -> Path:
    return _LOGS / f"functions-{port}.log"


def _places(port: int, outbox: Path) -> dict[str, str]:
    command = sys.argv[0]  # As it was called, so that it can be typed again.
    option = "" if port == DEFAULT_PORT else f" --port {port}"
    return {
        "mails": f"{outbox}/",
        "logs": str(_log(port)),
        "records": f"{command} list{option}, {command} show KEY{option}, {command} status{option}",
        "any S3 client": "with any credentials (AWS_ACCESS_KEY_ID=x AWS_SECRET_ACCESS_KEY=x):",
    }


def _watch(desk: Desk, watched: Folder, *, once: bool) -> None:
    while True:
        for path in watched.take():
            desk.upload(path, watched.key(path))
        desk.work()
        if once and not watched.waiting:
            return
        time.sleep(_PAUSE)


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / ".newsdrop-probe"
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise UserError(f"Cannot write to the folder {folder}: {error.strerror}.") from error
