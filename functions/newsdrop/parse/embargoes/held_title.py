"""The embargo in a title: "EMBARGOED until noon: Bridge opens", "Bridge opens (under embargo)"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdrop.parse.embargoes import events, goods, held
from newsdrop.parse.prose.phrases import key, keys, opening, search, size
from newsdrop.parse.when import spoken
from newsdrop.patterns import regex

_EMBARGO = keys("embargoes", "embargo")
_TITLED = _EMBARGO | keys("embargoes", "free from")
_NOUNS = keys("embargoes", "embargo nouns")
_SPOKEN = keys("letterhead", "spoken word")
_ENDS = (
    keys("embargoes", "until")
    | keys("embargoes", "whole day")
    | keys("embargoes", "unknown hours")
    | keys("embargoes", "embargo events")
)

_LEAST = 3  # words of a headline
_BRACKETS = tuple("[({*<")
_EDGES = " \t*#[](){}<>|:：–—-_!"
_PARTS = regex(  # more than twenty brackets in a row part no title
    r"[ ]?[:：|][ ]+ | [ ]+[–—-]{1,3}[ ]+ | [ ]*[\])*]{1,20}+[:,]?[ ]+ | [ ]+[\[(*]+", re.VERBOSE
)


class Title(NamedTuple):
    """A title, and the words around it that hold it back."""

    title: str
    status: str


def find(text: str) -> Title | None:
    """Part a title from the embargo before or behind it: "EMBARGOED until noon: Bridge opens".

    Parameters
    ----------
    text
        A title of the page, of its head or of a mail.

    Returns
    -------
    Title or None
        ``None`` where nothing around the title holds it back.
    """
    if search(text, _TITLED) is None:
        return None
    parts = [(0, 0), *((mark.start(), mark.end()) for mark in _PARTS.finditer(text))]
    ends = [*(start for start, _ in parts[1:]), len(text)]
    for at, (start, begin) in enumerate(parts):
        found = _embargo_in(text, begin, ends[at])
        if found is None:
            continue
        last = at
        while last + 1 < len(parts) and _goes_on(text[parts[last + 1][1] : ends[last + 1]]):
            last += 1
        status = text[found : ends[last]].strip(_EDGES)
        said = opening(status, _EMBARGO)
        rest = text[parts[last + 1][1] :].strip(" *") if last + 1 < len(parts) else ""
        before = text[: start if found == begin else found].rstrip(_EDGES + ",")
        whole = rest if size(rest) >= _LEAST else before
        told = held.says(status) or (said is not None and events.waits(said, status))
        apart = text[:begin].endswith(_BRACKETS) or text.startswith(_BRACKETS)
        loud = apart or (status.isupper() and not whole.isupper())
        alone = said is not None and key(status) == said.key and (said.key not in _NOUNS or loud)
        return Title(whole, status) if told or (alone and size(whole) >= _LEAST) else None
    return None


def _embargo_in(text: str, start: int, end: int) -> int | None:
    """Find where a part of a title is of an embargo: from its beginning, or to its end."""
    part = text[start:end]
    if opening(part.lstrip(_EDGES), _TITLED) is not None:
        return start
    found = search(part, _EMBARGO - _NOUNS)
    if found is None or not held.is_moment(part[found.end :], most=0):
        return None
    if goods.is_other(part[: found.start], part[found.end :]):
        return None  # "Ministers agree oil embargo until May 9"
    return start + found.start


def _goes_on(part: str) -> bool:
    """Tell a part of a title that belongs to the embargo before it."""
    if held.is_moment(part) or opening(part, _SPOKEN) is not None:
        return True
    ends = opening(part, _ENDS) is not None
    return ends and spoken.letters_before(part) is not None
