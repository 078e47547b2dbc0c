"""What wires, press platforms and investor pages set in, around and below a release."""

import pytest

import newsdrop
from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending.foot import carriers, listed_data
from newsdrop.parse.ending.foot.furniture import is_furniture
from newsdrop.parse.issuing.names import officers, sitenames
from newsdrop.parse.reaching.unheaded import mailbox
from newsdrop.record import Contact
from newsdrop.scrape import scrape
from tests.asking.contacts import STORY, read

MORE = (
    "<p>The yard has built barges on the river for ninety years, and four hundred people work "
    "there in two shifts. The first barge of the new class is to leave it in the spring.</p>"
    "<p>Steel for the hulls comes from mills up the river, as it has since the yard was opened.</p>"
)


def page(*parts, head="", title="Roe Yards builds nine barges for the river"):
    body = "".join(parts)
    return newsdrop.read(
        f"<html><head><title>{title}</title>{head}</head><body><article><h1>{title}</h1>"
        f"{body}</article></body></html>".encode()
    )


def lead(place="ROEVILLE, Ohio", wire="<span itemprop='copyrightHolder'>NEWS WIRE</span>"):
    return f"<p>{place}--({wire})--Roe Yards, Inc. said today that it will build nine barges.</p>"


def test_the_rights_of_a_wire_in_the_midst_of_a_sentence_are_not_the_sentences():
    told = page(lead(), MORE)
    assert told.body[0].text.endswith("will build nine barges.")
    assert told.issuer.name == "Roe Yards, Inc."


@pytest.mark.parametrize(
    "credit",
    [
        "A barge at dawn. (<span class='credit'>Tom Poe</span>)",
        "<span class='credit'>Tom Poe</span> A barge on its way down the river at dawn.",
        "A barge at dawn. <span class='credit'>Tom Poe</span>",
    ],
)
def test_a_credit_at_either_end_of_a_caption_is_still_one(credit):
    told = page("<img src='/barge.jpg' width='900' height='600'>", f"<p>{credit}</p>", lead(), MORE)
    assert "at dawn" in f"{told.images[0].caption} {told.images[0].credit}"
    assert "at dawn" not in " ".join(part.text for part in told.body)


@pytest.mark.parametrize(
    ("kind", "byline"), [("caption", None), ("signature", "Jane Poe, CEO of Roe Yards")]
)
def test_a_name_and_office_in_a_caption_below_the_last_long_paragraph_signs_nothing(kind, byline):
    line = f"<div class='{kind}'>Jane Poe, CEO of Roe Yards</div>"
    assert page(lead(), MORE.partition("</p>")[0], line).byline == byline


@pytest.mark.parametrize(
    ("about", "name"),
    [
        ("RY-204", "Roe Yards A/S"),  # a thing by its code
        ("RY-204 (rytal)", "Roe Yards A/S"),
        ("Acme Barges", "Acme Barges"),
    ],
)
def test_a_code_that_is_described_is_no_house(about, name):
    house = "Roe Yards A/S" if about[-1] != "s" else about
    text = f"<p>OSLO, May 4, 2021 -- {house} today began to build nine boats, called {about}.</p>"
    told = page(text, MORE, f"<p><b>About {about}</b></p><p>{about} is made for rivers.</p>")
    assert told.issuer.name == name


def test_a_house_behind_source_is_what_its_link_holds():
    line = (
        "<p><span class='day'><time>May 4, 2021 07:30 ET</time></span><span class='from'>| Source: "
        "<a href='/roe'>Roe Yards A/S</a></span><span>Follow</span></p>"
    )
    text = "<p>The first of nine barges was launched today on the river in front of a crowd.</p>"
    told = page(line, text, MORE)
    assert (told.issuer.name, told.published.value[:10]) == ("Roe Yards A/S", "2021-05-04")


def test_a_house_behind_source_may_go_on_behind_its_link():
    line = "<p>Source: <a href='/roe'>Roe Group</a> Holdings plc</p>"
    text = "<p>The first of nine barges was launched today on the river in front of a crowd.</p>"
    assert page(line, text, MORE).issuer.name == "Roe Group Holdings plc"


@pytest.mark.parametrize(
    ("links", "text"),
    [
        (("mailto:a@roe.example", "tel:+15550100"), "Write: a@roe.example +1 555 0100"),
        (("/a", "/b"), "Write: a@roe.example+1 555 0100"),
        (
            ("tel:+15550100", "tel:+15550100"),
            "Write: a@roe.example+1 555 0100",
        ),  # one link, cut in two
    ],
)
def test_a_number_is_no_part_of_the_address_that_it_touches(links, text):
    one, other = links
    html = f"<p>Write: <a href='{one}'>a@roe.example</a><a href='{other}'>+1 555 0100</a></p>"
    assert [block.text for block in scrape(f"<body>{html}</body>".encode()).blocks] == [text]


def test_a_call_behind_letters_that_have_no_capital_is_taken_off_whole():
    lines = ("Hanna Roe", "Großstraßen Großhandel Email us here", "030 5550100")
    assert read(STORY, "Contact:", *lines)[0] == [
        Contact("Hanna Roe", "Großstraßen Großhandel", "030 5550100")
    ]


@pytest.mark.parametrize(
    ("call", "found"),
    [
        ("email us here", [Contact("Jane Roe", "Acme Widgets", "202-555-0100")]),
        ("or visit us here", []),
    ],
)
def test_a_number_may_share_its_line_with_the_call_to_write(call, found):
    assert read(STORY, "Jane Roe", "Acme Widgets", f"202-555-0100 {call}")[0] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Jane Roe", "International Communications", "Acme Lane Widgets"), [("Jane Roe",) * 2]),
        (("Jane Roe", "Media Relations", "Tom Hale"), [("Jane Roe", None), ("Tom Hale",) * 2]),
        (
            ("Jane Roe", "Communications", "Adwoa Mensah"),
            [("Jane Roe", None), ("Adwoa Mensah",) * 2],
        ),
    ],
)
def test_a_house_may_stand_below_the_desk_of_its_person(lines, found):
    told = [
        (one.name, one.name if one.phone else None)
        for one in read("Contact:", *lines, "202-555-0100")[0]
    ]
    assert told == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        (
            "Harrow Vale opens a yard",
            [Contact("Jane Roe", "Harrow Vale", "202-555-0100")],
        ),
        ("Yard opens", [Contact("Harrow Vale"), Contact("Jane Roe", None, "202-555-0100")]),
    ],
)
def test_a_house_above_its_person_is_known_by_the_headline(title, found):
    contacts = "<h2>Media contact:</h2><p>Harrow Vale<br>Jane Roe<br>202-555-0100</p>"
    assert [*page(lead(), MORE, contacts, title=title).contacts] == found


def test_a_number_alone_that_a_person_has_too_is_there_once():
    aside = "<div><h3>Investor Contact</h3><p>202-555-0100</p></div>"
    person = "<p>INVESTOR CONTACT:<br>Jane Roe<br>202-555-0100<br>jane@roe.example</p>"
    assert [one.name for one in page(lead(), MORE, person, aside).contacts] == ["Jane Roe"]


def test_nothing_behind_the_source_of_a_wire_is_of_its_story():
    tail = (
        "<p>SOURCE Roe Yards, Inc.</p><p>Web site: http://roe.example/</p><p>A company of Poe.</p>"
    )
    told = page(lead(), MORE, tail)
    assert told.body[-1].text.startswith("Steel for the hulls")
    assert "SOURCE Roe Yards, Inc." in told.boilerplate
    early = page("<p>SOURCE: Roe Yards, Inc.</p>", lead(), MORE)
    assert len(early.body) == 3


@pytest.mark.parametrize(
    ("line", "gone"),
    [
        ("Photo - https://pics.example/barge", True),
        ("Logo: https://pics.example/roe", True),
        ("(Photo: https://pics.example/barge)", True),
        ("Photo - A barge on its way", False),
        ("Photos of barges are at https://pics.example/barge", False),
        ("12.05.2020 CET/CEST The EQS Distribution Services include all notices.", True),
        ("Für den Inhalt der Mitteilung ist der Emittent verantwortlich.", True),
        ("Für den Inhalt der Tanks haftet der Käufer.", False),
        ("The issuer is solely responsible for the content of this announcement.", True),
        ("The issuer is in talks with its banks.", False),
        ("The issuer is solely responsible for the repayment of the bonds.", False),
        ("Public disclosure of inside information must from July be made on one day.", False),
        ("Medienarchiv unter der Brücke: Im Zollhaus öffnet am Montag ein Archiv.", False),
        ("A bulletin must carry the keyword(s): bridge, river or rope.", False),
    ],
)
def test_lines_of_a_wire_are_none_of_a_text(line, gone):
    assert is_furniture(Block(line)) is gone


def test_an_address_below_the_line_that_leads_to_it_goes_with_it():
    shown = "<p>To view an enhanced version of this graphic, please visit:</p>"
    told = page(lead(), shown, "<p>https://pics.example/barge.jpg</p>", MORE)
    assert not any("pics.example" in part.text for part in told.body)
    asked = page(
        lead(), "<p>Who wants to see the yard may go to:</p>", "<p>https://roe.example</p>", MORE
    )
    assert any("roe.example" in part.text for part in asked.body)


def row(label, value):
    return Block(f"{label} | {value}", BlockKind.TABLE, cells=(label, value))


LISTED = (
    row("Sprache:", "Deutsch"), row("Unternehmen:", "Roe AG"), row("Internet:", "roe.example"),
    row("ISIN:", "DE000A0AAAA0"), row("Ende der Mitteilung", "News-Service"),
)  # fmt: skip
DEALINGS = (row("Name", "Jane Roe"), row("LEI", "ABC"), row("ISIN:", "DE0"), row("Preis", "4 EUR"))
REACHED = (row("Unternehmen:", "Roe"), row("Telefon:", "1"), row("Fax:", "2"), row("E-Mail:", "3"))


@pytest.mark.parametrize(("rows", "gone"), [(LISTED, 5), (DEALINGS, 0), (REACHED, 0), ((), 0)])
def test_the_last_table_of_a_notice_may_tell_where_a_company_is_listed(rows, gone):
    story = (Block("Roe AG builds nine barges."), *rows, Block("Ende"))
    assert listed_data.find([*enumerate(story)]) == set(range(1, 1 + gone))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Roe Yards PLC (LSE: ROE), the shipbuilder, today provides an update.", "Roe Yards PLC"),
        (
            "Trading in London Stock Exchange Group shares (LSE: ROE) was halted.",
            "London Stock Exchange",
        ),
    ],
)
def test_the_exchange_before_a_ticker_is_not_named(text, name):
    head = "<meta property='og:site_name' content='London Stock Exchange'>"
    lines = "<h2>ROE YARDS PLC</h2><p>Released 07:00:06 18 January 2024</p>"
    told = page(lines, f"<p>{text}</p>", MORE, head=head, title="Trading Update")
    assert told.issuer.name == name


def test_a_dash_ends_what_may_be_the_name_of_a_house():
    text = "<p>Linz (OTS) - Der Aufsichtsrat der Linzer Werften AG hat Anna Huber bestellt.</p>"
    assert page(text, MORE, title="Neuer Vorstand").issuer.name == "Linzer Werften AG"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("ROEDAM, the Netherlands – Roe Yards opens a yard.", "ROEDAM, the Netherlands"),
        ("Beyond the Bridge – a yard opens.", None),
        ("Meet Jane, the Captain – she sails.", None),
    ],
)
def test_a_country_may_have_its_article(line, place):
    told = page(f"<p>{line}</p>", MORE)
    assert (told.dateline and told.dateline.place) == place


def test_subjects_under_which_a_platform_files_are_no_text():
    filed = "<h3>Ämnen</h3><ul><li>Sjöfart</li></ul><h3>Kategorier</h3><ul><li>båtar</li></ul>"
    assert page(lead(), MORE, filed).body[-1].text.startswith("Steel for the hulls")


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ("Acme PLC 01454 555 010", "Jane Roe, Chairman", "Gray PR 020 7946 0140", "Ann Lee"),
            [
                Contact("Jane Roe", "Acme PLC", "01454 555 010"),
                Contact("Ann Lee", "Gray PR", "020 7946 0140"),
            ],
        ),
        (
            ("Acme PLC", "Jane Roe", "Tom Poe, 01454 555 010", "Gray PR", "Ann Lee, 020 7946 0140"),
            [
                Contact("Jane Roe", "Acme PLC"),
                Contact("Tom Poe", "Acme PLC", "01454 555 010"),
                Contact("Ann Lee", "Gray PR", "020 7946 0140"),
            ],
        ),
        (  # whose employer stands below her
            ("Jane Roe", "Acme Inc.", "202-555-0100", "Tom Poe", "Gray Agency", "202-555-0101"),
            [
                Contact("Jane Roe", "Acme Inc.", "202-555-0100"),
                Contact("Tom Poe", "Gray Agency", "202-555-0101"),
            ],
        ),
        (  # who has a number of his own
            ("Acme Press Office 202-555-0100", "Jane Roe 202-555-0101"),
            [
                Contact("Acme Press Office", None, "202-555-0100"),
                Contact("Jane Roe", None, "202-555-0101"),
            ],
        ),
    ],
)
def test_a_house_may_stand_above_its_people(lines, found):
    assert read(STORY, "Enquiries:", *lines) == (found, [STORY])


@pytest.mark.parametrize(
    "line", ["Read more about the bridge", "Jane Roe cuts the ribbon of the new bridge in town"]
)
def test_what_follows_the_number_of_a_house_may_be_none_of_its_people(line):
    found, left = read(STORY, "Enquiries:", "Acme PLC 01454 555 010", line)
    assert (found, left) == ([Contact("Acme PLC", None, "01454 555 010")], [STORY, line])


def columns(*rows):
    return [Block(" | ".join(cells), BlockKind.TABLE, cells=cells) for cells in rows]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            (("Contact: Jane Roe", "Media: Ann Lee"),
             ("Chief Financial Officer", "Gray Works, Inc."), ("(202) 555-0100", "(202) 555-0101")),
            [Contact("Jane Roe", None, "(202) 555-0100"),
             Contact("Ann Lee", "Gray Works, Inc.", "(202) 555-0101")],
        ),
        (
            (("Contact: Jane Roe", "(202) 555-0100"), ("Ann Lee", "(202) 555-0101")),
            [Contact("Jane Roe", None, "(202) 555-0100"),
             Contact("Ann Lee", None, "(202) 555-0101")],
        ),
    ],
)  # fmt: skip
def test_contacts_side_by_side_are_read_column_by_column(rows, found):
    assert read(*columns(*rows), STORY) == (found, [STORY])


def test_a_town_between_a_person_and_her_number_ends_no_block():
    lines = ("Jane Roe", "Anvil Communications", "Everett, Wash.", "Phone: (202) 555-0100")
    found, left = read(STORY, "###", "Contact Info:", *lines)
    assert [(one.name, one.phone) for one in found] == [("Jane Roe", "(202) 555-0100")]
    assert left == [STORY, "###"]


@pytest.mark.parametrize(
    ("label", "house"),
    [("Source", None), ("Information", None), ("Information Office", "Information Office")],
)
def test_why_to_call_somebody_is_no_house(label, house):
    line = f"Renseignements : {label} : Jane Roe, 202 555-0100, jane@example.gov"
    assert [one.organization for one in read(STORY, line)[0]] == [house]


@pytest.mark.parametrize(
    ("box", "found"),
    [
        ("roe-press", True),
        ("pr", True),
        ("roe.media", True),
        ("expression", False),
        ("april", False),
    ],
)
def test_an_address_may_name_its_house_and_the_press(box, found):
    assert mailbox.is_for_press(f"{box}@roe.example") is found


@pytest.mark.parametrize(
    ("deck", "name"),
    [
        ("All nine are to leave the yard by spring of next year", None),
        ("Roe Yards", "Roe Yards"),
    ],
)
def test_the_deck_in_a_title_is_no_site(deck, name):
    title = "Nine barges are built for the river"
    html = (
        f"<html><head><title>{title}: {deck}</title></head><body><article><h1>{title}</h1>"
        f"<h2>{deck}</h2><p>Work on the barges began today at the old yard.</p>{MORE}</article>"
    )
    told = newsdrop.read(html.encode()).issuer
    assert (told and told.name) == name


def test_a_global_website_is_a_houses():
    assert (
        sitenames.house("Roe Motor Corporation Official Global Website") == "Roe Motor Corporation"
    )


def test_a_note_that_a_release_is_replaced_may_have_its_dateline():
    note = "ROEVILLE, Ohio--(BUSINESS WIRE)--Please replace the release dated May 4, 2021 with the"
    again = "<p><b>ROE YARDS BUILDS NINE BARGES FOR THE RIVER</b></p>"
    told = page(f"<p>{note} one below.</p>", "<p>The corrected release reads:</p>", again, MORE)
    assert told.dateline.place == "ROEVILLE, Ohio"


def test_the_text_does_not_begin_with_what_its_wire_says():
    wire = "<p>The issuer is solely responsible for the content of this announcement.</p>"
    told = page(
        wire,
        "<p><b>Press release</b></p>",
        "<p>Linz, May 4, 2021 – Roe AG has begun to build nine barges on the Danube.</p>",
        MORE,
    )
    assert told.body[0].text.startswith("Linz")


@pytest.mark.parametrize(
    ("line", "place"),
    [("Berlin (ots)", "Berlin"), ("Berlin (Neubau)", None)],
)
def test_a_town_and_a_wire_in_a_line_are_a_dateline(line, place):
    points = "<ul><li>Neun Boote für die Elbe</li></ul>"
    told = page(f"<p><i>{line}</i></p>", points, MORE)
    assert (told.dateline and told.dateline.place) == place


@pytest.mark.parametrize(
    ("src", "alt", "shown"),
    [
        ("https://wire.example/img.ashx?id=9", "", 0),
        ("https://wire.example/img.ashx?id=9", "A barge at dawn", 1),
        ("https://wire.example/images/img.ashx?id=9", "", 1),
        ("https://wire.example/barge.ashx?id=9", "", 1),
    ],
)
def test_a_script_that_says_no_more_than_image_counts_readers(src, alt, shown):
    assert len(page(lead(), MORE, f"<p><img src='{src}' alt='{alt}'></p>").images) == shown


def test_a_caption_ends_before_the_mark_that_parts_it_from_its_credit():
    shown = "<figure><img src='/barge.jpg'><figcaption>A barge, © Tom Poe</figcaption></figure>"
    assert page(shown, lead(), MORE).images[0].caption == "A barge"


@pytest.mark.parametrize(
    ("line", "told"),
    [("First quarter", False), ("It sank.", True), ("多くの船がこの川を下って海に出る", True)],
)
def test_a_heading_set_as_a_paragraph_is_none_of_the_summary(line, told):
    first = "<p>The yard built nine barges.</p>"
    assert (line in page(first, f"<p><b>{line}</b></p>", MORE).summary) is told


def test_who_answers_for_a_page_is_none_of_its_text():
    foot = "<p>Verantwortlich für den Inhalt:</p><p>Leiter Kommunikation Max Poe</p>"
    assert page(lead(), MORE, foot).body[-1].text.startswith("Steel for the hulls")


def test_a_short_text_with_a_dateline_is_no_date_of_the_kind_above_it():
    line = "Linz, May 4, 2021 – Roe AG has begun to build nine barges on the Danube."
    told = page("<p><b>Press release</b></p>", f"<p>{line}</p>", MORE)
    assert (told.body[0].text, told.published.value) == (line, "2021-05-04")
    dated = page("<p>Press release</p>", "<p>No. 12-2021, May 4, 2021</p>", MORE)
    assert (len(dated.body), dated.published.value) == (2, "2021-05-04")


def test_what_a_wire_says_of_itself_is_no_deck():
    wire = "<p>Für den Inhalt der Mitteilung ist der Emittent verantwortlich.</p>"
    assert page(wire, lead(), MORE).subheadline is None


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ("Jane Roe", "Lantern Row Press email us here"),
            [Contact("Jane Roe", "Lantern Row Press")],
        ),
        (("Jane Roe", "Lantern Row Press", "email us"), [Contact("Jane Roe", "Lantern Row Press")]),
        (("Jane Roe", "The yard can email us."), []),
        (("Our barges sail.", "Lantern Row Press email us here"), []),
    ],
)
def test_who_is_called_to_write_to_is_a_contact_without_an_address(lines, found):
    assert read(STORY, *lines)[0] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (
            "Jane Roe, Roe Lockwood; (202) 555-0100",
            [Contact("Jane Roe", "Roe Lockwood", "(202) 555-0100")],
        ),
        (
            "Jane Roe, Tom Hale; (202) 555-0100",
            [
                Contact("Jane Roe", None, "(202) 555-0100"),
                Contact("Tom Hale", None, "(202) 555-0100"),
            ],
        ),
    ],
)
def test_a_house_behind_a_person_and_a_comma_is_no_second_person(line, found):
    assert read(STORY, f"Media Contact: {line}")[0] == found


@pytest.mark.parametrize(
    ("name", "house"),
    [
        ("Board of Roe Water PLC", "Roe Water PLC"),
        ("Board of Trade", "Board of Trade"),
        ("Board of Directors of Acme", "Acme"),
    ],
)
def test_the_board_of_a_company_is_none(name, house):
    assert officers.house_of(name) == house


def test_a_long_line_may_be_contacts_set_off_by_semicolons():
    minister = "Office of the Minister of Barges, Bells and the Coast Guard of the Northern Rivers"
    line = (
        f"For further information: Contacts: Jane Roe, Press Secretary, {minister}, 202-555-0100, "
        "jane.roe@example.gov; Media Relations, Department of Barges, Bells and Coasts of the "
        "Northern Rivers, 202-555-0101, media@example.gov"
    )
    found, left = read(STORY, line)
    assert [(one.name, one.email) for one in found] == [
        ("Jane Roe", "jane.roe@example.gov"),
        ("Media Relations", "media@example.gov"),
    ]
    assert left == [STORY]
    told = f"Contacts: {STORY} {STORY}; call 202-555-0100 for more; nobody answers at night."
    assert read(told) == ([], [told])


@pytest.mark.parametrize(
    ("below", "gone"),
    [
        ("<ul><li>Ohio</li></ul>", True),
        (f"<p>{STORY}</p>", False),
        (f"<ul><li>Ohio</li></ul><p>{STORY}</p>", False),
        ("<ul><li>Ohio: 42 barges</li></ul>", False),
    ],
)
@pytest.mark.parametrize("label", ["Regions", "Kategorier"])
def test_what_a_text_is_filed_under_may_head_a_part_of_a_report(below, gone, label):
    told = page(lead(), MORE, f"<h3>{label}</h3>{below}")
    assert (label not in [part.text for part in told.body]) is gone


def test_a_takeover_that_may_go_on_is_no_leave_to_print():
    heading = "<h2>Overname toegestaan</h2>"
    told = page(lead(), heading, MORE)
    assert "Overname toegestaan" in [part.text for part in told.body]


def test_where_a_company_is_listed_takes_no_other_table_with_it():
    other = "<table><tr><td>Revenue</td><td>40</td></tr><tr><td>Profit</td><td>4</td></tr></table>"
    rows = (("Language:", "English"), ("ISIN:", "DE000A0AAAA0"), ("WKN:", "A0"), ("Indices:", "X"))
    cells = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in rows)
    told = page(lead(), MORE, other, f"<table>{cells}</table>")
    assert [part.text for part in told.body[-2:]] == ["Revenue | 40", "Profit | 4"]


@pytest.mark.parametrize(
    ("line", "own"),
    [
        ("EQS-News: Roe AG / Key word(s): Contract", True),
        ("Le texte du communiqué issu d’une traduction ne doit pas être considéré.", True),
        ("The key word is patience.", False),
    ],
)
def test_a_wire_says_what_a_notice_is_about(line, own):
    assert carriers.tells_of_itself(line) is own
