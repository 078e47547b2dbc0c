"""Whom a pronoun, an office or a quote without a source means, by who was heard before."""

from __future__ import annotations

import time

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.speaking.heard import genders
from newsdrop.parse.speaking.heard.memory import Memory
from newsdrop.parse.speaking.words import asides, subjects
from newsdrop.record import Evidence, Paragraph, Person
from tests.asking.speakers import PEOPLE, sources, speakers


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param(
            ["“One thing,” said Jane Roe. “And another.”"],
            ["Jane Roe"] * 2,
            id="the same paragraph",
        ),
        pytest.param(
            ["“One thing,” said Jane Roe.", "“And another thing is true.”"],
            ["Jane Roe"] * 2,
            id="the paragraph before",
        ),
        pytest.param(
            ["“Works on every day of the week!”", "— Jane Roe, Acme"],
            ["Jane Roe"],
            id="the line below",
        ),
        pytest.param(
            ["> “Works on every day of the week!”", "\\-- Jane Roe, Acme"],
            ["Jane Roe"],
            id="the line below, in a text file",
        ),
        pytest.param(
            ["“Works on every day of the week!”", "said Jane Roe, who tested it."],
            ["Jane Roe"],
            id="the line below, with a verb",
        ),
        pytest.param(
            [
                "“It is true,” said Karl Braun.",
                "“And it works very well.”",
                "Jane Roe becomes chief",
            ],
            ["Karl Braun", "Karl Braun"],
            id="no signature, but a heading",
        ),
        pytest.param(
            ["Mayor John Doe said:", "“We will rebuild the city and its schools.”"],
            ["John Doe"],
            id="the line above",
        ),
        pytest.param(
            ["Jane Roe declined to name him but said, “He is a friend of mine.”"],
            ["Jane Roe"],
            id="a second verb",
        ),
        pytest.param(
            ["Karl Braun arrived late.", "“I missed the train,” he said."],
            ["Karl Braun"],
            id="a pronoun",
        ),
        pytest.param(
            ["Jane Roe met John Doe. “I am glad to be here,” he said."],
            ["John Doe"],
            id="a pronoun that the subject cannot be",
        ),
        pytest.param(
            ["Jane Roe met John Doe. “I am glad to be here,” she said."],
            ["Jane Roe"],
            id="a pronoun that the subject can be",
        ),
        pytest.param(
            ["“One thing is sure,” a source said. “It works,” he added."],
            [None, None],
            id="a pronoun for a source without a name",
        ),
        pytest.param(
            ["Doe spoke first.", "“We will rebuild the city,” the mayor said."],
            ["John Doe"],
            id="an office",
        ),
        pytest.param(
            ["Roe said it was “a great success”, while Doe said it was “too costly”."],
            ["Jane Roe", "John Doe"],
            id="two in one sentence",
        ),
        pytest.param(
            ["“It works,” Roe said, adding that “it will last for long.”"],
            ["Jane Roe"] * 2,
            id="a verb that goes on",
        ),
        pytest.param(
            ["“One thing,” said Karl Braun.", "Roe said more.", "It rained.", "“It is very wet.”"],
            ["Karl Braun", "Jane Roe"],
            id="two paragraphs before",
        ),
        pytest.param(
            ["“One thing,” Roe said. “It works.” We hope so, and we go on with it.”"],
            ["Jane Roe"] * 3,
            id="speech whose opening mark is lost",
        ),
        pytest.param(
            ["Doe left early. Nobody knew why: “We heard it from the press.”"],
            [None],
            id="words of nobody in sight",
        ),
    ],
)
def test_a_quote_without_a_name_takes_its_speaker_from_around(
    paragraphs: list[str], expected: list[str | None]
) -> None:
    assert speakers(*paragraphs) == expected


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("“It is time,” said President Poe.", "Tom Poe"),
        ("“It is time,” said Ms. Poe.", "Ann Poe"),
        ("“It is time,” said the chair of Acme.", "Kay Lee"),
        ("“It is time,” said the chair.", "Sue Gray"),
    ],
)
def test_a_title_tells_whom_it_means(told: str, expected: str) -> None:
    everyone = (
        Person("Ann Poe"),
        Person("Tom Poe", "former President"),
        Person("Kay Lee", "chair of Acme"),
        Person("Sue Gray", "chair of the board"),
    )
    body = (Paragraph("“Good,” said Sue Gray."), Paragraph(told))
    assert quotes.find(body, everyone, None)[1].speaker == expected


def test_the_answer_to_a_question_in_a_talk_may_be_anybodys() -> None:
    talk = (
        "“That can be true,” Roe said.",
        "“There is a risk,” Doe interjected. “Do you dispute that?”",
        "“There can be a very small risk in a few of the cases.”",
    )
    assert speakers(*talk)[-1] is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "It is the gap that was named by John Doe in 1961 when he said, “We are all of it.”",
            "John Doe",
        ),
        ("It was seen by Doe and by Karl Braun when he said, “We are all of it.”", None),
        ("In a call with John Doe she said, “We are all of it.”", "Jane Roe"),
    ],
)
def test_a_pronoun_means_the_only_one_whom_its_sentence_names(text: str, expected: str) -> None:
    assert speakers("“We will grow,” said Jane Roe.", text)[-1] == expected


def test_a_tale_gives_its_dialogue_to_nobody_who_is_not_named() -> None:
    turns = ["“We will go there,” said Roe.", "“And what will we do?”", "“We will wait, I think.”"]
    told = speakers(*(30 * turns))
    assert told == 30 * ["Jane Roe", None, None]
    assert speakers(*turns) == ["Jane Roe", "Jane Roe", "Jane Roe"]


def test_a_spokesman_whom_a_sentence_with_but_brings_in_is_he() -> None:
    told = (
        "“We need an honest talk about it,” Karl Braun said.",
        "But a spokesman for the colleges said they had hired more people.",
        "“We have worked on it for years,” he said.",
    )
    assert speakers(*told)[-1] is None


def test_a_last_name_that_is_a_preposition_elsewhere_speaks() -> None:
    told = ("“It was Roe,” said Karl Braun.", "“It was not what we saw,” said Della.")
    assert speakers(*told)[-1] != "Karl Braun"


def test_a_nordic_pronoun_means_who_fits_it():
    body = ["– Vi är redo, säger Karl Braun.", "– Vi börjar i morgon, säger Anna Schmidt."]
    found = speakers(*body, "– Det blir bra, säger han.", "– Vi ses, säger hon.", language="sv")
    assert found == ["Karl Braun", "Anna Schmidt", "Karl Braun", "Anna Schmidt"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are very proud of this,” says Han Chang, co-founder of Acme.", "Han Chang"),
        ("“We are very proud of this,” explained Ella Brown.", "Ella Brown"),
        ("“We are very proud of this,” Vi Nguyen said.", "Vi Nguyen"),
        ("“We are very proud of this,” he said.", "John Doe"),
    ],
)
def test_a_name_is_no_pronoun_of_another_language(text: str, expected: str):
    people = (*PEOPLE, *map(Person, ("Han Chang", "Ella Brown", "Vi Nguyen")))
    body = (Paragraph("“We begin in May, as we planned,” said John Doe."), Paragraph(text))
    assert quotes.find(body, people, Found("en", Evidence.META))[-1].speaker == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Karl Braun leads the study. “It is hot,” the geologist said.",), "Karl Braun"),
        (("Karl Braun leads it with Jane Roe. “It is hot,” the geologist said.",), None),
        (("The study is led by Karl Braun. “It is hot,” she said.",), None),
    ],
)
def test_a_scholar_is_the_only_one_who_was_named(texts: tuple[str, ...], expected: str) -> None:
    assert speakers(*texts) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("it", "Il ponte è di Anna Schmidt. «È bello», spiega l’ideatrice.", "Anna Schmidt"),
        ("fr", "Il est de Pierre Dupont. « Il est beau », dit le photographe.", "Pierre Dupont"),
        ("it", "Anna Schmidt guida tutto con Karl Braun. «È bello», spiega l’ideatrice.", None),
    ],
)  # fmt: skip
def test_who_made_a_work_is_the_only_one_who_was_named(language, text, expected):
    assert speakers(text, language=language) == [expected]


def test_who_told_somebody_is_named_before_the_clause_that_tells_of_him() -> None:
    told = "The engineer, who had joined the crew in May, told the board that he saw a gap."
    texts = ("“We are proud of it,” said Jane Roe.", f"{told} “It was dark,” he said.")
    assert speakers(*texts) == ["Jane Roe", None]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the chief executive", "Jane Roe"),
        ("the Acme executive", "Jane Roe"),
        ("the deputy chief executive", None),
        ("the former chief executive", None),
        ("the Army’s chief executive for cargo", None),
        ("the chief executive of Delft Water", None),
    ],
)
def test_an_office_of_another_house_or_rank_is_somebody_elses(
    words: str, expected: str | None
) -> None:
    told = "“We are proud,” said Jane Roe, chief executive of Acme."
    assert speakers(told, f"“We are proud of it,” {words} said.") == ["Jane Roe", expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Mayor said: “We are proud of it.”", "John Doe"),
        ("The Mayor, who came late, explained further that “we are all proud”.", "John Doe"),
        ("The Director General said: “We are proud of it.”", None),
        ("Jane Roe, head of the guild, thanked the mayor. “We are proud of it.”", "Jane Roe"),
        ("Roe said that until Doe promises to mend it, “the bridge will be shut.”", "Jane Roe"),
        ("“We are glad,” said Jane Roe of Mill e. V. “We are proud of it.”", "Jane Roe"),
    ],
)
def test_an_office_with_a_capital_or_a_longer_sentence_is_read(
    text: str, expected: str | None
) -> None:
    assert set(speakers(text)) == {expected}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are proud of it,” Attorney General Sunday said.", "Ann Sunday"),
        ("“We are proud of it,” Attorney General Sunday said Monday.", "Ann Sunday"),
        ("“We are proud of it,” the mayor Sunday said.", "John Doe"),
        ("“We are proud of it,” Doe on Sunday said.", "John Doe"),
    ],
)
def test_a_day_behind_an_office_is_a_name(text, expected):
    people = (Person("Ann Sunday", "Attorney General"), Person("John Doe", "Mayor"))
    found = quotes.find((Paragraph(text),), people, Found("en", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


@pytest.mark.parametrize(
    ("lead", "told", "expected"),
    [
        ("Karl Braun from the Lab for Sand at TU Delft leads it", "the TU professor", "Karl Braun"),
        ("Karl Braun of TU Delft and Jane Roe lead it", "the Delft researcher", "Karl Braun"),
        ("Karl Braun of TU Delft leads it with Tom Poe", "the Oslo professor", None),
        ("Karl Braun of Delft leads it", "the Delft warden", None),
    ],
)
def test_the_house_that_somebody_is_from_tells_who_is_its_professor(
    lead: str, told: str, expected: str | None
) -> None:
    first = "“The sand moves as we thought,” said Braun."
    assert speakers(f"{lead}.", first, f"“It moves by night,” says {told}.")[1:] == [expected]


def test_an_office_is_not_its_spokeswomans() -> None:
    people = (
        Person("Ann Poe", "Ombudsman for Rivers"),
        Person("Sue Lee", "spokeswoman for the Ombudsman"),
        Person("Max Kay", "adviser to the Ombudsman and head of the board"),
    )
    told = (
        "“The river is low,” said Max Kay.",
        "“The river is low,” said Sue Lee.",
        "The Ombudsman called on towns “to save all the water that they can this year”.",
        "“The river is low,” said the adviser.",
    )
    found = quotes.find(tuple(map(Paragraph, told)), people, Found("en", Evidence.META))
    assert [quote.speaker for quote in found] == ["Max Kay", "Sue Lee", "Ann Poe", "Max Kay"]


ALONE = "“I always wanted a house by the river, and now I have one that is my own.”"


@pytest.mark.parametrize(
    ("paragraph", "expected"),
    [
        ("The wish to draw moved Jane Roe to found Acme. She had been a baker.", "Jane Roe"),
        ("The wish to draw moved Jane Roe to found Acme. It was a bakery.", "Karl Braun"),
        ("The wish to draw moved Jane Roe to found Acme. He had been a baker.", "Karl Braun"),
        ("To Jane Roe came Anna Schmidt for help. She had been a baker.", "Karl Braun"),
    ],
)
def test_a_quote_that_stands_alone_is_of_whom_the_paragraph_goes_on_to_tell(paragraph, expected):
    assert speakers("“It is true,” said Karl Braun.", paragraph, ALONE)[1] == expected


def test_a_pronoun_means_who_spoke_rather_than_who_was_told_of():
    told = "The wish to draw moved Jane Roe to found Acme. She had been a baker."
    said = speakers("“It is true,” said Anna Schmidt.", told, "“And it is good,” she said.")
    assert said[1] == "Anna Schmidt"


def heard(people, *paragraphs):
    text = tuple(map(Paragraph, paragraphs))
    found = quotes.find(text, people, Found("en", Evidence.META))
    return [quote.speaker for quote in found]


@pytest.mark.parametrize(
    ("kin", "expected"),
    [("his daughter", "John Doe"), ("his son", "Dylan Roe"), ("a Salem", "Dylan Roe")],
)
def test_what_kin_somebody_is_tells_who_may_be_meant(kin, expected):
    people = (Person("John Doe"), Person("Dylan Roe"))
    told = f"At the bridge of John Doe stood {kin} Dylan Roe."
    assert heard(people, told, "“The river is low today,” he said.") == [expected]


def test_he_is_who_was_named_last_however_often_another_was():
    people = (Person("John Doe", mentions=9), Person("Karl Braun"))
    told = "The first bridge of John Doe went to a carpenter called Karl Braun."
    assert heard(people, told, "“The river is low today,” he said.") == ["Karl Braun"]


@pytest.mark.parametrize(
    ("kin", "name"),
    [("his son James", "Letitia James"), ("her daughter Kelly Quib", "John Kelly")],
)
def test_a_given_name_of_kin_is_nobodys_last_name(kin, name):
    word = "she" if name == "Letitia James" else "he"
    text = f"“It is true,” said {name}. A builder came with {kin}.", f"“It is long,” {word} said."
    assert heard((Person(name),), *text) == [name] * 2


def test_who_opens_a_paragraph_as_he_is_he_in_it():
    people = (Person("John Doe"), Person("Karl Braun"), Person("Tom Poe"))
    last = "He built it in Salem with the money of Karl Braun. “It is a good bridge,” he said."
    assert heard(people, "The bridge is the work of John Doe.", last) == ["John Doe"]
    other = f"{last[: last.index('“')]}Tom Poe came by. “It is a good bridge,” he said."
    assert heard(people, "The bridge is the work of John Doe.", other) == ["Tom Poe"]


def test_he_may_be_who_quotes_others():
    people = (Person("Karl Braun"), Person("John Doe"))
    text = (
        "“It is true,” said Karl Braun.",
        (
            "In a letter, Doe says that Acme had promised “a bridge for everybody in the town”."
            " But, he writes, “When the flood came, they were not to be seen at all.”"
        ),
    )
    assert heard(people, *text)[-1] == "John Doe"


@pytest.mark.parametrize(
    ("opening", "expected"),
    [
        ("Describing the flood of May, when it took the bridge, he tells of it, but adds:", "Doe"),
        ("King the Brave, who took the bridge, adds:", None),
    ],
)
def test_what_somebody_does_at_the_time_is_no_speaker(opening, expected):
    people = (Person("John Doe"),)
    text = f"{opening} “I was in a room full of people in the afternoon.”"
    said = heard(people, "“It is true,” said John Doe.", text)[-1]
    assert (said or "").endswith(expected or "")
    assert (said is None) is (expected is None)


@pytest.mark.parametrize("name", ["Ping An", "Ding An"])
def test_a_house_may_be_called_like_something_that_is_done(name):
    text = f"“The office is here to stay, and it will grow with the city,” {name} said in May."
    (quote,) = quotes.find((Paragraph(text),), (), Found("en", Evidence.META))
    assert quote.attribution == name


@pytest.mark.parametrize(
    ("between", "expected"),
    [
        ("He moved back to Salem, where he and Doe grew up.", "Karl Braun"),
        ("In May he moved to Salem, and Doe came with him.", "John Doe"),
        ("She moved back to Salem, and Doe runs the mill since.", "John Doe"),
    ],
)
def test_a_sentence_that_begins_with_he_is_about_nobody_else_whom_it_names(between, expected):
    texts = ("“We had a good year,” said Karl Braun.", between, "“It is home,” he says.")
    assert speakers(*texts) == ["Karl Braun", expected]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("He said |Roe's bridge stands.", True),
        ("He said |Poes' bridge stands.", True),
        ("He said |Poes’ old bridge stands.", True),
        ("‘It stands,’ said |Poes’ Bridge.", False),
        ("He said |Roe' bridge stands.", False),
        ("‘It stands, said |Poes.’", False),
    ],
)
def test_who_owns_something_has_not_said_it(text, owner):
    at = text.index("|")
    end = next(i for i in range(at + 1, len(text)) if not text[i].isalpha()) - 1
    assert asides.owns(text.replace("|", ""), end) is owner


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("a mother of two", "Dylan Roe"),
        ("a tired father of two", "Jane Poe"),
        ("whose mother of all days it was", "Jane Poe"),
    ],
)
def test_a_story_may_tell_of_whom_somebody_is_mother_or_father(told, expected):
    people = (Person("Jane Poe"), Person("Dylan Roe"))
    lines = (
        "“We know it,” said Jane Poe.",
        f"Dylan Roe, {told}, came to Salem on Monday. “We go,” Roe said.",
        "“It was too much,” she said later.",
    )
    found = quotes.find(tuple(map(Paragraph, lines)), people, Found("en", Evidence.META))
    assert [quote.speaker for quote in found] == ["Jane Poe", "Dylan Roe", expected]


@pytest.mark.parametrize(
    ("name", "expected"), [("Trevor", "Jane Poe"), ("Maggie", "Maggie Roe"), ("Kim", "Kim Roe")]
)
def test_names_that_men_and_women_bear_leave_open_who_she_is(name, expected):
    people = (Person("Jane Poe"), Person(f"{name} Roe"))
    lines = ("“We know it,” said Jane Poe.", "“We go,” Roe said.", "“It was much,” she said.")
    found = quotes.find(tuple(map(Paragraph, lines)), people, Found("en", Evidence.META))
    assert [quote.speaker for quote in found] == ["Jane Poe", f"{name} Roe", expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Il comune ha detto: «Il ponte apre a maggio per tutti».", "it", (None, "Il comune")),
        ("Il leur a dit : « Le pont ouvre en mai pour tous ».", "fr", ("John Doe", "Il")),
        ("Il avait alors dit : « Le pont ouvre en mai pour tous ».", "fr", ("John Doe", "Il")),
        ("Il continue en disant : « Le pont ouvre en mai ».", "fr", ("John Doe", "Il")),
        ("Il vient de déclarer : « Le pont ouvre en mai ».", "fr", ("John Doe", "Il")),
    ],
)
def test_an_italian_article_is_no_french_pronoun(text, language, expected):
    lead = {"it": "«Il ponte apre», ha detto John Doe.", "fr": "« On ouvre », a dit John Doe."}
    assert sources(lead[language], text, language=language)[1] == expected


def test_capital_words_before_a_mother_are_read_once():
    started = time.process_time()
    genders.addressed(["Jane Roe " * 3000 + "is a mother of two."])
    assert time.process_time() - started < 0.3
    assert (
        genders.addressed(["On Monday Jordan Roe, a mother of two, came."])["Jordan Roe"] is False
    )


@pytest.mark.parametrize("name", ["Ira", "Joann", "Jocelyn", "Kim", "Lilian", "Patsy", "Sol"])
def test_a_name_that_men_and_women_bear_tells_neither(name):
    assert genders.is_man(f"{name} Roe", {}) is None


@pytest.mark.parametrize("behind", ["", " على", " إلى", " أن"])
def test_an_arabic_house_ends_before_its_verbs_preposition(behind):
    voice = Memory((), (), "ar").role(f"الائتلاف{behind}")
    assert voice is not None
    assert voice.words == "الائتلاف"


@pytest.mark.parametrize(
    "many", ["About 37%", "About 300 walkers", "Over 300", "Only two walkers", "Only 37 percent"]
)
def test_how_many_said_something_is_a_subject(many):
    asked = "“We have asked three hundred of them,” said Jane Roe."
    text = f"{many} said they were “somewhat comfortable with it” at last."
    assert speakers(asked, text) == ["Jane Roe", None]
    assert not any(map(subjects.can_be_subject, ("Over there", "Only then", "In 2019")))
