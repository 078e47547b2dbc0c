"""Credits that a slash sets off from the caption: "A bridge / Foto Jane Roe", "Tiltas / J. Roe"."""

from __future__ import annotations

from newsdrop.lexicon import folded, words
from newsdrop.parse.persons.lone_name import is_person
from newsdrop.parse.photos import credit_names
from newsdrop.parse.prose import sentences
from newsdrop.patterns import regex

_LONGEST = 160  # characters of a credit
_MEDIA = folded("credits", "media")
_MADE = tuple(f" {word}" for word in words("credits", "behind whose it is"))
_SLASH = " / "
_SET_OFF = regex(r"(.*[^\s/])(?: ?/ | /(?! ))(?=[^\s/])(.+)")
_STOPS = (".", "!", "?", ".”", '."', ".»")
_SHOUTED = regex(r"[^\W\d_a-zß-ÿ]{2,20}(?: (?:[^\W\d_a-zß-ÿ]\.|[^\W\d_a-zß-ÿ]{2,20})){0,3}")
"""A name or an agency in capitals."""


def behind(text: str) -> tuple[str, str] | None:
    """Read what a slash sets off: "A bridge/ Foto Jane Roe", "The bridge of Salem. / JANE ROE".

    Parameters
    ----------
    text
        Beside a photo, white space collapsed; a blank stands on either side of the slash, or both.

    Returns
    -------
    tuple or None
        The caption and the credit.
    """
    parts = _SET_OFF.fullmatch(text) if "/" in text else None
    if parts is None or len(parts[2]) > _LONGEST:
        return None
    caption, credit = parts[1], parts[2]
    medium, _, whose = credit.partition(" ")
    named = medium[:1].isupper() and medium.casefold() in _MEDIA
    apart = text[len(caption) :].startswith(_SLASH)  # else "Art/ Photo Festival Salem"
    called = named and (apart or is_person(whose.partition("/")[0]))
    called = called and any(word[0].isupper() for word in whose.split())
    signed = caption.endswith(_STOPS) and _SHOUTED.fullmatch(credit) is not None
    return (caption, credit) if called or signed else None


def made_by(text: str) -> tuple[str, str] | None:
    """Read whose photo it is before the word for it: "Tiltas / J. Roe/Acme nuotr.".

    Parameters
    ----------
    text
        Beside a photo, white space collapsed.

    Returns
    -------
    tuple or None
        The caption, which may be empty, and the credit.
    """
    if not text.endswith(_MADE):
        return None
    before, slash, _ = text.rpartition(_SLASH)
    start = max(sentences.spans(text)[-1][0], len(before) + len(slash))
    whose = text[start:].rpartition(" ")[0]
    named = whose[:1].isupper() and not credit_names.small_words(whose.replace("/", " "))
    return (text[:start].removesuffix(_SLASH), text[start:]) if named else None
