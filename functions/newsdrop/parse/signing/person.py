"""The person who signs below a text, or whom the page's head names as its author."""

from __future__ import annotations

from typing import TYPE_CHECKING
from unicodedata import normalize

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, hostname, types
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name, is_person
from newsdrop.parse.persons.scripts import caseless
from newsdrop.parse.prose import running, sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import nameless
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.letterheads import front

_METAS = ("dc.creator", "dcterms.creator")
_OF_TEXT = "author"  # "article:author", "parsely-author"
_OF_OTHERS = ("book", "image", "photo", "video")
_SEVERAL = regex(
    rf", (?:(?:{any_of(words('name_parts', 'ands'))}) )?"
    rf"| (?:{any_of(words('name_parts', 'ands'))}) "
)
_LINE = 120  # characters
_SENTENCE = 60
_GREETINGS = keys("closing", "greetings")
_LABELS = keys("closing", "signature labels")
_CONTACTS = keys("contacts", "press headings") | keys("contacts", "headings")
_SMALL = words("organizations", "small")
_DASHED = regex(r"[—–][ ]?([^,\d]{5,40}), [A-Z]")


def find(lines: Sequence[front.Line]) -> Found[str] | None:
    """Find who signs: "— Jane Roe, Paralegal", or a name above its office.

    Parameters
    ----------
    lines
        Those below the text. The name stands first or below a greeting; several are a list of
        people, and who has numbers is a contact.
    """
    if lines and _ends_alone(lines):
        return Found(lines[-1].text, Evidence.TEXT, frozenset((lines[-1].at,)))
    greeted = len(lines) > 1 and (
        key(lines[0].text) in _LABELS or opening(lines[0].text, _GREETINGS) is not None
    )
    label = lines[:1] if greeted and key(lines[0].text) in _LABELS else ()
    lines = lines[greeted:]
    if not lines or not _is_plain(lines[0].block) or _is_sentence(lines[0].text):
        return None
    dashed = _DASHED.match(lines[0].text)
    if dashed and is_name(dashed[1]):
        return Found(lines[0].text, Evidence.TEXT, frozenset((lines[0].at,)))
    name, _, office = lines[0].text.partition(", ")
    name = name.strip('"“”') if greeted else name
    behind = [] if office else list(_offices(lines[1:3], lines[0].block))
    told = any(_is_office(text) for text in (office, *(line.text for line in behind)))
    below = [line.text for line in lines[1 + len(behind) :]][:1]
    if not told or not is_person(name) or any(map(_is_another, below)):
        return None
    parts = (lines[0], *behind)
    text = " ".join(part.text for part in parts)
    day = lines[len(parts) : len(parts) + 1] if label else ()
    day = [one for one in day if nameless.is_kind_and_day(one.text)]
    return Found(text, Evidence.TEXT, frozenset(part.at for part in (*label, *parts, *day)))


def _ends_alone(lines: Sequence[front.Line]) -> bool:
    """Tell a name, set off and nothing else, right below the last sentence of a text."""
    *above, last = lines
    if not last.block.strong or not _is_plain(last.block) or not is_person(last.text):
        return False
    return not above or (len(above[-1].text) >= _SENTENCE and above[-1].text.endswith("."))


def _offices(lines: Sequence[front.Line], name: Block) -> Iterator[front.Line]:
    """List the lines that say what the person above is, in one element or each by its words."""
    for line in lines:
        if not _is_plain(line.block) or is_person(line.text) or line.text.endswith((".", ":")):
            return
        if dates.find_all(line.text):
            return
        if reachable(line.text) or (line.block.group != name.group and not _is_office(line.text)):
            return
        yield line


def _is_another(text: str) -> bool:
    """Tell a second person, and the numbers of the first; "Press contact: ..." is its own."""
    return is_person(text.partition(", ")[0]) or (
        reachable(text) and opening(text, _CONTACTS) is None
    )


def _is_sentence(text: str) -> bool:
    """Tell what goes on in the story: "Jane Roe, mayor of Salem, cut the ribbon."."""
    if not text.endswith((*running.STOPS, ":", ";")) or sentences.ends_in_abbreviation(text):
        return False
    said = any(word.islower() and word not in _SMALL for word in text.split())
    return (said or text[-1] != ".") and not organizations.has_form(text)  # "Jane Roe, Director."


def _is_office(text: str) -> bool:
    return any(map(is_office, text.split()[:3])) or organizations.is_organization(text)


def authors(page: Page) -> tuple[str, ...]:
    """List the persons whom the page's head names as its authors.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    tuple of str
        As keys, long names first; who wrote together may be named in one.
    """
    metas = page.head.metas
    named = [value for name in _METAS for value in metas.get(name, ())]
    names = [name for name in metas if name.endswith(_OF_TEXT) and not name.startswith(_OF_OTHERS)]
    named += [value for name in names for value in metas[name]]
    called: list[str] = []
    for node in page.head.json_ld:
        named += _names(node.get("author"))
        called += _names(node.get("author"), of_person=True)
    known = {key(name) for name in named if all(map(is_person, _SEVERAL.split(name)))}
    known |= {
        key(name)
        for name in called
        if (is_name(name) or caseless.may_be_name(name)) and not _is_house(name, page)
    }
    return tuple(sorted(known, key=lambda name: (-len(name), name)))


def _is_house(name: str, page: Page) -> bool:
    """Tell a house that its own site calls a person: "La Gaceta" of lagaceta.example."""
    plain = normalize("NFD", key(name)).encode("ascii", "ignore").decode().replace(" ", "")
    own = bool(plain) and (plain in hostname(page.url) or key(name) in map(key, page.brands))
    return own or organizations.is_organization(name)


def _names(author: object, *, of_person: bool = False) -> Iterator[str]:
    """List the names in what JSON-LD says of an author; those `of_person` need its type."""
    if isinstance(author, list):
        for one in author:
            yield from _names(one, of_person=of_person)
    elif isinstance(author, dict):
        if not of_person or "person" in types(author):
            yield from _names(author.get("name"))
    elif isinstance(author, str) and not of_person:
        yield author


def _is_plain(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and not block.level and len(block.text) <= _LINE
