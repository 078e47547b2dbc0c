"""Two weak signs that agree name the house; one, or an agency's own, names nobody."""

import pytest

from newsdrop.page import Block, BlockKind, Head, Page, Picture, Zone
from newsdrop.parse.issuing.weighing import signs

HEADLINE = Block("Ferry opens for bookings", BlockKind.HEADING, level=1)
PLAIN = "Places on the boat can be booked from Monday, at the quay or by telephone, at any time."
NAMED = "Guests of Roe Valley Ferries can book a place from Monday, at the quay or by telephone."
CONTACT = "Contact: Jane Roe, Roe Valley Ferries, 020 7946 0123"
MAIL = "press@roevalleyferries.example"
NAME = "Roe Valley Ferries"


def agreed(told, *lines, brand=None, title=None, author=None, foot=None, people=()):
    release = (HEADLINE, Block(told), *map(Block, lines))
    below = (Block(foot, zone=Zone.MARGIN),) if foot else ()
    head = Head(title=title, metas={"author": (author,)} if author else {})
    page = Page((*release, *below), head, brands=(brand,) if brand else ())
    return signs.agreed(page, told, people)


@pytest.mark.parametrize(
    ("told", "lines", "site"),
    [
        (NAMED, (), {"brand": NAME}),
        (NAMED, (), {"brand": "Roe Valley Ferries - Home"}),
        (NAMED, (), {"brand": "ROE VALLEY FERRIES"}),
        (NAMED, (), {"title": "Ferry opens for bookings | Roe Valley Ferries"}),
        (PLAIN, (), {"brand": NAME, "title": "Roe Valley Ferries - boats and quays"}),
        (PLAIN, (CONTACT,), {"brand": NAME}),
        (PLAIN, (CONTACT, MAIL), {"author": NAME}),
        (PLAIN, (CONTACT,), {"foot": "© 2021 Roe Valley Ferries"}),
        (PLAIN, ("Jane Roe", NAME, "020 7946 0123"), {"brand": NAME}),
        (NAMED, (f"Jane Roe | Roe Valley Ferries | {MAIL}",), {}),
    ],
)
def test_two_signs_name_the_house(told, lines, site):
    assert agreed(told, *lines, **site) == NAME


@pytest.mark.parametrize(
    ("told", "lines", "site"),
    [
        (PLAIN, (), {"brand": NAME}),
        (NAMED, (), {}),
        (PLAIN, (CONTACT, MAIL), {}),
        (NAMED, ("Venue: Roe Valley Ferries, 020 7946 0123",), {}),
        (NAMED, (), {"brand": "Home"}),
        (PLAIN, (), {"brand": "Monday"}),
        ("Book for the Roe Ferry Week.", (), {"title": "Boats | Roe Ferry Week"}),
        (f"Kilo is open. {NAMED}", (CONTACT,), {"brand": "Kilo"}),
        ("Xolani Qwabe, a captain, is glad of it.", ("Xolani Qwabe, 020 7946 0123",),
         {"author": "Xolani Qwabe"}),
        (PLAIN, (), {"brand": "Latest news", "title": "Latest news | Boats"}),
    ],
)  # fmt: skip
def test_less_names_nobody(told, lines, site):
    assert agreed(told, *lines, **site) is None


def test_nobody_of_the_story_issues_it():
    assert agreed(NAMED, brand=NAME, people=(NAME,)) is None


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Torget flyttar, och Roestads kommun bjuder på kaffe i morgon.", "Roestads kommun"),
        ("Les bacs s’arrêtent, et le Syndicat des passeurs défile.", "Syndicat des passeurs"),
        ("渡輪週一恢復,綠川渡輪協會邀請居民參觀。", "綠川渡輪協會"),
    ],
)
def test_names_in_small_letters_and_in_none(told, name):
    assert agreed(told, brand=name) == name


def test_one_word_needs_three_signs():
    told = "The ferry is open, and Kilo asks all to board at nine."
    assert agreed(told, brand="Kilo") is None
    assert agreed(told, "press@kilo.example", brand="Kilo") == "Kilo"


def test_a_brand_alone_is_a_house_by_its_words():
    assert agreed(PLAIN, brand="Department of Ferries") == "Department of Ferries"
    assert agreed(PLAIN, brand="Roe Boats and Quays") is None


@pytest.mark.parametrize(
    ("line", "told", "name"),
    [
        ("RVF Opens a Quay", "RVF’s quay is new.", "RVF"),
        ("RVF Opens a Quay", "The Roe Valley Ferries opened RVF's quay.", "Roe Valley Ferries"),
        ("RVF Opens a Quay", "The quay of RVF is new.", None),
        ("RVF OPENS A QUAY", "RVF’s quay is new.", None),
        ("Quay of RVF Opens", "RVF’s quay is new.", None),
    ],
)
def test_initials_that_open_the_headline_name_a_house_that_owns(line, told, name):
    assert signs.of_initials(line, told) == name


@pytest.mark.parametrize(
    ("title", "mail", "name"),
    [
        ("Roeva", "press@roeva.example", "Roeva"),
        ("Roe Valley Ferries", MAIL, NAME),
        ("Roeva", "press@boats.example", None),
        ("Ferry opens for bookings", "press@ferryopensforbookings.example", None),
    ],
)
def test_a_title_that_is_an_address_is_the_sites_name(title, mail, name):
    told = f"Guests of {title} can book a place from Monday."
    assert agreed(told, mail, title=title) == name


CITY = "City of Roevalley"


@pytest.mark.parametrize(
    ("told", "line", "name"),
    [
        (f"ROEVALLEY, Ore. — {PLAIN}", "Jane Roe, City of Roevalley, 020 7946 0123", CITY),
        (f"Roevalley - {PLAIN}", "Jane Roe, City of Roevalley, 020 7946 0123", CITY),
        (f"SALEM, Ore. — {PLAIN}", "Jane Roe, City of Roevalley, 020 7946 0123", None),
        (f"ROEVALLEY — {PLAIN}", "Jane Roe, Roevalley Communications Group, 020 7946 0123", None),
        (f"ROEVALLEY — {PLAIN}", "Jane Roe, Friend of Roevalley, 020 7946 0123", None),
    ],
)
def test_a_dateline_and_a_contact_name_the_house_of_a_place(told, line, name):
    assert agreed(told, line) == name


MUSEUM = "Roe Valley Museum"


@pytest.mark.parametrize(
    ("title", "told", "name"),
    [
        (f"Boats and ropes in the {MUSEUM}", f"The {MUSEUM} opens. {PLAIN}", MUSEUM),
        ("Boats and ropes", f"The {MUSEUM} opens. {PLAIN}", None),  # it may be a partner's
        (f"Boats and ropes in the {MUSEUM}", PLAIN, None),
    ],
)
def test_a_line_above_the_release_needs_title_and_text(title, told, name):
    above = Block(MUSEUM, zone=Zone.MARGIN)
    assert signs.agreed(Page((above, HEADLINE, Block(told)), Head(title=title)), told, ()) == name


@pytest.mark.parametrize(
    ("alt", "line", "name"),
    [
        (f"State {MUSEUM}", f"Jane Roe, {MUSEUM}, 020 7946 0123", f"State {MUSEUM}"),
        (MUSEUM, f"Jane Roe, {MUSEUM}, 020 7946 0123", MUSEUM),
        (MUSEUM, "Jane Roe, Acme Group, 020 7946 0123", None),
        ("A boat", "Jane Roe, Acme Group, 020 7946 0123", None),
    ],
)
def test_a_picture_above_all_and_a_contact_name_the_house(alt, line, name):
    image = Block("", BlockKind.IMAGE, zone=Zone.MARGIN, picture=Picture("a.png", alt=alt))
    page = Page((image, HEADLINE, Block(PLAIN), Block(line)))
    assert signs.agreed(page, PLAIN, ()) == name


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Contact: Roe Valley Airport press office, press@roevalleyairport.example",
         "Roe Valley Airport"),
        ("Contact: Roe Valley Airport, press@roevalleyairport.example", None),
        ("Contact: Roe Valley Airport press office, 020 7946 0123", None),
    ],
)  # fmt: skip
def test_a_house_with_a_press_office_and_an_address(line, name):
    assert agreed(PLAIN, line) == name


@pytest.mark.parametrize(
    ("headline", "lead", "house"),
    [
        ("CPR lança novo site", "Em maio, o Centro da Ponte Roe (CPR) lança seu site.", "CPR"),
        ("RBT opens bridge", "On Monday the Roe Bridge Trust (RBT) opens a bridge.", "RBT"),
        ("RBT opens bridge", "On Monday the Roe Bridge Trust opens a bridge.", None),
        ("RBT approves bridge", "It was approved by the Roe Bridge Trust (RBT) in May.", None),
        ("RBT kommt", "Die Stadt freut sich, dass die Roe Bridge Trust (RBT) kommt.", None),
        ("RBT opens bridge", "On Monday the Society of Roe (RBT) opens a bridge.", None),
        ("RBT OPENS BRIDGE", "On Monday the Roe Bridge Trust (RBT) opens a bridge.", None),
    ],
)
def test_initials_that_the_lead_spells_out_issue(headline, lead, house):
    assert signs.of_initials(headline, lead) == house
