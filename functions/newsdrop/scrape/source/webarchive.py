"""A page as Safari saves it: a binary property list, the page and all that it shows in it."""

from __future__ import annotations

from io import BytesIO
from typing import Any

from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source.document import Document

_MAGIC = b"bplist"
_TRAILER = 32  # bytes; the number of objects stands in the third eight of them
_MOST = 200_000  # objects; a page has five for each picture
_LINK = Rejection(
    Reason.NOT_HTML, "The file is a link to a page: open it, save the page and drop that file."
)
_DAMAGED = Rejection(
    Reason.NOT_HTML,
    "The file is a property list that holds no web page, or damaged: save the page again.",
)


def read(data: bytes) -> Document | Rejection | None:
    """Read the main resource of a web archive.

    Parameters
    ----------
    data
        The upload.

    Returns
    -------
    Document, Rejection or None
        With the page's address and encoding, as WebKit wrote them; None where the upload is no
        property list.
    """
    if not data.startswith(_MAGIC):
        return None
    told = _read(data)
    if "URL" in told:
        return _LINK  # what dragging an address out of a browser makes (.webloc)
    main = told.get("WebMainResource")
    if not isinstance(main, dict):
        return _DAMAGED
    content, kind = main.get("WebResourceData"), main.get("WebResourceMIMEType")
    if not isinstance(content, bytes) or not isinstance(kind, str):
        return _DAMAGED
    charset, url = main.get("WebResourceTextEncodingName"), main.get("WebResourceURL")
    return Document(
        content,
        content_type=f"{kind}; charset={charset}" if isinstance(charset, str) else kind,
        container="application/x-webarchive",
        url=url if isinstance(url, str) and url.startswith(("http://", "https://")) else None,
    )


class _ReadOnce(BytesIO):
    """Gives out no byte twice: objects that share their bytes would fill the memory."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = len(data)

    def read(self, size: int | None = -1, /) -> bytes:
        out = super().read(size)
        self._left -= len(out)
        if self._left < 0:
            raise ValueError
        return out


def _read(data: bytes) -> dict[str, Any]:
    import plistlib  # noqa: PLC0415 - rare, and 20 ms to import

    # The parser makes room for as many objects as the file says that it has.
    if int.from_bytes(data[-_TRAILER + 8 : -_TRAILER + 16], "big") > _MOST:
        return {}
    try:
        told = plistlib.load(_ReadOnce(data), fmt=plistlib.FMT_BINARY)
    except (ValueError, RecursionError):
        return {}
    return told if isinstance(told, dict) else {}
