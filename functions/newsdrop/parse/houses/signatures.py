"""Who signs a release: a house below its last paragraph, or an officer who names it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.contact_line import is_name
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_OFFICES = keys("organizations", "offices")
_LINE = 120  # characters
_LAST = 8  # blocks that may hold an officer's signature
_DAY = re.compile(
    r"""
    [ ,(]* (?<!\w)
    (?: \d{1,2} (?: \.|er|st|nd|rd|th|º )? [ ] (?: (?:de|of) [ ] )? [^\W\d]{3,} ,? [ ] (?: de [ ] )?
        \d{4}
      | [^\W\d]{3,} [ ] \d{1,2} ,? [ ] \d{4}
      | \d{1,4} [./-] \d{1,2} [./-] \d{2,4}
    ) [).]* \Z
    """,
    re.VERBOSE,
)
_ENDS = re.compile(rf"\W*(?:{any_of(words('organizations', 'ends'))})?\W*", re.IGNORECASE)
HOUSE_AT_END = re.compile(
    r"""
    (?: ,[ ] | [ ] (?:of|at|for|i|de|du|da|do|di|del|della|der|des|im|van|bij|bei|för|av|af) [ ] )
    (?: (?:the|la) [ ] )?
    (?P<name> [^\W\d_a-z] (?: [^,;] | ,[ ] (?:Inc|LLC|Ltd) ){2,80} ) \Z
    """,
    re.VERBOSE,
)
"""The house behind an office: "director of Acme Bridges LLC"."""


def closed(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read the house with which a text ends, a day behind it or none; the text names it too.

    Parameters
    ----------
    closing
        The last blocks of the release with their places.

    Returns
    -------
    Found or None
        None where another house stands beside it: those may be partners.
    """
    claims: set[int] = set()
    for at in range(len(closing) - 1, 0, -1):
        index, block = closing[at]
        claims.add(index)
        line = _DAY.sub("", block.text) if len(block.text) < _LINE else block.text
        if _ENDS.fullmatch(line):
            continue
        office, _, behind = line.partition(", ")
        name = organizations.tidy(behind if key(office) in _OFFICES else line)
        plain = not block.level and block.kind is BlockKind.PARAGRAPH
        if not plain or not organizations.is_organization(name) or organizations.is_office(name):
            return None
        above = [other.text for _, other in closing[:at]]
        told = organizations.names("\n".join(above), organizations.without_form(name))
        if not told or organizations.is_organization(above[-1]):
            return None
        return Found(Issuer(name), Evidence.TEXT, frozenset(claims))
    return None


def officer(page: Page) -> str | None:
    """Read the house of who signs: "Jane Roe" above "Chair of the Bridge Council".

    The release must name the house or its officer once more.
    """
    shown = [block for block in page.blocks if block.zone is Zone.RELEASE and block.text]
    texts = [block.text for block in shown]
    found = set()
    for person, title, own in _signed(texts[-_LAST:]):
        house = HOUSE_AT_END.search(title)
        name = organizations.tidy(house["name"]) if house else ""
        if not organizations.is_organization(name):
            continue
        if sum(name in text or person in text for text in texts) > own:
            found.add(name)
    return found.pop() if len(found) == 1 else None


def _signed(lines: Sequence[str]) -> Iterator[tuple[str, str, int]]:
    """List persons with their titles, and whether these stand in one line or in two."""
    for above, line in pairwise(["", *lines]):
        person, _, title = line.partition(", ")
        own = 1
        if not is_name(person):
            person, title, own = above, line, 2
        if len(line) < _LINE and is_name(person) and any(map(is_office, title.split()[:3])):
            yield person, title, own
