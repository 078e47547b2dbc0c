"""Family names in capitals beside given names that have none: "Julien DENORMANDIE"."""

from __future__ import annotations

from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, FAMILY, FORM, GIVEN, PLACE, THING
from newsdrop.patterns import regex

_LONG = regex(r"\w(?:[^\W\d_a-zß-ÿ]|['’-]){5,}|[A-Z][a-z]{1,3}[A-Z][a-z]{2,}")
"""With capitals as no acronym has them: "DENORMANDIE", "BeDell"."""
_LEAST = 3  # letters of another
_SOUNDS = frozenset("AEIOUYLR")


def ends_name(word: str, kind: int, given: int, led: int) -> bool:
    """Tell a family's name from an acronym behind a given name.

    Parameters
    ----------
    word
        In capitals.
    kind
        Its kinds.
    given
        Those of the word before it.
    led
        Those of the title or the form of address before both.
    """
    if given & GIVEN and _LONG.fullmatch(word):
        return True
    # "Ms. Petra DOLEN", "Marion WALSH", but "on Austin FOX", a station
    elsewhere = given & (PLACE | THING) and not given & GIVEN
    told = led & FORM or (kind & FAMILY and not elsewhere)
    return bool(told and given & (GIVEN | DOUBTFUL)) and len(word) >= _LEAST


def is_said(word: str) -> bool:
    """Tell a name in capitals from letters that are spelt: "JAN VLK" from "DAISY DTB".

    Letters with stops stand behind a name, "Tom Roe P.P."; other alphabets have other sounds.
    """
    return len(word) < _LEAST or not (
        word.isascii() and word.isalpha() and _SOUNDS.isdisjoint(word)
    )


def leads_given(printed: list[str]) -> bool:
    """Tell the words of a name whose family's comes first: "HAYASHI Kenta".

    Parameters
    ----------
    printed
        The words.
    """
    first, *others = printed
    shouts = len(first) >= _LEAST and first.isupper() and first.isalpha()
    return bool(others) and shouts and not any(map(str.isupper, others))
