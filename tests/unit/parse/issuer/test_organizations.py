import pytest

from newsdrop.parse.houses import organizations


@pytest.mark.parametrize(
    "name",
    [
        "Department of Justice",
        "U.S. Department of Defense",
        "Office of the Assistant Secretary of Defense (Public Affairs)",
        "EXECUTIVE OFFICE OF THE PRESIDENT",
        "The White House",
        "Acme Robotics, Inc.",
        "Ministerio de Transportes",
        "Universität Leipzig",
        "Liceo Ana Roque",
        "Lycée Jeanne Dupont",
        "Deniz Endüstri",
        "Partners with Bridges Foundation",
        "Open Source Bridge Foundation",
        "Bureau of Energy Sources",
        "Human Rights Watch",
        "Doctors Without Borders",
        "U.S. Customs and Border Protection",
        "ABC-Fraktion im Seestädter Stadtrat",
        "U.S. River Guard 8th District Roeland",
        "U.S. River Guard District 17 Roeland",
    ],
)
def test_names_of_organisations(name):
    assert organizations.is_organization(name)


@pytest.mark.parametrize(
    "line",
    [
        "Agency Opens Bridge Over the River",
        "Department of Justice Announces Charges",
        "Jane Roe",
        "Jane Garrison",
        "Lycée Dupont ouvre ses portes",
        "The agency opened a bridge",
        "Acme Bridge Group Partners with Roe Iron",
        "ACME BRIDGES OPEN SOURCES ITS ARCH TECHNOLOGY",
        "ROE COUNTY ELECTS BRIDGE COMMISSION",
        "comic relief",
        "Acme Buys Bridge Company",
        "Bridge Opens in District 17",
        "District 17",
        "Room 12, Office of Public Affairs",
        "",
    ],
)
def test_lines_that_name_none(line):
    assert not organizations.is_organization(line)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Mozilla Corp.", "Mozilla Corporation", True),
        ("FEMA", "Federal Emergency Management Agency", True),
        ("Department of Energy", "Department of Justice", False),
        ("Acme Robotics", "Springfield Times", False),
    ],
)
def test_names_of_one_organisation(one, other, same):
    assert organizations.same(one, other) is same


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("the Department of Energy", "Department of Energy"),
        ("The Mozilla Foundation,", "Mozilla Foundation"),
        ("Acme, Inc.", "Acme, Inc."),
        ("Argonne National Laboratory.", "Argonne National Laboratory"),
        ("The WHO", "The WHO"),
        ("Acme Tide (www.acme-tide.org)", "Acme Tide"),
        ("Acme (Delft)", "Acme (Delft)"),
    ],
)
def test_names_are_freed_from_marks_and_article(printed, name):
    assert organizations.tidy(printed) == name


@pytest.mark.parametrize(
    ("text", "known"),
    [("The MoB has paid for it.", True), ("They did it for fun.", False)],
)
def test_initials_with_small_words_are_printed_as_such(text, known):
    name = "Ministry of Bridges" if known else "Friends of Roeville"
    assert organizations.names(text, name) is known


@pytest.mark.parametrize("line", ["Le musée fête ses 20 ans", "Anvil T9 SSD", "Photo, 5 kB"])
def test_common_words_are_no_legal_forms(line):
    assert not organizations.has_form(line)


@pytest.mark.parametrize(
    "name",
    [
        "Haute école d’ingénierie et d’architecture de Valbourg",
        "Agence nationale de la recherche",
        "L’Autorité des marchés financiers",
        "Université libre de Valbourg",
        "École polytechnique fédérale",
        "Ministerio de asuntos exteriores",
        "Agencia española de protección de datos",
        "Agência nacional de telecomunicações",
        "Istituto nazionale di fisica nucleare",
        "Conseil départemental du Tarn",
        "Generalitat de Valbona",
        "13th District Public Affairs",
        "88th Air Base Wing",
        "Ministerul Educației",
        "Lövstads kommun",
        "Rönnebergs tekniske universitet",
        "Koivulan yliopisto",
    ],
)
def test_words_of_an_institution_abroad_need_no_capital(name):
    assert organizations.is_organization(name)


@pytest.mark.parametrize(
    "line",
    [
        "Université de Valbourg ouvre ses portes",
        "Le ministère annonce",
        "Banque alimentaire cherche des bénévoles",
        "Service gratuit",
        "Gobierno anuncia ayudas",
        "agence nationale de la recherche",
        "Ordre du jour",
        "Nytt museum",
        "15th Annual Roe Conference Program",
        "Vi bygger en skola",
        "Lövstad öppnar museum",
    ],
)
def test_a_verb_makes_a_sentence_of_such_a_name(line):
    assert not organizations.is_organization(line)


@pytest.mark.parametrize(
    ("before", "behind", "least", "name"),
    [
        (
            "o Centro Comunitário de Roe Irmã Ana",
            " (CCRIA) abre",
            1,
            "Centro Comunitário de Roe Irmã Ana",
        ),
        ("the Roe Bridge Society", " (RBS) opens", 1, "Roe Bridge Society"),
        ("senator Paulo Roe Dias", " (PRD) spoke", 3, None),
        ("the Roe Bridge Society", " (ABC) opens", 1, None),
        ("the Roe Bridge Society", " opens (RBS)", 1, None),
        ("", " (RBS)", 1, None),
    ],
)
def test_an_acronym_stands_behind_the_name_it_shortens(before, behind, least, name):
    assert organizations.spelled_out(before, behind, least) == name
