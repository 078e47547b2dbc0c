"""The desk: uploads go in, and what becomes of them is shown."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from local import views
from local.folder import content_type

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from rich.console import Console

    from local.aws.embedded import EmbeddedAws
    from local.aws.log import FunctionLog
    from local.mailbox import Mail, Mailbox
    from local.stack import Stack


class Desk:
    """Uploads files, has the functions deal with them and shows records and mails.

    Parameters
    ----------
    aws
        The embedded AWS.
    stack
        What is deployed there.
    log
        What the functions print: one line for each upload says what became of it.
    mailboxes
        The mails they send.
    screen
        Where all of it is shown.
    """

    def __init__(
        self,
        aws: EmbeddedAws,
        stack: Stack,
        log: FunctionLog,
        mailboxes: Sequence[Mailbox],
        screen: Console,
    ) -> None:
        self.outcomes: Counter[str] = Counter()
        self._aws = aws
        self._stack = stack
        self._log = log
        self._mailboxes = mailboxes
        self._screen = screen
        self._s3 = aws.clients("s3")
        self._inbox = stack.output("InboxBucket")

    def upload(self, path: Path, key: str) -> None:
        """Put a file into the inbox and see it through; what is told of many waits for `work`."""
        try:
            with path.open("rb") as body:
                self._s3.put_object(
                    Bucket=self._inbox, Key=key, Body=body, ContentType=content_type(path)
                )
        except FileNotFoundError:
            return  # Taken away again.
        except OSError as error:
            self._show_failure(key, f"cannot be read: {error.strerror}")
        except self._s3.exceptions.ClientError as error:
            self._show_failure(key, f"was not taken: {error}")
        self.work(collecting=True)

    def work(self, *, collecting: bool = False) -> None:
        """Deal with everything that waits, uploads by other clients included.

        Parameters
        ----------
        collecting
            Whether what is told of many files together can wait for more of them.
        """
        self._aws.settle(collecting=collecting)
        lines = self._log.take()
        now = datetime.now(UTC)
        mails = [mail for mailbox in self._mailboxes for mail in mailbox.deliver(now)]
        told = {
            entry["release_id"]: entry["message"]
            for entry in lines
            if entry.get("service") == "announce" and "release_id" in entry
        }
        for entry in lines:
            if entry["level"] in {"ERROR", "CRITICAL"}:
                error = entry.get("exception_name", "an error")
                self._show_failure(entry.get("service", "a function"), f"by {error}")
            elif "upload" in entry and "report" in entry:
                release_id = entry["report"]["release_id"]
                self._show_upload(entry["upload"], entry["report"], told.get(release_id, ""))
                self._show_mails([mail for mail in mails if mail.release_id == release_id])
                mails = [mail for mail in mails if mail.release_id != release_id]
        self._show_mails(mails)  # Nobody's upload: an embargo has ended, or many were rejected.

    def _show_upload(self, upload: dict[str, Any], report: dict[str, Any], told: str) -> None:
        self.outcomes[report["outcome"]] += 1
        revision = f"revision {report['revision']}, " if (report["revision"] or 1) > 1 else ""
        note = f"{revision}read in {report['parse_ms']} ms"
        self._screen.print(views.outcome(upload["key"], report["outcome"], note))
        item = self._stack.store.load(report["release_id"])
        if item and report["outcome"] in {"stored", "revised", "rejected"}:
            self._screen.print(views.record(item))
            if why := views.silence(item, told):
                self._screen.print(why)

    def _show_mails(self, mails: list[Mail]) -> None:
        for mail in mails:
            self._screen.print(views.mail(mail), soft_wrap=True)  # Addresses stay whole.

    def _show_failure(self, what: str, why: str) -> None:
        self.outcomes["failed"] += 1
        self._screen.print(views.outcome(what, "failed", why))
