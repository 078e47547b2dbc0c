"""The line under the headline."""

from __future__ import annotations

from itertools import filterfalse, islice, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.decks import (
    deck,
    described,
    partings,
    points,
    questions,
    wording,
    wrapped,
)
from newsdrop.parse.ending import sections
from newsdrop.parse.ending.foot import carriers, furniture, reader_calls
from newsdrop.parse.found import Found
from newsdrop.parse.letterheads.invitation import is_field
from newsdrop.parse.photos import called
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.titling import labels, second
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_SHARES = words("elements", "sharing")
_TAKEN_FROM = keys("closing", "taken from")
_FIELDS = words("elements", "deck fields")
_SETTINGS = frozenset({"layout", "permalink", "slug", "draft"})
"""Names that front matter has, above a text in HTML too, and no page."""
_TOOLS = keys("furniture", "line") | keys("letterhead", "releases") | keys("bylines", "by")

_SHARING = keys("furniture", "sharing")

_NEXT = 8  # blocks under the headline that are looked at
_SHORT = 60  # characters of what a page offers
_SECTIONS = 100  # blocks among which another section may begin
_DECK = 8  # words, which few headings of sections have
_LEVELS = 9  # more than there are of headings
_PASSING = 40  # and of what it offers in words that no list knows


def find(page: Page, headline: Found[str] | None, taken: frozenset[int]) -> Found[str] | None:
    """Find the subheadline: an own line under the headline.

    Parameters
    ----------
    page
        The page.
    headline
        The line stands under it, or under its repetition above the text.
    taken
        Blocks of the letterhead, the press contacts and the photos.

    Returns
    -------
    Found or None
        A line set apart by its markup, or one that reads like a title and has the text behind it.
    """
    if headline is None:
        return None
    found = _points(page, headline, taken) or _printed(page, headline, taken) or _of_post(page)
    if found is None and headline.claims:
        # It may stand between two printings of the headline.
        at = described.find(page, min(headline.claims), taken | headline.claims)
        found = Found(page.blocks[at].text, Evidence.MARKUP, frozenset((at,))) if at else None
    return found


def _points(page: Page, headline: Found[str], taken: frozenset[int]) -> Found[str] | None:
    """Take the points that stand first below the headline, above the element of the text."""
    title = _last_title(page, headline)
    below = _below(page, title, taken | headline.claims)
    first = next((at for at, (_, block) in enumerate(below) if block.picture is None), len(below))
    row = points.above_text(page, page.blocks[title], below[first:]) if title >= 0 else ()
    return _found(row[0][1], row) if row else None


def _of_post(page: Page) -> Found[str] | None:
    """Take the deck that a post's front matter has beside its title."""
    post = page.is_post or not _SETTINGS.isdisjoint(page.head.metas)
    metas = page.head.metas if post else {}
    named = (texts for name, texts in metas.items() if name in _FIELDS)
    text = next((texts[0] for texts in named if texts), "")
    return Found(text, Evidence.META) if text else None


def _printed(page: Page, headline: Found[str], taken: frozenset[int]) -> Found[str] | None:
    """Find the first line that is a deck, among the few between the headline and the text."""
    printed = _highest(page, headline)
    title = _last_title(page, headline)
    if printed is not None and page.blocks[title].centered:
        printed = printed._replace(centered=True)
    below = _below(page, title, taken | headline.claims)
    passed = False  # something of the page's that no list knows
    for at, (index, block) in enumerate(below):
        if block.kind in {BlockKind.IMAGE, BlockKind.CAPTION}:
            continue
        if at and size(block.text) < deck.LEAST_UNMARKED and authored.read(below[at - 1][1].text):
            continue  # the author's office
        if deck.is_addressed(block, [later for _, later in below[at + 1 :]]):
            return None
        run = wrapped.run(below[at:])
        line = _line(page, printed, run, [later for _, later in below[at + len(run) :]])
        heads = at == 0 and deck.heads_post(page, line)
        if (
            heads
            or deck.is_called(line)
            or ((not passed or _is_set_apart(page, index)) and deck.is_deck(line))
        ):
            listed = all(one.kind is BlockKind.LIST_ITEM for _, one in below[at : at + 2])
            other = listed or questions.opens(page, index) or _heads_text(page, title, index)
            if other or second.says_again(headline.value, line.block.text):
                return None
            return _found(block, run)
        if _says(block) and block.tag not in {"dt", "dd"} and not partings.is_origin(block.text):
            if passed or not _is_passing(block):
                return None
            passed = True
    return None


def _is_set_apart(page: Page, index: int) -> bool:
    """Tell a line by its markup from the first of the headings of several sections."""
    block = page.blocks[index]
    if not (block.level or block.strong or block.italic):
        return False
    later = page.blocks[index + 1 : index + _SECTIONS] if size(block.text) < _DECK else ()
    return not any(
        one.zone is Zone.RELEASE and one.level == block.level and (one.level or one.strong)
        for one in later
    )


def _is_one_of_several(page: Page, index: int) -> bool:
    """Tell the first of a text's short headings by the next two, which are made in the same way.

    Those of sections that close a text stand below a deck, too, and a dateline below that alone.
    """
    block, behind = page.blocks[index], page.blocks[index + 1 : index + _SECTIONS]
    if block.zone is not Zone.RELEASE or size(block.text) >= _DECK:
        return False
    if any(reading.is_or_opens(one.text) for one in behind[:1]):
        return False
    made = (Zone.RELEASE, block.tag, block.hints)
    alike = {at for at, one in enumerate(behind) if (one.zone, one.tag, one.hints) == made}
    return len(alike) > 1 and len(alike - sections.find(behind)) > 1


def _heads_text(page: Page, title: int, index: int) -> bool:
    """Tell the first heading within a text: the title and its author or day stand outside.

    One whose class calls it the deck is that.
    """
    block = page.blocks[index]
    if not block.level or block.hints & deck.HINTS or title < 0:
        return False
    if page.blocks[title].zone is not Zone.RELEASE and _is_one_of_several(page, index):
        return True
    if size(block.text) >= deck.LEAST_UNMARKED:
        return False
    outside = (one.text for one in page.blocks[title + 1 : index] if one.zone is Zone.MARGIN)
    return block.zone is Zone.RELEASE and any(map(partings.is_origin, outside))


def _is_passing(block: Block) -> bool:
    """Tell what a page may count or offer: "Updated 3 hours ago", a link alone, two languages."""
    told = bool(block.anchors) or any(map(str.isdigit, block.text))
    return told and not block.level and len(block.text) <= _PASSING


def _line(
    page: Page, printed: Block | None, run: Sequence[tuple[int, Block]], later: Sequence[Block]
) -> deck.Line:
    (_, block), (last, _) = run[0], run[-1]
    told = any(map(running.is_prose, later))
    return deck.Line(
        block._replace(
            text=labels.deck(wrapped.joined(run) if wrapped.is_of_one(block) else block.text)
        ),
        printed,
        later,
        behind=_first_said([*filter(_says, later)], block, printed),
        told=told,
        parted=told and printed is not None and partings.stands_below(page, last),
    )


def _below(page: Page, title: int, taken: frozenset[int]) -> list[tuple[int, Block]]:
    """List the next lines below a title, what the page offers left out."""
    following = (
        (index, page.blocks[index])
        for index in range(title + 1, len(page.blocks))
        if page.blocks[index].zone is not Zone.CHROME and index not in taken
    )
    above = takewhile(lambda line: not is_field(line[1]), following)
    return list(islice(filterfalse(_is_tool, above), _NEXT))


def _first_said(says: Sequence[Block], block: Block, printed: Block | None) -> Block | None:
    """Choose what stands behind a line: below a centered title not the other lines of its kind."""
    behind = says[0] if says else None
    if printed is not None and printed.centered and block.centered and not block.level:
        among = (one for one in says if not (one.centered and wording.reads_like_a_title(one)))
        return next(among, behind)
    return behind


def _found(block: Block, run: Sequence[tuple[int, Block]]) -> Found[str]:
    source = Evidence.MARKUP if block.level or block.hints & deck.HINTS else Evidence.TEXT
    whole = wrapped.joined(run)
    text = whole[day.end :] if (day := dates.leading(whole)) else whole
    return Found(labels.deck(text), source, frozenset(index for index, _ in run))


def _is_tool(line: tuple[int, Block]) -> bool:
    """Tell what the page offers below its headline, "Share this", a line of the kind or source."""
    block = line[1]
    if carriers.tells_of_itself(block.text):
        return True
    if len(block.text) > _SHORT:
        return block.level == 0 and reader_calls.is_technical(block.text)
    if block.level:
        return key(block.text) in _SHARING
    if (block.hints & _SHARES and block.zone is Zone.MARGIN) or opening(block.text, _TAKEN_FROM):
        return True
    first = opening(block.text, _TOOLS)
    said = key(block.text[first.end :] if first else block.text)
    # "Print this story E-mail this story", "3 min read"
    return said in _TOOLS or len(said) <= 1 or furniture.is_furniture(block)


def _says(block: Block) -> bool:
    """Tell words from a rule between lines: "***"."""
    return any(map(str.isalnum, block.text))


def _highest(page: Page, headline: Found[str]) -> Block | None:
    """Choose the headline among its repetitions, which may stand in a list of stories first."""
    blocks = [page.blocks[at] for at in sorted(headline.claims)]
    return min(blocks, key=lambda block: block.level or _LEVELS, default=None)


def _last_title(page: Page, headline: Found[str]) -> int:
    """Find the repetition of the headline that stands closest above the text; -1 for none.

    Below a photo it may stand for a caption, and the deck above that.
    """
    first = min(headline.claims, default=-1)
    if first < 0:
        return first
    for index in range(first, len(page.blocks)):
        if running.is_prose(page.blocks[index]):
            above = (claim for claim in headline.claims if first < claim <= index)
            return max(
                (at for at in above if not called.is_caption(page.blocks[at])), default=first
            )
    return first
