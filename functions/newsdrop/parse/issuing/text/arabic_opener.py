"""Which house opens an Arabic text: its verb comes first, "أعلنت وزارة الجسور عن"."""

from __future__ import annotations

from itertools import takewhile

from newsdrop.lexicon import words
from newsdrop.patterns import regex

_VERBS = words("arabic", "announces")
_KINDS = words("arabic", "houses")
_NO_NAMES = words("arabic", "no names")
_ACTS = words("arabic", "acts")
_WORD = regex(r"[^\s،,.:؛]+|[،,.:؛]")
_AREAS = words("arabic", "areas")
_NUNATED = ("ا", "اً", "ًا")
_DEFINITE = tuple(words("arabic", "articles"))
_PLACES = frozenset(name for name in words("datelines", "places") if name >= "\u0600")
_HEADS = words("arabic", "heads of houses")
_LINE = 120
"""Characters."""
_OPENING = 30
"""Words in which the verb stands, a dateline among them."""
_MOST = 8
"""Words of a name."""


def find(lead: str) -> str | None:
    """Find the house behind the first verb that announces.

    Parameters
    ----------
    lead
        The beginning of the text.

    Returns
    -------
    str or None
        The kind of the house and the words behind it that have the article, or one that has none:
        a name or a town.
    """
    row = _WORD.findall(lead[:300])[:_OPENING]
    for at, word in enumerate(row[:-2]):
        if word in _VERBS and row[at + 1] in _KINDS:
            return _name(row[at + 1 : at + 1 + _MOST])
    return None


def led(headline: str, told: str) -> str | None:
    """Find the house whose head opens a headline: "رئيس جامعة الجسور يهنئ".

    Parameters
    ----------
    headline
        A line above the text.
    told
        The body, which names the house too.
    """
    row = _WORD.findall(headline[:_LINE])
    heads = [*takewhile(_HEADS.__contains__, row)]
    behind = row[len(heads) : len(heads) + _MOST]
    name = _name(behind) if heads and behind and behind[0] in _KINDS else None
    return name if name and name in told else None


def _name(row: list[str]) -> str | None:
    name = row[:1]
    for word in row[1:]:
        of_house = word[0] == "ل" and word[1:] in _KINDS
        open_ended = name[-1].removeprefix("ل") in _KINDS or name[-1] in _AREAS
        bare = of_house or (open_ended and not word.endswith(_NUNATED))
        if word in _ACTS or not word.isalpha() or word in _NO_NAMES:
            break
        if name[-1] in _PLACES or not (word.startswith(_DEFINITE) or bare):
            break
        name.append(word)
    return " ".join(name) if len(name) > 1 else None
