"""What an element's attributes say: its words, whether it is seen, how it is set."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex
from newsdrop.scrape.walking.runs import BOLD, SLANTED

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

NO_WORDS: frozenset[str] = frozenset()
NAMING = frozenset(("class", "id", "itemprop", "property", "rel", "role"))
TELLING = NAMING | {"style", "align", "hidden", "aria-hidden", "datetime", "content"}
UNSEEN_STYLE = regex(r"display\s{0,3}:\s{0,3}none|visibility\s{0,3}:\s{0,3}hidden", re.IGNORECASE)
BOLD_STYLE = regex(r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)", re.IGNORECASE)
SLANTED_STYLE = regex(r"font-style\s{0,3}:\s{0,3}(?:italic|oblique)", re.IGNORECASE)
BLOCK_STYLE = regex(r"display\s{0,3}:\s{0,3}(?:block|flex|grid|table)", re.IGNORECASE)
ALIGN_STYLE = regex(r"text-align\s{0,3}:\s{0,3}(\w+)", re.IGNORECASE)
PART = regex(r"[A-Za-z]+")
CAMEL = regex(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
GENERATED = regex(r"(?<![^\W_])(?=[a-f]*\d[0-9]*[a-f])[0-9a-f]{6,}(?![^\W_])")
"""A number to the base of sixteen, in which letters stand side by side by chance: "3ad4dd9"."""
PROSE = words("zones", "slug")
LISTING = ("tag-", "category-")  # what a story is about, in the classes that publishing tools write
ABSENT = regex(
    r"(?:\A|[-_])(?:no|without|hide)[-_](?!print)[a-z]{4} | [-_](?:disabled|closed|none|off)\Z",
    re.IGNORECASE | re.VERBOSE,
)
"""A class that says what a page leaves out: "no-sidebar", "blog-meta-author-disabled"."""
_WITH = "with"
POST = "hentry"  # behind which such tools write what else a post is filed under: "topic_tags-bells"
_HIDING = words("zones", "hidden")
_ASKED = TELLING | {"title"}
_MILLENNIA = ("1", "2")
_TIME = regex(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:?\d\d")


@dataclass(frozen=True, slots=True)
class Said:
    """What attributes say of an element.

    Parameters
    ----------
    words
        Of class, id, role and the like, lower case.
    times
        Machine-readable times.
    hidden
        Whether it is out of sight.
    block
        Whether it is set as a block, whatever its tag.
    style
        `BOLD` and `SLANTED` of :mod:`newsdrop.scrape.walking.runs`, added up.
    centered
        None where they are silent.
    """

    words: frozenset[str] = NO_WORDS
    times: tuple[str, ...] = ()
    hidden: bool = False
    block: bool = False
    style: int = 0
    centered: bool | None = None


NOTHING = Said()


def read(items: Sequence[tuple[str, str]]) -> Said:
    """Read an element's attributes.

    Parameters
    ----------
    items
        Names and values, as lxml gives them.
    """
    telling = tuple(
        [one for one in items if one[0] in _ASKED and (one[0] != "title" or _is_time(one[1]))]
    )
    return _read(telling) if telling else NOTHING


def _is_time(value: str) -> bool:
    """Tell the moment in the title of "2 hours ago"."""
    return value[:1] in _MILLENNIA and _TIME.match(value) is not None


@lru_cache(8192)
def _read(items: tuple[tuple[str, str], ...]) -> Said:
    said = dict(items)
    style = said.get("style", "")
    naming = NO_WORDS.union(*(_words(said[name]) for name in NAMING & said.keys()))
    found = ALIGN_STYLE.search(style)
    align = found[1].lower() if found else said.get("align", "").lower()
    return Said(
        naming,
        _times(said),
        "hidden" in said
        or said.get("aria-hidden") == "true"
        or UNSEEN_STYLE.search(style) is not None
        or not _HIDING.isdisjoint(said.get("class", "").lower().split()),
        BLOCK_STYLE.search(style) is not None,
        (BOLD if BOLD_STYLE.search(style) else 0) | (SLANTED if SLANTED_STYLE.search(style) else 0),
        align in ("center", "middle") if align else None,
    )


def _times(said: dict[str, str]) -> tuple[str, ...]:
    time = said.get("datetime", "") or said.get("title", "")
    if not time and "date" in (said.get("itemprop", "") + said.get("property", "")).lower():
        time = said.get("content", "")
    return (time.strip()[:100],) if time.strip() else ()


def _pieces(part: str) -> Iterable[str]:
    if part.islower() or part.isupper():
        return (part.lower(),)
    # Pieces of one or two letters are a generated name's.
    return (piece.lower() for piece in CAMEL.findall(part) if len(piece) > 2)


@lru_cache(8192)
def _words(value: str) -> frozenset[str]:
    out: set[str] = set()
    filed = False
    for token in value[:1000].split():
        if token.startswith(LISTING) or (filed and "-" in token) or ABSENT.search(token):
            continue
        filed = filed or token == POST
        parts = PART.findall(GENERATED.sub("", token))
        if len(parts) > 3 and not PROSE.isdisjoint(map(str.lower, parts)):
            continue  # the slug of a headline
        # "lead-art-with-ads", "leadArtWithAds": what stands behind is beside it.
        out.update(takewhile(_WITH.__ne__, chain.from_iterable(map(_pieces, parts))))
    return frozenset(out)
