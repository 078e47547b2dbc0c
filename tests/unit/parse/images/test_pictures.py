"""Which images are photos, and which are logos, icons, counters and furniture."""

import time

import pytest

import newsdrop
from newsdrop.page import Anchor, Block, BlockKind, Picture, Zone
from newsdrop.parse.photos import files
from newsdrop.record import Image, Release
from tests.asking.images import CAPTION, SRC, TEXT, photo, read


@pytest.mark.parametrize(
    "block",
    [
        photo("https://example.com/img/acme-logo.png"),
        photo("https://example.com/img/acme_logox2.jpg"),
        photo("https://example.com/img/acmelogo.png"),
        photo("https://example.com/img/loghi1.png"),
        photo("https://example.com/wp-content/themes/acme/images/calendar.png"),
        photo("https://example.com/files/fallback/big/plant.jpg"),
        photo("https://secure.gravatar.com/avatar/f87a220e?s=96"),
        photo("https://example.com/spacer.gif"),
        photo("https://example.com/icons/pdf.svg"),
        photo("https://example.com/shared/ic_topic02.png"),
        photo("https://example.com/shared/ICO-finance.png"),
        photo("https://example.com/assets/logo/horizontal", alt="Acme"),
        photo(width=1, height=1),
        photo(width=32, height=32),
        photo(width=900, height=90),
        photo("https://example.com/roe.jpg", hints=frozenset({"author", "avatar"})),
        photo("https://example.com/other.jpg", hints=frozenset({"related", "teaser"})),
        photo("https://example.com/roe.jpg", hints=frozenset({"clients", "col"})),
        photo("https://example.com/roe.jpg", hints=frozenset({"partners", "grid"})),
        photo("https://example.com/shareOnFacebook.png"),
        photo("https://example.com/other.jpg", zone=Zone.CHROME),
        photo("https://example.com/other.jpg", zone=Zone.MARGIN),
        photo("https://example.com/rule.gif"),
        photo("https://example.com/print.jpg"),
        photo(alt="Print this page"),
        photo(alt="Seal of the Department of Anvils"),
        photo("https://counter.example/p?c1=2&c2=300"),
    ],
)
def test_furniture_is_no_photo(block):
    assert read(TEXT, block, TEXT) == ((), [])


@pytest.mark.parametrize(
    "src",
    [
        "https://example.com/img/catalogo.jpg",
        "https://example.com/img/geologo.jpg",
        "https://example.com/new-logo/unveiled.jpg",
        "https://example.com/logo/unveiled/crowd.jpg",
        "https://example.com/img/ice_on_the_river.jpg",
        "https://example.com/img/iconic_house.jpeg",
        "https://example.com/wp-content/themes/acme/resize.php?src=/files/plant.jpg",
    ],
)
def test_photo_whose_address_only_resembles_furniture(src):
    assert [image.src for image in read(TEXT, photo(src), TEXT)[0]] == [src]


def test_photo_of_a_carousel_comes_once():
    caption = Block(CAPTION, BlockKind.CAPTION, group=2)
    found, _ = read(
        photo("https://example.com/a-150x100.jpg", group=1),
        photo("https://example.com/a.jpg", group=2),
        caption,
        photo("https://example.com/b.jpg", group=3),
    )
    assert found == (
        Image("https://example.com/a.jpg", None, CAPTION),
        Image("https://example.com/b.jpg"),
    )


@pytest.mark.parametrize(
    "name", ["plant_th.jpg", "plant-tn.jpg", "plant_lg.jpg", "plant-md.jpg", "plant-300dpi.jpg"]
)
def test_renditions_of_a_photo_are_one(name):
    assert len(read(photo(), TEXT, photo(f"https://example.com/small/{name}"))[0]) == 1


@pytest.mark.parametrize("folder", ["logos", "icons", "tiny", "images/logo", "pagebanners"])
def test_a_folder_may_say_that_an_image_is_no_photo(folder):
    assert read(TEXT, photo(f"https://example.com/{folder}/acme.jpg"))[0] == ()


@pytest.mark.parametrize(
    ("src", "alt"), [("/images/dims?format=jpg", None), ("/files/1234", "The plant in Springfield")]
)
def test_a_photo_without_the_name_of_a_file(src, alt):
    assert len(read(photo(src, alt=alt), TEXT)[0]) == 1


def test_a_code_for_telephones_is_no_photo():
    assert read(photo("/acme/qrcode/2/12/a1b2.webp", alt="Registration"), TEXT)[0] == ()


@pytest.mark.parametrize("name", ["themes-of-the-fair.jpg", "fallback-plan.jpg"])
def test_a_photo_may_be_called_like_a_folder_of_the_design(name):
    found, _ = read(TEXT, photo(f"https://example.com/photos/{name}"), Block(CAPTION, italic=True))
    assert [image.caption for image in found] == [CAPTION]


@pytest.mark.parametrize("hint", ["contact", "presscontact", "kontaktperson", "avatar"])
def test_the_portrait_of_whom_to_ask_is_no_photo(hint):
    card = frozenset({"card", hint})
    name = Block("Jane Roe", tag="div", group=7, hints=card)
    assert read(TEXT, photo(alt="Jane Roe", group=7, hints=card), name)[0] == ()


@pytest.mark.parametrize(
    ("line", "supporters"),
    [
        (Block("Our partners", BlockKind.HEADING, level=3), True),
        (Block("Une action soutenue par des entreprises engagées :"), True),
        (Block("Mit freundlicher Unterstützung von:"), True),
        (Block("Patrocinadores", BlockKind.HEADING, level=4), True),
        (Block("Organiza", BlockKind.HEADING, level=2), True),
        (Block("Supported by:"), True),
        (
            Block("Partners celebrate the first year of the plant", BlockKind.HEADING, level=3),
            False,
        ),
        (Block("The plant at night:"), False),
        (Block(TEXT), False),
    ],
)
def test_logos_of_supporters_are_no_photos(line, supporters):
    logos = [photo(f"https://example.com/files/{n}.png", group=n) for n in range(2)]
    found, _ = read(Block(TEXT), line, *logos)
    assert (not found) is supporters


def test_a_photo_with_a_caption_may_stand_below_partners():
    line = Block("Our partners", BlockKind.HEADING, level=3)
    caption = Block(CAPTION, BlockKind.CAPTION, tag="figcaption", group=7)
    found, _ = read(Block(TEXT), line, photo(group=7), caption)
    assert found == (Image(SRC, None, CAPTION),)


@pytest.mark.parametrize(
    ("one", "other", "count"),
    [
        ("/Repository/Document?documentID=17", "/Repository/Document?documentID=18", 2),
        ("/Repository/Document?documentID=17", "/Repository/Document?documentID=17&width=300", 1),
        ("/image.php?src=/up/mill.jpg&w=900", "/image.php?src=/up/bridge.jpg&w=900", 2),
        ("/image.php?src=/up/mill.jpg&w=900", "/image.php?src=/up/mill-300x200.jpg&w=300", 1),
        ("/media/6f2d1c7e-aa12/low-res/public", "/media/6f2d1c7e-bb90/low-res/public", 2),
        ("/media/6f2d1c7e-aa12/low-res/public", "/media/6f2d1c7e-aa12/high-res/public", 1),
        ("/getmedia/0a1b2c3d/Mill.aspx", "/getmedia/0a1b2c3e/Mill.aspx", 2),
        ("/documents/20142/mill", "/documents/20142/bridge", 2),
        ("/_next/image?url=%2Fup%2Fmill.jpg&w=640", "/_next/image?url=%2Fup%2Fmill.jpg&w=96", 1),
        ("/up/mill.jpg?itok=a1b2", "/up/mill-scaled.jpg?itok=c3d4", 1),
    ],
)
def test_photos_without_a_files_name_are_told_by_their_number(one, other, count):
    found, _ = read(TEXT, photo(one, alt="A mill"), TEXT, photo(other, alt="A mill"), TEXT)
    assert len(found) == count


@pytest.mark.parametrize(
    "src",
    [
        "../_vti_bin/fpcount.exe/?Page=12.htm|Image=2",
        "/cgi-bin/Count.cgi?df=acme.dat",
        "http://counter.example.net/hit?id=123456",
        "/compteur.php3?page=12",
    ],
)
def test_what_counts_readers_is_no_photo(src):
    assert read(TEXT, photo(src, alt="Hit Counter"), TEXT)[0] == ()


@pytest.mark.parametrize("src", ["/files/counter-march.jpg", "/count/ribbon.jpg"])
def test_a_photo_may_show_a_counter(src):
    assert len(read(TEXT, photo(src), TEXT)[0]) == 1


def test_a_long_address_takes_no_time():
    started = time.perf_counter()
    assert files.key("https://example.com/" + "a" * 20_000)
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    ("width", "alt", "count"),
    [(900, "Questions on Twitter", 1), (120, "Twitter", 0), (900, "Seal of the office", 0)],
)
def test_a_large_photo_may_show_a_network(width, alt, count):
    found, _ = read(TEXT, photo(alt=alt, width=width, height=width), TEXT)
    assert len(found) == count


def test_a_table_over_the_whole_width_is_no_menu():
    for hints, count in (({"nav", "justified"}, 1), ({"nav"}, 0)):
        assert len(read(TEXT, photo(hints=frozenset(hints)), TEXT)[0]) == count


def test_a_row_of_logos_is_none_of_photos():
    logos = [photo(f"/{name}.png", alt=name, hints=frozenset({"logos"})) for name in "abc"]
    assert read(*logos, TEXT) == ((), [])


def test_a_seal_above_the_name_of_its_house_is_no_photo():
    seal = photo("/seal.gif", group=7)
    assert read(seal, Block("CITY OF ANVIL", tag="center", group=7), TEXT) == ((), [])
    found, _ = read(seal, Block("The new seal of the town. Photo by Jane Roe", group=7), TEXT)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("src", "alt", "count"),
    [
        ("/img/ANVstate-seal.jpg", "Picture of the Anvil DA Seal", 0),
        ("/img/anvcrest-2.png", "The Crest of the Anvil County", 1),  # "County" is not beside it
        ("/img/seal.jpg", "A harbor seal on the beach of Anvil", 1),
        ("/img/crowd.jpg", "Seal of the City of Anvil", 1),
    ],
)
def test_words_on_a_seal_say_more_than_the_name_of_its_file(src, alt, count):
    name = Block("City of Anvil", tag="center", group=7)
    assert len(read(photo(src, alt=alt, group=7), name, TEXT)[0]) == count


@pytest.mark.parametrize("src", ["../index.html", "/news/bridge.htm", "index.html?x=1"])
def test_a_page_is_no_photo(src):
    assert read(TEXT, photo(src, alt="A bridge"), TEXT) == ((), [])


@pytest.mark.parametrize(
    "alt",
    ["Add to Newsvine", "Print Article", "Email this page", "Share on Facebook", "Teilen auf X"],
)
def test_an_icon_with_its_labels_beside_it_is_no_photo(alt):
    icon = photo("https://example.com/images/newsvine.gif", alt=alt, group=7)
    row = Block("Newsvine Save Email Print", tag="td", group=7)
    assert read(icon, row, Block(TEXT, group=8))[0] == ()


@pytest.mark.parametrize("alt", ["Share this meal", "Post on stilts", "Send to space"])
def test_a_large_picture_offers_nothing(alt):
    picture = photo(alt=alt, width=800, height=600, group=7)
    found, _ = read(picture, Block(CAPTION, BlockKind.CAPTION, group=7), TEXT)
    assert [image.alt for image in found] == [alt]


@pytest.mark.parametrize("alt", ["Bookmark contest winners", "Stampa la Repubblica"])
def test_a_photo_may_show_what_others_offer(alt):
    found, _ = read(photo(alt=alt, group=7), Block(CAPTION, BlockKind.CAPTION, group=7), TEXT)
    assert [image.alt for image in found] == [alt]


@pytest.mark.parametrize(
    "alt",
    ["Add to the list of sights: the new anvil of Springfield", "Save the whales, a painting"],
)
def test_a_photo_whose_words_begin_as_an_offer_stays_one(alt):
    found, _ = read(photo(alt=alt, group=7), Block(CAPTION, BlockKind.CAPTION, group=7), TEXT)
    assert found == (Image(SRC, alt, CAPTION),)


@pytest.mark.parametrize(
    ("src", "shown"),
    [
        ("https://example.com/wp-content/themes/acme/assets/ckfinder/images/plant.png", True),
        ("https://example.com/themes/acme/uploads/plant.png", True),
        ("https://example.com/themes/acme/images/plant.png", False),
        ("https://example.com/uploads/avatars/plant.png", False),
        ("https://example.com/images/whatsapp-image-2021-11-09-at-14.06.18.png", True),
        ("https://example.com/images/whatsapp-share.png", False),
    ],
)
def test_what_editors_upload_and_telephones_send_are_photos(src, shown):
    assert bool(read(photo(src), TEXT)[0]) is shown


def test_a_place_called_as_a_crest_is_no_emblem():
    school = photo("/hillcrest.jpg", group=7)
    found, _ = read(school, Block("Hillcrest School", kind=BlockKind.CAPTION, group=7), TEXT)
    assert [image.caption for image in found] == ["Hillcrest School"]


@pytest.mark.parametrize(
    ("alt", "count"),
    [
        ("Az Acme Egyesület logója", 0),
        ("Az Acme logójával", 0),
        ("Логотипом компании Акме", 0),
        ("Λογότυπο της Acme", 0),
        ("A női logopédus a szobában", 1),
        ("Логопед в школе", 1),
        ("Una vista del catálogo de la muestra", 1),
    ],
)
def test_a_logo_in_other_letters_and_cases(alt, count):
    assert len(read(TEXT, photo(alt=alt), TEXT)[0]) == count


@pytest.mark.parametrize(
    "src",
    ["/shared/ICO-roe-opening.jpg", "/shared/IC_20210603_0031.jpeg", "/news/logo/unveiled.jpg"],
)
def test_a_photo_with_a_caption_is_one_whatever_its_file_or_folder_begins_with(src):
    told = "Acme opened the bridge on Monday, after two years of work on both banks of the river."
    page = (
        f"<main><article><h1>Acme opens bridge</h1><p>{told}</p><figure><img src={src} width=800>"
        "<figcaption>The crew opens the bridge</figcaption></figure>"
        f"<p>{told} It has two lanes.</p></article></main>"
    )
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release)
    assert [one.caption for one in release.images] == ["The crew opens the bridge"]


def test_a_link_to_the_page_on_a_file_is_no_photo():
    def src(link):
        image = f"<a href='{link}'><img src='https://acme.org/map.jpg' width=600 height=400></a>"
        head = "<h1>Bridge opens</h1><p>News release, May 4, 2020</p>"
        page = f"{head}<p>{TEXT}</p>{image}<p>{TEXT}</p>"
        return newsdrop.read(page.encode()).images[0].src

    assert src("https://wiki.acme.org/wiki/File:Map.gif") == "https://acme.org/map.jpg"
    assert src("https://acme.org/large/map.jpg") == "https://acme.org/large/map.jpg"


@pytest.mark.parametrize(("hint", "count"), [("image", 1), ("widget", 0)])
def test_a_box_of_pictures_may_say_what_an_address_does_not(hint, count):
    one = photo("https://cdn.example.com/assets/v2/438dbd2f187a5efa", hints=frozenset({hint}))
    assert len(read(one, TEXT)[0]) == count


@pytest.mark.parametrize(
    ("src", "count"),
    [
        ("https://stat.example.com/?article=58955", 0),
        ("https://stat.example.com/?article=58955&plant.jpg", 0),
        ("https://img.example.com/?id=58955", 1),
        ("//www.example.com/plant.jpg", 1),
        ("/plant.jpg", 1),
    ],
)
def test_an_address_of_a_site_alone_shows_no_photo(src, count):
    assert len(read(photo(src), TEXT)[0]) == count


@pytest.mark.parametrize(
    ("level", "href", "count"),
    [
        (2, "https://www.example.com/other-story", 0),
        (0, "https://www.example.com/other-story", 1),
        (2, "https://www.example.com/third-story", 1),
    ],
)
def test_a_photo_on_a_card_in_the_text_is_the_other_storys(level, href, count):
    picture = Picture(SRC, link="https://www.example.com/other-story#top")
    shown = photo()._replace(picture=picture)
    title = "Smiths ask for more anvils"
    kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
    heading = Block(title, kind, level=level, anchors=(Anchor(title, href, 0, len(title)),))
    assert len(read(TEXT, shown, heading, TEXT)[0]) == count


@pytest.mark.parametrize(
    ("title", "card", "count"),
    [
        ("/news/anvils", "/news/anvils", 1),
        ("/news/anvils", "https://shop.example.org/anvils", 1),
        ("/news/anvils", "/news/mills", 0),
    ],
)
def test_a_title_leads_to_its_own_page_and_a_card_to_a_shop(title, card, count):
    told = (
        "<p>ROE, Ohio, May 4, 2021 – Acme opened a plant for anvils today, the largest of the land."
        "</p><p>It makes a thousand anvils a year, and smiths come from all over to buy them.</p>"
    )
    shown = f"<a href='{card}'><img src='/img/anvil.jpg' width='900' height='600'></a>"
    heading = "" if card == title else f"<h2><a href='{card}'>An anvil from Roe</a></h2>"
    release = newsdrop.read(
        "<html><head><title>Plant opens in Roe</title>"
        "<link rel='canonical' href='https://www.example.com/2'></head><body><main><article>"
        f"<h1><a href='{title}'>Plant opens in Roe</a></h1>{shown}{heading}{told}"
        "</article></main></body></html>".encode()
    )
    assert isinstance(release, Release)
    assert len(release.images) == count


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/media/9f3a/0_0_4800_3200/master/4800.jpg", "/media/77bc/0_0_4800_3200/master/4800.jpg"),
        ("/photos/81734/1.jpg", "/photos/81735/1.jpg"),
    ],
)
def test_a_number_names_no_photo_without_the_folder_above_it(one, other):
    found, _ = read(TEXT, photo(one), CAPTION, photo(other), TEXT)
    assert [image.src for image in found] == [one, other]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("/media/9f3a/thumb/1200x800/12.jpg", "/media/9f3a/large/12.jpg"),
        ("/files/2031/05/12.jpg", "/files/small/12.jpg"),
        ("/files/12.jpg", "/files/thumbs/12.jpg"),
        ("/files/w_800,h_600/12.jpg", "/files/400px/12.jpg"),
    ],
)
def test_a_number_in_folders_of_renditions_is_one_photo(one, other):
    assert len(read(TEXT, photo(one), TEXT, photo(other))[0]) == 1


def test_a_few_letters_before_a_rendition_name_no_photo():
    one, other = (f"https://example.com/img/{name}/ku-xlarge.jpg" for name in ("9f3a1", "9f3a2"))
    assert len(read(TEXT, photo(one), TEXT, photo(other))[0]) == 2
    again = "https://example.com/img/9f3a1/ku-xlarge.jpg?w=300"
    assert len(read(TEXT, photo(one), TEXT, photo(again))[0]) == 1


@pytest.mark.parametrize(
    ("src", "alt", "count"),
    [
        ("https://example.com/img/lens_big.png", "Enlarge photo", 1),
        ("https://example.com/img/lens_big.png", "Enlarged cells", 2),
        ("https://example.com/files/cells.jpg", "Click to enlarge", 2),
    ],
)
def test_a_lens_drawn_on_a_photo_takes_no_caption(src, alt, count):
    lens, caption = photo(src, alt=alt, group=7), Block(CAPTION, BlockKind.CAPTION, group=7)
    found, _ = read(photo(alt="A bridge", group=7), lens, caption, TEXT)
    assert len(found) == count
    assert (found[0].caption == CAPTION) is (count == 1)


def test_a_chart_that_can_be_enlarged_keeps_its_caption():
    chart = photo("https://example.com/files/plan.png", alt="Click to enlarge")
    found, _ = read(TEXT, chart, Block(CAPTION, BlockKind.CAPTION), TEXT)
    assert [image.caption for image in found] == [CAPTION]
