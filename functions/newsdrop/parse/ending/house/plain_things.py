"""What a section is about if it is nobody's house: a trial, a disease, a medicine, a game."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.ending.house import subjects
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, keys, search
from newsdrop.patterns import regex

_SUBJECT = 140  # characters within which the verb stands
_KIND = 160  # characters behind it in which the noun stands
_OPENING = 600  # characters within which the first sentence ends
_BEHIND_A_HOUSE = words("closing", "behind houses") | STOPWORDS
_LAWYERS = keys("closing", "studies of lawyers")
_THINGS = words("closing", "plain things")
_IS = regex(
    rf"""
    (?<! [\w-] ) (?: (?: is | are ) [ ] (?: an? | the | one [ ] of [ ] the )
      | (?P<abroad> {any_of(words("closing", "is abroad"))} ) ) (?= [ '’] )
    """,
    re.VERBOSE,
)
_SUBSTANCE = regex(r"About [^()]{2,40}\((?P<called>[a-z]{6,30}(?: [a-z]{3,20}){0,2})\)")
_SHORT = regex(r"About (?P<short>[A-Z][A-Za-z]{0,4}[A-Z])")
_ENDS = words("closing", "ends of English kinds") | words("closing", "ends of kinds")
_END = regex(rf"[.;:(]| (?:{any_of(_ENDS)})\b")


def are_named(heading: str, text: str) -> bool:
    """Tell "About Acmelio (acmebrotide)" and, of a disease, "About AVD" from "About Acme (ACM)".

    Parameters
    ----------
    heading
        A line that opens with "About".
    text
        The paragraph below it, empty where none is known: "Acute anvil disease (AAD) ...".
    """
    if (substance := _SUBSTANCE.fullmatch(heading)) is not None:
        called = substance["called"].split()
        return called[0] not in _BEHIND_A_HOUSE and subjects.HEADS.isdisjoint(called)
    short = _SHORT.fullmatch(heading) if text else None
    return short is not None and are_short(short["short"], text)


def are_short(short: str, text: str) -> bool:
    """Tell what is short for a thing, "Acute anvil disease (AAD)", from "Acme Trust (AT)".

    Parameters
    ----------
    short
        Letters.
    text
        A paragraph that may explain them.
    """
    at = text.find(f" ({short})", 0, _SUBJECT)
    return at > 0 and text[:at].rsplit(None, 1)[-1] in _THINGS


def are_told(text: str) -> bool:
    """Tell "NRL-1 is an oral, selective medicine for ..." from "Acme is a maker of medicines".

    Parameters
    ----------
    text
        A paragraph below "About X".
    """
    opening = sentences.split(text[:_OPENING])[0]
    verb = _IS.search(opening, 0, _SUBJECT)
    # "Hepatitis D, also called HDV, is a ..."
    if verb is None or not subjects.is_name(opening[: verb.start()].partition(",")[0]):
        return False
    said = _END.split(opening[verb.end() : verb.end() + _KIND], maxsplit=1)[0]
    kinds = [word.strip(",'’\"“”") for word in said.casefold().split()]
    if not kinds or not subjects.HEADS.isdisjoint(kinds) or search(opening, _LAWYERS):
        return False
    last = kinds[-1]
    return (
        last in _THINGS
        or last.removesuffix("s") in _THINGS
        or (verb["abroad"] is not None and kinds[0] in _THINGS)
    )
