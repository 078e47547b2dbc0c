"""What stands right beside a name: the kind of a house, an office, a verb of speech."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.words.titlewords import is_studied
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, TITLE, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.persons.looks.candidates import Candidate
    from newsdrop.parse.persons.texts import Sighting
    from newsdrop.parse.vocabulary.capitals import Word

_SPEECH = words("title_context", "speech")
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
_NAME = FAMILY | GIVEN


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
