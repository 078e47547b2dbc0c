"""What a post says of its author below it is none of the text."""

import pytest

from newsdrop.page import Block
from newsdrop.parse.ending.notes import of_author
from newsdrop.parse.found import Found
from newsdrop.record import Evidence
from tests.asking.pages import TITLE, body, read, story

AUTHOR = "<p>By <a rel='author' href='/jane'>Jane Roe</a>, Acme Trust</p><p>May 4, 2021</p>"
NOTE = "Jane Roe is a product manager at the Acme Trust. Thanks go to everybody who helped."


@pytest.mark.parametrize("below", [(), ("This post was edited on 9 July to mend a link in it.",)])
def test_a_note_on_the_author(below):
    release = read(f"{TITLE}{AUTHOR}{story(NOTE, *below)}")
    assert NOTE in release.boilerplate
    assert NOTE not in body(release)


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("-- By Tom Poe Follow @tompoe", False),
        ("— By Tom Poe", False),
        ("– by Tom Poe, Acme Trust", False),
        ("– by ferry, or on foot", True),
        ("– by tomorrow evening Tom Poe will have painted the bridge", True),
        ("By Tom Poe and others the bridge was painted", True),
    ],
)
def test_who_signs_behind_a_dash(line, stays):
    assert (line in body(read(f"{TITLE}{AUTHOR}{story(line)}"))) is stays


def test_an_author_of_whom_the_text_tells():
    told = "Roe built the bridge with her own hands, and she came every morning in the winter."
    release = read(f"{TITLE}{AUTHOR}{story(told, NOTE)}")
    assert NOTE in body(release)


def test_somebody_else():
    release = read(f"{TITLE}{AUTHOR}{story('Tom Poe is the mayor of Salem and opened it.')}")
    assert body(release)[-1] == "Tom Poe is the mayor of Salem and opened it."


def test_a_sentence_on_what_the_author_did():
    told = "Jane Roe was the last to leave the bridge, and tells here what she saw in the night."
    assert told in body(read(f"{TITLE}{AUTHOR}{story(told)}"))


@pytest.mark.parametrize(
    ("note", "stays"),
    [
        ("Jane Roe: 555-0100 or jroe@acme.example; on Twitter: @jroe.", False),
        ("Follow Jane Roe on Twitter @jroe, and write to her.", False),
        ("Questions go to roe.jane@acme.example or the office.", False),
        ("The first walker, Jane Roe, wrote of it as @jroe in the morning.", True),
        ("Tickets for the heroes' walk can be had from heroes@acme.example until May.", True),
        ("Seats can be had from roebridge@acme.example until the end of May.", True),
    ],
)
def test_where_to_reach_the_author(note, stays):
    told = "Roe built the bridge with her own hands, and she came every morning in the winter."
    assert (note in body(read(f"{TITLE}{AUTHOR}{story(told, note)}"))) is stays


def test_an_author_in_signs_has_one_word_for_a_name():
    author = Found("王小明", Evidence.TEXT, frozenset({0}))
    lines = ("The bridge opens.", "Seats can be had from bridge@acme.example until May.")
    assert of_author.find(list(enumerate(map(Block, lines))), author) == set()


@pytest.mark.parametrize(
    ("line", "stays"),
    [
        ("[홍길동 기자 hong@acme.example]", False),
        ("홍길동 기자 hong@acme.example", False),
        ("김영희 기자 kim@acme.example", True),
        ("홍길동 기자는 다리를 건넜다.", True),
    ],
)
def test_the_author_line_once_more(line, stays):
    paragraphs = [Block("다리가 열렸다."), Block("차들이 다리를 건넜다."), Block(line)]
    found = of_author.find(list(enumerate(paragraphs)), Found("홍길동 기자", Evidence.TEXT))
    assert (2 not in found) is stays


@pytest.mark.parametrize(
    ("author", "lines", "stays"),
    [
        ("By Jane Roe", ["(Jane Roe)"], False),
        ("Posted by: Jane Roe", ["— JANE ROE"], False),
        ("By Jane Roe and Tom Poe", ["Tom Poe , Jane Roe"], False),
        ("By Jane Roe and Tom Poe", ["Jane Roe"], False),
        ("By Jane Roe", ["Jane Roe, Tom Poe"], True),
        ("By Jane Roe, Acme Trust", ["Acme Trust and others"], True),
        ("By Jane Roe", ["The winners of the prize are:", "Jane Roe"], True),
        ("By Jane Roe and Tom Poe", ["“We are glad that it is open.”", "Jane Roe"], True),
    ],
)
def test_the_names_of_the_authors_alone(author, lines, stays):
    release = read(f"{TITLE}<p>{author}</p><p>May 4, 2021</p>{story(*lines)}")
    assert release.byline == author
    assert (lines[-1] in body(release)) is stays


REPORTER = "Jane Roe is a reporter for Acme News and tells of bridges. Follow her @janeroe."


def test_a_note_on_who_wrote_is_all_that_names_the_author():
    release = read(f"{TITLE}<p>May 4, 2021</p>{story(REPORTER)}")
    assert release.byline == "Jane Roe"
    assert REPORTER not in body(release)
    assert not release.people


@pytest.mark.parametrize(
    "lines",
    [
        ["Jane Roe of Acme News will lead the talk on bridges.", REPORTER],
        ["Jane Roe is a reporter for Acme News, and has told of bridges at @acmenews since May."],
        ["Jane Roe is a miller of the town. Follow her @janeroe."],
        ["Jane Roe is the press contact of Acme, and was a reporter. Follow us @acme."],
        ["Jane Roe is editor of Acme's letter. Contact her at jroe@acme.example with questions."],
        ["Acme News has a reporter in the town. Follow it @acmenews."],
    ],
)
def test_notes_on_people_of_the_story(lines):
    release = read(f"{TITLE}<p>May 4, 2021</p>{story(*lines)}")
    assert release.byline is None
    assert body(release)[-1] == lines[-1]
