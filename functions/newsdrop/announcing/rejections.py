"""Rejections: files that hold no release, told to whoever runs the pipeline, many in one mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop import aws
from newsdrop.announcing.layout import few, wrap
from newsdrop.record import Reason, Rejection
from newsdrop.safe import line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from mypy_boto3_sns import SNSClient
    from mypy_boto3_sqs import SQSClient

    from newsdrop.settings import AnnounceSettings, ReportSettings
    from newsdrop.storing.item import Item
    from newsdrop.storing.store import Store

_MOST = 100


class Rejections:
    """The queue in which rejected files are collected until they are told together.

    Parameters
    ----------
    sqs
        A client.
    queue
        The queue's URL.
    """

    def __init__(self, sqs: SQSClient, queue: str) -> None:
        self._sqs = sqs
        self._queue = queue

    @classmethod
    def connect(cls, settings: AnnounceSettings) -> Rejections:
        """Open the queue that the settings name."""
        return cls(aws.client("sqs"), settings.rejections_queue_url)

    def collect(self, release_id: str) -> None:
        """Note a rejected file; twice does no harm."""
        self._sqs.send_message(QueueUrl=self._queue, MessageBody=release_id)


class Reporter:
    """Tells operations which files were rejected, and why.

    Parameters
    ----------
    store
        The items as they stand.
    sns
        A client.
    topic
        The operations topic's ARN.
    stack
        The stack's name, for the command that lists all.
    """

    def __init__(self, store: Store, sns: SNSClient, topic: str, stack: str) -> None:
        self._store = store
        self._sns = sns
        self._topic = topic
        self._stack = stack

    @classmethod
    def connect(cls, settings: ReportSettings, store: Store) -> Reporter:
        """Open the topic that the settings name."""
        return cls(store, aws.client("sns"), settings.operations_topic_arn, settings.stack_name)

    def report(self, release_ids: Iterable[str]) -> int:
        """Tell of rejected files in one mail.

        Parameters
        ----------
        release_ids
            The files; those that were corrected or deleted meanwhile are left out.

        Returns
        -------
        int
            Number of files told.

        Raises
        ------
        botocore.exceptions.ClientError
            If DynamoDB or SNS fails.
        """
        items = [self._store.load(release_id) for release_id in dict.fromkeys(release_ids)]
        rejected = [item for item in items if item and is_reportable(item)]
        if rejected:
            self._sns.publish(
                TopicArn=self._topic,
                Subject=subject(rejected),
                Message=text(rejected, stack=self._stack),
            )
        return len(rejected)


def is_reportable(item: Item) -> bool:
    """Tell whether operations should know of an item: a file is there and holds no release."""
    return (
        isinstance(item.answer, Rejection)
        and item.answer.reason is not Reason.DELETED
        and not item.withdrawn
    )


def subject(rejected: Sequence[Item]) -> str:
    """Write the mail's subject."""
    files = "1 file was" if len(rejected) == 1 else f"{len(rejected)} files were"
    return f"Newsdrop: {files} rejected"


def text(rejected: Sequence[Item], *, stack: str) -> str:
    """Write the mail: each file, and why it was rejected.

    Parameters
    ----------
    rejected
        Items without a release, at least one.
    stack
        The stack's name.

    Returns
    -------
    str
        Plain text in lines of at most 74 columns.
    """
    rows = ["These files hold no release that could be read:", ""]
    shown, left = few(rejected, _MOST)
    for item in shown:
        rows += [*wrap(line(item.source.key, 1200), rest="  "), *_reason(item), ""]
    if left:
        rows += [f"and {left} more.", ""]
    rows += [
        *wrap(f"Inbox: s3://{rejected[0].source.bucket}/", rest="  "),
        "To correct one, upload it again there under the same key.",
        *wrap(f"All: newsdrop status (in AWS: newsdrop status --stack {stack})", rest="  "),
    ]
    return "\n".join(rows) + "\n"


def _reason(item: Item) -> list[str]:
    if not isinstance(item.answer, Rejection):
        return []
    said = f"{item.answer.reason}: {line(item.answer.message, 500)}"
    if item.revision > 1:
        # The item does not say what stood there before; only releases are kept.
        said += (
            " If what stood under this key before was a release, it is kept as revision "
            f"{item.revision - 1}."
        )
    return wrap(said, "    ")
