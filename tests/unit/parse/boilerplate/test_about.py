"""Headings over a house's description, and over what the story tells of a thing."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending import closing
from newsdrop.parse.ending.house import about

STORY = tuple(Block(f"In week {week} the town opened a long bridge." * 5) for week in range(6))
HOUSE = Block("Acme has made anvils in Springfield since 1950. Jane Roe and John Doe founded it.")
THING = Block("From May on, four hundred guests of the house will try the new bridge for a year.")


def left(*blocks):
    run = [*STORY, *blocks]
    out = closing.find(list(enumerate(run)))
    return [block.text for at, block in enumerate(run) if at in out]


@pytest.mark.parametrize(
    "line",
    [
        "A PROPOS D'ACME",
        "A propos du Groupe Acme",
        "A PROPOS DES LABORATOIRES ACME",
        "INFORMACION SOBRE ACME",
        "INFORMACOES SOBRE A ACME",
        "UBER UNS",
        "Ueber Acme",
        "O SPOLECNOSTI ACME",
        "ACME HAKKINDA",
    ],
)
def test_heads_may_be_written_without_accents(line):
    assert left(Block(line), HOUSE) == [line, HOUSE.text]


@pytest.mark.parametrize("line", ["UBER OPENS IN ACME", "VE STREDU V ACME", "MAS SOBRE LA ACME"])
def test_short_words_without_accents_are_others(line):
    assert not about.heads(line)


@pytest.mark.parametrize(
    "line",
    [
        "A PROPOS DES TESTS",
        "À propos de l'étude",
        "Über die Studie",
        "SOBRE EL ESTUDIO",
        "Sobre a Pesquisa",
        "Informazioni sulla Ricerca",
        "Om Studien",
        "Over het Onderzoek",
        "About the Study",
    ],
)
def test_what_is_told_of_a_thing_is_of_the_story(line):
    told = Block(line, strong=True)
    assert left(told, THING) == []
    assert left(Block("About Acme", strong=True), HOUSE, told, THING) == ["About Acme", HOUSE.text]


@pytest.mark.parametrize("line", ["About the Acme Project", "À propos du Prix Acme"])
def test_below_a_house_another_may_be_named_by_such_a_thing(line):
    lines = (Block("About Acme", strong=True), HOUSE, Block(line, strong=True), THING)
    assert left(*lines) == [block.text for block in lines]


@pytest.mark.parametrize(
    "line",
    [
        "Over de uitgever",
        "Over onze organisatie",
        "Over de stichting Acme",
        "Meer over de fabrikant",
        "Sul produttore",
        "Sull’associazione",
        "Sulla nostra azienda",
        "A propos du fabricant",
        "En savoir plus sur l'éditeur",
        "Sobre el desarrollador",
        "Sobre a editora",
        "O producencie",
        "O Zespole Acme",
        "O vydavateli Acme",
        "Om tillverkaren",
        "Om arrangøren",
        "Tietoa kustantajasta",
        "Despre organizator",
        "A kiadóról",
        "О застройщике",
        "Zum Verlag",
        "About the developer",
        "Over de auteur",
        "Sugli autori",
    ],
)
def test_a_house_may_be_named_by_what_it_is_to_the_release(line):
    assert left(Block(line, strong=True), HOUSE) == [line, HOUSE.text]


@pytest.mark.parametrize(
    "line",
    [
        "Over de rivier",
        "Over de stichting en haar toekomst",
        "Sul ponte di Springfield",
        "Sulla strada per Roeville",
        "O moście w Springfield",
        "Om bron",
        "Zum Schluss",
        "About the bridge",
        "A team of its own",
        "A Partner in Growth",
        "Over de Partner Awards",
        "Mehr über Team Elbe",
        "A Museum for All",
        "O Grupo de Dança",
        "Su equipo",
    ],
)
def test_what_only_begins_like_it_is_of_the_story(line):
    assert left(Block(line, strong=True), THING) == []


def test_a_house_so_named_in_the_midst_of_a_story_is_of_it():
    run = [STORY[0], Block("Sul museo", strong=True), *STORY]
    assert not closing.find(list(enumerate(run)))


@pytest.mark.parametrize("label", ["Sulla fondazione", "O wydawcy", "Om tillverkaren"])
def test_a_house_so_named_may_have_its_description_in_the_same_line(label):
    line = f"{label}: {HOUSE.text}"
    assert left(Block(line)) == [line]


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("Fratelli Acme S.p.A.", "Fondata nel 1958, Fratelli Acme produce incudini.", True),
        ("Acme Anvils Ltd.", "Acme Anvils has been the leading maker of anvils since 1958.", True),
        ("Acme Anvils Ltd.", "Founded in 1958, the bridge of Roeville was closed in May.", False),
        ("Acme", "Founded in 1958, the bridge of Roeville was closed in May.", False),
    ],
)
def test_a_house_with_its_form_stands_over_what_names_it_without(line, text, found):
    told = (Block(line, strong=True), Block(text))
    assert left(*told) == ([line, text] if found else [])


@pytest.mark.parametrize(
    "line",
    ["| About Acme |", "| About Acme", "— About Acme —", "** About Acme **", "=== Om Acme ==="],
)
def test_marks_around_a_heading_are_none_of_it(line):
    assert left(Block(line, strong=True), HOUSE) == [line, HOUSE.text]


@pytest.mark.parametrize(
    "line",
    [
        "| About four hundred guests |",
        "— About the Study —",
        "– About Acme one hears little in town",
        "* About Acme: see page 4 of the minutes",
        "■ About four hundred guests",
    ],
)
def test_marks_make_no_house_of_a_heading(line):
    assert left(Block(line, strong=True), THING) == []
