"""The head: what a page says about itself to machines."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lxml import etree

from newsdrop.page import Head
from newsdrop.scrape.about import linked_data

if TYPE_CHECKING:
    from collections.abc import Mapping

    from newsdrop.scrape.markup import Declarations, Element

MAX_NODES = 500
MAX_VALUE = 2000
ITEMPROP = ("itemprop", "itemProp", "ITEMPROP")  # names of attributes have no case
TITLES = ("mail:subject", "title")
VALUE_ATTRIBUTES = ("content", "datetime", "href", "src", "title")
_TEXT = etree.XPath("string()")


def read(
    root: Element,
    declared: Declarations,
    source: str,
    *,
    headers: Mapping[str, tuple[str, ...]] | None = None,
) -> Head:
    """Collect the evidence that stands in ``<head>`` and in attributes.

    Parameters
    ----------
    root
        The parsed page.
    declared
        What it says of itself.
    source
        Its text: what is not in it is not looked for.
    headers
        Evidence from a mail message or front matter around it, keys as in
        :class:`newsdrop.page.Head`.

    Returns
    -------
    Head
        Values cut at 2,000 characters: longer ones are no evidence.
    """
    metas: defaultdict[str, list[str]] = defaultdict(list)
    for meta in declared["meta"]:
        name = meta.get("name") or meta.get("property") or meta.get("http-equiv")
        content = _clean(meta.get("content"))
        if name and content:
            metas[name.strip().lower()].append(content)
    for key, values in (headers or {}).items():
        metas[key].extend(values)
    own = next((_clean(_text(el)) for el in declared["title"]), None)
    return Head(
        title=own or title(headers or {}),
        metas={name: tuple(values) for name, values in metas.items()},
        microdata=_microdata(root) if any(name in source for name in ITEMPROP) else {},
        json_ld=linked_data.read(declared["script"]),
    )


def title(headers: Mapping[str, tuple[str, ...]]) -> str | None:
    """Read what stands around a document for its title: a subject, or front matter's."""
    return next((values[0] for name in TITLES if (values := headers.get(name))), None)


def language(root: Element, declared: Declarations) -> str | None:
    """Read the declared language: ``html lang``, ``content-language``, ``og:locale``."""
    told: str | None = root.get("lang") or root.get("xml:lang")
    if told:
        return told
    for meta in declared["meta"]:
        name = (meta.get("http-equiv") or meta.get("property") or meta.get("name") or "").lower()
        if name in {"content-language", "og:locale", "dc.language", "language"}:
            told = told or meta.get("content")
    return told


def _clean(text: str | None) -> str | None:
    return " ".join(text.split())[:MAX_VALUE] or None if text else None


def _text(element: Element) -> str:
    return str(_TEXT(element))


def _microdata(root: Element) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for element in root.xpath("//*[@itemprop]")[:MAX_NODES]:
        value = next((v for name in VALUE_ATTRIBUTES if (v := element.get(name))), None)
        text = _clean(value) or _clean(_text(element)[: 2 * MAX_VALUE])
        if text:
            for name in element.get("itemprop").lower().split():
                found[name].append(text)
    return {name: tuple(values) for name, values in found.items()}
