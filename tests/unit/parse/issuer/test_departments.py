"""The department beside the day at the headline is whose office of the government issues."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.record import Release

STORY = (
    "<p>The old pier is closed for good, and the new one has room for twenty boats, as it was said"
    " today at its opening, to which many people of the town and its villages had come.</p>"
) * 3


@pytest.mark.parametrize(
    ("line", "house", "office"),
    [
        ("Ministry of Health 24 February 2023", "Government of Salem", "Ministry of Health"),
        (
            "<p>24 February 2023</p><p>Ministry of Health</p>",
            "Government of Salem",
            "Ministry of Health",
        ),
        (
            "Departament d'Acció Climàtica, Alimentació i Agenda Rural 24-02-2023 13:05",
            "Generalitat de Salem",
            "Departament d'Acció Climàtica, Alimentació i Agenda Rural",
        ),
        ("Ministry of Health on 24 February 2023", "Government of Salem", "Ministry of Health"),
        ("Ministry of Health 24 February 2023", "Acme Daily", None),
        ("<ul><li>Ministry of Health</li></ul>", "Government of Salem", None),
        ("News 24 February 2023", "Government of Salem", None),
    ],
)
def test_a_department_beside_the_headline(line, house, office):
    answer = newsdrop.read(
        (
            f"<html><head><title>Pier opens</title></head><body><img src='/l.png' alt='{house}'>"
            f"<div><div>{line}</div><h1>The new pier opens its gates to all boats</h1>"
            f"<div>{STORY}</div></div><footer><p>© {house}</p></footer></body></html>"
        ).encode()
    )
    assert isinstance(answer, Release)
    assert answer.issuer is not None
    assert (answer.issuer.name, answer.issuer.office) == (house, office)


@pytest.mark.parametrize(
    ("logo", "lead", "told"),
    [
        (
            "Office of Pier Safety U.S. Department of Harbors",
            "The Office of Pier Safety announced today that a pier will be closed.",
            ("U.S. Department of Harbors", "Office of Pier Safety"),
        ),
        (
            "Office of Pier Safety, U.S. Department of Harbors",
            "The Department of Harbors announced today that a pier will be closed.",
            ("Department of Harbors", "Office of Pier Safety"),
        ),
        (
            "Department of Harbors Pier Guide",
            "The Department of Harbors announced today that a pier will be closed.",
            ("Department of Harbors", None),
        ),
    ],
)
def test_a_logo_names_an_office_before_its_house(logo, lead, told):
    answer = newsdrop.read(
        (
            "<html><head><title>Pier closes for good</title></head><body><header><a href='/'><span>"
            f"{logo}</span></a></header><main><h1>A pier of the old harbor closes for good</h1>"
            f"<p>FOR IMMEDIATE RELEASE</p><p>SALEM, Ore. - {lead}</p>{STORY}</main></body></html>"
        ).encode()
    )
    assert isinstance(answer, Release)
    assert answer.issuer is not None
    assert (answer.issuer.name, answer.issuer.office) == told
