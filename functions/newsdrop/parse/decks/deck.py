"""Whether a line below a headline is its deck."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.decks import ledes, wording
from newsdrop.parse.letterheads import front, salutation
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running, sentences
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.titling import nameless

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

HINTS = words("elements", "deck")
"""Words of classes that call a line the deck."""
HINTS_PARTED = frozenset({"lede"})
"""In the text they mark its first paragraph, unless a dateline parts the line from that."""
_HEADERS = words("elements", "headers of texts")
_NONE: frozenset[str] = frozenset()
_LEAST_WORDS = 4
LEAST_UNMARKED = 6
"""Words of a deck that no markup sets apart."""
_STOPS = (*running.FULL_STOPS, ".”", '."')
_PARAGRAPH = 80  # characters of a first paragraph
_SHORT = 60  # characters of a line that is no text
_ADDRESS = 6  # lines from the name of whom a letter is for to its first words
_CALLED = 6  # words of one in an element called a deck


class Line(NamedTuple):
    """A line below the headline, and what stands around it."""

    block: Block  # with its whole text
    headline: Block | None  # as the page prints it
    later: Sequence[Block]
    behind: Block | None  # the first of them that says something
    told: bool  # the text follows
    parted: bool  # from the text, by author or day or the text's dateline


def is_called(line: Line) -> bool:
    """Say whether its class calls a line the deck; a long one, where the text follows."""
    block, headline = line.block, line.headline
    summed = headline is not None and "summary" in block.hints and line.told
    if summed and not any("summary" in later.hints for later in line.later):
        return True
    count = size(block.text)
    if (
        _opens_body(line)
        or nameless.is_kind_and_day(block.text)
        or key(block.text) in nameless.SECTIONS
    ):
        return False
    if wording.is_filed(block.text) or (count <= _CALLED and wording.names_house(block.text)):
        return False
    if not (authored.HINTS.isdisjoint(block.hints) or block.text.endswith(".")):
        return False  # "National reporter", in the author's own box
    apart = block.zone is not Zone.RELEASE or (line.told and _is_in_header(line))
    least = _LEAST_WORDS if line.parted else LEAST_UNMARKED
    above = apart and headline is not None and count >= least
    hints = HINTS | (ledes.HINTS if above else _NONE) | (HINTS_PARTED if line.parted else _NONE)
    most = wording.MAX_SENTENCES if line.told else wording.MAX_LENGTH
    return bool(block.hints & hints) and count > 0 and len(block.text) <= most


def _is_in_header(line: Line) -> bool:
    """Tell by its classes what stands in one element with the headline, and the text in another."""
    if line.headline is None or line.behind is None or reading.is_or_opens(line.block.text):
        return False
    return not _HEADERS.isdisjoint((line.headline.hints & line.block.hints) - line.behind.hints)


def is_deck(line: Line) -> bool:
    """Weigh a line; without a printed headline only one that is set apart will do.

    A sentence may be one where the line of author or day, or the text's dateline, follows; without
    a text behind it, a long line is the text.
    """
    block, headline, behind = line.block, line.headline, line.behind
    lede = line.told and (ledes.is_above_text(block, headline) or ledes.leads(block, behind))
    lede = lede or ledes.is_slanted_above(block, headline, behind)
    parted = line.parted or lede
    count = size(block.text)
    if count < _LEAST_WORDS or not wording.reads_like_a_title(block, sentence=parted):
        return False
    if block.level:
        return headline is not None and block.level >= headline.level and not _opens_body(line)
    if behind is not None and (block.italic or block.strong or block.centered):
        titled = headline is not None and headline.centered and block.centered
        apart = titled and not behind.centered
        return bool(behind.level) or parted or apart or running.letters(behind.text) >= _SHORT
    if headline is None or behind is None or count < LEAST_UNMARKED:
        return False
    long = running.letters(block.text) > front.MAX_LINE and not parted
    long = long or ledes.is_told_again(block.text, behind.text)
    small = block.text[0].isalpha() and block.text.split(maxsplit=1)[0].islower()
    if long or small:  # what a photo shows; "1,200-seat" begins a deck
        return False
    titled = headline.level > 0 or headline.tag == "pre" or bool(block.hints & ledes.HINTS)
    return (parted and titled) or _opens_text(behind)


def is_addressed(block: Block, later: Sequence[Block]) -> bool:
    """Tell the name of whom an open letter is for, above its "Dear Secretary-General,".

    Parameters
    ----------
    block
        A line below a headline.
    later
        Those below it.
    """
    said = " ".join(word for word in block.text.split() if not word.endswith("."))
    if block.level or not is_name(said):  # "H.E. Mr. John Roe"
        return False
    return any(salutation.is_salutation(line.text) for line in later[:_ADDRESS])


def _opens_body(line: Line) -> bool:
    """Tell the first paragraph of a text that is set as a whole like a title, or called a deck."""
    block, behind = line.block, line.behind
    if behind is None or (behind.level, behind.tag) != (block.level, block.tag):
        return False
    alike = behind.hints == block.hints and running.is_long(behind.text)
    return alike and running.is_long(block.text) and len(sentences.split(block.text)) > 1


def heads_post(page: Page, line: Line) -> bool:
    """Tell the first heading of a post whose title stands in its front matter alone.

    Markdown sets a line apart by quoting it, too; a text may begin with somebody's words.
    """
    block, behind = line.block, line.behind
    if line.headline is not None or not page.is_post or behind is None:
        return False
    heads = block.level > 0 or _is_quoted_above(block, behind)
    opens = heads and running.is_prose(behind)
    return opens and size(block.text) >= LEAST_UNMARKED and wording.reads_like_a_title(block)


def _is_quoted_above(block: Block, behind: Block) -> bool:
    """Tell what is quoted right above the dateline of a text, and in nobody's words."""
    if block.kind is not BlockKind.BLOCKQUOTE or not block.text[:1].isalnum():
        return False
    begun = reading.read(behind.text)
    return begun is not None and begun.place is not None


def _opens_text(block: Block) -> bool:
    """Tell the first paragraph of the text, which may be a short one."""
    sentence = len(block.text) >= _PARAGRAPH and block.text.endswith(_STOPS)
    return running.is_prose(block) or (block.zone is Zone.RELEASE and not block.level and sentence)
