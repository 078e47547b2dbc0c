"""Likeness: whether two texts are the same release, though they came from two sites.

A text is taken as the set of its *shingles*, every three words in a row. Two texts are compared by
how many of all their shingles they share (Jaccard). Their figures have to be the same, and neither
headline may have another word in place of one of the other's: a form letter goes to many towns.
Nor is what corrects a release, or takes it back, the same as that release.

So those whom to compare at all stand under the same key, which is made of the figures; texts of few
figures have the least of their shingles' hashes in it as well, which like texts share as often as
shingles (Broder's minhash, 1997). Of those, each is known by 64 bits, of which like texts share
most (Charikar's simhash, STOC 2002), before it is read itself.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection

    from newsdrop.record import Release

_SHINGLE = 3  # Words.
_MOST_WORDS = 20_000
_LEAST_CHARACTERS = 100  # "See the attached file." is many releases.
_BYTES = 8
_MANY_FIGURES = 4  # A day and its year are two that many releases share.
_ORDERS = (0, _BYTES // 2)  # By their hashes from this byte on.

_MOST_BITS_APART = 8  # Of 64; texts that differ in a tenth of their shingles differ in about 7.
_LEAST_SHARED = 0.9

_WORD = regex(r"[^\W_]+")


@dataclass(frozen=True)
class Text:
    """What a release says, to be compared.

    Parameters
    ----------
    words
        In their order, without capitals and marks.
    headline
        Those of its headline.
    correction
        Those of what it says of itself as a correction, in their order.
    """

    words: tuple[str, ...]
    headline: frozenset[str] = frozenset()
    correction: tuple[str, ...] = ()

    @cached_property
    def shingles(self) -> frozenset[str]:
        """Every three words in a row."""
        return shingles(self.words)

    @cached_property
    def hashes(self) -> tuple[bytes, ...]:
        """The shingles' hashes."""
        return tuple(map(_hash, self.shingles))

    @cached_property
    def simhash(self) -> int:
        """The shingles, condensed."""
        return simhash(self.hashes)

    @property
    def figures(self) -> frozenset[str]:
        """The words that hold a digit: a monthly report differs from the last one by these."""
        return frozenset(word for word in self.words if any(map(str.isdigit, word)))

    @property
    def keys(self) -> tuple[str, ...]:
        """Where like texts are to be found: any two of them share a key, but for rare bad luck."""
        figures = " ".join(sorted(self.figures))
        if len(self.figures) >= _MANY_FIGURES:
            return (_key(figures),)
        # In two orders: like texts whose least shingles differ in one are the same in the other.
        least = (min(part[place:] for part in self.hashes) for place in _ORDERS)
        return tuple(_key(f"{figures} {part.hex()}") for part in least)

    def is_like(self, other: Text) -> bool:
        """Tell whether both are the same release: nearly the same words, the same figures."""
        replaced = self.headline - other.headline and other.headline - self.headline
        return (
            not replaced
            and self.correction == other.correction
            and self.figures == other.figures
            and jaccard(self.shingles, other.shingles) >= _LEAST_SHARED
        )


def text_of(release: Release) -> Text | None:
    """Take a release's headline and body; ``None`` where they say too little to be compared."""
    whole = " ".join([release.headline or "", *(part.text for part in release.body)]).casefold()
    if len(whole) < _LEAST_CHARACTERS:
        return None
    headline, correction = (
        tuple(_WORD.findall((text or "").casefold()))
        for text in (release.headline, release.correction)
    )
    return Text(tuple(_WORD.findall(whole)[:_MOST_WORDS]), frozenset(headline), correction)


def shingles(words: tuple[str, ...]) -> frozenset[str]:
    """List every three words in a row; fewer than three are one shingle."""
    last = max(len(words) - _SHINGLE, 0)
    return frozenset(" ".join(words[start : start + _SHINGLE]) for start in range(last + 1))


def simhash(hashes: Collection[bytes]) -> int:
    """Condense hashes to 64 bits: each bit is what most of them have there."""
    joined = b"".join(hashes)
    condensed = 0
    for place in range(_BYTES):
        # Counting bytes first makes the work on bits the same for any length.
        counts = Counter(joined[place::_BYTES])
        for bit in range(8):
            ones = sum(count for byte, count in counts.items() if byte >> bit & 1)
            if 2 * ones > len(hashes):
                condensed |= 1 << (8 * place + bit)
    return condensed


def may_be_like(one: int, other: int) -> bool:
    """Tell whether it is worth comparing two texts, by their simhashes."""
    return (one ^ other).bit_count() <= _MOST_BITS_APART


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of all features that both have; 1 for two empty sets."""
    everything = one | other
    return len(one & other) / len(everything) if everything else 1.0


def _hash(feature: str) -> bytes:
    return blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()


def _key(text: str) -> str:
    return _hash(text).hex()
