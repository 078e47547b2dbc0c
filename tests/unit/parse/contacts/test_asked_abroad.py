"""Sentences of other languages that give the person who answers for the news."""

import pytest

from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read

ROE = ("0301 555 0123", "roe@acme.example")


@pytest.mark.parametrize(
    "text",
    [
        "Voor meer informatie kunt u contact opnemen met Jane Roe, woordvoerder, tel. {}, mail {}.",
        "Neem voor nadere informatie contact op met Jane Roe via {} of {}.",
        "Pour plus d’informations, vous pouvez contacter Jane Roe, chargée de presse, au {} ou {}.",
        "Para más información, pueden contactar con Jane Roe (prensa) en el teléfono {} o {}.",
        "Per maggiori informazioni contattare la dottoressa Jane Roe, tel. {}, e-mail {}",
        "Para mais informações, contactar Jane Roe, assessora de imprensa, {}, {}.",
        "Bei Fragen wenden Sie sich bitte an Jane Roe ({}, {}).",
        "Für weitere Informationen wenden Sie sich an Jane Roe, Vorstand, Tel. {}, {}.",
        "Weitere Auskünfte erteilt Jane Roe unter {}, {}.",
        "För ytterligare information, kontakta presschef Jane Roe, {}, {}.",
        "For flere oplysninger kontakt Jane Roe, kommunikationschef, tlf. {}, {}.",
    ],
)
def test_whom_a_sentence_gives_for_more_is_the_contact(text):
    assert read(STORY, text.format(*ROE))[0] == [Contact("Jane Roe", None, *ROE)]


def test_below_a_note_to_editors_the_person_goes_with_the_address():
    text = "Voor meer informatie kunt u contact opnemen met Jane Roe, woordvoerder, {}, {}."
    told = (STORY, heading("Noot voor de redactie"), text.format(*ROE))
    assert read(*told)[0] == [Contact("Jane Roe", None, *ROE)]


@pytest.mark.parametrize(
    "text",
    [
        "Voor meer informatie en aanmelden kunt u contact opnemen met Jane Roe via {}.",
        "Zur Anmeldung und für weitere Informationen wenden Sie sich an Jane Roe ({}).",
        "Per informazioni e prenotazioni contattare Jane Roe, tel. {}.",
        "Chi è in possesso di informazioni può contattare Jane Roe, tel. {}.",
        "Pour plus d’informations et réserver une table, contactez Jane Roe au {}.",
        "De politie nam contact op met Jane Roe, die op {} bereikbaar was.",
        "Pour plus d’informations, contactez Jane Roe au {} ou passez nous voir à la mairie.",
    ],
)
def test_who_sells_tickets_and_whom_the_story_meets_are_none(text):
    assert read(STORY, text.format("0301 555 0123"))[0] == []
