"""Places named for somebody by their kind before the name: "avenue Jane Roe", "museo Juan Poe"."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.patterns import regex

SHIPS = words("not_people", "ships")
_PLACES = words("not_people", "before a place") | SHIPS
_NO_PLACES = words("not_people", "no places")
_RANKS = words("not_people", "ranks of places")
_REACH = max(map(len, _PLACES)) + max(map(len, _RANKS)) + len(" - ")
_PAIR = 2  # a word, and what stands between it and the name
_OPENING = regex(r"[\s(«“\"'’/–-]+")
_OTHER = regex(r", [^\W\d_a-zß-ÿ]")
"""Behind such a place, before who holds an office of it: "directeur du musée Roe, Jean Poe"."""


def is_place(line: str, start: int, end: int) -> bool:
    """Say whether a name is a place's, not that of who works there: "la directora del museo".

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The name's offsets.
    """
    if line[start - 1 : start] != " ":
        return False
    row = _OPENING.split(line[max(0, start - _REACH) : start].casefold())
    ranked = len(row) > _PAIR and row[-2] in _RANKS
    rank = f" {row.pop(-2)}" if ranked else ""  # "Hospital Regional Jane Roe"
    kind = next((said for said in (row[-2], " ".join(row[-3:-1])) if said in _PLACES), None)
    if kind is None or " ".join(row[-3:-1]) in _NO_PLACES:
        return False
    if row[-3:-2] in (["de"], ["di"]):
        return False  # "actor de cine Juan Roe"
    if _OTHER.match(line, end):
        return True
    if line.startswith(", ", end) and titles_behind.after(line, end, len(line)):
        return False  # "llegó al aeropuerto Juan Roe, presidente de Acme"
    title = titles.before(line, start)
    return not (title and title.casefold().endswith(f"{kind}{rank}"))
