"""Lines on what the text may be used for, and on what made the page: "Abdruck honorarfrei"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_MOST = 160  # characters
_LICENCE = 100  # characters of a line on the licence
_LETS = keys("closing", "reuse")
_TERMS = words("closing", "reuse terms")
# "This work, A Bridge, by Jane Roe, must comply with the restrictions shown on www.acme.example"
_LICENSED = regex(
    r"This (?:work|story|article|image)(?:, .{1,240}?,)? (?:must comply with the restrictions\b"
    r"|is licensed under (?:an? |the )?(?:Creative Commons|CC)\b|is in the public domain\.?\Z)"
)
_CODE = regex(r"\bCC[ -]?(?:BY|0)\b|\bcreativecommons\.org\b")
_MADE = keys("closing", "made with")
_MAKERS = keys("closing", "page makers")


def is_licence(block: Block) -> bool:
    """Tell a line on the terms of text or pictures, no sentence and none of a list's points.

    Parameters
    ----------
    block
        "Photos: CC BY-SA 4.0", "For the terms see creativecommons.org".
    """
    text = block.text
    line = block.kind is BlockKind.PARAGRAPH and len(text) <= _LICENCE and text[-1:] != "."
    return line and _CODE.search(text) is not None


def is_made_with(text: str) -> bool:
    """Tell the mark of what a page was made with: "Website made with Acme Pages".

    Parameters
    ----------
    text
        A block's text.
    """
    made = opening(text, _MADE) if len(text) <= _LICENCE else None
    return made is not None and opening(text[made.end :].lstrip(" :"), _MAKERS) is not None


def is_notice(text: str) -> bool:
    """Tell a line that says no more than that it may be printed, and on which terms.

    Parameters
    ----------
    text
        A block's text. "Free to publish what they like" goes on otherwise.
    """
    if text.startswith("This ") and _LICENSED.match(text):
        return True
    said = opening(text, _LETS) if len(text) <= _MOST else None
    if said is None:
        return False
    rest = key(text[said.end :]).split()
    return not rest or not _TERMS.isdisjoint(rest)
