"""Mail addresses that a page hides from robots and its script writes out for readers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.scrape.markup import Element

CLASSES = frozenset({"cf", "email"})
"""What the words of such an element's class are."""

_LINK = regex(r"/cdn-cgi/l/email-protection#([0-9a-f]{8,400})", re.IGNORECASE)
_HEX = regex(r"(?:[0-9a-f]{2}){4,200}", re.IGNORECASE)


def text(element: Element) -> str | None:
    """Read the address that an element shows once its script has run, or else its text.

    Parameters
    ----------
    element
        One of such a class.
    """
    return _plain(element.get("data-cfemail") or "") or element.text


def link(href: str) -> str:
    """Write out where a link leads that hides whom it writes to.

    Parameters
    ----------
    href
        Any link's.
    """
    match = _LINK.search(href) if "email-protection#" in href else None
    mail = _plain(match[1]) if match else None
    return f"mailto:{mail}" if mail else href


def _plain(code: str) -> str | None:
    """Undo the code: each byte is combined with the first one."""
    if not _HEX.fullmatch(code):
        return None
    first, *others = bytes.fromhex(code)
    mail = bytes(byte ^ first for byte in others).decode("utf-8", "replace")
    return mail if "@" in mail and mail.isprintable() else None
