"""Nothing that is uploaded raises, and no part of the parser fails on the way."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Reason, Rejection, Release
from newsdrop.storing.plain import to_dict
from tests.mutate import mutate

PAGES = sorted((Path(__file__).parents[1] / "pages").glob("*.html"))
PARAGRAPH = "<p>“We are open,” said Jane Roe, director of the Bridge Office, on June 3, 2021.</p>"
MUTATIONS_A_PAGE = 25

HOSTILE = {
    "nested tags": "<div>" * 100_000 + PARAGRAPH,
    "nested inline": "<b><i>" * 50_000 + PARAGRAPH,
    "unclosed lists": "<ul><li>" * 20_000 + PARAGRAPH,
    "nested tables": "<table><tr><td>" * 5_000 + PARAGRAPH,
    "attributes": f"<p {' '.join(f'a{n}=1' for n in range(100_000))}>{PARAGRAPH}",
    "bare attributes": f"<p {' '.join(f'a{n}' for n in range(100_000))}",
    "entities": f"<p>{'&amp;' * 1_000_000}</p>",
    "bad entities": f"<p>{'&#x110000;&#0;&nope;' * 50_000}</p>",
    "one long word": f"<p>{'x' * 5_000_000}</p>",
    "one long line of capitals": f"<p>{'Aa ' * 300_000}</p>",
    "quote marks": f"<p>{'“” ' * 100_000}</p>",
    "opening marks": f"<p>{'“' * 300_000}</p>",
    "straight marks": "<p>" + '" ' * 300_000 + "</p>",
    "dashes": f"<p>{'WASHINGTON -- ' * 50_000}</p>",
    "blanks": f"<p>WASHINGTON{' ' * 500_000}-- x</p>",
    "hard blanks": f"<p>Acme{chr(0xA0) * 500_000}x</p>",
    "digits": f"<p>{'1/2/2010 ' * 50_000}</p>",
    "phone numbers": f"<p>Contact: {'(202) 555-0100 ' * 30_000}</p>",
    "addresses": f"<p>Contact: {'a@b.c ' * 50_000}{'a.' * 100_000}</p>",
    "brackets": f"<p>{'(' * 200_000}{')' * 200_000}</p>",
    "commas": f"<p>{'Jane Roe, ' * 50_000}</p>",
    "breaks": f"<div>{'<br>x' * 100_000}</div>",
    "links": "<p>" + "<a href='javascript:alert(1)'>x</a> " * 50_000 + "</p>",
    "images": "<img src='x.jpg' alt='y'>" * 20_000,
    "many paragraphs": PARAGRAPH * 10_000,
    "comments": "<!--" * 100_000,
    "plain dashes": "– " * 100_000,
    "plain bars": "A | " * 100_000,
    "plain addresses": "a@" * 100_000,
    "plain lines": "Contact:\n– \n" * 20_000,
    "accents": "<p>a" + "\u0301\u0316" * 500_000 + PARAGRAPH,
    "accents in code": f"<h1>a{'&#x301;&#x316;' * 150_000}</h1>{PARAGRAPH}",
    "accents of a name": PARAGRAPH.replace("Roe", f"Roe{'&#x301;&#x316;' * 150_000}"),
    "accents of a photo": f"<img src='a.jpg' alt='logo{'&#x301;&#x316;' * 150_000}'>{PARAGRAPH}",
    "controls": "<p>\0\x01\x02\x1b[31m" + PARAGRAPH,
    "surrogates": "<p>&#xd800; " + PARAGRAPH,
}

RELEASE = "Acme Opens a Bridge\n\nWASHINGTON, June 3, 2021 – The bridge is open, officials said.\n"
PAGE = f"<h1>Acme Opens a Bridge</h1><p>The bridge is open, officials said.</p>{PARAGRAPH}"
JSON_LD = '<script type="application/ld+json">{"@type": "NewsArticle", x%s}</script>'
QUOTED = "> The bridge is open, officials said on Monday.\n" * 9

RUNS = {
    "blanks in JSON-LD": JSON_LD % (" " * 100_000) + PAGE,
    "semicolons in JSON-LD": JSON_LD % (";" * 100_000) + PAGE,
    "lines in JSON-LD": JSON_LD % ("\n" * 100_000) + PAGE,
    "blanks behind a title": f"Title: Acme{' ' * 100_000}\n\n{RELEASE}",
    "a long line in a quoted mail": f"{QUOTED}{'x' * 200_000}\ny\n{QUOTED}",
    "brackets in a title that is held back": f"<h1>Acme (EMBARGOED {')' * 50_000}x</h1>{PAGE}",
    "colons in a field": (
        f"<h1>Acme Opens a Bridge</h1><p>What:{':' * 100_000}</p><p>When:{':' * 100_000}</p>"
        f"<p>Where: Salem, Ohio</p><p>Who: Jane Roe, mayor</p><p>Why: A bridge</p>{PARAGRAPH}"
    ),
    "a long word before a verb": (
        f"{PAGE}<p>Jane {'’' * 30_000}, he said: “We are open.” {'’' * 30_000}; she said no.</p>"
    ),
}
"""Runs that a pattern may try from each of their characters on: minutes, if it does."""
HOSTILE |= RUNS


def answer(data: bytes) -> Release | Rejection:
    out = newsdrop.read(data)
    json.dumps(to_dict(out)).encode()
    return out


@pytest.mark.parametrize("name", HOSTILE)
def test_pages_made_to_hurt_get_an_answer(name: str) -> None:
    assert isinstance(answer(HOSTILE[name].encode()), Release | Rejection)


@pytest.mark.parametrize("name", RUNS)
def test_a_long_run_is_read_within_the_time_of_a_page(name: str) -> None:
    out = answer(RUNS[name].encode())  # in a tenth of a second
    assert not (isinstance(out, Rejection) and out.reason is Reason.TOO_SLOW)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", Reason.EMPTY),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", Reason.NOT_HTML),
        (b"\xff\xd8\xff\xe0\0\x10JFIF" + random.Random(1).randbytes(5000), Reason.NOT_HTML),
        (random.Random(2).randbytes(100_000), Reason.NOT_HTML),
        (gzip.compress(b"a" * 30_000_000), Reason.TOO_LARGE),
        (b"x" * 20_971_521, Reason.TOO_LARGE),
        (b"<p>" * 400_001, Reason.TOO_LARGE),
        (b"Acme\n" + b"\n," * 5_000_000, Reason.TOO_LARGE),
        (b"Acme\n" + b"\r," * 5_000_000, Reason.TOO_LARGE),
        (b"<pre>Acme" + b"&#10;," * 3_000_000, Reason.TOO_LARGE),
        (b"<html><body><script>document.write('x')</script></body></html>", Reason.NO_TEXT),
        (b'{"a": 1}', Reason.NOT_HTML),
    ],
)
def test_what_is_no_page_is_refused_with_its_reason(data: bytes, reason: Reason) -> None:
    out = answer(data)
    assert isinstance(out, Rejection)
    assert out.reason is reason
    assert out.message.endswith(".")


@pytest.mark.parametrize("page", PAGES, ids=lambda path: path.stem)
def test_broken_pages_get_an_answer(page: Path) -> None:
    data = page.read_bytes()
    for seed in range(MUTATIONS_A_PAGE):
        answer(mutate(data, seed))


@pytest.mark.parametrize("page", PAGES[:4], ids=lambda path: path.stem)
def test_no_markup_and_no_script_survives_into_texts(page: Path) -> None:
    data = page.read_bytes().replace(
        b"</p>", b" <a href='javascript:alert(1)'>x</a><script>alert(2)</script></p>"
    )
    text = json.dumps(to_dict(answer(data)))
    assert "javascript:" not in text
    assert "alert(" not in text
