"""What the page's head calls the page, and a title freed from the site's name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import hostname, types
from newsdrop.parse.houses.organizations import from_domain, is_organization
from newsdrop.parse.letterheads import house_kind
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, size
from newsdrop.parse.titling import home, house_title, name_alone
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Head, Page

SECTIONS = (
    keys("letterhead", "sections")
    | keys("letterhead", "archives")
    | keys("letterhead", "press kits")
)
"""Titles of parts of a site, which head no release."""

_ARCHIVES = keys("letterhead", "archives")
_ARCHIVED = 2  # parts of a title: the site's name, the archive's
_OF_A_HOUSE = frozenset(
    section
    for section in SECTIONS
    if " " in section and section.startswith(("press ", "news ", "media "))
)
_ROOMS = (" newsroom", " pressroom")  # "Acme Newsroom"
_SMALL = words("organizations", "small")
_EMPTY = SECTIONS | keys("letterhead", "placeholders")
_BAR = regex(
    r"""
      [ ] (?: \| | ::? | > | » | › | ‹ | « | · | • | [–—-] | -{2,3} | // ) [ ]
    | [ ]? [|｜] [ ]?
    | [ ]? _ (?= [^_]+ $ )
    | (?<= [\u3040-\u9fff] ) [-–—－]+ (?= [\u3040-\u9fff] )  # East Asian titles set no blanks
    | : [ ]
    """,
    re.VERBOSE,
)
_HOUSE_WORDS = (1, 2)  # "Acme Press Release", "Fox Lab Press Release"
_ARROWS = (" > ", " › ", " » ")
_MIN_TITLE = 3  # words
_MAX_SITE = 7
_MAX_CLAIMS = 12
_MAX_DATED = 60  # characters of a kind and a day
_FILE = regex(
    r"[\w ()-]+\.(?:html?|aspx?|php|pdf|docx?|txt)|ex(?:hibit)?[ -]?\d[\d.]*", re.IGNORECASE
)
# Forms of https://www.sec.gov/submit-filings/forms-index: "Acme Inc. - 6-K" names no release.
_FILING = regex(r"(?:form )?(?:6-?K|8-?K|10-?[KQ]|20-?F|40-?F)(?:/A)?", re.IGNORECASE)
_REPLY = regex(rf"(?:(?:{any_of(words('letterhead', 'replies'))})\s?:\s?)+", re.IGNORECASE)
_ARTICLE_TYPES = ("article", "posting", "report", "pressrelease", "webpage")
_METAS = (
    "og:title",
    "twitter:title",
    "dc.title",
    "dc:title",
    "dcterms.title",
    "title",
    "headline",
    "parsely-title",
    "mail:subject",
)
_SITE_METAS = ("og:site_name", "application-name", "apple-mobile-web-app-title", "dc.publisher")


class Claim(NamedTuple):
    """A title that the head names.

    Parameters
    ----------
    text
        As given, without the site's name.
    key
        Its words, in lower case.
    source
        Where it stands.
    """

    text: str
    key: str
    source: Evidence


def claimed(page: Page) -> list[Claim]:
    """List the titles that the page's head names, the more specific sources first.

    Parameters
    ----------
    page
        The page.
    """
    sites = site_names(page)
    titles: dict[str, Evidence] = {}  # heads say the same several times
    for text, source in _titles(page.head):
        titles.setdefault(text, source)
    found: dict[str, Claim] = {}
    for text, source in titles.items():
        bare = _REPLY.sub("", text, count=1).strip() if _REPLY.match(text) else text
        bare = house_title.between_dashes(bare)
        steps = parts(bare)
        filed = any(map(_FILING.fullmatch, steps))
        empty = trail_root(bare) or filed or house_title.calls_nothing(steps)
        for form in () if empty else (without_site(bare, sites), bare):
            said = key(form)
            if said and said not in sites and not (is_empty(form) or is_kind_and_day(form)):
                found.setdefault(said, Claim(form, said, source))
    return list(found.values())[:_MAX_CLAIMS]


def is_empty(title: str) -> bool:
    """Say whether a title calls nothing by name: a section's, a house's section's, a file's."""
    said = key(title)
    if said in _EMPTY or _FILE.fullmatch(title) or _FILING.fullmatch(title):
        return True
    if said.count(" ") == 1 and said.endswith(_ROOMS):
        return True
    if " / " in title and all(key(part) in _EMPTY for part in title.split(" / ")):
        return True  # "Communiqué / Press release"
    house = any(said.split(" ", few)[-1] in _OF_A_HOUSE for few in _HOUSE_WORDS)
    if not house or any(map(str.isdigit, said)):
        return False
    before = title.split()[:-1]  # "City opens media center" is a headline
    return all(word[0].isupper() or word in _SMALL for word in before)


def is_kind_and_day(line: str) -> bool:
    """Tell a line that is a day or a month, or a kind and a day: "Press Release - May 5, 2026".

    The number of a house's release stands as its day does: "Acme Press Release 21-045".
    """
    if len(line) > _MAX_DATED or not any(map(str.isdigit, line)):
        return False
    # Whichever of two numbers is the day, they are one.
    found = dates.find_all(line, day_first=True) or dates.find_all(line, day_first=False)
    if not found:
        return house_kind.number(line) is not None or house_kind.is_counted(line)
    if len(found) != 1:
        return False
    before = key(line[: found[0].start]).split()
    while before and before[-1] in house_kind.OF_DAY:
        before.pop()
    said = " ".join((*before, *key(line[found[0].end :]).split()))
    return (
        not said or said in SECTIONS or house_kind.stands_beside(line, found[0].start, found[0].end)
    )


def _titles(head: Head) -> Iterator[tuple[str, Evidence]]:
    for node in head.json_ld:
        if any(name.endswith(_ARTICLE_TYPES) for name in types(node)):
            for field in ("headline", "name"):
                if isinstance(text := node.get(field), str) and text.strip():
                    yield " ".join(text.split()), Evidence.JSON_LD
    for text in head.microdata.get("headline", ())[:1]:
        yield text, Evidence.MARKUP
    for name in _METAS:
        for text in head.metas.get(name, ())[:1]:
            yield text, Evidence.META
    if head.title:
        yield head.title, Evidence.META


def site_names(page: Page) -> frozenset[str]:
    """List what the site calls itself, and its host's name, in the form of phrases."""
    head = page.head
    names = [text for name in _SITE_METAS for text in head.metas.get(name, ())]
    for node in head.json_ld:
        publisher = node.get("publisher")
        if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
            names.append(publisher["name"])
        if "website" in types(node) and isinstance(node.get("name"), str):
            names.append(node["name"])
    host = hostname(page.url).removeprefix("www.")
    labels = host.split(".")
    names += [host, labels[-2] if len(labels) > 1 else "", trail_root(head.title or "") or ""]
    steps = parts(head.title or "")
    names += home.names(page, steps)
    if len(steps) > _ARCHIVED and key(steps[1]) in _ARCHIVES:
        names.append(steps[0])  # "Acme » Blog Archive » Bridge opens"
    titles = {key(title) for title in (head.title, *head.metas.get("og:title", ())) if title}
    titles -= set(map(key, page.brands))  # every page of a small site has its name for a title
    found = frozenset(map(key, names)) - titles
    return (found | {name_alone.of_site(page), key(name_alone.above_menu(page))}) - {""}


def parts(title: str) -> list[str]:
    """Split a title at the marks that set a site's name off."""
    edges = (0, *(edge for bar in _bars(title) for edge in bar), len(title))
    between = zip(edges[::2], edges[1::2], strict=True)
    return list(filter(None, (title[start:end].strip() for start, end in between)))


def trail_root(title: str) -> str | None:
    """Read the site's name from a title that is a trail: "Acme: Press: Press Releases".

    Parameters
    ----------
    title
        A page's title. Where sections get wider, they stand behind a headline instead, unless
        arrows lead to them.
    """
    root, *steps = parts(title) or ("",)
    said = [key(step) for step in steps]
    led = any(arrow in title for arrow in _ARROWS)
    narrower = led or all(inner.startswith(f"{outer} ") for outer, inner in pairwise(said))
    return root if len(said) > 1 and narrower and SECTIONS.issuperset(said) else None


def halves(title: str) -> Iterator[tuple[str, str]]:
    """Split a title in two at each of those marks."""
    for start, end in _bars(title):
        yield title[:start], title[end:]


@lru_cache(maxsize=16)
def _bars(title: str) -> Sequence[tuple[int, int]]:
    """Find where the marks stand; several parts of the parser ask for a page's few titles."""
    return tuple(match.span() for match in _BAR.finditer(title))


def bare(headline: str, sites: frozenset[str]) -> str:
    """Take the site's name off a printed headline; only a known name goes, as dashes are text."""
    for before, after in halves(headline):
        if key(after) in sites:
            return before.strip()
        if key(before) in sites and not after.strip()[:1].islower():
            return after.strip()  # "Roe Union: new hall is open" is one sentence
    return headline


def without_site(title: str, sites: frozenset[str]) -> str:
    """Take the site's name, and names of its sections, off both ends of a title.

    Parameters
    ----------
    title
        A page's title: ``X | Site``, ``Site - X``, ``X | Press Releases | Site``.
    sites
        From :func:`site_names`.
    """
    cuts = [(left, right, _mark(title[left:right])) for left, right in _bars(title)]
    start, end = 0, len(title)
    while cuts:
        left, right, bar = cuts[0]
        if not _is_head(title[start:left], title[right:end], bar, sites):
            break
        start = right
        del cuts[0]
    while cuts:
        left, right, bar = cuts[-1]
        if not _is_tail(title[right:end], title[start:left], bar, sites):
            break
        end = left
        cuts.pop()
    return title[start:end].strip()


def _mark(bar: str) -> str:
    """Name the mark of a cut; a colon that closes a word sets a headline's own part off."""
    return "" if bar[0] == ":" else bar.strip()


def _is_head(head: str, rest: str, bar: str, sites: frozenset[str]) -> bool:
    said = key(head)
    site, _, section = head.partition(" ")
    kind = not section or key(section) in SECTIONS  # "Acme.org News Release: A bridge"
    if said in sites or said in SECTIONS or (kind and from_domain(site) is not None):
        return key(rest) not in sites
    named = bar != "" and is_organization(head) and not is_organization(rest)
    return named and size(rest) >= _MIN_TITLE


def _is_tail(tail: str, rest: str, bar: str, sites: frozenset[str]) -> bool:
    said = key(tail)
    if said in sites or said in SECTIONS or said.replace(" ", "") in sites:
        return True
    words, before = size(tail), size(rest)
    if bar in {"|", "｜", "::", ">", "»", "›", "‹", "_"}:
        return before > 1 and (words <= before or is_organization(tail)) and words <= _MAX_SITE
    # A dash also joins the halves of a headline: only a name behind a title goes.
    if bar not in {"-", "–", "—", "·", "•"} or before < _MIN_TITLE:
        return False
    acronym = tail.isupper() and words == 1
    if is_organization(rest) and not is_organization(tail):
        return False  # "Acme Group in Springfield - Bridge opened": the house stands first
    return is_organization(tail) or acronym or (words <= 4 <= before and tail[:1].isupper())
