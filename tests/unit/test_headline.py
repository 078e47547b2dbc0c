"""The headline is the page's own, as printed, freed from the site's name."""

import pytest

from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Zone
from newsdrop.parse import headline
from newsdrop.record import Evidence

TITLE = "Agency Opens Bridge Over the River"
HIDDEN = frozenset({"visually", "hidden"})
STORY = (
    "SPRINGFIELD, May 4, 2010 — The agency opened a bridge over the river today, which will carry "
    "forty thousand cars a day and is the longest of its kind in the state."
)


def heading(text, level=1, **where):
    return Block(text, BlockKind.HEADING, level=level, tag=f"h{level}", **where)


def bold(text):
    return Block(text, strong=True, centered=True)


def head(title=None, **metas):
    names = {name.replace("_", ":", 1): (value,) for name, value in metas.items()}
    return Head(title=title, metas=names)


def read(*lines, **page):
    blocks = tuple(Block(line) if isinstance(line, str) else line for line in lines)
    found = headline.find(Page((*blocks, Block(STORY)), **page))
    return (found.value, sorted(found.claims)) if found else None


@pytest.mark.parametrize(
    ("lines", "page"),
    [
        ((heading(TITLE),), {}),
        ((heading("Justice News"), heading(TITLE)), {"head": head(f"{TITLE} | OPA | Justice")}),
        ((heading("Press Releases"), heading(TITLE, 2)), {}),
        ((heading("Acme", zone=Zone.CHROME), heading(TITLE, 3)), {"head": head("Acme | News")}),
        ((heading("Acme Today"), heading(TITLE, 2)), {"head": head(og_title=TITLE)}),
        ((bold("FOR IMMEDIATE RELEASE"), bold(TITLE), bold("A river that divides no more")), {}),
        (("NEWS RELEASE", "May 4, 2010", "CONTACT: Jane Roe, 202-555-0100", TITLE),
         {"content_type": "text/plain"}),
        (("NEWS RELEASE", "Jane Mary Roe", "Chief of Staff", "Office: 202-555-0100",
          "John Mark Doe", "Spokesperson", "Cell: 202-555-0101", TITLE),
         {"content_type": "text/plain"}),
        (("U.S. DEPARTMENT OF TRANSPORTATION", "OFFICE OF PUBLIC AFFAIRS", "Release No. 12-10",
          TITLE), {"content_type": "text/plain"}),
        ((heading("Acme"), heading("FOR IMMEDIATE RELEASE", 2), heading(TITLE, 2)), {}),
        (("EMBARGOED UNTIL November 25, 2026, 6:49 PM UTC", TITLE), {"content_type": "text/plain"}),
        ((heading("Agency website", hints=HIDDEN), heading(TITLE, 2)), {}),
        ((Block("Home > News > 2010 > Bridge"), heading(TITLE, 2)), {}),
        ((Block(STORY, zone=Zone.MARGIN), heading(TITLE, 4)), {}),
    ],
)  # fmt: skip
def test_the_line_that_heads_the_text(lines, page):
    found = read(*lines, **page)
    assert found is not None
    assert found[0] == TITLE


def test_a_notice_above_the_title_is_not_the_text():
    found = headline.find(Page((Block(STORY), heading(TITLE, 3), Block(STORY))))
    assert found is not None
    assert found.value == TITLE


def test_casing_and_wording_are_the_pages_not_the_heads():
    printed = "AGENCY OPENS BRIDGE OVER THE RIVER"
    assert read(heading(printed), head=head("Agency opens bridge over the river - Agency")) == (
        printed,
        [0],
    )


def test_each_repetition_is_claimed():
    again = TITLE.upper()
    assert read(heading(TITLE), "EXECUTIVE OFFICE", bold(again)) == (TITLE, [0, 2])


def test_a_title_broken_over_two_lines_is_joined_where_the_head_knows_it():
    lines = [
        Block(line, strong=True, group=7) for line in ("Agency Opens Bridge", "Over the River")
    ]
    assert read(*lines, head=head(f"{TITLE} | Agency")) == (TITLE, [0, 1])


@pytest.mark.parametrize(
    ("printed", "page"),
    [
        (f"{TITLE} | Acme", {"head": head(og_site_name="Acme")}),
        (f"Acme - {TITLE}", {"head": head(og_site_name="Acme")}),
        (f"{TITLE} - Acme", {"url": "https://www.acme.com/news/1"}),
    ],
)
def test_the_sites_name_goes(printed, page):
    found = read(heading(printed), **page)
    assert found is not None
    assert found[0] == TITLE


@pytest.mark.parametrize(
    "title", ["Bridge opens — and stays open", "Bridge: A History", "Yes | No"]
)
def test_other_dashes_and_colons_stay(title):
    found = read(heading(title), head=head(og_site_name="Acme"))
    assert found is not None
    assert found[0] == title


@pytest.mark.parametrize(
    ("metas", "title"),
    [
        (head(f"{TITLE} | Press Releases | Acme"), TITLE),
        (head("Acme News", og_title=TITLE), TITLE),
        (head(mail_subject=f"FW: Re: {TITLE}"), TITLE),
        (Head(json_ld=({"@type": "NewsArticle", "headline": TITLE},)), TITLE),
    ],
)
def test_the_head_speaks_where_the_page_prints_no_title(metas, title):
    found = headline.find(Page((Block(STORY),), metas))
    assert found is not None
    assert (found.value, found.claims) == (title, frozenset())
    assert found.source in {Evidence.META, Evidence.JSON_LD}


def test_a_slight_heading_that_the_head_does_not_know_is_the_sites():
    found = read(heading("Lorem"), head=head(TITLE))
    assert found == (TITLE, [])


@pytest.mark.parametrize("blocks", [(), (Block(STORY),), (heading("News"), Block(STORY))])
def test_no_title_is_no_title(blocks):
    assert headline.find(Page(blocks)) is None


def test_the_first_line_heads_a_page_without_markup():
    assert read(TITLE) == (TITLE, [0])
    assert read("May 4, 2010", TITLE) == (TITLE, [1])


@pytest.mark.parametrize("title", ["EX-99.1", "Exhibit 99.2", "New Page 1", "Untitled Document"])
def test_a_title_that_an_editor_or_a_filing_left_calls_the_page_nothing(title):
    lines = (bold("Exhibit 99.1"), bold(TITLE))
    assert read(*lines, head=head(title)) == (TITLE, [1])


def test_a_title_that_names_only_the_site_leaves_it_to_the_page():
    lines = (bold("FOR IMMEDIATE RELEASE"), bold(TITLE.upper()))
    assert read(*lines, head=head("Acme - Press Releases")) == (TITLE.upper(), [1])


def test_a_later_heading_is_not_the_headline_whatever_the_head_says():
    later = "Bridge Agency opens bridge: watch the film"
    found, _ = read(
        heading(TITLE, 2, zone=Zone.MARGIN),
        STORY,
        heading(later, zone=Zone.MARGIN),
        head=head(later),
    )
    assert found == TITLE


@pytest.mark.parametrize("label", ["MEDIA ADVISORY", "Update"])
def test_a_heading_that_goes_on_behind_a_label_is_the_headline(label):
    title = f"{label}: {TITLE}"
    assert read(heading(title))[0] == title
    assert read(heading(label), heading(TITLE, 2))[0] == TITLE


@pytest.mark.parametrize(
    "line",
    [
        f"CORRECTION: {TITLE}",
        f"Correction - {TITLE}",
        f"CORRECTED 2 — {TITLE}",
        f"(Corrected) {TITLE}",
        f"*CORRECTION* {TITLE}",
        f"UPDATE: {TITLE}",
        f"Corrected release: {TITLE}",
        f"CORRECTING and REPLACING {TITLE}",
        f"Berichtigung: {TITLE}",
        f"FE DE ERRATAS: {TITLE}",
        f"Rectificatif : {TITLE}",
        f"訂正：{TITLE}",
        f"{TITLE} [CORRECTED]",
    ],
)
def test_the_mark_of_a_correction_is_none_of_the_headline(line):
    assert read(heading(line))[0] == TITLE
    plain = [Block(text, tag="pre", group=at) for at, text in enumerate((line, STORY))]
    assert read(*plain, content_type="text/plain")[0] == TITLE


@pytest.mark.parametrize("label", ["Update", "RECALL", "Corrections officers"])
def test_a_mark_that_news_may_have_stays_on_its_headline(label):
    lines = (f"{label}: {TITLE}", STORY)
    plain = [Block(text, tag="pre", group=at) for at, text in enumerate(lines)]
    assert read(*plain, content_type="text/plain")[0] == lines[0]


def test_a_line_that_says_whose_news_it_is_heads_nothing():
    lines = ("NEWS from the Office of the State Comptroller", "Audit finds the river bridge sound")
    blocks = (Block(line, tag="pre", group=at) for at, line in enumerate(lines))
    assert read(*blocks, content_type="text/plain")[0] == lines[1]


def test_a_headline_in_capitals_may_run_over_two_lines():
    lines = ("AUDIT FINDS THAT THE RIVER BRIDGE", "IS SOUND AND PAID FOR")
    blocks = (Block(line, tag="pre", group=1) for line in lines)
    assert read(*blocks, content_type="text/plain") == (" ".join(lines), [0, 1])


def test_a_title_that_names_only_a_house_and_its_releases_leaves_it_to_the_page():
    assert read(bold(TITLE), head=head("Corps News Release"))[0] == TITLE


def test_lines_of_one_heading_are_one_headline():
    lines = (heading("Agency Opens", group=3), heading("Bridge Over the River", group=3))
    assert read(*lines) == ("Agency Opens Bridge Over the River", [0, 1])
    assert read(heading(TITLE, group=3), heading("A subtitle of its own", 2, group=3))[0] == TITLE


def test_a_few_words_set_alike_below_a_headline_are_of_it():
    first = bold("Finalists Announced for the 2010 Open")._replace(group=3)
    rest = bold("Programming Tournament")._replace(group=3)
    assert read(first, rest)[0] == f"{first.text} {rest.text}"
    for other in ("September 8, 2010", "World's first showcase of such tournaments is set"):
        assert read(first, rest._replace(text=other))[0] == first.text


def test_the_line_above_who_wrote_it_is_the_headline():
    byline = "By Petty Officer 2nd Class Jane Roe, USS Acme Public Affairs"
    lines = [
        Block(line, tag="pre") for line in ("NNS060210-04", "Acme Strike Group Departs", byline)
    ]
    assert read(*lines) == ("Acme Strike Group Departs", [1])


@pytest.mark.parametrize("title", ["Acme Press Release", "Fox Lab Press Release", "Acme Newsroom"])
def test_a_title_that_names_the_house_and_the_sort_of_page_is_none(title):
    assert read(bold(TITLE), head=head(title)) == (TITLE, [0])


@pytest.mark.parametrize("line", ["Skip to main content", "Back to top", "Search"])
def test_furniture_heads_no_text(line):
    assert read(line, TITLE, content_type="text/plain") == (TITLE, [1])


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"May 4, 2010: {TITLE}", TITLE),
        (f"4 May 2010 – {TITLE}", TITLE),
        ("May 4, 2010 changed how agencies open bridges", None),
        ("May 4, 2010 - 2:14 P.M. and a Bridge", None),
    ],
)
def test_a_day_set_before_the_headline_is_no_part_of_it(line, expected):
    assert read(heading(line)) == (expected or line, [0])


def test_a_name_set_in_bold_leaves_the_headline_to_an_unmarked_line():
    lines = (Block("Jane Roe", strong=True), "Communications Director", "Office: 202-555-0100")
    assert read(*lines, TITLE) == (TITLE, [3])


@pytest.mark.parametrize(
    "title", ["Acme 13 Press Kit", "Acme opens newsroom", "Mayor sorry for late press release"]
)
def test_a_title_of_more_than_the_house_and_the_sort_of_page_heads_it(title):
    assert read(heading(title), head=head(title)) == (title, [0])


@pytest.mark.parametrize("line", ["報道関係者各位", "An die Medien", "To all media", "Contents"])
def test_whom_a_release_is_for_is_no_headline(line):
    assert read(line, TITLE, content_type="text/plain") == (TITLE, [1])


def test_the_half_of_the_title_that_stands_above_the_text_is_the_headline():
    named = frozenset({"headline"})
    house = Block("Council Group", zone=Zone.MARGIN, hints=named, group=1)
    place = Block("in the city of Springfield", zone=Zone.MARGIN, group=2)
    line = Block("Library stays open", zone=Zone.MARGIN, hints=named, group=3)
    title = "Council Group in the city of Springfield - Library stays open"
    assert read(house, place, line, head=head(title)) == ("Library stays open", [2])


def test_the_only_first_heading_outside_the_text_wins_over_a_second_one_in_it():
    top = heading(
        "Springfield College becomes the first in the county to join Acme", zone=Zone.MARGIN
    )
    below = heading("Springfield joins Acme to broaden its courses for all its students", 2)
    assert read(top, below, head=head("Springfield College joins Acme")) == (top.text, [0])


def test_a_small_word_that_a_template_leaves_is_no_headline():
    assert read(heading("entry", 2), bold(TITLE)) == (TITLE, [1])


def test_a_title_that_is_a_trail_leaves_it_to_the_page():
    trail = head("Bridge Office of Ohio: Press: Press Releases")
    assert read(bold(TITLE), head=trail) == (TITLE, [0])
    reverse = head(f"{TITLE} | Press Releases | Press")
    assert read(head=reverse) == (TITLE, [])


@pytest.mark.parametrize("hint", ["prtitle", "newsheadline", "title"])
def test_a_class_that_ends_with_title_calls_a_line_the_headline(hint):
    below = Block("Forty thousand cars a day on the longest span in the state", centered=True)
    assert read(Block(TITLE, hints=frozenset({hint})), below) == (TITLE, [0])


def test_a_day_and_a_house_are_no_headlines_though_their_markup_says_so():
    day = heading("September 12, 2025", 3)
    assert read(heading(TITLE, 2), heading("FOR IMMEDIATE RELEASE", 3), day) == (TITLE, [0])
    assert read(heading("Springfield School District", 2), bold(TITLE)) == (TITLE, [1])


def test_the_day_in_a_title_of_the_head_is_no_part_of_it():
    assert read(head=head(f"June 2, 2021 - {TITLE}")) == (TITLE, [])


def test_a_status_set_as_a_heading_leaves_the_headline_to_an_unmarked_line():
    assert read(heading("For Immediate Release", 3), TITLE.upper()) == (TITLE.upper(), [1])


@pytest.mark.parametrize(
    "line",
    [
        "www.minister.example.gov",
        "https://example.gov/a",
        "a@b.org",
        '("Acme Anvil Works", "Acme" or the "Company")',
    ],
)
def test_an_address_or_the_terms_of_a_text_are_no_headline(line):
    assert read(line, "MEDIA RELEASE", "4 May 2010", TITLE, content_type="text/plain") == (
        TITLE,
        [3],
    )


def test_without_markup_the_line_below_the_label_is_the_headline():
    above = "The Hon Jane Roe MP Minister for Bridges and Locks"
    lines = (above, "MEDIA RELEASE", "4 May 2010", TITLE.upper())
    assert read(*lines, content_type="text/plain") == (TITLE.upper(), [3])


def test_the_name_of_a_filing_leaves_it_to_the_page():
    assert read(heading("FORM 6-K"), bold(TITLE), head=head("Acme Inc. - 6-K")) == (TITLE, [1])


@pytest.mark.parametrize(
    ("lines", "title", "at"),
    [
        ((heading("Press Release - 7/8/2025"), heading(TITLE, 3)), "Press Release - 7/8/2025", 1),
        ((heading("May 4, 2010, PRESS RELEASE"), heading(TITLE, 3)), "Press Releases", 1),
        ((heading("Press Release, May 2010"), heading(TITLE, 2)), "Press Releases", 1),
        ((Block("MUSEUM", zone=Zone.CHROME), bold(TITLE)), "Museum of Bridges: Newsroom", 1),
        ((heading("e化收費橋梁今年起全面通車"),), "資訊中心", 0),
    ],
)
def test_a_title_that_names_kind_day_or_house_leaves_it_to_the_page(lines, title, at):
    assert read(*lines, head=head(title)) == (lines[at].text, [at])


@pytest.mark.parametrize(
    ("lines", "at"),
    [
        (("Road works in town", "Ask us", TITLE, "Press Release of May 4, 2010"), 2),
        (("The Office of Works:", TITLE, "Press Release of May 4, 2010", "It announces:"), 1),
        (("Acme Works", "Press Release of May 4, 2010", TITLE), 2),
        (("Good news for all of us", "Joy in town today", "Press Release of May 4, 2010"), 1),
        (("Good news for all of us", "Joy in town today"), 0),
    ],
)
def test_without_markup_kind_and_day_part_the_headline_from_the_text(lines, at):
    assert read(*lines, content_type="text/plain") == (lines[at], [at])


@pytest.mark.parametrize(
    ("content_type", "found"),
    [("text/plain", ("Joy in the whole town", [0])), ("text/html", ("Note", []))],
)
def test_the_title_of_a_file_is_no_reason_to_pass_over_its_first_line(content_type, found):
    assert read("Joy in the whole town", head=head("Note"), content_type=content_type) == found


@pytest.mark.parametrize(
    ("line", "claims"),
    [("への道のりを短くする", [0, 1]), ("への道のりを短くする。", [0]), ("道のりを短くする", [0])],
)
def test_a_japanese_headline_goes_on_with_a_particle(line, claims):
    title = "緑川に新しい橋が今日から開通"
    assert read(title, line) == (" ".join((title, line)[: len(claims)]), claims)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (f"News 105/2012 - {TITLE}", f"105/2012 - {TITLE}"),
        (f"News: 105/2012 - {TITLE}", f"News: 105/2012 - {TITLE}"),
        (f"Good 105/2012 - {TITLE}", f"Good 105/2012 - {TITLE}"),
    ],
)
def test_the_kind_that_runs_into_a_headline_goes(line, found):
    assert read(heading(line), head=head(f"105/2012 - {TITLE} | Acme")) == (found, [0])


def test_a_heading_within_the_text_below_kind_and_day_is_no_headline():
    assert read(heading("Statement, May 4, 2010"), STORY, heading(TITLE, 2)) is None


def test_a_line_below_the_text_heads_nothing():
    lines = (Block(STORY), Block(STORY), Block("Write a comment on it"))
    assert headline.find(Page(lines, content_type="text/plain")) is None


@pytest.mark.parametrize("title", ["OFFICIAL STATEMENT", "Nota oficial", "Bekanntmachung"])
def test_a_kind_is_the_headline_of_a_text_that_has_no_other(title):
    assert read("Home", title, content_type="text/plain") == (title, [1])
    assert read(title, TITLE, content_type="text/plain") == (TITLE, [1])
    assert read("Press release", content_type="text/plain") is None
    lines = (Block("声明"), Block("近日网络流传有关我公司大桥的不实信息，我公司对此高度重视。"))
    assert headline.find(Page(lines, content_type="text/plain")).value == "声明"


def test_the_address_below_a_headline_is_no_part_of_it():
    assert read(heading(f"{TITLE} https://example.org/"))[0] == TITLE
    for title in ("Acme at www.example.org", "Plans of All Its Bridges to Stand at www.example.org",
                  "Roe Bridge Office Opens www.example.org"):  # fmt: skip
        assert read(heading(title))[0] == title


def test_a_line_with_a_verb_is_no_letterhead():
    title, deck = "ACME BRIDGES OPEN SOURCES ARCH TECHNOLOGY", "Plans to Stand in Every Library"
    assert read(bold(title), bold(deck)) == (title, [0])
    assert read(bold(title)) == (title, [0])


def test_what_stands_below_a_text_with_a_dateline_is_no_headline():
    below = (
        Block(STORY),
        bold("About ArchOffice.example"),
        Block("It builds arches for all of us."),
    )
    assert read(bold("ROE BRIDGE AUTHORITY"), *below) is None
    assert read(bold("ROE BRIDGE AUTHORITY"), bold(TITLE), *below) == (TITLE, [1])
    assert read(Block(STORY), heading(TITLE, 3), *below) == (TITLE, [1])
    assert read(Block(STORY), heading("About ArchOffice.example", 3)) is None
    notice = Block(f"Please note, {STORY[28:]}")
    assert read(notice, bold("About Half of All Arches Are New")) is not None


@pytest.mark.parametrize("day", ["", " 2020-03-20", ", March 20, 2020"])
def test_a_source_line_with_its_day_is_no_headline(day):
    lines = (TITLE, f"Press release from Acme Bridges Ltd. (publ){day}")
    assert read(*lines, content_type="text/plain") == (TITLE, [0])


def test_a_name_for_the_page_in_its_head_is_no_front_matter():
    blocks = (Block(STORY, zone=Zone.MARGIN), heading(TITLE, 3), Block(STORY))
    page = Page(blocks, head=Head(metas={"title": ("Roeville",)}), content_type="text/html")
    found = headline.find(page)
    assert found is not None
    assert found.value == TITLE


def test_a_number_of_the_year_is_no_date():
    assert read(heading("105/2012 - Bridge opens")) == ("105/2012 - Bridge opens", [0])


@pytest.mark.parametrize(
    "kind", ["MEDIA NOTE", "Acme Press Bulletin", "Talk Paper", "Bulletin de presse", "Press Note"]
)
def test_a_kind_of_texts_is_no_headline(kind):
    assert read(heading(kind), heading(TITLE, 2)) == (TITLE, [1])


@pytest.mark.parametrize("line", ["City opens media center", "Lawyers seek press release"])
def test_a_headline_may_end_with_the_name_of_a_section(line):
    assert read(heading(line)) == (line, [0])


def test_a_text_below_a_bold_line_is_none_of_it():
    blocks = (
        Block("新しい治療を始めます", strong=True, group=1),
        Block(
            "がん研究センターは四日、新しい治療を始めると発表した。来年の春から受け付ける。",
            group=1,
        ),
    )
    found = headline.find(Page(blocks))
    assert found is not None
    assert found.value == "新しい治療を始めます"


@pytest.mark.parametrize(
    "line",
    ["Friends of Bridges news, May 4, 2010", "Bruecken.org Pressemitteilung vom 4. Mai 2010"],
)
def test_a_heading_of_house_kind_and_day_is_the_letterheads(line):
    assert read(heading(line), heading(TITLE, 2), head=head(line)) == (TITLE, [1])


@pytest.mark.parametrize(
    ("title", "line", "own"),
    [
        ("Agency opens its new bridge over the river", "Longest span will carry many cars", False),
        ("Agentur eröffnet neue Brücke am Fluss", "Längste Spanne trägt viele Autos", False),
        ("Agency opens its new bridge over the river", "Agency opens bridge over river", True),
        ("The new bridge", "Longest span will carry many cars", True),
        ("Press release from the Springfield Bridge Council", "Longest span is open", True),
    ],
)
@pytest.mark.parametrize("level", [1, 3])
def test_the_first_heading_of_a_post_may_be_its_deck(title, line, own, level):
    blocks = (heading(line, level), Block(STORY))
    page = Page(blocks, head=Head(metas={"title": (title,)}), content_type="text/markdown")
    found = headline.find(page)
    assert found is not None
    assert found.value == (line if own else title)


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Agency Opens Bridge Over the River;", "Ferry to Run on Weekends", True),
        ("Agency Opens Longest Bridge to", "Traffic in the Valley", True),
        ("Agency Opens Longest Bridge in the", "Valley of the River Roe", True),
        ("Agency Opens Bridge Over the Roe &", "Ferry to Run on Weekends", True),
        ("La Agency abre un bridge para", "Los Pueblos del Valle", True),
        ("Agency Opens Bridge Over the River", "Mayor Praises Work of Two Hundred", False),
    ],
)
def test_a_title_of_a_text_file_that_cannot_end_goes_on(first, second, joined):
    lines = [Block(text, tag="pre", group=3) for text in (first, second)]
    found = read("NEWS RELEASE", *lines)
    assert found is not None
    assert found[0] == (f"{first} {second}" if joined else first)


@pytest.mark.parametrize(
    ("line", "below", "spelled"),
    [
        ("Press release – River Bridge", "River Bridge: two lanes for cyclists from June", True),
        (
            "19 Juil Communiqué de presse – Pont Neuf",
            "Pont Neuf : le chantier ouvre au public",
            True,
        ),
        ("Pressemitteilung: Neue Brücke", "Neue Brücke bekommt zwei Spuren für Räder", True),
        ("Siaran Pers | Jembatan Baru", "Jembatan Baru dibuka untuk warga kota", True),
        ("Press release – New River Bridge", "Two lanes for cyclists from June on", False),
        ("Press release – New River Bridge", "New River Bridge in June", False),
        ("Council opens River Bridge", "River Bridge: two lanes for cyclists from June", False),
        (
            "Press release: Council opens new bridge over river",
            "Council opens new bridge over river after two years of work",
            False,
        ),
    ],
)
def test_a_kind_and_a_subject_may_be_spelled_out_below(line, below, spelled):
    found = headline.find(Page((heading(line), heading(below, 2), Block(STORY)), head=head(line)))
    assert found is not None
    assert (found.value == below) is spelled


def test_a_heading_of_a_section_spells_nothing_out():
    title = "Press release – New River Bridge"
    later = heading("New River Bridge in the plans of the last ten years", 2)
    blocks = (heading(title), Block(STORY), later, Block(STORY))
    found = headline.find(Page(blocks, head=head(title)))
    assert found is not None
    assert found.value == title


def test_a_heading_that_is_spelled_out_below_belongs_to_the_headline():
    title, below = "Press release – New River Bridge", "New River Bridge: two lanes for cyclists"
    found = headline.find(Page((heading(title), heading(below, 2), Block(STORY)), head=head(title)))
    assert found is not None
    assert found.value == below
    assert found.claims == {0, 1}


def linked(text, href, level=1):
    return heading(text, level, anchors=(Anchor(text, href, 0, len(text)),))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (linked("Friends of the River", "http://a.example/"), f"Friends of the River » {TITLE}"),
        (linked("Friends of the River", "/"), f"Friends of the River - {TITLE}"),
        (linked("Friends of the River", "./index.php"), f"{TITLE} | Friends of the River"),
        (linked("Friends of the River", "https://river.example/blog/"),
         f"{TITLE}: Friends of the River"),
        (linked("Friends of the River Water for all", "../", 2), f"{TITLE} - Friends of the River"),
        (heading("Friends of the River"), f"Friends of the River » Blog Archive » {TITLE}"),
        (heading("Amis de la rivière"), f"Amis de la rivière » Archives du blog » {TITLE}"),
    ],
)  # fmt: skip
def test_a_heading_that_links_home_is_the_sites_name(above, title):
    assert read(above, heading(TITLE, 2), head=head(title)) == (TITLE, [1])


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ((linked(TITLE, "/"), heading("Acme", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/"), heading("A river that divides no more", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/2010/05/bridge/"), heading("Friends of the River", 2, group=1)),
         f"{TITLE} | Friends of the River"),
    ],
)  # fmt: skip
def test_a_headline_may_link_home_where_no_other_line_has_the_title(lines, title):
    assert read(*lines, head=head(title)) == (TITLE, [0])


@pytest.mark.parametrize(
    "trail",
    [
        "Home | News | News Articles | {}",
        "Home » News » {}",
        "You are here: Home > News > {}",
        "Vous êtes ici : Accueil › Presse › {}",
        "Startseite / Presse / {}",
        "Home - News - {}",
        "Hem • Nyheter • {}",
        "首页 > 新闻 > {}",
        "Home|News|{}",
    ],
)
def test_the_way_from_the_front_page_to_a_text_is_no_headline(trail):
    line = Block(trail.format(TITLE), zone=Zone.MARGIN)
    told = head(f"Agency | {TITLE}")
    assert read(line, Block(TITLE, zone=Zone.MARGIN), head=told) == (TITLE, [1])
    assert read(trail.format(TITLE), TITLE, content_type="text/plain") == (TITLE, [1])
    assert read(heading(trail.format(TITLE))) == (TITLE, [0])


@pytest.mark.parametrize(
    "title",
    [
        "Home: A Bridge for Everybody Opens",
        "Home - Bridge Opens",
        "Top 10 | Bridges",
        "Home – a bridge for everybody – opens",
    ],
)
def test_one_mark_behind_the_word_for_a_front_page_may_be_a_headlines(title):
    assert read(heading(title)) == (title, [0])


@pytest.mark.parametrize(
    "label",
    ["Title", "HEADLINE", "Headline ", "Press Release Title", "**Headline**", "Titel", "Asunto"],
)
def test_the_label_of_a_headline_is_none_of_it(label):
    line = f"{label}: {TITLE}"
    assert read(line, "Date: May 4, 2010", content_type="text/plain") == (TITLE, [0])
    assert read(heading(line)) == (TITLE, [0])


@pytest.mark.parametrize("title", ["Title VII: Court Rules for Workers", "Subject to Rules"])
def test_a_headline_may_begin_with_the_word_of_a_label(title):
    assert read(heading(title)) == (title, [0])


@pytest.mark.parametrize("kind", ["Pressemitteilung", "Press release", "Communiqué de presse"])
def test_a_headline_that_ends_like_a_sentence_stands_below_its_kind(kind):
    title = f"{TITLE}."
    assert read(heading(kind), heading(title, 2)) == (title, [1])
    assert read(heading(kind), bold(title)) == (title, [1])


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("EMBARGOED until May 4, 2027, 9 a.m. CT: Acme opens lock", "Acme opens lock"),
        ("SPERRFRIST 4.5.2027, 10 Uhr – Acme baut neue Brücke", "Acme baut neue Brücke"),
        ("[Embargoed] Acme opens new lock", "Acme opens new lock"),
        ("Under embargo: Acme opens lock", "Acme opens lock"),
        ("Acme opens new lock (embargoed until May 4, 2027)", "Acme opens new lock"),
        ("Embargo: Council lifts old limits", "Embargo: Council lifts old limits"),
        ("Embargoed goods reach the port", "Embargoed goods reach the port"),
    ],
)
def test_an_embargo_around_the_headline_goes(printed, expected):
    assert read(heading(printed))[0] == expected


@pytest.mark.parametrize(
    ("title", "below", "found"),
    [
        ("Anvils - Roe Bell Survey", (), "Anvils"),
        ("Anvils - RBS-II", (), "Anvils"),
        ("Anvils - RBS-II", (heading("RBS-II", 2, group=1),), "Anvils - RBS-II"),
        (f"Acme - {TITLE}", (Block(TITLE, strong=True, group=1),), TITLE),
        ("Anvils - RBS-II", (heading(TITLE, 2, group=1),), TITLE),
    ],
)
def test_one_word_heads_a_text_where_the_head_has_a_name_behind_it(title, below, found):
    word = title.partition(" ")[0]
    assert read(heading(word), *below, head=head(title))[0] == found


BRIDGE = "The bridge of Representative Nora Quist opened today, as the state promised a year ago. "


@pytest.mark.parametrize(
    "line",
    [
        "State Representative Nora Quist",
        "Nora Quist, Chief Engineer",
        "Nora Quist, President, Acme",
    ],
)
def test_who_holds_an_office_heads_no_text(line):
    title = Block("QUIST BRIDGE OVER THE RIVER IS OPEN", centered=True, strong=True)
    lines = (Block(line, centered=True), Block("FOR IMMEDIATE RELEASE", strong=True), title)
    found = headline.find(Page((*lines, Block(BRIDGE * 3))))
    assert found
    assert found.value == title.text


@pytest.mark.parametrize(
    "title",
    [
        "Governor Quist Signs Bill on the Bridge",
        "Senator Grant Opens Bridge",
        "Nora Quist, Chief Engineer of the Bridge, Dies at 80",
        "Acme Names Nora Quist, President",
    ],
)
def test_what_somebody_with_an_office_does_heads_one(title):
    assert read("May 4, 2010", Block(title, centered=True, strong=True)) == (title, [1])


def test_a_title_of_a_town_and_its_office_calls_no_text():
    town = Block("CITY OF ANVIL", centered=True, group=1)
    title = Block("MAYOR NAMES NINE TO STUDY THE TOWN'S OLD BRIDGE", centered=True, strong=True)
    named = head("City of Anvil - Mayor's Office")
    story = Block("The mayor today named nine people to study the old bridge of the town. " * 4)
    found = headline.find(Page((town, title, story), named))
    assert found
    assert found.value == title.text


def test_a_title_of_a_headline_and_a_house_still_calls_it():
    assert read("Agency of Rivers", heading(TITLE, 2), head=head(f"{TITLE} - Agency of Rivers"))


@pytest.mark.parametrize(
    "title", ["Low Tide – Roe Museum", "Exhibition “Low Tide” | Roe Museum", "Low Tide"]
)
def test_the_name_of_a_show_heads_the_text_that_names_it(title):
    show = "The museum opens Low Tide today, which shows the river in forty views of its banks. "
    lines = (heading("LOW TIDE"), heading("Forty views of the river and its old banks", 2))
    found = headline.find(Page((*lines, Block((show * 3).strip())), head(title)))
    assert found
    assert found.value == "LOW TIDE"


@pytest.mark.parametrize("column", ["Our Voice", "River Notes", "Media Room"])
def test_the_name_of_a_column_does_not(column):
    lines = (heading(column), heading(TITLE, 2))
    assert read(*lines, head=head(f"{column} – Roe Museum")) == (TITLE, [1])


def test_a_heading_is_the_title_without_the_house_behind_it():
    found = read(heading("Low Tide"), head=head("Low Tide – Roe Museum"))
    assert found == ("Low Tide", [0])


SHORT = (
    "Boston - The clock house said today that its new wing will open in the autumn.",
    "It expects more than 20,000 visitors in the first year after that.",
)
WING = "Clock House Opens Its New Wing"


@pytest.mark.parametrize(
    ("site", "about", "above"),
    [
        ("Northfield Museum", "About Northfield Museum", ()),
        ("Northfield Museum", "About the Northfield Museum", (Block("May 4, 2021"),)),
        ("Museum Nordfeld", "Über das Museum Nordfeld", ()),
        ("Stichting Klokken", "Over Stichting Klokken", ()),
    ],
)
@pytest.mark.parametrize("named", [False, True])
def test_about_a_house_is_no_headline_though_the_title_is_its_name(site, about, above, named):
    over = (heading(site), heading(WING, 2)) if named else (heading(WING),)
    lines = (*over, *above, *SHORT, heading(about, 3 if named else 2), SHORT[1])
    blocks = tuple(Block(line) if isinstance(line, str) else line for line in lines)
    found = headline.find(Page(blocks, head=head(site)))
    assert found is not None
    assert found.value == WING


@pytest.mark.parametrize(
    ("title", "over"),
    [
        ("Low Tide", (heading("Low Tide"), heading("New work by Jane Roe", 2))),  # a show
        ("Northfield Museum", (heading("Northfield Museum"),)),  # nothing else heads it
        (
            "Northfield Museum",
            (heading("Northfield Museum"), heading("Media contact: Jane Roe", 3)),
        ),
    ],
)
def test_a_title_may_be_a_name_and_head_its_text(title, over):
    lines = (*over, *map(Block, SHORT), heading(f"About {title}", 3), Block(SHORT[1]))
    found = headline.find(Page(lines, head=head(title)))
    assert found is not None
    assert found.value == title


def test_what_a_text_is_about_may_head_it():
    about = heading("About 200 Bells Ring in Northfield")
    found = headline.find(Page((about, *map(Block, SHORT)), head=head("Northfield Museum")))
    assert found is not None
    assert found.value == about.text
