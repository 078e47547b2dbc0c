"""What sort of page this is, and whether it is one of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph, Rejection


def refuse(page: Page, headline: Found[str] | None, text: Sequence[Paragraph]) -> Rejection | None:
    """Say why the page holds no release, if it holds none."""
    return None


def find(
    page: Page, headline: Found[str] | None, letter: Letterhead, text: Sequence[Paragraph]
) -> str:
    """Name the kind."""
    return "press_release"
