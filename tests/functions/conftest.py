from __future__ import annotations

import importlib
import sys
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto import mock_aws

from newsdrop.storing.archive import Archive
from newsdrop.storing.attributes import encode
from newsdrop.storing.store import Store
from tests.making import INBOX, s3_event

if TYPE_CHECKING:
    from types import ModuleType

REGION = "us-east-1"
ARCHIVE = "newsdrop-archive-123456789012-us-east-1"


@dataclass
class Stack:
    """The deployment's resources in an AWS that lives inside the test."""

    s3: Any
    dynamodb: Any
    sns: Any
    sqs: Any
    scheduler: Any
    topic: str

    def upload(self, key: str, data: bytes, *, sequencer: str = "0010", **put: Any) -> dict:
        """Put an object and give S3's event for it."""
        version = self.s3.put_object(Bucket=INBOX, Key=key, Body=data, **put)["VersionId"]
        return s3_event(key, version_id=version, sequencer=sequencer, size=len(data))

    def delete(self, key: str, *, sequencer: str, **version: str) -> dict:
        """Delete an object, or a version of it, and give S3's event for it."""
        self.s3.delete_object(Bucket=INBOX, Key=key, **version)
        what = "Delete" if version else "DeleteMarkerCreated"
        return s3_event(key, sequencer=sequencer, name=f"ObjectRemoved:{what}")

    def rows(self, table: str) -> list[dict[str, Any]]:
        archive = Archive(self.s3, ARCHIVE)
        return [archive.restore(item) for item in self.dynamodb.scan(TableName=table)["Items"]]

    def put(self, table: str, plain: dict[str, Any]) -> None:
        self.dynamodb.put_item(TableName=table, Item=encode(plain))

    def mails(self, queue: str = "subscriber") -> list[Any]:
        """Take what waits in a queue, by default the one subscribed to the releases topic."""
        url = self.sqs.get_queue_url(QueueName=queue)["QueueUrl"]
        received = self.sqs.receive_message(QueueUrl=url, MaxNumberOfMessages=10)
        return [message["Body"] for message in received.get("Messages", [])]

    def schedules(self) -> dict[str, dict[str, Any]]:
        listed = self.scheduler.list_schedules(GroupName="newsdrop-embargoes")["Schedules"]
        return {
            entry["Name"]: self.scheduler.get_schedule(
                GroupName="newsdrop-embargoes", Name=entry["Name"]
            )
            for entry in listed
        }


@pytest.fixture
def stack(monkeypatch: pytest.MonkeyPatch):
    """Make the resources that the functions touch, and the environment that names them."""
    for name, value in {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_SESSION_TOKEN": "testing",
        "AWS_DEFAULT_REGION": REGION,
        # Or moto does not find DynamoDB Streams.
        "AWS_ACCOUNT_ID_ENDPOINT_MODE": "disabled",
        "POWERTOOLS_METRICS_NAMESPACE": "Newsdrop/newsdrop",
        "RELEASES_TABLE": "newsdrop-releases",
        "ARCHIVE_BUCKET": ARCHIVE,
        "MENTIONS_TABLE": "newsdrop-mentions",
        "IDEMPOTENCY_TABLE": "newsdrop-announced",
        "TWINS_TABLE": "newsdrop-twins",
        "ANNOUNCE_DUPLICATES": "false",
        "REJECTIONS_QUEUE_URL": (
            f"https://sqs.{REGION}.amazonaws.com/123456789012/newsdrop-rejections"
        ),
        "OPERATIONS_TOPIC_ARN": f"arn:aws:sns:{REGION}:123456789012:newsdrop-operations",
        "STACK_NAME": "newsdrop",
        "RELEASES_TOPIC_ARN": f"arn:aws:sns:{REGION}:123456789012:newsdrop-releases",
        "SCHEDULE_GROUP": "newsdrop-embargoes",
        "SCHEDULE_ROLE_ARN": "arn:aws:iam::123456789012:role/newsdrop-schedule",
        "SCHEDULE_TARGET_ARN": f"arn:aws:lambda:{REGION}:123456789012:function:newsdrop-announce",
        "SCHEDULE_FAILURES_ARN": f"arn:aws:sqs:{REGION}:123456789012:newsdrop-announce-failures",
    }.items():
        monkeypatch.setenv(name, value)
    with mock_aws():
        yield _build()


def _build() -> Stack:
    clients = {name: boto3.client(name) for name in ("s3", "dynamodb", "sns", "sqs", "scheduler")}
    for bucket in (INBOX, ARCHIVE):
        clients["s3"].create_bucket(Bucket=bucket)
        clients["s3"].put_bucket_versioning(
            Bucket=bucket, VersioningConfiguration={"Status": "Enabled"}
        )
    clients["sqs"].create_queue(QueueName="newsdrop-rejections")
    operations = clients["sns"].create_topic(Name="newsdrop-operations")["TopicArn"]
    clients["sqs"].create_queue(QueueName="operator")
    clients["sns"].subscribe(
        TopicArn=operations,
        Protocol="sqs",
        Endpoint=f"arn:aws:sqs:{REGION}:123456789012:operator",
    )
    for table, *keys in (
        ("newsdrop-releases", "release_id"),
        ("newsdrop-mentions", "pk", "sk"),
        ("newsdrop-announced", "id"),
        ("newsdrop-twins", "id"),
    ):
        clients["dynamodb"].create_table(
            TableName=table,
            BillingMode="PAY_PER_REQUEST",
            AttributeDefinitions=[{"AttributeName": key, "AttributeType": "S"} for key in keys],
            KeySchema=[
                {"AttributeName": key, "KeyType": kind}
                for key, kind in zip(keys, ("HASH", "RANGE"), strict=False)
            ],
        )
    topic = clients["sns"].create_topic(Name="newsdrop-releases")["TopicArn"]
    clients["sqs"].create_queue(QueueName="subscriber")
    clients["sns"].subscribe(
        TopicArn=topic, Protocol="sqs", Endpoint=f"arn:aws:sqs:{REGION}:123456789012:subscriber"
    )
    clients["scheduler"].create_schedule_group(Name="newsdrop-embargoes")
    return Stack(**clients, topic=topic)


@pytest.fixture
def store(stack: Stack) -> Store:
    return Store(stack.dynamodb, "newsdrop-releases", Archive(stack.s3, ARCHIVE))


@pytest.fixture
def cold_start(stack: Stack, monkeypatch: pytest.MonkeyPatch):  # noqa: ARG001
    """Import a function's module anew, as Lambda does when it starts."""

    def start(function: str) -> ModuleType:
        monkeypatch.delitem(sys.modules, f"{function}.app", raising=False)
        return importlib.import_module(f"{function}.app")

    return start
