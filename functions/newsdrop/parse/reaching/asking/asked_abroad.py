"""Whom sentences ask to reach in other languages: "Pour plus d’informations, contacter Ana Roe"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.reaching.lines import posts, reach
from newsdrop.patterns import regex
from newsdrop.record import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator

_STEMS = tuple(words("contacts", "stems of asking"))
"""One of which every phrase has that asks."""
_WHY = regex(rf"\b(?:{any_of(words('contacts', 'more abroad'))})\b", re.IGNORECASE)
_ELSEWHAT = regex(rf"\b(?:{any_of(words('contacts', 'other business abroad'))})", re.IGNORECASE)
_NAMED = r"[^\W\d_a-zß-ÿ][\w.’'-]* (?: [ ] [^\W\d_][\w.’'-]* ){1,4}?"
_ASKED = regex(
    rf"""
    \b (?: {any_of(words("contacts", "asked abroad"))} ) [ ]
    (?: [^\W\d_A-ZÀ-Þ][\w’'-]* [ ] ){{0,4}}  # "pressechef"
    (?P<name> {_NAMED} )
    (?: , [ ] [^\W\d_] [^,@\d:;()]{{2,80}} | [ ] \( [^()@\d]{{2,60}} \) )?  # the post
    (?: ,? [ ] (?: {any_of(words("contacts", "at abroad"))} ) \b | : | , | [ ][(–-] )
    (?P<behind> [^;]{{5,140}} )
    """,
    re.VERBOSE,
)
_MAX_LEAD = 12
"""Characters before the number or the address: "telefoon"."""


def persons(text: str) -> Iterator[Contact]:
    """Find the person whom a sentence gives for more on the news.

    Parameters
    ----------
    text
        One paragraph.

    Yields
    ------
    Contact
        With the number and the address right behind the name; nobody where the sentence is on
        tickets and bookings, or goes on.
    """
    if not any(map(text.casefold().__contains__, _STEMS)):
        return
    match = _ASKED.search(text)
    why = _WHY.search(text, 0, match.start("name")) if match else None
    if match is None or why is None or _ELSEWHAT.search(text, 0, match.start("name")):
        return
    name, behind = posts.unranked(match["name"]), match["behind"].lstrip()
    phones, emails = reach.phones(behind), reach.emails(behind)
    given = (*phones[:1], *emails[:1])
    if not given or min(found.start for found in given) > _MAX_LEAD or not lone_name.is_name(name):
        return
    if not behind[max(found.end for found in given) :].strip(" .)!"):
        phone, mail = (next((way.value for way in ways), None) for ways in (phones, emails))
        yield Contact(name, None, phone, mail)
