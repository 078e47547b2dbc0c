from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest

from newsdrop.finding import index as index_module
from newsdrop.finding.index import Index, ThrottledError
from newsdrop.finding.lookup import Lookup
from newsdrop.record import Person, Place, Reason, Rejection
from newsdrop.storing.item import from_plain, to_plain
from newsdrop.uploads import Upload
from tests.making import RELEASE, SOURCE, attributes, make_item, stream_event

FIRST = make_item()
NEWER = replace(SOURCE, sequencer="0011", version_id="v2")
RENAMED = replace(RELEASE, people=(Person("Maria Chen", "Director"),))
CONTEXT = SimpleNamespace(
    function_name="newsdrop-index",
    memory_limit_in_mb=512,
    invoked_function_arn="arn:aws:lambda:us-east-1:123456789012:function:newsdrop-index",
    aws_request_id="r1",
)


@pytest.fixture
def index(stack, store):
    return Index(stack.dynamodb, "newsdrop-mentions", store)


def named(stack):
    return {row["pk"] for row in stack.rows("newsdrop-mentions")}


def commit(store, source, answer):
    """Save an upload; give the images before and after it."""
    before = store.load(FIRST.release_id)
    _, after = store.save(source, answer)
    return attributes(after), attributes(before) if before else None


def test_a_release_is_found_by_person_place_and_issuer(index, store, stack):
    index.follow(*commit(store, SOURCE, RELEASE))
    assert named(stack) == {"person#joan reyes", "place#baltimore", "issuer#port authority"}


def test_a_place_named_in_passing_is_none_that_the_release_is_about(index, store, stack):
    places = (Place("Dover", 1), Place("Salem", 2), Place("Baltimore", 1), Place("Essex", 1))
    release = replace(RELEASE, places=places, headline="Harbor Bridge Opens in Essex")
    index.follow(*commit(store, SOURCE, release))
    found = {name for name in named(stack) if name.startswith("place#")}
    assert found == {"place#salem", "place#baltimore", "place#essex"}


def test_a_mention_says_enough_to_be_listed(index, store, stack):
    index.follow(*commit(store, SOURCE, RELEASE))
    (row,) = (row for row in stack.rows("newsdrop-mentions") if row["pk"].startswith("person"))
    assert row["sk"] == f"2024-05-04#{FIRST.release_id}"
    assert (row["name"], row["title"], row["mentions"]) == ("Joan Reyes", "Director", 1)
    assert row["headline"] == "Harbor Bridge Opens a Year Early"
    assert row["revision"] == 1


def test_mentions_of_one_name_are_sorted_by_day(index, store, stack):
    for day, key in (("2024-05-04", "b"), ("2023-01-02", "c"), ("2024-12-01", "a")):
        release = replace(RELEASE, published=replace(RELEASE.published, value=day))
        _, item = store.save(replace(SOURCE, key=key), release)
        index.follow(attributes(item), None)
    lookup = Lookup(stack.dynamodb, "newsdrop-mentions")
    days = [
        mention["date"]
        for mention in lookup.find("person", "Joan Reyes", datetime(2025, 1, 1, tzinfo=UTC))
    ]
    assert days == ["2024-12-01", "2024-05-04", "2023-01-02"]


def test_a_revision_removes_whom_it_no_longer_names_and_keeps_the_earlier_one(index, store, stack):
    index.follow(*commit(store, SOURCE, RELEASE))
    index.follow(*commit(store, NEWER, RENAMED))
    assert {"person#maria chen", "place#baltimore"} < named(stack)
    assert "person#joan reyes" not in named(stack)
    (kept,) = (row for row in stack.rows("newsdrop-mentions") if row["pk"].startswith("release#"))
    assert kept["sk"] == "revision#000001"
    assert to_plain(FIRST).items() <= kept.items()


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 0, 2, 1), (2, 2, 0, 1)])
def test_in_whatever_order_and_however_often_changes_come_the_index_says_the_same(
    index, store, stack, order
):
    changes = [
        commit(store, SOURCE, RELEASE),
        commit(store, NEWER, RENAMED),
        commit(store, replace(SOURCE, sequencer="0012"), replace(RENAMED, places=())),
    ]
    for number in order:
        index.follow(*changes[number])
    expected = {"person#maria chen", "issuer#port authority", f"release#{FIRST.release_id}"}
    missing = set() if {1, 2} <= set(order) else {f"release#{FIRST.release_id}"}
    assert named(stack) == expected - missing


def test_running_again_changes_nothing(index, store, stack):
    changes = [commit(store, SOURCE, RELEASE), commit(store, NEWER, RENAMED)]
    for change in changes:
        index.follow(*change)
    before = stack.rows("newsdrop-mentions")
    for change in changes:
        index.follow(*change)
    assert stack.rows("newsdrop-mentions") == before


def test_an_upload_that_says_the_same_costs_no_write(index, store):
    index.follow(*commit(store, SOURCE, RELEASE))
    assert index.follow(*commit(store, NEWER, RELEASE)) == 0


def test_a_release_replaced_by_a_file_that_is_none_is_found_no_more(index, store, stack):
    index.follow(*commit(store, SOURCE, RELEASE))
    index.follow(*commit(store, NEWER, Rejection(Reason.NOT_HTML, "A PDF.")))
    assert named(stack) == {f"release#{FIRST.release_id}"}


def test_an_item_that_was_deleted_is_found_no_more_but_kept(index, store, stack):
    image, _ = commit(store, SOURCE, RELEASE)
    index.follow(image, None)
    stack.dynamodb.delete_item(
        TableName="newsdrop-releases", Key={"release_id": image["release_id"]}
    )
    index.follow(None, image)
    assert named(stack) == {f"release#{FIRST.release_id}"}


def test_a_withdrawn_release_is_found_no_more_until_it_is_back(index, store, stack):
    first = commit(store, SOURCE, RELEASE)
    deletion = Upload(SOURCE.bucket, SOURCE.key, None, "0011", "2024-05-05T10:00:00+00:00")
    _, item = store.withdraw(deletion)
    withdrawn = attributes(item), first[0]
    for change in (first, withdrawn, first):  # The earlier change may come again.
        index.follow(*change)
    assert named(stack) == set()
    index.follow(*commit(store, replace(SOURCE, sequencer="0012"), RELEASE))
    assert "person#joan reyes" in named(stack)


def test_a_release_that_names_hundreds_is_written_in_batches(index, store, stack):
    crowd = replace(RELEASE, people=tuple(Person(f"Person {n}") for n in range(120)))
    assert index.follow(*commit(store, SOURCE, crowd)) == 122
    assert len(named(stack)) == 122


@pytest.mark.parametrize(
    ("now", "seen"),
    [
        ("2024-05-06T12:59:59.999999+00:00", []),
        ("2024-05-06T15:00:00+02:00", ["2024-05-04"]),
        ("2024-05-06T13:00:00.5+00:00", ["2024-05-04"]),
    ],
)
def test_mentions_of_a_release_are_not_listed_before_its_embargo_ends(
    index, store, stack, now, seen
):
    release = replace(RELEASE, embargoed_until="2024-05-06T09:00:00-04:00")
    index.follow(*commit(store, SOURCE, release))
    lookup = Lookup(stack.dynamodb, "newsdrop-mentions")
    found = lookup.find("person", "JOAN Reyes", datetime.fromisoformat(now))
    assert [mention["date"] for mention in found] == seen


def test_a_moved_embargo_moves_with_the_mentions(index, store, stack):
    changes = [
        commit(store, source, replace(RELEASE, embargoed_until=end))
        for source, end in ((SOURCE, "2024-05-06"), (NEWER, "2024-06-01"))
    ]
    for change in reversed(changes):  # Even if the earlier change comes last.
        index.follow(*change)
    lookup = Lookup(stack.dynamodb, "newsdrop-mentions")
    assert list(lookup.find("place", "Baltimore", datetime(2024, 5, 20, tzinfo=UTC))) == []
    assert len(list(lookup.find("place", "Baltimore", datetime(2024, 6, 2, tzinfo=UTC)))) == 1


class Throttled:
    """A client that takes one write of each batch."""

    def __init__(self, limit):
        self.limit = limit
        self.taken = []

    def batch_write_item(self, *, RequestItems):  # noqa: N803
        ((table, writes),) = RequestItems.items()
        self.taken += writes[: self.limit]
        rest = writes[self.limit :]
        return {"UnprocessedItems": {table: rest} if rest else {}}


@pytest.fixture
def no_waiting(monkeypatch):
    monkeypatch.setattr(index_module, "time", SimpleNamespace(sleep=lambda _: None))


@pytest.mark.usefixtures("no_waiting")
def test_what_a_busy_table_left_undone_is_written_again(store):
    client = Throttled(limit=1)
    Index(client, "mentions", store).follow(*commit(store, SOURCE, RELEASE))
    assert len(client.taken) == 3


@pytest.mark.usefixtures("no_waiting")
def test_a_table_that_stays_busy_is_an_error(store):
    with pytest.raises(ThrottledError, match="3 writes"):
        Index(Throttled(limit=0), "mentions", store).follow(*commit(store, SOURCE, RELEASE))


def test_the_function_reports_the_record_that_failed(cold_start, stack, store):
    _, item = store.save(SOURCE, RELEASE)
    event = stream_event((item, None), (item, None))
    del event["Records"][1]["dynamodb"]["NewImage"]["source"]
    result = cold_start("index").handler(event, CONTEXT)
    assert result == {"batchItemFailures": [{"itemIdentifier": "s1"}]}
    assert "person#joan reyes" in named(stack)


def test_a_batch_that_fails_as_a_whole_is_reported_and_not_raised(cold_start, stack, store):
    """Raised, it would be split and tried anew from its beginning, with twice the attempts."""
    _, item = store.save(SOURCE, RELEASE)
    stack.dynamodb.delete_table(TableName="newsdrop-mentions")
    result = cold_start("index").handler(stream_event((item, None)), CONTEXT)
    assert result == {"batchItemFailures": [{"itemIdentifier": "s0"}]}


def test_a_kept_revision_has_the_table_form(index, store, stack):
    image, _ = commit(store, SOURCE, RELEASE)
    index.follow(*commit(store, NEWER, RENAMED))
    (kept,) = (row for row in stack.rows("newsdrop-mentions") if row["pk"].startswith("release#"))
    assert store.restore(image) == from_plain(kept)
