"""Each language names who speaks in its own words and order."""

from __future__ import annotations

import pytest

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph, Person
from tests.asking.speakers import PEOPLE, speakers


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
    ("language", "told", "verb", "speaker"),
    [
        ("ru", "Об этом сказала Jane Roe.", "- отметили в «Acme».", None),
        ("ru", "Об этом сказала Jane Roe.", "- отметила она.", "Jane Roe"),
        ("uk", "Про це сказала Jane Roe.", "- зазначили в «Acme».", None),
        ("bg", "Това каза Jane Roe.", "- съобщиха от «Acme».", None),
        ("pl", "Powiedziała o tym Jane Roe.", "- przekazali w ministerstwie.", None),
        ("pl", "Powiedziała o tym Jane Roe.", "- podano w komunikacie.", None),
        ("cs", "Řekla to Jane Roe.", "uvedli na ministerstvu.", None),
        ("hr", "Rekla je to Jane Roe.", "naveli su u Acmeu.", None),
    ],
)
def test_a_verb_of_several_is_not_of_who_spoke_last(
    language: str, told: str, verb: str, speaker: str | None
) -> None:
    found = speakers(
        f"{told} «Acme bridge is open and stays so for good», {verb}", language=language
    )
    assert found == [speaker]


def test_speech_that_goes_on_behind_its_speaker_is_the_same_ones():
    text = "– To wielki dzień – podkreśla Karl Braun, dyrektor Acme. – Zaczynamy od jutra."
    assert speakers(text, language="pl") == ["Karl Braun", "Karl Braun"]


def test_a_portuguese_article_leads_to_a_name_at_the_end_of_a_sentence() -> None:
    text = "A ponte, que “vai ajudar muita gente da cidade”, abre hoje, lembrou a Jane Roe."
    assert speakers(text, language="pt") == ["Jane Roe"]


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


@pytest.mark.parametrize(
    ("subject", "rest", "language"),
    [
        ("Også", "direktør i Acme, kalder fristen »en rigtig god ide, som vi kan leve med«.", "da"),
        ("Auch", "Chefin von Acme, lobt den Plan, nennt ihn „eine wirklich gute Idee“.", "de"),
    ],
)
def test_who_says_it_too_may_open_the_sentence(subject: str, rest: str, language: str) -> None:
    assert speakers(f"{subject} Jane Roe, {rest}", language=language) == ["Jane Roe"]


def test_she_is_who_spoke_before_several() -> None:
    told = "Об этом сказала Jane Roe."
    several = "«Acme bridge is open and stays so for good», — отметили в мэрии."
    last = "«We go on and build another one for good», — добавила она."
    assert speakers(told, several, last, language="ru") == [None, "Jane Roe"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "«El puente debe abrir en mayo», deja claro Jane Roe."),
        ("es", "Jane Roe cree que «el puente debe abrir en mayo para todos»."),
        ("es", "«El puente no abre en mayo», se queja Jane Roe."),
        ("it", "«Il ponte deve aprire a maggio», ha fatto sapere Jane Roe."),
        ("pt", "“A ponte deve abrir em maio”, deixou claro Jane Roe."),
    ],
)
def test_two_words_say_it_together(language: str, text: str) -> None:
    assert speakers(text, language=language) == ["Jane Roe"]
