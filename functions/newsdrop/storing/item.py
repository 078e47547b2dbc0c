"""The item: an answer, whose it is, and which upload it came from."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any

from newsdrop.record import Rejection, Release
from newsdrop.storing.plain import from_dict, to_dict

if TYPE_CHECKING:
    from collections.abc import Mapping

# How the page was read, not what it says: of no concern to anyone who is told of changes.
_MANNER = ("encoding", "parser_version", "provenance")


@dataclass(frozen=True, slots=True)
class Source:
    """The upload that an answer was read from.

    Parameters
    ----------
    bucket, key, version_id, etag, sequencer
        As S3 names them; `version_id` is ``None`` where the bucket keeps no versions, and
        `sequencer` empty where the event had none.
    sha256
        Of the bytes, in hex; ``None`` where the upload was too large to be read.
    size
        Bytes.
    content_type
        As the uploader declared it.
    encoding
        The text encoding that was used.
    uploaded_at
        ISO date-time in UTC; of uploads in a row that say the same, the first one's.
    quiet
        Whether it is to be kept without being told; of uploads in a row that say the same, as the
        first one was.
    """

    bucket: str
    key: str
    version_id: str | None
    etag: str
    sha256: str | None
    size: int
    sequencer: str
    content_type: str | None
    uploaded_at: str
    encoding: str | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The object was deleted; what it said is kept.

    Parameters
    ----------
    at
        When, ISO date-time in UTC.
    sequencer
        S3's order of the deletion among the events of its key.
    """

    at: str
    sequencer: str


@dataclass(frozen=True, slots=True)
class Item:
    """What the table holds for one uploaded object.

    Parameters
    ----------
    release_id
        See :func:`release_id`.
    revision
        1, 2, ... for each changed upload of the object.
    fingerprint
        See :func:`fingerprint`.
    source
        The upload.
    answer
        What it says.
    withdrawn
        The deletion of the object; ``None`` while it stands.
    """

    release_id: str
    revision: int
    fingerprint: str
    source: Source
    answer: Release | Rejection
    withdrawn: Withdrawal | None = None

    @property
    def release(self) -> Release:
        """The release that the item holds; only asked of an item that holds one."""
        if isinstance(self.answer, Rejection):
            raise TypeError(f"{self.release_id} holds no release")
        return self.answer

    @property
    def uploaded(self) -> datetime:
        """When the object came, with its zone."""
        return datetime.fromisoformat(self.source.uploaded_at)


def release_id(bucket: str, key: str) -> str:
    """Name an object for good: the same bucket and key always give the same 32 hex digits."""
    # A bucket's name holds no slash, so no two objects share this text.
    return hashlib.sha256(f"{bucket}/{key}".encode("utf-8", "surrogatepass")).hexdigest()[:32]


def fingerprint(answer: Release | Rejection, source: Source) -> str:
    """Tell by one value whether two uploads say the same.

    Releases are compared by what they say, so that new markup or white space is no change;
    rejections, which say nothing, by the upload's ETag.
    """
    says = {key: value for key, value in to_dict(answer).items() if key not in _MANNER}
    if isinstance(answer, Rejection):
        says["etag"] = source.etag
    return hashlib.sha256(json.dumps(says, sort_keys=True).encode()).hexdigest()


def to_plain(item: Item) -> dict[str, Any]:
    """Turn an item into the plain data that is stored and shown."""
    plain = to_dict(item.answer)
    plain.pop("encoding", None)
    return {
        "release_id": item.release_id,
        "revision": item.revision,
        "fingerprint": item.fingerprint,
        "source": asdict(item.source),
        "withdrawn": asdict(item.withdrawn) if item.withdrawn else None,
        **plain,
    }


def from_plain(plain: Mapping[str, Any]) -> Item:
    """Turn plain data, as :func:`to_plain` makes it, back into an item."""
    source = Source(**plain["source"])
    answer = from_dict(plain)
    if isinstance(answer, Release):
        answer = replace(answer, encoding=source.encoding)
    return Item(
        release_id=plain["release_id"],
        revision=plain["revision"],
        fingerprint=plain["fingerprint"],
        source=source,
        answer=answer,
        withdrawn=Withdrawal(**plain["withdrawn"]) if plain.get("withdrawn") else None,
    )
