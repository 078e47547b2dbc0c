"""News agencies on their own sites and on those of others."""

import pytest

from newsdrop.page import Block, Head, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph
from tests.asking.issuer import TITLE

MAKES = "Acme Bridges sold fewer bridges last year than the year before, it said on Monday."


def read(lead, url, title):
    head = Head(title=f"{TITLE.text} - {title}")
    page = Page((TITLE, Block(lead)), head, url=url)
    found = issuer.find(page, Letterhead(), (Paragraph(lead),))
    return found.value.name if found else None


@pytest.mark.parametrize(
    ("mark", "url", "title"),
    [
        ("(Reuters)", "https://www.reuters.com/article/bridges", "Reuters"),
        ("[Kyodo News]", "https://english.kyodonews.net/1", "Kyodo News"),
        ("/Europa Press/", "https://www.europapress.es/1", "Europa Press"),
    ],
)
def test_a_story_of_an_agency_on_its_own_site_is_its_own(mark, url, title):
    assert read(f"SALEM {mark} - {MAKES}", url, title) == title


@pytest.mark.parametrize(
    ("lead", "url", "title"),
    [
        # Another's release that the agency carries, and a story of another agency's.
        (f"SALEM, May 4 - {MAKES}", "https://www.reuters.com/article/bridges", "Reuters"),
        (f"SALEM (Business Wire) - {MAKES}", "https://www.reuters.com/article/1", "Reuters"),
        # The wire of releases, and a site of another that takes its name.
        (f"SALEM /PRNewswire/ - {MAKES}", "https://www.prnewswire.com/1", "PRNewswire"),
        (f"SALEM (Reuters) - {MAKES}", "https://news.acme.example/1", "Reuters"),
    ],
)
def test_what_an_agency_carries_is_not_its_own(lead, url, title):
    assert read(lead, url, title) != title
