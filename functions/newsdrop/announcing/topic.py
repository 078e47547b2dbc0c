"""The topic: what is published there is published once."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aws_lambda_powertools.utilities.idempotency import (
    DynamoDBPersistenceLayer,
    IdempotencyConfig,
    idempotent_function,
)

from newsdrop import aws
from newsdrop.announcing import corrected, envelope, notice, subjects
from newsdrop.announcing.changes import compare
from newsdrop.announcing.occasion import Occasion
from newsdrop.settings import REMEMBERED

if TYPE_CHECKING:
    from collections.abc import Callable

    from aws_lambda_powertools.utilities.typing import LambdaContext
    from mypy_boto3_dynamodb import DynamoDBClient
    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sns.type_defs import MessageAttributeValueTypeDef

    from newsdrop.settings import AnnounceSettings
    from newsdrop.storing.item import Item


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
            expires_after_seconds=int(REMEMBERED.total_seconds()), hash_function="sha256"
        )
        self._published = False
        self._once: Callable[..., bool] = idempotent_function(
            self._send,
            data_keyword_argument="what",
            persistence_store=DynamoDBPersistenceLayer(memory, boto3_client=dynamodb),
            config=self._config,
            key_prefix="announce",
        )

    @classmethod
    def connect(cls, settings: AnnounceSettings) -> Topic:
        """Open the topic that the settings name."""
        return cls(
            aws.client("sns"),
            aws.client("dynamodb"),
            settings.releases_topic_arn,
            settings.idempotency_table,
        )

    def begin(self, context: LambdaContext) -> None:
        """Learn how long this invocation may take, lest one that dies block the next for long."""
        self._config.register_lambda_context(context)

    def publish(self, item: Item, why: Occasion, old: Item | None = None) -> bool:
        """Publish an announcement, unless that has been done.

        Parameters
        ----------
        item
            The release.
        why
            The occasion.
        old
            For a revision, what subscribers know, as far as that is sure: it is compared with it.

        Returns
        -------
        bool
            Whether it was published now, and not before.

        Raises
        ------
        botocore.exceptions.ClientError
            If SNS fails; nothing is remembered then.
        """
        # What was taken back is not repeated as what was changed.
        before = old.release if old and not corrected.is_killed(old.release) else None
        changes = compare(before, item.release) if before else None
        subject = subjects.subject(item, why)
        event = envelope.event(item, why, changes or ())
        self._published = False
        self._once(
            what=_what(item, why),
            subject=subject,
            message={
                # For all programs, and once: SNS takes 256 KiB for all forms together.
                "default": json.dumps(event, separators=(",", ":"), ensure_ascii=False),
                "email": notice.text(item, why, changes),
                "sms": subject,
            },
            attributes=envelope.attributes(item, why),
        )
        return self._published

    def pass_over(self, item: Item, why: Occasion = Occasion.NEW) -> bool:
        """Remember an announcement as made without publishing it: there is nobody to tell.

        Parameters
        ----------
        item
            The release.
        why
            The occasion.

        Returns
        -------
        bool
            Whether it had been published before.
        """
        return bool(self._once(what=_what(item, why), subject="", message={}, attributes={}))

    def _send(
        self,
        *,
        what: str,  # noqa: ARG002 - by which what was published is remembered
        subject: str,
        message: dict[str, str],
        attributes: dict[str, MessageAttributeValueTypeDef],
    ) -> bool:
        if not message:
            return False
        self._sns.publish(
            TopicArn=self._arn,
            Subject=subject,
            Message=json.dumps(message, ensure_ascii=False),
            MessageStructure="json",
            MessageAttributes=attributes,
        )
        self._published = True
        return True


def _what(item: Item, why: Occasion) -> str:
    """Name what is told once: a revision, whatever the occasion is called, and what befell it.

    What it says, until when or when is named as well: in a table that was lost and filled anew,
    another revision has the same number.
    """
    revision = f"{item.release_id}#{item.revision}"
    if why is Occasion.EMBARGOED:
        return f"{revision}#{why}#{item.release.embargoed_until}"
    if why is Occasion.WITHDRAWN and item.withdrawn:  # of a file that holds no release, maybe
        return f"{revision}#{why}#{item.withdrawn.at}"
    return f"{revision}#told#{item.fingerprint}"
