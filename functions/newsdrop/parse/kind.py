"""What sort of page this is, and whether it is one of ours."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newsdrop.page import Page
    from newsdrop.record import Rejection, Release


def refuse(page: Page, release: Release) -> Rejection | None:
    """Say why the page holds no release, if it holds none."""
    return None


def find(page: Page, release: Release) -> str:
    """Name the kind."""
    return "press_release"
