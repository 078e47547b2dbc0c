"""The box that tells who has not paid how to read the rest of a story."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending.foot import paywalls

LEAD = "The town of Roeville opened its new bridge today, ten years after the flood."


def found(*lines, classes="wall"):
    box = frozenset(classes.split())
    blocks = (Block(LEAD, hints=frozenset({"text"})), *(Block(line, hints=box) for line in lines))
    return sorted(paywalls.find(list(enumerate(blocks))))


@pytest.mark.parametrize(
    "lines",
    [
        ("Få fuld adgang og læs resten af artiklen", "Køb et abonnement.", "24 timer"),
        ("To continue reading", "Subscribe for a year", "Log in"),
        ("Para seguir leyendo, suscríbete a La Roe",),
    ],
)
def test_its_box(lines):
    assert found(*lines) == list(range(1, len(lines) + 1))


@pytest.mark.parametrize(
    ("lines", "classes"),
    [
        (("To continue reading", "It is open on Mondays."), "wall"),
        (("Subscribe for a year", "Log in"), "wall"),
        (("To continue reading", "Subscribe for a year"), "text"),
        (("To continue reading, subscribe", f"{LEAD} {LEAD} {LEAD} {LEAD} {LEAD}"), "wall"),
    ],
)
def test_other_lines(lines, classes):
    assert not found(*lines, classes=classes)
