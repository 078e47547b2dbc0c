"""Who made a work that is told of, whom one may call, and songs that look like names."""

import time

import pytest

from newsdrop.parse import people
from newsdrop.parse.persons.nobody import listed_works, namesakes
from newsdrop.record import Paragraph
from tests.asking.people import find, names


@pytest.mark.parametrize("town", ["Eugene", "Austin", "Virginia", "Charlotte", "Florence"])
def test_a_given_name_that_is_a_towns_is_none_before_a_nickname(town):
    line = f"{town} “Bo” Roe, mayor of Salem, came."
    assert [(one.name, one.title) for one in find(line)] == [(f"{town} “Bo” Roe", "mayor of Salem")]


@pytest.mark.parametrize(
    "line",
    [
        "The town of Eugene (Oregon) Roe Park opened.",
        "They opened in Paris “Maison Roe” on Monday.",
    ],
)
def test_other_words_in_marks_behind_a_town_are_no_nickname(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("The song is out today, with a video directed by Ann Brown.", ["Ann Brown"]),
        ("A video was produced by Ann Brown and Tom Roe.", ["Ann Brown", "Tom Roe"]),
        ("Salem glänzt in einem Video, gedreht von Ann Brown.", ["Ann Brown"]),
        ("The bridge is long. Video by Ann Brown", []),
        ("Video produced by Ann Brown", []),
        ("Photos and video made by Ann Brown", []),
        ("The video of the bridge by Ann Brown", []),
        ("The photo was made by Ann Brown.", []),
    ],
)
def test_who_made_a_video_that_is_told_of_is_no_credit(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("FILE PHOTO: Mayor Ann Brown opens the bridge.", ["Ann Brown"]),
        ("Archivfoto: Bürgermeisterin Ann Brown öffnet die Brücke.", ["Ann Brown"]),
        ("Photo: Ann Brown", []),
        ("The bridge is long. FILE PHOTO: Ann Brown", []),
        ("FILE PHOTO: The bridge in May. Photo by Ann Brown", []),
    ],
)
def test_what_says_that_a_photo_is_old_is_no_credit(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    "line",
    [
        "For more, contact Jane Roe, Esq. at (202) 555-0100 or by mail.",
        "For more, contact Jane Roe, Ph.D., at 202-555-0100.",
        "For more, contact Jane Roe at jane@acme.example.",
    ],
)
def test_whom_a_sentence_asks_to_call_is_nobody_of_the_story(line):
    assert names(line) == []


def test_a_sentence_ends_before_a_number():
    assert names("Please contact Jane Roe. Others call 202-555-0100.") == ["Jane Roe"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("To join, please contact attorney Jane Roe today.", "attorney"),
        ("Bitte danken Sie Direktorin Jane Roe.", "Direktorin"),
        ("She is the contact person Jane Roe named.", None),
    ],
)
def test_please_opens_no_title(line, title):
    assert [one.title for one in find(line)] == [title]


TITLES = ("Fathom", "Billie Jean Roe", "Mary Ann Poe")


def listed(above, *items, kind="list_item"):
    body = [Paragraph("Jane Roe plays in Salem in May."), Paragraph(above)]
    body += [Paragraph(item, kind) for item in items]
    return [one.name for one in people.find(None, None, body, None, None)]


@pytest.mark.parametrize(
    "above", ["Tracklist", "Slow Harbour – Tracklisting:", "Set list", "Titelliste:"]
)
@pytest.mark.parametrize("kind", ["list_item", "paragraph"])
def test_songs_below_such_a_line_are_no_people(above, kind):
    assert listed(above, *TITLES, kind=kind) == ["Jane Roe"]


def test_a_list_of_which_one_is_set_in_marks_is_of_works():
    assert listed("Her single “Fathom” is out.", *TITLES) == ["Jane Roe"]
    assert listed("Her single “Fathom” is out.", *TITLES, kind="paragraph")[0] == "Jane Roe"


@pytest.mark.parametrize(
    "above", ["The songs are sung by:", "The jury of “Fathom Road”:", "Who made the tracklist good"]
)
def test_other_lists_name_people(above):
    assert listed(above, *TITLES) == ["Jane Roe", "Billie Jean Roe", "Mary Ann Poe"]


@pytest.mark.parametrize(
    ("above", "items"),
    [
        ("There are talks on “Fathom” and on steel.", ("Fathom", "Mary Ann Poe, mayor, on steel")),
        ("They showed “Mary Ann Poe”. The jury was:", ("Mary Ann Poe", "Ann Brown")),
    ],
)
def test_a_list_of_who_is_what_names_people(above, items):
    assert "Mary Ann Poe" in listed(above, *items)


def test_who_plays_what_ends_a_list_of_songs():
    lines = ["Tracklist", "Fathom", "Tin Roof", "Ann Roe – vocals", "Tom Poe – bass"]
    assert listed_works.find(lines, [False] * 5) == {1, 2}


def test_long_lists_are_read_in_no_time():
    lines = ["Tracklist", *(f"Item {n}" for n in range(3000)), *["Tracklist"] * 3000]
    started = time.process_time()
    listed_works.find(lines, [0 < at < 3000 for at in range(len(lines))])
    assert time.process_time() - started < 1


def test_lists_of_works_are_found_by_their_places():
    lines = ["Tracklist", "Fathom", "Tin Roof", "She plays in May.", "Ann Roe"]
    assert listed_works.find(lines, [False] * 5) == {1, 2}
    assert listed_works.find(["Tracklist", "Fathom"], [False, False]) == frozenset()


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("His film is “The Fall of Mary Ann Poe.” It runs in May.", False),
        ('The play "Mary Ann Poe in the Garden" opened.', False),
        ("“The Fall of Mary Ann Poe hurt us all,” he said.", True),
        ("“Free Mary Ann Poe!” the crowd called.", True),
        ("“Mayor Mary Ann Poe,” it read.", True),
        ("He wrote “The Fall,” and Mary Ann Poe read “The Garden.”", True),
        ("The Fall of Mary Ann Poe was long.", True),
    ],
)
def test_a_name_within_the_title_of_a_work_is_nobodys(line, named):
    assert ("Mary Ann Poe" in names(line)) is named


@pytest.mark.parametrize(
    ("line", "named"),
    [
        ("Ann Brown & Quib, a firm, was hired. Ann Brown’s ranks include many lawyers.", False),
        ("Ann Brown & Friedrich was hired. A lawyer with Ann Brown wrote it.", False),
        ("The city hired Ann Brown & Quib. “It will be long,” said Ann Brown.", True),
        ("The city hired Ann Brown & Quib. Ann Brown, its founder, came.", True),
        ("Ann Brown & Tom opened it. Ann Brown sang.", True),
        ("Ann Brown & Tom Roe opened it. Ann Brown sang.", True),
    ],
)
def test_a_firm_is_called_after_somebody_throughout(line, named):
    assert ("Ann Brown" in names(line)) is named


def test_capital_words_before_a_prince_are_read_in_one_way_only():
    # In one or two at a time, they are read in a million ways
    ahead = f"The road between {'Salem Oaks, ' * 24}Prince "
    started = time.process_time()
    assert not namesakes.is_princely(f"{ahead}Roe rode.", ahead, len(ahead) + len("Roe"))
    assert time.process_time() - started < 0.3
    ahead = "The road between Acme Oaks, Salem and Prince "
    assert namesakes.is_princely(f"{ahead}Roe is new.", ahead, len(ahead) + len("Roe"))


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("See how it was changed, courtesy of Ann Brown, who counted.", ["Ann Brown"]),
        ("The song comes courtesy of Ann Brown.", ["Ann Brown"]),
        ("The bridge in May. Photo courtesy of Ann Brown", []),
        ("The bridge in May. Courtesy of Ann Brown", []),
        ("The bridge in May (courtesy of Ann Brown)", []),
        ("Contributed photo/courtesy Ann Brown", []),
        ("The bridge at night. Salem Museum, courtesy of Ann Brown", []),
        ("It opens in May, courtesy of Ann Brown.", ["Ann Brown"]),
    ],
)
def test_to_whom_something_is_owed_is_no_credit(line, expected):
    assert names(line) == expected
