"""A lead is an office behind what is led, and elsewhere what somebody takes."""

import pytest

from newsdrop.parse.offices.behind import titles_behind


def title(behind):
    line = f"Jane Roe{behind}"
    return titles_behind.after(line, len("Jane Roe"), len(line))


@pytest.mark.parametrize(
    "office",
    [
        "project lead",
        "RoeStorm project lead",
        "engineering lead at Acme",
        "tech lead for payments",
        "policy lead, Acme",
        "clinical lead in Delft",
        "research & policy lead",
        "work package lead",
        "project co-lead",
        "Design Lead at Acme",
        "account lead and trainer",
    ],
)
def test_a_lead_is_an_office_behind_what_is_led(office):
    assert title(f", {office}.") == office
    assert title(f", {office}, said so.") == office


@pytest.mark.parametrize(
    "behind",
    [
        ", took the lead.",
        ", with a 3-2 lead, won.",
        ", extended her lead, and won.",
        ", taking an early lead, won.",
        ", whose lead grew.",
        ", the lead.",
        ", paint without lead.",
        ", sales lead up to fifty.",
    ],
)
def test_what_somebody_takes_is_none(behind):
    assert title(behind) is None
