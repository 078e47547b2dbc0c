"""How much speaks for a line being the headline: what the head says, the markup, the words."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.embargoes import unheld
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import codes, correction_notice, status
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import kind_line, nameless, pagetitle, strange, title_marks
from newsdrop.parse.titling.person_line import is_of_person
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_MASTHEAD = 6  # words
_LONG = 140  # characters
_CREDITED = regex(r",? and |, ")
_NAMED = words("elements", "headlines")  # of a class
TELLING = 3
"""Words of a title that names more than the site."""

_SOURCES = keys("letterhead", "source labels")
_ADDRESSEES = keys("letterhead", "addressees")
_EASTERN = "\u3000"  # where the signs of the three languages begin
_LETTERHEAD = (
    _SOURCES
    | keys("letterhead", "status")
    | keys("letterhead", "addressees")
    | keys("embargoes", "embargo")
    | keys("letterhead", "correction")
    | keys("letterhead", "number labels")
    | keys("letterhead", "date labels")
    | keys("contacts", "press headings")
    | keys("contacts", "headings")
)
_KINDS = keys("letterhead", "releases")
_REACHES = keys("contacts", "press headings") | keys("contacts", "headings")
_FURNITURE = keys("furniture", "line")
KINDS_ALONE = keys("letterhead", "titles alone")
"""Kinds that head a text which has no other title: "Official statement"."""


# Evidence is weighed in points. What the head says counts most, then the markup, then the place.
_CASE = regex(r"\[(?:19|20)\d\d\] [A-Z]")  # reported in "Roe v Poe [2018] ASC 41"
_BYLINE = 2.0
_PERSON = 3.0
_AGREES = 6.0
_AGREES_IN_PART = 4.0
_RESEMBLES = 3.0
_HEADING = {1: 4.0, 2: 3.0, 3: 2.0, 4: 1.5, 5: 1.0, 6: 1.0}
_ZONE = {Zone.RELEASE: 2.0, Zone.MARGIN: 0.5, Zone.CHROME: -4.0}
_ADDRESS = regex(r"(?:https?://|www\.)\S+|\S+@\S+")
_IN_BRACKETS = regex(r"[ ]\([^()]{2,20}\)$")
_HIDDEN = words("elements", "out of sight")
_ASIDE = words("elements", "beside the story")
_MOTTOS = words("elements", "mottos")
_DECKS = words("elements", "deck")
_TRAILS = words("elements", "trails")
_NO_HEADLINE = frozenset({BlockKind.CAPTION, BlockKind.LIST_ITEM, BlockKind.BLOCKQUOTE})
TRAIL = (" > ", " » ", " › ", " / ")  # between the steps of a breadcrumb
_AFTER_LABEL = tuple(":：–—-")
_MAX_WORDS = 45
_OF_TRAIL = 0.5  # points of what the page's template heads its banner with
_HOME = 4.0  # points of a heading that is a link home
_TOP = regex(
    r"(?:https?://[^/?#\s]{1,80})?/?(?:[a-z_]{1,12}/|[a-z]{1,6}/[a-z]{1,6}/|index\.[a-z]{2,5}|[a-z]{2})?"
)
# A house's name above its address: "OFFICE OF BRIDGES, WASHINGTON, D.C. 20301".
_POSTAL = regex(r", (?:[A-Z]{2}|D\.C\.|[A-Z][a-z]{1,8}\.) \d{5}(?:-\d{4})?\Z")
_NAMED_LAST = ("title", "headline")
_NO_TITLE = words("elements", "no headlines")
_DASHES = (" - ", " – ", " — ")
_OCCASION = 2  # words of what was on a day
_SHARED = 3  # words of a line that resembles a title


def weigh(
    block: Block, claims: Sequence[pagetitle.Claim], sites: frozenset[str], *, plain: bool
) -> float:
    """Weigh a line by all that speaks for it and against it.

    Parameters
    ----------
    block
        The line.
    claims
        What the head calls the page; see :func:`newsdrop.parse.titling.pagetitle.claimed`.
    sites
        The names of the site, which head no text.
    plain
        Whether no line of the page is set apart by its markup.

    Returns
    -------
    float
        In points; what makes a headline, `candidates.LEAST` and `headline._least` say.
    """
    said = key(block.text)
    words = said.split()
    if not words or nameless.is_empty(block.text) or _ADDRESS.fullmatch(block.text):
        return -10.0
    heads = block.level > 0
    if _is_site(said, sites, claims) or (not heads and said in _FURNITURE):
        return -10.0
    if not heads and (said in KINDS_ALONE or is_credit(block.text) or block.hints & _MOTTOS):
        return -5.0
    if (heads and _POSTAL.search(block.text)) or kind_line.is_of_domain(block.text):
        return -5.0
    if is_letterhead(block.text, heading=heads) or status.holds_until_a_moment(block.text):
        return -5.0
    forms = (said, _behind_kind(block.text)) if heads and ":" in block.text else (said,)
    agreed = max((agreement(form, one.key) for one in claims for form in forms), default=0.0)
    ends = 0 < agreed < _AGREES and not any(one.key.startswith(said) for one in claims)
    plainly = not heads and not is_named(block)
    site = _is_house(block.text, words) if heads else plainly and _ends_title(said, claims)
    if ends and site:
        agreed = 0.0  # the title names the site alone: "Bridge Trust - Roeland District"
    score = agreed + _ZONE[block.zone] + _HEADING.get(block.level, 0.0)
    score += is_named(block) - _OF_TRAIL * bool(_TRAILS & block.hints)
    # The page's whole title may be a deck's, and the headline stand above it.
    score -= 2.0 * bool(heads and _DECKS & block.hints)
    score -= 2.0 * bool((_HIDDEN | _ASIDE) & block.hints) + 3.0 * (block.kind in _NO_HEADLINE)
    if not block.level:
        score += _unmarked(block, plain=plain) - bool(claims and not agreed)
    if not agreed:
        score -= strange.weigh(block, words, named=bool(claims))
    masthead = heads and len(words) <= _MASTHEAD and agreed < _AGREES_IN_PART
    score -= _HOME * (masthead and _leads_home(block))
    told = heads and (_tells_occasion(block.text) or _CASE.search(block.text))
    alone = is_day(words) and not told
    dated = alone or nameless.is_kind_and_day(block.text)
    dated = dated and codes.at_head(block.text) is None
    score -= 3.0 * (len(words) > _MAX_WORDS) + 4.0 * dated
    return score


def _is_site(said: str, sites: frozenset[str], claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell the site's name, and that of a section of it: "Acme News"; a title may be its name."""
    if said in sites or said.replace(" ", "") in sites:
        return True
    names = (*sites, *(claim.key for claim in claims))
    rooms = (said.removeprefix(f"{name} ") for name in names)
    return any(room != said and room in nameless.SECTIONS for room in rooms)


def _ends_title(said: str, claims: Sequence[pagetitle.Claim]) -> bool:
    """Tell a line that has the name of the site, in few words behind a longer title's mark."""
    rows = ([*map(key, title_marks.parts(claim.text))] for claim in claims)
    return any(
        len(row) > 1 and row[-1] == said and said.count(" ") < row[0].count(" ") for row in rows
    )


def _is_house(text: str, words: Sequence[str]) -> bool:
    return len(words) <= strange.HOUSE_HEADING and organizations.is_organization(text)


def _leads_home(block: Block) -> bool:
    """Tell a heading all of which leads to the home page of its site, or to a part of the site."""
    if len(block.anchors) != 1 or len(block.anchors[0].text) < len(block.text):
        return False
    return _TOP.fullmatch(block.anchors[0].href) is not None


def _behind_kind(text: str) -> str:
    """Give the words of a heading behind its kind: "Press Release: Roe Fair to open in May"."""
    kind, _, rest = text.partition(":")
    return key(rest) if key(kind) in _KINDS else ""


def _unmarked(block: Block, *, plain: bool) -> float:
    """Weigh a line that no markup makes a heading."""
    text = block.text
    score = 0.75 * (block.strong + block.centered) + 1.5 * (plain or block.tag == "pre")
    if is_byline(text):
        score -= _BYLINE
    if is_of_person(text) or kind_line.is_of_houses(text):
        score -= _PERSON
    if sum(map(text.count, TRAIL)) > 1:
        score -= 4.0
    said = text.rstrip("”\"’'") if len(text) > _LONG else text  # a sentence that ends in a quote
    if size(text) < 3 or said.endswith((".", ":", ";", ",")):
        score -= 2.0
    if sum(map(str.isdigit, text)) * 3 > len(text) or postal.is_address_line(text):
        score -= 4.0
    return score


def is_named(block: Block) -> bool:
    """Say whether a class calls a line the headline: ``headline``, ``entry-title``, ``prtitle``."""
    return bool(block.hints) and _name_a_headline(block.hints)


@lru_cache(1024)  # of a page's blocks many share their classes
def _name_a_headline(hints: frozenset[str]) -> bool:
    return not _NAMED.isdisjoint(hints) or any(
        hint.endswith(_NAMED_LAST) and hint not in _NO_TITLE for hint in hints
    )


def is_byline(text: str) -> bool:
    """Tell "By Petty Officer Jane Roe, USS Acme" from "By Land and Sea"."""
    named = text.split(",", maxsplit=1)[0].split()[-2:]
    return text.startswith(("By ", "BY ")) and is_name(" ".join(named))


def is_credit(text: str) -> bool:
    """Tell "by Jane Roe, John Doe and Ann Poe", which no headline begins like."""
    named = _CREDITED.split(text[3:]) if text.startswith("by ") else []
    return bool(named) and all(map(is_name, named))


def is_day(words: Sequence[str]) -> bool:
    """Tell a line that is hardly more than a date: day and year, and few words."""
    figures = [word for word in words if word.isdigit()]
    return len(words) <= 6 and len(figures) > 1 and any(len(figure) == 4 for figure in figures)


def _tells_occasion(text: str) -> bool:
    """Tell what was on a day, "Roe Regatta - 3 June 2021", from a place and its day."""
    last = max(text.rfind(dash) for dash in _DASHES)
    before, day = text[: max(last, 0)], text[last + len(_DASHES[0]) :]
    found = dates.find_all(day)
    if size(before) < _OCCASION or len(found) != 1 or found[0].day is None:
        return False
    return found[0].start == 0 and found[0].end == len(day) and judge(before) < Place.LIKELY


def agreement(said: str, claimed: str) -> float:
    """Weigh how far a line is what the head calls the page."""
    if said == claimed:
        return _AGREES if said.count(" ") > 1 or len(said) >= strange.SLIGHT else _RESEMBLES - 0.5
    if len(said) >= 12 and len(claimed) >= 12:
        half = claimed.startswith(f"{said} ") or claimed.endswith(f" {said}")
        whole = said.startswith(claimed) or said.endswith(f" {claimed}")
        if whole or (half and said.count(" ") >= TELLING - 1):
            return _AGREES_IN_PART
        if f" {said} " in f" {claimed} ":
            return _RESEMBLES
    if min(said.count(" "), claimed.count(" ")) < _SHARED - 1:
        return 0.0
    ours, theirs = set(said.split()), set(claimed.split())
    shared = len(ours & theirs)
    if shared >= _SHARED and shared >= 0.6 * max(len(ours), len(theirs)):
        return _RESEMBLES
    return 0.0


def is_letterhead(text: str, *, heading: bool = False) -> bool:
    """Tell a label; a heading that goes on behind it is none: "MEDIA ADVISORY: Mayor to ..."."""
    if text[:1] > _EASTERN and opening(text, _ADDRESSEES):
        return True  # "報道関係者各位 2026年11月27日 アクメ株式会社"
    said = opening(text, _LETTERHEAD)
    if said is None:
        return False
    rest = text[said.end :].strip()
    if said.key in _SOURCES and organizations.is_organization(_bare(rest)):
        return True  # "NEWS from the Office of the Comptroller", "... from Acme Ltd. 2021-05-04"
    if heading and rest[:1] in _AFTER_LABEL and size(rest) >= TELLING:
        return "immediate" in said.key or (said.key in _REACHES and reachable(rest))
    if correction_notice.titled(text) or unheld.is_work(text, said.end):
        return False
    return not rest or rest[0] in ":：|" or "immediate" in said.key or not rest[0].isalpha()


def _bare(name: str) -> str:
    """Take off a name the day behind it, and the brackets of a listed company: "(publ)"."""
    name = dates.without_last(name) if name[-1:].isdigit() else name
    return _IN_BRACKETS.sub("", name.rstrip(" ,|–—-"))
