"""One document, taken out of what it was wrapped in."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


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
        ``message/rfc822``, ``multipart/related`` or ``application/x-webarchive`` when it came in
        one.
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
