"""Where the text begins: behind date lines, breadcrumbs and labels that nothing explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.datelines import place, reading
from newsdrop.parse.ending.foot import carriers
from newsdrop.parse.houses.organizations import is_office
from newsdrop.parse.letterheads import front
from newsdrop.parse.letterheads.front import INVITATION
from newsdrop.parse.letterheads.invitation import is_field, is_question
from newsdrop.parse.letterheads.salutation import is_salutation
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import is_prose, is_sentence, reads_as_text
from newsdrop.parse.prose.sentences import ends_in_abbreviation
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page
    from newsdrop.parse.found import Found

_TITLE = 3  # words from which a heading right above the text is more than a label
_HEADED = 6  # lines above a record of speech or an act
_SPEAKERS = any_of(words("letterhead", "speakers"))
# By a title or an honorific in capitals: "MS. ROE: Good afternoon.", "THE PRESIDENT: Thank you."
_SPOKEN = regex(rf"(?:THE )?(?:{_SPEAKERS})(?:\.? [A-Z][A-Z'’-]+){{0,2}}: ?\S")
_FACT = regex(r"[^\W\d_a-zß-ÿ][\w/’' -]{2,24}: ?\S")
_SECTIONS = 60  # blocks looked at for headings of a text
_LEAST = 2  # of them besides the first
_HEADING = 60  # characters of a line that heads a section
_LABELS = (
    keys("letterhead", "sections")
    | keys("letterhead", "archives")
    | keys("furniture", "line")
    | keys("furniture", "lists")
)
_CLOSING = keys("closing", "about") | keys("contacts", "press headings") | keys("closing", "notes")
_ACTS = keys("letterhead", "acts")
_NO_TEXT = (
    keys("letterhead", "spoken word")
    | keys("letterhead", "remarks")
    | keys("letterhead", "no openings")
    | _LABELS
)
_FIELDS = (
    _LABELS
    | keys("letterhead", "number labels")
    | keys("letterhead", "reference labels")
    | keys("letterhead", "date labels")
    | keys("letterhead", "issuer labels")
    | keys("letterhead", "publisher labels")
    | keys("letterhead", "source labels")
    | keys("letterhead", "provider labels")
    | keys("letterhead", "title labels")
    | keys("letterhead", "deck labels")
    | keys("bylines", "by")
    | keys("contacts", "headings")
)
"""What stands before the facts of a release, not of its story."""

_FACTS = 3  # that stand together
_LEAST_TELLING = 2  # of them, that say more than a word: "Language: English", "Ticker: ACM"
# Of the colons in one word the first is enough: from each of them on, 20,000 took a second.
_TELLING = regex(r"[:：][ ]\S+[ ]\S|(?<!\S)[^\s:：]*+[:：]\S+[ ]\S")
_DAY = 30  # characters
_POINTS = ("- ", "– ", "• ", "* ", "· ")
_SENTENCE_ENDS = (".", "!", "?", "…")


def first(page: Page, headline: Found[str] | None, taken: frozenset[int]) -> int:
    """Find the block that the text opens with.

    Parameters
    ----------
    page
        The page.
    headline
        The headline: what stands above it is none of the text.
    taken
        Blocks that other parts explain.

    Returns
    -------
    int
        An index into ``page.blocks``; their number where nothing reads as text.
    """
    above = -1
    if headline is not None and headline.claims:
        above = min(headline.claims)
    title = _key(headline.value) if headline is not None else ""
    label: int | None = None
    heading: int | None = None
    lines: list[int] = []  # right above the text
    for index, block in page.shown:
        if block.zone is not Zone.RELEASE or index in taken or index < above:
            continue
        if _repeats(block.text, title) or carriers.tells_of_itself(block.text):
            continue
        if is_field(block) or reads_as_text(block.text) or _is_dateline(block.text):
            if _is_headed(page.blocks[index].text, [page.blocks[at].text for at in lines]):
                return lines[0]
            over = page.blocks[lines[-1]].text if lines else ""
            if is_question(over) or is_salutation(over) or _leads_list(over, block):
                return lines[-1]
            return _first_field(page, index, taken) if heading is None else heading
        dated = _is_date_line(block.text)
        lines = [] if block.anchors or _has_day(block.text) else [*lines[-_HEADED:], index]
        told = _says_something(block) or _is_short_sentence(block)
        valued = heading is not None and _is_value(page.blocks[index - 1])
        if dated or not (told or valued or _is_first_of_several(page, index)):
            heading = None
        elif heading is None:
            heading = index
        label = index if label is None else label
    return len(page.blocks) if label is None else label


def _is_value(above: Block) -> bool:
    """Tell what stands below a heading that is a label: "Product:"."""
    return above.level > 1 and above.text.endswith(":")


def _leads_list(line: str, first: Block) -> bool:
    """Tell "Fast facts:" above the points of a list from a label of the page."""
    point = first.kind is BlockKind.LIST_ITEM or first.text.startswith(_POINTS)
    return point and line.endswith(":") and key(line) not in _LABELS


def _first_field(page: Page, index: int, taken: frozenset[int]) -> int:
    """Go back to the first of the facts that a text opens with: "Incident: Theft", "Place: Roe".

    They are lines of one paragraph, or several paragraphs like those of the text.
    """
    first = page.blocks[index]
    start = index
    while start and start - 1 not in taken and _FACT.match(page.blocks[start].text):
        above = page.blocks[start - 1]
        if above.group != first.group or not _FACT.match(above.text):
            break
        start -= 1
    below = index
    while _is_fact(page.blocks[below], first) and below < min(len(page.blocks) - 1, index + _FACTS):
        below += 1
    top = index
    while top and top - 1 not in taken and _is_fact(page.blocks[top - 1], first):
        top -= 1
    telling = sum(_TELLING.search(block.text) is not None for block in page.blocks[top:below])
    return min(start, top) if below - top >= _FACTS and telling >= _LEAST_TELLING else start


def _is_fact(block: Block, first: Block) -> bool:
    """Tell a fact in a paragraph of its own from what a page or a letterhead says of a release."""
    if block.tag != "p" or block.zone is not Zone.RELEASE or not _FACT.match(block.text):
        return False
    like = block.hints - {INVITATION} == first.hints - {INVITATION}
    return like and not block.anchors and (is_field(block) or opening(block.text, _FIELDS) is None)


def _repeats(text: str, title: str) -> bool:
    return len(text) < 2 * len(title) + 10 and _key(text) == title


def _is_headed(text: str, lines: Sequence[str]) -> bool:
    """Tell the lines that belong to a record of speech, or to an act, from labels of the page.

    Parameters
    ----------
    text
        The first paragraph: "MS. ROE: Good afternoon.".
    lines
        Those above it: the room and the hour; "BY THE GOVERNOR", "A PROCLAMATION".
    """
    if not lines or len(lines) > _HEADED:
        return False
    return is_spoken(text) or any(key(line) in _ACTS for line in lines)


def is_spoken(text: str) -> bool:
    """Say whether a paragraph is of a record of speech: "THE PRESIDENT: Thank you all.".

    Parameters
    ----------
    text
        A paragraph.
    """
    return text[:1].isupper() and _SPOKEN.match(text) is not None


def _is_dateline(text: str) -> bool:
    """Tell a dateline on a line of its own: "SAN DIEGO (NNS) --"."""
    return text.endswith(("-", "–", "—")) and reading.read(text) is not None


def _has_day(text: str) -> bool:
    return any(map(str.isdigit, text)) and next(iter(dates.find_all(text)), None) is not None


def _is_date_line(text: str) -> bool:
    """Tell place and day, or a month, that fill a line: "Toronto, ON - January 31, 2022"."""
    said = reading.read(text)
    dated = said is not None and (said.date is not None or text[-1:].isdigit())
    return said is not None and dated and len(said.text) == len(text)


def _says_something(block: Block) -> bool:
    """Tell a title or a key fact right above the text from a label or a menu."""
    if block.anchors and (block.kind is BlockKind.LIST_ITEM or _is_day_and_link(block)):
        return False
    titled = block.kind in (BlockKind.HEADING, BlockKind.LIST_ITEM)
    located = block.text.isupper() and place.is_located(block.text)
    if located or is_office(block.text):
        return False  # "FORT ROE, KENTUCKY, UNITED STATES", "Media Relations Office"
    return titled and len(block.text.split()) >= _TITLE and key(block.text) not in _LABELS


def _is_day_and_link(block: Block) -> bool:
    """Tell a heading of the day and where the page is filed: "May 4, 2021 Council News"."""
    last = block.anchors[-1]
    day = block.text[: last.start].strip() if last.end == len(block.text) else ""
    return len(day) < _DAY and _has_day(day)


def _is_short_sentence(block: Block) -> bool:
    """Tell "Thank you." right above the text from a place, a house or a remark of the page."""
    text = block.text
    if block.kind is not BlockKind.PARAGRAPH or block.anchors or not text.endswith(_SENTENCE_ENDS):
        return False
    if not text[0].isupper() or any(map(str.isdigit, text)) or ends_in_abbreviation(text):
        return False
    small = any(word.islower() for word in text[:-1].replace(",", " ").split()[1:])
    return small and not front.is_note(text) and opening(text, _NO_TEXT) is None


def _is_first_of_several(page: Page, index: int) -> bool:
    """Tell "Introduction", with headings of the same level over text below, from a page's label."""
    first = page.blocks[index]
    heads = first.kind is BlockKind.HEADING or _is_set_as_heading(first)
    if not heads or first.anchors or key(first.text) in _LABELS:
        return False
    below = page.blocks[index + 1 : index + 1 + _SECTIONS]
    several = 0
    for at, block in enumerate(below[:-1]):
        over = block.level == first.level and block.zone is first.zone
        over = over and (first.level > 0 or _is_set_as_heading(block))
        closes = opening(block.text, _CLOSING) is not None
        several += over and is_sentence(below[at + 1]) and not closes
    opens = bool(below) and (is_prose(below[0]) or first.text.endswith(":"))  # "Product:"
    return several >= _LEAST and opens


def _is_set_as_heading(block: Block) -> bool:
    """Tell a bold, centred line, as old pages set the headings of a text."""
    return block.strong and block.centered and len(block.text) <= _HEADING


def _key(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
