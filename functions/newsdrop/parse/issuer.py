"""Who issues the release."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.masthead import host, introduction, organizations
from newsdrop.parse.masthead.contact_line import is_name
from newsdrop.parse.masthead.front import is_prose
from newsdrop.parse.persons.titlewords import is_office
from newsdrop.parse.persons.wordkinds import GIVEN, INITIAL, kinds
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph

_ABOUT = keys("closing", "about")
_THINGS = words("closing", "things")
_VERBS = words("announcing", "verbs")
_WAYS = frozenset(("Street", "Road", "Avenue", "Bridge", "River", "Park", "Lake", "Highway"))
_STOPWORDS = frozenset(" ".join(words("stopwords")).split())

_MAX_NAME = 90  # characters
_LEAD = 600  # characters of the text in which the issuer names itself
_NAME = re.compile(
    r"""
    (?: U\.S\.\ | U\.N\.\ )?
    [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )*
    (?: [ ] (?: (?:of|for|and|de|du|des|der|für|&|on) [ ] (?: (?:the|la) [ ] )? )?
        (?: U\.S\. | [^\W\d_a-z] [\w&’'+-]* (?: \. [\w&’'+-]+ )* ) ){0,9}
    (?: ,? [ ] (?:Inc|Corp|Co|LLC|Ltd|PLC|plc|AG|SE|SA|S\.A|GmbH|NV)\b )?
    (?: (?<=Inc) \. | (?<=Corp) \. | (?<=Co) \. | (?<=Ltd) \. )?
    """,
    re.VERBOSE,
)
_ASIDE = re.compile(r" ?\([^()]{1,80}\)")
_APPOSITION = re.compile(r",[^,.;]{3,160},")


def find(page: Page, letter: Letterhead, text: Sequence[Paragraph]) -> Found[Issuer] | None:
    """Find the issuer.

    Parameters
    ----------
    page
        The page.
    letter
        The letterhead; whom it names, issues.
    text
        The body.

    Returns
    -------
    Found or None
        Who speaks in the release comes before who hosts it; a wire service is only the carrier.
    """
    if letter.issuer is not None:
        return letter.issuer
    introduced = introduction.find(" ".join(part.text for part in text[:2]))
    if introduced is not None:
        return Found(Issuer(introduced), Evidence.TEXT)
    lead = _ASIDE.sub(" ", " ".join(part.text for part in text[:3])[:_LEAD])
    site = host.find(page, lead)
    about = next((name for name in _described(page) if organizations.mentions(lead, name)), None)
    if about and site and organizations.names(lead, site[0]):
        about = None  # the site's own release, which may describe others too
    known = [name for name in (about, site[0] if site else None) if name]
    speaker = _speaker(lead, known)
    if about is not None and speaker is not None and organizations.same(speaker, about):
        # Printed in the text, a name is surer than in "About X and the Y Group".
        return Found(Issuer(speaker), Evidence.TEXT)
    if about is not None:
        return Found(Issuer(about), Evidence.TEXT)
    if site is not None:
        return Found(Issuer(site[0]), site[1])
    name = speaker or next(_lines_above(page, lead), None)
    return Found(Issuer(name), Evidence.TEXT) if name is not None else None


def _lines_above(page: Page, lead: str) -> Iterator[str]:
    """Find the houses that lines of their own above the text name, and the text too."""
    for block in page.blocks:
        if is_prose(block):
            return
        name = organizations.tidy(block.text)
        if (
            block.zone is Zone.RELEASE
            and block.kind is BlockKind.PARAGRAPH
            and organizations.is_organization(name)
            and organizations.names(lead, name)
        ):
            yield name


def _described(page: Page) -> Iterator[str]:
    """Find whom the "About X" headings name."""
    for block in page.blocks:
        if len(block.text) > _MAX_NAME or block.zone is Zone.CHROME:
            continue
        said = opening(block.text, _ABOUT)
        if said is None:
            continue
        name = organizations.tidy(block.text[said.end :].lstrip(" '’"))
        if name and not name[0].islower() and key(name.split()[0]) not in _THINGS:
            yield name


def _speaker(lead: str, known: Sequence[str]) -> str | None:
    """Find who announces: the first name that such a verb follows, and that is no person's."""
    for match in _NAME.finditer(lead):
        name = organizations.tidy(match[0])
        behind = lead[match.end() :]
        apposition = _APPOSITION.match(behind)
        if apposition:
            behind = behind[apposition.end() :]
        following = key(behind[:60]).split()[:1]
        if not following or following[0] not in _VERBS or len(name) < 2:
            continue
        if name.split()[0].casefold() in _STOPWORDS or is_office(name.split()[-1]):
            continue  # "the Secretary-General welcomes"
        if _is_officer(name.split()) or name.split()[-1] in _WAYS:
            continue
        if any(organizations.same(name, other) for other in known):
            return name
        if _is_company(name) and not _is_surname(name, lead):
            return name
    return None


def _is_officer(words: Sequence[str]) -> bool:
    """Tell "Communities Minister Jane Roe" from the name of a house."""
    if len(words) > 2 and kinds(words[-2]) & GIVEN:
        return any(map(is_office, words[:-2]))
    # "Acme CEO Xolani Qwabe", but "General Motors Europe"
    return any(map(is_office, words[1:-2])) and not organizations.is_organization(" ".join(words))


def _is_surname(name: str, lead: str) -> bool:
    """Tell "Calloway" from a company's name: the text has a "Nora Calloway"."""
    around = rf"(\w+)(?: [A-Z]\.)? {re.escape(name)}\b"
    before = re.findall(around, lead) if " " not in name else ()
    return any(kinds(word) & GIVEN for word in before)


def _is_company(name: str) -> bool:
    """Tell an organisation's name from a person's, which looks the same but for its words."""
    return (
        organizations.is_organization(name)
        or organizations.has_form(name)
        or (" " not in name and not name.isupper())
        or not is_name(name)
        or not any(kinds(word) & (GIVEN | INITIAL) for word in name.split())
    )
