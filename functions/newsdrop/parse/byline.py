"""The author line."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import front
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.persons.wordkinds import PLACE, kinds
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.sentences import is_quoted
from newsdrop.parse.signing import below, credited, person
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_FOREIGN = keys("bylines", "foreign")
_LABELS = keys("bylines", "labels")
_BY = keys("bylines", "by") | _FOREIGN | _LABELS
_WRITTEN = _BY - keys("bylines", "posted")
_SECTIONS = keys("letterhead", "sections")
_RELEASES = keys("letterhead", "releases")
_POSTED = keys("posting", "posted") | keys("posting", "updated")
_HOUSES = _SECTIONS | keys("datelines", "wires")
_NOBODY = words("bylines", "no name")
_ACCOUNTS = keys("bylines", "accounts")
_CHOICES = words("bylines", "choices")
_BUTTONS = words("bylines", "buttons")
HINTS = words("elements", "authors")
"""Words in the classes of an author line."""
_FACTS = frozenset(("entry", "meta"))
"""In that of the facts of a post."""
_NO_AUTHORS = keys("bylines", "no authors")
_ABOUT_AUTHOR = words("elements", "about authors")
_SPOKEN = words("elements", "speech")
"""Words in the classes of a quotation, whose author is who said it."""

_MAX_LENGTH = 120  # characters
_MAX_WORDS = 16
_BELOW = 10  # blocks
_LABEL = 2  # words
_SHORTEST, _LONGEST = 3, 5  # letters of an agency
_NEAR = 3  # blocks between "By" and the name: a portrait may stand there
_LATE = regex(
    r"""
    (?: \d{4}\b .{0,30}? (?<!created[ ]) \b
      | (?:^|[ ]) [A-Z][a-z]{2,8}\.? [ ] \d{1,2} [ ] (?=Written) )
    ( (?: (?: [Ww]ritten | WRITTEN | [Ss]tory ) [ ] )? (?: [Bb]y | BY ) [ ] (?=[A-ZÀ-Þ]) )
    """,
    re.VERBOSE,
)
# "From Sgt. Jane Roe, 1st Bridge Brigade Public Affairs", "From Jane Roe, Roe Communications"
_FROM = regex(
    r"""
    From [ ] (?= [A-Z\d] ) (?: [^:;?!]{2,100} [ ] Public [ ] Affairs
      | [^:;?!]{2,60} , [^:;?!]{2,60} [ ] (?: Public [ ] Relations | Communications | News ) )
    (?: [ ] (?: Office | Department | Division | Team | Service ) )?
    """,
    re.VERBOSE,
)
_OFFICE = regex(r",|[ ][(]")
_RANKS = regex(r"(?:[^\W\d_A-Z]{1,7}\.[ ]){1,3}(?=[^\W\d_])")
"""What stands before a name in small letters: "Autor: st. sierż. Jan Nowak"."""
_DAY = 30  # characters of a day and the time that reading takes
_YEAR = regex(r"20\d\d|199\d")
_NUMBER = regex(r"\b\d+\b")
# Behind a person: "Jane Roe, Task Force 76 Public Affairs"
_UNIT = regex(r"([^\s,]+(?: [^\s,]+)+, .*[^\W\d_a-z]\w+) \d{1,4}(?= [^\W\d_a-z]|\Z)")
_TAIL = regex(r"(?: ?[|•·]| [-–—] |,? (?:posted|published|updated|on)\b(?=.*\d)).*$", re.IGNORECASE)
_COUNT = regex(r"[ ,|·•–—-]+\d{1,3} [^\W\d]+(?: [^\W\d]+){0,2}$")  # "3 comments", "4 min read"
_MARKS = " ,/|–—-•·"
_WORD_WITH_CASE = regex(r"[^\W\d_]+")


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
        As printed, with its "By" and a title in it. An author whom only the head names is not
        printed and so is none.
    """
    lines = (*front.lines(page, headline), *_below(page, headline))
    for line, following in zip_longest(lines, lines[1:]):
        for piece in (line.text, *line.text.split(" | ")[1:]):
            if text := read(piece):
                return Found(text, Evidence.TEXT, frozenset((line.at,)))
        if following and key(line.text) in _BY and _names_author(line, following):
            return Found(following.text, Evidence.LABEL, frozenset((line.at, following.at)))
    above: Block | None = None
    for index, block in page.shown:
        marked = not HINTS.isdisjoint(block.hints) and not (above and _is_spoken(above))
        if marked and (text := _author(block)):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
        above = block
    return _named(page, lines) or _signed(page) or _of_post(page) or _in_foot(page)


def _in_foot(page: Page) -> Found[str] | None:
    """Find who wrote in the line of facts below a post: "By Jane Roe | May 4, 2020 | Topics"."""
    for index, block in page.shown:
        by, *facts = block.text.split(" | ") if block.hints >= _FACTS else [""]
        if facts and dates.find_all(facts[0]) and (text := read(by)):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def _names_author(line: front.Line, following: front.Line) -> bool:
    """Tell the name below "By", or in the cell beside it; the next line may stand elsewhere."""
    return 0 <= following.at - line.at <= _NEAR and _is_name(following.text)


def _signed(page: Page) -> Found[str] | None:
    """Find who signs below the text."""
    lines, speech, letter = below.read(page)
    if speech:
        return None
    for line in lines:
        if credit := credited.read(line.text):
            return Found(credit, Evidence.TEXT, frozenset((line.at,)))
        said = opening(line.text, _WRITTEN)
        if said and _names_person(line.text[said.end :].lstrip(" :")) and (text := read(line.text)):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
    return _named(page, lines) or (None if letter else person.find(lines))


def _of_post(page: Page) -> Found[str] | None:
    """Take the one author whom a post's front matter names beside its title."""
    authors = page.head.metas.get("author", ()) if "title" in page.head.metas else ()
    if page.content_type == "text/html" or len(authors) != 1 or not _is_name(authors[0]):
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
        if not plain and HINTS.isdisjoint(line.block.hints):
            continue
        size = len(line.text) if said == name else len(name)  # "Jane K. Roe" has stops
        text, rest = line.text[:size], line.text[size:]
        if key(text) == name and (not rest or (len(rest) <= _DAY and _YEAR.search(rest))):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
    return None


def _below(page: Page, headline: Found[str] | None) -> Iterator[front.Line]:
    """List the first lines below the headline: a lead in marks or a photo may stand between.

    Tools to share and print stand there too, and the author in their midst.
    """
    top = min(headline.claims) if headline and headline.claims else 0
    told = False
    for index, block in enumerate(page.blocks[top + 1 : top + _BELOW], top + 1):
        told = told or front.is_sentence(block)
        if not (told and block.cells):  # a row of the text's own table
            yield from front.split(index, block)


def read(text: str) -> str | None:
    """Read "By Jane Roe" at the start of a line, or behind its date.

    Parameters
    ----------
    text
        A line.

    Returns
    -------
    str or None
        The author line without what the page adds to it; ``None`` where it names nobody.
    """
    if len(text) > _MAX_LENGTH:
        return None
    if credit := credited.read(text):
        return credit
    if late := _LATE.search(text):
        text = text[late.start(1) :]
    elif day := dates.leading(text):
        text = text[day.end :]
    text = text.lstrip(" /|–—-•·")
    if text.startswith("From "):
        line = dates.without_last(_TAIL.sub("", text)).rstrip(" ,|/–—-")
        return line if _FROM.fullmatch(line) else None
    said = opening(text, _BY)
    if said is None:
        return None
    line = _without_button(dates.without_last(_TAIL.sub("", text)).rstrip(" ,|/–—-"), said.end)
    name = _RANKS.sub("", line[said.end :].lstrip(" :"), count=1)
    if said.key not in _FOREIGN | _LABELS:
        return line if _names_someone(name) else None
    marked = said.key in _FOREIGN or line[said.end :].lstrip()[:1] in {":", "："}
    return line if marked and _names_person(name) else None


def _without_button(line: str, start: int) -> str:
    """Take off what a page offers behind an author: "By Jane Roe Subscribe"."""
    name, _, last = line.rpartition(" ")
    if last.casefold() in _BUTTONS and len(name[start:].split()) > 1:
        return name.rstrip(_MARKS)
    return line


def _names_person(text: str) -> bool:
    """Tell a person, with an office or without: words in many languages have no capitals."""
    name, *behind = _OFFICE.split(text, maxsplit=1)
    return _is_name(name) and not _NUMBER.search(text) and not "".join(behind).endswith(".")


def _is_name(text: str) -> bool:
    return is_name(text) and key(text) not in _ACCOUNTS


def _names_someone(text: str) -> bool:
    found = _WORD_WITH_CASE.findall(text)
    if not found or len(text.split()) > _MAX_WORDS or text.endswith((".”", '."', "?", "!", ":")):
        return False
    first = found[0]
    if first.casefold() in _NOBODY or not first[0].isupper():
        return False
    if _NUMBER.search(_UNIT.sub(r"\1", text)) or key(text) in _ACCOUNTS:
        return False
    if _is_post_of_house(text.split()) or text.casefold() in _CHOICES:
        return False
    small = sum(word[0].islower() for word in found)
    return small <= len(found) // 2 and any(len(word) > 1 for word in found)


def _is_post_of_house(parts: Sequence[str]) -> bool:
    """Tell an agency in a town, "ANP Utrecht", which puts on the page what others wrote."""
    agency, town = parts[0], " ".join(parts[1:])
    short = _SHORTEST <= len(agency) <= _LONGEST and agency.isupper() and not town.isupper()
    return short and (is_named(town) or bool(kinds(town) & PLACE))


def _is_spoken(block: Block) -> bool:
    """Tell a quotation, below which stands who said it."""
    return block.kind is BlockKind.BLOCKQUOTE or is_quoted(block.text)


def _author(block: Block) -> str | None:
    """Read the author in a line that its class calls theirs: day and comments may stand beside."""
    text = block.text
    if len(text) > _MAX_LENGTH or block.hints & _ABOUT_AUTHOR or block.hints & _SPOKEN:
        return None
    if block.kind in {BlockKind.HEADING, BlockKind.CAPTION, BlockKind.IMAGE}:
        return None
    if (days := dates.find_all(text)) and days[0].start == 0:
        text = text[days[0].end :].lstrip(_MARKS)
    text = dates.without_last(_COUNT.sub("", text)).rstrip(_MARKS)
    name, _, last = text.rpartition(" ")
    kind = key(last) in _RELEASES  # beside it stands the house
    text = name.rstrip(_MARKS) if kind or key(last) in _POSTED else text
    if line := read(text):
        return line
    first, *_ = text.split(maxsplit=1) or [""]
    house = kind or key(text) in _HOUSES or first.casefold() in _NOBODY
    return text if not house and _names_person(_unlabelled(text)) else None


def _unlabelled(text: str) -> str:
    """Take the label off an author's name that its class tells: "投稿者: Jane Roe"."""
    label, colon, name = text.replace("：", ":").partition(":")
    if key(label) in _NO_AUTHORS:
        return ""
    return name.strip() if colon and len(label.split()) <= _LABEL else text
