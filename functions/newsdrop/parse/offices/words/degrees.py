"""Degrees, orders and licences at a name, and the years behind an office: ", M.D., M.Sc."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_KNOWN = words("name_parts", "degrees")
_DEGREE = regex(r",? (?P<letters>[A-Z][A-Za-z.]{1,8})(?=[,\s)])")
_SPELT = regex(r"(?:[A-Z][a-z]{0,4}\.){2,}(?:[A-Z][a-z]{0,3})?")
"""Of any degree: "M.Sc.", "Pharm.D.", "F.A.C.S."."""
_SPANS = any_of(words("title_context", "spans"))
_YEARS = regex(rf"(?:[a-z]+ ){{0,2}}(?:\d{{1,2}}|[a-z]+) (?:{_SPANS})\b")
_NO_LATIN = "\u0370"
"""From here on letters are Greek, Cyrillic, or of other alphabets."""
_TRANSLITERATED = regex(r" \([A-Z][\w.’'-]{0,20}(?: [A-Z][\w.’'-]{1,20}){1,3}\)(?=,)")
"""The same name in Latin letters: "Дейв Пейдж (Dave Page), директор"."""
_LONGEST_SPAN = 6
"""Words."""
_CLASS_OF = regex(r"(?:,? \(?(?:[A-Z][A-Za-z.]{0,4} ?)?['’‘]\d{2}\)?)+(?=[,\s])")
"""When a graduate left, and her children: "Jane Roe ’71, P ’04, ’06, trustee"."""


_HOLDERS = words("titles", "holders of degrees")
_SCIENCES = words("titles", "sciences of degrees")
_MOST_OF_DEGREE = 6  # words
_OF_LETTERS = regex(r"[а-я](?:\.-?[а-я]){0,2}\. ?н\.")
"""In Cyrillic: "д.м.н.", "к.ю.н."."""


def take_off(tokens: list[str]) -> None:
    """Take off the degree between an office and a name: "директор Acme, кандидат наук Ян Роу".

    Parameters
    ----------
    tokens
        The words before a name, which change.
    """
    last = tokens[-1].rstrip(",") if tokens else ""
    if last in _SCIENCES:
        nearest = range(len(tokens) - 2, max(-1, len(tokens) - 1 - _MOST_OF_DEGREE), -1)
        first = next((at for at in nearest if tokens[at].casefold() in _HOLDERS), 0)
    else:
        first = len(tokens) - 1 if last[-2:] == "н." and _OF_LETTERS.fullmatch(last) else 0
    if first:
        del tokens[first:]
        tokens[-1] = tokens[-1].removesuffix(",")


def skip(text: str, end: int, limit: int) -> int:
    """Go on over degrees.

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends.
    limit
        Where the next name starts.
    """
    if text.startswith(" (", end) and text[end - 1] >= _NO_LATIN:
        other = _TRANSLITERATED.match(text, end, limit)
        end = other.end() if other else end
    end = year.end() if (year := _CLASS_OF.match(text, end, limit)) else end
    while found := _DEGREE.match(text, end, limit):
        if not _is_degree(text, found) or text.startswith(" for ", found.end()):
            break  # "Jane Roe, MP for Acme"
        end = found.end()
    return end


def _is_degree(text: str, found: re.Match[str]) -> bool:
    """Tell letters behind a name; unknown ones stand between two commas: ", OSF, president"."""
    letters = found["letters"]
    if letters in _KNOWN:
        return True
    if found[0][0] != "," or not text.startswith(", ", found.end()) or is_office(letters):
        return False
    return (letters.isupper() and letters.isalpha()) or _SPELT.fullmatch(letters) is not None


def lasts(tokens: Sequence[str], at: int) -> bool:
    """Tell how long an office has been held: "a smith at the yard for more than 22 years"."""
    if tokens[at] != "for":
        return False
    return _YEARS.match(" ".join(tokens[at + 1 : at + _LONGEST_SPAN])) is not None
