"""The same page as other hands write it: other capitals, ends of lines, entities, boxes, files.

Editors, translators, browsers and mail programs save what they show in a form of their own. What
the page says stays the same, so what is read of it has to.
"""

from __future__ import annotations

import gzip
import plistlib
import quopri
import re
from html import escape
from html.entities import codepoint2name
from textwrap import fill
from typing import TYPE_CHECKING
from unicodedata import normalize

from lxml import etree, html

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdrop.record import Release

# --- one page, written otherwise ---------------------------------------------------------------


def _tags_in_capitals(page: str) -> str:
    unseen = ("path", "script", "style", "svg")
    return re.sub(
        r"<(/?)([A-Za-z][\w-]*)",
        lambda tag: tag[0] if tag[2].lower() in unseen else tag[0].upper(),
        page,
    )


def _numbered(page: str) -> str:
    return "".join(sign if sign.isascii() else f"&#x{ord(sign):X};" for sign in page)


def _named(page: str) -> str:
    return "".join(
        f"&{codepoint2name[ord(sign)]};"
        if not sign.isascii() and ord(sign) in codepoint2name
        else sign
        for sign in page
    )


def _wrapped(page: str) -> str:
    """Break the lines within paragraphs, as editors of source code do."""
    return re.sub(
        r"(<p\b[^>]*>)([^<]*)",
        lambda part: part[1] + "\n" + re.sub(r"((?:\S+ ){12})", r"\1\n    ", part[2]),
        page,
    )


def _from_a_word_processor(page: str) -> str:
    opening = '<p class="MsoNormal" style="margin:0 0 8pt"><span style="font-size:11pt">'
    closing = '</span><o:p></o:p></p>\n<p class="MsoNormal"><o:p>&nbsp;</o:p></p>'
    return re.sub(r"<p>([^<]{30,})</p>", rf"{opening}\1{closing}", page)


def _from_an_editor_of_blocks(page: str) -> str:
    return page.replace("</p>", "</p><!-- /wp:paragraph -->\n<!-- wp:paragraph -->")


def _with_breaks(page: str) -> str:
    return re.sub(r"</p>\s*<p>", "<br><br>", page)


def _tree(page: str) -> etree._Element:
    return html.document_fromstring(page.encode(), parser=html.HTMLParser(encoding="utf-8"))


def _written(root: etree._Element, method: str = "html") -> str:
    return "<!DOCTYPE html>" + etree.tostring(root, method=method, encoding="unicode")


def _in_boxes(page: str, *tags: str) -> str:
    """Put all that the page shows into boxes, one in the other."""
    root = _tree(page)
    body = root.find("body")
    assert body is not None
    shown = list(body)
    box = body
    for tag in tags:
        box = etree.SubElement(box, tag)
    box.text, body.text = body.text, None
    box.extend(shown)
    return _written(root)


def _translated(page: str) -> str:
    """Put each text into two fonts, as a browser does that shows the page in another language."""
    root = _tree(page)
    body = root.find("body")
    assert body is not None
    for element in list(body.iter("h1", "h2", "h3", "p", "li", "td", "figcaption")):
        if element.text and element.text.strip():
            outer = etree.Element("font", style="vertical-align: inherit;")
            inner = etree.SubElement(outer, "font", style="vertical-align: inherit;")
            inner.text, element.text = element.text, None
            element.insert(0, outer)
    return _written(root)


WRITTEN: dict[str, Callable[[str], str]] = {
    "tags in capitals": _tags_in_capitals,
    "values in single quotes": lambda page: re.sub(r'="([^"\'<>]*)"', r"='\1'", page),
    "ends of lines as on old Macs": lambda page: page.replace("\r\n", "\n").replace("\n", "\r"),
    "numbered entities": _numbered,
    "named entities": _named,
    "broken lines": _wrapped,
    "empty lines between all tags": lambda page: re.sub(r">\s*\n\s*<", ">\n\n        <", page),
    "a word processor's spans": _from_a_word_processor,
    "an editor's comments": _from_an_editor_of_blocks,
    "breaks instead of paragraphs": _with_breaks,
    "XHTML": lambda page: _written(_tree(page), "xml"),
    "boxes in boxes": lambda page: _in_boxes(page, *["div"] * 8),
    "a table around it": lambda page: _in_boxes(page, "table", "tr", "td"),
    "a translator's fonts": _translated,
    "accents apart from their letters": lambda page: normalize("NFD", page),
}

# --- one page, in another file -----------------------------------------------------------------


def _mhtml(page: bytes) -> bytes:
    head = (
        b"From: <Saved by Blink>\r\nDate: Fri, 4 Jun 2055 10:00:00 -0000\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/related; type="text/html"; boundary="=_1"\r\n\r\n--=_1\r\n'
        b"Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
    )
    return head + quopri.encodestring(page) + b"\r\n--=_1--\r\n"


def _web_archive(page: bytes) -> bytes:
    main = {"WebResourceData": page, "WebResourceMIMEType": "text/html"}
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


FILED: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "MHTML": _mhtml,
    "Safari's web archive": _web_archive,
    "a byte order mark": lambda page: b"\xef\xbb\xbf" + page,
    "UTF-16": lambda page: page.decode().encode("utf-16"),
}

# --- one release, as other programs show it ----------------------------------------------------


def _each(release: Release, before: str, behind: str) -> str:
    return "\n".join(f"{before}{escape(part.text)}{behind}" for part in release.body)


def _reader(release: Release) -> str:
    return (
        f"<html><head><title>{escape(release.headline or '')}</title></head><body><div "
        'class="container"><div class="header reader-header"><a class="domain reader-domain" '
        f'href="https://example.gov/a">example.gov</a><h1 class="reader-title">'
        f'{escape(release.headline or "")}</h1><div class="credits reader-credits"></div><div '
        'class="meta-data"><div class="reader-estimated-time">4–5 minutes</div></div></div><hr>'
        '<div class="content"><div class="moz-reader-content"><div class="page">'
        f"{_each(release, '<p>', '</p>')}</div></div></div></div></body></html>"
    )


def _document(release: Release) -> str:
    return (
        f'<html><head><title></title></head><body lang="en-US"><p align="center"><b>'
        f"{escape(release.headline or '')}</b></p>"
        + _each(
            release,
            '<p style="margin-bottom: 0in"><font face="Liberation Serif"><font size="3">',
            '</font></font></p><p style="margin-bottom: 0in"><br/></p>',
        )
        + "</body></html>"
    )


def _printed_mail(release: Release) -> str:
    title = escape(release.headline or "")
    return (
        f"<html><head><title>Mail - {title}</title></head><body><table width=100%><tr><td><b>"
        "News Desk &lt;desk@example.org&gt;</b></td></tr></table><hr><table><tr><td><font "
        f"size=+1><b>{title}</b></font><br>1 message</td></tr></table><hr><table><tr><td><b>Press "
        "Office</b> &lt;press@example.gov&gt;</td><td align=right>Thu, Jun 3, 2021 at 10:15 AM"
        "</td></tr><tr><td colspan=2>To: News Desk &lt;desk@example.org&gt;</td></tr><tr><td "
        f"colspan=2><div dir=ltr>{_each(release, '', '<br><br>')}</div></td></tr></table>"
        "</body></html>"
    )


def _newsletter(release: Release) -> str:
    title = escape(release.headline or "")
    return (
        f"<html><head><title>{title}</title></head><body><center><table><tr><td><a href='#'>View "
        f"this email in your browser</a></td></tr><tr><td><h1>{title}</h1>"
        f"{_each(release, '<p>', '</p>')}</td></tr><tr><td><em>Copyright © 2021 Example Agency, "
        "All rights reserved.</em><br><br>You can <a href='#'>update your preferences</a> or <a "
        "href='#'>unsubscribe from this list</a>.</td></tr></table></center></body></html>"
    )


def _plain(release: Release, width: int = 0) -> str:
    # A bar may part columns, so that a line with one goes on nowhere.
    told = (
        fill(part.text, width) if width and " | " not in part.text else part.text
        for part in release.body
    )
    return "\n\n".join(("FOR IMMEDIATE RELEASE", release.headline or "", *told))


def _typed(release: Release) -> str:
    indent = " " * 5
    told = (
        indent + part.text
        if " | " in part.text
        else fill(part.text, 72, initial_indent=indent, break_long_words=False)
        for part in release.body
    )
    return "\n".join(("FOR IMMEDIATE RELEASE", "", release.headline or "", "", *told))


SHOWN: dict[str, Callable[[Release], str]] = {
    "a browser's reader view": _reader,
    "a word processor's document": _document,
    "a mail printed": _printed_mail,
    "a newsletter": _newsletter,
    "Markdown": lambda release: (
        f"# {release.headline}\n\n" + "\n\n".join(part.text for part in release.body)
    ),
    "plain text": _plain,
    "plain text of 72 columns": lambda release: _plain(release, 72),
    "typed, with indents and no blank lines": _typed,
}
