"""Every example event, through its function."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from pathlib import Path
from types import SimpleNamespace

import pytest

import newsdrop
from newsdrop.record import Reason, Rejection
from newsdrop.settings import AnnounceSettings, IndexSettings, ReportSettings, StoreSettings
from newsdrop.storing.attributes import received
from tests.making import INBOX, RELEASE, SOURCE

EVENTS = Path(__file__).parents[2] / "events"
KEY = "samples/gates-serdyukov.txt"
CONTEXT = SimpleNamespace(
    function_name="newsdrop",
    memory_limit_in_mb=512,
    invoked_function_arn="arn:aws:lambda:us-east-1:123456789012:function:newsdrop",
    aws_request_id="r1",
    get_remaining_time_in_millis=lambda: 60_000,
)


def load(name):
    return json.loads((EVENTS / f"{name}.json").read_text("utf-8"))


def test_every_event_has_a_test():
    assert {path.stem for path in EVENTS.glob("*.json")} == {
        "env",
        "eventbridge",
        "rejections-report",
        "s3",
        "s3-deleted-through-sqs",
        "s3-through-sqs",
        "schedule-announce",
        "stream-announce",
        "stream-index",
    }


@pytest.mark.parametrize("name", ["s3-through-sqs", "s3", "eventbridge"])
def test_an_upload_is_ingested(name, cold_start, stack, monkeypatch):
    monkeypatch.setattr(newsdrop, "read", lambda *_, **__: RELEASE)
    stack.upload(KEY, b"A release.")
    result = cold_start("ingest").handler(load(name), CONTEXT)
    assert result in (None, {"batchItemFailures": []})
    (row,) = stack.rows("newsdrop-releases")
    assert (row["status"], row["source"]["key"]) == ("stored", KEY)
    assert row["source"]["sequencer"]


def test_a_deletion_is_noted(cold_start, stack, store):
    store.save(replace(SOURCE, key=KEY), RELEASE)
    result = cold_start("ingest").handler(load("s3-deleted-through-sqs"), CONTEXT)
    assert result == {"batchItemFailures": []}
    (row,) = stack.rows("newsdrop-releases")
    assert row["withdrawn"]["at"] == "2026-11-23T21:30:00+00:00"


def test_a_new_release_is_announced(cold_start, stack):
    result = cold_start("announce").handler(load("stream-announce"), CONTEXT)
    assert result == {"batchItemFailures": []}
    (body,) = stack.mails()
    assert "Gates, Serdyukov Renew U.S.-Russia Military Ties" in body


def test_an_ended_embargo_is_announced(cold_start, stack, store):
    source = replace(SOURCE, bucket=INBOX, key=KEY)
    store.save(source, replace(RELEASE, embargoed_until="2024-05-06T09:00:00-04:00"))
    assert cold_start("announce").handler(load("schedule-announce"), CONTEXT) is None
    assert "embargo_lifted" in stack.mails()[0]


def test_a_revision_is_indexed(cold_start, stack):
    new = received(load("stream-index")["Records"][0]["dynamodb"]["NewImage"])
    stack.dynamodb.put_item(TableName="newsdrop-releases", Item=new)
    assert cold_start("index").handler(load("stream-index"), CONTEXT) == {"batchItemFailures": []}
    found = {row["pk"] for row in stack.rows("newsdrop-mentions")}
    assert {"person#robert m. gates", f"release#{new['release_id']['S']}"} <= found


@pytest.mark.parametrize("name", ["stream-announce", "stream-index"])
def test_records_in_a_stream_are_in_the_form_that_the_store_writes(name, stack, store):
    store.save(replace(SOURCE, bucket=INBOX, key=KEY), RELEASE)
    (written,) = stack.dynamodb.scan(TableName="newsdrop-releases")["Items"]
    change = load(name)["Records"][0]["dynamodb"]
    for image in change.keys() & {"NewImage", "OldImage"}:
        assert change[image].keys() <= written.keys() | {"version_id"}
        assert "B" in change[image]["record"]


def test_a_rejection_is_reported(cold_start, stack, store):
    store.save(replace(SOURCE, bucket=INBOX, key=KEY), Rejection(Reason.NOT_HTML, "A PDF."))
    result = cold_start("report").handler(load("rejections-report"), CONTEXT)
    assert result == {"batchItemFailures": []}
    assert "A PDF." in stack.mails("operator")[0]


@pytest.mark.parametrize(
    ("function", "settings"),
    [
        ("IngestFunction", StoreSettings),
        ("AnnounceFunction", AnnounceSettings),
        ("IndexFunction", IndexSettings),
        ("ReportFunction", ReportSettings),
    ],
)
def test_the_environment_for_sam_local_names_every_setting(function, settings):
    variables = load("env")[function]
    assert set(variables) == {field.name.upper() for field in fields(settings)} | {
        "AWS_ENDPOINT_URL"
    }
