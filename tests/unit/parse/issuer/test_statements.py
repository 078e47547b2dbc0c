"""Lines and sentences that say whose statement a text is, and heads of houses in headlines."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, read


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("Tras el cierre de la fragua, Nuestra Fragua emite este comunicado:", "Nuestra Fragua"),
        ("La Liga de la Ribera hace público el siguiente comunicado.", "Liga de la Ribera"),
        ("Après le vote, Forges Unies publie le communiqué suivant.", "Forges Unies"),
        ("Dopo il voto Ferro Vivo diffonde il seguente comunicato.", "Ferro Vivo"),
        ("Tras el cierre, la plantilla emite este comunicado:", None),
        ("Tras el cierre, Carmen Roe emite este comunicado:", None),
        ("Tras el cierre, el Presidente emite este comunicado:", None),
        ("Tras el cierre, España emite este comunicado:", None),
        ("Tras el cierre, la plantilla de Forja Viva emite este comunicado:", None),
        ("Tras el cierre, el personal del Grupo Forja emite este comunicado:", None),
        ("La Liga y la plantilla de la Forja Viva emite este comunicado:", None),
    ],
)
def test_who_issues_a_statement_may_say_so_in_its_first_sentence(lead, name):
    assert read(f"{lead}\n{PLAIN}") == name


def test_no_person_of_the_story_is_a_house_that_issues():
    lead = f"Tras el cierre, Nuestra Fragua emite este comunicado:\n{PLAIN}"
    assert read(lead, people=("Nuestra Fragua",)) is None


@pytest.mark.parametrize(
    ("description", "name"),
    [
        ("Comunicado de Fragua LGB ante el cierre de la fragua", "Fragua LGB"),
        ("Comunicado del SFF sobre el cierre de la fragua", "SFF"),
        ("Comunicado de Prensa sobre el cierre", None),
        ("Comunicado de España sobre el cierre", None),
        ("Comunicado de Fragua LGB", None),
        ("COMUNICADO DE FRAGUA ante el cierre", None),
        ("Comunicado de la CEO sobre el cierre", None),
        ("Statement by ABC Secretary Jane Roe on the forge", None),
        ("Statement of U.S. Rep. Jane Roe on the forge", None),
        ("Erklärung von EU-Kommissarin Jane Roe zu der Schmiede", None),
    ],
)
def test_initials_tell_a_house_behind_the_kind_of_a_text(description, name):
    assert read(PLAIN, description=description) == name


@pytest.mark.parametrize(
    ("site", "lead", "name"),
    [
        ("Anvil", "오늘, Anvil 글로벌 모루 그룹은 새 모루를 알립니다.", "Anvil 글로벌 모루 그룹"),
        ("Anvil", "오늘, Anvil 재단은 새 모루가 나왔음을 알립니다.", "Anvil 재단"),
        ("Anvil", "오늘, Anvil 그룹 사용자는 새 모루를 받았습니다.", "Anvil"),
        ("Anvil", "오늘, Anvil 2는 새 모루가 나왔음을 알립니다.", "Anvil"),
    ],
)  # fmt: skip
def test_korean_words_of_a_house_belong_to_its_name(site, lead, name):
    assert read(lead, og_site_name=site) == name


@pytest.mark.parametrize(
    ("headline", "told", "name"),
    [
        ("رئيس جامعة مدينة النورس تهنئ العاملين", "رئيس جامعة مدينة النورس", "جامعة مدينة النورس"),
        ("نائب رئيس جامعة النورس يزور المصنع", "مجلس جامعة النورس", "جامعة النورس"),
        ("رئيس جامعة النورس يزور المصنع", "المجلس", None),
        ("باحث جامعة النورس يزور المصنع", "مجلس جامعة النورس", None),
        ("رئيس النورس يزور المصنع", "رئيس النورس", None),
    ],
)
def test_the_head_of_a_house_may_open_an_arabic_headline(headline, told, name):
    text = f"زار الضيوف المصنع أمس ورحب بهم {told} في القاعة الكبرى وشكرهم على ذلك كله."
    blocks = (Block(headline, BlockKind.HEADING, level=1), Block(text))
    found = issuer.find(Page(blocks, Head()), Letterhead(), (Paragraph(text),), ())
    assert (found.value.name if found else None) == name


@pytest.mark.parametrize(
    ("headline", "lead", "name"),
    [
        ("Заявление Фонда «Мосты» о дороге", "Фонд «Мосты» следит за ней.", "Фонд «Мосты»"),
        ("Заява Фундації «Мости» щодо шляху", "Фундація «Мости» стежить.", "Фундація «Мости»"),
        (
            "Oświadczenie Fundacji „Mosty” w sprawie drogi",
            "Fundacja „Mosty” śledzi budowę.",
            "Fundacja „Mosty”",
        ),
        (
            "Stellungnahme der Stiftung „Brücken“ zum Bau",
            "Die Stiftung „Brücken“ verfolgt ihn.",
            "Stiftung „Brücken“",
        ),
        ("Заявление прокуратуры о фонде «Мосты»", "Фонд «Мосты» нарушил правила.", None),
        ("Заявление о фонде «Мосты»", "Фонд «Мосты» нарушил правила.", None),
        ("Фонд «Мосты» закрыт", "Фонд «Мосты» нарушил правила.", None),
        ("Заявление Фонда «Мосты» о дороге", "Роман «Мосты» вышел в мае.", None),
    ],
)
def test_a_statement_of_a_house_with_a_name_in_marks(headline, lead, name):
    assert read(f"{lead}\n{PLAIN}", Block(headline, BlockKind.HEADING, level=1)) == name


@pytest.mark.parametrize(
    ("line", "lead", "name"),
    [
        ("来源：松江林场管理局 时间：2021-05-25", "五月松江林场管理局办歌会。", "松江林场管理局"),
        ("2021-05-25 来源: 松江市教育局", "五月，松江市教育局为孩子办歌会。", "松江市教育局"),
        ("来源：松江日报社", "五月，松江日报社为孩子办歌会。", None),
        ("来源：松江林场管理局", "五月林场办歌会。", None),
        ("记者：松江市教育局", "五月松江市教育局办歌会。", None),
    ],
)
def test_a_chinese_source_is_the_office_that_the_text_names(line, lead, name):
    title = Block("“歌唱春天”比赛举行", BlockKind.HEADING, level=1)
    assert read(f"{lead}\n孩子们唱了三十首歌，观众都很高兴。", title, Block(line)) == name
