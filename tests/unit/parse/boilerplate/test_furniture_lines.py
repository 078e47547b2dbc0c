"""Lines of a page between those of a release, and lines of a release that look like them."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind
from newsdrop.parse.ending.foot import follow_calls
from newsdrop.parse.ending.foot.furniture import is_furniture, opens_list
from tests.asking.offices import LEAD, MORE, headed


@pytest.mark.parametrize(
    "line",
    [
        "JavaScript is disabled in your browser.",
        "JavaScript is required to view this page.",
        "JavaScript must be enabled in order for you to see the map.",
        "Please enable JavaScript.",
        "Mai multe ştiri",
        "Follow our full coverage of the bridge here.",
        "Proudly powered by WordPress",
    ],
)
def test_what_a_page_says_of_itself(line):
    assert is_furniture(Block(line))


@pytest.mark.parametrize(
    "line",
    [
        "JavaScript is disabled by default in Acme Reader 5, which opens files of strangers.",
        "JavaScript is required no more.",
        "JavaScript is turned off for the files of strangers.",
        "Theme by theme, the plan sets out what the county will do.",
        "Proudly powered by 200 volunteers, the fair returns in May.",
    ],
)
def test_sentences_of_a_release_that_begin_like_them(line):
    assert not is_furniture(Block(line))


@pytest.mark.parametrize(
    ("line", "of_page"),
    [
        (
            "This entry was posted on Monday, May 4th, 2020 and is filed under News. A trackback.",
            True,
        ),
        ("Dieser Beitrag wurde am 4. Mai 2020 geschrieben. Setze ein Lesezeichen: Permalink", True),
        ("This article was published in Bridges and Rails, where it can be read for free.", False),
        ("Cet article a été publié dans la revue Ponts et rails le 4 mai.", False),
    ],
)
def test_the_line_on_where_a_post_is_filed(line, of_page):
    assert is_furniture(Block(line)) is of_page


@pytest.mark.parametrize(
    ("line", "of_page"),
    [
        ("Publié le 10 janvier 2023 à 19h22, modifié le 10 janvier 2023 à 20h01", True),
        ("Veröffentlicht am 10.01.2023 um 19:22 Uhr, aktualisiert am 11.01.2023", True),
        ("PUBLISHED: April 24, 2020 at 9:06 a.m. | UPDATED: April 24, 2020 at 9:26 a.m.", True),
        ("The fair opens on May 4, 2021, and closes on May 6, 2021.", False),
        ("Published May 4, 2021, the report was updated on May 6, 2021, for the board.", False),
        ("May 4, 2021 – May 6, 2021", False),
    ],
)
def test_the_days_a_page_was_put_up_and_changed(line, of_page):
    assert is_furniture(Block(line)) is of_page


PLAN = '<a href="/plan">The plan of the bridge and of the roads to it</a>'
RING = "The town rings all its bells in June, for the first time since the great flood of 1953."


@pytest.mark.parametrize("label", ["<h2>{}</h2>", "<p><strong>{}:</strong></p>"])
@pytest.mark.parametrize(
    "links",
    [
        (
            f"<ul><li>{PLAN}</li><li>Minutes of the council, as read on Monday in the town hall"
            ' <a href="/m">[Minutes 30]</a></li></ul>'
        ),
        (
            '<ul><li><a href="/m">Minutes</a> of the council, as read on Monday in the great hall'
            f" of Roeville, with all that was said of the ferry</li><li>{PLAN}</li></ul>"
        ),
        f"<p>{PLAN} (Roe Bell, May 4)</p>",
    ],
)
@pytest.mark.parametrize("name", ["Associated links", "Useful links", "Weiterführende Links"])
def test_links_go_with_their_label(label, links, name):
    assert "The plan" not in said(label.format(name) + links)
    assert name not in said(label.format(name) + links)


@pytest.mark.parametrize(
    "below",
    [
        f"<ul><li>{RING}</li><li>{RING}</li></ul>",
        f'<ul><li>As the <a href="/b">Roe Bell</a> wrote, {RING}</li></ul>',
        f"<p>{RING}</p>",
    ],
)
def test_a_label_stays_with_text_that_stays(below):
    assert "Useful links" in said(f"<h2>Useful links</h2>{below}")
    assert "rings all" in said(f"<h2>Useful links</h2>{below}")


def said(below):
    return "\n".join(part.text for part in headed(text=LEAD + MORE + below).body)


@pytest.mark.parametrize("line", ["Valokuvia", "Fotografías", "Fényképek:", "Фотографии"])
def test_a_label_over_links_to_photos_is_of_the_page_and_a_heading_over_photos_is_not(line):
    assert is_furniture(Block(line))
    assert not is_furniture(Block(line, BlockKind.HEADING, level=2))


@pytest.mark.parametrize(
    ("label", "title", "href", "led"),
    [
        ("Baca: ", "Jembatan Salem dibuka untuk umum", "https://acme.example/2", True),
        ("Читайте: ", "В Салеме открыли новый мост", "https://acme.example/2", True),
        ("Leia: ", "Ponte de Salem", "https://acme.example/2", False),
        ("Leia: ", "Plano da ponte de Salem", "https://acme.example/plano.pdf", False),
        ("Maria Leia: ", "Ponte de Salem abre hoje", "https://acme.example/2", False),
        ("Read: ", "Bridge of Salem opens today", "https://acme.example/2", False),
        ("IN SALEM: ", "Old bridge opens at last", "/story/old-bridge-opens-at-last/7", False),
        ("REPORT: ", "The state of bells in 2021", "/2021/05/the-state-of-bells-in-2021", False),
    ],
)
def test_a_word_before_the_title_of_another_story_leads_to_it(label, title, href, led):
    start = len(label)
    anchor = Anchor(title, href, start, start + len(title))
    assert is_furniture(Block(label + title, anchors=(anchor,))) is led


@pytest.mark.parametrize("line", ["Te recomendamos ⬇", "👉 Lire aussi", "👇 Related stories"])
def test_what_points_to_other_stories(line):
    assert opens_list(Block(line))


@pytest.mark.parametrize(
    "line",
    [
        "This article is more than 5 years old",
        "This story was published more than 7 years ago.",
        "Dieser Artikel ist älter als ein Jahr.",
        "Cet article a plus de 3 ans",
        "Artikkelen er over 2 år gammel",
        "CLICK HERE TO GET THE ACME NEWS APP",
        "NEWYou can now listen to Acme News articles!",
        "Download our Roeville app",
        "To activate the text-to-speech service, please agree to the policy below.",
    ],
)
def test_how_old_a_text_is_and_what_a_site_has_for_its_readers(line):
    assert is_furniture(Block(line))


@pytest.mark.parametrize(
    "block",
    [
        Block("This article is more than a list of 5 bridges."),
        Block("This story is over and the town is glad."),
        Block("This story is over a year in the making."),
        Block("This page is more than 20 years of work."),
        Block("This story is more than 100 years old, and it begins in Roe."),
        Block("Download the plan of the bridge"),
        Block("Click here to get the report"),
        Block("Get the app", BlockKind.HEADING, level=2),
        Block("Download our Roeville app", BlockKind.LIST_ITEM),
        Block("Get the Acme Anvil app."),
        Block("Download the free Acme app"),
        Block(
            "Get the bells ringing: that is what the town asks of everybody who opens its new app."
        ),
    ],
)
def test_lines_of_a_text_that_begin_like_these(block):
    assert not is_furniture(block)


@pytest.mark.parametrize(
    ("line", "page"),
    [
        ("📲 Confira as últimas notícias da Acme", True),
        ("< Envoyer cet article par e-mail", True),
        ("7 marzo 2022 (modifica il 8 marzo 2022 | 10:19)", True),
        ("7 marzo 2022 (si vota il 8 marzo 2022)", False),
        ("📲 The bridge has an app for its drivers", False),
    ],
)
def test_lines_of_the_page_behind_a_sign(line, page):
    assert is_furniture(Block(line)) is page


def test_calls_to_follow_behind_a_sign():
    assert follow_calls.is_call("📲 Siga a Acme no Instagram")
    assert follow_calls.is_call("Devenez fan sur Facebook")
    assert not follow_calls.is_call("📲 Cars follow the signs to the bridge")
    assert not follow_calls.is_call("Polubownie rozwiązano spór o most")
    assert not follow_calls.is_call("Word fantastisch vrijwilliger bij de brug")


@pytest.mark.parametrize(
    ("line", "calls"),
    [
        ("Не пропустите главного! Присоединяйтесь к подписчикам telegram-канала «Мосты».", True),
        ("Последвайте ни във Facebook", True),
        ("Ikuti berita lainnya di Instagram", True),
        ("Не пропустите открытие моста, сказала Роева.", False),
        ("Не пропустите день моста 5 июня, трансляция пройдёт ВКонтакте и в Telegram.", False),
        ("Следите за ходом ремонта моста: каждый день фонд ставит снимок в Telegram.", False),
        ("Подпишитесь под обращением о мосте: сбор подписей идёт ВКонтакте.", False),
        ("Абонирайте се за картата на моста, продажбата се води и във Facebook.", False),
        ("Dapatkan berita pembangunan dari mandor, yang menulis di Facebook.", False),
        ("Подписывайтесь на наш канал в Telegram", True),
        ("Ikuti kami menyusuri jembatan pada 5 Juni, disiarkan langsung di Facebook.", False),
        ("Телеграм-канал открыл мэр, сообщает Telegram.", False),
    ],
)
def test_calls_to_follow_on_a_network_abroad(line, calls):
    assert follow_calls.is_call(line) == calls
