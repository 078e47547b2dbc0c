"""Authors of works that a release cites are nobody of its story."""

import pytest

from tests.asking.people import names


@pytest.mark.parametrize(
    "line",
    [
        "Qwabe L, Poe RW, Bowen S. J Clin Anvil. 2014;34(8):954-961",
        "Qwabe L, Bowen S. Clin Anvil. 2019 Mar 5;34:954-961",
        "Roe, Ann P. F.; Poe, Tom P.: On Anvils.",
    ],
)
def test_authors(line):
    assert not names(line)


def test_who_led_the_study_that_is_cited():
    assert names("Jane Roe led it (Anvil. 2014;34(8):954).") == ["Jane Roe"]
