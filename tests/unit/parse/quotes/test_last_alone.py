"""A last name that stands nowhere in full is a person's whom the text goes on to call "he"."""

import pytest

import newsdrop
from newsdrop.record import Rejection, Release
from tests.unit.parse.test_kind import page

TITLE = "Beware of false collectors"
LEAD = (
    "<p>People in Orchard County have been called by men who ask for money for a fund that does "
    "not exist, and who hang up as soon as they are asked for a number.</p>"
)


def read(*paragraphs: str) -> Release:
    told = LEAD + "".join(f"<p>{text}</p>" for text in paragraphs)
    answer = newsdrop.read(page(TITLE, f"<h1>{TITLE}</h1>{told}"))
    assert isinstance(answer, Release), answer
    return answer


WE = "“We have not seen this in our county before,”"


@pytest.mark.parametrize(
    ("text", "speakers", "people"),
    [
        (f"{WE} Tarvok said. He added that it came from abroad.", ["Tarvok"], ["Tarvok"]),
        (f"{WE} Tarvok said. She hopes that it ends soon.", ["Tarvok"], ["Tarvok"]),
        (
            f"{WE} Tarvok said, “and we want it to end.” He said so twice.",
            ["Tarvok", "Tarvok"],
            ["Tarvok"],
        ),
        # A house speaks by one word, too.
        (f"{WE} Tarvok said. It added that it came from abroad.", [None], []),
        (f"{WE} Tarvok said. He was sent home.", [None], []),
        (f"{WE} Tarvok said.", [None], []),
        # The pronoun may mean somebody else.
        (f"Jane Roe works there. {WE} Tarvok said. She added a number.", [None], ["Jane Roe"]),
        (f"A nurse was called. {WE} Tarvok said. She added that it was late.", [None], []),
        (f"{WE} Verizon Energy said. {WE} Verizon said. She added a number.", [None, None], []),
        (f"{WE} Springfield said. She added a number.", [None], []),
    ],
)
def test_a_last_name_that_goes_on_as_he_or_she_is_a_person(text, speakers, people):
    release = read(text)
    assert [quote.speaker for quote in release.quotes] == speakers
    assert [person.name for person in release.people] == people


def test_nobody_in_the_paragraph_above_may_be_meant():
    release = read("Tom Poe founded it.", f"{WE} Tarvok said. He added that it came from abroad.")
    assert [quote.speaker for quote in release.quotes] == [None]
    assert [person.name for person in release.people] == ["Tom Poe"]


def test_a_paragraph_of_thousands_of_quotes_is_not_read_for_each():
    names = (f"Tarv{chr(97 + at // 26)}{chr(97 + at % 26)}ok" for at in range(600))
    release = read(" ".join(f"{WE} {name} said. He added a number." for name in names))
    assert not release.people


def test_in_a_language_whose_pronoun_may_mean_a_house_it_tells_nothing():
    title = "Falsche Sammler im Kreis unterwegs"
    told = (
        "<p>Viele Menschen im Kreis wurden von Männern angerufen, die um Geld für einen Fonds "
        "bitten, den es nicht gibt, und die am Montag auch vor den Türen standen.</p>"
        "<p>„Wir haben das in unserem Kreis noch nie gesehen“, sagte Tarvok. Er fügte hinzu, dass "
        "niemand zahlen müsse.</p>"
    )
    answer = newsdrop.read(page(title, f"<h1>{title}</h1>{told}"))
    assert isinstance(answer, Release)
    assert [quote.speaker for quote in answer.quotes] == [None]


@pytest.mark.parametrize(
    "source", ["the treasurer said", "she said", "said a clerk", "Tarvok said"]
)
def test_a_text_in_which_anybody_speaks_is_an_article_without_a_date(source):
    assert isinstance(read(f"{WE} {source}. The county looks into it."), Release)


@pytest.mark.parametrize(
    "text",
    [
        "<p>The county keeps “a list of all roads” and “a list of all bridges” in the office.</p>",
        "<ul><li>“We have a form,” says the clerk.</li><li>“No fee,” says the clerk.</li></ul>",
    ],
)
def test_words_in_marks_that_nobody_says_in_prose_are_none(text):
    told = LEAD.replace("have been called by", "may be called by") + text
    assert isinstance(newsdrop.read(page(TITLE, f"<h1>{TITLE}</h1>{told}")), Rejection)


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        (f"{WE} said Maria, a nurse.", ["Maria"]),
        (f"{WE} said Maria, an asylum seeker.", ["Maria"]),
        (f"{WE} Maria, 34, told us.", ["Maria"]),
        (f"{WE} said a farmer named Maria. And Tom and others came.", ["Maria"]),
        # A house may be called so; part of a longer name; nobody says who it is.
        (f"{WE} said Maria, a bank in Salem.", [None]),
        (f"{WE} said a group named Maria.", [None]),
        (f"{WE} said Maria, which has a new owner.", [None]),
        (f"Mary-Maria, a nurse, came. {WE} said Maria.", [None]),
        (f"{WE} said Maria, a nurse. The Maria Foundation pays.", [None]),
        (f"{WE} Maria said.", [None]),
    ],
)
def test_a_given_name_alone_is_somebodys_of_whom_it_is_told_who_it_is(text, speakers):
    release = read(text)
    assert [quote.speaker for quote in release.quotes] == speakers
    assert [person.name for person in release.people] == [one for one in speakers if one]
