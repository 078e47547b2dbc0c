"""Twins: the same release under several keys, told once.

Every text is entered into a short list for its key, or one for each where it has two. A release
that meets a like text *before itself* in such a list is its twin and enters no other. One write
both enters and shows who was there before, so of two that come at once the first list they share
decides, and only the later one sees the other: never both, and never a circle.

Which of the twins is told is another question, since the first may be quiet, under embargo or
withdrawn: whoever is about to be told claims it for all of them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from botocore.exceptions import ClientError

from newsdrop import aws, likeness
from newsdrop.record import Release

if TYPE_CHECKING:
    from mypy_boto3_dynamodb import DynamoDBClient

    from newsdrop.item import Item
    from newsdrop.likeness import Text
    from newsdrop.settings import AnnounceSettings
    from newsdrop.store import Store

_SIMHASH_DIGITS = 16
# A form letter may come a thousand times. Copies are copies of an early one, so a list that is full
# is only read.
_LONGEST_LIST = 100


class Twins:
    """The table of twins.

    Parameters
    ----------
    dynamodb
        A client.
    table
        The table's name.
    store
        The releases themselves.
    told_all
        Whether twins are linked, but told each for itself.
    """

    def __init__(
        self, dynamodb: DynamoDBClient, table: str, store: Store, *, told_all: bool = False
    ) -> None:
        self._dynamodb = dynamodb
        self._table = table
        self._store = store
        self._told_all = told_all

    @classmethod
    def connect(cls, settings: AnnounceSettings, store: Store) -> Twins:
        """Open the table that the settings name."""
        told_all = settings.announce_duplicates == "true"
        return cls(aws.client("dynamodb"), settings.twins_table, store, told_all=told_all)

    def link(self, item: Item) -> str:
        """Find the first release that says what this one says; doing it again changes nothing.

        Parameters
        ----------
        item
            A release.

        Returns
        -------
        str
            Its id; the item's own where there is none, or where the item has been told before:
            what subscribers know as a release of its own stays one.
        """
        own = item.release_id
        text = likeness.text_of(item.release)
        first = self._meet(own, text) if text else own
        if item.revision > 1 and self.teller(own) == own:
            first = own
        if first != own:
            self._dynamodb.put_item(
                TableName=self._table,
                Item={"id": {"S": f"release#{own}"}, "duplicate_of": {"S": first}},
            )
        elif item.revision > 1:
            self._dynamodb.delete_item(TableName=self._table, Key=_key(f"release#{own}"))
        return first

    def claim(self, item: Item) -> bool:
        """Claim that this release is told, for itself and all its twins.

        Parameters
        ----------
        item
            A release that is about to be told.

        Returns
        -------
        bool
            Whether it may be: ``False`` if a twin has claimed it and still stands.
        """
        own = item.release_id
        told = f"told#{self.link(item)}"
        teller = self._claim(told, own, instead_of=own)
        if teller != own and not self._stands(teller):
            # It was withdrawn, and subscribers know: they may be told again.
            teller = self._claim(told, own, instead_of=teller)
        return teller == own or self._told_all

    def is_copy(self, item: Item) -> bool:
        """Tell whether a twin was told and the item was not."""
        return not self._told_all and self.teller(item.release_id) not in {None, item.release_id}

    def duplicate_of(self, release_id: str) -> str | None:
        """Give the first release that says what this one says; ``None`` if it is the first."""
        return self._read(f"release#{release_id}", "duplicate_of")

    def teller(self, release_id: str) -> str | None:
        """Give the one of a release's twins, or itself, that has been told."""
        return self._read(f"told#{self.duplicate_of(release_id) or release_id}", "by")

    def _meet(self, own: str, text: Text) -> str:
        entry = f"{text.simhash:0{_SIMHASH_DIGITS}x}{own}"
        for key in text.keys:
            for other in self._enter(key, entry):
                simhash, release_id = other[:_SIMHASH_DIGITS], other[_SIMHASH_DIGITS:]
                if (
                    release_id != own
                    and likeness.may_be_like(int(simhash, 16), text.simhash)
                    and self._says(release_id, text)
                ):
                    return self.duplicate_of(release_id) or release_id
        return own

    def _enter(self, key: str, entry: str) -> list[str]:
        """Enter a text; list those that were there before it, the first one first."""
        try:
            row = self._dynamodb.update_item(
                TableName=self._table,
                Key=_key(f"like#{key}"),
                UpdateExpression="SET members = list_append(if_not_exists(members, :none), :new)",
                ConditionExpression="attribute_not_exists(members)"
                " OR NOT contains(members, :entry) AND size(members) < :most",
                ExpressionAttributeValues={
                    ":none": {"L": []},
                    ":new": {"L": [{"S": entry}]},
                    ":entry": {"S": entry},
                    ":most": {"N": str(_LONGEST_LIST)},
                },
                ReturnValues="ALL_NEW",
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )["Attributes"]
        except ClientError as error:
            row = _standing(error)
        members = [member["S"] for member in row["members"]["L"]]
        return members[: members.index(entry)] if entry in members else members

    def _says(self, release_id: str, text: Text) -> bool:
        item = self._store.load(release_id)
        if item is None or item.withdrawn or not isinstance(item.answer, Release):
            return False
        other = likeness.text_of(item.answer)
        return other is not None and other.is_like(text)

    def _stands(self, release_id: str) -> bool:
        item = self._store.load(release_id)
        return item is not None and not item.withdrawn and isinstance(item.answer, Release)

    def _claim(self, told: str, own: str, *, instead_of: str) -> str:
        """Write who is told, unless another one is; give who it is now."""
        try:
            self._dynamodb.put_item(
                TableName=self._table,
                Item={"id": {"S": told}, "by": {"S": own}},
                ConditionExpression="attribute_not_exists(id) OR #by IN (:own, :other)",
                ExpressionAttributeNames={"#by": "by"},
                ExpressionAttributeValues={":own": {"S": own}, ":other": {"S": instead_of}},
                ReturnValuesOnConditionCheckFailure="ALL_OLD",
            )
        except ClientError as error:
            return str(_standing(error)["by"]["S"])
        return own

    def _read(self, name: str, attribute: str) -> str | None:
        response = self._dynamodb.get_item(
            TableName=self._table, Key=_key(name), ConsistentRead=True
        )
        row = response.get("Item")
        return row[attribute]["S"] if row else None


def _key(name: str) -> dict[str, Any]:
    return {"id": {"S": name}}


def _standing(error: ClientError) -> dict[str, Any]:
    if aws.error_code(error) != "ConditionalCheckFailedException":
        raise error
    return cast("dict[str, Any]", error.response)["Item"]  # type: ignore[no-any-return]
