"""The function that tells operations of rejected files, many in one mail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from aws_lambda_powertools.metrics import MetricUnit

from newsdrop import observe
from newsdrop.announcing.rejections import Reporter
from newsdrop.settings import ReportSettings, load
from newsdrop.storing.store import Store

if TYPE_CHECKING:
    from aws_lambda_powertools.utilities.typing import LambdaContext

logger = observe.logger("report")
metrics = observe.metrics("report")
settings = load(ReportSettings)
reporter = Reporter.connect(settings, Store.connect(settings))


@logger.inject_lambda_context
@metrics.log_metrics
def handler(event: dict[str, Any], context: LambdaContext) -> dict[str, Any]:  # noqa: ARG001
    """Tell of a batch of rejected files; it succeeds or comes again as a whole."""
    with observe.failures(logger, metrics):
        told = reporter.report(record["body"] for record in event["Records"])
    metrics.add_metric("Reported", MetricUnit.Count, told)
    logger.info("reported", files=told)
    return {"batchItemFailures": []}
