"""Headings that link to the front page of a site and so have its name, not a text's title."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import key, size
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block, Page

_FRONT = regex(
    r"""
    (?: https?:)?// [^/?#]+ /? (?: (?<=/) [a-z_~]{2,12} /? )?  # "https://acme.example/blog/"
    | (?: \.{0,2} / )+ (?: [a-z]{2,12} / )?
    | (?: \.{0,2} / )* (?: index | default | home ) \. [a-z]{2,5}
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TITLE = 3  # words
_TOP = 200  # blocks


def names(page: Page, title: Sequence[str]) -> Iterator[str]:
    """List the names of a site in headings that link home, where another one has the title.

    Parameters
    ----------
    page
        The page.
    title
        The parts of the title that its head gives.

    Yields
    ------
    str
        In the form of phrases, with the motto that may stand behind a name and without.
    """
    ends = [*map(key, {title[0], title[-1]})] if len(title) > 1 else []
    if not any(ends):
        return
    whole = key(" ".join(title))
    for block in page.blocks[:_TOP]:
        if not block.level or not links_home(block):
            continue
        said = key(block.text)
        name = next((end for end in ends if end and f"{said} ".startswith(f"{end} ")), None)
        if name is None:
            continue
        rest = whole.removeprefix(name) if whole.startswith(name) else whole.removesuffix(name)
        if any(_is_title(other, rest) for other in page.blocks[:_TOP] if other is not block):
            yield from (said, name)


def _is_title(block: Block, rest: str) -> bool:
    """Tell a heading or a line in bold that is the title's end, or its beginning."""
    if not (block.level or block.strong) or size(block.text) < _TITLE or links_home(block):
        return False
    said = key(block.text)
    return bool(said) and (rest.strip().endswith(said) or rest.strip().startswith(said))


def links_home(block: Block) -> bool:
    """Say whether a heading is a link to the front page of a site."""
    link = block.anchors[0] if len(block.anchors) == 1 else None
    whole = link is not None and len(link.text) * 2 > len(block.text)
    return link is not None and whole and _FRONT.fullmatch(link.href) is not None
