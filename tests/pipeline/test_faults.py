"""What fails is tried again, and what fails too often is kept where it can be found."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from moto.s3.exceptions import AccessForbidden
from moto.s3.models import S3Backend
from moto.sns.exceptions import InvalidParameterValue
from moto.sns.models import SNSBackend

if TYPE_CHECKING:
    from tests.pipeline.conftest import Clock, Pipeline

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

DEAD = "Uploads that failed again and again."
UNSENT = "Notices that could not be sent."


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Keys that S3 refuses to hand out."""
    keys: set[str] = set()
    get_object = S3Backend.get_object

    def refuse(self: S3Backend, bucket: str, key: str, *args: Any, **named: Any) -> Any:
        if key in keys:
            raise AccessForbidden(key)
        return get_object(self, bucket, key, *args, **named)

    monkeypatch.setattr(S3Backend, "get_object", refuse)
    return keys


@pytest.fixture
def silent(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Whether SNS is down: with anything in the set, it is."""
    reasons: set[str] = set()
    publish = SNSBackend.publish

    def refuse(self: SNSBackend, *args: Any, **named: Any) -> Any:
        if reasons:
            raise InvalidParameterValue("down")
        return publish(self, *args, **named)

    monkeypatch.setattr(SNSBackend, "publish", refuse)
    return reasons


def test_an_upload_that_cannot_be_read_comes_again(
    pipeline: Pipeline, release: bytes, unreadable: set[str]
):
    unreadable.add("sandia.html")
    pipeline.retry_at_once()
    pipeline.drop("sandia.html", release)
    pipeline.aws.turn()
    assert pipeline.item("sandia.html") is None

    unreadable.clear()
    pipeline.settle()

    assert pipeline.item("sandia.html").revision == 1
    assert len(pipeline.mails()) == 1
    assert pipeline.depths() == {}


def test_what_failed_stays_invisible_for_as_long_as_the_template_says(
    pipeline: Pipeline, release: bytes, unreadable: set[str]
):
    unreadable.add("sandia.html")
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    unreadable.clear()

    assert pipeline.settle() == [], "not received again at once"
    assert pipeline.depths() == {"Uploads that wait to be read.": 1}


def test_an_upload_that_keeps_failing_is_put_aside_and_its_neighbours_are_not(
    pipeline: Pipeline, release: bytes, other: bytes, unreadable: set[str]
):
    unreadable.add("bad.html")
    pipeline.retry_at_once()
    for key, data in (("a.html", release), ("bad.html", release), ("c.html", other)):
        pipeline.drop(key, data)

    outcomes = pipeline.settle()

    assert outcomes == [("a.html", "stored"), ("c.html", "stored")], "each of them once"
    assert pipeline.item("bad.html") is None
    assert pipeline.depths() == {DEAD: 1}
    assert len(pipeline.mails()) == 2


def test_notices_wait_while_the_topic_is_down_and_are_sent_once(
    pipeline: Pipeline, release: bytes, silent: set[str], clock: Clock
):
    silent.add("down")
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    assert pipeline.item("sandia.html") is not None
    assert pipeline.mails() == []

    silent.clear()
    pipeline.settle()
    assert pipeline.mails() == [], "a retry waits"
    clock.go(minutes=1)
    pipeline.settle()

    assert len(pipeline.mails()) == 1
    assert pipeline.depths() == {}


def test_notices_that_cannot_be_sent_are_noted_where_the_template_says(
    pipeline: Pipeline, release: bytes, silent: set[str], clock: Clock
):
    silent.add("down")
    pipeline.drop("sandia.html", release)
    for _ in range(25):
        pipeline.settle()
        clock.go(minutes=1)

    assert pipeline.depths() == {UNSENT: 1}
    (message,) = pipeline.aws.clients("sqs").receive_message(
        QueueUrl=pipeline.stack.output("AnnounceFailuresQueueUrl")
    )["Messages"]
    note = json.loads(message["Body"])
    assert note["requestContext"]["condition"] == "RetryAttemptsExhausted"
    assert note["requestContext"]["approximateInvokeCount"] == 21
    assert note["DDBStreamBatchInfo"]["batchSize"] == 1


def test_what_announce_cannot_do_does_not_hold_up_the_index(
    pipeline: Pipeline, release: bytes, silent: set[str]
):
    silent.add("down")
    pipeline.drop("sandia.html", release)
    pipeline.settle()

    assert pipeline.rows("MentionsTable")
