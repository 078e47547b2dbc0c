"""A whole filing as EDGAR hands it out: one text file with a form and its exhibits.

The release is exhibit 99 (Regulation S-K, item 601). What stands between ``<TEXT>`` and
``</TEXT>`` is HTML, or text of 80 columns with a few tags of EDGAR's own
(EDGAR Filer Manual, volume II, chapter 5).
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdrop.patterns import regex

_TOP = 4000  # characters; older filings stand below a signature
_BEGINS = regex(r"^(?:<SEC-DOCUMENT>|<DOCUMENT>[^\S\n]*\n<TYPE>)", re.MULTILINE)
_DOCUMENT = regex(r"^<DOCUMENT>[^\S\n]*\n<TYPE>([^\n<]{1,40})", re.MULTILINE)
_TEXT = "<TEXT>"
_RELEASE = "EX-99"
_CODED = regex(r"\s*(?:<PDF>|<XBRL>|<XML>|begin \d{3} )")  # files, one letter for six bits
_HTML = regex(r"<(?:html|body|p|div|br|font)\b", re.IGNORECASE)
_ANY_TAG = regex(r"<[^<>]{0,2000}>")
_LEAST = 300  # characters of a release
_TAGS = regex(r"<(?:/?(?:TABLE|CAPTION|PAGE|FN|R)|S|C|F\d{1,2})>")


class _Part(NamedTuple):
    type: str
    text: str


def exhibit(source: str) -> str | None:
    """Take the release out of a filing.

    Parameters
    ----------
    source
        The decoded document.

    Returns
    -------
    str or None
        The first exhibit 99 that tells something; where there is none, the form itself. None for
        what is no filing.
    """
    if not _BEGINS.search(source, 0, _TOP):
        return None
    parts = [part for part in _parts(source) if not _CODED.match(part.text)]
    exhibits = [part.text for part in parts if part.type.startswith(_RELEASE)]
    texts = exhibits or [part.text for part in parts[:1]]
    if not texts:
        return None
    return _without_tags(next(filter(_tells, texts), max(texts, key=len)))


def _parts(source: str) -> list[_Part]:
    found = list(_DOCUMENT.finditer(source))
    ends = [*(match.start() for match in found[1:]), len(source)]
    parts = []
    for match, end in zip(found, ends, strict=False):  # a filing that is cut off has no document
        text = source[match.end() : end].partition(_TEXT)[2].partition("</TEXT>")[0]
        parts.append(_Part(match[1].strip().upper(), text))
    return parts


def _tells(text: str) -> bool:
    """Tell a text from a picture of one, and from a title alone."""
    return len(_ANY_TAG.sub("", text).strip()) >= _LEAST


def _without_tags(text: str) -> str:
    """Take EDGAR's own tags off a text that has no others."""
    return text if _HTML.search(text) else _TAGS.sub("", text)
