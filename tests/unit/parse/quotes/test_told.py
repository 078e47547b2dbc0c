"""Sentences behind a quote that say whose it was, and other forms of naming who spoke."""

from __future__ import annotations

import pytest

from newsdrop.parse import people, quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph


def speakers(*lines: str, language: str) -> list[str | None]:
    body = [Paragraph(line) for line in lines]
    subtag = Found(language, Evidence.META)
    named = people.find(None, None, body, None, subtag)
    return [quote.speaker for quote in quotes.find(body, named, subtag)]


@pytest.mark.parametrize(
    ("behind", "language"),
    [
        ("”. Lo dichiara in una nota la deputata Elena Marchi, responsabile Scuola di Acme.", "it"),
        ("”. Lo afferma Elena Marchi.", "it"),
        ("”, lo afferma Elena Marchi.", "it"),
        ("” - lo afferma Elena Marchi.", "it"),
        ("”. È il commento della segretaria Elena Marchi.", "it"),
        ("”. Lo ha detto l’assessora Elena Marchi.", "it"),
        (".” Così la deputata Elena Marchi, segretaria di Acme.", "it"),
        ("”. Così in una nota Elena Marchi.", "it"),
        ("”. È quanto dichiara la deputata Elena Marchi.", "it"),
        ("”. A dirlo è Elena Marchi, segretaria.", "it"),
        ("”. Queste le parole di Elena Marchi, segretaria.", "it"),
        ("”. Así lo ha explicado la alcaldesa, Elena Marchi.", "es"),
        ("”. Son palabras de Elena Marchi, alcaldesa.", "es"),
        ("”. A declaração é de Elena Marchi, prefeita.", "pt"),
        (".“ Das sagte Ministerin Elena Marchi am Montag.", "de"),
        (".” Aldus wethouder Elena Marchi.", "nl"),
    ],
)
def test_the_sentence_behind_a_quote_names_its_speaker(behind: str, language: str) -> None:
    opening = "„" if language == "de" else "“"
    assert speakers(f"{opening}Acme va Delft, e va Salem ora{behind}", language=language) == [
        "Elena Marchi"
    ]


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("These were the words of Senator Elena Marchi today as she met Tom Poe.", "en"),
        ("This was the message from the mayor, Elena Marchi, to Tom Poe.", "en"),
        ("This is what Mayor Elena Marchi said when Tom Poe came.", "en"),
        ("Thus spoke Mayor Elena Marchi, to whom Tom Poe came.", "en"),
        ("Ce sont les mots de la maire Elena Marchi lors de la fête.", "fr"),
        ("C’est en ces termes que la maire Elena Marchi a expliqué le projet.", "fr"),
        ("Estas fueron las palabras de la alcaldesa Elena Marchi en la fiesta.", "es"),
        ("Das waren die Worte von Bürgermeisterin Elena Marchi beim Fest.", "de"),
        ("Dit is wat burgemeester Elena Marchi zei op het feest.", "nl"),
    ],
)
def test_the_line_below_a_quote_says_whose_words_they_were(line: str, language: str) -> None:
    opening = "„" if language == "de" else "“"
    said = f"{opening}Acme va Delft, e va Salem ora per tutti{'“' if language == 'de' else '”'}"
    assert speakers("La strada è qui.", said, line, language=language) == ["Elena Marchi"]
    assert speakers(f"{said[:-1]}.{said[-1]} {line}", language=language) == ["Elena Marchi"]


@pytest.mark.parametrize(
    "line",
    [
        "This was the message of the film that Elena Marchi made.",
        "This is what Elena Marchi built in ten years, Tom Poe said.",
        "This is what Elena Marchi built.",
    ],
)
def test_the_line_below_a_quote_tells_of_something_else(line: str) -> None:
    assert speakers("“We will dig for all of you.”", line, language="en") == [None]


def test_where_it_was_said_is_no_part_of_who_said_it() -> None:
    body = [Paragraph("“Chiudono la scuola di Acme”. Lo dichiara in una nota la preside Ana Roe.")]
    subtag = Found("it", Evidence.META)
    (quote,) = quotes.find(body, people.find(None, None, body, None, subtag), subtag)
    assert quote.attribution == "la preside Ana Roe"


def test_so_does_the_paragraph_below_it() -> None:
    lines = ("“Chiudono la scuola di Acme”.", "Lo dichiara in una nota la deputata Elena Marchi.")
    assert speakers(*lines, language="it") == ["Elena Marchi"]


@pytest.mark.parametrize(
    "behind",
    [
        "Lo conferma anche Elena Marchi, deputata.",
        "Lo ha deciso Elena Marchi, deputata.",
        "Lo spiega bene il testo. Elena Marchi ride.",
        "Così Elena Marchi ha vinto la gara.",
        "Così Elena Marchi vinse la gara.",
    ],
)
def test_a_sentence_about_somebody_else_names_no_speaker(behind: str) -> None:
    assert speakers(f"“Chiudono la scuola di Acme”. {behind}", language="it") == [None]


def test_who_is_named_before_a_quote_speaks_it() -> None:
    line = "La deputata Anna Rossi ha detto: “Chiudono la scuola di Acme”. Lo scrive Elena Marchi."
    assert speakers(line, language="it") == ["Anna Rossi"]


@pytest.mark.parametrize(
    ("lines", "language", "expected"),
    [
        (
            (
                "“Chiudono la scuola”. Lo dichiara la deputata Elena Marchi.",
                "“Saremo in piazza”, prosegue l’esponente di Acme. “Con voi”, conclude.",
            ),
            "it",
            ["Elena Marchi"] * 3,
        ),
        (
            (
                "La senadora Ana Vidal presentó una iniciativa.",
                "La legisladora por Oaxaca afirmó: “En la sierra llueve poco y hay sed”.",
            ),
            "es",
            ["Ana Vidal"],
        ),
        (
            (
                "“É a lei”, afirmou a coordenadora do grupo, Dalva Nunes.",
                "O deputado Celso Vale foi lá e anunciou algo para o dia 3. “Vamos lá”, prometeu.",
            ),
            "pt",
            ["Dalva Nunes", "Celso Vale"],
        ),
        (
            ("Sœur Anne Roe, qui l’a vu, se souvient d’un homme « qui demandait pardon à tous ».",),
            "fr",
            ["Anne Roe"],
        ),
        (
            ("La hermana María del Mar Cuesta, de Acme, ha dicho que “hay niños que no duermen”.",),
            "es",
            ["María del Mar Cuesta"],
        ),
        (
            ("Su portavoz, Mª Ángeles Ruiz, ha criticado que el plan “llega con mucho retraso”.",),
            "es",
            ["Mª Ángeles Ruiz"],
        ),
    ],
)
def test_words_for_who_spoke_before(lines: list[str], language: str, expected: list[str]) -> None:
    assert speakers(*lines, language=language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gov. Ann Poe came. “He was good to us,” the governor said.", ["Ann Poe"]),
        ("U.S. Sen. Ann Poe came. “He was good to us,” the senator said.", ["Ann Poe"]),
        ("Sen. Ann Poe came. “He was good to us,” the Ohio Republican said.", ["Ann Poe"]),
        (
            "Rep. Tom Doe and Sen. Ann Poe met Jo Roe. “He was good,” the Ohio Democrat said.",
            ["Ann Poe"],
        ),
        (
            "Sen. Ann Poe, R-Ohio, met Rep. Tom Doe, a Democrat. “It was,” the Republican said.",
            ["Ann Poe"],
        ),
        (
            "Democratic Sen. Ann Poe met Rep. Tom Doe. “He was good,” the Republican said.",
            ["Tom Doe"],
        ),
        ("Sen. Ann Poe (D) came. “He was good to us,” the Ohio Republican said.", [None]),
        ("Team leader Ann Poe came. “He was good to us,” the Ohio Republican said.", [None]),
        ("Smith Ann Poe came. “He was good to us,” the Ohio Republican said.", [None]),
        ("Sen. Ann Poe came. “He was good to us,” an Ohio Republican said.", [None]),
        ("Lt. Gov. Ann Poe came. “He was good to us,” the governor said.", [None]),
        (
            "As my friend, the late Mayor Ann Poe, liked to say, “A town is a town that waits.”",
            ["Ann Poe"],
        ),
        ("Mayor Ann Poe had this to say: “A town is a town that waits.”", ["Ann Poe"]),
        ("Commander (retd) Ann Poe, the head of Acme, added: “We must go there.”", ["Ann Poe"]),
        ("Brigadier (Rtd) Ann Poe said: “We must all go there.”", ["Ann Poe"]),
        ('“We dig,” said Acme president J.C. "Buddy" Poe.', ['J.C. "Buddy" Poe']),
    ],
)
def test_forms_of_english(text: str, expected: list[str | None]) -> None:
    assert speakers(text, language="en") == expected


def test_marks_of_two_signs_each() -> None:
    lines = (
        "``We will dig,'' said Mayor Dee Roe. ``We waited for years and we are glad.''",
        "``My crew is here'', said Acme president J.C. ``Buddy'' Poe, ``and the mud is good.''",
        "Harbor Commissioner Evelyn Marks voted no. ``A good price is a good price.''",
    )
    assert speakers(*lines, language="en") == [
        "Dee Roe",
        "Dee Roe",
        "J.C. “Buddy” Poe",
        "J.C. “Buddy” Poe",
        "Evelyn Marks",
    ]


def test_a_dash_behind_a_line_that_leads_to_speech() -> None:
    line = "El presidente, Juan Pérez, señaló:"
    assert speakers(line, "—Es un hombre de la casa.", "Va.", language="es") == ["Juan Pérez"]
    assert not speakers(line, "—Nuevas obras.", "—Más agua.", language="es")
    assert not speakers(line, "— Nuevas obras.", "Va.", language="es")
    assert not speakers("El menú es:", "—Pan y vino.", "Va.", language="es")


def test_what_a_party_claims_is_nobodys_speech():
    lead = "Tom Poe blasted recent Republican claims that the program is in trouble."
    said = "“There is a lot of talk out there,” he said."
    assert speakers(lead, said, language="en") == ["Tom Poe"]
