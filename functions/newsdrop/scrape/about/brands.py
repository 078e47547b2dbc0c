"""What the links home say: the brand in a menu and the logo name whose site it is."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import hostname
from newsdrop.patterns import regex
from newsdrop.scrape.walking import attributes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.scrape.markup import Element

_MOST = 80  # links of a page that are looked at; a brand stands at its top
_ROOT = regex(
    r"""
    (?: \#\w* | (?: \.{0,2} / )* )
    (?: (?<=/) [a-z]{2} (?: [_-] [a-z]{2} )? /? )?  # the home page of a language
    (?: (?:index|default|home) \. [a-z]{2,5} )? (?: [#?] .* )?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BRANDS = words("elements", "brands")
_LONGEST = 120  # characters
_FEW = 6


def read(root: Element, own: str | None) -> tuple[str, ...]:
    """Read the names in links home, at the top of the page.

    Parameters
    ----------
    root
        The parsed page.
    own
        Its address, where it is known.

    Returns
    -------
    tuple of str
        Texts, or where there are none those of an image or a tooltip, as written, in order.
    """
    host = _bare(hostname(own))
    names: dict[str, None] = {}
    for link in islice(root.iter("a"), _MOST):
        if _is_home(link, host):
            names.update(dict.fromkeys(_said(link)))
            if len(names) >= _FEW:
                break
    return tuple(names)


def _is_home(link: Element, host: str) -> bool:
    href = (link.get("href") or "").strip()
    if href.startswith(("http:", "https:", "//")):
        path = href.partition("//")[2].partition("/")[2]
        if not _ROOT.fullmatch(f"/{path}"):
            return False
        there = _bare(hostname(href))
        return there == host if host else _is_brand(link)
    if href and not href.startswith("#"):
        return _ROOT.fullmatch(href) is not None or (
            not href.startswith(("mailto:", "tel:", "javascript:")) and _is_brand(link)
        )
    return _is_brand(link)


def _is_brand(link: Element) -> bool:
    items = link.items()
    said = " ".join(value for _, value in items).lower() if len(items) > 1 else ""
    if "brand" not in said and "logo" not in said:
        return False
    return not _BRANDS.isdisjoint(attributes.read(items).words)


def _bare(host: str) -> str:
    return host.removeprefix("www.")


def _said(link: Element) -> Iterator[str]:
    text = _short(" ".join(link.itertext()))
    if text:
        yield text
    images = [_short(image.get("alt") or "") for image in islice(link.iter("img"), 2)]
    for said in (*images, _short(link.get("title") or ""), _short(link.get("aria-label") or "")):
        if said:
            yield said


def _short(text: str) -> str:
    said = " ".join(text.split()) if len(text) < 10 * _LONGEST else ""
    return said if len(said) <= _LONGEST else ""
