"""Notes behind the last sentence of a paragraph are none of it."""

import pytest

from newsdrop.parse.authors import credited
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


@pytest.mark.parametrize(
    ("behind", "cut"),
    [
        ("북성=홍길동 기자 hong@acme.example", True),
        (" [홍길동 기자]", True),
        (" 홍길동 기자 (hong@acme.example)", True),
        (" 홍길동 기자도 다리를 건넜다.", False),
        (" 다리를 처음 건넌 사람은 기자", False),
    ],
)
def test_a_korean_author_behind_the_last_sentence(behind, cut):
    assert credited.without(f"다리가 열렸다.{behind}") == f"다리가 열렸다.{'' if cut else behind}"
