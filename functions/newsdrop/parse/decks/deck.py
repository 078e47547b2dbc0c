"""Whether a line below a headline is its deck."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.page import BlockKind, Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.datelines.place import is_located
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import front, salutation
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose import running, sentences
from newsdrop.parse.prose.phrases import STOPWORDS, key, keys, opening, size
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import kind_line, pagetitle, person_line
from newsdrop.parse.when import dates, weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block, Page

MAX_SENTENCES = 500
"""Characters of a deck that its markup or the dateline behind it tells."""
MAX_LENGTH = 320
"""Characters of another."""
HINTS = words("elements", "deck")
"""Words of classes that call a line the deck."""
HINTS_PARTED = frozenset({"lede"})
"""In the text they mark its first paragraph, unless a dateline parts the line from that."""
_HINTS_ABOVE = words("elements", "deck or text")  # within it, these may mark its beginning
_HEADERS = words("elements", "headers of texts")
_NONE: frozenset[str] = frozenset()
_LEAST_WORDS, LEAST_UNMARKED = 4, 6
"""Words of a deck, and of one that no markup sets apart."""
_PARAGRAPH = 80  # characters of a first paragraph
_AGAIN = 40  # characters of a sentence that the text begins with as well
_SHORT = 60  # characters of a line that is no text
_POSTED = keys("posting", "posted")
# In no label: "Media invited to the bridge on May 4, 2021".
_TELLING = STOPWORDS - words("speech", "joining")
_PUBLISHERS = keys("letterhead", "publisher labels") | keys("letterhead", "from")
_NOTES = keys("letterhead", "notes in italics")
_ADDRESS = 6  # lines from the name of whom a letter is for to its first words
_PREPOSITIONS = words("speech", "prepositions")
_FILE = regex(r"\b\d [ ]? [KM]B\b", re.VERBOSE)  # "[PDF - 1.2 MB]"
# "WHAT: The mayor opens the bridge", an address, "» More on the bridge", but not "»Yes«, says Roe"
_NO_DECK = regex(r"[A-ZÀ-Þ]{3,12}: |https?://|www\.|(?:[»›→►▶]|>>) ")
# "Building With Bridge Departments to Save Time", in which no house's name is
_TO_DO = regex(r"[A-Z][a-z]{2,14}ing (?i:with|for|on|in|to) [^.:]{3,80}? to [A-Za-z]")
_MIN_LETTERS = 15  # beside figures; fewer are a date or a time
_LINES = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.BLOCKQUOTE)  # "> It opens on Monday"
_NAME, _CALLED = 12, 6  # words of a house's name, and of one in an element called a deck
_UNFINISHED = (":", ";", ",", "…", "：")
_STOPS = (".", "。", *_UNFINISHED)


class Line(NamedTuple):
    """A line below the headline, and what stands around it."""

    block: Block  # with its whole text
    headline: Block | None  # as the page prints it
    later: Sequence[Block]
    behind: Block | None  # the first of them that says something
    told: bool  # the text follows
    parted: bool  # from the text, by author or day or the text's dateline


def reads_like_a_title(block: Block, *, sentence: bool = False) -> bool:
    """Tell a line that reads like a title.

    A heading, or a line that a date parts from the text, may be a whole sentence.

    Parameters
    ----------
    block
        A line below a headline.
    sentence
        Whether a line of day or author parts it from the text.
    """
    text = block.text
    stops = _UNFINISHED if block.level or sentence else _STOPS
    purpose = (block.italic or block.strong) and _TO_DO.match(text) is not None
    figures = any(map(str.isdigit, text)) and running.letters(text) < _MIN_LETTERS
    return (
        block.kind in _LINES
        and len(text) <= (MAX_SENTENCES if sentence else MAX_LENGTH)
        and not _is_stopped(block, stops)
        and not figures
        and not _FILE.search(text)
        and not reachable(text)
        and not _NO_DECK.match(text)
        and "://" not in text
        and not front.is_fields(text)
        and not front.is_note(text)
        and key(text) not in pagetitle.SECTIONS
        and not kind_line.is_of_house(text)
        and (purpose or not _names_house(text))
        and not _is_filed(text)
        and (authored.HINTS.isdisjoint(block.hints) or text.endswith("."))
        and authored.read(text) is None
        and not person_line.is_of_person(text.rpartition(": ")[2])
        and not posting_line.is_posting_line(text)
        and not reading.is_or_opens(text)
        and not is_located(text)
    )


def _is_stopped(block: Block, stops: tuple[str, ...]) -> bool:
    """Tell a line that ends as sentences do, not as "Longest span is near Roe, Md.", set apart."""
    text = block.text.rstrip("”\"'’)»")
    apart = block.italic or block.strong
    if apart and text.endswith(".") and sentences.ends_in_abbreviation(text):
        return False
    # A long line that calls or asks is a sentence, too, unless it stands in the text's header.
    plain = "." in stops and not apart and "header" not in block.hints
    calls = plain and len(text) > _PARAGRAPH and text.endswith(("!", "?", "！", "？"))
    return text.endswith(stops) or calls


def is_called(line: Line) -> bool:
    """Say whether its class calls a line the deck; a long one, where the text follows."""
    block, headline = line.block, line.headline
    summed = headline is not None and "summary" in block.hints and line.told
    if summed and not any("summary" in later.hints for later in line.later):
        return True
    count = size(block.text)
    if (
        _opens_body(line)
        or pagetitle.is_kind_and_day(block.text)
        or key(block.text) in pagetitle.SECTIONS
    ):
        return False
    if _is_filed(block.text) or (count <= _CALLED and _names_house(block.text)):
        return False
    if not (authored.HINTS.isdisjoint(block.hints) or block.text.endswith(".")):
        return False  # "National reporter", in the author's own box
    apart = block.zone is not Zone.RELEASE or (line.told and _is_in_header(line))
    above = apart and headline is not None and count >= LEAST_UNMARKED
    hints = HINTS | (_HINTS_ABOVE if above else _NONE) | (HINTS_PARTED if line.parted else _NONE)
    most = MAX_SENTENCES if line.told else MAX_LENGTH
    return bool(block.hints & hints) and count > 0 and len(block.text) <= most


def _is_in_header(line: Line) -> bool:
    """Tell by its classes what stands in one element with the headline, and the text in another."""
    if line.headline is None or line.behind is None or reading.is_or_opens(line.block.text):
        return False
    return not _HEADERS.isdisjoint((line.headline.hints & line.block.hints) - line.behind.hints)


def _names_house(text: str) -> bool:
    """Tell the name of a house, in which no day of the week stands."""
    if size(text) > _NAME or not weekdays.ENGLISH.isdisjoint(text.split()[1:]):
        return False
    return organizations.is_organization(text)


def _is_filed(text: str) -> bool:
    """Tell labels from the kind of the text to its day: "Press releases Fisheries 04-05-2021".

    Whose it is may stand behind a label, too: "Publisher: Office of the Bridge Envoy".
    """
    label = opening(text, _PUBLISHERS)
    if label is not None and text[label.end :].lstrip().startswith((":", "：")):
        return True
    if opening(text, _POSTED) and posting_line.is_posting_line(text):
        return True
    kind = opening(text, pagetitle.SECTIONS) if text[-1:].isdigit() else None
    if kind is None:
        return False
    found = dates.find_all(text, day_first=True)
    if not found or found[-1].end < len(text):
        return False
    return _TELLING.isdisjoint(text[kind.end : found[-1].start].casefold().split())


def is_deck(line: Line) -> bool:
    """Weigh a line; without a printed headline only one that is set apart will do.

    A sentence may be one where the line of author or day, or the text's dateline, follows; without
    a text behind it, a long line is the text.
    """
    block, headline, behind = line.block, line.headline, line.behind
    lede = line.told and (_is_above_text(block, headline) or _leads(block, behind))
    lede = lede or _is_slanted_above(block, headline, behind)
    parted = line.parted or lede
    count = size(block.text)
    if count < _LEAST_WORDS or not reads_like_a_title(block, sentence=parted):
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
    long = long or _is_told_again(block.text, behind.text)
    small = block.text[0].isalpha() and block.text.split(maxsplit=1)[0].islower()
    if long or small:  # what a photo shows; "1,200-seat" begins a deck
        return False
    return (parted and (headline.level > 0 or headline.tag == "pre")) or _opens_text(behind)


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
    return opens and size(block.text) >= LEAST_UNMARKED and reads_like_a_title(block)


def _is_quoted_above(block: Block, behind: Block) -> bool:
    """Tell what is quoted right above the dateline of a text, and in nobody's words."""
    if block.kind is not BlockKind.BLOCKQUOTE or not block.text[:1].isalnum():
        return False
    begun = reading.read(behind.text)
    return begun is not None and begun.place is not None


def _is_above_text(block: Block, headline: Block | None) -> bool:
    """Tell a sentence that stands beside the headline, above the element that holds the text.

    Names, days and running times stand there too, and whoever it is "supported by".
    """
    beside = headline is not None and headline.level == 1 and headline.zone is block.zone
    if not beside or block.zone is not Zone.MARGIN:
        return False
    said = block.text.split()
    small = sum(map(str.islower, said))
    dated = posting_line.HOUR.search(block.text) or dates.find_all(block.text)
    told = bool(said) and 2 * small >= len(said) and said[-1] not in _PREPOSITIONS
    return told and not dated


def _is_slanted_above(block: Block, headline: Block | None, behind: Block | None) -> bool:
    """Tell a sentence in italics on the story, between the headline and an upright text."""
    slanted = block.italic and headline is not None and headline.level > 0
    if not slanted or behind is None or behind.italic or not running.is_prose(behind):
        return False
    if dates.find_all(block.text, day_first=True) or opening(block.text, _NOTES):
        return False
    return len(sentences.split(block.text)) == 1


def _leads(block: Block, behind: Block | None) -> bool:
    """Tell a sentence that its class sets before the text, whose first paragraph is a long one."""
    marked = block.hints & _HINTS_ABOVE
    if not marked or behind is None or running.is_prose(block):
        return False
    return running.is_prose(behind) and not behind.hints & _HINTS_ABOVE


def _is_told_again(text: str, behind: str) -> bool:
    """Tell the story in short, several sentences, from a deck: the text begins in its words."""
    return text[:_AGAIN] in behind and len(sentences.split(text)[-1]) in range(_AGAIN, len(text))


def _opens_text(block: Block) -> bool:
    """Tell the first paragraph of the text, which may be a short one."""
    sentence = len(block.text) >= _PARAGRAPH and block.text.endswith((".", ".”", '."', "。"))
    return running.is_prose(block) or (block.zone is Zone.RELEASE and not block.level and sentence)
