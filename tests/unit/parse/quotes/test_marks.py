"""Which mark opens, which one closes, and which one is lost."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.speaking import marks
from newsdrop.parse.speaking.marks import Span
from newsdrop.record import Paragraph, Person


def texts(text: str) -> list[str]:
    return [text[span.start : span.end] for span in marks.spans(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param('"One," she said. "Two."', ["One,", "Two."], id="straight"),
        pytest.param("“One,” she said. “Two.”", ["One,", "Two."], id="curly"),
        pytest.param("„Eins“, sagte sie.", ["Eins"], id="german"),
        pytest.param("“One. “ said she. “Two.”", ["One. ", "Two."], id="opening mark closes"),
        pytest.param("“One, “ – she. “Two.”", ["One, ", "Two."], id="opening mark before a dash"),
        pytest.param("»Eins«, sagte sie.", ["Eins"], id="guillemets inwards"),
        pytest.param("«Uno», dijo.", ["Uno"], id="guillemets"),
        pytest.param("« Un », dit-elle, « deux ».", [" Un ", " deux "], id="guillemets and spaces"),
        pytest.param("”Ett”, sade hon.", ["Ett"], id="swedish"),
        pytest.param("‘Een twee drie’, zegt ze.", ["Een twee drie"], id="dutch singles"),
        pytest.param("「一つ」と述べた。", ["一つ"], id="corner brackets"),
        pytest.param("他说：“一。”她说：“二。”", ["一。", "二。"], id="curly without spaces"),
        pytest.param(
            '"하나입니다."라고 말했다. "둘."', ["하나입니다.", "둘."], id="straight, run on"
        ),
        pytest.param("“하나“며, “둘”이라고 했다.", ["하나", "둘"], id="a particle touches it"),
        pytest.param("``One,'' she said.", ["One,"], id="typewriter"),
        pytest.param('"One,” she said. “Two."', ["One,", "Two."], id="mixed"),
        pytest.param("“One“ she said.", ["One"], id="an opening mark that closes"),
        pytest.param("“Uno!». Poi «due» e tre.", ["Uno!", "due"], id="another kind of mark closes"),
        pytest.param("«Un”, dit-elle, «deux”.", ["Un", "deux"], id="other kinds close twice"),
        pytest.param(
            "Un » vol » et » Oui », dit-il.", [" vol ", " Oui "], id="closing marks alone"
        ),
        pytest.param("“We go to Roe» and stay.”", ["We go to Roe» and stay."], id="a stray mark"),
        pytest.param(
            '“He told me "go" and “now” again.”',
            ['He told me "go" and “now” again.'],
            id="marks within marks",
        ),
        pytest.param("“‘Dave,’ they said.”", ["‘Dave,’ they said."], id="single within double"),
        pytest.param("‘We won’t go,’ she said. ‘Never.’", ["We won’t go,", "Never."], id="single"),
        pytest.param(
            "‘He said “go” and left,’ she said.",
            ["He said “go” and left,"],
            id="double within single",
        ),
        pytest.param('The code ("XUL") and the "o" ring', ["XUL", "o"], id="in brackets"),
        pytest.param('He is 6\' 2" tall with a 10" hat.', [], id="inches"),
        pytest.param('So says Robert "Bob" Roe.', [], id="nickname"),
        pytest.param("The ’90s weren’t Boss’ best years.", [], id="apostrophes"),
        pytest.param("No marks here.", [], id="none"),
        pytest.param('""', [], id="nothing inside"),
    ],
)
def test_marks_are_paired(text: str, expected: list[str]) -> None:
    assert texts(text) == expected


def test_a_lost_opening_mark_leaves_what_stands_before() -> None:
    text = 'We are glad," she said. "Very."'
    assert marks.spans(text)[0] == Span(0, 12, opened=False)
    assert texts(text)[1] == "Very."


def test_a_lost_closing_mark_leaves_what_stands_up_to_the_next() -> None:
    text = '"We are glad, she said. "Very."'
    assert marks.spans(text)[0] == Span(1, 24, closed=False)
    assert texts(text)[1] == "Very."


def test_a_paragraph_that_runs_on_is_not_closed() -> None:
    assert marks.spans("“We go on.") == [Span(1, 10, closed=False)]
    assert marks.opens("“And on.”")
    assert not marks.opens("And “on.”")


def test_a_paragraph_of_nothing_but_marks_is_soon_given_up() -> None:
    assert len(marks.spans("“a” " * 100_000)) <= marks.MOST_MARKS


def test_marks_between_blanks_may_be_turned_round() -> None:
    text = "Il a hésité. » Nous viendrons. Merci « , a dit Roe. Et encore : » je ne sais pas « ."
    assert texts(text) == [" Nous viendrons. Merci ", " je ne sais pas "]
    text = "He waited. ” We go. It is time “ , said Roe."
    assert texts(text) == [" We go. It is time "]


def test_marks_that_close_a_speech_from_above_are_not_turned() -> None:
    text = "Nous partons », a dit Roe. « Nous gagnerons"
    assert texts(text) == ["Nous partons ", " Nous gagnerons"]
    text = "Nous partons » , a dit Roe. « Nous gagnerons » a-t-il dit"
    assert texts(text)[-1] == " Nous gagnerons "


@pytest.mark.parametrize("mark", ["”", "’"])
def test_a_single_mark_may_close_what_a_double_one_opened(mark):
    line = f"“We are proud,” Jane Roe says, “and we cannot go on, for it doesn’t work.{mark}"
    (_, last) = quotes.find([Paragraph(line)], [Person("Jane Roe")], None)
    assert last.text == "and we cannot go on, for it doesn’t work."


def test_a_single_mark_of_its_own_is_kept():
    line = "“We are proud,” Jane Roe says, “and we called it ‘a work of art.’"
    found = quotes.find([Paragraph(line)], [Person("Jane Roe")], None)
    assert [quote.text for quote in found] == ["We are proud,"]


def test_a_mark_apart_that_nothing_closes_is_a_dash() -> None:
    assert marks.spans('" Roads are closed, and trains are late') == []
    assert marks.spans('SALEM " The mayor came to see it') == []
    assert len(marks.spans('"Roads are closed, and trains are late')) == 1
    assert len(marks.spans('" Roads are closed "')) == 1
    assert len(marks.spans('The mayor said: " Roads are closed and more')) == 1
    assert len(marks.spans('" Roads are closed, and more is said in the next paragraph.')) == 1
