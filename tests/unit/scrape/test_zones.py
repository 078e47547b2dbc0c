"""Where the release is in a page, and what around and inside it is furniture."""

import time

import pytest
from lxml import html

import newsdrop
from newsdrop.page import Zone
from newsdrop.scrape import blocks
from newsdrop.scrape.markup import declarations

PROSE = (
    "The county opened a new reading room on Monday, and more than two hundred people came.",
    "Council members said that the room would be open on every day of the week, also on holidays.",
    "The room was paid for by a state grant, and by the many friends that the library has made.",
)
STORY = "".join(f"<p>{text}</p>" for text in PROSE)
NOTICE = "Texts of this page may be used by anyone who names the source, and by the county itself."
MENU = "<ul>" + "".join(f"<li><a href='/{n}'>Department {n}</a></li>" for n in range(12)) + "</ul>"


def zones(body, title="County Opens a New Reading Room | Example County"):
    page = f"<html><head><title>{title}</title></head><body>{body}</body></html>"
    root = html.document_fromstring(page)
    found = blocks.read(root, declarations(root), base_url=None)
    return {block.text: block.zone for block in found if block.text}


def story(body, **kwargs):
    return [text for text, zone in zones(body, **kwargs).items() if zone is Zone.RELEASE]


def test_the_box_with_the_prose_is_the_release():
    found = zones(f"<div>{MENU}</div><div><h1>News</h1><div>{STORY}</div></div><div>Visit us</div>")
    assert [text for text, zone in found.items() if zone is Zone.RELEASE] == list(PROSE)
    assert found["Department 3"] is Zone.CHROME
    assert found["News"] is found["Visit us"] is Zone.MARGIN


def test_letterhead_and_contact_in_the_same_box_are_of_the_release():
    lines = ("FOR IMMEDIATE RELEASE", "County Opens a New Reading Room", *PROSE, "###", "Jane Roe")
    body = "".join(f"<p>{line}</p>" for line in lines)
    assert story(f"<div>{MENU}</div><div id='main'>{body}</div>") == list(lines)


@pytest.mark.parametrize(
    "page",
    [
        "<table><tr><td>{menu}</td><td>{story}</td></tr></table>",
        "<table><tr><td>Example County<tr><td>{menu}<td><table><tr><td>{story}</table></table>",
        "<table><tr><td><a href=1>Home</a><br><a href=2>News</a><td><p>{story}</table>",
        "<form action='/'><div>{menu}</div><div>{story}</div></form>",
        "<div class='content-sidebar-wrap'><div>{menu}</div><div>{story}</div></div>",
        "<div class='sharing'><div class='article-body'>{story}</div></div>",
        "<div class='modal-open'><div>{story}</div></div>",
        "<div>{menu}</div><div class='gallery-width'><img src=1.jpg>{story}</div>",
        "<h1>A Reading Room</h1><div class='node node-promoted'>{story}</div>",
        "<aside><main>{story}</main></aside>",
        f"<div><div>{{story}}</div><footer><p>{NOTICE}</p></footer></div>",
    ],
)
def test_the_release_is_found_whatever_the_page_is_built_of(page):
    assert story(page.format(menu=MENU, story=STORY)) == list(PROSE)


def test_lines_in_one_cell_are_prose_together():
    body = "<br><br>".join(PROSE)
    assert story(f"<table><tr><td>{MENU}<td>{body}</table>") == list(PROSE)


def test_a_notice_below_a_short_release_is_none_of_it():
    page = f"<div><h1>County Opens a New Reading Room</h1><p>{PROSE[0]}</div><div><p>{NOTICE}</div>"
    assert story(page) == ["County Opens a New Reading Room", PROSE[0]]


def test_a_notice_above_the_headline_is_none_of_the_release():
    page = f"<p>{NOTICE}</p><div><h1>County Opens a New Reading Room</h1>{STORY}</div>"
    assert story(page) == ["County Opens a New Reading Room", *PROSE]


def test_a_lead_beside_the_headline_does_not_hide_the_text():
    page = f"<div><h1>County Opens a New Reading Room</h1><p>{PROSE[0]}</div><div>{STORY}{STORY}"
    assert len(story(page + "</div>")) == 1 + len(PROSE)


def test_a_story_in_several_boxes_is_one():
    parts = "".join(f"<section class='part'><div>{STORY}</div></section>" for _ in range(1))
    more = "".join(f"<section class='part'><p>{text} Again.</p></section>" for text in PROSE)
    assert len(story(f"<div>{MENU}</div><div>{parts}{more}</div>")) == 2 * len(PROSE)


def test_a_short_release_is_found_by_its_headline():
    body = (
        "<div><h1>County Opens a New Reading Room</h1><p>Open from Monday.</p><p>Free for all; "
        "doors at nine. Bring friends.</p><p>Questions? Ask the front desk, weekdays, nine to "
        "five.</p></div>"
        + MENU
        * 3
        + "<div>The county takes no responsibility for texts of others, for links "
        "to other pages, or for what is written there by anyone at any time.</div>"
    )
    assert "Open from Monday." in story(body)


@pytest.mark.parametrize(
    "furniture",
    [
        "<div class='share-bar'>Share this story with friends</div>",
        "<div class='related-content'><p>{prose}</p></div>",
        "<nav><p>All news of the county</p></nav>",
        "<div id='comments'><p>{prose}</p><p>{prose} Really!</p></div>",
        "<div class='newsletter-signup'><p>{prose}</p></div>",
        "<div class='newsletter overlay'><p>{prose}</p></div>",
        "<div class='overlay'><a href='/1'>Log in</a> to read on</div>",
        "<ul class='breadcrumb'><li>Home</li><li>News</li></ul>",
        "<div><h3>You may also like</h3><p>{prose}</p></div>",
        "<div><h3><a href=1>Pool opens</a></h3><p>{prose}<h3><a href=2>Park opens</a></h3></div>",
        "<div><a href='/1'>Pool opens</a> <a href='/2'>Park closes</a></div>",
        "<div class='for-phones'><p>{first}</p></div>",
    ],
)
def test_furniture_inside_the_release_is_chrome(furniture):
    other = "The pool on Hill Street opens in May, and it is free for all children on weekdays."
    text = furniture.format(prose=other, first=PROSE[0])
    found = zones(f"<div>{MENU}</div><div class='story'>{STORY}{text}</div>")
    kept = [line for line, zone in found.items() if zone is Zone.RELEASE]
    assert set(kept) <= set(PROSE)
    assert len(kept) >= len(PROSE) - 1


def test_what_is_set_over_a_photo_of_the_release_is_of_it():
    other = "The pool on Hill Street opens in May, and it is free for all children on weekdays."
    over = (
        f"<div class='big image_overlay'><img src=1.jpg><div class='overlay'><p>{other}</div></div>"
    )
    assert story(f"<div>{MENU}</div><div class='story'>{STORY}{over}</div>") == [*PROSE, other]


@pytest.mark.parametrize(
    "margin",
    ["<footer>{text}</footer>", "<aside>{text}</aside>", "<div class='author'>{text}</div>"],
)
def test_what_tells_of_the_writer_stands_in_the_margin(margin):
    found = zones(f"<article>{STORY}{margin.format(text='Jane Roe writes on libraries')}</article>")
    assert found["Jane Roe writes on libraries"] is Zone.MARGIN


def test_names_that_all_of_the_story_bears_mean_nothing():
    body = "".join(f"<div class='share-{n}'><p>{text}</p></div>" for n, text in enumerate(PROSE))
    assert story(f"<div>{MENU}</div><div>{body}</div>") == list(PROSE)


def test_first_paragraphs_in_boxes_of_their_own_are_of_the_story():
    title = "County Opens a New Reading Room"
    first, second, third = (f"<p>{text}</p>" for text in PROSE)
    more = f"<div class='main'>{third}{second.replace('day', 'hour')}{first.replace('two', 'six')}"
    body = f"<h1>{title}</h1><div class='one'>{first}</div><div class='two'>{second}</div>{more}"
    assert story(f"<div>{MENU}</div><div>{body}</div></div>")[1:3] == list(PROSE[:2])


def test_teasers_of_other_pages_do_not_outweigh_a_short_story():
    text = PROSE[0] + " It stays open."
    teaser = "<div><h3><a href=/{0}>Page {0} is here</a></h3><p>{1} {0}</p></div>"
    more = "".join(teaser.format(at, prose) for at, prose in enumerate(PROSE * 2))
    title = "<div><h1>County Opens a New Reading Room</h1></div>"
    assert story(f"{title}<div class='one'><p>{text}</p></div><div class='more'>{more}</div>") == [
        text
    ]


@pytest.mark.parametrize(
    "quoted",
    [
        "<blockquote><p>Roads are for all.</p><footer>Jane Roe, mayor</footer></blockquote>",
        "<figure><blockquote>Roads are for all.</blockquote><footer>Jane Roe, mayor</footer>",
    ],
)
def test_who_is_quoted_below_a_quotation_is_of_the_release(quoted: str) -> None:
    kept = story(f"<div>{MENU}</div><div>{STORY}{quoted}<p>{PROSE[0]} Again.</p></div>")
    assert kept[-3:-1] == ["Roads are for all.", "Jane Roe, mayor"]


def test_who_is_quoted_may_be_linked() -> None:
    links = "<footer><a href=/roe>Jane Roe</a>, <a href=/acme>Acme</a></footer>"
    quoted = f"<blockquote><p>Roads are for all.</p>{links}</blockquote>"
    assert "Jane Roe, Acme" in story(
        f"<div>{MENU}</div><div>{STORY}{quoted}<p>{PROSE[0]}</p></div>"
    )


def test_list_items_of_a_release_are_kept():
    items = "".join(f"<li>Branch {name}</li>" for name in ("North", "South", "East", "West"))
    kept = story(f"<div>{MENU}</div><div>{STORY}<ul>{items}</ul></div>")
    assert kept[-4:] == ["Branch North", "Branch South", "Branch East", "Branch West"]


def test_a_list_of_links_that_the_text_leads_into_is_of_the_text():
    links = "".join(f"<li><a href='/{name}'>{name} Branch</a></li>" for name in ("North", "South"))
    kept = story(f"<div>{STORY}<p>Two branches have longer hours from now on:</p><ul>{links}</ul>")
    assert kept[-2:] == ["North Branch", "South Branch"]


def test_a_list_of_addresses_spelled_out_is_of_the_text():
    link = "<li><a href='/visits'>{}</a></li>"
    page = f"<div>{STORY}<p><b>Sign up at</b></p><ul>{{}}</ul><p>Doors open at nine.</p></div>"
    assert "www.acme.example/visits" in story(page.format(link.format("www.acme.example/visits")))
    assert "Visits" not in story(page.format(link.format("Visits")))


def test_a_list_of_terms_is_no_menu_though_its_values_are_links():
    terms = "<dl><dt>From:<dd><a href=/a>Department of Examples</a></dl>"
    assert zones(f"{terms}<div>{STORY}</div>")["Department of Examples"] is Zone.MARGIN


def test_a_list_of_addresses_to_write_to_is_no_menu():
    contacts = "<div><a href='mailto:a@x.gov'>a@x.gov</a> <a href='tel:+1'>202-555-0100</a></div>"
    assert story(f"<div>{STORY}{contacts}</div>")[-1] == "a@x.gov 202-555-0100"


def test_other_scripts_are_weighed_alike():
    text = (
        "県は月曜日に新しい閲覧室を開き、二百人を超える人々が訪れた。議員は毎日開館すると述べた。"
    )
    body = f"<div>{MENU}</div><div><p>{text}</p></div><div>Example County</div>"
    assert story(body, title="県") == [text]


def test_many_footers_in_one_figure_are_read_in_no_time() -> None:
    quoted = f"<figure>{'<footer>Jane Roe</footer>' * 5000}</figure>"
    started = time.perf_counter()
    story(f"<div>{STORY}{quoted}</div>")
    assert time.perf_counter() - started < 2


PLACES = "".join(f"<li><a href='/{n}'>Roe Bookshop {n}</a></li>" for n in "abc")


@pytest.mark.parametrize(
    "lead",
    ["Tickets are on sale at:", "Copies for all readers can be had in:", "The winners are:"],
)
def test_links_that_a_sentence_leads_into_are_text(lead):
    found = story(f"<div>{STORY}<p>{lead}</p><ul>{PLACES}</ul>{STORY}</div>")
    assert "Roe Bookshop a" in found


def test_a_list_in_the_item_of_such_a_list_is_text():
    inner = "<li><a href='/l'>Large print</a>, <a href='/s'>small print</a></li>"
    items = f"<li><a href='/b'>Bridges of Roe</a><ul>{inner}</ul></li>"
    lead = "<p>At the time of opening, the room holds:</p>"
    found = story(f"<div>{STORY}{lead}<ul>{items}</ul>{STORY}</div>")
    assert "Large print, small print" in found


@pytest.mark.parametrize(
    "label",
    ["Related stories:", "More news:", "Follow us on:", "What is new:", "Rekomendasi"],
)
def test_links_below_a_label_are_none(label):
    found = story(f"<div>{STORY}<p>{label}</p><ul>{PLACES}</ul>{STORY}</div>")
    assert "Roe Bookshop a" not in found


def test_the_line_of_who_wrote_a_post_is_no_menu_though_all_of_it_is_linked():
    line = (
        "<span>Posted on <a href='/1'>June 3, 2021</a></span> by <a href='/2'>jroe20 of Salem</a>"
    )
    names = {"entry-meta": Zone.MARGIN, "article-info": Zone.MARGIN, "entry-tools": Zone.CHROME}
    for name, zone in names.items():
        found = zones(f"<h1>News</h1><div class='{name}'>{line}</div><div>{STORY}</div>{MENU}")
        assert found["Posted on June 3, 2021 by jroe20 of Salem"] is zone


OBITUARY = "With sorrow we tell all who knew and loved her that our mother died, aged ninety-three."


def test_what_a_post_is_filed_under_does_not_say_what_it_is():
    name = "post-7 type-note status-publish hentry topic_tags-reading town_share-room clearfix"
    beside = f"<div>{''.join(f'<p>{n}. {OBITUARY}</p>' for n in range(7))}</div>"
    page = f"<div><article class='{name}'>{STORY}</article></div>{beside}"
    assert [text for text in story(page) if "sorrow" not in text] == list(PROSE)


def test_the_story_below_the_title_in_a_cover_is_told_from_longer_notices_beside_it():
    cover = "<div class='cover'><h1>County Opens a New Reading Room</h1></div>"
    slides = "".join(f"<div class='swiper-slide'>{n}. {OBITUARY}</div>" for n in range(21))
    text = f"<div class='entry-content'><img src=1.jpg>{STORY}</div>"
    column = f"<div><article>{text}{MENU}</article></div>"
    beside = f"<div><div><div class='swiper-wrapper'>{slides}</div></div></div>"
    told = story(f"{cover}<div><div>{column}</div>{beside}</div>")
    assert [text for text in told if "sorrow" not in text] == list(PROSE)


@pytest.mark.parametrize("name", ["swiper", "slick-slider"])
def test_quotes_that_slide_are_no_captions(name):
    slides = "".join(f"<div class='{name}-slide'><p>{n}. {OBITUARY}</p></div>" for n in range(2))
    page = f"<h1>A Room</h1><p>SALEM, May 4, 2021 – {PROSE[0]}</p>{STORY}"
    read = newsdrop.read(f"{page}<div class='{name}'>{slides}</div><p>{NOTICE}</p>".encode())
    assert sum("sorrow" in one.text for one in read.body) == 2


def test_a_box_named_as_a_teaser_with_the_title_of_another_story_is_furniture():
    teaser = (
        "<p class='kicker'><a href='/local'>Local</a></p><h4><a href='/2'>A Bell for the Tower</a>"
        "</h4><p>The founders of Roeville cast it in May, and rang it on the river for a day.</p>"
    )
    page = f"<div><h1>A Room</h1>{STORY}<div class='teaser big'>{teaser}</div></div>"
    assert story(page) == ["A Room", *PROSE]


@pytest.mark.parametrize("lead", ["<p>{0}</p>", "<h4>{0}</h4><p>{0}</p>"])
def test_a_lead_that_is_called_a_teaser_is_not(lead):
    told = lead.format("The room is the work of many hands, as the council said on Monday evening.")
    page = f"<div><h1>A Room</h1><div class='teaser'>{told}</div>{STORY}</div>"
    assert any("many hands" in text for text in story(page))


@pytest.mark.parametrize(
    "label",
    ["Empfehlungen", "Recommandations", "Stay informed", "Nieuwsbrief", "Support us", "Poll"],
)
def test_a_section_of_a_text_may_have_the_label_of_furniture(label):
    section = f"<section><h2>{label}</h2><p>{PROSE[0]}</p><p>{PROSE[1]}</p></section>"
    told = f"<section><h2>{label}</h2><ul><li>{NOTICE}</li></ul></section>"
    links = f"<div><h2>{label}</h2><div>Our pages of last week</div></div>"
    more = STORY.replace("room", "hall") + f"<p>{OBITUARY}</p>"
    assert PROSE[0] in story(f"<div><h1>A Hall</h1>{more}{section}</div>")
    assert NOTICE in story(f"<div><h1>A Hall</h1>{more}{told}</div>")
    assert "Our pages of last week" not in story(f"<div><h1>A Hall</h1>{more}{links}</div>")


def test_who_publishes_a_story_and_who_wrote_it_are_beside_it():
    author = "<div class='authorbox'><h2>The Desk</h2><div>More by <a href='/d'>it</a></div></div>"
    fields = "<div itemprop='publisher'><div itemprop='name'>Example Wire</div></div>"
    page = f"<div><h1>A Room</h1>{fields}{STORY}{author}</div>"
    assert story(page) == ["A Room", *PROSE]


@pytest.mark.parametrize("heading", ["Stay informed", "Stay up to date", "Support us", "Poll"])
def test_a_section_with_an_ordinary_heading_is_of_the_release(heading):
    section = f"<div><h3>{heading}</h3><p>{NOTICE}</p></div>"
    assert NOTICE in story(f"<main><h1>A Reading Room</h1>{STORY}{section}</main>")


def test_an_offer_below_such_a_heading_is_not():
    offer = "<div><h3>Stay informed</h3><p>Your address</p><button>Sign up</button></div>"
    assert story(f"<main><h1>A Reading Room</h1>{STORY}{offer}</main>")[-1] == PROSE[-1]


def test_a_box_named_for_the_story_is_not_left_beside_a_deck_that_is_as_long():
    text = f"<p>{PROSE[0]}</p><p>{NOTICE}</p>"
    head = f"<h1>County Opens a New Reading Room</h1><p>{PROSE[1]}</p><p>{PROSE[2]}</p>"
    page = f"<section class='article'><header>{head}</header><section class='{{}}'>{text}</section>"
    assert set(PROSE) <= set(story(f"{page.format('article__content')}</section>"))


def test_a_form_with_groups_of_fields_is_no_part_of_a_text():
    asks = "<fieldset><legend>Was it good?</legend><label>Yes</label><label>No</label></fieldset>"
    thanks = "<p>Thank you for your answer.</p>"
    assert story(f"<div>{STORY}<form>{asks}{thanks}</form></div>") == list(PROSE)
    assert story(f"<form><fieldset><div>{STORY}</div></fieldset></form>") == list(PROSE)
    assert story(f"<div><form>{STORY}</form></div>") == list(PROSE)
    whole = f"<div><form>{STORY}{asks}</form><p>{NOTICE}</p></div>"
    assert story(whole)[:3] == list(PROSE)


def test_a_panel_that_calls_on_the_reader_stands_beside_the_story():
    called = "Curious about our rooms? Find out how they can make each of your days a better one."
    panel = f"<section class='cta-panel'><h2>Visit us</h2><p>{called}</p></section>"
    found = zones(f"<main><h1>County opens a room</h1>{STORY * 2}{panel}</main>")
    assert found["Visit us"] is found[called] is Zone.MARGIN
    assert story(f"<main class='has-cta cta'><h1>County opens a room</h1>{STORY}</main>")
    asked = f"<p class='cta'>{called}</p>"
    assert called in story(f"<main><h1>County opens a room</h1>{STORY}{asked}{STORY}</main>")


@pytest.mark.parametrize("called", ["clients", "testimonials"])
def test_a_paragraph_of_the_story_may_be_called_for_whom_it_is_about(called):
    told = "The rooms of the county have been used by four hundred firms since the spring of 2019."
    said = f"<p class='{called}'>{told}</p>"
    assert told in story(f"<main><h1>County opens a room</h1>{STORY}{said}{STORY}</main>")
    panel = f"<div class='{called}'><h2>They trust us</h2><p>{told}</p></div>"
    assert (
        zones(f"<main><h1>County opens a room</h1>{STORY * 2}{panel}</main>")[told] is Zone.MARGIN
    )


TEASER = "<h3><a href='/1'>The library opens</a></h3>"
LONG = "The council told of each of its rooms, and of who reads there on which day of the week. "


@pytest.mark.parametrize(
    ("lead", "rest", "first"),
    [
        ("<p class='told'>{}</p>", "<p class='told'>{}</p>", PROSE[0]),
        ("<p>{}</p>", "<p>{}</p>", PROSE[0]),
        ("<p class='tease'>{}</p>", "<p class='told'>{}</p>", LONG.strip()),
        (f"{3 * TEASER}<p>{{}}</p>", "<p>{}</p>", LONG.strip()),
    ],
)  # fmt: skip
def test_first_paragraphs_in_a_box_of_their_own_are_of_the_text(lead, rest, first):
    many = "".join(rest.format(LONG) for _ in range(40))
    body = (
        "<h1>County Opens a New Reading Room</h1><div class='article-body'><div><section>"
        f"{lead.format(PROSE[0])}</section></div><div><section>{many}</section></div></div>"
    )
    assert story(f"<div>{MENU}</div><div>{body}</div>")[0] == first


@pytest.mark.parametrize(
    ("above", "below", "first"),
    [
        ("notice", "rest", 1),
        ("notice", "", 1),
        ("content teaser", "content rest", 0),
    ],
)
def test_what_a_page_says_of_itself_has_a_box_of_another_name(above, below, first):
    note = "This page is kept for the record only, and some of its links may no longer work today."
    rest = "".join(f"<p>{LONG}</p>" for _ in range(40))
    body = (
        "<h1>County Opens a New Reading Room</h1><div class='article-body'>"
        f"<div class='{above}'><p>{note}</p></div><div class='{below}'>{rest}</div></div>"
    )
    assert story(f"<div>{MENU}</div><div>{body}</div>")[0] == (LONG.strip() if first else note)


def test_a_photo_with_its_caption_that_leads_nowhere_is_no_other_story():
    def zone(caption, frame="photo"):
        media = f"<p class='{frame}'><img src='/bridge.jpg'></p><p>{caption}</p>"
        page = f"<h1>News</h1><div><div class='related-media'>{media}</div>{STORY}</div>"
        return next(zone for text, zone in zones(page).items() if text.startswith("Jane Roe"))

    assert zone("Jane Roe opens the bridge at Salem.") is Zone.RELEASE
    assert zone("<a href='/roe'>Jane Roe opens the bridge at Salem.</a>") is Zone.CHROME
    assert zone("Jane Roe opens the bridge at Salem.", "box") is Zone.CHROME
    figure = (
        "<figure><img src='/bridge.jpg'><figcaption>Jane Roe opens the road.</figcaption></figure>"
    )
    page = f"<h1>News</h1><div><div class='related-media'>{figure}</div>{STORY}</div>"
    assert zones(page)["Jane Roe opens the road."] is not Zone.CHROME


@pytest.mark.parametrize(
    ("box", "line", "zone"),
    [
        ("image", "source", Zone.RELEASE),
        ("image", "title", Zone.CHROME),
        ("card", "source", Zone.CHROME),
    ],
)
def test_whose_a_photo_is_may_be_a_link_in_its_box(box, line, zone):
    media = f"<img src='/1.jpg'><p class='{line}'><a href='/poe'>Jane Poe</a></p>"
    page = f"<h1>News</h1><div>{STORY}<div><div class='{box}'>{media}</div></div>{STORY}</div>"
    assert zones(page)["Jane Poe"] is zone
