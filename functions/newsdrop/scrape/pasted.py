"""A text file that was a page or a post: its front matter, or the title its browser showed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.page import Zone

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Block

# https://jekyllrb.com/docs/front-matter/: YAML between two lines of three hyphens.
FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\r?\n(?P<fields>.{1,20000}?\n)---[ \t]*\r?\n", re.DOTALL)
FIELD = re.compile(r"(?P<name>[A-Za-z][\w-]{0,40}):(?P<value>(?:[ \t].*)?)")
BAR = re.compile(r"\s+[|–—-]\s+")
MAX_TITLE = 300  # characters
MAX_ABOVE = 150  # lines of menus above the headline
LEAST = 3  # words of a headline that its page's title repeats


def front_matter(text: str) -> tuple[str, dict[str, tuple[str, ...]]]:
    """Part a text from its front matter.

    Parameters
    ----------
    text
        The decoded text.

    Returns
    -------
    tuple of str and dict
        The text behind it, and its plain fields by their lower-case names, as
        :class:`newsdrop.page.Head` keeps them; lists and nested fields are left out.
    """
    match = FRONT_MATTER.match(text)
    fields = dict(_fields(match["fields"].splitlines())) if match else {}
    if match is None or "title" not in fields:
        return text, {}
    return text[match.end() :], {name: (value,) for name, value in fields.items()}


def _fields(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    name, value = "", ""
    for line in lines:
        field = FIELD.match(line)
        if field:
            if value:
                yield name, value
            name, value = field["name"].lower(), field["value"].strip().strip("\"'")
        elif value and line.startswith(" "):  # a long value goes on, indented
            value = f"{value} {line.strip()}".rstrip("\"'")
        else:
            name, value = "", ""
    if value:
        yield name, value


def window_title(blocks: tuple[Block, ...]) -> tuple[str | None, tuple[Block, ...]]:
    """Tell the title of the page from which a text was copied whole.

    Parameters
    ----------
    blocks
        The text's blocks.

    Returns
    -------
    tuple
        The first line, where it is a later line with the site's name beside it, and the blocks
        behind it: what stands above the later line is margin. None and the blocks as they are
        otherwise.
    """
    if not blocks or len(blocks[0].text) > MAX_TITLE:
        return None, blocks
    title = blocks[0].text
    halves = (
        half for bar in BAR.finditer(title) for half in (title[: bar.start()], title[bar.end() :])
    )
    for half in sorted(halves, key=len, reverse=True):  # the shorter one is the site's name
        for at, block in enumerate(blocks[1:MAX_ABOVE], start=1):
            if len(half.split()) >= LEAST and block.text.endswith(half):
                above = (line._replace(zone=Zone.MARGIN) for line in blocks[1:at])
                return title, (*above, *blocks[at:])
    return None, blocks
