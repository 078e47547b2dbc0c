"""Text becomes a tree: one lxml parse a page, guarded against sources made to be slow."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from lxml import etree

from newsdrop.patterns import regex
from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source import crossed, left_open

if TYPE_CHECKING:
    Element = Any  # an element of lxml, whose stubs have its attributes and texts for bytes too
    Declarations = dict[str, list[Element]]

DECLARING = ("base", "link", "meta", "script", "title")
MAX_TAGS = 400_000
"""Tags, opening and closing: a page of that many takes seconds and 300 MB; releases have 2,000."""
MAX_ATTRIBUTES = 1000
# libxml2 compares every attribute of an element with every other: 100,000 of them take 14 s.
WINDOW = 4000
# libxml2 takes "<html lang='en' />" for a whole document.
CLOSED_ROOT = regex(r"<html\b[^<>]{0,4000}/>", re.IGNORECASE)
LONG_TAG = regex(r"<([A-Za-z][\w:-]{0,30})\s([^<>]{8000,})(?:>|\Z)")


def parse_html(source: str) -> Element | Rejection | None:
    """Parse a document.

    Parameters
    ----------
    source
        The decoded and repaired document.

    Returns
    -------
    Element, Rejection or None
        The root; `Rejection` (``too_large``) for a page of more tags than that; None where there
        is no element at all. Comments and processing instructions are left out.
    """
    if len(source) > MAX_TAGS and source.count("<") > MAX_TAGS:
        return Rejection(
            Reason.TOO_LARGE, f"The page has more than {MAX_TAGS:,} tags; that is no release."
        )
    source = _without_long_tags(crossed.uncross(left_open.close(source)))
    if root_tag := CLOSED_ROOT.search(source, 0, WINDOW):
        source = f"{source[: root_tag.end() - 2]}>{source[root_tag.end() :]}"
    parser = etree.HTMLParser(
        encoding="utf-8",
        huge_tree=True,
        remove_comments=True,
        remove_pis=True,
        collect_ids=False,  # nobody asks for an element by its id
    )
    try:
        root = etree.fromstring(source.encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    head = None if root is None else root.find("head")
    if head is not None and root.find("body") is None:
        head.tag = "body"  # libxml2 opens none for a page that begins with "<script>...<td>"
    return root


def declarations(root: Element) -> Declarations:
    """Collect, in one pass, the elements in which a page speaks of itself.

    Parameters
    ----------
    root
        The parsed page.

    Returns
    -------
    dict of str to list of Element
        In order, by their tags: ``base``, ``link``, ``meta``, ``script`` and ``title``.
    """
    found: Declarations = {tag: [] for tag in DECLARING}
    for element in root.iter(*DECLARING):
        found[element.tag].append(element)
    return found


def _without_long_tags(source: str) -> str:
    """Take the attributes off tags with too many; a tag that long spans a window without "<"."""
    out: list[str] = []
    done = 0
    begun = -1  # where the last tag begins, until it is looked at
    for at in range(0, len(source), WINDOW):
        last = source.rfind("<", at, at + WINDOW)
        if last >= 0:
            begun = last
        elif begun >= 0:
            if found := LONG_TAG.match(source, begun):
                out += (source[done:begun], _fewer_attributes(found))
                done = found.end()
            begun = -1
    return "".join((*out, source[done:])) if out else source


def _fewer_attributes(match: re.Match[str]) -> str:
    return match[0] if len(match[2].split()) <= MAX_ATTRIBUTES else f"<{match[1]}>"
