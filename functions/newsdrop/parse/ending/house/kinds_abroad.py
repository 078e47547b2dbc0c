"""What a house is, said in other languages: "è una multinazionale", "er en organisasjon"."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_SUBJECT = 100  # characters within which the verb stands
_KIND = 90  # characters behind it in which the noun stands

_HEADS = folded("closing", "heads abroad")
_COMPOUNDS = tuple(folded("closing", "compounds abroad"))
_ROLES = folded("closing", "roles")
_IS = regex(
    rf"""
    (?<! [\w-] )
    (?: {any_of(words("closing", "is abroad"))}
      | on (?! [ ] (?: {any_of(words("closing", "English behind on"))} | [A-Z0-9] ) ) )  # Finnish
    (?= [ '’] )
    """,
    re.VERBOSE,
)
_LARGEST = regex(
    rf"""
    (?<! [\w-] ) (?: är | er ) [ ] (?: [^\W\d_]+ [ ] ){{0,2}}
    [^\W\d_]+ s [ ] (?: näst | nest )? [ ]? (?: {any_of(words("closing", "largest"))} ) [ ]
    """,
    re.VERBOSE,
)
"""What Nordic houses say: "är norra Sveriges största", "er landets ældste"."""
_POLISH = regex(r"(?<![\w-])to(?P<kind>(?: [^\W\d_]+){1,4})")
_POLISH_HEADS = folded("closing", "heads behind to")
"""Polish has no verb there: "Acme to prywatny serwis"; English has none of the nouns."""
_KIND_END = regex(
    rf"""
    [,.;:(] | [ ] (?: d | dell ) ['’] | [ ] (?: {any_of(words("closing", "ends of kinds"))} ) [ ]
    """,
    re.VERBOSE,
)


def verb(opening: str) -> int | None:
    """Find where a sentence says what a house is.

    Parameters
    ----------
    opening
        The first sentence of a paragraph.

    Returns
    -------
    int or None
        Where the verb stands behind the name; None where the noun behind it is none of a house.
    """
    if (largest := _LARGEST.search(opening, 0, _SUBJECT)) is not None:
        return largest.start()
    match = _IS.search(opening, 0, _SUBJECT) or _polish(opening)
    if match is None or opening[: match.start()].rstrip().rpartition(" ")[2].casefold() in _ROLES:
        return None
    kind = _KIND_END.split(opening[match.end() : match.end() + _KIND], maxsplit=1)[0]
    said = kind.casefold().strip(" '’").split()
    named = any(word in _HEADS or word.endswith(_COMPOUNDS) for word in said)
    return match.start() if named or "kind" in match.re.groupindex else None


def _polish(opening: str) -> re.Match[str] | None:
    match = _POLISH.search(opening, 0, _SUBJECT) if " to " in opening else None
    said = match["kind"].casefold().split() if match else ()
    return match if not _POLISH_HEADS.isdisjoint(said) else None
