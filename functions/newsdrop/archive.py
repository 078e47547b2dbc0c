"""The archive: parts of records that outgrow the table are kept in a bucket of ours."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from newsdrop.attributes import Attribute, decode, encode, size

if TYPE_CHECKING:
    from collections.abc import Mapping

    from mypy_boto3_s3 import S3Client

# DynamoDB takes items up to 409,600 bytes; the rest is room for the keys of a kept revision.
LARGEST_ITEM = 400_000

# What the table itself, its stream's filters and the succession of uploads need.
_STAYS = frozenset({"release_id", "status", "revision", "fingerprint", "source", "withdrawn"})
_POINTER = "archived"


class Archive:
    """Takes the longest parts out of an item that is too large, and puts them back.

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

    def shorten(self, plain: Mapping[str, Any]) -> dict[str, Attribute]:
        """Write a record as attributes that the table can take.

        Parameters
        ----------
        plain
            The record.

        Returns
        -------
        dict
            Its attributes; the longest ones are in the archive where all would be too much.
        """
        item = encode(plain)
        excess = size(item) - LARGEST_ITEM
        if excess <= 0:
            return item
        key = f"{plain['release_id']}/{plain['fingerprint']}.json"
        item[_POINTER] = {"S": key}
        moved = {}
        for name in sorted(item.keys() - _STAYS, key=lambda name: -size({name: item[name]})):
            moved[name] = item.pop(name)
            excess -= size({name: moved[name]})
            if excess <= 0:
                break
        self._s3.put_object(
            Bucket=self._bucket,
            Key=key,
            Body=json.dumps(decode(moved), ensure_ascii=False).encode(),
            ContentType="application/json",
        )
        return item

    def restore(self, item: Mapping[str, Any]) -> dict[str, Any]:
        """Read a record from its attributes, with all that was put into the archive."""
        plain = decode(item)
        key = plain.pop(_POINTER, None)
        if key is not None:
            response = self._s3.get_object(Bucket=self._bucket, Key=key)
            plain |= json.loads(response["Body"].read())
        return plain
