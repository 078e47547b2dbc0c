"""Notes to editors that say who can be reached: "EDITORS: Jane Roe may be reached at ..."."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.reaching.lines import posts, reach
from newsdrop.patterns import regex
from newsdrop.record import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page

_LABELS = keys("letterhead", "notes") | keys("contacts", "note labels")
_REACHED = regex(rf"\b(?:{any_of(words('contacts', 'reached'))})\b", re.IGNORECASE)
_NAMED = regex(
    r"""
    (?P<name> [^\W\d_a-zß-ÿ][\w'’.-]* (?: [ ] [^\W\d_a-zß-ÿ][\w'’.-]* ){0,4} )
    (?: ,[ ] [^,@\d]{2,80} , | [ ] \( [^()]{2,60} \) )?  # the post
    [ ] (?= [a-zß-ÿ] )
    """,
    re.VERBOSE,
)
_LONGEST = 400  # characters


def find(page: Page, known: Sequence[Contact]) -> Iterator[Contact]:
    """Find the persons whom notes to editors name, with a number or an address.

    Parameters
    ----------
    page
        The page; only the paragraphs of its release count.
    known
        The contacts found so far; nobody is there twice.
    """
    ways = {way for one in known for way in (one.phone, one.email) if way}
    for _, block in page.shown:
        said = opening(block.text, _LABELS) if block.zone is Zone.RELEASE else None
        note = block.text[said.end :].lstrip() if said and len(block.text) <= _LONGEST else ""
        if not note.startswith((":", "—", "–")):
            continue
        first = next(iter(sentences.split(note[1:].lstrip())), "")
        phones, mails = reach.phones(first), reach.emails(first)
        match = _NAMED.match(first) if (phones or mails) and _REACHED.search(first) else None
        name = posts.unranked(match["name"]) if match else ""
        if not (lone_name.is_name(name) or (name and _is_surname(name, page))):
            continue
        phone, mail = (next((way.value for way in found), None) for found in (phones, mails))
        if ways.isdisjoint((phone, mail)):
            yield Contact(name, None, phone, mail)


def _is_surname(name: str, page: Page) -> bool:
    """Tell a surname by the full name that the text has."""
    full = re.compile(rf"[^\W\d_a-zß-ÿ][\w.'’-]{{1,40}} {re.escape(name)}\b")
    return name.isalpha() and any(full.search(block.text) for _, block in page.shown)
