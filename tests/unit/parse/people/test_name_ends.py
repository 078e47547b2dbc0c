"""Where a name begins and ends among other capital words."""

import pytest

from tests.asking.people import find, names


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["Noted Baker Ann Roe came.", "They met Ann Roe."], ["Ann Roe"]),
        (["Noted Weaver Ann Roe came.", "We met Journeyman Ann Roe."], ["Ann Roe"]),
        (["We met Minister Xolani Ann Roe."], ["Xolani Ann Roe"]),
    ],
)
def test_a_word_that_only_once_stands_before_a_name_is_no_part_of_it(lines, expected):
    assert names(*lines) == expected


def test_a_heading_adds_no_word_of_its_own_to_a_name():
    headline = "Governor Roy Cooper Address Updates"
    assert names("“Yes,” said Governor Roy Cooper.", headline=headline) == ["Roy Cooper"]


def test_the_party_of_a_member_of_congress_is_no_nickname():
    line = "Joining are Senators Olive Crandall (R-Idaho) and Paul Maddox (D-W.Va.)."
    assert names(line) == ["Olive Crandall", "Paul Maddox"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("In 2010 Jane Morris left.", ["Jane Morris"]),
        ("HOUSTON - Jane Morris, the mayor, left.", ["Jane Morris"]),
        ("Harry Pitts and the Acme Foundation gave money.", ["Harry Pitts"]),
        ("Geschäftsführer Hans Krüger von der Acme GmbH sprach.", ["Hans Krüger"]),
        ("Der Rat ernannte Petra Vogel zur Geschäftsführerin.", ["Petra Vogel"]),
        ("said Peter Marlow Vice President of Acme", ["Peter Marlow"]),
        ("et de sa suppléante ANNE MARIE LENOIR DUBOIS.", ["ANNE MARIE LENOIR DUBOIS"]),
    ],
)
def test_a_name_ends_where_its_surroundings_begin(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It is led by Visiting Professor of Horticulture Mark Wells.", ["Mark Wells"]),
        ("Ed Wells spoke.", ["Ed Wells"]),
        ("Kommentar von Silke Brand, Geschäftsführerin der Acme GmbH:", ["Silke Brand"]),
        ("Statement von Karl Huber zur Messe:", ["Karl Huber"]),
        ("It uses general terms for Acme’s Layered Temporal Memory (LTM) system.", []),
        ("He holds the Order of Tom Wells and the Orden de Ana Gil.", []),
        ("By order of Tom Wells it is closed.", ["Tom Wells"]),
    ],
)
def test_what_a_name_is_beside_offices_and_honours(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "Xolner Mária Ilona igazgató elmondta, hogy az üzem kész.",
        "Az üzem kész, mondta Xolner Mária Ilona.",
        "A cég polgármester Xolner Mária Ilona szerint kész.",
    ],
)
def test_family_before_two_given_names(line):
    assert [person.name for person in find(line, language="hu")] == ["Xolner Mária Ilona"]
    assert [person.name for person in find(line, language="en")] != ["Xolner Mária Ilona"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("“Baik,” said Xofiah binti Mohd Qwabe.", ["Xofiah binti Mohd Qwabe"]),
        ("The prize went to Xetchumi a/p Rengasamy.", ["Xetchumi a/p Rengasamy"]),
        ("Xasantha d/o Manickam spoke.", ["Xasantha d/o Manickam"]),
        ("Xosmawati Binti Karim opened the hall.", ["Xosmawati Binti Karim"]),
        ("Xuireann Nic Gearailt, whose boat sank, left.", ["Xuireann Nic Gearailt"]),
        ("Xeadar Mac Giolla Roe plays the king.", ["Xeadar Mac Giolla Roe"]),
        ("Chairman Tan Sri Xazlan Wahab spoke.", ["Xazlan Wahab"]),
        ("The minister, Dato’ Sri Xasni Baharom, spoke.", ["Xasni Baharom"]),
        ("“Good,” said Tan Mei Fong.", ["Tan Mei Fong"]),
        ("The Uí Roe kings ruled. Hotel Seri Xola shut.", []),
    ],
)
def test_names_of_many_lands_say_whose_child_somebody_is(line, expected):
    assert names(line) == expected


def test_what_an_office_is_called_is_no_last_name():
    assert not names("Fale com o Diretor Executivo hoje.", language="pt")
