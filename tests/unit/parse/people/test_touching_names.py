"""Names that touch what stands before them, the blank lost: "Dr.Jane Roe", "D.Jane Roe"."""

import pytest

from tests.asking.people import find, names


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The pier was opened by Dr.Jane Roe.", ("Jane Roe", None)),
        ("The pier was opened by Gen.Qwabe.", ("Qwabe", "Gen.")),
        ("The pier was opened by D.Jane Qwabe.", ("D.Jane Qwabe", None)),
        ("Director Dr.Jane Roe opened the pier.", ("Jane Roe", "Director")),
    ],
)
def test_lost_blank(line, expected):
    assert [(one.name, one.title) for one in find(line)] == [expected]


def test_works_and_houses_with_a_stop():
    assert not find("The U.S.Army used Node.Js and J.Crew shirts.")
    assert not find("More at Gov.uk and Dr.com, they say.")


def test_forms_of_address_in_a_row():
    assert names("Prof.dr. Jan Jansen opent de brug.", language="nl") == ["Jan Jansen"]


def test_rank_behind_an_adjective_is_no_part_of_the_office():
    found = find("C’era il Commissario straordinario Gen. Qwabelli.", language="it")
    assert [(one.name, one.title) for one in found] == [("Qwabelli", "Commissario straordinario")]


def test_italian_of_within_capitals():
    assert not find("COMITATO DEL FIUME DI BORGO’ scrive.", language="it")
    found = find("Il sindaco MARIO DI BRUNI scrive.", language="it")
    assert [one.name for one in found] == ["MARIO DI BRUNI"]


@pytest.mark.parametrize("name", ["ROSE MARIE QWABE PLESDON", "Rose Marie Qwabe"])
def test_first_name_that_is_a_word_behind_an_office(name):
    found = find(f"Il vint avec sa suppléante {name}.", language="fr")
    assert [(one.name, one.title) for one in found] == [(name, "suppléante")]
