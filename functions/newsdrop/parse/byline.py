"""The author line."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, pairwise, zip_longest
from typing import TYPE_CHECKING
from unicodedata import category

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import (
    accounts,
    authored,
    credited,
    dated,
    handles,
    labelled,
    linked,
    marked,
    pieced,
    stacked,
    works,
)
from newsdrop.parse.ending.notes import of_author
from newsdrop.parse.found import Found, claimed, first_claim
from newsdrop.parse.letterheads import front
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, key, keys, opening
from newsdrop.parse.signing import below, person
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_WRITTEN = authored.BY - keys("bylines", "posted")
_CREDITS = words("pictures", "credits")
_IN_FOOT = frozenset(label for label in authored.BY if not label.endswith("by"))
_FACTS = frozenset(("entry", "meta"))
"""In that of the facts of a post."""
_BELOW = 10  # blocks
_LAST = 3  # blocks of the text
_NEAR = 3  # blocks between "By" and the name: a portrait may stand there
_DAY = 30  # characters of a day and the time that reading takes
_FACTS_BEHIND = 60  # of an account, and how long ago, and the day
_MARKS = " /,|–—-·•"
_AROUND = "()[]（）【】*_.–—-~ "  # what a page sets around who signs
_BETWEEN = regex(rf" ?[,;/&|、，] ?| (?:{any_of(words('name_parts', 'ands'))}) ")
_YEAR = regex(r"20\d\d|199\d")


def find(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the author line.

    Parameters
    ----------
    page
        The page.
    headline
        The line stands near it, above the text, or is marked up as the author's.

    Returns
    -------
    Found or None
        As printed, with its "By" and a title in it; none where only the head names an author.
        Where it is printed once more below the text it is none of that, either.
    """
    found = _find(page, headline)
    return replace(found, claims=found.claims | _again(page, found.value)) if found else None


def _again(page: Page, author: str) -> set[int]:
    """Find the author below the text, where it is not signed speech that stands above it."""
    words = frozenset(key(author).split())
    return {
        at
        for (_, above), (at, block) in pairwise(page.told[-_LAST - 1 :])
        if (block.text == author or (_is_ended(above) and _names(block, words)))
        and not marked.is_spoken(above, below=True)
    }


def _is_ended(block: Block) -> bool:
    return block.text.rstrip(")").endswith(running.STOPS)


def _names(block: Block, author: frozenset[str]) -> bool:
    """Tell the author's names alone, in brackets or another order: "(Tom Poe, Jane Roe)"."""
    known = block.kind is BlockKind.PARAGRAPH and author.issuperset(key(block.text).split())
    return known and all(map(is_name, _BETWEEN.split(block.text.strip(_AROUND))))


def _find(page: Page, headline: Found[str] | None) -> Found[str] | None:
    if several := pieced.find(page, headline):
        return several
    lines = works.without((*front.lines(page, headline), *_below(page, headline)))
    of_house: Found[str] | None = None
    for line, following in sorted(zip_longest(lines, lines[1:]), key=_is_credit):
        if of_house and _has_text_between(page, of_house, line):
            break  # another text's author, or who is heard in this one
        for piece in (line.text, *line.text.split(" | ")[1:]):
            if text := authored.read(piece):
                found = Found(text, Evidence.TEXT, frozenset((line.at,)))
                if not authored.is_house(text):
                    return found
                of_house = of_house or found  # a line of the text's own may name the person
        if following and key(line.text) in authored.BY and _names_author(line, following):
            text = authored.led(line.text, following.text)
            return Found(text, Evidence.LABEL, frozenset((line.at, following.at)))
    if of_house:
        return of_house
    if called := marked.find(page):
        return called
    ways = (_signed, _of_post, _in_foot, _noted, accounts.find, marked.among_buttons, labelled.find)
    near = _named(page, lines) or marked.among_facts(page, headline) or linked.find(lines)
    near = near or dated.find(lines) or stacked.find(page, headline)
    near = near or _among_links(page, headline)
    return near or next(filter(None, (way(page) for way in ways)), None)


def _has_text_between(page: Page, above: Found[str], line: front.Line) -> bool:
    return any(map(running.is_prose, page.blocks[first_claim(above, 0) : line.at]))


def _is_credit(row: tuple[front.Line, front.Line | None]) -> bool:
    """Tell a line that its class calls a photo's credit: another may name the author."""
    hints = row[0].block.hints
    return not hints.isdisjoint(_CREDITS) and hints.isdisjoint(authored.HINTS)


def _in_foot(page: Page) -> Found[str] | None:
    """Find who wrote in a line of facts below a post: "By Jane Roe | May 4, 2020 | Topics"."""
    last = max((index for index, _ in page.told), default=len(page.blocks))
    for index, block in islice(enumerate(page.blocks), last + 1, last + 1 + _NEAR):
        label, colon, _ = block.text.replace("：", ":").partition(":")
        labelled = colon and block.zone is not Zone.RELEASE and key(label) in _IN_FOOT
        if labelled and (text := authored.read(block.text)):
            return Found(text, Evidence.LABEL, frozenset((index,)))
    for index, block in page.shown:
        by, *facts = block.text.split(" | ") if block.hints >= _FACTS else [""]
        if facts and dates.find_all(facts[0]) and (text := authored.read(by)):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def _names_author(line: front.Line, following: front.Line) -> bool:
    """Tell the name below "By", or in the cell beside it; the next line may stand elsewhere."""
    return 0 <= following.at - line.at <= _NEAR and authored.is_author(following.text)


def _signed(page: Page) -> Found[str] | None:
    """Find who signs below the text."""
    lines, speech, letter = below.read(page)
    if speech:
        return None
    lines = works.without(lines, told=True)
    for line in lines:
        if credit := credited.read(line.text) or credited.signed(line.text):
            return Found(credit, Evidence.TEXT, frozenset((line.at,)))
        own = line.text.strip("()")  # "(By Jane Roe)"
        said = opening(own, _WRITTEN)
        if (
            said
            and authored.names_person(own[said.end :].lstrip(" :"))
            and (text := authored.read(own))
        ):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
    return _named(page, lines) or (None if letter else person.find(lines))


def _noted(page: Page) -> Found[str] | None:
    """Find who wrote in a note below the text: "Jane Roe is a reporter for Acme. Follow her"."""
    for index, block in page.told[1:][-_LAST:]:
        name = of_author.noted(block.text)
        if name and not any(name in other.text for at, other in page.told if at != index):
            return Found(name, Evidence.TEXT, frozenset((index,)))
    return None


def _of_post(page: Page) -> Found[str] | None:
    """Take the one author whom a post's front matter names beside its title."""
    authors = page.head.metas.get("author", ()) if page.is_post else ()
    if len(authors) != 1 or not (authored.is_author(authors[0]) or authored.is_desk(authors[0])):
        return None
    return Found(authors[0], Evidence.META)


def _named(page: Page, lines: Sequence[front.Line]) -> Found[str] | None:
    """Find the line that is the name of the author whom the head names; a day may stick to it."""
    authors = person.authors(page)
    for line in lines if authors else ():
        said = key(line.text)
        if not said.startswith(authors):
            continue
        name = next(name for name in authors if said.startswith(name))
        plain = not line.block.level and line.block.kind is BlockKind.PARAGRAPH
        if not plain and authored.HINTS.isdisjoint(line.block.hints):
            continue
        size = _end(line.text, name)
        text, rest = line.text[:size], line.text[size:]
        facts = handles.without(rest)
        most = _DAY if facts == rest else _FACTS_BEHIND
        told = len(facts.lstrip(_MARKS)) <= most and _YEAR.search(facts)
        if key(text) == name and (not facts or told):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
    return None


def _end(text: str, name: str) -> int:
    """Find where the words of a name end that opens a line: vowels of Indic scripts are marks."""
    if key(text) == name:
        return len(text)  # "Jane K. Roe" has stops
    end = len(name)
    if key(text[:end]) != name:  # a day may stick to it
        *_, last = islice(WORD.finditer(text), name.count(" ") + 1)
        end = last.end()
    return next((at for at in range(end, len(text)) if not _is_mark(text[at])), len(text))


def _is_mark(sign: str) -> bool:
    return category(sign)[0] == "M"


def _among_links(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the author whom the head names at the headline, where links alone look like a menu.

    "Jane Roe, @janeroe"; a rubric and the day may stand between. The name may stand
    below the text as well, in a line of its own.
    """
    authors = person.authors(page) if headline else ()
    for top in sorted(claimed(headline)) if authors else ():
        start = max(0, top - _NEAR)
        for index, block in enumerate(page.blocks[start : top + _BELOW], start):
            if index > top and block.zone is Zone.RELEASE and running.is_sentence(block):
                break
            name = handles.without(block.text)
            if block.zone is Zone.CHROME and key(name) in authors:
                return Found(name, Evidence.MARKUP, frozenset((index,)))
    last = max((index for index, _ in page.told), default=0) if authors else len(page.blocks)
    for index, block in enumerate(page.blocks[last + 1 :], last + 1):
        if block.text and key(block.text) in authors:
            return Found(block.text, Evidence.MARKUP, frozenset((index,)))
    return None


def _below(page: Page, headline: Found[str] | None) -> Iterator[front.Line]:
    """List the first lines below the headline: a lead in marks or a photo may stand between.

    Tools to share and print stand there too, and the author in their midst.
    """
    top = first_claim(headline, 0)
    told = False
    for index, block in enumerate(page.blocks[top + 1 : top + _BELOW], top + 1):
        told = told or running.is_sentence(block)
        if not (told and block.cells):  # a row of the text's own table
            yield from front.split(index, block)
