"""An event source mapping from a queue to a function."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from local.aws.function import FunctionError
from local.project import UserError

if TYPE_CHECKING:
    from local.aws.function import Function
    from local.aws.session import Clients

_MOST_AT_ONCE = 10  # SQS gives no more messages in one call, and deletes no more.


class QueueMapping:
    """Hands a queue's messages to a function and deletes those that it has dealt with.

    What fails stays in the queue: it comes again when its visibility timeout is over, and the
    queue itself moves it to the dead letters when it was received too often. It `collects` if
    messages wait for others, to be served together.

    Parameters
    ----------
    properties
        Of the ``AWS::Lambda::EventSourceMapping``, references resolved.
    function
        The one it invokes.
    clients
        Of the embedded AWS.
    """

    def __init__(self, properties: dict[str, Any], function: Function, clients: Clients) -> None:
        if "FilterCriteria" in properties:
            raise UserError("The embedded AWS filters streams, but no queues; see template.yaml.")
        self._arn: str = properties["EventSourceArn"]
        self._batch_size: int = properties.get("BatchSize", 10)
        self.collects = bool(properties.get("MaximumBatchingWindowInSeconds"))
        self._partial = "ReportBatchItemFailures" in properties.get("FunctionResponseTypes", ())
        self._function = function
        self._sqs = clients("sqs")
        self._url = self._sqs.get_queue_url(QueueName=self._arn.rpartition(":")[2])["QueueUrl"]

    def poll(self) -> bool:
        """Serve one batch; tell whether there was one."""
        messages = self._receive()
        if not messages:
            return False
        failed = self._serve(messages)
        done = [item for item in messages if item["MessageId"] not in failed]
        for start in range(0, len(done), _MOST_AT_ONCE):
            self._sqs.delete_message_batch(
                QueueUrl=self._url,
                Entries=[
                    {"Id": str(number), "ReceiptHandle": item["ReceiptHandle"]}
                    for number, item in enumerate(done[start : start + _MOST_AT_ONCE])
                ],
            )
        return True

    def _receive(self) -> list[dict[str, Any]]:
        messages: list[dict[str, Any]] = []
        while len(messages) < self._batch_size:
            wanted = min(self._batch_size - len(messages), _MOST_AT_ONCE)
            received = self._sqs.receive_message(
                QueueUrl=self._url,
                MaxNumberOfMessages=wanted,
                MessageSystemAttributeNames=["All"],
                MessageAttributeNames=["All"],
                WaitTimeSeconds=0,
            ).get("Messages", [])
            messages += received
            if len(received) < wanted:
                break
        return messages

    def _record(self, message: dict[str, Any]) -> dict[str, Any]:
        return {
            "messageId": message["MessageId"],
            "receiptHandle": message["ReceiptHandle"],
            "body": message["Body"],
            "attributes": message.get("Attributes", {}),
            "messageAttributes": message.get("MessageAttributes", {}),
            "md5OfBody": message["MD5OfBody"],
            "eventSource": "aws:sqs",
            "eventSourceARN": self._arn,
            "awsRegion": self._arn.split(":")[3],
        }

    def _serve(self, messages: list[dict[str, Any]]) -> set[str]:
        """Invoke the function, and list the messages that it has not dealt with."""
        everything = {item["MessageId"] for item in messages}
        try:
            answer = self._function.invoke({"Records": [self._record(item) for item in messages]})
        except FunctionError:
            return everything
        if not self._partial:
            return set()
        failed = {item["itemIdentifier"] for item in (answer or {}).get("batchItemFailures") or ()}
        return everything if failed - everything else failed
