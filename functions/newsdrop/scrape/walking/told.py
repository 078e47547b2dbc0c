"""What attributes tell of a picture for scripts: caption and credit, and a video that it opens."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.scrape.markup import Element

CAPTIONS = regex(r"data-(?:[a-z]{1,12}[-_]){0,2}caption\Z")
CREDITS = regex(r"data-(?:[a-z]{1,12}[-_]){0,2}(?:credits?|photographer|copyright)\Z")
FRAMES = frozenset(("a", "amp-img", "figure", "picture", "div", "span", "li", "button"))
IMAGES = ("img", "amp-img")
VIDEO = regex(r"\.(?:mp4|m3u8|webm)\b", re.IGNORECASE)
STILL = frozenset(("video",))
"""The words that the still of a video is given, as classes of players name them."""
LONGEST = 20_000  # characters of what a player is told
TAG = regex(r"<[^<>]{1,500}>")
MOST = 1000  # characters of either
NEAR = 3  # elements around an image
SWITCHES = frozenset(("none", "null", "true", "false", "yes", "show", "hide"))


def read(element: Element) -> tuple[str | None, str | None]:
    """Read caption and credit off an image's attributes and those of the frame around it alone.

    Parameters
    ----------
    element
        The ``<img>``. A frame around several images tells of none of them.
    """
    caption = credit = None
    for one in _around(element):
        for name in one.keys():  # noqa: SIM118  (an element of lxml goes over its children)
            if not name.startswith("data-"):
                continue
            if caption is None and CAPTIONS.match(name):
                said = _text(one.get(name))
                caption = said if " " in said and not said.startswith(("{", "[")) else None
            elif credit is None and CREDITS.match(name):
                said = _text(one.get(name))
                credit = said if _names(said) else None
    return caption, credit


def opens_video(element: Element) -> bool:
    """Tell the still of a video by the file that its frame names to a player.

    Parameters
    ----------
    element
        The ``<img>``.
    """
    around = element
    for _ in range(NEAR + 1):
        for name, value in around.items():
            told = name == "href" or name.startswith("data-")
            if told and "." in value and VIDEO.search(value, 0, LONGEST):
                return around is element or not _holds_others(around, element)
        around = around.getparent()
        if around is None or around.tag not in FRAMES:
            break
    return False


def _names(said: str) -> bool:
    named = said[:1].isupper() or said[:1] in "©(@" or not said.isascii()
    return bool(said) and named and said.casefold() not in SWITCHES


def _around(element: Element) -> Iterator[Element]:
    yield element
    around = element
    for _ in range(NEAR):
        around = around.getparent()
        if around is None or around.tag not in FRAMES:
            return
        told = [one for one in (around, *around) if _tells(one)]
        if told and not _holds_others(around, element):
            yield from told
        if around.tag == "figure":
            return


def _tells(element: Element) -> bool:
    return any(
        name.startswith("data-") and (CAPTIONS.match(name) or CREDITS.match(name))
        for name in element.keys()  # noqa: SIM118
    )


def _holds_others(around: Element, element: Element) -> bool:
    """Tell a frame around several images; a lazy one stands again for those without scripts."""
    shown = (one for one in around.iter(*IMAGES) if one.getparent().tag != "noscript")
    return any(one is not element for one in shown)


def _text(value: str | None) -> str:
    plain = TAG.sub(" ", unescape(value[:MOST])) if value else ""
    return " ".join(plain.split())
