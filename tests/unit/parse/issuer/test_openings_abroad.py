"""What comes before the subject of a first sentence abroad, and behind it before the verb."""

import pytest

from newsdrop.parse.issuing.names import wholes
from newsdrop.parse.issuing.text import inverted, opener
from tests.asking.issuer import read

BRIDGES = {
    # A verb second, behind an adverbial.
    "Nach vier Jahren hat die Stadt Roehausen die Brücke eröffnet.": "Stadt Roehausen",
    "Am Montag, 3. Juni, hat das Klinikum Roehausen geöffnet.": "Klinikum Roehausen",
    "Um zu helfen, startet der Brückenverein Roehausen ein Programm.": "Brückenverein Roehausen",
    "Seit Mai fördert die Universität Roehausen den Bau.": "Universität Roehausen",
    "Zum dritten Mal lädt das Brückenmuseum zum Brückenfest ein.": "Brückenmuseum",
    "Samen met Poe opent het ministerie van Bruggen de brug.": "Ministerie van Bruggen",
    "In juni opent Acme B.V. de brug.": "Acme B.V.",
    "Nu öppnar Polisen i Roestad en bro.": "Polisen i Roestad",
    "3. juni åpnet Roestad kommune broen.": "Roestad kommune",
    "For at hjælpe starter Broforeningen et program.": "Broforeningen",
    # An adverbial that a comma or nothing parts from the subject.
    "Aujourd’hui, Acme SA a ouvert le pont.": "Acme SA",
    "Oggi il Comune di Roeville ha aperto il ponte.": "Comune di Roeville",
    "Questa settimana Acme S.p.A. ha aperto il ponte.": "Acme S.p.A.",
    "A Roeville il Museo del Ponte ha aperto.": "Museo del Ponte",
    "W poniedziałek, 3 czerwca, Agencja Mostów otworzyła most.": "Agencja Mostów",
    "Wspólnie z Fundacją Poe Miasto Roegród otwiera most.": "Miasto Roegród",
    "W tym roku Polska Izba Mostów organizuje święto.": "Polska Izba Mostów",
    # Those who speak, or find something, for a house.
    "Des chercheurs de l’Université de Roeville ont trouvé un pont.": "Université de Roeville",
    "Forscher des Klinikums Roehausen haben etwas gefunden.": "Klinikum Roehausen",
    "De raad van bestuur van de gemeente Roestad heeft gekozen.": "Gemeente Roestad",
    "La portavoz del Museo del Puente, Juana Roe, anunció la obra.": "Museo del Puente",
    "Juana Roe, directora del Museo del Puente, anunció la obra.": "Museo del Puente",
    "Johanna Stein, Sprecherin des Brückenvereins Roe, kündigt es an.": "Brückenverein Roe",
    # What ends a name.
    "Die Stadt Roehausen mit Sitz in Roe kündigt etwas an.": "Stadt Roehausen",
    "La Ville de Roeville et plus de 200 autres appellent à agir.": "Ville de Roeville",
    "Region Roe och Poe-institutet tecknar avtal.": "Region Roe",
    "Acme AB och Poe AB tecknar avtal.": "Acme AB",
    "Miasto Roegród z radością informuje o moście.": "Miasto Roegród",
    "La Police municipale de Roeville s’engage pour le pont.": "Police municipale de Roeville",
    "Muzeum Mostu, spółka Poe S.A., ogłasza nabór.": "Muzeum Mostu",
    "O Museu da Ponte congratula-se com a obra.": "Museu da Ponte",
    "L’Ordine degli Ingegneri di Roe organizza una visita.": "Ordine degli Ingegneri di Roe",
}

NOBODY = [
    "A team of researchers from Acme Corp. has found a new way.",
    "Selon le ministère des Ponts, Jeanne Roe a ouvert le pont.",
    "Enligt Brodepartementet öppnar bron i maj.",
    "En la Universidad de Roevilla se celebró la fiesta.",
    "Con la Fondazione Poe Giovanna Roe ha aperto il ponte.",
    "Avec la Ville de Roeville, les habitants ont ouvert le pont.",
    "Für Johanna Stein war die Universität Roehausen ein Glück.",
    "Im Mai öffnet die Brücke in der Stadt Roehausen.",
    "Jeanne Roe, directrice de recherche, a annoncé la nouvelle.",
    "Les chercheurs ont trouvé une nouvelle façon de construire.",
    "The 2022 Bridge Games are held in the city of Roe today.",
    "In a letter today, Jane Roe praised the City of Roe.",
    "W Roegrodzie Janina Roe otworzyła most.",
]


@pytest.mark.parametrize(("lead", "house"), BRIDGES.items())
def test_the_subject_of_a_first_sentence(lead, house):
    assert opener.find(lead) == house
    assert opener.find(f"ROEVILLE, 3.6.2021 – {lead}") == house


@pytest.mark.parametrize("lead", NOBODY)
def test_no_subject(lead):
    assert opener.find(lead) is None


def test_an_object_behind_a_turned_verb_is_no_part_of_the_name():
    assert inverted.find("Heute lädt der Verein zum Schutz der Brücken ein.") == (
        "Verein zum Schutz der Brücken"
    )
    assert inverted.find("Laut dem Amt öffnet die Stadt Roe.") is None


def test_an_officer_is_not_read_in_place_of_the_house():
    lead = "Juana Roe, directora del Museo del Puente, anunció hoy que el puente abrirá en mayo."
    assert read(lead, people=["Juana Roe"]) == "Museo del Puente"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Ministerstwo Mostów", "W ramach programu Poe Ministerstwo Mostów ogłasza nabór."),
        ("Universitetet i Roestad", "I dag åpner Universitetet i Roestad en bro."),
        ("Polisen i Roestad", "I dag öppnar Polisen i Roestad en bro."),
    ],
)
def test_a_name_is_not_made_longer_by_what_stands_ahead(name, told):
    assert wholes.led(name, told) == name


def test_a_name_is_made_whole_behind_a_small_word():
    assert wholes.led("Institute for Bridges", "at the Jane Roe Institute for Bridges") == (
        "Jane Roe Institute for Bridges"
    )
