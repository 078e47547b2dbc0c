"""Embargoes: "Embargoed until 9 a.m. EDT, June 3"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Date, Dateline


def find(
    page: Page,
    letter: Letterhead,
    dateline: Found[Dateline] | None,
    published: Found[Date] | None,
) -> Found[str] | None:
    """Find the end of an embargo."""
    return None
