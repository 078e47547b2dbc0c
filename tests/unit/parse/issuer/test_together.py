"""Houses that announce together: the first issues, but one may be called after two."""

import pytest

from newsdrop.parse.issuing.text import together
from tests.asking.issuer import read

ONE_HOUSE = [
    "Centers for Disease Control and Prevention",
    "Department of Health and Human Services",
    "Department of the Interior and Local Government",
    "Fish and Wildlife Service",
    "Roe Library and Museum",
    "Roe Hospital and Medical Center",
    "Roe Bridge and Iron Company",
    "Roe Chamber of Commerce and Industry",
    "Diocese of Tern and Poe",
    "Port of Roe and Poe",
    "Tern and Poe Inc.",
    "Tern and Poe University",
    "Tern, Poe and Doe LLP",
    "Oregon Health and Science University",
    "Ministry of Statistics and Programme Implementation",
    "Ministry of Health and Long-Term Care",
    "Department for Environment & Food and Rural Affairs",
    "Roe Zoo and Botanical Gardens",
    "Roe Symphony and Chorus",
    "Embassy of Saint Vincent and the Grenadines",
]


@pytest.mark.parametrize("name", ONE_HOUSE)
def test_a_name_may_have_an_and(name):
    lead = f"The {name} announced today that the bridge will open in May."
    assert together.first_alone(lead, lead, ()) == lead


@pytest.mark.parametrize(
    ("subject", "first"),
    [
        ("Acme Corp. and Poe Inc.", "Acme Corp."),
        ("Acme Corp. and the Department of Health and Human Services", "Acme Corp."),
        ("NASA and ESA", "NASA"),
        ("AcmeSoft and Poe", "AcmeSoft"),
        ("Tern & Sons and Poe", "Tern & Sons"),
        ("The City of Roe and Poe University", "The City of Roe"),
        ("The Ministry of Education and the Ministry of Ports", "The Ministry of Education"),
        (
            "The National Institute of Standards and Technology and Roe University",
            "The National Institute of Standards and Technology",
        ),
        ("Acme Ltd., Poe Inc. and the Roe Trust", "Acme Ltd."),
        ("Acme Bridges, Poe, and Doe University", "Acme Bridges"),
        ("Acme Corp. and Poe Inc. and the Doe Trust", "Acme Corp."),
        ("Roe County and its longtime partner Poe Inc.", "Roe County"),
        ("Acme, together with Poe Inc. and the Doe Trust,", "Acme"),
        ("Roe University, in partnership with Poe Inc.,", "Roe University"),
        ("La Fondation Roe et l’Institut Poe", "La Fondation Roe"),
        ("Le ministère des Ponts, Poe SAS et la Chambre Doe", "Le ministère des Ponts"),
        ("La Universidad de Roe, en colaboración con Poe S.L.,", "La Universidad de Roe"),
        ("Das Ministerium für Brücken und die Poe-Stiftung", "Das Ministerium für Brücken"),
    ],
)
@pytest.mark.parametrize("dateline", ["", "ROEVILLE, June 3 – "])
def test_the_first_of_several_is_left_alone(subject, first, dateline):
    lead = f"{dateline}{subject} announced today that the bridge will open in May."
    alone = f"{dateline}{first} announced today that the bridge will open in May."
    assert together.first_alone(lead, lead, ()) == alone


def test_a_text_that_goes_on_with_each_alone_tells_two_houses_from_a_firm():
    lead = "Acme and Poe University announced today that the bridge will open in May."
    apart = "Acme pays for it. Its arches were drawn at Poe University."
    firm = "Acme and Poe University is old."
    assert together.first_alone(lead, f"{lead} {apart}", ()).startswith("Acme announced")
    assert together.first_alone(lead, f"{lead} {firm}", ()) == lead


def test_a_foundation_and_a_bare_name_are_two_where_the_text_names_each():
    lead = "The Roe Foundation and Poe announced today that the bridge will open in May."
    apart = "The Roe Foundation pays for it. Its arches were drawn by Poe."
    assert together.first_alone(lead, f"{lead} {apart}", ()).startswith("The Roe Foundation anno")
    assert together.first_alone(lead, lead, ()) == lead


def test_a_day_may_be_the_first_word_of_a_name():
    lead = "Today Media Inc. announced that the bridge will open in May."
    assert together.first_alone(lead, f"{lead} Today Media pays for it.", ()) == lead
    assert together.first_alone(lead, lead, ()) == lead.removeprefix("Today ")


def test_a_person_who_announces_with_a_house_is_none():
    lead = "Governor Jane Stone, Acme Inc. and the Roe Trust announced a bridge."
    assert together.first_alone(lead, lead, ("Jane Stone",)) == lead


@pytest.mark.parametrize(
    "lead",
    [
        "Families and friends came to the bridge. Roe University opened it.",
        "A bridge and a road were opened by Acme Corp. and Poe Inc. today.",
        "Today, Acme Corp. opened a bridge and Poe Inc. a road.",
        "Acme Corp. and Poe Inc.",
        "SPRINGFIELD, Acme Corp. and Poe Inc. announced a bridge.",
        "Roe County and its people love the bridge. Acme Corp. announced another.",
        "Poe Inc. and its workers sued Acme Corp. in May. Acme Corp. announced a deal.",
        "Jane Roe and her company Acme Corp. announced a bridge.",
        "",
    ],
)
def test_what_is_no_subject_stays(lead):
    assert together.first_alone(lead, lead, ()) == lead


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Acme Ltd., Poe Inc. and the Roe Trust announced that a bridge opens.", "Acme Ltd."),
        ("Roe County and its partner Poe Inc. have announced a new bridge.", "Roe County"),
        ("The Roe Trust and Poe University are pleased to announce a new bridge.", "Roe Trust"),
        ("La Fondation Roe et l’Institut Poe annoncent un nouveau pont.", "Fondation Roe"),
        ("El Instituto Roe y Poe S.L. anunciaron hoy un nuevo puente.", "Instituto Roe"),
        ("A Fundação Roe e o Instituto Poe lançaram uma nova ponte.", "Fundação Roe"),
        ("La Fondazione Roe e Poe S.r.l. annunciano un nuovo ponte.", "Fondazione Roe"),
        ("Die Roe-Stiftung und die Poe AG haben heute eine Brücke eröffnet.", "Roe-Stiftung"),
        ("De gemeente Roestad en Poe N.V. openen vandaag een brug.", "Gemeente Roestad"),
    ],
)
def test_the_first_issues(lead, name):
    assert read(lead) == name
