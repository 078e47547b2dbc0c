"""What languages put into, before and behind names, and what tells it from words."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.record import Evidence, Paragraph
from tests.asking.people import find


def named(line, language):
    return {person.name: person.title for person in find(line, language=language)}


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Hier kam Karl Freiherr von Roth an.", "de", ["Karl Freiherr von Roth"]),
        ("Hier kam Anna Gräfin von Roe an.", "de", ["Anna Gräfin von Roe"]),
        ("Hier kamen Anna Graf und Tom Roth an.", "de", ["Anna Graf", "Tom Roth"]),
        ("An De Roth will lead the yard.", "en", ["An De Roth"]),
        ("An Van den Roth, who built it, will lead the yard.", "en", ["An Van den Roth"]),
        ("Wim Van den Roth leads the yard.", "en", ["Wim Van den Roth"]),
        ("An El Roth film was shown.", "en", []),
        ("An Post van was shown.", "en", []),
        ("An den Rothschen Brücken war es kalt.", "de", []),
        ("Voici J.-P. Leroux, de Nantes.", "fr", ["J.-P. Leroux"]),
        ("Voici J-P. Leroux, de Nantes.", "fr", ["J-P. Leroux"]),
        ("The U.S.-Russian talks were short.", "en", []),
        ("Voici Anne de La Roe.", "fr", ["Anne de La Roe"]),
        ("Aquí vive Luis del Río Blanco.", "es", ["Luis del Río Blanco"]),
        ("También María del Carmen Ruiz vino.", "es", ["María del Carmen Ruiz"]),
        ("Qui parla Pier Carlo Villa.", "it", ["Pier Carlo Villa"]),
        ("Il ministro dei Lavori Pier Carlo Villa parla.", "it", ["Pier Carlo Villa"]),
        ("Siamo a Villa Carlotta.", "it", []),
        ("Hier woont Anneke ’t Hart.", "nl", ["Anneke ’t Hart"]),
        ("Burmistrz Le Van Minh przyszedł.", "pl", ["Le Van Minh"]),
        ("Hoy vino Tran Thi Mai.", "es", ["Tran Thi Mai"]),
        ("On visite Le Van Gogh Museum.", "fr", []),
        ("Hier kam Li Wei an.", "de", ["Li Wei"]),
        ("Ordfører Maj-Britt Roe er her.", "nb", ["Maj-Britt Roe"]),
    ],
)
def test_what_stands_in_a_name_is_of_it(line, language, expected):
    assert list(named(line, language)) == expected


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Secondo Carlo Rossi, la strada è lunga.", "it", ["Carlo Rossi"]),
        ("Per Carlo Rossi la strada è lunga.", "it", ["Carlo Rossi"]),
        ("Secondo Rossi, la strada è lunga.", "it", []),
        ("È arrivato Per Lindström, un ospite.", "it", ["Per Lindström"]),
        ("Per Lindström kom.", "sv", ["Per Lindström"]),
        ("Con Carlo Rossi la squadra vince.", "it", ["Carlo Rossi"]),
        ("Con Ana Ruiz gana el equipo.", "es", ["Ana Ruiz"]),
        ("D. Juan Ruiz Mora vino.", "es", ["Juan Ruiz Mora"]),
        ("O bispo D. Manuel Lima falou.", "pt", ["Manuel Lima"]),
        ("D. Anna Roe came.", "en", ["D. Anna Roe"]),
        ("Dª Ana Ruiz vino.", "es", ["Ana Ruiz"]),
        ("Minister Jan Bos van Vervoer tekende.", "nl", ["Jan Bos"]),
        ("Minister Kees van der Berg van Vervoer tekende.", "nl", ["Kees van der Berg"]),
        ("Dort sprach Anna Roth von Vexura.", "de", ["Anna Roth"]),
        ("Dort sprach Anna Maria von Vexura.", "de", ["Anna Maria von Vexura"]),
        ("Dazu sprach Minister Braun zur Lage.", "de", ["Braun"]),
        ("Il ministro dei Lavori G.B. Rossi parla.", "it", ["G.B. Rossi"]),
        ("Il ministro dei Lavori Karim El Roe parla.", "it", ["Karim El Roe"]),
        ("White House Chief of Staff Mark Meadows spoke.", "en", []),
        ("Xavier Paris, 34 ans, a gagné.", "fr", ["Xavier Paris"]),
        ("Xavier Paris a gagné.", "fr", []),
    ],
)
def test_what_stands_beside_a_name_is_none_of_it(line, language, expected):
    assert list(named(line, language)) == expected


@pytest.mark.parametrize(
    ("line", "language", "title"),
    [
        ("Anne Roe est nommée directrice du musée par le conseil.", "fr", "directrice du musée"),
        ("Anne Roe est nommée directrice par intérim.", "fr", "directrice par intérim"),
        ("Ana Roe fue elegida presidenta del club por los socios.", "es", "presidenta del club"),
        ("Anna Roe è stata eletta presidente dal consiglio.", "it", "presidente"),
        ("Ana Roe foi nomeada diretora do museu pelo conselho.", "pt", "diretora do museu"),
        ("Anna Roe har utsetts till chef för museet.", "sv", "chef för museet"),
        ("Styrelsen har utsett Anna Roe till chef för museet.", "sv", "chef för museet"),
        ("Anna Roe er utnevnt til direktør for museet.", "nb", "direktør for museet"),
        ("Anna Roe er udnævnt til direktør for museet.", "da", "direktør for museet"),
        ("De raad heeft Anna Roe benoemd tot directeur van Acme.", "nl", "directeur van Acme"),
        ("Anna Roe wordt de nieuwe directeur van Acme.", "nl", "directeur van Acme"),
        ("Anna Roe wordt door minister Bos ontvangen.", "nl", None),
        ("Anna Roe wird dem Bürgermeister danken.", "de", None),
        (
            "Der Rat hat Anna Roe zur Direktorin des Museums ernannt.",
            "de",
            "Direktorin des Museums",
        ),
        ("Anna Roe wurde vom Rat zur Direktorin gewählt.", "de", "Direktorin"),
        ("Anna Roe wurde zum Essen mit dem Direktor gebeten.", "de", None),
        ("Vorsitzende ist Anna Roe.", "de", "Vorsitzende"),
        ("Neue Vorsitzende bleibt Anna Roe.", "de", "Vorsitzende"),
        ("Ny ordförande är Anna Roe.", "sv", "ordförande"),
        ("Fylkesmann Anna Roe kom.", "nb", "Fylkesmann"),
        ("A deputada Ana Roe (PX-YZ) veio.", "pt", "deputada"),
        ("Parla il direttore del Museo del mare Carlo Roe.", "it", "direttore del Museo del mare"),
        ("Le chef de l’École de musique Jean Roe parle.", "fr", "chef de l’École de musique"),
        ("Le chef de l’École de musique remercie Jean Roe.", "fr", None),
    ],
)
def test_the_office_ends_where_its_language_says(line, language, title):
    people = named(line, language)
    assert next(value for name, value in people.items() if name.endswith("Roe")) == title


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Comme l’explique Anne Roe, « nous attendions ce jour depuis longtemps ».", "fr"),
        ("Come spiega Anne Roe, «aspettavamo questo giorno da molto tempo».", "it"),
    ],
)
def test_as_somebody_says(line, language):
    people = find(line, language=language)
    (quote,) = quotes.find((Paragraph(line),), people, Found(language, Evidence.META))
    assert quote.speaker == "Anne Roe"


@pytest.mark.parametrize("word", ["J.-P", "J-P", "J", "J.R"])
def test_initials_may_have_a_hyphen(word):
    assert is_initial(word)


@pytest.mark.parametrize("word", ["J-Po", "Jo-P", "A-b", "Jo"])
def test_a_hyphen_alone_makes_no_initials(word):
    assert not is_initial(word)


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("On Monday Choi Jin-hyuk, a player, won.", ["Choi Jin-hyuk"]),
        ("On Monday Bae “Bo” Seong-woong won.", ["Bae “Bo” Seong-woong"]),
        ("The crowd cheered for Park “Bo” Woo-je, a player.", ["Park “Bo” Woo-je"]),
        ("The crowd cheered in Choi “Bo” Hall.", []),
        ("The crowd cheered in Choi Hall.", []),
    ],
)
def test_a_korean_family_stands_before_the_given_name(line, expected):
    assert list(named(line, "en")) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The head of the Department of Corrections K. Paul Roe warned them.", "K. Paul Roe"),
        ("The head of the Department of Corrections Paul Roe warned them.", "Paul Roe"),
        ("Junior K. Paul Roe won.", "K. Paul Roe"),
        ("Building C Paul Roe is new.", None),
    ],
)
def test_an_initial_opens_a_name_behind_a_house(line, expected):
    assert list(named(line, "en")) == ([expected] if expected else [])
