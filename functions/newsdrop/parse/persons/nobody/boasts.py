"""What a house boasts of, in the place of a title: "Xola Tek, first Welsh phone operator"."""

from __future__ import annotations

from itertools import takewhile

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import CONNECTORS

_FOREMOST = words("title_context", "foremost")
_KINDS = words("closing", "heads") | words("title_context", "houses that boast")


def is_boast(title: str) -> bool:
    """Tell the first or largest of its kind, where houses are of that kind.

    Parameters
    ----------
    title
        What stands as a title beside unknown words.
    """
    first, *others = title.casefold().split()
    kind = [first, *takewhile(lambda word: word not in CONNECTORS, others)][-1]
    return first in _FOREMOST and kind in _KINDS
