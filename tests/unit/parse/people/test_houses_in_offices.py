"""Offices and the houses they are held of, where no "of" joins the two."""

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph
from tests.asking.people import find


def named(line, language):
    return [(person.name, person.title) for person in find(line, language=language)]


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        (
            "pl",
            "Mówił prezes Funduszu Ochrony Środowiska i Gospodarki Wodnej dr inż. Jan Wilk.",
            [("Jan Wilk", "prezes Funduszu Ochrony Środowiska i Gospodarki Wodnej")],
        ),
        (
            "pl",
            "Mówił prezes Zarządu Głównego ACME Jan Wilk.",
            [("Jan Wilk", "prezes Zarządu Głównego ACME")],
        ),
        (
            "pl",
            "Głos zabrał rektor Politechniki Salemskiej Jan Wilk.",
            [("Jan Wilk", "rektor Politechniki Salemskiej")],
        ),
        (
            "pl",
            "Głos zabrała minister rodziny, pracy i polityki społecznej Anna Wilk.",
            [("Anna Wilk", "minister rodziny, pracy i polityki społecznej")],
        ),
        (
            "cs",
            "Přišla ministryně školství, mládeže a tělovýchovy Jana Vlková.",
            [("Jana Vlková", "ministryně školství, mládeže a tělovýchovy")],
        ),
        (
            "cs",
            "Přišel rektor Univerzity Karlovy Petr Vlk.",
            [("Petr Vlk", "rektor Univerzity Karlovy")],
        ),
        (
            "ru",
            "Приехала министр науки, образования и спорта Анна Волкова.",
            [("Анна Волкова", "министр науки, образования и спорта")],
        ),
        # The minister of other people, and a visit.
        ("pl", "Byli minister kultury, prezes i dyrektor Jan Wilk.", [("Jan Wilk", "dyrektor")]),
        ("en", "The rektor visits Salem University Jane Roe.", [("Jane Roe", None)]),
        ("en", "The pilot Michael Rady opened the bridge.", [("Michael Rady", "pilot")]),
    ],
)
def test_slavic_houses_are_no_names(language, line, expected):
    assert named(line, language) == expected


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "Говорил директор института, кандидат технических наук Иван Волков.",
            "директор института",
        ),
        ("Говорил директор института, д.т.н. Иван Волков.", "директор института"),
        ("Говорил доктор технических наук Иван Волков.", None),
        ("В институте учат многим наукам, сказал Иван Волков.", None),
    ],
)
def test_a_degree_stands_between_an_office_and_a_name(line, title):
    assert named(line, "ru") == [("Иван Волков", title)]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "Menteri Kelautan Rakyat Ratna Suryani hadir di Salem.",
            [("Ratna Suryani", "Menteri Kelautan Rakyat")],
        ),
        (
            "Direktur Jenderal Pengelolaan Laut, Hendra Wibowo, menambahkan hal itu.",
            [("Hendra Wibowo", "Direktur Jenderal Pengelolaan Laut")],
        ),
        ("Bupati Acmerejo H. Dedi Kusnan hadir.", [("Dedi Kusnan", "Bupati Acmerejo")]),
        ("Bupati Resmikan Gedung Budi Utomo di Salem.", []),
        ("Ketua Budi H. Santoso hadir.", [("Budi H. Santoso", "Ketua")]),
        ("Hadir Hj. Siti Aminah di Salem.", [("Siti Aminah", None)]),
    ],
)
def test_indonesian_offices_stand_before_their_houses(line, expected):
    assert named(line, "id") == expected


def test_an_office_and_a_given_name_are_who_has_them():
    lines = [
        "Menteri Kelautan Rakyat Ratna Suryani hadir di Salem.",
        '"Kita bangun kembali desa ini bersama petani," ujar Menteri Ratna dalam sambutannya.',
    ]
    body = tuple(map(Paragraph, lines))
    people = find(lines[0], language="id")
    (quote,) = quotes.find(body, people, Found("id", Evidence.META))
    assert quote.speaker == "Ratna Suryani"


@pytest.mark.parametrize(
    ("language", "line", "title"),
    [
        ("sv", "Det säger ordföranden i nämnden, Anna Roe, i ett brev.", "ordföranden i nämnden"),
        ("sv", "Det säger chefen för Acme, Anna Roe, i ett brev.", "chefen för Acme"),
        ("da", "Det siger direktøren for Acme, Anna Roe, i et brev.", "direktøren for Acme"),
        # A list, and no office at all.
        ("en", "They met women for peace, Anna Roe, Tom Poe and others.", None),
        ("sv", "Det säger chefen, Acme, Anna Roe och andra.", None),
    ],
)
def test_a_definite_office_of_the_north_is_set_off(language, line, title):
    assert dict(named(line, language))["Anna Roe"] == title


@pytest.mark.parametrize(
    ("behind", "title"),
    [
        ("director of a shelter in Salem", "director of a shelter in Salem"),
        ("head of a local union", "head of a local union"),
        ("a manager at a bank", "manager at a bank"),
        (
            "director at the Committee for a Greener Salem",
            "director at the Committee for a Greener Salem",
        ),
        ("director of a film about bells", "director"),
        ("mayor of a town where nobody votes", "mayor"),
        ("head of a company called Acme", "head"),
        ("judge for a day", "judge"),
        ("the owner of a dog", None),
    ],
)
def test_an_office_may_be_held_of_a_house_without_a_name(behind, title):
    line = f"Jane Roe, {behind}, came to see the bridge."
    assert named(line, "en") == [("Jane Roe", title)]
