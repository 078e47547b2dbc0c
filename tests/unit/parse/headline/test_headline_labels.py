"""What stands before a headline in its line and is none of it: labels, kinds, days."""

import pytest

from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse.titling import pagetitle
from tests.asking.headline import STORY, TITLE, head, heading, read


@pytest.mark.parametrize("label", ["MEDIA ADVISORY", "Update"])
def test_a_heading_that_goes_on_behind_a_label_is_the_headline(label):
    title = f"{label}: {TITLE}"
    assert read(heading(title))[0] == title
    assert read(heading(label), heading(TITLE, 2))[0] == TITLE


@pytest.mark.parametrize(
    "line",
    [
        f"CORRECTION: {TITLE}",
        f"Correction - {TITLE}",
        f"CORRECTED 2 — {TITLE}",
        f"(Corrected) {TITLE}",
        f"*CORRECTION* {TITLE}",
        f"UPDATE: {TITLE}",
        f"Corrected release: {TITLE}",
        f"CORRECTING and REPLACING {TITLE}",
        f"Berichtigung: {TITLE}",
        f"FE DE ERRATAS: {TITLE}",
        f"Rectificatif : {TITLE}",
        f"訂正：{TITLE}",
        f"{TITLE} [CORRECTED]",
    ],
)
def test_the_mark_of_a_correction_is_none_of_the_headline(line):
    assert read(heading(line))[0] == TITLE
    plain = [Block(text, tag="pre", group=at) for at, text in enumerate((line, STORY))]
    assert read(*plain, content_type="text/plain")[0] == TITLE


FAIR = "3rd Roe County Anvil Fair"


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (
            f"Press Release: {FAIR} to Open in Roeville",
            f"Press Release: {FAIR} to Open in Roeville",
        ),
        ("Press Release: Bells for All", FAIR),
    ],
)
def test_a_heading_away_from_the_text_is_known_behind_its_kind(line, expected):
    away = Block(line, BlockKind.HEADING, Zone.CHROME, level=2, hints=frozenset({"toptitle"}))
    assert read(away, head=head(FAIR))[0] == expected


@pytest.mark.parametrize("label", ["Update", "RECALL", "Corrections officers"])
def test_a_mark_that_news_may_have_stays_on_its_headline(label):
    lines = (f"{label}: {TITLE}", STORY)
    plain = [Block(text, tag="pre", group=at) for at, text in enumerate(lines)]
    assert read(*plain, content_type="text/plain")[0] == lines[0]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        (f"May 4, 2010: {TITLE}", TITLE),
        (f"4 May 2010 – {TITLE}", TITLE),
        ("May 4, 2010 changed how agencies open bridges", None),
        ("May 4, 2010 - 2:14 P.M. and a Bridge", None),
    ],
)
def test_a_day_set_before_the_headline_is_no_part_of_it(line, expected):
    assert read(heading(line)) == (expected or line, [0])


def test_a_number_of_the_year_is_no_date():
    assert read(heading("105/2012 - Bridge opens")) == ("105/2012 - Bridge opens", [0])


@pytest.mark.parametrize("line", ["City opens media center", "Lawyers seek press release"])
def test_a_headline_may_end_with_the_name_of_a_section(line):
    assert read(heading(line)) == (line, [0])


@pytest.mark.parametrize(
    "label",
    ["Title", "HEADLINE", "Headline ", "Press Release Title", "**Headline**", "Titel", "Asunto"],
)
def test_the_label_of_a_headline_is_none_of_it(label):
    line = f"{label}: {TITLE}"
    assert read(line, "Date: May 4, 2010", content_type="text/plain") == (TITLE, [0])
    assert read(heading(line)) == (TITLE, [0])


@pytest.mark.parametrize("title", ["Title VII: Court Rules for Workers", "Subject to Rules"])
def test_a_headline_may_begin_with_the_word_of_a_label(title):
    assert read(heading(title)) == (title, [0])


@pytest.mark.parametrize(
    ("printed", "expected"),
    [
        ("EMBARGOED until May 4, 2027, 9 a.m. CT: Acme opens lock", "Acme opens lock"),
        ("SPERRFRIST 4.5.2027, 10 Uhr – Acme baut neue Brücke", "Acme baut neue Brücke"),
        ("[Embargoed] Acme opens new lock", "Acme opens new lock"),
        ("Under embargo: Acme opens lock", "Acme opens lock"),
        ("Acme opens new lock (embargoed until May 4, 2027)", "Acme opens new lock"),
        ("Embargo: Council lifts old limits", "Embargo: Council lifts old limits"),
        ("Embargoed goods reach the port", "Embargoed goods reach the port"),
    ],
)
def test_an_embargo_around_the_headline_goes(printed, expected):
    assert read(heading(printed))[0] == expected


@pytest.mark.parametrize(
    ("label", "site"),
    [
        ("News Release - May 4, 2010", "Roewell"),
        ("Press Release: May 4, 2010", "Roewell"),
        ("Media Statement – May 4, 2010", "Roe Bridge"),
        ("May 4, 2010", "Department of Roads"),
    ],
)
def test_kind_and_day_head_no_text_where_the_site_stands_behind_them_in_the_title(label, site):
    lines = heading(label, zone=Zone.MARGIN), heading(TITLE, 2, zone=Zone.MARGIN)
    found = read(*lines, head=head(f"{label} | {site}"))
    assert found == (TITLE, [1])


@pytest.mark.parametrize(
    "title",
    [
        "May 4, 2010 | Bridge Opens",
        "Statement - May 4, 2010 | On the Bridge",
        "Press Release May 4, 2010 | Agency Opens a Bridge",
    ],
)
def test_what_stands_behind_kind_and_day_may_be_the_title(title):
    said = title.rpartition(" | ")[2]
    found = read(
        heading(said, 3, zone=Zone.MARGIN), heading("Roe County News", 2), head=head(title)
    )
    assert found == (said, [0])


def test_a_short_sentence_behind_kind_and_day_is_no_site():
    title = "News - May 4, 2010 - New bridge"
    assert pagetitle.claimed(Page((), head(title)))
