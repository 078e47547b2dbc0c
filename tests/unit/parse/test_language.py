import pytest

from newsdrop.page import Page
from newsdrop.parse import language
from newsdrop.record import Evidence, Paragraph

TEXTS = {
    "en": "The agency said that the bridge is open to all traffic and that it will stay so for the "
    "rest of the year.",
    "es": "La agencia informó que el puente está abierto para todos los vehículos y que así será "
    "hasta el final del año.",
    "fr": "L’agence annonce que le pont est ouvert à tous les véhicules et qu’il le restera dans "
    "les mois qui viennent.",
    "de": "Die Behörde teilte mit, dass die Brücke für den Verkehr offen ist und es auch in den "
    "nächsten Monaten bleiben wird.",
    "ht": "Ajans lan di ke pon an louvri pou tout moun ki gen machin epi li pral rete konsa nan "
    "mwa k ap vini yo.",
    "vi": "Cơ quan cho biết cây cầu đã được mở cho tất cả các phương tiện và sẽ như vậy trong "
    "những tháng tới.",
    "nn": "Etaten melder at brua er open for alle køyretøy, og at ho ikkje vert stengd før etter "
    "at dei nye vegane er ferdige.",
    "no": "Etaten melder at broen er åpen for alle kjøretøy, og at den ikke blir stengt før etter "
    "at de nye veiene er ferdige.",
    "sq": "Agjencia njoftoi se ura është e hapur për të gjitha mjetet dhe do të jetë e tillë deri "
    "në fund të vitit.",
    "ko": "기관은 다리가 모든 차량에 개방되었다고 오늘 발표했다.",
    "ja": "当局は本日、橋がすべての車両に開放されたと発表しました。",
    "zh": "该机构今天宣布，大桥已向所有车辆开放。",
    "ru": "Агентство сообщило, что мост открыт для всех машин.",
    "ar": "أعلنت الوكالة اليوم أن الجسر مفتوح أمام جميع المركبات",
}


def found(text: str, declared: str | None) -> tuple[str, Evidence] | None:
    answer = language.find(Page(blocks=(), language=declared), [Paragraph(text)])
    return (answer.value, answer.source) if answer else None


@pytest.mark.parametrize(("tag", "text"), TEXTS.items())
def test_an_undeclared_language_is_told_by_the_text(tag: str, text: str) -> None:
    assert found(text, None) == (tag, Evidence.TEXT)


@pytest.mark.parametrize("tag", ["es", "fr", "ko", "ru"])
def test_a_template_that_declares_english_does_not_overrule_the_text(tag: str) -> None:
    assert found(TEXTS[tag], "en-US") == (tag, Evidence.TEXT)


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("en_us", "en-US"),
        ("EN", "en"),
        ("en-GB, fr", "en-GB"),
        ("eng", "en"),
        ("ENG-gb", "en-GB"),
        ("eng; fra", "en"),
        ("English", "en"),
    ],
)
def test_a_declaration_that_fits_is_kept_in_the_form_of_bcp_47(declared: str, tag: str) -> None:
    assert found(TEXTS["en"], declared) == (tag, Evidence.MARKUP)


@pytest.mark.parametrize(
    ("tag", "declared"),
    [("de", "deu"), ("de", "ger"), ("de", "Deutsch"), ("fr", "fre"), ("es", "spa"), ("fr", "fra")],
)
def test_the_shortest_letters_for_a_language_are_given(tag: str, declared: str) -> None:
    assert found(TEXTS[tag], declared) == (tag, Evidence.MARKUP)


@pytest.mark.parametrize(
    ("of", "declared", "tag"),
    [
        ("no", "nb", "nb"),
        ("no", "nb_NO", "nb-NO"),
        ("no", "nob", "nb"),
        ("no", "no", "no"),
        ("nn", "nn-no", "nn-NO"),
        ("zh", "yue-HK", "yue-HK"),
        ("zh", "cmn-hans", "cmn-Hans"),
        ("en", "nb", "en"),
        ("ja", "yue", "ja"),
    ],
)
def test_a_declaration_may_be_nearer_than_the_text_tells(of: str, declared: str, tag: str) -> None:
    told = found(TEXTS[of], declared)
    assert told is not None
    assert told[0] == tag


def test_the_other_norwegian_shows_in_a_longer_text() -> None:
    assert found(" ".join((TEXTS["nn"],) * 4), "nb") == ("nn", Evidence.TEXT)


def test_chinese_keeps_its_declared_script() -> None:
    assert found(TEXTS["zh"], "zh-hans") == ("zh-Hans", Evidence.MARKUP)


def test_a_language_without_a_list_is_believed() -> None:
    assert found(
        "Is é seo an chéad droichead den chineál seo sa tír ar fad, a deir siad.", "ga"
    ) == (
        "ga",
        Evidence.MARKUP,
    )


@pytest.mark.parametrize("text", ["", "12 34", "Hm."])
def test_nothing_is_guessed_from_nothing(text: str) -> None:
    assert found(text, None) is None


@pytest.mark.parametrize(
    ("declared", "text", "tag"),
    [
        (None, "Министърът откри новия път към града и каза, че мостът е готов.", "bg"),
        (None, "Председник је отворио нови пут ка граду и изјавио да је мост готов.", "sr"),
        (None, "Министр открыл новую дорогу к городу и сказал, что мост готов.", "ru"),
        (None, "Об открытии нового моста объявил мэр города.", "ru"),
        (None, "Кметът на града съобщи, че проф. Выров е открил пътя.", "bg"),
        (None, "নগরীর নতুন সেতু আজ খুলে দেওয়া হয়েছে।", "bn"),
        (
            "en",
            "Jembatan baru resmi dibuka oleh wali kota, dan para warga dapat melintas.",
            "id",
        ),
        (
            "ms",
            "Jambatan baharu dibuka oleh menteri dan orang ramai boleh melintas hari ini.",
            "ms",
        ),
        (
            "en",
            "Daraja jipya limefunguliwa leo na waziri wa ujenzi, na kila mtu ataweza kulitumia.",
            "sw",
        ),
        ("en", "Acme Para Sports names its team: Budi Santoso, Dewi Sari, Tom Poe, Lee Kim.", "en"),
        ("as", "নতুন দলংখন আজি মুকলি কৰা হৈছে।", "as"),
        ("bg", "Тази година предстои ремонт на два моста.", "bg"),
        ("mk", "Претседателот го отвори новиот пат кон градот Скопје.", "mk"),
        ("sr", "Danas je otvoren novi put i sve je spremno za sve koji će se voziti u grad.", "sr"),
        (None, "Dnes sa v meste otvorila nová cesta, ktorá je pripravená aj pre deti.", "sk"),
        (
            None,
            "Šiandien mieste atidarytas kelias ir tai yra vienas iš darbų, kurie buvo.",
            "lt",
        ),
        (None, "Šodien pilsētā atklāts ceļš, un tas ir viens no darbiem, kas tiek veikti.", "lv"),
    ],
)
def test_neighbours_are_told_apart(declared: str | None, text: str, tag: str) -> None:
    told = found(text, declared)
    assert told is not None
    assert told[0] == tag


OURS = (
    "A câmara diz que a ponte de pedra está para abrir e que se pode passar de carro. O barco de "
    "sempre para no cais de cima para quem o quer ver, e a casa de banho é do outro lado da rua. "
    "Os bilhetes para o barco de maio são para os que os compram na casa da ponte, que abre de "
    "manhã. Uma festa de dia e de noite está para vir, com a banda de jazz da ilha e com fogos."
)


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (OURS, "pt"),
        ("La cámara dice que el puente está por abrir, pero los barcos pasan por el río.", "es"),
    ],
)
def test_a_neighbours_declaration_falls_to_the_words_that_it_has_not(text, tag):
    assert found(text, "es")[0] == tag


@pytest.mark.parametrize("declared", ["ja", "ko-KR", "zh-Hans", "ru", "ar", "el", "hi"])
@pytest.mark.parametrize("tag", ["en", "de", "es", "vi"])
def test_the_frame_of_a_house_with_another_script_does_not_overrule_the_text(declared, tag):
    assert found(TEXTS[tag], declared) == (tag, Evidence.TEXT)


TURKISH = (
    "Belediye yeni köprüyü dün törenle açtı. Açılışta konuşan başkan, köprünün iki yılda "
    "tamamlandığını ve şehrin trafiğini rahatlatacağını söyledi. Köprü, yayalar için geniş "
    "kaldırımlarıyla bölgenin en uzun yaya geçidi olacak."
)


@pytest.mark.parametrize("declared", ["en-US", "fr", "de", None])
def test_a_language_that_says_with_endings_what_others_say_with_words_is_told(declared):
    assert found(TURKISH, declared) == ("tr", Evidence.TEXT)


@pytest.mark.parametrize(
    ("declared", "text"),
    [
        ("ja", "Acme Para Sports: Budi Santoso, Dewi Sari, Tom Poe, Lee Kim, Ann Roe, Max Doe."),
        ("sr", "Direktor Petar Petrović, Jovana Jovanović, Marko Marković, Ana Anić, Ivo Ivić."),
        ("cs", "Karel Novák, Jana Malá, Petr Dub: 1. Praha, 2. Brno, 3. Tábor, 4. Zlín, 5. Plzeň."),
    ],
)
def test_names_alone_say_nothing_against_a_declaration(declared, text):
    assert found(text, declared) == (declared, Evidence.MARKUP)


def test_a_few_words_of_several_languages_overrule_nothing():
    lorem = (
        "Lorem ipsum dolor sit amet, consetetur sadipscing elitr, sed diam nonumy eirmod tempor "
        "invidunt ut labore et dolore magna aliquyam erat, sed diam voluptua. At vero eos et "
        "accusam et justo duo dolores et ea rebum. Stet clita kasd gubergren, no sea takimata."
    )
    assert found(lorem, "en") == ("en", Evidence.MARKUP)
