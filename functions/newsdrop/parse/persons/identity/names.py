"""Where a text names the people of the story, and whom a name means."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity import variants
from newsdrop.parse.persons.looks.lands import PLACES
from newsdrop.parse.vocabulary.capitals import fold, is_initial
from newsdrop.parse.vocabulary.wordkinds import FORM, GIVEN, INITIAL, SUFFIX, THING, TITLE, kinds
from newsdrop.parse.vocabulary.wordrows import is_pilgrim

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from newsdrop.parse.persons.identity.variants import Parts
    from newsdrop.parse.vocabulary.capitals import Word
    from newsdrop.record import Person

_DEGREES = words("name_parts", "degrees")
_PARTICLES = words("name_parts", "hyphened particles")
"""Of "al-Roe", which no word at the head of a sentence means."""
_SECOND_FORMS = words("titles", "second forms")
"""As in "Tan Sri Jane Roe"."""


_MOST_COMPARED = 40
_MOST_GIVEN = 4  # words of given names that stand alone
"""Forms of names with one last name; whoever comes later is one of a long list."""
_SAINTS = (("st",), ("ste",))
_BEFORE_GIVEN = frozenset(("Don", "D"))
"""Forms of address that are a given name and an initial elsewhere."""


class Mention(NamedTuple):
    """A place that names a person: offsets in characters, without title and possessive."""

    start: int
    end: int
    person: Person


def is_in_title(text: str, one: Mention, following: Mention) -> bool:
    """Tell a house in an office, called as one of the people: "Roe president Tom Poe".

    Parameters
    ----------
    text
        The paragraph.
    one, following
        Two mentions in it, of which the second may hold that office.
    """
    title = following.person.title
    held = title is not None and text.startswith(title, one.start)
    return held and one.person is not following.person


class Roster:
    """The people by their last names, to look up many texts.

    Parameters
    ----------
    people
        In order of first mention; of two who share a last name, the first is meant by it alone.
    houses
        Pairs of words that name a firm, whose first word may be the last name of its founders.
    """

    __slots__ = ("_first", "_houses", "_last", "_met")

    def __init__(self, people: Sequence[Person], houses: Collection[str] = ()) -> None:
        self._houses = houses
        self._last: dict[str, list[tuple[Parts, Person]]] = {}
        self._met: dict[str, Sequence[tuple[Parts, Person]]] = {}  # words that were looked up
        first: dict[str, list[Person]] = {}
        for person in people:
            for name in dict.fromkeys((person.name, *person.aliases)):
                parts = variants.parts(name)
                for key in {parts.last, *parts.last.split("-")} - _PARTICLES:
                    self._last.setdefault(variants.stem(key), []).append((parts, person))
                for form in (*variants.shortened(parts), *variants.apart(parts)):
                    self._last.setdefault(form.last, []).append((form, person))
            given, _, suffix = variants.parts(person.name)
            if given and not is_initial(given[0]):
                for size, last in enumerate(given, 1):
                    if not is_initial(last):
                        first.setdefault(" ".join(given[:size]), []).append(person)
                if suffix:
                    first.setdefault(f"{given[0]} {suffix}", []).append(person)
        self._first = {
            name: named[0]
            for name, named in first.items()
            if len(named) == 1 and name not in self._last
        }

    def mentions(self, rows: Iterable[Sequence[Word]]) -> Iterator[Mention]:
        """Find where a text names people.

        Parameters
        ----------
        rows
            Its runs of capital words.

        Yields
        ------
        Mention
            In order, apart from each other; full names, aliases, last names, and first names that
            stand alone and are one person's only.
        """
        if not self._last:
            return
        met = self._met
        for run in rows:
            after = 0
            for at, word in enumerate(run):
                entries = met.get(word.text)
                if entries is None:
                    entries = met[word.text] = self._entries(word.text)
                if not entries or at < after:
                    continue
                following = run[at + 1].text if at + 1 < len(run) else ""
                suffix = fold(following) if kinds(following) & SUFFIX else ""
                best = self._best(run[after : at + 1], suffix, entries)
                if best is None or (kinds(following) & THING and _touches(run, at)):
                    continue
                length, person = best
                if self._is_part(length, person, word.text, following):
                    continue
                begin, after = at + 1 - length, at + 1 + bool(suffix)
                after = max(after, _over_given(run, at, person), _over_name(run, begin, person))
                while after < len(run) and run[after].text in _DEGREES:
                    after += 1  # "Jane Roe CBE"
                yield Mention(run[begin].start, run[after - 1].end, person)
            if after == 0 and (alone := self._alone(run)):
                yield Mention(run[0].start, run[-1].end, alone)

    def _alone(self, run: Sequence[Word]) -> Person | None:
        """Find whom given names mean that no last name follows: "Ann", "Mary Ann", "Tom Jr."."""
        return self._first.get(" ".join(fold(word.text) for word in run[:_MOST_GIVEN]))

    def _entries(self, word: str) -> Sequence[tuple[Parts, Person]]:
        key = fold(word)
        key = key if key.isascii() else variants.stem(key)
        # "Moores car": pages lose their apostrophes.
        return self._last.get(key) or (key[-1:] == "s" and self._last.get(key[:-1])) or ()

    def _is_part(self, length: int, person: Person, word: str, following: str) -> bool:
        """Tell the beginning of a longer name, be it the person's or a house's."""
        if length == 1:
            entries = self._entries(following) if following else ()
            named = any(fold(word) in parts.given for parts, _ in entries)  # "Roe Poe" is another
            return named or f"{word} {following}" in self._houses
        return self._goes_on(person, word, following)

    def _goes_on(self, person: Person, word: str, following: str) -> bool:
        """Tell a first name, or the first of two last names, behind which the last one follows."""
        entries = self._entries(following) if following else ()
        return any(one is person and fold(word) in parts.given for parts, one in entries)

    @staticmethod
    def _best(
        row: Sequence[Word], suffix: str, entries: Sequence[tuple[Parts, Person]]
    ) -> tuple[int, Person] | None:
        """Choose whom the last word of a row names, and how many of its words are the name."""
        best = None
        for parts, person in entries[:_MOST_COMPARED]:
            length = 1
            while length < len(row) and _belongs(row[-length - 1].text, parts.given):
                length += 1
            if length == 1 and is_initial(row[-1].text):
                continue  # "Asha K R" is not "R"
            if length == 1 and parts.given[-1:] in _SAINTS:
                continue  # "Mary St. John" is not "John"
            ahead = row[-length - 1].text if length < len(row) else ""
            first = len(row) - length
            apart = length > 1 and (ahead in _BEFORE_GIVEN or _is_by(row, first))
            apart = apart or (0 < first < len(row) - 1 and is_pilgrim(row, first - 1))
            apart = apart or (length > 1 and (person.title or "").endswith(f" {ahead}"))
            if ahead and _forename(ahead) and not (apart or _is_place(row[:first])):
                continue
            # "Robert R. Roe" is rather himself than Robert L. Roe, whose initial is R., too.
            own = sum(fold(word.text) in parts.given for word in row[-length:-1])
            rank = length, parts.suffix == suffix, own, _holds(ahead, person)
            if best is None or rank > best[0]:
                best = rank, person
        return None if best is None else (best[0][0], best[1])


def _over_given(run: Sequence[Word], at: int, person: Person) -> int:
    """Go over the given names behind a family's in capitals: "HAYASHI Kenta"; 0 for none."""
    end = at + 1
    if run[at].text.isupper():
        given = variants.parts(person.name).given
        while end < len(run) and fold(run[end].text) in given and not run[end].text.isupper():
            end += 1
    return end if end > at + 1 else 0


def _over_name(run: Sequence[Word], at: int, person: Person) -> int:
    """Go over a whole name that begins with the family's, as in "Lim Swee Hong"; 0 for none."""
    name = person.name.split()
    end = at + len(name)
    if len(name) == 1 or end > len(run) or run[at].text != name[0]:
        return 0
    return end if [word.text for word in run[at:end]] == name else 0


def _belongs(word: str, given: tuple[str, ...]) -> bool:
    folded = fold(word)
    if folded in given:
        return True  # "Dean Roe", who is called so
    entitles = kinds(word) & (TITLE | FORM) and not is_initial(word)
    return not entitles and variants.among(folded, given)


def _touches(run: Sequence[Word], at: int) -> bool:
    """Tell "Roe Foundation" from "Roe von der Stiftung"."""
    return run[at + 1].start - run[at].end <= len(". ")


def _is_by(row: Sequence[Word], at: int) -> bool:
    """Tell the author behind the name of a work: "Anna-Lou von Ann Roe"."""
    return at > 0 and row[at].start - row[at - 1].end == len(" von ")


def _holds(ahead: str, person: Person) -> bool:
    """Tell whether the title right before a last name is a person's: "President Roe"."""
    if not (ahead and kinds(ahead) & TITLE):
        return False
    return ahead.casefold() in (person.title or "").casefold().split()


def _is_place(row: Sequence[Word]) -> bool:
    """Tell the place that touches a name: "Cục Thuế Việt Nam Trần Văn Nam"."""
    return " ".join(word.text for word in row[-2:]) in PLACES


def _forename(word: str) -> bool:
    named = bool(kinds(word) & (GIVEN | INITIAL)) and not kinds(word) & FORM
    return named and word not in _SECOND_FORMS
