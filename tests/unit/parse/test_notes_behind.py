"""Notes behind the last sentence of a paragraph are none of it."""

import pytest

from newsdrop.parse.prose import notes_behind

TEXT = "The bridge of Salem is open."


@pytest.mark.parametrize(
    "note",
    [
        "© RIPRODUZIONE RISERVATA",
        "Ultimo aggiornamento: 22:07",
        "Ultimo aggiornamento: 22:07 © RIPRODUZIONE RISERVATA",
        "(© 2020 Acme)",
        "Aktualisiert: 12.05.2020, 14:33",
    ],
)
def test_a_note_is_cut(note):
    assert notes_behind.without(f"{TEXT} {note}") == TEXT


@pytest.mark.parametrize(
    "text",
    [
        "© 2020 Acme",
        "The poster of the bridge says © 2020 Acme",
        "The game of Salem has ended. It was 3:4",
        "© Acme. The bridge of Salem is open.",
    ],
)
def test_what_is_a_sentence_or_alone_stays(text):
    assert notes_behind.without(text) == text
