"""The address of a page: where it says it lives, and what its links are relative to."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from newsdrop.scrape.about import archives

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.scrape.markup import Declarations

_METAS = frozenset({"og:url", "twitter:url", "savepage-url"})
"""The last is that of Save Page WE, which saves a page as one file."""


def canonical(declared: Declarations, known: str | None) -> str | None:
    """Find the page's own address.

    Parameters
    ----------
    declared
        What the page says of itself.
    known
        What the uploader, a message or the browser that saved the page says.

    Returns
    -------
    str or None
        ``link rel=canonical``, ``og:url`` and their kin before `known`, which may be a print view
        or a mirror; absolute, http or https, without an archive's replay prefix.
    """
    for candidate in (*_declared(declared), known):
        said = (candidate or "").strip()
        said = f"http://{said}" if said.startswith("www.") else said
        address = archives.original_url(urljoin(known or "", said))
        if _is_web(address) and urlsplit(address).path.strip("/"):
            return address
    return archives.original_url(known) if known and _is_web(known) else None


def readable(told: str | None) -> str | None:
    """Leave out an address that no rule for addresses can take apart: "https://[x"."""
    return told if told and _is_plain(told) else None


def base(declared: Declarations, own: str | None) -> str | None:
    """Find what relative links are relative to: ``<base href>``, or the page's own address."""
    start = next((href for el in declared["base"] if (href := el.get("href"))), None)
    address = urljoin(own or "", start.strip()) if start else own
    return address if address and _is_web(address) else own


def _declared(declared: Declarations) -> Iterator[str | None]:
    for link in declared["link"]:
        if "canonical" in (link.get("rel") or "").lower().split():
            yield link.get("href")
    for meta in declared["meta"]:
        if (meta.get("property") or meta.get("name") or "").lower() in _METAS:
            yield meta.get("content")


def _is_web(address: str) -> bool:
    if not _is_plain(address):
        return False
    parts = urlsplit(address)
    return parts.scheme in {"http", "https"} and "." in parts.netloc


def _is_plain(address: str) -> bool:
    """Tell an address that leads where it seems to: not "https://www.state.gov@evil.example"."""
    try:
        host = urlsplit(address).netloc
    except ValueError:
        return False
    return address.isprintable() and not {"@", "\\"} & set(host)
