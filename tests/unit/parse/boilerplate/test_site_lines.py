"""Lines of a site in and below a text: other stories, the printed paper, fields for machines."""

import pytest

import newsdrop
from newsdrop.record import Release

LEAD = (
    "ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after"
    " the flood that had taken the old one."
)
LAST = "Walkers came from both sides, and the two choirs of the town sang on it until the evening."


def body(between: str = "", below: str = "") -> list[str]:
    text = f"<h1>Roeville opens its bridge</h1><p>{LEAD}</p>{between}<p>{LAST}</p>{below}"
    release = newsdrop.read(f"<html><body><div>{text}</div></body></html>".encode())
    assert isinstance(release, Release), release
    return [part.text for part in release.body]


@pytest.mark.parametrize(
    "line",
    [
        "<p>Читайте також <a href='/1'>У вежі Роувіля дзвонить новий дзвін</a></p>",
        "<p>Читайте також <a href='/1'>Дзвін у вежі: чому Роувіль на нього чекав</a></p>",
        "<p>Читайте материал \"<a href='/1'>В башне Роувилля звонит новый колокол</a>\"</p>",
        "<p class='read-also'>Зверніть увагу <a href='/1'>У Роувілі дзвонить дзвін</a></p>",
        "<p>Lire aussi : <a href='/1'>Une cloche sonne à Roeville</a></p>",
        "<p><b>See also</b> <a href='/1'>A bell of two tons rings over the river in Roeville.</a>.",
        "<p>READ | A bell rings over the river</p>",
        "<p><b>MUST READ | </b><b>A bell rings over the river</b></p>",
        "<p>Lees ook | Een klok luidt over de rivier</p>",
        # The next of the list has no label of its own.
        "<p><b>MORE: <a href='/1'>A bell rings</a></b></p><p><a href='/2'>The mill is sold</a></p>",
    ],
)
def test_a_label_with_the_title_of_another_story_is_of_the_site(line: str) -> None:
    assert body(between=line) == [LEAD, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "<p>See also <a href='/1'>the plan of the bridge</a>, which shows where it stands.</p>",
        "<p>LISTEN: <a href='/roe-on-the-bells'>Jane Roe on the bells of the river</a></p>",
        "<p>WATCH: <a href='/1'>The webcast</a></p>",
        "<p>WATCH: <a href='/1'>The opening of the bridge</a> at noon, on the town's channel.</p>",
        "<p>WHERE: <a href='/1'>The new bridge over the river</a></p>",
        "<p>The council <a href='/1'>published a plan of the bridge and of its towers</a></p>",
        "<p>Зверніть увагу <a href='/1'>на нові дзвони у вежі мосту</a></p>",
        "<p>Readings: a choir sang.</p><p><a href='/2'>The choir sang at noon</a></p>",
        "<h3>Topics [<a href='/e'>edit</a>]</h3><p>What was told at the bridge.</p>",
        "<p>Read, as the poet asked the town to, the words on the third pillar of the bridge.</p>",
    ],
)
def test_a_sentence_with_a_link_is_of_the_text(line: str) -> None:
    assert len(body(between=line)) == 2 + line.count("</p>") + line.count("</h3>")


def test_titles_of_other_stories_may_be_long() -> None:
    title = (
        "What does the bridge cost the town? A professor: it is the change of the council’s mind,"
        " of its {} towers and their bells"
    )
    items = "".join(f"<p><a href='/{n}'>{title.format(n)}</a></p>" for n in "123")
    assert body(below=f"<p><strong>Lue myös:</strong></p>{items}") == [LEAD, LAST]
    assert body(below=f"<p>【熱門點閱】</p>{items}") == [LEAD, LAST]


@pytest.mark.parametrize(
    ("label", "end", "kept"),
    [
        ("MORE BRIDGE COVERAGE", "", 2),
        ("Weitere Artikel zur Brücke", "", 2),
        ("More on the ferries", "", 6),  # which may be the text's own
        ("More stories were told at the bridge.", "", 6),
        ("MORE BRIDGE COVERAGE", "<p>The ferries ran on all the night, he said.</p>" * 2, 8),
    ],
)
def test_a_label_that_tells_of_more_news_is_over_links_to_the_end(label, end, kept) -> None:
    links = "".join(f"<p><a href='/{n}'>The {n} tower of it</a></p>" for n in ("old", "new"))
    below = f"<p><b>{label}</b></p>{links}<p>UPDATES</p>{end}"
    assert len(body(below=below)) == kept


@pytest.mark.parametrize(
    "line",
    [
        "Опубликован в газете «Роувильский колокол» №12 от 4 июня 2021",
        "Заголовок в газете: Через реку",
        "Подписаться",
    ],
)
def test_what_the_printed_paper_had_is_of_the_site(line: str) -> None:
    assert body(below=f"<p>{line}</p>") == [LEAD, LAST]


@pytest.mark.parametrize("name", ["image", "mainEntityOfPage"])
def test_an_address_in_a_field_for_machines_is_of_the_site(name: str) -> None:
    field = f"<div itemprop='{name}'>https://bell.example/2021/06/bridge-over-the-river.jpg</div>"
    assert body(between=field) == [LEAD, LAST]


def test_an_address_that_a_text_gives_is_of_it() -> None:
    address = "https://bell.example/2021/06/bridge"
    assert address in body(between=f"<p>{address}</p>")


APP = "<li><h6>{}</h6><p>The Roeville Bell app for the latest of the city</p></li>"
PAPER = "<li><h6>{}</h6><p>Start your mornings with the Bell! Order now</p></li>"


def test_what_a_button_heads_below_a_text_is_of_the_site():
    offers = APP.format("Download") + PAPER.format("Subscribe")
    assert body(below=f"<ul>{offers}</ul>") == [LEAD, LAST]
    told = APP.format("Bells") + PAPER.format("Towers")
    assert len(body(below=f"<ul>{told}</ul>")) == 6
    walk = "<h3>Join us</h3><p>The first walk over the bridge starts on May 16 at 10 a.m.</p>"
    assert len(body(below=walk)) == 4


def test_a_call_to_follow_may_begin_with_who_can():
    call = "<p>You can also follow us on Facebook and download the Bell app from the store.</p>"
    assert body(below=call) == [LEAD, LAST]
    assert len(body(below="<p>You can also follow the river to the bridge of Roeville.</p>")) == 3


def test_the_name_of_the_site_below_a_text_is_its_source():
    page = (
        "<html><head><meta property='og:site_name' content='Bell.example'></head><body><div>"
        f"<h1>Roeville opens its bridge</h1><p>{LEAD}</p><p>{LAST}</p><p>{{}}</p></div></body>"
    )
    for line, blocks in (("Bell.Example", 2), ("The end came.", 3)):
        release = newsdrop.read(page.format(line).encode())
        assert isinstance(release, Release)
        assert len(release.body) == blocks


@pytest.mark.parametrize(
    "line",
    [
        "<p>[Learn <a href='/1'>how to cross the bridge on a windy day</a>.]</p>",
        "<p><b><a href='/salem-baker-buys-bell'>SALEM BAKER BUYS A BELL WITH HIS ROLLS</a></b></p>",
    ],
)
def test_a_link_in_brackets_and_a_title_in_capitals_are_of_the_site(line: str) -> None:
    assert body(between=line) == [LEAD, LAST]


@pytest.mark.parametrize(
    "line",
    [
        "<p>[The bells of the old bridge, of which <a href='/1'>two</a> are in the museum.]</p>",
        "<p>[1] <a href='/1'>Acme Institute, The bells of the county (2019)</a> [PDF]</p>",
        "<p>[The <a href='/1'>plan for the bells of the bridge</a> is out.]</p>",
        "<p><a href='/1'>READ THE FULL PLAN OF THE BRIDGE HERE</a></p>",
        "<p><a href='/order-on-the-bells-of-bridges'>ORDER 12 ON THE BELLS OF BRIDGES</a></p>",
        "<p><a href='/fund'>FAMILIES HIT BY THE FLOOD OF MAY</a></p>",
        "<p><a href='/the-bells-of-our-bridges.pdf'>THE BELLS OF OUR BRIDGES IN MAY</a></p>",
        "<p>SALEM BAKER PAYS FOR A BELL BY SELLING 9,000 ROLLS</p>",
    ],
)
def test_brackets_and_capitals_of_the_text(line: str) -> None:
    assert len(body(between=line)) == 2 + 1
