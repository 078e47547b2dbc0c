"""Where sentences end.

Releases are full of stops that end nothing: "U.S.", "Sgt.", "Va.", "R. D. Ward", "15. September".
"""

from __future__ import annotations

import re

from newsdrop.lexicon import words
from newsdrop.patterns import regex

_END = regex(
    r"""
    [.!?…。！？।۔؟။։።។]                     # first, for a class is quick to look for
    (?: (?<= [。！？] ) [。！？]{0,2} (?![」』”’）。！？])
      | (?P<more> (?<= \. ) \.{0,2} | (?<= [!?…।۔؟။։።។] ) [!?…।]{0,2} )
        [)\]"'”’»“›]{0,3} (?: [ ][»›] )?   # western marks with what they close ...
        (?: [ ]? \[ \d{1,3} \] ){0,4}      # ... and the numbers of notes
        (?= \s | $ )                       # ... want white space behind them
    )
    """,
    re.VERBOSE,
)
_OPENING = "\"'“”‘’«„‚›‹([¿¡—–- \t"
_OPENING_MARKS = tuple('"“„«')
_CLOSING_MARK = regex(r"[\"”“»]\W{0,2}$")
_LAST = 3  # characters of a paragraph that may close speech
_SPEECH = 400  # characters looked back at for the mark that opens speech
_SHORTEST = 2  # letters; a house before a name has more
_LAST_WORD = 24  # characters looked back at for the word that a stop belongs to

_NAME_FOLLOWS = words("abbreviations", "before_a_name")
_GIVEN = words("abbreviations", "given names")
_WITHIN = words("abbreviations", "within_a_sentence")
_OPENERS = words("abbreviations", "openers")
_MONTHS = words("abbreviations", "months")


def spans(text: str) -> tuple[tuple[int, int], ...]:
    """Find the sentences of a paragraph.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.

    Returns
    -------
    tuple of (int, int)
        Start and end offsets in characters, in order, without the white space between; closing
        quotation marks belong to the sentence they close.
    """
    out = []
    start = _past_blanks(text, 0)
    for match in _END.finditer(text, start):
        wide = match["more"] is None
        if _is_spoken(text, start, match.start()) if wide else not _ends(text, match):
            continue
        out.append((start, match.end()))
        start = _past_blanks(text, match.end())
    if start < len(text):
        out.append((start, len(text.rstrip())))
    return tuple(out)


def split(text: str) -> tuple[str, ...]:
    """Split a paragraph into its sentences.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.

    Returns
    -------
    tuple of str
        The sentences as printed.
    """
    return tuple(text[start:end] for start, end in spans(text))


def ends_in_abbreviation(text: str) -> bool:
    """Say whether the final stop of a text belongs to its last word: "Acme Inc.", "Ward Jr.".

    Parameters
    ----------
    text
        Text that ends in a full stop.
    """
    word = _word_before(text, len(text.rstrip()) - 1)
    return word in _NAME_FOLLOWS or word in _WITHIN or _is_initial(word)


def _past_blanks(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start


def _ends(text: str, match: re.Match[str]) -> bool:
    following = _word_after(text, match.end())
    if following[:1].islower():
        return False
    if text[match.start() : match.end("more")] != "." or not following:
        return True
    word = _word_before(text, match.start())
    if word in _WITHIN:
        closed = match.end() > match.end("more")  # a mark behind the stop: "... in the U.S.”"
        return closed or following in _OPENERS
    if word in _GIVEN and match.end() == match.end("more") and following not in _OPENERS:
        marked = text[match.end() + 1 : match.end() + 2] in _OPENING  # speech goes on
        return marked or _word_before(text, match.start() - len(word))[:1].isupper()
    ordinal = word.isdigit() and len(word) < 3 and following in _MONTHS
    return not (ordinal or word in _NAME_FOLLOWS or _is_initial(word))


def _is_spoken(text: str, start: int, stop: int) -> bool:
    """Say whether a full-width stop stands within 「speech」 that belongs to its sentence."""
    begin = max(start, stop - _SPEECH)
    return text.rfind("「", begin, stop) > text.rfind("」", begin, stop)


def _is_initial(word: str) -> bool:
    """Tell "R" and "J.R" from words, behind a house too, "Acme/R"; "I" is one."""
    house, _, name = word.rpartition("/")
    word = name if len(house) > _SHORTEST else word  # "I/O" is no name
    return word != "I" and all(len(part) == 1 and part.isupper() for part in word.split("."))


def _word_before(text: str, stop: int) -> str:
    head = text[max(0, stop - _LAST_WORD) : stop]
    last = head.rsplit(None, 1)[-1] if head.strip() else ""
    last = last.lstrip(_OPENING).rpartition("-")[2].rpartition("—")[2]
    grade, _, rank = last.rpartition("/")
    return rank if grade.isupper() and len(grade) < _SHORTEST else last  # "S/Sgt"


def _word_after(text: str, end: int) -> str:
    tail = text[end : end + _LAST_WORD].lstrip(_OPENING)
    first = tail.split(None, 1)[0] if tail.strip() else ""
    return first.rstrip(",.;:!?'’”\"").partition("’")[0].partition("'")[0]


def is_quoted(text: str) -> bool:
    """Say whether a paragraph begins or ends as direct speech does.

    Parameters
    ----------
    text
        White space collapsed.
    """
    return text.startswith(_OPENING_MARKS) or _CLOSING_MARK.search(text[-_LAST:]) is not None
