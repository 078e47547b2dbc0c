from __future__ import annotations

import pytest

from newsdrop.uploads import UnknownEventError, Upload, read
from tests.making import INBOX, s3_event


def eventbridge_event(key, **entry):
    return {
        "source": "aws.s3",
        "detail-type": "Object Created",
        "detail": {"bucket": {"name": INBOX}, "object": {"key": key, "size": 10, **entry}},
    }


def test_a_notification_names_bucket_key_version_and_order():
    assert read(s3_event("a.html", version_id="v7", sequencer="00AF")) == (
        Upload(INBOX, "a.html", "v7", "00AF"),
    )


@pytest.mark.parametrize(
    "key",
    ["plain.html", "two words.html", "a+b.html", "100%.html", "%2B.html", "ключ/報.txt", "a&b=c"],
)
def test_a_key_is_decoded_once_whichever_door_it_comes_through(key):
    assert read(s3_event(key))[0].key == key
    assert read(eventbridge_event(key))[0].key == key


def test_eventbridge_names_the_same_things():
    event = eventbridge_event("a.html", **{"version-id": "v7", "sequencer": "00AF"})
    assert read(event) == (Upload(INBOX, "a.html", "v7", "00AF"),)


def test_a_bucket_without_versions_names_none():
    assert read(s3_event("a.html", version_id=None))[0].version_id is None


@pytest.mark.parametrize(
    "event",
    [
        pytest.param({"Service": "Amazon S3", "Event": "s3:TestEvent"}, id="test event"),
        pytest.param(s3_event("folder/", size=0), id="folder marker"),
        pytest.param(eventbridge_event("folder/", size=0), id="folder marker"),
        pytest.param(s3_event("a.html", name="ObjectTagging:Put"), id="tags"),
        pytest.param({**eventbridge_event("a"), "detail-type": "Object Tags Added"}, id="tags"),
        pytest.param({"Records": []}, id="nothing"),
    ],
)
def test_what_needs_no_work_is_acknowledged(event):
    assert read(event) == ()


@pytest.mark.parametrize(
    "event",
    [
        s3_event("a b.html", name="ObjectRemoved:DeleteMarkerCreated", sequencer="00AF"),
        s3_event("a b.html", name="s3:ObjectRemoved:Delete", sequencer="00AF"),
        {
            **eventbridge_event("a b.html", **{"version-id": "v7", "sequencer": "00AF"}),
            "detail-type": "Object Deleted",
            "time": "2024-05-05T12:00:00+02:00",
        },
    ],
)
def test_a_deletion_says_when_and_names_no_version(event):
    deletion = Upload(INBOX, "a b.html", None, "00AF", "2024-05-05T10:00:00+00:00")
    assert read(event) == (deletion,)


def test_a_deletion_that_does_not_say_when_is_refused():
    with pytest.raises(UnknownEventError):
        read({**eventbridge_event("a"), "detail-type": "Object Deleted", "time": "today"})


def test_a_deletion_at_the_end_of_the_calendar_is_one():
    event = {**eventbridge_event("a"), "detail-type": "Object Deleted"}
    (last,) = read({**event, "time": "9999-12-31T23:00:00-05:00"})
    assert last.deleted_at == "9999-12-31T23:59:59+00:00"


def test_a_file_whose_name_ends_in_a_slash_is_no_folder():
    assert read(s3_event("odd/", size=5))[0].key == "odd/"


@pytest.mark.parametrize(
    "event", [{}, {"Records": [{}]}, {"Records": None}, {"source": "aws.s3"}, [], "text", 5]
)
def test_what_is_no_event_of_s3_is_refused(event):
    with pytest.raises(UnknownEventError):
        read(event)
