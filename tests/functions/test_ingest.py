from __future__ import annotations

import hashlib
import io
import json
from collections import Counter
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError

import newsdrop
from newsdrop.page import LARGEST_UPLOAD
from newsdrop.record import Reason, Rejection
from newsdrop.storing.inbox import GoneError, Inbox
from newsdrop.uploads import Upload
from tests.making import INBOX, RELEASE, queue_event, s3_event

CONTEXT = SimpleNamespace(
    function_name="newsdrop-ingest",
    memory_limit_in_mb=1024,
    invoked_function_arn="arn:aws:lambda:us-east-1:123456789012:function:newsdrop-ingest",
    aws_request_id="r1",
)


@pytest.fixture
def app(cold_start, monkeypatch):
    """The function, with a parser that takes the bytes for the headline."""

    def read(data, *, content_type, url, now):  # noqa: ARG001
        if data.startswith(b"%PDF"):
            return Rejection(Reason.NOT_HTML, "A PDF.")
        return newsdrop.Release(headline=data.decode(), url=url)

    monkeypatch.setattr(newsdrop, "read", read)
    return cold_start("ingest")


def headlines(stack):
    return {row["source"]["key"]: row.get("headline") for row in stack.rows("newsdrop-releases")}


def metrics(capsys):
    """Add up what was counted, from the lines that CloudWatch reads."""
    counts = Counter()
    for line in capsys.readouterr().out.splitlines():
        entry = json.loads(line)
        for directive in entry.get("_aws", {}).get("CloudWatchMetrics", []):
            for metric in directive["Metrics"]:
                values = entry[metric["Name"]]
                name = " ".join([metric["Name"], *filter(None, [entry.get("reason")])])
                counts[name] += sum(values) if isinstance(values, list) else values
    del counts["ParseTime"]
    return {name: int(count) for name, count in counts.items()}


def test_each_upload_of_a_batch_becomes_an_item(app, stack):
    bodies = [stack.upload(f"{n}.html", f"Headline {n}".encode()) for n in range(3)]
    assert app.handler(queue_event(*bodies), CONTEXT) == {"batchItemFailures": []}
    assert headlines(stack) == {f"{n}.html": f"Headline {n}" for n in range(3)}


def test_the_item_says_where_it_came_from(app, stack):
    event = stack.upload(
        "a b.html", b"Bridge", ContentType="text/html", Metadata={"url": "https://example.gov/x"}
    )
    app.handler(queue_event(event), CONTEXT)
    (row,) = stack.rows("newsdrop-releases")
    source = row["source"]
    assert (source["bucket"], source["key"]) == (INBOX, "a b.html")
    assert source["version_id"] == event["Records"][0]["s3"]["object"]["versionId"]
    assert (source["size"], source["content_type"]) == (6, "text/html")
    assert source["sha256"] == hashlib.sha256(b"Bridge").hexdigest()
    assert row["url"] == "https://example.gov/x"


@pytest.mark.parametrize("door", ["s3", "eventbridge"])
def test_an_event_may_come_without_the_queue(app, stack, door):
    event = stack.upload("a.html", b"Bridge")
    if door == "eventbridge":
        entry = event["Records"][0]["s3"]["object"]
        event = {
            "source": "aws.s3",
            "detail-type": "Object Created",
            "detail": {
                "bucket": {"name": INBOX},
                "object": {"key": "a.html", "size": 6, "version-id": entry["versionId"]},
            },
        }
    assert app.handler(event, CONTEXT) is None
    assert headlines(stack) == {"a.html": "Bridge"}


def test_the_version_that_the_event_names_is_read_and_no_later_one(app, stack):
    first = stack.upload("a.html", b"First", sequencer="0001")
    stack.upload("a.html", b"Second", sequencer="0002")
    app.handler(queue_event(first), CONTEXT)
    assert headlines(stack) == {"a.html": "First"}


def test_outcomes_are_counted(app, stack, capsys):
    first = stack.upload("a.html", b"First", sequencer="0001")
    second = stack.upload("a.html", b"Second", sequencer="0002")
    third = stack.upload("a.html", b"Third", sequencer="0003")
    bad = stack.upload("b.html", b"%PDF-1.7")
    gone = s3_event("gone.html", version_id=None)
    app.handler(queue_event(first, third, second, third, bad, gone), CONTEXT)
    assert metrics(capsys) == {
        "Uploads": 6,
        "Stored": 1,
        "Revised": 1,
        "Stale": 1,
        "Unchanged": 1,
        "Rejected": 1,
        "RejectedFor not_html": 1,
        "Gone": 1,
    }


def test_each_upload_is_logged_in_one_line(app, stack, monkeypatch):
    log = io.StringIO()
    monkeypatch.setattr(app.logger.registered_handler, "stream", log)
    app.handler(queue_event(stack.upload("a\x1b[31m\u202e.html", b"Bridge")), CONTEXT)
    lines = log.getvalue().splitlines()
    assert len(lines) == 1
    entry = json.loads(lines[0])
    assert (entry["message"], entry["report"]["revision"]) == ("stored", 1)
    assert entry["upload"]["key"] == "a\x1b[31m\u202e.html"
    assert lines[0].isascii()
    assert lines[0].isprintable()


def test_a_transient_failure_leaves_the_nine_others_done(app, stack, monkeypatch):
    bodies = [stack.upload(f"{n}.html", f"Headline {n}".encode()) for n in range(10)]
    fetch = app.inbox.fetch

    def stumble(upload):
        if upload.key == "4.html":
            raise ClientError({"Error": {"Code": "SlowDown"}}, "GetObject")
        return fetch(upload)

    with monkeypatch.context() as troubled:
        troubled.setattr(app.inbox, "fetch", stumble)
        result = app.handler(queue_event(*bodies), CONTEXT)
    assert result == {"batchItemFailures": [{"itemIdentifier": "m4"}]}
    assert len(headlines(stack)) == 9

    assert app.handler(queue_event(bodies[4]), CONTEXT) == {"batchItemFailures": []}
    assert len(headlines(stack)) == 10


def test_a_batch_that_fails_as_a_whole_is_reported_and_not_raised(app, stack):
    stack.dynamodb.delete_table(TableName="newsdrop-releases")
    result = app.handler(queue_event(stack.upload("a.html", b"Bridge")), CONTEXT)
    assert result == {"batchItemFailures": [{"itemIdentifier": "m0"}]}


@pytest.mark.parametrize("body", ["no json", "[]", {"hello": "world"}])
def test_a_message_that_is_no_event_fails_alone(app, stack, body):
    good = stack.upload("a.html", b"Bridge")
    result = app.handler(queue_event(good, body), CONTEXT)
    assert result == {"batchItemFailures": [{"itemIdentifier": "m1"}]}
    assert headlines(stack) == {"a.html": "Bridge"}


def test_s3s_test_event_is_acknowledged(app, stack):
    event = queue_event({"Service": "Amazon S3", "Event": "s3:TestEvent", "Bucket": INBOX})
    assert app.handler(event, CONTEXT) == {"batchItemFailures": []}
    assert headlines(stack) == {}


@pytest.mark.parametrize("what", ["object", "version", "marker"])
def test_an_object_deleted_meanwhile_is_acknowledged(app, stack, what):
    event = stack.upload("a.html", b"Bridge")
    version = event["Records"][0]["s3"]["object"]["versionId"]
    if what == "object":
        event = s3_event("a.html", version_id=None)
        stack.s3.delete_object(Bucket=INBOX, Key="a.html")
    elif what == "version":
        stack.s3.delete_object(Bucket=INBOX, Key="a.html", VersionId=version)
    else:
        marker = stack.s3.delete_object(Bucket=INBOX, Key="a.html")["VersionId"]
        event = s3_event("a.html", version_id=marker)
    assert app.handler(queue_event(event), CONTEXT) == {"batchItemFailures": []}
    assert headlines(stack) == {}


class Refusing:
    """An S3 that answers with an error."""

    def __init__(self, code):
        self.code = code

    def get_object(self, **_):
        raise ClientError({"Error": {"Code": self.code}}, "GetObject")


@pytest.mark.parametrize(
    ("code", "error"),
    [
        ("NoSuchKey", GoneError),
        ("NoSuchVersion", GoneError),
        # The version is a delete marker; no later attempt would find anything else.
        ("MethodNotAllowed", GoneError),
        ("405", GoneError),
        ("AccessDenied", ClientError),
        ("SlowDown", ClientError),
    ],
)
def test_only_what_no_later_attempt_can_find_is_gone(code, error):
    with pytest.raises(error):
        Inbox(Refusing(code)).fetch(Upload(INBOX, "a.html", "v1", "0010"))


def test_a_file_that_is_too_large_is_rejected_without_being_read(app, stack):
    event = stack.upload("a.html", b"x" * (LARGEST_UPLOAD + 1))
    app.handler(queue_event(event), CONTEXT)
    (row,) = stack.rows("newsdrop-releases")
    assert (row["status"], row["reason"]) == ("rejected", "too_large")
    assert (row["source"]["size"], row["source"]["sha256"]) == (LARGEST_UPLOAD + 1, None)


def test_an_address_that_is_none_is_not_believed(app, stack):
    event = stack.upload("a.html", b"Bridge", Metadata={"url": "javascript:alert(1)"})
    app.handler(queue_event(event), CONTEXT)
    assert stack.rows("newsdrop-releases")[0]["url"] is None


@pytest.mark.parametrize(
    ("key", "metadata", "quiet"),
    [
        ("a.html", {}, False),
        ("a.html", {"quiet": "true"}, True),
        ("a.html", {"quiet": "True "}, True),
        ("a.html", {"quiet": "false"}, False),
        ("quiet/2009/a.html", {}, True),
        ("quiet.html", {}, False),
        ("news/quiet/a.html", {}, False),
    ],
)
def test_an_upload_may_be_quiet(app, stack, key, metadata, quiet):
    app.handler(queue_event(stack.upload(key, b"Bridge", Metadata=metadata)), CONTEXT)
    (row,) = stack.rows("newsdrop-releases")
    assert (row["source"]["quiet"], row["headline"]) == (quiet, "Bridge")


def test_a_function_that_lacks_a_setting_says_which(cold_start, monkeypatch):
    monkeypatch.delenv("RELEASES_TABLE")
    with pytest.raises(RuntimeError, match="RELEASES_TABLE"):
        cold_start("ingest")


def test_the_same_bytes_are_read_as_of_the_day_of_their_upload(cold_start, stack, monkeypatch):
    moments = []
    app = cold_start("ingest")
    monkeypatch.setattr(newsdrop, "read", lambda *_, now, **__: moments.append(now) or RELEASE)
    event = queue_event(stack.upload("a.html", b"Bridge"))
    app.handler(event, CONTEXT)
    app.handler(event, CONTEXT)
    assert moments[0] == moments[1]
    assert moments[0].tzinfo is not None


# -- Deletions --------------------------------------------------------------------------------


def version_of(event):
    return event["Records"][0]["s3"]["object"]["versionId"]


def state(stack):
    (row,) = stack.rows("newsdrop-releases")
    return row.get("headline"), row["revision"], row["withdrawn"] is not None


def test_a_deleted_object_is_marked_and_kept(app, stack, capsys):
    upload = stack.upload("a.html", b"Bridge", sequencer="0001")
    app.handler(queue_event(upload, stack.delete("a.html", sequencer="0002")), CONTEXT)
    (row,) = stack.rows("newsdrop-releases")
    assert row["withdrawn"] == {"at": "2024-05-05T10:00:00+00:00", "sequencer": "0002"}
    assert (row["status"], row["headline"]) == ("stored", "Bridge")
    assert metrics(capsys) == {"Uploads": 2, "Stored": 1, "Withdrawn": 1}


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2), (2, 0, 1, 0)])
def test_uploads_and_deletions_may_come_in_any_order(app, stack, order):
    events = [
        stack.upload("a.html", b"First", sequencer="0001"),
        stack.upload("a.html", b"Second", sequencer="0002"),
        stack.delete("a.html", sequencer="0003"),
    ]
    app.handler(queue_event(*(events[number] for number in order)), CONTEXT)
    headline, _, withdrawn = state(stack)
    assert (headline, withdrawn) == ("Second", True)


def test_another_upload_lifts_the_withdrawal_and_a_late_deletion_loses(app, stack):
    first = stack.upload("a.html", b"Bridge", sequencer="0001")
    deletion = stack.delete("a.html", sequencer="0002")
    app.handler(queue_event(first, deletion), CONTEXT)
    again = stack.upload("a.html", b"Bridge", sequencer="0003")
    app.handler(queue_event(again, deletion), CONTEXT)
    assert state(stack) == ("Bridge", 2, False)


def test_deleting_an_old_version_changes_nothing(app, stack):
    first = stack.upload("a.html", b"First", sequencer="0001")
    second = stack.upload("a.html", b"Second", sequencer="0002")
    app.handler(queue_event(first, second), CONTEXT)
    deletion = stack.delete("a.html", sequencer="0003", VersionId=version_of(first))
    app.handler(queue_event(deletion), CONTEXT)
    assert state(stack) == ("Second", 2, False)


def test_deleting_the_newest_version_brings_back_the_one_before(app, stack):
    first = stack.upload("a.html", b"First", sequencer="0001")
    second = stack.upload("a.html", b"Second", sequencer="0002")
    app.handler(queue_event(first, second), CONTEXT)
    deletion = stack.delete("a.html", sequencer="0003", VersionId=version_of(second))
    app.handler(queue_event(deletion), CONTEXT)
    assert state(stack) == ("First", 3, False)
    (row,) = stack.rows("newsdrop-releases")
    assert row["source"]["version_id"] == version_of(first)


def test_deleting_the_delete_marker_lifts_the_withdrawal(app, stack):
    first = stack.upload("a.html", b"First", sequencer="0001")
    marker = stack.s3.delete_object(Bucket=INBOX, Key="a.html")["VersionId"]
    marked = s3_event("a.html", sequencer="0002", name="ObjectRemoved:DeleteMarkerCreated")
    app.handler(queue_event(first, marked), CONTEXT)
    assert state(stack) == ("First", 1, True)
    app.handler(queue_event(stack.delete("a.html", sequencer="0003", VersionId=marker)), CONTEXT)
    assert state(stack) == ("First", 2, False)


def test_a_deletion_through_eventbridge(app, stack):
    app.handler(stack.upload("a.html", b"Bridge", sequencer="0001"), CONTEXT)
    stack.delete("a.html", sequencer="0002")
    event = {
        "source": "aws.s3",
        "detail-type": "Object Deleted",
        "time": "2024-05-05T10:00:00Z",
        "detail": {
            "bucket": {"name": INBOX},
            "object": {"key": "a.html", "version-id": "marker", "sequencer": "0002"},
            "deletion-type": "Delete Marker Created",
        },
    }
    app.handler(event, CONTEXT)
    assert state(stack) == ("Bridge", 1, True)
