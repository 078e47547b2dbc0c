from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError

from newsdrop.record import Reason, Rejection
from newsdrop.storing.item import Withdrawal, to_plain
from newsdrop.uploads import Upload
from tests.functions.announcing import CONTEXT, events, tell
from tests.making import INBOX, RELEASE, make_item, noise, stream_event

FIRST = make_item()
SECOND = make_item(
    replace(RELEASE, headline="Harbor Bridge Opens Two Years Early"), revision=2, sequencer="0011"
)
REJECTED = make_item(Rejection(Reason.NOT_HTML, "A PDF."))
END = "2024-05-06T09:00:00-04:00"
EMBARGOED = make_item(replace(RELEASE, embargoed_until=END))
DURING = datetime(2024, 5, 5, tzinfo=UTC)
AFTER = datetime(2024, 5, 7, tzinfo=UTC)


@pytest.fixture
def app(cold_start):
    return cold_start("announce")


@pytest.fixture
def at(app, monkeypatch):
    """Set the function's clock."""

    def set_clock(moment):
        monkeypatch.setattr(app, "datetime", SimpleNamespace(now=lambda _: moment))

    return set_clock


def test_a_new_release_is_announced_to_people_and_machines(app, monkeypatch):
    published = []
    monkeypatch.setattr(app.topic, "_sns", SimpleNamespace(publish=lambda **p: published.append(p)))
    assert tell(app, (FIRST, None)) == []
    (message,) = published
    assert message["Subject"] == "Harbor Bridge Opens a Year Early"
    assert message["MessageStructure"] == "json"
    forms = json.loads(message["Message"])
    assert forms["email"].startswith("Harbor Bridge Opens a Year Early\n=====")
    event = json.loads(forms["default"])
    assert event["id"] == f"{FIRST.release_id}#1#new"
    assert set(forms) == {"default", "email", "sms"}
    assert message["MessageAttributes"]["event"]["StringValue"] == "new"


def test_a_record_of_the_stream_that_comes_again_is_not_announced_again(app, stack):
    tell(app, (FIRST, None))
    tell(app, (FIRST, None))
    assert events(stack) == [f"{FIRST.release_id}#1#new"]


def test_a_revision_is_announced_with_what_it_changed(app, stack):
    tell(app, (FIRST, None), (SECOND, FIRST))
    body = stack.mails()[-1]
    event = json.loads(json.loads(body)["Message"])
    assert event["id"] == f"{FIRST.release_id}#2#revised"
    assert event["data"]["changed"] == ["headline"]


@pytest.mark.parametrize(
    ("new", "old"),
    [
        pytest.param(make_item(sequencer="0011"), FIRST, id="only the upload moved on"),
        pytest.param(REJECTED, None, id="no release"),
    ],
)
def test_what_is_no_news_is_not_announced(app, stack, new, old):
    assert tell(app, (new, old)) == []
    assert events(stack) == []


def test_a_correction_of_a_rejected_upload_is_new(app, stack):
    tell(app, (replace(FIRST, revision=2), REJECTED))
    assert events(stack) == [f"{FIRST.release_id}#2#new"]


def test_when_sns_fails_that_record_alone_is_tried_again(app, stack, monkeypatch):
    other = make_item(key="other.html")
    publish = app.topic._sns.publish
    failures = [ClientError({"Error": {"Code": "Throttled"}}, "Publish")]

    def stumble(**message):
        if failures:
            raise failures.pop()
        return publish(**message)

    monkeypatch.setattr(app.topic, "_sns", SimpleNamespace(publish=stumble))
    assert tell(app, (FIRST, None), (other, None)) == [{"itemIdentifier": "s0"}]
    assert tell(app, (FIRST, None), (other, None)) == []
    assert sorted(events(stack)) == sorted(
        [f"{FIRST.release_id}#1#new", f"{other.release_id}#1#new"]
    )


def test_a_release_under_embargo_is_scheduled_and_not_announced(app, stack, at):
    at(DURING)
    tell(app, (EMBARGOED, None))
    assert events(stack) == []
    (name, schedule), *_ = stack.schedules().items()
    assert name == EMBARGOED.release_id
    assert schedule["ScheduleExpression"] == "at(2024-05-06T13:00:00)"
    assert schedule["ScheduleExpressionTimezone"] == "UTC"
    assert schedule["ActionAfterCompletion"] == "DELETE"
    assert json.loads(schedule["Target"]["Input"]) == {"embargo_ended": EMBARGOED.release_id}
    # What the scheduler could not even start is kept there, and lost otherwise.
    failures = {"Arn": "arn:aws:sqs:us-east-1:123456789012:newsdrop-announce-failures"}
    assert schedule["Target"]["DeadLetterConfig"] == failures


def test_when_the_embargo_ends_it_is_announced_once_as_such(app, stack, at, store):
    store.save(EMBARGOED.source, EMBARGOED.answer)
    at(DURING)
    tell(app, (EMBARGOED, None))
    at(AFTER)
    for _ in range(2):
        app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    tell(app, (EMBARGOED, None))  # The stream's record may come again, or come late.
    assert events(stack) == [f"{EMBARGOED.release_id}#1#embargo_lifted"]


def test_a_revision_under_the_same_embargo_waits_with_it(app, stack, at):
    revision = replace(
        EMBARGOED, revision=2, answer=replace(EMBARGOED.release, headline="Bridge Opens")
    )
    at(DURING)
    tell(app, (EMBARGOED, None), (revision, EMBARGOED))
    assert (events(stack), len(stack.schedules())) == ([], 1)


def test_a_revision_moves_the_embargo(app, stack, at):
    later = replace(
        EMBARGOED,
        revision=2,
        answer=replace(EMBARGOED.release, embargoed_until="2024-06-01T00:00:00Z"),
    )
    at(DURING)
    tell(app, (EMBARGOED, None), (later, EMBARGOED))
    (schedule,) = stack.schedules().values()
    assert schedule["ScheduleExpression"] == "at(2024-06-01T00:00:00)"


def test_a_schedule_that_fires_before_a_moved_embargo_ends_tells_nothing(app, stack, at, store):
    later = replace(EMBARGOED.release, embargoed_until="2024-06-01T00:00:00Z")
    store.save(EMBARGOED.source, later)
    at(AFTER)
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    assert (events(stack), len(stack.schedules())) == ([], 1)


def test_a_revision_lifts_the_embargo(app, stack, at, store):
    lifted = replace(
        EMBARGOED,
        revision=2,
        source=replace(EMBARGOED.source, uploaded_at="2024-05-05T00:00:00+00:00"),
        answer=RELEASE,
    )
    at(DURING)
    tell(app, (EMBARGOED, None), (lifted, EMBARGOED))
    store.save(lifted.source, lifted.answer)
    at(AFTER)
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)  # Its schedule starts us still.
    assert events(stack) == [f"{EMBARGOED.release_id}#2#embargo_lifted"]


@pytest.mark.parametrize("change", ["told", "withdrawn"])
def test_a_change_that_comes_again_is_counted_as_nothing(app, capsys, change):
    changes = [(FIRST, None), (WITHDRAWN, FIRST)][: 1 if change == "told" else 2]
    tell(app, *changes)
    assert '"Announced"' in capsys.readouterr().out
    tell(app, *changes)
    again = capsys.readouterr().out
    assert '"Nothing"' in again
    assert '"Announced"' not in again
    assert '"Lag"' not in again


@pytest.mark.parametrize(
    ("item", "now"),
    [
        pytest.param(FIRST, datetime(2024, 5, 4, 12, 0, 5, tzinfo=UTC), id="upload"),
        pytest.param(EMBARGOED, datetime(2024, 5, 6, 13, 0, 5, tzinfo=UTC), id="embargo"),
    ],
)
def test_the_lag_is_counted_from_when_it_might_be_told(app, at, item, now, capsys):
    at(now)
    tell(app, (item, None))
    (line,) = (line for line in capsys.readouterr().out.splitlines() if '"Lag"' in line)
    assert json.loads(line)["Lag"] == [5]


@pytest.mark.parametrize("first", [EMBARGOED, FIRST], ids=["embargoed", "open"])
def test_a_change_that_comes_late_is_not_told_when_a_newer_one_set_a_later_embargo(
    app, stack, at, store, first
):
    later = replace(EMBARGOED.release, embargoed_until="2024-06-01T00:00:00Z")
    store.save(first.source, first.answer)
    _, standing = store.save(replace(EMBARGOED.source, sequencer="0011"), later)
    at(AFTER)
    tell(app, (first, None), (standing, first))
    assert events(stack) == []
    (schedule,) = stack.schedules().values()
    assert schedule["ScheduleExpression"] == "at(2024-06-01T00:00:00)"


@pytest.mark.parametrize("standing", [None, RELEASE, REJECTED.answer])
def test_a_schedule_without_a_release_under_embargo_tells_nothing(app, stack, at, store, standing):
    if standing is not None:
        store.save(EMBARGOED.source, standing)
    at(AFTER)
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    assert events(stack) == []


def test_a_failure_when_an_embargo_ends_is_raised_so_that_it_is_tried_again(app, stack, at, store):
    store.save(EMBARGOED.source, EMBARGOED.answer)
    at(AFTER)
    stack.sns.delete_topic(TopicArn=stack.topic)
    with pytest.raises(ClientError):
        app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)


@pytest.mark.parametrize(
    ("until", "told"),
    [
        ("9999-12-31T23:00:00", []),
        ("9999-12-31T23:00:00-05:00", []),
        ("0001-01-01T00:00:00+14:00", [f"{FIRST.release_id}#1#new"]),
    ],
)
def test_an_embargo_at_the_end_of_the_calendar_is_one(app, stack, at, until, told):
    at(DURING)
    assert tell(app, (make_item(replace(RELEASE, embargoed_until=until)), None)) == []
    assert events(stack) == told
    assert len(stack.schedules()) == 1 - len(told)


def test_an_embargo_that_cannot_be_understood_is_not_published(app, stack):
    odd = make_item(replace(RELEASE, embargoed_until="soon"))
    assert tell(app, (odd, None)) == [{"itemIdentifier": "s0"}]
    assert events(stack) == []


def test_long_records_are_announced_like_others(app, stack, store):
    release = replace(RELEASE, boilerplate=(noise(600_000),), headline="Long")
    _, item = store.save(FIRST.source, release)
    event = stream_event((item, None), archive=store._archive)
    assert "archived" in event["Records"][0]["dynamodb"]["NewImage"]
    assert app.handler(event, CONTEXT) == {"batchItemFailures": []}
    assert events(stack) == [f"{item.release_id}#1#new"]


# -- Withdrawn --------------------------------------------------------------------------------

WITHDRAWN = replace(FIRST, withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0011"))


def test_a_withdrawal_is_told_once(app, stack):
    tell(app, (FIRST, None), (WITHDRAWN, FIRST))
    tell(app, (WITHDRAWN, FIRST))
    assert sorted(events(stack)) == sorted(
        [f"{FIRST.release_id}#1#new", f"{FIRST.release_id}#1#withdrawn"]
    )


def test_a_release_withdrawn_under_embargo_is_never_told(app, stack, at, store):
    deletion = Upload(INBOX, "bridge.html", None, "0011", "2024-05-05T10:00:00+00:00")
    store.save(EMBARGOED.source, EMBARGOED.answer)
    _, withdrawn = store.withdraw(deletion)
    at(AFTER)
    assert tell(app, (EMBARGOED, None), (withdrawn, EMBARGOED)) == []
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    assert events(stack) == []


# -- Quiet ------------------------------------------------------------------------------------


def test_a_quiet_import_is_not_told_and_a_later_revision_is(app, stack):
    quiet = make_item(quiet=True)
    tell(app, (quiet, None))
    assert events(stack) == []
    tell(app, (SECOND, quiet))
    assert events(stack) == [f"{FIRST.release_id}#2#new"]


def test_a_quiet_import_under_embargo_is_not_told_when_it_ends(app, stack, at, store):
    store.save(replace(EMBARGOED.source, quiet=True), EMBARGOED.answer)
    at(AFTER)
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    assert events(stack) == []


# -- Duplicates -------------------------------------------------------------------------------

COPY = make_item(replace(RELEASE, url="https://news.example.com/copy"), key="copy.html")


def stored(store, *items):
    for item in items:
        store.save(item.source, item.answer)


def test_the_same_release_under_another_key_is_told_once(app, stack, store):
    stored(store, FIRST, COPY)
    tell(app, (FIRST, None), (COPY, None))
    tell(app, (COPY, None))
    assert events(stack) == [f"{FIRST.release_id}#1#new"]


def test_duplicates_are_told_if_that_is_wanted(stack, store, cold_start, monkeypatch):
    monkeypatch.setenv("ANNOUNCE_DUPLICATES", "true")
    stored(store, FIRST, COPY)
    tell(cold_start("announce"), (FIRST, None), (COPY, None))
    assert len(events(stack)) == 2


def test_the_withdrawal_of_a_copy_that_was_never_told_is_not_told(app, stack, store):
    stored(store, FIRST, COPY)
    gone = replace(COPY, withdrawn=WITHDRAWN.withdrawn)
    tell(app, (FIRST, None), (COPY, None), (gone, COPY))
    assert events(stack) == [f"{FIRST.release_id}#1#new"]


def test_a_copy_without_the_embargo_is_told_and_the_other_is_not_told_again(app, stack, at, store):
    stored(store, EMBARGOED, COPY)
    at(DURING)
    tell(app, (EMBARGOED, None), (COPY, None))
    at(AFTER)
    app.handler({"embargo_ended": EMBARGOED.release_id}, CONTEXT)
    assert events(stack) == [f"{COPY.release_id}#1#new"]


# -- Rejected ---------------------------------------------------------------------------------


def test_a_rejected_file_is_collected_for_operations_and_not_told(app, stack):
    deleted = make_item(Rejection(Reason.DELETED, "Gone."), key="gone.html", revision=0)
    tell(app, (REJECTED, None), (deleted, None), (replace(REJECTED, revision=1), REJECTED))
    assert events(stack) == []
    assert stack.mails("newsdrop-rejections") == [REJECTED.release_id]


def test_of_revisions_under_embargo_only_the_one_that_stands_at_its_end_is_told(app, stack, at):
    later = replace(EMBARGOED, revision=2)
    stack.put("newsdrop-releases", to_plain(later))
    at(AFTER)
    tell(app, (EMBARGOED, None), (later, EMBARGOED))
    assert events(stack) == [f"{FIRST.release_id}#2#embargo_lifted"]


def test_what_waited_behind_a_later_embargo_is_not_told_after_it(app, stack, at):
    later = replace(EMBARGOED, revision=2)
    stack.put("newsdrop-releases", to_plain(later))
    at(DURING)
    tell(app, (FIRST, None))
    at(AFTER)
    tell(app, (FIRST, None))
    assert events(stack) == []
