"""The line under the headline, and no other."""

import pytest

import newsdrop
from newsdrop.page import Anchor, Block, BlockKind, Head, Page, Zone
from newsdrop.parse import headline, letterhead, subheadline
from newsdrop.parse.found import Found
from newsdrop.record import Evidence
from newsdrop.scrape import scrape

TITLE = Block("Agency Opens Bridge Over the River", BlockKind.HEADING, level=2, tag="h2")
LINE = "Longest span in the state will carry forty thousand cars a day"
BOLD = Block("Steps", strong=True)
STORY = (
    "SPRINGFIELD, Ill. — The agency opened a bridge over the river today, which will carry forty "
    "thousand cars a day and is the longest of its kind in the state."
)
TOLD = STORY.partition("— ")[2]


def read(*lines):
    blocks = (TITLE, *(Block(line) if isinstance(line, str) else line for line in lines))
    repeated = {at for at, block in enumerate(blocks) if block.text == TITLE.text}
    title = Found(TITLE.text, Evidence.MARKUP, frozenset(repeated))
    page = Page(blocks)
    letter = letterhead.find(page, title)
    taken = frozenset().union(*(part.claims for part in letter.parts if part is not None))
    return subheadline.find(page, title, taken)


@pytest.mark.parametrize(
    "block",
    [
        Block(LINE),
        Block(LINE, italic=True),
        Block(LINE, strong=True, centered=True),
        Block(LINE, BlockKind.HEADING, level=3, tag="h3"),
        Block(f"{LINE}.", hints=frozenset({"standfirst"})),
    ],
)
def test_a_line_set_apart(block):
    found = read(block, STORY)
    assert found is not None
    assert (found.value, found.claims) == (block.text, {1})


def test_a_day_in_a_list_of_labels_parts_a_deck_from_the_text():
    deck = Block("Longest span in the state", tag="p", strong=True)
    fields = (Block("Date", tag="dt"), Block("May 4, 2010", tag="dd"))
    found = read(deck, *fields, STORY)
    assert found is not None
    assert found.value == deck.text


def test_a_long_line_of_the_author_parts_a_deck_from_the_text():
    author = "By Master Sgt. Xola Qwabe, Secretary of the River Force Public Affairs Command Office"
    assert (found := read(f"{LINE}.", f"{author} / Published May 4, 2021", STORY)) is not None
    assert found.value == f"{LINE}."
    assert read(f"{author} / Published May 4, 2021", STORY) is None


def test_a_line_on_the_day_of_a_change_is_no_deck():
    assert read("This page of the state office was last updated on May 4, 2010", STORY) is None


@pytest.mark.parametrize(
    "line",
    [
        "Tuesday May 4, 8:02 am ET, for all who read it",
        "Posted on Monday, May 3 @ 21:47:08 CST by webmaster",
        "Geschrieben am Montag, 3. Mai um 21:47 Uhr von admin",
        "Transmis par admin le lundi 3 mai à 21h47",
        "Enviado el lunes, 3 mayo a las 21:47:08 CET por admin",
    ],
)
def test_a_line_on_day_and_hour_without_a_year_is_no_deck(line):
    found = read(line, Block(LINE, strong=True), STORY)
    assert found is not None
    assert found.value == LINE


@pytest.mark.parametrize(
    "line",
    [
        "Posted speed limits for the longest span in the state fall on May 5",
        "Longest span in the state to let cars cross on Monday, May 3, 9:30 am",
        "May 5 opening will let cars cross the longest span in the state from 9 am",
    ],
)
def test_a_deck_may_name_day_and_hour(line):
    found = read(Block(line, strong=True), STORY)
    assert found is not None
    assert found.value == line


@pytest.mark.parametrize(
    "line",
    [
        "Assessoria de Comunicação - NOTA À IMPRENSA",
        "Direction de la communication – Communiqué de presse",
        "Office of Public Affairs | Press Release",
        "Nota de prensa - Gabinete de Prensa de Acme",
    ],
)
def test_a_kind_beside_whose_it_is_is_no_deck(line):
    assert read(Block(line, strong=True), STORY) is None


def test_a_kind_may_open_a_deck():
    found = read(Block(f"News: {LINE}", strong=True), STORY)
    assert found is not None


def test_photo_date_and_status_may_stand_between():
    found = read("FOR IMMEDIATE RELEASE", "May 4, 2010", Block("", BlockKind.IMAGE), LINE, STORY)
    assert found is not None
    assert found.value == LINE


@pytest.mark.parametrize(
    "between",
    [
        Block("Updated 3 hours ago"),
        Block("Listen (4 minutes)"),
        Block("Find us in the app", anchors=(Anchor("Find us in the app", "/app", 0, 18),)),
    ],
)
def test_what_a_page_counts_or_offers_may_stand_between(between):
    deck = Block(LINE, BlockKind.HEADING, level=3, tag="h3")
    found = read(between, deck, STORY)
    assert found is not None
    assert found.value == LINE


@pytest.mark.parametrize(
    "lines",
    [
        ("Updated 3 hours ago", LINE),  # nothing sets the line apart
        ("Dear friends of the river", Block(LINE, italic=True)),
        ("Hall 3", "Gate 4", Block(LINE, italic=True)),
        ("Length: 400 m", Block("Two years of work", level=3), STORY, Block("Steps", level=3)),
        ("Length: 400 m", Block("Two years of work", strong=True), STORY, BOLD),
    ],
)
def test_below_other_lines_no_deck_is_looked_for(lines):
    assert read(*lines, STORY) is None


def test_it_stands_under_the_headline_that_is_closest_to_the_text():
    found = read("EXECUTIVE OFFICE OF THE PRESIDENT", TITLE, Block(LINE, centered=True), STORY)
    assert found is not None
    assert found.value == LINE


PICTURES = "Pictures are available from the press office."
ROPES = "Ropes of the old one to be sold by the yard"


@pytest.mark.parametrize(
    ("above", "deck"),
    [
        ([Block(TITLE.text, centered=True), Block(LINE, centered=True),
          Block(ROPES, centered=True)], f"{LINE} {ROPES}"),
        ([Block(TITLE.text, centered=True), Block(LINE, centered=True)], LINE),
        ([Block(LINE, centered=True), Block("Ropes to be sold by the yard", centered=True)], None),
        ([Block(TITLE.text, centered=True), Block("By Jane Roe, May 4", centered=True)], PICTURES),
    ],
)  # fmt: skip
def test_several_centred_lines_stand_below_a_centred_title(above, deck):
    found = read(*above, Block(PICTURES), STORY)
    assert (found.value if found else None) == deck


@pytest.mark.parametrize("mark", ["- ", "– ", "• "])
def test_points_below_a_headline_are_one_deck(mark):
    points = [f"{mark}{line}" for line in (LINE, ROPES, "Cars may use it from Monday on")]
    found = read(*points, "May 4, 2010", STORY)
    assert found is not None
    assert found.value == " ".join(points)


def test_lines_of_preformatted_text_are_joined():
    lines = [Block(part, tag="pre", group=3) for part in ("Longest span in the state", "to open")]
    found = read(*lines, Block(STORY, tag="pre", group=3))
    assert found is not None
    assert found.value == "Longest span in the state to open"


@pytest.mark.parametrize(
    "lines",
    [
        (STORY,),
        ("The bridge is open.", STORY),
        ("NOMINATIONS SENT TO THE SENATE:", STORY),
        ("May 4, 2010", STORY),
        ("https://www.example.gov/news/bridge-opens-over-the-river.html", STORY),
        ("2:14 P.M. EDT", STORY),
        ("Jane Roe 9:46 am Sat Dec 12, 2020", STORY),
        ("ROE FALLS, Conn.--(BUSINESS WIRE)--May 4, 2010--", STORY),
        ("Domenica 19 Aprile 2020 di Carla Massi", STORY),
        ("Office of the Governor of Illinois", STORY),
        ("FRESNO, Calif.- At noon on Monday the council opens its longest bridge and", STORY),
        (Block("Press Releases", BlockKind.HEADING, level=3), STORY),
        (Block("Background", BlockKind.HEADING, level=3), STORY),
        (Block(LINE, BlockKind.LIST_ITEM), STORY),
        (Block(LINE, zone=Zone.CHROME), STORY),
        ("By Tech. Sgt. Jane Roe, 1st Fighter Wing Public Affairs", STORY),
        ("Media Contact: Jane Roe, jane@example.gov", STORY),
        (Block("James S. Brady Press Briefing Room", centered=True), "2:14 P.M. EDT", STORY),
    ],
)
def test_other_lines_are_none(lines):
    assert read(*lines) is None


def test_without_a_printed_headline_there_is_no_line_under_it():
    page = Page((Block(LINE), Block(STORY)))
    title = Found("Agency opens bridge", Evidence.META)
    assert subheadline.find(page, title, frozenset()) is None


def test_a_line_with_a_number_to_call_is_none():
    assert read("Contact Information: Jane Roe for the press, (202) 555-0100", STORY) is None


def test_a_line_above_a_short_first_paragraph():
    lead = "The county opened its new bridge on Monday, and hundreds of people came to see it."
    found = read(LINE, lead)
    assert found is not None
    assert found.value == LINE


def test_a_line_that_opens_with_its_date_is_none():
    assert read("13 May 2019 News release from Geneva, to be read in two minutes", STORY) is None


@pytest.mark.parametrize("level", [2, 3])
def test_a_heading_may_be_a_whole_sentence(level):
    block = Block(f"{LINE}.", BlockKind.HEADING, level=level, tag=f"h{level}")
    found = read(block, STORY)
    assert found is not None
    assert found.value == f"{LINE}."


@pytest.mark.parametrize(
    "line",
    [
        Block(LINE, BlockKind.BLOCKQUOTE),
        "Roe Platform and Its Tools Carry a Thousand Bridges for the Leading Ferry Service",
    ],
)
def test_a_line_above_the_dateline_is_the_deck(line):
    found = read(line, STORY)
    assert found is not None
    assert found.value == (line.text if isinstance(line, Block) else line)


def test_what_is_explained_may_stand_between():
    lines = (TITLE, Block("Contact:"), Block("Jane Roe"), Block(LINE), Block(STORY))
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({0}))
    found = subheadline.find(Page(lines), title, frozenset({1, 2}))
    assert found is not None
    assert found.claims == {3}


@pytest.mark.parametrize("below", ["May 4, 2010", "By Jane Roe, Bridge Office", "By Jane Roe"])
def test_what_the_day_or_the_author_parts_from_the_text_may_be_a_sentence(below):
    found = read(f"{LINE}.", below, STORY)
    assert found is not None
    assert found.value == f"{LINE}."
    assert read(f"{LINE}.", STORY.removeprefix("SPRINGFIELD, Ill. — ")) is None


def test_a_labelled_line_is_none():
    assert read(f"WHAT: {LINE}", "WHEN: May 4, 2010", STORY) is None


@pytest.mark.parametrize(
    "end", ["near Roe Falls, Md.", "at 7 p.m.", "for Acme Inc.", "in the U.S."]
)
def test_a_deck_that_is_set_apart_may_end_in_an_abbreviation(end):
    line = f"Longest span of the state opens {end}"
    text = STORY.partition(" — ")[2]
    found = read(Block(line, italic=True), STORY)
    assert found is not None
    assert found.value == line
    assert read(line, text) is None
    assert read(Block(f"{LINE}. It is long.", italic=True), text) is None


@pytest.mark.parametrize("arrow", ["»", "›", "→", "►", ">>"])
def test_an_arrow_leads_elsewhere(arrow):
    assert read(f"{arrow} More on the bridge over the river", STORY) is None


def test_marks_of_a_quotation_are_no_arrow():
    line = "»Longest span in the state to open« says the mayor"
    found = read(line, STORY)
    assert found is not None
    assert found.value == line


def test_below_a_title_that_only_the_head_names_a_line_must_be_set_apart():
    title = Found(TITLE.text, Evidence.META)
    for line, expected in ((Block(LINE, italic=True), LINE), (Block(LINE), None)):
        found = subheadline.find(Page((line, Block(STORY))), title, frozenset())
        assert (found.value if found else None) == expected


def test_a_sentence_above_the_dateline_is_the_deck():
    assert read(f"{LINE}.", STORY).value == f"{LINE}."
    assert read(f"{LINE}.", STORY.partition(" — ")[2]) is None


def test_a_lead_outside_the_text_is_the_deck():
    lead = Block(f"{LINE}.", zone=Zone.MARGIN, hints=frozenset({"lead"}))
    text = STORY.partition(" — ")[2]
    assert read(lead, text).value == lead.text
    assert read(lead._replace(zone=Zone.RELEASE), text) is None


def test_the_line_of_day_and_author_may_stand_between():
    deck = Block(LINE, BlockKind.HEADING, level=3, tag="h3")
    assert read("Posted on July 6, 2017 by Acme", deck, STORY).value == LINE
    assert read("Acme makes anvils in town.", deck, STORY) is None


def test_few_words_of_a_lead_are_no_deck():
    lead = Block("Thread starter Acme", zone=Zone.MARGIN, hints=frozenset({"lead"}))
    assert read(lead, STORY) is None


def test_a_long_deck_is_one_where_the_text_follows():
    deck = Block(f"{LINE}. " * 6, hints=frozenset({"standfirst"}))
    assert read(deck, STORY).value == deck.text
    assert read(deck) is None
    assert read(f"{LINE}. {LINE}. {LINE}. {LINE}. {LINE}. {LINE}.", STORY) is not None


@pytest.mark.parametrize(
    "block",
    [
        Block("July 2025", hints=frozenset({"subtitle"})),
        "Press Release, May 4, 2010",
        f"{LINE} [PDF - 1.2 MB]",
        "( Springfield, 14 June 20 )",
        "Springfield, Ill., 3 June 2021 · The Great Hall of the Office of Works",
    ],
)
def test_a_day_a_dateline_and_a_file_are_no_deck(block):
    assert read(block, STORY) is None


def test_a_long_paragraph_of_a_script_without_blanks_is_the_text():
    text = "橋梁今天通車，每天可供四萬輛汽車通行，是全國最長的同類橋梁" * 6
    assert read(f"{text}!", f"{text}。") is None
    assert read(f"{text[:40]}", f"{text}。") is not None


def test_lines_called_the_lede_are_the_deck_where_the_dateline_follows():
    lede = [Block(line, hints=frozenset({"lede"}), group=at) for at, line in enumerate((LINE,) * 2)]
    assert read(*lede, STORY).value == f"{LINE} {LINE}"
    text = Block(STORY.partition(" — ")[2], hints=frozenset({"lede"}))
    assert read(text, text) is None


def test_a_summary_above_the_text_is_the_deck():
    fields = [Block("Published:", tag="dt"), Block("31 July 2012", tag="dd")]
    summary = Block(f"{LINE}.", hints=frozenset({"summary"}))
    text = f"{STORY.partition(' — ')[2]} {LINE}."
    assert read(*fields, summary, text).value == summary.text
    assert read(*fields, summary, Block(text, hints=summary.hints)) is None


TOP = Block(TITLE.text, BlockKind.HEADING, level=1, tag="h1", zone=Zone.MARGIN)


@pytest.mark.parametrize(
    ("line", "is_deck"),
    [
        (LINE, True),
        (f"{LINE}, and is the longest of its kind.", True),
        ("Jane Roe and Mary Ann Doe, Bridge News", False),
        (f"0:57 {LINE}", False),
        ("Stories of the rivers of the state are supported by", False),
        ("written by one who was there on May 4, 2010", False),
    ],
)
def test_a_sentence_beside_a_first_heading_outside_the_text(line, is_deck):
    page = Page((TOP, Block(line, zone=Zone.MARGIN), Block("Bridges", zone=Zone.MARGIN),
                 Block(STORY)))  # fmt: skip
    title = Found(TOP.text, Evidence.MARKUP, frozenset({0}))
    found = subheadline.find(page, title, frozenset())
    assert (found and found.value) == (line if is_deck else None)


def test_the_status_parts_a_deck_from_the_text():
    line = f"{LINE}."
    found = read(line, "FOR IMMEDIATE RELEASE", "Further words.", STORY)
    assert found is not None
    assert found.value == line
    assert read(line, "Further words.", STORY) is None


@pytest.mark.parametrize(
    "line",
    [
        "IMPORTANT NOTE: All seats for the opening of the bridge are taken",
        "Hinweis: Alle Plätze bei der Eröffnung der Brücke sind vergeben",
        "Note aux rédactions : le pont est ouvert à la presse dès huit heures",
    ],
)
def test_a_note_to_the_reader_is_no_deck(line):
    assert read(Block(line, strong=True), STORY) is None


@pytest.mark.parametrize("line", ["Important bridges: a list of the longest ones", LINE])
def test_what_is_no_note_may_be_the_deck(line):
    assert read(Block(line, strong=True), STORY) is not None


@pytest.mark.parametrize("day", ["4 mai 2010 - ", "May 4, 2010: ", "4.5.2010 – "])
def test_the_day_before_a_deck_is_no_part_of_it(day):
    found = read(Block(f"{day}{LINE}", hints=frozenset({"standfirst"})), STORY)
    assert found is not None
    assert found.value == LINE


LEAD = "The mayor cut the ribbon after four years of works."
TEXT = (
    "The agency opened a bridge over the river today, which will carry forty thousand cars a day "
    "and is the longest of its kind in the state, as its builders say."
)


@pytest.mark.parametrize(
    "hint", ["lead", "teaser", "intro", "summary", "chapo", "perex", "ingress", "sommario"]
)
def test_a_sentence_that_its_class_sets_before_the_text_is_the_deck(hint):
    found = read(Block(LEAD, hints=frozenset({hint})), TEXT)
    assert found is not None
    assert found.value == LEAD


@pytest.mark.parametrize(
    "lines",
    [
        (Block(LEAD), TEXT),
        (Block(LEAD, hints=frozenset({"lead"})), "The next day was a short one."),
        (Block(LEAD, hints=frozenset({"intro"})), Block(TEXT, hints=frozenset({"intro"}))),
        (Block(f"{TEXT} {TEXT}", hints=frozenset({"lead"})), TEXT),
    ],
)
def test_a_sentence_that_opens_the_text_is_no_deck(lines):
    assert read(*lines) is None


def test_a_label_and_its_day_part_a_deck_from_the_text():
    day = (Block("Published", tag="dt"), Block("4 May 2021", tag="dd"))
    found = read(Block(LEAD, hints=frozenset({"deck"})), *day, TEXT)
    assert found is not None
    assert found.value == LEAD


@pytest.mark.parametrize(
    ("kind", "fields", "deck"),
    [
        ("text/markdown", {"subtitle": (LEAD,)}, LEAD),
        ("text/html", {"subtitle": (LEAD,)}, None),
        ("text/markdown", {"support_line": (LEAD,)}, LEAD),
        ("text/html", {"support_line": (LEAD,), "layout": ("post",)}, LEAD),
    ],
)
def test_front_matter_has_the_deck_of_a_post(kind, fields, deck):
    metas = {"title": (TITLE.text,), **fields}
    page = Page((Block(TEXT),), Head(metas=metas), content_type=kind)
    found = subheadline.find(page, Found(TITLE.text, Evidence.META), frozenset())
    assert (found.value if found else None) == deck


@pytest.mark.parametrize("rule", ["***", "—", "· · ·"])
def test_a_rule_may_stand_around_a_deck(rule):
    for lines in ((rule, LINE, TEXT), (LINE, rule, TEXT)):
        found = read(*lines)
        assert found is not None
        assert found.value == LINE


def test_what_the_page_offers_may_stand_above_a_deck():
    found = read("Share this", LINE, TEXT)
    assert found is not None
    assert found.value == LINE


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("The Agency Now Opens Its Bridge Over the River", False),
        ("Agency Opens Bridge Over the Broad River Today", False),
        ("Agency to carry forty thousand cars a day over the river", True),
        (f"Agency opens bridge over the river: {LINE.lower()} of the week", True),
    ],
)
def test_a_second_headline_is_no_deck(line, deck):
    assert (read("May 4, 2010", line, TEXT) is not None) == deck


def test_an_author_line_that_nothing_else_tells_is_no_deck():
    line = Block("by Jane Roe of the Springfield bridge desk 651", hints=frozenset({"author"}))
    assert read(line, "May 4, 2010", TEXT) is None


@pytest.mark.parametrize(
    "line",
    [
        "All dollar amounts are in Canadian dollars unless otherwise indicated.",
        "(All figures in U.S. dollars unless otherwise noted)",
        "Tous les montants sont en dollars canadiens, sauf indication contraire.",
        "Not for distribution to newswire services in the United States",
        "This announcement contains inside information.",
        "This is a summary of what was said by the spokesperson Jane Roe in Springfield.",
        "Este es un resumen de las declaraciones de la portavoz, Ana Ruiz.",
        "Office of Bridges and of all the Roads in the State 30/05/2010 Updated June 1, 2010",
    ],
)
def test_what_a_release_says_of_itself_is_no_deck(line):
    assert read(line, STORY) is None


def test_figures_may_open_a_deck():
    assert read("All figures point to a record summer for the longest bridge", STORY) is not None


@pytest.mark.parametrize("count", [1, 2])
def test_several_points_are_no_deck(count):
    hints = frozenset({"summary", "subtitle"})
    point = Block("Longest span opens in May", BlockKind.LIST_ITEM, tag="li", hints=hints)
    found = read(*[point] * count, STORY)
    assert (found is None) == (count > 1)


def test_a_sentence_of_the_text_with_a_day_in_it_parts_no_deck():
    title = (
        "国土整備局は、三年間の工事を経て川に架かる新しい橋を開通させましたので、お知らせします。"
    )
    assert read(title, "式典は令和７年11月22日に行います。", STORY) is None


@pytest.mark.parametrize(
    "between",
    [
        ("May 4, 2010", "Press Release"),
        ("Pressemitteilung", "4. Mai 2010"),
        ("May 4, 2010", "Facebook", "X", "Print"),
        ("May 4, 2010", "Share this page"),
    ],
)
def test_the_kind_and_the_tools_may_stand_above_a_deck(between):
    deck = Block(LINE, BlockKind.HEADING, level=3, tag="h3")
    found = read(*between, deck, STORY)
    assert found is not None
    assert found.value == LINE


def test_neither_the_kind_nor_a_tool_is_a_deck():
    assert read("Press Release", "Share this page", STORY) is None


def test_the_office_below_the_author_is_no_deck():
    office = Block("Gazette Executive News Editor", centered=True)
    assert read("May 4, 2010", "Text size", "By: Jane Roe", office, STORY) is None


def test_a_leader_is_a_deck_that_may_have_a_stop():
    deck = Block(f"{LINE}.", hints=frozenset({"leader", "first"}))
    found = read(deck, STORY + " " + STORY)
    assert found is not None
    assert found.value == deck.text


@pytest.mark.parametrize(
    "line",
    [
        "发布时间：2024-11-05 来源：桥梁学院 编辑：宣传部 浏览次数：3127",
        "来源：桥梁学院 编辑：宣传部",
        "文章来源：新闻中心 责任编辑：李四 审核：王五",
        "來源: 橋梁學院 編輯: 李四 點閱: 312",
        "担当部署：広報課 電話：内線三番",
        "담당부서: 홍보팀 작성자: 김다리",
        "Author: Jane Roe Source: Bridge Office Views: 3127",
        "Released: May 2004 | Author: Jane Roe on behalf of the Bridge Office",
        "Category: Bridges | Written by: Jane Roe of the Bridge Office",
    ],
)
def test_a_line_of_fields_is_no_deck(line):
    assert read(Block(line, zone=Zone.MARGIN), STORY) is None
    found = read(Block(line, zone=Zone.MARGIN), Block(LINE, italic=True), STORY)
    assert found is not None
    assert found.value == LINE


@pytest.mark.parametrize(
    "line",
    [
        "桥梁学院：让古桥重新发出自己的声音",
        "Arches: a bridge for all towns of it",
        "Arches: a bridge for all towns | Longest span of the state",
    ],
)
def test_a_colon_makes_no_fields(line):
    assert read(Block(line, italic=True), STORY).value == line


@pytest.mark.parametrize(
    ("hints", "text", "found"),
    [
        ({"sns", "content"}, "FacebookLinkedInCopy", LINE),
        ({"social", "share"}, "Facebook Bluesky Mail", LINE),
        ({"content"}, "Nobody had crossed it for years", None),
    ],
)
def test_buttons_to_share_may_stand_above_the_deck(hints, text, found):
    deck = Block(LINE, BlockKind.HEADING, level=4, tag="h4", hints=frozenset({"sub"}))
    line = read(Block(text, zone=Zone.MARGIN, hints=frozenset(hints)), deck, STORY)
    assert (line and line.value) == found


@pytest.mark.parametrize(
    "place",
    [
        "DES MOINES, IA, UNITED STATES",
        "FORT ROE, KY, UNITED STATES",
        "Berlin, Germany",
        "Sydney, NSW, Australia",
        "Toulouse, France",
    ],
)
def test_a_place_in_a_line_of_its_own_is_no_deck(place):
    line = Block(place, BlockKind.HEADING, level=3, tag="h3")
    assert read(line, STORY) is None
    found = read(line._replace(text=f"Two Mayors Open It in {place}"), STORY)
    assert found is not None


@pytest.mark.parametrize("line", ["Press Releases", "Pressemitteilung", "Communiqués de presse"])
def test_the_kind_is_no_deck_though_its_class_says_so(line):
    assert read(Block(line, hints=frozenset({"subtitle"})), STORY) is None


def test_what_a_photo_shows_is_no_deck():
    day = "Published on May 4, 2010"
    assert read(day, "a bridge over a river with cars and a mayor on it", STORY) is None
    found = read(day, "A bridge over a river with cars and a mayor on it", STORY)
    assert found is not None


@pytest.mark.parametrize("label", ["Subheadline", "Sub-headline", "SUBTITLE", "Untertitel"])
def test_the_label_of_a_deck_is_none_of_it(label):
    found = read(f"{label}: {LINE}", STORY)
    assert found is not None
    assert (found.value, found.claims) == (LINE, {1})


SENTENCE = f"{LINE}, and the county that built it thanks all who had to wait for it{{}}"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (Block(SENTENCE.format("."), italic=True), True),
        (Block(f"{SENTENCE.format('.')} It opens on Monday.", italic=True), False),
        (Block(f"{SENTENCE.format('')} from May 4, 2010.", italic=True), False),
        (Block(SENTENCE.format(".")), False),
        (Block(SENTENCE.format(":"), italic=True), False),
        (Block("The following is what the agency says on its new bridge.", italic=True), False),
        (Block("This story on the bridge stood in the Springfield Herald.", italic=True), False),
        (Block("Ce texte sur le pont a paru dans un journal de la ville.", italic=True), False),
    ],
)
def test_a_sentence_in_italics_above_an_upright_text_is_a_deck(line, found):
    told = read(line, "The agency opened it." + " It opened a bridge over the river today." * 4)
    assert (told.value if told else None) == (line.text if found else None)
    assert read(Block(LINE), Block(STORY, italic=True)) is not None


@pytest.mark.parametrize("mark", ["!", "?"])
def test_a_long_line_that_calls_is_a_sentence_of_the_text(mark):
    text = "The agency opened it." + " It opened a bridge over the river today." * 4
    assert read(SENTENCE.format(mark), text) is None
    assert read(f"{LINE}{mark}", text) is not None
    assert read(Block(SENTENCE.format(mark), strong=True), text) is not None
    assert read(Block(SENTENCE.format(mark), hints=frozenset({"header"})), text) is not None


@pytest.mark.parametrize("lines", [[], ["Get the photos (ZIP)"], ["Photos and plans", "Print"]])
def test_sentences_are_a_deck_where_a_dateline_follows_below_short_lines(lines):
    deck = f"{SENTENCE.format('.')} It opens on Monday."
    story = "LIMA, Perú — 3 de junio de 2021. El puente se abrió hoy."
    story += (
        " Es el más largo del país y llevará a cuarenta mil vehículos al día, dijo la alcaldía."
    )
    found = read(deck, *lines, story)
    assert found is not None
    assert found.value == deck
    assert (
        read(
            deck, *lines, "The agency opened it." + " It opened a bridge over the river today." * 4
        )
        is None
    )


@pytest.mark.parametrize(
    "line",
    [
        "Published 2021-05-04 — Category: Bridges and roads of the state",
        "Release Date: 05/04/2021 Last Updated: 05/06/2021 3:15 PM",
        "Publicado el 4 de mayo de 2021 en la sección de obras y caminos",
        "Veröffentlicht am 4. Mai 2021 in der Rubrik Brücken und Straßen",
    ],
)
def test_a_line_that_says_when_a_page_was_posted_is_none(line):
    assert read(line, STORY) is None


@pytest.mark.parametrize(
    "line",
    [
        "Published plans for 2021 show a bridge that opens in May",
        "Posted speed on the bridge falls to thirty from 4 May 2021 on",
        "Released in May 2021, twelve storks nest on the old bridge",
    ],
)
def test_a_deck_may_begin_with_a_word_of_posting_lines(line):
    assert read(line, STORY).value == line


def test_whom_an_open_letter_is_for_is_none():
    address = ("H.E. Ms. Jane Q. Roe-Doe", "Secretary of the United Rivers", "Springfield 62701")
    assert read(*address, "Dear Secretary,", STORY) is None
    deck = Block(LINE, BlockKind.HEADING, level=3, tag="h3")
    assert read(deck, *address, "Dear Secretary,", STORY).value == LINE


@pytest.mark.parametrize("line", ["Jane Quist, Chief Engineer", "Speakers: Jane Quist, President"])
def test_who_speaks_is_none(line):
    assert read(Block(line, italic=True), STORY) is None


AGAIN = "Today the agency opens the bridge over the river that parts the town in two, it says. "
SHORT = (
    AGAIN + "The bridge is the longest of its kind and was built by two hundred people in years."
)


def test_the_story_in_short_is_no_deck_where_the_text_begins_in_its_words():
    text = f"SPRINGFIELD, Ill., May 4, 2010 — {AGAIN}It will carry forty thousand cars a day."
    assert read(SHORT, text) is None
    assert read(SHORT, text.replace("Today the", "The")) is not None
    assert read(AGAIN.rstrip(), text) is not None


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("Building with Bridge Departments to Save Time", True),
        ("Working for the Bridge Department to Keep Traffic Safe", True),
        ("Office of Bridge Engineering and Safety", False),
        ("Engineering for Bridges Foundation", False),
    ],
)
def test_what_is_done_to_an_end_is_no_house(line, deck):
    dated = STORY.replace("Ill. —", "Ill., May 4, 2010 —")
    found = read(Block(line, italic=True), dated)
    assert (found is not None) == deck


def test_where_a_text_is_from_is_no_deck():
    assert read(Block("Da página do sindicato", italic=True), TEXT) is None


def test_a_second_headline_in_nearly_the_same_words_is_none():
    again = Block("Agency Opens New Bridge Over the River", BlockKind.HEADING, level=2, tag="h2")
    assert read(again, STORY) is None
    assert read(again._replace(text="Two lanes for cyclists are to follow"), STORY) is not None


def test_a_day_of_the_week_is_in_no_houses_name():
    line = Block("First Crossing at Acme Club Salem Last Thursday", BlockKind.HEADING, level=2)
    assert read(line, STORY) is not None
    assert read(line._replace(text="The Acme Club of Salem"), STORY) is None


@pytest.mark.parametrize("begun", ["June, 2016 – The", "June 5, 2016 – The"])
def test_a_sentence_above_a_text_that_opens_with_its_day(begun):
    text = STORY.replace("SPRINGFIELD, Ill. — The", begun)
    found = read(f"{LINE}.", text, STORY)
    assert found is not None
    assert found.value == f"{LINE}."
    assert read(f"{LINE}.", text, text.replace("June", "July")) is None


def test_a_standfirst_of_two_sentences_is_told_by_its_class():
    lead = f"{LINE}. The reeve wants to count each of them, the boats as well as the carts."
    text = "The agency opened a bridge over the river, and will count who crosses it. " * 3
    found = read(Block(lead, tag="p", hints=frozenset({"leadtext", "wide"})), text)
    assert found is not None
    assert found.value == lead
    assert read(Block(lead, tag="p", hints=frozenset({"wide"})), text) is None


@pytest.mark.parametrize(
    ("text", "hints"),
    [
        ("By", {"subhead", "byline", "author"}),
        ("By", {"subhead"}),
        ("National reporter on bridges and the people on them", {"description", "author"}),
    ],
)
def test_what_stands_in_the_box_of_an_author_is_no_deck(text, hints):
    block = Block(text, tag="div", zone=Zone.MARGIN, hints=frozenset(hints))
    assert read(block, STORY) is None


@pytest.mark.parametrize(
    ("inner", "outer", "expected"),
    [
        ("carousel-subtitle_blue", "owl-carousel", True),
        ("slideshowSubheadline", "hero", True),
        ("carousel-caption", "owl-carousel", False),
    ],
)
def test_a_line_of_a_slide_that_its_class_calls_the_deck(inner, outer, expected):
    deck = "The two firms let guests pay for their rooms by phone all over the county"
    text = "The two firms opened a hotel on Monday, said Jane Roe, who runs it. It has many rooms."
    title = "Acme Lets Hotel Guests Pay by Phone"
    page = scrape(
        f"<title>{title}</title><div class='{outer}'><div><h1>{title}</h1>"
        f"<div class='{inner}'>{deck}</div></div></div>"
        f"<main><p>{text}</p><p>{text}</p></main>".encode()
    )
    found = subheadline.find(page, headline.find(page), frozenset())
    assert (found and found.value) == (deck if expected else None)


@pytest.mark.parametrize(
    ("below", "deck"),
    [
        ((Block("Some parts of this page may not load.", strong=True),), f"{LINE}."),
        ((Block("JavaScript is not available in this browser."),), f"{LINE}."),
        ((Block("JavaScript is what the new bridge is run with."),), None),
        ((), None),
    ],
)
def test_a_notice_on_scripts_parts_a_sentence_from_the_text(below, deck):
    text = STORY.partition(" — ")[2]
    found = read(f"{LINE}.", *below, f"{text} {text}")
    assert (found.value if found else None) == deck


def test_a_text_that_is_set_like_a_title_as_a_whole_has_no_deck():
    said = (
        "The agency opened a bridge over the river today. It will carry forty thousand cars a day"
    )
    long = f"{said}, and it is the longest of its kind in all of the state and beyond."
    called = frozenset({"section", "subtitle"})
    rows = [Block(text, BlockKind.HEADING, 3, tag="h3", hints=called) for text in (long, long[1:])]
    assert read(*rows, STORY) is None
    assert read(rows[0], STORY) is not None
    assert read(*(row._replace(level=0, tag="p") for row in rows), STORY) is None


HEADED = """<article><div class="page{head}"><h1>{title}</h1><p class="date">Published on: 4 May
2021</p><p class="{kind}">{deck}</p></div><div class="page-text"><p>{text}</p></div></article>"""


@pytest.mark.parametrize(
    ("head", "kind", "deck", "found"),
    [
        ("-title", "intro", f"{LINE}.", True),
        ("-kopf", "lead", LINE, True),
        ("-header", "teaser", f"{LINE}.", True),
        ("", "intro", f"{LINE}.", False),  # of the text
        ("-header", "note", f"{LINE}.", False),
        ("-header", "intro", f"SPRINGFIELD, May 4, 2021 – {LINE}.", False),
    ],
)
def test_an_introduction_in_the_headlines_own_element_is_a_deck(head, kind, deck, found):
    text = "The agency opened it today, which everybody may use:"
    body = HEADED.format(head=head, kind=kind, deck=deck, title=TITLE.text, text=text)
    body = body.replace("</div></article>", f"<ul><li>Cars</ul><p>{STORY}</p></div></article>")
    release = newsdrop.read(body.encode())
    assert release.subheadline == (deck if found else None)


@pytest.mark.parametrize(
    ("text", "is_deck"),
    [("What the Bridge Is", False), ("The longest span in all of the state", True)],
)
@pytest.mark.parametrize("origin", ["Published by Jane Roe on May 4, 2021", "May 4, 2021"])
def test_a_short_heading_within_the_text_is_no_deck_where_its_author_stands_outside(
    text, is_deck, origin
):
    title = TITLE._replace(zone=Zone.MARGIN)
    inner = Block(text, BlockKind.HEADING, level=2, tag="h2")
    blocks = (title, Block(origin, zone=Zone.MARGIN), inner, Block(STORY))
    found = subheadline.find(
        Page(blocks), Found(title.text, Evidence.MARKUP, frozenset({0})), frozenset()
    )
    assert (found is not None) is is_deck
    near = (title, inner._replace(zone=Zone.MARGIN), Block(origin, zone=Zone.MARGIN), Block(STORY))
    titled = Found(title.text, Evidence.MARKUP, frozenset({0}))
    assert subheadline.find(Page(near), titled, frozenset())


def test_a_short_heading_whose_class_calls_it_the_deck_is_one():
    title = TITLE._replace(zone=Zone.MARGIN)
    inner = Block("One dollar", BlockKind.HEADING, level=2, tag="h2", hints=frozenset({"subtitle"}))
    page = Page((title, Block("May 4, 2021", zone=Zone.MARGIN), inner, Block(STORY)))
    found = subheadline.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})), frozenset())
    assert found is not None
    assert found.value == "One dollar"


def test_headings_in_marks_are_one_deck():
    def saying(text):
        return Block(text, BlockKind.HEADING, level=3, tag="h3")

    said = ["“The bridge shows what the town wants”", "“The town grows with its many bridges”"]
    found = read(*map(saying, said), STORY)
    assert (found.value, found.claims) == (" ".join(said), {1, 2})
    found = read(saying(said[0]), saying("Where the bridge will lead"), STORY)
    assert (found.value, found.claims) == (said[0], {1})
    pictured = Block("", BlockKind.IMAGE, level=3, tag="h3")
    found = read(saying(said[0]), pictured, STORY)
    assert (found.value, found.claims) == (said[0], {1})


def test_a_line_outside_the_text_that_the_head_has_for_its_description():
    lead = "To help the town, the agency opened the longest bridge of the state to all cars."

    def find(description, zone=Zone.MARGIN):
        title = Found(TITLE.text, Evidence.MARKUP, frozenset({0}))
        photo = Block("", BlockKind.IMAGE, zone, tag="img")
        point = Block("Longest span of the state", BlockKind.LIST_ITEM, zone)
        blocks = (TITLE, point, photo, Block(lead, zone=zone), Block(STORY))
        head = Head(metas={"description": (description,)})
        return subheadline.find(Page(blocks, head=head), title, frozenset())

    found = find(lead)
    assert (found.value, found.claims) == (lead, {3})
    assert find("The agency opened the longest bridge of the state.") is None


def test_the_description_may_stand_between_two_printings_of_the_headline():
    lead = "To help the town, the agency opened the longest bridge of the state to all cars."
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({0, 3}))
    line = Block(lead, zone=Zone.MARGIN)
    other = Block("By Jane Roe and Karl Poe, with photos by Ann Poe", zone=Zone.MARGIN)
    head = Head(metas={"description": (lead,)})
    page = Page((TITLE, line, other, TITLE, Block(STORY)), head=head)
    found = subheadline.find(page, title, frozenset())
    assert (found.value, found.claims) == (lead, {1})

    cut = "To help the town, the agency opened the longest bridge of the ... Read on at Acme"
    head = Head(metas={"description": (cut,)})
    page = Page((TITLE, line._replace(text=cut), other, TITLE, Block(STORY)), head=head)
    assert subheadline.find(page, title, frozenset()) is None


POINTS = ("The bridge will carry forty thousand cars", "Work on the second one begins in May")


@pytest.mark.parametrize(
    ("points", "zone", "anchors", "deck"),
    [
        (POINTS, Zone.MARGIN, (), " ".join(POINTS)),
        (POINTS, Zone.RELEASE, (), None),
        (POINTS, Zone.MARGIN, (Anchor("The bridge", "/other", 0, 10),), None),
        (("Roads", "Bridges"), Zone.MARGIN, (), None),
    ],
)
def test_points_above_the_element_of_the_text_are_the_deck(points, zone, anchors, deck):
    title = TITLE._replace(level=1, tag="h1", zone=Zone.MARGIN)
    row = [Block(one, BlockKind.LIST_ITEM, zone=zone, anchors=anchors, tag="li") for one in points]
    page = Page((title, *row, Block(STORY), Block(STORY)))
    found = subheadline.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})), frozenset())
    assert (found.value if found else None) == deck


@pytest.mark.parametrize("hint", ["manchet", "chapo", "ingress"])
def test_a_sentence_that_its_class_leads_in_is_the_deck_of_a_title_in_no_heading(hint):
    title = "Agency Opens Bridge Over the River"
    deck = "The bridge is the longest in the state, and it will carry forty thousand cars a day."
    top = f"<div class='headline'>{title}</div><div class='{hint}'><p>{deck}</p></div>"
    page = f"<title>{title}</title><body><article>{top}<div>By Jane Roe</div><p>{STORY}</p>"
    release = newsdrop.read(f"<html>{page}<p>{STORY}</p></article></body></html>".encode())
    assert (release.headline, release.subheadline) == (title, deck)


def test_a_first_sentence_without_a_class_is_no_deck_of_a_title_in_no_heading():
    title = "Agency Opens Bridge Over the River"
    lead = "The bridge is the longest in the state, and it will carry forty thousand cars a day."
    top = f"<div class='headline'>{title}</div><p>{lead}</p><div>By Jane Roe</div>"
    page = f"<title>{title}</title><body><article>{top}<p>{STORY}</p><p>{STORY}</p></article>"
    assert newsdrop.read(f"<html>{page}</body></html>".encode()).subheadline is None


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        ("By Jane Roe", f"{LINE} {ROPES}"),
        ("Published: May 4, 2010", f"{LINE} {ROPES}"),
        ("Council", None),
    ],
)
def test_points_above_the_line_of_the_author(line, deck):
    where = {"zone": Zone.MARGIN}
    title = TITLE._replace(**where)
    link = (Anchor("Here is how to help", "/help", 0, 19),)
    row = [Block(one, BlockKind.LIST_ITEM, tag="li", **where) for one in (LINE, ROPES)]
    row.append(Block("Here is how to help", BlockKind.LIST_ITEM, tag="li", anchors=link, **where))
    page = Page((title, *row, Block(line, **where), Block(STORY), Block(STORY)))
    found = subheadline.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})), frozenset())
    assert (found.value if found else None) == deck


def test_the_headline_may_stand_for_the_caption_of_the_photo_below_its_deck():
    caption = Block(TITLE.text, hints=frozenset({"photo", "caption"}))
    deck = Block(LINE, BlockKind.HEADING, level=2, tag="h2")
    assert (found := read(deck, caption, STORY)) is not None
    assert found.value == LINE
    assert read(deck, TITLE, STORY) is None


def test_a_short_deck_that_its_class_tells_stands_above_the_author():
    deck = Block("Same tears, new ends.", hints=frozenset({"excerpt"}), zone=Zone.MARGIN)
    by = Block("By Jane Roe May 4, 2021", zone=Zone.MARGIN)
    told = f"{STORY.partition('— ')[2]} It has a path for those who walk, high over the water."
    assert read(deck, by, told).value == deck.text
    assert read(deck, told) is None


@pytest.mark.parametrize(
    ("later", "story", "is_deck"),
    [
        (("What It Costs", "Who Built It"), TOLD, False),
        (("What It Costs", "Who Built It"), STORY, True),  # a dateline stands below a deck
        (("What It Costs",), TOLD, True),
        (("About Acme Bridges", "Media contact"), TOLD, True),
        ((), TOLD, True),
    ],
)
def test_the_first_of_several_headings_of_a_text_is_none(later, story, is_deck):
    title = TITLE._replace(zone=Zone.MARGIN)
    made = {"kind": BlockKind.HEADING, "level": 3, "tag": "h3", "hints": frozenset({"section"})}
    first = Block("A New Look for the River Bridge", **made)
    below = [
        block
        for line in later
        for block in (Block(line, **made), Block(f"Acme Bridges builds bridges. {TOLD}"))
    ]
    aside = [Block(line, **made, zone=Zone.CHROME) for line in ("Follow us", "More news")]
    told = Page((title, first, Block(story), Block(TOLD), *below, *aside))
    found = subheadline.find(told, Found(TITLE.text, Evidence.MARKUP, frozenset({0})), frozenset())
    assert (found.value if found else None) == (first.text if is_deck else None)


def test_headings_that_come_again_below_are_no_deck_of_several():
    made = {"hints": frozenset({"subtitle"}), "level": 2, "tag": "h2"}
    row = [Block(one, BlockKind.HEADING, **made) for one in (LINE, ROPES)]
    later = Block("What it costs to cross", BlockKind.HEADING, **made)
    found = read(*row, STORY, later, STORY)
    assert found is not None
    assert found.value == LINE


def test_headings_of_one_class_of_decks_are_one():
    hints = {"hints": frozenset({"subtitulo"}), "level": 2, "tag": "h2"}
    row = [Block(one, BlockKind.HEADING, **hints) for one in (LINE, ROPES)]
    found = read(*row, Block("By Jane Roe"), STORY)
    assert found is not None
    assert found.value == f"{LINE} {ROPES}"
    plain = [one._replace(hints=frozenset()) for one in row]
    other = read(*plain, Block("By Jane Roe"), STORY)
    assert (other.value if other else None) in {None, LINE}


def test_points_above_an_author_whom_the_class_tells():
    where = {"zone": Zone.MARGIN}
    title = TITLE._replace(**where)
    row = [Block(one, BlockKind.LIST_ITEM, tag="li", **where) for one in (LINE, ROPES)]
    line = Block("Jane Roe | Salem", hints=frozenset({"author"}), **where)
    page = Page((title, *row, line, Block(STORY), Block(STORY)))
    found = subheadline.find(page, Found(title.text, Evidence.MARKUP, frozenset({0})), frozenset())
    assert found is not None
    assert found.value == f"{LINE} {ROPES}"


def test_a_heading_that_offers_to_share_is_no_deck():
    tool = Block("このニュースをシェア", BlockKind.HEADING, level=2, tag="h2")
    assert read(tool, STORY) is None
    deck = Block(LINE, BlockKind.HEADING, level=2, tag="h2")
    found = read(tool, deck, STORY)
    assert found is not None
    assert found.value == LINE
