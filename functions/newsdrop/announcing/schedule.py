"""The calendar: releases under embargo, and when each of them may be told."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from botocore.exceptions import ClientError

from newsdrop import aws

if TYPE_CHECKING:
    from datetime import datetime

    from mypy_boto3_scheduler import EventBridgeSchedulerClient

    from newsdrop.settings import AnnounceSettings


class Calendar:
    """The embargoes that have not ended: a one-time schedule for each release.

    A schedule is over once it has started us, and nobody strikes it before: where the embargo was
    lifted it starts us for nothing, but whoever strikes one may strike what a later embargo
    entered meanwhile.

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

    def _schedule(self, release_id: str, end: datetime) -> dict[str, Any]:
        return {
            "Name": release_id,
            "GroupName": self._settings.schedule_group,
            "ScheduleExpression": f"at({end:%Y-%m-%dT%H:%M:%S})",
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
