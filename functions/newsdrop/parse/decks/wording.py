"""Whether a line reads like a title, by its words alone: no label, address, house or day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.authors import authored
from newsdrop.parse.datelines import reading
from newsdrop.parse.datelines.place import is_located
from newsdrop.parse.houses import organizations
from newsdrop.parse.letterheads import front
from newsdrop.parse.prose import running, sentences
from newsdrop.parse.prose.phrases import STOPWORDS, key, keys, opening, size
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.reaching.lines.reach import reachable
from newsdrop.parse.titling import kind_line, nameless, person_line
from newsdrop.parse.when import dates, weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

MAX_SENTENCES = 500
"""Characters of a deck that its markup or the dateline behind it tells."""
MAX_LENGTH = 320
"""Characters of another."""
_LONG = 80  # characters of a line that calls or asks as sentences do
_POSTED = keys("posting", "posted")
# In no label: "Media invited to the bridge on May 4, 2021".
_TELLING = STOPWORDS - words("speech", "joining")
_PUBLISHERS = keys("letterhead", "publisher labels") | keys("letterhead", "from")
_FILE = regex(r"\b\d [ ]? [KM]B\b", re.VERBOSE)  # "[PDF - 1.2 MB]"
# "WHAT: The mayor opens the bridge", an address, "» More on the bridge", but not "»Yes«, says Roe"
_NO_DECK = regex(r"[A-ZÀ-Þ]{3,12}: |https?://|www\.|(?:[»›→►▶]|>>) ")
# "Building With Bridge Departments to Save Time", in which no house's name is
_TO_DO = regex(r"[A-Z][a-z]{2,14}ing (?i:with|for|on|in|to) [^.:]{3,80}? to [A-Za-z]")
_MIN_LETTERS = 15  # beside figures; fewer are a date or a time
_LINES = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.BLOCKQUOTE)  # "> It opens on Monday"
_NAME = 12  # words of a house's name
_UNFINISHED = (":", ";", ",", "…", "：")
_STOPS = (*running.FULL_STOPS, *_UNFINISHED)


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
        and key(text) not in nameless.SECTIONS
        and not kind_line.is_of_house(text)
        and (purpose or not names_house(text))
        and not is_filed(text)
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
    calls = plain and len(text) > _LONG and text.endswith(("!", "?", "！", "？"))
    return text.endswith(stops) or calls


def names_house(text: str) -> bool:
    """Tell the name of a house, in which no day of the week stands."""
    if size(text) > _NAME or not weekdays.ENGLISH.isdisjoint(text.split()[1:]):
        return False
    return organizations.is_organization(text)


def is_filed(text: str) -> bool:
    """Tell labels from the kind of the text to its day: "Press releases Fisheries 04-05-2021".

    Whose it is may stand behind a label, too: "Publisher: Office of the Bridge Envoy".
    """
    label = opening(text, _PUBLISHERS)
    if label is not None and text[label.end :].lstrip().startswith((":", "：")):
        return True
    if opening(text, _POSTED) and posting_line.is_posting_line(text):
        return True
    kind = opening(text, nameless.SECTIONS) if text[-1:].isdigit() else None
    if kind is None:
        return False
    found = dates.find_all(text, day_first=True)
    if not found or found[-1].end < len(text):
        return False
    return _TELLING.isdisjoint(text[kind.end : found[-1].start].casefold().split())
