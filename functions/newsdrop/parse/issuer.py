"""Who issues the release."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.houses import (
    announcer,
    domains,
    headed,
    host,
    introduction,
    opener,
    organizations,
    signatures,
    signs,
)
from newsdrop.parse.masthead.front import is_prose
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph, Person

_ABOUT = keys("closing", "about")
_THINGS = words("closing", "things")

_MAX_NAME = 90  # characters
_PARAGRAPHS = 3
_LEAST = 3  # letters of an acronym that a heading may write out
_LEAD = 600  # characters of the text in which the issuer names itself
# Of the text: its day, and its article.
_BEGIN = r"(?:\A|[-–—:] ?)(?:Today,? )?(?:(?:[^\W\d_a-z]\w{0,2}|the) |L['’])?"
_ASIDE_BEHIND = re.compile(r", [^\W\d_A-Z].*")  # "About Acme, read our press kit"


def find(
    page: Page,
    letter: Letterhead,
    text: Sequence[Paragraph],
    people: Sequence[Person] = (),
    author: Found[str] | None = None,
) -> Found[Issuer] | None:
    """Find the issuer.

    Parameters
    ----------
    page
        The page.
    letter
        The letterhead; whom it names, issues.
    text
        The body.
    people
        The people of the story, none of whom issues it.
    author
        The author line, which may say for whom somebody writes.

    Returns
    -------
    Found or None
        Who speaks in the release comes before who hosts it; a wire service is only the carrier.
    """
    if letter.issuer is not None:
        return letter.issuer
    introduced = introduction.find(" ".join(part.text for part in text[:2])) or headed.tells(page)
    if introduced is not None:
        return Found(Issuer(introduced), Evidence.TEXT)
    start = "\n".join(part.text for part in text[:_PARAGRAPHS])[:_LEAD]
    lead = organizations.without_asides(start, " ").replace("  ", " ").replace(" ,", ",")
    names = {person.name for person in people}
    site = _site(page, lead, names)
    full = tuple(name for name in names if " " in name)  # "Dr. Jane Roe"
    described = [
        name
        for name in _described(page)
        if not name.endswith(full) and name not in names and organizations.mentions(lead, name)
    ]
    opens = opener.find(lead)
    if opens is not None and announcer.is_opposed(lead.partition(opens)[2]):
        opens = None
    described = [name for name in described if not organizations.is_event(name)] or described
    speaker = opens or announcer.find(lead, [*described, site[0]] if site else described, names)
    known = site is not None and (
        organizations.names(lead, site[0]) or _is_short_for(speaker, site[0], lead)
    )
    if known:
        # The site's own release, which may describe others too, but for a part of it that speaks.
        described = [name for name in described if name == speaker and _begins(lead, name)]
    about = _foremost(described, lead, speaker)
    if about is not None:
        return Found(Issuer(_printed(about, lead, speaker)), Evidence.TEXT)
    told = "\n".join(part.text for part in text)
    owner = None if known else domains.find(page, told, names)
    if site is not None and (owner is None or not _is_surer(owner, site[0])):
        nearer = _nearer(page, site, lead, told, speaker)
        if nearer is not None:
            return Found(Issuer(nearer), Evidence.TEXT)
        return Found(Issuer(_spelled_out(page, site[0]) or site[0]), site[1])
    headings = (announcer.of_headline(line, lead, names) for line in _tops(page))
    announced = site is None and speaker is not None and announcer.announces(lead, speaker)
    name = (
        opens
        or headed.credited(page)
        or headed.above(page, told)
        or (speaker if announced or _leads(lead, speaker) else None)
        or next(filter(None, headings), None)
        or _spoken_for(people, told)
        or signatures.officer(page)
        or (speaker if site is None else None)
        or owner
        or next(_lines_above(page, lead, told), None)
        or _employer(author)
        or _alone(page, told, names)
        or headed.named(page, lead)
        or headed.signed(page, told)
        or headed.titled(page, told)
        or domains.visited(page, [*_described(page), *_tops(page), lead])
        or signs.agreed(page, told, names)
    )
    return Found(Issuer(name), Evidence.TEXT) if name is not None else None


def _printed(about: str, lead: str, speaker: str | None) -> str:
    """Give the name of who is described as the text has it: "About X and the Y Group"."""
    if speaker is None:
        return about
    if organizations.same(speaker, about):
        whole = re.search(rf"(?<!\w){re.escape(about)}(?!\w)", lead, re.IGNORECASE)
        fuller = len(about.split()) > len(speaker.split()) or organizations.has_form(about)
        fuller &= " and " not in about or " and " in speaker
        return whole[0] if fuller and whole else speaker
    # A partner may be described alone.
    alone = organizations.has_form(speaker) and _begins(lead, speaker)
    return speaker if alone else about


def _nearer(
    page: Page, site: tuple[str, Evidence], lead: str, told: str, speaker: str | None
) -> str | None:
    """Find who stands nearer to the text than the site that shows it."""
    above = headed.above(page, told)
    if above is not None or organizations.names(told, site[0]):
        return above
    leader = speaker if speaker is not None and _outdoes(speaker, page, site, lead) else None
    return next(_lines_above(page, lead, told), leader)


def _outdoes(speaker: str, page: Page, site: tuple[str, Evidence], lead: str) -> bool:
    """Say whether a speaker goes before a site that the text never names."""
    heads = headed.opens_headline(page, speaker)
    # Who holds the rights alone may keep what others wrote.
    if (heads or site[1] is Evidence.TEXT) and _leads(lead, speaker):
        return True
    other = heads and not organizations.same(speaker, site[0])  # an agency's site, a portal
    return other and _begins(lead, speaker) and announcer.announces_itself(lead, speaker)


def _site(page: Page, lead: str, people: Collection[str]) -> tuple[str, Evidence] | None:
    """Find whose site it is; a person's own may name the house too, as the text does."""
    site = host.find(page, lead)
    if site is None or site[0] not in people:
        return site
    other = host.find(page, lead, people)
    return other if other and organizations.names(lead, other[0]) else site


def _employer(author: Found[str] | None) -> str | None:
    """Read the house in "By Jane Roe, Bridge Office Public Affairs"."""
    _, _, house = author.value.partition(", ") if author else ("", "", "")
    return house if organizations.is_organization(house) else None


def _tops(page: Page) -> Iterator[str]:
    """List the lines above the text, one of which is its headline."""
    for _, block in page.shown:
        if is_prose(block):
            break
        yield block.text


def _spoken_for(people: Sequence[Person], told: str) -> str | None:
    """Read the one house whose officers speak: "director of Acme Bridges LLC"; the text names it.

    A title alone would do for a guest, so that the text prints the name once more.
    """
    houses = {
        organizations.tidy(house["name"])
        for person in people
        if (house := signatures.HOUSE_AT_END.search(person.title or ""))
    }
    name = houses.pop() if len(houses) == 1 else ""
    named = organizations.is_organization(name) or organizations.has_form(name)
    return name if named and told.count(name) > 1 else None


def _is_surer(owner: str, site: str) -> bool:
    """Say whether a full name whose domain the release gives tells more than the site's."""
    return " " in owner and not organizations.same(owner, site)


def _begins(lead: str, name: str) -> bool:
    return re.search(rf"{_BEGIN}{re.escape(name)}(?!\w)", lead) is not None


def _leads(lead: str, speaker: str | None) -> bool:
    """Say whether a full name with which the text begins announces."""
    return speaker is not None and organizations.is_organization(speaker) and _begins(lead, speaker)


def _spelled_out(page: Page, short: str) -> str | None:
    """Find the heading that writes an acronym out: "Roeville Bridge Society" for "RBS"."""
    if not (len(short) >= _LEAST and short.isupper() and short.isalpha()):
        return None
    for block in page.blocks:
        if (
            block.level
            and block.text.startswith(short[0])
            and organizations.stands_for(short, block.text)
        ):
            return block.text
    return None


def _is_short_for(speaker: str | None, site: str, lead: str) -> bool:
    """Say whether a site is called in short where the text begins: "Acme" for "Acme Works plc"."""
    if speaker is None or not (organizations.has_form(site) and _begins(lead, speaker)):
        return False
    return site.startswith(f"{speaker} ")


def _foremost(described: Sequence[str], lead: str, speaker: str | None) -> str | None:
    """Choose among those who are described: who announces, begins the text, or is a company."""

    def rank(name: str) -> tuple[bool, bool, bool]:
        announces = speaker is not None and organizations.same(speaker, name)
        return announces, _begins(lead, name), organizations.has_form(name)

    first = max(described, key=rank, default=None)
    if first is None or len(described) == 1 or any(rank(first)):
        return first
    return first if organizations.names(lead, first) else None  # all may be partners


def _lines_above(page: Page, lead: str, told: str) -> Iterator[str]:
    """Find the houses that lines of their own above the text name, and the text too.

    What stands right below the headline, the text may name at any place.
    """
    headed_it = False  # a portal names its department right below the headline
    for block in page.blocks:
        if is_prose(block):
            return
        name = organizations.tidy(block.text)
        line = block.kind is BlockKind.PARAGRAPH and (
            block.zone is Zone.RELEASE or (block.zone is Zone.MARGIN and _begins(lead, name))
        )
        credit, headed_it = headed_it, block.level == 1
        eastern = introduction.is_house(name)
        if (
            (line or credit)
            and (eastern or organizations.is_organization(name))
            and organizations.names(told if credit or eastern else lead, name)
        ):
            yield name


def _alone(page: Page, told: str, people: Collection[str]) -> str | None:
    """Find the one house that the release describes, if its title names it or its words do."""
    found = set(_described(page)) - set(people)
    name = found.pop() if len(found) == 1 else ""
    if not name or not organizations.names(told, name):
        return None
    house = organizations.is_organization(name) or organizations.has_form(name)
    return name if house or organizations.names(page.head.title or "", name) else None


def _described(page: Page) -> Iterator[str]:
    """Find whom the "About X" headings name."""
    for _, block in page.shown:
        if len(block.text) > _MAX_NAME:
            continue
        said = opening(block.text, _ABOUT)
        if said is None:
            continue
        name = organizations.tidy(_ASIDE_BEHIND.sub("", block.text[said.end :]).lstrip(" '’"))
        if name and not name.split()[0].islower() and key(name.split()[0]) not in _THINGS:
            yield name
