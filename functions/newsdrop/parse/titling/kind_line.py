"""Lines above a text that say what it is, and whose."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses.organizations import from_domain, has_form, is_common, is_organization
from newsdrop.parse.prose.phrases import key, keys, opening, search, size
from newsdrop.parse.reaching.lines import line_offices
from newsdrop.parse.titling import nameless, title_marks
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_RELEASES = keys("letterhead", "releases")
_LONGEST_JOINT = 160
_POSTED = keys("posting", "posted") | keys("posting", "put up")
_TITLE = 5  # words
_MAX_POSTING = 100  # characters
_OF = words("organizations", "behind an office")
_AND = words("speech", "joining") | {"&"}
_LABELS = tuple(mark + label for label in words("kinds", "label") for mark in ("の", " "))
"""A single release, behind the name of whose it is."""
_LONGEST = 80  # characters
_MAX_HOUSE = 40  # characters before a day
_WORD_BEHIND = regex(r"[^\W\d_]{5,}")  # what stands behind a day and its hour


def is_of_house(line: str) -> bool:
    """Tell a kind beside whose it is: "Press Office - PRESS RELEASE", "Acme Corp.: News".

    Parameters
    ----------
    line
        A line of a page.
    """
    parts = title_marks.parts(line) if len(line) <= _LONGEST else []
    named = [part for part in parts if key(part) not in nameless.SECTIONS]
    return len(named) < len(parts) and all(
        is_organization(one) or line_offices.read(one) for one in named
    )


def is_release_of(step: str) -> bool:
    """Tell a step of a page's title that says whose release it is: "Acme Corp. press release".

    Parameters
    ----------
    step
        Text between two bars of a title: a house's alone, "Acme newsroom", is that of all pages.
    """
    return len(step) <= _LONGEST and step.casefold().endswith(_LABELS)


def is_of_domain(line: str) -> bool:
    """Tell a section of a site that goes by its domain: "Acme.com exclusive", "Acme.org News".

    Parameters
    ----------
    line
        A line of a page.
    """
    site, _, section = line.partition(" ")
    return key(section) in nameless.SECTIONS and from_domain(site) is not None


def is_of_houses(line: str) -> bool:
    """Tell two houses in a letterhead, or the second: "Roe Trust and the University of Roe".

    Parameters
    ----------
    line
        A line of a page.
    """
    said = line.split() if len(line) <= _LONGEST_JOINT else []
    joints = (at for at, word in enumerate(said) if word in _AND)
    sides = ((" ".join(said[:at]), " ".join(said[at + 1 :])) for at in joints)
    return any((not one or _is_one(one)) and is_name(other) for one, other in sides)


def _is_one(text: str) -> bool:
    """Tell "University of Roe" from "Merger of Roe Bank", which "and Doe Bank" goes on."""
    said = text.split()
    inner = (" ".join(said[at:]) for at, word in enumerate(said, 1) if word in _OF)
    return is_name(text) and not any(map(is_name, inner))


def is_name(text: str) -> bool:
    """Tell the name of a house by its kind, which ends it or stands before "of".

    Parameters
    ----------
    text
        A line: "Roe University", but not "Roe University Partner".
    """
    if not is_organization(text):
        return False
    said = text.split()
    of = any(is_common(one) and other in _OF for one, other in pairwise(said))
    return of or is_common(said[-1]) or has_form(text)


def has_day(line: str) -> bool:
    """Tell "News Release 3-Jun-2021", which may stand among a page's tools, from its clock.

    Parameters
    ----------
    line
        A line of a page.
    """
    return opening(line, _RELEASES) is not None and nameless.is_kind_and_day(line)


def tells_both(line: str) -> bool:
    """Tell "3 June 2021 | Press release", in a box of facts, from a day alone.

    Parameters
    ----------
    line
        A line of a page.
    """
    return search(line, _RELEASES) is not None and nameless.is_kind_and_day(line)


def is_posting(line: str) -> bool:
    """Tell what stands below a headline from one: "Acme News | Dec. 12, 2023, 10:51 a.m.".

    Parameters
    ----------
    line
        A line of a page.
    """
    house, bar, posted = line.rpartition(" | ")
    days = dates.find_all(posted) if bar and len(house) <= _MAX_HOUSE else ()
    return len(days) == 1 and not days[0].start and not _WORD_BEHIND.search(posted, days[0].end)


def heads_posting(block: Block, below: Sequence[Block]) -> bool:
    """Tell the title in a head that says below it when the text was posted: "Posted: soon".

    Parameters
    ----------
    block
        A heading around the release; the name of a site and its motto are shorter.
    below
        What stands below it.
    """
    if block.level != 1 or block.zone is not Zone.MARGIN or size(block.text) < _TITLE or not below:
        return False
    line = below[0]
    if line.zone is not Zone.MARGIN or line.level or len(line.text) > _MAX_POSTING:
        return False
    said = opening(line.text, _POSTED)
    rest = line.text[said.end :].lstrip() if said else ""
    return rest.startswith((":", "：")) or any(not day.start for day in dates.find_all(rest)[:1])
