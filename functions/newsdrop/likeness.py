"""Likeness: whether two texts are the same release, though they came from two sites.

A text is taken as the set of its *shingles*, every three words in a row. Two texts are compared by
how many of all their shingles they share (Jaccard). To find whom to compare at all, the shingles
are condensed to 64 bits of which like texts share most (Charikar's simhash, STOC 2002).
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from hashlib import blake2b
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.record import Release

_SHINGLE = 3  # Words.
_MOST_WORDS = 20_000
_LEAST_CHARACTERS = 100  # "See the attached file." is many releases.
_BYTES = 8
_BANDS = 4
_BAND_BITS = 64 // _BANDS

_MOST_BITS_APART = 8  # Of 64; texts that differ in a tenth of their shingles differ in about 7.
_LEAST_SHARED = 0.9

_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Text:
    """What a release says, to be compared.

    Parameters
    ----------
    words
        In their order, without capitals and marks.
    """

    words: tuple[str, ...]

    @cached_property
    def shingles(self) -> frozenset[str]:
        """Every three words in a row."""
        return shingles(self.words)

    @cached_property
    def simhash(self) -> int:
        """The shingles, condensed."""
        return simhash(self.shingles)

    @property
    def figures(self) -> frozenset[str]:
        """The words that hold a digit: a monthly report differs from the last one by these."""
        return frozenset(word for word in self.words if any(map(str.isdigit, word)))

    def is_like(self, other: Text) -> bool:
        """Tell whether both are the same release: nearly the same words, the same figures."""
        return (
            self.figures == other.figures
            and jaccard(self.shingles, other.shingles) >= _LEAST_SHARED
        )


def text_of(release: Release) -> Text | None:
    """Take a release's headline and body; ``None`` where they say too little to be compared."""
    whole = " ".join([release.headline or "", *(part.text for part in release.body)]).casefold()
    if len(whole) < _LEAST_CHARACTERS:
        return None
    return Text(tuple(_WORD.findall(whole)[:_MOST_WORDS]))


def shingles(words: tuple[str, ...]) -> frozenset[str]:
    """List every three words in a row; fewer than three are one shingle."""
    last = max(len(words) - _SHINGLE, 0)
    return frozenset(" ".join(words[start : start + _SHINGLE]) for start in range(last + 1))


def simhash(features: Iterable[str]) -> int:
    """Condense features to 64 bits: each bit is what most of the features' hashes have there."""
    hashes = [
        blake2b(feature.encode("utf-8", "surrogatepass"), digest_size=_BYTES).digest()
        for feature in features
    ]
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


def bands(condensed: int) -> tuple[str, ...]:
    """Cut 64 bits into four: texts that differ in three bits or fewer share one for certain."""
    return tuple(
        f"{number}:{condensed >> number * _BAND_BITS & (1 << _BAND_BITS) - 1:04x}"
        for number in range(_BANDS)
    )


def may_be_like(one: int, other: int) -> bool:
    """Tell whether it is worth comparing two texts, by their simhashes."""
    return (one ^ other).bit_count() <= _MOST_BITS_APART


def jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    """Give the share of all features that both have; 1 for two empty sets."""
    everything = one | other
    return len(one & other) / len(everything) if everything else 1.0
