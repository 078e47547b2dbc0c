"""The store: the table of releases, one item for each uploaded object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from newsdrop import aws
from newsdrop.storing.archive import Archive
from newsdrop.storing.attributes import decode, encode
from newsdrop.storing.item import from_plain, to_plain
from newsdrop.storing.succession import succeed, withdraw

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from mypy_boto3_dynamodb import DynamoDBClient

    from newsdrop.record import Rejection, Release
    from newsdrop.settings import StoreSettings
    from newsdrop.storing.item import Item, Source
    from newsdrop.storing.succession import Outcome
    from newsdrop.uploads import Upload

_ATTEMPTS = 10


class ContentionError(RuntimeError):
    """Others changed the item each time it was about to be written."""


class Store:
    """The table of releases.

    Parameters
    ----------
    dynamodb
        A client.
    table
        The table's name.
    archive
        Takes what an item cannot hold.
    """

    def __init__(self, dynamodb: DynamoDBClient, table: str, archive: Archive) -> None:
        self._dynamodb = dynamodb
        self._table = table
        self._archive = archive

    @classmethod
    def connect(cls, settings: StoreSettings) -> Store:
        """Open the store that the settings name."""
        archive = Archive(aws.client("s3"), settings.archive_bucket)
        return cls(aws.client("dynamodb"), settings.releases_table, archive)

    def save(self, source: Source, answer: Release | Rejection) -> tuple[Outcome, Item | None]:
        """Commit what an upload says: one conditional write, whatever came before or comes twice.

        The first attempt expects a new object. Where that fails, DynamoDB answers with the item
        that stands there; the succession is decided on it, and the next attempt succeeds only if
        that item still stands.

        Parameters
        ----------
        source
            The upload.
        answer
            What it says.

        Returns
        -------
        Outcome
            What became of the upload.
        Item or None
            What was written; ``None`` if nothing was.

        Raises
        ------
        ContentionError
            If others were quicker ten times.
        botocore.exceptions.ClientError
            If DynamoDB or the archive fails.
        """
        return self._commit(
            lambda current: succeed(source, answer, current),
            lambda item, _: self._archive.pack(to_plain(item)),
        )

    def withdraw(self, deletion: Upload) -> tuple[Outcome, Item | None]:
        """Commit that an object was deleted; what it said stays.

        Parameters
        ----------
        deletion
            After which nothing stands.

        Returns
        -------
        Outcome
            What became of the deletion.
        Item or None
            What was written, without what is packed; ``None`` if nothing was.

        Raises
        ------
        ContentionError
            If others were quicker ten times.
        botocore.exceptions.ClientError
            If DynamoDB fails.
        """

        def write(item: Item, standing: Mapping[str, Any]) -> dict[str, Any]:
            whole = self._archive.pack(to_plain(item))
            # All else stays as it stands, packed or in the archive.
            return {**(standing or whole), "withdrawn": whole["withdrawn"]}

        return self._commit(lambda current: withdraw(deletion, current), write)

    def load(self, release_id: str) -> Item | None:
        """Read an item as it stands now; ``None`` if there is none."""
        row = aws.read(self._dynamodb, self._table, release_id=release_id)
        return self.restore(row) if row else None

    def restore(self, attributes: Mapping[str, Any]) -> Item:
        """Read an item from its attributes, as a stream's image has them."""
        return from_plain(self._archive.restore(attributes))

    def image(self, item: Item) -> dict[str, Any]:
        """Write a committed item as the table holds it, and :meth:`restore` reads it."""
        return self._archive.image(to_plain(item))

    def _commit(
        self,
        decide: Callable[[Item | None], tuple[Outcome, Item | None]],
        write: Callable[[Item, Mapping[str, Any]], dict[str, Any]],
    ) -> tuple[Outcome, Item | None]:
        standing: Mapping[str, Any] = {}
        for _ in range(_ATTEMPTS):
            # What succession looks at is never packed.
            current = from_plain(decode(standing)) if standing else None
            outcome, item = decide(current)
            if item is None:
                return outcome, None
            try:
                self._put(write(item, standing), current)
            except ClientError as error:
                standing = aws.refused_for(error)
            else:
                return outcome, item
        raise ContentionError("Others kept changing the item")

    def _put(self, attributes: dict[str, Any], current: Item | None) -> None:
        if current is None:
            self._dynamodb.put_item(
                TableName=self._table,
                Item=attributes,
                ConditionExpression="attribute_not_exists(release_id)",
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )
            return
        values = {
            ":revision": current.revision,
            ":sequencer": current.source.sequencer,
        }
        standing = "attribute_not_exists(withdrawn.sequencer)"
        if current.withdrawn:
            standing = "withdrawn.sequencer = :withdrawn"
            values[":withdrawn"] = current.withdrawn.sequencer
        self._dynamodb.put_item(
            TableName=self._table,
            Item=attributes,
            ConditionExpression=(
                f"revision = :revision AND #source.sequencer = :sequencer AND {standing}"
            ),
            ExpressionAttributeNames={"#source": "source"},
            ExpressionAttributeValues=encode(values),
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        )
