"""What a page prints of its site's name: masthead, logo, copyright line, address."""

from __future__ import annotations

from itertools import chain, takewhile
from typing import TYPE_CHECKING

from newsdrop.page import Block, BlockKind, Zone, hostname
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import logos, organizations, rights
from newsdrop.parse.houses.public import governs_a_place
from newsdrop.parse.issuing.lines import possible
from newsdrop.parse.issuing.names import headlines, shortened, sitenames
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import STOPWORDS, key
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.titling import title_marks
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Page

_LEAST_DIGITS = 3  # of an address or a number below a name
_MAX_NAME = 90  # characters
_LINE = 160  # characters
_PARTED = regex(r", | [|•·–-] ")  # "City of Roe | 1 Main Street", "City of Roe, Ohio"
_STREET = 60  # characters
_NOTHING = Block("")
_TEXT = 20_000  # characters that are searched
_LEAST_LETTERS = 3  # of a name in one word
_SITE_NAMES = tuple(
    frozenset(hints)
    for hints in (("site", "name"), ("site", "title"), ("navbar", "brand"), ("site", "logo"))
)


def names(page: Page, lead: str) -> Iterator[tuple[str, Evidence]]:
    """Find the names that a page shows of its site, the surest first.

    Parameters
    ----------
    page
        The page.
    lead
        The beginning of the text.

    Yields
    ------
    tuple
        A name, and where it stands.
    """
    yield from ((name, Evidence.MARKUP) for name in _of_town(page))
    told = "\n".join(block.text for block in page.blocks if block.zone is Zone.RELEASE)
    headed = begun = False
    for block in page.blocks:
        if block.zone is Zone.RELEASE and block.level:
            break
        headed = headed or (block.zone is Zone.MARGIN and block.level > 0)
        begun = begun or (headed and is_prose(block))  # no masthead stands below the text
        if (
            (_is_masthead(block) and not begun)
            or (_is_site_name(block) and organizations.names(told, block.text))
            or (is_text_logo(block) and _is_told(page, told, block.text))
        ):
            yield block.text, Evidence.MARKUP
        elif name := logos.read(block):
            yield name, Evidence.MARKUP
    for block in reversed(page.blocks):
        plain = block.zone is not Zone.RELEASE and block.kind is not BlockKind.CAPTION
        name = rights.of_block(block) if plain else None
        if plain and not name and (ahead := rights.ahead(block.text)):
            name = ahead if _is_known(ahead, told) else None
        if name and (organizations.names(lead, name) or not _is_persons(name)):
            yield name, Evidence.TEXT
    yield from ((name, Evidence.TEXT) for name in _official(page))
    yield from ((name, Evidence.TEXT) for name in _addresses(page, told))
    yield from ((name, Evidence.TEXT) for name in rights.in_release(page))


def owners(page: Page) -> Iterator[str]:
    """Find who holds the rights and has a line of its own, or opens a title that a town ends.

    Parameters
    ----------
    page
        The page.

    Yields
    ------
    str
        "Roe & Poe" for "© 2014 Roe & Poe, P.C." and the title "Roe & Poe | Lawyers | Boston".
    """
    steps = title_marks.parts(page.head.title or "")
    first = steps[0] if len(steps) > 1 and is_named(steps[-1]) else ""
    lines = {block.text for _, block in page.shown}
    for block in page.blocks:
        name = (rights.of_block(block) or "") if block.zone is not Zone.RELEASE else ""
        if name and first in {name, organizations.without_form(name)}:
            yield first
        elif name and name in lines and organizations.is_organization(name):
            yield name


def _of_town(page: Page) -> Iterator[str]:
    """Find the government of the town that a site is called by: "City of Roe" for "Roe, FL"."""
    said = (*page.head.metas.get("og:site_name", ()), *title_marks.parts(page.head.title or ""))
    towns = tuple(
        f" {name.partition(', ')[0]}" for name in said if organizations.TOWN.fullmatch(name)
    )
    lines = (block.text for block in page.blocks if block.zone is not Zone.RELEASE)
    for line in (*page.brands, *lines) if towns else ():
        parts = _PARTED.split(line) if len(line) <= _LINE else ()
        yield from (part for part in parts if part.endswith(towns) and governs_a_place(part))


def _is_persons(name: str) -> bool:
    """Tell a person, who may only have made the site, by a given name and one more."""
    first, _, last = name.partition(" ")
    return last.isalpha() and bool(kinds(first) & GIVEN) and not organizations.is_house(name)


def _is_masthead(block: Block) -> bool:
    apart = block.zone is Zone.CHROME and "search" not in block.hints
    return apart and block.level == 1 and len(block.text) <= _MAX_NAME and _is_title(block.text)


def _is_title(text: str) -> bool:
    """Tell what may be a name from a notice and a row of links: "This film is unavailable."."""
    last = text.rpartition(" ")[2]
    ends = last.endswith(".") and "." not in last[:-1] and not organizations.has_form(text)
    return not ends and not (text.islower() and text.count(" ") > 1)


def _is_told(page: Page, told: str, name: str) -> bool:
    """Say whether a heading and the text print a name, which is no common word of theirs."""
    heads = (block.text for block in page.blocks if block.level and block.text != name)
    headed = any(organizations.printed(line, name) for line in heads)
    return (
        headed
        and organizations.printed(told, name) is not None
        and organizations.printed(told, name.lower()) is None
    )


def _is_site_name(block: Block) -> bool:
    if not block.hints or block.zone is Zone.RELEASE or not 0 < len(block.text) <= _MAX_NAME:
        return False
    return any(hints <= block.hints for hints in _SITE_NAMES)


def is_text_logo(block: Block) -> bool:
    """Tell a line that its class calls a logo, and that begins as a name does."""
    if "logo" not in block.hints or block.zone is Zone.RELEASE or block.picture is not None:
        return False
    return 0 < len(block.text) <= _LINE and not block.text[0].islower()


def _official(page: Page) -> Iterator[str]:
    """Find whose site it is by a line that says so: "The official website of the Mayor"."""
    for block in page.blocks:
        line = block.text if block.zone is not Zone.RELEASE and len(block.text) < _LINE else ""
        if name := sitenames.official(line):
            yield name


def _addresses(page: Page, told: str) -> Iterator[str]:
    """Find the names of houses above an address or a number, or before it, below the release."""
    footer = takewhile(lambda block: block.zone is not Zone.RELEASE, reversed(page.blocks))
    town = below = _NOTHING
    for block in footer:
        name, _, behind = block.text.partition(", ")
        street = postal.is_part(below.text) or _is_above_town(below.text, town.text)
        # "Booth #617" stands below an event
        numbered = sum(map(str.isdigit, below.text)) >= _LEAST_DIGITS and "#" not in below.text
        apart = block.zone is Zone.MARGIN and len(block.text) <= _LINE
        if apart and postal.is_address_line(behind) and _can_be_below(name, told):
            yield name
        elif apart and below.zone is Zone.MARGIN:
            known = street and _can_be_below(block.text, told)
            if known or (numbered and organizations.is_organization(block.text)):
                _, colon, name = block.text.partition(": ")  # "Founded by: Acme Ltd"
                yield name if colon and organizations.is_organization(name) else block.text
        town, below = below, block


def _is_above_town(street: str, town: str) -> bool:
    """Tell what ends in a number above a town with its code: "Roestr. 12", "12345 Roestadt"."""
    return street[-1:].isdigit() and len(street) <= _STREET and postal.is_part(town)


def _can_be_below(name: str, told: str) -> bool:
    """Tell a house from a label: "Location" may stand above a street, and once in the text."""
    if organizations.is_house(name):
        return not organizations.is_event(name)
    return _is_known(name, told) and told[:_TEXT].count(name) > 1


def _is_known(name: str, told: str) -> bool:
    """Tell a name that the text prints from a common word, a day, a street and a person."""
    first = name.partition(" ")[0]
    if len(name) < _LEAST_LETTERS or not name[0].isalnum() or not any(map(str.isupper, name)):
        return False
    if is_name(name) or kinds(first) & GIVEN or first.casefold() in STOPWORDS:
        return False
    if first in weekdays.ENGLISH or postal.is_part(name) or not possible.can_be_house(name):
        return False
    said = organizations.printed(told[:_TEXT], name)
    return said is not None and organizations.printed(told[:_TEXT], name.lower()) is None


def shown(page: Page, told: str) -> str | None:
    """Find the one name in one word that a logo or a link home has and the text prints: "Acme".

    Parameters
    ----------
    page
        The page.
    told
        The body.
    """
    host = hostname(page.url).replace("-", "")
    brands = filter(None, map(logos.bare, page.brands))
    own = (name for name in brands if not host or shortened.squeezed(name) in host)
    pictured = filter(None, map(logos.said, page.blocks))
    return organizations.only(name for name in chain(own, pictured) if _is_known(name, told))


def in_headline(page: Page) -> Iterator[str]:
    """Find the name in several words that a logo or a link home has, and a headline among others.

    Parameters
    ----------
    page
        The page.
    """
    for name in filter(None, map(logos.bare, page.brands)):
        named = " " in name and name[0].isupper() and name[-1].isalnum()
        if named and not _is_persons(name) and headlines.has(page, name):
            yield name


def in_logo(page: Page) -> Iterator[str]:
    """Find the end of a title whose words are all in a logo, which is text and may say more.

    Parameters
    ----------
    page
        The page.

    Yields
    ------
    str
        That end, where it is.
    """
    *before, end = title_marks.parts(page.head.title or "") or [""]
    said = end.split() if before else []
    logos = (block.text for block in page.blocks if is_text_logo(block))
    if len(said) > 1 and any(all(_holds(logo, word) for word in said) for logo in logos):
        yield end


def _holds(line: str, word: str) -> bool:
    """Say whether a line has a word; in scripts without blanks it may touch another."""
    together = organizations.runs_together(word)
    return word in line if together else f" {key(word)} " in f" {key(line)} "
