"""Offices, boards, persons and streets issue nothing, though they stand where a house might."""

import pytest

from newsdrop.parse.issuing.names import officers
from tests.asking.issuer import PLAIN, read


@pytest.mark.parametrize(
    "lead",
    [
        "It announced a plant.",
        "Jane Roe announced her candidacy.",
        "Attorney General Jane Roe announced charges against three men.",
        "Coastal Communities Minister Jane Roe announced a fund.",
        "A boat sank seven miles off Roetown, which has announced a search.",
        "Comptroller Maria T. Vance wrote it. Vance announced it.",
        "The Rural Bridges Act will change the way in which villages build.",
        "Led by smiths, the new Rural Bridges Challenge will help villages to build.",
        "The Rural Bridges Strategy is the first that speaks of villages.",
        "Il presidente della Regione Roevalle annuncia fondi.",
        PLAIN,
    ],
)
def test_persons_and_pronouns_issue_nothing(lead):
    assert read(lead) is None


def test_a_persons_last_name_is_no_issuer():
    assert read("Secretary Nora Calloway came. “Small bridges matter,” Calloway said.") is None


def test_words_without_a_given_name_are_a_company():
    assert read("HALIFAX, June 3, 2005 - Bluewater Ferries will add two sailings.") == (
        "Bluewater Ferries"
    )


def test_an_office_is_no_issuer():
    assert read("The Secretary-General welcomes the news of a ceasefire.") is None


def test_an_officer_of_a_house_is_not_the_house():
    assert read("Looking back, Acme CEO Xolani Qwabe said that it was a good year.") is None


def test_a_street_announces_nothing():
    assert read("Main Street is open to traffic again, two months early.") is None


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("The Board of Directors of Acme Arches, Inc. today declared a dividend.",
         "Acme Arches, Inc."),
        ("VALE, May 4, 2026 -- The board of directors of Roe Ferries Ltd. today announced a pier.",
         "Roe Ferries Ltd."),
        ("Roe Ferries’ Board of Directors today announced a pier.", "Roe Ferries"),
        ("Acme Inc.'s Executive Committee today announced a pier.", "Acme Inc."),
        ("The Acme University Board of Trustees announced a new chair.", "Acme University"),
        ("Der Vorstand der Roe Werke AG kündigt eine Brücke an.", "Roe Werke AG"),
        ("Le conseil d’administration de la Société des Ponts annonce une dividende.",
         "Société des Ponts"),
        ("Il Consiglio di Amministrazione di Ponti Roe S.p.A. ha approvato il bilancio.",
         "Ponti Roe S.p.A."),
        ("Styrelsen i Roe Broar AB meddelar att bron öppnar.", "Roe Broar AB"),
        ("The Board of Directors announced a new chair.", None),
        ("The Board of Directors of the Company announced a new chair.", None),
        ("Jane Roe, of the board of directors of Roe Ferries Ltd. today announced a pier.", None),
        ("The National Bridge Governing Board today announced a test.",
         "National Bridge Governing Board"),
        ("The Bridge Board of Roeville today announced a test.", "Bridge Board of Roeville"),
    ],
)  # fmt: skip
def test_a_board_speaks_for_its_house(lead, name):
    assert read(lead) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("CEO of Rope Yard Ltd", "Rope Yard Ltd"),
        ("Geschäftsführerin der Seilwerk GmbH", "Seilwerk GmbH"),
        ("Director General de la Cuerdas SA", "Cuerdas SA"),
        ("Bureau of Rope Yard Ltd", "Bureau of Rope Yard Ltd"),
        ("Commissioner of Ropes", "Commissioner of Ropes"),
        ("Keepers of the Ropes Ltd", "Keepers of the Ropes Ltd"),
    ],
)
def test_an_office_is_taken_off_its_firm(line, name):
    assert officers.without_office(line) == name


def test_a_firm_behind_the_office_of_somebody_issues():
    below = ("Jane Roe (CEO of Ropeyard BV)", "Contact: roe@ropeyard.example")
    assert (
        read(f"{PLAIN} It was built by Tom Poe, CEO of Ropeyard BV, in May.", *below)
        == "Ropeyard BV"
    )


def test_a_form_of_address_tells_a_person_whose_family_name_stands_first():
    assert officers.is_person("Mr Lam", "", {"Lam Wai-kit"})
    assert officers.is_person("Mr. Roe", "", {"Tom Roe"})
    assert not officers.is_person("Mr Lam", "", {"Tom Roe"})
    assert not officers.is_person("Lam Works", "", {"Lam Wai-kit"})
