"""Whose the blocks of quotes are that a line leads to: an office's holder, whom "he" means."""

import pytest

from newsdrop.parse import people, quotes
from newsdrop.parse.found import Found
from newsdrop.parse.persons.identity.names import Roster
from newsdrop.parse.speaking.words import officials
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.record import Evidence, Paragraph, Person

BLOCK = Paragraph("All of us must mend the bridge before the winter comes.", "blockquote")
ENGLISH = Found("en", Evidence.META)
WARDEN = "The Pier Warden Commanding, Captain Thomas Weller, said:"


def read(*lines):
    """Who is found in a story, and who speaks its blocks."""
    body = tuple(Paragraph(line) if isinstance(line, str) else line for line in lines)
    known = people.find(None, None, body, None, ENGLISH)
    said = quotes.find(body, known, ENGLISH)
    return [one.name for one in known], [(one.speaker, one.attribution) for one in said]


def test_an_office_before_its_holder_speaks_for_nobody_else():
    known, said = read("The pier opens.", WARDEN, BLOCK)
    assert known == ["Thomas Weller"]
    assert said == [("Thomas Weller", "Thomas Weller")]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        ("Among those who came was Sergeant Peter Hollis. It was his first visit. He said:",
         "Peter Hollis"),
        ("The first across the pier was Peter Hollis. He said:", "Peter Hollis"),
        ("Married father of two Sergeant Peter Hollis was met by his family. He said:",
         "Peter Hollis"),
        ("Proud mother of three Susan Hollis came later. She said:", "Susan Hollis"),
        ("It was a gift of Peter Hollis. He said:", "Thomas Weller"),
        ("The last word was Susan Hollis’s. He said:", "Thomas Weller"),
        ("He had met Susan Hollis there. He said:", "Thomas Weller"),
    ],
)  # fmt: skip
def test_he_is_whom_the_sentence_before_brings_in(told, name):
    assert read(WARDEN, BLOCK, told, BLOCK)[1][1][0] == name


def test_he_may_stand_in_a_line_of_its_own():
    told = "Married father of two Sergeant Peter Hollis was met by his family. It was late."
    assert read(WARDEN, BLOCK, told, "He said:", BLOCK)[1][1] == ("Peter Hollis", "He")


def test_kin_with_a_first_name_alone_end_the_turn_of_who_spoke_before():
    told = "His fiancée, Lucinda, who had come to meet him, said:"
    more = Paragraph("“It has been,” she continued, “a very long wait for us.”", "blockquote")
    known, said = read(WARDEN, BLOCK, told, BLOCK, more)
    assert known == ["Thomas Weller"]
    assert [speaker for speaker, _ in said] == ["Thomas Weller", "Lucinda", "Lucinda", "Lucinda"]


def test_kin_with_the_first_name_of_somebody_known_is_that_one():
    told = "His proud sister, Lucinda, who had come to meet him, said:"
    _, said = read(WARDEN, BLOCK, "Lucinda Weller came to the pier.", told, BLOCK)
    assert said[1][0] == "Lucinda Weller"


def test_kin_with_what_is_no_first_name_is_nobody():
    told = "His sister, Zorbalina, who had come to meet him, said:"
    assert read(WARDEN, BLOCK, told, BLOCK)[1][1][0] is None


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The Bridge Officer Commanding", True),
        ("Bridge Officer Commanding", True),
        ("Harbour Director", True),
        ("Jane Roe", False),
        ("Mayor Jane Roe", False),
        ("Jane Bishop", False),
        ("Commanding", False),
    ],
)
def test_words_of_an_office_before_a_comma(words, told):
    assert officials.is_office(words.split()) is told


def test_a_first_name_before_the_last_one_is_no_mention_of_its_own():
    roster = Roster([Person("Ann Zorbal", None, ("Ann",))])
    text = "Captain Ann Zorbal came. Ann smiled at Zorbal."
    found = [text[one.start : one.end] for one in roster.mentions(runs(text))]
    assert found == ["Ann Zorbal", "Ann", "Zorbal"]
