"""Mail messages, also out of mail programs' files, and pages saved in the form of one (MHTML)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from newsdrop.patterns import regex
from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source.document import Document

if TYPE_CHECKING:
    from email.message import EmailMessage

_FIELD = regex(
    rb"(?:from|subject|date|to|mime-version|content-type|received|return-path|message-id"
    rb"|delivered-to|snapshot-content-location|x-[\w-]{1,40})\s{0,3}:",
    re.IGNORECASE,
)
# How a mailbox file parts its messages (RFC 4155).
_SEPARATOR = regex(
    rb"^From \S{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d.{0,24}\r?\n", re.MULTILINE
)
_TYPED = regex(rb"^(?:content-type|mime-version)\s{0,3}:", re.IGNORECASE | re.MULTILINE)
# Apple Mail keeps a message behind its length, with a property list below it (.emlx).
_COUNTED = regex(rb"(\d{1,8})[ ]{0,12}\r?\n")
_PART = regex(rb"^content-type[^\S\n]{0,3}:", re.IGNORECASE | re.MULTILINE)
_MOST_PARTS = 1000  # a mail with all its pictures has fifty
_HEAD = 16 * 1024  # bytes in which the headers say that they are a mail's
_CUT = Rejection(
    Reason.NOT_HTML,
    "The file is a mail or a saved page that ends in the middle of its text: save it again.",
)


def read(data: bytes) -> Document | Rejection | None:
    """Read the page or the text that a message holds.

    Parameters
    ----------
    data
        The upload.

    Returns
    -------
    Document, Rejection or None
        `Rejection` for a message without text or with half of it, and for a mailbox of several;
        None where the upload is none of them.
    """
    data = data.lstrip()
    if _SEPARATOR.match(data):
        return _from_mailbox(data)
    length = 0
    if counted := _COUNTED.match(data):
        length = int(counted[1])
        data = data[counted.end() :][:length]
    head = data[:_HEAD]
    if not (_FIELD.match(head) and _TYPED.search(head)):
        return None
    return _CUT if len(data) < length else _from_message(data)


def _from_mailbox(data: bytes) -> Document | Rejection:
    messages = len(_SEPARATOR.findall(data))
    if messages == 1:
        return _from_message(data.split(b"\n", 1)[1])
    return Rejection(
        Reason.NOT_HTML,
        f"The file is a mailbox of {messages} mails: save each as an .eml file and drop those.",
    )


def _from_message(data: bytes) -> Document | Rejection:
    if len(_PART.findall(data)) > _MOST_PARTS:
        return Rejection(
            Reason.TOO_LARGE,
            f"The message has more than {_MOST_PARTS:,} parts; save the release in it as HTML.",
        )
    from email import message_from_bytes  # noqa: PLC0415 - rare, and 10 ms to import
    from email.policy import default  # noqa: PLC0415

    message: EmailMessage = message_from_bytes(data, policy=default)
    saved = message.get_content_type() == "multipart/related" and "to" not in message
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    best = max(parts, key=_preference, default=None)
    payload = best.get_payload(decode=True) if best is not None else None
    content = payload if isinstance(payload, bytes) else b""
    if _is_cut(message, best) and b"</html" not in content.lower():
        return _CUT
    if best is None or not content.strip():
        return Rejection(
            Reason.NO_TEXT, "The message holds no HTML and no text: drop the page it points to."
        )
    location = _header(best, "content-location") or _header(message, "snapshot-content-location")
    names = ("subject", "date") if saved else ("subject", "from", "date")
    charset = best.get_content_charset()
    return Document(
        content,
        content_type=best.get_content_type() + (f"; charset={charset}" if charset else ""),
        container="multipart/related" if saved else "message/rfc822",
        url=location if location and location.startswith(("http://", "https://")) else None,
        headers={f"mail:{name}": (value,) for name in names if (value := _header(message, name))},
    )


def _preference(part: EmailMessage) -> tuple[bool, int]:
    """HTML before plain text, then the larger: frames and banners are the small ones."""
    payload = part.get_payload(decode=True)
    size = len(payload) if isinstance(payload, bytes) else 0
    return part.get_content_type() in {"text/html", "application/xhtml+xml"}, size


def _is_cut(message: EmailMessage, best: EmailMessage | None) -> bool:
    """Tell whether the file ends before its text does; what is lost behind it costs nothing."""
    from email import errors  # noqa: PLC0415 - loaded with the parser

    def has(part: EmailMessage, *defects: type[errors.MessageDefect]) -> bool:
        return any(isinstance(defect, defects) for defect in part.defects)

    if best and has(best, errors.InvalidBase64PaddingDefect, errors.InvalidBase64LengthDefect):
        return True
    last, cut = message, has(message, errors.StartBoundaryNotFoundDefect)
    while isinstance(parts := last.get_payload(), list):
        unclosed = has(last, errors.CloseBoundaryNotFoundDefect)
        if not unclosed and last.get_content_maintype() != "message":
            return False
        cut, last = cut or unclosed, cast("EmailMessage", parts[-1])
    return cut and (best is None or best is last)


def _header(part: EmailMessage, name: str) -> str | None:
    try:
        value = part.get(name)
    except (ValueError, IndexError, AttributeError, LookupError):
        return None  # the standard parser stumbles over some broken headers
    return " ".join(str(value).split()) or None if value is not None else None
