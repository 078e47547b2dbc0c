"""Releases on the sites of others: whom the headline, the people and the address name."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph, Person

LEAD = (
    "In response to the plan to close the old bridge, Jane Roe, who leads the team, said that the "
    "news was good for all who live at the river, and that the work had only begun."
)


def find(headline, lead, *below, site, people=()):
    heading = Block(headline, BlockKind.HEADING, level=1)
    blocks = (heading, Block(lead), *(Block(x) if isinstance(x, str) else x for x in below))
    page = Page(blocks, Head(metas={"og:site_name": (site,)}))
    found = issuer.find(page, Letterhead(), (Paragraph(lead),), people)
    return found.value.name if found else None


@pytest.mark.parametrize(
    ("name", "title", "mail"),
    [
        ("Rivers.org", "Rivers.org Europe Team Leader", "ann@rivers.org"),
        ("42rivers.org", "42rivers.org co-founder", "ann@42rivers.org"),
        ("Rivers Now", "director of Rivers Now", "ann@riversnow.example"),
        ("Rivers Now", "Rivers Now director", "ann@riversnow.example"),
    ],
)
def test_the_headlines_subject_whose_people_and_address_are_there_issues(name, title, mail):
    people = (Person("Jane Roe", title),)
    asked = f"Contact: Ann Poe, {mail}"
    headline = f"{name} responds to plan to close old bridge"
    assert find(headline, LEAD, asked, site="Sungai Merdeka", people=people) == name
    assert find(headline, LEAD, site="Sungai Merdeka", people=people) == "Sungai Merdeka"
    other = (Person("Jane Roe", "director of Acme Ropes"),)
    assert find(headline, LEAD, site="Sungai Merdeka", people=other) == "Sungai Merdeka"


ABOUT = Block("About Acme Ropes Plc", BlockKind.HEADING, level=3)
OWN = Block("About Pixel", BlockKind.HEADING, level=3)
TELLS = "Acme Ropes Plc makes ropes for bridges in many lands, and has done so since 1910."
OWN_TELLS = "Pixel makes pictures for all who want them, and has done so for many years."
PARTNERED = "LONDON – Acme Ropes, a maker of ropes, has partnered with Pixel to sell ropes."


def test_a_partner_that_opens_headline_and_text_and_alone_is_described_issues():
    headline = "Acme Ropes announces partnership with Pixel"
    assert find(headline, PARTNERED, ABOUT, TELLS, site="Pixel") == "Acme Ropes"


@pytest.mark.parametrize(
    ("headline", "lead", "below"),
    [
        (
            "Acme Ropes announces partnership with Pixel",
            PARTNERED,
            (ABOUT, TELLS, OWN, OWN_TELLS),
        ),
        ("Pixel to sell ropes", PARTNERED, (ABOUT, TELLS)),
        (
            "Acme Ropes chooses Pixel",
            "LONDON – Pixel today announced that Acme Ropes, a maker of ropes, will sell with it.",
            (ABOUT, TELLS),
        ),
        ("Acme Ropes announces partnership with Pixel", PARTNERED, ()),
    ],
)
def test_a_site_that_is_described_or_opens_one_of_them_issues(headline, lead, below):
    assert find(headline, lead, *below, site="Pixel") == "Pixel"
