"""Whom the release describes under headings such as "About Acme", and who of these issues it."""

from __future__ import annotations

import re
from itertools import zip_longest
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Block
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from newsdrop.page import Page

_ABOUT = keys("closing", "about")
_THINGS = words("closing", "things")
_MAX_NAME = 90  # characters
_ASIDE_BEHIND = regex(r"(?:, [^\W\d_A-ZÀ-Þ]|(?<=\w): (?=\S+ \S)).*")  # "About Acme: It was founded"

_SLOGAN = regex(
    r"(?P<name>[^\W\d_a-zß-ÿ][\w.&’'-]*(?: [\w.&’'-]+){0,3}) (?:[–—|-]|-{2}) (?=[^\W\d_])"
)
_CODE = regex(r"[A-Z]{1,6}-?\d{2,6}[A-Za-z]?(?: \(.*)?")  # of a drug, a part: "AB-101"
_BOXES = words("closing", "boxes")
_NOTHING = (-1, Block(""))


def named(page: Page) -> Iterator[str]:
    """Find whom the "About X" headings name, and "X – slogan" in a box for that."""
    for (_, block), (_, below) in zip_longest(page.shown, page.shown[1:], fillvalue=_NOTHING):
        line = block.text if len(block.text) <= _MAX_NAME else _run_in(block.text)
        if not line:
            continue
        said = opening(line, _ABOUT)
        if said is None:
            slogan = _SLOGAN.match(line) if _is_boxed(block) else None
            if slogan and below.text.startswith(slogan["name"]):
                yield slogan["name"]
            continue
        name = organizations.tidy(_ASIDE_BEHIND.sub("", line[said.end :]).lstrip(" '’"))
        if not name or organizations.is_common(name):
            continue  # "About the Museum"
        if _CODE.fullmatch(name):
            continue
        # No sentence begins with a small letter but for a name: "About acme AG" over "acme makes".
        begun = name.split()[0]
        formed = organizations.has_form(name)
        small = begun.islower() and not formed and not below.text.startswith(f"{begun} ")
        if not small and key(begun) not in _THINGS:
            yield name


def _run_in(text: str) -> str:
    """Read a heading that a description runs on behind: "About Acme: Acme makes anvils"."""
    line, colon, behind = text[:_MAX_NAME].partition(": ")
    name = line.rpartition(" ")[2]
    return line if colon and name and organizations.printed(behind, name) else ""


def _is_boxed(block: Block) -> bool:
    """Tell a line set off within a box that its class says is of the house."""
    return (block.strong or block.level > 0) and not _BOXES.isdisjoint(block.hints)


def foremost(described: Sequence[str], lead: str, speaker: str | None) -> str | None:
    """Choose among those who are described: who announces, begins the text, or is a company.

    Who begins the text and is described first goes before a partner who announces with it.
    """
    if len(described) > 1 and organizations.begins(lead, described[0]):
        return described[0]

    def rank(name: str) -> tuple[bool, bool, bool]:
        announces = speaker is not None and organizations.same(speaker, name)
        return announces, organizations.begins(lead, name), organizations.has_form(name)

    first = max(described, key=rank, default=None)
    if first is None or len(described) == 1 or any(rank(first)):
        return first
    return first if organizations.names(lead, first) else None  # all may be partners


def as_printed(about: str, lead: str, speaker: str | None) -> str:
    """Give the name of who is described as the text has it: "About X and the Y Group"."""
    if speaker is None:
        return about
    if organizations.same(speaker, about):
        whole = organizations.printed(lead, about, re.IGNORECASE)
        fuller = len(about.split()) > len(speaker.split()) or organizations.has_form(about)
        fuller &= " and " not in about or " and " in speaker
        return whole[0] if fuller and whole else speaker
    # A partner may be described alone.
    alone = organizations.has_form(speaker) and organizations.begins(lead, speaker)
    return speaker if alone else about


def alone(page: Page, told: str, people: Collection[str]) -> str | None:
    """Find the one house that the release describes, if its title names it or its words do."""
    name = _only(page, told, people)
    if name is None:
        return None
    titled = organizations.names(page.head.title or "", name)
    return name if titled or organizations.is_house(name) else None


def reached(page: Page, told: str, people: Collection[str]) -> str | None:
    """Find the one house that the release describes, if a line with a mail address names it.

    A partner may have such a line too, so that this is the last of all signs.
    """
    name = _only(page, told, people)
    lines = (block.text for _, block in page.shown if name and "@" in block.text)
    return name if name and any(organizations.names(line, name) for line in lines) else None


def _only(page: Page, told: str, people: Collection[str]) -> str | None:
    name = organizations.only(set(named(page)) - set(people))
    return name if name is not None and organizations.names(told, name) else None
