"""Whether two printed names are one person: short forms, initials, misspellings."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.looks import shouted
from newsdrop.parse.vocabulary import syllables
from newsdrop.parse.vocabulary.capitals import fold, is_initial
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = regex(r"[^\s,;\"“”()«»]+")
_CALLED = regex(r"""(?<= )["“”„«‘'(]{1,2}([^\W\d_][\w’'.-]*?)["“”»’')]{1,2}(?= )""")
_SUFFIXES = frozenset(map(fold, words("name_parts", "suffixes")))
_CYRILLIC = "\u0400"
_CASE = regex(r"(?<=\w{4})(?:ого|ому|[еоє]ві|[ое]м)\Z|(?<=\w{5})(?:ым|им)\Z")
_CASE_ENDS = frozenset(map(fold, words("name_parts", "case ends")))
_VOWELS = tuple("aeiouy")
_SHORTEST_STEM = 2
_OPENING = 3
"""Words."""
_OFS = frozenset(("de", "del", "da", "das", "do", "dos"))
_GIVEN_TWICE = 2
"""Words."""
_SECOND = words("name_parts", "second given names")
_GENDERED = words("gendered_names", "women") | words("gendered_names", "men")
_SHORT: dict[str, set[str]] = {}
for _row in words("name_parts", "nicknames"):
    for _form in _row.split():
        _SHORT.setdefault(fold(_form), set()).update(map(fold, _row.split()))


class Parts(NamedTuple):
    """A name taken apart, each part folded.

    Parameters
    ----------
    given
        All that stands before the last name, in order; empty for a last name alone.
    last
        The last name, without its particles.
    suffix
        ``jr``, ``sr``, ``iii`` or nothing.
    """

    given: tuple[str, ...]
    last: str
    suffix: str


@lru_cache(maxsize=1024)
def parts(name: str) -> Parts:
    """Take a name apart.

    Parameters
    ----------
    name
        Without honorific and rank.

    Returns
    -------
    Parts
        All empty for a text without a word.
    """
    printed = _TOKEN.findall(name)
    if printed and shouted.leads_given(printed):
        printed = [*printed[1:], printed[0]]
    tokens = [fold(token.rstrip(".")) for token in printed]
    suffix = tokens.pop() if len(tokens) > 1 and tokens[-1] in _SUFFIXES else ""
    if not tokens:
        return Parts((), "", "")
    return Parts(tuple(tokens[:-1]), tokens[-1], suffix)


def called(name: str) -> tuple[str, ...]:
    """Give the folded names within marks inside a name: "Johanna “Joey” Roe", "Tom (Tip) Poe"."""
    return tuple(fold(match[1]) for match in _CALLED.finditer(name))


def shortened(name: Parts) -> Iterator[Parts]:
    """Give what a name is short with its family in the middle: "Tom Kwok" for "Tom Kwok Chi-wah".

    A married woman has two of them: "Ann Lam Cheng Yuet-mui" is Mrs Lam.
    """
    if "-" in name.last and name.given and syllables.are_southern(name.given[-1], name.last):
        for at, word in enumerate(name.given[1:], 1):
            if syllables.are_southern(word, name.last):
                yield Parts(name.given[:at], word, name.suffix)


def apart(name: Parts) -> Iterator[Parts]:
    """Give a name of Hong Kong without its hyphen: "Tom Kwok Chi Wah"."""
    if "-" in name.last and name.given and syllables.are_southern(name.given[-1], name.last):
        first, _, last = name.last.partition("-")
        yield Parts((*name.given, first), last, name.suffix)


@lru_cache(maxsize=1024)
def stem(word: str) -> str:
    """Take the ending of its case off a folded Cyrillic name: "іваном", "коваленка".

    Other words stay as they are.
    """
    if word[:1] < _CYRILLIC:
        return word
    bare = _CASE.sub("", word).rstrip("аеиіоуыьэюяє\u0306\u0308")
    return bare if len(bare) >= _SHORTEST_STEM else word


def is_case(word: str, name: str) -> bool:
    """Tell a case of a folded Slavic name in Latin letters: "novaka", "marka" of "marek"."""
    stem = name[:-1] if name.endswith(_VOWELS) else name
    stems = [stem]
    if stem == name and name[-2:-1] == "e":
        stems.append(name[:-2] + name[-1])  # "Marek", "Marka"
    return word == name or any(
        len(one) >= _SHORTEST_STEM and word.startswith(one) and word[len(one) :] in _CASE_ENDS
        for one in stems
    )


def same(one: Parts, other: Parts) -> bool:
    """Tell whether two names can be one person's.

    Last names must agree, or nearly so where the given names agree; suffixes must not contradict.
    """
    if one.suffix and other.suffix and one.suffix != other.suffix:
        return False
    if one.last == other.last or stem(one.last) == stem(other.last):
        return compatible(one.given, other.given)
    return (
        bool(one.given and other.given)
        and _alike(one.given[0], other.given[0])
        and misspelt(one.last, other.last)
    )


def opens(one: Parts, other: Parts) -> bool:
    """Tell whether a name is all of a longer one but its end: "Ana Inés Roe", "Ana Inés Roe Paz".

    Of a name of two words the longer one may be somebody else's, "Ann Roe", "Ann Roe Foster", but
    not of two given names: "Ruth Anne", "Ruth Anne Roe".
    """
    short, long = sorted(((*one.given, one.last), (*other.given, other.last)), key=len)
    if len(long) == len(short) or long[: len(short)] != short:
        return False
    if syllables.are_southern(short[-1], long[-1]):
        return True  # "Tom Kwok", "Tom Kwok Chi-wah"
    return len(short) >= _OPENING or (len(short) == _GIVEN_TWICE and _is_given(short[-1]))


def leaves_out(one: Parts, other: Parts) -> bool:
    """Tell whether a name is a longer one without its last family: "Ana Pérez", "Ana Pérez Roe".

    So it is where people have two; elsewhere the longer one is somebody else's.
    """
    short, long = sorted(((*one.given, one.last), (*other.given, other.last)), key=len)
    if len(short) != _GIVEN_TWICE or len(long) <= len(short) or long[: len(short)] != short:
        return False
    return long[len(short)] not in _OFS  # "Ana Pérez de la Comisión"


def _is_given(name: str) -> bool:
    """Tell a folded name that is a given one and no last name: not "Vidal"."""
    printed = name.capitalize()
    return printed in _SECOND or (printed in _GENDERED and kinds(printed) == GIVEN)


def compatible(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Tell whether given names do not contradict: one is missing, or the first ones agree."""
    if not one or not other:
        return True
    if _alike(one[0], other[0]):
        return not (len(one) > 1 and len(other) > 1) or _middle(one[1:], other[1:])
    # "J. Edgar Hoover" and "Edgar Hoover".
    return one[0] in other[1:] or other[0] in one[1:]


def among(word: str, given: tuple[str, ...]) -> bool:
    """Tell whether a word is one of the given names, its initial or its short form."""
    return word in given or any(_alike(word, name) for name in given)


def _middle(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return any(among(name, other) for name in one)


def _alike(one: str, other: str) -> bool:
    if one == other or other in _SHORT.get(one, ()):
        return True
    if not one.isascii() and stem(one) == stem(other):
        return True
    if one[0] != other[0]:
        return False
    return is_initial(one) or is_initial(other) or misspelt(one, other)


def misspelt(one: str, other: str) -> bool:
    """Tell whether one word is the other with a slip of one letter, or two in a long word.

    The first letters agree: slips are made inside words.
    """
    shorter = min(len(one), len(other))
    if shorter < 5 or one[:1] != other[:1] or abs(len(one) - len(other)) > 2:
        return False
    return _distance(one, other) <= (2 if shorter >= 8 else 1)


def _distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        above = row
        row = [i]
        for (diagonal, over), b in zip(pairwise(above), other, strict=True):
            row.append(min(over + 1, row[-1] + 1, diagonal + (a != b)))
    return row[-1]
