"""Whether a line below a headline reads like a title, as its deck does."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.page import BlockKind
from newsdrop.parse import byline, dateline
from newsdrop.parse.datelines.place import is_located
from newsdrop.parse.houses import organizations
from newsdrop.parse.masthead import front
from newsdrop.parse.prose import sentences
from newsdrop.parse.prose.phrases import key, size
from newsdrop.parse.publishing import posting_line
from newsdrop.parse.reaching.contact_line import reachable
from newsdrop.parse.titling import kind_line, pagetitle

if TYPE_CHECKING:
    from newsdrop.page import Block

MAX_SENTENCES = 500
"""Characters of a deck that its markup or the dateline behind it tells."""
MAX_LENGTH = 320
"""Characters of another."""
_FILE = re.compile(r"\b\d [ ]? [KM]B\b", re.VERBOSE)  # "[PDF - 1.2 MB]"
# "WHAT: The mayor opens the bridge", an address, "» More on the bridge", but not "»Yes«, says Roe"
_NO_DECK = re.compile(r"[A-ZÀ-Þ]{3,12}: |https?://|www\.|(?:[»›→►▶]|>>) ")
_MIN_LETTERS = 15  # beside figures; fewer are a date or a time
_LINES = (BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.BLOCKQUOTE)  # "> It opens on Monday"
_NAME = 12  # words; a house has no longer name
_UNFINISHED = (":", ";", ",", "…", "：")
_STOPS = (".", "。", *_UNFINISHED)


def reads_like_a_title(block: Block, *, sentence: bool = False) -> bool:
    """Tell a title; a heading may be a whole sentence, and so may what the date parts from it.

    Parameters
    ----------
    block
        A line below a headline.
    sentence
        Whether a line of day or author parts it from the text.
    """
    text = block.text
    stops = _UNFINISHED if block.level or sentence else _STOPS
    figures = any(map(str.isdigit, text)) and front.letters(text) < _MIN_LETTERS
    return (
        block.kind in _LINES
        and len(text) <= (MAX_SENTENCES if sentence else MAX_LENGTH)
        and not _is_stopped(block, stops)
        and not figures
        and not _FILE.search(text)
        and not reachable(text)
        and not _NO_DECK.match(text)
        and not front.is_fields(text)
        and not front.is_note(text)
        and key(text) not in pagetitle.SECTIONS
        and not kind_line.is_of_house(text)
        and not (size(text) <= _NAME and organizations.is_organization(text))
        and (byline.HINTS.isdisjoint(block.hints) or text.endswith("."))
        and byline.read(text) is None
        and not posting_line.is_dated(text)
        and not dateline.parts(text)
        and not is_located(text)
    )


def _is_stopped(block: Block, stops: tuple[str, ...]) -> bool:
    """Tell a line that ends as sentences do, not as "Longest span is near Roe, Md.", set apart."""
    text = block.text.rstrip("”\"'’)»")
    apart = block.italic or block.strong
    if apart and text.endswith(".") and sentences.ends_in_abbreviation(text):
        return False
    return text.endswith(stops)
