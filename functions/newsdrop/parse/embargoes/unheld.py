"""Lines that speak as embargoes do, and hold nothing back: works of that name, and rulings."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys, search
from newsdrop.parse.when import moment, spoken
from newsdrop.patterns import regex

_THINGS = keys("embargoes", "embargoed things")
_UNTIL = keys("embargoes", "until")
_HELD = keys("embargoes", "withholding")

_OPENS = any_of(words("embargoes", "works open"))
_CLOSED = regex(r"[”\"»’] (?=[^\W\d_])")
# In small letters: a line of its own has capitals. "A novel appears", but not "A novel study".
_KIND = regex(
    rf",? (?:[-–—] )?an? (?:[a-z-]+ )?(?:{any_of(words('embargoes', 'kinds of works'))})"
    rf"(?:,| (?:{any_of(words('speech', 'prepositions') | words('embargoes', 'works open'))})\b)"
)
_ON_A_DAY = regex(rf"\b(?:{_OPENS}) (?:on )?(?:\w+day,? )?\Z", re.IGNORECASE)
# The clause is the court's alone: not "the day the court rules", which is a moment.
_RULING = regex(
    rf", (?:(?:the|a|an) )?(?:[\w’'-]+ )?(?:{any_of(words('embargoes', 'courts'))})"
    rf" (?:{any_of(words('embargoes', 'rulings'))})\.?\Z",
    re.IGNORECASE,
)
_AT_ONCE = keys("embargoes", "at once")
_ITSELF = words("embargoes", "of the text below")
_MOMENTS = words("embargoes", "words of moments")


def is_work(line: str, end: int) -> bool:
    """Tell a work from an embargo: "Embargo, a play in two acts, opens May 9".

    Parameters
    ----------
    line
        One line.
    end
        Where the word ends that opens it. The work's name has marks of its own, or its kind
        stands behind it; a line that tells an hour, or of a text, is none of a work.
    """
    rest = line[end:]
    loud = line[:end].isupper()  # as labels are
    if loud or (_CLOSED.match(rest) is None and _KIND.match(rest) is None):
        return False
    if not _MOMENTS.isdisjoint(rest.split()):
        return False
    said = spoken.plain(rest)
    day = next(iter(moment.days(said)), None)
    if day is None or moment.is_timed(said) or _ON_A_DAY.search(said[: day.start]) is None:
        return False
    return search(rest, _THINGS | _UNTIL | _HELD) is None


def is_ruling(line: str, terms: str) -> bool:
    """Tell news of a court: "The report may not be published before May 9, the court ruled".

    Parameters
    ----------
    line
        One line; "this report" speaks of the text itself, which the court holds back.
    terms
        What stands behind "before".
    """
    ruling = _RULING.search(terms)
    if ruling is None or moment.is_timed(spoken.plain(terms)):
        return False
    if not _ITSELF.isdisjoint(line.casefold().split()):
        return False
    return _MOMENTS.isdisjoint(ruling[0].casefold().replace(",", "").split())


def is_free(terms: str) -> bool:
    """Tell what may be told at once: "free for publication immediately, May 3, 10 a.m.".

    Parameters
    ----------
    terms
        What stands behind the words for a release.
    """
    return search(terms, _AT_ONCE) is not None
