"""What somebody did for a work in marks: "“Bell Ringers” star Jane Roe"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST = 120  # characters
_TITLED = regex(
    rf"""
    (?: “ (?P<curly> [^“”"]{{2,60}} ) ” | " (?P<plain> [^“”"]{{2,60}} ) " )
    [ ] (?i: {any_of(words("titles", "roles in works"))} ) [ ] \Z
    """,
    re.VERBOSE,
)
_SPEECH = (",", ".", "!", "?", "…")
_SMALL = 4  # letters


def before(text: str, start: int, floor: int) -> str | None:
    """Read the title that ends where a name starts and opens with the name of a work.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends.

    Returns
    -------
    str or None
        As printed; of speech, "“We won,” singer Jane Roe said", there is none.
    """
    near = text[max(floor, start - _LONGEST) : start]
    found = _TITLED.search(near) if "”" in near or '"' in near else None
    if found is None:
        return None
    work = found["curly"] or found["plain"]
    named = work[0] != " " and not work.endswith(_SPEECH) and all(map(_is_titled, work.split()))
    return found[0].rstrip() if named else None


def _is_titled(word: str) -> bool:
    return len(word) <= _SMALL or not word[0].islower()
