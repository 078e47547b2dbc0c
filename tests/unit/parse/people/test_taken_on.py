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
