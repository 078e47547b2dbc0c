"""Capital words before and behind a name that are no part of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words import titlewords
from newsdrop.parse.persons.around import hungarian
from newsdrop.parse.persons.looks import insertions
from newsdrop.parse.persons.looks.candidates import MIDDLE
from newsdrop.parse.persons.nobody.namesakes import has_alias
from newsdrop.parse.vocabulary import inflected
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.parse.vocabulary.wordkinds import (
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    INITIAL,
    PARTICLE,
    SINGLE,
    kinds,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from newsdrop.parse.persons.looks.candidates import Candidate
    from newsdrop.parse.vocabulary.capitals import Word

    Ahead = Mapping[tuple[str, str], set[str]]


_HOUSE_AND_NAME = 3
"""Words."""
_NOBODY = -9.0
"""Of a last name alone behind what only looks like a given one: "Secondo Rossi, ..."."""
_GIVEN_WEIGHT = 3.0
"""As a given name weighs that stands first."""
_PATRONYMICS = tuple(words("name_parts", "patronymic ends"))
_FORMS = {"it": ("Don",), "es": ("Don", "D"), "pt": ("D",)}
"""By language, forms of address that are names or initials elsewhere; two names stand behind."""
_OPENERS = {"it": ("Con", "Per", "Secondo"), "es": ("Con",), "ca": ("Per",)}
"""By language, prepositions that are given names elsewhere."""
_NOUNS = "de"
"""The language whose nouns all have capitals."""
_TO = (" zum ", " zur ")
"""Before what somebody becomes or speaks of: "ernannte Ann Roe zur Ministerin"."""
_FROM = (" van ", " von ")
_ANDS = (" e ", " y ")
_SAID = "Said"
"""A given name, and the verb in "Said Jane Roe: ..."."""
_SAYS_MORE = regex(r"(?:, [^:“”\"]{1,80})?: ?[“\"‘]")
_LISTED = regex(r"[^\W\d_a-zß-ÿ][^\W\d_]*, \Z")
_NEAR = 32
"""Characters: behind "Roe, " a list goes on, behind "el filósofo, " none does."""
_DAS = words("name_parts", "behind das")
_PLURALS = tuple(words("name_parts", "portuguese plurals"))
_SINGULARS = tuple(words("name_parts", "german singulars"))
_TOWNS = words("not_people", "towns behind names")
_SAINTS = words("not_people", "saints")
_CALLED_FOR = tuple(words("not_people", "ends of things called for somebody"))
_AGENTS = tuple(words("name_parts", "ends of german persons"))
_BEFORE_NOUN = words("title_context", "german articles") | words("title_context", "owners")
_LONGEST_ARTICLE = 8  # characters, with the blanks around it
_NO_LATIN = "\u0370"
"""From here on letters are Greek, Cyrillic, or of other alphabets."""


def ahead(runs: Iterable[Sequence[Word]]) -> Ahead:
    """Find what stands before each two words of all runs, or one alone: a word, or nothing."""
    found: dict[tuple[str, str], set[str]] = {}
    for run in runs:
        if len(run) == 1:
            found.setdefault((run[0].text, ""), set()).add("")
        row = ["", *(word.text for word in run)]
        for before, one, other in zip(row, row[1:], row[2:], strict=False):
            found.setdefault((one, other), set()).add(before)
    return found


def cut(
    line: str, candidate: Candidate, before: Callable[[], Ahead], language: str = ""
) -> Candidate:
    """Take off the words that only stand beside a name.

    Parameters
    ----------
    line
        The text.
    candidate
        The name with what stands beside it.
    before
        Gives what :func:`ahead` found in the story; few candidates ask.
    language
        Of the story: one may put the family before the given names.
    """
    if language == "hu" and (named := hungarian.read(line, candidate)):
        return named
    candidate = _without_form(line, _without_latin(candidate), language)
    candidate = _without_word(line, candidate, before, nouns=language == _NOUNS)
    candidate = _without_house(line, candidate, before)
    return _without_object(line, candidate)


def _without_form(line: str, candidate: Candidate, language: str) -> Candidate:
    """Take off what is a given name elsewhere: "Don Renato Roe", a priest, "Secondo Renato Roe"."""
    row = candidate.words
    first, kind = row[0].text, kinds(row[1].text) if candidate.full else 0
    opens = first in _OPENERS.get(language, ()) and _opens(line, row[0].start)
    formal = kind & (GIVEN | DOUBTFUL) and first in _FORMS.get(language, ())
    if not (opens or formal) or len(row) < _HOUSE_AND_NAME:
        known = opens and kind & FAMILY
        return candidate._replace(likelihood=_NOBODY) if known else candidate
    weight = candidate.likelihood + _weight(kind) - _weight(kinds(first))
    return candidate._replace(words=row[1:], first=kind, likelihood=weight)


def _weight(kind: int) -> float:
    """Say what a name's first word weighs."""
    return _GIVEN_WEIGHT if kind & (GIVEN | INITIAL) else 1.5 if kind & DOUBTFUL else 0.0


def _without_latin(candidate: Candidate) -> Candidate:
    """Take a house in Latin letters off a name in others: "директор Acme Иван Петров"."""
    row = candidate.words
    if row[-1].text[0] < _NO_LATIN or row[0].text[0] >= _NO_LATIN:
        return candidate
    row = [word for word in row if word.text[0] >= _NO_LATIN]
    return candidate._replace(words=row, first=kinds(row[0].text), full=len(row) > 1)


def _without_word(
    line: str, candidate: Candidate, before: Callable[[], Ahead], *, nouns: bool
) -> Candidate:
    """Take off a word that only opens the sentence, or stands before the name here alone.

    "Enter Stuart Kaplan"; "Craftsman Ann Roe", who is "Ann Roe" elsewhere; "Bericht von Ann Roe".
    Where all nouns have capitals, it may be one: "seine Schwester Ann Roe".
    """
    row = candidate.words
    said = row[0].text == _SAID and _SAYS_MORE.match(line, row[-1].end) is not None
    if len(row) < 3 or not (said or not candidate.first) or not kinds(row[1].text) & GIVEN:
        return candidate
    if candidate.led & FORM:
        return candidate  # "Dr. Xolani Jane Roe", whose stop ends no sentence
    opens = _opens(line, row[0].start) and not has_alias(line, row[-1].end)
    opens = opens or line[row[0].end : row[1].start] == " von "
    opens = opens or (nouns and _is_noun(line, row))
    if not opens and len(before().get((row[1].text, row[2].text), ())) < 2:
        return candidate
    return candidate._replace(words=row[1:], first=GIVEN, likelihood=candidate.likelihood + 3)


def _is_noun(line: str, row: Sequence[Word]) -> bool:
    """Tell a German noun for somebody from a rare given name: "Rentner Ann Roe", "Wubbo Ann Roe".

    It has its end, or an article stands before it.
    """
    word = row[0].text.casefold()
    if line[row[0].end : row[1].start] != " " or word.endswith(_CALLED_FOR):
        return False
    ahead = line[max(0, row[0].start - _LONGEST_ARTICLE) : row[0].start].split()[-1:]
    return word.endswith(_AGENTS) or not _BEFORE_NOUN.isdisjoint(map(str.casefold, ahead))


def _opens(line: str, start: int) -> bool:
    return line[max(0, start - 2) : start].rstrip()[-1:] in ("", ".", "!", "?")


def _without_house(line: str, candidate: Candidate, before: Callable[[], Ahead]) -> Candidate:
    """Take off the end of an office: "Minister for Climate Change James Shaw"."""
    row = candidate.words
    at = next((at for at in range(1, len(row) - 1) if _opens_name(row, at)), 0)
    at = at or int(len(row) > 2 and _is_of(row[0].text, row[1].text))
    at = at or _behind_field(line, row) or _before_initials(line, row)
    if not at and _is_subject(line, row):
        kind = kinds(row[1].text)
        return candidate._replace(words=row[1:], first=kind, likelihood=candidate.likelihood + 1.5)
    if at == 1 and candidate.first & GIVEN and _is_town(line, row, before):
        return candidate._replace(words=row[1:])
    if not at or candidate.first & (GIVEN | INITIAL) or row[1].text in MIDDLE:
        return candidate
    if titles.before(line, row[at].start) is None and not _is_whole(line, row, at, before):
        return candidate
    if kinds(row[0].text) & DOUBTFUL and titles.before(line, row[0].start) is not None:
        return candidate  # "deputy Rose Marie Roe"
    return candidate._replace(words=row[at:], first=GIVEN, likelihood=candidate.likelihood + 3)


def _is_whole(line: str, row: Sequence[Word], at: int, before: Callable[[], Ahead]) -> bool:
    """Tell a name that stands alone elsewhere from a house between it and an office."""
    held = titles.before(line, row[0].start) is not None
    return held and len(before().get((row[at].text, row[at + 1].text), ())) > 1


def _is_town(line: str, row: Sequence[Word], before: Callable[[], Ahead]) -> bool:
    """Tell a town that is a given name elsewhere, "alcalde de Pilar Juan Roe", and "Pilar"."""
    held = len(row) > 2 and titles.holds(line, row[0].start)
    return held and (row[0].text, "") in before()


def _opens_name(row: Sequence[Word], at: int) -> bool:
    """Tell a given name from a saint's, after whom a town is called: "San Martín"."""
    given = bool(kinds(row[at].text) & GIVEN) or row[at].text in insertions.FIRST_HALVES
    return given and row[at - 1].text not in _SAINTS


def _behind_field(line: str, row: Sequence[Word]) -> int:
    """Find the last two words behind a Slavic office with its house: "rektor Acme Uni Jan Roe"."""
    if len(row) < _HOUSE_AND_NAME or row[-2].text.endswith(_PATRONYMICS):
        return 0
    if any(kinds(word.text) & ~FAMILY for word in row):
        return 0
    ahead = line[max(0, row[0].start - titlewords.REACH) : row[0].start].split()
    touches = bool(ahead) and inflected.is_slavic(ahead[-1]) and len(row) > _HOUSE_AND_NAME
    return len(row) - 2 if touches or inflected.head(ahead) is not None else 0


def _before_initials(line: str, row: Sequence[Word]) -> int:
    """Tell what an office is held of from initials: "ministro dei Trasporti G.B. Roe"."""
    named = len(row) == _HOUSE_AND_NAME and not kinds(row[0].text)
    return int(named and is_initial(row[1].text) and titles.holds(line, row[0].start))


def _is_subject(line: str, row: Sequence[Word]) -> bool:
    """Tell what an office is held of from a given name that is a word as well.

    "Professor of Horticulture Grant Roe"
    """
    if len(row) != 3 or kinds(row[0].text) or not kinds(row[1].text) & DOUBTFUL:
        return False
    return titles.holds(line, row[0].start)


def _is_of(word: str, given: str) -> bool:
    """Tell the genitive of a land by its end: "глава Чечни Рамзан Кадыров"."""
    return word[0] >= _NO_LATIN and word[-1] in "ыияїа" and not given.endswith(_PATRONYMICS)


def _without_object(line: str, candidate: Candidate) -> Candidate:
    """End a name before a German article: "dankt Ann Roe den Gästen", "Ann Roe von der Stadt".

    In names it stands behind the given name: "Ann den Roe", "Ann von der Roe". A town that is no
    last name ends one too, where the verb stands before its subject: "besöker Ann Roe Malmö"; so
    does the last one of a list, who has one name alone: "Luis Poe, Ana Roe e Xola".
    """
    row = candidate.words
    if len(row) > 1 and not candidate.first & GIVEN and line[row[0].end : row[1].start] in _TO:
        held = candidate.led & (SINGLE | FORM)  # "Minister Roe zur Lage"
        alone = candidate._replace(words=row[:1], last=candidate.first, full=False)
        return alone if held else candidate._replace(likelihood=_NOBODY)
    for at in range(2, len(row)):
        between = line[row[at - 1].end : row[at].start]
        given = kinds(row[at - 1].text) & GIVEN
        if (
            between in _TO
            or (between == " den " and not kinds(row[at - 1].text) & PARTICLE)  # "Van den Roe"
            or (between == " das " and not _is_portuguese(row[at].text))
            or (between == " " and row[at].text in _TOWNS and not given)
            or (between == " von der " and not given)
            or (between in _FROM and not given and _is_housed(row, at, candidate.led))
            or (between in _ANDS and _ends_list(line, row, at))
        ):
            return candidate._replace(words=row[:at], last=kinds(row[at - 1].text))
    return candidate


def _is_housed(row: Sequence[Word], at: int, led: int) -> bool:
    """Tell whose somebody is from a last name: "Jan Roe van Verkeer"; not "Jan Graf von Roe"."""
    ahead = kinds(row[at - 1].text)
    whole = led or ahead & FAMILY or row[at - 1].start - row[at - 2].end > 1
    noble = row[at - 1].text in insertions.NOBLE
    return bool(whole) and not noble and not kinds(row[at].text) & (FAMILY | GIVEN)


def _ends_list(line: str, row: Sequence[Word], at: int) -> bool:
    if at + 1 < len(row) or kinds(row[at].text) & FAMILY:
        return False
    return _LISTED.search(line, max(0, row[0].start - _NEAR), row[0].start) is not None


def _is_portuguese(word: str) -> bool:
    """Tell what "das" stands before in a name, in the plural, from a German word: "das Museum"."""
    return word in _DAS or (word.endswith(_PLURALS) and not word.endswith(_SINGULARS))
