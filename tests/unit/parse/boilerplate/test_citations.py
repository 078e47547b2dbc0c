from __future__ import annotations

import pytest

from newsdrop import Release, read
from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending.notes import citations

ABOUT = "About the Anvil Office (AO): The AO supports research on anvils and on bells."
CITED = "Roe J, Doe A. How anvils ring. J Anvil Sci. May 30, 2018. DOI: 10.0000/s41593-018-0000-0"


def cited(*blocks):
    run = [block if isinstance(block, Block) else Block(block) for block in blocks]
    return [run[at].text for at in sorted(citations.find(list(enumerate(run))))]


@pytest.mark.parametrize("title", ["Reference", "References:", "Referencias", "参考文献"])
@pytest.mark.parametrize("kind", [BlockKind.HEADING, BlockKind.PARAGRAPH])
def test_what_stands_under_its_heading_is_cited(title, kind):
    assert cited("The works rings.", Block(title, kind), CITED) == [title, CITED]


@pytest.mark.parametrize(
    "below",
    [
        Block("About the author", BlockKind.HEADING, level=3),
        "About Acme",
        "Jane Roe, press@acme.example",
        "Call (555) 555-0100",
        "Follow @acmepress on X/Twitter for our latest releases",
        "For updates, please follow @AcmeNews and @Acme",
        "###",
    ],
)
def test_citations_end_at_what_is_none(below):
    assert cited("The works rings.", "References", CITED, below) == ["References", CITED]
    assert cited("The works rings.", "References", below) == []


@pytest.mark.parametrize(
    "note",
    [
        "(1) A survey that the Anvil Office made of 500 smiths in May.",
        "[2] Roe, Jane: How anvils ring, in: Journal of Bells, 2018.",
        "¹ Compared with what the works sold in the year before that.",
    ],
)
def test_footnotes_are_cited_without_a_heading(note):
    assert cited("The works rings.", note) == [note]


@pytest.mark.parametrize(
    "label", ["(1) Name", "(5) 代表者名", "1. The works is closed on all days."]
)
def test_labels_and_lists_are_no_footnotes(label):
    assert cited("The works rings.", label) == []


def test_citations_stay_in_the_text_below_what_a_house_says_of_itself():
    story = "".join(f"<p>The works at Anvil Bay made {n} anvils and sold them.</p>" for n in "3456")
    below = f"<p>{ABOUT}</p><h4>Reference</h4><p>{CITED}</p><p>###</p>"
    page = f"<h1>Anvils ring out all over the bay</h1>{story}{below}"
    release = read(page.encode())
    assert isinstance(release, Release)
    texts = [block.text for block in release.body]
    assert texts[-2:] == ["Reference", CITED]
    assert ABOUT not in texts


def test_a_row_of_a_houses_data_is_no_footnote():
    text = (
        "(3)主な事業 | 金床の製造と販売、鐘の製造と販売、鍛冶場の運営、見学の案内、鍛冶の教室の運営"
    )
    cells = tuple(text.split(" | "))
    assert cited("The works rings.", Block(text, BlockKind.TABLE, cells=cells)) == []
    assert cited("The works rings.", text) == [text]


def test_the_doi_of_a_paper_is_cited_in_a_line_of_its_own():
    doi = "DOI: https://doi.org/10.0000/anvil.2018.1"
    assert cited("The works rings.", doi, "DOI: pending") == [doi]
