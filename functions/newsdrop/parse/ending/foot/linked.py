"""Lines that are links: to files that come with a release, to other pages of the site."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.prose.running import STOPS
from newsdrop.parse.when import closing_days
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_SEVERAL = 2  # links
_LONGEST = 120  # characters of a line
_DAY = 30  # of a day beside a link
_FIGURES = 3  # of a day without words: "04/05/2021"
_CALENDAR = words("calendar")
_SET_OFF = " :|–—-()[]·•,"  # between the two
_AROUND_LINK = 2  # and of marks around the link that it is
_MOSTLY = 0.7  # of a line that is none of a list
_ROW = 3  # links that make a menu
_SHORT_LINK = 30  # characters of a link in one
_BARS = frozenset("|·•-–—/»>")
_A_FILE = regex(
    r"(?:\.(?:pdf|docx?|xlsx?|pptx?|zip|mp[34]|jpe?g|png|tiff?)(?:[?#]|$)|/download(?:[/?#]|$))",
    re.IGNORECASE,
)
_FILE_TYPE = regex(  # behind or before a link: "(PDF, 1.2 MB)"
    r"[\s–-]*[(\[]? ?\b(?:PDF|DOCX?|XLSX?|PPTX?|ZIP|JPE?G|PNG|MP[34])\b"
    r"(?:[^\w()\[\]]{0,3}\d[^()\[\]]{0,20})?[)\]]?[\s:–-]*",
    re.IGNORECASE,
)
_CALLS = keys("contacts", "headings") | keys("furniture", "line") | keys("furniture", "follow")
_LABEL = 7  # words; a longer one is a sentence that leads to a link
_MEDIA = keys("furniture", "media to fetch")
_FILE_NAME = regex(r"[^\W_][^/:@.]{2,80}\.(?:pdf|docx?|zip)", re.IGNORECASE)

_PICTURES = keys("credits", "media") | _MEDIA
_PICTURE = regex(
    r"(?:(?P<label>[^\W\d_][^:]{1,40}) ?: ?)?[^\s/:@]{2,100}\.(?:jpe?g|png|gif|webp|tiff?|bmp|eps)",
    re.IGNORECASE,
)


def is_attachment(block: Block) -> bool:
    """Say whether a block is nothing but a link to a file, or its name: "Complaint (PDF)".

    Parameters
    ----------
    block
        One of the last blocks; within a story such a line may be its list of sources.
    """
    if _FILE_NAME.fullmatch(block.text):
        return True
    if spells_out(block.text):
        return False
    if _is_labelled(block):
        return True
    if not _is_linked(block):
        return False
    others = [anchor for anchor in block.anchors if not is_file(anchor.href)]
    asked = all(key(anchor.text) in _CALLS for anchor in others)  # "Read the PDF. Contact us."
    return asked and len(others) < len(block.anchors)


def names_picture(text: str) -> bool:
    """Tell the name of a picture's file, which the page may show elsewhere: "Image: Pier_7.jpg"."""
    match = _PICTURE.fullmatch(text) if len(text) <= _LONGEST else None
    return match is not None and (not match["label"] or key(match["label"]) in _PICTURES)


def _is_labelled(block: Block) -> bool:
    """Tell "Images for the fair: Key artwork", a link to a folder behind what is in it."""
    if not block.anchors or len(block.text) > _LONGEST:
        return False
    label = block.text[: block.anchors[0].start].rstrip()
    if not label.endswith(":") or size(label) > _LABEL or opening(label, _MEDIA) is None:
        return False
    links = " ".join(anchor.text for anchor in block.anchors)
    return len(block.text) - len(label) - 1 <= len(links) + _AROUND_LINK * len(block.anchors)


def spells_out(text: str) -> bool:
    """Say whether a line or a link begins as an address, which is for readers of the text."""
    return text.casefold().startswith(("http", "www."))


def is_file(href: str) -> bool:
    """Tell the address of a document, a photo or a recording from that of a page."""
    return _A_FILE.search(href) is not None


def _is_linked(block: Block) -> bool:
    """Tell a line that is a link, and the type of what it leads to: "Complaint (PDF)"."""
    if len(block.anchors) != 1 or len(block.text) > _LONGEST:
        return is_line(block) or is_parted(block)
    link = block.anchors[0]
    ends = (block.text[: link.start], block.text[link.end :])
    bare = [end for end in ends if end.strip() and not _FILE_TYPE.fullmatch(end)]
    return link.end > link.start and sum(map(len, bare)) <= _AROUND_LINK


def is_parted(block: Block) -> bool:
    """Say whether a line is links with marks around them only: "The plan | Contact us"."""
    if not block.anchors or len(block.text) > _LONGEST:
        return False
    return has_links_only(block, 0)


def is_jump(block: Block) -> bool:
    """Say whether a line is a menu of the page's own parts: "Read the plan | See the photos"."""
    row = block.anchors
    if len(row) < _SEVERAL or block.level or not is_line(block):
        return False
    return all(len(link.href) > 1 and link.href.startswith("#") for link in row)


def is_line(block: Block, longest: int = _LONGEST) -> bool:
    """Say whether a line, of so many characters at most, is a link and nothing more."""
    linked = sum(anchor.end - anchor.start for anchor in block.anchors)
    return len(block.text) <= longest and linked >= len(block.text) - _AROUND_LINK and linked > 0


def is_item(block: Block, longest: int) -> bool:
    """Say whether a line is a link and what is said of it: "The bridge opens (Roe Bell, May 4)".

    Parameters
    ----------
    block
        One below a label over links; a sentence may have a link at its end, too.
    longest
        Characters that it may have.
    """
    if not block.anchors or len(block.text) > longest or block.text.endswith(STOPS):
        return False
    linked = sum(anchor.end - anchor.start for anchor in block.anchors)
    starts, ends = block.anchors[0].start, len(block.text) - block.anchors[-1].end
    mostly = block.kind is BlockKind.LIST_ITEM or linked >= len(block.text) * _MOSTLY
    return mostly and min(starts, ends) <= _AROUND_LINK


def is_row(block: Block) -> bool:
    """Tell a row of links, "Home | News", or "Sizes: small - large", from a text with links."""
    links = block.anchors
    if len(links) < _ROW or any(link.end - link.start > _SHORT_LINK for link in links):
        return False
    gaps = (block.text[one.end : other.start] for one, other in pairwise(links))
    label = block.text[: links[0].start].rstrip()
    files = label.endswith(":") and all(is_file(link.href) for link in links)
    ends = ("" if files else label) + block.text[links[-1].end :]
    return not any(map(str.isalnum, ends)) and all(gap.strip() in _BARS for gap in gaps)


def has_links_only(block: Block, start: int) -> bool:
    """Say whether a line has, from an offset on, nothing but links and marks between them.

    Parameters
    ----------
    block
        A block of text.
    start
        Where its first link begins.
    """
    edges = [start, *(edge for link in block.anchors for edge in link[2:]), len(block.text)]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return not any(any(map(str.isalnum, block.text[begin:end])) for begin, end in gaps)


def is_dated(block: Block) -> bool:
    """Say whether a line is a link and its day: "4 May 2021 The bridge opens".

    Parameters
    ----------
    block
        A block of text.
    """
    if len(block.anchors) != 1:
        return False
    link = block.anchors[0]
    before, behind = (
        block.text[: link.start].strip(_SET_OFF),
        block.text[link.end :].strip(_SET_OFF),
    )
    day = before or behind
    if not day or (before and behind) or len(day) > _DAY:
        return False
    said = key(day).split()
    named = not _CALENDAR.isdisjoint(said) or len(said) >= _FIGURES
    return named and all(word.isdigit() or word in _CALENDAR for word in said)


def is_day_with_links(block: Block) -> bool:
    """Tell the day beside the languages of a text: "30 August 2022 | Français | Deutsch".

    Parameters
    ----------
    block
        A block of text.
    """
    day, bar, rest = block.text.partition(" | ")
    parts = rest.split(" | ")
    linked = bool(bar) and {anchor.text for anchor in block.anchors}.issuperset(parts)
    return linked and closing_days.is_day(day)
