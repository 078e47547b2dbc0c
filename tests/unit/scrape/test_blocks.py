"""From markup to blocks: what a page shows, in order, each run with its form."""

import time
from dataclasses import replace

import pytest
from lxml import html

from newsdrop.page import Anchor, BlockKind, Picture
from newsdrop.scrape import blocks, scrape
from newsdrop.scrape.markup import declarations, parse_html


def read(body, base_url="https://www.example.gov/news/1"):
    root = html.document_fromstring(f"<body>{body}</body>")
    return blocks.read(root, declarations(root), base_url=base_url)


def texts(body):
    return [block.text for block in read(body) if block.text]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>One.</p><p>Two.", ["One.", "Two."]),
        ("<div>Before<p>Inside</p>after</div>", ["Before", "Inside", "after"]),
        ("<ul><li>One<ul><li>Deeper</ul><li>Two</ul>", ["One", "Deeper", "Two"]),
        ("<dl><dt>Contact<dd>Jane Roe</dl>", ["Contact", "Jane Roe"]),
        ("<h1>Title</h1><h2>Below it</h2>", ["Title", "Below it"]),
        ("<td>not in a table", ["not in a table"]),
    ],
)
def test_each_text_block_is_a_block(body, expected):
    assert texts(body) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>Guilty<b>to</b> all", "Guiltyto all"),
        ("<p>UPTON, NY<b>— The </b>lab", "UPTON, NY— The lab"),
        ("<p>a <i>b</i>\n <u>c</u>d", "a b cd"),
        ("<p>one<b> </b>two", "one two"),
        ("<p>non&nbsp;breaking &nbsp; blanks", "non breaking blanks"),
        ("<p>soft&shy;ened zero&#8203;width", "softened zerowidth"),
        ("<p>long<wbr>word<script>var x</script> end", "longword end"),
        ("<p>He said <q>yes</q> twice", "He said “yes” twice"),
        ("<p>He said <q>«oui»</q> twice", "He said «oui» twice"),
        ("<p>می&zwnj;خواهم", "می\u200cخواهم"),
    ],
)
def test_inline_text_is_joined_as_the_page_shows_it(body, expected):
    assert texts(body) == [expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<p>The first sentence.<br>The second one.", ["The first sentence.", "The second one."]),
        ("<div>First.<br><br>Second.<br/>\n<br/>Third.", ["First.", "Second.", "Third."]),
        ("<p>A line that was<br>broken in a sentence", ["A line that was broken in a sentence"]),
        (
            "<p>The program and its source code can be fetched from<br>https://acme.example/get.",
            ["The program and its source code can be fetched from https://acme.example/get."],
        ),
        (
            "<p>The Acme Office of Ropes and of all their Bridges<br>https://acme.example",
            ["The Acme Office of Ropes and of all their Bridges", "https://acme.example"],
        ),
        ("<h1>Agency Announces<br>New Program</h1>", ["Agency Announces New Program"]),
        (
            "<p>Acme<br>tel.: 225 555 0123<br>e-mail: roe@acme.example",
            ["Acme", "tel.: 225 555 0123", "e-mail: roe@acme.example"],
        ),
        (
            "<p>We called by<br>tel. and came by<br>mobile homes",
            ["We called by tel. and came by mobile homes"],
        ),
        (
            "<p><b>About riverRope AG</b><br>riverRope spins ropes.</p>",
            ["About riverRope AG", "riverRope spins ropes."],
        ),
        (
            "<p><b>Über seilwerk</b><br>seilwerk® dreht Seile.</p>",
            ["Über seilwerk", "seilwerk® dreht Seile."],
        ),
        ("<p>About eRope Ltd<br>eRope spins.</p>", ["About eRope Ltd", "eRope spins."]),
        ("<p><b>Ropes that</b><br>that mill spins</p>", ["Ropes that that mill spins"]),
        ("<p><b>Ropes from the</b><br>mill of Roe</p>", ["Ropes from the mill of Roe"]),
        (
            "<p><b>Roe ropes all boats and</b><br>boats of Poe as well.</p>",
            ["Roe ropes all boats and boats of Poe as well."],
        ),
        (
            "<p>Everybody may see the new ropes in the old harbour<br>(quay 7) during the fair.",
            ["Everybody may see the new ropes in the old harbour (quay 7) during the fair."],
        ),
        (
            "<p>Everybody may see the new ropes in the old harbour<br>(Picture: Jane Roe)",
            ["Everybody may see the new ropes in the old harbour", "(Picture: Jane Roe)"],
        ),
        ("<p>Jane Roe<br>(head of ropes) works", ["Jane Roe", "(head of ropes) works"]),
        ("<p>Jane Roe<br>press@x.gov<br>www.x.gov", ["Jane Roe", "press@x.gov", "www.x.gov"]),
        ("<p>Above<hr>below", ["Above", "below"]),
    ],
)
def test_a_line_break_parts_blocks_but_no_sentence(body, expected):
    assert texts(body) == expected


WRAPPED = """<p>Springfield, the capital of the valley, opens its new bridge over the<br>
River Lea on Monday. Engineers needed four years for it and used 900 tonnes<br>
of steel from the mills of the valley, as the mayor told readers of the Lea<br>
Gazette last week.</p><p>Everybody may walk over it before the first cars do,<br>
from nine in the morning on, and those who come by train find buses at<br>
the Old Station.<br>Sandwiches are free.</p>"""


def test_lines_wrapped_by_hand_are_joined_before_names_too():
    first, second, third = texts(WRAPPED)
    assert "over the River Lea" in first
    assert first.endswith("of the Lea Gazette last week.")
    assert second.endswith("buses at the Old Station.")
    assert third == "Sandwiches are free."


FULL = "<p>All of the old stones were kept by the town and stand in the museum now."


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (f"{FULL}<br>Everybody may see them there.</p>", 1),
        ("<p>It is called the “Lea Walk”<br>since the king came over it by foot in May.</p>", 1),
        (f"{FULL}<br>- Everybody may see them there.</p>", 2),
        ("<p>All stones were kept.<br>Everybody may see them there.</p>", 2),
        ("<p>Ask for the “Lea Walk”<br>walk@lea.example</p>", 2),
    ],
)
def test_no_break_parts_paragraphs_that_have_elements_of_their_own(lines, count):
    assert len(texts(f"{WRAPPED}{lines}")) == 3 + count


def test_where_breaks_alone_part_paragraphs_a_full_line_may_end_one():
    body = f"{WRAPPED}{FULL}<br>Everybody may see them there."
    alone = body.replace("</p><p>", "<br>").replace("<p>", "<br>").replace("</p>", "")
    assert texts(f"<div>{alone}</div>")[-1] == "Everybody may see them there."


def test_the_lines_of_an_address_are_not_wrapped():
    body = "<p>Acme Anvil Works and Company<br>Jane Roe, Head of Press<br>Springfield</p>"
    assert len(texts(body)) == 3


LONG = "Acme Anvils opens its third works on the river in May, with 40 jobs and a museum of"


@pytest.mark.parametrize("tag", ["div", "td", "section"])
@pytest.mark.parametrize(
    ("text", "count"),
    [
        (f"{LONG} anvils.\n\n“{LONG} bells,” said Jane Roe.\n\nAbout Acme\n", 3),
        (f"{LONG} <b>anvils</b>.\r\n \r\n<a href='/b'>{LONG}</a> bells.", 2),
        (f"{LONG}\n\nanvils, and {LONG} bells.", 1),
        (f"{LONG}\n\n<a href='/b'>Acme</a>\n\nand others. {LONG} bells.", 1),
        (f"{LONG} anvils.\n{LONG} bells.", 1),
        (f"\n\nBy\n\nJane Roe\n\n{LONG} anvils, she says.", 1),
    ],
)
def test_empty_lines_part_paragraphs_where_no_markup_does(tag, text, count):
    assert len(texts(f"<{tag}>{text}</{tag}>")) == count
    assert len(texts(f"<p>{text}</p>")) == 1


def test_a_long_run_of_broken_lines_is_joined_with_its_links_in_place():
    (block,) = read("<p>see the<br>page <a href='/a'>here</a><br>and go on <a href='/b'>there</a>")
    assert block.text == "see the page here and go on there"
    assert [block.text[a.start : a.end] for a in block.anchors] == ["here", "there"]


@pytest.mark.parametrize(
    "hidden",
    [
        "<script>x</script>",
        "<style>x</style>",
        "<template><p>x</template>",
        "<noscript>x</noscript>",
        "<p style='color:red; display: none'>x</p>",
        "<p hidden>x</p>",
        "<p aria-hidden='true'>x</p>",
        "<p class='note visually-hidden'>x</p>",
        "<select><option>x</select>",
        "<button>x</button>",
    ],
)
def test_what_is_not_seen_is_dropped(hidden):
    assert texts(f"<div>Seen{hidden}</div>") == ["Seen"]


def test_text_behind_a_hidden_block_stands_apart():
    assert texts("<div>Above<p hidden>x</p>below</div>") == ["Above", "below"]


def test_a_button_in_a_heading_is_its_text():
    assert texts("<h3><button>What is changing?</button></h3>") == ["What is changing?"]


@pytest.mark.parametrize(
    ("body", "kind", "level"),
    [
        ("<p>x", BlockKind.PARAGRAPH, 0),
        ("<h3><span>x</span></h3>", BlockKind.HEADING, 3),
        ("<li><p>x</p>", BlockKind.LIST_ITEM, 0),
        ("<blockquote><p>x</p></blockquote><p>yy</p>", BlockKind.BLOCKQUOTE, 0),
        ("<figure><figcaption><p>x</p></figcaption></figure>", BlockKind.CAPTION, 0),
        (
            "<figure><figcaption>x</figcaption><blockquote>yy</blockquote></figure>",
            BlockKind.CAPTION,
            0,
        ),
        ("<div class='photo-gallery'><div><p>x</p></div></div>", BlockKind.CAPTION, 0),
    ],
)
def test_the_form_is_that_of_the_nearest_telling_element(body, kind, level):
    block = read(f"<div>{body}</div>")[0]
    assert (block.kind, block.level) == (kind, level)


@pytest.mark.parametrize(
    ("inside", "kind"),
    [
        ("<div><img></div><div class='photo'>A boat on its way</div>", BlockKind.CAPTION),
        ("<div class='image'>A boat on its way</div><span>Jane Roe</span>", BlockKind.CAPTION),
        ("<a href='https://maps.example/1'>A boat</a>", BlockKind.CAPTION),
        ("<div>A boat on its way</div>", BlockKind.PARAGRAPH),
        ("<div class='stat'>45%</div><p>of all boats</p>", BlockKind.PARAGRAPH),
        ("<p class='photo'>“A boat on its way”</p>", BlockKind.PARAGRAPH),
        ("<ul><li>A boat</ul>", BlockKind.LIST_ITEM),
        ("<table><tr><td>A boat<td>Two</table>", BlockKind.TABLE),
        (f"<p>{'A boat is on its way. ' * 20}</p>", BlockKind.PARAGRAPH),
        ("<p>A boat</p>" * 6, BlockKind.PARAGRAPH),
    ],
)
def test_the_text_of_a_figure_whose_picture_a_script_shows_is_a_caption(inside, kind):
    story = f"<p>{'The bridge is open to all traffic. ' * 9}</p>"
    found = read(f"<main>{story}<figure>{inside}</figure>{story}</main>")
    assert found[1].kind is kind


@pytest.mark.parametrize(
    ("figure", "kind"),
    [
        ("<figure>{}<figcaption>— Jane Roe</figcaption></figure>", BlockKind.BLOCKQUOTE),
        (
            "<figure>{}<figcaption class='blockquote-footer'>Jane Roe</figcaption></figure>",
            BlockKind.BLOCKQUOTE,
        ),
        ("{}<figure><img src='a.jpg'><figcaption>A boat</figcaption></figure>", BlockKind.CAPTION),
        ("{}<figure><figcaption>A boat</figcaption><img src='a.jpg'></figure>", BlockKind.CAPTION),
    ],
)
def test_what_signs_a_quote_is_no_caption(figure, kind):
    text = "<p>The bridge over the river opens today, and the town will be there to see it.</p>"
    quote = "<blockquote><p>We must mend it.</p></blockquote>"
    found = read(f"{text}{figure.format(quote)}{text}")
    line = next(block for block in found if block.text.endswith(("Jane Roe", "A boat")))
    assert line.kind is kind


def test_a_row_of_a_data_table_is_one_block():
    rows = read(
        "<table><tr><th>Bank<th>Amount<tr><td>Citi <a href='/c'>list</a><td><b>$14</b>"
        "<tr><td><td>$2</table>"
    )
    assert [row.text for row in rows] == ["Bank | Amount", "Citi list | $14", "$2"]
    assert [row.cells for row in rows] == [("Bank", "Amount"), ("Citi list", "$14"), ("", "$2")]
    assert {row.kind for row in rows} == {BlockKind.TABLE}
    assert len({row.group for row in rows}) == 1
    assert rows[1].anchors == (Anchor("list", "https://www.example.gov/c", 5, 9),)


def test_a_label_table_is_data():
    (row,) = read("<table><tr><td>Release Number:</td><td>NR-21-145</td></tr></table>")
    assert row.cells == ("Release Number:", "NR-21-145")


def test_a_list_set_as_a_table_is_a_list():
    long = "An item that goes on for quite a while. " * 10
    page = f"<table><tr><td>&nbsp;<td>•<td>One item<tr><td><td>•<td>{long}</table>"
    assert texts(page) == ["• One item", f"• {long.strip()}"]


def test_the_lines_of_a_letterhead_in_a_table_stay_lines():
    page = "<table><tr><td>Department of Works<br>Press Office<td>(202) 555-0100</table>"
    assert texts(page) == ["Department of Works", "Press Office", "(202) 555-0100"]


@pytest.mark.parametrize(
    "table",
    [
        "<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>",
        "<table><tr><td><p>One</p><td><ul><li>Two</ul></table>",
        f"<table><tr><td>One<td>{'A long cell of text. ' * 20}</table>",
        "<table><tr><td>One<td><img src='a.jpg'></table>",
        "<table role='presentation'><tr><td>One<td>Two</table>",
    ],
)
def test_a_layout_table_is_what_it_holds(table):
    assert all(block.kind is not BlockKind.TABLE for block in read(table))


def test_preformatted_text_is_parted_by_blank_lines_alone():
    body = (
        "<pre>AGENCY OPENS OFFICE\n\n"
        "SPRINGFIELD - The agency today opened its new office for all who\n"
        "live in the valley, see <a href='/more'>the list</a> of hours.\n\n"
        "Contact:\nJane Roe</pre>"
    )
    *_, paragraph, label, name = read(body)
    assert paragraph.text.endswith("for all who live in the valley, see the list of hours.")
    assert paragraph.text[slice(paragraph.anchors[0].start, paragraph.anchors[0].end)] == "the list"
    assert (label.text, name.text) == ("Contact:", "Jane Roe")
    assert label.group == name.group != paragraph.group


def test_links_are_absolute_and_harmless():
    (block,) = read(
        "<a href='../a'>one</a>, <a href='javascript:x()'>two</a>, <a href='mailto:p@x.gov'>p</a>"
    )
    assert [anchor.href for anchor in block.anchors] == [
        "https://www.example.gov/a",
        "mailto:p@x.gov",
    ]
    assert block.text == "one, two, p"


def test_style_counts_where_all_of_the_text_has_it():
    bold, mixed, slanted, centred = read(
        "<p><b>All</b> <strong>bold</strong></p><p><b>Half</b> bold</p><p><em>Slanted.</em></p>"
        "<center><p>Middle</p></center>"
    )
    assert bold.strong
    assert not mixed.strong
    assert slanted.italic
    assert centred.centered
    assert not bold.centered


def test_hints_are_the_words_of_names_near_and_around():
    (block,) = read(
        "<div class='field-pressReleaseNumber'><p id='nr_2'><b class='lead'>NR 2</b></p></div>"
    )
    assert {"field", "press", "release", "number", "nr", "lead"} <= block.hints


@pytest.mark.parametrize(
    ("named", "hints"),
    [
        ("element-3ad4ddb", {"element"}),
        ("element-ad4021f", {"element"}),
        ("block_0be5ad17 news", {"block", "news"}),
        ("ad-300250", {"ad"}),
        ("ad300250", {"ad"}),
        ("ad1 facade", {"ad", "facade"}),
    ],
)
def test_letters_of_a_generated_number_are_no_words(named, hints):
    (block,) = read(f"<div class='{named}'>The bridge opens</div>")
    assert block.hints == hints


def test_the_words_of_an_image_are_no_hints_of_the_text_behind_it():
    *_, text = read(
        "<p><img class='wp-image alignleft' src='/a.jpg'><br><span class='lead'>Text</span></p>"
    )
    assert "lead" in text.hints
    assert "image" not in text.hints


def test_the_name_made_of_a_headline_gives_no_hints():
    (block,) = read("<p id='how-to-share-with-friends'>Text")
    assert not block.hints


@pytest.mark.parametrize("name", ["leadArtWithAds", "art-with-ads lead", "lead art"])
def test_a_class_says_behind_with_what_stands_beside(name):
    (block,) = read(f"<p class='{name}'>Text")
    assert block.hints == {"lead", "art"}


@pytest.mark.parametrize(
    "stamp",
    [
        "<time datetime='2020-05-04T09:00-04:00'>May 4</time>",
        "<span itemprop='datePublished' content='2020-05-04T09:00-04:00'>May 4</span>",
        "<meta itemprop='datePublished' content='2020-05-04T09:00-04:00'>May 4",
        "<span property='dc:date' content='2020-05-04T09:00-04:00'>May 4</span>",
        "<abbr title='2020-05-04T09:00-04:00'>2 hours ago</abbr>",
    ],
)
def test_machine_readable_times_stay_with_their_block(stamp):
    (block,) = read(f"<p>{stamp}</p>")
    assert block.times == ("2020-05-04T09:00-04:00",)


def test_a_title_may_have_no_colon_in_its_time():
    (block,) = read("<p class='updated' title='2020-05-04T0900Z'>May 4, 9:00 AM</p>")
    assert block.times == ("2020-05-04T0900Z",)


def test_what_an_element_for_quotes_holds_is_told():
    (block,) = read("<p><q class='big'>It is a good bridge.</q></p>")
    assert block.hints >= {"q", "big"}


@pytest.mark.parametrize("title", ["2020 Vision", "2020-05-04", "Updated 2020-05-04T09:00"])
def test_a_title_that_is_no_moment_is_none(title):
    (block,) = read(f"<p><span title='{title}'>May 4</span></p>")
    assert block.times == ()


@pytest.mark.parametrize(
    ("image", "src"),
    [
        ("<img src='a.jpg'>", "a.jpg"),
        ("<img src='data:image/gif;base64,R0' data-src='a.jpg'>", "a.jpg"),
        ("<img data-src-lg='i/1?w=8' data-src-sm='i/1' alt=''>", "i/1?w=8"),
        ("<img src='s.jpg' srcset='s.jpg 320w, l.jpg 1280w, m.jpg 640w'>", "l.jpg"),
        ("<img src='s.jpg' srcset='s.jpg 1x, l.jpg 2x'>", "l.jpg"),
        ("<img src='s.jpg' srcset='s.jpg 320w,l.jpg 1280w,m.jpg 640w'>", "l.jpg"),
        ("<img src='s.jpg' srcset='s.jpg 1x,l.jpg 2x'>", "l.jpg"),
        ("<img src='s.jpg' srcset=',s.jpg 320w , l.jpg 1280w'>", "l.jpg"),
        ("<img src='s.jpg' srcset='w_3,c_fit/s.jpg 3w,w_9,c_fit/l.jpg 9w'>", "w_9,c_fit/l.jpg"),
        ("<img src='s.jpg' style='display: block; margin: auto'>", "s.jpg"),
        ("<a href='full.JPG'><img src='thumb.jpg'></a>", "full.JPG"),
        ("<a href='page.html'><img src='thumb.jpg'></a>", "thumb.jpg"),
        ("<picture><source srcset='w.webp 900w'><img src='s.jpg'></picture>", "w.webp"),
        ("<img src='/spacer.gif' data-url='a.jpg'>", "a.jpg"),
        ("<img src='/img/blank-1x1.png' data-full-image='a.webp?w=900'>", "a.webp?w=900"),
        ("<img src='loading-dock.jpg' data-small='a.jpg'>", "loading-dock.jpg"),
        ("<a href='/share/'><img src='a.jpg'></a>", "a.jpg"),
        ("<img src='s.jpg' data-orig-file='a.jpg' srcset='s.jpg 9w, m.jpg 99w'>", "a.jpg"),
        ("<img src='s.jpg' data-full='true'>", "s.jpg"),
        ("<img src='s_3x.jpg' data-src='s_{width}x.jpg'>", "s_3x.jpg"),
    ],
)
def test_a_picture_is_the_largest_rendition(image, src):
    (block,) = read(image)
    assert block.kind is BlockKind.IMAGE
    assert replace(block.picture, link=None) == Picture(f"https://www.example.gov/news/{src}")


@pytest.mark.parametrize(("width", "src"), [(1280, "o.jpg"), (320, "m.jpg")])
def test_the_rendition_of_no_size_is_as_wide_as_the_image(width, src):
    (block,) = read(f"<img src='o.jpg' srcset='m.jpg 640w, o.jpg' width='{width}'>")
    assert block.picture.src == f"https://www.example.gov/news/{src}"


def test_a_picture_knows_where_the_link_around_it_leads():
    (block,) = read("<a href='page.html'><img src='thumb.jpg'></a>")
    assert block.picture.link == "https://www.example.gov/news/page.html"


@pytest.mark.parametrize(
    "small", ["plant-150x150.jpeg", "plant_thumb.jpg", "plant-th.jpg", "plant-small.png"]
)
def test_a_link_to_a_small_copy_is_not_the_picture(small):
    image = "<img src='/plant-815x355.jpeg' width=815 height=355>"
    (block,) = read(f"<a href='/{small}'>{image}</a>")
    assert block.picture.src.endswith("/plant-815x355.jpeg")


def test_a_link_to_a_large_copy_is_the_picture():
    (block,) = read("<a href='/full/plant_600x336.jpg'><img src='/large/plant.jpg'></a>")
    assert block.picture.src.endswith("/full/plant_600x336.jpg")


def test_a_picture_has_its_texts_and_size():
    (block,) = read("<img src='a.jpg' alt=' A  boat ' title='' width='640px' height='50%'>")
    assert block.picture == Picture(
        "https://www.example.gov/news/a.jpg", alt="A boat", width=640, height=None
    )


@pytest.mark.parametrize(("alt", "count"), [("alt='A boat'", 2), ("", 1)])
def test_an_image_without_any_source_is_one_where_words_tell_of_it(alt, count):
    assert len(read(f"<p>Text</p><img class='lazy' data-source='a.jpg' {alt}>")) == count


def test_counting_pixels_are_no_pictures():
    assert read("<p>Text<img src='count.gif' width=1 height=1>") == read("<p>Text")


@pytest.mark.parametrize(
    "href",
    [
        "https://www.facebook.com/sharer/sharer.php?u=x",
        "https://twitter.com/intent/tweet?url=x",
        "https://www.linkedin.com/shareArticle?mini=true",
        "https://twitter.com/share?url=x",
    ],
)
def test_what_shares_the_page_is_no_picture(href):
    assert [block.kind for block in read(f"<p>Text<a href='{href}'><img src='f.png'></a>")] == [
        BlockKind.PARAGRAPH
    ]


HIDDEN = "2a404b444f6a4f524b475a464f04444f5e"


@pytest.mark.parametrize(
    "shielded",
    [
        f"<a class='__cf_email__' data-cfemail='{HIDDEN}'>[email&#160;protected]</a>",
        f"<span class='__cf_email__' data-cfemail='{HIDDEN}'>[email&#160;protected]</span>",
    ],
)
def test_an_address_hidden_from_robots_is_what_readers_see(shielded):
    (block,) = read(f"<p>Write to {shielded} now")
    assert block.text == "Write to jane@example.net now"


def test_a_link_may_hide_whom_it_writes_to():
    (block,) = read(f"<p><a href='/cdn-cgi/l/email-protection#{HIDDEN}'>Jane Roe</a>")
    assert block.anchors[0].href == "mailto:jane@example.net"


@pytest.mark.parametrize("code", ["", "2a", "zz", "2a404b444f"])
def test_a_code_that_hides_no_address_stays(code):
    (block,) = read(f"<p><span class='__cf_email__' data-cfemail='{code}'>hidden</span>")
    assert block.text == "hidden"


def test_a_fallback_is_read_only_where_it_is_the_only_image():
    lazy = "<div><img src='data:,x'><noscript><img src='a.jpg'></noscript></div>"
    both = "<div><img data-src='a.jpg'><noscript><img src='a.jpg'></noscript></div>"
    assert [block.picture.src for block in read(lazy) + read(both)] == [
        "https://www.example.gov/news/a.jpg"
    ] * 2


def test_an_image_in_a_sentence_does_not_break_it():
    text, image = read("<p>Before <img src='a.jpg'> and after.")
    assert text.text == "Before and after."
    assert image.picture is not None


def test_image_and_text_of_a_figure_are_one_group():
    image, caption, after = read(
        "<figure><div><img src='a.jpg'></div><figcaption>A boat</figcaption></figure><p>After"
    )
    assert image.group == caption.group != after.group


def test_lines_of_one_paragraph_are_one_group():
    one, two, other = read("<div>Jane Roe<br>202-555-0100<br><br>Other lines</div>")
    assert one.group == two.group != other.group


@pytest.mark.parametrize("page", ["", "<p></p>", "<div><br><hr></div>", "<script>x</script>"])
def test_a_page_without_text_has_no_blocks(page):
    assert read(page) == ()


def test_deep_nesting_and_long_runs_are_read():
    deep = "<div>" * 200 + "Deep" + "</div>" * 200
    assert texts(deep + "<b>x" * 5000)[0] == "Deep"
    assert len(read("<p>Hello.<br>" * 5000)) == 5000


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('<p>By Jane Roe<span class="sep"></span>May 4, 2010', "By Jane Roe May 4, 2010"),
        ("<p>阿克米<span id='price'></span>开了桥", "阿克米开了桥"),
        ('<p><span class="by">Jane Roe</span><span class="on">May 4</span>', "Jane Roe May 4"),
        ('<p><span class="cap">W</span><span class="rest">hen</span> it', "When it"),
        ("<p><span>Spring</span><span>field</span>", "Springfield"),
        ("<p><span>Jane Roe</span><span>May 4, 2021</span>", "Jane Roe May 4, 2021"),
        ("<p><span>4 mai 2021</span><span>Jane Roe</span>", "4 mai 2021 Jane Roe"),
        ("<p><b>BERLIN</b><time>4. Mai 2021</time>", "BERLIN 4. Mai 2021"),
        ("<p><span>CES</span><span>2021</span>", "CES2021"),
        ("<p><span>May 4, 20</span><span>21</span>", "May 4, 2021"),
    ],
)
def test_labels_that_only_their_classes_set_apart(body, expected):
    assert texts(body) == [expected]


ICON = "<svg width=9><path d='M9 18l6-6'></path></svg>"
CHIP = f"<span class=chip>{ICON}<span>{{}}</span></span>"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            f"<p><a href=/>Home</a>{ICON}<a href=/n>News</a>{ICON}<span>Bridge</span>",
            "Home News Bridge",
        ),
        ("<p><a href=/>Home</a><i class='fa fa-angle'></i><a href=/n>News</a>", "Home News"),
        ("<p><a href=/>Home</a><svg>\n <path d=M9></svg><a href=/n>News</a>", "Home News"),
        (CHIP.format("Bridge Office") + CHIP.format("Roeville, MA"), "Bridge Office Roeville, MA"),
        (
            f"<p>It is <a href=/b>the bridge{ICON}</a>, which is open.",
            "It is the bridge, which is open.",
        ),
        (f"<p>The <a href=/b>bridge</a>{ICON}, which is open.", "The bridge, which is open."),
        (f"<p>The <span>bri</span>{ICON}dge is open.", "The bridge is open."),
        (f"<p><span>H</span>{ICON}<sub>2</sub>O", "H2O"),
        ("<p><span>eco</span><i>Bridge</i><span>s</span>", "ecoBridges"),
    ],
)
def test_an_icon_between_two_links_or_labels_parts_them(body, expected):
    assert texts(body) == [expected]


def test_a_heading_within_a_caption_is_of_the_caption():
    found = read(
        "<figure><img src=a.jpg><figcaption><h5>Crew</h5><p>At work.</figcaption></figure>"
    )
    assert [block.kind for block in found[1:]] == [BlockKind.CAPTION] * 2
    assert [block.level for block in found[1:]] == [0, 0]


def test_blanks_of_a_huge_text_are_collapsed_as_any():
    text = "one  two\n\tthree\u00a0four " * 50_000  # over a million signs
    assert texts(f"<p>{text}") == [" ".join(text.split())]


def test_a_menu_is_one_block_unless_it_tells_a_story():
    links = "<ul><li><a href=/1>One</a><li><a href=/2>Two</a></ul>"
    assert texts(f"<nav>{links}</nav><p>Text.") == ["One Two", "Text."]
    assert texts(f"<nav>{links}<h1>Title</h1><p>Text.</nav>") == ["One", "Two", "Title", "Text."]


def test_a_page_that_shows_nothing_to_scripts_is_read_without_them():
    assert texts("<noscript><p>One.<p>Two.</noscript>") == ["One.", "Two."]
    assert texts("<p>One.</p><noscript><p>Two</noscript>") == ["One."]


@pytest.mark.parametrize("start", ["<script>x()</script><td>", "<title>x</title><tr><td>", ""])
def test_a_page_that_begins_within_a_table_is_read(start):
    root = parse_html(f"{start}<h1>Title</h1><p>One.")
    found = blocks.read(root, declarations(root), base_url=None)
    assert [block.text for block in found] == ["Title", "One."]


def test_an_element_left_open_where_no_scripts_run_swallows_nothing():
    page = "<img src=a.jpg><noscript><div id=x></noscript><p>One.<p>Two.</p>"
    assert texts(page)[-2:] == ["One.", "Two."]


def test_a_blockquote_around_the_text_only_indents_it():
    story = "The county opened its new bridge on Monday, and hundreds of people came to see it."
    found = read(f"<blockquote><p><b>Bridge opens</b><p>{story}<p>{story}</blockquote><p>End.")
    assert {block.kind for block in found} == {BlockKind.PARAGRAPH}


def test_a_blockquote_with_a_line_on_who_is_quoted_does_not_indent():
    quoted = "<blockquote><p>The bridge is good news for us all.</p><footer>Jane Roe</footer>"
    found = read("<p>The county opened its new bridge.</p>" + f"{quoted}</blockquote>" * 9)
    assert [block.kind for block in found[1:]] == [BlockKind.BLOCKQUOTE] * 18


def test_all_that_a_quote_wraps_is_of_it_however_deep():
    story = "<p>The county opened its new bridge on Monday, and hundreds came to see it.</p>" * 3
    deep = "<div>" * 6 + "<p>{}</p>" + "</div>" * 6
    said = deep.format("It is good news.") + f"<footer>{deep.format('Mayor Jane Roe')}</footer>"
    item = f"<div><div><div><div><ul><li>{deep.format('x')}</li></ul></div></div></div></div>"
    found = read(f"{story}<blockquote>{said}{item}</blockquote>{story}")
    assert [block.kind for block in found[3:5]] == [BlockKind.BLOCKQUOTE] * 2
    assert {block.kind for block in found[6:]} == {BlockKind.PARAGRAPH}


TITLE, DECK = "Agency Opens Bridge Over the River", "Longest span will carry many cars"


@pytest.mark.parametrize(
    ("heading", "expected"),
    [
        (f"{TITLE} <small>{DECK}</small>", [TITLE, DECK]),
        (f'{TITLE} <span class="subtitle">{DECK}</span>', [TITLE, DECK]),
        (f"{TITLE} <small>May 4, 2021</small>", [TITLE, "May 4, 2021"]),
        (f"{TITLE} <small>4.05.2021</small>", [TITLE, "4.05.2021"]),
        (f"{TITLE} <small>May 2021</small>", [TITLE, "May 2021"]),
        (f"{TITLE} <small>2021</small>", [f"{TITLE} 2021"]),
        (f"{TITLE} <small>(2021–2022)</small>", [f"{TITLE} (2021–2022)"]),
        (f"<small>Press release</small> {TITLE}", ["Press release", TITLE]),
        (f"<small>Press release</small><br>{TITLE}", ["Press release", TITLE]),
        ("新しい橋が開通 <small>州内で最も長い橋</small>", ["新しい橋が開通", "州内で最も長い橋"]),
        (f"{TITLE}<br>～{DECK}～", [TITLE, f"～{DECK}～"]),
        (f"{TITLE}<br>- {DECK} -", [TITLE, f"- {DECK} -"]),
        (f"{TITLE}<br>{DECK}", [f"{TITLE} {DECK}"]),
        (f"{TITLE} <small>(video)</small>", [f"{TITLE} (video)"]),
        ("CO<small>2</small> falls over the river", ["CO2 falls over the river"]),
        ("A Span of 400 <small>m2</small>", ["A Span of 400 m2"]),
    ],
)
def test_a_deck_within_a_heading_is_a_line_of_its_own(heading, expected):
    assert texts(f"<h1>{heading}</h1>") == expected


@pytest.mark.parametrize(
    ("title", "parted"),
    [
        (TITLE, True),
        (f"{TITLE} | Agency", True),
        (f"{TITLE} – {DECK}", False),
        (f"{TITLE} and the Sea", False),
        ("Agency", False),
    ],
)
def test_the_line_of_a_heading_below_what_the_head_calls_the_page_is_a_deck(title, parted):
    body = f"<title>{title}</title><h1>{TITLE}<br>{DECK}</h1>"
    assert texts(body) == ([TITLE, DECK] if parted else [f"{TITLE} {DECK}"])


def test_a_heading_of_very_many_lines_is_read_in_linear_time():
    assert len(texts(f"<h1>{'<br>'.join([DECK] * 20_000)}</h1>")) == 1


def test_a_few_words_below_a_title_or_words_behind_a_colon_are_of_it():
    for first, second in ((TITLE, "and Sea"), (f"{TITLE}:", DECK)):
        body = f"<title>{first}</title><h1>{first}<br>{second}</h1>"
        assert texts(body) == [f"{first} {second}"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            "<div><b>Jane Roe</b><span>Acme</span><a href='tel:1'>555-0100</a></div>",
            ["Jane Roe", "Acme", "555-0100"],
        ),
        (
            "<p><span>Jana Roe</span><span>Leiterin</span><a href='mailto:j@x.de'>j@x.de</a></p>",
            ["Jana Roe", "Leiterin", "j@x.de"],
        ),
        (
            "<p><b>Jane Roe</b><span>, Acme, </span><a href='tel:1'>555-0100</a></p>",
            ["Jane Roe, Acme, 555-0100"],
        ),
        ("<p><b>Jane Roe</b>, <i>Acme</i>, <a href='tel:1'>555</a></p>", ["Jane Roe, Acme, 555"]),
        ("<p><b>W</b><b>or</b><b>d</b></p>", ["Word"]),
        (
            "<p><b>Jane Roe</b><span>(Acme)</span><a href='tel:1'>555-0100</a></p>",
            ["Jane Roe", "(Acme)", "555-0100"],
        ),
        ("<p>D<b>r</b><i>e</i><a href='tel:1'>555</a></p>", ["Dre555"]),
        ("<p><a>About</a><a>Map</a><a href='tel:1'>555</a></p>", ["AboutMap555"]),
        (
            "<p><img src='/p'><b>Jo Roe</b><i>Chef</i><i>Tlf:</i><a href='tel:1'>555-0100</a></p>",
            ["Jo Roe", "Chef", "Tlf: 555-0100"],
        ),
        (
            "<p><a><img src='/p'></a><b>Jo Roe</b><i>Head of Press</i><i>+1 202-555-0100</i></p>",
            ["Jo Roe", "Head of Press", "+1 202-555-0100"],
        ),
        (
            "<div><b>Jane Roe</b><span>Head of Press</span></div>",
            ["Jane Roe", "Head of Press"],
        ),
        (
            "<div><a href='tel:1'>555-0100</a><a href='mailto:j@x.uk'>j@x.uk</a></div>",
            ["555-0100", "j@x.uk"],
        ),
        (
            "<div>Jeanne Roe<span>Attachée de presse</span><a href='tel:1'>01 55 55</a></div>",
            ["Jeanne Roe", "Attachée de presse", "01 55 55"],
        ),
        (
            "<p>Jane Roe <span>Acme</span> <a href='tel:1'>555-0100</a></p>",
            ["Jane Roe Acme 555-0100"],
        ),
        (
            "<div><h5>Press</h5><b>Jane Roe</b><i>Chief</i><a href='tel:1'>+44 20 555</a></div>",
            ["Press", "Jane Roe", "Chief", "+44 20 555"],
        ),
        ("<div><h5>Anvils</h5><b>W</b><b>or</b><b>d</b></div>", ["Anvils", "Word"]),
        ("<div><b>Spring</b><span>Field</span></div>", ["SpringField"]),
        (
            "<p><b><i>A tip? Email:</i></b><a href='mailto:j@x.uk'>j@x.uk</a><b>.</b></p>",
            ["A tip? Email:j@x.uk."],
        ),
        ("<div><b>Acme News</b> <span>Head of Press</span></div>", ["Acme News Head of Press"]),
        ("<p><b>The road to</b><span>Roe Town is open</span></p>", ["The road toRoe Town is open"]),
        ("<div><i>May 4, 2010</i><i>by Jane Roe</i></div>", ["May 4, 2010by Jane Roe"]),
    ],
)
def test_labels_of_a_card_are_lines(body, expected):
    assert texts(body) == expected


OTHERS = (
    "<tr><td>What:<td>A talk on bells<tr><td>When:<td>Monday at noon<tr><td>Where:<td>Town hall"
)


@pytest.mark.parametrize(
    "cell",
    [
        "Mayor Ann Quist<br>Sheriff Bo Lindh<br>Cy Marek, director, Bell House",
        "<p>Mayor Ann Quist</p><p>Sheriff Bo Lindh</p><p>Cy Marek, director, Bell House</p>",
    ],
)
def test_lines_on_who_comes_are_parted_in_their_row(cell):
    row = texts(f"<table><tr><td><b>Who:</b><td>{cell}{OTHERS}</table>")[0]
    assert row == "Who: | Mayor Ann Quist; Sheriff Bo Lindh; Cy Marek, director, Bell House"


@pytest.mark.parametrize(
    ("label", "cell", "shown"),
    [
        ("Who:", "Ann Quist, mayor,<br>Bo Lindh, sheriff", "Ann Quist, mayor, Bo Lindh, sheriff"),
        ("Who:", "Ann Quist speaks.<br>Bo Lindh sings.", "Ann Quist speaks. Bo Lindh sings."),
        (
            "Who:",
            "Ann Quist, director<br>of the Bell House",
            "Ann Quist, director of the Bell House",
        ),
        ("Bells", "Three months<br>Ended June 30", "Three months Ended June 30"),
    ],
)
def test_lines_that_go_on_or_are_no_answer_are_not(label, cell, shown):
    row = texts(f"<table><tr><td>{label}<td>{cell}{OTHERS}</table>")[0]
    assert row == f"{label} | {shown}"


@pytest.mark.parametrize("piece", ["a", "a 1w,", ",", " 1w", "a,", f"{'a' * 1999} 9"])
def test_no_list_of_renditions_takes_a_long_time(piece):
    started = time.perf_counter()
    read(f"<img src='s.jpg' srcset='{piece * 10_000}'>")
    assert time.perf_counter() - started < 1


def test_a_picture_set_as_a_block_breaks_the_line_it_stands_in():
    found = read("<p>Before<img src='a.jpg' style='display:block'>behind</p>")
    assert [block.text or block.kind for block in found] == ["Before", BlockKind.IMAGE, "behind"]


def test_what_a_site_files_a_page_under_is_not_shown():
    page = "<html><body><p>The bridge opens.</p></body><tags><tag>Roe Bridge</tag></tags></html>"
    assert [block.text for block in scrape(page.encode()).blocks] == ["The bridge opens."]


LONG = (
    "The harbour office thanks all who came to the port on Monday, among them the pilot Jane Roe,"
)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        (LONG, "Master of the ferry and of the lights.", True),
        (LONG, "Norwell,", False),
        (LONG, "The harbour office will tell more.", False),
        (f"Dear {LONG}", "Master of the ferry and of the lights.", False),
        ("Jane Roe,", "Head of Harbours", False),
        (LONG, "12 Quay Street", False),
        (LONG, "Jane Roe, head of Harbours", False),
        (LONG, "Master of the Ferry, Light in May, The Quay", True),
        (
            LONG,
            "Doe Ropes for a rope that holds four tons and weighs no more than a loaf of bread.",
            False,
        ),
        ("The office tells of the need of the", "Harbour.", True),
    ],
)
def test_a_long_line_goes_on_behind_a_comma(first, second, joined):
    found = texts(f"<p>{first}<br>{second}</p>")
    assert found == ([f"{first} {second}"] if joined else [first, second])


def test_an_image_that_a_script_fetches_has_its_address_where_no_scripts_run():
    lazy = (
        "<img alt='A bell' src='/pages/ball.gif'><noscript><img alt='A bell' src='{}'></noscript>"
    )
    page = "".join(f"<figure>{lazy.format(name)}</figure>" for name in ("a.jpg", "b.jpg"))
    other = "<img alt='A bell' src='/c.gif'><noscript><img alt='Statistics' src='d.gif'></noscript>"
    small = "<img src='/d.jpg'><noscript><img src='300.jpg'></noscript>"
    count = "<img src='/e.gif' alt=''><noscript><img src='/count?id=5' alt=''></noscript>"
    found = [block.picture.src.rpartition("/")[2] for block in read(page + other + small + count)]
    assert found == ["a.jpg", "b.jpg", "c.gif", "d.jpg", "e.gif"]


def test_a_heading_around_a_whole_text_is_none():
    text = "The council opened a new bridge over the river on Monday, in the rain of the spring."
    story = "".join(f"<div>{text}</div>" for _ in range(6))
    kinds = {block.kind for block in read(f"<h4><img src='/1.jpg'>{story}</h4>") if block.text}
    assert kinds == {BlockKind.PARAGRAPH}
    short = read("<h4><img src='/1.jpg'><div>A bridge opens</div><div>in Salem</div></h4>")
    assert {block.kind for block in short if block.text} == {BlockKind.HEADING}


def test_a_side_of_nothing_beside_a_long_one_is_not_known_yet():
    (block,) = read("<img src='a.jpg' width=570 height=0>")
    assert (block.picture.width, block.picture.height) == (570, None)
    assert read("<p>Text<img src='count.gif' width=0 height=0>") == read("<p>Text")
    assert read("<p>Text<img src='rule.gif' width=570 height=1>") == read("<p>Text")


FLOATING = "display:block;float:left;font-size:100px"


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (f"<p><span style='{FLOATING}'>A</span>cme opens it.", ["Acme opens it."]),
        (f"<p><b style='{FLOATING}'>2.</b> Acme opens it.", ["2. Acme opens it."]),
        ("<p><span style='display:block'>Salem</span>Acme opens it.", ["Salem", "Acme opens it."]),
        ("<p>Acme <span style='display:block'>A</span>opens it.", ["Acme", "A", "opens it."]),
        ("<p><span style='display:block'>A</span></p>", ["A"]),
    ],
)
def test_the_large_first_letter_of_a_paragraph_is_its_own(body, expected):
    assert texts(body) == expected
