"""Lines on what the text may be used for, and on what made the page: "Abdruck honorarfrei"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.running import STOPS
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_MOST = 160  # characters
_MOST_SURE = 320  # and of a sentence that begins so in full: "Se permite la reproducción de"
_SURE = 3  # blanks in such a beginning
_LICENCE = 100  # characters of a line on the licence
_BEHIND = 3  # words behind what made a page, in a mark
_SELF = 2  # blanks in "Website made with", which names the page
_LETS = keys("closing", "reuse")
_NAMINGS = words("closing", "reuse namings")
_TERMS = words("closing", "reuse terms") | _NAMINGS
# "This work, A Bridge, by Jane Roe, must comply with the restrictions shown on www.acme.example"
_LICENSED = regex(
    r"This (?:work|story|article|image)(?:, .{1,240}?,)? (?:must comply with the restrictions\b"
    r"|is licensed under (?:an? |the )?(?:Creative Commons|CC)\b|is in the public domain\.?\Z)"
)
_CODE = regex(r"\bCC[ -]?(?:BY|0)\b|\bcreativecommons\.org\b")
_MADE = keys("closing", "made with")
_MAKERS = keys("closing", "page makers")
_SITE = regex(r"[\w-]{1,40}(?:\.[\w-]{1,20}){0,2}\.[a-z]{2,6}")  # "AcmeMaps.com"


def is_licence(block: Block) -> bool:
    """Tell a line on the terms of text or pictures, no sentence, subhead or point of a list.

    Parameters
    ----------
    block
        "Photos: CC BY-SA 4.0", "For the terms see creativecommons.org".
    """
    text = block.text
    line = block.kind is BlockKind.PARAGRAPH and len(text) <= _LICENCE and not block.strong
    return line and not text.endswith((*STOPS, ":")) and _CODE.search(text) is not None


def is_made_with(block: Block) -> bool:
    """Tell the mark of what a page was made with: "Website made with Acme Pages".

    Parameters
    ----------
    block
        A sentence may begin so, "Built on Drupal, the portal serves all", and a point of a list.
    """
    text = block.text
    line = block.kind is not BlockKind.LIST_ITEM and len(text) <= _LICENCE
    made = opening(text, _MADE) if line else None
    if made is None:
        return False
    said = text[made.end :].lstrip(" :")
    if _SITE.fullmatch(said):
        return True
    maker = opening(said, _MAKERS)
    if maker is None:
        return False
    behind = said[maker.end :]
    mark = len(behind.split()) <= _BEHIND and not behind.startswith((",", ":", ";"))
    return mark or made.key.count(" ") >= _SELF


def is_notice(text: str) -> bool:
    """Tell a line that says no more than that it may be printed, and on which terms.

    Parameters
    ----------
    text
        A block's text. "Free to publish what they like" goes on otherwise.
    """
    if text.startswith("This ") and _LICENSED.match(text):
        return True
    said = opening(text, _LETS) if len(text) <= _MOST_SURE else None
    if said is None:
        return False
    rest = key(text[said.end :]).split()
    if len(text) > _MOST:
        return said.key.count(" ") >= _SURE and not _NAMINGS.isdisjoint(rest)
    return not rest or not _TERMS.isdisjoint(rest)
