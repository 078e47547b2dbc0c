"""Who speaks and is on no list of people, and whom a sentence introduces."""

from __future__ import annotations

import pytest

from tests.asking.speakers import speakers


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "“We are proud of it,” said Oriél Banaag, a tuner who came from Delft.",
            "en",
            "Oriél Banaag",
        ),
        (
            "“We are proud of it,” said Oriél Banaag, lead cobbler. “It was hot.”",
            "en",
            "Oriél Banaag",
        ),
        ("“We are proud of it,” said the owner, Oriél Banaag.", "en", "Oriél Banaag"),
        (
            "“We are proud of it,” said Oriél Banaag, from the Institute of Reeds.",
            "en",
            "Oriél Banaag",
        ),
        ("Oriél Banaag, lead cobbler at Acme, said: “We are proud of it.”", "en", "Oriél Banaag"),
        ("Dr Playa Banaag, head of Acme, said: “We are proud of it.”", "en", "Playa Banaag"),
        ("„Wir sind stolz darauf“, erzählt Doktorand Oriél Banaag.", "de", "Oriél Banaag"),
        ("« Nous sommes fiers », souligne Oriél Banaag, maire de la ville.", "fr", "Oriél Banaag"),
        (
            "“Estamos orgullosos de ello”, dijo Oriél Banaag, vecina del barrio.",
            "es",
            "Oriél Banaag",
        ),
        ("– Vi är stolta, säger Oriél Banaag, projektledare.", "sv", "Oriél Banaag"),
        ("“We are proud of it,” said Oriél Banaag.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, adding that it is glad.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, a bank.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, based in Delft.", "en", None),
        ("“We are proud of it,” said the manager at the Oriél Banaag.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, which runs trains.", "en", None),
        ("Oriél Banaag runs buses. “We are proud,” said Oriél Banaag, lead backer.", "en", None),
    ],
)
def test_a_name_nobody_knows_speaks_where_words_tell_of_a_person(
    text: str, language: str, expected: str | None
) -> None:
    assert set(speakers(text, language=language)) == {expected}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Forgiamo campane”- interviene Banaagi -”e le appendiamo a tutte le torri”.", "it"),
        ("“Forgiamo campane”, spiega Banaagi, “e le appendiamo a tutte le torri”.", "it"),
        ("« Nous forgeons des cloches », souligne Banaagi, « et des enclumes pour tous ».", "fr"),
        ("“We forge bells,” said Rodríguez, “and hang them on all towers.”", "en"),
    ],
)
def test_a_last_name_alone_speaks_between_the_halves_of_a_quote(text: str, language: str) -> None:
    who = "Rodríguez" if language == "en" else "Banaagi"
    assert speakers(text, language=language) == [who, who]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“We forge bells,” said Banaagi, “and hang them on all towers.”", "en"),
        ("“Forgiamo campane”, spiega Banaagi.", "it"),
        ("“Forgiamo campane”, spiega Banaagi, “e altro ancora”. Per Banaagi è molto.", "it"),
        ("“Forgiamo campane”, spiega Milano, “e le appendiamo a tutte le torri”.", "it"),
        ("“Forgiamo campane”, spiega ACME, “e le appendiamo a tutte le torri”.", "it"),
    ],
)
def test_a_house_or_a_place_alone_is_no_last_name(text: str, language: str) -> None:
    assert set(speakers(text, language=language)) == {None}


def test_a_german_office_with_a_house_in_small_letters_is_no_part_of_the_name() -> None:
    text = "„Wir sind stolz darauf“, sagte rad.los-Ortssprecherin Roswitha Banaag-Öz am Montag."
    assert speakers(text, language="de") == ["Roswitha Banaag-Öz"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Among the guests was Oriél Banaag, 63, who used to fish.", "Oriél Banaag"),
        ("The first sign came from a nurse, Oriél Banaag, who saw two men.", "Oriél Banaag"),
        ("The book has a statement by Oriél Banaag of Delft, who lived there.", "Oriél Banaag"),
        ("Oriél Banaag (63) sells bread on the market.", "Oriél Banaag"),
        ("One of the winners, Oriél Banaag, has taught for nine years.", "Oriél Banaag"),
        ("Trustee Oriél Banaag, who voted no, said she saw a gap.", "Oriél Banaag"),
        ("The board met on Monday, when snow fell on Delft.", "Jane Roe"),
        ("The prize of Oriél Banaag fell to the town.", "Jane Roe"),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_introduces(told: str, expected: str) -> None:
    texts = ("“We are proud of it,” said Jane Roe.", f"{told} “It was a long night,” she said.")
    assert speakers(*texts) == ["Jane Roe", expected]


def test_who_is_introduced_does_not_speak_what_stands_alone() -> None:
    told = "Acme was founded by Oriél Banaag, who died in 1950. “We still miss her. We do.”"
    assert speakers("“We are proud of it,” said Jane Roe.", told) == ["Jane Roe", "Jane Roe"]


def test_a_spanish_verb_alone_means_whom_the_sentence_before_introduces() -> None:
    told = "Oriél Banaag, que trabaja en Lugo, ha venido. «Pregunté por el agua», ha relatado."
    assert speakers("«Ya está», dijo María Gómez.", told, language="es")[1:] == ["Oriél Banaag"]


def test_a_weak_relative_introduces_no_thing() -> None:
    told = "Eine Xolische Verfügung, die lange galt, fiel. „Es war Zeit für uns“, sagte sie."
    assert speakers(told, language="de") == [None]


def test_house_before_the_office_of_who_speaks() -> None:
    line = "“We are proud of it,” says Acme Health Centre, executive director, Jane Roe."
    assert speakers(line) == ["Jane Roe"]
