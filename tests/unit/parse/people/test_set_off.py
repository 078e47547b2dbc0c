"""Offices beside names that commas set off, and the houses in them."""

import pytest

import newsdrop
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.record import Release

NAME = "Jane Roe"


def before(text):
    return titles.before(text, text.index(NAME))


def behind(text):
    start = text.index(NAME)
    return titles_behind.after(text, start + len(NAME), len(text), start)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "He reports to Acme chairman and owner, Jane Roe, who wrote it.",
            "Acme chairman and owner",
        ),
        ("Leicht übergab an Acme Direktorin, Jane Roe, die es bestätigt.", "Acme Direktorin"),
        # Without the clause, or in a list, it may be somebody else's.
        ("He reports to Acme chairman, Jane Roe, and the board.", None),
        ("They are Tom, Acme chairman, Jane Roe, who wrote it, and Ann.", None),
        ("He reports to Acme directors, Jane Roe, who wrote it, and Ann.", None),
        ("He reports to mayor, Jane Roe, who wrote it.", None),
    ],
)
def test_an_office_set_off_from_whom_a_clause_tells_of(text, title):
    assert before(text) == title


def test_who_said_is_whom_the_clause_tells_of():
    page = """<h1>Acme Names Tom Doe Head of Sales</h1>
<p>SPRINGFIELD, May 4, 2016 — Acme Inc., a maker of anvils, today named Tom Doe its head of sales.
He begins in June and follows Ann Poe, who left in March.</p>
<p>Tom will report to Acme president and chief executive, Jane Roe, who said, “Tom’s long years
with anvils will bring a great deal to all of us. We look forward to his first day.”</p>
<p>Acme sells anvils in many towns and has four hundred people who work for it in Springfield.</p>
"""
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release)
    assert [quote.speaker for quote in release.quotes] == ["Jane Roe"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("På bilden ser vi vår skola och Acmes nya rektor, Jane Roe.", "Acmes nya rektor"),
        (
            "Det er med stor glede at vi kan ønske velkommen Acmes nye direktør, Jane Roe.",
            "Acmes nye direktør",
        ),
        ("Vi hälsar välkomna Acmes nya rektorer, Jane Roe, och det är bra.", None),
    ],
)
def test_a_definite_adjective_is_the_article_of_an_office(text, title):
    assert before(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "They follow Tom, who replaced Star Anvils co-founder Jane Roe.",
            "Star Anvils co-founder",
        ),
        ("They met last May Anvils co-founder Jane Roe.", "Anvils co-founder"),
        ("It was said on Sun Anvils co-founder Jane Roe.", "Anvils co-founder"),
        ("Then Anvils co-founder Jane Roe left.", "Anvils co-founder"),
        ("It comes from the Company’s chief engineer Jane Roe.", "chief engineer"),
        ("It comes from the Group's chief engineer, Jane Roe.", "chief engineer"),
        ("It comes from Acme’s chief engineer, Jane Roe.", "Acme’s chief engineer"),
    ],
)
def test_with_what_word_the_house_before_an_office_begins(text, title):
    assert before(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("adds Jane Roe, In Motion Sales Director.", "In Motion Sales Director"),
        ("adds Jane Roe, On Wheels managing director.", "On Wheels managing director"),
        ("adds Jane Roe, in Springfield the sales director.", None),
        ("says Jane Roe, For Mayor of Salem.", None),
        (
            "said Jane Roe, head of sales at Yippee! Foods, which makes jam.",
            "head of sales at Yippee! Foods",
        ),
        ("said Jane Roe, head of sales! The jam is good.", "head of sales"),
        ("said Jane Roe, head of sales at Yippee! The jam is good.", "head of sales at Yippee"),
        ("said Jane Roe, head of Yippee! Everybody ate jam.", "head of Yippee"),
        ("named Jane Roe as the Company’s treasurer.", "treasurer"),
        ("said Jane Roe, the firm’s treasurer.", "treasurer"),
        ("said Jane Roe, the town’s treasurer.", "town’s treasurer"),
        ("Jane Roe, VD på Acme kommenterar:", "VD på Acme"),
        ("Jane Roe, head of sales at Acme, explains:", "head of sales at Acme"),
        ("Jane Roe, Sprecherin der Acme GmbH erklärt:", "Sprecherin der Acme GmbH"),
        ("Jane Roe, directrice d’Acme souligne:", "directrice d’Acme"),
    ],
)
def test_where_a_title_behind_a_name_ends(text, title):
    assert behind(text) == title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Pisze, że poprzedni minister zdrowia, Jane Roe, został odwołany.",
            "poprzedni minister zdrowia",
        ),
        (
            "Пишут, что бывший министр здравоохранения, Jane Roe, был там.",
            "бывший министр здравоохранения",
        ),
        ("Pisze, że byli tam minister zdrowia, Jane Roe, Tom Poe.", None),
        ("Był tam Tom, minister zdrowia, Jane Roe, była tam też.", None),
    ],
)
def test_a_clause_may_open_with_an_office_where_no_language_has_an_article(text, title):
    assert before(text) == title
