"""Which lines above a text are a letterhead, and which only look like one."""

import pytest

from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse import letterhead
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Issuer
from tests.asking.issuer import PLAIN, TITLE

HEADLINE = "Boats are back on the river"
STORY = (
    "EELMOUTH — Boats are back on the river from today on, with forty seats and a roof against "
    "the rain, as has been asked for by many people in all the villages along the water."
)


def read(*above, story=STORY, below=()):
    blocks = [Block(line) for line in above]
    at = len(blocks)
    blocks += [Block(HEADLINE, BlockKind.HEADING, level=1), Block(story), *map(Block, below)]
    title = Found(HEADLINE, Evidence.MARKUP, frozenset({at}))
    found = letterhead.find(Page(tuple(blocks)), title).issuer
    return found.value if found else None


STATUS = "FOR IMMEDIATE RELEASE"
LOCAL = "Boat & Terminal Workers"


@pytest.mark.parametrize(
    ("above", "issuer"),
    [
        (("STATE OF OHIO", "OFFICE OF THE TREASURER", STATUS),
         Issuer("STATE OF OHIO OFFICE OF THE TREASURER")),
        (("State of Ohio", "Department of Boats", "Office of Piers", STATUS),
         Issuer("State of Ohio Department of Boats", "Office of Piers")),
        (("State of Ohio", "Ohio Department of Boats", STATUS), Issuer("Ohio Department of Boats")),
        (("City of Eelmouth", "Department of Boats", STATUS),
         Issuer("City of Eelmouth", "Department of Boats")),
        ((LOCAL, "Local 418", "2211 Quay Street", STATUS), Issuer(LOCAL, "Local 418")),
        ((f"{LOCAL}, Local 418", STATUS), Issuer(f"{LOCAL}, Local 418")),
        (("Town of Eelmouth", "PRESS RELEASE", STATUS), Issuer("Town of Eelmouth")),
        (("Roe Department of Boats News", STATUS), Issuer("Roe Department of Boats")),
        (("Portal del Gobierno", "Ministerio de Botes"), Issuer("Ministerio de Botes")),
        (("Stadtmuseum Aalbrück", "Presse- und Öffentlichkeitsarbeit", "Pressemitteilung"),
         Issuer("Stadtmuseum Aalbrück", "Presse- und Öffentlichkeitsarbeit")),
        (("Press Council of Roe", STATUS), Issuer("Press Council of Roe")),
        (("Ministry of Boats | News",), Issuer("Ministry of Boats")),
        (("Council of Boats · Office of Piers", STATUS),
         Issuer("Council of Boats", "Office of Piers")),
        (("Council of Boats · Office of Piers · Office of Ropes", STATUS),
         Issuer("Council of Boats", "Office of Piers")),
        (("Boats · Our Association",), None),
        (("Unser Verband",), None),
        # The house above the kind of a sheet, an address between them.
        (("Eelmouth Chamber of Boats", "3 Quay Street", "Eelmouth", "MEDIA RELEASE", "June 2",
          "Contact: Jane Roe", "Number 5"), Issuer("Eelmouth Chamber of Boats")),
        # Of two, the one above the status line, as headlines stand below it.
        (("Roe Department of Boats", "News Release", "On the web: boats.example", STATUS,
          "No. 212", "GUARD UNITS SAIL"), Issuer("Roe Department of Boats")),
    ],
)  # fmt: skip
def test_a_letterhead_in_several_lines(above, issuer):
    assert read(*above) == issuer


@pytest.mark.parametrize(
    "above",
    [
        ("STATE OF OHIO", STATUS),
        ("Club News",),
        ("Pressemitteilung Staatskanzlei",),
        ("News Release Department",),
        ("Health risk: Department",),
        ("Jane Roe, President, Union of Boat Workers",),
        ("Local 418", STATUS),
        ("boats of all kinds", "Local 418", STATUS),
        (STATUS, "Local 418"),
    ],
)
def test_what_is_no_letterhead(above):
    assert read(*above) is None


def test_a_list_has_no_letterhead_in_two_lines():
    items = [Block(line, BlockKind.LIST_ITEM) for line in (LOCAL, "Local 418")]
    page = Page((*items, Block(STATUS), Block(STORY)))
    assert letterhead.find(page, None).issuer is None


SOCIETY = "Eel Makers Association"


@pytest.mark.parametrize(
    ("story", "below", "issuer"),
    [
        (f"Roe Smokers has won a medal at the fair. {STORY}", "About Roe Smokers", None),
        (f"Roe Smokers has won a medal at the fair. {STORY}", "Notes", Issuer(SOCIETY)),
        (f"Members have won a medal at the fair. {STORY}", "About Roe Smokers", Issuer(SOCIETY)),
        (f"Roe Smokers of the {SOCIETY} has won. {STORY}", "About Roe Smokers", Issuer(SOCIETY)),
        (f"Eel Makers has won a medal at the fair. {STORY}", "About Eel Makers", Issuer(SOCIETY)),
    ],
)
def test_a_society_shows_what_its_member_sent(story, below, issuer):
    text = "Roe Smokers has smoked eels since 1982."
    assert read(SOCIETY, story=story, below=(below, text)) == issuer


def test_a_line_of_the_site_is_no_kind_of_the_sheet():
    blocks = [Block("Eelmouth Chamber of Boats"), Block("Menu"), Block("NEWS", zone=Zone.MARGIN)]
    blocks += [Block(line) for line in ("Home", "Boats", "Piers")]
    page = Page((*blocks, Block(HEADLINE, level=1), Block(STORY)))
    title = Found(HEADLINE, Evidence.MARKUP, frozenset({len(blocks)}))
    assert letterhead.find(page, title).issuer is None


def test_the_house_between_a_name_and_a_number_is_no_masthead():
    lines = ["Jane Roe", "Acme Research Center, Ohio", "(Phone: 202-555-0100)", TITLE, Block(PLAIN)]
    page = Page(tuple(Block(x) if isinstance(x, str) else x for x in lines))
    title = Found(TITLE.text, Evidence.MARKUP, frozenset({3}))
    assert letterhead.find(page, title).issuer is None


@pytest.mark.parametrize(
    ("name", "issues"),
    [
        ("Commissioner of Insurance", True),
        ("Partners for Clean Rivers Association", True),
        ("Lawyers for Clean Water Foundation", True),
        ("Director of Communications", False),
    ],
)
def test_a_post_for_the_press_is_no_house_but_an_office_of_the_state_is(name, issues):
    assert read(name, STATUS) == (Issuer(name) if issues else None)
