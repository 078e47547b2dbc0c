"""What a wire or an exchange says of itself among the lines of a release."""

from __future__ import annotations

from newsdrop.lexicon import folded
from newsdrop.patterns import regex

_LONGEST = 500  # characters of such a sentence
_OPENINGS = tuple(folded("furniture", "carriers"))
_LABELS = folded("furniture", "labels of carriers")
_STAMP = regex(r"\A\d\d?\.\d\d?\.\d{4} (?:[a-z/]{3,9} )?")  # "12.05.2020 cet/cest "


def tells_of_itself(text: str) -> bool:
    """Say whether a line is a wire's own: "The issuer is solely responsible for the content".

    Parameters
    ----------
    text
        A line.
    """
    line = text.casefold() if len(text) <= _LONGEST else ""
    return _STAMP.sub("", line).startswith(_OPENINGS) or any(map(line.__contains__, _LABELS))
