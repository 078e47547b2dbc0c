"""The calendar: releases under embargo, and when each of them may be told."""

from __future__ import annotations

import json
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from newsdrop import aws

if TYPE_CHECKING:
    from datetime import datetime

    from mypy_boto3_scheduler import EventBridgeSchedulerClient

    from newsdrop.settings import AnnounceSettings


class Calendar:
    """The embargoes that have not ended: a one-time schedule for each release.

    Parameters
    ----------
    scheduler
        A client.
    settings
        The schedules' group, what they start and as whom.
    """

    def __init__(self, scheduler: EventBridgeSchedulerClient, settings: AnnounceSettings) -> None:
        self._scheduler = scheduler
        self._settings = settings

    @classmethod
    def connect(cls, settings: AnnounceSettings) -> Calendar:
        """Open the calendar that the settings name."""
        return cls(aws.client("scheduler"), settings)

    def enter(self, release_id: str, end: datetime) -> None:
        """Have a release announced when its embargo ends; an earlier entry is replaced."""
        schedule = self._schedule(release_id, end)
        try:
            self._scheduler.create_schedule(**schedule)
        except ClientError as error:
            if aws.error_code(error) != "ConflictException":
                raise
            self._scheduler.update_schedule(**schedule)

    def strike(self, release_id: str) -> None:
        """Forget a release, which may never have been entered."""
        try:
            self._scheduler.delete_schedule(
                Name=release_id, GroupName=self._settings.schedule_group
            )
        except ClientError as error:
            if aws.error_code(error) != "ResourceNotFoundException":
                raise

    def _schedule(self, release_id: str, end: datetime) -> dict[str, Any]:
        whole = end + timedelta(seconds=1) if end.microsecond else end  # Never before its time.
        return {
            "Name": release_id,
            "GroupName": self._settings.schedule_group,
            "ScheduleExpression": f"at({whole:%Y-%m-%dT%H:%M:%S})",
            "ScheduleExpressionTimezone": "UTC",
            "FlexibleTimeWindow": {"Mode": "OFF"},
            "ActionAfterCompletion": "DELETE",
            "Target": {
                "Arn": self._settings.schedule_target_arn,
                "RoleArn": self._settings.schedule_role_arn,
                "Input": json.dumps({"embargo_ended": release_id}),
                "DeadLetterConfig": {"Arn": self._settings.schedule_failures_arn},
            },
        }
