"""Names of institutions whose words are not all capital: "Agence des ponts", "Lunds kommun"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose import elided

if TYPE_CHECKING:
    from collections.abc import Sequence

_BODIES = folded("organizations", "romance bodies")
_SMALL = words("organizations", "romance small")
_ADJECTIVES = folded("organizations", "romance adjectives")
_ADJECTIVE_ENDS = tuple(words("organizations", "romance adjective ends"))
_LEAST = 4  # letters of an adjective
_LAST = words("organizations", "northern bodies")
_NORTHERN_SMALL = words("organizations", "northern small")
_COMPOUNDS = tuple(words("organizations", "public compounds"))
_BETWEEN = words("organizations", "small") | _NORTHERN_SMALL
_ANDS = frozenset({"und", "og", "och"})
_JOINT = 3  # words
_GENITIVES = ("s", "x", "z", "n", "u", "i", "a", "o", "ų")
_NORTHERN_ENDS = tuple(words("organizations", "northern adjective ends"))


def is_institution(parts: Sequence[str]) -> bool:
    """Tell the name of an institution from the beginning of a sentence.

    Parameters
    ----------
    parts
        The words of a line.
    """
    if not parts[0][:1].isupper():
        return False
    return _is_romance(parts) or _is_northern(parts) or _is_joint(parts)


def _is_joint(parts: Sequence[str]) -> bool:
    """Tell "Presse- und Brückenamt der Stadt", of which two kinds share an end."""
    if len(parts) < _JOINT or not parts[0].endswith("-") or parts[1] not in _ANDS:
        return False
    others = (part.strip("()") for part in parts[3:])
    capital = all(part[:1].isupper() or part in _BETWEEN for part in others)
    return capital and parts[2].casefold().endswith(_COMPOUNDS)


def _is_northern(parts: Sequence[str]) -> bool:
    """Tell "Göteborgs universitet" and "Helsingin yliopisto" by the last word."""
    *before, last = parts
    if last not in _LAST or not before or not before[-1].endswith(_GENITIVES + _NORTHERN_ENDS):
        return False  # "Nytt museum"
    return all(
        part[0].isupper() or part in _NORTHERN_SMALL or part.endswith(_NORTHERN_ENDS)
        for part in before
    )


def _is_romance(parts: Sequence[str]) -> bool:
    """Tell "Haute école d’ingénierie de Fribourg", of which only the first word is capital.

    Each word in small letters must be a preposition or an article, stand right behind one, or be
    an adjective; a verb is none of these.
    """
    first = _without_article(parts[0])
    modified = first.casefold() in _ADJECTIVES and len(parts) > 1  # "Haute école"
    body = parts[1] if modified else first
    if body.casefold() not in _BODIES:
        return False
    behind = parts[1 + modified :]
    if not behind or behind[-1] in _SMALL:
        return False
    led = False  # by a preposition or an article
    for part in behind:
        word = part.rstrip(",")
        if word in _SMALL:
            led = True
            continue
        if not (led or word.startswith(elided.ALL) or word[:1].isupper() or _is_adjective(word)):
            return False
        led = False
    return True


def _without_article(word: str) -> str:
    return word[2:] if word[:2].casefold() in {"l’", "l'"} else word


def _is_adjective(word: str) -> bool:
    said = word.casefold()
    return said in _ADJECTIVES or (len(said) >= _LEAST and said.endswith(_ADJECTIVE_ENDS))
