"""What the upload is wrapped in: gzip, a saved web page, a mail message.

A container is opened until a document is found, or a reason why there is none.
"""

from __future__ import annotations

import zlib

from newsdrop.page import LARGEST_UPLOAD
from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source import messages, webarchive
from newsdrop.scrape.source.document import Document

NESTED_GZIP = 3
_MOST_MEMBERS = 2000  # of a gzip file; in blocks of 64 kB, 20 MB are 320
_PIECE = 1 << 16  # bytes that are unpacked at once
DAMAGED = "The gzip file is damaged or was cut off: fetch or compress the page again."
GZIP = b"\x1f\x8b"
BLANK = b"\0 \t\r\n\f\v"
_OLE = b"\xd0\xcf\x11\xe0"
_OUTLOOK = "__substg1.0_".encode("utf-16-le")  # how the parts of a message are called [MS-OXMSG]
# First bytes of what people drop by mistake, with what to do about it.
FOREIGN = (
    (b"%PDF", "a PDF document", "save the page as HTML, or export its text"),
    (
        b"PK\x03\x04",
        "a zip archive or an Office document",
        "unpack it and drop its pages one by one",
    ),
    (_OLE, "an old Office document", "save it as HTML or plain text"),
    (b"{\\rtf", "an RTF document", "save it as HTML or plain text"),
    (b"\xff\xd8\xff", "a JPEG image", "drop the page that shows it"),
    (b"\x89PNG", "a PNG image", "drop the page that shows it"),
    (b"GIF8", "a GIF image", "drop the page that shows it"),
    (b"RIFF", "an image, sound or video file", "drop the page that shows it"),
    (b"II*\0", "a TIFF image", "drop the page that shows it"),
    (b"MM\0*", "a TIFF image", "drop the page that shows it"),
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
    if len(data) > LARGEST_UPLOAD:
        return too_large(len(data))
    if not data.strip(BLANK):
        return Rejection(Reason.EMPTY, "The file is empty: save the page again and drop it anew.")
    document = webarchive.read(data) or messages.read(data)
    document = document or Document(data, content_type=content_type)
    if isinstance(document, Rejection):
        return document
    return _foreign(document.data) or document


def _foreign(data: bytes) -> Rejection | None:
    """Tell a file of another kind by its first bytes."""
    start = data[:512].lstrip()
    if start.startswith(_OLE) and _OUTLOOK in data:
        return _not_html("an Outlook message", 'open it and choose "Save as", then HTML or text')
    for magic, what, remedy in FOREIGN:
        if start.startswith(magic):
            return _not_html(what, remedy)
    return None


def _not_html(what: str, remedy: str) -> Rejection:
    return Rejection(Reason.NOT_HTML, f"The file is {what}, whatever its name says: {remedy}.")


def too_large(size: int) -> Rejection:
    """Say that an upload is over the limit."""
    return Rejection(
        Reason.TOO_LARGE,
        f"The file has {size / 1e6:.1f} MB; pages of up to {LARGEST_UPLOAD // 1024**2} MB are "
        "read. Save the page without its pictures, as HTML only.",
    )


def _gunzip(data: bytes) -> bytes | Rejection:
    """Unpack gzip, never further than the limit: a bomb is told by its first 20 MB.

    Tools that compress in blocks, or append, write several members one behind the other.
    """
    out = bytearray()
    at = 0
    for _ in range(_MOST_MEMBERS):
        engine = zlib.decompressobj(wbits=31)
        try:
            while at < len(data) and not engine.eof and len(out) <= LARGEST_UPLOAD:
                piece = data[at : at + _PIECE]
                out += engine.decompress(piece, LARGEST_UPLOAD + 1 - len(out))
                at += len(piece) - len(engine.unused_data)
        except zlib.error:
            return Rejection(Reason.NOT_HTML, DAMAGED)
        if len(out) > LARGEST_UPLOAD:
            return too_large(len(out))
        if not engine.eof:  # Half a release looks like a whole one.
            break
        if not data.startswith(GZIP, at):
            return bytes(out)
    return Rejection(Reason.NOT_HTML, DAMAGED)
