"""Lines above and below a quote, and halves of one speech, say whose it is."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.parse import quotes
from newsdrop.record import Paragraph, Person
from tests.asking.speakers import speakers


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("“We tore it down.", "We lost a lot,” Roe noted."), ["Jane Roe"] * 2),
        (("“We tore it down.", "It is old.", "We lost,” Roe noted."), ["Jane Roe"] * 3),
        (("It opens. “We tore it down.", "We lost,” Roe noted. “It was bad.”"), ["Jane Roe"] * 3),
        (("“We tore it down.", "“We lost a lot,” Roe noted."), ["Jane Roe"] * 2),
        (("“We tore it down.” Doe said so.", "We lost,” Roe noted."), ["John Doe", "Jane Roe"]),
        (("“We tore it down,” said Doe.", "The “plum,” Roe said, is old."), ["John Doe"]),
    ],
)
def test_both_halves_of_a_speech_that_one_mark_opens(
    lines: tuple[str, ...], expected: list[str]
) -> None:
    assert speakers(*lines) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Comment from Jane Roe, chief executive of Acme:", "Jane Roe"),
        ("Quotes attributable to Minister for Roads Jane Roe:", "Jane Roe"),
        ("Quotes attributable to the Minister for Roads, Senator the Hon Jane Roe:", "Jane Roe"),
        ("The following may be attributed to Inspector Jane Roe:", "Jane Roe"),
        ("Quotes attributable to the Minister for Roads, the Hon Jane Roe MP:", "Jane Roe"),
        ("A short statement by Mayor John Doe on the sale:", "John Doe"),
        ("Quote from John Doe:", "John Doe"),
        ("Kommentar von Anna Schmidt, Vorstandsvorsitzende:", "Anna Schmidt"),
        ("Zitat Karl Braun:", "Karl Braun"),
        ("Déclaration de Pierre Dupont, directeur général :", "Pierre Dupont"),
        ("Declaración de María Gómez, ministra de Sanidad:", "María Gómez"),
        ("Pierre Dupont, directeur général :", "Pierre Dupont"),
        ("Statement on the sale:", None),
    ],
)
def test_a_line_names_whose_words_stand_below_it(line: str, expected: str | None) -> None:
    assert speakers(line, "“We are proud of what we have done.”") == [expected]


@pytest.mark.parametrize("name", ["His Worship Tom Roe Jr.", "The Hon. Jane Roe, M.P."])
def test_a_stop_of_the_last_word_ends_no_sentence(name: str) -> None:
    story = ("“It is late,” said John Doe.", "“We must mend it, and it is time.”", name)
    assert speakers(*story)[1] in {"Tom Roe Jr", "Jane Roe"}
    assert speakers(*story[:2], "Roe left the bridge.") == ["John Doe", "John Doe"]


@pytest.mark.parametrize("lead", ["Envoy on alpine affairs", "The envoy on European affairs"])
def test_a_title_before_the_name_is_no_object(lead: str) -> None:
    assert speakers(f"{lead} Jane Roe said: “We must mend it.”") == ["Jane Roe"]


def test_a_line_below_signs_all_paragraphs_of_a_speech() -> None:
    story = (
        "“It is late,” said Jane Roe.",
        "“We must mend it.",
        "“It is time.”",
        "— John Doe, Mayor",
    )
    assert speakers(*story) == ["Jane Roe", "John Doe", "John Doe"]
    assert speakers(*story[:-1], "— A mother of two, Salem") == ["Jane Roe", None, None]


@pytest.mark.parametrize("mark", [" · ", " • ", ", "])
def test_a_point_parts_a_name_from_what_a_line_below_says_besides(mark: str) -> None:
    lines = ("The bridge is of Jane Roe and of John Doe.", "“We tore it down at last.”")
    assert speakers(*lines, f"John Doe{mark}Acme Bridges") == ["John Doe"]
    assert speakers(*lines, f"Ann Qwabe{mark}Acme Bridges") == ["Ann Qwabe"]


@pytest.mark.parametrize("dash", ["", "– ", "— "])
def test_an_office_may_stand_before_the_name_that_signs_a_quote(dash: str) -> None:
    told = "The bridge is of Jane Roe and of John Doe."
    doe, roe = "Minister of Energy, Mines and Ports John Doe", "Director at Acme’s Yard Jane Roe"
    lines = ("“We tore it down at last.”", f"{dash}{doe}", "“It is a good day.”", f"{dash}{roe}")
    assert speakers(told, *lines) == ["John Doe", "Jane Roe"]


@pytest.mark.parametrize(
    "line",
    [
        "Mayor John Doe opens the bridge",
        "Bridges of the River Doe",
        "Minister of Roads John Doe to open it",
    ],
)
def test_a_heading_below_a_quote_signs_nothing(line: str) -> None:
    told = "John Doe was not there. Jane Roe was."
    assert "John Doe" not in speakers(told, "“We tore it down at last.”", line, "It has two lanes.")


def test_a_signed_speech_may_have_lost_its_opening_mark() -> None:
    lines = ("We are proud to have mended it, and we go on.”", "— Jane Roe, Acme")
    more = ("We tore it down at last, and we build it anew.", "— John Doe, Mayor")
    assert speakers(*more, *lines) == ["John Doe", "Jane Roe"]


TWO = ("“We must mend it.”", "“It is time to go on.”")


@pytest.mark.parametrize(
    "line", ["John Doe, Mayor of Salem", "— John Doe, Mayor", "said John Doe, the mayor."]
)
@pytest.mark.parametrize("quotes", [TWO, (" ".join(TWO),), (*TWO, "“It is late at night.”")])
def test_a_line_below_signs_all_quotes_that_stand_above_it(quotes: tuple[str, ...], line: str):
    found = speakers("The old bridge was closed.", *quotes, line, "It has two lanes.")
    assert found == ["John Doe"] * " ".join(quotes).count("“")


def test_the_quote_behind_a_signed_one_is_not_the_signers():
    story = (*TWO, "John Doe, Mayor", *TWO, "Jane Roe, chief executive of Acme")
    assert speakers(*story) == ["John Doe"] * 2 + ["Jane Roe"] * 2


def test_a_line_below_does_not_sign_what_goes_on_from_who_spoke_before():
    story = ("“It is late,” said Jane Roe.", *TWO, "John Doe, Mayor")
    assert speakers(*story) == ["Jane Roe", "Jane Roe", "John Doe"]


def test_a_line_below_does_not_sign_quotes_between_which_something_stands():
    story = ("“We must mend it.” It rained. “It is time to go on.”", "John Doe, Mayor")
    assert speakers(*story) == [None, None]


@pytest.mark.parametrize(
    "behind", ["said John Doe.", "— John Doe, Mayor", "John Doe, Mayor", "Doe told us."]
)
def test_who_is_named_behind_the_second_of_two_quotes_said_the_first(behind: str):
    assert speakers(f"{' '.join(TWO)} {behind}") == ["John Doe"] * 2


def test_who_is_named_behind_a_quote_did_not_say_another_apart_from_it():
    line = "“We must mend it.” A bell rang. “It is time to go on,” said John Doe."
    assert speakers(line)[-1:] == ["John Doe"]
    assert speakers(line)[0] is None


NAMES = ("Dr. Jane Roe (chief of Roe Yard)", "Tom Poe, mayor of Springfield", "Ann Loe, sailor")
SAID = (
    "“We spin new ropes for all the ships.”",
    "“We like these new ropes very much”.",
    "“We sail with these ropes every day.”",
)


def spoken(*lines):
    people = [Person(name) for name in ("Jane Roe", "Tom Poe", "Ann Loe")]
    found = quotes.find([*map(Paragraph, lines)], people, None)
    return [quote.speaker for quote in found]


def test_names_head_the_quotes_or_sign_them():
    rows = [part for pair in zip(NAMES, SAID, strict=True) for part in pair]
    told = "Everybody may see the ropes from May on."
    everybody = ["Jane Roe", "Tom Poe", "Ann Loe"]
    assert spoken(*rows) == spoken(told, *rows) == spoken(*rows, told) == everybody
    signed = [part for pair in zip(SAID, NAMES, strict=True) for part in pair]
    assert spoken(*signed) == spoken(told, *signed) == spoken(*signed, told) == everybody
    assert spoken("Ropes for everybody", *signed) == everybody
    assert spoken(NAMES[2], SAID[0], NAMES[0]) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("— John Doe, Mayor of Salem.", "John Doe"),
        ("– John Doe.", "John Doe"),
        ("— John Doe came late, and was glad.", None),
        ("– Oh John Doe, it rains. Come in.", None),
        ("– Well, said a man to John Doe.", None),
    ],
)
def test_a_full_stop_may_end_the_line_that_signs_a_quote(line: str, expected: str | None) -> None:
    assert speakers("The old bridge was closed.", "“It is time to go on.”", line)[0] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("(John Doe, Mayor of Salem)", "John Doe"),
        ("(John Doe)", "John Doe"),
        ("(Photo: John Doe)", None),
        ("(John Doe was not there.)", None),
        ("(Translation John Doe)", None),
        ("(Pictured John Doe)", None),
    ],
)
def test_brackets_may_stand_around_the_line_that_signs_a_quote(line, expected):
    assert speakers("The old bridge was closed.", "“It is time to go on.”", line)[0] == expected


@pytest.mark.parametrize(("name", "speaker"), [("quote-author", "Jane Roe"), ("author", None)])
def test_a_box_below_a_quote_whose_class_says_that_it_is_of_the_speaker(name, speaker):
    told = "Acme opened the bridge on Monday, after two years of work on both banks of the river."
    page = (
        f"<main><article><h1>Acme opens bridge</h1><p>{told}</p>"
        "<blockquote><p>“We are glad that it stands.”</p></blockquote>"
        f'<div class="{name}"><img src="/roe.jpg" alt="Jane Roe"><strong>Jane Roe</strong>'
        f"<span>CEO of Acme</span></div><p>{told} It has two lanes.</p></article></main>"
    )
    release = newsdrop.read(page.encode())
    assert [one.speaker for one in release.quotes] == [speaker]


@pytest.mark.parametrize("mark", ["”", ""])
def test_two_quotes_side_by_side_have_one_speaker(mark: str) -> None:
    story = (
        "The chair, John Doe, is glad. He also announced that the bridge will open in May.",
        f"“We had more people than ever this year.{mark} “It is good to see,” said Jane Roe.",
    )
    assert speakers(*story) == ["Jane Roe", "Jane Roe"]
