"""The function that reads uploads; its three doors are queue, S3 and EventBridge."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.metrics import MetricUnit, single_metric
from aws_lambda_powertools.utilities.batch import (
    BatchProcessor,
    EventType,
    process_partial_response,
)

from newsdrop import observe, uploads
from newsdrop.ingest import ingest
from newsdrop.settings import StoreSettings, load
from newsdrop.storing.inbox import Inbox
from newsdrop.storing.store import Store

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.batch.types import PartialItemFailureResponse
    from aws_lambda_powertools.utilities.data_classes.sqs_event import SQSRecord
    from aws_lambda_powertools.utilities.typing import LambdaContext

    from newsdrop.uploads import Upload

logger = observe.logger("ingest")
metrics = observe.metrics("ingest")
processor = BatchProcessor(event_type=EventType.SQS, raise_on_entire_batch_failure=False)
inbox = Inbox.connect()
store = Store.connect(load(StoreSettings))


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> PartialItemFailureResponse | None:
    """Read what was uploaded; from a queue, each message succeeds or fails for itself."""
    records = event.get("Records") or [{}]
    if records[0].get("eventSource") == "aws:sqs":
        return process_partial_response(event, _read_message, processor, context)
    with observe.failures(logger, metrics):
        _read(event)
    return None


def _read_message(record: SQSRecord) -> None:
    with observe.failures(logger, metrics, message_id=record.message_id):
        _read(record.json_body)


def _read(event: dict[str, Any]) -> None:
    found = uploads.read(event)
    metrics.add_metric("Uploads", MetricUnit.Count, len(found))
    for upload in found:
        _ingest(upload)


def _ingest(upload: Upload) -> None:
    report = ingest(upload, inbox, store)
    metrics.add_metric(report.outcome.capitalize(), MetricUnit.Count, 1)
    metrics.add_metric("ParseTime", MetricUnit.Milliseconds, report.parse_ms)
    if report.reason:
        with single_metric(
            name="RejectedFor",
            unit=MetricUnit.Count,
            value=1,
            default_dimensions={"service": "ingest", "reason": report.reason},
        ):
            pass
    logger.info(report.outcome, upload=asdict(upload), report=asdict(report))
