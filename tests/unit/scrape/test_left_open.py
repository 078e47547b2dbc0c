from __future__ import annotations

import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.source import left_open

TEXT = (
    "<h1>Office opens the bridge to all traffic</h1>"
    "<p>SPRINGFIELD, Ill., May 3, 2021 – The office of the county opened the bridge today, and "
    "many people came to see it.</p>"
    "<p>“It is strong,” said Jane Roe, the mayor of Springfield, who cut the ribbon.</p>"
)


def body(before: str) -> list[str]:
    head = "<head><title>Office opens the bridge</title></head>"
    data = f"<html>{head}<body><div>{before}<nav><a href='/'>Home</a></nav>{TEXT}</div></body>"
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    return [paragraph.text for paragraph in release.body]


@pytest.mark.parametrize(
    "before",
    [
        "<style>.a { color: red }",
        '<style type="text/css">.a { margin: 0; alt="close"/></button>',
        "<style>.a {} </style><style>.b {}<div></div><style>.c {}</style>",
        "<script>var a = 1;",
        '<script src="/a.js"><div></div><script>var b = 1;</script>',
        "<style>.a {}<p>Menu</p><!-- a --><style>.b {}</style>",
        "<style>.a {}</style<div></div>",
        "<script>var a = 1;<p>A</p><p>B</p><p>C</p>\n<script>1</script>",
        '<script type="application/json">{<p>A</p><p>B</p><p>C</p>\n<script>1</script>',
        '<img src="/a.png alt="Menu"><div class="menu><a href="/">Home</a></div>',
        '<script src="/a.js <div class="menu"><a href="/">Home</a></div>',
        '<script type="text/javascript>var a = "1";</script>',
        "<!-- the menu",
        "<!--[if lt IE 9]><script src='/old.js'></script><div><!-- a --></div>",
        "<Style>.a {}</style><STYLE>.b {}",
        "<title>Office",
        "<textarea>",
        '<iframe src="/film">',
        '<iframe src="/film"><p>No frames.</p><iframe src="/other"></iframe>',
        "<select><option>One",
        "<button>Menu",
        "<svg><path d='M0'/>",
        "<noscript>",
    ],
)
def test_what_is_left_open_swallows_no_release(before: str) -> None:
    assert [text[:12] for text in body(before)] == ["SPRINGFIELD,", "“It is stron"]


def test_a_style_that_a_browser_closed_at_the_end_of_the_page_swallows_no_release() -> None:
    page = f"<html><body><style>.a {{}}<nav>Menu</nav><div>{TEXT}</div></style></div></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    assert [part.text[:12] for part in release.body] == ["SPRINGFIELD,", "“It is stron"]


def test_a_form_at_the_end_of_the_page_stays_unseen() -> None:
    form = "<textarea><div><p>Paste this into your page to show the bridge.</p></div></textarea>"
    release = newsdrop.read(f"<html><body><div>{TEXT}</div>{form}</body></html>".encode())
    assert isinstance(release, Release), release
    assert len(release.body) == 2


@pytest.mark.parametrize(
    "link",
    [
        '<a href="#text" class="hidden">',
        '<a href="#text">',
        '<object data="/film">',
        '<video src="/film">',
    ],
)
def test_a_link_or_film_left_open_swallows_no_release(link: str) -> None:
    told = "<p>The bridge is 300 feet long, and it replaces the ferry that ran there.</p>" * 2
    page = f"<html><body>{link}Skip the menu<nav>Menu</nav><div>{TEXT}{told}</div></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    assert (len(release.body), release.links) == (4, ())


def test_a_link_around_a_teaser_is_one() -> None:
    long = "<p>The bridge is 300 feet long, and it replaces the ferry that ran there.</p>"
    page = f"<html><body>{TEXT}<a href='https://example.org/b'>{long * 2}</a></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    assert {link.href for link in release.links} == {"https://example.org/b"}


@pytest.mark.parametrize(
    "inside",
    [
        "<style>.a { background: url('data:image/svg+xml,<svg><path/></svg>') }</style>",
        "<!--[if lt IE 9]><p>This browser is too old to show what this page shows.</p><![endif]-->",
        "<!--[if !IE]><!--><style></style><!--<![endif]-->",
        "<style><!-- .a { color: red } --></style>",
        "<style data-later><!-- <div><p>Shown to those who agree.</p></div> --></style>",
        '<script>document.write("<script src=/a.js><\\/script><p>Written</p>");</script>',
        "<script>var menu = '<div><p>Menu</p></div>';</script>",
        "<script>state={'a':'"
        + '<p class=\\"a\\">Told elsewhere on this site.</p>\\n <script src=\\"/a.js\\"><\\/script>'
        * 4
        + "'}</script>",
        "<textarea><div><p>Paste this into your page to show the bridge.</p></div></textarea>",
        '<iframe src="/film"><p>Your browser shows no frames.</p></iframe>',
        "<video>"
        + "<p>To see this film take a browser that shows films without plugins.</p>" * 3
        + "</video>",
        "<select><option>One</option><option>Two</option></select>",
        "<template><p>" + "A line that a script shows to those who ask for it. " * 2 + "</p>"
        "<p>" + "Another line that a script shows to those who ask. " * 2 + "</p></template>",
    ],
)
def test_what_is_closed_stays_unseen(inside: str) -> None:
    page = f"<html><body><div>{TEXT.replace('<p>“', inside + '<p>“')}</div></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    told = [part.text[:12] for part in release.body]
    assert told == ["SPRINGFIELD,", "“It is stron"]


def test_a_caption_left_open_is_no_paragraph_of_the_text() -> None:
    photo = "<figure><img src='/b.jpg' alt=''><figcaption>The bridge. Photo: Jim <b>Roe</b>"
    text = TEXT.replace("<p>SPR", f"{photo}<p>SPR")
    release = newsdrop.read(f"<html><body><div>{text}</div></body></html>".encode())
    assert isinstance(release, Release), release
    assert [part.text[:12] for part in release.body] == ["SPRINGFIELD,", "“It is stron"]
    assert [image.caption for image in release.images] == ["The bridge."]


def test_tags_may_be_in_capitals() -> None:
    page = f"<HTML><BODY><STYLE>.a {{}}<DIV>{TEXT}</DIV></BODY></HTML>"
    assert isinstance(newsdrop.read(page.encode()), Release)


@pytest.mark.parametrize(
    "before",
    [
        '<input type="hidden" value="MTU=" /><p>"</p><div id="b"></div>',
        '<a title="a > b <c>" href="/">A link</a>',
        """<script>document.write('<script src="/a.js"></script><p>A</p>');</script>""",
    ],
)
def test_what_only_looks_left_open_stays_as_it_is(before: str) -> None:
    page = f"{before}{TEXT}"
    assert left_open.close(page) == page


@pytest.mark.parametrize("name", ["script", "SCRIPT", "Script"])
def test_a_script_may_end_in_other_letters(name: str) -> None:
    page = f"<{name}>document.write('<p>A</p>')</SCRIPT><p>B</p>"
    assert left_open.close(page) == "<script>document.write('<p>A</p>')</script><p>B</p>"


@pytest.mark.parametrize(
    "page",
    [
        "<title>Acme explains the <main> element</title><p>A</p>",
        "<style>.a {} /* <div> */ .b::before { content: '<p>' }</style><p>A</p>",
        "<p>A</p><iframe src='/film'><p>Your browser shows no frames.</p></iframe><p>B</p>",
        "<script src='/a.js'>// <p>No text</p></script><p>A</p>",
    ],
)
def test_an_end_belongs_to_the_last_that_opens(page: str) -> None:
    assert left_open.close(page) is page


def test_a_condition_that_is_cut_off_repeats_no_page() -> None:
    page = f"<html><body>{TEXT}<!--[if lt IE 9"
    assert left_open.close(page) == f"<html><body>{TEXT}"


def test_links_in_links_are_read_in_little_time() -> None:
    page = f"<html><body>{TEXT}{'<a href=x><div>' * 200}{'<p>Menu</p>' * 10_000}</body></html>"
    assert isinstance(newsdrop.read(page.encode()), Release)


def test_a_comment_whose_end_is_broken_hides_no_release() -> None:
    text = TEXT + "<p>The bridge is 300 feet long, and it replaces a ferry.</p><!-- /text -->"
    page = f"<html><body><!-- menu -><div>{text}</div><p>Office of Bridges</p></body></html>"
    assert isinstance(newsdrop.read(page.encode()), Release)


def test_a_comment_stays_hidden_that_holds_another() -> None:
    old = "<!-- <div>" + "<p>An older text that nobody is to read any more.</p>" * 3 + "<!-- a -->"
    assert len(body(old + "</div>" + "<p>A line that stands above the title.</p>" * 2)) == 2


def test_a_paragraph_in_a_heading_left_open_is_one() -> None:
    text = TEXT.replace("</h1>", "").replace("and many people", "and many people " * 8)
    release = newsdrop.read(f"<html><body><div>{text}</div></body></html>".encode())
    assert isinstance(release, Release), release
    assert release.headline == "Office opens the bridge to all traffic"
    assert release.body[0].kind == "paragraph"


@pytest.mark.parametrize("root", ["<html lang='en' />", "<!DOCTYPE html><HTML/>"])
def test_a_root_that_closes_itself_ends_no_document(root: str) -> None:
    release = newsdrop.read(f"{root}<body>{TEXT}</body></html>".encode())
    assert isinstance(release, Release), release


def test_a_sound_page_stays_as_it_is() -> None:
    page = f"<title>A</title><style>.a {{}}</style><script>1</script><!-- a -->{TEXT}"
    assert left_open.close(page) is page


@pytest.mark.parametrize(
    "page",
    [
        "<style>.a {}<p>" * 100_000,
        '="' + "a<" * 500_000,
        '="a<=' * 200_001,
        "<!-- <p></p>" * 100_000,
        "<!--[if a><p>" * 100_000,
        ("<!-- " + "<!-- <p></p><p></p><p></p> -->") * 50_000,
        "<script><p></p></p></p> <script " * 50_000 + "</script>",
    ],
)
def test_a_page_of_open_things_takes_no_long_time(page: str) -> None:
    assert len(left_open.close(page)) < 2 * len(page)
