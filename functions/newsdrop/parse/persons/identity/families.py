"""Given names that share the family's name behind the last of them: "Ann and Tom Roe"."""

from __future__ import annotations

from itertools import dropwhile, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.persons.texts import Sighting
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.parse.vocabulary.wordkinds import (
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    PARTICLE,
    SINGLE,
    SUFFIX,
    TITLE,
    kinds,
)
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence

    from newsdrop.parse.persons.texts import Text
    from newsdrop.parse.vocabulary.capitals import Word

    Row = Sequence[Word]
    Followers = Mapping[str, Collection[str]]

_ANDS = (", and ", " and ")
"""English: elsewhere one who goes by a given name alone is as often beside another's name."""
_SHORT_FORMS = frozenset(form for row in words("name_parts", "nicknames") for form in row.split())
"""Given names that are words, too, and seldom stand alone as these: "Bill and Melinda Roe"."""
_KIN = words("name_parts", "kin")
_OF_FAMILIES = _KIN | {"Family", "Foundation"}
_NEXT = regex(r"[ ]([a-z]{1,20})\b")
_GOES_ON = regex(r"(?:,?[ ]and|,)[ ][A-Z]")
"""Behind one of a list: "Ann and Tom Roe"."""
_WORD = regex(r"[a-z]+")
_REACH = 120
"""Characters."""
_MOST = 12
"""Given names before one family's name."""


def followers(texts: Iterable[Text]) -> Followers:
    """Find which words follow each capital word.

    Parameters
    ----------
    texts
        All of the story.

    Returns
    -------
    Followers
        Capital words, words for kin ("the Roe brothers"), and nothing, ``""``, behind a word that
        means somebody by itself or behind a title: "said Ann", "King Tom".
    """
    found: dict[str, set[str]] = {}
    for text in texts:
        for run in text.runs:
            for one, other in pairwise(run):
                found.setdefault(one.text, set()).add(other.text)
            last = found.setdefault(run[-1].text, set())
            kin = _NEXT.match(text.text, run[-1].end)
            if kin and kin[1] in _KIN:
                last.add(kin[1])
            if (len(run) == 1 and not _GOES_ON.match(text.text, run[0].end)) or _is_styled(run):
                last.add("")
    return found


def _is_styled(run: Row) -> bool:
    return len(run) > 1 and bool(kinds(run[-2].text) & (FORM | SINGLE | TITLE))


def shared(
    text: Text, row: Sequence[Sighting], behind: Callable[[], Followers]
) -> Iterator[Sighting]:
    """Find who is named by a given name alone, because the family's name follows the next one.

    Parameters
    ----------
    text
        The text.
    row
        Who has been found in it.
    behind
        Gives what :func:`followers` found in the story; few texts ask.
    """
    line, runs = text.text, text.runs
    if text.heading or _ANDS[-1] not in line:
        return
    lone = {run[-1].end: at for at, run in enumerate(runs) if _is_alone(run)}
    for one in row if lone else ():
        given, *middle, last = one.name.split(" ") if one.full and " " in one.name else ("", "")
        if not kinds(given) & GIVEN or kinds(last) & SUFFIX or not all(map(is_initial, middle)):
            continue
        joint = next((joint for joint in _ANDS if line.endswith(joint, 0, one.start)), None)
        at = lone.get(one.start - len(joint)) if joint else None
        found = [] if at is None else _listed(line, runs, at)
        if any(_is_elsewhere(behind().get(run[0].text, ()), last) for run in found):
            continue
        # "William and Kate Roe": he may have another last name, and go by none.
        if not found or not _is_family(line, found, last, behind()):
            continue
        for run in found:
            start, end = run[0].start, run[-1].end + (len(run) > 1 and line[run[-1].end] == ".")
            name = f"{run[0].text} {last}{line[run[0].end : end]}"
            title = titles.before(line, start)
            yield Sighting(name, start, end, full=True, title=title, heading=False)


def _is_alone(run: Row) -> bool:
    return len(run) == 1 or (len(run) == 2 and bool(kinds(run[1].text) & SUFFIX))


def _listed(line: str, runs: Sequence[Row], at: int) -> list[Row]:
    """Go back over the words that commas alone part, to the first that is a given name."""
    found: list[Row] = []
    while _is_alone(runs[at]) and _may_be_given(line, runs[at][0]):
        found.append(runs[at])
        at -= 1
        if at < 0 or len(found) == _MOST or not _parts(line, runs[at], found[-1]):
            break
    return list(dropwhile(lambda run: not _is_given(run[0].text), reversed(found)))


def _parts(line: str, run: Row, other: Row) -> bool:
    return line[run[-1].end : other[0].start] in {", ", "., "}


def _may_be_given(line: str, word: Word) -> bool:
    known = kinds(word.text)
    if known & DOUBTFUL:  # "Bill and Melinda Roe", but "the Bill and Melinda Roe"
        return word.text in _SHORT_FORMS and not line.endswith(("the ", "a "), 0, word.start)
    return not known & ~(GIVEN | FAMILY | PARTICLE)


def _is_given(word: str) -> bool:
    return bool(kinds(word) & (GIVEN | DOUBTFUL))


def _is_family(line: str, found: Sequence[Row], last: str, known: Followers) -> bool:
    """Tell those of one family from people who go by a given name.

    Signs are "the Roes", "the Roe family", "the Roe Foundation", "her sons", and the full names.
    """
    if f"{last}s" in known or not _OF_FAMILIES.isdisjoint(known.get(last, ())):
        return True
    if all(last in known.get(run[0].text, ()) for run in found):
        return True
    start = found[0][0].start
    begin = max(0, start - _REACH)
    begin = max(begin, line.rfind(". ", begin, start))
    return not _KIN.isdisjoint(_WORD.findall(line, begin, start))


def _is_elsewhere(follow: Collection[str], last: str) -> bool:
    """Tell somebody whose own last name stands elsewhere, or who is called by the given one."""
    if "" in follow and last not in follow:
        return True
    return any(word not in {"", last} and not kinds(word) & SUFFIX for word in follow)
