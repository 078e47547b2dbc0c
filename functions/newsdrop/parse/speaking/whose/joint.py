"""Several who speak at once: "Ann Roe, the mayor, and Tom Poe said in a joint statement"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import ANDS, FORMS, NORTHERN_ANDS, plain
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.asides import is_affiliation, owns
from newsdrop.parse.speaking.words.leading import leads
from newsdrop.parse.speaking.words.subjects import is_joined
from newsdrop.parse.speaking.words.tongues import DEFINITE, HUMANS, INDEFINITE, PREPOSITIONS, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.persons.identity.names import Mention

_MOST = 8
"""People who speak at once; more are a list."""
_MOST_SMALL = 2
"""Words."""
_PEOPLE = HUMANS | words("name_parts", "kin")
_SIDE = regex(r" \([^()]{1,40}\)")
"""Behind a name, its party and state: "(D-Calif.)"."""
_AND = rf"(?:{any_of(ANDS | NORTHERN_ANDS | {'ja'})})"
_JOINT = regex(rf"(?P<pause>[,;])? (?P<joined>{_AND} )?")
_AFFILIATION = regex(rf" [^,;:()]{{3,80}}?(?=,? {_AND} )")
_COMMA_AND = regex(rf", {_AND} ")
_TITLED = regex(r", [^,;:.()]{2,80},")
_ARTICLES = DEFINITE | INDEFINITE


def behind(text: str, named: Sequence[Mention], begin: int, stop: int | None) -> int | None:
    """Find where the names of those end who speak together, from the first of them on.

    Parameters
    ----------
    text
        The paragraph.
    named
        Who is named in the stretch, in order.
    begin
        Where the name of who speaks starts.
    stop
        Where the stretch behind a verb ends: a second verb there is the last one's alone.

    Returns
    -------
    int or None
        Where the last of them ends; ``None`` where the first speaks alone.
    """
    return _end(text, named, stop) if named and named[0].start == begin else None


def before(text: str, named: Sequence[Mention], start: int, stop: int) -> tuple[int, int] | None:
    """Find the names of those who speak together, and nobody else, before a verb.

    Parameters
    ----------
    text
        The paragraph.
    named
        Who is named in the stretch, in order.
    start, stop
        The stretch.

    Returns
    -------
    tuple of int or None
        Where the first of them starts, with the title, and the last ends.
    """
    for at in range(max(0, len(named) - _MOST), len(named) - 1):
        last = _end(text, named[at:], None)
        if last is None or last != named[-1].end:
            continue
        begin = named[at].start
        aside = last < stop and _is_aside(text[last:stop]) and leads(text, start, begin)
        if last == stop or aside:
            title = titles.before(text, begin)
            return (text.rindex(title, 0, begin) if title else begin), last
    return None


def leading(text: str, named: Sequence[Mention], start: int) -> list[Mention]:
    """Find who may be the subject: in "Ann Roe, flanked by Tom and Eva Poe, said" she alone.

    Parameters
    ----------
    text
        The paragraph.
    named
        Who is named in the stretch, in order.
    start
        Where it begins.
    """
    found: list[Mention] = []
    for at, one in enumerate(named):
        if owns(text, one.end) or not leads(text, start, one.start):
            continue
        other = named[at - 1] if at and is_joined(text, one.start) else None
        # Whom "and" joins to an object is one.
        if other is None or found[-1:] == [other] or "," in text[other.end : one.start]:
            found.append(one)
    return found


def _end(text: str, named: Sequence[Mention], stop: int | None) -> int | None:
    """Find where the last of those ends between whose names only titles and houses stand."""
    for at, (one, other) in enumerate(pairwise(named[:_MOST])):
        joint = _between(text, one, other)
        if joint is None or any(other.person is earlier.person for earlier in named[: at + 1]):
            return None
        paused, joined = joint
        if joined:
            bare = at == 0 and _COMMA_AND.match(text, one.end) is not None
            acts = paused and stop is not None and _acts(text, other.end, stop, bare=bare)
            return None if acts or owns(text, other.end) else other.end
    return None


def _between(text: str, one: Mention, other: Mention) -> tuple[bool, bool] | None:
    """Read what stands between two names: whether a comma does, and whether an "and" does."""
    start = one.end
    side = _SIDE.match(text, start, other.start)
    start = side.end() if side else start
    start = _behind_title(text, one, other, start)
    house = _AFFILIATION.match(text, start, other.start)
    if house and is_affiliation(house[0].strip()):
        start = house.end()
    joint = _JOINT.match(text, start, other.start)
    if joint is None or not joint.group().strip():
        return None
    if joint["joined"] == "& " and " " not in text[other.start : other.end]:
        return None  # the firm "Roe & Poe"
    between = text[joint.end() : other.start].split()
    while between and plain(between[-1], fold=False) in FORMS:
        between.pop()
    if between and between[0].casefold() in _ARTICLES:
        del between[0]
    title = titles.before(text, other.start, joint.start())
    own = not between or (title is not None and " ".join(between).startswith(title))
    own = own or _is_described(between)
    return (joint["pause"] is not None, joint["joined"] is not None) if own else None


def _behind_title(text: str, one: Mention, other: Mention, start: int) -> int:
    """Go on over the title behind a name: ", the mayor of Acme"."""
    title = titles_behind.after(text, start, other.start, one.start)
    at = text.find(title, start, other.start) if title else -1
    if at < 0 or not text.startswith(",", start):
        return start
    article = text[start + 1 : at].strip().casefold()
    stop = at + len(title or "")
    touches = text[stop : other.start].isspace()  # it is the next one's
    return start if touches or (article and article not in _ARTICLES) else stop


def _is_described(row: Sequence[str]) -> bool:
    """Tell "brother" and "former student" before a name."""
    small = 0 < len(row) <= _MOST_SMALL and all(map(str.islower, row))
    return small and row[-1].rstrip(",") in _PEOPLE


def _acts(text: str, at: int, stop: int, *, bare: bool) -> bool:
    """Tell who does something else: "said Ann Roe, a nurse, and Tom Poe agreed".

    Behind a bare name, "said Ann Roe, and Tom Poe, the mayor, agreed", a title may stand before it.
    """
    aside = _TITLED.match(text, at, stop) if bare else None
    at = aside.end() if aside else at
    word = WORD.match(text, at + 1, stop) if text.startswith(" ", at) else None
    return word is not None and word[0].islower() and word[0] not in PREPOSITIONS


def _is_aside(rest: str) -> bool:
    """Tell the title or the house of the last one: ", president of Acme,", " of Acme"."""
    return (rest[0] in ",(" and rest.rstrip()[-1] in ",)") or is_affiliation(rest.strip())
