"""Whether a title has the office that a text goes on with: "the governor" is "Gov."."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.tongues import DEFINITE, HUMANS, INDEFINITE, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.record import Person

ENDED = ("ul", "ului")
"""What Romanian offices end in that have their article there."""
_ARTICLES = DEFINITE | INDEFINITE
_SHORT = {row.split()[0]: row.split()[1:] for row in words("speech", "short offices")}
BELOW = words("speech", "below")
"""Of ranks below another."""
_LESSER = tuple(words("speech", "lesser"))
_SPOKESMEN = tuple(words("speech", "spokespersons"))
_SERVES = regex(rf"\b(?:{any_of(words('title_context', 'serving'))})\b")
THIS = dict.fromkeys(words("speech", "this man"), False) | dict.fromkeys(
    words("speech", "this woman"), True
)
"""Words for "this", and whether they stand before no man."""
_MEN_AND_WOMEN = words("speech", "men and women")
_MEN, _WOMEN = words("speech", "general men"), words("speech", "general women")
_PERSONS = words("speech", "general persons")
_AGED = regex(rf"\d{{1,3}}-(?:{any_of(words('speech', 'years of age'))})")
_LEAST = 7
"""Letters of an office that is the end of another."""
_SHORT_FIELD = 3


def held(title: str, office: str) -> bool:
    """Tell whether a title has an office, in short, in full or with its field in one word.

    Parameters
    ----------
    title
        Of somebody, whom another may serve: "adviser to the mayor".
    office
        In lower case: "governor", which "Gov." is; "ministerin", which a "Verkehrsministerin" is,
        but no "Vizeministerin".
    """
    row = [word.casefold() for word in _own(title)]
    short = ["lt"] if "lt" in row else row  # "Lt. Gov."
    if office in row or any(office in _SHORT.get(word, ()) for word in short):
        return True
    return len(office) >= _LEAST and any(_is_of_field(word, office) for word in row)


def _is_of_field(word: str, office: str) -> bool:
    field = word.removesuffix(office)
    return len(word) > len(field) > _SHORT_FIELD and not field.startswith(_LESSER)


def noun(row: Sequence[str], begin: int, stop: int) -> str:
    """Find the noun of an office, behind which its adjectives may stand: "el director técnico".

    Parameters
    ----------
    row
        The words, in lower case.
    begin, stop
        Where the article stands, or the first word, and where the office ends.
    """
    last = row[stop - 1]
    first = row[begin + (row[begin] in _ARTICLES and stop > begin + 1)]
    leads = first in HUMANS and (first.endswith(ENDED) or last not in HUMANS)
    return first if leads else last  # "directorul general", but "the team captain"


def kind(row: Sequence[str], head: str, stop: int) -> str | None:
    """Find the adjective behind the noun of an office: "el director técnico".

    Parameters
    ----------
    row
        The words as they are printed.
    head
        The noun, in lower case.
    stop
        Where the office ends.
    """
    behind = [word.casefold() for word in row[:stop]].index(head) + 1
    return row[behind] if behind == stop - 1 and row[behind].islower() else None


def holders(people: Iterable[Person], head: str, kind: str | None) -> list[str]:
    """List who holds an office, and of two directors "el director técnico".

    Parameters
    ----------
    people
        Everyone in the story.
    head
        The noun of the office, in lower case.
    kind
        The adjective behind it.
    """
    return [
        one.name
        for one in people
        if held(one.title or "", head) and (kind is None or kind in WORD.findall(one.title or ""))
    ]


def is_aged(word: str) -> bool:
    """Tell a word that calls somebody by age: "die 34-Jährige", "de 34-jarige", "34-åringen".

    Parameters
    ----------
    word
        In lower case.
    """
    return word[:1].isdigit() and _AGED.fullmatch(word) is not None


def points(first: str, head: str, *, human: bool) -> bool:
    """Tell "this" before a word for a person, who was told of last: "dice este hombre".

    Parameters
    ----------
    first
        The first word, in lower case.
    head
        The noun.
    human
        Whether it is an office.
    """
    return first in THIS and (human or head in _MEN_AND_WOMEN)


def is_other(words: str, house: set[str], title: set[str]) -> bool:
    """Tell an office from a title of another house or rank: "the deputy mayor of Delft".

    Parameters
    ----------
    words
        For the office, as they are printed.
    house
        The capital words among them.
    title
        The words of the title.
    """
    row = set(map(str.casefold, WORD.findall(words)))
    below = (row & BELOW) != ({word.casefold() for word in title} & BELOW)
    own = {word for word in title if word[0].isupper() and word.casefold() not in HUMANS}
    return below or bool(house and own and not house & own)


def may_be(word: str, *, man: bool | None) -> bool:
    """Tell a general word for who spoke last, whatever the office: "añadió la directiva".

    Parameters
    ----------
    word
        In lower case.
    man
        Whether that was a man, if that is known.
    """
    return (
        word in _PERSONS
        or is_aged(word)
        or (word in _MEN and man is not False)
        or (word in _WOMEN and not man)
    )


def _own(title: str) -> list[str]:
    """Leave out whose office it serves: "spokeswoman for the mayor", "adviser to the mayor"."""
    said: list[str] = []
    for part in title.split(" and "):
        if part.casefold().startswith(_SPOKESMEN):
            said.append(WORD.findall(part)[0])
        else:
            said += WORD.findall(_SERVES.split(part, maxsplit=1)[0])
    return said
