"""The day at the top of every page of a site is the day of reading."""

import pytest

import newsdrop
from tests.asking.pages import FIRST, TITLE, story

MENU = '<ul class="menu"><li><a href="/">Home</a></li><li><a href="/news">News</a></li></ul>'
LOGO = '<div class="header"><a href="/"><img src="/logo.png" alt="Roe County"></a></div>'


CONTACT = "Media contact: Jane Roe, 555-0100"


def published(*parts):
    page = "".join(("<html><head><title>Bridge opens to traffic</title></head><body>", *parts))
    release = newsdrop.read(page.encode())
    return release.published and release.published.value


@pytest.mark.parametrize(
    "clock",
    [
        "Friday, November 27, 2020 10:42 AM",
        "Friday, 27 November 2020",
        "viernes, 27 de noviembre de 2020",
        "Freitag, 27. November 2020",
        "Friday, November 27, 2020 | Today's Paper",
    ],
)
@pytest.mark.parametrize("under", [MENU, LOGO + MENU, "<p>Search</p>" + MENU])
def test_a_clock_above_the_menu_is_no_day_of_publication(clock, under):
    assert published(f"<div>{clock}</div>", under, TITLE, story(CONTACT)) is None


def test_a_clock_does_not_hide_the_day_of_the_release():
    clock = "<div>Friday, November 27, 2020 10:42 AM</div>"
    text = story(CONTACT, first=f"ROE CITY (Aug. 7, 2019) – {FIRST}")
    assert published(clock, MENU, TITLE, text) == "2019-08-07"
    assert published(clock, MENU, TITLE, "<p>August 7, 2019</p>", story(CONTACT)) == "2019-08-07"


@pytest.mark.parametrize(
    "above",
    [
        "<p>Friday, November 27, 2020</p>",
        "<p>Friday, November 27, 2020</p><p>Press Release</p>",
        f"{MENU}<p>Friday, November 27, 2020</p>",
        f"<p>November 27, 2020</p>{MENU}",
    ],
)
def test_a_day_at_its_headline_is_the_posting_s(above):
    assert published(above, TITLE, story(CONTACT)) == "2020-11-27"


def test_a_day_above_the_headline_s_share_bar_is_the_posting_s():
    bar = '<ul class="share"><li><a href="https://x.com/share?u=1">Tweet</a></li></ul>'
    assert published("<p>Friday, November 27, 2020</p>", TITLE, bar, story(CONTACT)) == "2020-11-27"
