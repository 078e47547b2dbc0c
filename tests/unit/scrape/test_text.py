"""Plain text: blank lines part paragraphs, hard-wrapped lines are joined, short lines stay."""

import pytest

from newsdrop.page import BlockKind
from newsdrop.scrape import text

WRAPPED = """\
SPRINGFIELD, Ill. -- The county opened a new reading room today, and more
than two hundred people came to see it. Council members said that the room
would be open on every day of the week, also on holidays.
"""
LETTERHEAD = """\
FOR IMMEDIATE RELEASE
May 4, 2020
Contact: Jane Roe
(202) 555-0100
"""


def lines(source):
    return [block.text for block in text.read(source)]


def collapsed(source):
    return " ".join(source.split())


def test_a_label_in_capitals_begins_a_line_of_its_own():
    held = "FOR RELEASE: Monday, May 4, 2020, 6:00 PM (do not use before)"
    asked = "FOR FURTHER INFORMATION: Jane Roe, 202-555-0100"
    assert lines(f"{held}\n{asked}\n") == [held, asked]
    wrapped = WRAPPED.replace("on every day of the week,", "FOR THE BOOKS: on every day,")
    assert len(lines(wrapped)) == 1


def test_hard_wrapped_lines_are_one_paragraph():
    assert lines(WRAPPED) == [" ".join(WRAPPED.split())]


@pytest.mark.parametrize("title", ["COUNTY OPENS ROOM", "The Room Opens " * 6])
@pytest.mark.parametrize("place", ["SALEM, Ore., May 4, 2020--", "Salem, Ore. (May 4, 2020) – "])
def test_a_dash_before_a_dateline_is_a_rule(title, place):
    read = lines(f"{title.strip()}\n  -- \n{place}{WRAPPED.partition('-- ')[2]}")
    assert read[:2] == [title.strip(), "--"]
    assert read[2].startswith(place)


def test_a_dash_between_place_and_text_is_theirs():
    behind = collapsed(WRAPPED).partition("-- ")[2]
    assert lines(f"SALEM, Ore.\n--\n{behind}") == [f"SALEM, Ore. -- {behind}"]


def test_short_lines_stay_lines_of_one_group():
    blocks = text.read(LETTERHEAD + "\n" + WRAPPED)
    assert [block.text for block in blocks[:4]] == LETTERHEAD.splitlines()
    assert len({block.group for block in blocks[:4]}) == 1
    assert blocks[4].group != blocks[0].group


def test_long_unwrapped_lines_stay_apart():
    caption = "A sentence that tells at some length what can be seen in the photo beside it. " * 3
    source = f"Jane Roe opens the room.\n{caption}\nPhoto by John Doe\n\n{caption * 2}\n"
    assert lines(source)[:3] == ["Jane Roe opens the room.", caption.strip(), "Photo by John Doe"]


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("One.\n\nTwo.", ["One.", "Two."]),
        ("One.\r\n \r\nTwo.", ["One.", "Two."]),
        ("\n\n  One  more\tword \n\n\n", ["One more word"]),
        ("a military-\nto-military exchange", ["a military-to-military exchange"]),
        ("Title\n=====\nText", ["Title", "=====", "Text"]),
        ("", []),
        (" \n\t\n", []),
    ],
)
def test_blank_lines_part_paragraphs(source, expected):
    assert lines(source) == expected


def test_bullets_are_list_items_and_keep_their_sign():
    blocks = text.read("The plan:\n\n* more rooms\n* longer hours\n\n1. first\n2. second")
    assert [(block.text, block.kind) for block in blocks[1:3]] == [
        ("* more rooms", BlockKind.LIST_ITEM),
        ("* longer hours", BlockKind.LIST_ITEM),
    ]
    assert [block.text for block in blocks[3:]] == ["1. first", "2. second"]


def test_columns_are_the_cells_of_a_row():
    blocks = text.read("FOR IMMEDIATE RELEASE            Contact: Jane Roe\nMay 4\t\t\t555-0100\n")
    assert [block.cells for block in blocks] == [
        ("FOR IMMEDIATE RELEASE", "Contact: Jane Roe"),
        ("May 4", "555-0100"),
    ]
    assert blocks[0].text == "FOR IMMEDIATE RELEASE | Contact: Jane Roe"
    assert blocks[0].kind is BlockKind.TABLE


def test_other_gaps_are_no_columns():
    assert lines("  -     more rooms\n") == ["- more rooms"]
    assert lines(WRAPPED.replace("county opened", "county      opened")) == [
        " ".join(WRAPPED.split())
    ]


def test_wide_gaps_are_the_lines_of_a_text_in_one_line():
    parts = ["Acme opens a plant", "FOR IMMEDIATE RELEASE", *["The plant makes anvils. " * 9] * 4]
    flat = "       ".join(parts)
    assert lines(flat) == [part.strip() for part in parts]
    assert len(lines(" ".join(parts))) == 1
    assert len(lines("Acme       opens       a       plant       today")) == 1


def test_very_many_lines_are_read_in_linear_time():
    assert len(text.read("a line of text here\n" * 50_000)[0].text) > 900_000


def test_a_title_in_capitals_and_the_line_under_it():
    text = (
        "MAYOR NAMES PANEL TO STUDY THE NEW FLOOD WALL\nEngineers and Merchants to Report by Fall\n"
    )
    assert lines(text) == text.splitlines()


PROSE = "The Bridge Office opened the new river bridge to all traffic today, officials of it said."


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (f"SPRINGFIELD\n—\n{PROSE}", f"SPRINGFIELD — {PROSE}"),
        (f"(Springfield – June 3, 2021)\n– {PROSE}", f"(Springfield – June 3, 2021) – {PROSE}"),
        (
            "“We are glad that it is done,”\nsaid Jane Roe.\n“The town has waited.”",
            "“We are glad that it is done,” said Jane Roe. “The town has waited.”",
        ),
    ],
)
def test_lines_torn_from_one_paragraph_are_joined(source, expected):
    assert lines(source) == [expected]


@pytest.mark.parametrize(
    "source",
    ["Follow us\n-\nContact", f"– {PROSE}\n– {PROSE}", f"{PROSE} {PROSE}\n“The town has waited.”"],
)
def test_other_lines_with_dashes_and_quotes_stay_apart(source):
    assert lines(source) == source.split("\n")


def test_a_line_that_nearly_fills_its_width_goes_on():
    ragged = (
        "The agency opened a bridge over the river today, which will carry\n"
        "forty thousand cars a day. “We are glad of it all,” said\n"
        "Jane Roe, who heads the agency. The bridge was planned for eleven\n"
        "years and is the longest of its kind in the whole of the state.\n"
    )
    names = "Jane Roe, Acme Corporation\nJohn Doe, University of Ohio\n"
    assert lines(f"{ragged}\n{names}") == [" ".join(ragged.split()), *names.splitlines()]


def test_the_lines_of_an_address_are_not_wrapped():
    card = [
        "Contact:",
        "Acme Anvil Networks, Inc., San Jose",
        "Jane Roe, 408/555-0162",
        "jane.roe@acme-anvil-networks.example",
        "Doe & Sons of the State of California",
        "John Doe, 415/555-0119",
    ]
    assert lines("\n    ".join(card)) == card


@pytest.mark.parametrize("below", ["May 4, 2010", "Acme Corp.", "Jane Roe, 202-555-0101"])
def test_an_address_ends_its_line(below):
    contact = "Press Contact: Jane Roe, (202) 555-0100, jane.roe@acme-anvil.example"
    assert lines(f"{contact}\n{below}") == [contact, below]
    asked = f"{contact} or\n{below}"
    assert lines(asked) == [asked.replace("\n", " ")]


def test_a_double_name_and_an_address_broken_at_their_joints_are_whole_again() -> None:
    said = """The county opened its bridge in the morning, and the mayor, Ann Poe-
Roe, cut the ribbon. The plans are at https://www.example.gov/bridges/
plans-2021.pdf and at the office of the county, where all may read them.
"""
    (block,) = text.read(said)
    assert "Ann Poe-Roe, cut" in block.text
    assert "https://www.example.gov/bridges/plans-2021.pdf and" in block.text


def test_a_word_that_shares_its_end_stays_apart_from_the_one_it_shares_it_with() -> None:
    said = """The county opened its bridge in the morning; it carries medium-
and heavy-duty trucks on two lanes, and on a path all those who walk there.
"""
    (block,) = text.read(said)
    assert "medium- and heavy-duty" in block.text


def test_an_address_that_ends_with_its_line_takes_no_word_of_the_next() -> None:
    said = """The county opened its bridge in the morning, as https://www.example.gov/
tells all who could not come to the ribbon that the mayor had cut there.
"""
    (block,) = text.read(said)
    assert "https://www.example.gov/ tells" in block.text


def test_an_acronym_among_letters_without_case_makes_no_title() -> None:
    said = """ABC 다리는 오늘 아침에 열렸으며 시장은 개통식에서 리본을 잘랐고 많은 사람들이 그것을
보러 왔습니다. 다리는 두 개의 차선과 하나의 보도를 가지고 있으며 십 년 전에 홍수로
사라진 옛 다리를 대신합니다.
"""
    (block,) = text.read(said)
    assert block.text.startswith("ABC 다리는")
    assert block.text.endswith("대신합니다.")


LONG = "If you have seen a bridge or a ferry of the county in ruins, please call the Roe Office's"


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (
            f"{LONG}\nAnvil Line at 202-555-0100\n.\nNext.",
            [f"{LONG} Anvil Line at 202-555-0100.", "Next."],
        ),
        (f"{LONG}\nAnvil Line\n, or write to it.", [f"{LONG} Anvil Line, or write to it."]),
        (f"{LONG}\n.\nNext.", [f"{LONG}.", "Next."]),
        (f"{LONG} line.\nA Note\n.\nNext.", [f"{LONG} line.", "A Note", ".", "Next."]),
        ("Anvils\nBells\n.\nNext.", ["Anvils", "Bells", ".", "Next."]),
        (f"{LONG} {LONG}:\n. Anvils\n. Bells", [f"{LONG} {LONG}:", ". Anvils", ". Bells"]),
    ],
)
def test_a_link_that_was_a_line_of_its_own_is_in_its_sentence_again(source, expected):
    assert lines(source) == expected


HEADS = (
    "VECINOS DE ANVIL CREEK CELEBRAN EL FALLO QUE DETIENE EL CIERRE DE 12 CALLES\n"
    "ANVIL CREEK RESIDENTS CELEBRATE A RULING THAT STOPS THE CLOSING OF 12 STREETS\n"
)


def test_a_title_in_two_languages_is_two_titles():
    read = text.read(HEADS + "\n" + WRAPPED)
    assert [block.text for block in read[:2]] == HEADS.splitlines()
    assert read[0].group != read[1].group


ONE = """\
ANVIL CREEK RESIDENTS CELEBRATE A RULING THAT STOPS THE CLOSING OF TWELVE
STREETS IN THE CREEK AND OF THE ANVIL ROAD FOR ALL RESIDENTS OF THE TOWN
"""
OTHER = """\
COUNTY OPENS A READING ROOM OVER THE RIVER THAT IS OPEN ON ALL OF THE DAYS
OF THE WEEK FOR READERS OF ALL AGES AND FOR THOSE WHO CANNOT SLEEP AT NIGHT
"""


@pytest.mark.parametrize("title", [ONE, OTHER])
def test_a_title_of_two_lines_in_one_language_is_one(title):
    assert lines(title + "\n" + WRAPPED)[0] == collapsed(title)


@pytest.mark.parametrize(
    "day",
    [
        "May 4, 2020",
        "Monday, May 4th, 2020",
        "4 de mayo de 2020",
        "4. Mai 2020",
        "04/05/2020",
        "May 4 - June 5, 2020",
    ],
)
@pytest.mark.parametrize("mark", ["", "# "])
def test_a_day_below_a_title_is_a_line_of_its_own(day, mark):
    title = f"{mark}Council of Roeville Opens a Reading Room for All of the County"
    assert lines(f"{title} \n {day}\n\n{WRAPPED}")[:-1] == [title, day]


@pytest.mark.parametrize(
    "source",
    [
        "The county opened a new reading room for all who live in it on\nMay 4, 2020",
        "The county opened a new reading room for all on Saturday morning,\nMay 4, 2020",
        "The county opened a new reading room for all who live in the county\nMay 4, 2020.",
        "The county lent out in all of its seven reading rooms no less than\n12 345 678 books",
    ],
)
def test_a_day_that_a_sentence_ends_with_is_in_its_line(source):
    assert lines(source) == [collapsed(source)]


@pytest.mark.parametrize(
    "below",
    ["Posted May 4, 2020", "Date: May 4, 2020", "Lyon, le 4 mai 2020", "By Jane Roe", "May 2020"],
)
def test_lines_above_a_text_that_was_not_wrapped_were_meant(below):
    title = "Council of Roeville Opens a Reading Room for All of the County"
    assert lines(f"{title}\n{below}\n\n{collapsed(WRAPPED)}")[:2] == [title, below]


RAGGED = """\
Next Saturday the museum shows the old bells of the county, most of which
nobody has rung since the great fire in the winter of 1898, when the tower fell
and with it the clock. The oldest of the bells was found in LONG
/The Bells of the Ford/, a book that all may read in the hall, tells of what became of the
others. Entry is free.
"""


def test_text_that_was_wrapped_by_hand_at_no_one_width_is_one_paragraph():
    ragged = RAGGED.replace("LONG", "a field behind the mill at the ford, and the book about it")
    assert lines(ragged) == [collapsed(ragged)]


def test_lines_that_each_say_something_stay():
    said = [line.strip(" ").rstrip("e") + "." for line in RAGGED.splitlines()]
    titled = [line[0].upper() + line[1:] for line in said]
    assert lines("\n".join([titled[2] * 2, *titled])) == [titled[2] * 2, *titled]


WIDE = (
    "The harbour office has switched on a row of tide gauges in the three basins of the old port, "
    "which the ferries of\nNorwell and the pilots will read on their way. The gauges were built in "
    "the county, said the deputy harbour\nMaster Jane Roe, and were paid for by the state. They "
    "replace those that the storm of last winter tore down. Only\n12 of these could be saved, of "
    "which four are on show at the office. Readings are posted with the marks #TIDES,\n#GAUGE and "
    "#OLDPORT.\n"
)


def test_lines_of_a_wide_sheet_are_one_paragraph():
    assert lines(f"{WIDE}\n{WIDE}") == [collapsed(WIDE)] * 2


FILLED = (
    "Mit dem neuen Halbjahr öffnet der Verein in der alten Schule am Fluss eine Werkstatt für\n"
    "Kinder und Jugendliche, in der sie unter Anleitung Räder flicken und Boote\n"
    "bauen dürfen. An jedem Nachmittag sind zwei Betreuer da, und wer will, kann auch am Samstag "
    "kommen, wenn das Café offen ist,\n"
    "und in den Ferien. Am ersten Tag der Werkstatt geht es mit allen um das Thema\n"
    "/Woher kommt das Holz?/. Wer mitmachen will, kommt vorbei oder schreibt an den Verein, der "
    "alle Fragen gern beantwortet, an jedem Tag.\n"
    "Die Werkstatt kostet nichts.\n"
)


def test_a_paragraph_that_was_filled_again_in_part_is_one():
    assert lines(f"Werkstatt am Fluss\n\n{FILLED}") == ["Werkstatt am Fluss", collapsed(FILLED)]


@pytest.mark.parametrize(
    "below",
    [
        "- Räder flicken an jedem Montag",
        "WANN UND WO: an jedem Montag am Fluss",
        "***",
    ],
)
def test_what_is_no_running_text_stays_apart_in_such_a_paragraph(below):
    source = f"{FILLED}{below}\n"
    assert lines(source)[-1] == below


def test_a_list_of_names_stays_a_list_below_wide_lines():
    names = ["Harbour Office of Norwell", "Roe Gauges", "Friends of the Old Port"]
    assert lines("\n".join((WIDE, *names)))[1:] == names


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Report Tells the Story of the", "Need for More Gauges", True),
        ("Der Verein baut Boote für die", "Stadt am Fluss", True),
        ("Le port ouvre ses bassins pour les", "Enfants de la ville", True),
        ("Report Tells the Story of Tides", "Need for More Gauges", False),
        ("What we stand for", "Who we are", False),
        ("A Gauge to Be Proud of", "Norwell Opens a Harbour", False),
        ("Norwell brengt nieuwe boot uit", "Raad stemt in juni", False),
        ("Norwell biedt cursus aan", "Raad stemt in juni", False),
        ("Boote für alle", "Norwell öffnet den Hafen", False),
        ("Ganz Norwell macht mit", "Boote für den Hafen", False),
        ("Så går det till", "Norwell öppnar hamnen", False),
        ("Monday, May 4, 2020, 11:25 am", "Norwell Harbour Office", False),
    ],
)
def test_no_line_ends_with_an_article(first, second, joined):
    assert lines(f"{first}\n{second}\n") == ([f"{first} {second}"] if joined else [first, second])


LINKED = (
    "**By [The Office of the Harbours of Norwell](https://harbours.norwell.example/office_of_it)**"
)


def test_lines_in_bold_type_and_the_addresses_of_links_are_not_wrapped():
    day = "**Monday, May 4, 2020, 11:25 am**"
    assert lines(f"{day}\n{LINKED}\n\nThe harbour is open.\n") == [
        day,
        LINKED,
        "The harbour is open.",
    ]


def test_short_paragraphs_of_a_line_each_are_not_wrapped():
    said = "The harbour office has switched on a row of tide gauges in the basins of the old port"
    told = [f"{said}, and gauge {'of the ferry ' * (n % 2)}{n} is on now." for n in range(14)]
    assert lines("\n".join(told)) == told


def test_what_no_reader_sees_parts_no_word():
    marked = WRAPPED.replace("county", "cou\u00adnty").replace("Council", "\u200bCouncil\ufeff")
    assert lines(marked) == lines(WRAPPED)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_word_that_a_soft_hyphen_parts_between_two_lines_is_whole_again(end):
    torn = WRAPPED.replace("people", "peo\u00ad\nple").replace("holidays.", "holi\u00ad\ndays.")
    below = "Nobody had been there before."
    assert lines(f"{torn}\n{below}\n".replace("\n", end)) == [collapsed(WRAPPED), below]
