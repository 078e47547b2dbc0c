"""What was given up is brought back; what was read once can be read again."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from botocore.exceptions import ClientError
from moto.core.exceptions import JsonRESTError
from moto.dynamodbstreams.models import DynamoDBStreamsBackend
from moto.s3.exceptions import AccessForbidden
from moto.s3.models import S3Backend
from moto.sns.exceptions import InvalidParameterValue
from moto.sns.models import SNSBackend
from moto.sqs.models import sqs_backends

import newsdrop
from local import redrive, replay
from local.aws.session import VARIABLES
from local.cli import main
from local.commands import redrive as redrive_command

if TYPE_CHECKING:
    from tests.pipeline.conftest import Clock, Pipeline

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

HELD = """EMBARGOED UNTIL {} UTC

Harbor Bridge Opens a Year Early

The harbor bridge opened to traffic after a year of work, and many cars crossed it before noon.

"We kept our word," said Joan Reyes, director of the bridge, who cut the ribbon with a saw.
"""
DEAD = "UploadsDeadLetterQueueUrl"
UNSENT = "AnnounceFailuresQueueUrl"


@pytest.fixture
def refused(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    """Services that are down."""
    services: set[str] = set()
    get_object, publish = S3Backend.get_object, SNSBackend.publish

    def read(self: S3Backend, *args: Any, **named: Any) -> Any:
        if "s3" in services:
            raise AccessForbidden("down")
        return get_object(self, *args, **named)

    def send(self: SNSBackend, *args: Any, **named: Any) -> Any:
        if "sns" in services:
            raise InvalidParameterValue("down")
        return publish(self, *args, **named)

    monkeypatch.setattr(S3Backend, "get_object", read)
    monkeypatch.setattr(SNSBackend, "publish", send)
    return services


@pytest.fixture
def command(pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch):
    """Run the command against the stack as if it stood in AWS; give its exit code."""
    for name, value in {**VARIABLES, "AWS_ENDPOINT_URL": pipeline.aws.endpoint}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(redrive_command, "_PATIENCE", 0)

    def run(*arguments: str) -> int:
        with pytest.raises(SystemExit) as ended:
            main([*arguments, "--stack", pipeline.aws.deployment.stack])
        return ended.value.code or 0

    return run


def give_up(pipeline: Pipeline, clock: Clock) -> None:
    for _ in range(25):
        pipeline.settle()
        clock.go(minutes=1)


def test_dead_uploads_are_read_when_they_are_brought_back(
    pipeline: Pipeline, release: bytes, refused: set[str], command: Any
):
    pipeline.retry_at_once()
    refused.add("s3")
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    assert command("redrive", "--dry-run") == 1
    assert len(pipeline.depths()) == 1
    refused.clear()

    assert command("redrive") == 0

    assert pipeline.settle() == [("sandia.html", "stored")]
    assert pipeline.depths() == {}
    assert command("redrive", "--dry-run") == 0


def test_notices_that_were_given_up_are_sent_once(
    pipeline: Pipeline, release: bytes, refused: set[str], clock: Clock, command: Any
):
    refused.add("sns")
    pipeline.drop("sandia.html", release)
    give_up(pipeline, clock)
    assert command("redrive") == 1, "it fails again"
    refused.clear()
    assert pipeline.depths() == {"Notices that could not be sent.": 1}, "and is not lost"
    show_again()

    assert command("redrive") == 0

    assert len(pipeline.mails()) == 1
    assert pipeline.depths() == {}


def show_again() -> None:
    """End the time in which messages of failures are hidden."""
    for queue in sqs_backends["123456789012"]["us-east-1"].queues.values():
        for message in queue._messages:
            message.visible_at = 0


@pytest.fixture
def unsent(
    pipeline: Pipeline, release: bytes, other: bytes, refused: set[str], clock: Clock
) -> None:
    """Have one release told, and one given up that the stream forgets."""
    pipeline.drop("told.html", other)
    pipeline.settle()
    pipeline.mails()
    refused.add("sns")
    pipeline.drop("sandia.html", release)
    give_up(pipeline, clock)
    refused.clear()


@pytest.mark.usefixtures("unsent")
def test_notices_are_sent_even_where_the_stream_has_forgotten_them(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(DynamoDBStreamsBackend, "get_shard_iterator", forgotten)

    assert list(redrive.redrive(pipeline.stack, UNSENT, now=datetime.now(UTC))) == [None]

    assert [mail.subject[:10] for mail in pipeline.mails()] == ["New Coolin"]


@pytest.mark.usefixtures("unsent")
def test_what_was_told_so_long_ago_that_it_is_forgotten_is_not_told_again(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(DynamoDBStreamsBackend, "get_shard_iterator", forgotten)
    age(pipeline, "told.html", timedelta(days=8))

    assert list(redrive.redrive(pipeline.stack, UNSENT, now=datetime.now(UTC))) == [None]

    assert [mail.subject[:10] for mail in pipeline.mails()] == ["New Coolin"]


@pytest.mark.usefixtures("unsent")
def test_a_note_older_than_what_is_remembered_is_left_and_says_so(
    pipeline: Pipeline, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(DynamoDBStreamsBackend, "get_shard_iterator", forgotten)
    later = datetime.now(UTC) + timedelta(days=8)

    (why,) = redrive.redrive(pipeline.stack, UNSENT, now=later)

    assert "nobody remembers" in str(why)
    assert pipeline.mails() == []
    assert pipeline.depths() == {"Notices that could not be sent.": 1}


@pytest.mark.usefixtures("unsent")
def test_a_late_deletion_of_an_old_release_is_told_though_the_stream_forgot_it(
    pipeline: Pipeline, refused: set[str], clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    refused.add("sns")
    bucket = pipeline.stack.output("InboxBucket")
    pipeline.aws.clients("s3").delete_object(Bucket=bucket, Key="told.html")
    give_up(pipeline, clock)
    refused.clear()
    age(pipeline, "told.html", timedelta(days=8))
    monkeypatch.setattr(DynamoDBStreamsBackend, "get_shard_iterator", forgotten)

    list(redrive.redrive(pipeline.stack, UNSENT, now=datetime.now(UTC)))

    told = sorted(mail.subject[:9] for mail in pipeline.mails())
    assert told == ["File dele", "New Cooli"], "a table has no order"


def age(pipeline: Pipeline, key: str, by: timedelta) -> None:
    """Make an upload older than it is, and forget that it was told."""
    dynamodb = pipeline.aws.clients("dynamodb")
    table, name = pipeline.stack.output("ReleasesTable"), pipeline.item(key).release_id
    dynamodb.update_item(
        TableName=table,
        Key={"release_id": {"S": name}},
        UpdateExpression="SET #source.uploaded_at = :then",
        ExpressionAttributeNames={"#source": "source"},
        ExpressionAttributeValues={":then": {"S": (datetime.now(UTC) - by).isoformat()}},
    )
    memory = table.replace("-releases", "-announced")
    for item in dynamodb.scan(TableName=memory)["Items"]:
        if "COMPLETED" in item["status"]["S"]:
            dynamodb.delete_item(TableName=memory, Key={"id": item["id"]})


def forgotten(*_: Any, **__: Any) -> Any:
    raise JsonRESTError("TrimmedDataAccessException", "older than a day")


def test_whatever_queue_dead_letters_came_from_takes_them_back(pipeline: Pipeline):
    url = pipeline.stack.output("RejectionsDeadLetterQueueUrl")
    pipeline.aws.clients("sqs").send_message(QueueUrl=url, MessageBody="{}")

    brought = redrive.redrive(pipeline.stack, "RejectionsDeadLetterQueueUrl", now=datetime.now(UTC))
    assert list(brought) == [None]

    queues = pipeline.aws.clients("sqs")
    (source,) = queues.list_dead_letter_source_queues(QueueUrl=url)["queueUrls"]
    assert queues.receive_message(QueueUrl=source)["Messages"][0]["Body"] == "{}"


def test_a_note_of_unknown_form_is_left_where_it_is(pipeline: Pipeline):
    pipeline.settle()
    pipeline.aws.clients("sqs").send_message(
        QueueUrl=pipeline.stack.output(UNSENT), MessageBody=json.dumps({"what": "is this"})
    )

    (why,) = redrive.redrive(pipeline.stack, UNSENT, now=datetime.now(UTC))
    assert "form" in str(why)
    assert pipeline.depths() == {"Notices that could not be sent.": 1}


def test_nothing_changes_where_an_original_is_read_as_before(
    pipeline: Pipeline, release: bytes, command: Any
):
    pipeline.drop("a b.html", release)
    pipeline.settle()
    pipeline.mails()
    before = pipeline.item("a b.html")

    assert command("replay", "a b.html") == 0

    assert pipeline.settle() == [("a b.html", "unchanged")]
    assert pipeline.item("a b.html") == before
    assert pipeline.mails() == []


def test_a_parser_that_reads_more_makes_a_revision(
    pipeline: Pipeline, release: bytes, command: Any, monkeypatch: pytest.MonkeyPatch
):
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    pipeline.mails()
    read = newsdrop.read
    monkeypatch.setattr(
        newsdrop, "read", lambda data, **named: read(data.replace(b"New C", b"Cold C"), **named)
    )

    assert command("replay", "--prefix", "") == 0

    assert pipeline.settle() == [("sandia.html", "revised")]
    assert pipeline.item("sandia.html").revision == 2


def test_an_upload_that_came_after_the_replay_wins(pipeline: Pipeline, release: bytes):
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    now = datetime.now(UTC)
    originals = list(replay.find(pipeline.stack, prefix="", exact=False, since=None, now=now))
    newest = pipeline.drop("sandia.html", release.replace(b"New Cooling", b"Newer Cooling"))
    pipeline.settle()

    replay.send(pipeline.stack, originals, now)

    assert pipeline.settle() == [("sandia.html", "stale")]
    assert pipeline.item("sandia.html").source.version_id == newest


def test_what_was_never_read_is_read_now_and_what_was_deleted_is_not(
    pipeline: Pipeline, release: bytes
):
    pipeline.drop("lost.html", release)
    pipeline.drop("deleted.html", release)
    bucket = pipeline.stack.output("InboxBucket")
    pipeline.aws.clients("s3").delete_object(Bucket=bucket, Key="deleted.html")
    pipeline.aws.clients("sqs").purge_queue(QueueUrl=pipeline.stack.output("UploadsQueueUrl"))

    replay_all(pipeline, now=datetime.now(UTC))

    assert pipeline.settle() == [("lost.html", "stored")]


def test_old_records_that_were_lost_are_made_again_without_a_notice(
    pipeline: Pipeline, release: bytes, other: bytes
):
    end = datetime.now(UTC) + timedelta(days=19)
    pipeline.drop("told.html", release)
    pipeline.drop("held.txt", HELD.format(f"{end:%B %-d, %Y, %I:%M %p}"))
    pipeline.settle()
    lose(pipeline)
    pipeline.drop("known.html", other)
    pipeline.settle()
    pipeline.mails()

    replay_all(pipeline, now=datetime.now(UTC) + timedelta(days=8))

    assert sorted(pipeline.settle()) == [
        ("held.txt", "stored"),
        ("known.html", "unchanged"),
        ("told.html", "stored"),
    ]
    assert pipeline.mails() == []
    assert pipeline.item("told.html").source.quiet
    assert not pipeline.item("held.txt").source.quiet, "it is told when its embargo ends"
    assert not pipeline.item("known.html").source.quiet, "a record that stands stays as it is"


def test_a_record_that_was_made_again_counts_as_told_once_it_is_replayed_again(
    pipeline: Pipeline, release: bytes
):
    pipeline.drop("told.html", release)
    pipeline.settle()
    lose(pipeline)
    pipeline.mails()
    for _ in range(2):
        replay_all(pipeline, now=datetime.now(UTC) + timedelta(days=8))
        pipeline.settle()

    bucket = pipeline.stack.output("InboxBucket")
    pipeline.aws.clients("s3").delete_object(Bucket=bucket, Key="told.html")
    pipeline.settle()

    assert [mail.subject[:9] for mail in pipeline.mails()] == ["File dele"]


def test_what_is_stored_without_a_notice_is_counted(
    pipeline: Pipeline,
    release: bytes,
    command: Any,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
):
    monkeypatch.setattr(replay, "REMEMBERED", timedelta(days=-1))
    pipeline.drop("lost.html", release)

    assert command("replay", "lost.html") == 0
    assert "1 without a record" in capsys.readouterr().out


def test_what_was_never_read_is_told_if_it_is_young(
    pipeline: Pipeline, release: bytes, command: Any
):
    pipeline.drop("lost.html", release)
    pipeline.aws.clients("sqs").purge_queue(QueueUrl=pipeline.stack.output("UploadsQueueUrl"))

    assert command("replay", "--prefix", "") == 0
    pipeline.settle()

    assert len(pipeline.mails()) == 1


def replay_all(pipeline: Pipeline, now: datetime) -> None:
    originals = replay.find(pipeline.stack, prefix="", exact=False, since=None, now=now)
    replay.send(pipeline.stack, list(originals), now)


def lose(pipeline: Pipeline) -> None:
    """Lose the releases, so long after they were told that nobody remembers."""
    dynamodb = pipeline.aws.clients("dynamodb")
    releases = pipeline.stack.output("ReleasesTable")
    for table, key in (
        (releases, "release_id"),
        (releases.replace("-releases", "-announced"), "id"),
    ):
        for item in dynamodb.scan(TableName=table)["Items"]:
            dynamodb.delete_item(TableName=table, Key={key: item[key]})
    pipeline.settle()


@pytest.mark.parametrize(
    ("arguments", "keys"),
    [
        ({"prefix": "a/", "exact": False, "since": None}, {"a/1.html", "a/11.html"}),
        ({"prefix": "a/1.html", "exact": True, "since": None}, {"a/1.html"}),
        ({"prefix": "", "exact": False, "since": timedelta(hours=-1)}, {"a/1.html", "a/11.html"}),
        ({"prefix": "", "exact": False, "since": timedelta(hours=1)}, set()),
    ],
)
def test_originals_are_found_by_key_prefix_and_time(
    pipeline: Pipeline, arguments: dict[str, Any], keys: set[str]
):
    for key in ("a/", "a/1.html", "a/11.html"):
        pipeline.drop(key, b"")
    now = datetime.now(UTC)
    since = arguments["since"] and now + arguments["since"]

    found = replay.find(pipeline.stack, **{**arguments, "since": since, "now": now})

    assert {original.key for original in found} == keys


@pytest.mark.parametrize(
    "arguments", [(), ("a.html", "--prefix", "a"), ("missing.html",), ("--since", "2999-01-01")]
)
def test_what_cannot_be_replayed_is_told_in_words(
    command: Any, arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
):
    assert command("replay", *arguments) == 2
    assert "newsdrop:" in capsys.readouterr().err


def test_a_function_can_be_invoked_through_the_endpoint(pipeline: Pipeline):
    functions = pipeline.aws.clients("lambda")
    name = f"{pipeline.aws.deployment.stack}-index"

    assert json.load(functions.invoke(FunctionName=name, Payload=b'{"Records": []}')["Payload"])
    failed = functions.invoke(FunctionName=name, Payload=b'{"Records": 1}')
    assert failed["FunctionError"] == "Unhandled"
    with pytest.raises(ClientError):
        functions.invoke(FunctionName="nobody", Payload=b"{}")
