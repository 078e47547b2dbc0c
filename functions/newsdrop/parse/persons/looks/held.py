"""What an office is held of, behind it in a run of capital words: "Directeur Général de Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_OFS = (len(" de "), len(" von "), len(" de la "))  # "da", "do", "di", "du", "van"
_OF_SEVERAL = len(" de los ")
_ELIDED = ("d'", "d’")
_ELIDED_CAPITAL = ("D'", "D’")  # of "DIRETTORE D'ACME"; "D'Andre" is a given name


def touches(run: Sequence[Word], at: int) -> bool:
    """Tell "of" behind a word: "Directeur Général de Qwabe", "d’Acme".

    Parameters
    ----------
    run
        A run of capital words.
    at
        The index of the word.
    """
    if at + 1 >= len(run):
        return False
    gap, following = run[at + 1].start - run[at].end, run[at + 1].text
    capital = following.startswith(_ELIDED_CAPITAL) and following.isupper()
    elided = capital or following.startswith(_ELIDED)
    return (gap == 1 and elided) or gap in _OFS or (gap == _OF_SEVERAL and following.endswith("s"))
