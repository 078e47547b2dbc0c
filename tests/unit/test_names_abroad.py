"""Names of many countries are known, and known as names of women or of men."""

from __future__ import annotations

import pytest

from newsdrop.lexicon import words
from newsdrop.parse.persons.wordkinds import FAMILY, GIVEN, kinds


@pytest.mark.parametrize(
    "name",
    ["Caoilfhionn", "Rhydian", "Guðfinna", "Tõnn", "Skaidrė", "Zsófia", "Zurab", "Oyinkansola"],
)
def test_a_given_name_is_known(name):
    assert kinds(name) & GIVEN


@pytest.mark.parametrize("name", ["Tsai", "Wójcik", "Ouedraogo", "Hovhannisyan", "Shrestha"])
def test_a_family_name_is_known(name):
    assert kinds(name) & (FAMILY | GIVEN)


def test_no_name_is_of_women_and_of_men():
    assert not words("gendered_names", "women") & words("gendered_names", "men")
