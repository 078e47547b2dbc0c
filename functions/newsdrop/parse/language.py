"""The language of the text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections
from newsdrop.parse.found import Found
from newsdrop.parse.prose import languages
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.record import Paragraph

_SAMPLE = 2000
"""Characters of the body that are looked at."""
_TAG = regex(r"([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?\b", re.IGNORECASE)
_CYRILLIC = frozenset(("be", "bg", "kk", "ky", "mk", "mn", "ru", "sr", "tg", "tt", "uk"))
"""Languages that a page may declare where its letters look like another's of them."""
_NEIGHBOURS = {
    "ru": _CYRILLIC - {"uk", "be"},
    "sr": frozenset(("mk",)),
    "uk": frozenset(("kk",)),
    "hr": frozenset(("bs", "cnr", "sh", "sr")),
    "id": frozenset(("ban", "jv", "min", "ms", "su")),
    "no": frozenset(("nb",)),
    "zh": frozenset(("cmn", "yue")),
    "fa": frozenset(("prs",)),
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
    sample = " ".join(paragraph.text for paragraph in text[:30])[:_SAMPLE]
    declared = _tag(page.language)
    read = languages.of(sample, declared)
    own = declared.split("-")[0] if declared else None
    if declared and (read in {None, own} or own in _NEIGHBOURS.get(read or "", ())):
        return Found(declared, Evidence.MARKUP)
    return Found(read, Evidence.TEXT) if read else None


def _tag(declared: str | None) -> str | None:
    """Bring a declaration into the form of BCP 47: ``zh-Hans``, ``pt-BR``."""
    told = (declared or "").strip()
    match = _TAG.match(told)
    if match is None or match[1].lower() in {"und", "mul", "zxx"}:
        return _shortest().get(told.lower())
    language, script, region = match.groups()
    language = _shortest().get(language.lower(), language.lower())
    return "-".join(filter(None, (language, script and script.title(), region and region.upper())))


@cache
def _shortest() -> dict[str, str]:
    """Map what stands for a language besides its two letters: "eng", "ger", "Deutsch"."""
    return {name: code for code, names in sections("languages").items() for name in names}
