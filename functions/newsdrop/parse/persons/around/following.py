"""What only a person is followed by: an age, "who", "was born", a son, an office taken up."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, kinds
from newsdrop.patterns import regex

_SIGNS = (
    (3.0, regex(r",? (?:\(\d{2}\)|\d{2}(?:,| ?-year|;| years))|, \d{2}[.;]?$")),
    (
        3.0,  # "Jane Roe, aka “Big Jane,” 60, of Salem"
        regex(
            rf", (?:{any_of(words('name_parts', 'also called'))}):? "
            r"[“\"‘A-Z][^;:()]{1,40}?,[”\"’]? \d{2}(?:,|[.;]?$)"
        ),
    ),
    (3.0, regex(r",? an? \d{2}[- ]year[- ]old ")),
    (
        3.0,
        regex(rf",? \(?(?:de |på )?\d{{2}} (?:{any_of(words('title_context', 'years of age'))})\b"),
    ),
    (3.0, regex(r",? \(?aged? \d{2}\b")),
    (3.0, regex(r" \((?:D|R|I|Dem\.|Rep\.|DFL)[-–][A-Z][^()\d]{1,20}\)")),
    (1.5, regex(r",? who\b")),
    (3.0, regex(rf"(?:'s|’s) (?:{any_of(words('title_context', 'relatives'))})\b")),
    (3.0, regex(rf" (?:{any_of(words('title_context', 'gives of ones own'))}) (?:her|his)\b")),
    (2.5, regex(rf"(?:'s|’s) (?:{any_of(words('title_context', 'reigns'))})\b")),
    (
        2.5,
        regex(
            r",? (?:was|were|is|has been|will be) "
            rf"(?:{any_of(words('title_context', 'happens'))})"
        ),
    ),
)
"""How much each weighs."""
_COURT_WEIGHT = 3.0
_COURT = regex(  # "Jane Roe, of Dayton, Ohio, pleaded guilty"
    r", of [A-Z][^,;:()]{1,30},(?: [A-Z][^,;:()]{1,20},)? "
    rf"(?:{any_of(words('title_context', 'in court'))})\b"
)
_MAKERS = tuple(words("title_context", "ends of firms"))
_JOINS = regex(
    r",? (?:re)?(?:joined|(?:will )?succeeds?|succeeded|(?:will )?replaces?|replaced) "
    r"[^.;:]{2,60}? as (?:(?:an?|the|its|our|their) )?(?P<as>(?:[\w-]+ ?){1,4})"
)
_JOINS_WEIGHT = 3.0
_LONGEST = 30  # characters of a word
_OF_HOUSES = words("title_context", "joins as")


def weigh(line: str, end: int) -> float:
    """Weigh what stands right behind words that may be a name.

    Parameters
    ----------
    line
        The paragraph.
    end
        Where the last of the words ends.

    Returns
    -------
    float
        Zero where it says nothing.
    """
    taken = _JOINS_WEIGHT * _takes_office(line, end)
    tried = _COURT_WEIGHT * (_COURT.match(line, end) is not None and not makes_things(line, end))
    return taken + tried + sum(weight for weight, pattern in _SIGNS if pattern.match(line, end))


def makes_things(line: str, end: int) -> bool:
    """Tell a firm, which is charged and sued as well, by its last word: "Acme Plating".

    Parameters
    ----------
    line
        The paragraph.
    end
        Where the word ends.
    """
    last = line[max(0, end - _LONGEST) : end].rpartition(" ")[2]
    return last.endswith(_MAKERS) and not kinds(last) & (FAMILY | GIVEN)


def _takes_office(line: str, end: int) -> bool:
    """Tell "Jane Roe joined the firm as head of sales" from "Acme joined as a founding partner"."""
    found = _JOINS.match(line, end)
    said = found["as"].split() if found else ()
    return any(map(is_office, said)) and _OF_HOUSES.isdisjoint(said)
