"""The day of publication: the release's own first, then the posting date, the head, the address."""

from datetime import UTC, datetime

import pytest

import newsdrop
from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse import published
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.parse.publishing import posted, updated
from newsdrop.parse.publishing.day_order import day_first
from newsdrop.record import Date, Dateline, Evidence

NOW = datetime(2021, 7, 1, 12, tzinfo=UTC)
TITLE = "Council opens a new bridge"
STORY = Block("The council opened a new bridge over the river on Monday. " * 8)
HEADLINE = Block(TITLE, level=1, tag="h1")
LABEL = Found(Date("2021-06-01", "day", Evidence.LABEL), Evidence.LABEL)
DATELINE = Found(Dateline("FRESNO, June 2, 2021 –", "FRESNO", "2021-06-02"), Evidence.DATELINE)
HEAD = Head(metas={"article:published_time": ("2021-06-04T10:00:00-04:00",)})


def page(*blocks, head=Head(), **more):  # noqa: B008 - frozen
    return Page((HEADLINE, *blocks, STORY), head, **more)


def find(a_page, letter=None, dateline=None):
    at = next(index for index, block in enumerate(a_page.blocks) if block.text == TITLE)
    headline = Found(TITLE, Evidence.MARKUP, frozenset((at,)))
    return published.find(a_page, headline, letter or Letterhead(), dateline, now=NOW)


def test_own_date_wins_over_all_others():
    posted = Block("Posted June 3, 2021")
    everything = page(posted, head=HEAD, url="https://example.org/2021/06/05/bridge")
    label = Letterhead(date=LABEL)
    order = [
        find(everything, label, DATELINE),
        find(everything, None, DATELINE),
        find(everything),
        find(page(head=HEAD, url=everything.url)),
        find(page(url=everything.url)),
        find(page()),
    ]
    assert [day and (day.value.value[:10], str(day.source)) for day in order] == [
        ("2021-06-01", "label"),
        ("2021-06-02", "dateline"),
        ("2021-06-03", "text"),
        ("2021-06-04", "meta"),
        ("2021-06-05", "meta"),
        None,
    ]


@pytest.mark.parametrize(
    "line",
    [
        "Published: 3 June 2021 09:12",
        "Posted on June 3, 2021 by Jane Roe",
        "June 3, 2021 | By Jane Roe",
        "By Jane Roe — June 3, 2021",
        "3. Juni 2021, 14:20 Uhr",
        "Publié le 3 juin 2021 à 9h12",
        "Published June 3, 2021 | Updated June 5, 2021",
        "入力 2021年6月3日",
        "Department of Roads, Bridges and all the Rivers 3 June 2021 Updated on 5 June 2021",
        "Ministerium für Umwelt, Klima und Verkehr 3. Juni 2021 (aktualisiert am 5. Juni 2021)",
        "Consejería de Obras, Puentes y Ríos 3 de junio de 2021 Actualizada el 5 de junio de 2021",
    ],
)
def test_posting_date_stands_near_the_headline(line):
    assert find(page(Block(line))).value.value[:10] == "2021-06-03"


@pytest.mark.parametrize(
    "block",
    [
        Block("Last updated: June 3, 2021"),
        Block("Updated June 3, 2021"),
        Block("Member since June 3, 2021"),
        Block("Read more: Bridge closed (June 3, 2021)", zone=Zone.CHROME,
              hints=frozenset(("related",))),
        Block("The bridge was closed on June 3, 2021, after the flood, and the council said."),
        Block("March 2021"),
        Block("09/06/2021"),
        Block("Posted August 3, 2031"),
    ],
)  # fmt: skip
def test_other_dates_are_no_posting_date(block):
    assert find(page(block)) is None


def test_machine_readable_time_beside_the_headline_counts():
    block = Block("28 minutes ago", times=("2021-06-03T09:30:00+02:00",))
    day = find(page(block))
    assert (day.value.value, day.source) == ("2021-06-03T09:30:00+02:00", Evidence.MARKUP)


def test_numbers_are_read_in_the_order_of_the_country():
    line = Block("Posted 09/06/2021")
    assert find(page(line, language="en-GB")).value.value == "2021-06-09"
    assert find(page(Block("Posted 06/09/2021"), language="en-US")).value.value == "2021-06-09"


@pytest.mark.parametrize(
    ("language", "url", "first"),
    [
        ("en", "https://www.example.gov/x", False),
        ("en", "https://www.example.co.uk/x", True),
        ("en-US", None, False),
        ("fr", "https://example.com", True),
        ("en", "https://example.com", None),
        (None, None, None),
        (None, "http://[broken", None),
    ],
)
def test_order_of_numbers(language, url, first):
    assert day_first(Page((), language=language, url=url)) is first


@pytest.mark.parametrize(
    ("lines", "head", "first"),
    [
        (("Taken: 05.03.2024", "Posted: 05.14.2024"), Head(), False),
        (("Posted 05/03/2024", "Updated 14/03/2024"), Head(), True),
        (("Posted 05/14/2024", "Updated 14/03/2024"), Head(), None),
        (("Posted 05/03/2024", "The bridge was laid on May 3, 2024."), Head(), False),
        (("Posted 05/03/2024", "The bridge was laid on March 5, 2024."), Head(), True),
        (("Posted 05/03/2024", "The bridge was laid on May 7, 2024."), Head(), None),
        (("Posted 05/03/2024", "Read 05.03.2024 again"), Head(), None),
        (("Posted 05/03/2024",), Head(metas={"date": ("2024-03-05",)}), True),
        (("Version 1.2.2024.3", "Posted 05/03/2024"), Head(), None),
    ],
)
def test_order_of_numbers_that_other_dates_of_the_page_tell(lines, head, first):
    shown = Page(tuple(map(Block, lines)), head=head, language="en")
    assert day_first(shown) is first


@pytest.mark.parametrize(
    ("time", "value"),
    [
        ("2021-06-03T09:30:17+02:00", "2021-06-03T09:30:17+02:00"),
        ("2021-06-03T09:30:17+00:00", "2021-06-03T09:30:00"),  # of a system without a zone
        ("2021-06-03T11:30:17+02:00", "2021-06-03T09:30:00"),
        ("2021-06-03T13:30:17Z", "2021-06-03T09:30:17-04:00"),
    ],
)
def test_the_markup_gives_a_printed_minute_its_zone(time, value):
    block = Block("Posted June 3, 2021 9:30 am", times=(time,))
    assert find(page(block)).value.value == value


@pytest.mark.parametrize(
    ("line", "told", "value"),
    [
        ("Posted June 3, 2021 9:30 am", "2021-06-03T09:30:17+02:00", "2021-06-03T09:30:17+02:00"),
        ("Published: 9:30 AM, June 3, 2021", "2021-06-03T09:30:00-04:00",
         "2021-06-03T09:30:00-04:00"),
        ("Publié le 3 juin 2021 à 9h30", "2021-06-03T09:30+02:00", "2021-06-03T09:30:00+02:00"),
        ("2021年6月3日 9:30", "2021-06-03T09:30:00+0900", "2021-06-03T09:30:00+09:00"),
        ("03.06.2021, 09:30 Uhr", "2021-06-03T09:30:17+00:00", "2021-06-03T09:30:00"),  # no zone
        ("03.06.2021, 09:30 Uhr", "2021-06-03T07:30:17+00:00", "2021-06-03T09:30:17+02:00"),
        ("2021年6月3日 9:30", "2021-06-03T00:30:00+00:00", "2021-06-03T09:30:00+09:00"),
        ("03.06.2021, 09:30 Uhr", "2021-06-03T07:31:00+00:00", "2021-06-03T09:30:00"),
        ("03.06.2021, 09:30 Uhr", "2021-06-02T13:30:00+00:00", "2021-06-03T09:30:00"),  # a day
        ("Posted June 3, 2021 9:30 am", "2021-06-03T09:30:17", "2021-06-03T09:30:00"),
        ("Posted June 3, 2021 9:30 am", "2021-06-03T09:31:00+02:00", "2021-06-03T09:30:00"),
        ("Posted June 3, 2021 9:30 am EDT", "2021-06-03T09:30:00+02:00",
         "2021-06-03T09:30:00-04:00"),
        ("Posted June 3, 2021", "2021-06-03T09:30:17+02:00", "2021-06-03"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("linked", [False, True])
def test_the_head_gives_a_printed_minute_its_zone(line, told, value, linked):
    article = ({"@type": "NewsArticle", "datePublished": told},)
    metas = {"article:published_time": (told,)}
    head = Head(json_ld=article) if linked else Head(metas=metas)
    assert find(page(Block(line), head=head)).value.value == value


@pytest.mark.parametrize(
    ("head", "value", "source"),
    [
        (Head(json_ld=({"@type": "NewsArticle", "datePublished": "2021-06-03T09:00:00Z"},)),
         "2021-06-03T09:00:00+00:00", "json-ld"),
        (Head(microdata={"datepublished": ("2021-06-03",)}), "2021-06-03", "markup"),
        (Head(metas={"dc.date.created": ("2021-06-03T09:00:00-04:00",)}),
         "2021-06-03T09:00:00-04:00", "meta"),
        (Head(metas={"mail:date": ("Thu, 03 Jun 2021 09:00:00 -0400",)}),
         "2021-06-03T09:00:00-04:00", "meta"),
    ],
)  # fmt: skip
def test_head_tells_the_day(head, value, source):
    day = find(page(head=head))
    assert (day.value.value, str(day.source)) == (value, source)


@pytest.mark.parametrize(
    "head",
    [
        Head(metas={"article:modified_time": ("2021-06-03",), "last-modified": ("2021-06-03",)}),
        Head(metas={"date": ("1970-01-01",)}),
        Head(metas={"date": ("2031-06-03",)}),
        Head(json_ld=({"@type": "Event", "datePublished": "2021-06-03"},)),
        Head(json_ld=({"@type": ["VideoObject"], "uploadDate": "2021-06-03"},)),
        Head(json_ld=({"@type": None, "datePublished": {"odd": 1}},)),
        Head(json_ld=({"@type": "Article", "datePublished": []},)),
    ],
)
def test_head_without_a_day_of_publication(head):
    assert find(page(head=head)) is None


def test_day_on_which_a_browser_saved_the_page_is_none():
    saved = Head(metas={"mail:date": ("Thu, 03 Jun 2021 09:00:00 -0400",)})
    assert find(page(head=saved, content_type="multipart/related")) is None


def test_date_line_of_an_event_is_no_posting_date():
    line = Found(Date("2021-06-30", "day", Evidence.TEXT), Evidence.TEXT, frozenset((1,)))
    assert find(page(Block("When: June 30, 2021")), Letterhead(date=line)) is None


def test_article_that_the_title_names_comes_first():
    head = Head(
        title=f"{TITLE} | City of Roe",
        json_ld=(
            {"@type": "Article", "headline": "Another text", "datePublished": "2021-01-01"},
            {"@type": "Article", "headline": TITLE, "datePublished": "2021-06-03"},
        ),
    )
    assert find(page(head=head)).value.value == "2021-06-03"


def test_address_settles_the_day_that_utc_shifts():
    head = Head(metas={"article:published_time": ("2021-06-04T02:18:11+00:00",)})
    assert find(page(head=head, url="https://example.org/2021/06/03/x")).value.value == "2021-06-03"


def test_embargoed_release_may_be_dated_ahead_but_no_page_is():
    coming = Found(Date("2021-07-20", "day", Evidence.LABEL), Evidence.LABEL)
    assert find(page(), Letterhead(date=coming)).value.value == "2021-07-20"
    assert find(page(Block("Posted July 20, 2021"))) is None


def test_change_is_read_from_print_and_head():
    printed = page(Block("Last updated: June 5, 2021"))
    told = page(head=Head(metas={"article:modified_time": ("2021-06-06T10:00:00Z",)}))
    changes = [published.find_updated(one, LABEL, now=NOW) for one in (printed, told, page())]
    assert [change and (change.value.value[:10], str(change.source)) for change in changes] == [
        ("2021-06-05", "label"),
        ("2021-06-06", "meta"),
        None,
    ]


def test_no_change_came_before_publication():
    assert published.find_updated(page(Block("Updated May 1, 2021")), LABEL, now=NOW) is None


def test_the_clock_above_a_menu_is_the_sites():
    clock, menu = Block("Tue, 14 Jan 2020"), Block("Home News", zone=Zone.CHROME, tag="nav")
    for above, expected in (((clock,), "2020-01-14"), ((clock, menu), None)):
        headline = Found(TITLE, Evidence.MARKUP, frozenset((len(above),)))
        found = posted.find(Page((*above, HEADLINE, STORY)), headline)
        assert (found and found.value) == expected


def boxed(text, *hints, zone=Zone.MARGIN, **more):
    return Block(text, zone=zone, hints=frozenset(hints), **more)


DAY = "October 25, 2020"
LINKED = (Anchor("The fair opens", "/fair", 0, 14),)


@pytest.mark.parametrize(
    ("lines", "day"),
    [
        ((boxed("news"), boxed(DAY, "date", "head"), boxed("Bridge Staff")), "2020-10-25"),
        ((boxed(f"Sunday, {DAY}", "date"),), "2020-10-25"),
        ((boxed(DAY, times=("2020-10-25",)),), "2020-10-25"),
        ((boxed(DAY, "date"), boxed(DAY, "created")), "2020-10-25"),
        ((boxed(DAY),), None),
        ((boxed(DAY, "date", zone=Zone.CHROME),), None),
        ((boxed(DAY, "date", "sidebar"),), None),
        ((boxed("October 25", "date"),), None),
        ((boxed(f"Doors open on {DAY}", "date"),), None),
        ((boxed(DAY, "date"), boxed("May 2, 2020", "date")), None),
        ((boxed(DAY, "date"), boxed("The fair opens", anchors=LINKED)), None),
        ((boxed("The fair opens", level=3), boxed(DAY, "date")), None),
    ],
)
def test_the_one_day_in_a_box_beside_the_text_is_the_last_sign(lines, day):
    a_page = page(*[STORY] * 30, *lines)
    found = find(a_page)
    assert (found and found.value.value) == day
    if day:
        dated = find(page(*[STORY] * 30, *lines, head=HEAD))
        assert dated.value.value.startswith("2021-06-04")


def test_a_day_above_the_text_may_be_the_clock_of_the_site():
    text = (Block("Bridge opens"), *[STORY] * 30)
    clock = (boxed(DAY, "date"), *[boxed("Roads", "menu")] * 30)
    assert published.find(Page((*clock, *text)), None, Letterhead(), None, now=NOW) is None


def below(*lines):
    return page(*[STORY] * 30, *map(Block, lines))


@pytest.mark.parametrize(
    "line",
    [
        "Posted by Jane Roe, June 3, 2021 09:07 AM",
        "Published on 3 June 2021",
        "By admin | Published June 3, 2021",
        "Von Anna Rot | Veröffentlicht am 3. Juni 2021",
        "Por Ana Ruiz · Publicado el 3 de junio de 2021",
        "Ends/Thursday, June 3, 2021",
        "ENDS – 3 June 2021",
        "- Ende - Donnerstag, 3. Juni 2021",
        "完／2021年6月3日（星期四）",
        "This entry was posted on Thursday, June 3rd, 2021 at 3:00 pm and is filed under News.",
        "This entry was posted in News by Jane Roe on June 3, 2021. Bookmark the permalink.",
        "Dieser Beitrag wurde am 3. Juni 2021 von Anna Rot in Presse veröffentlicht.",
        "Cette entrée a été publiée dans Presse le 3 juin 2021 par Jeanne Dupont.",
    ],
)
def test_the_line_below_the_text_that_says_when_it_was_posted(line):
    assert find(below(line)).value.value[:10] == "2021-06-03"


def test_the_class_of_a_posts_last_line_tells_its_day():
    line = Block("On June 3, 2021 / News / No comments", hints=frozenset({"postmetadata"}))
    assert find(page(*[STORY] * 30, line)).value.value == "2021-06-03"


@pytest.mark.parametrize(
    "lines",
    [
        ("Posted by Jane Roe, June 3, 2021", "Posted by John Doe, June 4, 2021"),
        ("The story was posted by Jane Roe on June 3, 2021",),
        ("Posted by Jane Roe",),
        ("June 3, 2021",),
        ("Jane Roe | Published June 3, 2021",),
        ("Ends with a concert on June 3, 2021",),
        ("End of the works: June 3, 2021 to July 5, 2021",),
        ("This entry was posted in News.",),
    ],
)
def test_other_lines_below_the_text_tell_nothing(lines):
    assert find(below(*lines)) is None


@pytest.mark.parametrize(
    "line",
    [
        "May 30 to June 3, 2021, Springfield",
        "1-3 June 2021",
        "1 to 3 June 2021",
        "30 May – 3 June 2021",
        "1. bis 3. Juni 2021",
    ],
)
def test_the_days_of_an_event_are_no_posting_date(line):
    assert find(page(Block(line))) is None


@pytest.mark.parametrize(
    "line", ["Issue 12 – June 3, 2021", "Springfield - 3 June 2021", "10:00 - 3 June 2021"]
)
def test_a_dash_alone_makes_no_event(line):
    assert find(page(Block(line))).value.value[:10] == "2021-06-03"


def test_a_day_before_its_author_is_the_postings():
    line = "03.06.2021 - Redaktion: Max Müller (Sprecher der Gesellschaft für Brücken)"
    assert find(page(Block(line), head=HEAD)).value.value == "2021-06-03"
    line = "03.06.2021 - Treffen: Max Müller (Sprecher der Gesellschaft für Brücken)"
    assert find(page(Block(line), head=HEAD)).value.value[:10] == "2021-06-04"


def test_a_sentence_that_comes_to_a_day_is_no_posting_date():
    line = "Bids must reach the clerk of the town by noon on June 1, 2021. All are opened at once."
    assert find(page(Block(line))) is None
    posted_by = Block("Posted by the press office of the town on June 1, 2021")
    assert find(page(posted_by)).value.value == "2021-06-01"


def signed(*lines):
    return Page((HEADLINE, *[Block(STORY.text.strip())] * 30, *map(Block, lines)))


@pytest.mark.parametrize(
    "lines",
    [
        ("MINISTRY OF BRIDGES 11 APRIL 2020",),
        ("Ministry of Bridges", "11 April 2020"),
        ("Fait à Lyon, le 11 avril 2020",),
        ("Bogotá, D.C., 11 de abril de 2020", "Jane Roe"),
        ("Berlin, den 11. April 2020",),
        ("Warszawa, dnia 11 kwietnia 2020 r.",),
        ("Jakarta, 11 April 2020", "Kepala Biro Humas"),
        ("En Madrid, a 11 de abril de 2020",),
        ("En Madrid a 11 de abril de 2020",),
        ("Office of the Mayor (11 April 2020)",),
    ],
)
def test_the_day_of_the_signature(lines):
    found = find(signed(*lines))
    assert found is not None
    assert found.value.value == "2020-04-11"


@pytest.mark.parametrize(
    "lines",
    [
        ("When:", "April 11, 2020"),
        ("Deadline April 11, 2020",),
        ("Doors Open, April 11, 2020",),
        ("Register by April 11, 2020",),
        ("Springfield, April 11, 2020", "Shelbyville, April 12, 2020"),
        ("Photo: Jane Roe, April 11, 2020",),
        ("Photo: Ministry of Bridges, April 11, 2020",),
    ],
)
def test_other_days_below_the_text_sign_nothing(lines):
    assert find(signed(*lines)) is None


def test_a_day_in_the_margin_below_the_text_signs_nothing():
    above = signed().blocks
    margin = Block("Ministry of Bridges 11 April 2020", zone=Zone.MARGIN)
    assert find(Page((*above, margin))) is None


def test_the_hour_that_only_markup_tells_leaves_the_datelines_day():
    line = Block("Wednesday", times=("2021-06-02T15:32:00Z",))
    found = find(page(line), None, DATELINE)
    assert found is not None
    assert found.value.value == "2021-06-02"


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Wed 2nd June 2021 | 03:32 PM", "2021-06-02T15:32:00"),
        ("Posted on: 02 JUN 2021 3:32PM by Press Desk", "2021-06-02T15:32:00"),
        ("Veröffentlicht am 2. Juni 2021, 15.32 Uhr", "2021-06-02T15:32:00"),
        ("Published June 3, 2021 3:32 PM", "2021-06-02"),
        ("June 2, 2021", "2021-06-02"),
    ],
)
def test_the_hour_of_the_datelines_day_is_kept(line, value):
    found = find(page(Block(line)), None, DATELINE)
    assert found is not None
    assert found.value.value == value


def test_a_label_at_the_headline_knows_the_day_better_than_one_below():
    posted_on = Block("Published on: June 1, 2021")
    found = find(page(posted_on, *[STORY] * 4, Block("Published on: June 3, 2021")))
    assert found.value.value[:10] == "2021-06-01"


@pytest.mark.parametrize(
    ("below", "day"),
    [
        (["Date Taken: 06.01.2021", "Date Posted: 06.15.2021 09:41"], "2021-06-15"),
        (["Published on: June 3, 2021"], "2021-06-03"),
        (["Date posted: May 3, 2021"], "2021-06-01"),
        (["Published June 3, 2021", "Published June 4, 2021"], "2021-06-01"),
        (["Updated: June 3, 2021"], "2021-06-01"),
    ],
)
def test_a_label_knows_the_day_better_than_a_bare_one_at_the_headline(below, day):
    found = find(page(Block("June 1, 2021"), *[Block(STORY.text.strip())] * 4, *map(Block, below)))
    assert found.value.value[:10] == day


@pytest.mark.parametrize(
    ("sentence", "day"),
    [
        ("The town opens it as the report issued on June 1, 2021, had promised.", "2021-06-03"),
        ("This release was first issued on June 1, 2021.", "2021-06-01"),
        ("This release was sent to all papers and posted on June 1, 2021.", "2021-06-01"),
    ],
)
def test_a_sentence_of_the_text_may_tell_when_something_else_was_issued(sentence, day):
    found = find(page(Block("June 3, 2021"), Block(sentence)))
    assert found.value.value[:10] == day


def test_many_days_of_change_on_a_page_that_tells_no_order_are_read_in_linear_time():
    lines = [Block(f"Updated on 0{at % 9 + 1}/10/2021") for at in range(3000)]
    assert [date.value for date in updated.find(page(*lines))] == []


def recalled(*lines):
    """The day of a page of facts, which other fields and a text are below."""
    text = "The makers ask all who have one of the anvils to bring it back to the shop at once. "
    html = "".join(f"<p>{line}</p>" for line in (*lines, text * 2, text * 3))
    release = newsdrop.read(
        f"<main><h1>Acme recalls its anvils for cracks</h1>{html}</main>".encode()
    )
    return release.published and release.published.value, release


@pytest.mark.parametrize("told", [1, 2])
@pytest.mark.parametrize("label", ["Recall Date:", "Company Announcement Date:", "Published:"])
def test_a_box_of_facts_above_the_text_tells_the_day(label, told):
    facts = ("Hazard:", "The horn of the anvil can break off and fall upon the feet of a smith.")
    facts = ("Name of Product:", "Acme anvils", *facts * told)
    day, release = recalled(*facts, label, "January 19, 2021", "Units:", "About 874")
    assert day == "2021-01-19"
    assert "About 874" in [part.text for part in release.body]


@pytest.mark.parametrize(
    "label", ["Sale Date:", "Hearing date:", "Bids due:", "Date sold:", "Expiration date:"]
)
def test_other_days_in_a_box_of_facts_are_not_the_releases(label):
    sold = ("Hazard:", "The horn of the anvil can break off and fall upon the feet of a smith.")
    day, _ = recalled("Name of Product:", "Acme anvils", *sold, label, "January 19, 2021")
    assert day is None


def test_the_day_in_a_list_of_facts_below_a_note_counts():
    note = "<p>When a company recalls a thing, the Office posts what it tells as a service.</p>"
    days = {"Company Announcement Date:": "January 19, 2021", "Office Date:": "January 20, 2021"}
    facts = "".join(f"<dt>{label}</dt><dd>{day}</dd>" for label, day in days.items())
    text = "<p>The makers ask all who have an anvil to bring it back to the shop at once.</p>"
    html = f"<main><h1>Acme recalls its anvils for cracks</h1>{note}<dl>{facts}</dl>{text * 3}"
    assert newsdrop.read(f"{html}</main>".encode()).published.value == "2021-01-19"


@pytest.mark.parametrize(
    ("line", "day"),
    [("News Release 3-Jun-2021", "2021-06-03"), ("Thursday, June 3, 2021", None)],
)
def test_among_a_pages_tools_the_kind_says_whose_day_it_is(line, day):
    tools = Block(line, zone=Zone.CHROME, hints=frozenset({"tools"}))
    found = published.find(
        Page((tools, HEADLINE, STORY)),
        Found(TITLE, Evidence.MARKUP, frozenset((1,))),
        Letterhead(),
        None,
        now=NOW,
    )
    assert (found and found.value.value) == day


def test_the_day_on_a_card_of_another_story_is_not_the_releases():
    day = Block("03.06.2021 u 10:52", zone=Zone.CHROME, group=7)
    other = Block("Three more bridges of the river reopen", zone=Zone.CHROME, group=7)
    assert find(page(day, head=HEAD)).value.value.startswith("2021-06-03T10:52")
    assert find(page(other, day, head=HEAD)).value.value.startswith("2021-06-04")


def test_the_day_in_a_heading_over_photos_below_a_text_is_what_they_show():
    day = Block("The opening - May 4, 2020", BlockKind.HEADING, level=2, tag="h2")
    shown = Block("", BlockKind.IMAGE, tag="img", picture=Picture("/p/bridge.jpg"))
    text = Block(STORY.text.strip())
    assert find(Page((HEADLINE, text, day, shown))) is None
    assert find(Page((HEADLINE, day, shown, text)))
    alone = day._replace(text="Leeds, May 4, 2020")
    assert find(Page((HEADLINE, text, alone, shown))).value.value == "2020-05-04"


def test_a_day_in_words_tells_the_order_in_american_english_too():
    lines = (Block("November 9, 2021"), Block("Salem, 09-11-2021"))
    assert day_first(Page(lines, language="en-us")) is True
    assert day_first(Page(lines[1:], language="en-us")) is False


def test_a_box_below_the_text_may_tell_kind_and_day():
    box = Block("27-05-2021 | Press release", zone=Zone.MARGIN)
    assert find(page(*[STORY] * 4, box)).value.value == "2021-05-27"
    assert find(page(*[STORY] * 4, box._replace(text="27-05-2021 | Concert"))) is None


@pytest.mark.parametrize(
    ("foot", "first"),
    [
        ("100 Main Street, Columbus, OH 43215", False),
        ("100 Main Street, Columbus, Ohio 43215", False),
        ("100 Main Street, Austin, Texas 78701-0001", False),
        ("100 Main Street, Fresno, Calif. 93650", False),
        ("100 Main Street, Columbus, XX 43215", None),
        ("100 Hauptstrasse, Roestadt, Sachsen 43215", None),
        ("Phone 614-555-0170", None),
        ("100 Main Street, Columbus, OH 43215, and 4 Bridge Street, London SW1A 1AA", None),
        ("100 Main Street, Columbus, OH 43215 | +44 20 7946 0140", None),
        ("100 Main Street, Columbus, OH 43215 | +1 614 555 0170", False),
    ],
)
def test_an_address_in_the_united_states_tells_the_order_of_numbers(foot, first):
    for day in ("07/09/2018", "07/09/18", "7/9/18"):
        page = Page((Block(f"Date: {day}"), Block("The bridge opened today."), Block(foot)))
        assert day_first(page) is first


@pytest.mark.parametrize(
    ("lines", "first"),
    [
        (("07/09/18", "Photo of 07/25/18"), False),
        (("07/09/18", "Photo of 25/07/18"), True),
        (("07/09/18", "September 7, 2018"), True),
        (("07/09/98", "July 9, 1998"), False),
        (("07/09/18", "Open 24/7/365, ratio 25/10/12/3, build 25/10/12.4"), None),
        (("07/09/18", "Order 25.07.18, part 25-07-18"), None),
    ],
)
def test_days_with_two_digits_for_the_year_tell_the_order_as_those_with_four(lines, first):
    assert day_first(Page(tuple(map(Block, lines)), language="en")) is first


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("June 3, 2011", "2011-06-03"),
        ("Salem, June 3, 2011", "2011-06-03"),
        ("Last Updated: June 3, 2011", None),
        ("Event Date: June 3, 2011", None),
    ],
)
def test_a_label_of_its_own_below_the_kind_tells_another_day(line, day):
    told = f"<p>{STORY.text}</p><p>“It is open,” said Mayor Jane Roe.</p>"
    page = f"<html><body><p>News Release</p><p>{line}</p><h1>{TITLE}</h1>{told}</body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    assert (release.published.value if release.published else None) == day


def test_the_text_below_its_kind_is_no_value_of_a_label():
    text = "On August 28, 2019, officers searched a home in the 900-block of Tranquille Road."
    page = f"<h1>Three charged</h1><p>2019-09-05</p><p>News release</p><p>{text}</p><p>{text}</p>"
    release = newsdrop.read(f"<html><body>{page}</body></html>".encode())
    assert isinstance(release, newsdrop.Release)
    assert release.published is not None
    assert release.published.value == "2019-09-05"
    assert release.body[0].text == text


def test_the_moment_in_which_a_page_was_put_up_is_no_change():
    moment = "2021-06-01T10:00:00-04:00"
    later = "2021-06-01T10:20:00-04:00"

    def change(value):
        metas = {"article:published_time": (moment,), "article:modified_time": (value,)}
        return published.find_updated(page(head=Head(metas=metas)), LABEL, now=NOW)

    assert change(moment) is None
    assert change(later).value.value == later


@pytest.mark.parametrize(
    ("until", "place", "expected"),
    [
        ("5 May", "LONDON, 5 May", "2026-05-05"),
        ("5 May", "LONDON, 4 May", None),
        ("5 May", "LONDON", None),
        ("9 a.m. on 5 September 2026", "LONDON, Sept. 5, 2026", "2026-09-05"),
        ("9 a.m. on 5 September 2026", "LONDON, 5 Sept", "2026-09-05"),
        ("5 September 2026", "LONDON", "2026-09-05"),
        (None, "LONDON, Sept. 5, 2026", None),
    ],
)
def test_a_release_that_bears_the_day_on_which_its_embargo_ends_is_of_that_day(
    until, place, expected
):
    status = f"EMBARGOED UNTIL {until}" if until else "FOR IMMEDIATE RELEASE"
    told = "The Harbor Authority today opened its new bridge, which cost 12 million pounds."
    text = f"{status}\n\nAuthority Opens Harbor Bridge\n\n{place} – {told}\n\n{told[::-1]}"
    day = newsdrop.read(text.encode(), now=datetime(2026, 4, 20, tzinfo=UTC)).published
    assert (day and day.value[:10]) == expected


def test_items_of_news_above_the_headline_have_days_of_their_own():
    other = "A bell rings in the new tower of Salem"
    link = (Anchor(other, "/2", 0, len(other)),)
    item = Block(f"{other} 2021-06-03 18:00", BlockKind.LIST_ITEM, anchors=link)
    author = Block("Jane Roe, June 2, 2021")
    assert find(Page((item, HEADLINE, author, STORY))).value.value == "2021-06-02"
    link = (Anchor(TITLE, "/1", 0, len(TITLE)),)
    own = item._replace(text=f"{TITLE} 2021-06-03 18:00", anchors=link)
    assert find(Page((own, HEADLINE, STORY))).value.value == "2021-06-03T18:00:00"


@pytest.mark.parametrize(
    ("head", "value"),
    [
        ("2021-06-03T00:00:00Z", "2021-06-03T09:00:00"),  # a day without a time
        ("2021-06-03T12:00:00+00:00", "2021-06-03T09:00:00"),
        ("2021-06-03T08:00:00-04:00", "2021-06-03T09:00:00"),  # its own zone has other hours
        ("2021-06-03T13:00:00Z", "2021-06-03T09:00:00-04:00"),
    ],
)
def test_hours_that_part_two_moments_are_no_zone(head, value):
    told = page(Block("June 3, 2021 9:00 am"), head=Head(metas={"article:published_time": (head,)}))
    assert find(told).value.value == value


def test_two_moments_of_one_line_that_hours_part_tell_no_zone():
    times = ("2021-06-03T13:30:00Z", "2021-06-03T15:30:00Z")
    line = Block("Published June 3, 2021 9:30 AM, Updated June 3, 2021 11:30 AM", times=times)
    told = page(line)
    assert find(told).value.value == "2021-06-03T09:30:00"
    assert [date.value for date in updated.find(told)] == ["2021-06-03T11:30:00"]
