"""Headings over an appeal to help the house: "Supporting Acme", "Donate to the Acme Trust"."""

from __future__ import annotations

from newsdrop.lexicon import folded
from newsdrop.parse.issuing.text import opener_names

_LONGEST = 80  # characters of such a heading
_FOR = tuple(folded("closing", "appeals"))
_FOR_BEHIND = tuple(folded("closing", "appeals behind"))


def whom(line: str) -> str:
    """Find whom a heading asks readers to help.

    Parameters
    ----------
    line
        A heading in small letters.

    Returns
    -------
    str
        A name in small letters, or nothing; "supporting farmers" is told by what follows it.
    """
    if len(line) > _LONGEST:
        return ""
    before = max((word for word in _FOR if line.startswith(f"{word} ")), key=len, default="")
    behind = max((word for word in _FOR_BEHIND if line.endswith(f" {word}")), key=len, default="")
    if not before and not behind:
        return ""
    name = line.removeprefix(before).removesuffix(behind).strip(" !:")
    return name[opener_names.article(name) :]
