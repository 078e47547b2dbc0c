"""What is running text: a paragraph, a sentence, and no label, name or title."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.page import BlockKind, Zone

if TYPE_CHECKING:
    from newsdrop.page import Block

FULL_STOPS = (".", "。", "．", "।", "۔", "။", "։", "።", "។")
"""As Hindi, Urdu, Burmese, Armenian, Amharic and Khmer set them, too."""
ENDS = (*FULL_STOPS, "!", "?", "…", "！", "？", "؟")
STOPS = (*ENDS, "”", '"', "»", "」")
"""What a sentence ends with."""
_OPEN_STOPS = (*STOPS, ":", "：")
_PARAGRAPH = 140  # signs
_LONG_PARAGRAPH = 480  # signs of one, whatever it ends with
_LEAST = 40
_SENTENCE = 60
_NO_SENTENCES = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE, BlockKind.CAPTION})
_READING = 80  # characters from which a block is text whatever its end
_SHORT_PROSE = 25  # and from which one that ends like a sentence is
_SEVERAL = 8  # words, most of them lower case, make a sentence though no stop is set


def is_prose(block: Block) -> bool:
    """Say whether a block is surely a paragraph of the text: long, and it ends like a sentence."""
    if block.zone is not Zone.RELEASE or block.level or block.kind is BlockKind.CAPTION:
        return False
    return is_long(block.text)


def is_long(text: str) -> bool:
    """Say whether a text is as long as a paragraph, and ends like a sentence.

    Parameters
    ----------
    text
        White space collapsed.
    """
    text = text.rstrip("”\"'’)»")
    if len(text) < _LEAST:
        return False
    size = length(text)
    return size >= _LONG_PARAGRAPH or (size >= _PARAGRAPH and text.endswith(ENDS))


def is_sentence(block: Block) -> bool:
    """Say whether a block is a sentence of the text, or of the deck above it."""
    if block.zone is not Zone.RELEASE or block.level or block.kind in _NO_SENTENCES:
        return False
    return block.text.endswith(STOPS) and length(block.text) >= _SENTENCE


def reads_as_text(text: str) -> bool:
    """Say whether a block reads as running text rather than as a label, a name or a title.

    Parameters
    ----------
    text
        White space collapsed.
    """
    size = length(text)
    if size >= _READING or (size >= _SHORT_PROSE and text.endswith(_OPEN_STOPS)):
        return True
    tokens = text.split()
    return len(tokens) >= _SEVERAL and sum(map(str.islower, tokens)) > len(tokens) / 2


def length(text: str) -> int:
    """Count signs; East Asian text says as much in half of them."""
    return len(text) * (2 if max(text[:_LEAST:8], default="") >= "\u3040" else 1)


def letters(text: str) -> int:
    """Count letters; an East Asian sign says as much as two."""
    return sum(1 + (char >= "\u3040") for char in text if char.isalpha())
