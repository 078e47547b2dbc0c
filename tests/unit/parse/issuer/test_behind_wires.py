"""Who issues a text whose dateline a wire closes with a sign of its own."""

import pytest

import newsdrop

TEXT = (
    "Acme Robotics, a maker of bridges, today announced that it will open a bridge across the "
    "river, which will carry ten thousand people every day and be free for all who walk."
)
MORE = "<p>The bridge was built in two years by four hundred workers, of whom many live there.</p>"


def read(opening):
    page = f"<main><h1>A bridge opens in Salem</h1><p>{opening}{TEXT}</p>{MORE}{MORE}</main>"
    return newsdrop.read(page.encode())


@pytest.mark.parametrize(
    "opening",
    [
        "SALEM, OR / ROEWIRE / May 4, 2020 / ",
        "SALEM, OR / May 4, 2020 / ",
        "SALEM, Ore. | May 4, 2020 | ",
        "SALEM, Ore., May 4, 2020 (ROE NEWSWIRE) -- via PoeWire -- ",
        "SALEM, Ore., May 4, 2020 (ROE NEWSWIRE) – via Poe Wire – ",
        "SALEM, Ore.--(ROE WIRE)--Regulatory News:</p><p>",
    ],
)
def test_the_text_begins_behind_it(opening):
    record = read(opening)
    assert record.issuer.name == "Acme Robotics"
    assert record.summary.startswith(TEXT[:40])
    assert record.dateline.place.startswith("SALEM, Or") or record.dateline.place == "SALEM, OR"


def test_a_way_that_a_text_begins_with_is_no_wires():
    record = read("SALEM, Ore., May 4, 2020 -- Via Roe Street opens today. ")
    assert record.summary.startswith("Via Roe Street opens today.")


def test_a_label_above_a_list_is_its_lead():
    page = f"<main><h1>Judges</h1><p>NAMES SENT TO THE SENATE:</p><p>{TEXT}</p>{MORE}</main>"
    assert newsdrop.read(page.encode()).summary.startswith("NAMES SENT TO THE SENATE:")
