"""An author line in pieces, each in a box of its own: "By", "Jane Roe", "and", "John Doe"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.authors import authored
from newsdrop.parse.found import Found, first_claim
from newsdrop.parse.prose.phrases import key
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from newsdrop.page import Page

_JOINTS = words("name_parts", "ands") | {",", ", and"}
_BELOW = 20  # blocks of text and photos below the headline
_MOST = 12  # pieces


def find(page: Page, headline: Found[str] | None) -> Found[str] | None:
    """Find the line below the headline; each piece has a class that says whose it is.

    Parameters
    ----------
    page
        The page. Such a row of links may look like a menu.
    headline
        Where it stands.
    """
    top = first_claim(headline, 0)
    for at, block in enumerate(page.blocks[top + 1 : top + _BELOW], top + 1):
        if block.zone is Zone.RELEASE and len(block.text) > authored.LONGEST_LINE:
            return None
        if key(block.text) in authored.BY and block.hints & authored.HINTS:
            return _read(page, at)
    return None


def _read(page: Page, start: int) -> Found[str] | None:
    """Read names and what joins them, up to the first piece that is neither."""
    text = page.blocks[start].text.rstrip(" :")
    end = start + 1
    names, joint = 0, ""
    for at, block in enumerate(page.blocks[start + 1 : start + _MOST], start + 1):
        if not block.hints & authored.HINTS:
            break
        if names and not joint and block.text.casefold() in _JOINTS:
            joint = block.text
        elif (joint or not names) and authored.is_author(block.text):
            gap = " " if joint and not joint.startswith(",") else ""
            text = f"{text}{gap}{joint} {block.text}"
            end, joint = at + 1, ""
            names += 1
        else:
            break
    return Found(text, Evidence.MARKUP, frozenset(range(start, end))) if names > 1 else None
