"""The title of a video, beside how long it runs, is no line of the story."""

import pytest

from tests.asking.pages import FIRST, SECOND, TITLE, body, read, story

DAY = "<p>May 4, 2021</p>"
SAID = "See how the old bridge fell into the river"


def video(length, name="video-details"):
    return f"<div class='{name}'><div class='title'>{SAID}</div><div>{length}</div></div>"


@pytest.mark.parametrize(
    "length", ["05:22", "1:05:22", "2:02 • Source: Acme", "01:40 - Source: Acme News"]
)
def test_the_title_of_a_video_is_neither_deck_nor_paragraph(length):
    release = read(f"{TITLE}{video(length)}{DAY}{story()}")
    assert release.subheadline is None
    assert body(release) == [FIRST, SECOND]
    within = read(f"{TITLE}{DAY}<p>{FIRST}</p>{video(length)}<p>{SECOND}</p>")
    assert body(within) == [FIRST, SECOND]


@pytest.mark.parametrize(
    ("length", "name"),
    [("05:22", "race-details"), ("at 5:22", "video-details"), ("5:72", "video-details")],
)
def test_what_only_looks_like_one(length, name):
    assert SAID in body(read(f"{TITLE}{DAY}<p>{FIRST}</p>{video(length, name)}<p>{SECOND}</p>"))


def test_the_storys_own_video_has_its_headline():
    release = read(f"<div class='video'>{TITLE}<span>05:22</span></div>{DAY}{story()}")
    assert release.headline == "Bridge opens to traffic"


@pytest.mark.parametrize(
    ("name", "stays"),
    [("clip_video_heading", False), ("video-title", False), ("video", True), ("heading", True)],
)
def test_a_title_that_the_markup_calls_a_videos(name, stays):
    line = f"<div class='{name}'>{SAID}</div>"
    player = "<div class='video'><iframe src='https://video.example/7'></iframe></div>"
    for lines in (f"{player}{line}", f"{line}{player}"):
        text = body(read(f"{TITLE}{DAY}<p>{FIRST}</p>{lines}<p>{SECOND}</p>"))
        assert (SAID in text) is stays


def test_what_a_class_calls_a_videos_title_where_no_player_is():
    line = f"<p class='video-title'>{SAID}</p>"
    assert SAID in body(read(f"{TITLE}{DAY}<p>{FIRST}</p>{line}<p>{SECOND}</p>"))
    photo = "<img src='/2026/bridge.jpg' width=800 height=500>"
    caption = "<figcaption class='video-title'>The bridge at dawn. Photo: Tom Poe</figcaption>"
    release = read(f"{TITLE}{DAY}<figure>{photo}{caption}</figure><p>{FIRST}</p><p>{SECOND}</p>")
    assert [image.caption for image in release.images] == ["The bridge at dawn."]
