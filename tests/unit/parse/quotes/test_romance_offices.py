"""Offices whose adjectives stand behind them, and what goes on behind a quote with "and"."""

from __future__ import annotations

import pytest

from newsdrop.parse import people, quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph


def speakers(language, *lines):
    text = [Paragraph(line, "text") for line in lines]
    tongue = Found(language, Evidence.MARKUP)
    named = people.find(None, None, text, None, tongue)
    return [quote.speaker for quote in quotes.find(text, named, tongue)]


SIGNED = "Contractul a fost semnat de Ion Popescu, directorul general al Acme Construct, la Salem."


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("„Vom lucra și noaptea, în trei ture”, a precizat directorul general.", "Ion Popescu"),
        (
            "Directorul general al Acme Construct a precizat: „Vom lucra și noaptea, la rând”.",
            "Ion Popescu",
        ),
        (
            "Directorul tehnic al Foe Transport a precizat: „Vom lucra și noaptea, în trei ture”.",
            None,
        ),
    ],
)
def test_a_romanian_office_is_its_first_word(line, speaker):
    assert speakers("ro", SIGNED, line) == [speaker]


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "es",
            (
                "Firmó Ana Roe, secretaria técnica de Acme.",
                "“Trabajaremos también de noche”, dijo la secretaria técnica.",
            ),
        ),
        (
            "es",
            (
                "Vinieron el director técnico Luis Paz y la directora deportiva Ana Roe.",
                "“Trabajaremos también de noche”, dijo la directora deportiva.",
            ),
        ),
        (
            "es",
            (
                "Vinieron el director técnico Luis Paz y la directora general Ana Roe.",
                "“Saldrá bien”, dijo Luis Paz. “Trabajaremos de noche”, dijo la directora general.",
            ),
        ),
        (
            "ca",
            (
                "Ha signat la consellera de Cultura, Anna Roe.",
                "La consellera ha dit que “el mar va entrar fins aquí”, i ha agraït la feina.",
            ),
        ),
    ],
)
def test_who_holds_the_office_speaks(language, lines):
    assert speakers(language, *lines)[-1:] in (["Ana Roe"], ["Anna Roe"])


@pytest.mark.parametrize(
    ("line", "count"),
    [
        (
            "Primăria Salem anunță că banii sunt pentru proiectul „Orașul merge pe jos”, azi.",
            0,
        ),
        ("El acto es del proyecto “Salem camina mejor y sin coches”, que dirige Ana Roe.", 0),
        ("“The project is for all of us, and we start today,” said Jane Roe.", 1),
        ("Of the project Jane Roe said: “It is for all of us, and we start today.”", 1),
    ],
)
def test_what_a_project_is_called_is_no_speech(line, count):
    assert len(speakers("ro" if "Primăria" in line else "es", line)) == count


MET = "Umweltministerin Anna Huber traf die Umweltministerin von Salem Karin Meier und Jan Roth."


@pytest.mark.parametrize(
    ("lines", "speaker"),
    [
        (
            (MET, "„Wir treten vereint für die Ordnung ein“, sagte die Umweltministerin."),
            "Anna Huber",
        ),
        (
            (MET, "„Wir treten vereint ein“, so die Umweltministerin von Salem."),
            "Karin Meier",
        ),
    ],
)
def test_a_german_office_of_one_word_speaks_and_the_one_without_a_house_is_meant(lines, speaker):
    assert speakers("de", *lines) == [speaker]
