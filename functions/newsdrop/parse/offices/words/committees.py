"""The fields a committee is for, before who chairs it: "Committee on Roads and Bridges chair"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import ANDS, is_capital, is_modifier, is_office, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMITTEES = words("title_context", "committees")
_CHAIRS = words("title_context", "who chairs")
_OPENERS = frozenset(("on", "for", "of"))
_SMALL = ANDS | {"the", "of", "on", "for"}
_MOST = 16
"""Words."""
_ENDS = tuple(';:!?”"»]).')


def begin(tokens: Sequence[str], head: int) -> int:
    """Find where a title begins that names the fields of a committee.

    Whose chairman somebody is in "the Committee on Roads and Acme Bank chairman" is open, but a
    house of capitals, "FBI chief", another committee and an office behind the "and" tell.

    Parameters
    ----------
    tokens
        The words before a name.
    head
        The index of the noun of the office.

    Returns
    -------
    int
        The index of the word for the committee; of the noun where there is none.
    """
    chair = head
    while chair > 1 and tokens[chair].endswith(".") and is_office(tokens[chair - 1]):
        chair -= 1  # "chairman Rep."
    if plain(tokens[chair]).rpartition("-")[2] not in _CHAIRS or tokens[chair - 1] in _SMALL:
        return head
    parted = joined = False
    for at in range(chair - 1, max(0, chair - _MOST), -1):
        token = tokens[at]
        if token in _OPENERS and plain(tokens[at - 1]) in _COMMITTEES:
            return at - 1 if joined or not parted else head
        if token not in _SMALL and not _is_field(token) and not is_modifier(plain(token)):
            return head
        parted = parted or token.endswith(",")
        joined = joined or token in ANDS
    return head


def _is_field(token: str) -> bool:
    """Tell a word of a field: "Roads,", "Economic"; in capitals alone it is a house's."""
    if not is_capital(token) or token.isupper() or token.endswith(_ENDS):
        return False
    return not is_office(token) and plain(token) not in _COMMITTEES
