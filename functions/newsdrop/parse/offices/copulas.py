"""An office that a sentence says somebody to hold: "The new director is Jane Roe"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words.titlewords import ARTICLES
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_BESIDE = words("title_context", "of office")
_OPENING = ARTICLES | _BESIDE
_MOST_AHEAD = 2
"""Words: "The new", "Our"."""
_SENTENCE_ENDS = (". ", "! ", "? ")
_OWNS = regex(r"(?:[^\W\d_a-zß-ÿ][\w.-]* ){0,3}[^\W\d_a-zß-ÿ][\w.-]*['’]s? ")
_TO_BE = regex(
    rf"""
    [ ] (?: {any_of(words("title_context", "is somebody"))} )
    [ ] (?: (?: {any_of(words("titles", "forms"))} ) \.? [ ] )? \Z
    """,
    re.VERBOSE,
)
_REACH = 32
"""Characters of the verb, and of a form of address."""
_LONGEST = 160
"""Characters of an office with what it is held of."""


def before(line: str, start: int, floor: int = 0) -> str | None:
    """Read the office that is the subject of the sentence, of which the name is all else.

    Parameters
    ----------
    line
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends.

    Returns
    -------
    str or None
        As printed; nothing of "The wife of the mayor is Jane Roe", who is no mayor.
    """
    verb = _TO_BE.search(line, max(floor, start - _REACH), start)
    if verb is None or _OWNS.match(line, start):
        return None
    least = max(floor, verb.start() - _LONGEST)
    last = max(line.rfind(end, least, verb.start()) for end in _SENTENCE_ENDS)
    begin = last + 2 if last >= 0 else 0
    if begin < least:
        return None
    subject = f"{line[begin : verb.start()]}, "
    title = titles.before(subject, len(subject))
    if title is None:
        return None
    ahead = line[begin : line.index(title, begin)].casefold().split()
    led = len(ahead) <= _MOST_AHEAD and all(word in _OPENING for word in ahead)
    while led and title.partition(" ")[0].casefold() in _BESIDE:
        title = title.partition(" ")[2]  # "new director"
    return (title or None) if led else None
