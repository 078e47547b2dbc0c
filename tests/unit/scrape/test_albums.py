"""Photos in boxes of their own beside a text are the release's, other stories' photos are not."""

import time

import pytest

from newsdrop import Release, read

TITLE = "<h1>Springfield opens a forge for bells</h1>"
TEXT = "".join(
    f"<p>Hall number {number} of the forge was opened to all who live in the town on Friday, and "
    "its twelve smiths showed how a bell is cast, cooled, and brought to its tone.</p>"
    for number in range(3)
)
BOX = f"<div class='words'>{TEXT}</div>"
SHOT = "<figure><img src='/p/smith.jpg'><figcaption>A smith tunes the bell</figcaption></figure>"
SAME = "The smiths of Springfield stand around the first bell that was cast in the town's new forge"
SLIDES = "".join(
    f"<div><a href='/p/bell{at}.jpg'><img src='/p/bell{at}-s.jpg'><span>{SAME}</span></a></div>"
    for at in range(3)
)


def shown(body):
    said = read(f"<html><head><title>Forge</title></head><body>{body}</body></html>".encode())
    assert isinstance(said, Release)
    assert len(said.body) == 3
    return [(image.src.rpartition("/")[2], image.caption) for image in said.images]


@pytest.mark.parametrize(
    "body",
    [
        f"<article><header>{TITLE}</header>{BOX}<div class='shots'>{SHOT}</div></article>",
        f"<div><div class='wide'>{TITLE}{TEXT}</div><div class='narrow'>{SHOT}</div></div>",
        f"{TITLE}{BOX}<div><h2>The opening</h2>{SHOT}</div>",
        f"<main>{TITLE}<div>{BOX}</div><div><a href='#'>Share</a></div><div>{SHOT}</div></main>",
    ],
)
def test_photos_in_a_box_behind_the_text_are_its_own(body):
    assert shown(body) == [("smith.jpg", "A smith tunes the bell")]


@pytest.mark.parametrize(
    "body",
    [
        f"<section><div>{TITLE}</div>{BOX}<div class='row'>{SLIDES}</div></section>",
        f"<section>{TITLE}<div>{TEXT}<div class='row'>{SLIDES}</div></div></section>",
    ],
)
def test_several_photos_may_have_one_caption(body):
    assert shown(body) == [(f"bell{at}.jpg", SAME) for at in range(3)]


def test_a_photo_alone_above_headline_and_text_is_the_releases():
    above = "<div><img src='/p/forge.jpg' alt='Forge'></div>"
    assert shown(f"<div>{above}<div>{TITLE}{TEXT}</div></div>") == [("forge.jpg", None)]


NEXT = "".join(
    f"<div><a href='/n/{at}'><img src='/p/mill{at}.jpg'></a><p>Mill {at} for paper</p></div>"
    for at in range(2)
)
PAYING = "<div><img src='/p/roeville.png'><img src='/p/bank.png'></div>"
WRITER = "<div><img src='/p/roe.jpg'><p>Jane Roe</p></div>"
OFFER = "<div><img src='/p/ask.jpg'><span>A question? Ask our smiths, they answer.</span></div>"
TOP = "<div><img src='/p/top.jpg' alt='Forge'></div>"
LINKED = "<div><a href='/'><img src='/p/top.jpg'></a></div>"
PAYERS = "<figure><img src='/p/bank.jpg'><figcaption>Roe Bank</figcaption></figure>"
FOOT = "<div>Forge, 5 Mill Road</div>"


@pytest.mark.parametrize(
    "body",
    [
        f"<div><div>{TITLE}{TEXT}</div><div>{NEXT}</div></div>",
        f"<article>{TITLE}{BOX}{PAYING}</article>",
        f"<article>{TITLE}{BOX}<div><h3>Supported by</h3>{PAYERS}</div></article>",
        f"<article>{TITLE}{BOX}{WRITER}</article>",
        f"<article>{TITLE}{BOX}{OFFER}</article>",
        f"{TOP}<div>{TITLE}{TEXT}</div>{FOOT}",
        f"<div>{LINKED}<div>{TITLE}{TEXT}</div></div>",
        f"<div><div class='masthead'>{TOP}</div><div>{TITLE}{TEXT}</div></div>",
        f"<div><div id='header'>{TOP}</div><div>{TITLE}{TEXT}</div></div>",
        f"<div><img src='/p/roe_header.jpg'><div>{TITLE}{TEXT}</div></div>",
        f"<table><tr><td>{TOP}</td></tr><tr><td>{TITLE}{TEXT}</td></tr></table>",
    ],
)
def test_what_stands_beside_a_text_for_itself_is_not(body):
    assert shown(body) == []


def test_a_copy_of_the_text_for_telephones_is_none_for_its_photo():
    copy = f"<div class='small'><img src='/p/smith-s.jpg'>{TEXT}</div>"
    assert shown(f"<article>{TITLE}<div class='wide'>{TEXT}</div>{copy}</article>") == []


def test_boxes_within_boxes_take_no_long_time():
    deep = "<div>" * 150 + "<img src='/p/a.jpg'>" * 500 + "</div>" * 150
    started = time.perf_counter()
    read(f"<body><article>{TITLE}{BOX}{deep}</article></body>".encode())
    assert time.perf_counter() - started < 5


def cells(*lines, alt="", picture="<img src='/p/{at}.jpg' width='900' height='600' alt='{alt}'>"):
    shots = (picture.format(at=at, alt=alt) for at, _ in enumerate(lines))
    row = (f"<div>{shot}<div>{line}</div></div>" for shot, line in zip(shots, lines, strict=True))
    return f"<div>{''.join(row)}</div>"


@pytest.mark.parametrize(
    "body",
    [
        f"<section>{TITLE}<div>{TEXT}</div>{cells(*(SAME,) * 3, alt='© Roe')}</section>",
        f"<section>{TITLE}<div>{TEXT}{cells(SAME, SAME, SAME)}</div></section>",
    ],
)
def test_cells_of_photos_may_have_one_caption(body):
    assert shown(body) == [(f"{at}.jpg", SAME) for at in range(3)]


@pytest.mark.parametrize(
    ("alt", "images"),
    [
        ("© Forge of Springfield", [("0.jpg", "Day and night"), ("1.jpg", "A bell for all …")]),
        ("Foto: Jane Roe", [("0.jpg", "Day and night"), ("1.jpg", "A bell for all …")]),
        ("Member of the guild", []),
        ("", []),
    ],
)
def test_the_rights_in_the_words_of_a_photo_tell_it_from_a_sign(alt, images):
    body = f"<section>{TITLE}<div>{TEXT}</div>{cells('Day and night', 'A bell for all …', alt=alt)}"
    assert shown(f"{body}</section>") == images
