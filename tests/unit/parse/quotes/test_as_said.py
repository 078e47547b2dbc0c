"""Words beside quotes that are of speech here and something else there: "as", "put it", "dit"."""

from __future__ import annotations

import pytest

from tests.asking.speakers import sources, speakers


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Nobody reads alone here any more,” as Jane Roe put it.", "en"),
        ("“Nobody reads alone here any more,” as Jane Roe said in May.", "en"),
        ("“Nobody reads alone here any more,” is how Jane Roe puts it.", "en"),
        ("As Jane Roe puts it, “nobody reads alone here any more.”", "en"),
        ("Jane Roe put it this way: “Nobody reads alone here any more.”", "en"),
        ("„Hier liest niemand mehr allein“, wie Jane Roe betonte.", "de"),
        ("Jane Roe told the press: “Nobody reads alone here any more.”", "en"),
        ("Jane Roe told the press, “Nobody reads alone here any more.”", "en"),
        ("Jane Roe said of the term: “It came with the first ferry.”", "en"),
        ("Jane Roe dit : « Nous sommes fiers du travail. »", "fr"),
        ("Jane Roe a dit : « nous sommes fiers du travail. »", "fr"),
        ("Jane Roe a dit « être fière du travail de tous ».", "fr"),
        ("Jane Roe ha dit: “va entrar molta gent el primer dia.”", "ca"),
        ("Jane Roe ergriff das Wort: „Wir brauchen mehr solche Orte.“", "de"),
        ("Jane Roe tomó la palabra: “Estamos muy contentos de todos.”", "es"),
    ],
)
def test_who_said_it(text: str, language: str) -> None:
    assert speakers(text, language=language) == ["Jane Roe"]


def test_as_somebody_said_stands_between_two_parts() -> None:
    text = "“We will need more of them,” as Jane Roe put it, “and we will build them.”"
    assert speakers(text) == ["Jane Roe"] * 2
    assert sources("“Nobody reads alone here,” as one reader put it.") == [(None, "one reader")]


def test_as_without_a_comma_tells_when() -> None:
    told = "Jane Roe said in a memo that the ferry “has become a little less relevant” as Acme "
    assert speakers(f"{told}lowered its prices, Salem Post reported.") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("“Harbor Nights,” as the series is called, begins in May.", "en"),
        ("“Harbor Nights,” as Jane Roe calls the series, begins in May.", "en"),
        ("“Nobody reads alone here any more,” as it says on the door.", "en"),
        ("Its motto is “We read,” as the mayor announced a plan for books.", "en"),
        ("The hall, known as “The Reading Hall,” as Jane Roe said, opens in May.", "en"),
        ("Das „Lesehaus“, wie Jane Roe es nennt, öffnet im Mai.", "de"),
        ("Jane Roe put it in a box marked “handle with great care at all times.”", "en"),
        ("The rules put it under “other things that we lend out.”", "en"),
        ("To put it simply, “nobody reads alone here any more.”", "en"),
        ("Jane Roe announced the theme: “We will read on the ferry.”", "en"),
        ("She used the term “reading room for all of us.”", "en"),
        ("Un plan dit « nous lirons tous au port » est né.", "fr"),
        ("Jane Roe a salué le plan dit « nous lirons tous au port ».", "fr"),
    ],
)
def test_what_is_called_or_put_somewhere_is_nobodys_speech(text: str, language: str) -> None:
    assert sources(text, language=language) == []
