"""Announce: subscribers are told of a release, once, and not before its embargo ends."""

from __future__ import annotations

import json
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.utilities.idempotency import (
    DynamoDBPersistenceLayer,
    IdempotencyConfig,
    idempotent_function,
)
from botocore.exceptions import ClientError

from newsdrop import aws, envelope, notice, occasion
from newsdrop.changes import compare
from newsdrop.occasion import Occasion

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from aws_lambda_powertools.utilities.typing import LambdaContext
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_scheduler import EventBridgeSchedulerClient
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sns.type_defs import MessageAttributeValueTypeDef

    from newsdrop.item import Item
    from newsdrop.settings import AnnounceSettings

# Longer than any retry: a stream keeps its records for a day, a schedule tries for one.
_REMEMBERED = timedelta(days=7)

# SNS protocols whose subscribers are programs; all others get the mail.
_MACHINES = ("sqs", "lambda", "http", "https", "firehose")


class Told(StrEnum):
    """What became of a change."""

    ANNOUNCED = "announced"
    WITHHELD = "withheld"
    NOTHING = "nothing"
    """There was nothing to tell."""


class Announcer:
    """Tells subscribers.

    Parameters
    ----------
    topic
        Where announcements go.
    calendar
        Keeps what is under embargo.
    """

    def __init__(self, topic: Topic, calendar: Calendar) -> None:
        self._topic = topic
        self._calendar = calendar

    def follow(self, new: Item, old: Item | None, now: datetime) -> Told:
        """Tell of a change, or withhold it until its embargo ends.

        Parameters
        ----------
        new, old
            The item after and before the change.
        now
            The moment, with its zone.

        Returns
        -------
        Told
            What was done; doing it again changes nothing.
        """
        why = occasion.find(new, old)
        if why is None:
            return Told.NOTHING
        if why is not Occasion.EMBARGO_LIFTED:
            self._topic.publish(new, why, old if why is Occasion.REVISED else None)
            return Told.ANNOUNCED
        return self._release(new, now)

    def end_embargo(self, item: Item | None, now: datetime) -> Told:
        """Tell of a release whose embargo was to end now.

        Parameters
        ----------
        item
            The item as it stands; a later revision may have moved or lifted the embargo.
        now
            The moment, with its zone.

        Returns
        -------
        Told
            What was done.
        """
        if item is None or not occasion.came_under_embargo(item):
            return Told.NOTHING
        return self._release(item, now)

    def _release(self, item: Item, now: datetime) -> Told:
        end = occasion.embargo_end(item)
        if end is not None and end > now:
            self._calendar.enter(item.release_id, end)
            return Told.WITHHELD
        self._topic.publish(item, Occasion.EMBARGO_LIFTED, None)
        self._calendar.strike(item.release_id)
        return Told.ANNOUNCED


class Topic:
    """The topic that subscribers listen to; publishes each announcement once.

    Parameters
    ----------
    sns, dynamodb
        Clients.
    arn
        The topic's.
    memory
        Table that remembers what was published.
    """

    def __init__(self, sns: SNSClient, dynamodb: DynamoDBClient, arn: str, memory: str) -> None:
        self._sns = sns
        self._arn = arn
        self._config = IdempotencyConfig(
            expires_after_seconds=int(_REMEMBERED.total_seconds()), hash_function="sha256"
        )
        self._once: Callable[..., None] = idempotent_function(
            self._send,
            data_keyword_argument="event_id",
            persistence_store=DynamoDBPersistenceLayer(memory, boto3_client=dynamodb),
            config=self._config,
            key_prefix="announce",
        )

    def begin(self, context: LambdaContext) -> None:
        """Learn how long this invocation may take, lest one that dies block the next for long."""
        self._config.register_lambda_context(context)

    def publish(self, item: Item, why: Occasion, old: Item | None) -> None:
        """Publish an announcement, unless that has been done.

        Parameters
        ----------
        item
            The release.
        why
            The occasion.
        old
            For a revision, the item before it.

        Raises
        ------
        botocore.exceptions.ClientError
            If SNS fails; nothing is remembered then.
        """
        changes = compare(old.release, item.release) if old else ()
        subject = notice.subject(item, why)
        event = json.dumps(envelope.event(item, why, changes), separators=(",", ":"))
        self._once(
            event_id=envelope.event_id(item, why),
            subject=subject,
            message={
                "default": notice.text(item, why, changes),
                "sms": subject,
                **dict.fromkeys(_MACHINES, event),
            },
            attributes=envelope.attributes(item, why),
        )

    def _send(
        self,
        *,
        event_id: str,  # noqa: ARG002 - by which what was published is remembered
        subject: str,
        message: dict[str, str],
        attributes: dict[str, MessageAttributeValueTypeDef],
    ) -> None:
        self._sns.publish(
            TopicArn=self._arn,
            Subject=subject,
            Message=json.dumps(message, ensure_ascii=False),
            MessageStructure="json",
            MessageAttributes=attributes,
        )


class Calendar:
    """The embargoes that have not ended: a one-time schedule for each release.

    Parameters
    ----------
    scheduler
        A client.
    settings
        The schedules' group, what they start and as whom.
    """

    def __init__(self, scheduler: EventBridgeSchedulerClient, settings: AnnounceSettings) -> None:
        self._scheduler = scheduler
        self._settings = settings

    def enter(self, release_id: str, end: datetime) -> None:
        """Have a release announced when its embargo ends; an earlier entry is replaced."""
        schedule = self._schedule(release_id, end)
        try:
            self._scheduler.create_schedule(**schedule)
        except ClientError as error:
            if aws.error_code(error) != "ConflictException":
                raise
            self._scheduler.update_schedule(**schedule)

    def strike(self, release_id: str) -> None:
        """Forget a release, which may never have been entered."""
        try:
            self._scheduler.delete_schedule(
                Name=release_id, GroupName=self._settings.schedule_group
            )
        except ClientError as error:
            if aws.error_code(error) != "ResourceNotFoundException":
                raise

    def _schedule(self, release_id: str, end: datetime) -> dict[str, Any]:
        whole = end + timedelta(seconds=1) if end.microsecond else end  # Never before its time.
        return {
            "Name": release_id,
            "GroupName": self._settings.schedule_group,
            "ScheduleExpression": f"at({whole:%Y-%m-%dT%H:%M:%S})",
            "ScheduleExpressionTimezone": "UTC",
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "ActionAfterCompletion": "DELETE",
            "Target": {
                "Arn": self._settings.schedule_target_arn,
                "RoleArn": self._settings.schedule_role_arn,
                "Input": json.dumps({"embargo_ended": release_id}),
                "DeadLetterConfig": {"Arn": self._settings.schedule_failures_arn},
            },
        }


def connect(settings: AnnounceSettings) -> tuple[Announcer, Topic]:
    """Open the topic and the calendar that the settings name."""
    topic = Topic(
        aws.client("sns"),
        aws.client("dynamodb"),
        settings.releases_topic_arn,
        settings.idempotency_table,
    )
    return Announcer(topic, Calendar(aws.client("scheduler"), settings)), topic
