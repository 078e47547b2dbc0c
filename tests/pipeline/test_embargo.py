"""A release under embargo is told when the embargo ends, and not before."""

from __future__ import annotations

import sys
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from moto.sns.exceptions import InvalidParameterValue
from moto.sns.models import SNSBackend

if TYPE_CHECKING:
    from tests.pipeline.conftest import Clock, Pipeline

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

PAGE = """
Port Authority
Office of Public Affairs
EMBARGOED UNTIL {end:%B} {end.day}, {end.year}, {end:%I:%M %p} UTC

Harbor Bridge Opens a Year Early

BALTIMORE, May 4, 2024 - The new harbor bridge opened today, a year before its time. The bridge
has five lanes, and a path for people who walk or ride a bicycle.

"We promised a bridge, and we built a better one," said Joan Reyes, director of the Port Authority.
The first cars went over it at noon, behind a band that had practised for a month.

###
"""


@pytest.fixture
def end(clock: Clock) -> datetime:
    return (clock.now + timedelta(hours=2)).replace(second=0, microsecond=0)


@pytest.fixture
def embargoed(
    pipeline: Pipeline, clock: Clock, release: bytes, monkeypatch: pytest.MonkeyPatch
) -> Pipeline:
    """A pipeline whose announcing function lives by the test's clock."""

    class Now(datetime):
        @classmethod
        def now(cls, tz: object = None) -> datetime:
            assert tz is UTC
            return clock.now

    pipeline.drop("first.html", release)  # Loads the function.
    pipeline.settle()
    pipeline.mails()
    monkeypatch.setattr(sys.modules["announce.app"], "datetime", Now)
    return pipeline


def test_nobody_is_told_before_the_embargo_ends(embargoed: Pipeline, clock: Clock, end: datetime):
    embargoed.drop("bridge.txt", PAGE.format(end=end))

    assert embargoed.settle() == [("bridge.txt", "stored")]
    assert embargoed.item("bridge.txt").release.embargoed_until
    assert embargoed.mails() == []
    clock.now = end - timedelta(seconds=1)
    embargoed.settle()
    assert embargoed.mails() == []


def test_everyone_is_told_when_the_embargo_ends_and_only_once(
    embargoed: Pipeline, clock: Clock, end: datetime
):
    embargoed.drop("bridge.txt", PAGE.format(end=end))
    embargoed.settle()

    clock.now = end
    embargoed.settle()

    (mail,) = embargoed.mails()
    assert "Harbor Bridge Opens a Year Early" in mail.text
    assert "embargo ended" in mail.text
    clock.go(days=1)
    embargoed.settle()
    assert embargoed.mails() == []
    assert embargoed.depths() == {}


def test_a_revision_moves_the_embargo(embargoed: Pipeline, clock: Clock, end: datetime):
    later = end + timedelta(hours=3)
    embargoed.drop("bridge.txt", PAGE.format(end=end))
    embargoed.settle()
    embargoed.drop("bridge.txt", PAGE.format(end=later))
    embargoed.settle()

    clock.now = end
    embargoed.settle()
    assert embargoed.mails() == []
    clock.now = later
    embargoed.settle()
    assert len(embargoed.mails()) == 1


def test_what_a_schedule_starts_is_tried_again_and_then_noted(
    embargoed: Pipeline, clock: Clock, end: datetime, monkeypatch: pytest.MonkeyPatch
):
    embargoed.drop("bridge.txt", PAGE.format(end=end))
    embargoed.settle()

    def refuse(*_: object, **__: object) -> None:
        raise InvalidParameterValue("down")

    monkeypatch.setattr(SNSBackend, "publish", refuse)
    clock.now = end
    for _ in range(5):
        embargoed.settle()
        clock.go(minutes=5)

    assert embargoed.depths() == {"Notices that could not be sent.": 1}
