"""What a site's name says besides its house: its room for the press, its kind, who is above."""

import pytest

from newsdrop.parse.issuing.names import sitenames
from tests.asking.issuer import PLAIN, read


@pytest.mark.parametrize(
    ("creator", "name"),
    [
        ("Department of Roads, RBA, Roe Bridge Authority", "Roe Bridge Authority"),
        ("Roe Bridge Authority, Department of Roads", "Roe Bridge Authority"),
        (
            "Department of Ferries, Department of Roads",
            "Department of Ferries, Department of Roads",
        ),
        ("Roe Bridge Authority, Ropes and Ferries", "Roe Bridge Authority, Ropes and Ferries"),
    ],
)
def test_of_a_house_and_those_above_it_the_text_names_the_issuer(creator, name):
    lead = "A new bridge of the Roe Bridge Authority is open to all traffic from today."
    assert read(lead, **{"dc.creator": creator}) == name


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Acme Online Newsroom", "Acme"),
        ("Acme 24/7", None),
        ("6-K", None),
        ("Route 66", "Route 66"),
    ],
)
def test_what_is_only_a_room_or_a_number_names_no_site(name, found):
    assert read(og_site_name=name) == found


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("The official website of Roe Ferries", "Roe Ferries"),
        ("Site officiel de la Mairie de Roeville", "Mairie de Roeville"),
        ("Just another WordPress site", None),
        ("My Blog", None),
        ("Substack", None),
    ],
)
def test_what_a_site_is_called_by_default_names_nobody(site, name):
    assert read(og_site_name=site) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("ミドリの公式ブログ：「橋と道」", "ミドリ"),
        ("ミドリ製作所 公式サイト", "ミドリ製作所"),
        ("ミドリ製作所ホームページ", "ミドリ製作所"),
        ("【公式】ミドリ製作所", "ミドリ製作所"),
        ("ミドリ製作所（公式）", "ミドリ製作所"),
        ("ミドリ製作所 オフィシャルサイト", "ミドリ製作所"),
        ("远山桥梁官方网站", "远山桥梁"),
        ("한빛로봇 공식 홈페이지", "한빛로봇"),
        ("公式サイト", None),
        ("ミドリ公式庭園", "ミドリ公式庭園"),
    ],
)
def test_whose_official_site_it_is(site, name):
    assert read("新しい橋が開通しました。", og_site_name=site) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("News of the Roeville Bridge Council", "Roeville Bridge Council"),
        ("Noticias de la Junta de Roevilla", "Junta de Roevilla"),
        ("Portal da Prefeitura de Roevila", "Prefeitura de Roevila"),
        ("Newsroom der Stadt Roehausen", "Stadt Roehausen"),
        ("Acme News Hub", "Acme"),
        ("Roeville Bridge Council News", "Roeville Bridge Council"),
        ("United States River Guard News", "United States River Guard"),
        ("U.S. News", "U.S. News"),
        ("SE Roeland News", "SE Roeland News"),
        ("Acme Bay News", "Acme Bay News"),
        ("DVIDS Hub", None),
        ("Noticias de Roevilla", "Noticias de Roevilla"),
        ("Portal Acme.gov", None),
        ("Bundesportal", None),
        ("Plataforma del Estado de Roe", None),
        ("Acme Portal Inc.", "Acme Portal Inc."),
        ("Nieuwsbericht", None),
    ],
)
def test_what_a_site_says_besides_its_house(site, name):
    assert read(og_site_name=site) == name


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("Biuro prasowe Roemost", "Roemost"),
        ("Biuro Prasowe: Roemost S.A.", "Roemost S.A."),
        ("Newsroom | Roemost", "Roemost"),
        ("Roemost – Presseportal", "Roemost"),
        ("Roemost Presseraum", "Roemost"),
        ("Espace presse Roemost", "Roemost"),
        ("Sala de prensa Roemost", "Roemost"),
        ("Ufficio Stampa Comune di Roevalle", "Comune di Roevalle"),
        ("Tiskové centrum Roemost", "Roemost"),
        ("Roemost 뉴스룸", "Roemost"),
        ("A Roevári Hídépítő hivatalos honlapja", "Roevári Hídépítő"),
        ("Az árvizes hivatal hivatalos weboldala", "Árvizes hivatal"),
        ("T.C. Köprü Bakanlığı Resmi Web Sitesi", "T.C. Köprü Bakanlığı"),
        ("Roeville Bridge Council Official Website", "Roeville Bridge Council"),
        ("Cổng thông tin điện tử Bộ Cầu đường", "Bộ Cầu đường"),
        ("Roeville Media Centre", "Roeville Media Centre"),  # may be a house
        ("Sala de prensa", None),
        ("Pressroom", None),
    ],
)
def test_a_press_room_is_not_the_house(site, name):
    assert read(og_site_name=site) == name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("press.acme.org Global Website", None),
        ("newsroom.acme.co.uk - Media Centre", None),
        ("Acme.com Inc.", "Acme.com Inc."),
        ("U.S. Bridge Office", "U.S. Bridge Office"),
    ],
)
def test_an_address_with_words_around_it_is_no_house(said, name):
    assert read(PLAIN, og_site_name=said) == name


def test_an_author_may_be_a_chain_of_offices():
    author = "Department of Roads. The Office of Publications, Bureau of News"
    lead = "A new bridge of the Department of Roads is open to all traffic from today."
    assert read(lead, author=author) == "Department of Roads"


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Lakeview University News", "Lakeview University"),
        ("Department of Roads News", "Department of Roads"),
        ("SE Missouri News", "SE Missouri News"),
        ("Acme News", "Acme News"),
    ],
)
def test_the_news_of_a_house_are_none_of_its_name(said, name):
    assert sitenames.house(said) == name
