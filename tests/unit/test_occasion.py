from __future__ import annotations

from dataclasses import replace

import pytest

from newsdrop.item import Withdrawal
from newsdrop.occasion import Occasion, embargo_end, find
from newsdrop.record import Reason, Rejection
from tests.making import RELEASE, make_item

FIRST = make_item()
QUIET = make_item(quiet=True)
LATER = {"revision": 2, "uploaded_at": "2024-05-04T18:00:00+00:00"}
REJECTED = make_item(Rejection(Reason.EMPTY, "Nothing in it."))


def embargoed(until, **source):
    return make_item(replace(RELEASE, embargoed_until=until), **source)


def withdrawn(item):
    return replace(item, withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0099"))


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        pytest.param(FIRST, None, Occasion.NEW, id="first"),
        pytest.param(make_item(**LATER), FIRST, Occasion.REVISED, id="next revision"),
        pytest.param(make_item(sequencer="0012"), FIRST, None, id="same revision"),
        pytest.param(make_item(**LATER), REJECTED, Occasion.NEW, id="corrected"),
        pytest.param(REJECTED, None, None, id="rejected"),
        pytest.param(REJECTED, FIRST, None, id="rejected later"),
        pytest.param(
            embargoed("2024-05-06T09:00:00-04:00"), None, Occasion.EMBARGO_LIFTED, id="embargo"
        ),
        pytest.param(embargoed("2023-05-06T09:00:00Z"), None, Occasion.NEW, id="past embargo"),
        pytest.param(
            make_item(**LATER),
            embargoed("2024-05-06T09:00:00Z"),
            Occasion.EMBARGO_LIFTED,
            id="embargo taken off",
        ),
        pytest.param(
            make_item(**LATER),
            embargoed("2024-05-04T15:00:00Z"),
            Occasion.REVISED,
            id="revised after the embargo",
        ),
        pytest.param(withdrawn(FIRST), FIRST, Occasion.WITHDRAWN, id="withdrawn"),
        pytest.param(withdrawn(FIRST), withdrawn(FIRST), None, id="still withdrawn"),
        pytest.param(withdrawn(FIRST), None, None, id="withdrawn before it was stored"),
        pytest.param(withdrawn(FIRST), REJECTED, None, id="never a release"),
        pytest.param(
            withdrawn(embargoed("2024-05-06T09:00:00Z")),
            embargoed("2024-05-06T09:00:00Z"),
            None,
            id="withdrawn under embargo",
        ),
        pytest.param(
            withdrawn(embargoed("2024-05-05T09:00:00Z")),
            embargoed("2024-05-05T09:00:00Z"),
            Occasion.WITHDRAWN,
            id="withdrawn after the embargo",
        ),
        pytest.param(make_item(**LATER), withdrawn(FIRST), Occasion.NEW, id="back again"),
        pytest.param(QUIET, None, None, id="quiet"),
        pytest.param(make_item(quiet=True, **LATER), FIRST, None, id="revised quietly"),
        pytest.param(make_item(**LATER), QUIET, Occasion.NEW, id="told for the first time"),
        pytest.param(withdrawn(QUIET), QUIET, None, id="withdrawn and never told"),
        pytest.param(embargoed("2024-05-06", quiet=True), None, None, id="quiet under embargo"),
    ],
)
def test_the_occasion_follows_from_the_items_alone(new, old, expected):
    assert find(new, old) is expected


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
    end = embargo_end(embargoed(printed))
    assert (end.isoformat() if end else None) == utc


def test_a_rejected_upload_is_under_no_embargo():
    assert embargo_end(REJECTED) is None
