"""Scraping: bytes become a page. No meaning yet, and no AWS.

containers -> decode -> repair -> sniff -> markup -> blocks in their zones, beside the head.
"""

from __future__ import annotations

import html
from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.page import Head, Page
from newsdrop.record import Reason, Rejection
from newsdrop.scrape import blocks, text, unrendered
from newsdrop.scrape.about import address, archives, brands, head
from newsdrop.scrape.markup import declarations, parse_html
from newsdrop.scrape.source import (
    edgar,
    mailing,
    markdown,
    nitf,
    paged,
    pasted,
    unserved,
    viewed,
)
from newsdrop.scrape.source.containers import unpack
from newsdrop.scrape.source.decode import decode
from newsdrop.scrape.source.repair import repair
from newsdrop.scrape.source.sniff import sniff

if TYPE_CHECKING:
    from collections.abc import Mapping

NO_TEXT = Rejection(
    Reason.NO_TEXT,
    "The page shows no text; it may be built by a script. Save it from a browser after it has "
    "loaded, and drop that file.",
)

_MOST_LINES = 400_000  # as of tags; a page's pictures, written out in lines, have 270,000
_LINES = Rejection(
    Reason.TOO_LARGE, f"The page has more than {_MOST_LINES:,} lines; that is no release."
)
_MAX_FIELD = 2000  # characters of a subject, a date or a sender


def scrape(
    data: bytes, *, content_type: str | None = None, url: str | None = None
) -> Page | Rejection:
    """Read an upload into a page.

    Parameters
    ----------
    data
        The upload as it came.
    content_type
        What the uploader declared; evidence, not truth.
    url
        The page's address where it is known.

    Returns
    -------
    Page or Rejection
        Reasons: ``empty``, ``too_large``, ``not_html``, ``no_text``.
    """
    document = unpack(data, content_type=content_type)
    if isinstance(document, Rejection):
        return document
    decoded = decode(document.data, content_type=document.content_type)
    repaired = repair(decoded.text)
    # A line may be written as "&#10;".
    if len(repaired) > _MOST_LINES and max(map(repaired.count, "\n\r&")) > _MOST_LINES:
        return _LINES
    filed = edgar.exhibit(repaired) or repaired
    shown = paged.to_text(filed) or viewed.unwrap(filed)
    source, fields = pasted.head(mailing.unsigned(shown))
    source = mailing.unquoted(source)
    written = markdown.is_markdown(source, posted="title" in fields)
    form = "text/markdown" if written else sniff(source)
    if isinstance(form, Rejection):
        return form
    if written:
        source = markdown.to_html(source)
    told = url or document.url or pasted.address(fields) or archives.saved_from(source)
    known = address.readable(told)
    read = _plain if form == "text/plain" else _html
    # What was forwarded tells before who forwarded it.
    said = {name: fields.get(name, ()) + values for name, values in document.headers.items()}
    short = {
        name: tuple(value[:_MAX_FIELD] for value in values)
        for name, values in {**fields, **said}.items()
    }
    page = read(source, known, short)
    if isinstance(page, Rejection):
        return page
    if not any(block.text for block in page.blocks) or unrendered.asks_for_script(page.blocks):
        return NO_TEXT
    return replace(page, encoding=decoded.encoding, content_type=document.container or form)


def _plain(source: str, known: str | None, headers: Mapping[str, tuple[str, ...]]) -> Page:
    # A release pasted from a page keeps its entities.
    lines = html.unescape(source) if "&" in source else source
    lines = mailing.without_footer(paged.joined(lines))
    shown, own = pasted.window_title(text.read(lines))
    return Page(blocks=own, head=Head(title=head.title(headers) or shown, metas=headers), url=known)


def _html(
    source: str, known: str | None, headers: Mapping[str, tuple[str, ...]]
) -> Page | Rejection:
    source = unserved.without_code(source)
    root = parse_html(source)
    if root is None or isinstance(root, Rejection):
        return root or NO_TEXT
    archives.restore(root, source)
    nitf.to_html(root)
    declared = declarations(root)
    own = address.canonical(declared, known)
    base = address.base(declared, own)
    said = head.read(root, declared, source, headers=headers)
    return Page(
        blocks=unrendered.fill(blocks.read(root, declared, base_url=base), said, base_url=base),
        head=said,
        url=own,
        language=head.language(root, declared),
        brands=brands.read(root, own),
    )
