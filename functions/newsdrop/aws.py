"""How the functions talk to AWS: how clients are made, and a table asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

import boto3
from botocore.config import Config

if TYPE_CHECKING:
    from botocore.exceptions import ClientError
    from mypy_boto3_dynamodb import DynamoDBClient

# A call that hangs is given up and tried again well within a function's 60 seconds.
_CONFIG = Config(
    connect_timeout=3,
    read_timeout=10,
    retries={"mode": "standard", "max_attempts": 3},
)


def client(service: str) -> Any:  # noqa: ANN401 - boto3 has a type of its own for each service
    """Make a client with the project's timeouts and retries."""
    return boto3.client(service, config=_CONFIG)  # type: ignore[call-overload]


def read(dynamodb: DynamoDBClient, table: str, **key: str) -> dict[str, Any] | None:
    """Read an item of a table as it stands now, by its key; ``None`` if there is none."""
    response = dynamodb.get_item(
        TableName=table,
        Key={name: {"S": value} for name, value in key.items()},
        ConsistentRead=True,
    )
    return response.get("Item")


def error_code(error: ClientError) -> str:
    """Give the code by which AWS names an error, such as ``NoSuchKey``."""
    return str(error.response.get("Error", {}).get("Code", ""))


def refused_for(error: ClientError) -> dict[str, Any]:
    """Give the item for which DynamoDB refused a conditional write; other errors are raised."""
    if error_code(error) != "ConditionalCheckFailedException":
        raise error
    response = cast("dict[str, Any]", error.response)
    found: dict[str, Any] = response.get("Item", {})
    return found
