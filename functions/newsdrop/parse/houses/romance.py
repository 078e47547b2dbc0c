"""Names of Romance institutions, of whose words only the first is capital: "Agence des ponts"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words

if TYPE_CHECKING:
    from collections.abc import Sequence

_BODIES = folded("organizations", "romance bodies")
_SMALL = words("organizations", "romance small")
_ADJECTIVES = folded("organizations", "romance adjectives")
_ADJECTIVE_ENDS = tuple(words("organizations", "romance adjective ends"))
_ELIDED = ("d’", "d'", "l’", "l'", "dell’", "dell'", "all’", "all'", "sull’", "sull'")
_LEAST = 4  # letters of an adjective


def is_institution(parts: Sequence[str]) -> bool:
    """Tell "Haute école d’ingénierie de Fribourg" from the beginning of a sentence.

    Each word in small letters must be a preposition or an article, stand right behind one, or be
    an adjective; a verb is none of these.

    Parameters
    ----------
    parts
        The words of a line, the first of which is capital.
    """
    first = _without_article(parts[0])
    modified = first.casefold() in _ADJECTIVES and len(parts) > 1  # "Haute école"
    body = parts[1] if modified else first
    if not first[:1].isupper() or body.casefold() not in _BODIES:
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
        if not (led or word.startswith(_ELIDED) or word[0].isupper() or _is_adjective(word)):
            return False
        led = False
    return True


def _without_article(word: str) -> str:
    return word[2:] if word[:2].casefold() in {"l’", "l'"} else word


def _is_adjective(word: str) -> bool:
    said = word.casefold()
    return said in _ADJECTIVES or (len(said) >= _LEAST and said.endswith(_ADJECTIVE_ENDS))
