import logging
import time

import pytest

import newsdrop
from newsdrop.parse import guard, people
from newsdrop.parse.guard import Guard, OverBudgetError
from newsdrop.record import Reason, Rejection, Release

PAGE = b"""<h1>Roeville opens its bridge</h1>
<p>ROEVILLE, June 3, 2021 - The town of Roeville opened its new bridge to all traffic today.</p>
<p>"It is open to everybody," said Jane Roe, mayor of Roeville, at the ceremony.</p>"""


def fails(*_: object) -> tuple[str, ...]:
    raise IndexError


def test_a_part_that_fails_leaves_its_field_empty_and_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert Guard()(("default",), fails, "page") == ("default",)
    (record,) = caplog.records
    assert record.levelno == logging.ERROR
    assert "field stays empty" in record.getMessage()


def test_the_record_has_all_that_the_other_parts_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(people, "find", fails)
    release = newsdrop.read(PAGE)
    assert isinstance(release, Release)
    assert (release.people, release.headline) == ((), "Roeville opens its bridge")
    assert len(release.body) == 2


def test_no_part_begins_when_the_time_is_up() -> None:
    ticks = iter([0.0, 1.0, 4.9, 5.1])
    late = Guard(seconds=5.0, clock=lambda: next(ticks))
    assert late(0, lambda: 1) == 1
    late.check()
    with pytest.raises(OverBudgetError):
        late(0, lambda: 1)


def test_a_machine_that_does_other_work_uses_up_no_time() -> None:
    guarded = Guard(seconds=0.0)
    assert guarded.clock is time.thread_time
    assert guarded.deadline <= time.thread_time()


def test_a_page_over_its_budget_is_refused_with_the_reason(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(guard.Guard, "check", lambda _: fails_in_time())
    answer = newsdrop.read(PAGE)
    assert isinstance(answer, Rejection)
    assert answer.reason is Reason.TOO_SLOW


def fails_in_time() -> None:
    raise OverBudgetError


def test_an_address_that_cannot_be_taken_apart_is_none() -> None:
    assert isinstance(newsdrop.read(PAGE, url="https://[x"), Release)
    assert isinstance(newsdrop.read(b"Hello to all of you.", url="https://[x"), Rejection)
