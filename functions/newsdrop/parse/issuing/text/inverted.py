"""The house behind the verb that an adverbial turned: "Am Montag lädt die Stadt Roehausen ein"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.issuing.text.opener_names import ARTICLES, KINDS, SMALL
from newsdrop.parse.issuing.text.opener_verbs import ADVERBS, TURNED

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEGINNINGS = words("openers", "beginnings")
_TURNED = TURNED | words("openers", "turned too")
_BETWEEN = ADVERBS | words("openers", "reflexives")
_OBJECTS = words("openers", "before objects")
_AIMS = words("openers", "before aims")
_IN = "i"  # "Polisen i Roestad"
_AHEAD = 16  # words among which the verb is
_MOST = 12  # words of a name


def find(sentence: str) -> str | None:
    """Read the name behind the first verb of a sentence of the Germanic languages.

    Parameters
    ----------
    sentence
        A sentence; its first word tells that no subject opens it.
    """
    parts = sentence.split(maxsplit=_AHEAD + _MOST)[: _AHEAD + _MOST]
    if not parts or not _is_adverbial(parts[0]):
        return None
    commas = 0
    for at, part in enumerate(parts[:_AHEAD]):
        if at and part in _TURNED and commas == parts[at - 1].endswith(","):
            name = _behind(parts[at + 1 :])
            if name is not None:
                return name
        dated = parts[at + 1 : at + 2] and parts[at + 1][0].isdigit()  # "Am Montag, 3. Juni"
        commas += part.endswith(",") and not dated
    return None


def _is_adverbial(word: str) -> bool:
    return word.casefold() in _BEGINNINGS or (word[-1] == "." and word[:-1].isdigit())


def _behind(parts: Sequence[str]) -> str | None:
    """Read the name with which some words begin, whose own words have capitals."""
    start = next((at for at, part in enumerate(parts) if part not in _BETWEEN), len(parts))
    start += start < len(parts) and parts[start] in ARTICLES
    name: list[str] = []
    for part, behind in zip(parts[start:], [*parts[start + 1 :], ""], strict=False):
        if name and _is_other(name, part):
            break
        among = part in KINDS or (bool(name) and (part in SMALL or part in _OBJECTS))
        among = among or (part == _IN and len(name) == 1 and behind[:1].isupper())
        if not (part[0].isupper() or among):
            break
        form = organizations.is_form(part.rstrip(","))
        name.append(part.rstrip(",") if form else part.rstrip(",."))
        if part[-1] == "," or (part[-1] == "." and not form):
            break
    while name and name[-1] in SMALL:
        name.pop()
    return opener_names.joined(name)


def _is_other(name: Sequence[str], part: str) -> bool:
    """Tell the object behind a subject: "die Stadt den Bau", "lädt der Verein zum Fest"."""
    if part in _OBJECTS:
        return name[-1] not in SMALL
    return part in _AIMS and opener_names.joined(name) is not None
