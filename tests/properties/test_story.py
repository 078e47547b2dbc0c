"""Whatever blocks a page has: nothing raises, and the body is made of the page's own texts."""

from hypothesis import given
from hypothesis import strategies as st

from newsdrop.page import Anchor, Block, BlockKind, Page, Picture, Zone
from newsdrop.parse import body, boilerplate, images, links, summary
from newsdrop.parse.photos import credit_lines
from newsdrop.parse.prose import sentences

PHRASES = st.sampled_from(
    [
        "###",
        "About Acme",
        "Photo by Jane Roe",
        "(Photo: © Acme/Reuters)",
        "100915-D-XY123-001",
        "Click to enlarge",
        "Acme is a leading provider of anvils. It was founded in 1949.",
        "For more information, visit www.example.com.",
        "Related Links:",
        "FOR IMMEDIATE RELEASE",
        "“We won,” said Sgt. Jane Roe of the U.S. Army. “It was hard.”",
        "社長は「よかった。」と述べた。",
        "",
    ]
)
TEXTS = st.one_of(PHRASES, st.text(max_size=200).map(lambda text: " ".join(text.split())))
PICTURES = st.builds(
    Picture,
    src=st.one_of(st.text(max_size=40), st.just("https://example.com/a.jpg")),
    alt=st.none() | TEXTS,
    width=st.none() | st.integers(-1, 3000),
    height=st.none() | st.integers(-1, 3000),
)
TEXT_BLOCKS = st.builds(
    Block,
    text=TEXTS,
    kind=st.sampled_from([kind for kind in BlockKind if kind is not BlockKind.IMAGE]),
    zone=st.sampled_from(Zone),
    group=st.integers(0, 3),
    strong=st.booleans(),
    italic=st.booleans(),
    hints=st.frozensets(st.sampled_from(["caption", "image", "credit", "author"]), max_size=2),
    anchors=st.lists(st.builds(Anchor, TEXTS, TEXTS, st.just(0), st.just(5)), max_size=2).map(
        tuple
    ),
)
IMAGE_BLOCKS = st.builds(
    Block, text=st.just(""), kind=st.just(BlockKind.IMAGE), zone=st.sampled_from(Zone),
    group=st.integers(0, 3), picture=PICTURES,
)  # fmt: skip
PAGES = st.lists(st.one_of(TEXT_BLOCKS, IMAGE_BLOCKS), max_size=12).map(
    lambda blocks: Page(tuple(blocks), url="https://example.com/news")
)


@given(PAGES)
def test_body_and_boilerplate_share_out_the_page(page):
    photos = images.find(page, None)
    taken = photos.claims if photos else frozenset()
    closing = boilerplate.find(page, None, taken)
    claims = closing.claims if closing else frozenset()
    story = body.find(page, None, taken | claims)
    assert not taken & claims
    assert all(index in range(len(page.blocks)) for index in taken | claims)
    left = [
        block
        for index, block in enumerate(page.blocks)
        if block.zone is Zone.RELEASE and block.text and index not in taken | claims
    ]
    assert [paragraph.text for paragraph in story] == [body.wording(block.text) for block in left]
    assert all(link.href.startswith(("http", "mailto:")) for link in links.find(page, story))
    summary.find(story, None)


@given(TEXTS)
def test_credit_is_printed_in_the_text(text):
    parts = credit_lines.split(text)
    assert parts.credit is None or parts.virin or parts.credit in text


@given(st.text(max_size=300))
def test_sentences_cover_the_text_in_order(text):
    end = 0
    for start, stop in sentences.spans(text):
        assert end <= start < stop <= len(text)
        assert not text[end:start].strip()
        end = stop
    assert not text[end:].strip()
