"""JSON-LD: what a page's scripts tell machines of it, also where the JSON is broken."""

from __future__ import annotations

import html
import json
import re
from typing import TYPE_CHECKING, Any

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from newsdrop.scrape.markup import Element

MAX_NODES = 500
_LEVELS = 20  # of objects in objects; what lies deeper is no news of a page
# A run of blanks is tried where it begins only: from each of them on, 20,000 took two seconds.
WRAPPING = regex(
    r"""
    ^ \s* (?: <!-- | /\* | // | <!\[CDATA\[ | \*/ | \]\]> | --> )+ \s*
    | (?: (?<! [;\s] ) [;\s]++ )?+ (?: --> | \]\]> | \*/ ) \s* $
    """,
    re.VERBOSE,
)
# Quotation marks inside a value, not escaped, are what breaks a block: these members have none.
# Or a template leaves them out around a day.
MEMBER = regex(
    r"""
    " (?P<name> datePublished | dateModified | dateCreated | headline ) "
    \s{0,9} : \s{0,9}
    (?: " (?P<value> [^"\\]{1,300} ) " | (?P<day> \d{4}-\d\d-\d\d [\dT:.Z+-]{0,30} ) )
    \s{0,99} [,}]
    """,
    re.VERBOSE,
)
OF_TEXT = regex(r'"(\w{0,20}Article|BlogPosting|PressRelease|WebPage)"')


def read(scripts: Iterable[Element]) -> tuple[dict[str, Any], ...]:
    """Read the nodes of a page's JSON-LD.

    Parameters
    ----------
    scripts
        Its ``<script>`` elements.

    Returns
    -------
    tuple of dict
        At most 500 nodes; lists, graphs and main entities flattened. What describes the site is a
        node too. A block that is no JSON gives the dates and the headline that can be read
        in it without doubt.
    """
    nodes: list[dict[str, Any]] = []
    for script in scripts:
        if "ld+json" in (script.get("type") or "").lower() and script.text:
            value = _loads(script.text)
            nodes += _nodes(_unescaped(value) if "&" in script.text else value)
    return tuple(nodes[:MAX_NODES])


def _loads(text: str) -> Any:  # noqa: ANN401 - JSON has no narrower type
    for source in (text, WRAPPING.sub("", text)):
        try:
            return json.loads(source, strict=False)
        except (ValueError, RecursionError):
            continue
    return _salvaged(text)


def _unescaped(value: Any, levels: int = _LEVELS) -> Any:  # noqa: ANN401
    """Read "Roe &amp; Doe", which scripts hold as written, but make no markup of "&lt;b&gt;"."""
    if isinstance(value, str):
        read = html.unescape(value)
        return value if "<" in read else read
    if isinstance(value, list) and levels:
        return [_unescaped(item, levels - 1) for item in value]
    if isinstance(value, dict) and levels:
        return {key: _unescaped(item, levels - 1) for key, item in value.items()}
    return value


def _salvaged(text: str) -> dict[str, str]:
    """Read the plain members of a block about a text; the first of a name counts."""
    kind = OF_TEXT.search(text)
    if kind is None:
        return {}
    members = {"@type": kind[1]}
    for match in MEMBER.finditer(text):
        members.setdefault(match["name"], match["value"] or match["day"])
    return members


def _nodes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401
    stack = [value]
    for _ in range(MAX_NODES):
        if not stack:
            return
        item = stack.pop(0)
        if isinstance(item, list):
            stack[:0] = item[:MAX_NODES]
        elif isinstance(item, dict):
            yield item
            stack[:0] = [item[key] for key in ("@graph", "mainEntity") if key in item]
