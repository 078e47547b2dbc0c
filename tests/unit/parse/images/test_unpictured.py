"""Captions and credits without a photo, in plain text above all."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.record import Image
from tests.asking import pages
from tests.asking.images import CAPTION, TEXT, read


@pytest.mark.parametrize(
    "speech",
    [
        "“They never left. We have no photographs from 1950,” Poe said.",
        '"They never left. We have no photographs from 1950," Poe said.',
        "« Ils sont restés. Nous n’avons pas de photo de Lyon », dit Poe.",
    ],
)
def test_who_speaks_of_photos_stays_in_the_text(speech):
    assert read(TEXT, speech, TEXT) == ((), [])


def test_photo_of_a_plain_text_release_is_found_by_its_credit():
    alt = "Jane Roe, left, shows the plant to visitors"
    found, claimed = read(
        TEXT, alt, CAPTION, "DoD photo by R. D. Ward", "Click to enlarge", TEXT,
        content_type="text/plain",
    )  # fmt: skip
    assert found == (Image(None, alt, CAPTION, "DoD photo by R. D. Ward"),)
    assert claimed == [alt, CAPTION, "DoD photo by R. D. Ward"]


def test_a_note_that_cites_a_title_is_no_caption():
    note = '(2) Acme Research, "On-Line Video: Making Anvils Pay," August 2007'
    assert read(TEXT, note, content_type="text/plain")[0] == ()


def test_credit_without_its_caption_takes_no_paragraph_along():
    assert read(Block(TEXT, group=1), Block("Photo by Jane Roe", group=2)) == (
        (),
        ["Photo by Jane Roe"],
    )


def test_where_to_find_photos_is_no_caption():
    line = "*For more information and photos by Jane Roe, go to acme.example."
    assert read(TEXT, line) == ((), [])


def test_a_credit_without_a_photo_is_no_evidence_of_one():
    release = pages.read(f"{pages.TITLE}<p>June 3, 2021</p>{pages.story()}<p>Photo: Jane Roe</p>")
    assert release.images == ()
    assert "images" not in release.provenance


def test_what_a_film_shows_is_no_photo():
    line = "The bridge was opened on May 4. (Video by Jane Roe)."
    found, claimed = read(TEXT, line, TEXT)
    assert (found, claimed) == ((), [line])
    for film in ("In video: New bridges for Salem", "En vídeo: Puentes nuevos de Salem"):
        heading = Block(film, BlockKind.HEADING, level=2, group=8)
        assert read(TEXT, heading, TEXT) == ((), [film])
    assert read(TEXT, "The bridge is open. (U.S. Roe Army video by Jane Poe)")[0] == ()
    found, _ = read(TEXT, line.replace("Video", "Photo"), TEXT)
    assert [image.credit for image in found] == ["Photo by Jane Roe"]
