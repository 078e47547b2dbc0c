"""Marks that a system has turned round, for they stand between blanks: "Roe : » We go « , he said".

Editors type straight ones with a blank on either side, as French asks for; what opens and what
closes is guessed by the blank before it, and guessed wrong.
"""

from __future__ import annotations

from newsdrop.patterns import regex

_PAIRS = (("»", "«"), ("”", "“"))
_BEHIND = regex(r" ?(?:[,.;:!?…)]|\Z)")
"""What stands behind a mark that closes, and behind none that opens."""


def pairs(text: str) -> str:
    """Name the marks of a paragraph that stand the wrong way round.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.

    Returns
    -------
    str
        The mark that opens and the one that closes, of each kind all of whose marks stand between
        blanks, in turns, where an opening one has nothing behind it to open; mostly none.
    """
    return "".join(
        one + other for one, other in _PAIRS if f"{one} " in text and _are_turned(text, one, other)
    )


def _are_turned(text: str, one: str, other: str) -> bool:
    if f" {other}" not in text:
        return False
    places = [at for at, sign in enumerate(text) if sign in (one, other)]
    signs = "".join(text[at] for at in places)
    if signs != (one + other) * (len(places) // 2):
        return False
    apart = all(_is_apart(text, at) for at in places)
    return apart and any(_BEHIND.match(text, at + 1) for at in places[1::2])


def _is_apart(text: str, at: int) -> bool:
    before, behind = text[at - 1 : at] if at else "", text[at + 1 : at + 2]
    return (not before or before.isspace()) and (not behind or behind.isspace())
