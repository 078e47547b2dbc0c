"""Lines that a page sets among those of a text: labels over its lists, rights, a day, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.foot import furniture, linked, other_stories
from newsdrop.parse.ending.notes import reuse
from newsdrop.parse.letterheads import status
from newsdrop.parse.prose import end_marks
from newsdrop.parse.prose.phrases import WORD, key, keys, search
from newsdrop.parse.prose.running import STOPS, reads_as_text
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_SHEET_ENDS = keys("closing", "sheet ends")
_AT_FOOT = folded("furniture", "lists at the foot")
_OWN = words("furniture", "links of the text's own")
_MAIL = keys("reader_calls", "mail")
_FOOT = 20  # blocks of such a list and what follows it
_ADDRESSES = ("http://", "https://", "www.")
_LINE = 60  # characters of a line that is no paragraph
_TITLE = 160  # and of the title of another story
_CAPITALS = 6  # words of one in capitals
_NAMED = 4  # of them in its address
_PARTS = regex(r"[^\W_]+")


def find(story: Sequence[tuple[int, Block]]) -> set[int]:
    """Find the lines of the page among those of a story: its lists, its notices, its day.

    Parameters
    ----------
    story
        The blocks of the release from its first on, with their places.
    """
    found: set[int] = set()
    listing = False
    found |= {
        index
        for (_, above), (index, block), (_, below) in zip(story, story[1:], story[2:], strict=False)
        # The name of the release at the top of its next sheet.
        if len(block.text) < _LINE
        if key(above.text) in _SHEET_ENDS and furniture.is_furniture(below)
    }
    above = ""
    item = False  # of a list of the text's own
    leads = False  # to an address: "To view a larger picture, visit:"
    named = False  # another story: "More: The mill is sold", and below it the next
    for at, (index, block) in enumerate(story):
        goes_on = listing and furniture.continues_list(block)
        opens = _heads_list(story, at) or _lists_at_foot(story, at)
        listing = opens or (goes_on and not end_marks.is_mark(block.text))
        told = _is_item(block)
        of_page = furniture.is_furniture(block) and not (item and told)
        listed = block.kind is BlockKind.LIST_ITEM
        of_page = of_page or (not listed and linked.names_picture(block.text))
        lets = status.is_alone(block.text) or (block.level == 0 and reuse.is_notice(block.text))
        lets = lets or reuse.is_licence(block) or reuse.is_made_with(block)
        typed = end_marks.is_mark_or_rule(above) and end_marks.are_initials(block.text)
        next_named = named and linked.is_line(block, _TITLE) and block.level == 0
        away = next_named or _points_away(block) or _is_title_away(block, above)
        above = block.text
        if listing or of_page or typed or lets or away or (leads and _is_address(block)):
            found.add(index)
        leads = index in found and block.text.endswith(":")
        named = next_named or (index in found and _names_story(block))
        item = told and index not in found
    return found


def _heads_list(story: Sequence[tuple[int, Block]], at: int) -> bool:
    """Tell the label over links, which may be gone, from one over text of the release's own."""
    index, block = story[at]
    if not furniture.opens_list(block):
        under = story[at + 1][1] if at + 1 < len(story) else None
        return other_stories.starts_links(block, under)
    below = next((row for row in story[at + 1 : at + 2] if row[0] == index + 1), None)
    return below is None or furniture.continues_list(below[1]) or furniture.is_furniture(below[1])


def _lists_at_foot(story: Sequence[tuple[int, Block]], at: int) -> bool:
    """Tell the label over what a release is filed under from one in its text, or over figures."""
    block = story[at][1]
    if len(block.text) >= _LINE or block.text.casefold().rstrip(" :") not in _AT_FOOT:
        return False
    below = [under.text for _, under in story[at + 1 : at + _FOOT]]
    figures = any(map(str.isdigit, "".join(below[:1])))
    return bool(below) and not figures and not any(map(reads_as_text, below))


def _names_story(block: Block) -> bool:
    """Tell a label with the title of another story behind it, a link to its end."""
    if not block.anchors or block.anchors[-1].end < len(block.text):
        return False
    return block.text[: block.anchors[0].start].rstrip().endswith((":", "|"))


def _points_away(block: Block) -> bool:
    """Tell brackets around a line, most of it a link: "[Read how the mill is sold]"; no number.

    Or the link is its last sentence, and calls for a newsletter: "[The day: In your inbox.]".
    """
    text = block.text
    if not (text.startswith("[") and text.endswith("]") and " " in text):
        return False
    if len(text) > _TITLE or not block.anchors or "]" in text[:-1]:
        return False
    led = sum(anchor.end - anchor.start for anchor in block.anchors)
    last = not text[block.anchors[-1].end :].strip(".!?]")
    start = block.anchors[-1].start
    alone = text[:start].rstrip().endswith((*STOPS, ":"))
    mailed = last and alone and search(text[start:], _MAIL) is not None
    return block.level == 0 and last and (2 * led >= len(text) or mailed)


def _is_title_away(block: Block, above: str) -> bool:
    """Tell the title of another story, a link in capitals amid a text, from its address."""
    if block.kind is not BlockKind.PARAGRAPH or not block.anchors or not block.text.isupper():
        return False
    said = WORD.findall(block.text.casefold()) if linked.is_line(block, _TITLE) else []
    if len(said) < _CAPITALS or not _OWN.isdisjoint(said) or not reads_as_text(above):
        return False
    href = block.anchors[0].href
    named = len(set(said).intersection(_PARTS.findall(href.casefold())))
    return named >= _NAMED and not linked.is_file(href)


def _is_address(block: Block) -> bool:
    """Tell the address of a page, alone in its line."""
    return block.text.startswith(_ADDRESSES) and " " not in block.text


def _is_item(block: Block) -> bool:
    """Tell a whole sentence of a list, of which one may be "Sign up for alerts by Monday."."""
    return block.kind is BlockKind.LIST_ITEM and not block.anchors and block.text.endswith(".")
