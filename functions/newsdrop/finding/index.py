"""Index: mentions by name, and earlier revisions, kept in step with the table of releases."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from newsdrop import aws
from newsdrop.finding import mentions
from newsdrop.storing.attributes import encode

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from mypy_boto3_dynamodb import DynamoDBClient

    from newsdrop.settings import IndexSettings
    from newsdrop.storing.store import Store

_BATCH = 25  # DynamoDB takes no more writes at once.
_ATTEMPTS = 5


class ThrottledError(RuntimeError):
    """The table took only a part of what was to be written."""


class Index:
    """The table of mentions and earlier revisions.

    Parameters
    ----------
    dynamodb
        A client.
    table
        The table's name.
    store
        The releases themselves.
    """

    def __init__(self, dynamodb: DynamoDBClient, table: str, store: Store) -> None:
        self._dynamodb = dynamodb
        self._table = table
        self._store = store

    @classmethod
    def connect(cls, settings: IndexSettings, store: Store) -> Index:
        """Open the index that the settings name."""
        return cls(aws.client("dynamodb"), settings.mentions_table, store)

    def follow(self, new: Mapping[str, Any] | None, old: Mapping[str, Any] | None) -> int:
        """Bring the index in step after a change of an item.

        The change only tells where to look; what the index is to say is read from the table as
        it stands. So a change that comes late, twice or out of order does no harm.

        Parameters
        ----------
        new, old
            The item's attributes after and before the change; ``None`` where there is none.

        Returns
        -------
        int
            Number of writes.

        Raises
        ------
        ThrottledError
            If the table kept refusing writes.
        botocore.exceptions.ClientError
            If DynamoDB or the archive fails.
        """
        revised = True
        if new and old and new["revision"] == old["revision"]:
            if new.get("withdrawn") == old.get("withdrawn"):
                return 0
            revised = False
        images = [self._store.restore(image) for image in (old, new) if image]
        standing = self._store.load(images[0].release_id)
        wanted = {} if standing and standing.withdrawn else mentions.find(standing)
        known = {key for image in images for key in mentions.find(image)}
        writes = [
            *({"PutRequest": {"Item": encode(mention)}} for mention in wanted.values()),
            *({"DeleteRequest": {"Key": _key(*key)}} for key in sorted(known - wanted.keys())),
        ]
        if old and revised:
            writes.append({"PutRequest": {"Item": _revision(old)}})
        for start in range(0, len(writes), _BATCH):
            self._write(writes[start : start + _BATCH])
        return len(writes)

    def _write(self, writes: Sequence[dict[str, Any]]) -> None:
        left: Mapping[str, Any] = {self._table: writes}
        for attempt in range(_ATTEMPTS):
            left = self._dynamodb.batch_write_item(RequestItems=left)["UnprocessedItems"]
            if not left:
                return
            time.sleep(0.05 * 2**attempt)
        raise ThrottledError(f"{self._table} left {len(left[self._table])} writes undone")


def _key(pk: str, sk: str) -> dict[str, Any]:
    return encode({"pk": pk, "sk": sk})


def revision_key(release_id: str, number: int) -> dict[str, Any]:
    """Give the key of an earlier revision: ``release#ID`` and ``revision#000001``."""
    return _key(f"release#{release_id}", f"revision#{number:06}")


def _revision(image: Mapping[str, Any]) -> dict[str, Any]:
    """Keep an earlier revision whole."""
    return {**image, **revision_key(image["release_id"]["S"], int(image["revision"]["N"]))}
