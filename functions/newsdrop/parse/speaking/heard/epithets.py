"""Whom "the Ohio Republican" means, and "this man", which no title says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking.words.tongues import INDEFINITE, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.record import Person

PARTISANS = words("speech", "partisans")
_OFFICES = words("speech", "offices of partisans")
_BEHIND = regex(r",? \(?(?:(?P<short>[RD])(?:[-–][A-Z]|[,.)])|an? (?:[A-Z]\w+ )?(?P<full>[RD]\w+))")
"""Behind a name: "Roe (R-Ohio)", "Roe, D-Ohio,", "Roe, an Ohio Republican"."""
_BEFORE = regex(r"\b(?P<full>[RD]\w+) (?:[A-Z][\w.’'-]* ){1,5}\Z")
"""Before one: "Democratic Rep. Tom Roe"."""
_REACH = 60  # characters before a name


class Epithets:
    """What a story says of the parties of its politicians, and of people whom it does not name.

    Parameters
    ----------
    people
        Everyone in the story.
    story
        Its paragraphs, which are read where somebody is asked for.
    """

    __slots__ = ("_new", "_parties", "_people", "_story")

    def __init__(self, people: Iterable[Person], story: Iterable[str]) -> None:
        self._people = people
        self._story = story
        self._parties: dict[str, str | None] | None = None
        self._new: frozenset[str] | None = None

    def partisan(self, party: str, told: Iterable[str | None]) -> str | None:
        """Find the politician of a party told of last, or the only one whom the story has.

        Parameters
        ----------
        party
            In lower case: "republican".
        told
            The names of those of whom the text told, the latest first.
        """
        if self._parties is None:
            self._parties = {
                one.name: _party(one.name, self._story)
                for one in self._people
                if not _OFFICES.isdisjoint(map(str.casefold, WORD.findall(one.title or "")))
            }
        fit = [name for name, own in self._parties.items() if own in {None, party[0]}]
        return fit[0] if len(fit) == 1 else next((name for name in told if name in fit), None)

    def is_new(self, noun: str) -> bool:
        """Tell whom the story brings in without a name: "Un hombre espera", who is "este hombre".

        In "Juan Roe, un hombre de 76 años, espera" a comma sets off who he is.

        Parameters
        ----------
        noun
            In lower case.
        """
        if self._new is None:
            rows = [text.casefold().split() for text in self._story]
            self._new = frozenset(
                word.rstrip(",.")
                for row in rows
                for before, article, word in zip(["", *row], row, row[1:], strict=False)
                if article in INDEFINITE and not before.endswith(",")
            )
        return noun in self._new


def _party(name: str, story: Iterable[str]) -> str | None:
    """Find the first letter of the party that the story says somebody is of."""
    for text in story:
        at = text.find(name)
        if at < 0:
            continue
        behind = _BEHIND.match(text, at + len(name))
        before = _BEFORE.search(text[max(0, at - _REACH) : at])
        for told in (behind, before):
            said = (told.groupdict().get("short") or told["full"] or "").casefold() if told else ""
            if said and (len(said) == 1 or said.removesuffix("ic") in PARTISANS):
                return said[0]
    return None
