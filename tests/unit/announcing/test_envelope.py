from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from newsdrop.announcing.changes import Change
from newsdrop.announcing.envelope import attributes, event, event_id
from newsdrop.announcing.occasion import Occasion
from newsdrop.record import Issuer, Person, Place, Release
from newsdrop.storing.item import Withdrawal
from tests.making import INBOX, RELEASE, make_item

NEW = Occasion.NEW


def test_the_event_is_a_cloud_event():
    item = make_item()
    made = event(item, NEW)
    assert {key: value for key, value in made.items() if key != "data"} == {
        "specversion": "1.0",
        "id": f"{item.release_id}#1#new",
        "source": f"s3://{INBOX}",
        "subject": "bridge.html",
        "type": "newsdrop.release.new",
        "time": "2024-05-04T12:00:00+00:00",
        "datacontenttype": "application/json",
    }


def test_a_withdrawal_happened_when_the_object_was_deleted():
    item = replace(make_item(), withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0011"))
    made = event(item, Occasion.WITHDRAWN)
    assert (made["type"], made["time"]) == (
        "newsdrop.release.withdrawn",
        "2024-05-05T10:00:00+00:00",
    )


def test_its_data_are_the_facts_that_a_program_routes_by():
    data = event(make_item(), NEW)["data"]
    assert data["headline"] == "Harbor Bridge Opens a Year Early"
    assert (data["issuer"], data["language"]) == ("Port Authority", "en")
    assert data["people"] == ["Joan Reyes"]
    assert data["places"] == ["BALTIMORE", "Baltimore"]
    assert (data["bucket"], data["key"], data["version_id"]) == (INBOX, "bridge.html", "v1")
    assert "body" not in data


def test_a_revision_names_what_changed_once():
    changes = [Change("Text", "a", "b"), Change("Text", "c", "d"), Change("Photo", None, "e")]
    assert event(make_item(), Occasion.REVISED, changes)["data"]["changed"] == ["text", "photo"]


@pytest.mark.parametrize("field", ["revision", "occasion", "key"])
def test_each_announcement_has_an_id_of_its_own(field):
    one = event_id(make_item(), NEW)
    other = {
        "revision": event_id(make_item(revision=2), NEW),
        "occasion": event_id(make_item(), Occasion.EMBARGO_LIFTED),
        "key": event_id(make_item(key="other.html"), NEW),
    }
    assert one == event_id(make_item(), NEW) != other[field]


def test_filter_policies_can_look_at_texts_and_lists():
    made = attributes(make_item(), NEW)
    assert made["event"] == {"DataType": "String", "StringValue": "new"}
    assert made["kind"] == {"DataType": "String", "StringValue": "press_release"}
    assert made["people"] == {"DataType": "String.Array", "StringValue": '["Joan Reyes"]'}
    assert set(made) == {"event", "kind", "language", "issuer", "people", "place"}


@pytest.mark.parametrize(
    ("status", "until", "embargo"),
    [
        ("EMBARGOED UNTIL DELIVERY", None, "open"),
        ("EMBARGOED UNTIL MAY 4, 2024", "2024-05-04", None),
        ("FOR IMMEDIATE RELEASE", None, None),
    ],
)
def test_programs_are_told_of_an_embargo(status, until, embargo):
    item = make_item(replace(RELEASE, release_status=status, embargoed_until=until))
    data = event(item, NEW)["data"]
    assert (data["release_status"], data["embargoed_until"]) == (status, until)
    assert data["embargo"] == embargo
    assert attributes(item, NEW).get("embargo", {}).get("StringValue") == embargo


def test_programs_are_told_of_a_correction():
    item = make_item(replace(RELEASE, correction="Corrects the date."))
    assert event(item, NEW)["data"]["correction"] == "Corrects the date."
    assert attributes(item, NEW)["correction"] == {"DataType": "String", "StringValue": "yes"}
    assert event(make_item(), NEW)["data"]["correction"] is None


def test_the_readme_names_all_data_and_attributes():
    item = make_item(replace(RELEASE, correction="Corrects.", release_status="EMBARGOED"))
    readme = (Path(__file__).parents[3] / "README.md").read_text("utf-8")
    told = readme.partition("### Who gets which notice")[2].partition("## What it costs")[0]
    named = set(re.findall(r"`(\w+)`", told))
    assert named >= event(item, NEW)["data"].keys()
    assert named >= attributes(item, NEW).keys()


def test_what_a_release_does_not_say_has_no_attribute():
    empty = make_item(Release(language="", issuer=Issuer("\x00"), people=(Person(" "),)))
    assert set(attributes(empty, NEW)) == {"event", "kind"}


def test_a_page_of_a_thousand_names_stays_far_below_what_sns_takes():
    crowd = replace(
        RELEASE,
        headline="h" * 10_000,
        summary="s" * 100_000,
        people=tuple(Person(f"{n} " + "é" * 500) for n in range(1_000)),
        places=tuple(Place(f"{n} " + "é" * 500) for n in range(1_000)),
    )
    item = make_item(crowd)
    assert len(json.dumps(event(item, NEW)).encode()) < 45_000
    assert len(json.dumps(attributes(item, NEW)).encode()) < 45_000
