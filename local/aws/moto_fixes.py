"""Where moto differs from AWS in ways that this pipeline would notice."""

from __future__ import annotations

import time
from contextlib import contextmanager
from itertools import count
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any
from unittest.mock import patch

from moto.dynamodbstreams.models import DynamoDBStreamsBackend
from moto.moto_server.utilities import RegexConverter
from moto.s3 import notifications
from moto.s3.models import S3Backend
from werkzeug.routing import BaseConverter

if TYPE_CHECKING:
    from collections.abc import Iterator

    from moto.dynamodbstreams.models import ShardIterator

# Order has to grow for as long as the process lives. S3 writes it in hex, the second first: so what
# is uploaded here is later than the events that lie ready in `events/`.
_SEQUENCERS = count(int(time.time()) << 32)


@contextmanager
def applied() -> Iterator[None]:
    """Have moto behave while the context lasts.

    S3's events carry ``versionId`` and ``sequencer``, and tell of delete markers. A key may hold a
    line break. A stream is read from a sequence number on, which comes as text. A shard iterator
    that finds nothing stays the same, or each look at an idle stream would leave a new one in
    memory.
    """
    write_event = notifications._get_s3_event  # noqa: SLF001 - moto has no public way
    set_delete_marker = S3Backend._set_delete_marker  # noqa: SLF001
    get_records = DynamoDBStreamsBackend.get_records
    get_shard_iterator = DynamoDBStreamsBackend.get_shard_iterator

    def write_whole_event(event_name: str, bucket: Any, key: Any, notification_id: str) -> Any:  # noqa: ANN401
        event = write_event(event_name, bucket, key, notification_id)
        for record in event["Records"]:
            entry = record["s3"]["object"]
            entry["sequencer"] = f"{next(_SEQUENCERS):018X}"
            if bucket.is_versioned:
                entry["versionId"] = key.version_id
        return event

    def get_records_frugally(
        streams: DynamoDBStreamsBackend, iterator_arn: str, limit: int
    ) -> dict[str, Any]:
        answer = get_records(streams, iterator_arn, limit)
        if not answer["Records"]:
            del streams.shard_iterators[answer["NextShardIterator"]]
            answer["NextShardIterator"] = iterator_arn
        return answer

    def get_shard_iterator_at(
        streams: DynamoDBStreamsBackend,
        arn: str,
        shard_id: str,
        kind: str,
        sequence_number: str | None = None,
    ) -> ShardIterator:
        number: Any = sequence_number and int(sequence_number)
        return get_shard_iterator(streams, arn, shard_id, kind, number)

    def set_delete_marker_and_tell(backend: S3Backend, bucket_name: str, key_name: str) -> Any:  # noqa: ANN401
        marker = set_delete_marker(backend, bucket_name, key_name)
        notifications.send_event(
            backend.account_id,
            notifications.S3NotificationEvent.OBJECT_REMOVED_DELETE_MARKER_CREATED_EVENT,
            backend.get_bucket(bucket_name),
            SimpleNamespace(name=key_name, etag="", size=0, version_id=marker.version_id),
        )
        return marker

    def convert_anything(converter: RegexConverter, url_map: Any, pattern: str) -> None:  # noqa: ANN401
        BaseConverter.__init__(converter, url_map)
        converter.regex = f"(?s:{pattern})"

    with (
        patch.object(RegexConverter, "__init__", convert_anything),
        patch.object(notifications, "_get_s3_event", write_whole_event),
        patch.object(S3Backend, "_set_delete_marker", set_delete_marker_and_tell),
        patch.object(DynamoDBStreamsBackend, "get_records", get_records_frugally),
        patch.object(DynamoDBStreamsBackend, "get_shard_iterator", get_shard_iterator_at),
    ):
        yield
