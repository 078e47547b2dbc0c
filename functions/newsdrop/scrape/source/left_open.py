"""Elements and comments left open, whose text would swallow the rest of the page.

HTML reads everything up to ``</style>`` as style, up to ``</title>`` as title, and so on to the
end of the page (https://html.spec.whatwg.org/#parsing-elements-that-contain-only-text).
"""

from __future__ import annotations

import re

_ELEMENTS = ("iframe", "script", "style", "textarea", "title")
_NO_MARKUP = ("style", "title")  # which hold none, closed or not
_BLOCK = re.compile(
    r"</?(?:article|body|button|div|footer|form|h[1-6]|head|header|li|link|main|meta|nav|ol|p"
    r"|section|table|td|tr|ul)\b",
    re.IGNORECASE,
)
_TAG_ENDS = tuple(" \t\r\n>/")


def close(source: str) -> str:
    """Close what was left open where the page's own markup goes on behind it.

    Parameters
    ----------
    source
        The decoded document.

    Returns
    -------
    str
        The document, mended; a sound one as it was. What a script or a style holds up to the
        first tag of a block stays in it.
    """
    comment = source.rfind("<!--")
    if comment > source.rfind("-->"):
        source = source[:comment] + source[comment + len("<!--") :]
    for name in _ELEMENTS:
        for printed in (name, name.upper()):
            if f"<{printed}" in source:
                source = _closed(source, printed)
    return source


def _closed(source: str, name: str) -> str:
    pieces: list[str] = []
    done = at = end = 0
    while (start := source.find(f"<{name}", at)) >= 0:
        at = source.find(">", start) + 1
        if not at:
            break
        if not source.startswith(_TAG_ENDS, start + 1 + len(name)):
            continue
        if 0 <= end < at:
            end = source.find(f"</{name}", at)
        stop = end if end >= 0 else len(source)
        open_ = end < 0 or _is_open(source, name, start, at, stop)
        if open_ and (markup := _BLOCK.search(source, at, stop)):
            pieces.append(f"{source[done : markup.start()]}</{name}>")
            done = at = markup.start()
        else:
            at = stop
    return "".join((*pieces, source[done:])) if pieces else source


def _is_open(source: str, name: str, start: int, body: int, stop: int) -> bool:
    """Tell an element that the end of a later one of its kind would close, if it holds a block."""
    kind = name.lower()
    if kind == "script":
        return source.find("src=", start, body) >= 0  # of one with a source, no text is read
    if kind in _NO_MARKUP:
        return source.find("<!--", body, stop) < 0  # markup on purpose, that a script will show
    return source.find(f"<{name}", body, stop) >= 0
