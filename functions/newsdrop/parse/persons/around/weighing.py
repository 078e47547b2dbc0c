"""How much the words right beside a name say that it is a person's."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.persons.around import ages, following
from newsdrop.parse.persons.nobody.named_works import winner
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, PLACE
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.persons.looks.candidates import Candidate

_SPEECH = words("title_context", "speech")
_WHERE = words("title_context", "where")
_BORN_WEIGHT = 3.0
"""Of "Danish-born" before a name."""
_WINNER_WEIGHT = 3.0
_COUNTED = regex(
    rf"""
    \b (?: (?i: {any_of(words("title_context", "numbers"))} ) | \d )
    (?: [ ] [a-z-]{{2,20}} ){{0,3}} [ ] (?: {any_of(words("title_context", "counted"))} )
    (?: [,:] | [ ][–—-] ) [ ] \Z
    """,
    re.VERBOSE,
)
_LISTED = regex(r",? (?:and |& )?[A-ZÀ-Þ]")
_COUNT_ENDS = frozenset(",:–—-")
_LONGEST_COUNT = 80
"""Characters."""
_COUNTED_WEIGHT = 3.0
"""Of "two men, " before a list of names."""
_MADE, _BY = words("title_context", "made"), words("title_context", "made by")
_MAKER_WEIGHT = 3.0
"""Of "directed by", behind which no firm stands as it does behind "produced by"."""
_NAMINGS = words("title_context", "between persons and names")
_NAMING = frozenset(phrase.rpartition(" ")[2] for phrase in _NAMINGS)
_NAMED = regex(
    rf"(?:\b|-)(?:{any_of(words('title_context', 'persons named'))}),? "
    rf"(?:{any_of(_NAMINGS)}) \Z"
)
_NAMED_WEIGHT = 3.0
"""Of "a woman named" before a name."""
_AUXILIARIES = words("title_context", "has")
_KIN = words("speech", "male kin") | words("speech", "female kin")
_WHOSE = frozenset(phrase.split()[-1].casefold() for phrase in words("speech", "whose kin"))
_OWNS = ("'s", "’s", "s'", "s’")
_KIN_WEIGHT = 3.0
"""Of "her daughter" before a name; a "partner" may be a house."""
_FORMS = words("titles", "small forms")
_FORM_WEIGHT = 3.0
_ACCORDING = words("title_context", "according")
"""Houses stand behind it more often than behind verbs of speech."""
_AGED = regex(r"\d{1,3},\Z")
_VAN_DER = frozenset(f" {part} " for part in words("name_parts", "ongoing particles"))
"""Between two words that are a name; "van" and "von" alone stand elsewhere too."""
_PARENTS = frozenset(f" {particle} " for particle in words("name_parts", "parents"))
_CAPITAL_PARENTS = words("name_parts", "capital parents")
_LINEAGE_WEIGHT = 3.0
"""Of "binti" and "Uí" inside a name."""
_HAS_GERMAN = words("title_context", "has german")
_OBJECT = regex(
    r" (?:den|dem|das|die|der|eine?|einen|sein|seine[nm]?|ihre?|ihre[nm]) [^\W\d_a-zß-ÿ]"
)
_OBJECT_WEIGHT = 1.5
"""Of "hat" before a name and an object behind it: "In Delft hat Jan Roe den Preis erhalten"."""
_PARTIES = words("title_context", "parties")
_PARTY_WEIGHT = 3.0
"""Of "the victim, " before a name."""
_SAINTS = words("not_people", "saints")
"""Before a saint, after whom a town or a church is named more often than one is told of."""
_ARTICLES = words("title_context", "before no name")
_NO_ARTICLE = frozenset(("it", "es", "pt", "ca", "gl", "pl", "cs", "sk", "sl", "hr", "bs", "sr"))
"""Languages in which "a" is "and", or "to": "ha scritto a Carlo Roe"."""


def weigh(line: str, candidate: Candidate, end: int, language: str = "") -> float:
    """Weigh the words right before and behind: an article, a verb of speech, an age.

    Parameters
    ----------
    line
        The paragraph.
    candidate
        Words that may be a name.
    end
        Where its last word ends.
    language
        Of the line.

    Returns
    -------
    float
        Below zero where the words speak against a person.
    """
    start = candidate.words[0].start
    *before, last = ["", *line[max(0, start - 24) : start].split()]
    ahead = [last] if last else []
    behind = [word.strip(",.:;") for word in line[end : end + 24].split()[:2]]
    if behind and behind[0] in _AUXILIARIES:
        del behind[0]
    score = following.weigh(line, end)
    if start and start == winner(line):
        score += _WINNER_WEIGHT
    score += _COUNTED_WEIGHT * (last[-1:] in _COUNT_ENDS and _is_counted(line, start, end))
    score += _MAKER_WEIGHT * (last in _BY and before[-1].casefold() in _MADE)
    if ahead and ahead[0].endswith("-born"):
        score += _BORN_WEIGHT
    score += ages.weigh(line, start) if ahead else 0.0
    called = last in _NAMING and not candidate.last & PLACE
    score += _NAMED_WEIGHT * (called and bool(_NAMED.search(line, max(0, start - 40), start)))
    other = last == "a" and language in _NO_ARTICLE and not candidate.last & PLACE
    other = other and bool(candidate.first & GIVEN or candidate.last & FAMILY)
    if not (_ARTICLES.isdisjoint(ahead) or candidate.led or other):
        score -= 3
    party = last.endswith(",") and last[:-1].casefold() in _PARTIES
    score += _PARTY_WEIGHT * (party and not following.makes_things(line, end))
    score -= 3 * (last in _SAINTS)
    score -= 3 * (last.casefold() in _WHERE and bool(candidate.last & PLACE))  # "at Hilton Austin"
    if ahead == ["of"] and not candidate.first & GIVEN and titles.holds(line, start):
        score -= 3  # "CEO of Royal Roe"
    saintly = bool(ahead) and candidate.words[0].text in _SAINTS
    score -= 9 * (saintly and titles.holds(line, start))  # "alcalde de San Roe"
    score -= 3 * (ahead == ["of"] and bool(_AGED.match(before[-1])))  # "Ann Roe, 34, of Pine Mount"
    spoken = not _SPEECH.isdisjoint(ahead + behind[:1])
    if spoken or (candidate.last & FAMILY and _accords(line, start)):
        score += 1.5
    gaps = {line[one.end : other.start] for one, other in pairwise(candidate.words)}
    if not _VAN_DER.isdisjoint(gaps):
        score += 1.5
    score += _OBJECT_WEIGHT * (
        language == "de" and last in _HAS_GERMAN and bool(_OBJECT.match(line, end))
    )
    inner = {word.text for word in candidate.words[1:-1]}
    if not _PARENTS.isdisjoint(gaps) or not _CAPITAL_PARENTS.isdisjoint(inner):
        score += _LINEAGE_WEIGHT
    score += _KIN_WEIGHT * (last.rstrip(",") in _KIN and any(map(_is_whose, before[-2:])))
    if ahead and ahead[0].rstrip(".") in _FORMS:
        score += _FORM_WEIGHT
    return score


def _is_whose(word: str) -> bool:
    return word.casefold() in _WHOSE or word.endswith(_OWNS)


def _is_counted(line: str, start: int, end: int) -> bool:
    """Tell the first of a list of people: "two suspects, Xola Qwabe and"."""
    if not _LISTED.match(line, end):
        return False
    return _COUNTED.search(line, max(0, start - _LONGEST_COUNT), start) is not None


def _accords(line: str, start: int) -> bool:
    row = line[max(0, start - 24) : start].casefold().split()
    return bool(row) and (row[-1] in _ACCORDING or " ".join(row[-2:]) in _ACCORDING)
