"""Signs among the pictures: what leads to a site, an account, a letter; what a file is called."""

import pytest

from newsdrop.page import Block, BlockKind, Picture
from newsdrop.parse.photos import leading
from newsdrop.record import Image
from tests.asking.images import CAPTION, SRC, TEXT, photo, read


def linked(link, *, side=None):
    picture = Picture(SRC, None, None, side, side, link)
    return Block("", BlockKind.IMAGE, tag="img", picture=picture)


@pytest.mark.parametrize(
    ("link", "sign"),
    [
        ("https://www.roebank.example/", True),
        ("https://www.roebank.example", True),
        ("/", True),
        ("mailto:press@example.com?subject=Anvils", True),
        ("https://www.facebook.com/acme", True),
        ("https://twitter.com/acme/", True),
        ("https://www.linkedin.com/company/acme/", True),
        ("https://www.youtube.com/channel/abc", True),
        ("https://www.facebook.com/acme/photos/a.1/2", False),
        ("https://www.youtube.com/watch?v=abc", False),
        ("https://twitter.com/acme/status/12", False),
        ("https://www.acme.example/media/plant", False),
        ("https://www.acme.example/?photo=12", False),
        ("https://[broken/", False),
        ("plant-page", False),
        ("", False),
    ],
)
def test_a_picture_that_leads_to_a_house_is_its_sign(link, sign):
    assert leading.is_sign(Picture(SRC, link=link)) is sign
    assert (read(TEXT, linked(link), TEXT)[0] == ()) is sign


def test_a_large_photo_may_lead_to_the_house():
    assert len(read(TEXT, linked("https://www.acme.example/", side=600), TEXT)[0]) == 1


@pytest.mark.parametrize(
    "name", ["de.png", "fb-.png", "tw.jpg", "back.png", "contact_us.png", "hr.png", "shadow.png"]
)
def test_a_sign_is_told_by_the_whole_name_of_its_file(name):
    kept = "-" in name
    assert len(read(TEXT, photo(f"https://example.com/img/{name}"), TEXT)[0]) == kept


@pytest.mark.parametrize(
    ("name", "alt", "count"),
    [
        ("signature.png", None, 0),
        ("jane-roe-signature.jpg", None, 0),
        ("jr.jpeg", "Jane Roe’s signature", 0),
        ("unterschrift.png", None, 0),
        ("signature-accord.jpg", "Signature de l’accord à Roeville", 1),
        ("coat-of-arms.png", None, 0),
        ("roeville.png", "Coat of arms of Roeville", 0),
        ("coat-and-hat.jpg", "A coat of wool", 1),
        ("wappen.png", "Wappen der Gemeinde", 0),
        ("back-to-school.jpg", None, 1),
        ("shadow-of-a-bridge.jpg", None, 1),
        ("flags-of-all-countries.jpg", None, 1),
    ],
)
def test_what_a_house_signs_and_seals_with_is_no_photo(name, alt, count):
    found, _ = read(TEXT, photo(f"https://example.com/up/{name}", alt=alt), TEXT)
    assert len(found) == count


@pytest.mark.parametrize(
    "src",
    [
        "https://s.w.org/images/core/emoji/13.0/72x72/1f600.png",
        "https://example.com/images/flags/german.png",
        "https://maps.example.com/maps/api/staticmap?center=1,2&zoom=5",
        "https://example.com/tools/piwik.php?idsite=1",
        "https://example.com/img/acrobat.png",
    ],
)
def test_what_services_draw_is_no_photo(src):
    assert read(TEXT, photo(src), TEXT)[0] == ()


@pytest.mark.parametrize("line", ["Advertisement", "– Anzeige –", "[Publicité]"])
def test_what_is_sold_is_no_photo(line):
    here = "https://www.acme.example/news/plant"
    sold = linked("https://shop.example/anvils/sale", side=300)
    assert read(TEXT, line, sold, TEXT, url=here)[0] == ()
    for link in ("https://www.acme.example/media/plant", ""):  # what was sold is not there
        assert len(read(TEXT, line, linked(link, side=300), TEXT, url=here)[0]) == 1


def test_a_photo_may_stand_below_a_line_about_advertising():
    assert len(read(TEXT, "Acme took the prize for its advertisement.", photo(), TEXT)[0]) == 1


@pytest.mark.parametrize("line", ["Partners", "Our partners", "Supported by", "Mit Unterstützung"])
def test_a_line_above_logos_needs_no_markup(line):
    assert read(TEXT, line, photo(alt="Roe Bank"), photo("/b.png"))[0] == ()


def test_a_sentence_about_partners_heads_no_logos():
    assert len(read(TEXT, "Partners met here.", photo(), TEXT)[0]) == 1


def test_the_portrait_beside_a_byline_is_no_photo():
    hints = frozenset({"byline"})
    line = Block("By Jane Roe", tag="div", group=7, hints=hints)
    assert read(photo(group=7, hints=hints), line, TEXT)[0] == ()
    caption = Block(CAPTION, BlockKind.CAPTION, tag="figcaption", group=7, hints=hints)
    assert read(photo(group=7, hints=hints), caption, TEXT)[0] == (Image(SRC, None, CAPTION),)
