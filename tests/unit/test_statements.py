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
