"""The press contact block, above or below the text, whatever its form; nothing else is one."""

import pytest

import newsdrop
from newsdrop.page import Anchor, Block, BlockKind, Page, Zone
from newsdrop.parse import contacts
from newsdrop.parse.found import Found
from newsdrop.parse.reaching import parting
from newsdrop.record import Contact, Evidence

STORY = (
    "SPRINGFIELD, May 4, 2010 — Acme Corp. will open a plant for anvils in town, it said today. "
    "The hotline for visitors, 800-555-0199, is open from nine to five."
)


def read(*lines, zone=Zone.RELEASE):
    """The contacts of a page and the texts of the blocks that stay unexplained."""
    blocks = tuple(Block(line, zone=zone) if isinstance(line, str) else line for line in lines)
    found = contacts.find(Page(blocks), None)
    if found is None:
        return [], [block.text for block in blocks]
    left = [block.text for at, block in enumerate(blocks) if at not in found.claims]
    return list(found.value), left


def heading(text):
    return Block(text, BlockKind.HEADING, level=3)


def item(text):
    return Block(text, BlockKind.LIST_ITEM, tag="li")


def row(*cells):
    return Block(" | ".join(cells), BlockKind.TABLE, tag="tr", cells=cells)


JANE = Contact("Jane Roe", None, "(202) 555-0100", "jane@example.gov")


@pytest.mark.parametrize(
    "lines",
    [
        ("Media Contact:", "Jane Roe", "(202) 555-0100", "jane@example.gov"),
        ("PRESS CONTACT", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("Contact: Jane Roe, (202) 555-0100, jane@example.gov",),
        ("Acme news media contact: Jane Roe, jane@example.gov, (202) 555-0100",),
        ("For more information, contact:", "Jane Roe", "Phone: (202) 555-0100 | jane@example.gov"),
        ("Media contacts (for reporters only, please):", "Jane Roe", "(202) 555-0100",
         "E-mail: jane (at) example.gov"),
        ("For media inquiries:", "Jane Roe, Press Officer", "Office: (202) 555-0100",
         "Fax: (202) 555-0199", "jane@example.gov"),
        ("Contacto de prensa: Jane Roe, (202) 555-0100, jane@example.gov",),
        ("Pressekontakt:", "Jane Roe", "Pressesprecherin", "Telefon: (202) 555-0100",
         "E-Mail: jane@example.gov"),
        ("Contact · Jane Roe · (202) 555-0100 · jane@example.gov",),
        ("Media queries", "Jane Roe", "(202) 555-0100", "jane@example.gov"),
        ("Contacte de premsa:", "Jane Roe", "(202) 555-0100", "jane@example.gov"),
        ("Επικοινωνία Τύπου:", "Jane Roe", "(202) 555-0100", "jane@example.gov"),
        ("- END -", "Jane Roe", "(202) 555-0100", "jane@example.gov"),
    ],
)  # fmt: skip
def test_one_person_in_many_forms(lines):
    found, left = read(STORY, *lines)
    assert found == [JANE]
    assert set(left) <= {STORY, "- END -"}


def test_a_table_row_is_a_contact():
    assert read(row("Media Contact", "Jane Roe", "(202) 555-0100"))[0] == [
        Contact("Jane Roe", None, "(202) 555-0100", None)
    ]


def test_labels_within_a_block_part_contacts():
    found, _ = read(
        "CONTACT: Acme Corp.", "Investors:", "908-555-0100", "Media:", "908-555-0101",
        "media@example.com",
    )  # fmt: skip
    assert [(one.phone, one.email) for one in found] == [
        ("908-555-0100", None),
        ("908-555-0101", "media@example.com"),
    ]


def test_semicolons_part_persons():
    found, _ = read(
        "Press contacts: Jane Roe, tel. +41 22 555 01 00, mobile +41 79 555 01 00; "
        "John Doe, tel. +41 22 555 01 01"
    )
    assert [(one.name, one.phone) for one in found] == [
        ("Jane Roe", "+41 22 555 01 00"),
        ("Jane Roe", "+41 79 555 01 00"),
        ("John Doe", "+41 22 555 01 01"),
    ]


@pytest.mark.parametrize(
    ("lines", "numbers"),
    [
        (("Jane Roe, Acme Corp.", "Tel: 908-555-0100", "Mobile: 908-555-0101"),
         ["908-555-0100", "908-555-0101"]),
        (("Jane Roe", "908-555-0100 / 908-555-0101"), ["908-555-0100", "908-555-0101"]),
        (("Jane Roe", "Tel: 908-555-0100", "Fax: 908-555-0101"), ["908-555-0100"]),
        (("Jane Roe", "Tel: 908-555-0100", "Mobile: 908-555-0100"), ["908-555-0100"]),
    ],
)  # fmt: skip
def test_who_has_two_numbers_is_there_twice(lines, numbers):
    found, _ = read("Press contact:", *lines)
    assert [one.phone for one in found] == numbers
    assert {one.name for one in found} == {"Jane Roe"}


def test_columns_of_a_table_are_contacts():
    found, _ = read(
        heading("Contacts"),
        row("Jane Roe", "John Doe"),
        row("Investor Relations", "Media Relations"),
        row("217-555-0100", "217-555-0101"),
    )
    assert found == [
        Contact("Jane Roe", "Investor Relations", "217-555-0100", None),
        Contact("John Doe", "Media Relations", "217-555-0101", None),
    ]


def test_persons_side_by_side_share_line_by_line():
    found, _ = read(
        "Press Contacts",
        "Jane Roe / John Doe",
        "Headquarters, Washington",
        "202-555-0100 / 202-555-0101",
        "jane@example.gov / john@example.gov",
    )
    assert [(one.name, one.phone, one.email) for one in found] == [
        ("Jane Roe", "202-555-0100", "jane@example.gov"),
        ("John Doe", "202-555-0101", "john@example.gov"),
    ]
    assert {one.organization for one in found} == {"Headquarters, Washington"}


def test_several_persons_below_each_other():
    found, _ = read(
        heading("Media Contacts"),
        "Jane Roe", "Acme Robotics, Inc.", "+44 (0)1865 555010", "jane@example.org",
        "John Doe", "Greenpeace Press Desk", "john@example.org",
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", "Acme Robotics, Inc.", "+44 (0)1865 555010", "jane@example.org"),
        Contact("John Doe", "Greenpeace Press Desk", None, "john@example.org"),
    ]


def test_the_company_under_a_name_is_no_second_person():
    found, _ = read("CONTACT: Jane Roe", "Acme Robotics", "217-555-0100")
    assert found == [Contact("Jane Roe", "Acme Robotics", "217-555-0100", None)]


def test_items_of_a_list_are_contacts_of_their_own():
    found, left = read(
        heading("PRESS CONTACTS:"),
        item("Jane Roe, 415-555-0100"),
        item("John Doe, 415-555-0101"),
        item("press@example.org"),
        "For the latest news on anvils, please visit the largest independent site about them.",
    )
    assert found == [
        Contact("Jane Roe", None, "415-555-0100", None),
        Contact("John Doe", None, "415-555-0101", None),
        Contact(None, None, None, "press@example.org"),
    ]
    assert len(left) == 1


def test_an_office_stands_for_the_name():
    found, left = read(
        heading("Contact Us"),
        "If you have any questions, please contact the office that you need:",
        item("Tribal Affairs at (202) 555-0100 or at tribal@example.gov"),
        item("Congressional Affairs at (202) 555-0101 or at congress@example.gov"),
    )
    assert found == [
        Contact("Tribal Affairs", None, "(202) 555-0100", "tribal@example.gov"),
        Contact("Congressional Affairs", None, "(202) 555-0101", "congress@example.gov"),
    ]
    assert left == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Media Contact: DHS Press Office, (202) 555-0100", "DHS Press Office"),
        ("Office of Public Affairs: (202) 555-0100", "Office of Public Affairs"),
        ("Contact: Press Office (202) 555-0100", "Press Office"),
        ("Media enquiries: (202) 555-0100", None),
        ("Media: Contact the News Desk at (202) 555-0100.", "News Desk"),
        ("Media contact: Brostyrelsens pressetelefon: (202) 555-0100",
         "Brostyrelsens pressetelefon"),
        ("Pressetelefon: (202) 555-0100", None),
        ("Media Contact: Secretaria Municipal da Educação, (202) 555-0100",
         "Secretaria Municipal da Educação"),
    ],
)  # fmt: skip
def test_who_answers_where_nobody_is_named(line, name):
    assert read(line)[0] == [Contact(name, None, "(202) 555-0100", None)]


def test_a_german_name_is_no_swedish_preposition():
    assert read("Pressekontakt: Till Roe, (202) 555-0100")[0] == [
        Contact("Till Roe", None, "(202) 555-0100", None)
    ]


def test_a_link_gives_the_address_that_the_text_hides():
    anchor = Anchor("Jane Roe", "mailto:jane%40example.gov?subject=Anvils", 0, 8)
    assert read("Press contact:", Block("Jane Roe", anchors=(anchor,)))[0] == [
        Contact("Jane Roe", None, None, "jane@example.gov")
    ]


def test_a_sidebar_counts_when_it_names_a_person_or_the_press():
    lines = ("Contact", "Jane Roe", "202-555-0100")
    assert len(read(*lines, zone=Zone.MARGIN)[0]) == 1
    assert read("Contact us", "12 Main Street", "202-555-0100", zone=Zone.MARGIN)[0] == []
    office = ("Office of Bridges", "The Capitol", "Albany NY 12224", "Phone: 202-555-0100")
    assert read("Contact", *office, zone=Zone.MARGIN)[0] == []
    assert read(*lines, zone=Zone.CHROME)[0] == []


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Media Contacts", "Jane Roe Tel 202-555-0100", "John Doe Tel 202-555-0101"), 2),
        (("Contact", "Jane Roe", "202-555-0100", "jane@example.gov"), 1),
        (("Related Contacts:", "Jane Roe", "202-555-0100", "jane@example.gov"), 1),
        (("Contact", "Jane Roe", "jane@example.gov"), 0),  # of whom the text does not tell
        (("Media Contacts", "Press Office", "202-555-0100"), 0),
        (("Contact", "Web team", "202-555-0100", "web@example.gov"), 0),
        (("Media Contacts", "Jane Roe", "Bridge Opens"), 0),
    ],
)
def test_persons_in_the_furniture_count_under_a_heading_that_says_so(lines, count):
    assert len(read(*lines, zone=Zone.CHROME)[0]) == count


def test_who_answers_beside_the_text_is_known_where_the_text_names_the_person():
    beside = [
        Block(text, zone=Zone.CHROME) for text in ("Contact:", "Mgr. Jane Roe jane@a.example")
    ]
    assert read(f"{STORY} Jane Roe will lead it.", *beside)[0] == [
        Contact("Jane Roe", None, None, "jane@a.example")
    ]


def test_a_menu_is_no_contact():
    text = "Press | Contact us | Donate | press@example.gov"
    links = [(6, 7, "/press"), (8, 18, "/contact"), (21, 27, "/donate")]
    anchors = tuple(Anchor(text[a:b], href, a, b) for a, b, href in links)
    assert read(STORY, Block(text, anchors=anchors))[0] == []


@pytest.mark.parametrize("where", ["Headquarters, Washington, D.C.", "Acme Research Center, Ohio"])
def test_above_the_text_a_house_may_stand_between_name_and_number(where):
    found, left = read("Jane Roe", where, "(Phone: 202-555-0100)", STORY)
    assert [(one.name, one.phone) for one in found] == [("Jane Roe", "202-555-0100")]
    assert left == [STORY]


def test_a_long_name_of_a_house_belongs_to_its_contact():
    house = "Secretariat of the State Governor’s High-Level Anti-Flood Commission on Bridges"
    assert read(STORY, "Media Inquiries:", "Jane Roe", house, "jane@example.gov")[0] == [
        Contact("Jane Roe", house, None, "jane@example.gov")
    ]


@pytest.mark.parametrize(
    "lines",
    [
        (STORY,),
        ("Contact the hotline at 800-555-0199 for help with your application, in many languages.",),
        ("For more information contact Jane Roe at 202-555-0100 or visit our site.",),
        ("Contact", "Visitors are welcome all day.", "The plant is at 12 Main Street."),
        ("Media", "Photos", "Videos"),
        ("Office of Public Affairs", "FOR IMMEDIATE RELEASE", "Contact", "May 4, 2010"),
    ],
)
def test_text_with_numbers_is_no_contact(lines):
    assert read(*lines) == ([], list(lines))


def test_the_sites_own_address_below_an_end_mark_is_no_press_contact():
    address = Block("1 Old Mill Road | Santa Fe, NM 87501 | (505) 555-0100", zone=Zone.MARGIN)
    assert read(STORY, "###", address)[0] == []


def test_the_place_before_a_contact_is_not_its_name():
    found, _ = read("Media contacts:", "In Nairobi: Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]


@pytest.mark.parametrize("thing", ["Logo Acme Bridges", "Pressebild Anna Roe"])
def test_a_file_to_download_is_nobody(thing):
    found, _ = read(heading("Media contacts"), thing, "Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]


def test_sentences_of_a_script_without_blanks_are_no_contact():
    text = "市議会は月曜日に新しい図書館の開館を承認し、来年の春から市民に開放すると発表した。"
    assert read(heading("Media Contact"), *[text] * 3, "press@example.jp")[1][1:4] == [text] * 3


@pytest.mark.parametrize(
    ("lines", "contact"),
    [
        (["문의: 환경부 대변인실 김철수 과장 044-201-1234"],
         Contact("김철수", "환경부 대변인실", "044-201-1234")),
        (["담당부서: 일자리과 김철수 팀장 ☎ 044-201-1234"],
         Contact("김철수", "일자리과", "044-201-1234")),
        (["新聞聯絡人：綜合組 劉家豪科長 07-338-1234"],
         Contact("劉家豪", "綜合組", "07-338-1234")),
        (["本案聯絡人：環境部水利中心資深工程師林大明", "聯絡電話：07-338-1234"],
         Contact("林大明", "環境部水利中心", "07-338-1234")),
        (["水利署發言人：林副署長大明", "行動電話：0912-345-678"],
         Contact("林副署長大明", None, "0912-345-678")),
        (["Pressekontakt:", "Holzverband e.V.", "Jane Roe", "T 030 2031455"],
         Contact("Jane Roe", "Holzverband e.V.", "030 2031455")),
        (["【本件に関するお問い合わせ】", "株式会社みどり電機 広報部 佐藤", "TEL：03-5555-0102"],
         Contact("佐藤", "株式会社みどり電機 広報部", "03-5555-0102")),
        (["代表連絡先", "佐藤花子（Acme Tokyo）：070-5555-0102"],
         Contact("佐藤花子", "Acme Tokyo", "070-5555-0102")),
    ],
)  # fmt: skip
def test_who_answers_in_korea_and_japan(lines, contact):
    assert read(*lines)[0] == [contact]


def test_what_a_spokesman_says_is_no_contact():
    dialogue = "发言人：我们注意到有关报道，并将继续关注", "请拨打热线：010-6555-0102"
    assert read(*dialogue) == ([], list(dialogue))


def test_a_post_is_no_organisation():
    for post in ("Director of Public Affairs", "Senior Manager, Public Relations"):
        lines = ("Erin Hogan", post, "Acme Corp.", "(312) 555-0123")
        assert read(heading("Media Contact"), *lines)[0] == [
            Contact("Erin Hogan", "Acme Corp.", "(312) 555-0123")
        ]


def test_a_long_name_of_a_house_does_not_end_the_block():
    lines = ("The Bank of Springfield Trust Company, N.A., as Trustee", "Jane Roe", "713-555-0120")
    (contact,), left = read("Contact: Acme Oil Trust", *lines)
    assert (contact.name, contact.phone, left) == ("Jane Roe", "713-555-0120", [])


def test_what_a_post_is_for_is_no_second_person():
    found, left = read(
        heading("For interviews please contact:"),
        "Jane Roe, Media Manager, East Africa: jane@example.org / +254 700 123 456",
        "Out of hours: media@example.org, +44 (0)7650 555 866",
    )
    assert found == [
        Contact("Jane Roe", None, "+254 700 123 456", "jane@example.org"),
        Contact(None, None, "+44 (0)7650 555 866", "media@example.org"),
    ]
    assert left == []


@pytest.mark.parametrize(
    ("lines", "contacts_of"),
    [
        # two persons share a number; "or" opens another contact
        (["Kontakt: Anna Roe i Jan Doe, 22 555 01 00"],
         [("Anna Roe", None, "22 555 01 00"), ("Jan Doe", None, "22 555 01 00")]),
        (["Kontakt: Anna Roe i Oslo kommune, 22 55 01 00"],
         [("Anna Roe", "Oslo kommune", "22 55 01 00")]),
        (["Contact: Jane Roe and John Doe, 202-555-0100."],
         [("Jane Roe", None, "202-555-0100"), ("John Doe", None, "202-555-0100")]),
        (["Kontakt: Jane Roe und John Doe, 030 20314550"],
         [("Jane Roe", None, "030 20314550"), ("John Doe", None, "030 20314550")]),
        (["Contact: Jane Roe or John Doe", "202-555-0100"],
         [("Jane Roe", None, "202-555-0100"), ("John Doe", None, "202-555-0100")]),
        # the desk of a house answers for it
        (["Pressekontakt:", "Ministerium für Brücken", "Presseabteilung", "030 20314550"],
         [("Presseabteilung", "Ministerium für Brücken", "030 20314550")]),
        (["Press contact:", "Acme Press Office", "Media Relations", "202-555-0100"],
         [("Acme Press Office", None, "202-555-0100")]),
        (["Press contact: press@acme.example, 202-555-0100; or Acme Foundation, 202-555-0101"],
         [(None, None, "202-555-0100"), ("Acme Foundation", None, "202-555-0101")]),
        # who follows behind a comma, with its stops
        (["Press contacts:", "Jane Roe, U.Ex.", "202-555-0100", "John Doe, Acme University",
          "202-555-0101"],
         [("Jane Roe", "U.Ex.", "202-555-0100"), ("John Doe", "Acme University", "202-555-0101")]),
        # words before the label, where somebody is reached behind it
        (["Survey Program Contact: Jane Roe, 202-555-0100"], [("Jane Roe", None, "202-555-0100")]),
        # firms that write themselves small, below a name or in its line
        (["Pressekontakt:", "Jane Roe", "acme robotik AG", "030 20314550"],
         [("Jane Roe", "acme robotik AG", "030 20314550")]),
        (["Pressekontakt:", "Jane Roe acme Text und Bild GmbH", "030 20314550"],
         [("Jane Roe", "acme Text und Bild GmbH", "030 20314550")]),
        (["Press contact:", "Jane Roe", "Director, Acme Outreach – Europe", "Acme Robotics Inc.",
          "202-555-0100"],
         [("Jane Roe", "Acme Robotics Inc.", "202-555-0100")]),
        # places are neither persons nor offices
        (["Contatti:", "Belgio: +32 2 555 01 02", "New Delhi: +91 11 5550 0100"],
         [(None, None, "+32 2 555 01 02"), (None, None, "+91 11 5550 0100")]),
        (["Press contact:", "Jane Roe", "12 Main Street", "Albany, NY 12207", "518-555-0100"],
         [("Jane Roe", None, "518-555-0100")]),
        (["Press contact:", "Jane Roe (GMT +01h00)", "518-555-0100"],
         [("Jane Roe", None, "518-555-0100")]),
        # an extension is enough for a person to belong
        (["Contact:", "+32 2 555 01 02", "Jane Roe, Law Coordinator, FEX extension: 408"],
         [(None, None, "+32 2 555 01 02"), ("Jane Roe", "FEX", None)]),
    ],
)  # fmt: skip
def test_who_is_who_in_a_line(lines, contacts_of):
    found, left = read(STORY, *lines)
    assert [(one.name, one.organization, one.phone) for one in found] == contacts_of
    assert left == [STORY]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Press contact: Jane Roe y Doe, 202-555-0100", "Jane Roe y Doe"),
        ("Press contact: Saints and Sinners Trust, 202-555-0100", "Saints and Sinners Trust"),
        ("Press contact: Jane Roe, tel. 202-555-0100; or mobile", "Jane Roe"),
    ],
)
def test_one_name_stays_one(line, name):
    assert [one.name for one in read(line)[0]] == [name]


def cell(text, group, **more):
    return Block(text, tag="td", group=group, **more)


def test_a_cell_of_several_lines_is_one_contact():
    found, _ = read(
        heading("Press Contacts"),
        cell("Asia", 1), cell("Jane Roe", 1), cell("New Delhi", 1), cell("India 110024", 1),
        cell("Phone: +91-98555-80372", 1),
        cell("South America", 2), cell("John Doe", 2), cell("Santiago, RM 80050-240", 2),
        cell("Phone: +56(41)555-0782", 2),
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", None, "+91-98555-80372", None),
        Contact("John Doe", None, "+56(41)555-0782", None),
    ]


def test_cells_of_one_line_each_are_one_contact():
    found, _ = read(heading("Press Contacts"), cell("Jane Roe", 1), cell("Phone: 202-555-0100", 2))
    assert found == [Contact("Jane Roe", None, "202-555-0100", None)]


@pytest.mark.parametrize(
    "heading_line",
    [
        "＜本件に関する詳細のお問い合せ、取材のお申し込みは＞",
        "【報道機関からの問い合わせ先】",
        "お問い合わせ先",
    ],
)
def test_who_answers_behind_a_japanese_heading(heading_line):
    found, left = read(
        heading_line,
        "株式会社みどり電機 担当： 佐藤 花子",
        "〒106-0001 東京都港区北二丁目4-14 みどりビル5Ｆ",
        "TEL：03-5555-0102",
        "FAX：03-5555-0103",
        "E-mail：press@example.jp",
    )
    assert found == [Contact("佐藤 花子", "株式会社みどり電機", "03-5555-0102", "press@example.jp")]
    assert left == []


@pytest.mark.parametrize(
    "lines",
    [
        ("Yderligere oplysninger:", "Jane Roe, sekretariatsleder", "Tlf. 62 55 01 02"),
        ("För mer information kontakta:", "Jane Roe, pressekreterare", "Växel 62 55 01 02"),
        ("Lisätietoja antaa:", "Jane Roe, viestintäjohtaja", "Puh. 62 55 01 02"),
    ],
)
def test_nordic_contacts(lines):
    found, left = read(*lines)
    assert [(one.phone, left) for one in found] == [("62 55 01 02", [])]
    assert "Jane Roe" in found[0].name


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("Contact presse du secrétariat d'État, porte-parole du gouvernement fédéral allemand :",
         "Jeanne ROUX, responsable"),
        ("Pressekontakt der Stiftung für die Erforschung alter Brücken in Holz:", "Jane Roe"),
        ("Contacto de prensa de la Fundación para los puentes de madera:", "Jane Roe"),
    ],
)  # fmt: skip
def test_a_heading_says_whose_contact_it_is(line, behind):
    found, left = read(line, behind, "Tél : 01 55 55 01 02 | Mél : presse@example.org")
    assert [(one.phone, one.email) for one in found] == [("01 55 55 01 02", "presse@example.org")]
    assert found[0].name == behind.partition(",")[0]
    assert left == []


STACKED = (
    "May 4, 2010", "Jane Roe", "Chief of Staff", "Office: 714-555-0100", "Cell: 714-555-0101",
    "John Doe", "Spokesperson", "Office: 714-555-0102", "Cell: 714-555-0103",
)  # fmt: skip


@pytest.mark.parametrize("lines", [(*STACKED, STORY), (STORY, *STACKED)])
def test_names_above_their_posts_and_numbers_need_no_heading(lines):
    found, left = read(*lines)
    assert found == [
        Contact("Jane Roe", None, "714-555-0100", None),
        Contact("Jane Roe", None, "714-555-0101", None),
        Contact("John Doe", None, "714-555-0102", None),
        Contact("John Doe", None, "714-555-0103", None),
    ]
    assert sorted(left) == sorted(("May 4, 2010", STORY))


def test_above_the_text_a_number_may_stand_right_below_a_name():
    jane = Contact("Jane Roe", None, "(202) 555-0100 x12", None)
    assert read("Jane Roe", "(202) 555-0100 x12", STORY) == ([jane], [STORY])


def test_a_contact_does_not_reach_over_the_headline():
    lines = ("Contact Us", "Search: More", "Bridge opens", "Jane Roe, 202-555-0100", STORY)
    page = Page((Block(lines[0], zone=Zone.MARGIN), *map(Block, lines[1:])))
    found = contacts.find(page, Found(lines[2], Evidence.MARKUP, frozenset({2})))
    assert found is not None
    assert found.value == (Contact("Jane Roe", None, "202-555-0100", None),)


@pytest.mark.parametrize(
    ("lines", "organization"),
    [
        (("Jane Roe", "Anvils & Alliances", "+1 202-555-0100", "jane@acme.example"),
         "Anvils & Alliances"),
        (("Jane Roe", "Acme Anvils", "jane@acme.example", "+1 202-555-0100"), "Acme Anvils"),
        (("Jane Roe", "Tel: +1 202-555-0100", "jane@acme.example"), None),
    ],
)  # fmt: skip
def test_a_card_below_the_text_needs_no_heading(lines, organization):
    jane = Contact("Jane Roe", organization, "+1 202-555-0100", "jane@acme.example")
    assert read(STORY, *lines) == ([jane], [STORY])
    assert read(STORY, *map(heading, lines)) == ([jane], [STORY])


@pytest.mark.parametrize(
    "lines",
    [
        (STORY, "Jane Roe", "Anvils", "Call +1 202-555-0100 and ask for a tour", "j@acme.example"),
        (STORY, "Acme Library", "+1 202-555-0100", "library@acme.example"),
        (STORY, "Roe Library", "Phone: 714-555-0100"),  # one of the places that the text lists
        ("Jane Roe", "714-555-0100 callers were counted", STORY),
        ("Jane Roe", "The mayor spoke", "Office: 714-555-0100", STORY),
    ],
)
def test_a_name_alone_opens_no_contact(lines):
    assert read(*lines)[0] == []


def test_an_element_may_say_that_it_is_a_contact():
    marked = frozenset({"contact", "rounded"})
    helpline = Block("Acme Media Helpline (202) 555-0100 media@acme.example", hints=marked)
    assert read(STORY, helpline)[0] == [
        Contact("Acme Media Helpline", None, "(202) 555-0100", "media@acme.example")
    ]
    assert read(STORY, Block("Contact Jane Roe at jane@acme.example", hints=marked))[0] == []


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (("Press Contact:", "Dr. Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("Press Contact:", "Professor Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("For further details, please contact:", "Jane Roe", "202-555-0100"), ("Jane Roe", None)),
        (("Press Contact:", "Jane Roe of Acme Agency", "202-555-0100"),
         ("Jane Roe", "Acme Agency")),
        (("Press Contact:", "University of Acme", "202-555-0100"), ("University of Acme", None)),
        (("Press Contact:", "Acme Bridges Japan K.K.", "Media Relations", "202-555-0100"),
         ("Media Relations", "Acme Bridges Japan K.K.")),
    ],
)  # fmt: skip
def test_who_answers_and_for_whom(lines, found):
    one, *_ = read(STORY, *lines)[0]
    assert (one.name, one.organization, one.phone) == (*found, "202-555-0100")


def test_a_town_is_a_house_where_the_address_has_its_name():
    where = "For enquiries, please contact:", "Houston"
    assert read(STORY, *where, "acme@houston.example")[0][0].name == "Houston"
    assert read(STORY, *where, "press@acme.example")[0][0].name is None


def test_an_office_with_a_number_of_its_own_is_another_contact():
    found, _ = read(
        "Contacts:", "Jane Roe", "Acme Bridges, Inc", "202-555-0100", "Acme Communications",
        "202-555-0101",
    )  # fmt: skip
    assert [(one.name, one.phone) for one in found] == [
        ("Jane Roe", "202-555-0100"),
        ("Acme Communications", "202-555-0101"),
    ]


def test_short_labels_lead_on_from_contact_to_contact():
    found, _ = read(
        STORY, "Contacts:", "Primary:", "Jane Roe, 202-555-0100", "Secondary:",
        "John Doe, 202-555-0101",
    )  # fmt: skip
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


def test_two_names_with_numbers_below_the_text_need_no_heading():
    found, _ = read(STORY, "Jane Roe 202-555-0100", "John Doe 202-555-0101 jd@acme.example")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]
    assert read(STORY, "Jane Roe 202-555-0100", "The doors open at nine.")[0] == []


STAFF = Contact("Roe Hall Public Affairs Staff", None, "202-555-0100", "pa@roe.example")
ANN = Contact("Ann N. Poe", None, "202-555-0199")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "For press information contact: the Roe Hall Public Affairs Staff at 202-555-0100 "
                "or pa@roe.example. For images, call Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries, please contact the Roe Hall Public Affairs Staff at "
                "202-555-0100 or pa@roe.example. For the Bell Guild: Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries: the Roe Hall Public Affairs Staff, 202-555-0100, "
                "pa@roe.example; for interviews, call Ann N. Poe, 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For more information, please contact the Roe Hall Public Affairs Staff at "
                "202-555-0100 or pa@roe.example, or Ann N. Poe at 202-555-0199."
            ),
            [STAFF, ANN],
        ),
        (
            (
                "For media inquiries, please contact the Roe Foundation Communications team at "
                "press@roe.example. Follow us on the radio."
            ),
            [Contact("Roe Foundation Communications team", None, None, "press@roe.example")],
        ),
        (
            (
                "For media inquiries, please contact the Roe Museum shop, which sells bells, at "
                "202-555-0100 and come by for a look."
            ),
            [Contact(None, None, "202-555-0100")],
        ),
    ],
)
def test_sentences_may_name_several_to_reach(text, found):
    assert read(STORY, text)[0] == found


def test_a_number_for_signs_or_for_typing_is_nobodys_telephone():
    line = "Media Relations: 202-555-0100 / ASL: (844) 555-0101 / TTY: (888) 555-0102"
    assert read(STORY, "###", line)[0] == [Contact("Media Relations", None, "202-555-0100")]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("If you would like to know more, please contact Jane Roe at jane@acme.example.",
         ["Jane Roe"]),
        ("Reporters can contact the Acme Office of Roads at 202-555-0100. Guests can visit us.",
         ["Acme Office of Roads"]),
        ("For more information, please contact the Acme Press Office on 0207 555 0100.",
         ["Acme Press Office"]),
        ("For information on permits, please contact Our Office on 0207 555 0100.", []),
        ("All reporters should call Jane Roe at 202-555-0100.", ["Jane Roe"]),
        ("She will give interviews. Contact Jane Roe, Media Officer, on 0207 555 0100.",
         ["Jane Roe"]),
        ("Reporters may call Jane Roe at 202-555-0100 or visit our site.", []),
        ("For distribution, contact Jane Roe, 202-555-0100.", []),
        ("For more information, contact Senior Publicist Jane Roe at 202-555-0100.", ["Jane Roe"]),
        ("For information, contact ABC DEF at abc@acme.example.", []),
        ("If you would like a permit, please contact the City Clerk at 202-555-0100.", []),
    ],
)  # fmt: skip
def test_a_sentence_may_ask_to_write_to_a_person(text, names):
    assert [one.name for one in read(STORY, text)[0]] == names


def test_a_contact_may_follow_the_status_in_its_line():
    found, left = read(
        "FOR IMMEDIATE RELEASE Contact: Acme Press Office", "Monday, May 4, 2009 (202) 555-0100",
        STORY,
    )  # fmt: skip
    assert found == [Contact("Acme Press Office", None, "(202) 555-0100")]
    assert left == [STORY]


def test_a_row_of_houses_with_their_addresses_is_taken_apart():
    found, _ = read(STORY, "Press contact:", "AB/CD : ab@acme.example — Acme : acme@acme.example")
    assert [(one.name, one.email) for one in found] == [
        ("AB/CD", "ab@acme.example"),
        ("Acme", "acme@acme.example"),
    ]


def test_a_heading_says_for_what_the_next_contact_is():
    found, left = read(
        STORY, heading("Media Contact"), "Jane Roe", "jane@acme.example",
        heading("Technical Contact"), "John Doe", "john@acme.example", heading("Acme in brief"),
    )  # fmt: skip
    assert [(one.name, one.email) for one in found] == [
        ("Jane Roe", "jane@acme.example"),
        ("John Doe", "john@acme.example"),
    ]
    assert left == [STORY, "Acme in brief"]


@pytest.mark.parametrize(
    ("title", "name"),
    [("Tidy Desk Assistant Opens in Town", "Tidy Desk Assistant"), ("A Helper in Town", None)],
)
def test_a_house_is_known_by_the_headline_that_begins_with_it(title, name):
    lines = "Media Contact:", "Tidy Desk Assistant", "Email: info@acme.example"
    page = Page(tuple(map(Block, (title, STORY, *lines))))
    found = contacts.find(page, Found(title, Evidence.MARKUP, frozenset((0,))))
    assert [one.name for one in found.value] == [name]


def test_an_office_may_be_part_of_another():
    both = "Division of Bridges, Office of Roads"
    assert read("Contact:", both, "(202) 555-0100")[0] == [Contact(both, None, "(202) 555-0100")]


@pytest.mark.parametrize(
    ("above", "line", "name"),
    [
        ("För kommentarer, kontakta:", "Jane Roe, VD, Acme AB, +46 70 555 01 02", "Jane Roe"),
        ("Kontakt til pressen:", "Jane Roe, direktør, tlf. +45 70 55 01 02", "Jane Roe"),
        ("Kontaktperson for media:", "Jane Roe, +47 9055 0102", "Jane Roe"),
        ("Lisätietoja ja haastattelupyynnöt:", "Jane Roe, puh. 050 555 0102", "Jane Roe"),
        ("Contactpersoon voor de pers:", "Jane Roe, tel. 020-5550102", "Jane Roe"),
        ("Kontakt dla dziennikarzy:", "Jane Roe, tel. 600 555 012", "Jane Roe"),
        ("Kontakt pro média:", "Jane Roe, tel.: +420 603 555 012", "Jane Roe"),
        ("Contatos para a imprensa:", "Jane Roe, (11) 5555-0102", "Jane Roe"),
        ("Contatti per redazioni:", "Jane Roe, tel. 06 5550 0102", "Jane Roe"),
        ("Contact presă:", "Jane Roe, 0722 555 012", "Jane Roe"),
        ("Basın İletişim:", "Jane Roe, 0532 555 01 02", "Jane Roe"),
        ("Sajtókapcsolat:", "Nagy Anna, +36 30 555 0102", "Nagy Anna"),
        ("Контакты для журналистов:", "Иван Петров, +7 495 555-01-02", "Иван Петров"),
        ("Контакти для медіа:", "Іван Петренко, +380 44 555 01 02", "Іван Петренко"),
        ("Để biết thêm chi tiết, vui lòng liên hệ:", "Jane Roe, 024 3555 0102", "Jane Roe"),
        ("언론 담당:", "홍길동 02-555-0102", "홍길동"),
        ("Pour nous contacter :", "Jane Roe, 01 55 55 01 02", "Jane Roe"),
        ("Nos boutiques :", "Jane Roe, 01 55 55 01 02", None),
        ("Våra butiker:", "Jane Roe, VD, Acme AB, +46 70 555 01 02", None),
    ],
)
def test_headings_in_many_languages(above, line, name):
    found, _ = read(STORY, above, line)
    assert [one.name for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            (
                "Für Rückfragen stehen wir Ihnen jederzeit gern unter presse@acme.example zur "
                "Verfügung, auch am Tag der Eröffnung."
            ),
            [Contact(None, None, None, "presse@acme.example")],
        ),
        (
            (
                "Für Rückfragen der Redaktionen und Agenturen steht Ihnen Frau Anna Muster unter "
                "030-5550102 gern zur Verfügung."
            ),
            [Contact("Anna Muster", None, "030-5550102")],
        ),
        (
            (
                "Pressekontaktar for ministeren er statssekretær Kari Muster, telefon 22 55 01 02, "
                "e-post km@acme.example og rådgivar Anna Doe, telefon 22 55 01 03."
            ),
            [
                Contact("Kari Muster", None, "22 55 01 02", "km@acme.example"),
                Contact("Anna Doe", None, "22 55 01 03"),
            ],
        ),
        (
            (
                "Für Rückfragen der Redaktionen stehen Ihnen Anna Muster und Karl Doe jederzeit "
                "gern unter 030-5550102 zur Verfügung."
            ),
            [Contact("Anna Muster", None, "030-5550102")],
        ),
        (
            (
                "Für Besucher und Gäste des Hauses sind wir unter der E-Mail-Adresse "
                "gast@acme.example immer gern zu erreichen."
            ),
            [],
        ),
        (
            (
                "Für Rückfragen stehen wir Ihnen am Tag der Eröffnung wie immer in der Halle am "
                "Eingang gern zur Verfügung."
            ),
            [],
        ),
        (
            (
                "Investors are advised to call the fraud hotline of the state at 202-555-0100 "
                "before they send any money to a bridge."
            ),
            [],
        ),
        (
            (
                "Press officers at the scene gave relatives the number 202-555-0100, where they "
                "could ask for news of the missing."
            ),
            [],
        ),
    ],
)
def test_a_sentence_for_the_press_is_a_contact(text, found):
    assert read(STORY, text) == (found, [STORY] if found else [STORY, text])


@pytest.mark.parametrize(
    ("line", "contact"),
    [
        ("Jane Roe, Media Relations", ("Jane Roe", "Media Relations")),
        ("Acme Robotics, Media Relations", ("Acme Robotics, Media Relations", None)),
    ],
)
def test_a_name_before_an_office_is_a_person(line, contact):
    found, _ = read(line, "(202) 555-0100", STORY)
    assert [(one.name, one.organization) for one in found] == [contact]


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Jane Roe, Account Manager, Anvil Communications", "Anvil Communications"),
        ("Jane Roe, President, Bank of Ireland", "Bank of Ireland"),
        ("Jane Roe, Manager, Media Relations", None),
        ("Jane Roe, Manager, Ireland", None),
    ],
)
def test_a_house_behind_a_post_is_no_desk(line, house):
    found, _ = read("Press contact:", line, "(202) 555-0100")
    assert [(one.name, one.organization) for one in found] == [("Jane Roe", house)]


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("1200 73rd Avenue, Surrey BC-V3W 1A1", None),
        ("10 Acme Street, London SW1A 1AA", None),
        ("Acme House, Dublin D02 X285, Ireland", "Acme House"),
        ("Rua das Flores, 120 - São Paulo - SP", None),
        ("Building C, Suite Two", None),
        ("Avenida Central, Springfield", None),
        ("Acme.com", "Acme.com"),
        ("www.acme.com", None),
        ("Jane Lane", "Jane Lane"),
    ],
)
def test_an_address_is_nobodys_name(address, name):
    found, _ = read(STORY, "Contact Information", address, "sales@acme.example")
    assert found == [Contact(name, None, None, "sales@acme.example")]


@pytest.mark.parametrize(
    "line",
    [
        "For any press inquiries, contact press@acme.example",
        "For all media enquiries please email press@acme.example.",
    ],
)
def test_a_line_may_ask_the_press_to_write(line):
    assert read(STORY, line) == ([Contact(None, None, None, "press@acme.example")], [STORY])


@pytest.mark.parametrize(
    ("line", "name", "organization"),
    [
        ("National Center for Roads, River Bridges, and Locks",
         "National Center for Roads, River Bridges, and Locks", None),
        ("Department of Roads, Bridges and Locks", "Department of Roads, Bridges and Locks", None),
        ("Jane Roe, Department of Roads and Locks", "Jane Roe", "Department of Roads and Locks"),
        ("Department of Roads, Jane Roe", "Jane Roe", "Department of Roads"),
    ],
)  # fmt: skip
def test_commas_may_be_part_of_an_office_name(line, name, organization):
    found, _ = read(f"Contact: {line}", "(202) 555-0100 | locks@acme.example", STORY)
    assert found == [Contact(name, organization, "(202) 555-0100", "locks@acme.example")]


def test_an_item_with_a_number_goes_with_the_name_that_links_to_its_mail():
    name = Block("Jane Roe", anchors=(Anchor("Jane Roe", "mailto:jane@acme.example", 0, 8),))
    found, _ = read(STORY, "Press contact:", name, item("202-555-0100"))
    assert found == [Contact("Jane Roe", None, "202-555-0100", "jane@acme.example")]


def test_a_post_before_a_family_name_is_no_name():
    found, _ = read(
        STORY, "取材に関するお問合せ", "広報担当：佐藤", "メール：kanetoko@acme.example"
    )
    assert found == [Contact("佐藤", None, None, "kanetoko@acme.example")]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Jane Roe | Acme Anvils | 202-555-0100 | jane@acme.example", "Jane Roe"),
        ("Jane Roe | Head of Press | jane@acme.example | Tel: 202-555-0100", "Jane Roe"),
        ("Acme Library | 202-555-0100 | library@acme.example", None),
        ("Jane Roe | Anvils of the World | May 4, 2010 | Springfield", None),
    ],
)
def test_a_line_with_bars_is_a_contact_where_it_opens_with_a_person(line, found):
    assert [one.name for one in read(STORY, line)[0]] == ([found] if found else [])


def test_what_a_link_asks_for_is_no_name():
    mail = Block("Email Jane", anchors=(Anchor("Email Jane", "mailto:jane@acme.example", 0, 10),))
    assert read(STORY, "Press contact:", "Jane Roe", "202-555-0100", mail)[0] == [
        Contact("Jane Roe", None, "202-555-0100", "jane@acme.example")
    ]


TWO = [
    Contact("Jane Roe", "Acme Robotics", "202-555-0100", "jane@acme.example"),
    Contact("John Doe", "Doe & Vance", "202-555-0101", "john@doe.example"),
]


@pytest.mark.parametrize(
    "lines",
    [
        ("CONTACT: Jane Roe of Acme Robotics,", "202-555-0100, jane@acme.example; or John Doe of",
         "Doe & Vance, 202-555-0101, john@doe.example, for Acme"),
        ("CONTACT: Jane Roe of Acme Robotics,", "202-555-0100, jane@acme.example; or",
         "John Doe of Doe & Vance, 202-555-0101,", "john@doe.example"),
        (("CONTACT: Jane Roe of Acme Robotics, 202-555-0100, jane@acme.example; or John Doe of Doe "
         "& Vance, 202-555-0101, john@doe.example"),),
        ("Kontakt: Jane Roe bei Acme Robotics,", ("202-555-0100, jane@acme.example; oder John Doe "
         "bei Doe & Vance, 202-555-0101, john@doe.example")),
    ],
)  # fmt: skip
def test_contacts_in_a_row_may_be_cut_anywhere(lines):
    lines = [line if at else Block(line) for at, line in enumerate(lines)]
    found, _ = read(STORY, *lines)
    assert found[0] == TWO[0]
    assert [(one.name, one.phone, one.email) for one in found[1:]] == [
        ("John Doe", "202-555-0101", "john@doe.example")
    ]


@pytest.mark.parametrize(
    ("line", "name", "house"),
    [
        ("Contact: Kadrin Vance of Acme Robotics, 202-555-0100, kadrin@acme.example",
         "Kadrin Vance", "Acme Robotics"),
        ("Contact: Food Scouts of Springfield, 202-555-0100, press@acme.example",
         "Food Scouts of Springfield", None),
        ("CONTACT: Jane Roe, 202-555-0100, both of Acme Robotics", "Jane Roe", "Acme Robotics"),
    ],
)  # fmt: skip
def test_an_address_tells_whose_name_stands_before_a_house(line, name, house):
    (found,), _ = read(STORY, line)
    assert (found.name, found.organization) == (name, house)


@pytest.mark.parametrize(
    "heading",
    [
        "For further information, or for immediate or future interview, please contact",
        "For more information about the plant or to arrange a visit of the works, please contact:",
        "Für weitere Informationen zum Werk und bei Interviewwünschen wenden Sie sich bitte an:",
        "Pour plus d'informations sur ce projet ou pour une interview, veuillez contacter :",
        "Para más información sobre este proyecto, póngase en contacto con:",
        "Per maggiori informazioni sul progetto e per interviste, contattare:",
        "Voor meer informatie over de fabriek kunt u contact opnemen met:",
        "Untuk informasi lebih lanjut, silakan hubungi:",
        "Informasi lebih lanjut :",
        "Kontakt za medije:",
        "Lisainfo:",
        "Interviews and further information:",
    ],
)
def test_a_line_that_asks_to_get_in_touch_is_a_heading(heading):
    found, left = read(STORY, heading, "Jane Roe, (202) 555-0100, jane@example.gov")
    assert found == [JANE]
    assert left == [STORY]


@pytest.mark.parametrize(
    "lines",
    [
        (heading("Registration and contact"), "desk@acme.example"),
        (heading("Anmeldung und Kontakt"), "desk@acme.example"),
        ("For more information on tickets, please call", "The plant opens at nine."),
        ("For tickets, please contact Jane Roe at jane@acme.example.",),
        ("To be added to our mailing list, please contact Jane Roe at 202-555-0100.",),
        ("Reporters may write to press@acme.example before Friday, as the plant is small.",),
        ("sales@acme.example",),
    ],
)
def test_what_is_there_for_others_is_no_press_contact(lines):
    assert read(STORY, *lines)[0] == []


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Haastattelut ja lisätiedot", "info@acme.example"),
        ("Bilder und Pressekontakt", "info@acme.example"),
        ("Entretiens et renseignements", "info@acme.example"),
    ],
)
def test_two_headings_may_be_one(title, found):
    assert read(STORY, heading(title), found)[0] == [Contact(None, None, None, found)]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Kontakt: Jane Roe, tlf. 33 55 19 33, mobil 28 55 06 98.", ["33 55 19 33", "28 55 06 98"]),
        ("Kontakt: Jane Roe, 2255 0100 / 955 50 100", ["2255 0100", "955 50 100"]),
        ("Kontakt: Jane Roe, HP. 081555107985, jane@acme.example", ["081555107985"]),
        ("Kontakt: Jane Roe, Nr. 081555107985, jane@acme.example", [None]),
    ],
)
def test_short_numbers_and_bare_ones_are_told_by_their_form_and_label(line, numbers):
    assert [one.phone for one in read(STORY, line)[0]] == numbers


def chrome(text):
    return Block(text, zone=Zone.CHROME)


@pytest.mark.parametrize(
    ("blocks", "found"),
    [
        (("12 Main Street • (202) 555-0144 • media@acme.example", "Acme opens a plant"),
         [Contact(None, None, "(202) 555-0144", "media@acme.example")]),
        (("Via Roma 1 - ufficio.stampa@acme.example", "Acme opens a plant"),
         [Contact(None, None, None, "ufficio.stampa@acme.example")]),
        (("12 Main Street • (202) 555-0144 • info@acme.example", "Acme opens a plant"), []),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("press@acme.example")),
         [Contact("Jane Roe", None, None, "press@acme.example")]),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("202-555-0100"),
          chrome("presse@acme.example")),
         [Contact("Jane Roe", None, "202-555-0100", "presse@acme.example")]),
        (("Acme opens a plant", chrome("Jane Roe"), chrome("jane@acme.example")), []),
        (("Acme opens a plant", chrome("press@acme.example")), []),
        (("Acme opens a plant", STORY, "prensa@acme.example"),
         [Contact(None, None, None, "prensa@acme.example")]),
        (("Acme opens a plant", STORY, "prensa@acme.example", STORY), []),
    ],
)  # fmt: skip
def test_an_address_may_say_that_it_is_there_for_the_press(blocks, found):
    page = Page(tuple(Block(one) if isinstance(one, str) else one for one in blocks))
    at = next(at for at, block in enumerate(page.blocks) if block.text == "Acme opens a plant")
    own = contacts.find(page, Found("Acme opens a plant", Evidence.TEXT, frozenset({at})))
    assert (list(own.value) if own else []) == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Notes to editors: For interviews contact Jane Roe on (202) 555-0100", "Jane Roe"),
        (
            (
                "Noot voor de redactie: voor meer informatie kunt u contact opnemen met Jan de "
                "Vries, 020-5550100."
            ),
            "Jan de Vries",
        ),
        ("För mer information, kontakta gärna: Anna Roe, vd Acme AB, 070-555 01 02", "Anna Roe"),
        ("Pressekontakt: Agentur Roe, Anna Muster, Telefon 089 5555 0101", "Anna Muster"),
        ("Press contact: Media Relations, (202) 555-0100", "Media Relations"),
    ],
)
def test_a_heading_may_stand_behind_another(line, name):
    assert [one.name for one in read(STORY, line)[0]] == [name]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kommunikationschef Anna Roe", "Anna Roe"),
        ("viestintäpäällikkö Anna Roe", "Anna Roe"),
        ("Pressesprecherin Anna Maria Roe", "Anna Maria Roe"),
        ("tisková mluvčí Anna Roe", "Anna Roe"),
        ("Senior Press Officer Jane Roe", "Jane Roe"),
        ("Kommunikasjonsdirektør Anna Roe", "Anna Roe"),
        ("Responsable communication Anna Roe", "Anna Roe"),
        ("Leiterin Kommunikation Anna Roe", "Anna Roe"),
        ("Stadt Musterhausen Anna Roe", None),
    ],
)
def test_a_post_may_stand_before_a_name(line, name):
    found, _ = read(STORY, "Press contact:", f"{line}, (202) 555-0100, anna@example.gov")
    assert [contact.name == name for contact in found] == [name is not None]


@pytest.mark.parametrize(
    "line",
    ["T (202) 555-0100 | F (202) 555-0199", "(202) 555-0100, F: (202) 555-0199",
     "Tel. (202) 555-0100, Faks (202) 555-0199", "Tel/Fax: (202) 555-0100"],
)  # fmt: skip
def test_a_letter_may_say_that_a_number_is_for_faxes(line):
    assert read(STORY, "Press contact:", "Jane Roe", line)[0] == [
        Contact("Jane Roe", None, "(202) 555-0100")
    ]


@pytest.mark.parametrize("asks", ["Send an e-mail", "Write an email", "Envoyer un e-mail"])
def test_what_a_link_asks_for_is_nobodys_name(asks):
    link = Block(asks, anchors=(Anchor(asks, "mailto:jane@example.gov", 0, len(asks)),))
    assert read(STORY, "Press contact:", "Jane Roe", "(202) 555-0100", link)[0] == [JANE]


def test_a_bold_line_says_for_what_the_next_contact_is():
    own = ("Jane Roe", "(202) 555-0100", "jane@example.gov")
    other = ("John Doe", "Spin PR", "(202) 555-0133", "john@example.com")
    agency = Block("Agency contact", strong=True)
    found, _ = read(STORY, "Company contact:", *own, agency, *other)
    assert found == [JANE, Contact("John Doe", "Spin PR", "(202) 555-0133", "john@example.com")]


@pytest.mark.parametrize(
    "lines",
    [
        ("Topic", "Financial Fraud", "202-555-0199"),
        ("Primary Category", "Climate", "Acme, 1 Main Street | 202-555-0199"),
        ("Updated March 11, 2024", "Main switchboard: 202-555-0199"),
        ("Themen", "Stahl", "Telefon 030 555 0199"),
    ],
)
def test_what_a_page_says_of_a_release_ends_its_contacts(lines):
    assert read(STORY, "Contact:", "Jane Roe", JANE.phone, JANE.email, *lines)[0] == [JANE]


def test_the_foot_of_a_page_is_no_part_of_the_contact_above_it():
    foot = Block("Acme, 1 Main Street, Tel. 202-555-0199", zone=Zone.MARGIN)
    assert read(STORY, "Contact:", "Jane Roe", JANE.phone, JANE.email, foot)[0] == [JANE]


@pytest.mark.parametrize(
    "town", ["Elbow Falls, MN 56500", "Lower Roe, ON K1A 0B1", "Roe, NSW 2000"]
)
def test_a_town_before_its_postal_code_is_nobody(town):
    lines = ("Contact us", "400 Courthouse Square", town, "Phone: 202-555-0100")
    assert read(STORY, *lines, zone=Zone.MARGIN)[0] == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Contact: Chief Deputy Shoua Vang-Erickson, (202) 555-0100", "Shoua Vang-Erickson"),
        ("Contact: Detective Roe Doe, (202) 555-0100", "Roe Doe"),
        ("Kontakt: Jana Muster tisková mluvčí tel.: 202 555 0100", "Jana Muster"),
        ("Kontakt: Jan Muster rzecznik prasowy, tel. 202 555 0100", "Jan Muster"),
        ("Yhteystiedot: Anna Malli viestintäpäällikkö, puh. 202 555 0100", "Anna Malli"),
        ("Contact: Communications Director Roe Robotics, (202) 555-0100", None),
    ],
)
def test_a_post_may_stand_by_a_name_with_nothing_between(line, name):
    assert read(STORY, line)[0][0].name == name


def test_an_office_with_a_mail_address_of_its_own_is_another_contact():
    found, _ = read(
        STORY, "Press Contacts", "Jane Roe", "Acme", "jane@acme.example", "Acme Media Helpline",
        "help@acme.example",
    )  # fmt: skip
    assert found == [
        Contact("Jane Roe", "Acme", None, "jane@acme.example"),
        Contact("Acme Media Helpline", None, None, "help@acme.example"),
    ]


@pytest.mark.parametrize(("hint", "count"), [("contact", 1), ("card", 0)])
def test_a_card_may_be_called_a_contact_by_its_class(hint, count):
    lines = ("Jolien Van Muster", "Woordvoerder, Acme", "j@acme.example", "+32 470 55 01 23")
    card = [Block(line, hints=frozenset({hint})) for line in lines]
    found, _ = read(STORY, *card)
    assert [one.name for one in found] == ["Jolien Van Muster"] * count


def test_a_desk_beside_the_text_counts_where_a_person_does():
    desk = ("Acme Media Team", "Acme Group", "Email: media@acme.example")
    person = ("Jane Roe", "Telephone: 202-555-0100", "Email: jane@acme.example")
    for lines, count in ((("Media Contacts", *person, *desk), 2), (("Media Contacts", *desk), 0)):
        aside = [Block(line, zone=Zone.CHROME) for line in lines]
        assert len(read(STORY, *aside)[0]) == count


def test_a_japanese_office_and_its_direct_number():
    office = "見本省水・大気環境局海洋環境課海洋プラスチック汚染対策室"
    found, _ = read(STORY, "連絡先", office, "代表", "03-3581-3351", "直通", "03-6205-4934")
    assert found == [Contact(office, None, number) for number in ("03-3581-3351", "03-6205-4934")]


def test_names_below_the_number_belong_to_a_box_that_is_called_a_contact():
    lines = (
        "見本省水・大気環境局海洋環境課",
        "代表",
        "03-3581-3351",
        "室長",
        "鰐淵 裕香",
        "担当",
        "山口 健",
    )
    for hints, names in ((frozenset({"contact"}), ["鰐淵 裕香", "山口 健"]), (frozenset(), [])):
        found, _ = read(STORY, "連絡先", *(Block(line, hints=hints) for line in lines))
        assert [one.name for one in found][1:] == names


@pytest.mark.parametrize(
    ("line", "phone", "email"),
    [
        ("Chef, AcmeTel:+45 32 10 01 06roe@acme.example", "+45 32 10 01 06", "roe@acme.example"),
        ("AcmeTelefon: 030 123 456 78E-Mail: r@acme.example", "030 123 456 78", "r@acme.example"),
        ("AcmeMobil: +47 22 33 44 55roe@acme.example", "+47 22 33 44 55", "roe@acme.example"),
        ("roe@acme.exampleTel: 08-123 45 67", "08-123 45 67", "roe@acme.example"),
        ("Acme, 2024roe@acme.example", None, "2024roe@acme.example"),
    ],
)
def test_labels_and_numbers_set_without_a_space_are_parted(line, phone, email):
    (one,), _ = read(STORY, "Press contact:", "Jane Roe", line)
    assert (one.name, one.phone, one.email) == ("Jane Roe", phone, email)


@pytest.mark.parametrize(
    "above",
    [
        "Adresse pour l’envoi de questions",
        "Adresse für Rückfragen",
        "Indirizzo cui rivolgere domande",
        "Address for enquiries:",
        "Dirección para consultas",
        "このページに関するお問い合わせ先",
    ],
)
def test_a_heading_may_be_an_address_for_questions(above):
    (one,), _ = read(STORY, heading(above), "Jane Roe", "+41 58 555 01 00", "roe@acme.example")
    assert (one.name, one.phone) == ("Jane Roe", "+41 58 555 01 00")


def test_a_desk_below_a_whole_contact_is_the_next_one():
    lines = ("Jane Roe", "Office of the Minister", "roe@acme.example", "Media Relations")
    behind = ("Bridges Service Canada, Ottawa", "343-555-0100", "media@acme.example")
    found, _ = read(STORY, "Contacts:", *lines, *behind)
    assert [(one.name, one.email) for one in found] == [
        ("Jane Roe", "roe@acme.example"),
        ("Media Relations", "media@acme.example"),
    ]


def test_a_town_behind_a_name_is_no_organization():
    (one,), _ = read(STORY, "Press contact:", "Jane Roe, Ottawa", "343-555-0100")
    assert (one.name, one.organization) == ("Jane Roe", None)


@pytest.mark.parametrize(
    "lines",
    [
        ("Roelinde Calloway-Vance", "Acme Editions", "+1 918-555-0163 mail us roe@acme.example"),
        ("橋樑司 王大明司長", "電話：(02)2311-0100分機2810"),
    ],
)
def test_an_element_for_contacts_may_hold_a_stack(lines):
    marked = frozenset({"contact"})
    found, _ = read(STORY, *(Block(line, hints=marked) for line in lines))
    assert [bool(one.name and one.phone) for one in found] == [True]


def test_a_note_of_rights_ends_the_contacts():
    found, _ = read(STORY, "Press contact:", "Jane Roe, 202-555-0100", "© Acme, Tel. 202-555-0199")
    assert [one.phone for one in found] == ["202-555-0100"]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Maj. Jane Roe", "Jane Roe"),
        ("Lt. Col. Zdenka Q. Roe", "Zdenka Q. Roe"),
        ("SSgt Zdenka Roe", "Zdenka Roe"),
        ("Major General John Roe", "John Roe"),
        ("Rev. Zdenko Roe, Executive Director", "Zdenko Roe"),
        ("Sister Mary Roe", "Mary Roe"),
        ("Mag.a Zdenka Roe", "Zdenka Roe"),
        ("Frau Dr. Zdenka Roe", "Zdenka Roe"),
        ("Rear Admiral Jane Roe", "Jane Roe"),
        # no ranks
        ("Maj Roe", "Maj Roe"),
        ("Maj Britt Roe", "Maj Britt Roe"),
        ("General Anvils", "General Anvils"),
    ],
)
def test_ranks_are_no_part_of_a_name(line, name):
    (one,), _ = read(STORY, "Press contact:", line, "202-555-0100")
    assert one.name == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("17th District Public Affairs", "17th District Public Affairs"),
        ("101st Brigade Public Affairs", "101st Brigade Public Affairs"),
        ("350 5th Avenue", None),
        ("12th Floor", None),
        ("2nd Entrance", None),
    ],
)
def test_an_office_may_be_numbered(line, name):
    (one,), _ = read(STORY, "Contact:", line, "Office: (907) 555-0100")
    assert one.name == name


@pytest.mark.parametrize(
    ("line", "name", "organization"),
    [
        ("Jane Roe in Amsterdam: roe@acme.example", "Jane Roe", None),
        ("Zdenka Roe in Accra | zdenka.roe@acme.example", "Zdenka Roe", None),
        ("Jane Roe in the Acme press office on 020 7555 0100", "Jane Roe", "Acme press office"),
        ("Jane Roe at the Acme Museum, 202-555-0100", "Jane Roe", "Acme Museum"),
        ("Jana Roe in Berlin, 030 20314550", "Jana Roe", None),
        ("Jana Roe im Pressebüro, 030 20314550", "Jana Roe", "Pressebüro"),
        ("Jeanne Roe à Paris, 01 55 50 01 00", "Jeanne Roe", None),
        ("Juana Roe en Madrid, 91 555 01 00", "Juana Roe", None),
        # whose contact stands before a colon
        ("Acme Charities: Jane Roe, 202-555-0100", "Jane Roe", "Acme Charities"),
        ("Foro Anvila: Juana Roe, 91 555 01 00", "Juana Roe", "Foro Anvila"),
        ("Jane Roe: Acme Anvils, 202-555-0100", "Jane Roe", "Acme Anvils"),
    ],
)
def test_where_a_person_is_reached_is_no_part_of_the_name(line, name, organization):
    (one,), _ = read(STORY, "Press contacts:", line)
    assert (one.name, one.organization) == (name, organization)


@pytest.mark.parametrize(
    "address",
    [
        "Trinity Point, 10-11 Leinster Street South, Dublin 2",
        "The Capitol, Albany, NY 12224-0341",
        "Haus Rheinblick, Uferstraße 12, 53113 Bonn",
        "Edificio Torre Azul, Calle Mayor 5, 28013 Madrid",
        "Palazzo Verde, Via Roma 5, 00184 Roma",
    ],
)
def test_a_building_is_nobody(address):
    (one,), _ = read(STORY, "Contact:", "Press Office", address, "Tel: 202-555-0100")
    assert (one.name, one.organization) == ("Press Office", None)


@pytest.mark.parametrize(
    "line", ["Facsimile (toll free): 1-877-555-0199", "Fax (Berlin): 030 20314599"]
)
def test_a_number_for_faxes_may_say_more_of_itself(line):
    (one,), _ = read(STORY, "Contact:", "Jane Roe", "Phone (toll free): 1-800-555-0100", line)
    assert one.phone == "1-800-555-0100"


def test_marks_behind_a_number_are_no_part_of_it():
    (one,), _ = read(STORY, "Media contact:", "Jane Roe", "503-555-0150 (24-hour line)")
    assert one.phone == "503-555-0150"


def test_a_name_on_a_network_is_no_address():
    lines = ("Jane Roe, roe@acme.example", "Mastodon: @roe@social.example")
    found, _ = read(STORY, "Contact:", *lines)
    assert [(one.name, one.email) for one in found] == [("Jane Roe", "roe@acme.example")]


def test_a_stroke_behind_posts_parts_persons():
    line = "Jane Roe (Director)/John Doe (Marketing Manager)"
    found, _ = read(STORY, "Press contact:", line, "202-555-0100")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


@pytest.mark.parametrize(
    ("house", "person"),
    [
        ("Brückenbund Österreich", "Mag.a Zdenka Roe"),
        ("Bridge Union Ireland", "Jane Roe"),
        ("Amboss Forum", "Dr. Zdenka Roe"),
    ],
)
def test_a_house_may_stand_above_who_answers_for_it(house, person):
    (one,), _ = read(STORY, heading("Kontakt:"), house, person, "Tel.: 030 20314550")
    assert (one.name, one.organization) == (" ".join(person.split()[-2:]), house)


def test_what_the_site_prints_below_its_other_news_is_no_press_contact():
    more = Block("More news", BlockKind.HEADING, level=2, zone=Zone.CHROME)
    foot = ("Anvil School District", "1200 Orchard Avenue, Springfield", "Phone: 530-555-0100")
    blocks = (STORY, Block("Media contact: Jane Roe, 530-555-0114", zone=Zone.MARGIN), more)
    found, _ = read(*blocks, *(Block(line, zone=Zone.MARGIN) for line in foot))
    assert [one.phone for one in found] == ["530-555-0114"]


@pytest.mark.parametrize(
    "sentence",
    [
        "If you do not work for a newspaper, you are welcome to call 00 800 555 01 00 instead.",
        "Our press team answers journalists only and can not help with orders or complaints.",
    ],
)
def test_a_sentence_for_others_may_stand_below_the_heading(sentence):
    person = (heading("Zdenka ROE-DOE"), "Phone", "+32 2 555 01 48", "Mail", "roe@acme.example")
    found, left = read(STORY, heading("Contacts for media"), sentence, *person)
    assert [(one.name, one.phone) for one in found] == [("Zdenka ROE-DOE", "+32 2 555 01 48")]
    assert left == [STORY]


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("CONTACT: Zdenka Roe", [("Zdenka Roe", "812-555-0126")]),
        ("Media contact: Jane Roe", [("Jane Roe", "812-555-0126")]),
        ("Pressekontakt: Jana Roe", [("Jana Roe", "812-555-0126")]),
        ("Subject: Anvils", []),
    ],
)
def test_a_contact_may_stand_in_the_second_of_two_columns(label, found):
    rows = (row("FOR IMMEDIATE RELEASE", label), row("May 4, 2010", "Public Information Officer"))
    contacts_of, _ = read(*rows, "812-555-0126 roe@acme.example", STORY)
    assert [(one.name, one.phone) for one in contacts_of] == found


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("contact the Acme Office of Public Affairs at roe@acme.example.",
         "Acme Office of Public Affairs"),
        ("please call our Communications Office on 202-555-0100.", "Communications Office"),
        ("please contact the number of the house at roe@acme.example.", None),
    ],
)  # fmt: skip
def test_a_sentence_may_name_the_office_that_answers(line, name):
    asked = "For media inquiries about our anvils, bridges, locks and the like, "
    (one,), _ = read(STORY, heading("Media Inquiries"), asked + line)
    assert one.name == name


@pytest.mark.parametrize("title", ["Attached Media Files:", "Press kit:", "Media photos:"])
def test_what_is_there_for_the_press_to_load_is_no_heading(title):
    lines = (title, "Map of detour", heading("Contact"), "Acme Communications", "503-555-0150")
    (one,), _ = read(STORY, *lines)
    assert one.name == "Acme Communications"


def test_headings_say_for_what_the_next_contacts_are():
    found, _ = read(
        heading("Media contact"),
        "Zdenka Roe, Head of Anvils media@acme.example",
        heading("Acme Investors"),
        "Jane Roe, Chief Financial Officer money@acme.example",
        heading("Acme Bridge Health Inquiries"),
        "John Doe, Director doe@acme.example",
        heading("Pressekontakt"),
        "Jana Doe, jana@acme.example",
        heading("Media Relations"),
        "202-555-0190 | news@acme.example",
    )
    assert [(one.name, one.organization, one.email) for one in found] == [
        ("Zdenka Roe", None, "media@acme.example"),
        ("Jane Roe", None, "money@acme.example"),
        ("John Doe", None, "doe@acme.example"),
        ("Jana Doe", None, "jana@acme.example"),
        ("Media Relations", None, "news@acme.example"),
    ]


def test_photos_may_be_asked_for_like_interviews():
    lines = ("Zdenka Roe (Geneva, English)", "+41 79 555 01 28", "- END -")
    (one,), _ = read(STORY, "FOR INTERVIEWS, PHOTOS AND FILM:", *lines)
    assert one.name == "Zdenka Roe"


@pytest.mark.parametrize("line", ["Public contact: 202-555-0128", "Customer contact: 202-555-0128"])
def test_whom_a_number_is_for_is_no_name(line):
    found, _ = read("Media contact: 202-555-0131", line, STORY)
    assert [(one.name, one.phone) for one in found] == [
        (None, "202-555-0131"),
        (None, "202-555-0128"),
    ]


@pytest.mark.parametrize(
    ("lines", "count"),
    [
        (("Media Coordinator Jane Roe", "(402) 555-0188"), 1),
        (("Pressesprecherin Jana Roe", "030 20314550"), 1),
        (("Jane Roe 202/555-0147 x3008", "Or contact your local office"), 1),
        (("Jane Roe, 202-555-0147", "May 4, 2010"), 1),
        (("Anvil Days 2010", "May 4, 2010"), 0),
        (("Acme Anvils 202-555-0147", "May 4, 2010"), 0),
    ],
)
def test_above_the_text_a_person_with_a_number_needs_no_heading(lines, count):
    found, _ = read("Acme News", *lines, "Acme opens plant", STORY)
    assert len(found) == count


@pytest.mark.parametrize(
    ("above", "sentence", "mail"),
    [
        ("Contact Information", "contact us at: info@acme.example.", "info@acme.example"),
        ("Contact", "e-mail us directly via info@acme.example or fill in our form.",
         "info@acme.example"),
        ("Kontakt", "schreiben Sie uns unter info@acme.example.", "info@acme.example"),
        ("About Acme", "contact us at: info@acme.example.", None),
    ],
)  # fmt: skip
def test_a_sentence_below_a_heading_may_ask_to_write(above, sentence, mail):
    learn = (
        "To learn more of our anvils and bridges, made in Springfield since the spring of 1910, "
    )
    found, _ = read(STORY, heading(above), learn + sentence)
    assert [one.email for one in found] == ([mail] if mail else [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("If in doubt please contact the Press Officer, Jane Roe, at 021-555-0179.", "Jane Roe"),
        ("With questions please call our editor, Zdenka Roe, on 021-555-0179.", "Zdenka Roe"),
    ],
)  # fmt: skip
def test_a_post_may_stand_before_the_name_that_a_sentence_gives(text, name):
    (one,), _ = read(STORY, text)
    assert (one.name, one.phone) == (name, "021-555-0179")


@pytest.mark.parametrize("desk", ["Corporate Communications", "Unternehmenskommunikation"])
def test_a_desk_stands_for_its_house(desk):
    lines = ("Acme Anvils AG", desk, "Tel.: 0228 555049", "medien@acme.example")
    (one,), _ = read(STORY, heading("Medienkontakt"), *lines)
    assert (one.name, one.organization) == (desk, "Acme Anvils AG")


def test_an_invitation_set_right_behind_a_number_is_no_part_of_it():
    lines = ("Zdenka Roe", "Acme | Bridges", "+49 40 5550 14410Contact us")
    (one,), _ = read(STORY, heading("Your Contacts"), *lines)
    assert one.phone == "+49 40 5550 14410"


@pytest.mark.parametrize(
    ("lines", "name", "house"),
    [
        (("※ 보도 문의 : 소통팀 도윤슬 책임매니저 (02-555-0147)",), "도윤슬", "소통팀"),
        (("문의처", "홍보팀 박민수 프로", "02-555-0147"), "박민수", "홍보팀"),
        (("[문의] 미디어팀 최은영 책임연구원 042-555-0147",), "최은영", "미디어팀"),
        (("담당: 전략기획실 정수민 파트장 (02-555-0147)",), "정수민", "전략기획실"),
        (("문의: 한국장학재단 02-555-0147",), None, None),
        (("お問い合わせ", "緑大 広報課 佐藤 花子", "電話 03-555-0147"), "佐藤 花子", "緑大 広報課"),
        (("お問い合わせ", "緑大学 広報担当 山田太郎", "電話 03-555-0147"), "山田太郎", "緑大学"),
        (("お問い合わせ", "横浜市 企画課長 高橋 一郎", "電話 03-555-0147"), "高橋 一郎", "横浜市"),
        (("【お問い合わせ先】緑大 広報課 小林 誠", "電話 03-555-0147"), "小林 誠", "緑大 広報課"),
        (("お問い合わせ", "緑大学 総務課広報係", "電話 03-555-0147"), "緑大学 総務課広報係", None),
        (("[Contact] Jane Roe, Acme Inc., 202-555-0100",), "Jane Roe", "Acme Inc."),
    ],
)  # fmt: skip
def test_an_eastern_name_stands_between_office_and_post_or_behind_them(lines, name, house):
    (one,), _ = read(STORY, *lines)
    assert (one.name, one.organization) == (name, house)


def test_a_card_may_give_a_desk_in_lines_of_its_own():
    lines = ("Acme Media Helpline", "(202) 555-0100", "media.help@acme.example")
    (one,), _ = read(STORY, *(Block(line, hints=frozenset({"contact"})) for line in lines))
    assert (one.name, one.email) == ("Acme Media Helpline", "media.help@acme.example")


@pytest.mark.parametrize(
    ("desk", "house"),
    [
        ("Press Office", "Ministry of Anvils"),
        ("Oficina de Prensa", "Ayuntamiento de Roeville"),
        ("Γραφείο Τύπου", "Υπουργείο Πολιτισμού"),
        ("Ufficio Stampa", "Comune di Roe"),
        ("Tiskové oddělení", "Ministerstvo kultury"),
        ("Пресс-служба", "Министерство культуры"),
        ("Pressestelle", "Stadt Roe"),
    ],
)
def test_a_desk_stands_for_the_house_below_it(desk, house):
    (one,), _ = read(STORY, desk, house, "202-555-0100", "press@example.gov")
    assert (one.name, one.organization) == (desk, house)


def test_who_stands_below_a_desk_is_no_house():
    (one,), _ = read(STORY, "Press Office", "Jane Roe", "202-555-0100", "press@example.gov")
    assert (one.name, one.phone) == ("Jane Roe", "202-555-0100")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Direcția Comunicare și Dialog", "Direcția Comunicare și Dialog"),
        ("Attached files", None),
    ],
)
def test_a_desk_right_above_an_address_for_the_press_answers_there(line, name):
    found, _ = read(STORY, line, "E-mail: presa@acme.example", "Attached files")
    assert [one.name for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("line", "count"),
    [("email us here", 1), ("Enviar un correo", 1), ("Schools", 0), ("email us here by June", 0)],
)
def test_a_number_above_an_invitation_to_write_is_a_contact(line, count):
    found, _ = read(STORY, "Zdenka Roe-Doe", "Roe Cordage Works", "+1 207-555-0129", line)
    assert [one.name for one in found] == ["Zdenka Roe-Doe"][:count]


@pytest.mark.parametrize(
    ("lines", "name", "organization"),
    [
        (["Press contact:", "Jane Roe", "Interview Requests 202-555-0100"], "Jane Roe", None),
        (["Press contact:", "Interview Requests: 202-555-0100"], None, None),
        # who answers, below another desk and below a house
        (["Acme Press Office:", "Media Relations", "202-555-0100"], "Media Relations", None),
        (["Press Office:", "Ministry of Roe", "202-555-0100"], "Press Office", "Ministry of Roe"),
    ],
)
def test_headings_and_desks_are_told_from_names_and_houses(lines, name, organization):
    (one,), _ = read(STORY, *lines)
    assert (one.name, one.organization, one.phone) == (name, organization, "202-555-0100")


def test_a_house_that_is_reached_is_no_persons():
    found, _ = read(
        STORY, "Press contacts:", "Anvil Trust Ireland", "202-555-0101", "Jane Roe", "202-555-0100"
    )
    assert [(one.name, one.organization) for one in found] == [
        ("Anvil Trust Ireland", None),
        ("Jane Roe", None),
    ]


@pytest.mark.parametrize(
    "lines",
    [
        ("Jl. Melati No. 5, RT 01/RW 02, Cikini", "Kec. Menteng Dalam, Kota Jakarta"),
        ("Cumhuriyet Caddesi 12, Kat 3", "Moda Mahallesi, Kadıköy"),
        ("Barangay San Roque, Quezon City",),
        ("ул. Лесная, Москва",),
        ("Phường Bến Nghé, Quận 1",),
    ],
)
def test_a_postal_address_abroad_is_no_contact(lines):
    assert read("Press contact:", "Jane Roe", *lines, "(202) 555-0100", "jane@example.gov")[0] == [
        JANE
    ]


@pytest.mark.parametrize(
    ("said", "name"),
    [("Budi", "Budi"), ("Main", None), ("WhatsApp", None), ("Kantor", None)],
)
def test_who_answers_at_a_number_may_have_one_name(said, name):
    lines = ("Contact", f"+62 812 5550 100 ({said})", "info@example.org")
    found, _ = read(*lines, zone=Zone.MARGIN)
    assert [one.name for one in found] == ([name] if name else [])


@pytest.mark.parametrize(
    ("heading", "count"),
    [
        ("For presserelaterede forespørgsler, kontakt venligst:", 1),
        ("För pressrelaterade frågor, kontakta:", 1),
        ("Für presserelevante Anfragen wenden Sie sich bitte an:", 1),
        ("E.U. Contact Person:", 1),
        ("U.S. Contact:", 1),
        ("First Contact:", 0),
    ],
)
def test_a_heading_may_name_the_press_or_a_region(heading, count):
    lines = ("Jane Roe", "Head of Sales", "+31 20 555 01 00")
    assert len(read(STORY, heading, *lines)[0]) == count


@pytest.mark.parametrize(
    "lead",
    ["Neem voor meer informatie contact op met", "Kontakta", "Wenden Sie sich bitte an"],
)
def test_what_leads_over_to_a_name_is_none_of_it(lead):
    (found,), _ = read(STORY, "Press contact:", f"{lead} Jane Roe, +31 20 555 01 00")
    assert found.name == "Jane Roe"


@pytest.mark.parametrize(
    ("line", "other", "count"),
    [
        ("Main Line", "Pay Bills", 0),
        ("Public Works", "Animal Control", 0),
        ("Report Fraud", "Victim Notification", 0),
        ("Jane Roe", "Zoran Roe", 2),
    ],
)
def test_rows_of_numbers_below_the_text_are_contacts_where_they_name_a_person(line, other, count):
    rows = (f"{line}: 202-555-0130", f"{other}: 202-555-0131")
    found, _ = read(STORY, "###", *(Block(row, zone=Zone.MARGIN) for row in rows))
    assert len(found) == count


@pytest.mark.parametrize(
    "labels",
    [
        ("Phone:", "Fax:", "Email:"),
        ("Telefon:", "Telefax:", "E-Mail:"),
        ("Téléphone :", "Télécopie :", "Courriel :"),
        ("Teléfono:", "Fax:", "Correo electrónico:"),
        ("Tel.", "Fax", "Mail"),
    ],
)
def test_labels_may_stand_in_lines_of_their_own(labels):
    values = ("(202) 555-0100", "(202) 555-0199", "jane@example.gov")
    lines = [text for pair in zip(labels, values, strict=True) for text in pair]
    assert read(STORY, "Media contact:", "Jane Roe", *lines)[0] == [JANE]


def test_a_label_of_where_a_desk_sits_leads_to_its_name():
    lines = ("Mailing Address:", "Roe County Press Office", "12 Main Street", "Roe, NY 12207")
    reached = ("Phone:", "(202) 555-0100", "Email:", "press@roe.example")
    found, _ = read(STORY, "Contact the Press Office", *lines, *reached)
    assert found == [
        Contact("Roe County Press Office", None, "(202) 555-0100", "press@roe.example")
    ]


@pytest.mark.parametrize(
    "label", ["Contact data:", "Contact details:", "Kontaktdaten:", "Coordonnées :", "Reach me at:"]
)
@pytest.mark.parametrize("where", ["", " (BXL)", " (Geneva)"])
def test_a_label_over_numbers_and_where_they_ring_part_no_contact(label, where):
    mobile = Contact("Jane Roe", None, "+32 473 55 01 79")
    found, _ = read(
        STORY,
        heading("Contacts:"),
        heading("Jane Roe"),
        item("Press Officer"),
        item(label),
        item(f"Phone number: (202) 555-0100{where}"),
        item(f"Mobile number: {mobile.phone}"),
        item("E-mail: jane@example.gov"),
    )
    assert found == [JANE, mobile]


def test_labels_far_below_a_heading_are_of_a_menu():
    menu = ("News Releases", "Resources", "The Long Run", "Jane Roe", "12 Main Street", "Suite 1")
    found, _ = read("Media", *menu, "Roe, NY 12207", "Phone:", "(202) 555-0100", STORY)
    assert found == []


def test_a_label_that_names_a_desk_opens_the_next_contact():
    found, _ = read(
        STORY, "Contact:", "Jane Roe", "Press Office:", "(202) 555-0101", "press@example.gov"
    )
    assert found[0] == Contact("Jane Roe", None)


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Contact: (202) 555-0100, roe@example.gov", 1),
        ("Contact: press@example.gov", 1),
        ("Contact: (202) 555-0100", 0),
        ("Contact: tickets@example.gov", 0),
    ],
)
def test_a_field_between_headline_and_text_is_a_contact(line, count):
    blocks = (
        heading("Acme opens a plant"),
        Block(line, zone=Zone.MARGIN),
        Block(STORY, zone=Zone.RELEASE),
    )
    headline = Found("Acme opens a plant", Evidence.MARKUP, frozenset({0}))
    found = contacts.find(Page(blocks), headline)
    assert len(found.value if found else ()) == count
    below = contacts.find(Page((*blocks[::2], blocks[1])), headline)
    assert below is None


@pytest.mark.parametrize(
    "label", ["Contractor contact:", "Technischer Ansprechpartner:", "Science inquiries:"]
)
def test_a_bold_label_says_for_what_the_next_contact_is(label):
    lines = ("Media contact:", "Jane Roe", "(202) 555-0100", "jane@example.gov")
    other = Block(label, strong=True)
    found, _ = read(*lines, other, "John Doe, Acme Builders", "(202) 555-0101", STORY)
    assert found == [JANE, Contact("John Doe", "Acme Builders", "(202) 555-0101")]


def test_the_name_of_a_card_may_be_a_link():
    def line(text, zone=Zone.MARGIN):
        return Block(text, zone=zone, hints=frozenset({"contact"}))

    name = line("Jane Roe", Zone.CHROME)
    reached = (line("(202) 555-0100"), line("jane@example.gov"))
    assert read(STORY, heading("Media contacts"), name, *reached)[0] == [JANE]
    menu = name._replace(hints=frozenset())
    assert read(STORY, heading("Media contacts"), menu, *reached)[0][0].name is None


@pytest.mark.parametrize(
    ("above", "below", "count"),
    [
        ("Media Relations", "Media Relations Division", 1),
        ("Jane Roe", "Jane Roe", 1),
        ("Jane Roe", "John Doe", 2),
    ],
)
def test_who_is_named_above_and_below_is_one_contact(above, below, count):
    reached = ("202-555-0100", "roe@example.gov")
    found, _ = read("Media contact:", above, *reached, STORY, "Press contact:", below, *reached)
    assert [one.name for one in found] == [above, below][-count:]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ("Contact: Jane Roe John Doe", "Phone: 202-555-0100 202-555-0101",
             "Email: roe.jane@example.gov doe.john@example.gov"),
            [("Jane Roe", "202-555-0100", "roe.jane@example.gov"),
             ("John Doe", "202-555-0101", "doe.john@example.gov")],
        ),
        (
            ("Media Contacts:", "Jane Q. Roe Bartolo Quaade", "Public Affairs",
             "(202) 555-0100 (202) 555-0101"),
            [("Jane Q. Roe", "(202) 555-0100", None), ("Bartolo Quaade", "(202) 555-0101", None)],
        ),
        (
            ("Contact: Jane Roe Mary Smith John Doe", "202.555.0100 202.555.0101 202.555.0102"),
            [("Jane Roe", "202.555.0100", None), ("Mary Smith", "202.555.0101", None),
             ("John Doe", "202.555.0102", None)],
        ),
        (
            ("Kontakt: Johanna Roe Hans Doe", "Tel.: 030/5550100 030/5550101"),
            [("Johanna Roe", "030/5550100", None), ("Hans Doe", "030/5550101", None)],
        ),
        (
            ("Contact presse : Jeanne Roe Marie Doe", "01 42 34 56 78 01 42 34 56 79"),
            [("Jeanne Roe", "01 42 34 56 78", None), ("Marie Doe", "01 42 34 56 79", None)],
        ),
        (
            ("Contacto: María Roe Pérez Juan Doe López", "91 555 01 00 91 555 01 01"),
            [("María Roe Pérez", "91 555 01 00", None), ("Juan Doe López", "91 555 01 01", None)],
        ),
        # one person, however long the name
        (
            ("Contact: Maria del Carmen Roe", "202-555-0100 202-555-0101"),
            [("Maria del Carmen Roe", "202-555-0100", None),
             ("Maria del Carmen Roe", "202-555-0101", None)],
        ),
        (
            ("Contact: Jane Roe John Doe", "202-555-0100"),
            [("Jane Roe John Doe", "202-555-0100", None)],
        ),
        (("Contact: Jane Roe", "0800 555 0100"), [("Jane Roe", "0800 555 0100", None)]),
    ],
)  # fmt: skip
def test_numbers_tell_how_many_persons_stand_side_by_side(lines, found):
    assert [(one.name, one.phone, one.email) for one in read(STORY, *lines)[0]] == found


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("(202) 555-0100, (202) 555-0101 (fax)", ["(202) 555-0100"]),
        ("202-555-0100 (voice) / 202-555-0101 (TTY)", ["202-555-0100"]),
        ("202-555-0100, 202-555-0101 fax", ["202-555-0100"]),
        ("+49 30 5550100, +49 30 5550101 (Fax)", ["+49 30 5550100"]),
        ("01 42 34 56 78 / 01 42 34 56 79 (télécopie)", ["01 42 34 56 78"]),
        ("(202) 555-0100/555-0101 (fax)", ["(202) 555-0100"]),
        ("202-555-0100 Fax: 202-555-0101", ["202-555-0100"]),
        ("202-555-0100 (office)", ["202-555-0100"]),
        ("202-555-0100 (o), 202-555-0101 (c)", ["202-555-0100", "202-555-0101"]),
    ],
)
def test_that_a_number_is_for_faxes_may_stand_behind_it(line, numbers):
    assert [one.phone for one in read(STORY, "Media contact:", "Jane Roe", line)[0]] == numbers


@pytest.mark.parametrize(
    "desk", ["Public Information Office", "Press Office", "Office of Public Affairs"]
)
def test_a_person_above_the_desk_that_answers_needs_no_heading(desk):
    lines = ("Jane Roe", desk, "(202) 555-0100/555-0101 (fax)", "e-mail: news@example.gov")
    assert read("May 4, 2010", *lines, "Agency opens bridge", STORY)[0] == [
        Contact("Jane Roe", desk, "(202) 555-0100", "news@example.gov")
    ]


def test_a_house_above_its_desk_is_no_person():
    found, _ = read("Anvil Board", "Press Office", "(202) 555-0100", "news@example.gov", STORY)
    assert [one.name for one in found] == ["Press Office"]


@pytest.mark.parametrize("title", ["Principal Investigators", "Lead Researcher", "Scientists"])
def test_what_somebody_is_for_a_study_is_nobodys_name(title):
    bold = Block(title, strong=True)
    lines = ("Jane Roe, ABC, 202-555-0100", bold, "John Doe, Anvil University, 202-555-0101")
    assert [one.name for one in read(STORY, "Media Contacts", *lines)[0]] == [
        "Jane Roe",
        "John Doe",
    ]


def test_the_foot_of_a_page_is_no_part_of_a_contact_in_its_headings_line():
    foot = Block("Acme, 1 Main Street, Phone: 202-555-0199", zone=Zone.MARGIN)
    found, _ = read(STORY, "News media contact: Press Desk, (202) 555-0100", foot)
    assert [one.phone for one in found] == ["(202) 555-0100"]


@pytest.mark.parametrize(
    "lines",
    [
        ("Print Media: 202-555-0100", "Broadcast Media: 202-555-0101", "Public: 202-555-0102"),
        ("Media Inquiries: 202-555-0100", "Consumer Inquiries: 202-555-0101"),
        (row("AB-12", "Print Media:", "202-555-0100"),
         row("May 4, 2010", "Broadcast Media:", "202-555-0101")),
        (row("FOR RELEASE", "Press Enquiries: 202-555-0100"), "Public Enquiries: 202-555-0101"),
    ],
)  # fmt: skip
def test_of_several_numbers_each_may_say_whom_it_is_for(lines):
    label, number = (lines[0].text if isinstance(lines[0], Block) else lines[0]).rsplit(": ", 1)
    first, *others = read(*lines, STORY)[0]
    assert first == Contact(label.rpartition(" | ")[2], None, number.strip(" |"), None)
    assert others
    assert all(one.name for one in others)


@pytest.mark.parametrize(
    "lines",
    [
        ("Media contact: 202-555-0100", "Public Enquiries: 202-555-0101"),
        ("Media Inquiries: 202-555-0100",),
        ("Press contact:", "news@example.gov, 202-555-0100", "Anvil Foundation, 202-555-0101"),
        ("Media Inquiries: news@example.gov, 202-555-0100", "Public Inquiries: 202-555-0101"),
    ],
)
def test_a_heading_before_a_number_is_nobodys_name(lines):
    assert read(*lines, STORY)[0][0].name is None


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Acme Anvils, Inc., San Jose", "Acme Anvils, Inc."),
        ("Acme Corp., New York", "Acme Corp."),
        ("Acme GmbH, Bad Nauheim", "Acme GmbH"),
    ],
)
def test_the_town_of_a_house_is_nobodys_name(line, house):
    found, _ = read(STORY, "Contact:", line, "Jane Roe, 408/555-0162", "or", "John Doe")
    assert found[0] == Contact("Jane Roe", house, "408/555-0162")


def test_who_stands_behind_a_house_may_be_somebody():
    found, _ = read(STORY, "Contact:", "Acme Corp., Jane Roe", "John Doe, 408/555-0162")
    assert [one.name for one in found] == ["Jane Roe", "John Doe"]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            "EDITORS: Doe may be reached at (319) 555-0193 or at doe@acme.example. Thanks.",
            ("Doe", "(319) 555-0193", "doe@acme.example"),
        ),
        (
            "Note to editors: Jane Roe, director of the plant, can be reached at 312-555-0100.",
            ("Jane Roe", "312-555-0100", None),
        ),
        (
            "Reporters: Prof. Jane Roe is available for interviews at jane@acme.example.",
            ("Jane Roe", None, "jane@acme.example"),
        ),
        (
            "Redaktionen: Jane Roe ist unter 030 5550100 zu erreichen.",
            ("Jane Roe", "030 5550100", None),
        ),
        (
            "Journalistes : Jane Roe est joignable au +33 1 55 55 01 00.",
            ("Jane Roe", "+33 1 55 55 01 00", None),
        ),
        ("EDITORS: The plant may be reached at 312-555-0100.", None),
        ("Editors: Photos are available at 312-555-0100.", None),
        ("Visitors: Jane Roe may be reached at 312-555-0100.", None),
    ],
)
def test_a_note_to_editors_may_name_whom_to_reach(line, expected):
    found, _ = read(f"{STORY} Sunita Doe will lead it.", line)
    assert [(one.name, one.phone, one.email) for one in found] == ([expected] if expected else [])


def test_a_note_adds_to_the_contacts_that_are_there():
    note = "EDITORS: John Doe may be reached at (202) 555-0101."
    lines = ("Media contact: Jane Roe", "(202) 555-0100", "jane@example.gov")
    assert read(*lines, STORY, note)[0] == [JANE, Contact("John Doe", None, "(202) 555-0101")]
    assert read(*lines, STORY, note.replace("0101", "0100"))[0] == [JANE]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("In Delaware: Jane Roe, (302) 555-0166", 1),
        ("À Genève : Jane Roe, +41 22 555 01 00", 1),
        ("En Colombia: Jane Roe, +57 1 555 0100", 1),
        ("In Berlin: tickets, 030 5550100", 0),
        ("In total: Jane Roe, 312-555-0100", 0),
    ],
)
def test_who_answers_in_a_town_is_a_contact(line, count):
    assert len(read(STORY, STORY, line)[0]) == count


@pytest.mark.parametrize(
    ("desk", "line", "phone"),
    [
        ("Acme Press Office, CH-1211 Geneva 23", "{} - Fax: +41 22 555 02 47", None),
        ("Acme Press Office, 80539 München", "{}, Tel. +49 89 5550100", "+49 89 5550100"),
        ("Acme Press Office", "{}, Tel./Fax: +49 89 5550100", "+49 89 5550100"),
        ("Acme Press Office", "{}", None),
    ],
)
def test_a_desk_above_its_address_has_no_postal_code_and_no_fax(desk, line, phone):
    card = [Block(text, tag="td", group=9) for text in (desk, line.format("press@acme.example"))]
    expected = Contact("Acme Press Office", None, phone, "press@acme.example")
    assert read(STORY, *card)[0] == [expected]


def test_cells_below_headings_are_contacts_of_whom_these_name():
    page = newsdrop.read(
        f"""<h1>Acme and Roe Steel build a plant</h1><p>{STORY}</p><h3>Media Contacts</h3>
        <table><tr><th>Bolt Metals<th>Roe Steel<th>Investors
        <tr><td>Jane Roe<br>Head of Communications<br>202-555-0100<br>jane@bolt.example
        <td>John Doe<br>202-555-0101<br>john@roe.example
        <td>Ann Poe<br>202-555-0102<br>ann@roe.example</table>""".encode()
    )
    assert isinstance(page, newsdrop.Release)
    assert page.contacts == (
        Contact("Jane Roe", "Bolt Metals", "202-555-0100", "jane@bolt.example"),
        Contact("John Doe", "Roe Steel", "202-555-0101", "john@roe.example"),
        Contact("Ann Poe", None, "202-555-0102", "ann@roe.example"),
    )


@pytest.mark.parametrize(
    ("lines", "office"),
    [
        (("Name Jane Roe, Founder", "Email jane@example.gov", "Phone (202) 555-0100"), None),
        (("Name Jane Roe", "Title Co-Founder", "Tel. (202) 555-0100", "jane@example.gov"), None),
        (("Nombre Jane Roe", "(202) 555-0100", "Correo jane@example.gov"), None),
        (("Ansprechpartnerin Jane Roe", "Telefon (202) 555-0100", "jane@example.gov"), None),
        (
            ("Full name: Jane Roe", "Position: Head of News", "(202) 555-0100 jane@example.gov"),
            None,
        ),
        (("Jane Roe, Co-Director", "(202) 555-0100", "jane@example.gov"), None),
        (
            ("Jane Roe", "Name Brands Inc.", "(202) 555-0100", "jane@example.gov"),
            "Name Brands Inc.",
        ),
    ],
)
def test_a_label_may_stand_without_its_colon(lines, office):
    contact = Contact("Jane Roe", office, "(202) 555-0100", "jane@example.gov")
    assert read(STORY, heading("Media Contact"), *lines) == ([contact], [STORY])


@pytest.mark.parametrize("mark", [", ", " | ", " - ", " · ", " / ", "; "])
def test_an_extension_may_stand_behind_a_bar(mark):
    found, _ = read(STORY, heading("Media Contact"), "Jane Roe", f"tel (202) 555-0100{mark}ext 101")
    assert found == [Contact("Jane Roe", None, f"(202) 555-0100{mark}ext 101", None)]


@pytest.mark.parametrize("button", ["Lataa tiedote (PDF)", "Download PDF", "Télécharger (PDF)"])
def test_a_button_between_a_contact_and_its_address_again_is_nobody(button):
    lines = ("Media Contact", "Jane Roe (202) 555-0100 jane@example.gov")
    found, _ = read(STORY, heading(lines[0]), lines[1], button, "jane@example.gov")
    assert found == [JANE]


@pytest.mark.parametrize(
    ("line", "name", "office"),
    [
        ("株式会社見本 山田太郎", "山田太郎", "株式会社見本"),
        ("Acme合同会社 山田 太郎", "山田 太郎", "Acme合同会社"),
        ("見本製作所株式会社 広報 山田花子", "山田花子", "見本製作所株式会社 広報"),
        ("주식회사 모루 홍보팀 김철수", "김철수", "주식회사 모루 홍보팀"),
        ("㈜모루 김철수", "김철수", "㈜모루"),
        ("株式会社見本 松本工場", "株式会社見本 松本工場", None),
        ("株式会社 山本製作所", "株式会社 山本製作所", None),
    ],
)
def test_a_person_may_stand_behind_a_company_of_a_legal_form(line, name, office):
    found, _ = read(STORY, heading("お問い合わせ先"), line, "03-5555-0100")
    assert found == [Contact(name, office, "03-5555-0100", None)]


@pytest.mark.parametrize(
    "house",
    ["Acme press office", "Harbour Trust press office", "ACM media team", "Roe city press desk"],
)
@pytest.mark.parametrize("reached", [("(202) 555-0100",), ("(202) 555-0100", "jane@example.gov")])
def test_a_desk_in_small_letters_is_a_contact_of_its_own(house, reached):
    desk = Contact(house, None, "(202) 555-0101", "press@example.gov")
    lines = ("Jane Roe", *reached, house, "(202) 555-0101", "press@example.gov")
    found, _ = read(STORY, heading("Media contacts"), *lines)
    assert found == [Contact("Jane Roe", None, *(*reached, None)[:2]), desk]


@pytest.mark.parametrize("line", ["View press office", "Send us media mail", "by press mail"])
def test_small_words_above_an_address_are_no_desk(line):
    lines = ("Media contacts", "Jane Roe", "(202) 555-0100", line, "jane@example.gov")
    assert read(STORY, heading(lines[0]), *lines[1:])[0] == [JANE]


@pytest.mark.parametrize(
    ("line", "other"),
    [
        ("Jane Roe, (202) 555-0100 or John Doe, (202) 555-0101", "John Doe"),
        ("Jane Roe, (202) 555-0100, or the Acme press office, (202) 555-0101", "Acme press office"),
        ("Jane Roe (202) 555-0100 oder Acme Pressestelle (202) 555-0101", "Acme Pressestelle"),
        ("Jane Roe ((202) 555-0100) or, at night, the duty officer on (202) 555-0101", None),
        ("Jane Roe, (202) 555-0100 or our press desk, (202) 555-0101", None),
        ("Jane Roe, (202) 555-0100 or mobile (202) 555-0101", "Jane Roe"),
        ("Jane Roe, (202) 555-0100 or at home on (202) 555-0101", "Jane Roe"),
    ],
)
def test_behind_an_or_another_may_answer(line, other):
    jane = Contact("Jane Roe", None, "(202) 555-0100", None)
    found, _ = read(STORY, f"Contact: {line}")
    assert found == [jane, Contact(other, None, "(202) 555-0101", None)]


@pytest.mark.parametrize(
    ("house", "desk"),
    [
        ("Landkreis Roe", "Pressestelle"),
        ("Ministry of Roads", "Press Office"),
        ("Ville de Roe", "Service de presse"),
        ("Ayuntamiento de Roe", "Gabinete de prensa"),
        ("Acme Corp.", "Media Relations"),
    ],
)
def test_who_answers_at_a_desk_stands_below_it(house, desk):
    lines = (house, desk, "Jane Roe", "(202) 555-0100", "jane@example.gov")
    found, _ = read(STORY, heading("Media contact"), *lines)
    assert found == [Contact("Jane Roe", house, *lines[-2:])]


@pytest.mark.parametrize("desk", ["on {} or the press office on", "at {}, or our press desk at"])
def test_an_office_behind_an_or_has_its_own_address(desk):
    lead = f"For more information contact Jane Roe {desk.format('(202) 555-0100')}"
    found, _ = read(STORY, f"{lead} (202) 555-0101 or press@example.gov")
    jane = Contact("Jane Roe", None, "(202) 555-0100", None)
    assert found == [jane, Contact(None, None, "(202) 555-0101", "press@example.gov")]


@pytest.mark.parametrize(
    "label", ["National toll-free", "Nationwide:", "From abroad:", "Bundesweit", "U.S. toll free:"]
)
def test_from_where_a_number_is_to_be_called_is_nobodys_name(label):
    lines = ("Jane Roe, jane@example.gov", f"(202) 555-0100, {label} (202) 555-0101")
    found, _ = read(STORY, "Contact:", *lines)
    assert found == [JANE, Contact("Jane Roe", None, "(202) 555-0101", None)]


@pytest.mark.parametrize("house", ["Acme International", "The National", "Carpenters Local"])
def test_a_house_may_be_called_as_from_where_one_calls(house):
    found, _ = read(STORY, "Contact:", "Jane Roe", f"{house}, (202) 555-0100")
    assert found == [Contact("Jane Roe", house, "(202) 555-0100", None)]


def test_a_very_long_row_is_read_once():
    row = "Jane Roe, 202-555-0100 or " * 400
    assert parting.persons(row) == (row,)


@pytest.mark.parametrize(
    "cue",
    [
        "Basın soruları için:",
        "Medya talepleri için lütfen şu adrese başvurun:",
        "Pytania mediów:",
        "Dotazy médií:",
        "Pedidos de imprensa:",
        "Запросы прессы:",
    ],
)
def test_what_the_press_asks_heads_contacts_in_many_languages(cue):
    lines = ("Jane Roe", "+90 212 555 01 00")
    found, left = read(STORY, cue, *lines)
    assert (found, left) == ([Contact("Jane Roe", None, "+90 212 555 01 00", None)], [STORY])


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Kontakt Messeprogramm: fair@acme.example", "Messeprogramm"),
        ("Contatto Programma Fiera: fair@acme.example", "Programma Fiera"),
        ("Contact Energy: press@contact.example", "Contact Energy"),
    ],
)
def test_the_word_contact_before_an_office_is_no_part_of_it(line, name):
    found, _ = read(STORY, heading("Pressekontakt"), "Jane Roe, jane@example.gov", line)
    assert found[-1].name == name


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Webseite zum Messeprogramm: https://acme.example/messe", None),
        ("Strona programu: www.acme.example", None),
        ("Amboss AG: https://acme.example", "Amboss AG"),
    ],
)
def test_a_line_of_a_site_is_no_house(line, house):
    found, _ = read(STORY, heading("Kontakt"), line, "Jane Roe, jane@example.gov")
    assert found == [Contact("Jane Roe", house, None, "jane@example.gov")]


ASKS = (
    "Voor vragen kunt u contact opnemen met Jane Roe, woordvoerder, (202) 555-0100, "
    "pers@acme.example"
)


def contact(name, organization=None, phone="(202) 555-0100", email=None):
    return Contact(name, organization, phone, email)


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (("Contact: Jane Roe", "Roe Works, Inc.", "(202) 555-0100"),
         [contact("Jane Roe", "Roe Works, Inc.")]),
        (("Contact:", "Jane Roe, Office of Mayor John Doe, (202) 555-0100"),
         [contact("Jane Roe", "Office of Mayor John Doe")]),
        (("Media contact:", "Jane Roe, Vice President, Investor Relations", "(202) 555-0100"),
         [contact("Jane Roe")]),
        (("Media contact: Jane Roe (English, Wolof), (202) 555-0100",), [contact("Jane Roe")]),
        (("Contacts presse :", "Ponts Sans Rives : Jane Roe, roe@ponts.example, (202) 555-0100"),
         [contact("Jane Roe", "Ponts Sans Rives", email="roe@ponts.example")]),
        (("Press contact:", "Acme Works: Xylo Doering, x.doering@acme.example, (202) 555-0100"),
         [contact("Xylo Doering", "Acme Works", email="x.doering@acme.example")]),
        (("Press contact:", "Acme Works – Jane Roe: (202) 555-0100; jane@acme.example"),
         [contact("Jane Roe", "Acme Works", email="jane@acme.example")]),
        (("Contact: Jane Roe, (202) 555-0100, jane@acme.example; Acme desk, (202) 555-0101",),
         [contact("Jane Roe", email="jane@acme.example"), contact("Acme desk", None,
                                                                  "(202) 555-0101")]),
        (("Contact: Jane Roe, (202) 555-0100; jane@acme.example",),
         [contact("Jane Roe", email="jane@acme.example")]),
        (("Interviews & press passes: Jane Roe / (202) 555-0100",), [contact("Jane Roe")]),
        (("For information:", "Jane Roe", "(202) 555-0100"), [contact("Jane Roe")]),
        (("Note to editors:", ASKS), [contact("Jane Roe", email="pers@acme.example")]),
        ((ASKS.replace("woordvoerder", "woordvoerder van de bruggen in de stad Roeville"),),
         [contact("Jane Roe", email="pers@acme.example")]),
        (("Press tours: Jane Roe, (202) 555-0100",), [contact("Jane Roe")]),
        (("Ufficio stampa Acme", "Jane Roe cell. (202) 555-0100", "stampa@acme.example"),
         [contact("Jane Roe", "Ufficio stampa Acme", email="stampa@acme.example")]),
        (("Press Office · Tel. (202) 555-0100 · press@acme.example",),
         [contact("Press Office", email="press@acme.example")]),
        ((Block("Publisher: City of Roe, Press Office, Phone (202) 555-0100", group=7),
          Block("Contact: Jane Roe", group=7)), [contact("Jane Roe")]),
    ],
)  # fmt: skip
def test_who_is_reached_and_for_which_house(lines, expected):
    assert read(STORY, *lines)[0] == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("Press preview: Wednesday, June 10, 10 a.m. Sign up at press@acme.example",),
        ("INFO", "Opening hours: nine to five", "Tickets: 7 euros", "(202) 555-0100"),
        ("Alumni Office · Tel. (202) 555-0100 · alumni@acme.example",),
        (row("Press:", "The hall is open to the press. Please sign up at press@acme.example now"),),
    ],
)
def test_visitors_are_no_press(lines):
    assert read(STORY, *lines) == ([], [STORY, *(getattr(line, "text", line) for line in lines)])


def test_a_desk_set_as_a_heading_answers_with_those_below_it():
    first = (Block("Jane Roe", group=1), Block("(202) 555-0100", group=1))
    desk = Block("Acme Investor Relations", group=2, strong=True)
    other = (Block("John Doe", group=3), Block("(202) 555-0101", group=3))
    expected = [
        contact("Jane Roe"),
        contact("John Doe", "Acme Investor Relations", "(202) 555-0101"),
    ]
    assert read(STORY, "Media contacts:", *first, desk, *other)[0] == expected


def test_a_name_set_as_a_heading_has_a_number_below_it():
    name = (heading("Bjarke Roe"), "Press officer", "(202) 555-0100")
    parts = (heading("Text Summary"), "Acme opens a plant", heading("Text Versions"), "English")
    again = (heading("Contacts"), "Bjarke Roe, (202) 555-0100")
    found, left = read(STORY, heading("Contacts"), *name, *parts, *again)
    assert found == [contact("Bjarke Roe")]
    assert left == [STORY, "Text Summary", "Acme opens a plant", "Text Versions", "English"]


@pytest.mark.parametrize(
    ("again", "count"),
    [
        ("Jane Roe, (202) 555-0100", 1),
        ("Jane Roe, +1 202 555 0100", 1),
        ("Jane Roe, Relations avec les médias, (202) 555-0100, jane@example.gov", 1),
        ("Jane Roe, (202) 555-0101", 2),
        ("John Roe, (202) 555-0100", 2),
    ],
)
def test_who_is_named_twice_is_one_contact(again, count):
    first = "Media contact: Jane Roe, (202) 555-0100, jane@example.gov"
    found, _ = read(STORY, first, STORY, f"Press contact: {again}")
    assert (found[0], len(found)) == (JANE, count)


@pytest.mark.parametrize(
    ("over", "left"),
    [
        (Block("Acme Contacts:", strong=True), []),
        (heading("Company contact"), []),
        ("We thank all with whom we are in contact", ["We thank all with whom we are in contact"]),
    ],
)
def test_a_line_above_the_contacts_says_whose_they_are(over, left):
    lines = (over, Block("Investors", strong=True), "Jane Roe", "(202) 555-0100")
    assert read(STORY, *lines) == ([contact("Jane Roe")], [STORY, *left])


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe (202) 555-0100 jane@example.gov",
        "Jane Roe, (202) 555-0100, jane@example.gov",
    ],
)
@pytest.mark.parametrize("below", [(), ("Follow us",), ("About Acme", "Acme makes anvils.")])
def test_one_line_below_the_text_may_be_a_contact(line, below):
    found, _ = read(f"{STORY} {STORY}", line, *below)
    assert found == [JANE]


@pytest.mark.parametrize(
    "lines",
    [
        ("To register:", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("For tickets, please write or call.", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("Questions about bills go to", "Jane Roe, (202) 555-0100, jane@example.gov"),
        ("Visitor Services (202) 555-0100 visit@example.gov",),
        ("Tickets: Box Office, (202) 555-0100, tickets@example.gov",),
        ("Jane Roe reads on Monday at 8 p.m., (202) 555-0100",),
    ],
)
def test_what_else_stands_in_one_line_is_no_contact(lines):
    found, _ = read(f"{STORY} {STORY}", *lines)
    assert found == []


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Acme Media Hotline", "Acme Media Hotline"),
        ("Acme Press Hotline: (202) 555-0100", "Acme Press Hotline"),
        ("Jane Roe, Hotline", "Jane Roe"),
        ("Pressestelle, Hotline (202) 555-0100", "Pressestelle"),
    ],
)
def test_a_hotline_is_a_desk_of_its_name_or_a_label(line, name):
    found, _ = read(STORY, "Media contacts:", line, "(202) 555-0100")
    assert [one.name for one in found] == [name]
