"""What stands around a line that may be the headline, weighed."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.page import Zone
from newsdrop.parse.datelines import reading
from newsdrop.parse.embargoes import held
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import status
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import keys, opening, size
from newsdrop.parse.reaching.lines import postal
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.reaching.unheaded import stacks
from newsdrop.parse.reaching.unheaded.stacks import is_post
from newsdrop.parse.titling import (
    kind_line,
    nameless,
    only_heading,
    person_line,
    strange,
    topline,
)
from newsdrop.parse.titling.likely_title import TELLING, is_byline, is_letterhead, is_named
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.titling.pagetitle import Claim

# In points, as `likely_title.weigh` gives them.
_BYLINE = 2.0  # above who wrote it stands the title
_STATUS = 2.0  # below "For immediate release"
_HOUR = -8.0  # of a speech, below "For release on delivery"
_LABELLED = 0.5  # where no markup tells, below "Media release"
_SHEET = -8.0  # of a house, above its address and "Press release"
_OFFICE = -8.0  # "Office of the District Attorney", some lines above "For immediate release"
_CONTACT = -8.0  # a name above its numbers, and the post between
_SHOWN = 3.5  # of two words that the text has in quotes
_LEAD = 3  # paragraphs
_READ = 600  # characters of each
_NAMED_ABOVE = 1.5  # a line that its class calls the headline, right above the text
_POSTED_BELOW = 1.0  # the only heading of the first level, above the day of posting
_BELOW = -8.0  # behind the first paragraph
_LATER = -0.02  # for each block of the release above
_MOST_LATER = 100  # blocks
_ABOUT = keys("closing", "about")
_QUOTES = '”"»」'
_MOST_SHEET = 4  # blocks below the name at the top of a sheet
_PIECES = regex(r" [*|•·] ")


class Known(NamedTuple):
    """What holds for every line of a page."""

    page: Page
    claims: Sequence[Claim]
    sites: frozenset[str]
    plain: bool  # no line is set apart by its markup
    only: Block | None  # the only heading of the first level
    of_site: bool  # the head names the site alone
    lead: str  # of the text
    top: int | None  # the line that heads the text where no heading does


class Above:
    """What stands above a line, while a page is read from its top."""

    def __init__(self) -> None:
        self.line: tuple[int, Block] | None = None
        self.shown = 0  # blocks of the release
        self.titled = False  # by a line that may be the headline
        self.told = False  # a paragraph, behind such a line
        self.dated = False  # a paragraph with a dateline, behind whatever line
        self.said = False  # a sentence, behind such a line
        self.begun = False  # a paragraph of plain text, with nothing above it
        self.labelled = False  # "Media release"
        self.answers = False  # who can be reached, and their posts


def weigh(known: Known, above: Above, index: int, line: Block) -> float:
    """Weigh what stands above a line and below it.

    Parameters
    ----------
    known
        What holds for every line.
    above
        What stands above this one, of which is remembered what counts for those below.
    index
        The block's.
    line
        Its text, without label and day.
    """
    block, text = known.page.blocks[index], line.text
    below = known.page.blocks[index + 1 : index + 3]
    labelled = above.labelled or (known.plain and _is_above_kind(below))
    above.labelled = known.plain and (above.labelled or is_letterhead(text))
    named = stacks.is_stacked([text, *(other.text for other in below)], posted=False)
    named = named or person_line.is_above_office(known.page, index)
    above.answers = named or (above.answers and (is_post(text) or person_line.is_post(text)))
    byline = not block.level and any(is_byline(other.text) for other in below[:1])
    about = (above.dated or above.said) and opening(text, _ABOUT) is not None
    inner = about or (above.dated and not block.level)
    # A text that has no title; a notice may stand above one, but that is no sentence.
    sentence = above.begun and known.plain and text.rstrip(_QUOTES).endswith(running.ENDS)
    inner = inner or (sentence and not any(reading.is_or_opens(other.text) for other in below[:1]))
    heads = organizations.is_office(text) and person_line.is_over_status(known.page, index)
    before = above.line[1].text if above.line else ""
    rows = known.page.blocks[index + 1 : index + 1 + _MOST_SHEET] if block.level != 1 else ()
    over = before if is_marked(block) else ""
    return (
        _LABELLED * (labelled and not reachable(text))
        + _BYLINE * byline
        + _STATUS * status.opens_with_status(over)
        + _OFFICE * heads
        + _HOUR * held.goes_on(before, text)
        + _CONTACT * above.answers
        + _SHEET * _heads_sheet(rows)
        - strange.COLUMN * (known.of_site and strange.is_slight(text))
        + _SHOWN * _is_shown(known.lead, block)
        + _NAMED_ABOVE * (is_named(block) and any(map(running.is_prose, below[:1])))
        + _POSTED_BELOW * (block is known.only and kind_line.heads_posting(block, below))
        + (only_heading.weigh(known.page, known.claims, text) if block is known.only else 0.0)
        + _BELOW * (above.told or inner)
        + _LATER * min(above.shown, _MOST_LATER)
    )


def _is_shown(lead: str, block: Block) -> bool:
    """Tell the name of a show, set apart above a text that has it in quotes."""
    apart = block.level or block.strong or block.centered or is_named(block)
    if not apart or not 1 < size(block.text) < TELLING:
        return False
    return topline.is_quoted(block.text, lead)


def lead(page: Page) -> str:
    """Give the beginnings of a text's first paragraphs.

    Parameters
    ----------
    page
        The page.
    """
    told = (block.text[:_READ] for _, block in page.shown if running.is_prose(block))
    return "\n".join(islice(told, _LEAD))


def _is_above_kind(below: Sequence[Block]) -> bool:
    """Tell what a line of kind and day parts from the text, or from who "announces:"."""
    line, text = (below[0].text, below[1]) if len(below) > 1 else ("", None)
    dated = nameless.is_kind_and_day(line) and any(map(str.isalpha, line))
    return dated and text is not None and (running.is_prose(text) or text.text.endswith(":"))


def _heads_sheet(below: Sequence[Block]) -> bool:
    """Tell the name at the top of a sheet: right below stand its address and the text's kind."""
    if not below or not postal.opens_address(_PIECES.split(below[0].text, maxsplit=1)[0]):
        return False
    return any(
        opening(block.text, nameless.SECTIONS) or status.opens_with_status(block.text)
        for block in below[1:]
    )


def is_marked(block: Block) -> bool:
    """Say whether markup sets a line of the release apart, as it would the headline.

    Parameters
    ----------
    block
        A line.
    """
    apart = block.level or block.strong or block.centered or is_named(block)
    if block.zone is not Zone.RELEASE or not apart:
        return False
    return not (is_name(block.text) or status.opens_with_status(block.text))
