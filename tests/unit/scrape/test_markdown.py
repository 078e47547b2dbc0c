"""Markdown is read as the page it becomes; other text with its signs stays text."""

import pytest

import newsdrop
from newsdrop.page import Zone
from newsdrop.record import Contact, Release
from newsdrop.scrape import scrape
from newsdrop.scrape.source import markdown

STORY = (
    "**SPRINGFIELD, Ohio — June 3, 2021** — The [Bridge Office](https://example.gov/about) opened "
    "the new river bridge to all traffic today, two months earlier than planned, officials said."
)
POST = f"""\
* [Home](/)
* [News](/news)
* [About](/about)

# **Bridge Opens Two Months Early**

*Longest span in the state will carry forty thousand cars a day*

{STORY}

> "We are glad that it is done,
> and so is the town," said **Jane Roe**, director of the office.

![The bridge](/bridge.jpg)

**Press contact**
Jane Roe
jane@example.gov

\\#\\#\\#
"""


def test_a_release_in_markdown():
    record = newsdrop.read(POST.encode(), url="https://example.gov/news/1")

    assert isinstance(record, Release)
    assert record.headline == "Bridge Opens Two Months Early"
    assert record.subheadline == "Longest span in the state will carry forty thousand cars a day"
    assert (record.dateline.place, record.dateline.date) == ("SPRINGFIELD, Ohio", "2021-06-03")
    assert record.quotes[0].text == "We are glad that it is done, and so is the town,"
    assert record.quotes[0].speaker == "Jane Roe"
    assert record.images[0].src == "https://example.gov/bridge.jpg"
    assert record.contacts == (Contact("Jane Roe", None, None, "jane@example.gov"),)
    assert not any(sign in str(record.body) for sign in ("**", "](", "\\"))


def test_menus_of_links_are_chrome():
    page = scrape(POST.encode())
    zones = {block.text: block.zone for block in page.blocks}
    assert {zones["Home"], zones["News"], zones["About"]} == {Zone.CHROME}
    assert page.content_type == "text/markdown"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        (f"# Bridge opens\n\n{STORY}", True),
        ("# Bridge opens\n\nThe town is glad of it.", True),  # its only heading, at the top
        ("The town is glad.\n\n# Bridge opens", False),
        ("# Bridge opens\n\n## Two months early\n\nThe town is glad.", True),
        ("The [office](https://example.gov) opened a bridge.", True),
        ("![The bridge](bridge.jpg)", False),  # no address: a name behind a note in brackets
        ("# 24-117\n\nThe bridge opened [sic](officials said).", False),
        ("*** FOR IMMEDIATE RELEASE ***\n\nThe **new** bridge is open.\n\n###", False),
        ("<p>The [office](https://example.gov) opened a bridge.</p>", False),
        (f"# <p class='c'>Bridge opens</p>\n\n{STORY}", True),  # a post may hold some HTML
        ("<html><body># Bridge\n\n[office](https://example.gov)</body></html>", False),
        ("The [office]( https://example.gov) opened a bridge.", True),
        ("[a](/b)" + " " * markdown.MAX_CHARACTERS, False),
    ],
)
def test_what_markdown_is(text, written):
    assert markdown.is_markdown(text) is written


def test_lines_that_were_meant_as_lines_stay_lines():
    shown = markdown.to_html("Jane Roe\nDirector\n\nThe bridge\nopens.")
    assert shown == "<p>Jane Roe<br />\nDirector</p>\n<p>The bridge opens.</p>\n"


def test_an_emphasised_name_does_not_touch_the_word_before_it():
    assert "said <strong>Jane Roe</strong>" in markdown.to_html("“Yes,” said**Jane Roe**.")
    assert "un<strong>known</strong>" in markdown.to_html("An un**known** word.")


@pytest.mark.parametrize(
    ("address", "src"),
    [
        ("/files/two rooms at 14.41.png", "/files/two rooms at 14.41.png"),
        ("/files/rooms.png", "/files/rooms.png"),
    ],
)
def test_the_address_of_a_photo_may_have_blanks(address, src):
    page = scrape(POST.replace("/bridge.jpg", address).encode())
    assert [block.picture.src for block in page.blocks if block.picture] == [src]


@pytest.mark.parametrize(
    ("below", "count"),
    [("*The mayor opens the bridge*", 1), ("The mayor opens the bridge.", 0)],
)
def test_a_link_to_a_photo_alone_above_its_caption_is_the_photo(below, count):
    page = scrape(POST.replace("![The bridge](/bridge.jpg)", f"[b-1](/b.jpg)\n\n{below}").encode())
    assert [block.picture.src for block in page.blocks if block.picture] == ["/b.jpg"] * count


def test_the_title_of_a_photo_alone_is_its_caption():
    titled = POST.replace("(/bridge.jpg)", '(/bridge.jpg "The bridge at night. Photo: Ann Poe")')
    record = newsdrop.read(titled.encode())
    assert isinstance(record, Release)
    assert [(photo.alt, photo.caption, photo.credit) for photo in record.images] == [
        ("The bridge", "The bridge at night.", "Photo: Ann Poe")
    ]


def test_a_link_with_a_title_is_markdown():
    story = "SPRINGFIELD — The county opened its bridge to all traffic today, officials said."
    more = "It is the longest of its kind, and forty thousand people crossed it in one day."
    link = '[Source](https://example.gov/news/1.html "Permalink to 1")'
    record = newsdrop.read(
        f"---\ntitle: Bridge Opens Early\n---\n\n{story}\n\n{more}\n\n{link}\n".encode()
    )
    assert isinstance(record, Release)
    assert [part.text for part in record.body] == [story, more]
    assert record.boilerplate == ("Source",)


def test_what_kramdown_sets_on_an_element_is_no_text():
    post = POST.replace("**Press contact**", "{:.contact}\n**Press contact**")
    post = post.replace("example.gov/about)", 'example.gov/about){:target="_blank"}')
    assert post.count("{:") == 2
    texts = [block.text for block in scrape(post.encode()).blocks]
    assert texts == [block.text for block in scrape(POST.encode()).blocks]


def test_a_break_on_a_line_of_its_own_parts_paragraphs():
    lead = f"**The lock is full, {'as it was in May and is so again now, ' * 5}says Roe.**"
    page = markdown.to_html(f"<br/>\n{lead}\n\n<br />\nThe reeve counts them.")
    assert "**" not in page
    assert "<p>The reeve counts them.</p>" in page


@pytest.mark.parametrize(
    ("above", "deck"),
    [
        ("> Longest Span in the State Also Gets a Path for Bicycles", True),
        ("> “Longest Span in the State Also Gets a Path”", False),
        ("> Every river is a road that walks by itself.", False),
    ],
)
@pytest.mark.parametrize("dated", [True, False])
def test_a_line_quoted_above_the_dateline_of_a_post_is_its_deck(above, deck, dated):
    story = STORY if dated else STORY.partition(" — The ")[2]
    front = "---\ntitle: Bridge Opens Early\ndate: 2021-06-03\nlayout: post\n---"
    post = f"{front}\n\n{above}\n\n{story}\n\n{story}\n\nFOR IMMEDIATE RELEASE\n"
    record = newsdrop.read(post.encode())
    assert isinstance(record, Release)
    assert record.subheadline == (above[2:] if deck and dated else None)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("__May 4, 2021", "May 4, 2021"),
        ("__ May 4, 2021 __", "May 4, 2021"),
        ("Posted __May 4, 2021 __News", "Posted May 4, 2021 News"),
        ("[__Share](/share)", "Share"),
        ("Your name: ____", "Your name: ____"),
        ("Run bell__ring or __init__ first", "Run bell__ring or init first"),
        ("Run `__init__` first", "Run __init__ first"),
    ],
)
def test_what_a_clipper_writes_for_an_icon_is_no_text(line, kept):
    page = scrape(f"# Bridge opens\n\n{line}\n\n[A](/a)\n\n[B](/b)".encode())
    assert [block.text for block in page.blocks][1] == kept


def test_lines_in_asterisks_alone_are_markdown_too():
    told = "The office opened a bridge over the river today, two months earlier than planned."
    text = f"**FOR IMMEDIATE RELEASE**\n\n**Bridge Opens Early**\n\n{told}\n"
    assert markdown.is_markdown(text)
    assert newsdrop.read(text.encode()).headline == "Bridge Opens Early"
    assert not markdown.is_markdown(f"** Note **\n\n** Call first **\n\n{told}\n")
    assert not markdown.is_markdown(f"**FOR IMMEDIATE RELEASE**\n\nBridge Opens\n\n{told}\n")


def test_a_heading_may_begin_with_a_quote():
    told = "The office opened a bridge over the river today, two months earlier than planned."
    assert markdown.is_markdown(f"# “This bridge is ours,” say neighbors\n\n{told}\n")
