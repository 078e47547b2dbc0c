"""A heading at the end of a text heads nothing of it."""

import pytest

import newsdrop
from newsdrop.record import Release

TEXT = """<h1>Roeville opens its bridge</h1>
<p>ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after the
flood that had taken the old one.</p>
<p>“It’s open to everybody from today,” said Jane Roe, mayor of Roeville, at the ceremony.</p>"""
SHARE = "<ul class='share'><li><a href='https://f.example'>Pass on</a></li></ul>"
TILES = "<ul><li><a href='/a'>A tower for Acme</a></li><li><a href='/b'>Bells ring</a></li></ul>"


def body(below: str) -> list[str]:
    release = newsdrop.read(f"<html><body><div>{TEXT}{below}</div></body></html>".encode())
    assert isinstance(release, Release), release
    return [part.text for part in release.body][2:]


@pytest.mark.parametrize(
    "below",
    [
        f"{SHARE}<h3>Out of the same pot</h3>{TILES}",
        f"<div class='tags'>bridge river</div><h4>Was wir noch haben</h4>{TILES}",
        f"{SHARE}<h3>Roeville Office</h3><p><a href='/all'>What else it wrote</a></p>",
        f"{SHARE}<h3>What others think</h3><div class='comments'><p>Fine bridge.</p></div>",
    ],
)
def test_a_label_behind_menus_is_none_of_the_text(below: str) -> None:
    assert body(below) == []


@pytest.mark.parametrize(
    ("below", "kept"),
    [
        (f"<h3>Roeville – where rivers meet</h3>{SHARE}", "Roeville – where rivers meet"),
        (f"{SHARE}<h3>Come and walk over it!</h3>", "Come and walk over it!"),
        (f"{SHARE}<p>Roeville – where rivers meet</p>", "Roeville – where rivers meet"),
        (
            f"{SHARE}<h3>How to take part</h3><p><a href='/in'>www.roeville.example/in</a></p>",
            "How to take part",
        ),
        (f"{SHARE}<h3>The old bridge</h3><p>It fell in 2011.</p>", "The old bridge"),
    ],
)
def test_a_motto_and_a_part_of_the_text_stay(below: str, kept: str) -> None:
    assert kept in body(below)


PLAIN = "<p>The county opened a new reading room on Monday, and many came to see it, it said.</p>"
ROOMS = '<a href="../rooms.htm">1998 reading rooms</a>'
HOME, MAP = '<a href="/">Home</a>', '<a href="/map.htm">Site map</a>'
NOTE = '<a href="/note.htm">The note on the rooms</a>'


@pytest.mark.parametrize(
    ("foot", "kept"),
    [
        (f"{ROOMS}<hr>{HOME} | <a href='/n.htm'>News of the county</a><br>{MAP}", []),
        (f"<p>[{HOME}] [{MAP}]</p>", []),
        (f"<p>{HOME}</p><p>{MAP}</p>", []),
        (f"<p>Read there:</p><p>{NOTE}</p><p>{HOME} - {MAP}</p>", ["Read there:", NOTE]),
        (f"<p>{NOTE}<br>{ROOMS}</p><p>{HOME} - {MAP}</p>", [NOTE, ROOMS]),
        (f"<p>{NOTE}</p><p>{HOME}</p>", [NOTE]),
        (f"<p>{NOTE}</p>", [NOTE]),
    ],
)
def test_the_links_of_a_foot_in_the_element_of_the_text(foot, kept):
    text = f"<p><b>County opens a reading room</b></p>{PLAIN * 3}{foot}"
    release = newsdrop.read(f"<html><body><table><tr><td>{text}</td></tr></table></body>".encode())
    said = [part.text for part in release.body][3:]
    assert said == [line.partition(">")[2].partition("<")[0] or line for line in kept]


def test_a_label_behind_a_menu_above_the_links_of_a_foot():
    foot = f"<p>{HOME} | {MAP}</p>"
    assert body(f"{SHARE}<h3>Out of the same pot</h3>{TILES}{foot}") == []
