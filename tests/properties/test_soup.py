"""No part of the parser fails on words that it knows, whatever their order."""

from __future__ import annotations

import random

import pytest

import newsdrop
from newsdrop.record import Rejection, Release
from tests import soup

SEEDS = 120


@pytest.mark.parametrize("seed", range(SEEDS))
def test_a_soup_of_known_words_gets_an_answer(seed: int) -> None:
    rng = random.Random(seed)
    data = soup.page(rng) if seed % 3 else soup.text(rng)
    assert isinstance(newsdrop.read(data.encode()), Release | Rejection)


@pytest.mark.parametrize(
    "sentence",
    [
        "“Thank you, Minister,” Jill Pomfret said.",
        "She asked the Prime Minister: Jill Pomfret said no.",
        "Contact: 山田太郎 / Dr. Jane Roe, (202) 555-0100",
        "Rectorat , Roeville",
        "Kardinal Roe met Maréchal Poe and Monsignore Doe.",
    ],
)
def test_sentences_that_once_failed(sentence: str) -> None:
    title = "<h1>Roeville opens its bridge</h1>"
    page = f"<p>{sentence}</p>{title}<p>ROEVILLE, June 3, 2021 – {sentence}</p>"
    assert isinstance(newsdrop.read(page.encode()), Release | Rejection)
