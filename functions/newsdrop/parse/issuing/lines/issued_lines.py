"""The last line of a release that says who issued it: "Issued by the Roe Office on 3 June 2021"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.lines import possible, source_lines
from newsdrop.parse.issuing.text import opener_names
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from newsdrop.page import Page

_ISSUED = keys("letterhead", "issued by")
_THE = regex(r"\A(?:the|THE) ")
_LAST = 8  # blocks that may hold such a line
_MAX_NAME = 120


def find(page: Page) -> Found[Issuer] | None:
    """Find the house behind "Issued by", which may be no house by its words if the text names it.

    Parameters
    ----------
    page
        The page; the last lines of its release are read.
    """
    for index, block in page.told[-_LAST:]:
        said = opening(block.text, _ISSUED) if len(block.text) <= _MAX_NAME else None
        behind = source_lines.undated(block.text[said.end :].lstrip(" :")) if said else ""
        name = organizations.tidy(_THE.sub("", behind.rpartition(" on behalf of ")[2]))
        if name[:1].islower():
            name = name[opener_names.article(name) :]  # "der Stadt Roestadt"
        if not name or organizations.is_office(name) or organizations.is_host(name):
            continue
        if organizations.is_organization(name) or _is_told(page, index, name):
            return Found(Issuer(name), Evidence.LABEL, frozenset((index,)))
    return None


def _is_told(page: Page, index: int, name: str) -> bool:
    """Say whether other lines name a house twice, and no person: "Published by Jane Roe"."""
    if not (name[0].isalnum() and any(map(str.isalpha, name)) and possible.can_be_house(name)):
        return False
    person = name[0].islower() or is_name(name) or kinds(name.partition(" ")[0]) & GIVEN
    told = "\n".join(block.text for at, block in page.told if at != index)
    return not person and told.count(name) > 1 and organizations.printed(told, name) is not None
