"""The full name of a house whose site calls itself by an acronym, as the page prints it."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import logos, organizations, public, rights
from newsdrop.parse.issuing.names.shortened import RUN
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.page import Block, Page

_SITE = 4  # words of a site's name
_LINE = 90  # characters of a name
_TEXT = 20_000  # characters that are searched
_LONGEST = 12  # letters of an acronym
_LEAST = 3  # letters of an acronym that a heading may write out
_SMALL = words("organizations", "small")
_NATIONS = words("organizations", "short nations")
_NATIONAL = tuple(f"{nation} " for nation in _NATIONS)
_NATION = regex(r"\A(?:U\.S\.|US|United States) (?=[A-Z]\w+ [A-Za-z])", re.IGNORECASE)
_AROUND = regex(
    rf"\A(?:{any_of(_NATIONS)}) (?=[A-Z]{{2}})"
    rf"|(?<=[A-Z]{{2}}) (?i:{any_of(words('organizations', 'kinds of news'))})\Z"
)


def spelled_out(page: Page, site: str, told: str) -> str | None:
    """Find the full name that the page prints for an acronym: "Roeville Bridge Society" for "RBS".

    A heading, a line above all, a link home, a logo and a note of rights may print it. An acronym
    that the site does not use alone ("US RBS", "RBS Press") the text may write out, too. A
    rights holder's full name does not count where the site brands itself by the acronym, unless it
    is a public body's, or the text prints it or begins with what the acronym's house does.
    """
    if (whole := _with_words(page, site) or _with_place(page, site)) is not None:
        return whole
    short = _AROUND.sub("", site)
    if not (short.isupper() and short.isalpha() and len(short) >= (_LEAST - (short != site))):
        return None
    if (shown := _shown(page, short)) is not None:
        return shown
    branded = site in page.head.metas.get("og:site_name", ())
    acts = organizations.begins(told.partition("\n")[0], short)  # "RBN opened a bridge"
    for block in page.blocks:
        holder = rights.of_block(block) if block.zone is not Zone.RELEASE else None
        if holder is None:
            continue
        bare = organizations.tidy(holder)
        if (
            bare.startswith(short[0])
            and organizations.stands_for(short, bare)
            and (not branded or acts or public.has_word(bare) or organizations.printed(told, bare))
        ):
            return bare
    if short != site:
        return _written_out(page, short) or _own_line(page, short)
    return _of_text(short, told) if len(short) >= _LEAST else None


def _shown(page: Page, short: str) -> str | None:
    """Find the name in a heading, a line above all, a link home or a logo."""
    top = next((at for at, block in enumerate(page.blocks) if block.level == 1), 0)
    heads = (block.text for block in page.blocks[:top] if block.zone is not Zone.RELEASE)
    shown = chain(heads, (name for block in page.blocks for name in _prints(block)))
    brands = [logos.bare(brand) for brand in page.brands]
    for name in (*brands, *shown):
        bare = organizations.tidy(organizations.without_asides(name))  # "Acme Bridge Board (ABB)"
        own = _NATION.sub("", bare)  # "United States Bridge Agency" is the BA
        if any(
            form[:1] == short[0] and organizations.stands_for(short, form) for form in (bare, own)
        ):
            return bare
    for name in filter(organizations.is_organization, brands):
        if len(short) <= _LONGEST and _begins_words(key(short), key(name).split()):
            return organizations.tidy(name)
    return None


def _of_text(short: str, told: str) -> str | None:
    """Find the body's name that a text prints, which never uses its acronym."""
    if short in told:
        return None
    runs = map(organizations.tidy, RUN.findall(told[:_TEXT]))
    names = {run for run in runs if organizations.stands_for(short, run)}
    return organizations.only(name for name in names if organizations.is_organization(name))


def _begins_words(short: str, parts: list[str]) -> bool:
    """Tell a name's beginnings of words: "UNIROE" for "Université de Roe"."""
    if not short or not parts:
        return not short and all(part in _SMALL for part in parts)
    first, rest = parts[0], parts[1:]
    if first in _SMALL and _begins_words(short, rest):
        return True
    ends = (end for end in range(1, len(short) + 1) if first.startswith(short[:end]))
    return any(_begins_words(short[end:], rest) for end in ends)


def _with_words(page: Page, site: str) -> str | None:
    """Read "Roeville Unified School District", a line of its own, for "Roeville USD"."""
    *before, short = site.split()
    if not before or not (short.isupper() and short.isalpha() and len(short) >= _LEAST):
        return None
    ahead = f"{' '.join(before)} "
    for block in page.blocks:
        bare = organizations.tidy(block.text) if block.text.startswith(ahead) else ""
        behind = bare.removeprefix(ahead)
        if len(bare) <= _LINE and behind.istitle() and organizations.stands_for(short, behind):
            return bare
    return None


def _with_place(page: Page, site: str) -> str | None:
    """Read "Instituto Municipal de Planeación de Roeville" for "IMPLAN Roeville".

    The text has the acronym behind it, in brackets, or it is a line beside the release.
    """
    short, _, place = site.partition(" ")
    if not (place and short.isupper() and short.isalpha() and len(short) >= _LEAST):
        return None
    for _, block in page.shown:
        before, bracket, _ = block.text.partition(f" ({short})")
        parts = before.split()[-_LONGEST:] if bracket and before.endswith(f" {place}") else []
        for at, part in enumerate(parts):
            name = " ".join(parts[at:])
            if part[0] == short[0] and organizations.is_organization(name):
                return name
        beside = block.zone is not Zone.RELEASE and len(block.text) <= _LINE
        if beside and block.text.endswith(f" {place}") and _opens_with(short, block.text):
            return organizations.tidy(block.text)
    return None


def _opens_with(short: str, name: str) -> bool:
    """Tell a house whose first words begin with the parts of an acronym."""
    parts = key(name).split()
    begun = (_begins_words(key(short), parts[:end]) for end in range(1, len(parts)))
    return organizations.is_organization(name) and any(begun)


def _own_line(page: Page, short: str) -> str | None:
    """Find a house's name that is a line beside the release, as in a page's foot."""
    for block in page.blocks:
        if block.zone is not Zone.RELEASE and block.text[:1] == short[0]:
            bare = organizations.tidy(block.text) if len(block.text) <= _LINE else ""
            if organizations.is_organization(bare) and organizations.stands_for(short, bare):
                return bare
    return None


def _prints(block: Block) -> Iterator[str]:
    """List what may be the name of the house whose site it is."""
    if block.level:
        yield block.text
    elif block.zone is not Zone.RELEASE and (name := logos.read(block)):
        yield name
    elif block.picture is not None and block.picture.alt:
        yield logos.bare(block.picture.alt)


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
