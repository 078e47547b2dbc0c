"""Houses that are founded by the news."""

import pytest

from newsdrop.parse.issuing import births

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
