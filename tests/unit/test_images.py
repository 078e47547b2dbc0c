"""Photos of the story come with what is printed beside them; nothing else is a photo."""

import time

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import images
from newsdrop.parse.found import Found
from newsdrop.parse.photos import pictures
from newsdrop.record import Evidence, Image
from newsdrop.scrape import scrape

TEXT = "Acme Corp. will open a plant for anvils in Springfield next spring, the company said today."
CAPTION = "Jane Roe, left, shows the plant to visitors in Springfield, May 4, 2010."
SRC = "https://example.com/files/plant.jpg"


def photo(src=SRC, *, alt=None, width=None, height=None, **where):
    return Block(
        "", BlockKind.IMAGE, tag="img", picture=Picture(src, alt, None, width, height), **where
    )


def read(*blocks, **page):
    run = tuple(Block(block) if isinstance(block, str) else block for block in blocks)
    found = images.find(Page(run, **page), None)
    if found is None:
        return (), []
    return found.value, [run[index].text for index in sorted(found.claims)]


@pytest.mark.parametrize(
    "caption",
    [
        Block(CAPTION, BlockKind.CAPTION, tag="figcaption", group=7),
        Block(CAPTION, hints=frozenset({"wp", "caption", "text"})),
        Block(CAPTION, italic=True),
        Block(CAPTION, tag="td", group=7),
        Block(CAPTION, tag="div", group=7),
    ],
)
def test_caption_below_the_photo(caption):
    found, claimed = read(photo(group=7), caption, Block(TEXT, group=8))
    assert found == (Image(SRC, None, CAPTION),)
    assert claimed == [CAPTION]


def test_caption_and_credit_in_lines_of_their_own():
    found, claimed = read(
        photo(group=7),
        Block(CAPTION, BlockKind.CAPTION, group=7),
        Block("DoD photo by R. D. Ward", group=7),
        "Click to enlarge",
        TEXT,
    )
    assert found == (Image(SRC, None, CAPTION, "DoD photo by R. D. Ward"),)
    assert claimed == [CAPTION, "DoD photo by R. D. Ward"]


@pytest.mark.parametrize(
    "usage",
    [
        "Sources/Usage: Public Domain. View Media Details",
        "Copyright: All rights reserved",
        "Source: Domaine public",
    ],
)
def test_a_credit_that_names_somebody_counts_before_one_that_tells_of_rights(usage):
    found, _ = read(
        photo(group=7),
        Block(usage, tag="div", hints=frozenset({"image", "caption"}), group=7),
        Block(f"{CAPTION} (Credit: Ann Poe, Acme)", BlockKind.CAPTION, group=7),
    )
    assert [(one.caption, one.credit) for one in found] == [(CAPTION, "Credit: Ann Poe, Acme")]


@pytest.mark.parametrize(
    "speech",
    [
        "“They never left. We have no photographs from 1950,” Poe said.",
        '"They never left. We have no photographs from 1950," Poe said.',
        "« Ils sont restés. Nous n’avons pas de photo de Lyon », dit Poe.",
    ],
)
def test_who_speaks_of_photos_stays_in_the_text(speech):
    assert read(TEXT, speech, TEXT) == ((), [])


def test_the_name_of_a_photo_within_its_caption_is_no_part_of_it():
    name = Block("Load crew", BlockKind.CAPTION, tag="h5", group=7)
    caption = Block(CAPTION, BlockKind.CAPTION, group=7)
    (image,), claimed = read(photo(group=7), name, caption, Block(TEXT, group=8))
    assert (image.caption, claimed) == (CAPTION, [name.text, CAPTION])


def test_line_is_a_caption_where_a_credit_follows():
    found, claimed = read(photo(), CAPTION, "Photo by Jane Roe", TEXT)
    assert found == (Image(SRC, None, CAPTION, "Photo by Jane Roe"),)
    assert claimed == [CAPTION, "Photo by Jane Roe"]


def test_caption_that_opens_with_the_alternative_text():
    found, _ = read(photo(alt="Jane Roe, left, shows the plant"), CAPTION, TEXT)
    assert found[0].caption == CAPTION


@pytest.mark.parametrize("hint", ["thumbcaption", "captiontext", "credit"])
def test_class_of_a_caption_keeps_it_out_of_the_text(hint):
    assert read(TEXT, Block(CAPTION, hints=frozenset({hint})), TEXT)[1] == [CAPTION]


def test_a_line_below_a_quote_is_no_caption_whatever_its_class():
    quote = Block("We must mend the bridge", BlockKind.BLOCKQUOTE)
    signature = Block("— Jane Roe", hints=frozenset({"quote", "caption"}))
    assert read(TEXT, quote, signature, TEXT)[1] == []
    below = (quote, photo(), Block(CAPTION, hints=frozenset({"caption"})), TEXT)
    assert read(TEXT, *below)[1] == [CAPTION]


def test_class_that_half_the_page_has_is_no_caption():
    run = [Block(f"{TEXT} {number}", hints=frozenset({"no", "caption"})) for number in range(9)]
    assert read(*run) == ((), [])


def test_text_that_repeats_the_alternative_text_is_the_caption():
    printed = f"{CAPTION} (Photo by Randy Roe)"
    found, claimed = read(photo(alt=printed), printed, TEXT)
    assert found == (Image(SRC, printed, CAPTION, "Photo by Randy Roe"),)
    assert claimed == [printed]


def test_alternative_text_is_no_caption():
    assert read(photo(alt=CAPTION), TEXT) == ((Image(SRC, CAPTION),), [])


def test_text_with_a_credit_below_a_photo_is_its_caption():
    found, _ = read(photo(), f"{CAPTION} (U.S. Army photo by Sgt. John Roe)", TEXT)
    assert found == (Image(SRC, None, CAPTION, "U.S. Army photo by Sgt. John Roe"),)


@pytest.mark.parametrize(
    "follower",
    [Block(TEXT), Block(TEXT, group=7), Block("The plant", BlockKind.HEADING, level=2, group=7)],
)
def test_paragraph_below_a_photo_is_the_story(follower):
    assert read(photo(group=7), follower, Block(TEXT, group=7)) == ((Image(SRC),), [])


@pytest.mark.parametrize(
    "block",
    [
        photo("https://example.com/img/acme-logo.png"),
        photo("https://example.com/img/acme_logox2.jpg"),
        photo("https://example.com/img/acmelogo.png"),
        photo("https://example.com/wp-content/themes/acme/images/calendar.png"),
        photo("https://example.com/files/fallback/big/plant.jpg"),
        photo("https://secure.gravatar.com/avatar/f87a220e?s=96"),
        photo("https://example.com/spacer.gif"),
        photo("https://example.com/icons/pdf.svg"),
        photo(width=1, height=1),
        photo(width=32, height=32),
        photo(width=900, height=90),
        photo("https://example.com/roe.jpg", hints=frozenset({"author", "avatar"})),
        photo("https://example.com/other.jpg", hints=frozenset({"related", "teaser"})),
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
        "https://example.com/wp-content/themes/acme/resize.php?src=/files/plant.jpg",
    ],
)
def test_photo_whose_address_only_resembles_furniture(src):
    assert [image.src for image in read(TEXT, photo(src), TEXT)[0]] == [src]


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


@pytest.mark.parametrize("folder", ["logos", "icons", "tiny"])
def test_a_folder_may_say_that_an_image_is_no_photo(folder):
    assert read(TEXT, photo(f"https://example.com/{folder}/acme.jpg"))[0] == ()


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


def test_caption_of_a_video_is_no_text_of_the_release():
    assert read(TEXT, Block(CAPTION, BlockKind.CAPTION), TEXT) == ((), [CAPTION])


def test_photo_of_a_plain_text_release_is_found_by_its_credit():
    alt = "Jane Roe, left, shows the plant to visitors"
    found, claimed = read(
        TEXT, alt, CAPTION, "DoD photo by R. D. Ward", "Click to enlarge", TEXT,
        content_type="text/plain",
    )  # fmt: skip
    assert found == (Image(None, alt, CAPTION, "DoD photo by R. D. Ward"),)
    assert claimed == [alt, CAPTION, "DoD photo by R. D. Ward"]


def test_a_note_that_cites_a_title_is_no_caption():
    note = '(2) Acme Research, "On-Line Video: Making Anvils Pay," August 2007'
    assert read(TEXT, note, content_type="text/plain")[0] == ()


def test_credit_without_its_caption_takes_no_paragraph_along():
    assert read(Block(TEXT, group=1), Block("Photo by Jane Roe", group=2)) == (
        (),
        ["Photo by Jane Roe"],
    )


def test_where_to_find_photos_is_no_caption():
    line = "*For more information and photos by Jane Roe, go to acme.example."
    assert read(TEXT, line) == ((), [])


@pytest.mark.parametrize(
    "caption",
    [
        f'<span class="cap">{CAPTION}</span> <span class="credit">Jane Roe</span>',
        f'<span class="photo-credit">Jane Roe</span> {CAPTION}',
        f'{CAPTION}<span class="credit">Jane Roe</span>',
    ],
)
def test_a_label_in_the_caption_may_be_the_credit(caption):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<article><p>{TEXT}</p>{figure}<p>{TEXT}</p></article>".encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION, "Jane Roe"),)


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        (f'{CAPTION} (<span class="credit">Photo: Jane Roe</span>)', "Photo: Jane Roe"),
        (f'{CAPTION} Photo by <span class="credit">Jane Roe</span>', "Photo by Jane Roe"),
    ],
)
def test_a_label_within_the_words_of_a_credit_parts_nothing(caption, credit):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<article><p>{TEXT}</p>{figure}<p>{TEXT}</p></article>".encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION, credit),)


def test_small_print_right_below_a_photo_is_its_caption():
    text = "<article><p>{0}</p><p><img src='{1}'><br><small>{2}</small></p><p>{0}</p></article>"
    page = scrape(text.format(TEXT, SRC, CAPTION).encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION),)


def test_image_number_from_the_file_name():
    found, _ = read(photo("https://example.com/100915-D-XY123-001.jpg"), TEXT)
    assert found[0].virin == "100915-D-XY123-001"


def test_many_photos_are_read_in_linear_time():
    run = [part for number in range(3000) for part in (photo(f"{number}.jpg"), "Photo by Jane Roe")]
    found, claimed = read(*run)
    assert len(found) == len(claimed) == 3000


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


def test_the_name_of_a_section_is_no_caption():
    banner = photo("https://www.example.com/i/press_header.gif", group=7)
    assert read(banner, Block("Acme Press Release", tag="span", group=7), Block(TEXT))[0] == ()


def test_a_photo_below_the_text_is_the_releases_where_its_caption_is_told_twice():
    printed = Block(f"{CAPTION} (Courtesy photo)", BlockKind.CAPTION, zone=Zone.MARGIN)
    for alt, count in ((printed.text, 1), ("The plant", 0), (None, 0)):
        found, _ = read(TEXT, photo(alt=alt, zone=Zone.MARGIN), printed)
        assert len(found) == count
    plain = printed._replace(text=CAPTION)
    assert read(TEXT, photo(alt=CAPTION, zone=Zone.MARGIN), plain)[0] == ()


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
    ("src", "alt"), [("/images/dims?format=jpg", None), ("/files/1234", "The plant in Springfield")]
)
def test_a_photo_without_the_name_of_a_file(src, alt):
    assert len(read(photo(src, alt=alt), TEXT)[0]) == 1


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
    ("alt", "lines", "caption"),
    [
        ("Jane Roe", ("Jane Roe", "is a lecturer in anvils at Springfield."), None),
        ("Jane Roe of Acme", ("Jane Roe of Acme", "is a lecturer in anvils."), None),
        ("Jane Roe, Springfield", (f"Jane Roe, Springfield, was born. {TEXT} {TEXT}",), None),
        ("Jane Roe and Ann", ("Jane Roe and Ann", "The plant opens in May."), "Jane Roe and Ann"),
        ("Jane Roe, Springfield", ("Jane Roe, Springfield, in May.",),
         "Jane Roe, Springfield, in May."),
    ],
)  # fmt: skip
def test_a_life_told_below_a_portrait_is_no_caption(alt, lines, caption):
    (image,), _ = read(TEXT, photo(alt=alt, group=7), *(Block(line, group=7) for line in lines))
    assert image.caption == caption


def test_a_photos_own_class_makes_no_caption_of_a_paragraph_below_it():
    shown = photo(group=7, hints=frozenset({"image", "wp"}))
    text = Block(f"{TEXT} {TEXT} {TEXT}", group=7, tag="div")
    assert read(shown, text, TEXT) == ((Image(SRC),), [])


def test_a_code_for_telephones_is_no_photo():
    assert read(photo("/acme/qrcode/2/12/a1b2.webp", alt="Registration"), TEXT)[0] == ()


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


@pytest.mark.parametrize("label", ["Pictured:", "Pictured above:", "In the photo:"])
def test_a_line_may_say_that_it_tells_what_a_photo_shows(label):
    (image,), claimed = read(photo(), f"{label} {CAPTION}", TEXT)
    assert image.caption == f"{label} {CAPTION}"
    assert claimed == [image.caption]


@pytest.mark.parametrize("label", ["Légende :", "Bildunterschrift:", "Caption:"])
def test_a_line_that_calls_itself_a_caption_is_one_without_its_label(label):
    (image,), claimed = read(photo(), f"{label} {CAPTION}", TEXT)
    assert image.caption == CAPTION
    assert claimed == [f"{label} {CAPTION}"]


@pytest.mark.parametrize("name", ["themes-of-the-fair.jpg", "fallback-plan.jpg"])
def test_a_photo_may_be_called_like_a_folder_of_the_design(name):
    found, _ = read(TEXT, photo(f"https://example.com/photos/{name}"), Block(CAPTION, italic=True))
    assert [image.caption for image in found] == [CAPTION]


CALLED = frozenset({"caption"})


@pytest.mark.parametrize(
    "lines",
    [
        [Block("Jane Roe", group=7, hints=frozenset({"field", "credit"}))],
        [Block(line, group=7, hints=CALLED) for line in ("Credit", "Jane Roe")],
        [Block(line, group=7, hints=CALLED) for line in ("Photo credit:", "Jane Roe")],
    ],
)
def test_a_name_may_be_called_a_credit_by_its_class_or_by_a_label_above_it(lines):
    caption = Block(CAPTION, group=7, hints=CALLED)
    found, _ = read(photo(group=7), caption, *lines, TEXT)
    assert found == (Image(SRC, None, CAPTION, "Jane Roe"),)


def test_a_sentence_in_a_box_called_credit_is_the_caption():
    line = Block(CAPTION, group=7, hints=frozenset({"credit"}))
    assert read(photo(group=7), line, TEXT)[0] == (Image(SRC, None, CAPTION),)


def test_the_foot_of_the_page_is_no_credit():
    foot = Block("© 2026 Acme Corp.", zone=Zone.MARGIN)
    assert read(TEXT, photo(), foot) == ((Image(SRC),), [])


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


@pytest.mark.parametrize("count", ["1 / 2", "1 of 2", "2 de 3", "Photo Details", "Download hi-res"])
def test_what_counts_or_offers_photos_parts_none_from_its_caption(count):
    label = Block(count, BlockKind.HEADING, level=2, group=8)
    caption = Block(f"{CAPTION} (Photo by Jim Poe)", hints=frozenset({"caption"}), group=8)
    found, _ = read(photo(group=7), label, caption, Block(TEXT))
    assert found == (Image(SRC, None, CAPTION, "Photo by Jim Poe"),)


@pytest.mark.parametrize("hint", ["contact", "presscontact", "kontaktperson", "avatar"])
def test_the_portrait_of_whom_to_ask_is_no_photo(hint):
    card = frozenset({"card", hint})
    name = Block("Jane Roe", tag="div", group=7, hints=card)
    assert read(TEXT, photo(alt="Jane Roe", group=7, hints=card), name)[0] == ()


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


@pytest.mark.parametrize(
    ("image", "line", "caption"),
    [
        ("imagen", "pie", True),
        ("foto", "didascalia", True),
        ("bild", "bildunterschrift", True),
        ("portada", "pie", False),  # the foot of a page
    ],
)
def test_a_class_may_call_a_caption_so_in_its_language(image, line, caption):
    below = Block(CAPTION, hints=frozenset({image, line}), group=7)
    found, _ = read(photo(group=7, hints=frozenset({image})), below, Block(TEXT))
    assert found[0].caption == (CAPTION if caption else None)


@pytest.mark.parametrize("credit", ["Fot. Jan Roe / MKiDN", "Foto: Jane Roe", "Photo by Jane Roe"])
def test_a_credit_below_the_text_is_that_of_the_only_photo(credit):
    other = photo("https://example.com/files/roof.jpg")
    story = (TEXT, "It will make forty thousand anvils a year for farriers.", "Smiths are glad.")
    last = Block(credit, group=9)
    assert read(photo(), *story, last)[0] == (Image(SRC, None, None, credit),)
    assert [one.credit for one in read(photo(), other, *story, last)[0]] == [None, None]


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
    ("caption", "expected"),
    [
        ("<span class='copyright'>M. Roe/AP</span> <span>A bell.</span>", ("A bell.", "M. Roe/AP")),
        ("A bell<span class='credit'>Jane Roe</span>", ("A bell", "Jane Roe")),
        ("A bell <cite class='photo-credit'>Jane Roe</cite>", ("A bell", "Jane Roe")),
        ("A bell. <em class='image__credit'>Jane Roe</em>", ("A bell.", "Jane Roe")),
        ("Eine Glocke <small class='bildnachweis'>Jana Roe</small>", ("Eine Glocke", "Jana Roe")),
        ("<i>A bell</i><span class='copyright'>© Roe</span>", ("A bell", "© Roe")),
        ("A bell. Photo by <span class='credit'>Jo Roe</span>", ("A bell.", "Photo by Jo Roe")),
        ("A bell. Photo courtesy <i class='credit'>Roe</i>", ("A bell.", "Photo courtesy Roe")),
        ("<b>Foto:</b> <span class='copyright'>Jana Roe</span>", (None, "Foto: Jana Roe")),
        ("A bell</figcaption><button class='acme-credit'>© Roe</button>", ("A bell", "© Roe")),
        ("A bell</figcaption><button class='credit'>Credit</button>", ("A bell", None)),
    ],
)  # fmt: skip
def test_credit_in_an_element_of_its_own(caption, expected):
    figure = f"<figure><img src='{SRC}'><figcaption>{caption}</figcaption></figure>"
    page = scrape(f"<h1>Acme opens a plant</h1><p>{TEXT}</p>{figure}<p>{TEXT}</p>".encode())
    (found,) = images.find(page, None).value
    assert (found.caption, found.credit) == expected


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("段秋白（左）与何以柠在洞窟采集数据。", "段秋白（左）与何以柠在洞窟采集数据。"),
        (CAPTION, CAPTION),
        ("Background", None),
    ],
)
def test_a_centered_line_below_a_photo_within_a_text_is_its_caption(line, caption):
    lines = (Block(TEXT), photo(), Block(line, tag="p", centered=True), Block(TEXT))
    (found,), _ = read(*lines)
    assert found.caption == caption


def test_centered_lines_of_a_centered_text_are_no_captions():
    lines = (Block(text, tag="p", centered=True) for text in ("A plant opens.", TEXT))
    (found,), _ = read(Block(TEXT), photo(), *lines)
    assert found.caption is None


def test_the_photo_behind_the_headline_may_have_its_caption_below_it():
    marked = frozenset({"image", "caption"})
    blocks = (
        photo(hints=frozenset({"hero", "card"}), zone=Zone.MARGIN),
        Block("Acme opens a plant", BlockKind.HEADING, level=1, zone=Zone.MARGIN),
        Block("May 4, 2010", zone=Zone.MARGIN),
        Block(CAPTION, hints=marked, zone=Zone.MARGIN),
        Block(TEXT),
        Block(TEXT),
    )
    title = Found("Acme opens a plant", Evidence.TEXT, frozenset({1}))
    (found,) = images.find(Page(blocks), title).value
    assert found.caption == CAPTION


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


def test_lines_around_a_caption_do_not_part_it_from_its_credit():
    lines = ("image:", CAPTION, "view more", "Credit: Jane Roe")
    texts = [Block(line, BlockKind.CAPTION, group=7) for line in lines]
    (found,), _ = read(photo(group=7), *texts, TEXT)
    assert (found.caption, found.credit) == (CAPTION, "Credit: Jane Roe")


def test_a_caption_set_twice_is_read_once():
    texts = [Block(CAPTION, BlockKind.CAPTION, group=7) for _ in range(2)]
    (found,), _ = read(photo(group=7), *texts, TEXT)
    assert found.caption == CAPTION


@pytest.mark.parametrize(
    "line",
    [
        "Page Content last modified 10/3/2011",
        "Last Modified: Friday, 02-Dec-2005 09:14:37",
        "Page last updated May 4, 2010",
        "Dernière mise à jour : 3 mai 2021",
    ],
)
def test_when_a_page_was_changed_is_no_caption(line):
    blocks = (photo(group=7), Block(line, tag="div", group=7), Block(TEXT, group=8))
    assert read(*blocks)[0] == (Image(SRC, None),)
    banner = photo("https://example.com/newsbanner_d1.jpg", group=7)
    assert read(banner, *blocks[1:])[0] == ()


def test_a_caption_may_begin_with_what_was_changed():
    line = "Modified 1965 tractors stand in a row."
    blocks = (photo(group=7), Block(line, tag="div", group=7), Block(TEXT, group=8))
    assert read(*blocks)[0] == (Image(SRC, None, line),)


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


def test_a_status_is_no_caption():
    image = photo("images/topics/press.gif", alt="Press Releases", group=7)
    status = Block("For Immediate Release", tag="td", group=7)
    assert read(image, status, Block(TEXT, group=8)) == ((), [])


@pytest.mark.parametrize(
    "credit",
    ["©Acme/D. Roe-Doe/ref. lk-00417", "© Acme / D. Roe", "Photo: Acme/J.R. Roe", "©Acme/Jane Roe"],
)
def test_a_credit_may_name_house_and_initial(credit):
    line, *_ = read(photo(group=7), Block(credit, group=7), TEXT)[0]
    assert (line.credit, line.caption) == (credit, None)


def test_a_long_address_takes_no_time():
    started = time.perf_counter()
    assert pictures.key("https://example.com/" + "a" * 20_000)
    assert time.perf_counter() - started < 0.5


@pytest.mark.parametrize(
    "credit", ["Fotos: Acme / Jane Roe", "Photos by Jane Roe", "Bilder: Jana Roe"]
)
def test_a_credit_below_the_text_may_be_that_of_all_photos(credit):
    other = photo("https://example.com/files/roof.jpg")
    story = (TEXT, "It will make forty thousand anvils a year for farriers.", "Smiths are glad.")
    found, claimed = read(photo(), *story, other, Block(TEXT * 3, group=8), Block(credit, group=9))
    assert [(one.caption, one.credit) for one in found] == [(None, credit)] * 2
    assert claimed == [credit]


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("Clockwise from top left: a bridge, a bell, two anvils", True),
        ("(From left) Jane Roe, John Doe and Ann Poe", True),
        ("From left, Jane Roe and John Doe of the plant.", True),
        ("Von links: Jana Roe, Jan Doe", True),
        ("De gauche à droite : Jeanne Roe, Jean Doe", True),
        ("左から：山田太郎、田中花子", True),
        ("From left, right and center the visitors came to see it.", False),
        ("Open now: the bridge, the bell and two anvils", False),
    ],
)
def test_a_caption_may_begin_with_where_somebody_stands(line, caption):
    marked = Block("The plant at night.", BlockKind.CAPTION, tag="figcaption", group=4)
    other = photo("https://example.com/files/roof.jpg", group=4)
    found, _ = read(other, marked, photo(), Block(line, tag="p", group=8), Block(TEXT, group=9))
    assert found[1].caption is None
    found, _ = read(Block(TEXT), photo(), Block(line, tag="p", group=8), Block(TEXT * 2, group=9))
    assert found[0].caption == (line if caption else None)


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


def cell(text, **where):
    return Block(text, tag="td", hints=frozenset({"figure"}), **where)


FRAMED = photo(group=7, hints=frozenset({"figure"}))


@pytest.mark.parametrize("credit", [" Photo credit: J. Roe", ""])
def test_a_caption_in_the_cell_below_a_photo_may_be_long(credit):
    long = f"{CAPTION} {TEXT} {TEXT} {TEXT}"
    found, _ = read(FRAMED, cell(f"{long}{credit}", group=7), Block(TEXT, group=8))
    assert found[0].caption == long
    assert found[0].credit == (credit.strip() or None)
    plain = Block(long, tag="div", hints=frozenset({"figure"}), group=7)
    assert read(FRAMED, plain, Block(TEXT, group=8))[0][0].caption is None


@pytest.mark.parametrize(
    ("lines", "taken"),
    [
        ((cell(CAPTION), cell(TEXT * 2), cell("Photo credit: Jane Roe")), True),
        ((cell(CAPTION * 4), cell(TEXT * 4)), False),
        ((cell(CAPTION * 4), Block(TEXT, tag="p"), cell("Photo credit: Jane Roe")), False),
        ((cell(CAPTION * 4), *[cell(TEXT * 4)] * 6, cell("Photo credit: Jane Roe")), False),
    ],
)
def test_a_credit_ends_a_caption_of_several_paragraphs(lines, taken):
    blocks = [line._replace(group=9 + at) for at, line in enumerate(lines)]
    found, claimed = read(TEXT, FRAMED, *blocks, Block(TEXT, group=30))
    assert (found[0].caption is not None) == taken
    if taken:
        assert found[0].caption == f"{CAPTION} {TEXT * 2}"
        assert found[0].credit == "Photo credit: Jane Roe"
        assert claimed == [line.text for line in lines]


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


def node(*fields):
    title = "Council approves the plan for more trees"
    text = "".join(
        f"<p>The council approved plan number {number} for more trees in the streets, with "
        "the votes of all its members, and work will begin as soon as the rain has come.</p>"
        for number in range(4)
    )
    return scrape(
        f"<html><head><title>{title}</title></head><body><div class='node node-news'>"
        f"<h1>{title}</h1><div class='field-body'>{text}</div>{''.join(fields)}</div>".encode()
    )


def test_photo_and_caption_in_a_field_below_the_text_are_the_releases():
    field = (
        "<div class='field-gallery'><img src='/files/trees.jpg' alt='Trees'>"
        "<div class='photo-caption'>The council on Monday. PHOTO: Press Office</div></div>"
    )
    found = images.find(node(field), None)
    assert found
    assert found.value == (
        Image("/files/trees.jpg", "Trees", "The council on Monday.", "PHOTO: Press Office"),
    )


@pytest.mark.parametrize(
    "field",
    [
        "<div class='field-related teaser'><img src='/a.jpg'>{}</div>",
        "<div class='field-author'><img src='/a.jpg'>{}</div>",
        "<div class='sidebar'><img src='/a.jpg'>{}</div>",
    ],
)
def test_photos_of_other_posts_and_of_authors_are_not(field):
    caption = "<div class='photo-caption'>Trees in the sun of the morning.</div>"
    found = images.find(node(field.format(caption)), None)
    assert found is None or not found.value


def test_a_headline_that_names_photographs_is_no_caption():
    title = Block("Low Tide: Photographs by Jane Roe Opens in May", level=1, kind=BlockKind.HEADING)
    page = Page((title, Block(TEXT)))
    found = images.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})))
    assert found is None


def test_a_row_of_logos_is_none_of_photos():
    logos = [photo(f"/{name}.png", alt=name, hints=frozenset({"logos"})) for name in "abc"]
    assert read(*logos, TEXT) == ((), [])


def test_a_seal_above_the_name_of_its_house_is_no_photo():
    seal = photo("/seal.gif", group=7)
    assert read(seal, Block("CITY OF ANVIL", tag="center", group=7), TEXT) == ((), [])
    found, _ = read(seal, Block("The new seal of the town. Photo by Jane Roe", group=7), TEXT)
    assert len(found) == 1


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
