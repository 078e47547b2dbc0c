"""Things and houses called like somebody; at a house an office is held: "buyer at Mary Taylor"."""

from __future__ import annotations

from itertools import islice, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import CONNECTORS, closes, is_office, plain
from newsdrop.parse.persons.looks.candidates import candidates
from newsdrop.parse.persons.nobody import things

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.parse.persons.texts import Text
    from newsdrop.parse.vocabulary.capitals import Word

_AT = words("not_people", "served at")
_OF = words("not_people", "led of")
_JOINTS = _AT | _OF
_LONGEST_JOINT = max(map(len, _JOINTS)) + 2  # with a blank on either side
_LEADERS = words("not_people", "leaders of houses")
_REACH = 80
"""Characters."""
_LONGEST_FIELD = 5
"""Words between an office and "at": "director of market research at"."""
_OWNS = ("'s", "’s")


class CalledLikePeople:
    """What the texts of a story call like somebody.

    Parameters
    ----------
    texts
        All of the story.
    said
        Their words.
    """

    __slots__ = ("_houses", "_things")

    def __init__(self, texts: Sequence[Text], said: Collection[str]) -> None:
        self._things = things.find(texts, said)
        self._houses = frozenset(() if _JOINTS.isdisjoint(said) else _find(texts))

    def has(self, line: str, start: int, end: int) -> bool:
        """Tell one of them from somebody, who may be called so too, and holds an office then.

        Parameters
        ----------
        line
            The paragraph.
        start, end
            Where words stand in it that may be a name.
        """
        if things.is_thing(line, start, end, self._things):
            return True
        if line[start:end] not in self._houses:
            return False
        entitled = titles_behind.after(line, end, len(line), start) or titles.before(line, start)
        return is_served(line, start, end) or entitled is None


def _find(texts: Sequence[Text]) -> Iterator[str]:
    for text in texts:
        for run in text.runs:
            for candidate in candidates(run) if _may_be_served(text.text, run) else ():
                start, end = candidate.words[0].start, candidate.words[-1].end
                if is_served(text.text, start, end):
                    yield text.text[start:end]


def _may_be_served(line: str, run: Sequence[Word]) -> bool:
    """Tell by what stands before a run, or joins its words; few are worth a closer look."""
    before = line[max(0, run[0].start - _LONGEST_JOINT) : run[0].start].split()[-1:]
    return len(run) > 1 and (
        not _JOINTS.isdisjoint(before)
        or any(line[one.end : other.start].strip() in _JOINTS for one, other in pairwise(run))
    )


def is_served(line: str, start: int, end: int) -> bool:
    """Tell the house at which, or of which, an office is held from somebody.

    A lawyer may be somebody's, "lawyer of Mary Taylor", but a director is a house's alone.

    Parameters
    ----------
    line
        The paragraph.
    start, end
        Where words stand in it that may be a name.
    """
    if line[start - 1 : start] != " " or line.startswith(_OWNS, end):
        return False
    *row, joint = ["", *line[max(0, start - _REACH) : start].split()]
    if joint not in _JOINTS or closes(row[-1]):
        return False
    return _ends_office(row) if joint in _AT else plain(row[-1]) in _LEADERS


def _ends_office(row: Sequence[str]) -> bool:
    """Tell words that an office ends, or what it is held of: "director of sales"."""
    following = ""
    for token in islice(reversed(row), _LONGEST_FIELD + 2):
        if not token or closes(token):
            return False
        if is_office(token):
            return not following or following in CONNECTORS
        following = token
    return False
