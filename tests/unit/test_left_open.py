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
        '<STYLE type="text/css">.a { margin: 0; alt="close"/></button>',
        "<style>.a {} </style><style>.b {}<div></div><style>.c {}</style>",
        "<script>var a = 1;",
        '<script src="/a.js"><div></div><script>var b = 1;</script>',
        "<!-- the menu",
        "<title>Office",
        "<textarea>",
        '<iframe src="/film">',
        '<iframe src="/film"><p>No frames.</p><iframe src="/other"></iframe>',
        "<select><option>One",
        "<button>Menu",
        '<object data="/film">',
        "<svg><path d='M0'/>",
        '<video src="/film">',
        "<noscript>",
    ],
)
def test_what_is_left_open_swallows_no_release(before: str) -> None:
    assert [text[:12] for text in body(before)] == ["SPRINGFIELD,", "“It is stron"]


@pytest.mark.parametrize(
    "before",
    [
        "<style>.a { background: url('data:image/svg+xml,<svg><path/></svg>') }</style>",
        "<style><!-- .a { color: red } --></style>",
        "<style data-later><!-- <div><p>Shown to those who agree.</p></div> --></style>",
        '<script>document.write("<script src=/a.js><\\/script><p>Written</p>");</script>',
        "<script>var menu = '<div><p>Menu</p></div>';</script>",
        "<textarea><div><p>Paste this into your page to show the bridge.</p></div></textarea>",
        '<iframe src="/film"><p>Your browser shows no frames.</p></iframe>',
        "<video><p>To see this film take a browser that shows films without plugins.</p></video>",
        "<select><option>One</option><option>Two</option></select>",
        "<template><p>" + "A line that a script shows to those who ask for it. " * 2 + "</p>"
        "<p>" + "Another line that a script shows to those who ask. " * 2 + "</p></template>",
    ],
)
def test_what_is_closed_stays_unseen(before: str) -> None:
    assert [text[:12] for text in body(before)] == ["SPRINGFIELD,", "“It is stron"]


def test_a_sound_page_stays_as_it_is() -> None:
    page = f"<title>A</title><style>.a {{}}</style><script>1</script><!-- a -->{TEXT}"
    assert left_open.close(page) is page


def test_many_open_elements_are_closed_in_one_pass() -> None:
    page = "<style>.a {}<p>" * 50_000
    assert left_open.close(page).count("</style>") == 50_000
