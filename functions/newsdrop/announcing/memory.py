"""Memory: what subscribers know, kept for good beside the twins.

A release that is about to be told claims its name first, and notes after it was published which of
its revisions its readers know: what is claimed may fail to be published, and what is published may
be told again in doubt, but no headline is named that nobody has read. Where something that is told
to nobody takes the place of what they know (a broken file, a quiet one, one under embargo), that
is kept aside. The deletion of what they know ends all this.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from newsdrop import aws
from newsdrop.announcing import occasion
from newsdrop.announcing.claim import Claim
from newsdrop.record import Release
from newsdrop.storing import withholding

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from newsdrop.settings import AnnounceSettings
    from newsdrop.storing.item import Item
    from newsdrop.storing.store import Store

# Noting a revision late, or again, changes nothing.
_EARLIER = (
    "#by = :own AND (attribute_not_exists(since) OR since <= :revision)"
    " AND (attribute_not_exists(#last) OR #last < :revision)"
)


class Memory:
    """What subscribers know.

    Parameters
    ----------
    dynamodb
        A client.
    table
        The table of twins.
    store
        The releases themselves.
    """

    def __init__(self, dynamodb: DynamoDBClient, table: str, store: Store) -> None:
        self._dynamodb = dynamodb
        self._table = table
        self._store = store

    @classmethod
    def connect(cls, settings: AnnounceSettings, store: Store) -> Memory:
        """Open the table that the settings name."""
        return cls(aws.client("dynamodb"), settings.twins_table, store)

    def claim(self, name: str, item: Item, *, instead_of: str = "") -> Claim:
        """Write who is told under a name, unless another one is; give who it is.

        Parameters
        ----------
        name
            A release's id.
        item
            A release that is about to be told.
        instead_of
            Who gives its claim up.
        """
        row = _row(name, item)
        values = {":other": {"S": instead_of}, ":own": row["by"], ":revision": row["since"]}
        try:
            self._dynamodb.put_item(
                TableName=self._table,
                Item=row,
                ConditionExpression="attribute_not_exists(id) OR #by = :other"
                " OR #by = :own AND gone < :revision",
                ExpressionAttributeNames={"#by": "by"},
                ExpressionAttributeValues=values,
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )
        except ClientError as error:
            row = aws.refused_for(error)
        return Claim.of(row)

    def told(self, release_id: str, *, deleting: int = 0) -> Claim | None:
        """Give by which claim a release was told; ``None`` if it was not.

        Parameters
        ----------
        release_id
            The release.
        deleting
            The revision whose deletion is to be told: that it is noted already is no matter then.
        """
        claim = self._claim(release_id)
        if claim and claim.gone is not None and not 0 < deleting <= claim.gone:
            return None
        return claim

    def note(self, item: Item, *, anew: bool = False) -> None:
        """Note that subscribers know a revision; doing it late, or again, changes nothing.

        Parameters
        ----------
        item
            What they know.
        anew
            Whether revisions count from one again, so that what was noted of later ones is past.
        """
        known = "SET #last = :revision, says = :says"
        if anew:
            change, condition = f"{known}, since = :revision REMOVE held, gone", "#by = :own"
        else:
            change, condition = f"{known} REMOVE held", _EARLIER
        self._update(item, change, condition, says=item.fingerprint)

    def note_embargo(self, item: Item, until: str) -> None:
        """Note that subscribers know what they were told before an item to be under embargo."""
        self._update(item, "SET held = :until", _EARLIER, until=until)

    def knows(self, item: Item) -> bool:
        """Tell whether subscribers know what an item says, and do not know that it is deleted."""
        claim = self._claim(item.release_id)
        return claim is not None and claim.is_of(item) and claim.gone is None

    def keep(self, item: Item | None) -> None:
        """Keep aside what subscribers know, since what takes its place is told to nobody."""
        claim = self._claim_on(item) if item and not item.withdrawn else None
        if item and claim and claim.last == item.revision and claim.gone is None:
            kept = {**self._store.image(item), **_key(f"known#{item.release_id}")}
            self._dynamodb.put_item(TableName=self._table, Item=kept)
            self.note(item)  # Which a claim of before did not.

    def known(self, item: Item) -> Item | None:
        """Give what subscribers know of a release.

        Parameters
        ----------
        item
            What stood under its key last.

        Returns
        -------
        Item or None
            That item or what was kept aside; ``None`` where it is not sure what they know.
        """
        claim = self._claim_on(item)
        if claim is None:
            return None
        known = item if claim.is_of(item) else self._kept(item.release_id)
        if known is None or not claim.is_of(known):
            return None
        return occasion.under_embargo(known, claim.held) if claim.held else known

    def forget(self, item: Item) -> bool:
        """Note that the deletion of a revision is told, unless a twin has taken its place."""
        return self._update(item, "SET gone = :revision", "#by = :own")

    def hand_over(self, item: Item, twin: Item, first: str) -> bool:
        """Note that subscribers know a twin, in place of a release that is deleted.

        Parameters
        ----------
        item
            What was deleted.
        twin
            A release that says the same.
        first
            The first of all that do.

        Returns
        -------
        bool
            Whether the twin stands by now; if not, its deletion may have been followed before.
        """
        row = _row(twin.release_id, twin)
        try:
            self._dynamodb.put_item(
                TableName=self._table,
                Item={**row, "last": row["since"], "says": {"S": twin.fingerprint}},
                ConditionExpression="attribute_not_exists(id) OR #by <> :own"
                " OR attribute_exists(gone)",
                ExpressionAttributeNames={"#by": "by"},
                ExpressionAttributeValues={":own": row["by"]},
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )
        except ClientError as error:
            aws.refused_for(error)  # The twin was told itself.
        standing = self._store.load(twin.release_id)
        if standing is None or standing.withdrawn:
            return False
        # Its own name comes last: until then, all of this is done again.
        for name in dict.fromkeys((first, item.release_id)):
            self.claim(name, twin, instead_of=item.release_id)
        return True

    def _claim(self, release_id: str) -> Claim | None:
        """Read a release's claim of its own name; ``None`` if another one is told."""
        row = aws.read(self._dynamodb, self._table, id=f"told#{release_id}")
        claim = Claim.of(row) if row else None
        return claim if claim and claim.by == release_id else None

    def _claim_on(self, item: Item) -> Claim | None:
        """Read a release's claim; one of before revisions were noted stands for what was told."""
        claim = self._claim(item.release_id)
        if claim and claim.last is None and _was_to_be_told(item):
            return replace(claim, last=item.revision)
        return claim

    def _kept(self, release_id: str) -> Item | None:
        row = aws.read(self._dynamodb, self._table, id=f"known#{release_id}")
        return self._store.restore(row) if row else None

    def _update(self, item: Item, change: str, condition: str, **values: str) -> bool:
        names = {name: name[1:] for name in ("#by", "#last") if name in change + condition}
        try:
            self._dynamodb.update_item(
                TableName=self._table,
                Key=_key(f"told#{item.release_id}"),
                UpdateExpression=change,
                ConditionExpression=condition,
                ExpressionAttributeNames=names,
                ExpressionAttributeValues={
                    ":own": {"S": item.release_id},
                    ":revision": {"N": str(item.revision)},
                    **{f":{name}": {"S": value} for name, value in values.items()},
                },
            )
        except ClientError as error:
            aws.refused_for(error)
            return False
        return True


def _row(name: str, item: Item) -> dict[str, Any]:
    return {
        **_key(f"told#{name}"),
        "by": {"S": item.release_id},
        "since": {"N": str(item.revision)},
        "last": {"N": "0"},
    }


def _was_to_be_told(item: Item) -> bool:
    held = withholding.came_under_embargo(item)
    return isinstance(item.answer, Release) and not item.source.quiet and not held


def _key(name: str) -> dict[str, Any]:
    return {"id": {"S": name}}
