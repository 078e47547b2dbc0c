"""Words in marks that are called something: terms, titles, works."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import ENDS
from newsdrop.parse.speaking.spans.setting import GOVERNED, is_introduced, word_before
from newsdrop.parse.speaking.words.clauses import AUXILIARIES
from newsdrop.parse.speaking.words.tongues import DEFINITE, HUMANS, INDEFINITE, PREPOSITIONS
from newsdrop.parse.speaking.words.voice import Position
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.spans.setting import Setting

_TOUCHING = words("speech", "terms that touch")
_TERMS = words("speech", "terms") | _TOUCHING
_KNOWN_AS = tuple(f" {said} " for said in words("speech", "known as"))
_WORKS = words("speech", "works")
_CALLED = _WORKS | PREPOSITIONS | words("speech", "houses")
_MINOR = PREPOSITIONS | DEFINITE | INDEFINITE | words("speech", "small in titles")
"""Words that titles leave in lower case."""
_SAID_BY = regex(rf"\b(?:he|she|they) (?:{any_of(words('speech', 'called'))}) \Z")
_HAS_SAID = regex(rf"\b(?:{any_of(AUXILIARIES)}) dit \Z")
"""Before words: "Anna Roe a dit", in Catalan "ha dit"; "le plan dit" is what it is called."""
_THING_CALLS = regex(r"\bwhat (?:the|its|their) (?:[\w-]+ ){0,2}(?P<thing>\w+) calls? (?:an? )?\Z")
"""Before a term: "what the code calls a"."""
_CALLS_THE = regex(rf"\b(?:calls?|calling|{any_of(words('speech', 'called'))}) the \Z")
_SEE = regex(r"\([^\W\d_]+ \Z")
_CITED = regex(r"\((?:19|20)\d\d[a-z]?(?:-\d\d){0,2}\)[.:]? \Z")
"""Before the title of a source: "Roe, J. (2016). "."""
_ELIDED = regex(rf"^{elided.ANY}")
_FEW = 4  # words
_LONGEST_TITLE = 16  # words
LONGEST_WORK = 24  # words of a title that its noun introduces


def is_term(lead: str, said: str, setting: Setting, *, ends: bool) -> bool:
    """Tell few words from speech: "calls the “joy of bells.”", "the germ of “ship fever,” had".

    Parameters
    ----------
    lead
        What stands before the words.
    said
        The words.
    setting
        What stands around them.
    ends
        Whether a sentence ends with them.
    """
    word, small = word_before(lead), said[0].islower()
    if word == "the":
        return small or not ends or _CALLS_THE.search(lead) is not None
    by_thing = _THING_CALLS.search(lead) if small else None
    if by_thing and by_thing["thing"] not in HUMANS:
        return True
    held = word in PREPOSITIONS and lead[-2:-1].isalpha() and said[-1] == ","
    return held and small and setting.position is not Position.BEHIND


def is_named(lead: str, row: list[str], said: str, setting: Setting) -> bool:
    """Tell "known as ...", the word "...", her book "...".

    But Roe told the press: "We will go.".

    Parameters
    ----------
    lead
        What stands before the words.
    row
        The words.
    said
        The same, with all that stands between them.
    setting
        What stands around them.
    """
    word = _ELIDED.sub("", word_before(lead))
    if len(row) >= _FEW and (_SAID_BY.search(lead) or _HAS_SAID.search(lead)):
        return False
    if len(row) >= _FEW and word in _TOUCHING and is_introduced(lead, setting):
        return False
    if lead.casefold().endswith(_KNOWN_AS):
        return True
    return word in _TERMS or (word in _WORKS and is_title(row, said, LONGEST_WORK))


def is_work(lead: str, said: str, behind: str) -> bool:
    """Tell what a noun names, "in her book “The way we live” Roe tells", or "(see “...”)".

    Parameters
    ----------
    lead, behind
        What stands before the words, and what behind them.
    said
        The words.
    """
    named = lead[-2:-1].isalpha() and word_before(lead) in _WORKS and said[0].isupper()
    return named or (behind.startswith(")") and _SEE.search(lead) is not None)


def is_cited(lead: str, setting: Setting) -> bool:
    """Tell the title of a source: "Roe, J. (2016). “How we live.” Acme Letters".

    Parameters
    ----------
    lead
        What stands before the words.
    setting
        What stands around them.
    """
    return setting.position is not Position.BEHIND and _CITED.search(lead) is not None


def is_spoken_of(lead: str, setting: Setting) -> bool:
    """Tell a book “...”, a debate over “...”: a noun or a preposition touches the words.

    Parameters
    ----------
    lead
        What stands before the words.
    setting
        What stands around them.
    """
    word = word_before(lead) if lead[-2:-1].isalpha() else ""
    if setting.position is Position.BEFORE:
        return word in _WORKS and setting.gap >= GOVERNED
    return setting.position is Position.NONE and _ELIDED.sub("", word) in _CALLED


def is_set_off(lead: str, setting: Setting) -> bool:
    """Tell the title between two commas in "The report, “How we live,” by Jane Roe".

    Parameters
    ----------
    lead
        What stands before the words.
    setting
        What stands around them.
    """
    named = lead.endswith(", ") and word_before(lead) in _WORKS
    return named and setting.position is Position.NONE


def is_title(row: list[str], said: str, most: int = _LONGEST_TITLE) -> bool:
    """Tell titles by their capitals: "Equity Stand Down", "The Art of War".

    Parameters
    ----------
    row
        The words.
    said
        The same, with all that stands between them.
    most
        How many words a title may have.
    """
    capitals = [word for word in row if word[0].isupper() or word[0].isdigit()]
    return (
        len(row) < most
        and capitals[:1] == row[:1]
        and len(capitals) >= min(2, len(row))
        and all(word in _MINOR for word in row if word not in capitals)
        and not said[:-1].endswith(ENDS)
    )
