"""Photos of the story come with what is printed beside them; nothing else is a photo."""

import time

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import images
from newsdrop.parse.found import Found
from newsdrop.parse.photos import shown
from newsdrop.record import Evidence, Image
from tests.asking import pages
from tests.asking.images import CAPTION, SRC, TEXT, photo, read


def test_caption_of_a_video_is_no_text_of_the_release():
    assert read(TEXT, Block(CAPTION, BlockKind.CAPTION), TEXT) == ((), [CAPTION])


def test_image_number_from_the_file_name():
    found, _ = read(photo("https://example.com/100915-D-XY123-001.jpg"), TEXT)
    assert found[0].virin == "100915-D-XY123-001"


def test_many_photos_are_read_in_linear_time():
    run = [part for number in range(3000) for part in (photo(f"{number}.jpg"), "Photo by Jane Roe")]
    found, claimed = read(*run)
    assert len(found) == len(claimed) == 3000


def test_many_photos_that_are_shown_to_others_are_known_in_linear_time():
    shows = [f"/files/gate_{number:06}a.jpg" for number in range(5000)]
    keys = shown.find(Head(metas={"og:image": tuple(shows)}))
    started = time.perf_counter()
    assert not any(shown.is_shown(photo(f"/files/{at}.jpg"), keys) for at in range(2000))
    assert time.perf_counter() - started < 1
    assert shown.is_shown(photo("/files/gate_000012d.jpg"), keys)
    assert not shown.is_shown(photo("/files/gate_990012d.jpg"), keys)


@pytest.mark.parametrize(
    ("alt", "shows", "hints", "count"),
    [
        ("Visitors at the new plant", SRC, {"featured"}, 1),
        ("Plant", SRC, {"featured"}, 0),
        ("Visitors at the new plant", "https://example.com/files/acme.jpg", {"featured"}, 0),
        ("Visitors at the new plant", SRC, {"related"}, 0),
    ],
)
def test_a_photo_above_a_menu_is_the_one_that_the_page_shows_to_others(alt, shows, hints, count):
    head = Head(metas={"og:image": (shows,)})
    above = photo(alt=alt, zone=Zone.CHROME, hints=frozenset(hints))
    assert len(read(above, TEXT, head=head)[0]) == count
    assert read(TEXT, above, head=head)[0] == ()


@pytest.mark.parametrize("credit", ["Fot. Jan Roe / MKiDN", "Foto: Jane Roe", "Photo by Jane Roe"])
def test_a_credit_below_the_text_is_that_of_the_only_photo(credit):
    other = photo("https://example.com/files/roof.jpg")
    story = (TEXT, "It will make forty thousand anvils a year for farriers.", "Smiths are glad.")
    last = Block(credit, group=9)
    assert read(photo(), *story, last)[0] == (Image(SRC, None, None, credit),)
    assert [one.credit for one in read(photo(), other, *story, last)[0]] == [None, None]


@pytest.mark.parametrize(
    ("photos", "lines", "numbers"),
    [
        ((SRC,), ("VIRIN: 230202-D-AB123-1001",), ["230202-D-AB123-1001"]),
        ((SRC,), ("VIRIN", "230202-D-AB123-1001"), ["230202-D-AB123-1001"]),
        ((SRC,), ("VIRIN: 230202-D-AB123-1001", "VIRIN: 230202-D-AB123-1002"), [None]),
        (
            (SRC, "https://example.com/files/bridge.jpg"),
            ("VIRIN: 230202-D-AB123-1001",),
            [None, None],
        ),
    ],
)
def test_a_line_of_facts_tells_the_number_of_the_only_photo(photos, lines, numbers):
    blocks = [block for src in photos for block in (photo(src), CAPTION, TEXT * 2)]
    found, _ = read(*blocks, *(Block(line, zone=Zone.MARGIN) for line in lines))
    assert [image.virin for image in found] == numbers


@pytest.mark.parametrize(
    ("line", "marked", "caption"),
    [
        (CAPTION, {"image", "caption"}, CAPTION),
        ("By Jane Roe The Salem Press", {"byline", "author", "credit"}, None),  # of an agency
    ],
)
def test_the_photo_behind_the_headline_may_have_its_caption_below_it(line, marked, caption):
    blocks = (
        photo(hints=frozenset({"hero", "card"}), zone=Zone.MARGIN),
        Block("Acme opens a plant", BlockKind.HEADING, level=1, zone=Zone.MARGIN),
        Block("May 4, 2010", zone=Zone.MARGIN),
        Block(line, hints=frozenset(marked), zone=Zone.MARGIN),
        Block(TEXT),
        Block(TEXT),
    )
    title = Found("Acme opens a plant", Evidence.TEXT, frozenset({1}))
    (found,) = images.find(Page(blocks), title).value
    assert found.caption == caption


@pytest.mark.parametrize(
    "credit", ["Fotos: Acme / Jane Roe", "Photos by Jane Roe", "Bilder: Jana Roe"]
)
def test_a_credit_below_the_text_may_be_that_of_all_photos(credit):
    other = photo("https://example.com/files/roof.jpg")
    story = (TEXT, "It will make forty thousand anvils a year for farriers.", "Smiths are glad.")
    found, claimed = read(photo(), *story, other, Block(TEXT * 3, group=8), Block(credit, group=9))
    assert [(one.caption, one.credit) for one in found] == [(None, credit)] * 2
    assert claimed == [credit]


def test_a_headline_that_names_photographs_is_no_caption():
    title = Block("Low Tide: Photographs by Jane Roe Opens in May", level=1, kind=BlockKind.HEADING)
    page = Page((title, Block(TEXT)))
    found = images.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})))
    assert found is None


def test_the_portrait_beside_its_author_is_no_photo_of_the_story():
    title = Block("Acme opens a plant", BlockKind.HEADING, level=1, zone=Zone.MARGIN)
    author = Block("Xola Roe Anvil Editor", zone=Zone.MARGIN, hints=frozenset({"author", "vcard"}))
    for alt, count in (("Xola Roe", 0), ("Ann Poe", 1)):
        portrait = photo("https://example.com/xola.jpg", alt=alt, zone=Zone.MARGIN)
        page = Page((title, portrait, author, Block(TEXT), Block(TEXT)))
        found = images.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})))
        assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("name", "caption", "count"),
    [
        ("dam_1416768a", CAPTION, 1),
        ("dam_1416769a", CAPTION, 0),
        ("dam_1416768a", "Most read", 0),
    ],
)
def test_another_rendition_of_what_the_head_shows_may_stand_far_above(name, caption, count):
    head = Head(metas={"og:image": ("https://example.com/dam_1416768b.jpg",)})
    above = photo(f"https://example.com/{name}.jpg", alt=CAPTION, zone=Zone.MARGIN)
    menu = [Block(f"Other story {at}", zone=Zone.MARGIN) for at in range(6)]
    title = Block("Acme opens a plant", BlockKind.HEADING, level=1, zone=Zone.MARGIN)
    blocks = (above, Block(caption, zone=Zone.MARGIN), *menu, title, Block(TEXT), Block(TEXT))
    found = images.find(Page(blocks, head), Found(title.text, Evidence.MARKUP, frozenset({8})))
    assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Cover photo: Smiths at the new plant in May", "Smiths at the new plant in May"),
        ("Borítókép: Smiths at the new plant in May", "Smiths at the new plant in May"),
        ("Cover story: Smiths at the new plant in May", None),
    ],
)
def test_a_caption_away_from_the_first_photo_says_that_it_is_one(line, caption):
    found, claimed = read(photo(), TEXT, TEXT, line)
    assert found[0].caption == caption
    assert claimed == ([line] if caption else [])


def test_two_captions_away_from_a_photo_are_not_told_apart():
    lines = [f"Cover photo: Smiths at the new plant in {month}" for month in ("May", "June")]
    assert read(photo(), TEXT, TEXT, *lines)[0][0].caption is None


def test_what_a_photo_is_called_is_no_caption():
    found, _ = read(photo(), Block("Photo", BlockKind.CAPTION), TEXT)
    assert found[0].caption is None


@pytest.mark.parametrize(
    ("line", "credit"),
    [("© Acme / Jane Roe", "© Acme / Jane Roe"), ("© 2020 Acme", None), ("Acme / Jane Roe", None)],
)
def test_whose_the_photo_above_a_headline_is_may_stand_below_it(line, credit):
    blocks = (photo(), Block("A bridge opens", BlockKind.HEADING, level=1), Block(line))
    title = Found("A bridge opens", Evidence.MARKUP, frozenset({1}))
    found = images.find(Page((*blocks, Block(TEXT), Block(TEXT))), title)
    assert [image.credit for image in found.value] == [credit]


@pytest.mark.parametrize(
    ("line", "hints", "credit"),
    [
        ("Por Xola Roe", {"credits", "author"}, None),
        ("By Xola Roe", {"credits", "author"}, None),
        ("By Xola Roe", {"photo", "credits", "author"}, "By Xola Roe"),
    ],
)
def test_the_author_in_a_class_of_credits_is_no_photographer(line, hints, credit):
    author = Block(line, group=8, hints=frozenset(hints))
    found, _ = read(photo(group=7), author, Block(TEXT, group=9))
    assert [one.credit for one in found] == [credit]


@pytest.mark.parametrize(
    ("line", "count"), [("Xola Roe", 0), ("Xola Roe shows the plant to visitors (Photo: Acme)", 1)]
)
def test_a_photo_that_leads_to_an_author_is_the_portrait_though_the_name_stands_below(line, count):
    link = "https://example.com/author/xola-roe"
    picture = Picture(SRC, "Xola Roe", None, None, None, link)
    portrait = Block("", BlockKind.IMAGE, tag="img", picture=picture, group=7)
    assert len(read(portrait, Block(line, tag="div", group=7), TEXT)[0]) == count


@pytest.mark.parametrize(
    ("note", "count"),
    [
        ("Jane Roe covers the courts. She has been to Salem twice.", 0),
        ("Jane Roe schreibt über Brücken.", 0),
        ("Jane Roe is a columnist of the Acme Post.", 0),
        ("Jane Roe stands on the new bridge.", 1),
        ("Jane Roe is greeted by the mayor of Salem on the new bridge.", 1),
        ("Jane Roe leads the walk across the new bridge.", 1),
        ("Karl Poe covers the new bridge with a flag.", 1),
    ],
)
def test_the_portrait_beside_a_note_on_the_author_is_no_photo_of_the_story(note, count):
    shown = f"<img src='/roe.jpg' width=600 height=400><figcaption>{note}</figcaption>"
    box = f"<figure>{shown}</figure><p>{pages.SECOND}</p>"
    release = pages.read(f"{pages.TITLE}<p>By Jane Roe</p>{pages.story()}{box}")
    assert len(release.images) == count
    assert note not in pages.body(release)
