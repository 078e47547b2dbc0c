"""Who is in the headline may head the company whose address is printed."""

import pytest

from newsdrop.page import Block, Page
from newsdrop.parse import issuer
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Paragraph, Person
from tests.asking.issuer import PLAIN, TITLE


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "is a smith and CEO of Kimble Iron LLC. Arches stand at www.kimblearches.example.com.",
            None,
        ),
        (
            "is a smith and CEO of Kimble Iron LLC. Arches stand at www.kimblearches.com.",
            "Kimble Iron LLC",
        ),
        ("is Founder of Kimble Iron, Inc. (www.kimble-arches.com).", "Kimble Iron, Inc."),
        ("is a former CEO of Kimble Iron LLC. Arches stand at www.kimblearches.com.", None),
        ("is vice president of Kimble Iron LLC. Arches stand at www.kimblearches.com.", None),
        ("is CEO of Kimble Iron. Arches stand at www.kimblearches.com.", None),
        ("is CEO of Kimble Iron LLC. The prize is at www.bestsmiths.com.", None),
        ("is CEO of Kimble Iron LLC and owner of Kimble Bridges LLC, www.kimblearches.com.", None),
    ],
)
def test_who_is_in_the_headline_may_head_the_company(told, name):
    text = (Paragraph(f"{PLAIN} {PLAIN} {PLAIN}"), Paragraph(f"Jane Kim {told}"))
    for line, expected in (("Jane Kim forges arches", name), ("A smith forges arches", None)):
        page = Page((TITLE, Block(line), *(Block(paragraph.text) for paragraph in text)))
        found = issuer.find(page, Letterhead(), text, [Person("Jane Kim", mentions=2)])
        assert (found.value.name if found else None) == expected
