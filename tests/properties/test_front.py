"""Whatever a page holds, the front of a release is read without an error, from blocks it has."""

from hypothesis import given, settings
from hypothesis import strategies as st

from newsdrop.page import Block, BlockKind, Head, Page, Zone
from newsdrop.parse import byline, contacts, headline, issuer, letterhead, subheadline
from newsdrop.record import Paragraph

FRAGMENTS = st.sampled_from(
    [
        "Contact:", "FOR IMMEDIATE RELEASE", "Release Number", "No. 123-10", "By", "by Jane Roe",
        "Jane Roe", "(202) 555-0100", "jane@example.gov", "jane (at) example", "About Acme Corp.",
        "Department of Justice", "Office of Public Affairs", "May 4, 2010", "###", "- END -",
        "Media:", "©", "2010", " | ", "—", "the bridge is open.", "EMBARGOED UNTIL", "보도 문의",
        "SOURCE Acme", "News provided by", "Acme, Inc. today announced", "CORRECTION:", "@", "(",
    ]
)  # fmt: skip
TEXTS = st.one_of(
    st.lists(FRAGMENTS, max_size=6).map(" ".join),
    st.text(max_size=80).map(lambda text: " ".join(text.split())),
)
BLOCKS = st.builds(
    lambda text, kind, zone, level, cells, group, flags, hints: Block(
        " | ".join(cells) if cells else text,
        BlockKind.HEADING if level else kind,
        zone,
        level,
        group=group,
        strong=flags[0],
        centered=flags[1],
        hints=hints,
        cells=cells,
    ),
    TEXTS,
    st.sampled_from(BlockKind),
    st.sampled_from(Zone),
    st.integers(0, 6),
    st.lists(TEXTS, max_size=3).map(tuple),
    st.integers(0, 2),
    st.tuples(st.booleans(), st.booleans()),
    st.frozensets(st.sampled_from(["author", "subtitle", "title", "hidden"]), max_size=2),
)
HEADS = st.builds(
    lambda title, site: Head(title=title, metas={"og:site_name": (site,)}),
    st.one_of(st.none(), TEXTS),
    TEXTS,
)


@settings(max_examples=150)
@given(st.lists(BLOCKS, max_size=14).map(tuple), HEADS, st.one_of(st.none(), TEXTS))
def test_any_page_is_read(blocks, head, url):
    page = Page(blocks, head, url=url)
    title = headline.find(page)
    letter = letterhead.find(page, title)
    text = [Paragraph(block.text) for block in blocks[:3]]
    parts = (
        title,
        *letter.parts,
        subheadline.find(page, title, frozenset()),
        byline.find(page, title),
        contacts.find(page, title),
        issuer.find(page, letter, text),
    )
    for part in parts:
        if part is not None:
            assert part.value
            assert all(blocks[index].text for index in part.claims)
