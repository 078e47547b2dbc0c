"""Who speaks where only the verb's ending says so, behind a participle: "Emocionado, dijo"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking.words.tongues import HUMANS, PREPOSITIONS
from newsdrop.parse.vocabulary.wordkinds import kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.words.voice import Voice

_SAY = frozenset[str]().union(*(words("speech", f"say {tongue}") for tongue in ("es", "pt", "it")))
"""Of languages that leave the subject out."""
_ASIDE = regex(
    r"""
    (?P<participle> [^\W\d_] [^\W\d_A-ZÀ-Þ]{2,14} [aiu][dt] (?P<gender> [oa] ) )
    (?: [ ] (?P<joint> [^\W\d_A-ZÀ-Þ]{1,6} ) (?: [ ] [^\W\d_A-ZÀ-Þ]{1,14} ){1,5} )? ,
    """,
    re.VERBOSE,
)
_LONGEST_THING = 8  # words
_PRONOUNS = {"o": "él", "a": "ella"}


def voice(cast: Cast, text: str, start: int, end: int, verb: str) -> Voice | None:
    """Find whom a participle before a verb of speech is said of, who was told of before.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    start, end
        What stands before the verb: "Emocionado, ", "Consultada por la prensa, "; a word that is
        a name or an office, "Delgado, ", is none.
    verb
        The verb.
    """
    if verb not in _SAY:
        return None
    if _is_inserted(text, start, end, verb):
        last = cast.memory.last
        return last._replace(words="") if last and last.speaker else None
    aside = _ASIDE.fullmatch(text, start, end)
    if aside is None or kinds(aside["participle"]):
        return None
    if aside["joint"] and aside["joint"] not in PREPOSITIONS:
        return None
    told = cast.memory.pronoun(_PRONOUNS[aside["gender"]])
    return told._replace(words="") if told.speaker else None


def _is_inserted(text: str, start: int, end: int, verb: str) -> bool:
    """Tell a verb that is put in behind a thing: "Su objetivo, dijo, fue «abrirlo»"."""
    if not (text.startswith(f" {verb},", end) and text.endswith(",", start, end)):
        return False
    row = text[start : end - 1].split()
    return 1 < len(row) <= _LONGEST_THING and all(
        word.islower() and word.isalpha() and word not in HUMANS for word in row[1:]
    )
