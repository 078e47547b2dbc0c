"""Twins: the same release under several keys, told once.

Every text is entered into a short list for its key, or one for each where it has two. A release
that meets a like text *before itself* in such a list is its twin and enters no other. One write
both enters and shows who was there before, so of two that come at once the first list they share
decides, and only the later one sees the other: never both, and never a circle.

Which of the twins is told is another question, since the first may be quiet, under embargo or
withdrawn: whoever is about to be told claims the name of the first one for all of them, and its
own. By its own name a release is known as told, and since which revision, for good (see
:mod:`newsdrop.announcing.memory`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from newsdrop import aws
from newsdrop.announcing import likeness
from newsdrop.record import Release
from newsdrop.storing import withholding

if TYPE_CHECKING:
    from datetime import datetime

    from mypy_boto3_dynamodb import DynamoDBClient

    from newsdrop.announcing.claim import Claim
    from newsdrop.announcing.likeness import Text
    from newsdrop.announcing.memory import Memory
    from newsdrop.settings import AnnounceSettings
    from newsdrop.storing.item import Item
    from newsdrop.storing.store import Store

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
    memory
        Knows who was told.
    told_all
        Whether twins are linked, but told each for itself.
    """

    def __init__(
        self,
        dynamodb: DynamoDBClient,
        table: str,
        store: Store,
        memory: Memory,
        *,
        told_all: bool = False,
    ) -> None:
        self._dynamodb = dynamodb
        self._table = table
        self._store = store
        self.memory = memory
        self._told_all = told_all

    @classmethod
    def connect(cls, settings: AnnounceSettings, store: Store, memory: Memory) -> Twins:
        """Open the table that the settings name."""
        told_all = settings.announce_duplicates == "true"
        dynamodb = aws.client("dynamodb")
        return cls(dynamodb, settings.twins_table, store, memory, told_all=told_all)

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
        if item.revision > 1 and self.memory.told(own) is not None:
            first = own
        if first != own:
            self._dynamodb.put_item(
                TableName=self._table,
                Item={"id": {"S": f"release#{own}"}, "duplicate_of": {"S": first}},
            )
        elif item.revision > 1:
            self._dynamodb.delete_item(TableName=self._table, Key=_key(f"release#{own}"))
        return first

    def claim(self, item: Item) -> Claim | None:
        """Claim that this release is told, for itself and all its twins.

        Parameters
        ----------
        item
            A release that is about to be told.

        Returns
        -------
        Claim or None
            Its claim of its own name, which may be an earlier revision's; ``None`` if it must not
            be told, since a twin is.
        """
        own = item.release_id
        first = self.link(item)
        # Its own name comes last: it is what tells from then on that this release was told.
        for name in (own,) if self._told_all else dict.fromkeys((first, own)):
            claim = self.memory.claim(name, item)
            while claim.by != own and not self._speaks_for(claim.by, item, name):
                claim = self.memory.claim(name, item, instead_of=claim.by)
            if claim.by != own:
                return None
        return claim

    def standing_for(self, item: Item, now: datetime) -> Item | None:
        """Find a release that stands, is under no embargo and says what a deleted one said."""
        text = likeness.text_of(item.release)
        if text is None or self._told_all:
            return None
        for key in text.keys:
            row = aws.read(self._dynamodb, self._table, id=f"like#{key}")
            for member in row["members"]["L"] if row else ():
                other = self._like(member["S"], item.release_id, text)
                if other and not other.withdrawn and not withholding.holds(other, now):
                    return other
        return None

    def hand_over(self, item: Item, twin: Item) -> bool:
        """Have a twin be the one that was told, in place of a deleted one, if it stands by now."""
        own = item.release_id
        return self.memory.hand_over(item, twin, self.duplicate_of(own) or own)

    def duplicate_of(self, release_id: str) -> str | None:
        """Give the first release that says what this one says; ``None`` if it is the first."""
        row = aws.read(self._dynamodb, self._table, id=f"release#{release_id}")
        return row["duplicate_of"]["S"] if row else None

    def _meet(self, own: str, text: Text) -> str:
        entry = f"{text.simhash:0{_SIMHASH_DIGITS}x}{own}"
        for key in text.keys:
            for member in self._enter(key, entry):
                other = self._like(member, own, text)
                if other and self._stands(other):
                    return self.duplicate_of(other.release_id) or other.release_id
        return own

    def _like(self, member: str, own: str, text: Text) -> Item | None:
        """Load what a member of a list names, if it is another release with a like text."""
        simhash, release_id = member[:_SIMHASH_DIGITS], member[_SIMHASH_DIGITS:]
        if release_id == own or not likeness.may_be_like(int(simhash, 16), text.simhash):
            return None
        item = self._store.load(release_id)
        return item if item and _says(item, text) else None

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
            row = aws.refused_for(error)
        members = [member["S"] for member in row["members"]["L"]]
        return members[: members.index(entry)] if entry in members else members

    def _speaks_for(self, teller: str, item: Item, name: str) -> bool:
        """Tell whether an item need not be told, since its name was claimed by a twin.

        Who was withdrawn speaks for nobody: subscribers know, and may be told again. And who
        claimed the item's own name speaks for what both say, not for what the item says since.
        """
        other = None if self._told_all else self._store.load(teller)
        if other is None or not self._stands(other):
            return False
        text = likeness.text_of(item.release)
        return name != item.release_id or (text is not None and _says(other, text))

    def _stands(self, item: Item) -> bool:
        """Tell whether a release stands, for subscribers too: they may not know that it is gone."""
        known = not item.withdrawn or self.memory.knows(item)
        return known and isinstance(item.answer, Release)


def _says(item: Item, text: Text) -> bool:
    other = likeness.text_of(item.answer) if isinstance(item.answer, Release) else None
    return other is not None and other.is_like(text)


def _key(name: str) -> dict[str, Any]:
    return {"id": {"S": name}}
