"""Whom weak signs of two kinds name alike: the site's own name, a contact's lines, the text."""

from __future__ import annotations

import re
from collections import defaultdict
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import logos, organizations, rights
from newsdrop.parse.issuing.lines import possible
from newsdrop.parse.issuing.names import addresses, shortened
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.titling import title_marks
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping

    from newsdrop.page import Page

_METAS = ("author", "copyright", "application-name", "apple-mobile-web-app-title", "owner")
_WELCOMES = keys("closing", "about") | keys("organizations", "welcomes")
_SMALL = words("organizations", "small")
_TITLE, _HOME, _META, _TOP, _FOOT = "title", "home", "meta", "top", "foot"
_LINE_ABOVE, _OFFICE = "line above", "office"
_LINES, _MAIL, _TEXT, _PLACE = "lines", "mail", "text", "place"
_OF_OFFICE = frozenset((_MAIL, _TEXT))
_AT_PLACE = frozenset((_LINES, _PLACE))
_ONE_LINE = (frozenset((_LINES, _LINE_ABOVE)), frozenset((_TEXT, _LINE_ABOVE)))
_SITES = frozenset((_TITLE, _HOME, _META, _TOP, _FOOT, _LINE_ABOVE))
_OF_RELEASE = frozenset((_LINES, _MAIL, _TEXT))
_PERSONS = frozenset((_META, _LINES, _TEXT))
_DATELINE = regex(r"([^\W\d_a-zß-ÿ][\w .’'-]{2,30}?)(?:,| ?[–—(:]| -{1,3})")
_INITIALS = regex(r"[A-Z]{3,6}(?= [^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ])")
_SUBJECT = regex(r"[A-ZÀ-Þ]{3,10}(?= [^\W\d_A-ZÀ-Þ]{2})")
_LEAD = 600  # characters
_ARTICLES = words("title_context", "articles")
_DAYS = words("speech", "days")
_SEARCHED = 20_000  # characters
_NEAR = 3  # lines above an address in which its house may stand
_LINE = 160  # characters
_LEAST = 4  # characters of a name of one word
_ADDRESS = regex(r"\S@\S|\d{3}[ )./-]{0,2}\d{2,4}|www\.")
_NO_NAME = regex(r"[\d@/:：]")
_OWN_OFFICE = regex(  # "Roe Airport press office"
    rf"([^\W\d_a-zß-ÿ].{{2,60}}?),? (?i:{any_of(words('organizations', 'own offices'))})"
)
_PIECES = regex(r", | [|/–—•·-] |: ?|; |\( ?|\)")


def agreed(page: Page, told: str, people: Collection[str]) -> str | None:
    """Find the one house that signs of two kinds name, one of the release among them.

    Parameters
    ----------
    page
        The page.
    told
        The body; that it prints the name is such a sign.
    people
        Full names of the people of the story, none of whom issues it.

    Returns
    -------
    str or None
        None where two houses are named so, for one may be an agency.
    """
    found: defaultdict[str, set[str]] = defaultdict(set)
    printed: dict[str, str] = {}
    for kind, said in chain(_of_site(page), _of_contacts(page)):
        name = organizations.tidy(said)
        if name not in people and _can_be(name):
            found[key(name)].add(kind)
            printed.setdefault(key(name), name)
    if not found:
        return None
    _add_of_release(found, printed, page, told)
    _add_of_page(found, printed, page)
    agreeing = [name for name, signs in found.items() if _agree(printed[name], signs)]
    best = max((len(found[name]) for name in agreeing), default=0)
    first = [name for name in agreeing if len(found[name]) == best]
    brands = [name for name in found if _HOME in found[name]]
    first = first or [name for name in brands if _is_own(printed[name], page)]
    return _in_case_of(printed[first[0]], told) if len(first) == 1 else None


def _add_of_release(
    found: Mapping[str, set[str]], printed: Mapping[str, str], page: Page, told: str
) -> None:
    """Add what the text, its dateline and the addresses say of the names that were found."""
    labels = {label for label, at in addresses.labels(page) if at >= 0}
    text = f" {key(told)} "
    place = _place(told)
    for name, signs in found.items():
        if f" {name} " in text or (organizations.runs_together(name) and printed[name] in told):
            signs.add(_TEXT)
        if _is_at(place, name) and organizations.is_house(printed[name]):
            signs.add(_PLACE)
        if shortened.squeezed(name) in labels:
            signs.add(_MAIL)


def _add_of_page(found: Mapping[str, set[str]], printed: Mapping[str, str], page: Page) -> None:
    """Add what the title says, and a contact who leaves the state of the house out."""
    title = f" {key(page.head.title or '')} "
    titled = {key(part) for part in title_marks.parts(page.head.title or "")}
    parts = [
        name
        for name, signs in found.items()
        if _LINES in signs and organizations.is_organization(printed[name])
    ]
    for name, signs in found.items():
        if name in titled or (_LINE_ABOVE in signs and f" {name} " in title):
            signs.add(_TITLE)
        if _TOP in signs and any(name.endswith(f" {part}") for part in parts):
            signs.add(_LINES)


def of_initials(line: str, told: str) -> str | None:
    """Read the house whose initials open a headline and own something in the text.

    Or stand behind its name in the first sentences: "o Centro da Ponte Roe (CPR) lança".

    Parameters
    ----------
    line
        What may be the headline: "FTC Halts Sellers of Coins".
    told
        The body. Its full name is given where the body prints that too.
    """
    subject = _SUBJECT.match(line)
    if subject and not line.isupper() and _is_spelled_out(subject[0], told[:_LEAD]):
        return subject[0]
    match = _INITIALS.match(line)
    if match is None or line.isupper() or not re.search(rf"\b{match[0]}[’']s\b", told):
        return None
    named = (organizations.tidy(run) for run in shortened.RUN.findall(told[:_SEARCHED]))
    return next((run for run in named if organizations.stands_for(match[0], run)), match[0])


def _is_spelled_out(short: str, lead: str) -> bool:
    """Tell who opens a clause from who is only named in it: "approved by the Roe Office (RO)"."""
    before, bracket, _ = lead.partition(f" ({short})")
    named = organizations.spelled_out(before, f" ({short})") if bracket else None
    ahead = before[: -len(named)].casefold().split() if named else ["by"]
    ahead = ahead[:-1] if ahead and ahead[-1] in _ARTICLES else ahead
    return not ahead or not ahead[-1][-1].isalpha() or ahead[-1] in _DAYS


def _place(told: str) -> str:
    """Read what may be the place of a dateline, without its state."""
    match = _DATELINE.match(told)
    return key(match[1]) if match else ""


def _is_at(place: str, name: str) -> bool:
    """Say whether a name has a place behind a joining word: "City of Roeville"."""
    before, there, _ = f" {name} ".partition(f" {place} ")
    return bool(place and there) and before.rpartition(" ")[2] in _SMALL


def _agree(name: str, signs: set[str]) -> bool:
    """Say whether the signs suffice: a person's name may be in three of them, a town's in two."""
    if _OFFICE in signs and " " in name and signs & _OF_OFFICE:
        return True  # an agency is no press office of its client's
    if signs >= _AT_PLACE:
        return True  # "City of Roeville" answers for a text from Roeville
    if signs in _ONE_LINE:
        return False  # it may have an address below it; the text may name a partner
    least = 2 if " " in name or organizations.runs_together(name) else 3
    if len(signs) < least or not (signs & _SITES or signs >= _OF_RELEASE):
        return False
    if signs <= _PERSONS and is_name(name) and not organizations.is_house(name):
        return False
    return _HOME in signs or bool(signs - _SITES)


def _is_own(name: str, page: Page) -> bool:
    """Say whether a brand tells a house alone: by its words, or by the page's own address."""
    if " " not in name:
        return False
    own = tuple(label for label, at in addresses.labels(page) if at < 0)
    return organizations.is_organization(name) or shortened.squeezed(name).startswith(own)


def _can_be(name: str) -> bool:
    return len(name) >= _LEAST and _NO_NAME.search(name) is None and possible.can_be_house(name)


def _of_site(page: Page) -> Iterator[tuple[str, str]]:
    """List what the site calls itself: in its title, its links home, its metas, its foot."""
    title = page.head.title or ""
    *before, last = title_marks.parts(title) or [""]
    headed = {key(block.text) for block in page.blocks if block.level}
    if not before and shortened.squeezed(last) in {label for label, _ in addresses.labels(page)}:
        yield _TITLE, last
    for part in (last, *filter(organizations.has_form, before)):
        said = opening(part, _WELCOMES)
        if key(part) not in headed and (before or said or organizations.is_house(part)):
            yield _TITLE, part[said.end :].strip() if said else part
    for brand in page.brands:
        yield from ((_HOME, logos.bare(part)) for part in title_marks.parts(brand))
    for meta in _METAS:
        yield from ((_META, value) for value in page.head.metas.get(meta, ())[:1])
    yield from _above(page)
    for block in page.blocks:
        holder = rights.of_block(block) if block.zone is not Zone.RELEASE else None
        if holder:
            yield _FOOT, holder


def _above(page: Page) -> Iterator[tuple[str, str]]:
    """List what stands above the text: the site's brand, its headings, pictures and lines."""
    for block in page.blocks:
        if block.zone is Zone.RELEASE:
            if is_prose(block):
                return
            continue
        pictured = (block.picture.alt or "") if block.picture else ""
        headed = block.level > 0 and organizations.is_house(block.text)
        if "brand" in block.hints or headed:
            yield _TOP, block.text
        elif block.zone is Zone.MARGIN and organizations.is_organization(block.text):
            yield _LINE_ABOVE, block.text
        if pictured and organizations.is_organization(pictured):
            yield _TOP, pictured


def _of_contacts(page: Page) -> Iterator[tuple[str, str]]:
    """List the pieces of the lines around an address or a number."""
    lines = [
        block.text
        for _, block in page.shown
        if not block.level and not (is_prose(block) and len(block.text) > _LINE)
    ]
    near = {
        other
        for at, line in enumerate(lines)
        if len(line) <= _LINE and _ADDRESS.search(line)
        for other in range(max(0, at - _NEAR), min(len(lines), at + 2))
    }
    for at in sorted(near):
        if len(lines[at]) <= _LINE:
            for piece in filter(None, _PIECES.split(lines[at])):
                yield _LINES, piece
                if own := _OWN_OFFICE.fullmatch(piece):
                    yield _OFFICE, own[1]


def _in_case_of(name: str, told: str) -> str:
    """Give a name in capitals as the text has it: "Acme Bridges" for "ACME BRIDGES"."""
    if not name.isupper():
        return name
    match = organizations.printed(told, name, re.IGNORECASE)
    return match[0] if match and match[0][0].isupper() else name
