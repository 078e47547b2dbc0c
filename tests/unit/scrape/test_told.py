"""What attributes tell of a picture: its caption, its credit, a video that it opens."""

import pytest
from lxml import html

from newsdrop.scrape import blocks
from newsdrop.scrape.markup import declarations

CAPTION = "Jane Roe shows the plant."


def pictures(body):
    root = html.document_fromstring(f"<body>{body}</body>")
    return [one for one in blocks.read(root, declarations(root), base_url="") if one.picture]


def told(body):
    return [(one.picture.caption, one.picture.credit) for one in pictures(body)]


@pytest.mark.parametrize(
    "body",
    [
        f"<img src='a.jpg' data-caption='{CAPTION}' data-credit='Salem Press'>",
        f"<a href='b.jpg' data-caption='{CAPTION}' data-credit='Salem Press'><img src='a.jpg'></a>",
        (
            f"<figure><img src='a.jpg'><div data-c-caption='{CAPTION}' data-c-credit='Salem Press'>"
            "</div></figure>"
        ),
        (
            f"<img src='a.jpg' data-image-caption='&lt;p&gt;{CAPTION}&lt;/p&gt;'"
            " data-photo-credit='Salem Press'>"
        ),
        (
            f"<figure data-caption='{CAPTION}' data-copyright='Salem Press'><img src='x.gif'"
            " data-src='a.jpg'><noscript><img src='a.jpg'></noscript></figure>"
        ),
    ],
)
def test_caption_and_credit_in_attributes(body):
    assert told(body) == [(CAPTION, "Salem Press")]


@pytest.mark.parametrize(
    "body",
    [
        "<img src='a.jpg' data-caption='true' data-credit='show'>",
        "<img src='a.jpg' data-show-caption='bottom' data-credit='none'>",
        "<img src='a.jpg' data-caption='{\"at\": \"the bottom\"}'>",
        "<img src='a.jpg' data-caption-style='in the middle'>",
        "<img src='a.jpg' alt='Jane Roe shows the plant.'>",
    ],
)
def test_a_setting_is_no_caption(body):
    assert told(body) == [(None, None)]


def test_a_frame_around_several_pictures_tells_of_none():
    both = "<img src='a.jpg'><img src='b.jpg'>"
    assert told(f"<div data-caption='{CAPTION}'>{both}</div>") == [(None, None)] * 2


@pytest.mark.parametrize(
    ("frame", "still"),
    [
        ('data-player=\'{"mp4": "https://example.com/v.mp4"}\'', True),
        ("data-stream='https://example.com/v.m3u8?x=1'", True),
        ("data-file='v.jpg'", False),
        ("title='v.mp4'", False),
    ],
)
def test_the_still_of_a_video_is_called_so(frame, still):
    (one,) = pictures(f"<div {frame}><img src='a.jpg'></div>")
    assert ("video" in one.hints) is still
    two = pictures(f"<div {frame}><img src='a.jpg'><img src='b.jpg'></div>")
    assert not any("video" in one.hints for one in two)


def test_an_empty_box_waits_for_the_image_whose_file_it_names():
    box = "<div class='delayed' data-src='/files/yard.jpg?w=9' data-alt='A yard'>{}</div>"
    (one,) = pictures(f"<p>A yard.</p>{box.format('')}<p>A bell.</p>")
    assert (one.picture.src, one.picture.alt) == ("/files/yard.jpg?w=9", "A yard")
    assert not pictures(box.format("Play"))
    assert not pictures("<div data-src='/player/yard' data-alt='A yard'></div>")
    assert not pictures("<div class='delayed' data-src='/files/ground.jpg'></div>")


BUTTON = "<button><img src='yard.jpg' alt='A yard'><p>Enlarge</p></button>"


def test_a_button_in_a_figure_shows_the_photo_that_it_enlarges():
    (one,) = pictures(f"<p>A yard.</p><figure>{BUTTON}<figcaption>A yard</figcaption></figure>")
    assert one.picture.src == "yard.jpg"


@pytest.mark.parametrize(
    "body",
    [f"<div>{BUTTON}</div>", f"<figure><div hidden>{BUTTON}</div></figure>"],
)
def test_other_buttons_show_none(body):
    assert not pictures(f"<p>A yard.</p>{body}")


SAID = " It will be loud, she said."


def captions(*labels):
    inside = " ".join(f"<span class='x{at}'>{label}</span>" for at, label in enumerate(labels))
    figure = f"<figure><img src='yard.jpg'><figcaption>{inside}</figcaption></figure>"
    root = html.document_fromstring(f"<body>{figure}</body>")
    return [one.text for one in blocks.read(root, declarations(root), base_url="") if one.text]


def test_the_second_label_behind_a_sentence_stands_apart():
    assert captions(CAPTION + SAID, "acme") == [CAPTION + SAID, "acme"]


@pytest.mark.parametrize(
    "labels",
    [
        ("Jane Roe shows the plant of Acme to visitors", "in Salem"),
        ("1 of 5.", "Jane Roe"),
        (CAPTION + SAID, "A bell is there, too."),
        (CAPTION + SAID, "May 4, 2020"),
        (CAPTION + SAID, "1/5"),
        (CAPTION + SAID, "in Salem"),
        (CAPTION + SAID, "Left: Tom Poe"),
        (CAPTION + SAID, "Photo 1 of 4"),
        (CAPTION + SAID, "Acme", "Salem"),
        (CAPTION + SAID, "One of the many bells that Acme has cast for the town"),
    ],
)
def test_other_labels_are_of_one_caption(labels):
    assert captions(*labels) == [" ".join(labels)]
