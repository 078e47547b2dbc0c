"""How an act ends: "Fait à Lyon, le 14 août 2026.", "Pour le Bureau,", "La Présidente".

Names below stay in the text, which tells who they are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.prose.sentences import is_quoted
from newsdrop.parse.reaching.lines import line_offices
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.when import closing_days

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_LINE = 90  # characters
_FIRST = 3  # words of a line, one of which is an office
_LISTED = 30  # lines of a list
_LEADING = 4  # words of a line that leads into one
_BELOW = 4  # lines below the day
_DASHES = ("–", "—", "-")
_STOPS = (".", ":", "?", "!", ";")

_DONE_AT = keys("closing", "done at")
_SIGNS_FOR = keys("closing", "signs for")
_BODIES = (
    folded("organizations", "romance bodies")
    | folded("closing", "organizations")
    | folded("openers", "abroad")
)
_ARTICLES = words("announcing", "articles")


def is_told(blocks: Sequence[Block], at: int) -> bool:
    """Tell from a signature who said the words above, and the last of a list of the text's own.

    Such are "“It is open.”", "Jane Roe", "Chair, Acme", and "The winners of the prize are:".

    Parameters
    ----------
    blocks
        The text blocks of the release, in order.
    at
        The offset of one below speech that is a whole paragraph.
    """
    return _is_of_speaker(blocks, at) or _is_listed(blocks, at)


def _is_listed(blocks: Sequence[Block], at: int) -> bool:
    for above in reversed(blocks[max(0, at - _LISTED) : at]):
        if len(above.text) > _LINE or above.text.endswith(_STOPS):
            return above.text.endswith(":") and len(above.text.split()) >= _LEADING
    return False


def _is_of_speaker(blocks: Sequence[Block], at: int) -> bool:
    above = blocks[at - 1]
    if blocks[at].text.startswith(_DASHES) and is_quoted(above.text):
        return True
    name = above.text.lstrip("–—- ")
    told = at > 1 and is_quoted(blocks[at - 2].text) and lone_name.is_name(name)
    return told and (name != above.text or given_names.begin(name))


def find(blocks: Sequence[Block]) -> set[int]:
    """Find the lines of a sign-off, at the end or above what the page adds.

    Parameters
    ----------
    blocks
        The text blocks of the release, in order.

    Returns
    -------
    set of int
        Offsets in `blocks` of the day with its place, of whom is signed for, and of an office
        with who answers there.
    """
    found: set[int] = set()
    for at, block in enumerate(blocks[1:], 1):
        if at in found or not _is_line(block):
            continue
        done, dated = _is_dated(block.text)
        if not (dated or block.text.endswith(",")):
            continue
        start = at + dated
        behind = _signers(blocks, start)
        signed = start in behind and _is_for(blocks[start].text)
        if dated:
            last = start + len(behind) == len(blocks)  # nothing else follows
            alone = last and "," in block.text and reads_as_text(blocks[at - 1].text)
            if done or signed or (behind and alone):
                found |= {at, *behind}
        elif signed and not _goes_on(blocks[start + len(behind) :][:1]):
            found |= behind
    return found


def _signers(blocks: Sequence[Block], start: int) -> set[int]:
    """List the lines that follow each other and name a body, an office, or who is at a desk."""
    found: set[int] = set()
    desk = False
    for at in range(start, min(start + _BELOW, len(blocks))):
        text = blocks[at].text
        if not _is_line(blocks[at]):
            break
        at_desk = desk and at + 1 == len(blocks) and lone_name.is_name(text)
        desk = line_offices.read(text) is not None
        if not (_is_for(text) or _is_office(text) or desk or at_desk):
            break
        found.add(at)
    return found


def _goes_on(below: Sequence[Block]) -> bool:
    """Tell a line that is one sentence with those above: "Pour la ville," "il faut un pont."."""
    return any(block.text[:1].islower() for block in below)


def _is_dated(text: str) -> tuple[bool, bool]:
    """Say whether a line tells of signing, and whether it is a place with its day."""
    if not any(map(str.isdigit, text)):
        return False, False
    done = opening(text, _DONE_AT)
    return done is not None, closing_days.is_day(text[done.end :] if done else text)


def _is_line(block: Block) -> bool:
    return block.kind is BlockKind.PARAGRAPH and 0 < len(block.text) <= _LINE and not block.cells


def _is_for(text: str) -> bool:
    """Tell "Pour le Bureau de la Ligue," from "Pour le climat,"."""
    said = None if text.endswith(_STOPS) else opening(text, _SIGNS_FOR)
    house = text[said.end :].lstrip("'’ ").rstrip(",") if said else ""
    if not house or "," in house:
        return False
    first = house.split()[0]
    return first.casefold() in _BODIES or is_office(first) or is_organization(house)


def _is_office(text: str) -> bool:
    """Tell "La Présidente", "Der Vorstand": an office or a body, and no name."""
    if text.endswith(_STOPS) or reads_as_text(text):
        return False
    parts = text.rstrip(",").split()
    parts = parts[parts[0].casefold() in _ARTICLES :] if parts else parts
    if not parts or not parts[0][0].isupper():
        return False
    return any(map(is_office, parts[:_FIRST])) or parts[0].casefold() in _BODIES
