"""What bears the name of somebody: an endowed office, a town that is called for a prince."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

WHERE = tuple(f" {word} " for word in words("not_people", "at a place"))
_PRINCE = " Prince "
_OF_THING = regex(rf"\b[a-z]{{2,7}} the (?:{any_of(words('name_parts', 'royals'))}) \Z")
_ROYAL = regex(rf"(?:\A|[\W_])(?:{any_of(words('name_parts', 'royals'))}) \Z")
_IN = regex(r"(?:['’]s)?, (?P<state>[A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ][\w.]*)?)(?!['’])")
_BEHIND = regex(r" (?P<word>[A-Z]\w{1,30})")
_NUMERALS = frozenset("IVX")
_STATES = frozenset(
    name.rstrip(".")
    for file, section in (
        ("places", "states_short"),
        ("places", "states_whole"),
        ("places", "regions"),
        ("datelines", "states"),
    )
    for name in words(file, section)
)
_PLACES = regex(
    rf"""
    [ ] (?: {any_of(words("not_people", "around a place"))} ) [ ]
    (?: [A-ZÀ-Þ][\w’'-]+ ,?[ ] )+ and[ ] \Z
    """,
    re.VERBOSE,
)
_OFFICE = regex(
    rf"""
    [ ] (?: (?: {any_of(words("not_people", "endowed"))} ) [ ] )*
    (?: {any_of(words("not_people", "endowed offices"))} ) \b
    """,
    re.VERBOSE,
)
_HOLDER = regex(
    rf"""
    (?: \b [Tt]he[ ] | \w(?:'s|’s)[ ]
      | (?!(?:{any_of(words("name_parts", "before no holder"))})\b)
        [A-ZÀ-Þ][\w’'-]+[ ][A-ZÀ-Þ][\w’'-]+,[ ] )
    (?: [A-ZÀ-Þ][\w’'-]+ [ ] (?:[A-Z]\.[ ])? and[ ] )?
    (?: (?: [A-Z][a-z]{{1,4}}\. | {any_of(words("name_parts", "forms of namesakes"))} ) [ ] )? \Z
    """,
    re.VERBOSE,
)
_SOCIETY = regex(
    rf"""
    \b (?: (?: {any_of(words("not_people", "named societies"))} ) [ ] (?:for|of)
      | (?: {any_of(words("not_people", "houses for somebody"))} ) [ ] for ) [ ] \Z
    """,
    re.VERBOSE,
)
_NEAR = regex(
    rf"(?:\A|[.;!?] )[\s*•·–—-]*(?:{any_of(words('not_people', 'near'))}) \Z", re.IGNORECASE
)
_ALSO = any_of(words("name_parts", "also called"))
_ALSO_CALLED = regex(
    rf"""
    [\w”"] ,? [ ] \(? (?: {_ALSO} ) :? [ ] [“"‘']?
    (?: [A-Z]\w+ [ ] )? \Z
    """,
    re.VERBOSE,
)
_CALLED_AGAIN = regex(rf",? \(?(?:{_ALSO})[: ]")
_ASSUMED = regex(rf"\b(?:{any_of(words('name_parts', 'assumed'))}) [“\"‘«](?:[A-Z]\w*\.? )?\Z")
_MARKED_OFFICE = regex(r"\w [“\"‘«][A-Z]\w*\.? \Z")
_MARKS_CLOSE = regex(r"[,.]?[”\"’»]")

_PROGRAMME = regex(
    rf"""
    [“"‘«] (?! \w{{1,20}}ing[ ]with | An?[ ] )
    (?: (?! (?: {any_of(words("not_people", "meetings"))} )[ ]with ) [A-ZÀ-Þ][\w’'&-]+ [ ] ){{1,4}}
    with[ ] \Z
    """,
    re.VERBOSE,
)
"""Before its host: "Morning Hour with Jane Roe", but "Fireside Chat with Jane Roe"."""


def endows(line: str, ahead: str, end: int) -> bool:
    """Tell whom a thing is called for: "the Tom Poe Curator", "Society for Ann Roe", a programme.

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands in it before the name.
    end
        Where the name ends.
    """
    if ahead.endswith((" for ", " of ")) and _SOCIETY.search(ahead):
        return True
    if ahead.endswith(" with ") and _MARKS_CLOSE.match(line, end) and _PROGRAMME.search(ahead):
        return True
    return _OFFICE.match(line, end) is not None and _HOLDER.search(ahead) is not None


def is_royal(ahead: str) -> bool:
    """Tell words that end with "Prince", "Queen" and the like.

    Parameters
    ----------
    ahead
        What stands before a name.
    """
    return ahead.endswith(" ") and _ROYAL.search(ahead) is not None


def is_princely(line: str, ahead: str, end: int) -> bool:
    """Tell a town from a prince: "in Prince Roe", "in Acme and Prince Roe", "Prince Roe, Va.".

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands in it before the name.
    end
        Where the name ends.
    """
    if not is_royal(ahead):
        return False
    if _OF_THING.search(ahead):
        return True  # "at the Queen Ann", a hospital
    if found := _IN.match(line, end):
        state = found["state"].rstrip(".")
        return state in _STATES or state.partition(" ")[0].rstrip(".") in _STATES
    if (behind := _BEHIND.match(line, end)) and _is_body(behind["word"]):
        return True
    lead = ahead[: 1 - len(_PRINCE)] if ahead.endswith(_PRINCE) else ""
    return lead.endswith((*WHERE, " from ")) or _PLACES.search(lead) is not None


def _is_body(word: str) -> bool:
    """Tell what is a town's: "Prince Roe RCMP", "Prince Roe Hospital", no "Queen Ann II"."""
    short = word.isupper() and len(word) > 1 and not _NUMERALS.issuperset(word)
    return short or organizations.is_common(word)


def is_near(ahead: str) -> bool:
    """Tell a place at the head of a sentence, where nobody stands: "Near Tal Roe, two"."""
    return _NEAR.search(ahead) is not None


def is_alias(line: str, ahead: str, end: int, *, full: bool) -> bool:
    """Tell another name of somebody: "Jane Roe, aka Big Jane Poe", "calling himself “Mr. Poe”".

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands in it before the name.
    end
        Where the name ends.
    full
        Whether there is more than a last name; one with a title is assumed wherever marks stand
        around these two alone.
    """
    if _MARKS_CLOSE.match(line, end) and (_ASSUMED if full else _MARKED_OFFICE).search(ahead):
        return True
    return _ALSO_CALLED.search(ahead) is not None


def has_alias(line: str, end: int) -> bool:
    """Tell the whole name of somebody, as courts print it, by another one behind it."""
    return _CALLED_AGAIN.match(line, end) is not None
