from __future__ import annotations

from dataclasses import replace

import pytest

from newsdrop.announcing.occasion import (
    Occasion,
    as_known,
    find,
    is_deleted,
    says_something_new,
    under_embargo,
)
from newsdrop.record import Reason, Rejection, Release
from newsdrop.storing import withholding
from newsdrop.storing.item import Withdrawal
from tests.making import RELEASE, make_item

FIRST = make_item()
QUIET = make_item(quiet=True)
LATER = {"revision": 2, "uploaded_at": "2024-05-04T18:00:00+00:00"}
REJECTED = make_item(Rejection(Reason.EMPTY, "Nothing in it."))


def embargoed(until, **source):
    return make_item(replace(RELEASE, embargoed_until=until), **source)


def withdrawn(item):
    return replace(item, withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0099"))


UNDER = embargoed("2024-05-06T09:00:00Z")


@pytest.mark.parametrize(
    ("new", "old", "known", "expected"),
    [
        pytest.param(FIRST, None, False, Occasion.NEW, id="first"),
        pytest.param(make_item(**LATER), FIRST, True, Occasion.REVISED, id="next revision"),
        pytest.param(make_item(**LATER), REJECTED, False, Occasion.NEW, id="corrected"),
        pytest.param(make_item(**LATER), REJECTED, True, Occasion.REVISED, id="told before that"),
        pytest.param(UNDER, None, False, Occasion.EMBARGO_LIFTED, id="embargo"),
        pytest.param(embargoed("2023-05-06"), None, False, Occasion.NEW, id="past embargo"),
        pytest.param(
            make_item(**LATER), UNDER, False, Occasion.EMBARGO_LIFTED, id="embargo taken off"
        ),
        pytest.param(
            make_item(**LATER),
            embargoed("2024-05-04T15:00:00Z"),
            True,
            Occasion.REVISED,
            id="revised after the embargo",
        ),
        pytest.param(
            make_item(**LATER),
            embargoed("2024-05-04T15:00:00Z"),
            False,
            Occasion.NEW,
            id="before its end was told",
        ),
        pytest.param(make_item(**LATER), withdrawn(FIRST), True, Occasion.NEW, id="back again"),
        pytest.param(make_item(**LATER), QUIET, False, Occasion.NEW, id="quiet before"),
    ],
)
def test_the_occasion_follows_from_the_items_and_whether_one_was_told(new, old, known, expected):
    assert find(new, old, known=known) is expected


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        pytest.param(FIRST, None, True, id="first"),
        pytest.param(make_item(**LATER), FIRST, True, id="next revision"),
        pytest.param(make_item(sequencer="0012"), FIRST, False, id="same revision"),
        pytest.param(make_item(**LATER), withdrawn(FIRST), True, id="back again"),
        pytest.param(withdrawn(make_item(**LATER)), withdrawn(FIRST), False, id="late and gone"),
        pytest.param(REJECTED, None, False, id="rejected"),
    ],
)
def test_another_text_says_something_new(new, old, expected):
    assert says_something_new(new, old) is expected


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        pytest.param(withdrawn(FIRST), FIRST, True, id="withdrawn"),
        pytest.param(withdrawn(REJECTED), REJECTED, True, id="no release"),
        pytest.param(withdrawn(FIRST), withdrawn(FIRST), False, id="still withdrawn"),
        pytest.param(withdrawn(FIRST), None, False, id="withdrawn before it was stored"),
        pytest.param(make_item(**LATER), withdrawn(FIRST), False, id="back again"),
    ],
)
def test_a_deletion_happens_once(new, old, expected):
    assert is_deleted(new, old) is expected


def test_of_what_nobody_knows_only_the_file_is_named():
    assert as_known(UNDER, None) == replace(UNDER, answer=Release())


def test_of_an_embargo_over_what_is_known_nothing_is_new_but_its_end():
    new = embargoed("2024-06-01T00:00:00Z", **LATER)
    new = replace(new, answer=replace(new.release, headline="New", release_status="EMBARGOED"))
    known = replace(RELEASE, release_status=None, embargoed_until="2024-06-01T00:00:00Z")
    held = under_embargo(as_known(new, FIRST), known.embargoed_until)
    assert held == replace(new, answer=known, fingerprint="")


@pytest.mark.parametrize(
    ("printed", "utc"),
    [
        (None, None),
        ("2024-05-06T09:00:00-04:00", "2024-05-06T13:00:00+00:00"),
        ("2024-05-06T09:00:00Z", "2024-05-06T09:00:00+00:00"),
        ("2024-05-06T09:00:00", "2024-05-06T21:00:00+00:00"),
        ("2024-05-06", "2024-05-06T12:00:00+00:00"),
    ],
)
def test_an_embargo_without_a_zone_ends_where_the_day_is_last(printed, utc):
    end = withholding.end(embargoed(printed))
    assert (end.isoformat() if end else None) == utc


def test_a_rejected_upload_is_under_no_embargo():
    assert withholding.end(REJECTED) is None
