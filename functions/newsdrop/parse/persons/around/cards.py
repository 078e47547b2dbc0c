"""Names that stand in lines of their own: cards of a team, credits of works."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    OPENER,
    PLACE,
    THING,
    TITLE,
    kinds,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONGEST_NAME = 40
_LONGEST_ROLE = 80
_LONGEST_CREDIT = 100
_LONGEST_INITIALS = 4
"""Characters."""
_NO_NAME = THING | OPENER | COMMON | TITLE | FORM | PLACE | ACRONYM
_NAME_WORDS = (2, 3, 4)
_SPACES = range(1, 7)
"""In a name, particles and all: "Ann C. van der Roe"."""
_BY = regex(r"(?P<ahead>\S+) by (?P<given>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w.’'-]+){1,3}\Z")
_LEAST_CREDITS = 3
_LEAST_AHEAD = 2  # roles above names
_STOPS = (".", "!", "?", "”", '"', "»")
_LEAST_LISTED = 5
_KNOWN = 0.7
"""Of the given names in a list of people."""
_NAMED = r"(?P<given>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w.’'-]*){0,2} (?P<last>[A-ZÀ-Þ][\w.’'-]*)"
_NAME_FIRST = regex(rf"{_NAMED}(?P<mark>:| [–—-]|,|;) (?=[A-ZÀ-Þ“\"])")
_NAME_LAST = regex(rf"[A-ZÀ-Þ][\w’' &]{{2,40}}(?P<mark>:| [–—-]) {_NAMED}\Z")
_HOUSED = regex(r"(?P<office>[^—–|]{3,70}) [—–|] [A-ZÀ-Þ][\w’'&.-]*(?: [\w’'&.-]{1,20}){0,4}")
_DASHES = " –—-"
_BULLETS = " •·*–-"


def roles(lines: Sequence[str]) -> Iterator[str | None]:
    """Give for each line the role in the line below, where it is nothing but a name.

    Where a role stands above that is nobody's, the roles come before the names: several of them
    say whose they are, a single one may head all that stands below it.
    """
    found: list[str | None] = []
    ahead: dict[int, str] = {}
    taken = False  # whether the line above is the role of the name above it
    role = None
    for at, (above, line, below) in enumerate(
        zip_longest(("", *lines[:-1]), lines, lines[1:], fillvalue="")
    ):
        above_is_taken, taken = taken, role is not None
        named = len(line) <= _LONGEST_NAME and _is_name(line.lstrip(_DASHES))  # "— Ann Roe"
        role = _role(below) if named else _labelled(line)
        if (role or named) and not above_is_taken and (over := _role(above)):
            role = None
            ahead |= {at: over} if named else {}
        found.append(role)
    several = len(ahead) >= _LEAST_AHEAD
    yield from (ahead.get(at, role) if several else role for at, role in enumerate(found))


def _labelled(line: str) -> str | None:
    """Read a line that names one person and the role: "Chief Scientist: Ann Roe"."""
    if len(line) > _LONGEST_NAME + _LONGEST_ROLE:
        return None
    mark = ": " if ": " in line else " | "
    if mark not in line:
        return None
    one, _, other = line.strip(_BULLETS).partition(mark)
    if other[:1].isupper() and one[:1].isupper():
        for name, role in ((one, other), (other, one)):
            if len(name) <= _LONGEST_NAME and _is_name(name):
                return titles_behind.whole(role)
    return None


def _role(line: str) -> str | None:
    shout = line.isupper() and len(line) > _LONGEST_INITIALS
    if not line or len(line) > _LONGEST_ROLE or shout or kinds(line.split(maxsplit=1)[0]) & GIVEN:
        return None
    if dashed := _HOUSED.fullmatch(line):  # "Chief of Anvils — Acme"
        return line if titles_behind.whole(dashed["office"]) else None
    return titles_behind.whole(line)


def credited(lines: Sequence[str]) -> frozenset[int]:
    """Find the lines of a list of works with who made each: "The Long Road by Ann Roe".

    They are several, and half of them name somebody whose given name is known: "Wine by Silver
    Oak" has no maker.
    """
    short = (
        (at, line)
        for at, line in enumerate(lines)
        if len(line) <= _LONGEST_CREDIT and " by " in line
    )
    found = [(at, match) for at, line in short if (match := _BY.search(line))]
    found = [(at, match) for at, match in found if not match["ahead"].endswith("ed")]
    known = sum(bool(kinds(match["given"]) & GIVEN) for _, match in found)
    if len(found) < _LEAST_CREDITS or 2 * known < len(found):
        return frozenset()
    return frozenset(at for at, _ in found)


def listed(lines: Sequence[str], *, last: bool) -> frozenset[int]:
    """Find the lines of a list of people, each with what somebody is, or is named for.

    "Jane Roe – University of Acme" or, with the name last, "Business - Jane Roe": nearly all the
    given names are known, so the others are people's too.
    """
    groups: dict[str, list[tuple[int, bool]]] = {}
    for at, line in enumerate(lines):
        match = (_NAME_LAST if last else _NAME_FIRST).match(line)
        if match:
            known = _is_known(match["given"], match["last"])
            groups.setdefault(match["mark"], []).append((at, known))
    return frozenset(
        at
        for row in groups.values()
        if len(row) >= _LEAST_LISTED and sum(known for _, known in row) >= _KNOWN * len(row)
        for at, _ in row
    )


def _is_known(given: str, last: str) -> bool:
    kind = kinds(given)
    doubtful = kind & DOUBTFUL and not kind & (OPENER | PLACE) and kinds(last) & FAMILY
    return bool(kind & GIVEN or doubtful)


def signed(lines: Sequence[str]) -> frozenset[int]:
    """Find who signs the text in capitals in its last line: "ANN ROE"."""
    *ahead, last = ["", *lines]
    whole = last.isupper() and ahead[-1].endswith(_STOPS) and _is_name(last.title())
    known = whole and kinds(last.split()[-1]) & FAMILY
    return frozenset((len(lines) - 1,)) if known else frozenset()


def _is_name(line: str) -> bool:
    if line.count(" ") not in _SPACES:
        return False
    row = runs(line)
    if len(row) != 1 or row[0][0].start or row[0][-1].end != len(line):
        return False
    words = [word.text for word in row[0]]
    addressed = bool(kinds(words[0]) & FORM)
    while len(words) > 1 and kinds(words[0]) & FORM:
        del words[0]  # "Dr. Ann Roe", "Prof. Dr. Ann Roe"; "Mme Roe" is one, too
    if not (len(words) in _NAME_WORDS or (addressed and len(words) == 1)) or any(
        map(is_office, words)
    ):
        return False
    return not any(kinds(word) & _NO_NAME and not kinds(word) & GIVEN for word in words)
