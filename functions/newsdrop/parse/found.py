"""What a part's module returns: the value, where it was read, and the blocks it explains."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from newsdrop.record import Evidence

T_co = TypeVar("T_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Found(Generic[T_co]):
    """A part of the release that was found.

    Parameters
    ----------
    value
        The part.
    source
        The evidence it was read from.
    claims
        Indices into ``page.blocks`` of the blocks that this part explains. What no part claims,
        within the release, is the body.
    """

    value: T_co
    source: Evidence
    claims: frozenset[int] = frozenset()


def claimed(found: Found[object] | None) -> frozenset[int]:
    """Give the blocks that a part explains; none where it was not found."""
    return found.claims if found else frozenset()


def first_claim(found: Found[object] | None, default: int = -1) -> int:
    """Give the first block that a part explains, or where to begin without one."""
    return min(claimed(found), default=default)


def last_claim(found: Found[object] | None, default: int = -1) -> int:
    """Give the last block that a part explains, or where to begin without one."""
    return max(claimed(found), default=default)
