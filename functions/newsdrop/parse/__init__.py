"""Parsing: a page's blocks become a release.

Each part of a release has a module of its own here, a function from what it needs to what it
finds. A part claims the blocks it explains; what nothing claims, within the release, is the body.
The rooms beside the parts hold what these are made of:

===================  =========================================================================
part                 its room
===================  =========================================================================
``headline``         ``titling``: what the page is called
``subheadline``      ``decks``: lines between a headline and its text
``byline``           ``authors``, and ``signing`` for what is signed below the text
``letterhead``       ``letterheads``: status, numbers, labels, corrections
``embargo``          ``embargoes``: words that hold back
``dateline``         ``datelines``: place and day at the beginning
``published``        ``publishing``: the day that the page gives
``issuer``           ``issuing``, and ``houses`` for what the name of a house looks like
``contacts``         ``reaching``: how to reach the press office
``images``           ``photos``: pictures, captions, credits
``boilerplate``      ``ending``: what follows the text
``people``           ``persons``, on ``offices`` (titles) and ``vocabulary`` (words)
``quotes``           ``speaking``: marks, verbs, sources
``refusal``          ``refusing``: signs that a page holds no release
===================  =========================================================================

``beginning`` finds where the release, its dateline and its text begin; ``when`` reads days and
hours, ``prose`` sentences and phrases, for all of them.

A large room is parted once more by what its modules look at: ``speaking`` into ``words`` beside
speech, ``spans`` of it, who was ``heard`` and ``whose`` it is. Neither rooms nor their parts use
each other both ways.
"""

from __future__ import annotations

from dataclasses import replace
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
    refusal,
    subheadline,
    summary,
)
from newsdrop.parse.beginning import of_kit, of_release
from newsdrop.parse.ending.house import run_in
from newsdrop.parse.found import claimed
from newsdrop.parse.letterheads import invitation
from newsdrop.parse.persons.around import in_full
from newsdrop.parse.photos import portraits
from newsdrop.parse.reaching.asking import run_on
from newsdrop.parse.signing import signed_off
from newsdrop.parse.speaking.heard import last_alone
from newsdrop.parse.speaking.spans import of_statement
from newsdrop.record import Rejection, Release

if TYPE_CHECKING:
    from datetime import datetime

    from newsdrop.page import Page
    from newsdrop.parse.found import Found
    from newsdrop.parse.guard import Guard


def parse(page: Page, *, now: datetime, guard: Guard) -> Release | Rejection:
    """Read the release that a page holds.

    Parameters
    ----------
    page
        What scraping found.
    now
        The moment of reading, with its zone: no later date is believed without reason.
    guard
        Runs each part: one that fails leaves its field empty, and the time is kept.

    Returns
    -------
    Release or Rejection
        A rejection where the page holds no release and no article.
    """
    page = guard(page, of_release.cut, page)
    page = guard(page, of_kit.cut, page)
    page = guard(page, run_in.part, page)
    page = guard(page, run_on.part, page)
    page = guard(page, signed_off.part, page)
    page = guard(page, invitation.mark, page)
    title = guard(None, headline.find, page)
    letter = guard(letterhead.Letterhead(), letterhead.find, page, title)
    press = guard(None, contacts.find, page, title)
    photos = guard(None, images.find, page, title)
    explained = _claims(*letter.parts, press, photos)
    subtitle = guard(None, subheadline.find, page, title, explained)
    author = guard(None, byline.find, page, title)
    photos = guard(photos, portraits.without_author, photos, author)
    taken = explained | _claims(title, subtitle, author)
    closing = guard(None, boilerplate.find, page, title, taken, photos, author)
    text = guard((), body.find, page, title, taken | _claims(closing))
    text = body.with_captions(text, photos)

    opening = guard(None, dateline.find, page, title, letter, text)
    day = guard(None, published.find, page, title, letter, opening, now=now)
    until = guard(None, embargo.find, page, letter, opening, day, now=now)
    if until and day is None:
        day = guard(None, published.held_for, letter, opening, until)
    tongue = guard(None, language.find, page, text)
    story = title, subtitle, dateline.behind(opening, text), photos, tongue
    named = guard(frozenset(), people.reached, press, text)
    persons = guard((), people.find, *story, named)
    told = dateline.blanked(opening, text)
    said = guard((), quotes.find, told, persons, tongue)
    alone = guard(frozenset(), last_alone.find, text, persons, said, tongue)
    if spoken := people.missing(persons, said) | alone:
        persons = guard(persons, people.find, *story, spoken | named)
        said = guard(said, quotes.find, told, persons, tongue)
    said = guard(said, of_statement.attribute, said, text, persons, (title, subtitle))
    head = guard([], in_full.lines, page, claimed(title), claimed(author))
    persons, said = guard((persons, said), in_full.name, persons, said, head)
    persons = people.without_authors(persons, author, title, said)
    persons = people.without_places(persons, opening, said)
    source = guard(None, issuer.find, page, letter, text, persons, author)
    parts: dict[str, Found[object] | None] = {
        "headline": title,
        "subheadline": subtitle,
        "byline": author,
        "dateline": opening,
        "published": day,
        "updated": guard(None, published.find_updated, page, day, now=now),
        "issuer": source,
        "release_numbers": letter.numbers,
        "release_status": letter.status,
        "embargoed_until": until,
        "correction": letter.correction,
        "contacts": press,
        "images": photos,
        "boilerplate": closing,
        "language": tongue,
    }
    found = {name: part for name, part in parts.items() if part is not None}
    release = Release(
        url=page.url,
        encoding=page.encoding,
        body=text,
        quotes=said,
        people=persons,
        places=guard((), places.find, text, opening, persons),
        links=guard((), links.find, page, text),
        summary=guard(None, summary.find, text, opening),
        provenance={name: part.source for name, part in found.items() if part.value},
        **{name: part.value for name, part in found.items()},  # type: ignore[arg-type]
    )
    return refusal.refuse(page, release) or replace(release, kind=kind.find(page, release))


def _claims(*parts: Found[object] | None) -> frozenset[int]:
    return frozenset().union(*map(claimed, parts))
