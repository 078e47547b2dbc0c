"""Authors in a list of works, who are nobody of the story: "Roe, Ann P. F.; Poe, Tom"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_CITED = regex(r"\.(?:[;:,]| \(| &| and| et al|$)")
_LAST_AUTHOR = regex(r"[A-ZÀ-Þ][\w’'-]{1,30} [A-Z]{1,3}\. ")
"""Behind whom the work stands: "Roe A, Poe TB. J Clin Acme. 2014;34(8):954-961"."""
_VOLUME = regex(
    r"\b(?:19|20)\d\d(?: [A-Z][a-z]{2,8}\.?(?: \d{1,2})?)?; ?\d{1,4} ?(?:\([\w -]{1,12}\) ?)?:"
)
_LONGEST_WORK = 400
"""Characters."""


def is_author(line: str, ahead: str, start: int, end: int, name: Sequence[Word]) -> bool:
    """Tell the author of a work that a line cites.

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands before the name.
    start, end
        Where the name starts and ends.
    name
        Its words.
    """
    if is_initial(name[-1].text) and ahead.endswith(", "):
        return _CITED.match(line, end) is not None
    if ";" not in line or not _LAST_AUTHOR.match(line, start):
        return False
    return _VOLUME.search(line, start, start + _LONGEST_WORK) is not None
