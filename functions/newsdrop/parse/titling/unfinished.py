"""Lines of a headline that cannot be its last: "Acme Announces", "Council Votes Budget for"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS, key, size
from newsdrop.parse.titling import kind_line
from newsdrop.patterns import regex

_JOINS = frozenset(("the", "a", "an")).union(
    words("speech", "prepositions"),
    words("speech", "conjunctions"),
    words("announcing", "articles"),
)
_ENDS = words("speech", "open ends")
_SMALL_ENDS = words("speech", "small open ends") | _ENDS
_OBJECTS = words("announcing", "asks for an object")
_NOUNS = words("announcing", "verbs or nouns")
_QUESTIONS = words("announcing", "questions")
_PREPOSITIONS = words("speech", "prepositions")
_ADVERBS = words("announcing", "adverbs")
_STRANDING = _QUESTIONS | words("announcing", "subjects of clauses")
_SMALL = STOPWORDS | _JOINS

_MARKS = (",", ";", " &", "–", "—", " -")
_ASIDE = regex(rf", (?!(?:{any_of(words('organizations', 'forms set off'))})\b)| [–—-] |: ")
_OPENED = regex(r'(?:\A|[\s(:])"(?=\S)[^"]*\Z')  # no mark of inches: '6" Pipe Bursts'
_MAX_WORDS = 9  # of a house's name and its verb
_LED_ON = 4  # words of a line; fewer may be a section or a site: "Project news"


def runs_over(line: str) -> bool:
    """Tell a line of a title that cannot be its last: "Council Approves Budget for"."""
    last = line.rpartition(" ")[2]
    return line.endswith((";", " &")) or (last.islower() and last in _JOINS)


def is_open(line: str, below: str) -> bool:
    """Tell a line that goes on in another one below it, which is set alike.

    Parameters
    ----------
    line, below
        The two lines. A line may end with a word that is part of its verb: "Spring Moves In".
    """
    if line.endswith(_MARKS) or _is_led_on(line, below):
        return True
    if _is_quoted(line, below):
        return True
    last = line.rpartition(" ")[2]
    if last.casefold() in _PREPOSITIONS and not _STRANDING.isdisjoint(key(line).split()):
        return False  # "What They Hoped For"
    if last.islower():
        return last in _SMALL_ENDS or (last in _JOINS and is_title_case(line))
    return last.casefold() in _ENDS or _asks(line, last.casefold())


def _is_led_on(line: str, below: str) -> bool:
    """Tell a first word in small letters that goes on: between capitals a small one of a title."""
    first = below.partition(" ")[0]
    if not first.islower() or line[:1].islower() or size(line) < _LED_ON:
        return False
    return not is_title_case(line) or (first in _JOINS and is_title_case(below))


def _is_quoted(line: str, below: str) -> bool:
    """Tell a quote that opens in one line and closes in the other."""
    if line.count("“") > line.count("”") and below.count("”") > below.count("“"):
        return True
    return _OPENED.search(line) is not None and below.count('"') % 2 == 1


def is_title_case(line: str) -> bool:
    """Say whether each word that says something has a capital in a line, as titles have it."""
    return all(not word.islower() or word in _SMALL for word in line.split())


def _asks(line: str, verb: str) -> bool:
    """Tell "Acme Announces" from "Bridge Opens in May, Acme Announces"."""
    before = line.rpartition(" ")[0]
    said = key(before).split()
    if not said or len(said) >= _MAX_WORDS or _ASIDE.search(before) or said[0] in _QUESTIONS:
        return False
    if verb in _NOUNS:
        return said[-1] in _ADVERBS or kind_line.is_name(before)
    return verb in _OBJECTS
