"""Names that only an office tells: "il ministro Roe", "Per Qwabe, director of Acme"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import is_adjective
from newsdrop.parse.persons.around import ages, lists
from newsdrop.parse.persons.looks.candidates import SURE, Candidate
from newsdrop.parse.persons.scripts import transliterated
from newsdrop.parse.vocabulary.wordkinds import (
    COMMON,
    DOUBTFUL,
    FAMILY,
    GIVEN,
    PLACE,
    SINGLE,
    TITLE,
    kinds,
)

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_LANGUAGES = frozenset(("ca", "es", "fr", "gl", "it", "pt"))
_OFFICES = words("titles", "small single")
_ARTICLES = words("titles", "before small single")
_FRENCH = _OFFICES - _ARTICLES
"""But "premier": "le premier Qwabe" is the first of its kind."""
_OF_STATE = words("titles", "bodies of state")
_LANDS = words("titles", "lands of state")
_ADJECTIVES = tuple(words("titles", "adjective ends of states"))
_ADJECTIVES_OF_HEADS = ("al", "ale", "aire")
_SHORTEST = 3
"""Letters."""
_SLAVIC = frozenset(("ru", "uk", "be", "bg"))
_NOMINATIVES = words("titles", "nominative offices")
_WOMENS = words("titles", "womens offices")
_ENDS = tuple(words("titles", "nominative ends of last names"))
_WOMENS_ENDS = tuple(words("titles", "womens ends of last names"))
_SHORTEST_SLAVIC = 5
"""Letters: "Киев" is a town, and none in the nominative stands behind a mayor."""
_REACH = 32
"""Characters."""
_OF = len(" de ")
_PAIR = 2
_WORD_TOO = DOUBTFUL | COMMON
_OFS = frozenset(("of", "at"))


def more(
    line: str, runs: Sequence[Sequence[Word]], found: list[Candidate], language: str
) -> list[Candidate]:
    """Add the names that no words of theirs tell, and choose between two alphabets.

    Parameters
    ----------
    line
        The text.
    runs
        Its runs of capital words.
    found
        What may be names in it by the words alone.
    language
        Of the text: in some an office before a name is written in small letters, which English
        offices are not.
    """
    more = (*lists.surnames(line, runs), *ages.surnamed(line, runs), *_names(line, runs, language))
    told = [*found, *more]
    return transliterated.merge(line, runs, told)


def _names(line: str, runs: Sequence[Sequence[Word]], language: str) -> Iterator[Candidate]:
    abroad, slavic = language in _LANGUAGES, language in _SLAVIC
    for run in runs:
        if slavic and (at := _behind_nominative(line, run)) is not None:
            kind = kinds(run[at].text)
            yield Candidate(run[at : at + 1], kind, kind, TITLE, full=False, likelihood=SURE)
        if abroad and _is_surname(line, run, language):
            kind = kinds(run[-1].text)
            yield Candidate(run[-1:], kind, kind, TITLE, full=False, likelihood=SURE)
        elif len(run) == _PAIR and _is_word_and_name(line, run):
            yield Candidate(run, GIVEN, 0, 0, full=True, likelihood=SURE)


def _is_surname(line: str, run: Sequence[Word], language: str) -> bool:
    word = run[-1].text
    kind = kinds(word)
    if len(word) < _SHORTEST or word.isupper() or not (kind & FAMILY or not kind):
        return False
    if len(run) > 1:
        return _is_of_state(line, run)
    small = word.casefold()
    says_which = not kind and (small.endswith(_ADJECTIVES_OF_HEADS) or is_adjective(small))
    offices = _FRENCH if language == "fr" else _OFFICES
    return not says_which and _is_led(line, run[0], offices)  # "il sindaco Metropolitano"


def _behind_nominative(line: str, run: Sequence[Word]) -> int | None:
    """Find the last name alone behind an office of the same case: "министр Роев".

    What an office is held of is in another case: "мэр Саратова".
    """
    for at, word in enumerate(run[:_PAIR]):
        office = line[max(0, word.start - _REACH) : word.start].split(" ")[-2:]
        if len(office) < _PAIR or office[1] or len(run) != at + 1:
            continue
        said = office[0].casefold()
        ends = _WOMENS_ENDS if said in _WOMENS else _ENDS if said in _NOMINATIVES else ()
        if len(word.text) >= _SHORTEST_SLAVIC and ends and word.text.endswith(ends):
            return at
    return None


def _is_word_and_name(line: str, run: Sequence[Word]) -> bool:
    """Tell "Per Qwabe, director of Acme" from "Per Acme, the plan is late"."""
    if kinds(run[0].text) & _WORD_TOO != _WORD_TOO or kinds(run[1].text):
        return False
    start, end = run[0].start, run[1].end
    if not line.startswith(", ", end):
        return False
    title = titles_behind.after(line, end, len(line), start)
    row = title.split() if title else []
    return not _OFS.isdisjoint(row) and any(word[0].isupper() for word in row[1:])


def _is_led(line: str, word: Word, offices: Collection[str]) -> bool:
    """Tell a name from the house in "il presidente Acme, Jane Roe" and "Jane Roe, sindaco Acme"."""
    start = word.start
    if line[start - 1 : start] != " ":
        return False
    # "l’alcalde", "dell’ex ministro"
    row = line[max(0, start - _REACH) : start].replace("’", " ").replace("'", " ").split()[-2:]
    if len(row) < 2 or row[1] not in offices or row[0].casefold() not in _ARTICLES:
        return False
    return not (line.startswith(", ", word.end) and line[word.end + 2 : word.end + 3].isupper())


def _is_of_state(line: str, run: Sequence[Word]) -> bool:
    """Tell "Presidente della Repubblica Roe" from "Presidente della Repubblica Francese".

    So is "Presidente della Regione Liguria Roe".
    """
    at = len(run) - 2
    if run[-1].start - run[at].end != 1:
        return False
    if at and run[at - 1].text in _LANDS and kinds(run[at].text) & PLACE:
        at -= 1
    elif run[at].text not in _OF_STATE or run[-1].text.endswith(_ADJECTIVES):
        return False
    if at:
        return bool(kinds(run[at - 1].text) & SINGLE) and run[at].start - run[at - 1].end >= _OF
    return titles.holds(line, run[0].start)
