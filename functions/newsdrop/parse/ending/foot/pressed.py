"""Lines of a page that are told by what their links do: share rows, notices to be closed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import linked
from newsdrop.parse.prose.phrases import first_words, key, keys
from newsdrop.parse.prose.running import STOPS

if TYPE_CHECKING:
    from newsdrop.page import Block

_CLICKS = tuple(folded("furniture", "clicks to share"))
_DISMISSED = keys("furniture", "dismissed")
_OFFERS = tuple(folded("furniture", "starts of offers"))
_OFFERED = tuple(folded("furniture", "starts of what is offered"))
_WHAT = tuple(f" {end}" for end in folded("furniture", "ends of what is offered"))
_CALLS = keys("reader_calls", "buttons") | keys("furniture", "pressed")
_SHARING = first_words(keys("furniture", "sharing"))
_LABEL = 40  # characters of a label before links to share by
_WORDS = 5  # and its words
_LEAST = 2  # links
_SHORT = 16  # characters of one
_NOTICE = 300  # characters of what can be closed
_SENTENCE = 6  # words
_OFFER = 60  # characters of what a site has for its readers


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
    if last.end != len(block.text) or len(block.text) > _NOTICE or not last.start:
        return False
    said = key(last.text)
    return said in _DISMISSED or _calls(block, said) or _asks(block) or _shares(block)


def _calls(block: Block, said: str) -> bool:
    """Tell "Your gift keeps us going. Donate now", where the link is a sentence of its own."""
    above = block.text[: block.anchors[-1].start].rstrip()
    alone = said in _CALLS and above.endswith(STOPS) and len(block.anchors) == 1
    return alone and not any(map(str.isdigit, above))


def _asks(block: Block) -> bool:
    """Tell a question whose answers are links: "Did this help you? Yes No"."""
    first = block.anchors[0].start
    asked = block.text[:first].rstrip().endswith("?") and len(block.anchors) > 1
    return asked and linked.has_links_only(block, first) and _are_short(block)


def _shares(block: Block) -> bool:
    """Tell networks and buttons behind a label that offers to share: "SHARE f t", "Teilen: X"."""
    first = block.anchors[0].start
    if not 0 < first <= _LABEL or len(block.anchors) < _LEAST:
        return False
    words = key(block.text[:first]).split()
    shares = len(words) <= _WORDS and not _SHARING.isdisjoint(words)
    return shares and linked.has_links_only(block, first) and _are_short(block)


def _are_short(block: Block) -> bool:
    return all(link.end - link.start <= _SHORT for link in block.anchors)


def offers(block: Block) -> bool:
    """Tell "Sign up for our alerts", "Get the Acme app" from "Sign up for the tours by June 4.".

    Parameters
    ----------
    block
        A short line.
    """
    text = block.text
    line = text.lstrip("<«‹← ").casefold()
    offered = line.startswith(_OFFERED) and block.kind is BlockKind.PARAGRAPH
    if offered and len(line) <= _OFFER and line.rstrip(" .!").endswith(_WHAT):
        return True
    if not line.startswith(_OFFERS):
        return False
    told = ":" in text or any(map(str.isdigit, text))
    whole = text.endswith(STOPS) and len(text.split()) >= _SENTENCE
    return not (told and whole) or bool(block.anchors)
