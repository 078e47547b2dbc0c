"""Who is known by the family alone: an unknown word before the last name of one of the people."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.variants import parts
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.capitals import fold
from newsdrop.parse.vocabulary.wordkinds import FAMILY, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from newsdrop.parse.persons.texts import Text
    from newsdrop.parse.vocabulary.capitals import Word

_BESIDE = regex(
    rf"""
    (?: ,[ ] | ,?[ ] (?: {any_of(words("name_parts", "ands"))} ) [ ] )
    (?: (?: {any_of(words("name_parts", "ofs"))} ) [ ] | d['’] )?
    """,
    re.VERBOSE,
)
"""Between two of a list: "contre Jean Qwabe et de Xola Qwabe"."""
_MOST_OF_FAMILY = 12
"""People; more new names of one family are no story's."""
_MOST = 50
"""People of all families; each is looked for in every text."""
_NO_GIVEN = words("name_parts", "before families")


def find(names: Iterable[str], told: Sequence[Text]) -> frozenset[str]:
    """Find names of two words whose first word nobody knows and whose family the story does.

    Parameters
    ----------
    names
        Full names of the people who are known.
    told
        All texts of the story.

    Returns
    -------
    frozenset of str
        Only those beside another of the family, "Jean Qwabe and Xola Qwabe", for firms, too, bear
        the names of families. Of a family with too many of them, or of too many families, none is.
    """
    given: dict[str, set[str]] = {}
    for name in names:
        known = parts(name)
        if known.given:
            given.setdefault(known.last, set()).update(known.given)
    new: dict[str, set[str]] = {}
    for name in _listed(given, told) if given else ():
        new.setdefault(name.rpartition(" ")[2], set()).add(name)
    found = frozenset().union(*(few for few in new.values() if len(few) <= _MOST_OF_FAMILY))
    return found if len(found) <= _MOST else frozenset()


def _listed(given: dict[str, set[str]], told: Sequence[Text]) -> Iterator[str]:
    small: frozenset[str] | None = None
    for text in told:
        for one, other in () if text.heading else pairwise(text.runs):
            if one[-1].text != other[-1].text or fold(one[-1].text) not in given:
                continue
            if len(one) == 1 or not _BESIDE.fullmatch(text.text, one[-1].end, other[0].start):
                continue
            small = small or frozenset(" ".join(one.text for one in told).split())
            new = [run for run in (one, other) if _is_unknown(run, given)]
            new = [run for run in new if run[0].text.lower() not in small]
            if len(new) == 2 or any(_is_known(run, given) for run in (one, other)):
                yield from (text.text[run[0].start : run[1].end] for run in new)


def _is_unknown(run: Sequence[Word], given: dict[str, set[str]]) -> bool:
    """Tell a word that nothing is known of, right before a family's name."""
    if len(run) != 2 or run[1].start != run[0].end + 1:
        return False
    first, last = run[0].text, run[1].text
    if first in _NO_GIVEN:
        return False
    return not kinds(first) and not kinds(last) & ~FAMILY and fold(first) not in given[fold(last)]


def _is_known(run: Sequence[Word], given: dict[str, set[str]]) -> bool:
    return len(run) > 1 and fold(run[-2].text) in given[fold(run[-1].text)]
