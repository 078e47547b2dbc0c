"""Names that a Finnish sentence inflects by their end: "Liisa Niemen", "Kari Rantalaiselle"."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity import variants

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from newsdrop.parse.persons.texts import Sighting

_ENDS = words("name_parts", "finnish case ends")
_GRADES = tuple(row.split() for row in words("name_parts", "finnish grades"))
"""Of the last consonants of a stem, and what stands in their place before most cases."""
_VOWELS = "aeiouy"
_NEN = "nen"
_SHORTEST = 3
"""Letters."""
_LONGEST_END = 4


def is_case(word: str, name: str) -> bool:
    """Tell a case of a last name, both folded: "niemen" of "niemi", "rantalaisen"."""
    if word == name or word[:2] != name[:2]:
        return False
    stems = _stems(name)
    return any(bare in stems for bare in _bare(word))


def _bare(word: str) -> Iterator[str]:
    """Take the ends of its cases off a word, that of "Rantaniemeen" with the doubled vowel."""
    for at in range(max(2, len(word) - _LONGEST_END), len(word)):
        if word[at:] in _ENDS:
            yield word[:at]
            if word[at:] == "n" and word[at - 2] == word[at - 1]:
                yield word[: at - 1]


@lru_cache(maxsize=1024)
def _stems(name: str) -> frozenset[str]:
    if len(name) < _SHORTEST:
        return frozenset()
    if name.endswith(_NEN):
        return frozenset((f"{name[:-3]}se", f"{name[:-3]}s"))
    if name[-1] not in _VOWELS:
        return frozenset((f"{name}i",))
    ends = (name[-1], "e") if name[-1] == "i" else (name[-1],)
    bare = name[:-1]
    weak = [
        f"{bare.removesuffix(strong)}{grade}" for strong, grade in _GRADES if bare.endswith(strong)
    ]
    return frozenset(stem + end for stem in (bare, *weak) for end in ends)


def without_cases(sighted: Iterable[Sighting]) -> list[Sighting]:
    """Leave out who is named elsewhere as one is called: the base form tells who it is.

    Parameters
    ----------
    sighted
        Where the texts name somebody.
    """
    found = list(sighted)
    known: dict[tuple[str, ...], set[str]] = {}
    for one in found:
        parts = variants.parts(one.name)
        if one.full:
            known.setdefault(parts.given, set()).add(parts.last)
    cases = {(given, word) for given, lasts in known.items() for word in _cases(lasts)}
    return [one for one in found if not one.full or variants.parts(one.name)[:2] not in cases]


def _cases(lasts: Collection[str]) -> Iterator[str]:
    """Give those of many last names that are cases of others among them."""
    of: dict[str, list[str]] = {}
    for name in lasts:
        for stem in _stems(name):
            of.setdefault(stem, []).append(name)
    for word in lasts:
        names = (name for bare in _bare(word) for name in of.get(bare, ()))
        if any(name != word and name[:2] == word[:2] for name in names):
            yield word
