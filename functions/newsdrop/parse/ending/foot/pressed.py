"""Lines of a page that are told by what their links do: share rows, notices to be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.prose.running import STOPS

if TYPE_CHECKING:
    from newsdrop.page import Block

_CLICKS = tuple(folded("furniture", "clicks to share"))
_DISMISSED = keys("furniture", "dismissed")
_OFFERS = tuple(folded("furniture", "starts of offers"))
_NOTICE = 300  # characters of what can be closed
_SENTENCE = 6  # words


def is_pressed(block: Block) -> bool:
    """Say whether a line is a row of links to share by, or a notice that its last link closes.

    Parameters
    ----------
    block
        "Share this: Click to share on X (Opens in new window)", "The office is closed. Dismiss".
    """
    if not block.anchors:
        return False
    if block.anchors[0].text.casefold().startswith(_CLICKS):
        return all(link.text.casefold().startswith(_CLICKS) for link in block.anchors)
    last = block.anchors[-1]
    closes = last.end == len(block.text) <= _NOTICE and last.start > 0
    return closes and key(last.text) in _DISMISSED


def offers(block: Block) -> bool:
    """Tell "Sign up for our alerts" from a sentence: "Sign up for the tours by June 4.".

    Parameters
    ----------
    block
        A short line.
    """
    text = block.text
    if not text.lstrip("<«‹← ").casefold().startswith(_OFFERS):
        return False
    told = ":" in text or any(map(str.isdigit, text))
    whole = text.endswith(STOPS) and len(text.split()) >= _SENTENCE
    return not (told and whole) or bool(block.anchors)
