"""Text of strangers, made safe for mail headers, terminals and messages."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

# Some scripts cannot be written without these; all other format characters reorder or hide text.
_JOINERS = frozenset("\u200c\u200d")
# Letters and signs that show nothing: fillers of Korean syllables, an empty cell of Braille; and
# marks that show nothing.
_BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
_HIDDEN = frozenset("\u034f\u17b4\u17b5\u180b\u180c\u180d\u180f")
_MOST_MARKS = 5  # in a row; no script sets more on a letter

# What has a plain form that Unicode's own decomposition does not know.
_PLAIN = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"',
        "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "…": "...", "•": "*", "·": "-",
        "ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "ø": "o", "Ø": "O",
        "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "€": "EUR", "£": "GBP",
    }
)  # fmt: skip
# Where a language writes a letter as two in want of its own; a Turk's "ü" and a Swede's are one.
_GERMAN = {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ẞ": "SS"}
_NORDIC = {"ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa"}
_OF_LANGUAGE = {
    language: str.maketrans(letters)
    for languages, letters in ((("de",), _GERMAN), (("da", "nb", "nn", "no"), _NORDIC))
    for language in languages
}
_AT_CURRENCY = regex(r"(?<=[€£])(?=\d)|(?<=\d)(?=[€£])")  # a word takes a blank, a sign none


def line(text: str | None, limit: int) -> str:
    """Make one printable line of a text.

    Parameters
    ----------
    text
        Anything; ``None`` counts as empty.
    limit
        Characters kept, an ellipsis among them where the text is longer.

    Returns
    -------
    str
        White space collapsed; control characters, surrogates, marks that reorder or hide text, and
        more marks on a letter than any script has, left out.
    """
    # What is left out makes a text shorter, never longer: no need to look at all of a huge one.
    head = (text or "")[: 4 * limit + 1000]
    joined = " ".join("".join(map(_seen, head)).split())
    if not joined.isascii():
        joined = "".join(_without_floods(joined))
    if len(joined) <= limit:
        return joined
    cut = joined[: limit - 1]
    space = cut.rfind(" ", limit // 2)
    return (cut[:space] if space > 0 else cut).rstrip(" ,;:-–—") + "…"


def ascii_line(text: str | None, limit: int, language: str | None = None) -> str | None:
    """Make one line of ASCII, as the subject of an SNS message has to be.

    Parameters
    ----------
    text, limit
        As for :func:`line`.
    language
        Of the text, BCP 47: in German "ü" is "ue", in Danish and Norwegian "å" is "aa".

    Returns
    -------
    str or None
        Accents and typographic marks in their plain form; ``None`` where the text is in a script
        of which ASCII leaves too little to be read.
    """
    full = _AT_CURRENCY.sub(" ", line(text, 4 * limit))
    own = _OF_LANGUAGE.get((language or "").partition("-")[0].casefold())
    spelled = unicodedata.normalize("NFC", full).translate(own) if own else full
    spelled = spelled.upper() if full.isupper() else spelled
    plain = unicodedata.normalize("NFKD", spelled.translate(_PLAIN))
    kept = line("".join(char for char in plain if char.isascii()), 4 * limit)
    letters = sum(map(str.isalpha, full))
    if 2 * sum(map(str.isalpha, kept)) < letters or not any(map(str.isalnum, kept)):
        return None
    return line(kept, limit - 2).replace("…", "...")


def _seen(char: str) -> str:
    if char in _BLANK:
        return " "
    if char in _HIDDEN:
        return ""
    if char.isprintable() or char in _JOINERS:
        return char
    return "" if unicodedata.category(char) == "Cf" else " "


def _without_floods(text: str) -> Iterator[str]:
    marks = 0
    for char in text:
        is_mark = char in _JOINERS or unicodedata.category(char).startswith("M")
        marks = marks + 1 if is_mark else 0
        if marks <= _MOST_MARKS:
            yield char
