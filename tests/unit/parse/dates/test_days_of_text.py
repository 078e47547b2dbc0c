"""Days within a text, of tours, deadlines and accounts, are the text's; the page's own are not."""

import pytest

import newsdrop
from newsdrop.record import Release

OPENING = (
    "<p>LEEDS, England, 4 May 2023 – The Town Museum will open its gallery at night, it said.</p>"
)
PLAIN = "<p>The Town Museum will open its gallery at night for the first time, it said today.</p>"
QUOTE = "<p>“We hope to see the whole town,” said Jane Roe, director of the museum.</p>"


def read(main):
    title = "<h1>Town Museum Opens Its Gallery at Night</h1>"
    data = f"<html><body><main>{title}{main}</main></body></html>"
    release = newsdrop.read(data.encode())
    assert isinstance(release, Release)
    return release


@pytest.mark.parametrize("opening", [OPENING, PLAIN])
@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        (
            "<p>Nights are:</p><ul><li>May 12, 2023</li><li>May 19, 2023 in Leeds</li></ul>",
            ["Nights are:", "May 12, 2023", "May 19, 2023 in Leeds"],
        ),
        (
            "<p>Nights are:</p><p>Friday, May 12, 2023</p><p>Friday, May 19, 2023</p>",
            ["Nights are:", "Friday, May 12, 2023", "Friday, May 19, 2023"],
        ),
        (
            "<p>The first night:</p><p>Date: May 12, 2023</p><p>Hall: North</p>",
            ["The first night:", "Date: May 12, 2023", "Hall: North"],
        ),
        (
            (
                "<table><tr><td>North hall</td><td>12 May 2023</td></tr>"
                "<tr><td>South hall</td><td>19 May 2023</td></tr></table>"
            ),
            ["North hall | 12 May 2023", "South hall | 19 May 2023"],
        ),
        (
            "<p>Abende:</p><ul><li>Freitag, 12. Mai 2023</li><li>Freitag, 19. Mai 2023</li></ul>",
            ["Abende:", "Freitag, 12. Mai 2023", "Freitag, 19. Mai 2023"],
        ),
    ],
)
@pytest.mark.parametrize("closing", [QUOTE, ""])
def test_days_of_the_text_stay_in_it(opening, markup, lines, closing):
    release = read(opening + markup + closing)
    texts = [paragraph.text for paragraph in release.body]
    assert texts[1 : 1 + len(lines)] == lines
    day = release.published
    assert (day and day.value) == ("2023-05-04" if opening == OPENING else None)


@pytest.mark.parametrize(
    ("markup", "lines"),
    [
        ("<ul><li>Friday, May 12, 2023</li></ul>", ["Friday, May 12, 2023"]),
        ("<p>Friday, May 12, 2023</p>", ["Friday, May 12, 2023"]),
        ("<p>First night – May 12, 2023</p>", ["First night – May 12, 2023"]),
        (
            (
                "<table><tr><th>Step</th><th>Date</th></tr>"
                "<tr><td>Doors open</td><td>May 12, 2023</td></tr></table>"
            ),
            ["Step | Date", "Doors open | May 12, 2023"],
        ),
        (
            (
                "<table><tr><th></th><th>June 30, 2022</th><th>June 30, 2021</th></tr>"
                "<tr><td>As of July 31, 2022</td><td>300</td><td>200</td></tr></table>"
            ),
            ["June 30, 2022 | June 30, 2021", "As of July 31, 2022 | 300 | 200"],
        ),
    ],
)
def test_behind_a_dateline_one_day_is_the_texts(markup, lines):
    release = read(OPENING + markup + QUOTE)
    assert [paragraph.text for paragraph in release.body][1:-1] == lines
    assert release.published
    assert release.published.value == "2023-05-04"


@pytest.mark.parametrize(
    "markup",
    [
        f"<p>May 4, 2023</p>{PLAIN}{QUOTE}",
        f"{PLAIN}{QUOTE}<p>May 4, 2023</p>",
        f"{PLAIN}{QUOTE}<p>Date: May 4, 2023</p>",
        (
            "<p>The new rooms show four hundred years of the trade of the town.</p>"
            f"<p>May 4, 2023</p>{PLAIN}{QUOTE}"
        ),
        (
            "<p>The new rooms show four hundred years of the trade of the town.</p>"
            f"<ul><li>Published</li><li>May 4, 2023</li></ul>{PLAIN}{QUOTE}"
        ),
        f"<table><tr><td>Date:</td><td>May 4, 2023</td></tr></table>{PLAIN}{QUOTE}",
    ],
)
def test_the_day_of_the_page_is_none_of_the_text(markup):
    release = read(markup)
    assert release.published
    assert release.published.value == "2023-05-04"
    assert not any("2023" in paragraph.text for paragraph in release.body)


@pytest.mark.parametrize("cell", ["By Jane Roe", "For Immediate Release", "No. 2023-15"])
def test_a_row_of_the_text_is_no_letterhead(cell):
    row = f"<table><tr><td>Hall</td><td>{cell}</td></tr></table>"
    release = read(OPENING + row + QUOTE)
    assert [paragraph.text for paragraph in release.body][1:-1] == [f"Hall | {cell}"]
    above = read(row + OPENING + QUOTE)
    assert len(above.body) == 2


def test_the_credit_of_a_photo_that_is_not_shown_is_kept():
    release = read(OPENING + "<p>Photo by Jane Roe</p>" + PLAIN + QUOTE)
    assert release.boilerplate == ("Photo by Jane Roe",)
    assert not release.images


def test_a_day_between_the_text_and_what_its_house_is_is_the_pages_own():
    about = (
        "<p>The Town Museum is a charity that has kept the history of Leeds since 1902 and is the "
        "largest museum of its kind in the north of England.</p>"
    )
    release = read(f"{PLAIN}{QUOTE}<p>May 4, 2023</p>{about}")
    assert release.published is not None
    assert release.published.value == "2023-05-04"
