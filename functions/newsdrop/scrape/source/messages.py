"""Mail messages, also out of mail programs' files, and pages saved in the form of one (MHTML)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

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
_MOST_PARTS = 1000  # a mail with all its pictures has fifty
_DEEPEST = 30  # parts in parts; each one that a mail was forwarded with adds two
_LONGEST_HEADER = 2000  # characters that are read
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
    try:
        return _opened(_parsed(data))
    except (OverflowError, RecursionError):
        return Rejection(
            Reason.TOO_LARGE,
            f"The message has more than {_MOST_PARTS:,} parts, or parts or headers within each "
            "other without end; save the release in it as HTML.",
        )


def _opened(message: EmailMessage) -> Document | Rejection:
    saved = message.get_content_type() == "multipart/related" and "to" not in message
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    best = max(parts, key=_preference, default=None)
    content = _content(best) if best is not None else b""
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


def _parsed(data: bytes) -> EmailMessage:
    """Parse a message as far as the library can bear.

    It looks at each line once for each part that is open around it, and at a header's parameters
    once for each other.
    """
    from email import message_from_bytes  # noqa: PLC0415 - rare, and 10 ms to import
    from email.message import EmailMessage  # noqa: PLC0415
    from email.policy import EmailPolicy  # noqa: PLC0415

    count = 0

    class Part(EmailMessage):
        depth = 0

        def attach(self, payload: Part) -> None:  # type: ignore[override]
            nonlocal count
            count += 1
            payload.depth = self.depth + 1
            if count > _MOST_PARTS or payload.depth > _DEEPEST:
                raise OverflowError
            super().attach(payload)

    class Short(EmailPolicy):
        def header_fetch_parse(self, name: str, value: str) -> Any:  # noqa: ANN401 - as it has it
            return super().header_fetch_parse(name, value[:_LONGEST_HEADER])

    return message_from_bytes(data, policy=Short(message_factory=Part))  # type: ignore[arg-type]


def _preference(part: EmailMessage) -> tuple[bool, int]:
    """HTML before plain text, then the larger: frames and banners are the small ones."""
    return part.get_content_type() in {"text/html", "application/xhtml+xml"}, len(_content(part))


def _content(part: EmailMessage) -> bytes:
    try:
        payload = part.get_payload(decode=True)
    except ValueError:  # Its charset is "idna", or a zero byte.
        return b""
    return payload if isinstance(payload, bytes) else b""


def _is_cut(message: EmailMessage, best: EmailMessage | None) -> bool:
    """Tell whether the file ends before its text does; what is lost behind it costs nothing."""
    from email import errors  # noqa: PLC0415 - loaded with the parser

    def has(part: EmailMessage, *defects: type[errors.MessageDefect]) -> bool:
        return any(isinstance(defect, defects) for defect in part.defects)

    if best and has(best, errors.InvalidBase64PaddingDefect, errors.InvalidBase64LengthDefect):
        return True
    last, cut = message, has(message, errors.StartBoundaryNotFoundDefect)
    while last.is_multipart():
        unclosed = has(last, errors.CloseBoundaryNotFoundDefect)
        if not unclosed and last.get_content_maintype() != "message":
            return False
        parts = cast("list[EmailMessage]", last.get_payload())
        cut, last = cut or unclosed, parts[-1]
    return cut and (best is None or best is last)


def _header(part: EmailMessage, name: str) -> str | None:
    try:
        value = part.get(name)
    except (ValueError, IndexError, AttributeError, LookupError, RecursionError):
        return None  # the standard parser stumbles over some broken headers
    return " ".join(str(value).split()) or None if value is not None else None
