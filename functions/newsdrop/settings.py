"""What each function is told by its environment, checked once, when it starts."""

from __future__ import annotations

import os
from dataclasses import dataclass, fields
from datetime import timedelta
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

# Longer than any retry: a stream keeps its records for a day, a schedule tries for one.
REMEMBERED = timedelta(days=7)
"""For so long the announcer remembers what was told, and tells nobody twice."""


class SettingsError(RuntimeError):
    """The environment does not say what a function must know."""


@dataclass(frozen=True, slots=True)
class StoreSettings:
    """Where records are kept."""

    releases_table: str
    archive_bucket: str


@dataclass(frozen=True, slots=True)
class AnnounceSettings(StoreSettings):
    """Where notices go, and what withholds them until an embargo ends."""

    releases_topic_arn: str
    idempotency_table: str
    twins_table: str
    announce_duplicates: str
    rejections_queue_url: str
    schedule_group: str
    schedule_role_arn: str
    schedule_target_arn: str
    schedule_failures_arn: str


@dataclass(frozen=True, slots=True)
class IndexSettings(StoreSettings):
    """Where mentions and earlier revisions are kept."""

    mentions_table: str


@dataclass(frozen=True, slots=True)
class ReportSettings(StoreSettings):
    """Who is told of rejected files, and of which stack."""

    operations_topic_arn: str
    stack_name: str


Settings = TypeVar("Settings", bound=StoreSettings)


def load(model: type[Settings], environ: Mapping[str, str] = os.environ) -> Settings:
    """Read a function's settings.

    Parameters
    ----------
    model
        The settings wanted; each field is the environment variable of its name in capitals.
    environ
        The environment.

    Returns
    -------
    Settings
        All of them, none empty.

    Raises
    ------
    SettingsError
        Names every variable that is missing.
    """
    values = {field.name: environ.get(field.name.upper(), "") for field in fields(model)}
    missing = [name.upper() for name, value in values.items() if not value]
    if missing:
        raise SettingsError(f"Not set in the environment: {', '.join(missing)} (see template.yaml)")
    return model(**values)
