"""What a newsroom sets below a story, or amid it: its own name, and links to other stories."""

import pytest

from tests.asking.pages import FIRST, SECOND, TITLE, body, read, story

SITE = "<meta property='og:site_name' content='Acme News'>"
BY = "<p>By Jane Roe</p><p>May 4, 2021</p>"


def test_the_name_of_the_site_below_the_last_sentence():
    release = read(f"{TITLE}{BY}{story('Acme News')}", head=SITE)
    assert body(release) == [FIRST, SECOND]
    assert "Acme News" in release.boilerplate


@pytest.mark.parametrize("line", ["--(بترا)", "(AFP)", "– IANS"])
def test_an_agency_below_the_last_sentence(line):
    assert body(read(f"{TITLE}{BY}{story(line)}")) == [FIRST, SECOND]


PERSIAN = (
    "پل نو شهر سالم امروز پس از سه سال کار و با حضور شهردار و مردم شهر گشوده شد و از فردا صبح همه "
    "می‌توانند از آن بگذرند و به آن سوی رود بروند."
)


@pytest.mark.parametrize("line", ["17302", "۱۷۳۰۲"])
def test_the_number_of_an_iranian_editor(line):
    assert body(read(f"{TITLE}{BY}{story(PERSIAN, line)}")) == [FIRST, SECOND, PERSIAN]


@pytest.mark.parametrize(
    "lines",
    [
        ["The line for all who need help is free of charge, day and night.", "116123"],
        ["Acme Bridges has built them since it was founded.", "1950"],
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
