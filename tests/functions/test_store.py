from __future__ import annotations

from dataclasses import replace

import pytest
from botocore.exceptions import ClientError

from newsdrop.record import Paragraph, Reason, Rejection
from newsdrop.storing.archive import LARGEST_ITEM
from newsdrop.storing.attributes import decode, size
from newsdrop.storing.item import to_plain
from newsdrop.storing.store import ContentionError, Store
from newsdrop.storing.succession import Outcome
from newsdrop.uploads import Upload
from tests.making import RELEASE, SOURCE, make_item, noise

NEWER = replace(SOURCE, sequencer="0011", version_id="v2")
REVISED = replace(RELEASE, headline="Harbor Bridge Opens Two Years Early")


def revised(number):
    return replace(RELEASE, headline=f"Harbor Bridge Opens {number} Years Early")


def test_what_was_saved_is_loaded_as_it_was(store):
    outcome, item = store.save(SOURCE, RELEASE)
    assert outcome is Outcome.STORED
    assert store.load(item.release_id) == item == make_item()


def test_a_rejection_can_be_looked_up_too(store):
    outcome, item = store.save(SOURCE, Rejection(Reason.NOT_HTML, "A PDF."))
    assert outcome is Outcome.REJECTED
    assert to_plain(store.load(item.release_id))["reason"] == "not_html"


def test_an_unknown_id_is_none(store):
    assert store.load("0" * 32) is None


@pytest.mark.parametrize(
    "arrivals",
    [
        [0, 1, 2],
        [2, 1, 0],
        [1, 2, 0],
        [0, 0, 2, 1, 2, 0],
    ],
)
def test_in_whatever_order_and_however_often_events_come_the_newest_stands(store, arrivals):
    for number in arrivals:
        source = replace(SOURCE, sequencer=f"00{number}", version_id=f"v{number}")
        store.save(source, revised(number))
    assert store.load(make_item().release_id).answer == revised(2)


def test_a_new_object_costs_one_write_and_no_read(store, stack):
    calls = []
    stack.dynamodb.meta.events.register(
        "before-call.dynamodb", lambda model, **_: calls.append(model.name)
    )
    store.save(SOURCE, RELEASE)
    assert calls == ["PutItem"]


def test_one_who_was_overtaken_looks_again(store, stack):
    store.save(SOURCE, RELEASE)

    class Overtaken:
        """A client between whose attempts somebody else writes."""

        done = False

        def put_item(self, **request):
            if "revision" in request["ConditionExpression"] and not self.done:
                self.done = True
                store.save(replace(SOURCE, sequencer="0012", version_id="v3"), revised(3))
            return stack.dynamodb.put_item(**request)

    late = Store(Overtaken(), "newsdrop-releases", store._archive)
    assert late.save(NEWER, REVISED) == (Outcome.STALE, None)
    assert store.load(make_item().release_id).answer == revised(3)


def test_endless_contention_is_an_error_and_not_a_loop(store):
    class Contended:
        def put_item(self, **_):
            raise ClientError({"Error": {"Code": "ConditionalCheckFailedException"}}, "PutItem")

    with pytest.raises(ContentionError):
        Store(Contended(), "newsdrop-releases", store._archive).save(SOURCE, RELEASE)


def test_an_item_that_vanished_between_two_attempts_is_written_anew(store, stack):
    store.save(SOURCE, RELEASE)

    class Vanishing:
        def put_item(self, **request):
            try:
                return stack.dynamodb.put_item(**request)
            finally:
                stack.dynamodb.delete_item(
                    TableName="newsdrop-releases",
                    Key={"release_id": {"S": make_item().release_id}},
                )
                self.put_item = stack.dynamodb.put_item

    outcome, item = Store(Vanishing(), "newsdrop-releases", store._archive).save(NEWER, REVISED)
    assert (outcome, item.revision) == (Outcome.STORED, 1)


def test_other_failures_of_the_table_are_not_hidden(store, stack):
    stack.dynamodb.delete_table(TableName="newsdrop-releases")
    with pytest.raises(ClientError, match="ResourceNotFound"):
        store.save(SOURCE, RELEASE)


def long_release(characters, **more):
    return replace(RELEASE, body=(Paragraph(noise(characters)),), **more)


def raw(stack):
    return stack.dynamodb.scan(TableName="newsdrop-releases")["Items"][0]


def test_a_record_that_fits_when_it_is_packed_stays_in_the_table(store, stack):
    release = replace(long_release(150_000), summary="About us. " * 100_000)
    _, item = store.save(SOURCE, release)
    assert "archived" not in raw(stack)
    assert size(raw(stack)) < 200_000
    assert store.load(item.release_id).answer == release


def test_what_a_list_shows_can_be_read_in_the_table(store, stack):
    store.save(SOURCE, RELEASE)
    shown = decode({name: value for name, value in raw(stack).items() if name != "record"})
    assert shown.keys() == {
        *("release_id", "status", "revision", "fingerprint", "source", "withdrawn"),
        *("headline", "published", "issuer", "embargoed_until"),
    }
    assert shown["headline"] == RELEASE.headline


def test_a_record_too_long_for_the_table_reads_back_the_same(store, stack):
    release = long_release(900_000)
    _, item = store.save(SOURCE, release)
    assert raw(stack)["archived"]["S"].startswith(item.release_id)
    assert raw(stack)["headline"]["S"] == release.headline
    assert store.load(item.release_id).answer == release
    assert store.restore(raw(stack)) == item


def test_a_headline_can_be_too_long_as_well(store, stack):
    release = replace(RELEASE, headline=noise(600_000), summary=noise(600_000))
    _, item = store.save(SOURCE, release)
    assert size(raw(stack)) < LARGEST_ITEM
    assert store.load(item.release_id).answer == release


def test_revisions_of_a_long_record_follow_each_other(store):
    store.save(SOURCE, long_release(900_000))
    outcome, item = store.save(NEWER, long_release(900_000, headline="Longer"))
    assert (outcome, item.revision) == (Outcome.REVISED, 2)
    assert store.save(NEWER, long_release(900_000, headline="Longer"))[0] is Outcome.UNCHANGED


def test_a_long_record_that_is_withdrawn_reads_back_whole(store):
    release = long_release(900_000)
    _, item = store.save(SOURCE, release)
    deletion = Upload(SOURCE.bucket, SOURCE.key, None, "0011", "2024-05-05T10:00:00+00:00")
    assert store.withdraw(deletion)[0] is Outcome.WITHDRAWN
    found = store.load(item.release_id)
    assert (found.answer, found.withdrawn.at) == (release, "2024-05-05T10:00:00+00:00")
    assert store.withdraw(deletion)[0] is Outcome.UNCHANGED
    assert store.save(NEWER, release)[1].withdrawn is None


def test_who_withdraws_and_was_overtaken_looks_again(store, stack):
    store.save(SOURCE, RELEASE)
    deletion = Upload(SOURCE.bucket, SOURCE.key, None, "0011", "2024-05-05T10:00:00+00:00")

    class Overtaken:
        done = False

        def put_item(self, **request):
            if "revision" in request["ConditionExpression"] and not self.done:
                self.done = True
                store.withdraw(deletion)
            return stack.dynamodb.put_item(**request)

    late = Store(Overtaken(), "newsdrop-releases", store._archive)
    outcome, item = late.save(replace(SOURCE, sequencer="0010", etag="f"), REVISED)
    assert (outcome, item.withdrawn.sequencer) == (Outcome.STORED, "0011")
