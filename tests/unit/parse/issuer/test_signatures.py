"""Houses sign below the text."""

import time

import pytest

from newsdrop.page import Block, BlockKind, Page
from newsdrop.parse.issuing.lines import signatures

TEXT = "The Ministry of Bridges closes the bridge over the Roe on Monday for two weeks."


def closed(*lines, text=TEXT):
    blocks = [Block(line) if isinstance(line, str) else line for line in (text, *lines)]
    found = signatures.below(list(enumerate(blocks)))
    return (found.value.name, sorted(found.claims)) if found else None


@pytest.mark.parametrize(
    "lines",
    [
        ("MINISTRY OF BRIDGES",),
        ("MINISTRY OF BRIDGES 11 APRIL 2020",),
        ("MINISTRY OF BRIDGES", "11 APRIL 2020"),
        ("– Ministry of Bridges –",),
        ("Ministry of Bridges, April 11, 2020",),
        ("Ministry of Bridges (11.04.2020)", "-Ends-"),
        ("Press Office, Ministry of Bridges", "###"),
        ("Ministry of Bridges – Press Office", "###"),
        ("Press Office of the Ministry of Bridges",),
    ],
)
def test_a_house_that_the_text_names_may_close_it(lines):
    name, claims = closed(*lines)
    assert name.casefold() == "ministry of bridges"
    assert claims == list(range(1, len(lines) + 1))


@pytest.mark.parametrize(
    ("line", "house"),
    [
        ("Gabinete de Prensa del Ayuntamiento de Roe", "Ayuntamiento de Roe"),
        ("Departament de Comunicació de l’Ajuntament de Roe", "Ajuntament de Roe"),
        ("Service de presse de la Ville de Roe", "Ville de Roe"),
        ("Pressestelle der Stadt Roe", "Stadt Roe"),
        ("Ufficio stampa della Provincia di Roe", "Provincia di Roe"),
        ("Assessoria de Imprensa da Prefeitura de Roe", "Prefeitura de Roe"),
        ("Ayuntamiento de Roe. Gabinete de Prensa", "Ayuntamiento de Roe"),
        ("Oficina de Prensa del Puente", None),
        ("Department of Communications", None),
    ],
)
def test_a_house_signs_by_its_press_office(line, house):
    told = closed(line, text=f"So said the {house or 'house'} today.")
    assert told == (house and (house, [1]))
    assert closed(line, text="Nobody said so today.") is None


def test_the_text_may_have_the_houses_initials_or_no_legal_form():
    assert closed("MINISTRY OF BRIDGES AND ROADS", text="Visit the MBR website.")
    assert closed("Verband der Fähren e.V.", text="Der Verband der Fähren bittet um Geduld.")


@pytest.mark.parametrize(
    "lines",
    [
        ("Ministry of Ferries",),
        ("Ministry of Bridges", "Jane Roe, 555 010 2000"),
        ("Ferry Foundation", "Ministry of Bridges"),
        (Block("Ministry of Bridges", BlockKind.HEADING, level=3),),
        (Block("Ministry of Bridges", BlockKind.LIST_ITEM),),
        ("11 April 2020",),
        ("Thank you for your patience",),
        ("Roe Crossings",),
        ("Press Office",),
        ("Media Relations Office", "Press Office"),
    ],
)
def test_other_lines_close_nothing(lines):
    told = f"{TEXT} Roe Crossings, the Press Office and the Media Relations Office say so."
    assert closed(*lines, text=told) is None


@pytest.mark.parametrize("mark", ["(", "- ", "“"])
def test_a_long_row_of_marks_takes_no_time(mark):
    started = time.perf_counter()
    assert closed("Ministry of Bridges", mark * 20_000 + "x") is None
    assert time.perf_counter() - started < 1


DESK = "Office of the Minister of Bridges"


def test_what_a_contact_is_heads_no_office():
    assert closed("Jane Roe", "Director of Communications", DESK) is None
    assert closed("Jane Roe", "Anvil Bridge Board", DESK) == ("Anvil Bridge Board", [2, 3])
    assert closed("Jane Roe", "Anvil County Treasurer", "Press Office") is not None
    assert closed("Bells are rung.", "Director of Roe Bridges Ltd", "Press Office") is not None


MENU = ("Bridges", "Ferries", "Jobs", "Tours", "Maps", "Anvil Centre", "Office of Bells") * 3


@pytest.mark.parametrize(
    ("below", "name"),
    [
        (MENU, None),
        (("Ministry of Bridges", "Press Office", *MENU), "Ministry of Bridges"),
        (
            ("Jane Roe", "202-555-0100", "Ministry of Bridges", "Press Office"),
            "Ministry of Bridges",
        ),
        ((*MENU, TEXT * 2), "Anvil Centre"),
    ],
)
def test_a_menu_pasted_below_the_end_mark_signs_nothing(below, name):
    page = Page(tuple(Block(line) for line in (TEXT, "###", *below)))
    found = signatures.below(signatures.footless(page))
    assert (found.value.name if found else None) == name
