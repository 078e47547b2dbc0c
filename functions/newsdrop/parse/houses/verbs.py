"""Verbs among the words of a line, which make it news of a house and not its name."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Sequence

_VERBS = words("announcing", "verbs") | words("announcing", "actions")
_PAIRS = frozenset(tuple(pair.split()) for pair in words("announcing", "actions of two words"))
_NOUNS = words("announcing", "nouns too")
_BEFORE_NOUNS = words("announcing", "before nouns too")
_BODIES = words("announcing", "will do")


def tell(said: Sequence[str], inner: Sequence[str]) -> bool:
    """Say whether a line tells what somebody does.

    Parameters
    ----------
    said
        Its words, two or more, in small letters.
    inner
        Those of them that may be verbs: a house may be called by one.
    """
    nouns = {word for ahead, word in pairwise(said) if ahead in _BEFORE_NOUNS} & _NOUNS
    if not _VERBS.isdisjoint({*inner} - nouns) or any(map(_PAIRS.__contains__, pairwise(said[1:]))):
        return True
    if "to" not in said:
        return False
    # "Port Authority to Begin", "Ministry to Close Roads", but "Committee to Protect Harbors".
    plans = any(one in _BODIES and other == "to" for one, other in pairwise(said))
    return plans or said[-2] == "to"
