"""Which office a story gives somebody, and where its words begin and end."""

from __future__ import annotations

import pytest

from tests.asking.people import find

_CHIEFS = ["Jefa de Obras Públicas", "Jefe de Aguas"]


@pytest.mark.parametrize(
    "text",
    [
        "Dame Jane Roe DBE, the chief medical officer, said so.",
        "Dr. Jane Roe, MD, PhD, FACP, chief medical officer, said so.",
        "Jane Roe Ph.D., chief medical officer, said so.",
    ],
)
def test_letters_behind_a_name_are_none_of_it(text: str):
    (person,) = find(text)
    assert (person.name, person.title) == ("Jane Roe", "chief medical officer")


@pytest.mark.parametrize(
    ("line", "titles"),
    [
        ("Sens. Ann Roe and Tom Poe agreed.", ["Sens.", "Sens."]),
        (
            "Assistant U.S. Attorneys Ann Roe, Tom Poe, and Kay Doe acted.",
            3 * ["Assistant U.S. Attorneys"],
        ),
        ("Ann Roe and Tom Poe, founders of Acme, met.", 2 * ["founders of Acme"]),
        ("Governor Ann Roe and Tom Poe met.", ["Governor", None]),
        ("It was tested by flight attendants Ann Roe and Tom Poe.", 2 * ["flight attendants"]),
        ("She wrote to Senators Roe, Poe and Wilson.", 3 * ["Senators"]),
        ("They met Tom Poe, Senators Roe and Wilson.", [None, "Senators", "Senators"]),
        ("Fue Ana Gil, Jefa de Obras Públicas, Qwabe Xola, Jefe de Aguas.", _CHIEFS),
        ("It was the prize founders, Dr. Ann Roe and Prof. Tom Poe.", 2 * ["prize founders"]),
        ("Parlano i costituzionalisti Anna Roe e Luca Poe.", 2 * ["costituzionalisti"]),
        ("The Governors Ball and Gala drew the Directors Guild and others.", []),
        ("Pilots Ann Roe, left, and Tom Poe land.", ["Pilots"] * 2),
        ("Pilots Ann Roe (right) and Tom Poe land.", ["Pilots"] * 2),
        ("Les ingénieures Ann Roe, à droite, et Eva Poe.", ["ingénieures"] * 2),
        ("Die Professoren Hans Müller, links, und Eva Schmidt.", ["Professoren"] * 2),
    ],
)
def test_a_plural_title_is_shared(line, titles):
    assert [person.title for person in find(line)] == titles


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["They met Ann Roe.", "“Good,” said Roe, chair of law."], {"Ann Roe": "chair of law"}),
        (["Ann Roe, a poet, came.", "Roe, chair of law, spoke."], {"Ann Roe": "poet"}),
        (["They met Ann Roe.", "Roe, her secretary and others left."], {"Ann Roe": None}),
        (["They met Ann Roe.", "Then President Roe left."], {"Ann Roe": None}),
        (["**Ann Roe**, founder of Acme, came."], {"Ann Roe": "founder of Acme"}),
        (["The fleet’s commander, Adm. Ann Roe, spoke."], {"Ann Roe": "commander"}),
        (["It is led by CEO and Founder, Dr. Ann Roe."], {"Ann Roe": "CEO and Founder"}),
        (
            ["The Chair of the Board of Trustees of Acme, Ann Roe, left."],
            {"Ann Roe": "Chair of the Board of Trustees of Acme"},
        ),
        (["The wife of the mayor, Ann Roe, left."], {"Ann Roe": "mayor"}),
        (["Es spricht Anna Roe (MdB, DIE ROTEN)."], {"Anna Roe": "MdB, DIE ROTEN"}),
        (["– Tak – mówi Anna Roe, dyrektor Acme."], {"Anna Roe": "dyrektor Acme"}),
        (["They met Ann Roe, Acme engineers and guests."], {"Ann Roe": None}),
        (
            ["“Bien”, dit le ministre de l’Intérieur Jean Roe."],
            {"Jean Roe": "ministre de l’Intérieur"},
        ),
        (["»Godt,« siger Anna Roe, adm. direktør i Acme."], {"Anna Roe": "adm. direktør i Acme"}),
        (["Anna Roe, professor ved Acme, siger ja."], {"Anna Roe": "professor ved Acme"}),
        (["– Bra, säger kommunalrådet Anna Roe (S)."], {"Anna Roe": "kommunalrådet"}),
        (["Air Force Gen. Ann Roe spoke."], {"Ann Roe": "Air Force Gen."}),
        (["Ann Roe — CEO, North Acme Garages"], {"Ann Roe": "CEO, North Acme Garages"}),
        (["Ann Roe — CEO, Local"], {"Ann Roe": "CEO"}),
        (["Ann Roe, Mayor Pro-Tem, City of Acme"], {"Ann Roe": "Mayor Pro-Tem, City of Acme"}),
        (
            ["James Roe, Principal, James W. Roe & Associates"],
            {"James Roe": "Principal, James W. Roe & Associates"},
        ),
        (
            ["Přišel Mgr. Jan Novák, předseda klubu, Ing. Petr Dvořák, generální sekretář Acme."],
            {"Jan Novák": "předseda klubu", "Petr Dvořák": "generální sekretář Acme"},
        ),
        (
            ["Co-founders Ann Roe and Tom Poe came.", "Tom Poe, co-founder and CTO, spoke."],
            {"Ann Roe": "Co-founders", "Tom Poe": "co-founder and CTO"},
        ),
        (
            ["He thanked barristers Ann Roe KC and Tom Poe."],
            {"Ann Roe": "barristers", "Tom Poe": "barristers"},
        ),
    ],
)
def test_where_a_title_is_looked_for(lines: list, expected: dict):
    assert {person.name: person.title for person in find(*lines)} == expected


def test_a_house_that_is_called_like_people_ends_no_title():
    line = "“Good,” says Daniel Wong, Acme co-founder and former Morgan Stanley bond trader."
    assert find(line)[0].title == "Acme co-founder and former Morgan Stanley bond trader"


def test_a_title_ends_before_the_form_of_the_next_name():
    line = "Ann Roe, Minister of Science, and Prof. Tom Wells came."
    assert find(line)[0].title == "Minister of Science"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("It backs Tom Wells, NC-3 House general election winner, again.", None),
        ("It is for Senate candidate Tom Wells.", "Senate candidate"),
        ("It is for presidential candidate Tom Wells.", "presidential candidate"),
        ("A candidate Tom Wells likes won.", None),
        ("Tom Wells, general counsel, spoke.", "general counsel"),
        ("Tom Wells, a retired general, spoke.", "retired general"),
    ],
)
def test_a_general_or_a_candidate_is_an_office_by_its_neighbours(line, title):
    assert [person.title for person in find(line)] == [title]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Oznámil to ředitel školy Acme Qwabský Barkov.", ("Qwabský Barkov", "ředitel školy Acme")),
        ("Řekl to ředitel Xolna Acme Foxtonov Barkov.", ("Foxtonov Barkov", "ředitel Xolna Acme")),
    ],
)
def test_house_between_a_slavic_office_and_a_name(line, expected):
    assert [(person.name, person.title) for person in find(line)] == [expected]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("She won the Jane Roe President of Acme prize.", []),
        ("The general public Jane Roe met is large.", [("Jane Roe", None)]),
        (
            "La eveniment, ministrul mediului, Ion Roescu, a spus.",
            [("Ion Roescu", "ministrul mediului")],
        ),
    ],
)
def test_offices_and_what_only_looks_like_them(line, expected):
    assert [(person.name, person.title) for person in find(line)] == expected


def test_dutch_generals_hold_their_offices():
    for office in ("directeur-generaal Havens", "secretaris-generaal Defensie"):
        (person,) = find(f"Anna Bakker, {office}, sprak.", language="nl")
        assert person.title == office


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The ship captain Jane Roe spoke.", {"Jane Roe": "ship captain"}),
        ("Ministerpräsidentin von der Roe kam.", {"Roe": None}),
        (
            "Selon Anne Roe, directrice exécutive Xola d’Acme France : « Oui. »",
            {"Anne Roe": "directrice exécutive Xola d’Acme France"},
        ),
        (
            "Ann Roe, president, Xola Qwabe, secretary, and Tom Poe, treasurer, met.",
            {"Ann Roe": "president", "Xola Qwabe": "secretary", "Tom Poe": "treasurer"},
        ),
        (
            "Para a presidente da cooperativa Xola Qwabe, Ana Roe, é bom.",
            {"Ana Roe": "presidente da cooperativa Xola Qwabe"},
        ),
        (
            "So Anna Roe, Oberbürgermeisterin von Xolaheim.",
            {"Anna Roe": "Oberbürgermeisterin von Xolaheim"},
        ),
        ("Petty Officer 2nd Class Xo Qwabe left.", {"Xo Qwabe": "Petty Officer 2nd Class"}),
        (
            "Head of Sea Qwabment Rear Admiral Ann Roe spoke.",
            {"Ann Roe": "Head of Sea Qwabment Rear Admiral"},
        ),
        ("Die Monteure Ida Roe und Tom Poe kamen.", {"Ida Roe": "Monteure", "Tom Poe": "Monteure"}),
        ("Le chef de groupe Djamel Xola a parlé.", {"Djamel Xola": "chef de groupe"}),
        ("Xola Qwabe og gudmor Ellisif Roe kom.", {"Ellisif Roe": "gudmor"}),
        (
            "We met Professor of Journalism Mark Xola.",
            {"Mark Xola": "Professor of Journalism"},
        ),
        (
            "So Tom Poe. A presidente da cooperativa Xola Qwabe, Ana Roe, riu.",
            {"Tom Poe": None, "Ana Roe": "presidente da cooperativa Xola Qwabe"},
        ),
        ("Workers Party-list Rep. Ann Roe spoke.", {"Ann Roe": "Workers Party-list Rep."}),
    ],
)
def test_an_office_tells_its_holder_from_what_it_is_held_of(line, expected):
    assert {person.name: person.title for person in find(line)} == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Dazu sprach Kreisbaurat Hans Roe.", "de", "Kreisbaurat"),
        ("Dabei war Firmengründer DI Hans Roe.", "de", "Firmengründer"),
        ("Tutkintaa johtaa rikoskomisario Hans Roe.", "fi", "rikoskomisario"),
        ("Hans Roe heilbrigðisráðherra vígði spítalann.", "is", "heilbrigðisráðherra"),
        ("Hans Roe, Leiter der Inspektion, kam mit.", "de", "Leiter der Inspektion"),
    ],
)
def test_offices_of_northern_languages(line, language, expected):
    assert [(one.name, one.title) for one in find(line, language=language)] == [
        ("Hans Roe", expected)
    ]


def test_no_title_ends_in_a_dash():
    (person,) = find("It was opened by the head of Acme University – Jane Roe – on Friday.")
    assert (person.name, person.title) == ("Jane Roe", "head of Acme University")


@pytest.mark.parametrize(
    ("line", "language", "title"),
    [
        ("Prenant la parole devant le juge, Jean Dupont a reconnu les faits.", "fr", None),
        ("Speaking before the judge, Jane Roe admitted it.", "en", None),
        ("Junto al alcalde, Juan Pérez presentó el plan.", "es", None),
        ("Davanti al giudice, Marco Rossi ha ammesso i fatti.", "it", None),
        ("Perante o juiz, João Silva admitiu os factos.", "pt", None),
        ("Samen met de burgemeester, Jan Jansen opende zij de brug.", "nl", None),
        ("In talks with the mayor, Jane Roe, the firm agreed to pay.", "en", "mayor"),
        ("The firm met with the mayor, Jane Roe and her deputy.", "en", "mayor"),
        ("In his speech the interior minister, Jane Roe, praised it.", "en", "interior minister"),
        ("El acto, con el alcalde, Juan Pérez a la cabeza, empezó.", "es", "alcalde"),
        ("Im Gespräch mit dem Minister, Hans Müller, ging es darum.", "de", "Minister"),
    ],
)
def test_an_office_in_an_opening_phrase_is_somebody_elses(line, language, title):
    (person,) = find(line, language=language)
    assert person.title == title


@pytest.mark.parametrize(
    ("line", "language", "title"),
    [
        ("Dort sprach Amboss-Boss Hans Müller zu den Leuten.", "de", "Amboss-Boss"),
        ("Bland dem finns Acmegrundaren Nils Berg och flera till.", "sv", "Acmegrundaren"),
        ("Bland dem finns grundaren av King Nils Berg.", "sv", "grundaren av King"),
        ("Der talte Acmestifteren Lars Hansen med pressen.", "da", "Acmestifteren"),
        ("Daar sprak Acme-topman Jan de Vries met de pers.", "nl", "Acme-topman"),
        ("A spokesman for President Jane Roe came.", "en", "President"),
    ],
)
def test_an_office_may_be_one_word_with_its_house(line, language, title):
    (person,) = find(line, language=language)
    assert person.title == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Jeanne Dupont, fondatrice Acme affirme « C’est bien ».", "fondatrice Acme"),
        ("Jeanne Dupont, directrice Acme ajoute que c’est bien.", "directrice Acme"),
        ("Jeanne Dupont, directrice de la note « Pont », est là.", "directrice de la note"),
    ],
)
def test_a_verb_of_speech_ends_a_title(line, title):
    (person,) = find(line, language="fr")
    assert person.title == title


@pytest.mark.parametrize(
    ("town", "told"),
    [
        ("Pilar", "Pilar crece."),
        ("Rosario", "Las obras de Rosario siguen."),
        ("San Martín", "Nada más."),
        ("San Miguel de Roe", "Nada más."),
    ],
)
def test_a_town_that_has_a_given_name_is_no_part_of_the_mayors(town, told):
    found = find(f"El intendente de {town} Federico Roe habló.", told, language="es")
    assert [(one.name, one.title) for one in found] == [("Federico Roe", f"intendente de {town}")]


def test_whom_a_lawyer_serves_may_have_two_given_names():
    found = find("Habló el abogado de Juan Carlos Roe.", "Juan Carlos calla.", language="es")
    assert [one.name for one in found] == ["Juan Carlos Roe"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Le maire sortant Claude Roe était là.", "maire sortant"),
        ("Il presidente eletto Luca Roe ha parlato.", "presidente eletto"),
        ("Falou o deputado reeleito Luis Roe.", "deputado reeleito"),
        (
            "Commenta Luca Roe Segretario generale della Società dei ponti.",
            "Segretario generale della Società dei ponti",
        ),
        ("Anna Roe Presidente della Fondazione Acme, parla.", "Presidente della Fondazione Acme"),
        ("Anna Roe Ponte della Fondazione Acme parla.", None),
    ],
)
def test_romance_offices_beside_a_name(line, title):
    assert find(line, language="it")[0].title == title


def test_the_plural_of_a_german_office_is_no_given_name():
    line = "Die Kommissare Franz Roe und Ivo Poe gehen, und Anne Marie Roe bleibt."
    assert [one.name for one in find(line, language="de")] == [
        "Franz Roe",
        "Ivo Poe",
        "Anne Marie Roe",
    ]


@pytest.mark.parametrize("noun", ["Cousin", "Schwester", "Rentner", "Hausbesitzer", "SPD-Mann"])
def test_a_german_noun_before_a_name_is_no_part_of_it(noun):
    (person,) = find(f"Am Montag besuchte er {noun} Anna Roe in der Stadt.", language="de")
    assert person.name == "Anna Roe"


@pytest.mark.parametrize("name", ["Thees Karl Brandt", "Wubbo Karl Janssen", "Tjark Hans Petersen"])
def test_a_rare_given_name_is_no_german_noun(name):
    (person,) = find(f"Das sagte {name} am Montag.", language="de")
    assert person.name == name


@pytest.mark.parametrize("thing", ["Galerie", "Zeche", "Bäckerei", "Autohaus", "Sporthalle"])
def test_a_german_thing_may_be_called_for_somebody(thing):
    assert not find(f"Am Montag besuchte er {thing} Anna Roe in der Stadt.", language="de")
