"""Letters that are released: "Dear Secretary Roe:"."""

from __future__ import annotations

from newsdrop.parse.prose.phrases import keys, opening

_SALUTATIONS = keys("letterhead", "salutations")
_ENDS = (",", ":", "!")
_LONGEST = 80
"""Characters."""


def is_salutation(text: str) -> bool:
    """Tell the line with which a letter begins."""
    ends = len(text) <= _LONGEST and text.endswith(_ENDS)
    return ends and opening(text, _SALUTATIONS) is not None
