"""Korean and Chinese names in Latin letters, told by their syllables."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.patterns import regex

_KOREAN = words("name_parts", "korean syllables")
_CHINESE_FAMILIES = words("name_parts", "chinese families")
_SOUTHERN_FAMILIES = frozenset(map(str.casefold, words("name_parts", "southern chinese families")))
_NO_NAMES = words("name_parts", "no chinese names")
_SHORTEST = 6
"""Letters; "Bali" and "Solo" are Chinese by their syllables too."""
_CHINESE = regex(
    r"""
    (?: (?! [rzcs]h?i[naeuo] | [gkhwf]i | [jqx][aeo] )  # no "king", no "cin"
        (?: [zcs]h | [bpmfdtnlgkhjqxrzcsyw] )?
        (?: [iu]ang | iong | [aeio]ng | ian | iao | uai | uan | [ae]i | ao | ou | [aeiu]n
          | i[aeu] | u[aeio] | [aoeiu] )
    ){2}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_SYLLABLE = r"(?:[cs]h|t[sz]|[kg]w|hs|ng|[bpmfdtnlgkhjszwy])?[aeiou]{1,3}(?:ng|[nmptkhrwy])?"
_SOUTHERN = regex(rf"{_SYLLABLE}-(?!(?:in|up|out|to|fi)\Z){_SYLLABLE}")
"""Of a given name: "Chi-piu", "Yuet-ngor"; not "Sit-in" and "Wi-Fi"."""


def are_southern(family: str, given: str) -> bool:
    """Tell a family's name before a given one as Hong Kong writes it: "Tsang Chun-wah".

    Parameters
    ----------
    family, given
        Two words; their case does not matter.
    """
    return (
        "-" in given
        and family.casefold() in _SOUTHERN_FAMILIES
        and _SOUTHERN.fullmatch(given.casefold()) is not None
    )


def are_korean(first: str, second: str) -> bool:
    """Tell the two syllables of a given name: "Suk Hui", "Ji-hoon"."""
    return first.casefold() in _KOREAN and second.casefold() in _KOREAN


def is_korean(given: str) -> bool:
    """Tell a Korean given name by its small second half: "Ji-hoon"."""
    first, _, second = given.partition("-")
    return second.islower() and are_korean(first, second)


def are_chinese(family: str, given: str) -> bool:
    """Tell a family's name before a given one of two syllables: "He Wenliang".

    Parameters
    ----------
    family, given
        Two capital words, the second one unknown.
    """
    if family not in _CHINESE_FAMILIES or len(given) < _SHORTEST or given in _NO_NAMES:
        return False
    return _CHINESE.fullmatch(given) is not None
