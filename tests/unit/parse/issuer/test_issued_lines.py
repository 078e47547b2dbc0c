"""Lines that say who issued or published a text, and on which day."""

import pytest

from newsdrop.parse.issuing.lines import source_lines
from tests.asking import pages

DAY = "<p>June 3, 2021</p>"
KESTREL = "Kestrel has built nine bridges, and Kestrel has built this one."


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Issued by the Department of Roads on June 3, 2021", "Department of Roads"),
        ("Published by City of Roeville", "City of Roeville"),
        ("Herausgegeben von der Stadt Roestadt", "Stadt Roestadt"),
        ("Herausgegeben von Stadt Roestadt", "Stadt Roestadt"),
        ("Published by Kestrel", "Kestrel"),
        ("Published by Heron", None),
        ("Published by Jane Roe", None),
        ("Published by admin", None),
        ("Published by PR Newswire", None),
        ("Published by Newsroom", None),
    ],
)
def test_the_last_line(line, name):
    story = pages.story(f"{KESTREL} Jane Roe saw it, as did Jane Roe.")
    release = pages.read(f"{pages.TITLE}{DAY}{story}<p>{line}</p>")
    assert (release.issuer and release.issuer.name) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("City of Roeville on June 3, 2021", "City of Roeville"),
        ("Roe Industries, Inc. on June 3, 2021", "Roe Industries, Inc."),
        ("Ville de Roeville le 3 juin 2021", "Ville de Roeville"),
        ("Ministerio de Puentes el 3 de junio de 2021", "Ministerio de Puentes"),
        ("City of Roeville, June 3, 2021", "City of Roeville"),
        ("Committee of 1921 Bridges", "Committee of 1921 Bridges"),
    ],
)
def test_a_day_behind_a_name(said, name):
    assert source_lines.undated(said) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("By City of Roeville", "City of Roeville"),
        ("By Roeville Police Department", "Roeville Police Department"),
        ("By Jane Roe, Bridge Office Public Affairs", "Bridge Office Public Affairs"),
        ("By PR Newswire", None),
        ("By Roe, Poe & Partners", "Roe, Poe & Partners"),
    ],
)
def test_a_house_that_writes(line, name):
    release = pages.read(f"{pages.TITLE}<p>{line}</p>{DAY}{pages.story()}")
    assert (release.issuer and release.issuer.name) == name
