"""What language a text is written in: by its script, or by its function words."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_MIN_WORDS = 12
_SURE = 0.18
"""Share of function words that makes a language certain; prose has 0.3 to 0.5."""
_LIKELY = 0.1
_AHEAD = 1.4
"""How many times as many as the next language has make fewer function words certain: endings
say in Turkish or Finnish what others say with words; Latin or Maltese has a few of everybody's."""
_CLEARLY_MORE = 2.5
"""How many times as many function words overrule what the markup declares."""
_LEAST_ALONE = 12
_ALONE = 8
"""How many function words that the declared language has not overrule it for each it has alone."""
_WITH_LIST = {"nb": "no"}
"""Languages whose function words are listed as another's."""
_WORD = regex(r"[^\W\d_]+(?:['’](?![^\W\d_]{3}))?")
# Scripts that one language of the press mostly has to itself; kana and hangul before Han. They
# are compiled when a text has signs of one: the widest take a millisecond each.
_SCRIPTS = (
    ("ja", "[\u3041-\u30ff]"),
    ("ko", "[\uac00-\ud7a3]"),
    ("zh", "[\u4e00-\u9fff]"),
    ("be", "[ўЎ]"),
    ("sr", "[ђјљњћџЂЈЉЊЋЏ]"),
    ("uk", "[іїєґІЇЄҐ]"),
    ("bg", "[ъЪ]"),
    ("ru", "[\u0400-\u04ff]"),
    ("el", "[\u0370-\u03ff]"),
    ("he", "[\u0590-\u05ff]"),
    ("ur", "[ٹڈڑےں]"),
    ("fa", "[پچژگ]"),
    ("ar", "[\u0600-\u06ff]"),
    ("hi", "[\u0900-\u097f]"),
    ("as", "[ৰৱ]"),
    ("bn", "[\u0980-\u09ff]"),
    ("th", "[\u0e00-\u0e7f]"),
)
_SCRIPTED_LANGUAGES = frozenset(dict(_SCRIPTS)) - {"sr"}
"""Serbian is printed in Latin letters as well."""
_SCRIPTED = regex("[^\0-\u036f\u0e80-\u3040]")
"""A sign of any of them, or beyond."""
_SHARE_OF_LETTERS = {
    "ja": 0.1, "be": 0.01, "sr": 0.03, "uk": 0.03, "bg": 0.008, "ur": 0.02, "fa": 0.01,
    "as": 0.02,
}  # fmt: skip
"""Share of the letters that a script must have; others need a third."""
_RIVALS = {"bg": "[ыэЫЭ]"}
"""Signs of another language that has a script's, too, but fewer of those than of these."""


def of(sample: str, declared: str | None = None) -> str | None:
    """Tell the language of a text.

    Parameters
    ----------
    sample
        Some of it.
    declared
        What the markup says, a BCP 47 tag; function words overrule it only where they clearly are
        another language's.

    Returns
    -------
    str or None
        Two or three letters of BCP 47.
    """
    return _by_script(sample) or _by_words(sample, declared if _may_be(declared) else None)


def _may_be(declared: str | None) -> bool:
    """Tell whether a text without a script of its own can be what is declared.

    The English release of a Japanese or Russian house often stands in the frame of its other pages.
    """
    return declared is not None and declared.split("-")[0] not in _SCRIPTED_LANGUAGES


def _by_script(sample: str) -> str | None:
    if not _SCRIPTED.search(sample):
        return None
    letters = sum(map(str.isalpha, sample))
    for language, script in _SCRIPTS:
        found = len(re.findall(script, sample))
        if found <= _SHARE_OF_LETTERS.get(language, 0.33) * letters:
            continue
        if language not in _RIVALS or found > len(re.findall(_RIVALS[language], sample)):
            return language
    return None


def _by_words(sample: str, declared: str | None) -> str | None:
    """Tell a language by its function words; a declared one only falls to a clear winner."""
    words = _WORD.findall(sample.casefold())
    if len(words) < _MIN_WORDS:
        return None
    count = Counter(chain.from_iterable(filter(None, map(_speakers().get, words))))
    if not count:
        return None
    share = {language: number / len(words) for language, number in count.items()}
    best, *others = sorted(share, key=share.__getitem__, reverse=True)
    if declared is None:
        return best if share[best] >= _LIKELY else None
    own = _WITH_LIST.get(own := declared.split("-")[0], own)
    ahead = not others or share[best] >= _AHEAD * share[others[0]]
    sure = share[best] >= max(_LIKELY if ahead else _SURE, _CLEARLY_MORE * share.get(own, 0))
    known = own in sections("stopwords")
    if known and not sure and share[best] >= _SURE:
        sure = _is_neighbours(words, best, own)
    return best if sure and (known or share[best] >= 2 * _SURE) else None


def _is_neighbours(words: Sequence[str], best: str, own: str) -> bool:
    """Tell two languages that share most function words by those that one has alone."""
    said = [languages for word in words if (languages := _speakers().get(word))]
    alone = sum(best in languages and own not in languages for languages in said)
    others = sum(own in languages and best not in languages for languages in said)
    return alone >= max(_LEAST_ALONE, _ALONE * others)


@cache
def _speakers() -> dict[str, list[str]]:
    """Map each function word to the languages that use it."""
    speakers: dict[str, list[str]] = {}
    for language, lines in sections("stopwords").items():
        for word in set(" ".join(lines).split()):
            speakers.setdefault(word, []).append(language)
    return speakers
