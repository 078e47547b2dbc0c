from __future__ import annotations

import textwrap

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.source import paged

PARTS = (
    "FOR IMMEDIATE RELEASE",
    "May 3, 2021",
    "County Opens Bridge to All Traffic After Three Years of Work",
    """SPRINGFIELD, Ill. — The Office of Bridges of Sangamon County opened the new Lincoln Bridge to
    all traffic today, and many people came to see it. It replaces a ferry.""",
    """“It is strong, and it will stand for a hundred years,” said John Doe, director of the Office
    of Bridges. “We thank everybody who worked on it day and night, also in the winter.”""",
    """The bridge cost $12.4 million, of which the state paid two thirds. Tolls are not planned. The
    ferry will go to the museum of the county, where children can see how people crossed.""",
)
STORY = [" ".join(part.split()) for part in PARTS[3:]]
WIDTH = 85


def wrapped(part: str) -> list[str]:
    return textwrap.wrap(" ".join(part.split()), WIDTH)


def placed(pages: int = 1) -> str:
    """Write the release as pdftohtml does, its second half on another page."""
    out, top = [], 100
    for at, part in enumerate(PARTS):
        if pages > 1 and at == len(PARTS) - 1:
            out.append('</div><div id="page2-div">')
            top = 100
        for line in wrapped(part):
            style = f"position:absolute;top:{top}px;left:108px;white-space:nowrap"
            out.append(f'<p style="{style}" class="ft10"><b>{line[:4]}</b>{line[4:]}</p>')
            top += 18
        top += 14
    return f"<html><head><title>r.pdf</title></head><body>{''.join(out)}</body></html>"


def read(data: str) -> Release:
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release), release
    return release


def test_the_lines_of_a_pdf_made_html_are_its_paragraphs() -> None:
    for pages in (1, 2):
        release = read(placed(pages))
        assert release.headline == PARTS[2]
        assert [part.text for part in release.body] == STORY


def test_lines_with_breaks_and_no_gaps_are_joined_where_they_are_full() -> None:
    lines = [line for part in PARTS for line in wrapped(part)]
    release = read(f"<html><body><a name=1></a>{'<br/>'.join(lines)}<br/><hr/></body></html>")
    assert [part.text for part in release.body] == STORY


def test_a_quote_below_the_end_of_a_paragraph_opens_another() -> None:
    text = "\n".join(line for part in PARTS for line in wrapped(part))
    text = text.replace("Lincoln\nBridge", "bridge\nof Lincoln").replace(
        " It replaces a ferry.", ""
    )
    assert [part.text[:5] for part in read(text).body] == ["SPRIN", "“It i", "The b"]


def test_a_page_number_is_no_line_of_a_text_and_a_sentence_runs_on() -> None:
    lines = ["\n".join(wrapped(part)) for part in PARTS]
    first, second = lines[4].split("\n", 1)
    text = "\n\n".join([*lines[:4], first, "      - 1 -\n\f" + second, lines[5], "Page 2 of 2\n\f"])
    assert [part.text for part in read(text).body] == STORY


def test_other_pages_stay_as_they_are() -> None:
    assert paged.to_text("<p style='color:red'>Text</p>" * 20) is None
    assert paged.to_text("<div style='position:absolute;top:9px'>Menu</div>" * 20) is None
    assert paged.joined("Chapter 1\n1\n") == "Chapter 1\n1\n"


def test_the_name_of_a_release_at_the_top_of_its_next_sheet_is_none_of_it():
    text = (
        "ALBUQUERQUE, N.M. -- Acme Labs will build a machine that is five times as fast as any\n"
        "now in use, the office announced today.\n\n"
        "{}\n\n"
        "Construction begins in March, and the machine is to run from the spring of 2002 on.\n"
    )
    page = f"ACME LABS TO BUILD A MACHINE\n\n{text}"
    release = newsdrop.read(page.format("-more-\n\nACME LABS\nPage 2").encode())
    plain = newsdrop.read(page.format("").encode())
    assert isinstance(release, newsdrop.Release)
    assert isinstance(plain, newsdrop.Release)
    assert release.body == plain.body
