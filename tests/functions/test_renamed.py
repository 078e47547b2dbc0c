"""A file that is renamed is a copy and a deletion: of neither is anything to be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError

from newsdrop.record import Reason, Rejection
from newsdrop.storing.item import release_id
from newsdrop.uploads import Upload
from tests.functions.announcing import events, tell
from tests.making import INBOX, RELEASE, SOURCE

NOW = datetime(2024, 5, 5, tzinfo=UTC)
OTHER = replace(RELEASE, headline="Harbor Bridge Opens Two Years Early")
REJECTION = Rejection(Reason.NOT_HTML, "A PDF.")
HELD = replace(RELEASE, embargoed_until="2024-06-01T00:00:00Z")
A, B, C = "bridge.html", "archive/bridge.html", "old/bridge.html"


class Files:
    """Several files; what is done to them is told when that is asked for."""

    def __init__(self, app, stack, store):
        self.app, self.stack, self.store = app, stack, store
        self.count = 10
        self.changes = []
        self.told = []

    def put(self, key, answer=RELEASE, **source):
        self.count += 1
        moment = {"sequencer": f"{self.count:04}", "uploaded_at": NOW.isoformat()}
        new = replace(SOURCE, key=key, **moment, **source)
        self._commit(key, lambda: self.store.save(new, answer))

    def delete(self, key):
        self.count += 1
        gone = Upload(INBOX, key, None, f"{self.count:04}", NOW.isoformat())
        self._commit(key, lambda: self.store.withdraw(gone))

    def _commit(self, key, commit):
        name = release_id(INBOX, key)
        old = self.store.load(name)
        commit()
        self.changes.append((self.store.load(name), old))

    def follow(self):
        for change in self.changes:
            assert tell(self.app, change) == []
        self.changes.clear()

    def events(self):
        names = {
            release_id(INBOX, key): letter for key, letter in zip((A, B, C), "ABC", strict=True)
        }
        self.told += [names[event[:32]] + event[32:] for event in events(self.stack)]
        return self.told


@pytest.fixture
def files(cold_start, stack, store, monkeypatch):
    app = cold_start("announce")
    monkeypatch.setattr(app, "datetime", SimpleNamespace(now=lambda _: NOW + timedelta(seconds=5)))
    return Files(app, stack, store)


def test_the_deletion_of_what_stands_under_another_key_is_not_told(files):
    files.put(A)
    files.follow()
    files.put(B)
    files.follow()
    files.delete(A)
    files.follow()
    assert files.events() == ["A#1#new"]


def test_a_copy_that_comes_with_the_deletion_is_not_told_and_stands_for_both(files):
    files.put(A)
    files.follow()
    files.put(B)
    files.delete(A)
    files.follow()
    assert files.events() == ["A#1#new"]
    files.put(B, OTHER)
    files.follow()
    files.delete(B)
    files.follow()
    assert files.events() == ["A#1#new", "B#2#revised", "B#2#withdrawn"]


def test_a_deletion_that_was_told_before_the_copy_came_leaves_it_new(files):
    files.put(A)
    files.follow()
    files.delete(A)
    files.follow()
    files.put(B)
    files.follow()
    assert sorted(files.events()) == ["A#1#new", "A#1#withdrawn", "B#1#new"]


def test_what_is_moved_on_and_back_is_told_of_once(files):
    files.put(A)
    files.follow()
    for came, went in ((B, A), (C, B), (A, C)):
        files.put(came)
        files.delete(went)
        files.follow()
    assert files.events() == ["A#1#new"]
    files.delete(A)
    files.follow()
    assert files.events() == ["A#1#new", "A#2#withdrawn"]


def test_what_is_filed_quietly_stands_too(files):
    files.put(A)
    files.follow()
    files.put(B, quiet=True)
    files.delete(A)
    files.follow()
    files.delete(B)
    files.follow()
    assert files.events() == ["A#1#new", "B#1#withdrawn"]


def test_the_deletion_of_a_broken_file_over_what_stands_elsewhere_is_not_told(files):
    files.put(A)
    files.follow()
    files.put(B)
    files.follow()
    files.put(A, REJECTION)
    files.delete(A)
    files.follow()
    assert files.events() == ["A#1#new"]


@pytest.mark.parametrize("copy", [OTHER, HELD, REJECTION], ids=["another", "held", "none"])
def test_what_is_no_copy_or_held_stands_for_nothing(files, copy):
    files.put(A)
    files.follow()
    files.put(B, copy)
    files.delete(A)
    files.follow()
    told = [event for event in files.events() if event.startswith("A")]
    assert sorted(told) == ["A#1#new", "A#1#withdrawn"]


def test_a_copy_of_what_could_not_be_told_is_new(files, monkeypatch):
    def fail(**_):
        raise ClientError({"Error": {"Code": "Throttled"}}, "Publish")

    files.put(A)
    first = files.changes[0]
    with monkeypatch.context() as down:
        down.setattr(files.app.topic, "_sns", SimpleNamespace(publish=fail))
        assert tell(files.app, files.changes.pop())
    files.delete(A)
    files.put(B)
    files.changes.insert(0, files.changes.pop())  # The copy is heard of before the deletion.
    files.follow()
    assert tell(files.app, first) == []
    assert "B#1#new" in files.events()


def test_of_two_that_are_deleted_at_once_one_deletion_is_told(files, monkeypatch):
    files.put(A)
    files.put(B)
    files.follow()
    files.delete(A)
    change = files.changes.pop()
    twins = files.app.announcer._twins
    find = twins.standing_for

    def find_early(*args):
        twin = find(*args)
        files.delete(B)
        files.follow()
        return twin

    monkeypatch.setattr(twins, "standing_for", find_early)
    assert tell(files.app, change) == []
    assert files.events() == ["A#1#new", "A#1#withdrawn"]


@pytest.mark.parametrize("calls", range(13))
def test_a_copy_takes_its_place_whatever_fails_on_the_way(files, monkeypatch, calls):
    files.put(A)
    files.put(B)
    files.follow()
    files.delete(A)
    dynamodb, left = files.app.announcer._memory._dynamodb, calls

    class Failing:
        def __getattr__(self, name):
            def call(**request):
                nonlocal left
                left -= 1
                if left < 0:
                    raise ClientError({"Error": {"Code": "Throttled"}}, name)
                return getattr(dynamodb, name)(**request)

            return call

    with monkeypatch.context() as failing:
        failing.setattr(files.app.announcer._memory, "_dynamodb", Failing())
        tell(files.app, files.changes[0])
    files.follow()
    files.delete(B)
    files.follow()
    assert files.events() == ["A#1#new", "B#1#withdrawn"]


def test_duplicates_that_are_all_told_are_all_told_when_they_are_gone(
    stack, store, cold_start, monkeypatch
):
    monkeypatch.setenv("ANNOUNCE_DUPLICATES", "true")
    files = Files(cold_start("announce"), stack, store)
    files.put(A)
    files.put(B)
    files.follow()
    files.delete(A)
    files.follow()
    assert sorted(files.events()) == ["A#1#new", "A#1#withdrawn", "B#1#new"]
