"""Whose the words beside a quote are: names, titles, or nobody with a name."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.parse.speaking.words.subjects import may_be_source
from newsdrop.record import Evidence, Paragraph, Person
from tests.asking.speakers import sources, speakers


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We are proud,” said Jane Roe, chief executive of Acme.", "Jane Roe"),
        ("“We are proud,” Roe said Monday.", "Jane Roe"),
        ("“We are proud of the town and its bridges”. Mayor Jane Roe said.", "Jane Roe"),
        ("Jane Roe, chief of Acme, commenting on the sale said, “We are proud of it.”", "Jane Roe"),
        ("“We are proud,” said the mayor, John Doe.", "John Doe"),
        ("Jane Roe, chief executive, of Acme Robotics said, “We are proud of it.”", "Jane Roe"),
        ("“We are proud,” Jane Roe, an older nurse with two sons says at the gate.", "Jane Roe"),
        ("Like Jane Roe, an older nurse with two sons says: “We are proud of it.”", None),
        ("“We are proud,” she shrugs. Jane Roe came.", None),
        ("Mayor John Doe came. But perhaps Jane Roe put it best. “We go,” she wrote.", "Jane Roe"),
        ("Jane Roe, 44, from the City of Salem said: “We are proud of it.”", "Jane Roe"),
        ("Jane Roe, chief executive, of whom Acme people said: “We are proud of it.”", None),
        ("“We are proud,” Jane Roe, 34, a teacher from Ohio, told reporters.", "Jane Roe"),
        ("“We are proud of it!” Mayor John Doe exclaimed.", "John Doe"),
        ("“We are proud of it,” according to Roe.", "Jane Roe"),
        ("“We are proud of it,” was the message from Roe.", "Jane Roe"),
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
        ("La Toya Simms, a spokesperson for Acme, said “we found nothing of it.”", "La Toya Simms"),
        ("“The results are striking,” noted Karl Braun, M.D.", "Karl Braun"),
        ("'We are happy with the result,' said Jane Roe.", "Jane Roe"),
        ("“What was it …” Roe asked in one of her many questions that day.", "Jane Roe"),
        ("“It may rain,” Patrol Chief John Doe with the Ohio Police said.", "John Doe"),
        ("Roe cut him off: “No, that is not what I said.”", "Jane Roe"),
        ("“It was hot,” Lola Ruiz, a nurse who tweeted about the smoke, said.", "Lola Ruiz"),
        ("“We are proud of it,” remembers Roe.", "Jane Roe"),
        ("Dame Jane Roe DBE, chief of Acme, said: “We are proud of it.”", "Jane Roe"),
        ("The Rt Hon John Doe MP said: “We are proud of it.”", "John Doe"),
        ("Now and then Roe would say, “We are proud of all of it.”", "Jane Roe"),
        ("Roe could only say, “We are proud of all of it.”", "Jane Roe"),
        ("Roe could not say, “We are proud of all of it.”", None),
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


def test_whoever_a_jury_speaks_of_is_not_its_voice() -> None:
    text = "Roe won. De jury stelt dat de winnares Roe “niet gewoon klaagt, maar ook wat doet”."
    assert sources(text, language="nl") == [(None, "De jury")]


def test_the_fullest_name_is_given_and_the_printed_words_are_kept() -> None:
    text = "“We utilize all means,” said United States Attorney Doe."
    assert sources(text) == [("John Doe", "United States Attorney Doe")]


def test_the_source_at_the_end_owns_what_others_are_said_to_feel() -> None:
    text = "He invited Doe because he felt a “kindred spirit” in him, a Pentagon official said."
    assert sources(text) == [(None, "a Pentagon official")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Acme’s chief, Jane Roe, said the sale was off. “We are proud of it.”", "Jane Roe"),
        (
            "Mayor John Doe, who came in May, said the sale was off. “We are proud of it.”",
            "John Doe",
        ),
        ("The sale is off, said the paper. “We are proud of it.”", None),
        ("Speaking for chair Jane Roe, said the council, “we are proud of it.”", None),
        ("Pleased with John Doe and Jane Roe, said the paper. “We are proud of it.”", None),
    ],
)
def test_what_somebody_is_reported_to_say_leads_to_the_quote(
    text: str, expected: str | None
) -> None:
    assert speakers(text) == [expected]


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
        ("“The moor is dry,” a release from reeve Jane Roe said.", "Jane Roe"),
        ("“The moor is dry,” the latest statement by John Doe said.", "John Doe"),
        ("“The moor is dry,” a letter from lawyers of Jane Roe said.", None),
        ("“The moor is dry,” a spokesman for Jane Roe said.", None),
    ],
)
def test_who_writes_a_release_speaks_in_it(text: str, expected: str | None) -> None:
    assert speakers(text) == [expected]


@pytest.mark.parametrize("rank", ["S/Sgt.", "Cst.", "C/Supt.", "Hon.", "Rt. Hon."])
def test_the_stop_of_a_rank_does_not_end_the_sentence(rank):
    text = f"“We ought to make a good first impression,” said {rank} Jane Keller of the unit."
    page = (
        f"<h1>Three charged after a chase</h1><p>OTTAWA, May 4, 2020 – It ended.</p><p>{text}</p>"
    )
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    assert [quote.speaker for quote in release.quotes] == ["Jane Keller"]


def test_a_house_called_as_its_founder_does_not_speak_for_its_president():
    text = "“Every dollar pays back seven,” said Whitfield president and CEO Tom Poe."
    page = (
        f"<h1>Grants are given</h1><p>ROEVILLE, May 4, 2020 – Jane Whitfield came.</p><p>{text}</p>"
    )
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    assert [quote.speaker for quote in release.quotes] == ["Tom Poe"]


def test_a_sentence_of_its_own_behind_speech_that_a_colon_leads_to_names_nobody_for_it():
    told = "Dupont betonte: „Wir bauen die Brücke.“ Karl Braun freute sich über den Plan."
    assert speakers(told, language="de") == ["Pierre Dupont"]
    goes_on = "Dupont hörte zu: „Wir bauen die Brücke“, sagte Karl Braun."
    assert speakers(goes_on, language="de") == ["Karl Braun"]


@pytest.mark.parametrize(
    ("title", "office", "speaker"),
    [
        ("Verkehrsministerin", "die Ministerin", "Jane Roe"),
        ("Kulturstaatssekretärin", "die Staatssekretärin", "Jane Roe"),
        ("Vizeministerin", "die Ministerin", None),
        ("Exministerin", "die Ministerin", None),
        ("Stadträtin", "die Rätin", None),
    ],
)
def test_an_office_that_one_word_joins_to_its_field(title, office, speaker):
    body = (Paragraph(f"{title} Jane Roe kam. „Wir bauen die Brücke im Mai“, sagte {office}."),)
    people = (Person("Jane Roe", title), Person("Karl Braun", "Lehrer"))
    (quote,) = quotes.find(body, people, Found("de", Evidence.META))
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("line", "language", "speaker"),
    [
        ("Zum heutigen Gutachten des Amtes erklärt Karl Braun, Lehrer in Roestadt:", "de",
         "Karl Braun"),
        ("Anlässlich der Wahl sagt die Vorsitzende Anna Schmidt:", "de", "Anna Schmidt"),
        ("In het gesprek over de brug zegt Karl Braun uit Roestad:", "nl", "Karl Braun"),
    ],
)  # fmt: skip
def test_a_line_whose_verb_stands_before_its_subject_leads_to_speech(line, language, speaker):
    speech = "“Wir bauen die Brücke im Mai und sind sehr froh darüber.”"
    assert speakers(line, speech, language=language) == [speaker]


@pytest.mark.parametrize(
    ("above", "office", "language", "speaker"),
    [
        ("Segundo Karl Braun, a ponte abre.", "o executivo", "pt", "Karl Braun"),
        ("Según María Gómez, el puente abre.", "la directiva", "es", "María Gómez"),
        ("Según María Gómez, el puente abre.", "el directivo", "es", None),
        ("El puente abre hoy.", "la directiva", "es", None),
    ],
)
def test_a_general_word_means_who_spoke_last(above, office, language, speaker):
    told = f"{above} “Temos muito trabalho aqui”, comenta {office}."
    assert speakers(told, language=language) == [speaker]


@pytest.mark.parametrize(
    ("quote", "language", "speaker"),
    [
        ("„Es wird schön“, sagte die 34-Jährige.", "de", "Jane Roe"),
        ("„Es wird schön“, sagte der 34-Jährige.", "de", None),
        ("„Es wird schön“, so die Politikerin weiter.", "de", "Jane Roe"),
        ("„Es wird schön“, sagte die Brücke.", "de", None),
        ("“It will be fine,” the 34-year-old said.", "en", "Jane Roe"),
        ("“It will be fine,” a 34-year-old said.", "en", None),
        ("„Es wird schön“, sagte eine 34-Jährige.", "de", None),
        ("”Det blir fint”, säger 34-åringen.", "sv", "Jane Roe"),
        ("« Ce sera beau », prévient l’édile.", "fr", "Jane Roe"),
        ("“Vai ser bonito”, afirmou a parlamentar.", "pt", "Jane Roe"),
        ("“Vai ser bonito”, afirmou o parlamentar.", "pt", None),
    ],
)
def test_whom_a_text_calls_by_age_or_calling_spoke_last(quote, language, speaker):
    above = {
        "de": "„Es wird groß“, sagte Jane Roe.",
        "en": "“It will be big,” said Jane Roe.",
        "sv": "”Det blir stort”, säger Jane Roe.",
        "fr": "« Ce sera grand », a dit Jane Roe.",
        "pt": "“Vai ser grande”, disse Jane Roe.",
    }[language]
    assert speakers(above, quote, language=language)[1:] == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("„Wir bauen eine Brücke“, freut sich auch Anna Schmidt.", "de", "Anna Schmidt"),
        ("« Nous bâtissons un pont », alerte quant à lui Pierre Dupont.", "fr", "Pierre Dupont"),
        ("«Haremos un puente», añadió por su parte la ministra María Gómez.", "es",
         "la ministra María Gómez"),
    ],
)  # fmt: skip
def test_what_stands_between_a_verb_and_its_subject_is_no_part_of_that(text, language, words):
    assert [told for _, told in sources(text, language=language)] == [words]


@pytest.mark.parametrize(
    ("office", "said", "speaker"),
    [
        ("Η Δήμαρχος", "τόνισε ότι", "Ελένη Καραγιάννη"),
        ("Η πρόεδρος της εταιρείας", "δήλωσε σχετικά:", "Ελένη Καραγιάννη"),
    ],
)
def test_a_greek_office_stands_before_its_holder_between_commas(office, said, speaker):
    text = f"{office}, Ελένη Καραγιάννη, {said} «η γέφυρα ανοίγει σήμερα»."
    body, people = (Paragraph(text),), (Person("Ελένη Καραγιάννη", office.partition(" ")[2]),)
    (quote,) = quotes.find(body, people, Found("el", Evidence.META))
    assert quote.speaker == speaker


@pytest.mark.parametrize(
    ("verb", "speaker"), [("slíbila", None), ("slíbil", "Karel Houška"), ("řekla", None)]
)
def test_a_verb_that_tells_a_woman_is_no_mans(verb, speaker):
    text = f"„Mosty jsou staré a rezavé,“ řekl Karel Houška. „Uzavírky budou krátké,“ {verb}."
    body, people = (Paragraph(text),), (Person("Karel Houška", "ministr"),)
    found = quotes.find(body, people, Found("cs", Evidence.META))
    assert [one.speaker for one in found] == ["Karel Houška", speaker]


@pytest.mark.parametrize(
    ("quote", "language", "expected"),
    [
        ("“I, Jane Roe, have known this bridge for ten years.”", "en", "Jane Roe"),
        ("“My name is Jane Roe, and I have known it for years.”", "en", "Jane Roe"),
        ("„Ich, Anna Schmidt, kenne die Brücke seit zehn Jahren.“", "de", "Anna Schmidt"),
        (
            "« Je m’appelle Pierre Dupont et je connais ce pont depuis dix ans. »",
            "fr",
            "Pierre Dupont",
        ),
        ("“I, Jane Roe, am glad of it,” read Karl Braun, who said it twice.", "en", "Karl Braun"),
        ("“In May, Jane Roe, our chief, will come and see all of it.”", "en", "John Doe"),
        ("“I know that Jane Roe, our chief, will come and see it.”", "en", "John Doe"),
    ],
)
def test_a_quote_that_names_itself(quote: str, language: str, expected: str) -> None:
    assert (
        speakers("“We are proud of it,” said John Doe.", quote, language=language)[-1] == expected
    )


@pytest.mark.parametrize("office", ["ombudsman", "komisař", "veterinář"])
def test_a_slavic_office_without_an_article_means_its_holder(office: str) -> None:
    body = [
        Paragraph(f"„Most je dobře postavený,“ uvedl {office} Karel Novák."),
        Paragraph(f"„Lidé mohou jezdit dál,“ upozornil {office}."),
    ]
    found = quotes.find(body, (Person("Karel Novák", office),), Found("cs", Evidence.META))
    assert [quote.speaker for quote in found] == ["Karel Novák"] * 2


@pytest.mark.parametrize("verb", ["αναρωτιέται", "εξομολογήθηκε", "απορεί", "διαπιστώνει"])
def test_greek_verbs_behind_the_mark(verb):
    text = f"«Πόσες γέφυρες πρέπει να περάσουμε για το χωριό;» {verb} ο Martin Roe, του δήμου."
    assert speakers(text, language="el") == ["Martin Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe was told by the guards: “You will be done here soon, all of you.”", None),
        ("Jane Roe, who was told of it: “You will be done here soon, all of you.”", "Jane Roe"),
        ("Jane Roe told the guards: “You will be done here soon, all of you.”", "Jane Roe"),
    ],
)
def test_who_is_told_something_does_not_speak(text: str, expected: str | None) -> None:
    assert speakers(text) == [expected]


def test_who_is_told_something_does_not_go_on_to_speak() -> None:
    text = (
        "The guards came late. She was told to “wait.” Some men came and sat down. “They asked us "
        "about our home and how we came to know who owned it.”"
    )
    assert speakers("It was a long day for Jane Roe.", text) == [None]


@pytest.mark.parametrize(
    "lead",
    [
        "Yatırımın önemini vurgulayan Altınok şöyle devam etti:",
        "Yatırımın önemine dikkat çektiğini ifade eden Altınok:",
        "Altınok, yatırımın önemini vurgulayarak şunları kaydetti:",
    ],
)
def test_a_turkish_participle_stands_before_its_subject(lead):
    everyone = (Person("Defne Altınok", "Genel Müdür"),)
    line = f"{lead} “Bu yatırım kentimiz için çok önemlidir ve sürecektir.”"
    (quote,) = quotes.find((Paragraph(line),), everyone, Found("tr", Evidence.META))
    assert quote.speaker == "Defne Altınok"


def test_a_particle_that_opens_a_name_is_no_preposition():
    people = (Person("Luis de Roe"), Person("Karl Poe"))

    def speaker(name):
        text = f"{name} evokes the old mill in a preface: “It turns, and the town is glad of it.”"
        found = quotes.find((Paragraph(text),), people, Found("en", Evidence.META))
        return [quote.speaker for quote in found]

    assert speaker("De Roe") == ["Luis de Roe"]
    assert speaker("De Poe") == [None]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        ("she asked, pointing at the bridge.", "Jane Roe"),
        ("asked Jane Roe, pointing at the bridge.", "Jane Roe"),
        ("Doe said the old bridge that stood there was long gone by then.", None),
    ],
)
def test_speech_that_ends_in_a_mark_may_go_on_with_a_small_letter(behind, expected):
    lead = "It was a long day for Jane Roe."
    assert speakers(lead, f"“Why would we ever build that ...?” {behind}")[:1] == [expected]


def test_a_question_within_a_sentence_is_not_of_who_tells_of_it():
    text = (
        "The campaign “Got Milk for Us?” the dairy board announced last year will go on until May."
    )
    assert speakers("It was a long day.", text) == []


TOLD = "“Entró en la casa y lo atacó con un cuchillo”, informó."


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Según la Policía, María Gómez llegaba a su casa cuando lo vio.", None),
        ("Según la Policía, María Gómez, de 34 años, llegaba a su casa.", None),
        ("Según el sargento Elías, del tercer batallón, María Gómez llegaba a su casa.", None),
        ("Según la ministra de Sanidad, María Gómez, el hombre llegaba a su casa.", "María Gómez"),
        ("Según María Gómez, el hombre llegaba a su casa.", "María Gómez"),
    ],
)
def test_whom_others_tell_of_is_not_who_tells_it(before, speaker):
    assert speakers(before, TOLD, language="es") == [speaker]


@pytest.mark.parametrize(
    ("text", "language", "speaker"),
    [
        ("“We are proud,” said the museum director about the plan of Mayor John Doe.", "en", None),
        ("“We are proud,” said the wife of Mayor John Doe.", "en", None),
        ("“We are proud,” according to the report by Jane Roe.", "en", "Jane Roe"),
        ("“Lo hicimos”, señaló el comunicado de la ministra María Gómez.", "es", "María Gómez"),
        ("“We are proud,” said the head of the museum, Mayor John Doe.", "en", "John Doe"),
        ("“We are proud,” said Mayor John Doe about the plan.", "en", "John Doe"),
        (
            "“Lo hicimos”, dijo el director sobre la decisión de la ministra María Gómez.",
            "es",
            None,
        ),
        ("“Lo hicimos”, dijo la ministra de Sanidad María Gómez.", "es", "María Gómez"),
    ],
)
def test_whom_the_words_for_a_speaker_tell_of_did_not_speak(text, language, speaker):
    assert speakers(text, language=language) == [speaker]


@pytest.mark.parametrize(
    ("said", "language", "speaker"),
    [
        ("dice esta mujer de 76 años", "es", "María Gómez"),
        ("dice este hombre de 76 años", "es", None),
        ("dice una mujer de 76 años", "es", None),
    ],
)
def test_this_woman_is_who_was_told_of_last(said, language, speaker):
    text = f"María Gómez espera desde hace meses. “No sé si me van a llamar”, {said}."
    assert speakers(text, language=language) == [speaker]


def test_within_somebodys_turn_of_a_talk_i_is_that_one_and_he_somebody_else():
    lead = "“We met in Salem,” said John Doe."
    turn = "John Doe: He came to my office and said, “I am Karl.” And I said, “I am John Doe.”"
    assert speakers(lead, turn) == ["John Doe", None, "John Doe"]
    plain = "Salem: He came to the office and said, “I am here.”"
    assert speakers(lead, plain) == ["John Doe", "John Doe"]
    assert speakers(lead, "John Doe: “We go,” he said.") == ["John Doe", "John Doe"]
    entry = "Jane Roe: She came to Acme in 2010. “It is an honor,” she said."
    assert speakers(lead, entry) == ["John Doe", "Jane Roe"]


@pytest.mark.parametrize(
    ("told", "speaker"),
    [
        ("Un hombre de 76 años espera en la puerta.", None),
        ("Karl Braun, un hombre de 76 años, espera en la puerta.", "Karl Braun"),
    ],
)
def test_this_man_is_the_one_who_was_brought_in_without_a_name(told, speaker):
    lead, said = "“Abrimos en mayo”, dijo John Doe.", "“No sé nada”, dice este hombre de 76 años."
    assert speakers(lead, told, said, language="es") == ["John Doe", speaker]


def test_a_name_behind_a_report_s_author_is_the_author():
    text = "According to the report’s lead author, Jane Roe of Acme, “the bridge is a joy.”"
    assert sources(text) == [("Jane Roe", "the report’s lead author, Jane Roe")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("May said: “We go on with the bridge.”", "Theresa May"),
        ("“It is good,” May said.", "Theresa May"),
        ("May later told them that “it is the best of all of the bridges.”", "Theresa May"),
        ("Will Xola said: “It is the best of all of the bridges.”", None),
        ("“It is good,” Will said.", None),
        ("Can Dündar sagte: “It is the best of all of the bridges.”", "Can Dündar"),
    ],
)
def test_a_name_may_be_a_verb_elsewhere(text, speaker):
    people = (Person("Jane Poe"), Person("Theresa May"), Person("Can Dündar"))
    lines = ("Theresa May came, and Can Dündar, too.", "“We know it,” said Jane Poe.", text)
    found = quotes.find(tuple(map(Paragraph, lines)), people, None)
    assert [quote.speaker for quote in found] == ["Jane Poe", speaker]


def test_a_verb_that_opens_a_sentence_is_no_name():
    lines = ("“We know it,” said Jane Roe.", "Will Acme say “we are sorry for all that we did”?")
    assert sources(*lines) == [("Jane Roe", "Jane Roe"), (None, "Will Acme")]


def test_who_leads_to_other_words_did_not_say_those_before():
    text = "John Doe calls it “a bridge that is open to all”. Jane Roe said: “We are proud of it.”"
    assert speakers(text) == ["John Doe", "Jane Roe"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Imagine my surprise, said to be great: “We are proud of it.”", None),
        (
            "As one buyer on the market, a baker, told us, “We go there daily.”",
            "one buyer on the market",
        ),
        ("Whenever a baker thinks, “We are proud of it all”, others are glad.", "a baker"),
        ("About 37 percent said “we are proud of it”.", "About 37 percent"),
    ],
)
def test_half_a_clause_is_no_source(text: str, expected: str | None) -> None:
    assert sources(text)[-1][1] == expected


def test_a_verb_put_in_behind_a_thing_is_the_last_speakers() -> None:
    said = "«Estamos orgullosos», dijo Jane Roe. "
    thing = "Su objetivo, dijo, fue «abrir todos los puentes del río»."
    house = "El alcalde, dijo, fue «abrir todos los puentes del río»."
    assert sources(said + thing, language="es")[-1][0] == "Jane Roe"
    assert sources(said + house, language="es")[-1][1] == "El alcalde"


@pytest.mark.parametrize(
    ("phrase", "expected"),
    [
        ("a spokesman for Acme", True),
        ("a quien el informe ubicó", False),
        ("In late May", False),
        ("[40]", False),
        ("the plan that", False),
        ("Under Secretary of Bridges", True),
        ("De gemeente", True),
        ("on", True),
        ("On Monday", False),
        ("Imagine my surprise", False),
        ("Imagine Salem", True),
        ("Don’t Toll Salem", True),
    ],
)
def test_words_that_may_be_a_source(phrase: str, expected: bool) -> None:  # noqa: FBT001
    assert may_be_source(phrase) is expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Desde el Ayuntamiento señalan que es «un puente para todos».", "Desde el Ayuntamiento"),
        ("«Es un puente para todos», señalan desde Acme Puentes.", "desde Acme Puentes"),
        ("«Es un puente para todos», gritó desde una ventana.", "Jane Roe"),
    ],
)
def test_spanish_names_the_house_from_which_somebody_speaks(text: str, expected: str) -> None:
    told = "«Estamos orgullosos», dijo Jane Roe. "
    assert sources(told + text, language="es")[-1][1] == expected


@pytest.mark.parametrize("house", ["Under Armour", "After School Matters", "Per Scholas"])
def test_a_small_word_in_capitals_behind_a_verb_opens_a_name(house: str) -> None:
    told = "“We are proud,” said Jane Roe. "
    assert sources(f"{told}“We are proud of it,” said {house}.")[-1] == (None, house)


@pytest.mark.parametrize("whose", ["one buyer", "another buyer", "Nick of Acme Labs"])
def test_what_opens_an_english_subject_is_taken_off(whose: str) -> None:
    assert sources(f"As {whose} told us, “we are proud of it”.")[-1][1] == whose


def test_portuguese_subjects_keep_their_article() -> None:
    text = "As autoridades disseram: “É uma ponte para todos”."
    assert sources(text, language="pt")[-1][1] == "As autoridades"


def test_french_newspapers_quote_nobody_in_particular() -> None:
    told = "« Nous sommes fiers », a dit Jane Roe. "
    text = "« C’est un pont pour tous », explique-t-on chez Acme."
    assert sources(told + text, language="fr")[-1] == (None, "on")
