"""Sentences that ask to reach several, each at a number or an address."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import STORY, read

STAFF = Contact("Roe Hall Public Affairs Staff", None, "202-555-0100", "pa@roe.example")
ANN = Contact("Ann N. Poe", None, "202-555-0199")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "For press information contact: the Roe Hall Public Affairs Staff at 202-555-0100 "
                "or pa@roe.example. For images, call Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries, please contact the Roe Hall Public Affairs Staff at "
                "202-555-0100 or pa@roe.example. For the Bell Guild: Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries: the Roe Hall Public Affairs Staff, 202-555-0100, "
                "pa@roe.example; for interviews, call Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For more information, please contact the Roe Hall Public Affairs Staff at "
                "202-555-0100 or pa@roe.example, or Ann N. Poe at 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries, please contact the Roe Foundation Communications team at "
                "press@roe.example. Follow us on the radio."
            ),
            [Contact("Roe Foundation Communications team", None, None, "press@roe.example")],
        ),
        (
            (
                "For media inquiries, please contact the Roe Museum shop, which sells bells, at "
                "202-555-0100 and come by for a look."
            ),
            [Contact(None, None, "202-555-0100")],
        ),
    ],
)
def test_sentences_may_name_several_to_reach(text, found):
    assert read(STORY, text)[0] == found


@pytest.mark.parametrize("desk", ["on {} or the press office on", "at {}, or our press desk at"])
def test_an_office_behind_an_or_has_its_own_address(desk):
    lead = f"For more information contact Jane Roe {desk.format('(202) 555-0100')}"
    found, _ = read(STORY, f"{lead} (202) 555-0101 or press@example.gov")
    jane = Contact("Jane Roe", None, "(202) 555-0100", None)
    assert found == [jane, Contact(None, None, "(202) 555-0101", "press@example.gov")]
