"""What stands right beside a name, and how much it says that it is a person's."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words.titlewords import is_studied
from newsdrop.parse.persons.around import ages, following
from newsdrop.parse.persons.nobody.named_works import winner
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, PLACE, TITLE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.persons.looks.candidates import Candidate
    from newsdrop.parse.persons.texts import Sighting
    from newsdrop.parse.vocabulary.capitals import Word

_SPEECH = words("title_context", "speech")
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
_FORMS = words("titles", "small forms")
_FORM_WEIGHT = 3.0
_ACCORDING = words("title_context", "according")
"""Houses stand behind it more often than behind verbs of speech."""
_AGED = regex(r"\d{1,3},\Z")
_VAN_DER = frozenset(f" {part} " for part in words("name_parts", "ongoing particles"))
"""Between two words that are a name; "van" and "von" alone stand elsewhere too."""
_WHERE = words("title_context", "where")
_OFS = (" de ", " di ")
_HOUSES = words("not_people", "before a house")
_HOUSE_KINDS = words("closing", "heads")
_BASED = regex(
    rf"""
    ,[ ]the[ ][A-ZÀ-Þ][\w-]{{1,30}}-based[ ]
    (?: [\w-]{{1,30}} [ ] ){{0,3}}? (?P<kind> [\w-]{{1,30}} )
    (?= [,.;:!?] | $ | [ ] (?: {any_of(words("title_context", "behind a kind"))} ) \b )
    """,
    re.VERBOSE,
)
"""Behind a name: "Xola Qwabe, the Delft-based maker of anvils"."""
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
_NAME = FAMILY | GIVEN
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
    if ahead and ahead[0].rstrip(".") in _FORMS:
        score += _FORM_WEIGHT
    return score


def _is_counted(line: str, start: int, end: int) -> bool:
    """Tell the first of a list of people: "two suspects, Xola Qwabe and"."""
    if not _LISTED.match(line, end):
        return False
    return _COUNTED.search(line, max(0, start - _LONGEST_COUNT), start) is not None


def is_where(line: str, start: int) -> bool:
    """Tell an unknown name as a place's or a house's by the word before it.

    "On Inis Roe, the Minister said", "the president of the cooperative Xola Roe".

    Parameters
    ----------
    line
        The paragraph.
    start
        Where the name starts.
    """
    return is_housed(line, start) or _word_ahead(line, start).casefold() in _WHERE


def is_housed(line: str, start: int) -> bool:
    """Tell a house by its kind before it: "the cooperative Xola", not "chef de groupe Xola Roe"."""
    word = _word_ahead(line, start)
    return word in _HOUSES and not line.endswith(_OFS, 0, start - len(word) - 1)


def is_held_of(line: str, other: Sighting, candidate: Candidate) -> bool:
    """Tell the house that touches an office: "Ann Roe, directrice Xola Qwabe France".

    Of several people each has an office: "Mayor Ann Roe, Clerk Xola Qwabe".

    Parameters
    ----------
    line
        The paragraph.
    other
        Somebody named right before.
    candidate
        Words behind a comma that may be a name.
    """
    begin, name = other.end + len(", "), candidate.words
    if line[other.end : name[0].start] == " at ":  # "Ann Roe at Tom Poe Lights"
        return not line.startswith(("'", "’"), name[-1].end)
    held = other.title is None or line.startswith(other.title, begin)
    if candidate.likelihood or not held or not line.startswith(", ", other.end):
        return False
    title = titles.before(line, name[0].start, other.end)
    return title is not None and line.startswith(title, begin)


def is_based_house(line: str, candidate: Candidate) -> bool:
    """Tell a house by its base and its kind: "the Delft-based maker", not "Delft-based painter"."""
    last = candidate.words[-1]
    found = _BASED.match(line, last.end)
    return found is not None and (found["kind"] in _HOUSE_KINDS or is_studied(last.text.lower()))


def is_field_or_house(line: str, candidate: Candidate) -> bool:
    """Tell what an office is held of, a place, a house, or a work, by what stands around it.

    Parameters
    ----------
    line
        The paragraph.
    candidate
        Words that may be a name.
    """
    start = candidate.words[0].start
    where = not candidate.likelihood and is_where(line, start)
    made = line.startswith(" by ", candidate.words[-1].end)  # "Echoing Roe by Ann Poe"
    return made or where or titles.holds(line, start)


def _word_ahead(line: str, start: int) -> str:
    """Give the word that touches what starts at an index; nothing where a mark parts them."""
    return line[max(0, start - 24) : start].rpartition(" ")[0].rpartition(" ")[2]


def _accords(line: str, start: int) -> bool:
    row = line[max(0, start - 24) : start].casefold().split()
    return bool(row) and (row[-1] in _ACCORDING or " ".join(row[-2:]) in _ACCORDING)


def speaks(line: str, start: int, title: str) -> bool:
    """Tell whether a verb of speech stands before the title: "said project manager Jane Roe"."""
    at = line.rfind(title, 0, start)
    return at > 0 and not _SPEECH.isdisjoint(line[max(0, at - 24) : at].split()[-1:])


def is_voiced(line: str, word: Word) -> bool:
    """Tell whether a verb of speech touches the word: "Qwabe said", "said Qwabe."."""
    behind = line[word.end : word.end + 24]
    if behind[:1] == " ":
        return any(verb.strip(",.;:") in _SPEECH for verb in behind.split(maxsplit=1)[:1])
    ahead = line[max(0, word.start - 24) : word.start].split()[-1:]
    return behind[:1] in (".", ",", "") and not _SPEECH.isdisjoint(ahead)


def owns(line: str, candidate: Candidate) -> bool:
    """Tell a last name whose apostrophe is lost: "President Obamas order".

    Parameters
    ----------
    line
        The paragraph.
    candidate
        Words that may be a name.
    """
    word = candidate.words[-1]
    if not word.text.endswith("s") or kinds(word.text) & FAMILY:
        return False
    behind = line[word.end : word.end + 24].split(maxsplit=1)[:1]
    thing = line.startswith(" ", word.end) and behind[0].islower() and _SPEECH.isdisjoint(behind)
    return thing and bool(kinds(word.text[:-1]) & FAMILY)


def is_led(line: str, candidate: Candidate, title: str) -> bool:
    """Tell unknown words behind an office of several: "Trial Attorney Xola Qwabe".

    "Lippenbalm von Roe" is a thing, "Bupati Roe Barat Daya" has an office of a place.

    Parameters
    ----------
    line
        The text.
    candidate
        The words.
    title
        What stands before them.
    """
    start = candidate.words[0].start
    office = line[:start].rstrip().rpartition(" ")[2]
    if candidate.first or candidate.last & ~_NAME or not kinds(office) & TITLE:
        return False
    printed = line[start : candidate.words[-1].end].replace(". ", " ")  # "Xola St. Pierre"
    return " " in title and printed == " ".join(word.text for word in candidate.words)
