"""Who answers in the row of a Korean table: "책임자 | 과장 | 홍길동 | (044-200-1234)"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import eastern_contacts as eastern
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_BAR = " | "
_HANGUL = "\uac00"  # where its syllables begin
_SPACED = regex(r"[가-힣](?: [가-힣]){1,3}")
"""As ministries set what is short: "과 장"."""
_LABELS = keys("contacts") | keys("korean", "who answers")


def joined(text: str) -> str:
    """Join the cells of a post, a name and the unit before them, which are one person.

    Parameters
    ----------
    text
        A row, its cells between bars; any other line stays as it is.

    Returns
    -------
    str
        "도로과 과장 홍길동 | (044-200-1234)".
    """
    if _BAR not in text or max(text) < _HANGUL:
        return text
    cells = [_closed(cell) for cell in text.split(_BAR)]
    at = next((at for at in range(1, len(cells)) if _is_person(cells, at)), 0)
    if not at:
        return text
    ahead = [cell for cell in cells[: at - 1] if cell and key(cell) not in _LABELS]
    return _BAR.join((" ".join((*ahead[-1:], cells[at - 1], cells[at])), *cells[at + 1 :]))


def _closed(cell: str) -> str:
    bare = cell.replace(" ", "") if _SPACED.fullmatch(cell) else cell
    return bare if eastern.is_korean_post(bare) or key(bare) in _LABELS else cell


def _is_person(cells: Sequence[str], at: int) -> bool:
    """Tell a name with its post ahead."""
    post = cells[at - 1]
    named = eastern.is_korean(cells[at]) and cells[at] not in words("korean", "who answers")
    return named and eastern.is_korean_post(post)
