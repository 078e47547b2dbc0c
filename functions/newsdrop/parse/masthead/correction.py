"""The notice that a release corrects or replaces an earlier one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.masthead.front import Line

_PHRASES = keys("letterhead", "correction")
_LOOSE = frozenset({"update", "updated", "recall", "kill", "revised", "corrected", "clarification"})
_EDGES = " \t*#[]()–—-"


def find(front: Sequence[Line]) -> Found[str] | None:
    """Find the correction notice.

    Parameters
    ----------
    front
        The lines above the text.

    Returns
    -------
    Found or None
        The line as printed: "CORRECTION: The date in the second paragraph ...". A bare "Updated"
        with a date is the page's, not the release's, and is none.
    """
    for line in front:
        text = line.text.strip(_EDGES)
        said = opening(text, _PHRASES)
        if said is None:
            continue
        rest = text[said.end :].strip()
        set_off = not rest or rest[0] in ":：–—-.,]"
        if said.key in _LOOSE:
            set_off = set_off and text[: said.end].isupper() and not _is_stamp(rest)
        if set_off:
            return Found(line.text, Evidence.LABEL, frozenset((line.at,)))
    return None


def _is_stamp(rest: str) -> bool:
    """Tell whether nothing but a date follows."""
    letters = sum(map(str.isalpha, rest))
    return any(char.isdigit() for char in rest) and letters <= 20
