"""Names that only an office tells: a last name alone, a given name that is a word."""

import pytest

from tests.asking.people import find, names


def told(line, language):
    return [(person.name, person.title) for person in find(line, language=language)]


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Il ministro Qwabe ha aperto il molo.", "it", [("Qwabe", "ministro")]),
        ("L’ex sindaco Brunetti era al molo.", "it", [("Brunetti", "ex sindaco")]),
        (
            "Le maire Delvaux et la ministre Qwabe ont ouvert le quai.",
            "fr",
            [("Delvaux", "maire"), ("Qwabe", "ministre")],
        ),
        ("La ministra Qwabe abrió el muelle.", "es", [("Qwabe", "ministra")]),
        ("O presidente Qwabe abriu o cais.", "pt", [("Qwabe", "presidente")]),
        (
            "La lettera è al Presidente della Repubblica Qwabelli.",
            "it",
            [("Qwabelli", "Presidente della Repubblica")],
        ),
        (
            "Llegó el presidente del Gobierno Robles.",
            "es",
            [("Robles", "presidente del Gobierno")],
        ),
        (
            "C’era il Presidente della Regione Emilia-Romagna Qwabelli.",
            "it",
            [("Qwabelli", "Presidente della Regione Emilia-Romagna")],
        ),
    ],
)
def test_last_name_behind_an_office(line, language, expected):
    assert told(line, language) == expected


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Il presidente ANCOR ha aperto il molo.", "it"),
        ("Era il presidente della Repubblica Francese.", "it"),
        ("Il Presidente del Consiglio Superiore era al molo.", "it"),
        ("El presidente de la República Dominicana abrió el muelle.", "es"),
        ("La presidenta Ejecutiva y el presidente Honorario hablaron.", "es"),
        ("Le maire Adjoint et le ministre Délégué sont venus.", "fr"),
        ("Le maire de Qwabe est venu.", "fr"),
        ("Voici le premier Qwabel du pays et le bilan du premier Zorbal.", "fr"),
        ("La presidenta del Consejo Electoral y el del Consejo Andaluz hablaron.", "es"),
        ("El presidente del Consejo Empresarial habló.", "es"),
        ("Falou o presidente do Conselho Europeu.", "pt"),
        ("Il sindaco Metropolitano e il presidente Federale erano al molo.", "it"),
        ("She met a minister Qwabe had named.", "en"),
    ],
)
def test_what_an_office_is_of_is_nobody(line, language):
    assert told(line, language) == []


def test_a_house_that_touches_an_office_before_its_holder():
    assert told("Il presidente Ancora, Mario Bruni, era al molo.", "it")[0][0] == "Mario Bruni"


def test_who_has_a_full_name_has_no_other():
    line = "El presidente Sánchez habló. Pedro Sánchez abrió el muelle."
    assert [name for name, _ in told(line, "es")] == ["Pedro Sánchez"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Per Qwabegg, head of the Acme Trust, came.", [("Per Qwabegg", "head of the Acme Trust")]),
        ("Per Qwabe, the plan is late.", []),
        ("Per Acme, chief of the year is a cook.", []),
        ("Will Acme, maker of anvils, pay?", []),
    ],
)
def test_given_name_that_is_a_word(line, expected):
    assert told(line, "en") == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        (
            "Il a parlé à Paul Petit, Directeur Général d’Acme.",
            "fr",
            [("Paul Petit", "Directeur Général d’Acme")],
        ),
        (
            "Voici Paul Petit, Directeur Commercial de Qwabe.",
            "fr",
            [("Paul Petit", "Directeur Commercial de Qwabe")],
        ),
        (
            "Ecco Mario Bruni, Direttore Generale di Qwabe.",
            "it",
            [("Mario Bruni", "Direttore Generale di Qwabe")],
        ),
        (
            "Falou João Silva, Diretor Geral da Qwabe.",
            "pt",
            [("João Silva", "Diretor Geral da Qwabe")],
        ),
        ("Le préfet Martin de la Garza parle.", "fr", [("Martin de la Garza", "préfet")]),
    ],
)
def test_adjective_of_an_office_begins_no_name(line, language, expected):
    assert told(line, language) == expected


def test_a_house_between_somebody_and_the_letters_of_an_office():
    people = find("“Good.” – Tom Poe, Sota Qek CEO", "It is made by Acme, Sota Qek, and Roevia.")
    assert [(one.name, one.title) for one in people] == [("Tom Poe", "Sota Qek CEO")]
    assert "Sota Qek" in names("It is made by Acme, Sota Qek, and Roevia.")


def test_a_last_name_that_is_a_word_behind_a_form_of_address():
    assert names("“Good.” – Mr. Do Dinh Dong, Acme CEO") == ["Do Dinh Dong"]
    assert names("Do Dinh Dong and others agree?") != ["Do Dinh Dong"]


def test_a_lobby_is_no_person():
    line = "Mit dabei sind Buslobby Wien, Ulrich Roe und Anna Roe."
    assert names(line, language="de") == ["Ulrich Roe", "Anna Roe"]
