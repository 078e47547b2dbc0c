"""Who signs a release: a house below its last paragraph, or an officer who names it.

"SOURCE Acme" of a wire comes first, then a house above its press office or behind it, then one
that stands alone. Persons tell a house by their titles: below the text, or where they are quoted.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.reaching.lines import desks
from newsdrop.parse.reaching.lines.contact_line import office
from newsdrop.parse.reaching.lines.posts import unranked
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page
    from newsdrop.record import Person

_OFFICES = keys("organizations", "offices")
_PAID = keys("letterhead", "paid for by")
_CAMPAIGNS = words("organizations", "campaigns")
_LINE = 120  # characters
_MAX_NAME = 120
_MAX_SOURCE = 160
_MOST_WORDS = 8  # of a campaign's name
_CLOSING = 25  # blocks at the end that may hold a signature
_SIGNATURE = 5  # lines of one
_FOOT = 15  # lines that are no contacts any more
_LAST = 8  # blocks that may hold an officer's signature
_PROMOTED = regex(
    r"(?:(?i:printed|published|designed) [^.:]{0,60}, )?(?i:(?:published and |and )?promoted) by "
    r"[^.:]{3,60} on behalf of (?:the )?"
    r"(?P<name>[^\W\d_a-z][^,.;:\d]{2,60}?)(?=,| both | at |\.|\Z)"
)
_OF_AGENCIES = "Account "  # who signs as a director of accounts answers for a client
_PLAIN = regex(r"[^\W\d_a-z][^\d@.:]{2,70}")
_SOURCE = regex(rf"(?:{any_of(words('letterhead', 'source marks'))})\s+(\S.*)")
_ENDS = regex(rf"\W*(?:(?:{any_of(words('organizations', 'ends'))})\W*)?", re.IGNORECASE)
_JOINT = regex(r",[ ] | [ ][|/·•–—-][ ] | \.[ ]", re.VERBOSE)
_OF_HOUSE = regex(
    rf"""
    [ ] (?: (?: {any_of(words("organizations", "behind an office elided"))} ) ['’] (?=\S)
          | (?: {any_of(words("organizations", "behind an office"))} ) [ ] )
    """,
    re.VERBOSE,
)
_FORMS = any_of(words("organizations", "forms set off"))
_HOUSE_AT_END = regex(  # "director of Acme Bridges LLC"
    rf"""
    (?: ,[ ] | [ ] (?: {any_of(words("organizations", "behind a title"))} ) [ ] )
    (?: (?:the|la) [ ] )?
    (?P<name> [^\W\d_a-z] (?: [^,;] | ,[ ] (?:{_FORMS}) ){{2,80}} ) \Z
    """,
    re.VERBOSE,
)


def closing(page: Page) -> Sequence[tuple[int, Block]]:
    """List the last blocks of the release, its last paragraphs among them."""
    return page.told[-_CLOSING:]


def footless(page: Page) -> Sequence[tuple[int, Block]]:
    """List the last blocks above the foot of a page that was pasted with its text.

    Many lines below an end mark are a menu; a signature and contacts are few.
    """
    shown = page.told
    told = max((at for at, (_, block) in enumerate(shown) if is_prose(block)), default=0)
    below = range(max(0, told - _SIGNATURE), len(shown))  # a sentence may stand below the mark too
    ends = (at for at in below if _ENDS.fullmatch(shown[at][1].text))
    end = next(ends, len(shown)) + 1 + _SIGNATURE
    pasted = len(shown) - end > _FOOT
    return shown[: end if pasted else None][-_CLOSING:]


def source(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read what wire services print below a text: "SOURCE X".

    Parameters
    ----------
    closing
        The last blocks of the release with their places.
    """
    for index, block in reversed(closing):
        if len(block.text) <= _MAX_SOURCE and (match := _SOURCE.fullmatch(block.text)):
            name = organizations.tidy(match[1])
            if 0 < len(name) <= _MAX_NAME and not organizations.is_host(name):
                return Found(Issuer(name), Evidence.LABEL, frozenset((index,)))
    return None


def below(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read who signs below the last paragraph, its office beside it or none.

    Parameters
    ----------
    closing
        The last blocks of the release with their places.
    """
    return _above_office(closing) or _behind_office(closing) or _alone(closing)


def _above_office(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Find an organisation's name with its office in the next line, below the text."""
    above = ""
    for (index, block), (after, below) in pairwise(closing):
        titled, above = is_name(above) and desks.is_post(block.text), block.text
        if (
            not titled  # "Jane Roe", "Director of Public Affairs", "Office of the Governor"
            and BlockKind.LIST_ITEM not in {block.kind, below.kind}
            and organizations.is_organization(block.text)
            and not organizations.is_office(block.text)
            and (organizations.is_office(below.text) or key(below.text) in _OFFICES)
            and ": " not in below.text  # "Contact: Acme Public Affairs"
            and not (block.cells or below.cells)  # "Media Relations | press@acme.example"
        ):
            return Found(Issuer(block.text, below.text), Evidence.TEXT, frozenset((index, after)))
    return None


def _behind_office(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read a press office, and whose it is, in the last lines: the text must know the name."""
    for start in range(len(closing) - 2, max(0, len(closing) - _SIGNATURE) - 1, -1):
        lines = [block.text for _, block in closing[start:]]
        if not all(_PLAIN.fullmatch(line) for line in lines):
            return None
        unit, name = lines[0], organizations.tidy(lines[-1])
        if key(unit) in _OFFICES and " " in name:
            above = " ".join(block.text for _, block in closing[:start])
            claims = frozenset(index for index, _ in closing[start:])
            known = organizations.names(above, name)
            return Found(Issuer(name, unit), Evidence.TEXT, claims) if known else None
    return None


def _alone(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read the house with which a text ends, a day behind it or none; the text names it too.

    Where another house stands beside it, none is found: those may be partners.
    """
    claims: set[int] = set()
    for at in range(len(closing) - 1, 0, -1):
        index, block = closing[at]
        claims.add(index)
        line = _undated(block.text) if len(block.text) < _LINE else block.text
        if _ENDS.fullmatch(line):
            continue
        name = organizations.tidy(_house(line) if len(line) < _LINE else line)
        plain = not block.level and block.kind is BlockKind.PARAGRAPH
        if not plain or not organizations.is_organization(name) or organizations.is_office(name):
            return None
        above = [other.text for _, other in closing[:at]]
        told = organizations.names("\n".join(above), organizations.without_form(name))
        if not told or organizations.is_organization(above[-1]):
            return None
        return Found(Issuer(name), Evidence.TEXT, frozenset(claims))
    return None


def _house(line: str) -> str:
    """Take the office off a house: "Press Office of the City of Roe", "Acme Ltd - Newsroom"."""
    # "Gabinete de Prensa del Ayuntamiento": the last one parts them.
    for match in (*_JOINT.finditer(line), *reversed([*_OF_HOUSE.finditer(line)])):
        one, other = line[: match.start()], line[match.end() :]
        for part, house in ((one, other), (other, one)):
            known = key(part) in _OFFICES or office(part) is not None
            if known and not office(house) and organizations.is_organization(house):
                return house
    return line


def _undated(line: str) -> str:
    """Take the day off the end of a line: "Acme Bridges Ltd (4 May 2026)"."""
    dated = line.rstrip(" ).")
    # Whichever of two numbers is the day, they are one.
    found = dates.find_all(dated, day_first=True) or dates.find_all(dated, day_first=False)
    last = found[-1] if found else None
    return dated[: last.start].rstrip(" ,(") if last and last.end == len(dated) else line


def officer(page: Page) -> str | None:
    """Read the house of who signs: "Jane Roe" above "Chair of the Bridge Council".

    The house may have the next line. The release must name it or its officer once more.

    Parameters
    ----------
    page
        The page; the last lines of its release are read.

    Returns
    -------
    str or None
        The name; none where officers of several houses sign.
    """
    shown = [block for block in page.blocks if block.zone is Zone.RELEASE and block.text]
    texts = [block.text for block in shown]
    found = set()
    for person, title, below, own in _signed(texts[-_LAST:]):
        house = _HOUSE_AT_END.search(title)
        name = organizations.tidy(house["name"] if house else below)
        if not organizations.is_organization(name):
            continue
        named = (name.casefold(), person.casefold())
        lines = own if house else 2  # in which both stand
        if sum(any(one in text.casefold() for one in named) for text in texts) > lines:
            found.add(name)
    return organizations.only(found)


def spoken_for(people: Sequence[Person], told: str) -> str | None:
    """Read the one house whose officers speak: "director of Acme Bridges LLC"; the text names it.

    A title alone would do for a guest, so that the text prints the name once more.

    Parameters
    ----------
    people
        The people of the story with their titles.
    told
        The text of the story.

    Returns
    -------
    str or None
        The name; none where they are of several houses.
    """
    titles = [person.title for person in people if person.title]
    name = organizations.only(filter(None, (_house_of(title, told) for title in titles)))
    return name if name and organizations.is_house(name) and told.count(name) > 1 else None


def _house_of(title: str, told: str) -> str | None:
    """Read the house in a title: "director of Acme Bridges LLC", "Acme Bridge Company CEO".

    What stands before the office may be the end of a name, which the text tells.
    """
    if behind := _HOUSE_AT_END.search(title):
        return organizations.tidy(behind["name"])
    name, _, last = title.rpartition(" ")
    if not (last.isupper() and is_office(last) and organizations.is_organization(name)):
        return None
    if organizations.is_host(name) or is_office(name.rpartition(" ")[2]):
        return None  # "Roe County Auditor"
    longer = re.search(
        rf"(?:[^\W\d_a-z][\w.’'-]{{0,40}}|\b(?:and|of|for|&)) {re.escape(name)}", told
    )
    return None if longer else name


def _signed(lines: Sequence[str]) -> Iterator[tuple[str, str, str, int]]:
    """List persons with their titles, the line below, and in how many lines both stand."""
    for above, line, below in zip(["", *lines], lines, [*lines[1:], ""], strict=False):
        person, _, title = line.partition(", ")
        own = 1
        if not is_name(person):
            person, title, own = unranked(above.removeprefix("The ")), line, 2
        agent = title.startswith(_OF_AGENCIES)
        if agent or len(line) >= _LINE or not is_name(person):
            continue
        if any(map(is_office, title.split()[:3])):
            yield person, title, below, own


def payer(page: Page) -> str | None:
    """Read the campaign that a last line says has paid: "Paid for by Roe for Senate. ID 17".

    In Britain: "Promoted by Jane Roe on behalf of the Bridge Party, both of 12 Main Street".

    Parameters
    ----------
    page
        The page; the line may stand in its foot.
    """
    for _, block in reversed(page.shown):
        said = opening(block.text, _PAID) if len(block.text) <= _MAX_SOURCE else None
        name = organizations.tidy(block.text[said.end :].partition(". ")[0]) if said else ""
        name = "" if _CAMPAIGNS.isdisjoint(key(name).split()) else name
        promoted = _PROMOTED.match(block.text) if not said else None
        name = organizations.tidy(promoted["name"]) if promoted else name
        if name and name[0].isupper() and len(name.split()) <= _MOST_WORDS:
            return name
    return None
