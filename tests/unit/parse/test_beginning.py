"""A release below the page of a product begins at its status line; other pages stay as they are."""

import pytest

import newsdrop
from newsdrop import lexicon
from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse.beginning import of_release

PRODUCT = (
    Block("Acme Anvils - light and heavy", BlockKind.HEADING, level=2),
    Block("Acme Anvils are the most loved anvils of farriers and filmmakers in forty countries."),
)
TITLE = Block("Acme Releases Anvil of Two Tons")
TEXT = (
    Block(
        "Acme today released an anvil of two tons, which is the heaviest that was ever sold to "
        "anybody in the state, and will be shown to the press in Springfield next week."
    ),
    Block(
        "The anvil carries forty thousand blows a day without a dent, as tests in the laboratory "
        "of the state university have shown over the last two years."
    ),
)
STATUS = Block("For Immediate Release")
DATELINE = Block("SPRINGFIELD, Ill., May 4, 2010 — Acme opened a plant for anvils in town today.")
TOP = Block("Acme Releases Anvil of Two Tons", BlockKind.HEADING, level=1)


@pytest.mark.parametrize("status", [STATUS, Block("PRESS RELEASE: For immediate release")])
def test_what_stands_above_the_status_is_no_release(status):
    page = of_release.cut(Page((*PRODUCT, status, TITLE, *TEXT)))
    zones = [block.zone for block in page.blocks]
    assert zones == [Zone.CHROME] * 2 + [Zone.RELEASE] * 4


@pytest.mark.parametrize(
    "blocks",
    [
        (STATUS, TITLE, *TEXT),
        (TOP, *PRODUCT[1:], STATUS, TITLE, *TEXT),  # the headline and its deck
        (*PRODUCT[:1], DATELINE, *TEXT, STATUS, TITLE, *TEXT),  # a second release
        (*PRODUCT, STATUS, *TEXT),
        (*PRODUCT, STATUS, TITLE, *TEXT[:1]),
        (*PRODUCT, STATUS, Block("Contact: Jane Roe, 202-555-0100"), *TEXT),
        (*PRODUCT, *TEXT),
    ],
)
def test_other_pages_stay_as_they_are(blocks):
    assert of_release.cut(Page(blocks)).blocks == blocks


@pytest.mark.parametrize(
    "notice",
    [
        "We use cookies to give you the best experience. By browsing on you agree to it. Read more",
        "This website uses cookies. By continuing you agree to our use of cookies. OK",
        "Ο ιστότοπος χρησιμοποιεί cookies. Πατήστε εδώ.",
        "Wir verwenden Cookies, um Ihnen das beste Erlebnis zu bieten. Mehr dazu",
        "当サイトはクッキーを使用しています。",
        "Vi bruker informasjonskapsler. Les mer",
    ],
)
@pytest.mark.parametrize("order", [1, -1])
def test_a_notice_on_cookies_is_chrome(notice, order):
    page = of_release.cut(Page((Block(notice), TITLE, *TEXT)[::order]))
    assert [block.text for block in page.blocks if block.zone is Zone.CHROME] == [notice]


@pytest.mark.parametrize(
    "block",
    [
        Block("Regulator Fines Acme for Use of Cookies", BlockKind.HEADING, level=1),
        Block("The bakery sells forty thousand cookies a day."),
        Block("From May, sites must ask before they use cookies, the ministry said on Monday."),
        Block("Acme’s use of cookies breaks the law, the court ruled on Monday in Springfield."),
        Block("SPRINGFIELD, May 4, 2010 — “We use cookies as bait,” said Jane Roe, an angler."),
        Block(f"Sites that use cookies must tell it, the regulator said. {TEXT[0].text * 3}"),
    ],
)
def test_news_on_cookies_stays(block):
    page = Page((block, *TEXT))
    assert of_release.cut(page) == page


@pytest.mark.parametrize(("at", "chrome"), [(11, True), (12, False), (28, False), (29, True)])
def test_a_notice_on_cookies_stands_near_an_end_of_the_page(at, chrome):
    blocks = [*TEXT * 20]
    blocks.insert(at, Block("This website uses cookies."))
    page = of_release.cut(Page(tuple(blocks)))
    assert (page.blocks[at].zone is Zone.CHROME) is chrome


def test_a_notice_on_cookies_stands_near_an_end_of_the_text():
    notice = Block("This website uses cookies.")
    foot = [Block("Springfield 12", zone=Zone.MARGIN)] * 20
    page = of_release.cut(Page((*TEXT * 20, notice, *foot)))
    assert [block for block in page.blocks if block.zone is Zone.CHROME] == [
        notice._replace(zone=Zone.CHROME)
    ]


def test_whoever_asks_for_consent_names_cookies():
    named = lexicon.words("letterhead", "cookies")
    for phrase in lexicon.words("letterhead", "consent"):
        assert any(name in phrase for name in named), phrase


def boxed(*blocks, name):
    return tuple(block._replace(hints=frozenset(name.split())) for block in blocks)


HEADED = TITLE._replace(kind=BlockKind.HEADING, level=3)


@pytest.mark.parametrize(
    "name",
    ["press release", "container news release", "pressrelease", "nota prensa", "pressemitteilung"],
)
def test_a_box_may_be_called_a_release(name):
    page = of_release.cut(Page((*PRODUCT, *boxed(HEADED, *TEXT, name=name))))
    assert [block.zone for block in page.blocks] == [Zone.CHROME] * 2 + [Zone.RELEASE] * 3


@pytest.mark.parametrize(
    "blocks",
    [
        (*PRODUCT, *boxed(HEADED, *TEXT, name="release notes")),
        (*PRODUCT, *boxed(*TEXT, name="press release")),  # the headline stands above the box
        (TOP, *PRODUCT[1:], *boxed(HEADED, *TEXT, name="press release")),
        (PRODUCT[0], *boxed(HEADED, *TEXT, name="press release")),
        boxed(*PRODUCT, HEADED, *TEXT, name="press release"),
    ],
)
def test_other_boxes_stay_as_they_are(blocks):
    assert of_release.cut(Page(blocks)).blocks == blocks


def body_of(line):
    page = (
        f"<h1>Remarks on the anvil</h1><p>For immediate release</p><p>May 5, 2027</p><p>{line}</p>"
    )
    page += "".join(f"<p>{block.text}</p>" for block in TEXT)
    return newsdrop.read(f"<main>{page}</main>".encode()).body


@pytest.mark.parametrize(
    "line",
    ["Thank you.", "Thank you, Madam Chair.", "Good morning.", "It is time.", "Es ist so weit."],
)
def test_a_short_sentence_opens_the_text(line):
    assert body_of(line)[0].text == line


@pytest.mark.parametrize(
    "line",
    [
        "Springfield, Ill.",
        "Acme Inc.",
        "As delivered.",
        "Click here.",
        "Watch the video.",
        "Please share.",
        "By the newsroom.",
        "Lesen Sie weiter.",
        "Cliquez ici.",
        "Van onze redactie.",
        "Por la redacción.",
        "Share this page.",
        "Roe Harbor.",
        "5 min read.",
    ],
)
def test_a_place_a_house_or_a_remark_with_a_stop_opens_no_text(line):
    assert body_of(line)[0].text == TEXT[0].text


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Sayın üyelerimiz,", True),
        ("Benvolgudes veïnes i benvolguts veïns,", True),
        ("Cari soci,", True),
        ("Kính gửi các hội viên,", True),
        ("Duyurular,", False),
    ],
)
def test_the_text_begins_with_its_salutation(line, kept):
    texts = ("Acme opens bridge", line, DATELINE.text, TEXT[0].text)
    html = f"<h1>{texts[0]}</h1>" + "".join(f"<p>{text}</p>" for text in texts[1:])
    release = newsdrop.read(html.encode())
    assert (release.body[0].text == line) is kept
    assert release.summary.startswith("SPRINGFIELD") or "Acme" in release.summary[:10]


def test_the_first_of_several_headings_stands_over_text_whose_stops_are_wide():
    said = "町の橋を調べました．橋は古く，夏までに直すことが決まりました．工事は秋に終わります．"
    html = "<h1>町の橋についての調査の結果</h1>" + "".join(
        f"<h3>{title}</h3><p>{said * times}</p>"
        for title, times in (("調査の紹介", 2), ("調査の要点", 1), ("調査の意義", 1))
    )
    release = newsdrop.read(html.encode())
    assert release.body[0].text == "調査の紹介"
