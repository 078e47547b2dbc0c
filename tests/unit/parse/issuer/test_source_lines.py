"""Lines that give the source of a text, and what a page sets behind them."""

import pytest

from newsdrop.page import Anchor, Block, Page
from newsdrop.parse import letterhead
from newsdrop.parse.found import Found
from newsdrop.record import Evidence
from tests.asking import pages
from tests.asking.issuer import PLAIN, TITLE


@pytest.mark.parametrize(
    ("calls", "name"),
    [
        (("Follow",), "Acme Works, Inc."),
        (("Follow", "Share"), "Acme Works, Inc."),
        (("Never Follow",), "Acme Works, Inc. Never Follow"),
    ],
)
def test_calls_behind_the_source_are_none_of_its_name(calls, name):
    text = " ".join(("Source: Acme Works, Inc.", *calls))
    at = [text.index(call, 24) for call in calls]
    links = tuple(
        Anchor(call, "/do", start, start + len(call)) for call, start in zip(calls, at, strict=True)
    )
    page = Page((TITLE, Block(text, anchors=links), Block(PLAIN * 3)))
    found = letterhead.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert found.issuer.value.name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Da Página do MFA", "MFA"),
        ("Del sitio web de Ferreros Unidos", "Ferreros Unidos"),
        ("Dal sito della Fonderia Roe", "Fonderia Roe"),
        ("Dal sito della Fonderia Roe arrivano mille campane", None),
        ("From the website of the Roe Review, readers may hear all bells", None),
        ("Du site de Roe au port, une piste sera ouverte", None),
        ("Da página do Facebook", None),
        ("Da Página do movimento", None),
        ("De la página", None),
    ],
)
def test_the_site_that_a_text_is_from_is_its_source(line, name):
    page = Page((TITLE, Block(line), Block(PLAIN * 3)))
    found = letterhead.find(page, Found(TITLE.text, Evidence.MARKUP, frozenset({0})))
    assert (found.issuer.value.name if found.issuer else None) == name


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("Fuente: Hechos", "Salem 24"),  # whom a paper has its text from
        ("FUENTE Acme Enclumes", "Acme Enclumes"),
        ("Fuente: Oficina de Puentes", "Oficina de Puentes"),
    ],
)
def test_a_source_of_which_a_papers_text_says_nothing_is_no_issuer(source, name):
    logo = "<header><a href='/'><img src='/logo.png' alt='Salem 24'></a></header>"
    told = pages.story("Así lo dijo la Oficina de Puentes el martes.", f"{source}")
    title = "Bridge opens to traffic | Salem 24"
    date = "<p>June 3, 2021</p>"
    release = pages.read(f"{pages.TITLE}{date}{told}", foot=logo, title=title, lang="es")
    assert (release.issuer and release.issuer.name) == name
