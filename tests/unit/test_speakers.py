"""Who said it: names, offices and pronouns, or nobody with a name."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.speaking import eastern
from newsdrop.record import Evidence, Paragraph, Person

PEOPLE = (
    Person("Jane Roe", "chief executive of Acme"),
    Person("John Doe", "Mayor"),
    Person("María Gómez", "ministra de Sanidad"),
    Person("Anna Schmidt", "Vorstandsvorsitzende"),
    Person("Pierre Dupont", "directeur général"),
    Person("Karl Braun"),
)


def sources(*paragraphs: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    body = tuple(map(Paragraph, paragraphs))
    found = quotes.find(body, PEOPLE, Found(language, Evidence.META))
    return [(quote.speaker, quote.attribution) for quote in found]


def speakers(*paragraphs: str, language: str = "en") -> list[str | None]:
    return [speaker for speaker, _ in sources(*paragraphs, language=language)]


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
    ("text", "expected"),
    [
        ("“We are proud,” said Jane Roe, chief executive of Acme.", "Jane Roe"),
        ("“We are proud,” Roe said Monday.", "Jane Roe"),
        ("Jane Roe, chief of Acme, commenting on the sale said, “We are proud of it.”", "Jane Roe"),
        ("“We are proud,” said the mayor, John Doe.", "John Doe"),
        ("“We are proud,” Jane Roe, 34, a teacher from Ohio, told reporters.", "Jane Roe"),
        ("“We are proud of it!” Mayor John Doe exclaimed.", "John Doe"),
        ("“We are proud of it,” according to Roe.", "Jane Roe"),
        ("“We are proud of all we did!” — Jane Roe, Acme", "Jane Roe"),
        ("Jane Roe, liaison for the community explained, “We are proud of it.”", "Jane Roe"),
        ("In a statement, Jane Roe said: “We are proud of it.”", "Jane Roe"),
        ("“We are proud of it,” Jane Roe, chief executive of Acme.", "Jane Roe"),
        ("“We are proud of it.” Chairman & CEO Jane Roe", "Jane Roe"),
        ("“We are proud of it.” Jane Roe of Acme came.", None),
        ("Jane Roe, chief executive of Acme: “We are proud of it.”", "Jane Roe"),
        ("According to Mayor John Doe, “the plant will open in May.”", "John Doe"),
        ("In John Doe’s words, “the plant will open in May.”", "John Doe"),
        ("Doe told Roe that the plant “will open in the spring.”", "John Doe"),
        ("“We found nothing,” said Sue Miller, a nurse who is in nobody’s list.", "Sue Miller"),
        ("“We found nothing,” Sue Miller, a nurse at the clinic, said.", "Sue Miller"),
        ("“The results are striking,” noted Karl Braun, M.D.", "Karl Braun"),
        ("'We are happy with the result,' said Jane Roe.", "Jane Roe"),
        ("“What was it …” Roe asked in one of her many questions that day.", "Jane Roe"),
        ("“It may rain,” Patrol Chief John Doe with the Ohio Police said.", "John Doe"),
        ("Roe cut him off: “No, that is not what I said.”", "Jane Roe"),
        ("“It was hot,” Lola Ruiz, a nurse who tweeted about the smoke, said.", "Lola Ruiz"),
        ("“We are proud of it,” remembers Roe.", "Jane Roe"),
        ("Dame Jane Roe DBE, chief of Acme, said: “We are proud of it.”", "Jane Roe"),
        ("The Rt Hon John Doe MP said: “We are proud of it.”", "John Doe"),
        ("JANE ROE: It is, to say the least, “a very good day for us all”.", "Jane Roe"),
        ("Jane Roe, Acme Chairman and CEO said, “We are proud of it.”", "Jane Roe"),
    ],
)
def test_a_name_beside_the_quote_speaks(text: str, expected: str) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The wall bears a Jane Roe quote that says", "Jane Roe"),
        ("It ends with John Doe’s words, which read", "John Doe"),
        ("Over the door is a line by Jane Roe that reads", "Jane Roe"),
        ("The wall bears a John Doe, Jr. quote that says", "John Doe"),
        ("There is a sign on the Roe bridge that says", None),
        ("There is a saying in the town of Jane Roe that says", None),
        ("John Doe, who read a Jane Roe quote, says", "John Doe"),
    ],
)
def test_whose_words_are_cited_speaks_them(told: str, expected: str | None) -> None:
    lead = "Jane Roe and John Doe opened the museum of bridges on Monday in Springfield."
    assert speakers(lead, f"{told}: “A bridge is a promise to the other bank.”") == [expected]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Like Jane Roe, the chairman said, “We are proud of it.”", "the chairman"),
        ("“It took years,” a senior Pentagon official said.", "a senior Pentagon official"),
        ("“It took years,” said a spokesman for Mayor John Doe.", "a spokesman for Mayor John Doe"),
        ("“It took years,” a lawyer for Jane Roe said.", "a lawyer for Jane Roe"),
        ("“It took many years,” the company said in a statement.", "the company"),
        ("“It took many years,” officials said.", "officials"),
        ("“It took many years,” they said.", "they"),
        ("“It took many years,” Acme said.", "Acme"),
        ("“It took many years,” said Doe’s campaign.", "Doe’s campaign"),
    ],
)
def test_a_source_without_a_name_keeps_its_words(text: str, words: str) -> None:
    assert sources(text) == [(None, words)]


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
    ("language", "text", "expected"),
    [
        ("es", "«Estamos contentos», dijo el alcalde, John Doe.", ["John Doe"]),
        (
            "es",
            "La ministra, María Gómez, ha asegurado que “todo está controlado ya”.",
            ["María Gómez"],
        ),
        (
            "es",
            "María Gómez Paz vino. «Estamos contentos», ha afirmado Gómez, junto a John Doe.",
            ["María Gómez"],
        ),
        ("es", '"Es un paso", afirmó Gómez. "Seguiremos adelante", añadió.', ["María Gómez"] * 2),
        ("fr", "« Nous sommes prêts », a déclaré Pierre Dupont.", ["Pierre Dupont"]),
        ("fr", "Pour Pierre Dupont, « c’est une étape majeure pour nous ».", ["Pierre Dupont"]),
        ("fr", "Pierre Dupont sourit. « Nous sommes prêts », ajoute-t-il.", ["Pierre Dupont"]),
        (
            "fr",
            "« Nous sommes prêts, a expliqué Pierre Dupont, à partir dès demain ».",
            ["Pierre Dupont"],
        ),
        (
            "fr",
            "« Nous sommes prêts, explique Pierre Dupont, à partir dès demain. »",
            ["Pierre Dupont"],
        ),
        ("fr", "« Nous sommes prêts, explique le texte, à partir dès demain. »", [None]),
        (
            "fr",
            "Comme le rappelle M. Pierre Dupont : « Nous sommes prêts à partir. »",
            ["Pierre Dupont"],
        ),
        ("it", "“Siamo contenti”, ha concluso il Dott. Karl Braun.", ["Karl Braun"]),
        ("it", "“Siamo contenti di essere qui”, le parole di Karl Braun.", ["Karl Braun"]),
        ("de", "„Wir werden wachsen.“, das kündigte Anna Schmidt gestern an.", ["Anna Schmidt"]),
        ("en", "As I explained elsewhere, “the plant will open in the spring.”", [None]),
        ("fr", "Il y aura Pierre Dupont pour « Un pont pour la ville ».", []),
        ("it", "“Siamo contenti - dichiara Jane Roe - di essere qui oggi.”", ["Jane Roe"]),
        ("de", "„Wir freuen uns“, so Anna Schmidt.", ["Anna Schmidt"]),
        ("de", "Anna Schmidt betont: „Wir werden wachsen und investieren.“", ["Anna Schmidt"]),
        (
            "de",
            "Xola Noor von „Rettet die Elbe“ sagt: „Wir werden wachsen und investieren.“",
            ["Xola Noor"],
        ),
        ("de", "Das Amt Hamburg von „Rettet die Elbe“ sagt: „Wir werden sehr groß.“", [None]),
        (
            "de",
            "Dazu erklärt die Chefin Anna Schmidt: „Wir werden wachsen und gedeihen.“",
            ["Anna Schmidt"],
        ),
        ("da", "Det siger Jane Roe, formand: »Vi har ventet længe på det.«", ["Jane Roe"]),
        ("pl", "Jak mówi prezydent miasta Karl Braun, „długo czekaliśmy na to”.", ["Karl Braun"]),
        ("it", "“Siamo contenti”, così Jane Roe, portavoce.", ["Jane Roe"]),
        ("pt", "“Estamos felizes”, afirmou Jane Roe, diretora da Acme.", ["Jane Roe"]),
        ("it", "“Siamo contenti”, ha dichiarato Jane Roe.", ["Jane Roe"]),
        ("it", "“Siamo contenti”, ha detto il rettore Jane Roe.", ["Jane Roe"]),
        ("vi", "“Chúng tôi rất vui mừng”, ông Karl Braun, Thứ trưởng, cho biết.", ["Karl Braun"]),
        ("nl", "“We zijn blij”, zegt Jane Roe.", ["Jane Roe"]),
        ("ht", "“Nou kontan anpil jodi a,” Jane Roe te di.", ["Jane Roe"]),
        ("vi", "Jane Roe cho biết: “Chúng tôi rất vui mừng”.", ["Jane Roe"]),
        ("cs", "„Jsme moc rádi,“ řekl v pondělí Karl Braun.", ["Karl Braun"]),
        ("ko", '"매우 만족합니다"라고 Acme 대표인 Jane Roe는 말했다.', ["Jane Roe"]),
        ("ko", 'Jane Roe 대표는 "이번 결과에 매우 만족한다"고 말했다.', ["Jane Roe"]),
        ("ja", "Jane Roe社長は「今日は素晴らしい日です」と述べた。", ["Jane Roe"]),
        ("ja", "「今日は素晴らしい日です」とJane Roe社長は語った。", ["Jane Roe"]),
        ("ja", "Jane Roe社長は15日の会見で「今日は素晴らしい日です」と強調した。", ["Jane Roe"]),
        (
            "ja",
            "Jane Roe社長は「今日は良い日です」と語った。「次の世代に海を残したい」とも述べた。",
            ["Jane Roe"] * 2,
        ),
        ("pl", "– To dobry dzień – powiedziała Jane Roe.", ["Jane Roe"]),
        ("ru", "«Мы очень рады», – сказала Jane Roe.", ["Jane Roe"]),
        (
            "es",
            "Habló Doe. La ministra, María Gómez, dijo que hubo dos. “Todo bien hoy”, añadió.",
            ["María Gómez"],
        ),
        ("zh", "Jane Roe表示：“我们对这个结果非常满意。”", ["Jane Roe"]),
        ("zh", "Jane Roe表示：“我们对结果非常满意。”John Doe介绍，投资增长。", ["Jane Roe"]),
        (
            "fi",
            '"Silta on auki nyt", Jane Roe kertoo. "Talvi on koetalvi", hän muistuttaa.',
            2 * ["Jane Roe"],
        ),
        ("sv", "– Han sa: ”det är ett batteri”. Bra, säger Jane Roe.", ["Jane Roe"]),
        ("sv", "– ”Det är ett batteri som vi behöver”, säger Jane Roe.", ["Jane Roe"]),
        ("id", "“Kami siap membantu,” kata Jane Roe, Kamis.", ["Jane Roe"]),
        ("zh", "“我们对这个结果非常满意。”Jane Roe说。", ["Jane Roe"]),
        ("zh", "“我们对这个结果非常满意，”Jane Roe说。", ["Jane Roe"]),
        ("zh", "“我们对这个结果非常满意”，Jane Roe说。", ["Jane Roe"]),
    ],
)
def test_languages_report_speech_in_their_own_ways(
    language: str, text: str, expected: list[str]
) -> None:
    assert speakers(text, language=language) == expected


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


def test_whoever_a_jury_speaks_of_is_not_its_voice() -> None:
    text = "Roe won. De jury stelt dat de winnares Roe “niet gewoon klaagt, maar ook wat doet”."
    assert sources(text, language="nl") == [(None, "De jury")]


def test_the_fullest_name_is_given_and_the_printed_words_are_kept() -> None:
    text = "“We utilize all means,” said United States Attorney Doe."
    assert sources(text) == [("John Doe", "United States Attorney Doe")]


def test_the_source_at_the_end_owns_what_others_are_said_to_feel() -> None:
    text = "He invited Doe because he felt a “kindred spirit” in him, a Pentagon official said."
    assert sources(text) == [(None, "a Pentagon official")]


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


def test_speech_that_goes_on_behind_its_speaker_is_the_same_ones():
    text = "– To wielki dzień – podkreśla Karl Braun, dyrektor Acme. – Zaczynamy od jutra."
    assert speakers(text, language="pl") == ["Karl Braun", "Karl Braun"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("山田は次のようにコメントしています。「新しい挑戦を始めます。」", ["山田太郎"]),
        ("アクメ社長 山田太郎のコメント：「この提携を大変嬉しく思います。」", ["山田太郎"]),
        ("売上は次の通り発表された。「アクメの新しい製品です。」", [None]),
    ],
)
def test_a_japanese_sentence_leads_to_what_is_said_below_it(text: str, expected: list) -> None:
    everyone = (Person("山田太郎", "社長"), Person("鈴木花子"))
    found = quotes.find((Paragraph(text),), everyone, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == expected


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


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("“We are proud,” Jane Roe and John Doe said in a joint statement.", "en", None),
        ("“We are proud,” said Jane Roe and Mayor John Doe.", "en", None),
        ("„Wir sind stolz“, erklärten Anna Schmidt und Karl Braun gemeinsam.", "de", None),
        ("“We are proud,” said Jane Roe, who met John Doe.", "en", "Jane Roe"),
        ("„Wir sind stolz“, teilte das Unternehmen mit.", "de", None),
        ("Der Vorstand der Acme, Karl Braun: „Wir sind stolz auf euch.“", "de", "Karl Braun"),
        ("Jane Roe, who led the talks: “We are proud of it all.”", "en", "Jane Roe"),
        ("“We are proud,” said the mayor, who was joined by Jane Roe.", "en", "John Doe"),
        ("“We are proud,” said the mayor, accompanied by Jane Roe.", "en", "John Doe"),
        ("“We are proud,” said the owner, who came with Jane Roe.", "en", None),
        ("“We are proud,” said the mayor, John Doe, who met Jane Roe.", "en", "John Doe"),
        ("«Es ist», ha dicho la ministra, que vino con Karl Braun.", "es", "María Gómez"),
        ("«È fatto», ha detto il sindaco, accompagnato da Jane Roe.", "it", None),
        ("« Un beau jour », a dit le directeur, accompagné de Jane Roe.", "fr", "Pierre Dupont"),
        ("“We are proud of it,” Mayor John Doe in Delft noted.", "en", "John Doe"),
        ("« Un beau jour », rapporte Pierre Dupont, directeur général.", "fr", "Pierre Dupont"),
        ("María Gómez, “estamos muy contentos”, dijo.", "es", "María Gómez"),
        ("« Un beau jour ! », s’exclame Pierre Dupont.", "fr", "Pierre Dupont"),
        ("Roe said: “We go.”", "en", "Jane Roe"),
    ],
)
def test_who_speaks_alone_or_with_others(text: str, language: str, expected: str | None) -> None:
    before = "Karl Braun told us of it." if expected != "Karl Braun" else "Jane Roe told us of it."
    assert speakers(before, text, language=language) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme’s chief, Jane Roe, said the sale was off. “We are proud of it.”", "Jane Roe"),
        (
            "Mayor John Doe, who came in May, said the sale was off. “We are proud of it.”",
            "John Doe",
        ),
        ("The sale is off, said the paper. “We are proud of it.”", None),
        ("Pleased with John Doe and Jane Roe, said the paper. “We are proud of it.”", None),
    ],
)
def test_what_somebody_is_reported_to_say_leads_to_the_quote(
    text: str, expected: str | None
) -> None:
    assert speakers(text) == [expected]


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


def test_a_line_below_signs_all_paragraphs_of_a_speech() -> None:
    story = (
        "“It is late,” said Jane Roe.",
        "“We must mend it.",
        "“It is time.”",
        "— John Doe, Mayor",
    )
    assert speakers(*story) == ["Jane Roe", "John Doe", "John Doe"]
    assert speakers(*story[:-1], "— A mother of two, Salem") == ["Jane Roe", None, None]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "Selon Jane Roe, l’effet sera observé de près : « Nous ferons un bilan en automne. »",
            "fr",
            "Jane Roe",
        ),
        (
            "Según Jane Roe, el plan será anunciado pronto: «Estamos todos listos para salir.»",
            "es",
            "Jane Roe",
        ),
        (
            "Jane Roe testte het zelf. “Het was erg koud in het water”, vertelt ze.",
            "nl",
            "Jane Roe",
        ),
        (
            "A ministra de Saúde, María Gómez, anunciou o plano. “É política pública”, explicou.",
            "pt",
            "María Gómez",
        ),
        ("A letter to Jane Roe came. “We will start,” said John Doe.", "en", "John Doe"),
    ],
)
def test_who_is_named_ahead_of_what_is_told(text: str, language: str, expected: str) -> None:
    assert speakers(text, language=language) == [expected]


def test_chinese_words_that_end_in_an_inner_mark_are_speech() -> None:
    people = (Person("許文山", "局長"), Person("阿洛・巴蘭", "理事長"))
    story = (
        "局長許文山指出，去年裁處41件。「我們只有一句話：『水表不會說謊。』」",
        "理事長阿洛・巴蘭說：「我的孫子以為溪水本來就是臭的。」",
    )
    found = quotes.find(tuple(map(Paragraph, story)), people, Found("zh", Evidence.META))
    assert [quote.speaker for quote in found] == ["許文山", "阿洛・巴蘭"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "“We are proud of it,” said Oriél Banaag, a tuner who came from Delft.",
            "en",
            "Oriél Banaag",
        ),
        (
            "“We are proud of it,” said Oriél Banaag, lead cobbler. “It was hot.”",
            "en",
            "Oriél Banaag",
        ),
        ("“We are proud of it,” said the owner, Oriél Banaag.", "en", "Oriél Banaag"),
        (
            "“We are proud of it,” said Oriél Banaag, from the Institute of Reeds.",
            "en",
            "Oriél Banaag",
        ),
        ("Oriél Banaag, lead cobbler at Acme, said: “We are proud of it.”", "en", "Oriél Banaag"),
        ("„Wir sind stolz darauf“, erzählt Doktorand Oriél Banaag.", "de", "Oriél Banaag"),
        ("« Nous sommes fiers », souligne Oriél Banaag, maire de la ville.", "fr", "Oriél Banaag"),
        (
            "“Estamos orgullosos de ello”, dijo Oriél Banaag, vecina del barrio.",
            "es",
            "Oriél Banaag",
        ),
        ("– Vi är stolta, säger Oriél Banaag, projektledare.", "sv", "Oriél Banaag"),
        ("“We are proud of it,” said Oriél Banaag.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, adding that it is glad.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, a bank.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, based in Delft.", "en", None),
        ("“We are proud of it,” said the manager at the Oriél Banaag.", "en", None),
        ("“We are proud of it,” said Oriél Banaag, which runs trains.", "en", None),
        ("Oriél Banaag runs buses. “We are proud,” said Oriél Banaag, lead backer.", "en", None),
    ],
)
def test_a_name_nobody_knows_speaks_where_words_tell_of_a_person(
    text: str, language: str, expected: str | None
) -> None:
    assert set(speakers(text, language=language)) == {expected}


def test_a_german_office_with_a_house_in_small_letters_is_no_part_of_the_name() -> None:
    text = "„Wir sind stolz darauf“, sagte rad.los-Ortssprecherin Roswitha Banaag-Öz am Montag."
    assert speakers(text, language="de") == ["Roswitha Banaag-Öz"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Among the guests was Oriél Banaag, 63, who used to fish.", "Oriél Banaag"),
        ("The first sign came from a nurse, Oriél Banaag, who saw two men.", "Oriél Banaag"),
        ("The book has a statement by Oriél Banaag of Delft, who lived there.", "Oriél Banaag"),
        ("Oriél Banaag (63) sells bread on the market.", "Oriél Banaag"),
        ("One of the winners, Oriél Banaag, has taught for nine years.", "Oriél Banaag"),
        ("Trustee Oriél Banaag, who voted no, said she saw a gap.", "Oriél Banaag"),
        ("The board met on Monday, when snow fell on Delft.", "Jane Roe"),
        ("The prize of Oriél Banaag fell to the town.", "Jane Roe"),
    ],
)
def test_a_pronoun_means_whom_the_sentence_before_introduces(told: str, expected: str) -> None:
    texts = ("“We are proud of it,” said Jane Roe.", f"{told} “It was a long night,” she said.")
    assert speakers(*texts) == ["Jane Roe", expected]


def test_who_is_introduced_does_not_speak_what_stands_alone() -> None:
    told = "Acme was founded by Oriél Banaag, who died in 1950. “We still miss her. We do.”"
    assert speakers("“We are proud of it,” said Jane Roe.", told) == ["Jane Roe", "Jane Roe"]


@pytest.mark.parametrize(
    "text",
    [
        "Karl Braun, who called it “a gift to all of us” on Monday, said he thanked Jane Roe.",
        "Karl Braun called it “a gift to us all” and Poe, who left, said the deal of Roe fell.",
    ],
)
def test_a_verb_that_goes_on_from_its_subject_names_nobody_behind_it(text: str) -> None:
    assert sources(text) == [("Karl Braun", "Karl Braun")]


def test_a_pause_parts_what_was_said_before_from_who_speaks() -> None:
    assert speakers("Jane Roe said the snow fell; Karl Braun added: “We are proud of it.”") == [
        "Karl Braun"
    ]


def test_a_portuguese_article_leads_to_a_name_at_the_end_of_a_sentence() -> None:
    text = "A ponte, que “vai ajudar muita gente da cidade”, abre hoje, lembrou a Jane Roe."
    assert speakers(text, language="pt") == ["Jane Roe"]


def test_a_spanish_verb_alone_means_whom_the_sentence_before_introduces() -> None:
    told = "Oriél Banaag, que trabaja en Lugo, ha venido. «Pregunté por el agua», ha relatado."
    assert speakers("«Ya está», dijo María Gómez.", told, language="es")[1:] == ["Oriél Banaag"]


def test_who_told_somebody_is_named_before_the_clause_that_tells_of_him() -> None:
    told = "The engineer, who had joined the crew in May, told the board that he saw a gap."
    texts = ("“We are proud of it,” said Jane Roe.", f"{told} “It was dark,” he said.")
    assert speakers(*texts) == ["Jane Roe", None]


def test_a_weak_relative_introduces_no_thing() -> None:
    told = "Eine Xolische Verfügung, die lange galt, fiel. „Es war Zeit für uns“, sagte sie."
    assert speakers(told, language="de") == [None]


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
        ("Jane Roe, chief of Acme, described the end of talks as “a very long night”.", "Jane Roe"),
        ("Jane Roe, chief of Acme, said the plan answered “a wish of old times”.", "Jane Roe"),
        ("Jane Roe said the plan answered “a wish of old times here”.", "Jane Roe"),
        ("Jane Roe, chief, said the mayor called it “a wish of old times here”.", None),
    ],
)
def test_the_verb_that_reports_has_the_speaker(text: str, expected: str | None) -> None:
    people = (Person("Jane Roe", "chief of Acme"),)
    found = quotes.find((Paragraph(text),), people, Found("en", Evidence.META))
    assert [quote.speaker for quote in found] == [expected]


def test_a_plan_that_offers_something_is_no_speaker() -> None:
    told = "Jane Roe says the show, now ready, offers a chance for lively talk about the town."
    assert speakers(told, "“It is a great show. How can we do it?”") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Jane Roe, chef i Acme, hilser planen, men kalder den »god på en ny måde«.", "da"),
        ("Jane Roe, chef på Acme, gillar planen, men kallar den ”god på ett nytt sätt”.", "sv"),
        ("Jane Roe, hoofd van Acme, prijst het, maar noemt het “goed op een andere wijze”.", "nl"),
        ("Jane Roe, Chefin von Acme, lobt ihn, aber nennt ihn „gut auf neue Art und Weise“.", "de"),
    ],
)
def test_but_leaves_the_subject_where_it_stands(text: str, language: str) -> None:
    assert speakers(text, language=language) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("„Raamatukogu on linna elutuba,“ sõnas Jane Roe.", "et", "Jane Roe"),
        ("„Þetta er stór dagur fyrir okkur,“ segir Jane Roe.", "is", "Jane Roe"),
        ("– Vi har sikra mange spor, seier Jane Roe.", "nn", "Jane Roe"),
        ("– Kalastajien kannattaa olla tarkkoina, kiteyttää Roe.", "fi", "Jane Roe"),
        ("“Patiënten worden sneller geholpen”, beklemtoont Jane Roe.", "nl", "Jane Roe"),
        ("»Nu skal lærebøgerne skrives om,« fastslår Jane Roe.", "da", "Jane Roe"),
        ("– Vi hoppas på en bred dialog, inflikar Jane Roe.", "sv", "Jane Roe"),
        ("„Wir warten seit Jahren“, moniert Jane Roe.", "de", "Jane Roe"),
    ],
)
def test_speech_in_northern_languages(text, language, expected):
    assert speakers(text, language=language) == [expected]


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
    ("language", "text", "expected"),
    [
        ("de", "Es gehe voran, so Schmidt abschließend: „Wir sind sehr stolz.“", "Anna Schmidt"),
        ("de", "Man habe so, dass es alle sahen, „kein Haus, aber ein Dorf gerettet“.", None),
        ("it", "“Siamo contenti”, ha poi aggiunto Jane Roe.", "Jane Roe"),
        ("it", "“Siamo contenti”, ha detto il Magg. Jane Roe.", "Jane Roe"),
        ("fr", "« Nous sommes contents », a également ajouté Pierre Dupont.", "Pierre Dupont"),
        ("ro", "„Suntem mulțumiți”, a mai spus Jane Roe.", "Jane Roe"),
        ("fi", "– Hieno päivä meille kaikille, Jane Roe sanoo.", "Jane Roe"),
        ("fi", "– Hän huusi: ”Nyt!” Ja me lähdimme, johtaja Karl Braun toteaa.", "Karl Braun"),
        ("da", "John Doe har lovet, at de »ikke skal vente en dag længere«.", "John Doe"),
        ("hu", "„Jó nap volt ez” – mondta Kelemen Dorka alezredes.", "Kelemen Dorka"),
    ],
)
def test_each_language_names_its_speakers_in_its_own_order(
    language: str, text: str, expected: str | None
) -> None:
    assert speakers(text, language=language) == [expected]


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected"),
    [
        (
            "el",
            ("Η Άννα Ζώτου τόνισε ότι προχωρά. «Είναι μεγάλη μέρα», ανέφερε χαρακτηριστικά.",),
            "Άννα Ζώτου",
        ),
        (
            "hu",
            ("„Jó nap volt ez” – mondta Karl Braun. Hozzátette: a terv „sokáig kitart majd még”.",),
            "Karl Braun",
        ),
        (
            "es",
            ("“Ayer llovió. Hoy hace sol y calor.”", "Así lo contó María Gómez, que vino."),
            "María Gómez",
        ),
        ("ar", ("أوضح رينهارد فايغل أن النخلة قديمة، وقال: «هذا يوم جميل لنا».",), "رينهارد فايغل"),
        ("ja", ("フォードさんは「これは素晴らしいことです」と話します。",), "ヨハン・フォード"),
        ("ja", ("オックスフォード大は「素晴らしいことです」と話します。",), None),
    ],
)
def test_a_speaker_named_elsewhere_is_kept(
    language: str, paragraphs: tuple[str, ...], expected: str | None
) -> None:
    known = (*PEOPLE, *map(Person, ("Άννα Ζώτου", "رينهارد فايغل", "ヨハン・フォード")))
    body = tuple(map(Paragraph, paragraphs))
    found = quotes.find(body, known, Found(language, Evidence.META))
    assert {quote.speaker for quote in found} == {expected}


def test_who_hears_words_does_not_say_them() -> None:
    body = (
        Paragraph("フォードさんは「これは素晴らしいことです」と話します。"),
        Paragraph("名前を聞いたところ、「それは秘密なんですよ」と言われました。"),
    )
    known = (Person("ヨハン・フォード"),)
    found = quotes.find(body, known, Found("ja", Evidence.META))
    assert [quote.speaker for quote in found] == ["ヨハン・フォード", None]


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("フォード", "アンナ・フォード"),
        ("フォードさん", "アンナ・フォード"),
        ("アフォードさん", None),
        ("ロウさん", None),
    ],
)
def test_a_part_of_a_foreign_name_means_the_only_one_who_has_it(
    phrase: str, expected: str | None
) -> None:
    people = (Person("アンナ・フォード"), Person("アンナ・ロウ"), Person("トム・ロウ"))
    assert eastern.part(phrase, people) == expected


@pytest.mark.parametrize(
    ("subject", "rest", "language"),
    [
        ("Også", "direktør i Acme, kalder fristen »en rigtig god ide, som vi kan leve med«.", "da"),
        ("Auch", "Chefin von Acme, lobt den Plan, nennt ihn „eine wirklich gute Idee“.", "de"),
    ],
)
def test_who_says_it_too_may_open_the_sentence(subject: str, rest: str, language: str) -> None:
    assert speakers(f"{subject} Jane Roe, {rest}", language=language) == ["Jane Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I said, ‘When do we get it back?’” the mayor said.", "John Doe"),
        ("“I said, ‘When do we get it back,’” the mayor said.", "John Doe"),
        ("\"I said, 'When do we get it back?'\" the mayor said.", "John Doe"),
    ],
)
def test_who_speaks_may_quote_somebody(text, expected):
    assert speakers(text) == [expected]


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
