"""What an issuer says of itself: "Acme Corp. is a leading provider of anvils"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse import sentences

if TYPE_CHECKING:
    from newsdrop.page import Block

_SHORTEST = 60  # characters of a description
_SUBJECT = 140  # characters within which it names its verb
_OPENING = 600  # characters within which its first sentence ends

_ORGANIZATIONS = words("closing", "organizations")
_SMALL = frozenset({"of", "the", "and", "for", "at", "in", "de", "für"})


def _phrases(section: str) -> re.Pattern[str]:
    phrases = sorted(words("closing", section), key=len, reverse=True)
    return re.compile(
        r"(?<![\w-])(?:" + "|".join(map(re.escape, phrases)) + r")(?!\w)", re.IGNORECASE
    )


_NEWS = _phrases("news")
_FOUNDED = _phrases("founded")
_DESCRIBES = _phrases("describes")
_DESCRIBES_STRONGLY = _phrases("describes strongly")


def is_description(block: Block) -> bool:
    """Tell a self-description from the last paragraph of the story.

    Parameters
    ----------
    block
        One of the last blocks; within a story the same words are part of it.
    """
    text = block.text
    if block.kind is BlockKind.LIST_ITEM or len(text) < _SHORTEST or has_speech(text):
        return False
    opening = sentences.split(text[:_OPENING])[0]
    if _NEWS.search(opening) is not None:
        return False
    if _FOUNDED.match(opening) is not None:
        return _DESCRIBES.search(opening) is not None
    return _says_what_it_is(opening)


def has_speech(text: str) -> bool:
    """Say whether a paragraph quotes somebody.

    Parameters
    ----------
    text
        A paragraph.
    """
    return "“" in text or text.count('"') > 1 or "« " in text or "„" in text


def _says_what_it_is(sentence: str) -> bool:
    verb = _DESCRIBES.search(sentence[:_SUBJECT])
    if verb is None or not _is_name(sentence[: verb.start()]):
        return False
    return _DESCRIBES_STRONGLY.search(sentence[:_SUBJECT]) is not None or any(
        word.strip("(),’'s").casefold() in _ORGANIZATIONS
        for word in sentence[: verb.start()].split()
    )


def _is_name(subject: str) -> bool:
    """Say whether the words before the verb are one long name, articles and brackets allowed."""
    bare = re.sub(r"\([^)]{0,60}\)", " ", subject)
    small = [word for word in bare.split() if word[0].islower() and word not in _SMALL]
    return len(small) <= 1 and 0 < len(bare.split()) <= 16
