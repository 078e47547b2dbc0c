"""The dates that a page's head gives to machines: JSON-LD, microdata, ``<meta>``, mail headers."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from newsdrop.lexicon import sections, words
from newsdrop.page import types
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.when.dates import parse_iso
from newsdrop.record import Date, Evidence

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsdrop.page import Head, Page

_MAIL_DATE = "mail:date"
_SAVED = "multipart/related"
_LINKED = {
    "published": ("datepublished", "datecreated", "uploaddate"),
    "updated": ("datemodified",),
}


def find(page: Page, section: str) -> Iterator[Date]:
    """List the dates of the page, those of the things on it left out.

    Parameters
    ----------
    page
        Its head is looked at. The date of a page that a browser saved as a message is the day
        it was saved on, and left out.
    section
        ``published`` or ``updated``.

    Yields
    ------
    Date
        The surest first; each at least a day.
    """
    head = page.head
    for node in _articles(head):
        fields = {name.casefold(): value for name, value in node.items()}
        for name in _LINKED[section]:
            yield from _date(fields.get(name), Evidence.JSON_LD)
    for name in _LINKED[section]:
        for value in head.microdata.get(name, ())[:1]:
            yield from _date(value, Evidence.MARKUP)
    for name in _names(section):
        if name == _MAIL_DATE and page.content_type == _SAVED:
            continue
        for value in head.metas.get(name, ())[:1]:
            yield from _date(value, Evidence.META)


def _articles(head: Head) -> list[Mapping[str, Any]]:
    """List the nodes that describe the page's text, first the one that the title names."""
    things = words("date_fields", "things")
    nodes = [node for node in head.json_ld if not things & types(node)]
    title = key(head.title or "")
    return sorted(nodes, key=lambda node: not _is_titled(node, title))


def _is_titled(node: Mapping[str, Any], title: str) -> bool:
    name = node.get("headline") or node.get("name")
    said = key(name)[:40] if isinstance(name, str) else ""
    return bool(said) and said in title


def _date(value: object, source: Evidence) -> Iterator[Date]:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, str) and (match := parse_iso(value)) and match.day:
        yield Date(match.value, match.precision, source)


@cache
def _names(section: str) -> tuple[str, ...]:
    return sections("date_fields")[section]
