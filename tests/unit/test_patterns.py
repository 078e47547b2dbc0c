"""Patterns are compiled at first use, so each is compiled here."""

from __future__ import annotations

import importlib
import pkgutil
import re
from typing import TYPE_CHECKING

import pytest

import newsdrop
from newsdrop.patterns import Deferred, regex

if TYPE_CHECKING:
    from collections.abc import Iterator


def _deferred(value: object) -> Iterator[Deferred]:
    """Find the patterns in a module's constant: itself, or within its rows and tables."""
    if isinstance(value, Deferred):
        yield value
    elif isinstance(value, dict):
        yield from _deferred(tuple(value.values()))
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from _deferred(inner)


MODULES = sorted(
    module.name for module in pkgutil.walk_packages(newsdrop.__path__, prefix="newsdrop.")
)
PATTERNS = [
    pytest.param(pattern, id=f"{name}.{constant}")
    for name in MODULES
    for constant, value in sorted(vars(importlib.import_module(name)).items())
    for pattern in _deferred(value)
]


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_constant_is_a_pattern(pattern: Deferred) -> None:
    assert pattern.search is not None


@pytest.mark.parametrize("pattern", PATTERNS)
def test_small_letters_with_accents_are_no_capitals(pattern: Deferred) -> None:
    # "été" opens no name, and "École" is no small word
    assert r"[^\W\d_a-z]" not in str(pattern.pattern)
    assert r"[^\W\d_A-Z]" not in str(pattern.pattern)


def test_they_are_found() -> None:
    assert len(PATTERNS) > 600


def test_one_is_compiled_at_its_first_use() -> None:
    word = regex(r"[a-z]+ # letters", re.VERBOSE | re.IGNORECASE)

    assert "search" not in vars(word)
    assert word.findall("One, two") == ["One", "two"]
    assert "search" in vars(word)
    assert word.sub("x", "One, two") == "x, x"


def test_a_broken_one_says_so_at_its_first_use() -> None:
    broken = regex("(")

    with pytest.raises(re.error, match="unterminated subpattern"):
        broken.match("")


def test_it_has_what_a_pattern_has() -> None:
    with pytest.raises(AttributeError):
        _ = regex("a").unknown  # type: ignore[attr-defined]


def test_bytes() -> None:
    assert regex(rb"\d+").findall(b"1 and 22") == [b"1", b"22"]
