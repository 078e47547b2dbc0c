"""What a newsroom sets below a story, or amid it: its own name, and links to other stories."""

import pytest

from tests.asking.pages import FIRST, SECOND, TITLE, body, read, story

SITE = "<meta property='og:site_name' content='Acme News'>"
BY = "<p>By Jane Roe</p><p>May 4, 2021</p>"


def test_the_name_of_the_site_below_the_last_sentence():
    release = read(f"{TITLE}{BY}{story('Acme News')}", head=SITE)
    assert body(release) == [FIRST, SECOND]
    assert "Acme News" in release.boilerplate


@pytest.mark.parametrize("line", ["--(بترا)", "(AFP)", "– IANS", "17302", "۱۷۳۰۲"])
def test_an_agency_or_a_number_below_the_last_sentence(line):
    assert body(read(f"{TITLE}{BY}{story(line)}")) == [FIRST, SECOND]


@pytest.mark.parametrize(
    "lines",
    [
        ["The old bridge carried each day", "17302"],
        ["The news came from three houses:", "AFP"],
        ["17,302 people"],
        ["AFP and Roe News"],
    ],
)
def test_figures_and_houses_that_the_text_tells(lines):
    assert body(read(f"{TITLE}{BY}{story(*lines)}"))[-1] == lines[-1]


def test_a_name_that_a_line_leads_to():
    said = "The bridge was paid for by the county and by two houses:"
    release = read(f"{TITLE}{BY}{story(said, 'Acme News')}", head=SITE)
    assert body(release)[-2:] == [said, "Acme News"]
    release = read(f"{TITLE}{BY}{story('Roe News')}", head=SITE)
    assert body(release)[-1] == "Roe News"


def test_stories_below_a_label_amid_the_text():
    links = "".join(f"<br>* <a href='/n/{n}'>Council opens bridge number {n}</a>" for n in "12")
    last = "The county will build another one in the north of the city, and begins in May."
    release = read(f"{TITLE}{BY}{story()}<p>READ MORE:{links}</p><p>{last}</p>")
    assert body(release) == [FIRST, SECOND, last]
    told = "The county has a report on it, and everybody may read it in the hall."
    release = read(f"{TITLE}{BY}{story()}<p>READ MORE:</p><p>{told}</p>")
    assert body(release) == [FIRST, SECOND, told]
