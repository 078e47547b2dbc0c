"""Paragraphs that go on behind a contact, or come to one: "Media contact: ... The funeral will"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone, cut
from newsdrop.parse.prose.phrases import keys, opening, search
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.reaching.lines import contact_line, reach
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block, Page
    from newsdrop.parse.reaching.asking.contact_heading import Heading

_LONGEST = 600  # characters of a paragraph; a longer one is text, with whatever number in it
_REACHED = 250  # characters of who is reached, and how
_LABEL = 60  # characters in which the label of a contact ends
_TAIL = regex(
    r"""
    [ ]? (?: \( [^()\d@]{1,30} \) )? [.!] [ ]
    (?P<tail> [“"]? [^\W\d_a-zß-ÿ] [^|•·:@]{15,400} [.!?”"] ) \Z
    """,
    re.VERBOSE,
)
_NUMBER = 4  # characters of that of a note
_LEAST = 4  # words of a sentence
_STOP = regex(r"(?<=[\w)][.!?])[ ](?=[^\W\d_a-zß-ÿ])")

_ASKS = keys("contacts", "asks")
_LEAST_AHEAD = 60  # characters of a paragraph before its last sentence
_MAX_LEADING = 120  # characters of that sentence


def leading(block: Block) -> Heading | None:
    """Read the last sentence of a paragraph that leads to a block: "... For details, contact:".

    Parameters
    ----------
    block
        The paragraph, which stays the text's.
    """
    if not block.text.endswith(contact_heading.COLONS) or block.zone is not Zone.RELEASE:
        return None
    ahead, _, last = block.text.rpartition(". ")
    plain = last[0].isupper() and len(ahead) > _LEAST_AHEAD and len(last) <= _MAX_LEADING
    asks = plain and search(last, _ASKS) is not None
    return contact_heading.read(block._replace(text=last, anchors=())) if asks else None


def part(page: Page) -> Page:
    """Part a paragraph that holds a contact and something else.

    Parameters
    ----------
    page
        The page.

    Returns
    -------
    Page
        The page, with such a paragraph cut between the contact and the sentence behind it, or
        before the label of the contact, so that the other part stays what it is.
    """
    places = {at: place for at, block in enumerate(page.blocks) if (place := _place(block))}
    if not places:
        return page
    parted = (
        one
        for at, block in enumerate(page.blocks)
        for one in (cut(block, places[at]) if at in places else (block,))
    )
    return replace(page, blocks=tuple(parted))


def _place(block: Block) -> int | None:
    text = block.text
    return _behind_contact(text) or _before_contact(text) if _may_run_on(block) else None


def _may_run_on(block: Block) -> bool:
    text = block.text
    if block.zone is not Zone.RELEASE or block.kind is not BlockKind.PARAGRAPH or block.cells:
        return False
    stopped = len(text) <= _LONGEST and (". " in text or "! " in text)
    return stopped and ":" in text and ("@" in text or reach.FIGURE.search(text) is not None)


def _behind_contact(text: str) -> int | None:
    """Find the sentence behind the last number or address of a line that a label opens."""
    if not _is_labelled(text, 0):
        return None
    given = [*reach.phones(text), *reach.emails(text)]
    last = max((one.end for one in given), default=None)
    match = _TAIL.match(text, last) if last is not None else None
    if match is None or len(match["tail"].split()) < _LEAST or contact_line.named(match["tail"]):
        return None
    return match.start("tail")


def _before_contact(text: str) -> int | None:
    """Find where a paragraph comes to a label and who is reached: "... Media: Jane Roe, 202-"."""
    stops = (stop.end() for stop in _STOP.finditer(text))
    starts = (start for start in stops if start > _NUMBER)  # "2. For interviews: Jane Roe"
    start = next((start for start in starts if _is_labelled(text, start)), len(text))
    reached = text[start : start + _REACHED].partition(":")[2]
    return start if reached and contact_line.named(reached) else None


def _is_labelled(text: str, start: int) -> bool:
    """Tell a label of the press's contacts, behind which a colon and a number or address stand."""
    said = opening(text, contact_heading.HEADINGS, start)
    if said is None or said.end - start > _LABEL or text[said.end : said.end + 1] != ":":
        return False
    return reach.reachable(text[said.end :])
