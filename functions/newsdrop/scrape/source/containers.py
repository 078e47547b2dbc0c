"""What the upload is wrapped in: gzip, a saved web page (MHTML), a mail message.

A container is opened until a document is found, or a reason why there is none.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdrop.record import Reason, Rejection

if TYPE_CHECKING:
    from collections.abc import Mapping
    from email.message import EmailMessage

MAX_BYTES = 20 * 1024 * 1024
NESTED_GZIP = 3
DAMAGED = "The gzip file is damaged: fetch or compress the page again."
GZIP = b"\x1f\x8b"
BLANK = b"\0 \t\r\n\f\v"
# First bytes of what people drop by mistake, with what to do about it.
FOREIGN = (
    (b"%PDF", "a PDF document", "save the page as HTML, or export its text"),
    (
        b"PK\x03\x04",
        "a zip archive or an Office document",
        "unpack it and drop its pages one by one",
    ),
    (b"\xd0\xcf\x11\xe0", "an old Office document", "save it as HTML or plain text"),
    (b"{\\rtf", "an RTF document", "save it as HTML or plain text"),
    (b"\xff\xd8\xff", "a JPEG image", "drop the page that shows it"),
    (b"\x89PNG", "a PNG image", "drop the page that shows it"),
    (b"GIF8", "a GIF image", "drop the page that shows it"),
    (b"RIFF", "an image, sound or video file", "drop the page that shows it"),
    (b"II*\0", "a TIFF image", "drop the page that shows it"),
    (b"MM\0*", "a TIFF image", "drop the page that shows it"),
    (b"bplist", "a Safari web archive", "save the page as HTML or MHTML"),
    (b"7z\xbc\xaf", "a 7-Zip archive", "unpack it and drop its pages one by one"),
    (b"BZh", "a bzip2 file", "unpack it first, or use gzip"),
    (b"\xfd7zXZ", "an xz file", "unpack it first, or use gzip"),
    (b"\x28\xb5\x2f\xfd", "a zstd file", "unpack it first, or use gzip"),
    (b"ID3", "a sound file", "drop the page that offers it"),
    (b"\x7fELF", "a program", "drop a web page"),
    (b"MZ\x90", "a program", "drop a web page"),
    (b"WARC/", "a web archive file (WARC)", "extract its pages and drop them one by one"),
    (b"%!PS", "a PostScript document", "save the page as HTML, or export its text"),
    (b"[InternetShortcut]", "a link to a page", "open it and save the page"),
    (b"BEGIN:VCALENDAR", "a calendar entry", "drop the page that announces it"),
    (b"BEGIN:VCARD", "an address card", "drop a web page"),
)
MAIL_HEADER = re.compile(
    rb"(?:from|subject|date|to|mime-version|content-type|received|return-path|message-id"
    rb"|delivered-to|snapshot-content-location|x-[\w-]{1,40})\s{0,3}:",
    re.IGNORECASE,
)
# How a mailbox file parts its messages (RFC 4155).
MAIL_BEGINS = re.compile(
    rb"^From \S{1,200} [A-Z][a-z]{2} [A-Z][a-z]{2} {1,2}\d{1,2} \d\d:\d\d.{0,24}\r?\n", re.MULTILINE
)
MAIL_TYPE = re.compile(rb"^(?:content-type|mime-version)\s{0,3}:", re.IGNORECASE | re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Document:
    """One document, out of its container.

    Parameters
    ----------
    data
        Its bytes.
    content_type
        Its own declaration where the container makes one (``text/html; charset=...``).
    container
        ``message/rfc822`` or ``multipart/related`` when it came in one.
    url
        The address the container gives.
    headers
        A message's evidence: ``mail:subject``, ``mail:from``, ``mail:date``.
    """

    data: bytes
    content_type: str | None = None
    container: str | None = None
    url: str | None = None
    headers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def unpack(data: bytes, *, content_type: str | None = None) -> Document | Rejection:
    """Take an upload out of its container.

    Parameters
    ----------
    data
        The upload.
    content_type
        What the uploader declared.

    Returns
    -------
    Document or Rejection
        Reasons: ``empty``, ``too_large``, ``not_html``.
    """
    for _ in range(NESTED_GZIP):
        if not data.startswith(GZIP):
            break
        unzipped = _gunzip(data)
        if isinstance(unzipped, Rejection):
            return unzipped
        data = unzipped
    if len(data) > MAX_BYTES:
        return too_large(len(data))
    start = data[:512].lstrip()
    if not start.strip(BLANK) and not data.strip(BLANK):
        return Rejection(Reason.EMPTY, "The file is empty: save the page again and drop it anew.")
    if (foreign := _foreign(start)) is not None:
        return foreign
    if MAIL_BEGINS.match(start):
        return _from_mailbox(data.lstrip())
    head = data[: 16 * 1024].lstrip()
    mailed = MAIL_HEADER.match(head) and MAIL_TYPE.search(head)
    return _from_message(data.lstrip()) if mailed else Document(data, content_type=content_type)


def _foreign(start: bytes) -> Rejection | None:
    """Tell a file of another kind by its first bytes."""
    for magic, what, remedy in FOREIGN:
        if start.startswith(magic):
            return Rejection(
                Reason.NOT_HTML, f"The file is {what}, whatever its name says: {remedy}."
            )
    return None


def too_large(size: int) -> Rejection:
    """Say that an upload is over the limit."""
    return Rejection(
        Reason.TOO_LARGE,
        f"The file has {size / 1e6:.1f} MB; pages of up to {MAX_BYTES // 1024**2} MB are read. "
        "Save the page without its pictures, as HTML only.",
    )


def _gunzip(data: bytes) -> bytes | Rejection:
    """Unpack gzip, never further than the limit: a bomb is told by its first 20 MB."""
    engine = zlib.decompressobj(wbits=31)
    try:
        out = engine.decompress(data, MAX_BYTES + 1)
    except zlib.error:
        return Rejection(Reason.NOT_HTML, DAMAGED)
    if not out and not engine.eof:
        return Rejection(Reason.NOT_HTML, DAMAGED)
    return out if len(out) <= MAX_BYTES else too_large(len(out))


def _from_mailbox(data: bytes) -> Document | Rejection:
    messages = len(MAIL_BEGINS.findall(data))
    if messages == 1:
        return _from_message(data.split(b"\n", 1)[1])
    return Rejection(
        Reason.NOT_HTML,
        f"The file is a mailbox of {messages} mails: save each as an .eml file and drop those.",
    )


def _from_message(data: bytes) -> Document | Rejection:
    from email import message_from_bytes  # noqa: PLC0415 - rare, and 10 ms to import
    from email.policy import default  # noqa: PLC0415

    message: EmailMessage = message_from_bytes(data, policy=default)
    saved = message.get_content_type() == "multipart/related" and "to" not in message
    parts = [part for part in message.walk() if part.get_content_maintype() == "text"]
    best = max(parts, key=_preference, default=None)
    payload = best.get_payload(decode=True) if best is not None else None
    if best is None or not isinstance(payload, bytes) or not payload.strip():
        return Rejection(
            Reason.NO_TEXT, "The message holds no HTML and no text: drop the page it points to."
        )
    location = _header(best, "content-location") or _header(message, "snapshot-content-location")
    names = ("subject", "date") if saved else ("subject", "from", "date")
    charset = best.get_content_charset()
    return Document(
        payload,
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


def _header(part: EmailMessage, name: str) -> str | None:
    try:
        value = part.get(name)
    except (ValueError, IndexError, AttributeError, LookupError):
        return None  # the standard parser stumbles over some broken headers
    return " ".join(str(value).split()) or None if value is not None else None
