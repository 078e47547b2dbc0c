"""Parsing: a page's blocks become a release.

Each part of a release has a module of its own, a function from what it needs to what it finds.
A part claims the blocks it explains; what nothing claims, within the release, is the body.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse import (
    body,
    boilerplate,
    byline,
    contacts,
    dateline,
    embargo,
    headline,
    images,
    issuer,
    kind,
    language,
    letterhead,
    links,
    people,
    places,
    published,
    quotes,
    subheadline,
    summary,
)
from newsdrop.record import Rejection, Release

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.page import Page
    from newsdrop.parse.found import Found


def parse(page: Page, *, now: datetime) -> Release | Rejection:
    """Read the release that a page holds.

    Parameters
    ----------
    page
        What scraping found.
    now
        The moment of reading, with its zone: no later date is believed without reason.

    Returns
    -------
    Release or Rejection
        A rejection where the page holds no release and no article.
    """
    title = headline.find(page)
    letter = letterhead.find(page, title)
    subtitle = subheadline.find(page, title, letter)
    author = byline.find(page, title)
    press = contacts.find(page, title)
    photos = images.find(page, title)
    taken = _claims(title, *letter.parts, subtitle, author, press, photos)
    closing = boilerplate.find(page, title, taken)
    text = body.find(page, title, taken | _claims(closing))

    refusal = kind.refuse(page, title, text)
    if refusal is not None:
        return refusal

    opening = dateline.find(text)
    day = published.find(page, letter, opening, now=now)
    changed = published.find_updated(page, day, now=now)
    source = issuer.find(page, letter, text)
    tongue = language.find(page, text)
    persons = people.find(title, subtitle, text, photos, tongue)
    parts: dict[str, Found[object] | None] = {
        "headline": title,
        "subheadline": subtitle,
        "byline": author,
        "dateline": opening,
        "published": day,
        "updated": changed,
        "issuer": source,
        "release_numbers": letter.numbers,
        "release_status": letter.status,
        "embargoed_until": embargo.find(page, letter, opening, day),
        "correction": letter.correction,
        "contacts": press,
        "images": photos,
        "boilerplate": closing,
        "language": tongue,
    }
    found = {name: part for name, part in parts.items() if part is not None}
    return Release(
        url=page.url,
        kind=kind.find(page, title, letter, text),
        body=text,
        quotes=quotes.find(text, persons, tongue),
        people=persons,
        places=places.find(text, opening, persons),
        links=links.find(page, text),
        summary=summary.find(text, opening),
        provenance={name: part.source for name, part in found.items()},
        **{name: part.value for name, part in found.items()},  # type: ignore[arg-type]
    )


def _claims(*parts: Found[object] | None) -> frozenset[int]:
    return frozenset().union(*(part.claims for part in parts if part is not None))
