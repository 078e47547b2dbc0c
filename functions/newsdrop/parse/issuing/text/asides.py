"""What stands between the house that opens a text and its verb: what it is, partners, its board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.text.announcing_verbs import VERBS, VERBS_ABROAD, WEAK_VERBS
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

ANDS = words("portfolios", "ands") - {"&"}
ARTICLES = words("announcing", "articles") | words("openers", "articles") | {"the"}
ELIDED = regex(r"[a-zA-Z]{1,4}['’](?=[A-ZÀ-Þ])")
"""An article that touches its noun: "l’Institut"."""
_SMALL = words("announcing", "small") | words("portfolios", "of") | ARTICLES | ANDS
_KINDS = words("openers", "abroad") | folded("openers", "abroad")
_JOINS = tuple(f"{join} " for join in words("announcing", "joins"))
_OWNERS = words("announcing", "owners")
_BOARDS = tuple(sorted(words("organizations", "boards")))
_STRONG = (VERBS | VERBS_ABROAD) - WEAK_VERBS
_HELPING = words("announcing", "before verbs") | words("openers", "behind")
_OWN = ("’s", "'s")
_DASHES = frozenset("–—")
_LONGEST = 30  # words of an aside
_NEAR = 4  # words from its end, among which the verb is
_OWNED = 5  # words from "its" to the name of who is owned
_OTHERS = 10  # words of "more than 200 other houses"


def run(tokens: Sequence[str], at: int) -> int:
    """Find the first word that is no part of the names from here on; 0 where a sentence ends.

    Parameters
    ----------
    tokens
        Words with the marks behind them.
    at
        The index of the first word of a name.
    """
    for index in range(at, len(tokens)):
        token = tokens[index]
        word = ELIDED.sub("", token).rstrip(",")
        kind = index == at + 1 and word in _KINDS  # "le ministère des Ponts"
        if not (word[:1].isupper() or word[:1].isdigit() or word in _SMALL or kind):
            return index
        if _ends(token):
            return 0
    return 0


def measure(tokens: Sequence[str], end: int) -> tuple[int, int]:
    """Measure the house, and all before its verb, where an aside stands between them.

    Parameters
    ----------
    tokens
        The words from the beginning of a sentence.
    end
        The first that is no part of a name: "a" of "Acme, a maker of anvils, announced".

    Returns
    -------
    tuple of int
        The words of the house, and the index of the first word behind the aside; two zeros where
        there is none.
    """
    last = end
    while last > 1 and tokens[last - 1] in _SMALL:  # "a", which is an article elsewhere
        last -= 1
    count, behind = _partners(tokens, last, end)
    if not count:
        count, behind = _board(tokens, end)
    if not count and tokens[last - 1].endswith(","):
        count, behind = _first_comma(tokens, last), _past_comma(tokens, last)
    return (count, behind) if behind else (0, 0)


def parts_names(tokens: Sequence[str], at: int) -> bool:
    """Tell the comma behind a word from the one before a legal form: "Acme, Inc., Poe".

    Parameters
    ----------
    tokens
        Words with the marks behind them.
    at
        The index of the word; one more stands behind it.
    """
    return tokens[at].endswith(",") and not is_form(tokens[at + 1])


def _first_comma(tokens: Sequence[str], end: int) -> int:
    """Count the words of the first of several names; of all where there is one, or a firm's."""
    commas = (at + 1 for at in range(end - 1) if parts_names(tokens, at))
    return end if "&" in tokens[:end] else next(commas, end)


def is_form(token: str) -> bool:
    """Tell a legal form, whatever marks stand behind it: "Inc.,"."""
    return organizations.is_form(token.rstrip(",").rstrip("."))


def _partners(tokens: Sequence[str], last: int, end: int) -> tuple[int, int]:
    """Measure "Acme, together with Poe Inc.", "Acme and its partner Poe", "and 200 others".

    "Acme and its partners opened" a bridge, too.
    """
    for at in range(last, end + 1):
        behind = " ".join(tokens[at : at + 4])
        if join := next((join for join in _JOINS if behind.startswith(join)), ""):
            return at, run(tokens, at + len(join.split()))
    if tokens[end - 1] not in ANDS:
        return 0, 0
    if tokens[end] in _OWNERS:  # "its longtime partner", but no "its residents love it. Poe"
        row = tokens[end : end + _OWNED]
        named = next((at for at, token in enumerate(row, end) if not token.islower()), end)
        past = run(tokens, named) if named > end else 0
        announces = _announces(tokens[past : past + _NEAR])
        return end - 1, past if announces else _past_others(tokens, end)
    return _first_comma(tokens, end - 1), _past_others(tokens, end)


def _past_others(tokens: Sequence[str], end: int) -> int:
    """Find the verb behind "more than 200 other houses"."""
    for at in range(end, min(end + _OTHERS, len(tokens))):
        if tokens[at] in _STRONG:
            return at if at > end else 0
        if not (tokens[at].islower() or tokens[at].isdigit()) or _ends(tokens[at]):
            return 0
    return 0


def _board(tokens: Sequence[str], end: int) -> tuple[int, int]:
    """Measure "Acme’s board of directors", which speaks for its house."""
    if not tokens[end - 1].endswith(_OWN):
        return 0, 0
    behind = " ".join(tokens[end : end + 4])
    board = next((board for board in _BOARDS if behind.startswith(f"{board} ")), "")
    return end, end + len(board.split()) if board else 0


def _past_comma(tokens: Sequence[str], end: int) -> int:
    """Find the verb behind what a house is: "Acme, part of Poe Inc., in Ohio, announced"."""
    for at in range(end, min(end + _LONGEST, len(tokens) - 1)):
        if _ends(tokens[at]):
            return 0
        if tokens[at].endswith(",") and _announces(tokens[at + 1 : at + 1 + _NEAR]):
            return at + 1
    return 0


def _announces(tokens: Sequence[str]) -> bool:
    """Tell "announced", "today announced", "is pleased to announce"."""
    for token in tokens:
        if token.rstrip(",.:;") in _STRONG:
            return True
        if token not in _HELPING:
            return False
    return False


def _ends(token: str) -> bool:
    """Tell the last word of a sentence, or of a dateline, "2015—", from "U.S." and "Inc."."""
    if not _DASHES.isdisjoint(token):
        return True
    return token[-1] in ".;:!?" and not (token.count(".") > 1 or is_form(token))
