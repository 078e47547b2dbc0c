"""Sites whose address has the name that the head states, and another source names someone else."""

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import PLAIN, TITLE

URL = "https://www.bridgetimes.example/2026/arches"


def read(found, stated, url=URL, text=PLAIN):
    """Read the issuer of a story that linked data call somebody's, and the head a site's."""
    publisher = {"@type": "Organization", "name": found}
    head = Head(
        title=TITLE.text,
        metas={"og:site_name": (stated,)},
        json_ld=({"@type": "Article", "publisher": publisher},),
    )
    page = Page((TITLE, Block(text, zone=Zone.RELEASE)), head, url=url)
    return issuer.find(page, Letterhead(), (Paragraph(text),)).value.name


@pytest.mark.parametrize(
    ("found", "stated", "url", "expected"),
    [
        ("Filmful", "The Bridge Times", URL, "The Bridge Times"),
        ("Acme News Agency", "The Bridge Times", URL, "The Bridge Times"),
        ("Acme Holding SA", "BridgeTimes.example", URL, "BridgeTimes.example"),
        ("Acme Holding SA", "Bridge Times | Bridges every day", URL, "Bridge Times"),
        ("Acme Holding SA", "bt.example", "https://bt.example/1", "bt.example"),
    ],
)
def test_who_neither_the_text_nor_the_address_has_gives_way(found, stated, url, expected):
    assert read(found, stated, url) == expected


@pytest.mark.parametrize(
    ("found", "stated", "url"),
    [
        ("Salem Bridge Times", "The Bridge Times", URL),  # a fuller name
        ("Roe Bridge Trust", "RBT.example", "https://rbt.example/1"),  # its initials
        ("Roe Bridge Trust AG", "RBT", "https://rbt.example/1"),
        ("Ministerio de Puentes", "gob.example", "https://gob.example/1"),  # all offices' address
        ("Acme Holding SA", "Sports", "https://sports.bridgetimes.example/1"),  # a room
        ("Acme Holding SA", "Acme Arches", URL),  # another's name
        ("Мосты", "Bridge Times", URL),  # in its own letters
        ("Department of Transportation", "Salem.example", "https://salem.example/1"),
        ("Bundesministerium der Brücken", "BMBr.example", "https://www.bmbr.example/1"),
    ],
)
def test_a_name_that_may_be_the_sites_stays(found, stated, url):
    assert read(found, stated, url) in {found, found.removesuffix(" AG")}


def test_a_guest_whom_the_text_names_stays():
    text = f"{PLAIN} Acme Arches built it in 2026."
    assert read("Acme Arches", "Bridge Times", text=text) == "Acme Arches"
    assert read("Acme Arches", "Bridge Times") == "Bridge Times"


@pytest.mark.parametrize("title", ["This film is unavailable.", "back to bridges home"])
def test_a_notice_above_the_page_is_no_masthead(title):
    notice = Block(title, zone=Zone.CHROME, level=1)
    assert issuer.find(Page((notice, TITLE, Block(PLAIN))), Letterhead(), ()) is None


@pytest.mark.parametrize("title", ["City of Salem, D.C.", "Acme Corp."])
def test_a_name_above_the_page_may_end_with_a_stop(title):
    notice = Block(title, zone=Zone.CHROME, level=1)
    assert issuer.find(Page((notice, TITLE, Block(PLAIN))), Letterhead(), ()) is not None


def test_a_site_may_be_called_by_its_address_without_the_room():
    publisher = {"@type": "Organization", "name": "Mósty.example"}
    head = Head(
        title=f"{TITLE.text} - Mósty.example",
        json_ld=({"@type": "NewsArticle", "publisher": publisher},),
    )
    page = Page((TITLE, Block(PLAIN)), head, url="https://sport.mosty.example/1")
    assert issuer.find(page, Letterhead(), ()).value.name == "Mósty.example"
