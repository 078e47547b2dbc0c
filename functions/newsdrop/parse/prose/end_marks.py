"""Marks that end a release and say nothing: "###", "-30-", "ENDS"."""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys
from newsdrop.patterns import regex

WORDS = keys("closing", "end marks")
_LONGEST = 40  # characters
_LONGEST_BEHIND = 20
_PRINTED = any_of(words("closing", "end marks"))
_MARK = regex(
    rf"""
    \W{{0,4}} (?! more\b ) (?: [#]{{2,6}} | [#] (?: [ ][#] ){{1,5}}        # ### or # # #
      | [-–—]{{1,3}} [ ]? (?! more\b )                       # -30-, ---o0o---
        (?: 30 | [0O]{{1,7}} | [A-Z]{{2,6}} ) [ ]? [-–—]{{1,3}}
      | [#]                                                  # alone on its line
      | [*#=~]{{2,}} [ ] www\.[\w./-]+ [ ] [*#=~]{{2,}}       # **** www.acme.example ****
      | END [ ] \d{{1,2}}:\d\d .{{0,12}}                     # END 2:41 P.M. EDT
      | (?: {_PRINTED} )                                     # with an editor's letter: "Fin/r"
        (?: [ ]?/[ ]? (?: \d{{1,6}} | \w{{1,2}} (?: \. [ ]? \w{{1,2}} ){{0,2}} ) )? ) \W{{0,4}}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_HASHES = regex(r"#{3,6}|#(?: #){2,5}")
_INITIALS = regex(r"[A-Z]{1,6}(?: ?/ ?[A-Z]{1,6}){1,6}\.?")
_DESK = regex(r"[a-z]{2,5}(?:[/-][a-z]{2,5}){1,6}")
_BEHIND = regex(
    r"(?<=\S) ?(?:#{3,6}|# # #|[-–—]{1,2} ?30 ?[-–—]{1,2}|[-–—](?: [-–—]){2,8})\Z"
    rf"|(?<=[.!?。！？”\"»]) ?[(（](?:{_PRINTED})[)）]\Z",
    re.IGNORECASE,
)


def is_mark(line: str) -> bool:
    """Say whether a line ends a release and says nothing.

    Parameters
    ----------
    line
        A line.
    """
    return len(line) < _LONGEST and _MARK.fullmatch(line) is not None


def are_hashes(line: str) -> bool:
    """Say whether a line is the mark that releases end with and hardly any other text: "###".

    Parameters
    ----------
    line
        A line.
    """
    return len(line) < _LONGEST and _HASHES.fullmatch(line) is not None


def are_initials(line: str) -> bool:
    """Say whether a line below an end mark only says who wrote and who typed: "JR/ ROE".

    Parameters
    ----------
    line
        A line.
    """
    return len(line) < _LONGEST and _INITIALS.fullmatch(line) is not None


def are_of_desk(line: str) -> bool:
    """Say whether a line only says who at an agency wrote and edited a text: "jr/roe/ab".

    Parameters
    ----------
    line
        A line below a text.
    """
    return len(line) < _LONGEST and "/" in line and _DESK.fullmatch(line) is not None


def is_mark_or_rule(line: str) -> bool:
    """Say whether a line ends a release, or parts what is above it from what is below.

    Parameters
    ----------
    line
        A line.
    """
    return is_mark(line) or (len(line) < _LONGEST and not any(map(str.isalnum, line)))


def stands_behind(text: str) -> bool:
    """Say whether a paragraph goes over to an end mark: "... next year. ###", "... (End)".

    Parameters
    ----------
    text
        A paragraph.
    """
    return _BEHIND.search(text[-_LONGEST_BEHIND:]) is not None


def without(text: str) -> str:
    """Cut the end mark that some releases set behind the last sentence.

    Parameters
    ----------
    text
        A paragraph.
    """
    marked = text.endswith(("#", "-", "–", "—", ")", "）"))
    return _BEHIND.sub("", text) if marked else text
