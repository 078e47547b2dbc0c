import unicodedata

import pytest

import newsdrop
from newsdrop.scrape.source.repair import repair


@pytest.mark.parametrize(
    ("broken", "mended"),
    [
        ("&#147;Hi&#148; &#x92; &#0150;", "“Hi” ’ –"),
        ("\x93Hi\x94", "“Hi”"),
        ("a&amp;quot;b &amp;#8217; &amp;rsquo;", "a&quot;b &#8217; &rsquo;"),
        ("AT&amp;amp;T", "AT&amp;T"),
        ("establishments& ldquo;", "establishments&ldquo;"),
        ("a\0b", "ab"),
        ("“It’s café — naïve”".encode().decode("latin-1"), "“It’s café — naïve”"),
        ("It’s a café".encode().decode("cp1252"), "It’s a café"),
    ],
)
def test_what_editors_broke_is_mended(broken: str, mended: str) -> None:
    assert repair(broken) == mended


@pytest.mark.parametrize(
    "sound",
    [
        "R & D; AT&amp;T",
        "&amp;lt;b&amp;gt; shows markup on purpose",
        "Q & answer; nothing",
        "Ünïcödé “quotes” — and Ã alone",
        "?a=1&amp;b=2",
    ],
)
def test_sound_text_stays_as_it_is(sound: str) -> None:
    assert repair(sound) == sound


def test_accents_stand_on_their_letters() -> None:
    apart = unicodedata.normalize("NFD", "Đại học Huế: “Málaga”, 서울")
    assert repair(f"<p>{apart}\nofﬁce, aﬀord, waﬄe</p>") == (
        "<p>Đại học Huế: “Málaga”, 서울\noffice, afford, waffle</p>"
    )


@pytest.mark.parametrize(
    "address",
    [
        'src="/pont neuf é.jpg"',
        "href=/é.pdf",
        "data-full = 'é/é.png'",
        "http://roe.example/é",
        "x](é.jpg)",
    ],
)
def test_addresses_keep_the_spelling_that_their_server_knows(address: str) -> None:
    apart = unicodedata.normalize("NFD", address)
    assert repair(f"<a {apart}>{unicodedata.normalize('NFD', 'Pré')}</a>") == f"<a {apart}>Pré</a>"


def test_a_page_saved_with_accents_apart_reads_as_any_other() -> None:
    page = (
        "<h1>La ville rénove le pont</h1><p>Orléans, le 3 février 2021 – La ville rénove le pont "
        "de la Liberté, a annoncé Zoé Lefèvre, maire d’Orléans.</p><p>« Nous sommes très fiers », "
        "a déclaré Zoé Lefèvre. « Le pont est à nous, et il était fermé depuis des années. »</p>"
    )
    whole = newsdrop.read(page.encode())
    assert newsdrop.read(unicodedata.normalize("NFD", page).encode()) == whole


def test_accents_without_end_are_left_out() -> None:
    assert repair("a" + "\u0301\u0316" * 100 + "b ・" + "—" * 40) == "ab ・" + "—" * 40
    assert repair("a\u0301b") == "áb"
