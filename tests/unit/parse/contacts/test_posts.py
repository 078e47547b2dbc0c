"""Posts and ranks beside a name are no part of it, no house and no second person."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read


def test_a_post_is_no_organisation():
    for post in ("Director of Public Affairs", "Senior Manager, Public Relations"):
        lines = ("Erin Hogan", post, "Acme Corp.", "(312) 555-0123")
        assert read(heading("Media Contact"), *lines)[0] == [
            Contact("Erin Hogan", "Acme Corp.", "(312) 555-0123")
        ]


def test_what_a_post_is_for_is_no_second_person():
    found, left = read(
        heading("For interviews please contact:"),
        "Jane Roe, Media Manager, East Africa: jane@example.org / +254 700 123 456",
        "Out of hours: media@example.org, +44 (0)7650 555 866",
    )
    assert found == [
        Contact("Jane Roe", None, "+254 700 123 456", "jane@example.org"),
        Contact(None, None, "+44 (0)7650 555 866", "media@example.org"),
    ]
    assert left == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kommunikationschef Anna Roe", "Anna Roe"),
        ("viestintäpäällikkö Anna Roe", "Anna Roe"),
        ("Pressesprecherin Anna Maria Roe", "Anna Maria Roe"),
        ("tisková mluvčí Anna Roe", "Anna Roe"),
        ("Senior Press Officer Jane Roe", "Jane Roe"),
        ("Kommunikasjonsdirektør Anna Roe", "Anna Roe"),
        ("Responsable communication Anna Roe", "Anna Roe"),
        ("Leiterin Kommunikation Anna Roe", "Anna Roe"),
        ("Stadt Musterhausen Anna Roe", None),
    ],
)
def test_a_post_may_stand_before_a_name(line, name):
    found, _ = read(STORY, "Press contact:", f"{line}, (202) 555-0100, anna@example.gov")
    assert [contact.name == name for contact in found] == [name is not None]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Contact: Chief Deputy Shoua Vang-Erickson, (202) 555-0100", "Shoua Vang-Erickson"),
        ("Contact: Detective Roe Doe, (202) 555-0100", "Roe Doe"),
        ("Kontakt: Jana Muster tisková mluvčí tel.: 202 555 0100", "Jana Muster"),
        ("Kontakt: Jan Muster rzecznik prasowy, tel. 202 555 0100", "Jan Muster"),
        ("Yhteystiedot: Anna Malli viestintäpäällikkö, puh. 202 555 0100", "Anna Malli"),
        ("Contact: Communications Director Roe Robotics, (202) 555-0100", None),
    ],
)
def test_a_post_may_stand_by_a_name_with_nothing_between(line, name):
    assert read(STORY, line)[0][0].name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Maj. Jane Roe", "Jane Roe"),
        ("Lt. Col. Zdenka Q. Roe", "Zdenka Q. Roe"),
        ("SSgt Zdenka Roe", "Zdenka Roe"),
        ("Major General John Roe", "John Roe"),
        ("Rev. Zdenko Roe, Executive Director", "Zdenko Roe"),
        ("Sister Mary Roe", "Mary Roe"),
        ("Mag.a Zdenka Roe", "Zdenka Roe"),
        ("Frau Dr. Zdenka Roe", "Zdenka Roe"),
        ("Rear Admiral Jane Roe", "Jane Roe"),
        # no ranks
        ("Maj Roe", "Maj Roe"),
        ("Maj Britt Roe", "Maj Britt Roe"),
        ("General Anvils", "General Anvils"),
    ],
)
def test_ranks_are_no_part_of_a_name(line, name):
    (one,), _ = read(STORY, "Press contact:", line, "202-555-0100")
    assert one.name == name


@pytest.mark.parametrize("whose", ["Assistant Minister Roe", "Deputy Premier Roe", "Mayor Roe"])
def test_whose_office_answers_is_not_who_answers(whose):
    found, _ = read(heading("Media contacts:"), f"{whose} – Josh Whitely 0491 570 157")
    assert [(one.name, one.phone) for one in found] == [("Josh Whitely", "0491 570 157")]


def test_a_call_to_follow_is_no_house_of_the_next_contact():
    found, _ = read(
        heading("Contacts"),
        "Media Relations",
        "613-555-0188",
        "Follow us on X, Facebook and Instagram",
        "Jane Roe",
        "Acme Bridges",
        "867-555-0121",
    )
    assert [(one.name, one.organization) for one in found][-1] == ("Jane Roe", "Acme Bridges")
