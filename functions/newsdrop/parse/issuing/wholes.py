"""The whole name of a house that an address or a title cuts: "Roe Works Trust" for "Roe Works"."""

from __future__ import annotations

import re

from newsdrop.parse.houses import organizations

_TEXT = 20_000  # characters that are searched
_MOST = 5  # words that a name may lack
_WORD = r"[^\W\d_a-z][\w&-]{0,40}"


def as_told(name: str, told: str) -> str:
    """Give a name with the words that follow it wherever a text prints it.

    The last of them must be one of houses: "Project". A text that prints the name alone once
    knows no longer one.

    Parameters
    ----------
    name
        A name of several words; one word may be a house's of which others bear the name.
    told
        The headline and the body.
    """
    if " " not in name or organizations.is_house(name):
        return name
    behind = re.compile(rf"(?<!\w){re.escape(name)}(?!\w)(?P<more>(?: {_WORD}){{0,{_MOST}}})")
    found = [match["more"].split() for match in behind.finditer(told, 0, _TEXT)]
    common = _common(found)
    while common and not organizations.is_common(common[-1]):
        common.pop()
    return " ".join((name, *common))


def _common(found: list[list[str]]) -> list[str]:
    """List the words with which all begin."""
    common = list(found[0]) if found else []
    for words in found[1:]:
        same = [one == other for one, other in zip(common, words, strict=False)]
        common = common[: same.index(False) if False in same else len(same)]
    return common
