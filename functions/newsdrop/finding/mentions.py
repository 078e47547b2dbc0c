"""Mentions: under which names a release is to be found.

All its people and its issuer; of its places those that it is about.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING, Any

from newsdrop.record import Release
from newsdrop.safe import line
from newsdrop.storing import withholding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from newsdrop.storing.item import Item

# A page that names more is a list of names; the record itself still has them all.
MOST = 500
KINDS = ("person", "place", "issuer")
"""What a release is found by."""
_LONGEST_NAME = 200

Key = tuple[str, str]


def find(item: Item | None) -> dict[Key, dict[str, Any]]:
    """List the mentions of an item.

    Parameters
    ----------
    item
        ``None`` where there is no item any more. Whether it was withdrawn is not looked at.

    Returns
    -------
    dict
        Plain data by partition and sort key: ``person#robert m. gates`` and
        ``2010-09-15#RELEASE_ID``, so that a query by name has the newest at its end. Empty for
        what is no release.
    """
    if item is None or not isinstance(item.answer, Release):
        return {}
    release = item.answer
    day = release.published.value[:10] if release.published else item.source.uploaded_at[:10]
    end = withholding.end(item)
    shared = {
        "release_id": item.release_id,
        "revision": item.revision,
        "date": day,
        "headline": line(release.headline, 300) or None,
        "embargoed_until": end.isoformat() if end else None,
    }
    found: dict[Key, dict[str, Any]] = {}
    for kind, name, details in _names(release):
        key = (partition(kind, name), f"{day}#{item.release_id}")
        if name and key not in found and len(found) < MOST:
            found[key] = {"pk": key[0], "sk": key[1], "name": name, **details, **shared}
    return found


def partition(kind: str, name: str) -> str:
    """Give the partition key under which a name's mentions are kept: ``person#joan reyes``.

    Capitals, blanks and how an accent is typed make no difference, whoever asks or is named.
    """
    return f"{kind}#{unicodedata.normalize('NFC', line(name, _LONGEST_NAME)).casefold()}"


def _names(release: Release) -> Iterator[tuple[str, str, dict[str, Any]]]:
    if release.issuer:
        yield "issuer", line(release.issuer.name, _LONGEST_NAME), {}
    for person in release.people:
        title = line(person.title, _LONGEST_NAME) or None
        details = {"title": title, "mentions": person.mentions}
        yield "person", line(person.name, _LONGEST_NAME), details
    lead = _lead(release)
    for place in release.places:
        # A town named in passing, where somebody's lawyer lives, is not what a release is about.
        if place.mentions == 1 and place.name.casefold() not in lead:
            continue
        yield "place", line(place.name, _LONGEST_NAME), {"mentions": place.mentions}


def _lead(release: Release) -> str:
    """Give what a release says first."""
    place = release.dateline.place if release.dateline else None
    said = (place, release.headline, release.subheadline, release.summary)
    return "\n".join(filter(None, said)).casefold()
