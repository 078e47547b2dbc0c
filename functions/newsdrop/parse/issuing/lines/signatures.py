"""Which house signs a release, below its last paragraph.

"SOURCE Acme" of a wire comes first, then a house above its press office or behind it, then one
that stands alone.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.found import Found
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import is_prose
from newsdrop.parse.reaching.lines import desks, line_offices
from newsdrop.parse.when import dates
from newsdrop.patterns import regex
from newsdrop.record import Evidence, Issuer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_OFFICES = keys("organizations", "offices")
_LINE = 120  # characters
_MAX_NAME = 120
_MAX_SOURCE = 160
_LOUD = 4  # letters of "SOURCE" or "FUENTE" that "Source" has not
_CLOSING = 25  # blocks at the end that may hold a signature
_SIGNATURE = 5  # lines of one
_FOOT = 15  # lines that are no contacts any more
_PLAIN = regex(r"[^\W\d_a-zß-ÿ][^\d@.:]{2,70}")
_SOURCE = regex(rf"(?:{any_of(words('letterhead', 'source marks'))})\s+(\S.*)")
_ENDS = regex(rf"\W*(?:(?:{any_of(words('organizations', 'ends'))})\W*)?", re.IGNORECASE)
_JOINT = regex(r",[ ] | [ ][|/·•–—-][ ] | \.[ ]", re.VERBOSE)
_OF_HOUSE = regex(
    rf"""
    [ ] (?: (?: {any_of(words("organizations", "behind an office elided"))} ) ['’] (?=\S)
          | (?: {any_of(words("organizations", "behind an office"))} ) [ ] )
    """,
    re.VERBOSE,
)


def closing(page: Page) -> Sequence[tuple[int, Block]]:
    """List the last blocks of the release, its last paragraphs among them."""
    return page.told[-_CLOSING:]


def footless(page: Page) -> Sequence[tuple[int, Block]]:
    """List the last blocks above the foot of a page that was pasted with its text.

    Many lines below an end mark are a menu; a signature and contacts are few.
    """
    shown = page.told
    told = max((at for at, (_, block) in enumerate(shown) if is_prose(block)), default=0)
    below = range(max(0, told - _SIGNATURE), len(shown))  # a sentence may stand below the mark too
    ends = (at for at in below if _ENDS.fullmatch(shown[at][1].text))
    end = next(ends, len(shown)) + 1 + _SIGNATURE
    pasted = len(shown) - end > _FOOT
    return shown[: end if pasted else None][-_CLOSING:]


def source(closing: Sequence[tuple[int, Block]], *, sited: bool) -> Found[Issuer] | None:
    """Read what wire services print below a text: "SOURCE X".

    Parameters
    ----------
    closing
        The last blocks of the release with their places.
    sited
        Whether the page says whose site it is. A paper tells where it has a text from, "Source: X",
        of which the text says nothing.
    """
    for at, (index, block) in reversed([*enumerate(closing)]):
        if len(block.text) <= _MAX_SOURCE and (match := _SOURCE.fullmatch(block.text)):
            name = organizations.tidy(match[1])
            loud = block.text[:_LOUD].isupper()
            if sited and not loud and not organizations.names(_text(closing[:at]), name):
                continue
            if 0 < len(name) <= _MAX_NAME and not organizations.is_host(name):
                return Found(Issuer(name), Evidence.LABEL, frozenset((index,)))
    return None


def _text(blocks: Sequence[tuple[int, Block]]) -> str:
    return "\n".join(block.text for _, block in blocks)


def below(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read who signs below the last paragraph, its office beside it or none.

    Parameters
    ----------
    closing
        The last blocks of the release with their places.
    """
    return _above_office(closing) or _behind_office(closing) or _alone(closing)


def _above_office(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Find an organisation's name with its office in the next line, below the text."""
    above = ""
    for (index, block), (after, below) in pairwise(closing):
        titled, above = is_name(above) and desks.is_post(block.text), block.text
        if (
            not titled  # "Jane Roe", "Director of Public Affairs", "Office of the Governor"
            and BlockKind.LIST_ITEM not in {block.kind, below.kind}
            and organizations.is_organization(block.text)
            and not organizations.is_office(block.text)
            and (organizations.is_office(below.text) or key(below.text) in _OFFICES)
            and ": " not in below.text  # "Contact: Acme Public Affairs"
            and not (block.cells or below.cells)  # "Media Relations | press@acme.example"
        ):
            return Found(Issuer(block.text, below.text), Evidence.TEXT, frozenset((index, after)))
    return None


def _behind_office(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read a press office, and whose it is, in the last lines: the text must know the name."""
    for start in range(len(closing) - 2, max(0, len(closing) - _SIGNATURE) - 1, -1):
        lines = [block.text for _, block in closing[start:]]
        if not all(_PLAIN.fullmatch(line) for line in lines):
            return None
        unit, name = lines[0], organizations.tidy(lines[-1])
        if key(unit) in _OFFICES and " " in name:
            above = " ".join(block.text for _, block in closing[:start])
            claims = frozenset(index for index, _ in closing[start:])
            known = organizations.names(above, name)
            return Found(Issuer(name, unit), Evidence.TEXT, claims) if known else None
    return None


def _alone(closing: Sequence[tuple[int, Block]]) -> Found[Issuer] | None:
    """Read the house with which a text ends, a day behind it or none; the text names it too.

    Where another house stands beside it, none is found: those may be partners.
    """
    claims: set[int] = set()
    for at in range(len(closing) - 1, 0, -1):
        index, block = closing[at]
        claims.add(index)
        line = _undated(block.text) if len(block.text) < _LINE else block.text
        if _ENDS.fullmatch(line):
            continue
        name = organizations.tidy(_house(line) if len(line) < _LINE else line)
        plain = not block.level and block.kind is BlockKind.PARAGRAPH
        if not plain or not organizations.is_organization(name) or organizations.is_office(name):
            return None
        above = [other.text for _, other in closing[:at]]
        told = organizations.names("\n".join(above), organizations.without_form(name))
        if not told or organizations.is_organization(above[-1]):
            return None
        return Found(Issuer(name), Evidence.TEXT, frozenset(claims))
    return None


def _house(line: str) -> str:
    """Take the office off a house: "Press Office of the City of Roe", "Acme Ltd - Newsroom"."""
    # "Gabinete de Prensa del Ayuntamiento": the last one parts them.
    for match in (*_JOINT.finditer(line), *reversed([*_OF_HOUSE.finditer(line)])):
        one, other = line[: match.start()], line[match.end() :]
        for part, house in ((one, other), (other, one)):
            known = key(part) in _OFFICES or line_offices.read(part) is not None
            if known and not line_offices.read(house) and organizations.is_organization(house):
                return house
    return line


def _undated(line: str) -> str:
    """Take the day off the end of a line: "Acme Bridges Ltd (4 May 2026)"."""
    dated = line.rstrip(" ).")
    # Whichever of two numbers is the day, they are one.
    found = dates.find_all(dated, day_first=True) or dates.find_all(dated, day_first=False)
    last = found[-1] if found else None
    return dated[: last.start].rstrip(" ,(") if last and last.end == len(dated) else line
