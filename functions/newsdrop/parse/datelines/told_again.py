"""A town that nobody knows, in capitals before a colon, which the text tells of again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import COMMON, GIVEN, THING, TITLE, kinds
from newsdrop.patterns import regex
from newsdrop.record import Dateline

if TYPE_CHECKING:
    from collections.abc import Iterable

_OPENS = regex(
    r"""
    (?P<town> [^\W\d_a-zß-ÿ]{3,20} (?: [ -] [^\W\d_a-zß-ÿ]{3,20} ){0,2} ): [ ]
    (?= [^\W\d_a-zß-ÿ] | [“"„«] )
    """,
    re.VERBOSE,
)
_KINDS = any_of(words("datelines", "behind a town"))
_NO_TOWN = COMMON | THING | TITLE | GIVEN


def read(paragraph: str, told: Iterable[str]) -> Dateline | None:
    """Read "ROEVALE: The mill", where the text says "in Roevale district" as well.

    Parameters
    ----------
    paragraph
        The first of the text.
    told
        All of them, and the headline.

    Returns
    -------
    Dateline or None
        ``None`` for a label, "WARNING:" or "MACBETH:", and for whoever speaks, "ROE:".
    """
    opens = _OPENS.match(paragraph)
    name = opens["town"].title() if opens else ""
    if opens is None or kinds(name.rpartition(" ")[2]) & _NO_TOWN:
        return None
    town = re.escape(name)
    again = re.compile(rf"(?<!\w)(?:in {town} (?:{_KINDS})|near {town})(?!\w)")
    if not any(map(again.search, told)):
        return None
    return Dateline(opens[0].strip(), opens["town"])
