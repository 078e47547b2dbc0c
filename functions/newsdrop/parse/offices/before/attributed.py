"""The office in a line that a dash opens and a name ends: "– Head of Acme (ABC) Jane Roe"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import CONNECTORS, is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_PARTICLES = words("name_parts", "particles")

_LONGEST = 120  # characters
_OPENING = regex(r"[-–—―]{1,2}[ ]?(?=[^\W\d_a-zß-ÿ])")
_PART = r"[^\W\d_a-zß-ÿ][\w.’'-]*"
_NAME = regex(rf"{_PART}(?:(?: (?:{any_of(_PARTICLES)}))? {_PART}){{1,3}}\Z")
_SMALL = CONNECTORS | _PARTICLES
_PARTED = (", ", ". ", "; ", ": ")


def before(text: str, start: int, floor: int) -> str | None:
    """Read all that stands between the dash and the name, where an office opens it.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends: of two in a line neither is its end.
    """
    if floor or text[0] not in "-–—―" or len(text) > _LONGEST or not _NAME.match(text, start):
        return None
    opening = _OPENING.match(text)
    ahead = text[opening.end() : start].rstrip() if opening else ""
    row = ahead.split()
    told = any(word.islower() and word not in _SMALL for word in row)
    parted = ahead.endswith(",") or any(mark in ahead for mark in _PARTED)
    return ahead if row and is_office(row[0]) and not (told or parted) else None
