"""Who speaks where no subject stands before the verb: "Emocionado, dijo", "The aim, said Roe,"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.speaking.words.tongues import HUMANS, PREPOSITIONS
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.parse.vocabulary.wordkinds import kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.heard.cast import Cast

_SAY = frozenset[str]().union(*(words("speech", f"say {tongue}") for tongue in ("es", "pt", "it")))
"""Of languages that leave the subject out."""
_ADDRESSING = words("speech", "addressing")
_ASIDE = regex(
    r"""
    (?P<participle> [^\W\d_] [^\W\d_A-ZÀ-Þ]{2,14} [aiu][dt] (?P<gender> [oa] ) )
    (?: [ ] (?P<joint> [^\W\d_A-ZÀ-Þ]{1,6} ) (?: [ ] [^\W\d_A-ZÀ-Þ]{1,14} ){1,5} )? ,
    """,
    re.VERBOSE,
)
_LONGEST_THING = 8  # words
_HAS = 4  # characters of "ha" and its like, and the blanks
_REACH = 60  # characters from the verb to the end of a name with its title
_PRONOUNS = {"o": "él", "a": "ella"}


def voice(cast: Cast, text: str, start: int, end: int, verb: str) -> Voice | None:
    """Find whom a participle before a verb of speech is said of, or who speaks of a thing there.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        What stands before the verb: "Emocionado, ", "Consultada por la prensa, ", "The aim, "; a
        word that is a name or an office, "Delgado, ", is none.
    verb
        The verb.
    """
    if text.endswith(",", start, end) and (told := _inserted(cast, text, start, end, verb)):
        return told
    aside = _ASIDE.fullmatch(text, start, end) if verb in _SAY else None
    if aside is None or kinds(aside["participle"]):
        return None
    if aside["joint"] and aside["joint"] not in PREPOSITIONS:
        return None
    told = cast.memory.pronoun(_PRONOUNS[aside["gender"]])
    return told._replace(words="") if told.speaker else None


def _inserted(cast: Cast, text: str, start: int, end: int, verb: str) -> Voice | None:
    """Read a verb put in behind what is told of: "The aim, said Roe, was", "Su meta, dijo, fue"."""
    row = text[start : end - 1].split()
    at = text.find(verb, end, end + len(verb) + _HAS)
    if at < 0 or not 1 < len(row) <= _LONGEST_THING or not all(map(_is_small, row[1:])):
        return None
    stop = at + len(verb)
    if text.startswith(",", stop):
        last = cast.memory.last if verb in _SAY and HUMANS.isdisjoint(row) else None
        return last._replace(words="") if last and last.speaker else None
    named = cast.named.mentions(text, stop, stop + _REACH)[:1] if verb not in _ADDRESSING else []
    if not named or not text.startswith(",", named[0].end):
        return None
    between = text[stop : named[0].start].strip()
    title = titles.before(text, named[0].start, stop) if between else ""
    return Voice.of(named[0]) if between == title else None


def _is_small(word: str) -> bool:
    return word.islower() and word.isalpha()
