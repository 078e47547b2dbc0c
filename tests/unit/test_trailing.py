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
