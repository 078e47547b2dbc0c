"""Full names above a text that has last names alone: "The Hon Jane Roe MP", "Minister Roe"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.offices.words.titlewords import FORMS, is_office, plain
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.record import Person, Quote

_STYLES = words("titles", "styles") | {"The", "the"}
_ABOVE = 4
"""Blocks above a headline."""
_MOST = 20
_LONGEST = 60
"""Characters of a line that is a name."""
_LONGEST_LETTERS = 4
"""Characters of what stands behind a name: "MP", "OBE"."""


def lines(page: Page, headline: Collection[int], author: Collection[int]) -> list[str]:
    """List the lines around a headline and above the text, links to whoever issues it among them.

    Parameters
    ----------
    page
        The page.
    headline, author
        The blocks that they stand in; who wrote a text need not be whom it names.
    """
    top = min(headline, default=0)
    found: list[str] = []
    for at, block in enumerate(page.blocks[max(0, top - _ABOVE) :], max(0, top - _ABOVE)):
        if at > top and running.is_prose(block):
            break
        if at not in author and block.kind is BlockKind.PARAGRAPH and block.tag != "nav":
            found.append(block.text)
    return found[:_MOST]


def name(
    people: tuple[Person, ...], quotes: tuple[Quote, ...], lines: Sequence[str]
) -> tuple[tuple[Person, ...], tuple[Quote, ...]]:
    """Call everyone whom the text has by a last name alone as the lines above it do.

    Parameters
    ----------
    people, quotes
        Of the text.
    lines
        Those above the text that a letterhead may have, without the author's.

    Returns
    -------
    tuple
        The people and the quotes. Of two with the same last name neither is meant for sure.
    """
    lone = {one.name: one.title for one in people if _is_lone(one.name)}
    if not lone:
        return people, quotes
    full: dict[str, tuple[str, str | None]] = {}
    twice: set[str] = {one.name.split()[-1] for one in people} - {one.split()[-1] for one in lone}
    for whole, role in _named(lines, frozenset(filter(None, lone.values()))):
        last = whole.split()[-1]
        if full.setdefault(last, (whole, role))[0] != whole:
            twice.add(last)
    calls = {
        one: full[last]
        for one in lone
        if (last := one.split()[-1]) in full and last not in twice and _agrees(one, full[last][0])
    }
    if not calls:
        return people, quotes
    return (
        tuple(_called(one, *calls[one.name]) if one.name in calls else one for one in people),
        tuple(
            replace(one, speaker=calls[one.speaker][0]) if one.speaker in calls else one
            for one in quotes
        ),
    )


def _is_lone(called: str) -> bool:
    """Tell a last name, and one behind an initial."""
    given, _, last = called.rpartition(" ")
    return bool(last) and len(given.strip(".")) <= 1


def _agrees(called: str, whole: str) -> bool:
    return " " not in called or called[0] == whole[0]


def _named(lines: Sequence[str], titles: Collection[str]) -> Iterator[tuple[str, str | None]]:
    """List the names among lines, each with the office in the line below it.

    A form of address or one of the titles tells them from who took a photo or keeps the page.
    """
    for at, line in enumerate(lines):
        if len(line) > _LONGEST:
            continue
        row = line.split()
        printed = len(row)
        while row and _is_before_name(row[0]):
            del row[0]
        while row and row[-1].isupper() and 1 < len(row[-1]) <= _LONGEST_LETTERS:
            row.pop()
        styled = len(row) < printed
        whole = " ".join(row)
        if is_name(whole) and not any(map(is_office, row)):
            below = "".join(lines[at + 1 : at + 2])
            role = titles_behind.whole(below) if below else None
            if styled or (role and any(title in role for title in titles)):
                yield whole, role


def _is_before_name(word: str) -> bool:
    return word in _STYLES or plain(word, fold=False) in FORMS or is_office(word)


def _called(one: Person, whole: str, role: str | None) -> Person:
    """Call somebody by the whole name; the office beside it is the title, if it tells more."""
    longer = role if role and (one.title is None or one.title in role) else one.title
    aliases = tuple(form for form in (*one.aliases, one.name) if form != whole)
    return replace(one, name=whole, title=longer, aliases=tuple(dict.fromkeys(aliases)))
