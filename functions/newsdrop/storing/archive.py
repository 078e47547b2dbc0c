"""How a record is kept: a card that can be read in the table, and all else packed beside it.

Packed, a record takes a third of the room, and DynamoDB charges for each kilobyte. What is too
long even so goes to a bucket of ours.
"""

from __future__ import annotations

import json
import zlib
from typing import TYPE_CHECKING, Any

from newsdrop.storing.attributes import Attribute, decode, encode, size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_s3 import S3Client

# DynamoDB takes items up to 409,600 bytes; the rest is room for the keys of a kept revision.
LARGEST_ITEM = 400_000

# What the table itself, its stream's filters and the succession of uploads need.
_STAYS = frozenset(
    {
        *("release_id", "status", "revision", "fingerprint", "source", "withdrawn"),
        *("reason", "message"),
    }
)
SHOWN = frozenset({"headline", "published", "issuer", "embargoed_until"})
"""What lists of releases show; packed like all else where somebody's headline is a page long."""
_LONGEST_SHOWN = 1000

_PACKED = "record"
_POINTER = "archived"


class Archive:
    """Packs records for the table, and those that are too long for it into a bucket.

    Parameters
    ----------
    s3
        A client.
    bucket
        The archive's name.
    """

    def __init__(self, s3: S3Client, bucket: str) -> None:
        self._s3 = s3
        self._bucket = bucket

    def pack(self, plain: Mapping[str, Any]) -> dict[str, Attribute]:
        """Write a record as attributes that the table can take.

        Parameters
        ----------
        plain
            The record.

        Returns
        -------
        dict
            Its attributes: the card, and the rest as ``record`` (JSON, zlib) or, where it is in
            the bucket (JSON), its key as ``archived``.
        """
        item, long = self._image(plain)
        if long:
            self._s3.put_object(
                Bucket=self._bucket,
                Key=item[_POINTER]["S"],
                Body=long,
                ContentType="application/json",
            )
        return item

    def image(self, plain: Mapping[str, Any]) -> dict[str, Attribute]:
        """Write again a record that was packed before: what is too long is in the bucket."""
        return self._image(plain)[0]

    def _image(self, plain: Mapping[str, Any]) -> tuple[dict[str, Attribute], bytes]:
        """Give a record's attributes, and what has to be in the bucket."""
        whole = encode(plain)
        item = {name: value for name, value in whole.items() if _is_plain(name, value)}
        rest = decode({name: value for name, value in whole.items() if name not in item})
        if not rest:
            return item, b""
        written = json.dumps(rest, ensure_ascii=False, separators=(",", ":")).encode()
        packed: Attribute = {"B": zlib.compress(written, 9)}
        if size({**item, _PACKED: packed}) <= LARGEST_ITEM:
            return {**item, _PACKED: packed}, b""
        key = f"{plain['release_id']}/{plain['fingerprint']}.json"
        return {**item, _POINTER: {"S": key}}, written

    def restore(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Read a record from its attributes, wherever its parts are."""
        plain = decode(item)
        packed, key = plain.pop(_PACKED, None), plain.pop(_POINTER, None)
        if packed is not None:
            plain |= json.loads(zlib.decompress(packed))
        if key is not None:
            response = self._s3.get_object(Bucket=self._bucket, Key=key)
            plain |= json.loads(response["Body"].read())
        return plain


def _is_plain(name: str, value: Attribute) -> bool:
    return name in _STAYS or (name in SHOWN and size({name: value}) <= _LONGEST_SHOWN)
