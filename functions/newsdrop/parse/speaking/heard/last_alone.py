"""Who speaks by one name that stands nowhere in full: "“It ends,” Qwabe said. He added"."""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.prose import sentences
from newsdrop.parse.speaking.heard.unknown_names import is_described, is_known
from newsdrop.parse.speaking.words.tongues import HUMANS, WORD, tongue
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Paragraph, Person, Quote

_LAST_NAME = regex(r"[^\W\d_a-zß-ÿ][\w’'-]{3,30}")
_MARKS = frozenset("“”\"„«»’‘'")
_THINKS = words("speech", "thinks")
_PERSONAL = {
    language: frozenset(pronouns)
    for language, *pronouns in map(str.split, words("speech", "persons alone"))
}
"""Pronouns by languages in which these never mean a house."""
_NAMED = words("speech", "named")
_LONGEST = 2000
"""Characters of a paragraph; a longer one is several, and its sentences are read for each name."""


def find(
    text: Sequence[Paragraph],
    people: Sequence[Person],
    quotes: Sequence[Quote],
    language: Found[str] | None,
) -> frozenset[str]:
    """Find last names that are people's, because a sentence goes on with "he" or "she".

    Houses speak by one word as well: "Qwabe said" alone tells nothing. A given name is somebody's
    of whom the paragraph tells who it is: "said Jane, a nurse", "said a nurse named Jane".

    Parameters
    ----------
    text
        The body.
    people
        Who is known, whom the pronoun may mean.
    quotes
        As they were read without these names.
    language
        Of the text.
    """
    subtag = (language.value if language else "en").partition("-")[0]
    pronouns = _PERSONAL.get(subtag)
    if pronouns is None:
        return frozenset()
    said = tongue(subtag).lead | _THINKS
    others = frozenset(word for person in people for word in person.name.split())
    beside = {
        (quote.attribution, quote.paragraph)
        for quote in quotes
        if quote.speaker is None and quote.attribution and _may_be(quote.attribution)
    }
    last = frozenset(
        name
        for name, at in beside
        if len(text[at].text) <= _LONGEST
        and not (at and _names_any(text[at - 1].text, others))
        and _goes_on(text[at].text, name, others, pronouns, said)
        and _stands_alone(text, name)
    )
    return last | _given(text, quotes, others)


def _given(
    text: Sequence[Paragraph], quotes: Sequence[Quote], others: frozenset[str]
) -> frozenset[str]:
    """Find who is called by a given name alone, and said to be somebody."""
    found: set[str] = set()
    for quote in quotes:
        *before, name = (quote.attribution or " ").split(" ")
        if quote.speaker or not kinds(name) & GIVEN or name in others or name in found:
            continue
        line = text[quote.paragraph].text
        if len(line) > _LONGEST:
            continue
        called = bool(before) and before[-1] in _NAMED and not HUMANS.isdisjoint(before)
        ends = (word.end() for word in WORD.finditer(line) if word[0] == name)
        told = called or (not before and any(is_described(line, end) for end in ends))
        if told and _stands_alone(text, name):
            found.add(name)
    return frozenset(found)


def _may_be(name: str) -> bool:
    """Tell one word that may be a last name from a thing's, a place's, an office's, a given one."""
    return (
        _LAST_NAME.fullmatch(name) is not None
        and not (is_known(name) or kinds(name) & GIVEN or name.casefold() in HUMANS)
        and not is_named(name)
    )


def _names_any(text: str, others: frozenset[str]) -> bool:
    """Tell a paragraph that has the name of somebody whom "he" in the next one may mean."""
    return not others.isdisjoint(WORD.findall(text, 0, _LONGEST))


def _goes_on(
    text: str,
    name: str,
    others: frozenset[str],
    pronouns: frozenset[str],
    said: frozenset[str],
) -> bool:
    """Find "He said" as the next sentence behind a name, and nobody before whom it could mean."""
    at = text.find(name) + len(name)
    behind = (span for span in sentences.spans(text) if span[0] > at)
    start, end = next(dropwhile(lambda span: text[span[0]] in _MARKS, behind), (at, at))
    row = WORD.findall(text, start, end)[:2]
    if len(row) < 2 or row[0].casefold() not in pronouns or row[1].casefold() not in said:
        return False
    before = WORD.findall(text, 0, start)
    return others.isdisjoint(before) and not any(word.casefold() in HUMANS for word in before)


def _stands_alone(text: Sequence[Paragraph], name: str) -> bool:
    """Tell a name that is part of no longer one: not "Qwabe" of "Qwabe Energy"."""
    return all(
        len(run) == 1
        for part in text
        if name in part.text
        for run in runs(part.text)
        if any(word.text == name for word in run)
    )
