"""What stands in the release and is none of its story."""

from __future__ import annotations

from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone
from newsdrop.parse.beginning import of_text
from newsdrop.parse.ending import below_rights, closing, last_lines, orphans, page_lines, set_off
from newsdrop.parse.ending.foot import (
    around_calls,
    far_below,
    filler,
    furniture,
    headed_calls,
    listed_data,
    network_rows,
    office_hours,
    other_stories,
    page_records,
    page_turners,
    pasted_foot,
    paywalls,
    polls,
    reader_calls,
    readers_talk,
    street_foot,
    teasers,
    tickers,
    told_again,
    trailing,
)
from newsdrop.parse.ending.house import about
from newsdrop.parse.ending.notes import citations, imprints, of_author, of_newsroom, whereabouts
from newsdrop.parse.found import Found, claimed, first_claim
from newsdrop.parse.letterheads.invitation import is_field
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import reads_as_text
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.when import closing_days, dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.record import Image

_NOTES = keys("letterhead", "correction")
_PUT_UP = keys("posting", "put up alone") | keys("posting", "put up in a list")
_ABOVE = 4  # blocks above the headline where a note stands
_BY_THEMSELVES = (
    pasted_foot.find,
    listed_data.find,
    network_rows.find,
    page_records.find,
    page_turners.find,
    teasers.find,
    tickers.find,
    whereabouts.find,
    reader_calls.find,
    polls.find,
    other_stories.find,
    readers_talk.find,
    imprints.find,
    of_newsroom.find,
    headed_calls.find,
    filler.find,
    paywalls.find,
    set_off.find,
)
"""What the lines of a text tell, whatever else was found among them."""
_LINE = 60  # characters of a line that is no paragraph
_ROWS = (BlockKind.TABLE, BlockKind.LIST_ITEM)  # in which contacts stand, too
_BELOW = 4  # blocks below a photo that may be its caption


def find(
    page: Page,
    headline: Found[str] | None,
    taken: frozenset[int],
    photos: Found[tuple[Image, ...]] | None = None,
    author: Found[str] | None = None,
) -> Found[tuple[str, ...]] | None:
    """Find what to leave out of the body.

    Parameters
    ----------
    page
        The page.
    headline
        The headline; its repetition is left out too.
    taken
        Blocks that other parts explain.
    photos
        Credits and captions of photos that the page does not show are left out too.
    author
        Who wrote the text, of whom a note below it may tell.

    Returns
    -------
    Found or None
        The texts in order, and the blocks they stand in.
    """
    start = of_text.first(page, headline, taken)
    left = [
        (index, block)
        for index, block in page.shown
        if block.zone is Zone.RELEASE and index not in taken
    ]
    claims = {index for index, _ in left if index < start} | _dates_of_page(left)
    story = [(index, block) for index, block in left if index >= start]
    claims.update(_posting(story), page_lines.find(story), _leftovers(page, start, taken))
    claims.update(*(find_lines(story) for find_lines in _BY_THEMSELVES))
    claims |= told_again.find(page, story, claimed(headline)) | of_author.find(story, author)
    claims |= office_hours.find([(at, block) for at, block in story if at not in claims])
    claims |= around_calls.find(story, claims)
    claims |= below_rights.find(page, [(at, block) for at, block in story if at not in claims])
    claims |= trailing.find(page, [(at, block) for at, block in story if at not in claims])
    claims |= far_below.find(page, [(at, block) for at, block in story if at not in claims])
    other = claims | citations.find(story)
    ends = [(at, page.blocks[at]) for at in sorted(taken) if at > start]
    ends = [row for row in ends if row[1].zone is Zone.RELEASE and closing.is_wire_source(row[1])]
    told = [(index, block) for index, block in story if index not in other]
    claims |= closing.find(sorted([*told, *ends[-1:]], key=itemgetter(0)))
    claims |= street_foot.find([(index, block) for index, block in story if index not in claims])
    claims |= orphans.find(story, claims)
    claims = {index for index in claims if not is_field(page.blocks[index])}
    noted = _notes_above(page, headline) - taken
    named = _signature(page, claims, taken) if story else set()
    bare = _unpictured(page, photos) if photos else set()
    said = claims | noted | named | bare
    if not said:
        return None
    texts = tuple(page.blocks[index].text for index in sorted(said))
    return Found(texts, Evidence.TEXT, frozenset(claims))


def _unpictured(page: Page, photos: Found[tuple[Image, ...]]) -> set[int]:
    """Find the lines of photos that no photo has: "Photo by Jane Roe" where none is."""
    kept = [part for photo in photos.value for part in _parts(photo) if part]
    return {
        index
        for index in photos.claims
        if page.blocks[index].zone is Zone.RELEASE
        and (text := page.blocks[index].text)
        and not any(part in text or text in part for part in kept)
    }


def _parts(photo: Image) -> tuple[str | None, ...]:
    return photo.caption, photo.credit, photo.alt, photo.virin


def _posting(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find what a page puts right above a text: who tells it, when it was put up or spoken.

    A text of a single line is that line.
    """
    first_at, first = story[0] if len(story) > 1 else (0, None)
    above = first and (furniture.is_announced(first.text) or posting_line.is_row(first))
    days = {
        at
        for (at, block), (_, below) in pairwise(story)
        if len(block.text) < _LINE
        and of_text.is_spoken(below.text)
        and closing_days.is_day(block.text)
    }
    return days | ({first_at} if above else set())


def _dates_of_page(left: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the terms of a list that say when a text was put up, with what they say."""
    found: set[int] = set()
    for at, (index, block) in enumerate(left):
        if block.tag == "dt" and key(block.text) in _PUT_UP:
            below = left[at + 1 : at + 2]
            days = [row[0] for row in below if row[1].tag == "dd" and _opens_with_day(row[1])]
            found |= {index, *days} if days else set()
    return found


def _opens_with_day(block: Block) -> bool:
    """Tell "14 September 2021 (as delivered)" from the year of a book: "1984, Acme Press"."""
    line = block.text[:_LINE]
    days = dates.find_all(line) or dates.find_all(line, day_first=True)
    return bool(days) and days[0].start == 0


def _notes_above(page: Page, headline: Found[str] | None) -> set[int]:
    """Find what a box around the headline says was changed: "UPDATE (May 4): The hall is full."."""
    top = first_claim(headline, 0)
    return {
        at
        for at, block in enumerate(page.blocks[max(top - _ABOVE, 0) : top], max(top - _ABOVE, 0))
        if block.zone is Zone.MARGIN and block.text.endswith(".") and opening(block.text, _NOTES)
    }


def _leftovers(page: Page, start: int, taken: frozenset[int]) -> set[int]:
    """Find the short lines that go with a claimed one: address below a name, date below "By X"."""
    found: set[int] = set()
    for index in range(start + 1, len(page.blocks)):
        if index in taken or not _is_line(page, index):
            continue
        known = index - 1 in taken
        follows = index - 1 in found or (known and _is_line(page, index - 1))
        rows = known and page.blocks[index - 1].kind in _ROWS
        if follows or (rows and postal.is_part(page.blocks[index].text)):
            found.add(index)
    return found


def _is_line(page: Page, index: int) -> bool:
    """Tell a line of a letterhead or an address from a subhead, a caption and a sentence."""
    block = page.blocks[index]
    return (
        block.kind is BlockKind.PARAGRAPH
        and not block.strong
        and not is_field(block)
        and not about.heads(block.text)
        and 3 < len(block.text) < _LINE
        and not reads_as_text(block.text)
        and all(above.picture is None for above in page.blocks[max(0, index - _BELOW) : index])
    )


def _signature(page: Page, claims: set[int], taken: frozenset[int]) -> set[int]:
    """Find the name below the text: boilerplate, even where the issuer was read from it."""
    found: set[int] = set()
    for index in range(len(page.blocks) - 1, -1, -1):
        block = page.blocks[index]
        if block.zone is not Zone.RELEASE or not block.text or index in claims:
            continue
        if index not in taken or not last_lines.is_signature(block):
            break
        found.add(index)
    return found
