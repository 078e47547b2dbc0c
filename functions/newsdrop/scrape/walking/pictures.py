"""An image element becomes a picture: its largest rendition, its texts, its size."""

from __future__ import annotations

import re
from hashlib import blake2b
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Picture
from newsdrop.patterns import regex
from newsdrop.scrape.walking import told

if TYPE_CHECKING:
    from collections.abc import Iterable

    from newsdrop.scrape.markup import Element

AWAITED = frozenset(("div", "span"))
LAZY = ("data-src", "data-original", "data-lazy-src", "data-lazy", "data-hi-res-src", "data-large")
# The original behind a smaller rendition, which opens or is zoomed into.
FULL = (
    "data-orig-file",
    "data-full-url",
    "data-large_image",
    "data-zoom-image",
    "data-full",
    "data-large-file",
)
SETS = ("srcset", "data-srcset", "data-lazy-srcset")
FILE = regex(r"\.(?:jpe?g|png|gif|webp|avif|tiff?)(?:$|[?#])", re.IGNORECASE)
# The page on a file, as wikis have them: "/wiki/File:Bridge.jpg".
ON_FILE = regex(r"/[^\W\d_]{4,12}:[^/]{1,200}$")
# An address may hold commas; behind a size the next comma ends it, with a blank or without.
CANDIDATE = regex(
    r"""
    (?<! [^\s,] ) ( \S{1,2000}+ )
    (?: (?<= ,) | \s{1,50} ( [\d.]{1,8} ) ( [wx] ) \s{0,50} (?: , | $ ) | \s{0,50} (?: , | $ ) )
    """,
    re.VERBOSE,
)
# Shown until the image itself has been fetched.
_STAND_INS = "|".join(words("pictures", "stand-ins"))
STAND_IN = regex(
    rf"(?:^|/)(?:(?:{_STAND_INS})[-_.]?\d{{0,4}}(?:x\d{{1,4}})?|[^/]{{0,40}}placeholder[^/]{{0,40}})"
    r"\.(?:gif|png|svg|jpe?g|webp)$",
    re.IGNORECASE,
)
DRAWN = regex(r"\.(?:gif|svg)(?:$|[?#])", re.IGNORECASE)  # hardly a photo, but what it waits for
SHARING = regex(
    r"/sharer\b|/(?:share|submit|send)(?:\.php)?\?|/intent/|shareArticle|/pin/create",
    re.IGNORECASE,
)
CROPPED = regex(r"[-_](?:[12]?\d\dx[12]?\d\d|th(?:umb(?:nail)?)?|small)\.\w{3,4}$", re.IGNORECASE)
"""A file that a link should not lead to: "plant-150x150.jpg", "plant_thumb.jpg"."""
# A photo that the page holds itself, as tools write it that save a page as one file.
EMBEDDED = regex(r"data:image/(?:jpe?g|png|webp|avif);base64,", re.IGNORECASE)
LEAST = 4000  # characters of one; stand-ins and blurred previews have fewer
NUMBER = regex(r"\s{0,5}(\d{1,5})")
_LONG_SIDE = 60  # pixels


def read(element: Element, sources: Iterable[str], link: str) -> Picture | None:
    """Read an image.

    Parameters
    ----------
    element
        The ``<img>``, or an empty box that waits for one.
    sources
        The ``srcset`` values of the ``<source>`` elements before it in its ``<picture>``.
    link
        The link around it; an image file there is the large one, unless its name says
        that it was made small.

    Returns
    -------
    Picture or None
        None without an address, and for the one-pixel images that count visitors or the icons
        that share the page.
    """
    width, height = _sides(element)
    if (width is not None and width <= 2) or (height is not None and height <= 2):
        return None
    src = _address(element, sources, link)
    if src is None or (link and SHARING.search(link)):
        return None
    alt, title = _text(element.get("alt") or element.get("data-alt")), _text(element.get("title"))
    return Picture(src, alt, title, width, height, link or None, *told.read(element))


def waits(element: Element) -> bool:
    """Tell an empty box that a script fills with the image whose file an attribute names.

    Parameters
    ----------
    element
        One of those: ``<div class="delayed" data-src="bridge.jpg" data-alt="A bridge"></div>``.
        One without words waits for the ground that the text stands on.
    """
    if len(element) or (element.text or "").strip() or not element.get("data-alt"):
        return False
    src = element.get("data-src")
    return src is not None and _is_address(src) and FILE.search(src) is not None


def _address(element: Element, sources: Iterable[str], link: str) -> str | None:
    linked = link and FILE.search(link) and not (CROPPED.search(link) or ON_FILE.search(link))
    opened = link if linked else ""
    if original := opened or _original(element):
        return original
    sets = [*(element.get(name) or "" for name in SETS), *sources]
    offered = [item for text in sets if text for item in _candidates(text)]
    largest = max(offered, default=None)
    if largest is not None and largest[0] > 1:
        own = (1, element.get("src")) in offered and (_number(element.get("width")) or 0)
        return element.get("src") if own > largest[0] else largest[1]
    single = next(filter(None, (_own(element, name) for name in (*LAZY, "src"))), "")
    if not single or DRAWN.search(single):
        single = _again(element) or single
    if single:
        return single
    if largest is not None:
        return largest[1]
    return _said_otherwise(element)


def _own(element: Element, name: str) -> str:
    value = (element.get(name) or "").strip()
    return value if _is_address(value) and not STAND_IN.search(value) else ""


def _again(element: Element) -> str | None:
    """Find the address of the image that stands for this one, behind it, where no scripts run.

    One without words may be a counter, whose address is no file's.
    """
    behind = element.getnext()
    if behind is None or behind.tag != "noscript" or len(behind) != 1:
        return None
    image = behind[0]
    alt = image.get("alt") or ""
    if image.tag != "img" or alt != (element.get("alt") or ""):
        return None
    address = _address(image, (), "")
    return address if alt or FILE.search(address or "") else None


def _said_otherwise(element: Element) -> str | None:
    """Find an address in an attribute of a page's own scripts."""
    own = [(name, value) for name, value in element.items() if name.startswith("data-")]
    if sized := next((value for name, value in own if _is_rendition(name, value)), ""):
        return sized
    if not element.get("src") and not element.get("alt"):
        return None  # which no page means to show by itself
    other = next((value for _, value in own if FILE.search(value) and " " not in value), None)
    return other or _embedded(element.get("src") or "")


def _original(element: Element) -> str:
    values = ((element.get(name) or "").strip() for name in FULL)
    files = (one for one in values if one and FILE.search(one) and " " not in one)
    return next(filter(_is_address, files), "")


def _is_address(value: str) -> bool:
    """Tell an address from a photo itself, and from a pattern of one: "bridge_{width}x.jpg"."""
    return bool(value) and not value.startswith("data:") and "{" not in value


def _is_rendition(name: str, value: str) -> bool:
    """Tell the address for one width of screen: ``data-src-lg``, ``data-src-mobile``."""
    alone = "/" in value and " " not in value.strip()
    return name.startswith("data-src-") and alone and _is_address(value)


def _embedded(src: str) -> str | None:
    """Make a short name for a photo that has no address, the same for the same photo."""
    if len(src) < LEAST or not EMBEDDED.match(src):
        return None
    return f"data:{blake2b(src.encode(), digest_size=8).hexdigest()}"


def _candidates(text: str) -> Iterable[tuple[float, str]]:
    for match in CANDIDATE.finditer(text[:10_000].strip()):
        address, size, unit = match[1].rstrip(","), match[2], match[3]
        if _is_address(address):
            yield (_size(size, unit), address)


def _size(size: str | None, unit: str | None) -> float:
    try:
        # A density counts from an ordinary column's width, so that both kinds compare.
        return float(size or 1) * (600 if unit == "x" and size != "1" else 1)
    except ValueError:
        return 1


def _sides(element: Element) -> tuple[int | None, int | None]:
    """Read both sides; nothing beside a long one is a side that a script did not measure yet."""
    width, height = _number(element.get("width")), _number(element.get("height"))
    if max(width or 0, height or 0) >= _LONG_SIDE:
        return width or None, height or None
    return width, height


def _number(value: str | None) -> int | None:
    match = NUMBER.match(value) if value and "%" not in value else None
    return int(match[1]) if match else None


def _text(value: str | None) -> str | None:
    return " ".join(value.split()) or None if value else None
