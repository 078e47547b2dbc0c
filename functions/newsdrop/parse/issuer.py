"""Who issues the release: the first of the signs below that names a house.

1. The release's own letterhead, label or source line (:mod:`.issuing.lines.letterhead_issuer`).
2. A platform's line on whose text it passes on (:mod:`.issuing.lines.carried`).
3. A first sentence in which a house introduces itself, in Chinese, Japanese or Korean
   (:mod:`.houses.eastern`), and a line such as "The Bridge Office tells:".
4. Whom the release describes ("About Acme"), if its first paragraphs name it
   (:mod:`.houses.described`): before all who announces (:mod:`.issuing.text.opener`,
   :mod:`.issuing.text.announcer`). A site that those paragraphs or the headline name too, or that
   is described first, goes before it, as houses describe their partners.
5. The site (:mod:`.issuing.site.host`): who speaks comes before who hosts, but a site issues most
   of what it shows. Only a house whose address the release gives (:mod:`.issuing.names.domains`),
   or one that stands nearer to a text which never names the site
   (:mod:`.issuing.weighing.nearness`), goes before. An acronym is written out as the page does
   (:func:`.issuing.names.acronyms.spelled_out`).
6. Where there is no site, or a house with an address stands against it: weaker signs, each of
   which could be a partner's or a guest's alone, the surer ones first
   (:mod:`.issuing.weighing.weak_signs`).
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.houses import described, eastern, organizations, portfolios, spelling
from newsdrop.parse.issuing.lines import (
    carried,
    departments,
    headed,
    letterhead_issuer,
    site_headings,
)
from newsdrop.parse.issuing.names import acronyms, domains, headlines, sitenames, slugs, wholes
from newsdrop.parse.issuing.site import host, own_address
from newsdrop.parse.issuing.text import announcer, beginnings, opener, partners, together
from newsdrop.parse.issuing.weighing import authors_house, nearness, towns, weak_signs
from newsdrop.parse.issuing.weighing.story import Story
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.reaching.lines import desks
from newsdrop.parse.titling import kind_labels
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Page
    from newsdrop.parse.letterhead import Letterhead
    from newsdrop.record import Paragraph, Person

_PARAGRAPHS = 3
_MARKS = dict.fromkeys(map(ord, "™®℠"))  # "Acme Labs™, a maker of bridges"
_DATELINE = 160  # characters of a text, among which its wire may stand
_IN_MARKS = regex(r"[(/] ?([^()/]{2,40}?) ?[)/]")  # "/PRNewswire/", "(ots)"
_DATED = regex(r"\A([^\n()]{2,60}) \([^()]{0,40}\b(?:19|20)\d\d\)[ –—:-]*")  # "LYON (2021)"
# As in "Dubai, UAE: 20 May 2012 – Acme".
_DAY_BEHIND = regex(r"\A([^\n:–—]{2,60}): [^\n:–—]{0,20}\b(?:19|20)\d\d ?[–—-] ")
# "SALEM, OR / ACCESSWIRE / May 4, 2020 / Acme"
_SLASHED = regex(r"\A([^\n]{2,100}?\b(?:19|20)\d\d) ?[/|>]{1,2} (?=[^\W\d_])")
_CARRIED = regex(r"\A([^\n]{2,120}?) [-–—]{1,2} [Vv]ia [A-Z][\w.]{2,30}(?: [A-Z]\w+)? [-–—]{1,2} ")
_BLANKS = regex(" {2,}")
_LEAD = 600  # characters of the text in which the issuer names itself


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
        A press office that the letterhead alone names is the office of whom the page names.
    """
    desk = letter.issuer if letter.issuer and desks.is_bare(letter.issuer.value.name) else None
    beginning = _beginning(text)
    if letter.issuer and desk is None:
        return towns.of_town(page, letter.issuer, "\n".join(beginning)[:_LEAD])
    if passed := carried.house(page):
        return Found(Issuer(passed), Evidence.LABEL)
    introduced = eastern.find(" ".join(beginning[:2])) or headed.tells(page)
    if introduced is not None:
        return Found(Issuer(introduced), Evidence.TEXT)
    start = "\n".join(beginning)[:_LEAD].translate(_MARKS)
    for ahead in (_DATED, _DAY_BEHIND, _SLASHED, _CARRIED):
        start = ahead.sub(r"\1 – ", start)
    lead = _BLANKS.sub(" ", organizations.without_asides(start, " ")).replace(" ,", ",")
    told = "\n".join(part.text for part in text)
    found = _of_story(Story.of(page, told, lead, people, author))
    if found is None:
        return desk or _office_alone(page)
    name = wholes.of_rights(page, found.value.name, told)
    if found.source is Evidence.TEXT:  # a site has the name that it gives itself
        name = wholes.before_short(name, told)
        name = wholes.led(wholes.completed(name, "\n".join((*headed.tops(page), told))), told)
    office = desk.value.name if desk else letterhead_issuer.office(page)
    if not office and (parted := departments.in_logo(page, name)):
        return Found(parted, found.source, found.claims)
    office = office or departments.beside_title(page, name)
    office = _bare_office(office, name) if office else towns.part_above(page, name)
    return Found(Issuer(name, office), found.source, found.claims)


def _office_alone(page: Page) -> Found[Issuer] | None:
    """Find the office that issues a release of a house that nothing names; no rubric, no desk."""
    alone = letterhead_issuer.office(page)
    if alone is None or organizations.is_no_site(alone) or not kind_labels.is_release(page):
        return None
    return Found(Issuer(alone), Evidence.LABEL)


def _bare_office(office: str, house: str) -> str:
    """Take the house off its office: "Roe Safety Board Office of Public Affairs"."""
    bare = office.removeprefix(house).lstrip(" ,-–—")
    return bare if bare != office and organizations.is_office(bare) else office


def _beginning(text: Sequence[Paragraph]) -> list[str]:
    """List the first paragraphs, without the points of a summary above them."""
    points = sum(1 for _ in takewhile(lambda part: part.kind == "list_item", text))
    return [part.text for part in (text[points:] or text)[:_PARAGRAPHS]]


def _of_story(story: Story) -> Found[Issuer] | None:
    """Find the issuer of a release that no line of its own names."""
    page, lead = story.page, story.lead
    site = _site(story)
    site = None if site and _is_carried(story, site.value) else site
    candidates = _described(story)
    series = together.first_alone(portfolios.joined(lead), story.told, story.names)
    opened = opener.find(series)
    opened = portfolios.parted(opened, lead) if opened else _opens_below(story)
    opens = partners.first(opened or "", candidates) or None
    if opens is not None and beginnings.is_opposed(lead.partition(opens)[2]):
        opens = None
    known_names = [*candidates, site.value] if site else candidates
    speaker = opens or announcer.find(series, known_names, story.names)
    if speaker is not None:
        speaker = portfolios.parted(speaker, lead)
        candidates = [name for name in candidates if not beginnings.is_out(lead, speaker, name)]
    known = site is not None and (
        organizations.names(lead, site.value)
        or beginnings.is_short_for(speaker, site.value, lead)
        or beginnings.is_branded(lead, site.value, page.brands)
        or headlines.has(page, site.value)
    )
    if known:
        # The site's own release, which may describe others too, but for a part of it that speaks.
        candidates = [
            name
            for name in candidates
            if (name == speaker and organizations.begins(lead, name))
            or (site and speaker and _is_guests(story, site.value, speaker, name))
        ]
    elif site is not None and _describes_itself(story, site.value):
        candidates, known = [], True  # a partner may open the text, or answer for it
    about = described.foremost(candidates, lead, speaker)
    if about is not None:
        if speaker and (itself := _not_described(story, speaker, candidates)):
            return Found(Issuer(itself), Evidence.TEXT)
        return Found(Issuer(described.as_printed(about, lead, speaker)), Evidence.TEXT)
    owner = None if known else domains.find(page, story.told, story.names)
    owner = None if owner and carried.is_agency(owner) else owner
    if site is not None and (owner is None or not beginnings.is_surer(owner, site.value)):
        nearer = nearness.find(story, site, speaker, opens)
        if nearer is not None:
            return Found(Issuer(nearer), Evidence.TEXT)
        return Found(Issuer(_whole_name(story, site.value)), site.source)
    name = next(
        filter(None, weak_signs.names(story, opens, speaker, owner, sited=site is not None)), None
    )
    if name is not None:
        return Found(Issuer(name), Evidence.TEXT)
    called = own_address.find(page)
    return Found(Issuer(called.value), called.source) if called else None


def _not_described(story: Story, speaker: str, candidates: Sequence[str]) -> str | None:
    """Tell who opens the text and is reached, where only those who gave it something are described.

    What stands between it and its verb may say whose brand it is: "Acme, made by Roe Ltd, today".
    """
    lead = story.lead
    other = not any(organizations.same(name, speaker) for name in candidates)
    if not other or not organizations.begins(lead, speaker):
        return None
    behind = lead.partition(speaker)[2]
    if behind.startswith(",") or not announcer.announces_itself(lead, speaker):
        return None
    return headed.own_line(story.page, speaker)


def _whole_name(story: Story, site: str) -> str:
    """Write the name that a site gives its house as the page does where it says more."""
    page, lead, told = story.page, story.lead, story.told
    return (
        authors_house.of_room(story, site)
        or sitenames.without_room(site, told)
        or wholes.without_town(site, told)
        or site_headings.arm(page, site, told)
        or acronyms.spelled_out(page, site, told)
        or slugs.written_out(page, site, lead, story.names)
        or wholes.of_site(site, lead)
        or wholes.in_hangul(site, lead)
        or wholes.of_title(page, site, told)
        or spelling.spelled_as(site, told)
    )


def _opens_below(story: Story) -> str | None:
    """Find the house that opens the headline, and the text below a standfirst."""
    for paragraph in story.lead.split("\n")[1:]:
        name = opener.find(paragraph)
        if name and any(line.startswith(f"{name} ") for line in headed.tops(story.page)):
            return name
    return None


def _described(story: Story) -> list[str]:
    """List the houses that the release describes and its beginning names, fairs only if alone."""
    full = tuple(name for name in story.names if " " in name)  # "Dr. Jane Roe"
    found = [
        name
        for name in described.named(story.page)
        if not name.endswith(full)
        and name not in story.names
        and organizations.mentions(story.lead, name)
    ]
    return [name for name in found if not organizations.is_event(name)] or found


def _is_guests(story: Story, site: str, speaker: str, about: str) -> bool:
    """Tell a partner's release: it opens headline and text and is described, the site is not."""
    if organizations.without_form(about) != speaker:
        return False
    opens = headed.opens_headline(story.page, speaker) and organizations.begins(story.lead, speaker)
    return opens and not any(
        organizations.names(name, site) for name in described.named(story.page)
    )


def _describes_itself(story: Story, site: str) -> bool:
    """Say whether whose site it is is described alone, or in the text and before all others."""
    houses = [*described.named(story.page)]
    if {*map(key, houses)} == {key(site)}:
        return True
    return organizations.names((*houses, "")[0], site) and organizations.names(story.told, site)


def _site(story: Story) -> Found[str] | None:
    """Find whose site it is; a person's own may name the house too, as the text does."""
    site = host.find(story.page, story.lead)
    if site is None or site.value not in story.names:
        return site
    other = host.find(story.page, story.lead, story.names)
    return other if other and organizations.names(story.lead, other.value) else site


def _is_carried(story: Story, site: str) -> bool:
    """Tell what a site took over from a wire, or an agency wrote, of whose text it is no part."""
    wired = any(map(organizations.is_host, _IN_MARKS.findall(story.told[:_DATELINE])))
    written = carried.is_agency(site) and not headed.opens_headline(story.page, site)
    return (wired or written) and not organizations.mentions(story.told, site)
