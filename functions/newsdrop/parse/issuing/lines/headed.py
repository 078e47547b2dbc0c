"""Where lines of the release, above its text or below, say whose it is."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines.place import is_in_land
from newsdrop.parse.houses import eastern, organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.titling import title_marks
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_SECTIONS = keys("letterhead", "sections")
_DASHED = regex(r"(?P<label>[^–—|]{3,40}) [–—|-] (?P<name>[^\W\d_a-zß-ÿ]\S*(?: \S+){0,2})")
_TELLS = regex(
    rf"(?:(?i:{any_of(words('announcing', 'articles'))}) )?"
    rf"(?P<name>[^\W\d_a-zß-ÿ][^.:;,!?]{{3,80}}) (?:{any_of(words('announcing', 'tells'))}) ?:"
)
_BY = keys("bylines", "by")
_NOBODYS = words("announcing", "tells of nobody")
_BELOW = 5  # blocks
_TOP = 20  # blocks of the page
_VENUE = 3  # lines: the headline, a venue and its town
_LINE = 130  # characters
_MOST_TOPS = 100  # lines above a text; a page of nothing but lines has thousands
_DAY = 45  # characters of a day and its hour

_SOURCED = regex(
    rf"(?:\A|[\s|【（(])(?:{any_of(words('organizations', 'eastern sources'))}) ?[:：]\s?"
    r"(?P<name>[\u4e00-\u9fff]{3,24})(?=[\s|】）),，;；]|\Z)"
)


def named(page: Page, lead: str) -> str | None:
    """Read the house in "PRESS RELEASE — Acme", with which the text begins too."""
    for block in page.blocks:
        if is_prose(block):
            break
        match = _DASHED.fullmatch(block.text) if block.zone is not Zone.CHROME else None
        if match and key(match["label"]) in _SECTIONS:
            name = organizations.tidy(match["name"])
            if organizations.begins(lead, name):
                return name
    return None


def tells(page: Page) -> str | None:
    """Read the house in a line such as "Das Amt für Brücken teilt mit:"."""
    for block in page.blocks[:_TOP]:
        if block.zone is Zone.RELEASE and block.text.endswith(":") and len(block.text) < _LINE:
            match = _TELLS.fullmatch(block.text)
            name = organizations.tidy(match["name"]) if match else ""
            if len(name.split()) > 1 and not _is_nobodys(name):
                return name
    return None


def _is_nobodys(name: str) -> bool:
    """Tell a person, parents and "Our club" from a house."""
    parts = name.split()
    return parts[0].casefold() in _NOBODYS or any(
        is_office(part) or kinds(part) & GIVEN for part in parts
    )


def credited(page: Page) -> str | None:
    """Find the house that a carrier's page names below the headline, above the text.

    Where two lines name houses, be it the same twice, none is found. Other pages may carry the
    releases of a government's ministries, each of which stands right below its headline.
    """
    carriers = page.head.metas.get("og:site_name") or title_marks.parts(page.head.title or "")
    carried = any(map(organizations.is_host, carriers))
    is_house = organizations.is_organization if carried else opener_names.is_ministry
    found: list[str] = []
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), len(page.blocks))
    for block in page.blocks[top + 1 : None if carried else top + 1 + _BELOW]:
        if is_prose(block):
            break
        if block.zone is not Zone.CHROME and len(block.text) < _LINE and is_house(block.text):
            by = opening(block.text, _BY)
            found.append(organizations.tidy(block.text[by.end if by else 0 :]))
    return found[0] if len(found) == 1 else None


def opens_headline(page: Page, name: str) -> bool:
    """Say whether the headline begins with a name or its initials."""
    for block in page.blocks:
        if block.level == 1:
            short = block.text.partition(" ")[0]
            acronym = short.isupper() and organizations.stands_for(short, name)
            if acronym or block.text.startswith(f"{name} "):
                return True
    return False


def own_line(page: Page, name: str) -> str | None:
    """Find the line below the text that is a house's name, as press contacts have it.

    Parameters
    ----------
    page
        The page.
    name
        The name, which a text may print in capitals.

    Returns
    -------
    str or None
        As the line prints it.
    """
    told = False
    for _, block in page.shown:
        told = told or is_prose(block)
        if told and len(block.text) <= _LINE and key(block.text) == key(name):
            return organizations.tidy(block.text)
    return None


def lines(page: Page, lead: str, told: str) -> Iterator[str]:
    """Find the houses that lines of their own above the text name, and the text too.

    What stands right below the headline, the text may name at any place.
    """
    headed_it = False  # a portal names its department right below the headline
    for at, block in enumerate(page.blocks):
        if is_prose(block):
            return
        if at and _is_venue(page.blocks[at - 1 : at + 2]):
            continue
        name = organizations.tidy(block.text)
        line = block.kind is BlockKind.PARAGRAPH and (
            block.zone is Zone.RELEASE
            or (block.zone is Zone.MARGIN and organizations.begins(lead, name))
        )
        credit = headed_it
        headed_it = block.level == 1 or (headed_it and _is_day(block.text))
        runs_together = eastern.is_house(name)
        if (
            (line or credit)
            and (runs_together or organizations.is_organization(name))
            and not officers.is_member(name)
            and organizations.names(told if credit or runs_together else lead, name)
        ):
            yield name


def _is_venue(around: Sequence[Block]) -> bool:
    """Tell where it was said, between headline and town in one element: "Roe County Fair"."""
    together = len({block.group for block in around}) == 1
    return together and len(around) == _VENUE and is_in_land(around[-1].text)


def _is_day(line: str) -> bool:
    """Tell a day, with its hour or without: "June 3, 2021 - 11:42"."""
    return len(line) < _DAY and bool(dates.find_all(line))


def tops(page: Page) -> Iterator[str]:
    """List the lines above the text, one of which is its headline."""
    for _, block in islice(page.shown, _MOST_TOPS):
        if is_prose(block):
            break
        yield block.text


def sourced(page: Page, text: str) -> str | None:
    """Find the Chinese or Japanese office that the line below the headline calls its source.

    Such a line names newspapers, too; the text names its own office.

    Parameters
    ----------
    page
        The page.
    text
        The body.
    """
    for line in tops(page):
        said = _SOURCED.search(line) if len(line) < _LINE else None
        if said and eastern.is_office(said["name"]) and said["name"] in text:
            return said["name"]
    return None
