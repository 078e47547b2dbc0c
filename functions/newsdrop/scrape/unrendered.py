"""A page whose script has not run: its text stands in its JSON-LD alone."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, Any

from newsdrop.lexicon import words
from newsdrop.page import Block, BlockKind, Zone
from newsdrop.patterns import regex
from newsdrop.scrape import blocks, text
from newsdrop.scrape.markup import declarations, parse_html

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from newsdrop.page import Head

LEAST = 200  # characters of a text, not of a teaser
SHOWN = 0.5  # share of it that a page which shows it shows at least
NOTICE = 300  # characters of a request to let a script run
OTHER = 120  # characters beside its request on a page that only asks for its script
MARKUP = regex(r"</(?:p|div|li|h[1-6])>|<br", re.IGNORECASE)


def fill(shown: tuple[Block, ...], head: Head, *, base_url: str | None) -> tuple[Block, ...]:
    """Add the text that the page keeps for its script, where it shows none.

    Parameters
    ----------
    shown
        The page's blocks.
    head
        Its JSON-LD: ``articleBody`` is the text, ``headline`` stands above it.
    base_url
        What relative addresses are relative to.

    Returns
    -------
    tuple of Block
        The page's own, where it shows its text; else what it shows as margin, and behind it the
        headline and the text.
    """
    told = max(head.json_ld, key=lambda node: len(_value(node, "articleBody")), default={})
    body = _value(told, "articleBody")
    if len(body) < LEAST or _prose(shown) >= SHOWN * len(body):
        return shown
    headline = html.unescape(_value(told, "headline") or head.title or "")
    around = tuple(
        block._replace(zone=Zone.MARGIN) if block.zone is Zone.RELEASE else block for block in shown
    )
    title = (Block(headline, BlockKind.HEADING, level=1, tag="h1"),) if headline else ()
    return around + title + _read(body, base_url)


def asks_for_script(shown: Sequence[Block]) -> bool:
    """Tell a page that shows nothing but a request to let its script run.

    Parameters
    ----------
    shown
        The page's blocks.
    """
    asked, other = False, 0
    for block in shown:
        if block.zone is Zone.CHROME:
            continue
        if _asks(block.text):
            asked = True
        else:
            other += len(block.text)
            if other > OTHER:
                return False
    return asked


def _asks(said: str) -> bool:
    line = said.casefold()
    return len(said) <= NOTICE and any(sign in line for sign in words("refusals", "script"))


def _read(body: str, base_url: str | None) -> tuple[Block, ...]:
    root = parse_html(f"<article>{body}</article>") if MARKUP.search(body) else None
    if root is None or not hasattr(root, "tag"):
        return text.read(html.unescape(body))
    return tuple(
        block._replace(zone=Zone.RELEASE)
        for block in blocks.read(root, declarations(root), base_url=base_url)
    )


def _prose(shown: Sequence[Block]) -> int:
    return sum(len(block.text) for block in shown if block.zone is Zone.RELEASE)


def _value(node: Mapping[str, Any], name: str) -> str:
    value = node.get(name)
    return value if isinstance(value, str) else ""
