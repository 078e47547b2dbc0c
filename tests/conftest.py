"""What all tests share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from newsdrop.parse import guard

if TYPE_CHECKING:
    from collections.abc import Iterator

# How long an example takes says how busy the machine is.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Let the golden records be written anew."""
    parser.addoption("--rewrite-golden", action="store_true", help="write tests/golden anew")


@pytest.fixture(autouse=True)
def _no_part_fails(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Show the failures of parts that the parser's guard hides; tests of the guard fail parts."""
    yield
    if "guard" not in request.node.nodeid:
        failed = [one for one in caplog.get_records("call") if one.name == guard.logger.name]
        assert not failed, [one.getMessage() for one in failed]
