"""Names of a site in its title, as the foot of its pages tells: "© 2026 Acme Museum"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import Zone
from newsdrop.parse.houses import organizations, rights
from newsdrop.parse.prose import running
from newsdrop.parse.prose.phrases import key, opening, size
from newsdrop.parse.titling import nameless

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.page import Page

_HEADLINES = words("elements", "headlines")  # of a class
_OF = words("letterhead", "from") | {"of", "the"}
_FOOT = 40  # blocks
_TITLE = 2  # words of a heading that may be the text's own


def names(page: Page, title: Sequence[str]) -> Iterator[str]:
    """List the names of the site that stand at an end of its title, or are all that it says.

    Parameters
    ----------
    page
        The page.
    title
        The parts of the title that its head gives.

    Yields
    ------
    str
        In the form of phrases, where a line besides it heads the text: the name of a show or a
        product may be its own headline.
    """
    holder = _holder(page) if title else ""
    whole = key(holder).removeprefix("the ")
    for end in dict.fromkeys((*title[:1], *title[-1:])) if holder else ():
        greeting = opening(end, nameless.GREETINGS)
        said = key(end[greeting.end :] if greeting else end).removeprefix("the ")
        named = said == whole or _is_section(f" {said} ".partition(f" {whole} "))
        named = named or (  # "Acme Works, Inc."
            whole.startswith(f"{said} ") and organizations.has_form(holder)
        )
        if said and named and _is_headed(page, key(end)):
            yield from (key(end), said)


def _is_section(parts: tuple[str, str, str]) -> bool:
    """Tell what a house's name stands in: "Acme Newsroom", "News from the Acme Museum"."""
    before, name, behind = parts
    kind = " ".join(word for word in before.split() if word not in _OF)
    return name != "" and f"{kind} {behind}".strip() in nameless.SECTIONS


def _holder(page: Page) -> str:
    names = (rights.holder(block.text) for block in reversed(page.blocks[-_FOOT:]))
    return next(filter(None, names), "")


def _is_headed(page: Page, name: str) -> bool:
    """Tell a line above the text that is set apart and says something else."""
    for block in page.blocks:
        if running.is_prose(block):
            return False
        apart = block.level or block.strong or block.hints & _HEADLINES
        if block.zone is Zone.CHROME or not apart:
            continue
        text = block.text
        if size(text) >= _TITLE and name not in key(text) and not _is_furniture(text):
            return True
    return False


def _is_furniture(text: str) -> bool:
    return nameless.is_empty(text) or nameless.is_kind_and_day(text)
