"""The author line."""

from __future__ import annotations

from itertools import islice, takewhile, zip_longest
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored, credited, linked, stacked, works
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.houses import numbered
from newsdrop.parse.letterheads import front
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.prose import running
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.sentences import is_quoted
from newsdrop.parse.signing import below, person
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, GIVEN, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_WRITTEN = authored.BY - keys("bylines", "posted")
_IN_FOOT = frozenset(label for label in authored.BY if not label.endswith("by"))
_SECTIONS = keys("letterhead", "sections")
_RELEASES = keys("letterhead", "releases")
_POSTED = keys("posting", "posted") | keys("posting", "updated")
_HOUSES = _SECTIONS | keys("datelines", "wires")
_NOBODY = words("bylines", "no name")
_FACTS = frozenset(("entry", "meta"))
"""In that of the facts of a post."""
_META = frozenset(("meta", "metadata"))
_NO_AUTHORS = keys("bylines", "no authors")
_ABOUT_AUTHOR = words("elements", "about authors")
_SPOKEN = words("elements", "speech")
"""Words in the classes of a quotation, whose author is who said it."""

_SHARES = words("elements", "sharing")

_MAX_LENGTH = 120  # characters
_BELOW = 10  # blocks
_LABEL = 2  # words
_NEAR = 3  # blocks between "By" and the name: a portrait may stand there
_DAY = 30  # characters of a day and the time that reading takes
_YEAR = regex(r"20\d\d|199\d")
_COUNT = regex(r"[ ,|·•–—-]+\d{1,3} [^\W\d]+(?: [^\W\d]+){0,2}$")  # "3 comments", "4 min read"
# "By jroe20", "von admin"; other languages' words for it open more: "par courriel".
_ACCOUNT = regex(
    rf"(?:\A|(?<=\d{{4}} ))(?:[Bb]y|(?i:{any_of(words('bylines', 'before accounts'))})"
    r"(?= admin\b| \S{0,30}\d)) (?P<name>[a-z][\w.-]{2,30})"
    r"(?= ?[|•·,]|(?: (?:[Pp]osted|[Pp]ublished|on)\b.*)? *\d|\Z)"
)
_NAME_WORDS = (2, 3)
_RANKED = 6  # words of a name with its rank
_MARKS = " ,/|–—-•·"
_LINES = frozenset((BlockKind.PARAGRAPH, BlockKind.HEADING))


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
    """
    lines = works.without((*front.lines(page, headline), *_below(page, headline)))
    for line, following in zip_longest(lines, lines[1:]):
        for piece in (line.text, *line.text.split(" | ")[1:]):
            if text := authored.read(piece):
                return Found(text, Evidence.TEXT, frozenset((line.at,)))
        if following and key(line.text) in authored.BY and _names_author(line, following):
            return Found(following.text, Evidence.LABEL, frozenset((line.at, following.at)))
    above: Block | None = None
    for index, block in page.shown:
        marked = not authored.HINTS.isdisjoint(block.hints) and not (above and _is_spoken(above))
        if marked and (text := _author(block)):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
        above = block
    ways = (_signed, _of_post, _in_foot, _account, _among_buttons)
    near = _named(page, lines) or _among_facts(page, headline) or linked.find(lines)
    near = near or _beside_day(lines) or stacked.find(page, headline)
    return near or next(filter(None, (way(page) for way in ways)), None)


def _among_facts(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the author in a list of facts below the headline, "Jane", "May 4, 2021", "News".

    Such a list looks like a menu, and a blog calls its authors by given names.
    """
    top = first_claim(headline, 0)
    for index, block in enumerate(page.blocks[top + 1 : top + _BELOW], top + 1):
        if running.is_sentence(block):
            return None
        marked = block.hints & authored.HINTS and block.hints & _META
        if marked and block.zone is Zone.CHROME and not block.hints & _ABOUT_AUTHOR:
            text = block.text
            if authored.names_person(text) or kinds(text) & GIVEN:
                return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def _beside_day(lines: Sequence[front.Line]) -> Found[str] | None:
    """Find a name with the day and nothing else: "Jane Roe, Engineer, May 4, 2021".

    A name alone is set off by other marks than a comma, which stands behind a place.
    """
    above = takewhile(lambda line: not running.is_sentence(line.block), lines)
    for line in above:
        days = dates.find_all(line.text) if len(line.text) <= _MAX_LENGTH else ()
        if len(days) != 1 or line.block.kind not in _LINES:
            continue
        parts = (line.text[: days[0].start].strip(_MARKS), line.text[days[0].end :].strip(_MARKS))
        name = "".join(parts)
        if name == parts[0] and "," not in name and line.text[len(name) :].startswith(","):
            continue  # "Rose Hill, May 4, 2021" is where and when
        if "," not in name and kinds(name.partition(" ")[0]) & DOUBTFUL:
            continue  # "Victoria Hall | May 4, 2021"
        alone = name in parts and given_names.begin(name) and judge(name) < Place.KNOWN
        served = name == parts[1] and _is_served(name)
        if served or (alone and authored.names_person(name) and _is_titled(name)):
            return Found(name, Evidence.TEXT, frozenset((line.at,)))
    return None


def _is_served(name: str) -> bool:
    """Tell an officer with the unit or without: "Cpl. Jane Roe 2nd Bridge Group"."""
    parts = name.split()
    return any(
        authored.is_officer(" ".join(parts[:size]))
        and (size == len(parts) or numbered.is_unit(" ".join(parts[size:])))
        for size in range(_NAME_WORDS[0] + 1, min(len(parts), _RANKED) + 1)
    )


def _is_titled(name: str) -> bool:
    """Tell "Jane Roe, Engineer" and "Jane Roe, a clerk" from "Jane Roe, died"."""
    behind = name.partition(", ")[2]
    return not behind or behind[0].isupper() or titles_behind.whole(behind) is not None


def _in_foot(page: Page) -> Found[str] | None:
    """Find who wrote in a line of facts below a post: "By Jane Roe | May 4, 2020 | Topics"."""
    last = max((index for index, _ in page.told), default=len(page.blocks))
    for index, block in islice(enumerate(page.blocks), last + 1, last + 1 + _NEAR):
        label, colon, _ = block.text.replace("：", ":").partition(":")
        labelled = colon and block.zone is Zone.MARGIN and key(label) in _IN_FOOT
        if labelled and (text := authored.read(block.text)):
            return Found(text, Evidence.LABEL, frozenset((index,)))
    for index, block in page.shown:
        by, *facts = block.text.split(" | ") if block.hints >= _FACTS else [""]
        if facts and dates.find_all(facts[0]) and (text := authored.read(by)):
            return Found(text, Evidence.MARKUP, frozenset((index,)))
    return None


def _account(page: Page) -> Found[str] | None:
    """Find the account that the markup calls the author, by one word: "by admin", "By jroe20"."""
    for index, block in page.shown:
        if authored.HINTS.isdisjoint(block.hints) or len(block.text) > _MAX_LENGTH:
            continue
        by = _ACCOUNT.search(block.text)
        named = by and key(by["name"]) not in _NOBODY | authored.ACCOUNTS
        if by and named and not block.hints & _ABOUT_AUTHOR:
            return Found(by[0], Evidence.MARKUP, frozenset((index,)))
    return None


def _among_buttons(page: Page) -> Found[str] | None:
    """Find the author whom the buttons to share the page have beside them."""
    for index, block in enumerate(page.blocks):
        if block.hints & _SHARES and not authored.HINTS.isdisjoint(block.hints):
            said = opening(block.text, _WRITTEN)
            if said and (text := authored.read(block.text)):
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
        if credit := credited.read(line.text):
            return Found(credit, Evidence.TEXT, frozenset((line.at,)))
        said = opening(line.text, _WRITTEN)
        if (
            said
            and authored.names_person(line.text[said.end :].lstrip(" :"))
            and (text := authored.read(line.text))
        ):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
    return _named(page, lines) or (None if letter else person.find(lines))


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
        size = len(line.text) if said == name else len(name)  # "Jane K. Roe" has stops
        text, rest = line.text[:size], line.text[size:]
        if key(text) == name and (not rest or (len(rest) <= _DAY and _YEAR.search(rest))):
            return Found(text, Evidence.TEXT, frozenset((line.at,)))
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
    if line := authored.read(text):
        return line
    first, *_ = text.split(maxsplit=1) or [""]
    house = kind or key(text) in _HOUSES or first.casefold() in _NOBODY
    named = _unlabelled(text)
    return text if not house and (authored.names_person(named) or _is_holder(named)) else None


def _is_holder(text: str) -> bool:
    """Tell a name that an office follows without a comma: "Jane Roe Senior Correspondent"."""
    said = text.split()
    return any(
        authored.is_author(" ".join(said[:size]))
        and titles_behind.whole(office := " ".join(said[size:])) == office
        for size in _NAME_WORDS
        if len(said) > size
    )


def _unlabelled(text: str) -> str:
    """Take the label off an author's name that its class tells: "投稿者: Jane Roe"."""
    label, colon, name = text.replace("：", ":").partition(":")
    if key(label) in _NO_AUTHORS:
        return ""
    return name.strip() if colon and len(label.split()) <= _LABEL else text
