"""The title of every page of a site names its house, where nothing else does."""

import pytest

import newsdrop
from newsdrop.record import Release

LEAD = (
    "<p>Many people in Orchard and in Obstdorf may be surprised when they open their bills of the "
    "year, as the values of their fields have gone up, in some places by half.</p>"
    "<p>The values follow from a formula that has five parts, none of which is set in the county, "
    "and the next of them will be counted in three years.</p>"
)


def issuer(title: str, headline: str = "Values Are Increasing", told: str = LEAD) -> str | None:
    data = (
        f"<html><head><title>{title}</title></head><body><h1>{headline}</h1>"
        f"<p>FOR IMMEDIATE RELEASE<br>January 6, 2014</p>{told}</body></html>"
    )
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    return release.issuer.name if release.issuer else None


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Orchard County Auditor", "Orchard County Auditor"),
        ("Orchard County Clerk of Courts", "Orchard County Clerk of Courts"),
        ("Orchard District Attorney", "Orchard District Attorney"),
        ("Orchard Police Department", "Orchard Police Department"),
        ("Welcome to Orchard County Sheriff", "Orchard County Sheriff"),
        ("Orchard County Assessor | Home", "Orchard County Assessor"),
        ("City of Orchard", "City of Orchard"),
        ("Gemeinde Obstdorf", "Gemeinde Obstdorf"),
        ("Landkreis Obstdorf", "Landkreis Obstdorf"),
        ("Mairie d'Obstdorf", "Mairie d'Obstdorf"),
        ("»-公式オンライン", None),
        # What the page is about.
        ("Orchard County Values", None),
        ("Orchard County Auditor Values 2014", None),
        ("Orchard Road Works Department Plan", None),
        # Another's, of which the text knows nothing.
        ("Delft County Auditor", None),
        ("City of Delft", None),
    ],
)
def test_the_title_names_the_house(title, name):
    assert issuer(title) == name


def test_a_title_that_heads_the_text_is_no_site():
    assert issuer("Orchard County Auditor", "Orchard County Auditor") is None


def test_who_announces_goes_before_the_title():
    told = LEAD.replace("Many people", "Acme Works, Inc. announced that many people")
    assert issuer("Orchard Public Library", told=told) == "Acme Works, Inc."


@pytest.mark.parametrize(
    ("behind", "house"),
    [
        (" | Secretaría de Puentes | Gobierno de Roe", "Secretaría de Puentes"),
        (" - Staatsministerium für Bau, Wege und Stege - Freistaat Roe",
         "Staatsministerium für Bau, Wege und Stege"),
        (" - Ministère des Ponts - Ponts de Roe SA", "Ponts de Roe SA"),
        (" | Gobierno de Roe", "Gobierno de Roe"),
    ],
)  # fmt: skip
def test_a_ministry_stands_before_its_state_in_a_title(behind, house):
    assert issuer(f"Values Are Increasing{behind}") == house
