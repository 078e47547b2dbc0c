"""A name alone above or below the day alone, beside the headline: an author without "By".

Between a name right below the headline and the day the deck may stand.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse.authors import authored, linked
from newsdrop.parse.datelines.place import Place, judge
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.prose import counts, running
from newsdrop.parse.reaching.asking import contact_heading
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, kinds
from newsdrop.parse.when import dates
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

_NEAR = 6  # blocks above and below the headline
_LONGEST = 40  # characters of a name, or of a day
_WORDS = (2, 3)
_MARKS = " ,/|–—-•·"


def find(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the name right above or below the day the page was put up.

    Parameters
    ----------
    page
        The page.
    headline
        Where it stands.

    Returns
    -------
    Found or None
        Only a name that begins with a given one: a section, a town or a house may stand there too.
    """
    top = first_claim(headline, 0)
    above = page.blocks[max(0, top - _NEAR) : top]
    below = page.blocks[top + 1 : top + 1 + _NEAR]
    lines = [
        *enumerate(above, top - len(above)),
        *takewhile(lambda line: not running.is_sentence(line[1]), enumerate(below, top + 1)),
    ]
    names = [at for at, block in lines if _is_name(block, _beside(page, at))]
    if len(names) != 1:
        return None  # of several none is the author: speakers with their days, winners
    at = names[0]
    dated = any(map(_is_day, _beside(page, at))) or (at == top + 1 and _is_above_deck(page, at))
    if not dated or _is_labelled(page, at):
        return None
    if _is_told_of(page, at) and not _is_portrayed(page, at):
        return None
    return Found(page.blocks[at].text, Evidence.TEXT, frozenset((at,)))


def _beside(page: Page, at: int) -> list[Block]:
    return [page.blocks[other] for other in (at - 1, at + 1) if 0 <= other < len(page.blocks)]


def _is_above_deck(page: Page, at: int) -> bool:
    """Tell a name with a sentence below it, and the day below that."""
    deck, *days = page.blocks[at + 1 : at + 3] or (None,)
    told = deck and running.reads_as_text(deck.text) and deck.text.endswith(running.STOPS)
    return bool(told and days) and _is_day(days[0])


def _is_labelled(page: Page, at: int) -> bool:
    """Tell a name that a label stands above: "Contact:"."""
    above = page.blocks[at - 1] if at else None
    if above is None:
        return False
    return above.text.endswith(":") or contact_heading.read(above) is not None


def _is_told_of(page: Page, at: int) -> bool:
    """Tell whom or what the page is about, or whose it is, by its title, its brands and its text.

    A house may be called like somebody: "Jane Roe" that makes shoes.
    """
    name = page.blocks[at].text
    said = (page.head.title or "", *page.brands, *page.head.metas.get("og:site_name", ()))
    told = (block.text for other, block in page.told if other != at)
    return any(name in one for one in (*said, *told))


def _is_portrayed(page: Page, at: int) -> bool:
    """Tell an author, be she spoken of, by the portrait beside her name and what it is called."""
    name = page.blocks[at].text
    pictures = (block.picture for block in _beside(page, at) if block.picture)
    return any(linked.is_portrait(one) and name in (one.alt or name) for one in pictures)


def _is_name(block: Block, beside: Sequence[Block]) -> bool:
    """Tell a name; a heading is one whose class says so, or beside the day in a heading alike."""
    text = block.text
    alike = block.level > 1 and any(one.level == block.level and _is_day(one) for one in beside)
    plain = block.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} or (
        block.level and (alike or not authored.HINTS.isdisjoint(block.hints))
    )
    return bool(
        plain
        and len(text) <= _LONGEST
        and len(text.split()) in _WORDS
        and given_names.begin(text)
        and not kinds(text.split()[0]) & DOUBTFUL  # "Forest Park", "Georgia Tech"
        and judge(text) < Place.KNOWN
        and authored.names_person(text)
    )


def _is_day(block: Block) -> bool:
    """Tell the day alone, or with a place before it or the time that reading takes behind it."""
    days = dates.find_all(block.text) if len(block.text) <= _LONGEST else ()
    if len(days) != 1 or not days[0].day:
        return False
    rest = block.text[: days[0].start] + block.text[days[0].end :]
    said = rest.strip(_MARKS)
    return not said or counts.is_counted(said) or judge(said) >= Place.KNOWN
