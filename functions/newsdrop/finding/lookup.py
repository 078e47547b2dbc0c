"""Looking releases up by whom, where and what they name."""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING, Any

from newsdrop.finding.mentions import partition
from newsdrop.storing.attributes import decode

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

    from mypy_boto3_dynamodb import DynamoDBClient


class Lookup:
    """Reads the table of mentions.

    Mentions of a release under embargo are there before it ends, and it ends without anybody's
    doing: whoever reads leaves out what is not to be seen yet. Nothing has to run at that moment,
    nothing can come late, and an embargo that is moved moves with the mention.

    Parameters
    ----------
    dynamodb
        A client.
    table
        The table's name.
    """

    def __init__(self, dynamodb: DynamoDBClient, table: str) -> None:
        self._dynamodb = dynamodb
        self._table = table

    def find(self, kind: str, name: str, now: datetime) -> Iterator[dict[str, Any]]:
        """List the mentions of a name, newest first.

        Parameters
        ----------
        kind
            ``person``, ``place`` or ``issuer``.
        name
            As printed; capitals and blanks do not matter.
        now
            The moment, with its zone; what is under embargo then is left out.

        Yields
        ------
        dict
            A mention, see :func:`newsdrop.finding.mentions.find`.

        Raises
        ------
        botocore.exceptions.ClientError
            If DynamoDB fails.
        """
        pages = self._dynamodb.get_paginator("query").paginate(
            TableName=self._table,
            KeyConditionExpression="pk = :name",
            FilterExpression="attribute_type(embargoed_until, :null) OR embargoed_until <= :now",
            ExpressionAttributeValues={
                ":name": {"S": partition(kind, name)},
                ":null": {"S": "NULL"},
                ":now": {"S": now.astimezone(UTC).isoformat()},
            },
            ScanIndexForward=False,
        )
        for page in pages:
            yield from map(decode, page["Items"])
