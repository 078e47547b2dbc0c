"""Houses that the linked data in a page's head name: who publishes a text, and whose site it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import hostname, types
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import shortened, sitenames

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from newsdrop.page import Page

_PARTS = ("sourceOrganization", "publisher", "provider", "author")
_KINDS = frozenset(words("organizations", "schema types"))
_LABEL = 4  # letters of a domain's name by which a house is known again


def publishers(page: Page) -> Iterator[str]:
    """List who publishes the text.

    Parameters
    ----------
    page
        The page. Where its data name the newspaper whose site it is, as the address does, another
        publisher is the agency the text was taken from; a portal's is who gave out the release.
    """
    owner = next((name for name in _owners(page) if is_at(page, name)), None)
    carried = owner is None or not sitenames.is_paper(owner)
    for node in page.head.json_ld:
        for name in _houses(node):
            if carried or is_at(page, name):
                yield name
    if owner is not None:
        yield owner


def alone(page: Page) -> Iterator[str]:
    """List the houses that the head describes for themselves."""
    for node in page.head.json_ld:
        if _KINDS & types(node) and isinstance(node.get("name"), str):
            yield node["name"]


def is_at(page: Page, name: str) -> bool:
    """Tell a house by the name of its domain.

    Parameters
    ----------
    page
        The page, at "www.inquirer.example".
    name
        What the house is called: "Roe Inquirer".
    """
    said = shortened.squeezed(name)
    labels = hostname(page.url).split(".")[:-1]
    return any(len(label) >= _LABEL and label.replace("-", "") in said for label in labels)


def _owners(page: Page) -> Iterator[str]:
    """List the houses that have the page's address."""
    for node in page.head.json_ld:
        url, name = node.get("url"), node.get("name")
        told = bool(_KINDS & types(node)) and isinstance(name, str)
        at = hostname(url) if told and isinstance(url, str) else ""
        if at and at == hostname(page.url) and isinstance(name, str):
            yield organizations.without_form(name)


def _houses(node: Mapping[str, object]) -> Iterator[str]:
    for part in _PARTS:
        value = node.get(part)
        for item in value if isinstance(value, list) else [value]:
            if isinstance(item, str) and part == "publisher" and "/" not in item:
                yield item
            if not isinstance(item, dict) or not isinstance(item.get("name"), str):
                continue
            if _KINDS & types(item):
                yield item["name"]
