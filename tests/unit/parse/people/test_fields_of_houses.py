"""Fields of an office at a house, the last of them joined by "and"."""

import pytest

from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from tests.asking.people import find
from tests.asking.speakers import speakers


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Roe Police’s Crime and Harm Reduction Inspector |", None),
        ("Roeville’s Parks, Roads and Water Director |", None),
        ("It was Roe Rangers’ Trees and Water Manager |", None),
        # What "and" joins may be somebody or something else.
        ("Roe Police’s Ann and Harm Reduction Inspector |", "Harm Reduction Inspector"),
        ("Roe’s Museum and Director |", "Director"),
        ("Crime and Harm Reduction Inspector |", "Harm Reduction Inspector"),
        ("Roe Police’s Crime and Harm Reduction Inspectors |", "Harm Reduction Inspectors"),
    ],
)
def test_fields_before_an_office(line, title):
    whole = line.removesuffix(" |").removeprefix("It was ")
    assert titles.before(line, line.index("|")) == (title or whole)


@pytest.mark.parametrize(
    ("behind", "title"),
    [
        (", Roe Police, Crime & Victims’ Envoy, said", "Roe Police, Crime & Victims’ Envoy"),
        (", Roe Police, Fire and Crime Envoy said", "Roe Police, Fire and Crime Envoy"),
        (", Roe Parks, Roads and Water Director.", "Roe Parks, Roads and Water Director"),
        # Others, and other things.
        (", Roe Police, and Mayor Tom Poe", None),
        (", Roe Police, Fire and Mayor", None),
        (", Acme Works, Roe Street and Poe Road, said", None),
        (", Springfield, Trees and Water Directors came", None),
    ],
)
def test_fields_behind_a_name(behind, title):
    assert titles_behind.after(f"Jane Roe{behind}", 8, 8 + len(behind)) == title


@pytest.mark.parametrize(
    "who",
    [
        "Jane Roe, Roe Police, Fire & Crime Commissioner",
        "Jane Roe, Roe Police, Fire and Crime Commissioner",
        "The investigating officer, DC Jane Roe,",
        "The investigating officer, DCI Jane Roe,",
    ],
)
def test_who_holds_such_an_office_speaks(who):
    assert speakers(f"{who} said: “It is good that we have it now.”") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("It was Crime and Harm Reduction Inspector Jane Roe.", ["Jane Roe"]),
        ("It was Roe Police’s Crime and Harm Reduction Inspector Jane Roe.", ["Jane Roe"]),
        ("They found a pre- and post-Norman Conquest church.", []),
        ("Norman Conquest found a post-Norman Conquest church.", ["Norman Conquest"]),
        ("Bill Poe and Jane Roe Director Tom Poe came.", ["Bill Poe", "Jane Roe", "Tom Poe"]),
        ("Ann-Marie Roe and ex-Mayor Jane Poe came.", ["Ann-Marie Roe", "Jane Poe"]),
    ],
)
def test_what_looks_like_a_name_and_is_none(line, names):
    assert [person.name for person in find(line)] == names


@pytest.mark.parametrize(
    ("title", "rest"),
    [
        ("Présidente Monde des ventes, du marketing et des opérations d’Acme", ", a dit"),
        ("directora de ventas, de marketing y de operaciones de Acme", ", dijo"),
        ("direttrice delle vendite, del marketing e delle operazioni di Acme", ", ha detto"),
        ("diretora das vendas, do marketing e das operações da Acme", ", disse"),
        ("directrice du musée", ", la maire et les élèves de Roe ont dit"),
        ("directrice du musée", ", du 4 mai et du 5 mai"),
        ("maire de Roeville", ", des enfants des écoles et des habitants."),
        ("sindaco di Roeville", ", dei cittadini e delle famiglie del quartiere."),
        ("prefeito de Roeville", ", dos moradores e das famílias do bairro."),
        ("directora del museo", ", de la mano del alcalde y de la ministra, abrió"),
    ],
)
def test_romance_fields_have_their_articles(title, rest):
    text = f"Jane Roe, {title}{rest}"
    assert titles_behind.after(text, len("Jane Roe"), len(text)) == title
