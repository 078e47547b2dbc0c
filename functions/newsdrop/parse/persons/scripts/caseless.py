"""Names in Persian, Urdu, Hebrew and Hindi, which have no capitals: offices and verbs tell them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.names import Mention
from newsdrop.parse.persons.scripts import arabic
from newsdrop.parse.persons.scripts.arabic_words import COMMAS
from newsdrop.parse.persons.texts import counted, titled
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Person

_LISTS = {"fa": "persian", "ur": "urdu", "he": "hebrew", "hi": "hindi"}
LANGUAGES = frozenset(_LISTS)
_SIGN = regex("[\u0590-\u074f\u0900-\u097f]")
_TOKEN = regex(
    r"[^\s،؛:.,;()\"«»“”؟!।۔|]+(?:[\"״][^\W\d_]+)*(?:\.(?=\s?[\u0900-\u097f]))?"
    r"|[،؛:.,;()\"«»“”؟!।۔|]"
)
_BEHIND = r"(?![^\s،,.:;!?؟۔।])"
_MARK = regex(r"[،؛:.,;()\"«»“”؟!।۔|]\Z")
_JOINER = regex("[\u200c-]")
_JOINS = "\u200d"
"""Between Hindi letters, for their looks: with it or without, the word is the same."""
_MOST_FIELD = 7
"""Words that an office is held of, before the name."""
_MOST_BEHIND = 9
"""Words of an office behind the name."""
_LONGEST_NAME = 4
"""Parts, initials among them."""
_NEAR = 3
"""Words between a name and its verb of speech."""
_LEAST = 3
"""Letters of a last name that stands alone."""


class _Words(NamedTuple):
    """What a language calls those whom it names."""

    forms: frozenset[str]
    offices: frozenset[str]
    given: frozenset[str]
    links: frozenset[str]
    ends: frozenset[str]
    said: frozenset[str]
    modifiers: frozenset[str]


class _Token(NamedTuple):
    text: str
    start: int
    end: int


@cache
def _words(language: str) -> _Words:
    name = _LISTS[language]
    said = words(name, "said")
    return _Words(
        words(name, "forms"),
        words(name, "offices"),
        words(name, "given"),
        words(name, "links"),
        words(name, "no names") | said,
        said,
        words(name, "modifiers"),
    )


def people(texts: Sequence[str], language: str) -> list[Person]:
    """Find who is named beside an office, a form of address or a verb of speech.

    Parameters
    ----------
    texts
        All texts of the story.
    language
        One of those that are read here.

    Returns
    -------
    list of Person
        In order of first mention.
    """
    written = (text for text in texts if not text.isascii() and _SIGN.search(text))
    named = (one for text in written for one in _Reader(text, _words(language)).named())
    return counted(titled(named), texts)


def is_name(text: str) -> bool:
    """Say whether a line is somebody's name and nothing else, by the given name."""
    parts = text.split() if _SIGN.match(text) else []
    if not 1 < len(parts) <= _LONGEST_NAME + 1 or any(map(str.isdigit, text)):
        return False
    listed = _all()
    while len(parts) > 1 and parts[0] in listed.forms:
        del parts[0]
    given = parts[0] in listed.given or _JOINER.split(parts[0])[0] in listed.given
    return given and len(parts) > 1 and listed.ends.isdisjoint(parts)


def may_be_name(text: str) -> bool:
    """Say whether words can be the name of whom a page calls a person, known given name or not."""
    parts = text.split() if _SIGN.match(text) else []
    plain = 1 < len(parts) <= _LONGEST_NAME and not any(map(str.isdigit, text))
    return plain and _all().ends.isdisjoint(parts)


@cache
def _all() -> _Words:
    """Join the lists of all these languages, Arabic ones first."""
    lists = [_words(language) for language in _LISTS]
    forms, given = words("arabic", "forms"), words("arabic", "given")
    return lists[0]._replace(
        forms=forms.union(*(one.forms for one in lists)),
        given=given.union(*(one.given for one in lists)),
        ends=frozenset().union(
            *(one.ends | one.offices for one in lists), words("arabic", "offices")
        )
        - given.union(*(one.given for one in lists)),
    )


def is_native(text: str, at: int) -> bool:
    """Tell whether a name is in one of the scripts that have no capitals."""
    return _SIGN.match(text, at) is not None


def mentions(text: str, people: Sequence[Person]) -> list[Mention]:
    """Find where a text names people, by their full names or by their last ones."""
    if text.isascii() or not _SIGN.search(text):
        return []
    found = arabic.mentions(text, people)
    known = {mention.person.name for mention in found}
    native = [one for one in people if _SIGN.match(one.name)]
    others = (one for one in native if one.name not in known)
    found += [Mention(*span, one) for one in others for span in _spans(one.name, text)]
    told = {_last(mention.person) for mention in found}
    for person in native:
        last = _last(person)
        if len(last) >= _LEAST and (last not in told or person.name in text):
            found += (Mention(*span, person) for span in _spans(last, text))
    return list(_outermost(found))


def _last(person: Person) -> str:
    return person.name.rpartition(" ")[2]


def _spans(form: str, text: str) -> list[tuple[int, int]]:
    if form not in text:
        return []
    return [one.span() for one in re.finditer(rf"(?<!\S){re.escape(form)}{_BEHIND}", text)]


def _outermost(found: Sequence[Mention]) -> Iterator[Mention]:
    """Put mentions in order, without last names that are within somebody else's full one."""
    outer: Mention | None = None
    for mention in sorted(found, key=lambda one: (one.start, -one.end)):
        span = mention.start, mention.end
        if outer is None or mention.end > outer.end or span == (outer.start, outer.end):
            yield mention
            outer = mention


class _Reader:
    """Reads one text, word by word."""

    __slots__ = ("_row", "_text", "_words")

    def __init__(self, text: str, listed: _Words) -> None:
        self._text = text
        self._words = listed
        self._row = [
            _Token(found[0].replace(_JOINS, ""), *found.span()) for found in _TOKEN.finditer(text)
        ]

    def named(self) -> Iterator[tuple[str, str | None]]:
        """Find the names, each with its office."""
        at = 0
        while at < len(self._row):
            begin, office = self._start(at)
            stop = self._stop(begin) if begin >= 0 else 0
            if not stop:
                over = self._over_forms(at)
                at = max(at + 1, over if over >= 0 else len(self._row))
                continue
            title = self._title(office, begin) if office >= 0 else None
            behind, end = (None, stop) if title else self._behind(stop)
            addressed = begin > 0 and self._row[begin - 1].text in self._words.forms
            if title or behind or addressed or self._speaks(stop):
                yield self._said(begin, stop), title or behind
            at = max(end, at + 1)

    def _said(self, begin: int, stop: int) -> str:
        return self._text[self._row[begin].start : self._row[stop - 1].end]

    def _start(self, at: int) -> tuple[int, int]:
        """Find where a name begins, and the office before it; -1 where none."""
        row, listed = self._row, self._words
        word = row[at].text
        if word in listed.offices:
            for to in range(at + 1, min(len(row), at + 1 + _MOST_FIELD)):
                name = row[to].text
                if name in COMMAS and to + 1 < len(row):
                    name = row[to + 1].text
                    known = name in listed.forms or self._is_given(name)
                    return (self._over_forms(to + 1), at) if known else (-1, -1)
                if _MARK.match(name) or name in listed.said:
                    break
                if name in listed.forms and name not in listed.offices:
                    return self._over_forms(to), at
                if self._is_given(name) and self._stop(to):
                    return to, at
        if word in listed.forms:
            return self._over_forms(at), -1
        return (at, -1) if self._is_given(word) else (-1, -1)

    def _is_given(self, word: str) -> bool:
        """Tell a given name, and one made of two: "علی‌اکبر"."""
        listed = self._words
        first = _JOINER.split(word, maxsplit=1)[0]
        return first in listed.given and word not in listed.offices

    def _over_forms(self, at: int) -> int:
        while at < len(self._row) and self._row[at].text in self._words.forms:
            at += 1
        return at if at < len(self._row) else -1

    def _stop(self, begin: int) -> int:
        """Find where a name ends: at a mark, a small word or an office; 0 where nothing tells."""
        row, listed = self._row, self._words
        at = begin
        while at < len(row) and not self._ends(row[at].text):
            at += 1
            if at - begin > _LONGEST_NAME:
                second = begin + 1
                joined = row[second].text in listed.links or row[second].text in listed.given
                return second + 1 + joined if self._is_given(row[begin].text) else 0
        while at > begin and row[at - 1].text in listed.modifiers:
            at -= 1
        return at if at - begin > 1 else 0

    def _ends(self, word: str) -> bool:
        listed = self._words
        if _MARK.match(word) or any(map(str.isdigit, word)):
            return True
        return word in listed.ends or (word in listed.offices and word not in listed.given)

    def _title(self, office: int, begin: int) -> str:
        row, listed = self._row, self._words
        while office and row[office - 1].text in listed.modifiers:
            office -= 1
        while row[begin - 1].text in listed.forms or row[begin - 1].text in COMMAS:
            begin -= 1
        return self._said(office, max(begin, office + 1))

    def _behind(self, stop: int) -> tuple[str | None, int]:
        """Read the office that follows a name, set off by a comma or not, and where it ends."""
        row, listed = self._row, self._words
        at = stop + (stop < len(row) and row[stop].text in COMMAS)
        end = at
        while end < len(row) and row[end].text in listed.modifiers:
            end += 1
        if end >= len(row) or row[end].text not in listed.offices:
            return None, stop
        while end < len(row) and not _MARK.match(row[end].text) and end - at < _MOST_BEHIND:
            if row[end].text in listed.ends and row[end].text not in {"و", "של", "את"}:
                break
            end += 1
        return self._said(at, end), end

    def _speaks(self, stop: int) -> bool:
        """Tell whose words follow, by the verb."""
        near = self._row[stop : stop + _NEAR]
        return any(token.text in self._words.said for token in near)
