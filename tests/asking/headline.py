"""What tests of the headline share: a text, lines of a page, and which of them heads it."""

from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import headline

TITLE = "Agency Opens Bridge Over the River"
STORY = (
    "SPRINGFIELD, May 4, 2010 — The agency opened a bridge over the river today, which will carry "
    "forty thousand cars a day and is the longest of its kind in the state."
)


def heading(text, level=1, **where):
    return Block(text, BlockKind.HEADING, level=level, tag=f"h{level}", **where)


def bold(text):
    return Block(text, strong=True, centered=True)


def head(title=None, **metas):
    names = {name.replace("_", ":", 1): (value,) for name, value in metas.items()}
    return Head(title=title, metas=names)


def read(*lines, **page):
    blocks = tuple(Block(line) if isinstance(line, str) else line for line in lines)
    found = headline.find(Page((*blocks, Block(STORY)), **page))
    return (found.value, sorted(found.claims)) if found else None
