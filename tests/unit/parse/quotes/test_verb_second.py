"""Sentences whose verb stands before its subject: its office begins behind the verb."""

import pytest

import newsdrop

HEAD = "Roe får en ny brygga i höst"


def people(sentence):
    release = newsdrop.read(f"{HEAD}\n\n{sentence}\n\nMer om saken följer.".encode())
    return [(person.name, person.title) for person in release.people]


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "I höstas invigde statsminister Anna Lindqvist den nya bryggan på ön.",
            "Anna Lindqvist",
            "statsminister",
        ),
        (
            "På mötet talade tidigare statsminister Erik Lund om den nya vägen.",
            "Erik Lund",
            "tidigare statsminister",
        ),
        (
            "Det tog före detta marknadschef Erik Lund initiativ till under året.",
            "Erik Lund",
            "före detta marknadschef",
        ),
        (
            "På møtet talte finansminister Ola Nordmann om den nye veien gjennom skogen.",
            "Ola Nordmann",
            "finansminister",
        ),
        (
            "I går sa den norske analytiker Hans Holm at det går bra.",
            "Hans Holm",
            "norske analytiker",
        ),
        (
            "Det säger politiskt sakkunnig Anna Lindqvist om planen för det nya året.",
            "Anna Lindqvist",
            "politiskt sakkunnig",
        ),
        (
            "I går vände sig direktör Erik Lund till kommunerna om den nya vägen.",
            "Erik Lund",
            "direktör",
        ),
        (
            "I dag åbner kulturminister Mette Holm det nye museum i byen.",
            "Mette Holm",
            "kulturminister",
        ),
        (
            "Under mødet fremlagde formand Lars Holm planen for det nye år.",
            "Lars Holm",
            "formand",
        ),
        (
            "Op de bijeenkomst sprak staatssecretaris Piet Smit over de nieuwe weg.",
            "Piet Smit",
            "staatssecretaris",
        ),
        (
            "Volgende week neemt directeur Anna Smit afscheid van de organisatie.",
            "Anna Smit",
            "directeur",
        ),
        (
            "Dat zegt tijdelijk directeur Anna Smit over de nieuwe brug voor het dorp.",
            "Anna Smit",
            "tijdelijk directeur",
        ),
    ],
)
def test_the_verb_is_no_part_of_the_title(sentence, name, title):
    assert people(sentence) == [(name, title)]


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "The town has asked human rights lawyer Jane Roe to look over the plan.",
            "Jane Roe",
            "human rights lawyer",
        ),
        (
            "It was written by Dutch rail engineer Anna van der Berg, they said of the plan.",
            "Anna van der Berg",
            "Dutch rail engineer",
        ),
        (
            "Rip van Winkle House honors human rights lawyer Jane Roe.",
            "Jane Roe",
            "human rights lawyer",
        ),
        (
            "Residents met human rights lawyer Jane Roe over lunch under oak trees.",
            "Jane Roe",
            "human rights lawyer",
        ),
        (
            "We talked with youth basketball coach Tom Poe about his work with the team.",
            "Tom Poe",
            "youth basketball coach",
        ),
    ],
)
def test_small_words_before_an_english_office_say_of_what_kind_it_is(sentence, name, title):
    assert people(sentence) == [(name, title)]


@pytest.mark.parametrize(
    ("sentence", "name", "title"),
    [
        (
            "På torsdag besöker statsminister Erik Lundroth Malmö för att se bryggan.",
            "Erik Lundroth",
            "statsminister",
        ),
        (
            "I dag besøger udenrigsminister Lars Holm Aarhus for at tale om handelen.",
            "Lars Holm",
            "udenrigsminister",
        ),
        (
            "Gestern eröffnete Ministerin Anna Vogel das Museum in der Stadt und sprach lange.",
            "Anna Vogel",
            "Ministerin",
        ),
        (
            "Am Montag besucht Finanzminister Christian Lindau Hamburg, um über Geld zu reden.",
            "Christian Lindau",
            "Finanzminister",
        ),
    ],
)
def test_a_name_ends_before_what_its_holder_visits_or_opens(sentence, name, title):
    assert people(sentence) == [(name, title)]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "A diretora Ana Paula das Graças Silva falou sobre a cidade.",
            "Ana Paula das Graças Silva",
        ),
        ("O vereador João Batista das Chagas falou sobre a cidade.", "João Batista das Chagas"),
        ("O presidente José Carlos das Fontes falou sobre a cidade.", "José Carlos das Fontes"),
        ("O ator José Maria das Vinhas falou sobre a cidade.", "José Maria das Vinhas"),
        ("Direktør Ole Johan Bodø sier at skolen åpner i dag.", "Ole Johan Bodø"),
        ("Director Mary Ann Salzburg said the school opens today.", "Mary Ann Salzburg"),
        ("Gestern eröffnete Ministerin Anna Vogel das Erdgas-Netz der Stadt.", "Anna Vogel"),
        ("Det säger ordförande Anna Bergen i en kommentar om vägen.", "Anna Bergen"),
        ("Minister Sarah Anne London said the road is good for the town.", "Sarah Anne London"),
    ],
)
def test_what_else_ends_in_such_a_word_stays_a_name(sentence, name):
    assert [found for found, _ in people(sentence)] == [name]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Det säger tredje vice talman Anna Lindqvist om saken.", "tredje vice talman"),
        ("Det säger pensionerad professor Anna Lindqvist om det.", "pensionerad professor"),
        ("Det siger pensioneret professor Anna Holm om sagen.", "pensioneret professor"),
        ("Det sier utdannet psykolog Anna Holm om saken.", "utdannet psykolog"),
        ("Dat zegt beoogd directeur Anna Smit over het plan.", "beoogd directeur"),
        ("Dat zegt gewezen minister Anna Smit over het plan.", "gewezen minister"),
    ],
)
def test_what_an_office_was_or_will_be_stays_with_it(sentence, title):
    assert [found for _, found in people(sentence)] == [title]
