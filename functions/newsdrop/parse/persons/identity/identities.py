"""Who is who: the sightings of one person brought together."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import chain, filterfalse
from typing import TYPE_CHECKING

from newsdrop.parse.offices.words.ranks import is_rank
from newsdrop.parse.persons.identity import variants
from newsdrop.parse.persons.identity.variants import stem
from newsdrop.parse.persons.texts import MOST_PEOPLE
from newsdrop.parse.vocabulary.capitals import fold
from newsdrop.parse.vocabulary.wordkinds import TITLE, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdrop.parse.persons.identity.variants import Parts
    from newsdrop.parse.persons.texts import Sighting

_MENS = ("й", "ь", "и\u0306")
"""At the end of a given name in the nominative; folding loses the first."""
_COMPARED = 40
"""People of one initial that a name is compared with letter by letter."""


@dataclass(slots=True)
class Identity:
    """One person, and all that the texts call them.

    Parameters
    ----------
    parts
        Of the fullest name so far.
    name
        That name as printed.
    full
        Whether it is more than a last name.
    titles
        Those printed beside a name as full, in order.
    forms
        All printed names, in order.
    """

    parts: Parts
    name: str
    full: bool
    titles: list[str] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)

    def add(self, sighting: Sighting, parts: Parts) -> None:
        """Take in one more sighting."""
        if len(parts.given) > len(self.parts.given) or (parts.suffix and not self.parts.suffix):
            if sighting.full and not self.full:
                self.titles.clear()
            self.parts, self.name, self.full = parts, sighting.name, sighting.full
        elif len(parts.given) == len(self.parts.given) and _is_base(
            parts, self.parts, (sighting.name, self.name)
        ):
            self.parts, self.name = parts, sighting.name
        self.forms[sighting.name] = None
        title = sighting.title
        if title and sighting.full >= self.full and not (self.titles and _opens_heading(sighting)):
            self.titles.append(title)

    @property
    def title(self) -> str | None:
        """The first title, or a longer printing of it; a bare rank yields to an office."""
        if not self.titles:
            return None
        held = next(filterfalse(is_rank, self.titles), self.titles[0])
        first = _words(held)
        same = [title for title in self.titles if first <= _words(title)]
        return max(same, key=lambda title: len(_words(title)))


def _titled(seen: Iterable[Sighting]) -> Iterator[tuple[str, str]]:
    """List the full names that a title stands beside, with each of its offices."""
    for one in seen:
        for word in (one.title or "").split() if one.full else ():
            if kinds(word) & TITLE:
                yield one.name, word


def _untitled(sighting: Sighting) -> Sighting:
    """Take off a title that is a given name too: "Justice Roe", who is Chief Justice Jane Roe."""
    name = sighting.name.split()[-1]
    start = sighting.end - len(name)
    return sighting._replace(name=name, start=start, full=False, title=None)


def _opens_heading(sighting: Sighting) -> bool:
    """Tell a title whose first word is a capital for it opens a heading: "Propone senadora"."""
    title = sighting.title or ""
    opens = sighting.heading and sighting.start == len(title) + 1
    return opens and title.partition(" ")[2][:1].islower()


def _is_base(one: Parts, other: Parts, printed: tuple[str, str]) -> bool:
    """Tell the nominative from another case of the same name: "Іван" and "Івана".

    Both names are given as they are printed, too.
    """
    if not one.given or not other.given or one == other:
        return False
    mine, its = one.given[0], other.given[0]
    if one.last == other.last and mine[:-1] == its[:-1] and mine[-1] == "a" and its[-1] in "eyu":
        return True  # "Weronika" and "Weronikę"; a man's last name would have its case too
    longer = len(mine) < len(its) and len(one.last) < len(other.last)
    if longer and variants.is_case(its, mine) and variants.is_case(other.last, one.last):
        return True  # "Mikuláš Roek" and "Mikuláše Roeka"
    if stem(mine) != stem(its) or stem(one.last) != stem(other.last):
        return False
    return _case(mine, printed[0]) < _case(its, printed[1])


def _case(folded: str, printed: str) -> tuple[int, int]:
    """Rank the cases of a Cyrillic name: of two as long as each other one ends as names do.

    "Дмитрий" and "Игорь" come before "Дмитрия" and "Игоря", "Анна" before "Анны".
    """
    first = printed.split(maxsplit=1)[0].casefold()
    return len(folded), 0 if first.endswith(_MENS) else 1 + (folded[-1] not in "ая")


def _words(title: str) -> set[str]:
    """Take a title's words, plural and singular alike: "Co-founders Ann Roe and Tom Poe"."""
    return {word.removesuffix("s") for word in title.casefold().split()}


class Identities:
    """Everyone met so far, in order.

    Parameters
    ----------
    seen
        Where the texts name somebody.
    doubled
        Whether people have two last names, of which the second is often left out.
    """

    __slots__ = ("_by_first", "_by_initial", "_by_last", "_doubled", "all")

    def __init__(self, seen: Iterable[Sighting], *, doubled: bool = False) -> None:
        self._doubled = doubled
        self.all: list[Identity] = []
        self._by_last: dict[str, list[Identity]] = {}
        self._by_first: dict[str, list[Identity]] = {}
        self._by_initial: dict[str, list[Identity]] = {}
        lone = []
        seen = list(seen)
        held = {(word, name.split()[-1]) for name, word in _titled(seen)}
        for sighting in seen:
            if tuple(sighting.name.split()) in held:
                lone.append(_untitled(sighting))
                continue
            if sighting.full:
                self._take(self._cut(sighting) if sighting.heading else sighting)
            else:
                lone.append(sighting)
        # A last name alone is somebody's whose full name may come later.
        for sighting in lone:
            self._take(sighting)

    def _take(self, sighting: Sighting) -> None:
        parts = variants.parts(sighting.name)
        if sighting.beside is not None:
            known = self._known(parts, variants.parts(sighting.beside))
        else:
            known = self._known(parts) or (self._shortened(parts) if sighting.heading else None)
            known = known or (None if sighting.full else self._meant(parts.last))
        if known is None and len(self.all) < MOST_PEOPLE:
            known = Identity(parts, sighting.name, sighting.full)
            self.all.append(known)
            self._by_last.setdefault(stem(parts.last), []).append(known)
            self._by_initial.setdefault(parts.last[:1], []).append(known)
            if parts.given:
                self._by_first.setdefault(parts.given[0], []).append(known)
            short = (one.last for one in variants.shortened(parts))
            for name in (*variants.called(sighting.name), *short):
                self._by_first.setdefault(name, []).append(known)
        if known is not None:
            if parts.last != known.parts.last and variants.opens(known.parts, parts):
                named = self._by_last.setdefault(stem(parts.last), [])
                if not any(one is known for one in named):
                    named.append(known)
            apart = parts in variants.apart(known.parts)
            known.add(sighting, known.parts if apart else parts)

    def _known(self, parts: Parts, beside: Parts | None = None) -> Identity | None:
        alike = [
            one
            for one in self._by_last.get(stem(parts.last), ())
            if not (beside is not None and one.full and variants.same(one.parts, beside))
            if variants.same(one.parts, parts)
        ]
        if alike:
            named = (one for one in alike if parts.given and one.parts == parts)
            sons = (one for one in alike if parts.suffix and one.parts.suffix == parts.suffix)
            return next(chain(named, sons), alike[0])
        if beside is not None or len(self.all) >= MOST_PEOPLE:
            return None
        near = self._by_initial.get(parts.last[:1], ())[:_COMPARED]
        slip = next((one for one in near if variants.same(one.parts, parts)), None)
        if slip or not parts.given:
            return slip
        longer = self._by_first.get(parts.given[0], ())[:_COMPARED]
        known = (
            one
            for one in longer
            if variants.opens(one.parts, parts) or parts in variants.apart(one.parts)
        )
        return next(known, None) or (self._of_two(parts, longer) if self._doubled else None)

    @staticmethod
    def _of_two(parts: Parts, others: Iterable[Identity]) -> Identity | None:
        """Find the only one whose name has one last name more, or less."""
        found = [one for one in others if one.full and variants.leaves_out(one.parts, parts)]
        return found[0] if len(found) == 1 else None

    def _shortened(self, parts: Parts) -> Identity | None:
        """Find whose last of two last names a heading leaves out: "Ana Roe", "Ana Roe Paz"."""
        if len(parts.given) != 1:
            return None
        others = self._by_first.get(parts.given[0], ())[:_COMPARED]
        longer = [one for one in others if one.parts.given == (*parts.given, parts.last)]
        return longer[0] if len(longer) == 1 else None

    def _meant(self, last: str) -> Identity | None:
        """Find whom a lone word means that is nobody's last name.

        "Xi" is Xi Jinping, "Miss Joey" is Johanna "Joey" Roe, and on pages that have lost their
        apostrophes "Pruzans" is Pruzan's.
        """
        others = self._by_first.get(last) or self._by_last.get(stem(last.removesuffix("s"))) or ()
        return others[0] if len(others) == 1 else None

    def _cut(self, sighting: Sighting) -> Sighting:
        """End a name of a title-case heading at a last name that the text knows."""
        printed = sighting.name.split()
        for at, word in enumerate(printed, 1):
            if stem(fold(word)) in self._by_last:
                return sighting._replace(name=" ".join(printed[:at]), full=at > 1)
        return sighting

    def misspelt(self, word: str) -> Identity | None:
        """Find whose last name a word is with a slip in it: "Serdykov"."""
        near = self._by_initial.get(word[:1], ())[:_COMPARED]
        return next((one for one in near if variants.misspelt(word, one.parts.last)), None)
