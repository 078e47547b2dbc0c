"""The mails that the subscribers of a topic get, kept as files."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from moto.backends import get_backend

from local.aws.session import ACCOUNT, REGION
from newsdrop.safe import line

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

# Eight would do to look at; so many mails never meet in one file.
_DIGITS = 16
_SENDER = "no-reply@sns.amazonaws.com"

# Subjects have fewer than 100 characters, and stand on one line.
_POLICY = SMTP.clone(max_line_length=998)


@dataclass(frozen=True, slots=True)
class Mail:
    """A mail that was delivered.

    Parameters
    ----------
    release_id
        The release it tells of, if it tells of one.
    subject, text
        As the reader sees them.
    path
        Where it is kept.
    """

    release_id: str | None
    subject: str
    text: str
    path: Path


class Mailbox:
    """Somebody's mailbox, subscribed to a topic of the embedded AWS.

    Parameters
    ----------
    topic
        The topic's ARN.
    folder
        Takes each mail as an ``.eml`` file.
    reader
        Whose it is: an address.
    """

    def __init__(self, topic: str, folder: Path, reader: str = "reader@example.org") -> None:
        # Mail leaves AWS by no interface that could be asked; moto keeps what was published.
        self._topic = get_backend("sns")[ACCOUNT][REGION].topics[topic]
        self._folder = folder
        self._reader = reader
        self._delivered = 0

    def deliver(self, now: datetime) -> list[Mail]:
        """Write the mails that were published since the last call.

        Parameters
        ----------
        now
            The mails' date, with its zone.
        """
        published = self._topic.sent_notifications[self._delivered :]
        self._delivered += len(published)
        return [self._write(*notification[:3], now) for notification in published]

    def _write(self, message_id: str, message: str, subject: str | None, now: datetime) -> Mail:
        event, text = _take_apart(message)
        mail = Mail(
            release_id=event["data"]["release_id"] if event else None,
            subject=line(subject, 99) or "AWS Notification Message",
            text=text,
            path=self._folder / (_file_name(event) if event else _digest_name(text)),
        )
        letter = EmailMessage()
        letter["From"] = f"{self._topic.display_name or 'AWS Notifications'} <{_SENDER}>"
        letter["To"] = self._reader
        letter["Subject"] = mail.subject
        letter["Date"] = format_datetime(now)
        letter["Message-ID"] = f"<{message_id}@sns.amazonaws.com>"
        letter.set_content(mail.text, cte="8bit")
        mail.path.write_bytes(letter.as_bytes(policy=_POLICY))
        return mail


def _take_apart(message: str) -> tuple[dict[str, Any] | None, str]:
    """Give the event that programs read and the text that people read; some have no event."""
    try:
        texts = json.loads(message)
    except ValueError:
        return None, message
    return json.loads(texts["default"]), texts["email"]


def _digest_name(text: str) -> str:
    """Name a mail after what it says; the same one always gets the same name."""
    return f"operations.{sha256(text.encode()).hexdigest()[:_DIGITS]}.eml"


def _file_name(event: dict[str, Any]) -> str:
    """Name a mail after its release; the same announcement always gets the same name."""
    data = event["data"]
    name = re.sub(r"[^A-Za-z0-9.-]+", "-", data["key"]).strip(".-")[-80:].lstrip(".-")
    occasion = event["type"].rpartition(".")[2]
    suffix = "" if occasion in {"new", "revised"} else f".{occasion}"
    parts = [name or "release", data["release_id"][:_DIGITS], f"r{data['revision']}"]
    return ".".join(parts) + suffix + ".eml"
