"""The press contact block, above or below the text, whatever its form; nothing else is one."""

import pytest

from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse import contacts
from newsdrop.parse.found import Found
from newsdrop.record import Contact, Evidence
from tests.asking.contacts import JANE, STORY, heading, read, row


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


def test_the_sites_own_address_below_an_end_mark_is_no_press_contact():
    address = Block("1 Old Mill Road | Santa Fe, NM 87501 | (505) 555-0100", zone=Zone.MARGIN)
    assert read(STORY, "###", address)[0] == []


def test_a_desk_beside_the_text_counts_where_a_person_does():
    desk = ("Acme Media Team", "Acme Group", "Email: media@acme.example")
    person = ("Jane Roe", "Telephone: 202-555-0100", "Email: jane@acme.example")
    for lines, count in ((("Media Contacts", *person, *desk), 2), (("Media Contacts", *desk), 0)):
        aside = [Block(line, zone=Zone.CHROME) for line in lines]
        assert len(read(STORY, *aside)[0]) == count


def test_what_the_site_prints_below_its_other_news_is_no_press_contact():
    more = Block("More news", BlockKind.HEADING, level=2, zone=Zone.CHROME)
    foot = ("Anvil School District", "1200 Orchard Avenue, Springfield", "Phone: 530-555-0100")
    blocks = (STORY, Block("Media contact: Jane Roe, 530-555-0114", zone=Zone.MARGIN), more)
    found, _ = read(*blocks, *(Block(line, zone=Zone.MARGIN) for line in foot))
    assert [one.phone for one in found] == ["530-555-0114"]


@pytest.mark.parametrize(
    ("said", "name"),
    [("Budi", "Budi"), ("Main", None), ("WhatsApp", None), ("Kantor", None)],
)
def test_who_answers_at_a_number_may_have_one_name(said, name):
    lines = ("Contact", f"+62 812 5550 100 ({said})", "info@example.org")
    found, _ = read(*lines, zone=Zone.MARGIN)
    assert [one.name for one in found] == ([name] if name else [])


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


def test_the_name_of_a_card_may_be_a_link():
    def line(text, zone=Zone.MARGIN):
        return Block(text, zone=zone, hints=frozenset({"contact"}))

    name = line("Jane Roe", Zone.CHROME)
    reached = (line("(202) 555-0100"), line("jane@example.gov"))
    assert read(STORY, heading("Media contacts"), name, *reached)[0] == [JANE]
    menu = name._replace(hints=frozenset())
    assert read(STORY, heading("Media contacts"), menu, *reached)[0][0].name is None


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


@pytest.mark.parametrize(("groups", "house"), [((7, 7, 7), "Stadt Roestadt"), ((6, 7, 7), None)])
def test_the_house_in_the_line_above_its_desk_is_the_desks(groups, house):
    lines = ("Stadt Roestadt", "Presseamt", "Tel. 0711 555-2200")
    blocks = [Block(text, group=group) for text, group in zip(lines, groups, strict=True)]
    found, left = read(STORY * 2, *blocks)
    assert [(one.name, one.organization) for one in found] == [("Presseamt", house)]
    assert ("Stadt Roestadt" in left) == (house is None)


def test_whom_an_interview_is_with_is_not_who_arranges_it():
    asked = "To arrange an interview with Tom Poe, please contact Jane Roe, jane@example.gov or "
    assert read(STORY, f"{asked}call (202) 555-0100.")[0] == [JANE]


@pytest.mark.parametrize(
    "line",
    [
        "Pressemeddelelsen er oversat af Tom Poe <poe@acme.example>.",
        "This release was translated by Tom Poe (poe@acme.example).",
        "Перевод: Tom Poe, poe@acme.example",
    ],
)
def test_who_translated_a_release_does_not_answer_for_it(line):
    found, _ = read(STORY, heading("Press contact:"), "Jane Roe", "jane@acme.example", line)
    assert found == [Contact("Jane Roe", None, None, "jane@acme.example")]


@pytest.mark.parametrize(
    "line",
    [
        "Jane Roe, Bureau de la traduction, 613-555-0100, jane@acme.example",
        "Jane Roe, 613-555-0100, jane@acme.example; translation by Tom Poe",
    ],
)
def test_who_is_named_beside_a_translation_answers(line):
    found, _ = read(STORY, heading("Press contact:"), line)
    assert [(one.name, one.email) for one in found] == [("Jane Roe", "jane@acme.example")]
