"""Whom "his statement" means before a verb of speech."""

from __future__ import annotations

import pytest

from tests.asking.speakers import speakers

HEARD = "“It is true,” said Jane Roe."


@pytest.mark.parametrize(
    "told",
    [
        "Her statement continued: “And it works on every day of the week.”",
        "“And it works on every day of the week,” her long letter said.",
        "Su carta dice: “Y funciona todos los días de la semana.”",
    ],
)
def test_a_text_speaks_for_whoever_has_written_it(told: str) -> None:
    assert speakers(HEARD, told) == ["Jane Roe"] * 2


@pytest.mark.parametrize(
    "told",
    [
        "His statement continued: “And it works on every day of the week.”",  # no woman's
        "Her brother said: “And it works on every day of the week.”",
        "The office's statement said: “And it works on every day of the week.”",
    ],
)
def test_what_is_somebody_elses_does_not(told: str) -> None:
    first, second = speakers(HEARD, told)
    assert (first, second) == ("Jane Roe", None)


def test_what_a_house_wrote_that_spoke_last_is_its_own() -> None:
    house = "“Es la más grande del país”, publicó la compañía Acme."
    told = f"{house} “Y funciona todos los días”, dice su mensaje."
    assert speakers(HEARD, told, language="es") == ["Jane Roe", None, None]


def test_a_release_is_its_houses() -> None:
    told = "La empresa abrió. “Funciona todos los días de la semana”, dice su comunicado."
    assert speakers(HEARD, told, language="es") == ["Jane Roe", None]
