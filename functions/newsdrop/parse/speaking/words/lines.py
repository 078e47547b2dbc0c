"""The lines above and below a quote that say whose it is: "— Jane Roe, Acme", "Jane Roe said:"."""

from __future__ import annotations

from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office, is_shortened
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words import officials
from newsdrop.parse.speaking.words.attribution import COLON, DASHED, REACH, before
from newsdrop.parse.speaking.words.clauses import Clause, Order, Source
from newsdrop.parse.speaking.words.sentence_behind import told
from newsdrop.parse.speaking.words.tongues import DEFINITE, PREPOSITIONS, WORD
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.tongues import Tongue

_LONGEST_SIGNATURE = 120
_LONGEST = 200
"""Of a line that names an office with all its fields, below speech."""
_LEADING_WORDS = 3
"""Words of a line within which it says what it leads to: "A short statement by"."""

_DASH = regex(r"(?: -|[ ]?[–—])\Z")
_CREDITED = regex(r"(?:\S+ ){0,6}?[Aa]ttribut(?:able|ed) to (?:the )?(?=[A-Z])")
"""Before whose the words below are: "The following may be attributed to Mayor Jane Roe:"."""
_HONOURED = regex(r"(?:Senator )?(?:the )?(?:Rt )?Hon\.? ")
_THUS = regex(rf"(?:{any_of(words('speech', 'thus'))}) (?:l[oe] |o )?(?=[^\W\d_A-ZÀ-Þ])")
_PART = regex(r"[^,|(–—·•]+")
_STOPPED = regex(
    r"(?=[^\W\d_a-zß-ÿ])(?:[^\W_][\w.’'-]{0,30} ){1,3}[^\W\d_a-zß-ÿ][\w’'-]{0,30}"
    r"(?:, [^,;:.!?]{2,80}){0,2}\."
)
"""What stands behind a dash and ends with a full stop: "Jane Roe, chief of Acme."."""
_IN_BRACKETS = regex(r"\(([^():;]{4,100}[^():;.!?])\)")
_NO_ENDS = (".", "!", "?", ":", "–", "—", " -")  # of a signature
_NAME = 2  # words of the shortest name
_WITHIN = PREPOSITIONS | DEFINITE | words("speech", "within houses")
_STATEMENTS = words("speech", "statements")
_SUFFIXES = frozenset(f"{word}." for word in words("name_parts", "suffixes"))


def _told(text: str, said: Tongue) -> Source | None:
    """Find the source with which a line begins: "said Jane Roe.", "so die Ministerin."."""
    if source := told(text, 0, len(text), said):
        return source
    opening = _THUS.match(text)
    begin = opening.end() if opening else 0
    clause = Clause(text, begin, min(len(text), REACH), said)
    if not clause.row or clause.row[0].start() != begin:
        return None
    return (clause.according() if text[0].islower() else None) or clause.inverted()


def goes_on(text: str, said: Tongue) -> bool:
    """Tell a line that goes on from a quote which a page sets off above it: "said Jane Roe."."""
    return text[:1].islower() and _told(text, said) is not None


def leading(text: str, said: Tongue) -> Source | None:
    """Find the source in a line that leads to what is set off below it: "Jane Roe said:".

    Parameters
    ----------
    text
        The line.
    said
        How the language of the text says that somebody speaks.
    """
    colon = COLON.search(text)
    if dash := _DASH.search(text) if len(text) <= _LONGEST_SIGNATURE else None:
        return _titled(text, dash.start())
    named = _announced(text, colon.start()) if colon else None
    if named is not None:
        return named
    source = before(text, 0, len(text), said) if colon else None
    if source is None or source.verb not in said.say:
        return None
    if source.order is Order.VERB_FIRST:
        return source if said.verb_second and source.gap else None  # "Dazu erklärt Roe:"
    return None if source.gap else source


def _titled(text: str, stop: int) -> Source | None:
    """Find whom a line names before a dash: "Jane Roe, member for Roe South –"."""
    name = _PART.match(text, 0, stop)
    plain = name is not None and _is_name(name[0]) and text.startswith(", ", name.end())
    return Source(0, stop, Order.NO_VERB) if plain else None


def _announced(text: str, stop: int) -> Source | None:
    """Find whom a line names that leads to words: "Comment from Jane Roe:", "Jane Roe, chief:"."""
    if stop > _LONGEST_SIGNATURE:
        return None
    if credited := _CREDITED.match(text, 0, stop):
        return Source(_name_start(text, credited.end(), stop), stop, Order.NO_VERB)
    row = list(islice(WORD.finditer(text, 0, stop), _LEADING_WORDS + 2))
    for word, after in pairwise(row[: _LEADING_WORDS + 1]):
        if word[0].casefold() in _STATEMENTS:
            start = after.end() if after[0] in PREPOSITIONS else after.start()
            if text[start:].lstrip()[:1].isupper():
                return Source(start, stop, Order.NO_VERB)
            return None
    name = _PART.match(text, 0, stop)
    holder = name is not None and _is_name(name[0]) and not _is_office(name[0])
    row_behind = WORD.findall(text, name.end(), stop) if name and holder else ()
    return Source(0, stop, Order.NO_VERB) if any(map(is_office, row_behind)) else None


def _name_start(text: str, start: int, stop: int) -> int:
    """Find where the name begins, behind its office: "Minister for Roads, the Hon Jane Roe"."""
    behind = text.rfind(", ", start, stop) + 2
    if behind < start:
        return start
    last = _HONOURED.sub("", text[behind:stop], count=1)
    return behind if _is_name(last) and not any(map(is_office, last.split()[:2])) else start


def _is_name(part: str) -> bool:
    """Tell "Jane Roe " from a heading: "Roe becomes chief", "Milton"."""
    row = WORD.findall(part)
    return len(row) > 1 and not any(word.islower() for word in row)


def _is_office(part: str) -> bool:
    """Tell "The Officer Commanding " from "Jane Roe "."""
    return officials.is_office(WORD.findall(part))


def _is_told(part: str) -> bool:
    """Tell a heading: "Roe becomes chief"."""
    return any(word.islower() for word in WORD.findall(part))


def _opens_name(part: str) -> bool:
    """Tell who speaks, in brackets, from what they say of a text: "Translation Jane Roe"."""
    row = WORD.findall(part)
    return len(row) <= _NAME or bool(kinds(row[0]) & GIVEN) or is_office(row[0])


def _is_titled(part: str) -> bool:
    """Tell a name whose office no mark parts from it: "Jane Roe vd och grundare"."""
    row = WORD.findall(part)
    name = list(takewhile(lambda word: not (word.islower() or is_office(word)), row))
    office = row[len(name) : len(name) + 1]
    return len(name) > 1 and any(map(is_office, office))


def _is_led(part: str) -> bool:
    """Tell a name that its office stands before: "Member of the Assembly for Roe South Jane Doe".

    Of small words such a line has none but offices and those within their names and houses':
    "Acme's chief engineer, Jane Roe".
    """
    row = WORD.findall(part)
    capital = [word for word in row if not word.islower()]
    small = [word for word in row if word.islower()]
    led = any(map(is_office, small))
    named = len(capital) >= _NAME + (not led) and not any(map(is_office, row[-_NAME:]))
    named = named and not any(word.islower() for word in row[-_NAME:])
    held = led or any(map(is_office, capital[:_NAME]))
    return named and held and all(word in _WITHIN or is_office(word) for word in small)


def is_dashed(text: str) -> bool:
    """Tell a line that a dash opens, as it does a signature: "— Jane Roe, Acme"."""
    if len(text) > _LONGEST_SIGNATURE or text.endswith((".", "!", "?", ":", ";")):
        return False
    return DASHED.match(text) is not None


def _ends_shortened(text: str) -> bool:
    """Tell a stop that is the last word's own: "Tom Roe Jr.", "Jane Roe, M.P."."""
    last = text.rpartition(" ")[2]
    return last.endswith(".") and (last in _SUFFIXES or is_shortened(last))


def signature(text: str, said: Tongue) -> Source | None:
    """Find the source in the line below a quote: "— Jane Roe, Acme", "said Jane Roe.".

    Parameters
    ----------
    text
        The line.
    said
        How the language of the text says that somebody speaks.
    """
    source = _told(text, said)
    if source or not text or len(text) > _LONGEST:
        return source
    dash = DASHED.match(text)
    if text.endswith(_NO_ENDS) and not (
        _ends_shortened(text) or (dash and _STOPPED.fullmatch(text, dash.end()))
    ):
        return None
    inside = _IN_BRACKETS.fullmatch(text)
    start = inside.start(1) if inside else dash.end() if dash else 0
    name = _PART.match(text, start)
    if name is None or (inside and not _opens_name(name[0])):
        return None
    if _is_told(name[0]) and not ((dash and _is_titled(name[0])) or _is_led(text[start:])):
        return None
    return Source(start, inside.end(1) if inside else len(text), Order.NO_VERB)
