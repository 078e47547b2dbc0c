"""Photos around a text are the release's own only where something says so."""

from dataclasses import replace

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import images
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Image
from newsdrop.scrape import scrape
from tests.asking.images import CAPTION, SRC, TEXT, photo, read


def test_photo_beside_the_text_needs_the_head_or_the_markup():
    beside = photo(zone=Zone.MARGIN)
    hero = photo(zone=Zone.MARGIN, hints=frozenset({"article", "hero"}))
    shared = Head(metas={"og:image": ("https://example.com/files/plant-1200x630.jpg",)})
    assert read(hero, TEXT)[0] == (Image(SRC),)
    assert read(beside, TEXT, head=shared)[0] == (Image(SRC),)
    assert read(beside, TEXT)[0] == ()


def test_photo_with_a_caption_heads_the_text_from_outside():
    caption = Block(CAPTION, BlockKind.CAPTION, Zone.MARGIN, group=7)
    beside = photo(zone=Zone.MARGIN, group=7)
    assert read(beside, caption, TEXT)[0] == (Image(SRC, None, CAPTION),)
    assert read(TEXT, beside, caption)[0] == ()


@pytest.mark.parametrize(("between", "count"), [((), 2), (("More bells",), 1)])
def test_photos_in_one_list_below_the_text_are_the_releases(between, count):
    margin = {"zone": Zone.MARGIN, "hints": frozenset({"list", "photo"})}
    first, second = (
        Block(f"{CAPTION} {number}", hints=frozenset({"photo", "caption"}), zone=Zone.MARGIN)
        for number in "12"
    )
    titles = [Block(text, zone=Zone.MARGIN) for text in between]
    shown = photo("/files/a.jpg", **margin)
    head = Head(metas={"og:image": ("/files/a.jpg",)})
    other = photo("/files/b.jpg", **margin)
    foot = Block("2025 © | Notices", zone=Zone.MARGIN, hints=frozenset({"footer"}))
    found, _ = read(TEXT, shown, first, *titles, other, second, foot, head=head)
    assert [image.caption for image in found] == [first.text, second.text][:count]


def test_photo_with_several_lines_of_caption_above_a_headline_outside_the_text():
    lines = [
        Block(line, BlockKind.CAPTION, zone=Zone.MARGIN, group=7)
        for line in (CAPTION, "Credit: Jim Poe", "VIRIN: 230202-D-AB123-1001")
    ]
    title = Block("Plant opens", BlockKind.HEADING, level=1, zone=Zone.MARGIN)
    day = Block("Feb. 3, 2023", zone=Zone.MARGIN)
    run = (photo(zone=Zone.MARGIN, group=7), *lines, title, day, Block(TEXT))
    found = images.find(Page(run), Found("Plant opens", Evidence.MARKUP, frozenset({4})))
    assert found is not None
    assert found.value == (Image(SRC, None, CAPTION, "Credit: Jim Poe", "230202-D-AB123-1001"),)


def test_a_photo_below_the_text_is_the_releases_where_its_caption_is_told_twice():
    printed = Block(f"{CAPTION} (Courtesy photo)", BlockKind.CAPTION, zone=Zone.MARGIN)
    for alt, count in ((printed.text, 1), ("The plant", 0), (None, 0)):
        found, _ = read(TEXT, photo(alt=alt, zone=Zone.MARGIN), printed)
        assert len(found) == count
    plain = printed._replace(text=CAPTION)
    assert read(TEXT, photo(alt=CAPTION, zone=Zone.MARGIN), plain)[0] == ()


@pytest.mark.parametrize(
    ("alt", "link", "count"),
    [
        ("Acme opens plant", "/files/plant-large.jpg", 1),
        ("Acme opens plant", "/files/plant.php?large=1", 0),
        ("Acme opens plant", None, 0),
        ("Acme opens bridge", "/files/plant-large.jpg", 0),
        (None, "/files/plant-large.jpg", 0),
    ],
)
def test_a_photo_called_as_the_headline_beside_it_opens_at_full_size(alt, link, count):
    shown = photo(alt=alt, zone=Zone.MARGIN)
    shown = shown._replace(picture=replace(shown.picture, link=link))
    title = Block("Acme Opens Plant", BlockKind.HEADING, zone=Zone.MARGIN, level=1)
    claimed = Found(title.text, Evidence.MARKUP, frozenset({2}))
    day = Block("May 4, 2010", zone=Zone.MARGIN)
    found = images.find(Page((shown, day, title, Block(TEXT))), claimed)
    assert len(found.value if found else ()) == count


def test_a_photo_between_headline_and_text_is_the_releases():
    title = Block("Acme Opens Plant", BlockKind.HEADING, zone=Zone.MARGIN, level=1)
    day = Block("May 4, 2010", zone=Zone.MARGIN)
    claimed = Found(title.text, Evidence.MARKUP, frozenset({0}))
    story = Block(f"{TEXT} It will make forty thousand anvils a year for farriers and filmmakers.")
    shown = photo(zone=Zone.MARGIN)
    credit = Block("By Jane Roe", zone=Zone.MARGIN, tag="div", group=7)
    for blocks, count in (
        ((title, day, shown, story), 1),
        ((title, story, shown), 0),
        ((title, day, shown, day, day, story), 1),
        ((title, day, shown, *[day] * 6, story), 0),
        ((title, day, photo(zone=Zone.MARGIN, group=7), credit, story), 0),
    ):
        found = images.find(Page(blocks), claimed)
        assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("hint", "alt", "between", "count"),
    [
        ("slide", "Visitors at the new plant", (), 2),
        ("slide", "Plant", (), 0),  # no words of its own
        ("card", "Visitors at the new plant", (), 0),
        ("slide", "Visitors at the new plant", ("Acme opens another plant",), 0),  # other news
    ],
)
def test_a_gallery_right_below_the_text_shows_the_releases_photos(hint, alt, between, count):
    beside = [
        photo(f"/files/visit{at}.jpg", alt=alt, zone=Zone.MARGIN, hints=frozenset({hint}))
        for at in range(2)
    ]
    others = [Block(line, zone=Zone.MARGIN) for line in between]
    assert len(read(TEXT, *others, *beside)[0]) == count


def test_a_photo_may_stand_below_a_heading_that_is_no_headline():
    kind = Block("Press Release", BlockKind.HEADING, zone=Zone.MARGIN, level=2)
    assert read(kind, photo(zone=Zone.MARGIN), TEXT)[0] == (Image(SRC),)


@pytest.mark.parametrize(
    ("hint", "alt", "between", "count"),
    [
        ("swiper", "Visitors at the new plant", (), 5),
        ("swiper", "Plant", (), 0),
        ("card", "Visitors at the new plant", (), 0),
        ("swiper", "Visitors at the new plant", ("All our plants",), 0),
    ],
)
def test_a_gallery_right_above_the_headline_shows_the_releases_photos(hint, alt, between, count):
    above = [
        photo(f"/files/visit{at}.jpg", alt=alt, zone=Zone.MARGIN, hints=frozenset({hint}))
        for at in range(5)
    ]
    others = [Block(line, zone=Zone.MARGIN) for line in between]
    blocks = (*above, *others, Block("Acme Opens", BlockKind.HEADING, level=1), Block(TEXT))
    title = Found("Acme Opens", Evidence.MARKUP, frozenset({len(blocks) - 2}))
    found = images.find(Page(blocks), title)
    assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("label", "zone", "count"),
    [
        ("Salem", Zone.CHROME, 2),  # the section that the story stands in
        ("Salem", Zone.MARGIN, 0),
        ("All that we printed of Salem and its anvils this year", Zone.CHROME, 0),
    ],
)
def test_the_name_of_a_section_may_part_a_gallery_from_the_headline(label, zone, count):
    slides = [
        photo(f"/files/visit{at}.jpg", alt=CAPTION, zone=Zone.MARGIN, hints=frozenset({"slide"}))
        for at in range(2)
    ]
    line = Block("Visitors", zone=Zone.MARGIN)
    assert len(shown(*slides, line, Block(label, zone=zone), TITLED)) == 0
    assert len(shown(*slides, Block(label, zone=zone), TITLED)) == count


@pytest.mark.parametrize(
    ("caption", "link", "hints", "count"),
    [
        (CAPTION, None, {"gallery"}, 1),
        (CAPTION, "/files/large.jpg", {"gallery"}, 1),
        (None, None, {"gallery"}, 0),
        (CAPTION, "/news/other-gallery", {"gallery"}, 0),
        (CAPTION, None, {"gallery", "related"}, 0),
    ],
)
def test_a_photo_below_the_headline_with_its_caption_in_an_attribute(caption, link, hints, count):
    block = photo(zone=Zone.CHROME, hints=frozenset(hints))
    picture = replace(block.picture, caption=caption, link=link)
    assert len(shown(TITLED, block._replace(picture=picture))) == count


@pytest.mark.parametrize(
    ("alt", "href", "count"),
    [
        ("The Anvil Hour", "/hour", 0),
        ("The Anvil Hour", "/hour/photos/large", 1),
        ("The Anvil Hour", None, 1),
        ("Anvils at the plant", "/hour", 1),
    ],
)
def test_the_banner_of_a_series_is_called_as_the_link_to_it(alt, href, count):
    link = (Anchor("The Anvil Hour", "/hour", 0, 14),)
    line = Block("The Anvil Hour", zone=Zone.MARGIN, anchors=link)
    block = photo(alt=alt, zone=Zone.MARGIN)
    picture = replace(block.picture, link=href)
    assert len(shown(line, TITLED, block._replace(picture=picture))) == count


@pytest.mark.parametrize(
    ("title", "count"), [("More news", 0), ("Also from this source", 0), (None, 1)]
)
def test_a_photo_below_another_heading_belongs_to_it(title, count):
    other = photo(zone=Zone.MARGIN, hints=frozenset({"article", "main"}))
    heading = [Block(title, BlockKind.HEADING, Zone.MARGIN, level=2)] if title else []
    assert len(read(TEXT, *heading, other)[0]) == count


@pytest.mark.parametrize(
    ("first", "second", "count"),
    [
        ("/files/plant-01.jpg", "/files/plant-02.jpg", 2),
        ("/files/759231plant1.jpg", "/files/759231plant2.jpg", 2),
        ("/files/plant-01.jpg", "/other/plant-02.jpg", 1),
        ("/files/plant-01.jpg", "/files/bridge-02.jpg", 1),
        ("/files/IMG_0001.jpg", "/files/IMG_0002.jpg", 1),
    ],
)
def test_photos_of_one_story_are_numbered(first, second, count):
    beside = photo(second, zone=Zone.MARGIN)
    assert len(read(photo(first), TEXT, beside)[0]) == count
    title = Block("More news", BlockKind.HEADING, Zone.MARGIN, level=2)
    assert len(read(photo(first), TEXT, title, beside)[0]) == 1


def test_the_photo_that_a_page_shows_to_others_may_stand_high_above_the_headline():
    shared = Head(metas={"og:image": ("https://example.com/files/plant-1024x683.jpg",)})
    caption = Block(CAPTION, BlockKind.CAPTION, Zone.MARGIN, group=7)
    lines = [Block(f"Line {at}", zone=Zone.CHROME) for at in range(5)]
    title = Block("Acme Opens Plant", BlockKind.HEADING, Zone.MARGIN, level=1)
    claimed = Found(title.text, Evidence.MARKUP, frozenset({7}))
    for below, count in (([caption, *lines], 1), ([*lines, lines[0]], 0)):
        run = (photo(zone=Zone.MARGIN, group=7), *below, title, Block(TEXT))
        found = images.find(Page(run, head=shared), claimed)
        assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("link", "count"),
    [
        ("https://example.com/news/anvils/", 1),
        ("/news/anvils#top", 1),
        ("/news/hammers", 0),
        ("/", 0),
    ],
)
def test_a_photo_above_the_text_may_link_to_its_own_page(link, count):
    lines = "".join(f"<div class=meta><p>{line}</p></div>" for line in ("May 4", "News", "0"))
    page = scrape(
        f"""<html><head><link rel=canonical href="https://example.com/news/anvils/"></head><body>
        <div class="inner sidebar"><div><h2>Acme opens a plant for anvils</h2>{lines}</div>
        <a href="{link}"><img src="/files/wide.png" class="post_img"></a>
        <div class=text><p>{TEXT}</p><p>{TEXT} More</p><p>{TEXT} Most</p></div></div>
        </body></html>""".encode()
    )
    headline = Found("", Evidence.MARKUP, frozenset((0,)))
    found = images.find(page, headline)
    shown = [image.src.rpartition("/")[2] for image in found.value] if found else []
    assert shown == ["wide.png"][:count]


@pytest.mark.parametrize(
    ("icon", "count"), [("/img/read.svg", 1), ("/img/pictos/read.png", 1), ("/files/hall.jpg", 0)]
)
def test_an_icon_between_is_none_of_the_lines_between_a_photo_and_the_headline(icon, count):
    above = [
        photo(zone=Zone.MARGIN, hints=frozenset({"article", "illustration"})),
        Block("Releases", zone=Zone.MARGIN),
        photo(icon, zone=Zone.CHROME),
        Block("2 mn", zone=Zone.MARGIN),
    ]
    blocks = (*above, Block("Acme Opens", BlockKind.HEADING, level=1), Block(TEXT))
    title = Found("Acme Opens", Evidence.MARKUP, frozenset({len(blocks) - 2}))
    found = images.find(Page(blocks), title)
    assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("heading", "line", "shared", "count"),
    [
        ("News and fairs", "Read here what happens in our yards, and whom we look for.", False, 0),
        ("News and fairs", "Read here what happens in our yards, and whom we look for.", True, 1),
        ("News and fairs", "May 4, 2021", False, 1),
        ("", "Read here what happens in our yards, and whom we look for.", False, 1),
    ],
)
def test_the_banner_of_a_section_is_none_of_the_release(heading, line, shared, count):
    banner = photo(zone=Zone.MARGIN, hints=frozenset({"hero"}))
    level = {"kind": BlockKind.HEADING, "level": 2} if heading else {}
    title = Block("Plant opens", BlockKind.HEADING, level=1, zone=Zone.MARGIN)
    above = Block(heading or "Acme", zone=Zone.MARGIN, **level), Block(line, zone=Zone.MARGIN)
    head = Head(metas={"og:image": (SRC,)} if shared else {})
    run = (*above, banner, title, Block(TEXT))
    found = images.find(Page(run, head), Found("Plant opens", Evidence.MARKUP, frozenset({3})))
    assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("name", "before", "count"),
    [
        ("arton12.jpg", 1, 1),
        ("arton12.jpg%3F15849", 1, 1),
        ("rubon12.jpg", 1, 0),
        ("siteon0.png", 1, 0),
        ("cartoon12.jpg", 1, 0),
        ("arton12.jpg", 2, 0),
    ],
)
def test_spip_has_the_picture_of_an_article_right_above_its_title(name, before, count):
    logo = photo(f"IMG/{name}", zone=Zone.MARGIN, hints=frozenset({"spip", "logo", "logos"}))
    menu = (Block("Home", zone=Zone.MARGIN),) * (before - 1)
    title = Block("Plant opens", BlockKind.HEADING, level=1, zone=Zone.MARGIN)
    heads = Found("Plant opens", Evidence.MARKUP, frozenset({before}))
    found = images.find(Page((logo, *menu, title, Block(TEXT))), heads)
    assert len(found.value if found else ()) == count


TITLED = Block("Plant for anvils opens in Roe", BlockKind.HEADING, Zone.MARGIN, level=1)


def shown(*blocks, title=TITLED, head=None):
    run = tuple(block for block in (*blocks, Block(TEXT)))
    at = run.index(title)
    titled = Found(title.text, Evidence.MARKUP, frozenset({at}))
    found = images.find(Page(run, head or Head()), titled)
    return [one.src for one in found.value] if found else []


@pytest.mark.parametrize(
    ("trail", "count"),
    [("Home / Plant for anvils opens in Roe", 1), ("Home News Press Contact", 0)],
)
def test_a_photo_above_the_breadcrumb_that_the_page_shows_to_other_sites(trail, count):
    steps = Block(trail, zone=Zone.CHROME, tag="nav")
    above = photo(zone=Zone.MARGIN)
    shared = Head(metas={"og:image": (SRC,)})
    assert len(shown(above, steps, TITLED, head=shared)) == count
    assert shown(above, steps, TITLED) == []


def test_all_photos_of_a_gallery_between_headline_and_text_are_the_releases():
    slides = [
        photo(f"/files/{at}.jpg", alt="Anvil", zone=Zone.MARGIN, hints=frozenset({"carousel"}))
        for at in range(12)
    ]
    assert len(shown(TITLED, *slides)) == 12
    plain = [one._replace(hints=frozenset()) for one in slides]
    assert shown(TITLED, *plain) == []  # so many are a list of other things
    lines = [Block(f"Line {at}", zone=Zone.MARGIN) for at in range(8)]
    assert shown(TITLED, *slides, *lines) == []


@pytest.mark.parametrize(("line", "count"), [("Photo: Jane Roe / Acme", 1), ("At noon", 0)])
def test_a_shared_photo_far_above_the_headline_is_told_by_its_credit(line, count):
    head = Head(metas={"og:image": (SRC,)})
    title = Block("Acme opens a plant", BlockKind.HEADING, Zone.MARGIN, level=1)
    between = [Block(text, zone=Zone.MARGIN) for text in (line, "Sport", "June 3, 2021", "Share")]
    blocks = (photo(zone=Zone.MARGIN, group=7), *between, title, Block(TEXT))
    found = images.find(Page(blocks, head), Found("x", Evidence.MARKUP, frozenset({5})))
    assert len(found.value if found else ()) == count


@pytest.mark.parametrize(
    ("hints", "src", "count"),
    [({"hero", "figure"}, SRC, 1), ({"figure"}, SRC, 0), ({"hero"}, "/files/other.jpg", 0)],
)
def test_a_photo_of_its_own_among_furniture_is_the_one_shown_to_other_sites(hints, src, count):
    hero = photo(src, zone=Zone.CHROME, hints=frozenset(hints))
    assert len(shown(TITLED, hero, head=Head(metas={"og:image": (SRC,)}))) == count
    assert shown(TITLED, hero) == []


@pytest.mark.parametrize(("name", "count"), [("Xola Roe", 1), ("Xola Poe", 0)])
def test_a_portrait_of_whom_the_headline_names_is_the_storys(name, count):
    picture = Picture(SRC, name, None, None, None, "https://example.com/authors/xola")
    portrait = Block("", BlockKind.IMAGE, tag="img", picture=picture, group=7)
    assert len(shown(TITLED, portrait, Block(name, tag="div", group=7))) == count
