"""The full name of a house whose site calls itself by an acronym, as the page prints it."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import Zone
from newsdrop.parse.houses import logos, organizations, rights
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_SITE = 4  # words of a site's name
_LEAST = 3  # letters of an acronym that a heading may write out
_PUBLIC = folded("organizations", "public bodies")
_PUBLIC_ENDS = tuple(words("organizations", "public compounds"))
_NATIONAL = ("U.S. ", "US ", "UK ", "U.K. ", "EU ", "UN ")
_AROUND = regex(r"\A(?:US|U\.S\.|UK|EU) (?=[A-Z]{2})|(?<=[A-Z]{2}) (?:Press|News|Media)\Z")


def spelled_out(page: Page, site: str, told: str) -> str | None:
    """Find the full name that the page prints for an acronym: "Roeville Bridge Society" for "RBS".

    A heading, a line above all, a link home, a logo and a note of rights may print it. An acronym
    that the site does not use alone ("US RBS", "RBS Press") the text may write out, too. A
    rights holder's full name does not count where the site brands itself by the acronym, unless it
    is a public body's.
    """
    short = _AROUND.sub("", site)
    if not (short.isupper() and short.isalpha() and len(short) >= (_LEAST - (short != site))):
        return None
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), 0)
    heads = (block.text for block in page.blocks[:top] if block.zone is not Zone.RELEASE)
    shown = chain(heads, (name for block in page.blocks for name in _prints(block)))
    for name in (*(logos.bare(brand) for brand in page.brands), *shown):
        bare = organizations.tidy(name)
        if bare.startswith(short[0]) and organizations.stands_for(short, bare):
            return bare
    branded = site in page.head.metas.get("og:site_name", ())
    for block in page.blocks:
        holder = rights.holder(block.text) if block.zone is not Zone.RELEASE else None
        if holder is None:
            continue
        bare = organizations.tidy(holder)
        if (
            bare.startswith(short[0])
            and organizations.stands_for(short, bare)
            and (not branded or _is_public(bare) or organizations.names(told, bare))
        ):
            return bare
    return _written_out(page, short) if short != site else None


def _prints(block: Block) -> Iterator[str]:
    """List what may be the name of the house whose site it is."""
    if block.level:
        yield block.text
    elif block.zone is not Zone.RELEASE and (name := logos.read(block)):
        yield name


def _is_public(name: str) -> bool:
    """Tell a public body by a word, or a part of one: "Reichsministerium"."""
    parts = name.casefold().split()
    return not _PUBLIC.isdisjoint(parts) or any(part.endswith(_PUBLIC_ENDS) for part in parts)


def _written_out(page: Page, short: str) -> str | None:
    """Read "U.S. Bridge Agency" before "(BA)"."""
    for _, block in page.shown:
        before, bracket, _ = block.text.partition(f" ({short})")
        parts = before.split()[-_SITE * 2 :] if bracket else []
        for at in range(len(parts)):
            name = " ".join(parts[at:])
            national = name.startswith(_NATIONAL)
            bare = name.partition(" ")[2] if national else name
            if name[0].isupper() and organizations.stands_for(short, bare):
                return organizations.tidy(name)
    return None
