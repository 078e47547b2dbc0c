"""Who put a text on its page, in many languages: persons, and accounts of one word."""

import pytest

from newsdrop.page import Anchor, Block, Page
from newsdrop.parse.authors import accounts, authored, marked

AUTHOR = frozenset({"author", "vcard"})


def account(text: str, *, hints: frozenset[str] = AUTHOR, href: str = "") -> str | None:
    name = text.rpartition(" ")[2]
    at = len(text) - len(name)
    anchors = (Anchor(name, href, at, len(text)),) if href else ()
    found = accounts.find(Page((Block(text, hints=hints, anchors=anchors),)))
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("By admin", "By admin"),
        ("Published by admin on 4 May 2021", "Published by admin"),
        ("Gepubliceerd door admin op 4 mei 2021 5 mei 2021", "Gepubliceerd door admin"),
        ("Publié par admin le 4 mai 2021", "Publié par admin"),
        ("Veröffentlicht von admin am 4. Mai 2021", "Veröffentlicht von admin"),
        ("Objavil admin, 4. 5. 2021", "Objavil admin"),
        ("Közzétette: admin", "Közzétette: admin"),
        ("Opublikowane przez roe21 w dniu 4 maja 2021", "Opublikowane przez roe21"),
        ("Publié par courriel le 4 mai 2021", None),
        ("Gepubliceerd door beheerder op 4 mei 2021", None),
    ],
)
def test_an_account_behind_words_for_putting_up(line, expected):
    assert account(line) == expected


@pytest.mark.parametrize(
    ("href", "expected"),
    [("/author/admin/", "admin"), ("/?author=1", "admin"), ("/wp-admin/", None), ("", None)],
)
def test_an_account_alone_leads_to_the_page_of_an_author(href, expected):
    assert account("04/05/2021 News admin", href=href) == expected


def test_no_account_where_nothing_calls_it_the_author_or_a_word_is_linked():
    assert account("News admin", hints=frozenset({"menu"}), href="/author/admin/") is None
    assert account("News bridges", href="/author/bridges/") is None
    assert account("About admin", hints=AUTHOR | {"bio"}, href="/author/admin/") is None


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("av Jane Roe på Acme | 4 maj 2021", "av Jane Roe på Acme"),
        ("af Jane Roe fra Acme Broer, 4. maj 2021", "af Jane Roe fra Acme Broer"),
        ("von Anna Schmidt bei Acme", "von Anna Schmidt bei Acme"),
        ("av Jane Roe på måndag", None),
        ("Av Acme på Roe Island", None),
        ("von Anna Schmidt bei der Arbeit", None),
        ("par Jane Roe chez elle", None),
    ],
)
def test_whom_an_author_writes_for(line, expected):
    assert authored.read(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publié par Jane Roe le 4 mai 2021", "Publié par Jane Roe"),
        ("Publicado por Ana Gómez el 4 de mayo de 2021", "Publicado por Ana Gómez"),
        ("Publicerad av Anna Svensson den 4 maj 2021", "Publicerad av Anna Svensson"),
        ("von Anna van den Berg, 4. Mai 2021", "von Anna van den Berg"),
        ("par Jean Le Goff, 4 mai 2021", "par Jean Le Goff"),
        ("Publié par la mairie de Roe le 4 mai 2021", None),
        ("Veröffentlicht von Acme am 4. Mai 2021", None),
    ],
)
def test_a_day_behind_the_author_with_a_word_before_it(line, expected):
    assert authored.read(line) == expected


def test_no_word_before_the_day_is_left_behind_an_author():
    line = "Publicado por Acme el 4 de mayo de 2021"
    assert marked.find(Page((Block(line, hints=AUTHOR),))) is None
