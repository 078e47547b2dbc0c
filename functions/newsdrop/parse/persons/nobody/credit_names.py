"""Who wrote, photographed or is to be called: named beside a story, and not of it."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_LONGEST_BYLINE = 90  # characters
_LONGEST_THANKS = 300
"""Characters of the line that says who else reported."""
_STOPS = (".", "!", "?", "”", "»", '"')  # which end "Por su parte, Jane Roe afirmó ..."
_BY = any_of(words("bylines", "names behind"))
_CREDIT = regex(
    rf"""
    \b (?: (?! {any_of(words("not_people", "starts of no credits"))} )
           (?: {any_of(words("not_people", "starts of credits"))} ) \w*
           [\w ’'.,/-]{{0,24}}? (?: \b(?:{_BY})\b | : | / | courtesy )
         | credit: | (?<! [\w,][ ] ) courtesy ) [^;()]{{0,48}} $
    | (?: [©ⓒ] | \(c\) ) [ ]? (?: [\w.&’ -]{{2,24}} / [ ]? )? $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""Elsewhere "courtesy of" is of the story: "It came courtesy of Mayor Jane Roe"."""
_OWED = regex(r", courtesy [^;()]{0,48}$", re.IGNORECASE)
"""The same at the end of a line that is no sentence: "Acme Museum, courtesy of Jane Roe"."""
_ARCHIVED = regex(
    rf"(?:{any_of(words('credits', 'archive labels'))}) ?(?:[:：]|[–—-](?= ))", re.IGNORECASE
)
"""Before a caption, and no credit: "FILE PHOTO: Mayor Jane Roe"."""
_WORK = regex(
    rf"""
    \b (?! (?: {any_of(words("title_context", "ands"))} ) [ ] ) \w+,? [ ] video\w* ,? [ ]
    [\w ,]{{0,20}} \b (?: {any_of(words("not_people", "made as works"))} ) [ ] [^;()]{{0,60}} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
"""A work that is told of, "with a video directed by", and no "Photo and video made by"."""
_BYLINE = regex(rf"(?:{_BY})\b[: ]", re.IGNORECASE)
_ALSO = regex(rf"(?:{any_of(words('not_people', 'other stories'))})\b")  # then who wrote them
_PIECES = any_of(words("bylines", "pieces"))
_CONTRIBUTED = regex(
    rf"""
    [cRr] (?<! \w . )     # first, for a class is quick to look for
    (?: (?<=c) ontributed[ ] (?: to[ ] (?:this|the)[ ] (?:{_PIECES}) | reporting ) \b
      | (?<=[Rr]) eporting[ ]by[ ] )
    """,
    re.VERBOSE,
)
_PRESS_CONTACT = regex(
    rf"\b(?:{any_of(words('not_people', 'press contacts'))})\w*:? [^.;]{{0,60}}$", re.IGNORECASE
)
# Behind a degree a stop ends nothing: "Jane Roe, Esq. at 202-555-0100".
_REACHED_AT = regex(r"(?:[^.;]|\.(?=\w|,| [a-z])){0,90}(?:@|\d{3}[-.) ]|\d\d \d\d \d\d)")


def is_credited(line: str, ahead: str, end: int) -> bool:
    """Tell who made the text or a photo of it, and whom the press may call.

    Parameters
    ----------
    line
        The paragraph.
    ahead
        What stands before the name.
    end
        Where the name ends.
    """
    label = _ARCHIVED.match(line)
    ahead = ahead[label.end() :] if label and line.startswith(ahead) else ahead
    shown = _CREDIT.search(ahead) is not None and _WORK.search(ahead) is None
    shown = shown or (not line[end:].strip(" )]") and _OWED.search(ahead) is not None)
    credited = shown or _names_authors(line)
    return credited or _is_reached(line, ahead, end)


def _is_reached(line: str, ahead: str, end: int) -> bool:
    return _REACHED_AT.match(line, end) is not None and _PRESS_CONTACT.search(ahead) is not None


def _names_authors(line: str) -> bool:
    """Tell a line that says who wrote the story or helped to."""
    if len(line) < _LONGEST_BYLINE and _BYLINE.match(line) and not line.endswith(_STOPS):
        return True
    return len(line) < _LONGEST_THANKS and bool(_ALSO.match(line) or _CONTRIBUTED.search(line))
