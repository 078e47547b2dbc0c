"""People of small houses: short names, forms of address, and offices at houses nobody lists."""

import pytest

from newsdrop.parse.offices.before import titles
from newsdrop.parse.prose import sentences
from tests.asking import pages

HEAD = "<h1>Ferry opens to all who wait for it</h1>"
LEAD = (
    "<p>The ferry over the river opened on Monday, two months earlier than planned, and carried "
    "more than four hundred people before the sun went down.</p>"
)


def read(*paragraphs):
    told = "".join(f"<p>{text}</p>" for text in paragraphs)
    return pages.read(HEAD + LEAD + told, title="Ferry opens")


def people(*paragraphs):
    return {person.name: person.title for person in read(*paragraphs).people}


def speakers(text):
    return [quote.speaker for quote in read(text).quotes]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Dr Isla Quevell", "Isla Quevell"),
        ("Adv. Thuli Nkosi", "Thuli Nkosi"),
        ("Bro. Michael Reyes", "Michael Reyes"),
        ("Alhaji Musa Bello", "Musa Bello"),
        ("H.E. Yusuf Bello", "Yusuf Bello"),
        ("Dr. Pindi Ann Mallow", "Pindi Ann Mallow"),
        ("Prof. M. V. Quevell", "M. V. Quevell"),
        ("M. V. Quevell", "M. V. Quevell"),
        ("Ma. Luisa Reyes", "Ma. Luisa Reyes"),
        ("Mohd. Faizal Roe", "Mohd. Faizal Roe"),
    ],
)
def test_forms_of_address_and_short_names_end_no_sentence(printed, name):
    said = f"“We built it in an old shed,” said {printed}, chair of the Ferry Society. “It floats.”"
    assert speakers(said) == [name, name]
    assert people(said) == {name: "chair of the Ferry Society"}


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("The shed was built by Jack Ma. Boats lie in it.", 2),
        ("“It floats,” said Ma. “We built it.”", 2),
        ("It was built by Ma. Luisa Reyes. It floats.", 2),
    ],
)
def test_a_given_name_in_short_may_be_a_last_name(text, count):
    assert len(sentences.split(text)) == count


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Head coach AJ Quevell said it was ready.", {"AJ Quevell": "Head coach"}),
        ("Roe Diner and Nora Quist's Kitchen are open.", {}),
        ("Nora Quist's plan is that all ride for nothing.", {"Nora Quist": None}),
        (
            "A curator of birds, Nora Quist, is proud.",
            {"Nora Quist": "curator of birds"},
        ),
        ("It was seen by curator of birds Nora Quist.", {"Nora Quist": "curator of birds"}),
        ("It was seen by director of nurses Nora Quist.", {"Nora Quist": "director of nurses"}),
        ("Recorded at Roe Mill with producer Tom Quist, it is new.", {"Tom Quist": "producer"}),
        (
            "On Friday, Roe Air Chief Executive Officer, Ms. Nora Quist said it was ready.",
            {"Nora Quist": "Roe Air Chief Executive Officer"},
        ),
        (
            "It was opened by Tom Poe, Roe Air Managing Director, Ms. Nora Quist and others.",
            {"Tom Poe": "Roe Air Managing Director", "Nora Quist": None},
        ),
        (
            "“It floats,” said Paws of Holm founder Nora Quist.",
            {"Nora Quist": "Paws of Holm founder"},
        ),
        (
            "The choice on Sunday of Holm founder Nora Quist was no surprise.",
            {"Nora Quist": "Holm founder"},
        ),
    ],
)
def test_titles_of_small_houses(text, found):
    assert people(text) == found


def test_a_title_does_not_go_back_over_a_picture():
    text = "Photograph of Chief Engineer Nora Quist"
    assert titles.before(text, text.index("Nora")) == "Chief Engineer"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“It floats,” said Holm Club Hony. Secretary Adv. Nora Quist.",
            {"Nora Quist": "Holm Club Hony. Secretary"},
        ),
        (
            "It was told by the National Chairman, CPA Tom Kiprono Quist, during the meeting.",
            {"Tom Kiprono Quist": "National Chairman"},
        ),
        ("Fr. Tom Murphy P.P. blessed the ferry.", {"Tom Murphy": "Fr."}),
        ("It was bought from Nora Quist at Morgan Green Creatives.", {"Nora Quist": None}),
        (
            "They met Nora Quist at Tom Murphy's house.",
            {"Nora Quist": None, "Tom Murphy": None},
        ),
        ("Letter of Bishop Tom Murphy to all who cross", {"Tom Murphy": "Bishop"}),
        ("The Secretary of State Tom Murphy came.", {"Tom Murphy": "Secretary of State"}),
    ],
)
def test_offices_and_houses_beside_names(text, found):
    assert people(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "“It floats,” said Nora Quist ’98, P ’26, ’29, chair of the search committee.",
            {"Nora Quist": "chair of the search committee"},
        ),
        (
            "“It floats,” said Nora Quist (’98), chair of the search committee.",
            {"Nora Quist": "chair of the search committee"},
        ),
        (
            "“It floats,” said Nora Quist, MBA ’09, president of the Roe Foundation.",
            {"Nora Quist": "president of the Roe Foundation"},
        ),
        ("Gifts may be sent to P.O. Box 22, Holm, NE 68048.", {}),
        ("Sr. Ma. Luisa Reyes blessed the ferry.", {"Ma. Luisa Reyes": None}),
    ],
)
def test_letters_and_years_around_names(text, found):
    assert people(text) == found
