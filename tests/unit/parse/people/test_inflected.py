"""Offices that case ends, and what they are held of, before names and beside speech."""

import pytest

from newsdrop.parse import people, quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph


def named(text, language):
    body = (Paragraph(text),)
    found = people.find(None, None, body, None, Found(language, Evidence.META))
    return [(person.name, person.title) for person in found]


def speakers(text, language):
    body = (Paragraph(text),)
    found = Found(language, Evidence.META)
    told = people.find(None, None, body, None, found)
    return [quote.speaker for quote in quotes.find(body, told, found)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "Umowę podpisał wójt gminy Adam Wilk.", [("Adam Wilk", "wójt gminy")]),
        ("pl", "Prezes odwiedził Adama Wilka.", [("Adama Wilka", None)]),
        ("pl", "Umowę podpisał prezes zarządu Grupy Acme.", []),
        ("pl", "Dopiero burmistrz Adam Wilk to zmienił.", [("Adam Wilk", "burmistrz")]),
        ("cs", "Přišel ředitel školy Petr Vlk.", [("Petr Vlk", "ředitel školy")]),
        ("cs", "Přišel také starosta obce Petr Vlk.", [("Petr Vlk", "starosta obce")]),
        ("cs", "Přišla mluvčí Acme Centra Jana Vlková.", [("Jana Vlková", "mluvčí Acme Centra")]),
        ("sk", "Prišiel primátor mesta Ján Vlk.", [("Ján Vlk", "primátor mesta")]),
        ("hr", "Rekao je ministar zdravstva Ivan Vuk.", [("Ivan Vuk", "ministar zdravstva")]),
        ("ru", "Директор встретил Ивана Волкова.", [("Ивана Волкова", None)]),
        (
            "ru",
            "Договор подписан техническим директором Иваном Волковым.",
            [("Иваном Волковым", "техническим директором")],
        ),
        (
            "ru",
            "Он подписан одним директором Иваном Волковым.",
            [("Иваном Волковым", "директором")],
        ),
        (
            "uk",
            "Угоду підписано комерційним директором Іваном Вовком.",
            [("Іваном Вовком", "комерційним директором")],
        ),
        (
            "ru",
            "По данным директора института Зои Волковой, рост есть.",
            [("Зои Волковой", "директора института")],
        ),
        (
            "ru",
            "Иван Волков, директор «Акме», пришёл.",
            [("Иван Волков", "директор «Акме»")],
        ),
        (
            "uk",
            "Прийшла голова обласної ради Ольга Вовк.",
            [("Ольга Вовк", "голова обласної ради")],
        ),
        ("uk", "Івана Вовка знають. Прийшов Іван Вовк.", [("Іван Вовк", None)]),
        (
            "bg",
            "Дойде министърът на културата Иван Вълков.",
            [("Иван Вълков", "министърът на културата")],
        ),
        (
            "ro",
            "A venit directoarea școlii Ioana Lupu.",
            [("Ioana Lupu", "directoarea școlii")],
        ),
        (
            "el",
            "Ο υπουργός Υγείας Νίκος Λύκος ήρθε.",
            [("Νίκος Λύκος", "υπουργός Υγείας")],
        ),
        (
            "tr",
            "Tarım ve Orman Bakanı Ahmet Kurt geldi.",
            [("Ahmet Kurt", "Tarım ve Orman Bakanı")],
        ),
        (
            "hu",
            "A hidat Farkas János polgármester nyitotta meg.",
            [("Farkas János", "polgármester")],
        ),
        (
            "hu",
            "Farkas János, a Fehér Kórház vezetője kedd este elmondta, hogy jól van.",
            [("Farkas János", "Fehér Kórház vezetője")],
        ),
        ("en", "The minister visited Ann Roe.", [("Ann Roe", None)]),
        ("fr", "Le premier ministre Jean Roe parle.", [("Jean Roe", "premier ministre")]),
    ],
)
def test_an_office_goes_with_its_name(language, text, expected):
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "„Droga będzie gotowa” – zapowiada prezes Adam Wilk.", ["Adam Wilk"]),
        ("cs", "„Cesta bude hotová,“ upřesňuje starosta Petr Vlk.", ["Petr Vlk"]),
        ("cs", "Petr Vlk, starosta obce, k tomu uvedl: „Cesta bude hotová.“", ["Petr Vlk"]),
        ("sk", "„Cesta bude hotová,“ povedal starosta Ján Vlk.", ["Ján Vlk"]),
        ("hr", "„Cesta je gotova”, rekao je načelnik Ivan Vuk.", ["Ivan Vuk"]),
        ("sr", "„Пут је готов“, рекао је министар Никола Вук.", ["Никола Вук"]),
        ("sl", "»Cesta je končana,« je povedal župan Marko Volk.", ["Marko Volk"]),
        ("bg", "„Пътят е готов“, каза кметът Иван Вълков.", ["Иван Вълков"]),
        ("ru", "«Дорога готова», — резюмировал директор Иван Волков.", ["Иван Волков"]),
        ("uk", "«Дорога готова», — розповів власник «Акме» Іван Вовк.", ["Іван Вовк"]),
        ("ro", "„Drumul este gata”, a declarat primarul Ion Lupu.", ["Ion Lupu"]),
        ("hu", "„Kész az út” – tette hozzá Farkas János polgármester.", ["Farkas János"]),
        ("el", "«Ο δρόμος είναι έτοιμος», τόνισε ο δήμαρχος Νίκος Λύκος.", ["Νίκος Λύκος"]),
        ("tr", 'Vali Ahmet Kurt, "Yol artık hazır." ifadelerini kullandı.', ["Ahmet Kurt"]),
        ("ru", "В Администрации добавили: «Дорога будет готова весной».", [None]),
    ],
)
def test_speech_has_its_speaker(language, text, expected):
    assert speakers(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "pl",
            "„Dobrze” – mówi Igor Wilk, koordynator Zielonego Patrolu WWF, który był na plaży.",
            [("Igor Wilk", "koordynator Zielonego Patrolu WWF")],
        ),
        (
            "ru",
            "Пришёл директор Нового Дела Иван Петров.",
            [("Иван Петров", "директор Нового Дела")],
        ),
        ("uk", "Слово має слідчий Іван Бондар.", [("Іван Бондар", "слідчий")]),
        ("pl", "Mówi aspirant Anna Wilk.", [("Anna Wilk", "aspirant")]),
    ],
)
def test_a_house_in_the_genitive_is_nobody(language, text, expected):
    assert named(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "pl",
            "– Jednej pani powiedziałam: „to jest szpital, proszę pani”. I już – mówi Anna Wilk.",
            ["Anna Wilk"],
        ),
        (
            "pt",
            "— Ele me disse: “vai dar certo amanhã, filho”. E deu — contou Ana Lima.",
            ["Ana Lima"],
        ),
        ("pl", "– „Dobrze, że idziemy razem” – mówi Anna Wilk.", ["Anna Wilk"]),
    ],
)
def test_speech_behind_a_dash_takes_in_marks(language, text, expected):
    assert speakers(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "Przybyła właścicielka firmy Ewa Wilk.", ("Ewa Wilk", "właścicielka firmy")),
        ("cs", "Přišla starostka obce Jana Vlková.", ("Jana Vlková", "starostka obce")),
        ("cs", "Přišel velitel hasičů Petr Vlk.", ("Petr Vlk", "velitel hasičů")),
        ("sk", "Prišla riaditeľka školy Jana Vlková.", ("Jana Vlková", "riaditeľka školy")),
        ("hr", "Došla je voditeljica odjela Ana Vuk.", ("Ana Vuk", "voditeljica odjela")),
        ("sl", "Prišla je svetovalka uprave Ana Volk.", ("Ana Volk", "svetovalka uprave")),
        (
            "uk",
            "Прийшла співзасновниця фонду Меланія Вовк.",
            ("Меланія Вовк", "співзасновниця фонду"),
        ),
        ("sr", "Дошла је саветница министра Оливера Вук.", ("Оливера Вук", "саветница министра")),
        (
            "el",
            "Μίλησε η προϊσταμένη του τμήματος Πολυξένη Λύκου.",
            ("Πολυξένη Λύκου", "προϊσταμένη του τμήματος"),
        ),
        (
            "hu",
            "A hidat Farkas János tűzoltóparancsnok nyitotta meg.",
            ("Farkas János", "tűzoltóparancsnok"),
        ),
    ],
)
def test_offices_of_women_and_of_services(language, text, expected):
    assert named(text, language) == [expected]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("pl", "„Droga będzie gotowa” – konkluduje prezes Adam Wilk.", "Adam Wilk"),
        ("cs", "„Cesta bude hotová,“ prozradil starosta Petr Vlk.", "Petr Vlk"),
        ("sk", "„Cesta bude hotová,“ zopakoval primátor Ján Vlk.", "Ján Vlk"),
        ("hr", "„Cesta je gotova”, obrazlaže načelnik Ivan Vuk.", "Ivan Vuk"),
        ("sl", "»Cesta je končana,« je zatrdila direktorica Ana Volk.", "Ana Volk"),
        ("bg", "„Пътят е готов“, настоява кметът Иван Вълков.", "Иван Вълков"),
        ("ru", "«Дорога готова», — советует директор Родион Волков.", "Родион Волков"),
        ("uk", "«Дорога готова», — зізналася власниця Меланія Вовк.", "Меланія Вовк"),
        ("el", "«Ο δρόμος είναι έτοιμος», εκτίμησε η κ. Πολυξένη Λύκου.", "Πολυξένη Λύκου"),
        ("tr", 'Vali Ahmet Kurt, "Yol artık hazır." diye belirtti.', "Ahmet Kurt"),
        ("hu", "„Kész az út” – részletezte Farkas János polgármester.", "Farkas János"),
        ("lt", "„Kelias jau baigtas“, – pabrėžė direktorius Jonas Vilkas.", "Jonas Vilkas"),
        ("lv", '"Ceļš jau ir gatavs," uzsver direktore Anna Vilka.', "Anna Vilka"),
    ],
)
def test_rarer_verbs_of_speech(language, text, expected):
    assert speakers(text, language) == [expected]


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Дмитрия Волкова", "Дмитрий Волков"),
        ("Игоря Волкова", "Игорь Волков"),
        ("Ивана Волкова", "Иван Волков"),
        ("Марию Волкову", "Мария Волкова"),
        ("Никиту Волкова", "Никита Волков"),
    ],
)
def test_who_is_named_in_several_cases_is_called_by_the_nominative(printed, name):
    assert named(f"Директор встретил {printed}. Потом {name} ушёл.", "ru") == [(name, None)]
    assert named(f"Потом {name} ушёл. Директор встретил {printed}.", "ru") == [(name, None)]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Потом министр Волков уехал.", [("Волков", "министр")]),
        ("ru", "Президент Волков уехал.", [("Волков", "Президент")]),
        ("ru", "Потом министр Иван Волков уехал.", [("Иван Волков", "министр")]),
        ("uk", "Потім міністр Вовчук поїхав.", [("Вовчук", "міністр")]),
        ("uk", "Потім генпрокурорка Вовкова поїхала.", [("Вовкова", None)]),
        ("ru", "Потом мэр Роева и глава Волкова уехали.", []),  # of towns
        ("ru", "Потом губернатор Волковской области уехал.", []),
        ("ru", "Потом министра Волков не видел.", []),
        ("pl", "Потом министр Волков уехал.", []),
    ],
)
def test_a_last_name_alone_is_in_the_case_of_its_office(language, text, expected):
    assert named(text, language) == expected
