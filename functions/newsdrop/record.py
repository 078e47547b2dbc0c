"""The record: what a press release says, in the terms of IPTC ninjs and schema.org.

Every model is frozen. What the page does not say is ``None`` or an empty tuple; nothing is guessed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

PARSER_VERSION = "1"


class Evidence(StrEnum):
    """Where a field was read."""

    JSON_LD = "json-ld"
    META = "meta"
    DATELINE = "dateline"
    LABEL = "label"
    MARKUP = "markup"
    TEXT = "text"


class Reason(StrEnum):
    """Why an upload holds no release."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    NOT_HTML = "not_html"
    NOT_A_RELEASE = "not_a_release"
    NO_TEXT = "no_text"
    TOO_SLOW = "too_slow"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Rejection:
    """The answer to an upload that holds no release.

    Parameters
    ----------
    reason
        The code that programs act on.
    message
        One sentence for a person: what was found, and what to do about it.
    """

    reason: Reason
    message: str


@dataclass(frozen=True, slots=True)
class Date:
    """A point in time as the page gives it.

    Parameters
    ----------
    value
        ISO 8601: ``2010-09-15``, ``2010-09`` or ``2010-09-15T09:30:00-04:00``; the offset is
        there when the page gives the zone.
    precision
        ``year``, ``month``, ``day``, ``minute`` or ``second``.
    source
        The evidence it was read from.
    """

    value: str
    precision: str
    source: Evidence


@dataclass(frozen=True, slots=True)
class Dateline:
    """The opening of the first paragraph: ``WASHINGTON, Sept. 15, 2010 —``.

    Parameters
    ----------
    text
        As printed, up to and including the dash.
    place
        Without date and brackets: ``MOUNTAIN VIEW, Calif.``.
    date
        ISO date, only when the dateline itself holds a full one.
    """

    text: str
    place: str | None = None
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Issuer:
    """Who issues the release, as the letterhead prints it."""

    name: str
    office: str | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One entry of the press contact block; numbers and addresses as printed.

    Who has two numbers is there twice.
    """

    name: str | None = None
    organization: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One text block of the body.

    Parameters
    ----------
    text
        White space collapsed, no markup.
    kind
        ``paragraph``, ``heading``, ``list_item``, ``blockquote`` or ``table``; ``caption`` in a
        photo release, which has no other text.
    """

    text: str
    kind: str = "paragraph"


@dataclass(frozen=True, slots=True)
class Quote:
    """Direct speech between one pair of marks.

    Parameters
    ----------
    text
        Without the marks.
    speaker
        The fullest name the page prints for the person; ``None`` where nobody is named.
    attribution
        The words that name the source, as printed: ``a senior Pentagon official``.
    paragraph
        Index into the body.
    start, end
        Offsets of `text` in that paragraph, in characters.
    """

    text: str
    speaker: str | None
    attribution: str | None
    paragraph: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """A person of the story.

    Parameters
    ----------
    name
        The fullest form printed, without honorific and rank.
    title
        Office and organisation as they touch the name.
    aliases
        Other printed forms of the same person, misspellings among them.
    mentions
        How often the story names the person.
    """

    name: str
    title: str | None = None
    aliases: tuple[str, ...] = ()
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class Place:
    """A place of the story, and how often it is named."""

    name: str
    mentions: int = 1


@dataclass(frozen=True, slots=True)
class Image:
    """A content photo of the release.

    Parameters
    ----------
    src
        Absolute where the page's address is known; the largest rendition; ``None`` in plain text.
    alt, caption, credit
        As printed, the caption without its credit.
    virin
        The Department of Defense's Visual Information Record Identification Number.
    """

    src: str | None
    alt: str | None = None
    caption: str | None = None
    credit: str | None = None
    virin: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the release."""

    text: str
    href: str


@dataclass(frozen=True, slots=True)
class Release:
    """What one page says. Field names follow ninjs; see the README for an example.

    `encoding` is the one its bytes were read in; a stored record shows it with its source.
    """

    url: str | None = None
    encoding: str | None = None
    language: str | None = None
    kind: str = "press_release"
    headline: str | None = None
    subheadline: str | None = None
    byline: str | None = None
    dateline: Dateline | None = None
    published: Date | None = None
    updated: Date | None = None
    issuer: Issuer | None = None
    release_numbers: tuple[str, ...] = ()
    release_status: str | None = None
    embargoed_until: str | None = None
    correction: str | None = None
    contacts: tuple[Contact, ...] = ()
    body: tuple[Paragraph, ...] = ()
    quotes: tuple[Quote, ...] = ()
    people: tuple[Person, ...] = ()
    places: tuple[Place, ...] = ()
    images: tuple[Image, ...] = ()
    links: tuple[Link, ...] = ()
    boilerplate: tuple[str, ...] = ()
    summary: str | None = None
    provenance: dict[str, Evidence] = field(default_factory=dict)
    parser_version: str = PARSER_VERSION
