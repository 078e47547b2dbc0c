"""The function that tells subscribers; started by the table's stream and by ended embargoes."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)

from newsdrop import observe
from newsdrop.announcing.announce import Announcer
from newsdrop.announcing.memory import Memory
from newsdrop.announcing.rejections import Rejections
from newsdrop.announcing.schedule import Calendar
from newsdrop.announcing.topic import Topic
from newsdrop.announcing.twins import Twins
from newsdrop.settings import AnnounceSettings, load
from newsdrop.storing.attributes import received
from newsdrop.storing.store import Store

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from newsdrop.announcing.announce import Report

logger = observe.logger("announce")
metrics = observe.metrics("announce")
processor = BatchProcessor(
    event_type=EventType.DynamoDBStreams, raise_on_entire_batch_failure=False
)
settings = load(AnnounceSettings)
store = Store.connect(settings)
topic = Topic.connect(settings)
announcer = Announcer(
    store,
    topic,
    Calendar.connect(settings),
    Twins.connect(settings, store, Memory.connect(settings, store)),
    Rejections.connect(settings),
)


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse | None:
    """Tell of each change in a batch of the stream, or of one release whose embargo has ended."""
    topic.begin(context)
    if "Records" in event:
        return process_partial_response(event, _follow, processor, context)
    _end_embargo(event["embargo_ended"])
    return None


def _follow(record: DynamoDBRecord) -> None:
    change = record.raw_event["dynamodb"]
    release_id = change["Keys"]["release_id"]["S"]
    with observe.failures(logger, metrics, release_id=release_id):
        new = store.restore(received(change["NewImage"]))
        old = store.restore(received(change["OldImage"])) if "OldImage" in change else None
        _report(release_id, announcer.follow(new, old, datetime.now(UTC)))


def _end_embargo(release_id: str) -> None:
    with observe.failures(logger, metrics, release_id=release_id):
        _report(release_id, announcer.end_embargo(release_id, datetime.now(UTC)))


def _report(release_id: str, report: Report) -> None:
    metrics.add_metric(report.told.capitalize(), MetricUnit.Count, 1)
    if report.lag is not None:
        metrics.add_metric("Lag", MetricUnit.Seconds, report.lag)
    logger.info(report.told, release_id=release_id, lag=report.lag)
