"""The head: what a page says about itself to machines."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from typing import TYPE_CHECKING, Any

from newsdrop.page import Head

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lxml.html import HtmlElement

    from newsdrop.scrape.markup import Declarations

MAX_NODES = 500
MAX_VALUE = 2000
JSON_WRAPPING = re.compile(
    r"^\s*(?:<!--|/\*|//|<!\[CDATA\[|\*/|\]\]>|-->)+\s*|[;\s]*(?:-->|\]\]>|\*/)\s*$"
)
ITEMPROP = ("itemprop", "itemProp", "ITEMPROP")  # names of attributes have no case
VALUE_ATTRIBUTES = ("content", "datetime", "href", "src", "title")


def read(
    root: HtmlElement,
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
        Evidence from a mail message around it, keys as in :class:`newsdrop.page.Head`.

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
    title = next((_clean(el.text_content()) for el in declared["title"]), None)
    return Head(
        title=title or next(iter((headers or {}).get("mail:subject", ())), None),
        metas={name: tuple(values) for name, values in metas.items()},
        microdata=_microdata(root) if any(name in source for name in ITEMPROP) else {},
        json_ld=tuple(_json_ld(declared["script"])),
    )


def language(root: HtmlElement, declared: Declarations) -> str | None:
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


def _microdata(root: HtmlElement) -> dict[str, tuple[str, ...]]:
    found: defaultdict[str, list[str]] = defaultdict(list)
    for element in root.xpath("//*[@itemprop]")[:MAX_NODES]:
        value = next((v for name in VALUE_ATTRIBUTES if (v := element.get(name))), None)
        text = _clean(value) or _clean(element.text_content()[: 2 * MAX_VALUE])
        if text:
            for name in element.get("itemprop").lower().split():
                found[name].append(text)
    return {name: tuple(values) for name, values in found.items()}


def _json_ld(scripts: Iterable[HtmlElement]) -> Iterator[dict[str, Any]]:
    count = 0
    for script in scripts:
        if "ld+json" not in (script.get("type") or "").lower() or not script.text:
            continue
        for node in _nodes(_loads(script.text)):
            count += 1
            if count > MAX_NODES:
                return
            yield node


def _loads(text: str) -> Any:  # noqa: ANN401 - JSON has no narrower type
    for source in (text, JSON_WRAPPING.sub("", text)):
        try:
            return json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    """Flatten lists, graphs and nested main entities; what describes the site stays a node too."""
    stack = [value]
    while stack:
        item = stack.pop(0)
        if isinstance(item, list):
            stack[:0] = item[:MAX_NODES]
        elif isinstance(item, dict):
            yield item
            stack[:0] = [item[key] for key in ("@graph", "mainEntity") if key in item]
