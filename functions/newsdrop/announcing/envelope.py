"""The envelope: what machines are told, as a CloudEvents 1.0 event and as SNS attributes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsdrop.announcing import corrected
from newsdrop.announcing.occasion import Occasion
from newsdrop.safe import line
from newsdrop.storing.withholding import is_held_open

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mypy_boto3_sns.type_defs import MessageAttributeValueTypeDef

    from newsdrop.announcing.changes import Change
    from newsdrop.record import Release
    from newsdrop.storing.item import Item

# The whole message has to stay below 256 KiB in any script.
_MOST_NAMES = 30
_LONGEST_NAME = 100


def event_id(item: Item, occasion: Occasion) -> str:
    """Name an announcement: whoever has seen the id has seen the event."""
    return f"{item.release_id}#{item.revision}#{occasion}"


def event(item: Item, occasion: Occasion, changes: Sequence[Change] = ()) -> dict[str, Any]:
    """Write the event that machines get.

    Parameters
    ----------
    item
        A release.
    occasion
        Why it is announced.
    changes
        For a revision, what it changed.

    Returns
    -------
    dict
        A CloudEvents 1.0 event. Its data are the record's main facts; all of it stands in the
        table under ``release_id``.
    """
    return {
        "specversion": "1.0",
        "id": event_id(item, occasion),
        "source": f"s3://{item.source.bucket}",
        "subject": line(item.source.key, 1100),
        "type": f"newsdrop.release.{occasion}",
        "time": item.withdrawn.at if item.withdrawn else item.source.uploaded_at,
        "datacontenttype": "application/json",
        "data": _data(item, occasion, changes),
    }


def attributes(item: Item, occasion: Occasion) -> dict[str, MessageAttributeValueTypeDef]:
    """Write the attributes that filter policies look at.

    Parameters
    ----------
    item
        A release.
    occasion
        Why it is announced.

    Returns
    -------
    dict
        Texts and lists of texts by name; what the release does not say has no attribute, since
        SNS takes no empty ones. Lists are those that :func:`event` has.
    """
    data = _data(item, occasion, ())
    texts = {
        "event": str(occasion),
        "kind": data["kind"],
        "language": data["language"],
        "issuer": data["issuer"],
        "embargo": data["embargo"],
        "correction": "yes" if data["correction"] else None,
    }
    lists = {"people": data["people"], "place": data["places"]}
    return {
        **{
            name: {"DataType": "String", "StringValue": value}
            for name, value in texts.items()
            if value
        },
        **{
            name: {"DataType": "String.Array", "StringValue": json.dumps(value, ensure_ascii=False)}
            for name, value in lists.items()
            if value
        },
    }


def _data(item: Item, occasion: Occasion, changes: Sequence[Change]) -> dict[str, Any]:
    release = corrected.without_story(item.release)
    dateline = release.dateline
    places = [dateline.place if dateline else None, *(place.name for place in release.places)]
    return {
        "release_id": item.release_id,
        "revision": item.revision,
        "kind": line(release.kind, 50),
        "language": _text(release.language, 50),
        "headline": _text(release.headline, 300),
        "published": release.published.value if release.published else None,
        "issuer": _text(release.issuer.name, 200) if release.issuer else None,
        "release_status": _text(release.release_status, 150),
        "embargoed_until": release.embargoed_until,
        "embargo": _embargo(release, occasion),
        "correction": _text(release.correction, 600),
        "release_numbers": _names(release.release_numbers),
        "people": _names(person.name for person in release.people),
        "places": _names(places),
        "summary": _text(release.summary, 1200),
        "url": _text(release.url, 1000),
        "changed": list(dict.fromkeys(change.label.lower() for change in changes)),
        "bucket": item.source.bucket,
        "key": item.source.key,
        "version_id": item.source.version_id,
    }


def _embargo(release: Release, occasion: Occasion) -> str | None:
    """Say by what nobody may use a release that is told: whoever passes it on must look."""
    if occasion is Occasion.EMBARGOED:
        return "timed"
    # It names no moment, and is told at once: the issuer has to be asked.
    return "open" if is_held_open(release) else None


def _text(text: str | None, limit: int) -> str | None:
    return line(text, limit) or None


def _names(names: Iterable[str | None]) -> list[str]:
    known = dict.fromkeys(line(name, _LONGEST_NAME) for name in names if name)
    return [name for name in known if name][:_MOST_NAMES]
