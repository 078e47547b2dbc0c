"""The language of the text."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop import lexicon
from newsdrop.parse.found import Found
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.record import Paragraph

SAMPLE = 2000
"""Characters of the body that are looked at."""
MIN_WORDS = 12
SURE = 0.18
"""Share of function words that makes a language certain; prose has 0.3 to 0.5."""
LIKELY = 0.1
CLEARLY_MORE = 2.5
"""How many times as many function words overrule what the markup declares."""
TAG = regex(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b", re.IGNORECASE)
WORD = regex(r"[^\W\d_]+(?:['’](?![^\W\d_]{3}))?")
# Scripts that one language of the press mostly has to itself; kana and hangul before Han. They
# are compiled when a text has signs of one: the widest take a millisecond each.
SCRIPTS = (
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
SCRIPTED = regex("[^\0-\u036f\u0e80-\u3040]")
"""A sign of any of them, or beyond."""
SHARE_OF_LETTERS = {
    "ja": 0.1, "be": 0.01, "sr": 0.03, "uk": 0.03, "bg": 0.008, "ur": 0.02, "fa": 0.01,
    "as": 0.02,
}  # fmt: skip
"""Share of the letters that a script must have; others need a third."""
RIVALS = {"bg": "[ыэЫЭ]"}
"""Signs of another language that has a script's, too, but fewer of those than of these."""
CYRILLIC = frozenset(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"))
"""Languages that a page may declare where its letters look like another's of them."""
NEIGHBOURS = {
    "ru": CYRILLIC - {"uk", "be"},
    "sr": frozenset(("mk",)),
    "uk": frozenset(("kk",)),
    "hr": frozenset(("bs", "cnr", "sh", "sr")),
    "id": frozenset(("ban", "jv", "min", "ms", "su")),
}
"""What a declaration may say instead of what the letters say."""


def find(page: Page, text: Sequence[Paragraph]) -> Found[str] | None:
    """Find the language of the text.

    Parameters
    ----------
    page
        For what the markup declares.
    text
        The body.

    Returns
    -------
    Found of str or None
        A BCP 47 tag: the declared one, unless the text is clearly in another language.
    """
    sample = " ".join(paragraph.text for paragraph in text[:30])[:SAMPLE]
    declared = _tag(page.language)
    read = _by_script(sample) or _by_words(sample, declared)
    own = declared.split("-")[0] if declared else None
    if declared and (read in {None, own} or own in NEIGHBOURS.get(read or "", ())):
        return Found(declared, Evidence.MARKUP)
    return Found(read, Evidence.TEXT) if read else None


def of(sample: str) -> str | None:
    """Tell the language of a text by its script or its function words."""
    return _by_script(sample) or _by_words(sample, None)


def _tag(declared: str | None) -> str | None:
    """Bring a declaration into the form of BCP 47: ``zh-Hans``, ``pt-BR``."""
    told = (declared or "").strip()
    match = TAG.match(told)
    if match is None or match[1].lower() in {"und", "mul", "zxx"}:
        return _shortest().get(told.lower())
    language, script, region = match.groups()
    language = _shortest().get(language.lower(), language.lower())
    return "-".join(filter(None, (language, script and script.title(), region and region.upper())))


@cache
def _shortest() -> dict[str, str]:
    """Map what stands for a language besides its two letters: "eng", "ger", "Deutsch"."""
    return {name: code for code, names in lexicon.sections("languages").items() for name in names}


def _by_script(sample: str) -> str | None:
    if not SCRIPTED.search(sample):
        return None
    letters = sum(map(str.isalpha, sample))
    for language, script in SCRIPTS:
        found = len(re.findall(script, sample))
        if found <= SHARE_OF_LETTERS.get(language, 0.33) * letters:
            continue
        if language not in RIVALS or found > len(re.findall(RIVALS[language], sample)):
            return language
    return None


def _by_words(sample: str, declared: str | None) -> str | None:
    """Tell a language by its function words; a declared one only falls to a clear winner."""
    words = WORD.findall(sample.casefold())
    if len(words) < MIN_WORDS:
        return None
    count = Counter(chain.from_iterable(filter(None, map(_speakers().get, words))))
    if not count:
        return None
    share = {language: number / len(words) for language, number in count.items()}
    best = max(share, key=share.__getitem__)
    if declared is None:
        return best if share[best] >= LIKELY else None
    own = declared.split("-")[0]
    sure = share[best] >= max(SURE, CLEARLY_MORE * share.get(own, 0))
    known = own in lexicon.sections("stopwords")
    return best if sure and (known or share[best] >= 2 * SURE) else None


@cache
def _speakers() -> dict[str, list[str]]:
    """Map each function word to the languages that use it."""
    speakers: dict[str, list[str]] = {}
    for language, lines in lexicon.sections("stopwords").items():
        for word in set(" ".join(lines).split()):
            speakers.setdefault(word, []).append(language)
    return speakers
