"""The function that keeps mentions and earlier revisions; started by the table's stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.metrics import MetricUnit
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)

from newsdrop import observe
from newsdrop.finding import mentions
from newsdrop.finding.index import Index
from newsdrop.settings import IndexSettings, load
from newsdrop.storing.attributes import received
from newsdrop.storing.store import Store

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.data_classes.dynamo_db_stream_event import DynamoDBRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

logger = observe.logger("index")
metrics = observe.metrics("index")
processor = BatchProcessor(
    event_type=EventType.DynamoDBStreams, raise_on_entire_batch_failure=False
)
settings = load(IndexSettings)
index = Index.connect(settings, Store.connect(settings))


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse:
    """Bring the index in step with each change in a batch of the stream."""
    return process_partial_response(event, _follow, processor, context)


def _follow(record: DynamoDBRecord) -> None:
    change = record.raw_event["dynamodb"]
    release_id = change["Keys"]["release_id"]["S"]
    with observe.failures(logger, metrics, release_id=release_id):
        new, old = (change.get(image) for image in ("NewImage", "OldImage"))
        writes = index.follow(new and received(new), old and received(old))
    metrics.add_metric("Indexed", MetricUnit.Count, 1)
    logger.info("indexed", release_id=release_id, writes=writes, full=writes >= mentions.MOST)
