"""Houses that are founded by the news."""

import pytest

from newsdrop.parse.issuing.text import births

TOLD = "The {0} has a hall. All may join the {0}. On Monday the {0} elects its first council."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Lancement de la Fédération Roe", "Fédération Roe"),
        ("Création de l’Association des Ponts de Roeville", "Association des Ponts de Roeville"),
        ("Nasce la Fondazione Roe Bianchi", "Fondazione Roe Bianchi"),
        ("Nace la Asociación Roe en mayo", "Asociación Roe"),
        ("Gründung der Stiftung Roe in Springfield", "Stiftung Roe"),
        ("The launch of the Roe Bridge Foundation", "Roe Bridge Foundation"),
        ("Oprichting van de Stichting Roe", "Stichting Roe"),
    ],
)
def test_the_house_that_is_founded(line, name):
    assert births.of_headline(line, TOLD.format(name)) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Lancement de la Longue Nuit", "Longue Nuit"),
        ("Création de trente emplois", "Trente"),
        ("Launch of a new bridge in Roe County", "Roe County"),
        ("Roeville Council marks launch of Roe Bridge Foundation", "Roe Bridge Foundation"),
    ],
)
def test_other_things_begin_too(line, name):
    assert births.of_headline(line, TOLD.format(name)) is None


def test_the_text_must_be_about_it():
    line = "Lancement de la Fédération Roe"
    assert births.of_headline(line, "The Fédération Roe met Jane Poe.") is None


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("A new coalition, ‘Rivers: Free to Run’, today launched a map.", "Rivers: Free to Run"),
        ("Springfield. A new national charity, “Anvils for All”, announces it.", "Anvils for All"),
        ("A new network “Ropes Now” launches in May.", "Ropes Now"),
        ("A new network, “Ropes Now”, was launched by Acme.", None),
        ("A new campaign, “Ropes Now”, launched today by Acme, asks for more.", None),
        ("A new game, “Ropes Now”, launches in May.", None),
        ("The old network, “Ropes Now”, announced it.", None),
    ],
)
def test_a_new_body_that_speaks_for_itself(lead, name):
    told = "{0} meets. {0} asks. {0} grows."
    assert births.of_text(lead, told.format(name or "Ropes Now")) == name
    assert births.of_text(lead, lead) is None
