"""Applies what moto's CloudFormation drops without a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from local.project import UserError

if TYPE_CHECKING:
    from local.aws.deployment import Deployment
    from local.aws.session import Clients


def complete(deployment: Deployment, clients: Clients) -> None:
    """Bring a new stack to what its template says.

    Parameters
    ----------
    deployment
        As moto left it: buckets without versions and notifications, tables without time to live
        and recovery, no groups of schedules.
    clients
        Of the embedded AWS.

    Raises
    ------
    UserError
        If a bucket is to notify anything but a queue.
    """
    s3, dynamodb, scheduler = clients("s3"), clients("dynamodb"), clients("scheduler")
    for bucket in deployment.of("AWS::S3::Bucket").values():
        _complete_bucket(s3, bucket)
    for table in deployment.of("AWS::DynamoDB::Table").values():
        _complete_table(dynamodb, table)
    for group in deployment.of("AWS::Scheduler::ScheduleGroup").values():
        scheduler.create_schedule_group(Name=group["Name"])


def _complete_bucket(s3: Any, bucket: dict[str, Any]) -> None:  # noqa: ANN401
    name = bucket["BucketName"]
    if "VersioningConfiguration" in bucket:
        s3.put_bucket_versioning(
            Bucket=name, VersioningConfiguration=bucket["VersioningConfiguration"]
        )
    notifications = bucket.get("NotificationConfiguration", {})
    if notifications.keys() - {"QueueConfigurations"}:
        raise UserError(f"{name} notifies something that is no queue; only queues are served.")
    if notifications:
        s3.put_bucket_notification_configuration(
            Bucket=name,
            NotificationConfiguration={
                "QueueConfigurations": [
                    {"QueueArn": target["Queue"], "Events": [target["Event"]]}
                    for target in notifications["QueueConfigurations"]
                ]
            },
        )


def _complete_table(dynamodb: Any, table: dict[str, Any]) -> None:  # noqa: ANN401
    name = table["TableName"]
    if table.get("PointInTimeRecoverySpecification", {}).get("PointInTimeRecoveryEnabled"):
        dynamodb.update_continuous_backups(
            TableName=name,
            PointInTimeRecoverySpecification={"PointInTimeRecoveryEnabled": True},
        )
    if "TimeToLiveSpecification" in table:
        dynamodb.update_time_to_live(
            TableName=name, TimeToLiveSpecification=table["TimeToLiveSpecification"]
        )
