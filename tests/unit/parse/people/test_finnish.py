"""Finnish names and titles: the end of a name tells its case, and the base form who it is."""

import pytest

from newsdrop.parse import people as parts
from newsdrop.parse.found import Found
from newsdrop.parse.persons.scripts import finnish
from newsdrop.parse.vocabulary.capitals import fold
from newsdrop.record import Evidence, Paragraph


def people(*lines):
    text = [Paragraph(line) for line in lines]
    found = parts.find(None, None, text, None, Found("fi", Evidence.TEXT))
    return [(one.name, one.title, one.mentions) for one in found]


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Niemen", "Niemi"),
        ("Rantalaisen", "Rantalainen"),
        ("Korhosta", "Korhonen"),
        ("Korhoselle", "Korhonen"),
        ("Ahlmannin", "Ahlmann"),
        ("Virran", "Virta"),
        ("Pekan", "Pekka"),
        ("Lahden", "Lahti"),
        ("Rantaniemeen", "Rantaniemi"),
        ("Mäkelällä", "Mäkelä"),
    ],
)
def test_a_case_of_a_last_name_is_told_from_its_base(word, name):
    assert finnish.is_case(fold(word), fold(name))


@pytest.mark.parametrize(
    ("word", "name"),
    [
        ("Salonen", "Salo"),
        ("Niemelä", "Niemi"),
        ("Niemistö", "Niemi"),
        ("Virtasen", "Virta"),
        ("Hansen", "Hanski"),
        ("Salo", "Salo"),
        ("Ek", "Ek"),
    ],
)
def test_another_last_name_is_no_case(word, name):
    assert not finnish.is_case(fold(word), fold(name))


def test_somebody_in_a_case_is_who_is_named_elsewhere():
    first = "Sen on suunnitellut arkkitehti Liisa Niemi, joka myös rakentaa sen."
    second = "Liisa Niemen laituri syntyi Niemen ja tuottaja Kari Rantalaisen yhteistyönä."
    third = "Siitä on iloinen Kari Rantalainen, joka myös omistaa sen."
    assert people(first, second, third) == [
        ("Liisa Niemi", "arkkitehti", 2),
        ("Kari Rantalainen", "tuottaja", 2),
    ]


def test_two_with_like_names_stay_two():
    line = "Sen rakensivat Anna Niemi ja Anna Niemelä sekä Kari Virta ja Kari Virtanen."
    assert [name for name, *_ in people(line)] == [
        "Anna Niemi",
        "Anna Niemelä",
        "Kari Virta",
        "Kari Virtanen",
    ]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Uutta on myös taiteellinen johtaja Anna Salo, joka myös puhui.", "taiteellinen johtaja"),
        ("Sen avaa hallituksen puheenjohtaja Anna Salo.", "hallituksen puheenjohtaja"),
        ("Avajaisissa puhui kunnanjohtaja Anna Salo, joka myös lauloi.", "kunnanjohtaja"),
        ("Siitä kertoo toimitusjohtaja ja perustaja Anna Salo.", "toimitusjohtaja ja perustaja"),
    ],
)
def test_a_title_begins_behind_the_verb(sentence, title):
    assert people(sentence) == [("Anna Salo", title, 1)]


def test_cases_of_many_last_names_are_found_in_a_row(monkeypatch):
    names = [f"Anna {a}{b}ele" for a in "BDFGHJKLMNPRSTV" for b in ("ala", "ila", "ula")]
    compared = []
    real = finnish.is_case
    monkeypatch.setattr(finnish, "is_case", lambda *both: compared.append(both) or real(*both))
    lines = [f"{name} sanoi, että se on hyvä." for name in (*names, "Anna Balaelen")]
    assert "Anna Balaelen" not in [name for name, _, _ in people(*lines)]
    assert len(compared) < len(names)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Näin sanoo Anna Laine, Acme Europen (AE) pääjohtaja.", "Acme Europen (AE) pääjohtaja"),
        ("Näin sanoo Anna Laine, yliopiston kemian professori.", "yliopiston kemian professori"),
        ("Näin sanoo Anna Laine, Acme (johtaja puuttuu) ja muut.", None),
    ],
)
def test_a_title_behind_a_name_ends_with_its_office(text, title):
    assert [one[:2] for one in people(text)] == [("Anna Laine", title)]
