"""Whose domain the release gives: the name that its text writes out and an address shortens."""

from __future__ import annotations

import re
from collections import Counter
from itertools import filterfalse
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import addresses, officers
from newsdrop.parse.issuing.names.shortened import (
    RUN,
    short_forms,
    squeezed,
    together,
    with_initials,
)
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

    from newsdrop.page import Block, Page

_ABOUT = keys("closing", "about")
_SMALL = words("organizations", "small") | {"&"}
_ORGAN = regex(  # of a house: "Acme's Executive Committee"
    rf"(?:s[’']|[’']s) (?:\w+ )?(?:{any_of(words('organizations', 'organs'))})\b", re.IGNORECASE
)
_LEAST = 3  # letters of a domain's name; fewer are anything's
_LEAST_ABOVE = 5  # letters with which a line above the text begins
_TEXT = 20_000  # characters that are searched
_MAX_LINE = 60
_MOST_PARTS = 6  # words of a name that an address writes together
_LAND = words("datelines", "geography")
_CLOSING = 5  # blocks at the end of a release, where a house describes itself


def find(page: Page, text: str, people: Collection[str]) -> str | None:
    """Find the house that an e-mail address of the release, or the page's own, stands for.

    Parameters
    ----------
    page
        The page; agencies answer for others, so that an address alone names nobody.
    text
        The body.
    people
        Full names of the people of the story.

    Returns
    -------
    str or None
        The name as the text prints it: "Acme Robotics" for "press@acmerobotics.example", "Bureau
        of Bridge Safety" for "bbs.example".
    """
    first = next((at for at, block in enumerate(page.blocks) if is_prose(block)), 0)
    above = [block.text for block in page.blocks[:first] if _is_name(block)]
    own = [block for _, block in page.told]
    heads = [block.text for block in own if block.level]
    titles = (page.head.title or "", *page.head.metas.get("og:title", ()))
    above += (line for line in titles if _is_title(line, heads))
    searched = "\n".join((*heads, text))[:_TEXT]
    runs = Counter(RUN.findall(searched))
    closing = Counter(RUN.findall("\n".join(block.text for block in own[-_CLOSING:])))
    nobody = {*filterfalse(organizations.is_house, (*people, *page.head.metas.get("author", ())))}
    initials = {run: short_forms(run.split()) for run in (*runs, *above, *closing)}
    for label, place in addresses.labels(page):
        lines = above if place >= first else []
        for run in (*runs, *lines, *(closing if place >= 0 else ())):
            if not any(label in row for row in initials[run]):
                continue
            if (name := with_initials(run, label)) is not None:
                whole = f"{run} ({label.upper()})" in searched  # "Centers for X and Y (CX)"
                return organizations.tidy(run[run.index(name) :] if whole else name)
        if place >= 0 and (named := _with_form(runs, label, searched)):
            return named
        names = [line for line in lines if _begins(line, label)]
        if place >= 0:
            names += _written_together(runs, label, text)
        for name in map(organizations.tidy, names):
            persons = name in nobody or officers.is_of_a_person(name, "", people)
            if not (persons or _is_nobodys(name, searched)):
                return name
    return None


def visited(page: Page, named: Iterable[str]) -> str | None:
    """Find the name whose own address the release prints: "Acme Bridges" for "acmebridges.org".

    Parameters
    ----------
    page
        The page.
    named
        Names with which the page opens, or which it describes: what else has an address of its
        own may be a partner, or a thing. Words may follow in a name.
    """
    labels = addresses.printed(page)
    for line in named if labels else ():
        parts = line.split()
        for end in range(min(len(parts), _MOST_PARTS), 0, -1):
            name = " ".join(parts[:end]).rstrip(",")
            bare = squeezed(organizations.from_domain(name) or name)
            if len(bare) > _LEAST and bare in labels and _can_be_house(name):
                return organizations.tidy(name)
    return None


def _can_be_house(name: str) -> bool:
    return name[0].isupper() and not organizations.is_host(name)


def _is_nobodys(name: str, text: str) -> bool:
    """Tell an office, a carrier, "the Roe River", and a common word, which names in capitals."""
    land = f"the {name}" in text and name.rpartition(" ")[2].casefold() in _LAND
    return (
        (" " not in name and name[1:].islower())
        or (land and not organizations.is_house(name))
        or _ORGAN.search(name) is not None
        or is_office(name)
        or organizations.is_common(name)
        or organizations.is_host(name)
    )


def _is_name(block: Block) -> bool:
    return block.zone is not Zone.CHROME and _is_title(block.text, ())


def _is_title(line: str, heads: Iterable[str]) -> bool:
    """Tell a line that can be a house's name: capital words, no date, address or cut headline."""
    return (
        0 < len(line) <= _MAX_LINE
        and not re.search(r"[\d/|»@:.]", line)
        and all(part[0].isupper() or part in _SMALL for part in line.split())
        and not any(head.startswith(line) and head != line for head in heads)
    )


def _begins(line: str, label: str) -> bool:
    least = _LEAST if line.isupper() else _LEAST_ABOVE
    return len(label) >= least and squeezed(line).startswith(label)


def _with_form(runs: Iterable[str], label: str, text: str) -> str | None:
    """Read a name of one word by the legal form behind it: "Acme ry" for "info@acme.example"."""
    for run in runs:
        last = run.rpartition(" ")[2]
        if squeezed(last) == label:
            behind = re.search(rf"(?<!\w){re.escape(last)},? (?P<form>[\w/]+(?:\.\w+)*\.?)", text)
            form = behind["form"].rstrip(".") if behind else ""
            if behind and organizations.is_form(form) and organizations.is_organization(behind[0]):
                return organizations.tidy(behind[0])
    return None


def _written_together(runs: Mapping[str, int], label: str, text: str) -> Iterator[str]:
    """Find names that a label writes together; one word counts with its house, or alone."""
    houses = [
        run
        for run in runs
        if run in text  # in a headline a verb behind the house has a capital, too
        and label in key(run).split()
        and organizations.is_organization(run)
        and opening(run, _ABOUT) is None
    ]
    if houses:
        first = max(houses, key=lambda run: runs[run])
        if any(runs[run] == runs[first] and not _overlap(run, first) for run in houses):
            return  # two parts of a house: "Roe Heart Institute" and "Roe Eye Institute"
        most = officers.without_office(first)
        owner, owns, _ = most.replace("’", "'").partition("'s ")
        yield owner if owns and squeezed(owner) == label else most  # "NASA's Roe Flight Center"
        return
    for run in runs:
        name = together(run, label) if label in squeezed(run) else None
        if name is not None and (" " in name or name == run):
            yield name


def _overlap(one: str, other: str) -> bool:
    return one in other or other in one
