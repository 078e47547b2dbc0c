"""What an element's attributes say: its words, whether it is seen, how it is set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words

if TYPE_CHECKING:
    from collections.abc import Iterable

NAMING = frozenset(("class", "id", "itemprop", "property", "rel", "role"))
UNSEEN_STYLE = re.compile(r"(?:display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden)", re.I)
BOLD_STYLE = re.compile(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.I)
SLANTED_STYLE = re.compile(r"font-style\s{0,3}:\s{0,3}(?:italic|oblique)", re.I)
BLOCK_STYLE = re.compile(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|table)", re.I)
ALIGN_STYLE = re.compile(r"text-align\s{0,3}:\s{0,3}(\w+)", re.I)
PART = re.compile(r"[A-Za-z]+")
CAMEL = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
PROSE = frozenset("a an and as at by for from how in is of on or the to what why with".split())
LISTING = ("tag-", "category-")  # what a story is about, in the classes that publishing tools write
_HIDING = words("zones", "hidden")


@dataclass(frozen=True, slots=True)
class Said:
    """What attributes say of an element; `centered` is None where they are silent."""

    words: frozenset[str] = frozenset()
    times: tuple[str, ...] = ()
    block: bool = False
    bold: bool = False
    slanted: bool = False
    centered: bool | None = None


NOTHING = Said()


def is_hidden(items: Iterable[tuple[str, str]]) -> bool:
    """Say whether attributes take an element out of sight."""
    for name, value in items:
        if name == "class":
            if _hides(value):
                return True
        elif name == "style":
            if UNSEEN_STYLE.search(value):
                return True
        elif name == "hidden" or (name == "aria-hidden" and value == "true"):
            return True
    return False


def read(items: Iterable[tuple[str, str]]) -> Said:
    """Read the attributes of an element that is seen.

    Parameters
    ----------
    items
        Names and values.
    """
    naming: frozenset[str] = frozenset()
    style = align = ""
    dated = False
    time = ""
    for name, value in items:
        if name in NAMING:
            naming |= _words(value)
            dated |= name in ("itemprop", "property") and "date" in value.lower()
        elif name == "style":
            style = value
        elif name == "align":
            align = value.lower()
        elif name == "datetime" or (name == "content" and not time):
            time = value.strip()
            dated |= name == "datetime"
    if not style and not align and not (time and dated):
        return Said(naming) if naming else NOTHING
    found = ALIGN_STYLE.search(style)
    align = found[1].lower() if found else align
    return Said(
        naming,
        (time[:100],) if time and dated else (),
        BLOCK_STYLE.search(style) is not None,
        BOLD_STYLE.search(style) is not None,
        SLANTED_STYLE.search(style) is not None,
        align in ("center", "middle") if align else None,
    )


@lru_cache(8192)
def _words(value: str) -> frozenset[str]:
    out: set[str] = set()
    for token in value[:1000].split():
        if token.startswith(LISTING):
            continue
        parts = PART.findall(token)
        if len(parts) > 3 and not PROSE.isdisjoint(map(str.lower, parts)):
            continue  # the slug of a headline
        for part in parts:
            if part.islower() or part.isupper():
                out.add(part.lower())
            else:  # pieces of one or two letters are a generated name's
                out.update(piece.lower() for piece in CAMEL.findall(part) if len(piece) > 2)
    return frozenset(out)


@lru_cache(8192)
def _hides(value: str) -> bool:
    return not _HIDING.isdisjoint(value.lower().split())
