"""Elements, comments and quotes left open, which would swallow the rest of the page.

HTML reads everything up to ``</style>`` as style, up to ``</title>`` as title, and so on to the
end of the page (https://html.spec.whatwg.org/#parsing-elements-that-contain-only-text).
"""

from __future__ import annotations

import re

from newsdrop.patterns import regex

_ELEMENTS = ("iframe", "script", "style", "textarea", "title")
_SHOWN_NEVER = ("style", "title")  # unlike a frame's or a form's, their text is no page's
_BLOCK = regex(
    r"</?(?:article|body|button|div|footer|form|h[1-6]|head|header|li|link|main|meta|nav|ol|p"
    r"|section|table|td|tr|ul)\b",
    re.IGNORECASE,
)
_MOST = 50  # elements left open
_PARAGRAPHS = 3  # more than a script writes, beside a title
_LONG = 60  # characters of a comment that may hide a block
_SCRIPT = regex(r"[\s>]<script\b", re.IGNORECASE)  # in no string, as a script's own is
# But not the end of a value: 'value="MTU=" />'.
_VALUE = regex(r"""="(?P<value>(?!\s|/?>)[^"<]*<[^"]*)\"""")
_TYPE = regex(r"""="text/(?:javascript|css)(?=>)""")
_CAPITAL = regex("</?(?:I|S(?:C|c|T|t)|T(?:E|e|I|i))")
_TOP = 5000  # characters in which a page that writes tags in capitals has some
# A caption up to the paragraph behind it, whose own end is lost.
_CAPTION = regex(
    r"(<figcaption\b[^<>]{0,400}>[^<]{0,1000}(?:<(?!/?(?:figcaption|p|div|h[1-6])\b)[^<]{0,500}){0,20})"
    r"(?=<(?:p|div|h[1-6])\b)"
)
_ENDS = regex(r"(?:\s++|</[A-Za-z][\w-]{0,30}>)*+\Z")
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
        The document, mended; a sound one as it was, but for capitals in the names of these tags.
        What a script or a style holds up to the first tag of a block stays in it.
    """
    if source.count('"') % 2:
        source = _VALUE.sub(_quoted, _TYPE.sub(r'\g<0>"', source))
    source = _without_open_comments(source)
    if _CAPITAL.search(source, 0, _TOP):
        source = _in_small_letters(source)
    for name in _ELEMENTS:
        source = _closed(source, name)
    if (captions := source.count("<figcaption")) and captions != source.count("</figcaption"):
        source = _CAPTION.sub(r"\1</figcaption></figure>", source)
    return source


def _in_small_letters(source: str) -> str:
    """Write the elements' tags as they are looked for: many a "<script>" ends at "</SCRIPT>"."""
    for name in _ELEMENTS:
        for written in (name.upper(), name.title()):
            for begins in ("<", "</"):
                source = source.replace(f"{begins}{written}", f"{begins}{name}")
    return source


def _quoted(attribute: re.Match[str]) -> str:
    """Give an attribute its quote back, which goes on to that of the next attribute's value."""
    value = attribute["value"]
    if not value.rstrip().endswith("="):
        return attribute[0]
    end = re.search("[<>]", value)
    at = end.start() if end else 0
    return f'="{value[:at]}">{value[at:].removeprefix(">")}"'


def _without_open_comments(source: str) -> str:
    """Drop the openings of comments that the end of a later one would close, or none."""
    pieces: list[str] = []
    paragraphs = source.count("</p>")
    done = at = 0
    while (start := source.find("<!--", at)) >= 0:
        end = source.find("-->", start)
        if end < 0 or _is_open_comment(source, start, end, paragraphs):
            condition = source.startswith("<!--[if", start)
            pieces.append(source[done:start])
            done = start + len("<!--")
            if condition:
                done = source.find(">", start) + 1 or len(source)
        if end < 0:
            break
        at = max(done, end + len("-->"))
    return "".join((*pieces, source[done:])) if pieces else source


def _is_open_comment(source: str, start: int, end: int, paragraphs: int) -> bool:
    """Tell a condition that does not end, and what would hide most of the page's paragraphs."""
    if end - start < _LONG or not _BLOCK.search(source, start, end):
        return False
    if source.startswith("<!--[if", start):
        return source.find("[endif]", start, end) < 0
    if source.find("<!--", start + 1, end) < 0:
        return False
    hidden = source.count("</p>", start, end)
    return hidden >= _PARAGRAPHS and 2 * hidden > paragraphs


def _closed(source: str, name: str) -> str:
    pieces: list[str] = []
    done = at = end = 0
    while len(pieces) < _MOST and (start := source.find(f"<{name}", at)) >= 0:
        at = source.find(">", start) + 1
        if not at:
            break
        if not source.startswith(_TAG_ENDS, start + 1 + len(name)):
            continue
        if 0 <= end < at:
            end = _end(source, name, at)
        stop = end if end >= 0 else len(source)
        may_be = end < 0 or _may_be_open(source, name, (start, at, stop))
        block = _BLOCK.search(source, at, stop) if may_be else None
        if block is None or (end >= 0 and _is_on_purpose(source, name, at, block.start())):
            at = stop
        else:
            pieces.append(f"{source[done : block.start()]}</{name}>")
            done = at = block.start()
    return "".join((*pieces, source[done:])) if pieces else source


def _is_on_purpose(source: str, name: str, text: int, block: int) -> bool:
    """Tell a style that holds markup in a comment, for a script to show."""
    return name == "style" and source.find("<!--", text, block) >= 0


def _end(source: str, name: str, at: int) -> int:
    """Find the end tag, which no other tag runs into: "</style<link>" is none."""
    end = source.find(f"</{name}", at)
    while end >= 0 and not source.startswith(_TAG_ENDS, end + 2 + len(name)):
        end = source.find(f"</{name}", end + 1)
    return end if end >= 0 else source.find(f"</{name.upper()}", at)


def _may_be_open(source: str, name: str, places: tuple[int, int, int]) -> bool:
    """Tell an element that the end of a later one of its kind may close, or a browser at the last.

    The places are those of its tag, of its text, and of that end. What a browser saves is as it
    read the page: all behind a style left open is in it.
    """
    tag, text, end = places
    if source.find(f"<{name}", text, end) < 0:
        return name in _SHOWN_NEVER and _ENDS.match(source, end) is not None
    if name != "script" or source.find("src=", tag, text) >= 0:
        return True  # a script with a source writes nothing
    paragraphs = source.count("</p>", text, end)
    # Markup in the strings of a script has its quotes escaped.
    written = source.count('=\\"', text, end) > paragraphs
    return paragraphs >= _PARAGRAPHS and not written and bool(_SCRIPT.search(source, text, end))
