"""Where notes of given-up work go: the ``OnFailure`` destination of mappings and functions."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from local.aws.session import Clients


class Failures:
    """A queue of notes; without a destination, what is given up is forgotten, as in AWS.

    Parameters
    ----------
    properties
        Of a mapping or of a function's invoke settings, with or without ``DestinationConfig``.
    clients
        Of the embedded AWS.
    """

    def __init__(self, properties: dict[str, Any], clients: Clients) -> None:
        on_failure = properties.get("DestinationConfig", {}).get("OnFailure", {})
        self._name: str = on_failure.get("Destination", "").rpartition(":")[2]
        self._sqs = clients("sqs")

    def keep(self, note: dict[str, Any]) -> None:
        """Send a note."""
        if self._name:
            url = self._sqs.get_queue_url(QueueName=self._name)["QueueUrl"]
            self._sqs.send_message(QueueUrl=url, MessageBody=json.dumps(note))
