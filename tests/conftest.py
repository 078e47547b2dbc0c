"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the golden records be written anew."""
    parser.addoption("--rewrite-golden", action="store_true", help="write tests/golden anew")
