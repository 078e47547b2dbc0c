"""A title parted at the marks that set a site's name off, and freed from that name."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.parse.houses.organizations import from_domain, is_organization
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling.nameless import SECTIONS
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

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
_ARROWS = (" > ", " › ", " » ")
_MIN_TITLE = 3  # words
_MAX_SITE = 7  # words


def parts(title: str) -> list[str]:
    """Split a title at the marks that set a site's name off.

    Parameters
    ----------
    title
        A page's title.
    """
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
    """Split a title in two at each of those marks.

    Parameters
    ----------
    title
        A page's title.
    """
    for start, end in _bars(title):
        yield title[:start], title[end:]


@lru_cache(maxsize=16)
def _bars(title: str) -> Sequence[tuple[int, int]]:
    """Find where the marks stand; several parts of the parser ask for a page's few titles."""
    return tuple(match.span() for match in _BAR.finditer(title))


def bare(headline: str, sites: frozenset[str]) -> str:
    """Take the site's name off a printed headline; only a known name goes, as dashes are text.

    Parameters
    ----------
    headline
        As printed.
    sites
        From :func:`.pagetitle.site_names`.
    """
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
        From :func:`.pagetitle.site_names`.
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
