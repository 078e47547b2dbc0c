from __future__ import annotations

from dataclasses import replace

import pytest

from newsdrop.announcing.leading import lead
from newsdrop.announcing.notice import text
from newsdrop.announcing.occasion import Occasion
from newsdrop.record import Paragraph, Quote
from tests.making import RELEASE, make_item

OPENING = "On Friday, the President signed into law:"


def release(*texts, summary=OPENING, **fields):
    return replace(RELEASE, body=tuple(map(Paragraph, texts)), summary=summary, **fields)


def test_a_lead_that_says_all_stands_alone():
    assert lead(RELEASE) == ["The new harbor bridge opened today."]


@pytest.mark.parametrize("summary", [OPENING, f"{OPENING} H.R. 1, on bridges;"])
def test_what_a_lead_promises_is_told(summary):
    acts = ("H.R. 1, on bridges;", "S. 2, on boats.")
    assert " ".join(lead(release(OPENING, *acts, summary=summary))) == " ".join([OPENING, *acts])


def test_more_than_a_mail_shows_goes_on():
    told = lead(release(OPENING, *(f"Act {n}." for n in range(5))))
    assert told == [OPENING, "Act 0.", "Act 1.", "Act 2.", "…"]


def test_a_statement_in_marks_stays_among_the_quotes():
    said = "We opened a bridge that our children will use."
    opening = "Director Joan Reyes issued this statement:"
    quotes = (Quote(said, "Joan Reyes", None, 1, 1, 1 + len(said)),)
    made = release(opening, f"“{said}”", summary=opening, quotes=quotes)
    assert lead(made) == [opening]
    assert text(make_item(made), Occasion.NEW).count(said) == 1


@pytest.mark.parametrize("texts", [(), (OPENING,), ("Another text.", "And more.")])
def test_where_nothing_follows_the_lead_is_all(texts):
    assert lead(release(*texts)) == [OPENING]


def test_a_release_of_a_table_alone_has_no_lead():
    assert lead(replace(RELEASE, body=(), summary=None)) == []
