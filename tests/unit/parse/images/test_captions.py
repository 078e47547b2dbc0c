"""Which of the texts beside a photo are its caption, by markup, place and words."""

from dataclasses import replace

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind, Zone
from newsdrop.parse import images
from newsdrop.parse.photos import captioned, credit_lines
from newsdrop.record import Image
from newsdrop.scrape import scrape
from tests.asking.images import CAPTION, SRC, TEXT, photo, read


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


@pytest.mark.parametrize("hint", ["thumbcaption", "captiontext", "cutline", "credit"])
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


def test_small_print_right_below_a_photo_is_its_caption():
    text = "<article><p>{0}</p><p><img src='{1}'><br><small>{2}</small></p><p>{0}</p></article>"
    page = scrape(text.format(TEXT, SRC, CAPTION).encode())
    assert images.find(page, None).value == (Image(SRC, None, CAPTION),)


def test_the_name_of_a_section_is_no_caption():
    banner = photo("https://www.example.com/i/press_header.gif", group=7)
    assert read(banner, Block("Acme Press Release", tag="span", group=7), Block(TEXT))[0] == ()


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


EAST = "本市新建的大桥今天正式通车，市民和工程人员参加了通车仪式，孩子们在桥上放起了风筝。"


@pytest.mark.parametrize(
    ("line", "caption"),
    [
        ("孩子们在桥上放风筝", "孩子们在桥上放风筝"),
        ("合唱《大桥之歌》", "合唱《大桥之歌》"),
        ("（完）", None),
        ("来源：市政府办公室", None),
        ("二〇二一年五月三日", None),
        ("大桥通车了。", None),
        ("The bridge", None),
    ],
)
def test_centered_lines_below_photos_in_a_row_are_their_captions(line, caption):
    below = Block(line, tag="p", centered=True)
    row = (photo(), below, photo(src="/b.jpg"), below)
    foot = Block("版权所有", zone=Zone.MARGIN, centered=True)
    for behind in ((foot,), (Block(EAST),)):
        found, _ = read(Block(EAST), *row, *behind)
        assert [image.caption for image in found] == [caption] * 2


@pytest.mark.parametrize("centered", [(True, False), (False, True)])
def test_centered_lines_among_others_below_photos_are_no_captions(centered):
    above, behind = (Block(EAST, tag="p", centered=one) for one in centered)
    (found,), _ = read(above, photo(), Block("孩子们在桥上放风筝", tag="p", centered=True), behind)
    assert found.caption is None


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


def test_a_status_is_no_caption():
    image = photo("images/topics/press.gif", alt="Press Releases", group=7)
    status = Block("For Immediate Release", tag="td", group=7)
    assert read(image, status, Block(TEXT, group=8)) == ((), [])


RUN = "The forge will cast forty bells a year, the town said, and sell half of them abroad."
BEFORE = "The town of Springfield opened its forge on Friday, four years after the fire of 2006."
SHOWN = "<img src='/p/forge.jpg'>"


@pytest.mark.parametrize(
    "body",
    [
        f"<div>{BEFORE}</div><div>{SHOWN}{RUN}</div>",
        f"<div>{SHOWN}{RUN}</div><div>{BEFORE}</div>",
        f"<div>{BEFORE}<br><br>{SHOWN}{RUN}</div>",
        f"<table><tr><td>{BEFORE}<br><br>{SHOWN}{RUN}</td></tr></table>",
        f"<div>{BEFORE}</div><div><img src='/p/forge.jpg' align='left' hspace='5'>{RUN}</div>",
    ],
)
def test_a_paragraph_with_a_photo_at_its_head_is_no_caption(body):
    found = images.find(scrape(f"<body><h1>A forge opens</h1>{body}".encode()), None)
    assert found
    assert [image.caption for image in found.value] == [None]
    assert not found.claims


@pytest.mark.parametrize(
    "body",
    [
        f"<p>{BEFORE}</p><div>{SHOWN}{RUN}</div>",  # set apart from the paragraphs
        f"<div>{BEFORE}</div><div>{SHOWN}<br>{RUN}</div>",
        f"<div>{BEFORE}</div><div class='photo'>{SHOWN}{RUN}</div>",
        f"<p>{BEFORE}</p><div><div>{SHOWN}{RUN}</div><div><img src='/p/b.jpg'>{RUN}</div></div>",
        f"<div>{BEFORE}</div><div>{SHOWN}The first bell</div><div>{BEFORE}</div>",
    ],
)
def test_a_line_in_the_box_of_a_photo_is_its_caption(body):
    found = images.find(scrape(f"<body><h1>A forge opens</h1>{body}".encode()), None)
    assert found
    assert all(image.caption for image in found.value)


@pytest.mark.parametrize("line", ["Da página do sindicato", "Edited by Jane Roe"])
def test_where_a_text_is_from_is_no_caption(line):
    found, claimed = read(photo(), Block(line, italic=True), TEXT)
    assert found == (Image(SRC),)
    assert not claimed


CREDIT = "Photo Credit: Roe Images"
ROW = (photo("https://example.com/a1.jpg"), photo("https://example.com/b2.jpg"))


def test_a_credit_heads_a_row_of_photos():
    found, claimed = read(Block(TEXT, group=1), Block(CREDIT, group=2), *ROW, TEXT)
    assert [image.credit for image in found] == [CREDIT, CREDIT]
    assert claimed == [CREDIT]


def test_a_credit_below_a_photo_is_of_that_one_alone():
    found, _ = read(TEXT, photo("https://example.com/c3.jpg"), CREDIT, *ROW, TEXT)
    assert [image.credit for image in found] == [CREDIT, None, None]


def test_a_heading_over_photos_is_no_credit():
    title = Block("Photos from the opening", BlockKind.HEADING, level=2, tag="h2")
    assert read(TEXT, title, CREDIT, *ROW, TEXT)[1] == [CREDIT]


def test_the_caption_of_a_title_is_none_of_a_photo():
    line = Block("Reliable and well liked", hints=frozenset({"title", "item", "caption"}))
    assert read(TEXT, line, TEXT) == ((), [])
    found, _ = read(TEXT, photo(), line, TEXT)
    assert found == (Image(SRC, None, line.text),)


def test_a_line_may_end_by_saying_what_the_picture_is_of():
    line = "Opening of the forge in Salem. Picture of the smiths of the town."
    assert read(TEXT, photo(), line, TEXT)[0] == (Image(SRC, None, line.rstrip(".") + "."),)
    assert read(TEXT, photo(), "Jane Roe spoke. Pictures of it are on our site.", TEXT)[1] == []


def test_what_a_sentence_says_of_a_film_is_no_credit():
    line = "Acme shows its new forge along with a video by Acme Films. It opens in June."
    assert read(TEXT, line) == ((), [])


@pytest.mark.parametrize(
    ("text", "hint", "expected"),
    [
        ("The lock at Roe is as full of eels as it was in May", "pic", True),
        ("The lock at Roe is as full of eels as it was in May.", "pic", False),
        ("The lock at Roe is as full of eels as it was in May", "story", False),
        ("By Jane Roe", "pic", False),
    ],
)
def test_the_only_paragraph_in_the_box_of_a_photo_is_its_caption(text, hint, expected):
    hints = frozenset({hint, "box", "right"})
    boxed = (photo(group=7, hints=hints), Block(text, tag="p", group=7, hints=hints))
    (found,), claimed = read(Block(TEXT, group=6), *boxed, Block(TEXT, group=8))
    assert (found.caption == text, claimed == [text]) == (expected, expected)


@pytest.mark.parametrize(
    "line",
    [
        "2-min read",
        "Roe Wire | May 4, 2010 | Updated 08:24",
        "Springfield desk Updated Tue, 04 May 2010 01:00 PM",
    ],
)
def test_when_a_page_was_posted_and_how_long_it_takes_is_no_caption(line):
    found, _ = read(photo(group=7), Block(line, tag="div", group=7), Block(TEXT, group=8))
    assert found == (Image(SRC),)


@pytest.mark.parametrize(
    "line", ["Main Street, May 4, 1921", "May 4, 2010", "The bell at 8:24 on May 4, 2010"]
)
def test_the_day_or_the_hour_of_a_photo_is_its_caption(line):
    found, _ = read(photo(group=7), Block(line, tag="div", group=7), Block(TEXT, group=8))
    assert [one.caption for one in found] == [line]


def test_a_line_that_is_marked_up_as_a_caption_may_have_an_hour():
    line = Block("Mount Roe, May 4, 2010, 08:24 UTC", BlockKind.CAPTION, tag="figcaption", group=7)
    found, _ = read(photo(group=7), line, Block(TEXT, group=8))
    assert [one.caption for one in found] == [line.text]


@pytest.mark.parametrize("label", ["FILE PHOTO: ", "Archivbild: ", "Foto de archivo - "])
def test_a_long_caption_that_calls_its_photo_an_old_one(label):
    text = label + CAPTION + " The plant was new then, and " + "visitors came from far. " * 6
    line = Block(f"{text}Jane Roe/Pool via Acme Wire", tag="div", group=7)
    found, claimed = read(photo(group=7), line, Block("May 4, 2010", group=8), Block(TEXT, group=9))
    assert [one.caption is not None for one in found] == [True]
    assert claimed == [line.text]


LONG = (
    "Jane Roe, who leads the bridge office of the city, and Tom Poe, who led it in the years "
    "before, open the gate of the new river bridge on Monday. With them came the two mayors of "
    "the towns on either side of the river, Ann Roe and Bob Poe."
)


def boxed(line, below):
    shown = f'<img src="{SRC}" width="600"><br><span>{line}</span>'
    told = f'<div style="text-align: center">{shown}</div>{below.format(TEXT)}<p>{TEXT}</p>'
    page = scrape(f"<article><h1>Bridge opens</h1>{told}</article>".encode())
    return [one.caption for one in images.find(page, None).value]


def test_the_one_text_of_a_centered_box_with_a_photo_is_its_caption():
    assert boxed(LONG, "<p>{}</p>") == [LONG]
    assert boxed(LONG, '<p style="text-align: center">{}</p>') == [None]
    assert boxed(f"LONDON, May 3, 2021 – {LONG}", "<p>{}</p>") == [None]
    assert boxed(f"{LONG}<br>{TEXT}", "<p>{}</p>") == [None]


@pytest.mark.parametrize(
    ("tag", "hint", "caption"),
    [("h5", "bilduntertitel", CAPTION), ("h4", "caption", CAPTION), ("h2", "caption", None),
     ("h5", "intro", None)],
)  # fmt: skip
def test_a_caption_may_be_set_as_a_small_heading(tag, hint, caption):
    line = Block(
        CAPTION, BlockKind.HEADING, tag=tag, level=int(tag[1]), hints=frozenset({hint}), group=8
    )
    found, _ = read(photo(group=7), line, Block(TEXT, group=9))
    assert found == (Image(SRC, None, caption),)


QUOTE = Block("“It will be loud.”", BlockKind.BLOCKQUOTE, tag="p", group=5)
CALLED = frozenset({"quote", "caption"})


@pytest.mark.parametrize("hints", [CALLED, frozenset()])
def test_whose_words_stand_above_is_no_caption_of_the_portrait_beside_the_line(hints):
    line = Block("— Jane Roe, head of Acme.", hints=hints, group=7)
    portrait = photo(alt="Jane Roe, head of Acme.", group=7, hints=hints)
    found, claimed = read(TEXT, QUOTE, line, portrait, TEXT)
    assert ([one.caption for one in found], claimed) == ([None], [])


def test_a_caption_below_a_quote_stays_one_above_its_photo():
    line = Block("Jane Roe, head of Acme", hints=CALLED, group=7)
    found, claimed = read(TEXT, QUOTE, line, photo(group=7, hints=CALLED), TEXT)
    assert ([one.caption for one in found], claimed) == ([line.text], [line.text])
    dashed = Block("— Jane Roe, head of Acme", hints=CALLED, group=7)
    found, _ = read(TEXT, photo(group=7, hints=CALLED), dashed, TEXT)
    assert [one.caption for one in found] == [dashed.text]


@pytest.mark.parametrize(
    ("hints", "caption"),
    [({"imatge", "nota", "peu"}, CAPTION), ({"nota", "peu"}, None)],
)
def test_the_foot_of_a_photo_is_its_caption_in_catalan(hints, caption):
    found, _ = read(photo(group=7), Block(CAPTION, hints=frozenset(hints), group=8), Block(TEXT))
    assert [one.caption for one in found] == [caption]


def test_an_attribute_tells_the_caption_that_no_line_prints():
    block = photo()
    told = replace(block.picture, caption=f"{CAPTION} (Jane Roe)", credit="Jane Roe")
    ((image,), _) = read(block._replace(picture=told), TEXT)
    assert (image.caption, image.credit) == (CAPTION, "Jane Roe")
    line = Block("Visitors at the plant.", BlockKind.CAPTION, tag="figcaption")
    ((image,), _) = read(block._replace(picture=told), line, TEXT)
    assert (image.caption, image.credit) == ("Visitors at the plant.", "Jane Roe")


FIGURE = "<figure><div><img src='/p/forge.jpg'></div>{}</figure>"
STRANGE = "The forge of Springfield casts forty bells a year and sells half of them abroad."


@pytest.mark.parametrize(
    "told",
    [
        f"<div><h2>{STRANGE}</h2><div>Jane Roe / AFP</div></div>",
        f"<p>{STRANGE}</p><p>Jane Roe / AFP</p>",
        f"<div>{STRANGE}</div><span>Jane Roe / AFP</span>",
    ],
)
def test_what_stands_in_a_figure_with_its_photo_is_the_caption(told):
    page = f"<h1>Forge opens</h1><p>{BEFORE}</p>{FIGURE.format(told)}<p>{RUN}</p>"
    release = newsdrop.read(f"<html><body><article>{page}</article></body></html>".encode())
    assert [block.text for block in release.body] == [BEFORE, RUN]
    (image,) = release.images
    assert (image.caption, image.credit) == (STRANGE, "Jane Roe / AFP")


def test_a_figure_may_hold_much_of_a_text():
    told = FIGURE.format(f"<p>{STRANGE}</p>" * 4)
    page = f"<h1>Forge opens</h1><p>{BEFORE}</p>{told}<p>{RUN}</p>"
    release = newsdrop.read(f"<html><body><article>{page}</article></body></html>".encode())
    assert STRANGE in [block.text for block in release.body]


@pytest.mark.parametrize(
    "told",
    [
        f"<h3>Step one</h3><p>{STRANGE}</p>",
        f"<p>{STRANGE}</p><p>{BEFORE}</p>",
        f"<div class='quote'><p>{STRANGE}</p></div><p>Jane Roe, smith</p>",
    ],
)
def test_a_text_or_a_quote_in_a_figure_is_no_caption(told):
    page = f"<h1>Forge opens</h1><p>{BEFORE}</p>{FIGURE.format(told)}<p>{RUN}</p>"
    release = newsdrop.read(f"<html><body><article>{page}</article></body></html>".encode())
    assert STRANGE in [block.text for block in release.body]


WHOLE = "Jane Roe, left, shows the plant to visitors in Springfield, and the bells of its tower."


@pytest.mark.parametrize(
    ("texts", "caption"),
    [
        ((f"{WHOLE} less", f"{WHOLE[:60]} ... more"), WHOLE),
        ((f"{WHOLE[:60]}… mehr", f"{WHOLE} weniger"), WHOLE),
        ((f"{WHOLE[:60]}...", WHOLE), WHOLE),
        ((WHOLE, "Another bell of the same tower ... more"),) * 2,
    ],
)
def test_a_caption_that_stands_there_cut_short_too(texts, caption):
    hints = frozenset({"caption", "photo"})
    (image,), _ = read(photo(group=7), *(Block(text, hints=hints, group=7) for text in texts), TEXT)
    assert image.caption == (caption if isinstance(caption, str) else " ".join(caption))


def test_a_caption_by_the_short_name_of_its_class():
    for name in ("cptn", "cap"):
        below = Block("Representative image.", tag="div", hints=frozenset({"img", name}))
        (image,), claimed = read(photo(group=7), below, TEXT)
        assert (image.caption, claimed) == ("Representative image.", ["Representative image."])


def test_in_the_box_of_a_caption_one_line_is_called_the_credit():
    box = frozenset({"photo", "caption"})
    lines = Block(CAPTION, hints=box), Block("Salem Trust", hints=box | {"credits"})
    (image,), _ = read(photo(), *lines, TEXT)
    assert (image.caption, image.credit) == (CAPTION, "Salem Trust")
    both = (line._replace(hints=box | {"credits"}) for line in lines)
    (image,), _ = read(photo(), *both, TEXT)
    assert image.caption == f"{CAPTION} Salem Trust"


@pytest.mark.parametrize(
    ("printed", "caption"),
    [
        ("A bell - Acme", "A bell"),
        ("A bell (Acme)", "A bell"),
        ("The yard of Acme", "The yard of Acme"),
        ("The yard-Acme house", "The yard-Acme house"),
    ],
)
def test_a_credit_in_an_attribute_ends_the_caption_behind_a_mark_alone(printed, caption):
    shown = photo()
    shown = shown._replace(picture=replace(shown.picture, credit="Acme"))
    (image,), _ = read(shown, Block(printed, hints=frozenset({"caption"})), TEXT)
    assert (image.caption, image.credit) == (caption, "Acme")


def test_a_camera_may_be_drawn_between_a_caption_and_its_credit():
    caption = Block(CAPTION, hints=frozenset({"photo", "caption"}))
    credit = Block("Foto: Jane Roe", hints=frozenset({"photo", "caption"}))
    found, _ = read(photo(), caption, photo("/img/icon-camera.png"), credit, TEXT)
    assert [(one.caption, one.credit) for one in found] == [(CAPTION, "Foto: Jane Roe")]
    found, _ = read(photo(), caption, photo("/files/anvil.jpg"), credit, TEXT)
    assert [(one.caption, one.credit) for one in found] == [(CAPTION, None), (None, credit.text)]


def test_a_credit_may_stand_above_the_caption_in_the_photos_own_box():
    where = {"hints": frozenset(("photo", "media")), "group": 4}
    line = "Jane Roe opens the bridge."
    texts = (Block("AP", tag="p", group=4), Block(line, tag="p", group=4))
    (image,), claimed = read(photo(**where), *texts, Block(TEXT, tag="p", group=5))
    assert (image.caption, image.credit) == (line, "AP")
    assert claimed == ["AP", line]
    # The text of a story stands with more than that in its box.
    texts = (*texts, Block(TEXT, tag="p", group=4))
    (image,), claimed = read(photo(**where), *texts)
    assert (image.caption, image.credit) == (None, "AP")


@pytest.mark.parametrize(
    ("label", "caption", "credit"),
    [
        (
            "<span class='caption__source'>Jane Roe / The Acme Post</span>",
            CAPTION,
            "Jane Roe / The Acme Post",
        ),
        ("<span class='more'> It opened in May.</span>", f"{CAPTION} It opened in May.", None),
        ("<b class='source'>Source: Roe Museum</b>", CAPTION, "Source: Roe Museum"),
    ],
)
def test_who_made_a_photo_in_its_caption(label, caption, credit):
    below = f"<figcaption><span>{CAPTION}</span>{label}</figcaption>"
    photo = f"<figure><img src='/bridge.jpg' width='800' height='500'>{below}</figure>"
    release = newsdrop.read(
        f"<article><h1>Plant opens</h1><p>By Tom Poe</p>{photo}<p>{TEXT}</p></article>".encode()
    )
    (image,) = release.images
    assert (image.caption, image.credit) == (caption, credit)


@pytest.mark.parametrize(
    ("hints", "credit"),
    [({"image", "source"}, "Early Ringer"), ({"source"}, None), ({"media", "source"}, None)],
)
def test_a_source_in_a_photos_box_is_its_credit_before_the_caption_too(hints, credit):
    lines = (
        Block("Early Ringer", tag="p", hints=frozenset(hints)),
        Block(CAPTION, tag="p", hints=frozenset({"image", "caption"})),
    )
    (image,), _ = read(photo(), *lines, TEXT)
    assert (image.caption, image.credit) == ((CAPTION, credit) if credit else (None, None))


@pytest.mark.parametrize(
    ("told", "credit"),
    [
        (("Jane Roe", "Getty Images"), "Jane Roe / Getty Images"),
        (("Jane Roe/Getty Images", "Getty Images"), "Jane Roe/Getty Images"),
        (("Jane Roe", "Karl Poe"), "Jane Roe"),
        (("Getty Images",), "Getty Images"),
    ],
)
def test_who_took_a_photo_and_who_deals_in_it_each_in_its_own_element(told, credit):
    parts = [credit_lines.Credited(credit=one) for one in told]
    assert captioned.join(photo(), parts).credit == credit
