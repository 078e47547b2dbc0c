"""An office behind "como", "als" and their like ends before the verb of its sentence."""

import pytest

from newsdrop.parse.offices.behind import titles_behind


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Ana Roe| como presidenta abrió la sesión.", "presidenta"),
        ("Ana Roe| como directora de Acme vino.", "directora de Acme"),
        ("Ana Roe| como directora general de Acme vino.", "directora general de Acme"),
        ("nombra a Ana Roe| como directora creativa.", "directora creativa"),
        ("Anna Roe| come presidente apre la seduta.", "presidente"),
        ("Anne Roe| comme présidente ouvre la séance.", "présidente"),
        ("Anna Roe| als Präsidentin eröffnet die Sitzung.", "Präsidentin"),
        ("Anna Roe| als Ärztin hilft.", "Ärztin"),
        ("Anna Roe| som ordförande öppnar mötet.", "ordförande"),
        ("Budi Roe| sebagai direktur membuka rapat.", "direktur"),
        ("Anna Roe| jako prezes otwiera zebranie.", "prezes"),
        ("Jane Roe|, director of bridges.", "director of bridges"),
    ],
)
def test_a_verb_behind_an_office_that_somebody_takes_on_is_none_of_it(text, title):
    end = text.index("|")
    line = text.replace("|", "")
    assert titles_behind.after(line, end, len(line)) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "werd Jan Roe| (PvdA) gekozen als nieuwe burgemeester van Salem.",
            "burgemeester van Salem",
        ),
        ("werd Jan Roe| verkozen tot voorzitter van Acme.", "voorzitter van Acme"),
        ("Jeanne Roe| (PS) a été élue présidente du conseil.", "présidente du conseil"),
        ("Jan Roe| (SPD) wird dem Rat danken.", None),
        ("Jan Roe| (SPD) is gekozen door de leden.", None),
    ],
)
def test_a_party_may_stand_before_the_verb_that_gives_an_office(text, title):
    end = text.index("|")
    line = text.replace("|", "")
    assert titles_behind.after(line, end, len(line)) == title
