"""When the release was published, and when it was changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Date, Dateline


def find(
    page: Page, letter: Letterhead, dateline: Found[Dateline] | None, *, now: datetime
) -> Found[Date] | None:
    """Find the day of publication."""
    return None


def find_updated(page: Page, published: Found[Date] | None, *, now: datetime) -> Found[Date] | None:
    """Find the day of the last change."""
    return None
