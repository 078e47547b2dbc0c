from __future__ import annotations

import threading
from dataclasses import replace
from itertools import permutations

import pytest

from newsdrop.announcing.memory import Memory
from newsdrop.announcing.twins import Twins
from newsdrop.record import Paragraph, Reason, Rejection
from newsdrop.storing.item import release_id
from newsdrop.uploads import Upload
from tests.making import INBOX, RELEASE, SOURCE

COPY = replace(RELEASE, url="https://news.example.com/copy", summary=None)
OTHER = replace(
    RELEASE,
    headline="Tunnel Closes for Repairs",
    body=(
        Paragraph("The old tunnel under the river closes for repairs, the authority said. " * 3),
    ),
)


@pytest.fixture
def twins(stack, store):
    memory = Memory(stack.dynamodb, "newsdrop-twins", store)
    return Twins(stack.dynamodb, "newsdrop-twins", store, memory)


@pytest.fixture
def save(store):
    def save(key, release=RELEASE, **source):
        _, item = store.save(replace(SOURCE, key=key, **source), release)
        return item

    return save


def delete(store, key):
    store.withdraw(Upload(INBOX, key, None, "0099", "2024-05-05T10:00:00+00:00"))


def test_a_copy_is_linked_to_the_first_one(twins, save):
    first, copy, other = save("a"), save("b", COPY), save("c", OTHER)
    assert twins.link(first) == first.release_id
    assert twins.link(copy) == first.release_id
    assert twins.link(other) == other.release_id
    assert twins.duplicate_of(copy.release_id) == first.release_id
    assert twins.duplicate_of(first.release_id) is None


def test_linking_again_changes_nothing(twins, save, stack):
    items = [save("a"), save("b", COPY), save("c", COPY)]
    firsts = [twins.link(item) for item in items]
    before = stack.rows("newsdrop-twins")
    assert [twins.link(item) for item in items] == firsts
    assert stack.rows("newsdrop-twins") == before


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_of_many_exactly_one_is_told_in_whatever_order_they_come(twins, save, order):
    items = [save("a"), save("b", COPY), save("c", replace(COPY, byline="Staff"))]
    told = [items[number].source.key for number in order if twins.claim(items[number])]
    again = [items[number].source.key for number in order if twins.claim(items[number])]
    assert told == again == [items[order[0]].source.key]


def interleaved(steps, twins, stack, items):
    """Link two releases step by step, so that their writes come in the given order."""
    turns = [threading.Semaphore(0), threading.Semaphore(0)]
    waits = [threading.Semaphore(0), threading.Semaphore(0)]
    firsts = [None, None]

    class Stepping:
        def __init__(self, number):
            self.number = number

        def __getattr__(self, name):
            call = getattr(stack.dynamodb, name)

            def step(**request):
                waits[self.number].release()
                turns[self.number].acquire()
                return call(**request)

            return step

    def run(number):
        mine = Twins(Stepping(number), "newsdrop-twins", twins._store, twins.memory)
        firsts[number] = mine.link(items[number])
        waits[number].release()

    threads = [threading.Thread(target=run, args=(number,)) for number in (0, 1)]
    for thread in threads:
        thread.start()
    for number in (*steps, *(0, 1) * 10):
        waits[number].acquire(timeout=60)
        if firsts[number]:
            waits[number].release()  # It is done, and stays so.
        else:
            turns[number].release()
            waits[number].acquire(timeout=60)  # It has come to its next step, or to its end.
            waits[number].release()
    for thread in threads:
        thread.join()
    return firsts


@pytest.mark.parametrize("steps", ["0101", "1010", "0011", "0110", "1001", "1100"])
def test_of_two_that_come_at_once_one_is_the_first(twins, save, stack, steps):
    items = [save("a"), save("b", COPY)]
    firsts = interleaved(map(int, steps), twins, stack, items)
    assert firsts[0] == firsts[1] == items[int(steps[0])].release_id


def test_a_quiet_release_is_linked_but_leaves_the_telling_to_its_copy(twins, save):
    quiet, loud, third = save("a", quiet=True), save("b", COPY), save("c", COPY)
    twins.link(quiet)
    assert twins.claim(loud)
    assert not twins.claim(third)
    assert twins.duplicate_of(loud.release_id) == quiet.release_id
    assert twins.memory.told(quiet.release_id) is None
    assert twins.memory.told(loud.release_id).since == 1


def test_a_copy_is_told_when_the_one_that_was_told_is_gone(twins, save, store):
    first, copy = save("a"), save("b", COPY)
    assert twins.claim(first)
    assert not twins.claim(copy)
    delete(store, "a")
    assert twins.claim(copy)
    assert twins.claim(copy)


def test_a_copy_is_told_when_the_copy_that_was_told_is_gone(twins, save, store):
    twins.link(save("a", quiet=True))
    told, copy = save("b", COPY), save("c", COPY)
    assert twins.claim(told)
    assert not twins.claim(copy)
    delete(store, "b")
    assert twins.claim(copy)
    assert twins.duplicate_of(copy.release_id) == release_id(INBOX, "a")


def test_what_was_withdrawn_is_nobodys_first(twins, save, store):
    assert twins.claim(save("a"))
    delete(store, "a")
    copy = save("b", COPY)
    assert twins.link(copy) == copy.release_id


def test_a_first_one_that_says_something_else_than_the_copy_that_was_told_is_told(twins, save):
    twins.link(save("a", quiet=True))
    copy = save("b", COPY)
    assert twins.claim(copy)
    assert not twins.claim(save("a", replace(RELEASE, byline="Staff"), sequencer="0011"))
    assert twins.claim(save("a", OTHER, sequencer="0012")).since == 3
    assert twins.memory.told(copy.release_id).since == 1


def test_what_was_told_is_remembered_with_its_first_revision(twins, save):
    first = save("a")
    assert twins.memory.told(first.release_id) is None
    assert twins.claim(first) == twins.claim(first) == twins.memory.told(first.release_id)
    assert twins.claim(save("a", OTHER, sequencer="0011")).since == 1


def test_what_was_told_stays_a_release_of_its_own_when_it_is_revised(twins, save):
    first, other = save("a"), save("c", OTHER)
    assert twins.claim(first)
    assert twins.claim(other)
    revised = save("a", OTHER, sequencer="0011")
    assert twins.claim(revised)


def test_a_copy_that_became_something_else_is_told(twins, save):
    assert twins.claim(save("a"))
    assert not twins.claim(save("b", COPY))
    changed = save("b", OTHER, sequencer="0011")
    assert twins.claim(changed)
    assert twins.duplicate_of(changed.release_id) is None


def test_a_text_that_came_a_thousand_times_is_still_known(twins, save, stack, monkeypatch):
    monkeypatch.setattr("newsdrop.announcing.twins._LONGEST_LIST", 3)
    items = [save(key, COPY) for key in "abcde"]
    assert [twins.claim(item) is None for item in items] == [False, True, True, True, True]
    lists = [row["members"] for row in stack.rows("newsdrop-twins") if "members" in row]
    assert max(map(len, lists)) == 3
    assert {twins.duplicate_of(item.release_id) for item in items[1:]} == {items[0].release_id}


def test_a_release_replaced_by_a_file_that_is_none_has_no_twins(twins, save):
    assert twins.claim(save("a"))
    save("a", Rejection(Reason.NOT_HTML, "A PDF."), sequencer="0011")
    assert twins.claim(save("b", COPY))
