"""Embargoes end when the line above the text says so."""

from datetime import UTC, datetime

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse import embargo
from newsdrop.parse.embargoes import held_title
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Date, Dateline, Evidence

NOW = datetime(2021, 5, 20, tzinfo=UTC)
OWN_DAY = Found(Date("2021-06-01", "day", Evidence.LABEL), Evidence.LABEL)


def until(*lines, published=OWN_DAY, dateline=None, zone=Zone.RELEASE):
    page = Page(tuple(Block(line, zone=zone) for line in lines))
    found = embargo.find(page, Letterhead(), dateline, published, now=NOW)
    return found.value if found else None


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGOED UNTIL 9 a.m. EDT, June 3, 2021", "2021-06-03T09:00:00-04:00"),
        ("EMBARGOED UNTIL: Tuesday, Jan. 5, 2021, 10:00 AM ET", "2021-01-05T10:00:00-05:00"),
        ("Not for publication before 00:01 GMT 3 June 2021", "2021-06-03T00:01:00+00:00"),
        ("STRICTLY EMBARGOED UNTIL 00:01 BST ON 3 JUNE 2021", "2021-06-03T00:01:00+01:00"),
        ("Not for release before noon EDT June 3, 2021", "2021-06-03T12:00:00-04:00"),
        ("Embargo: 3 June 2021, 14:00 CEST", "2021-06-03T14:00:00+02:00"),
        ("For release 8:30 a.m. (EDT) Friday, June 4, 2021", "2021-06-04T08:30:00-04:00"),
        (
            "Material in this release is embargoed until 8:30 a.m. (EDT) Friday, June 4, 2021",
            "2021-06-04T08:30:00-04:00",
        ),
        ("Sous embargo jusqu’au 3 juin 2021 à 9h30", "2021-06-03T09:30:00"),
        ("Embargado hasta el 3 de junio de 2021 a las 10:00", "2021-06-03T10:00:00"),
        ("Sperrfrist: 3. Juni 2021, 10.00 Uhr", "2021-06-03T10:00:00"),
        ("엠바고: 2021년 6월 3일 오전 9시", "2021-06-03T09:00:00"),
        ("EMBARGOED UNTIL JUNE 3, 2021", "2021-06-03"),
    ],
)
def test_embargo_ends_as_printed(line, moment):
    assert until(line) == moment


@pytest.mark.parametrize(
    "line",
    [
        "FOR IMMEDIATE RELEASE",
        "For Release: June 4, 2021",
        "EMBARGOED",
        "Embargo on Cuba lifted October 19, 2016",
        "Trade embargo until June 3, 2021, the council says",
        "Embargoed goods worth $9 million were seized on June 3, 2021, by the police of Roe Harbor",
        "The arms embargo of June 3, 2021",
    ],
)
def test_other_lines_hold_nothing(line):
    assert until(line) is None


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Not for publication until 00:01 on Thursday 3 June 2021", "2021-06-03T00:01:00"),
        ("DO NOT BROADCAST UNTIL 9 A.M. ET, JUNE 3, 2021", "2021-06-03T09:00:00-04:00"),
        ("Not for publication or broadcast before 0001 hrs, 3 June 2021", "2021-06-03T00:01:00"),
        ("Embargo lifts: 3 June 2021, 09:00 GMT", "2021-06-03T09:00:00+00:00"),
        ("Embargo expires at 15:00 CEST on 3 June 2021", "2021-06-03T15:00:00+02:00"),
        ("EMBARGO 3 Jun 2021 0900 CEST", "2021-06-03T09:00:00+02:00"),
        ("Embargo hasta las 10:00 horas del 3 de junio de 2021", "2021-06-03T10:00:00"),
        ("Embargo hasta las 6 de la tarde del 3 de junio de 2021", "2021-06-03T18:00:00"),
        ("Embargo fino alle ore 10 del 3 giugno 2021", "2021-06-03T10:00:00"),
        ("Embargo até às 10h de 3 de junho de 2021", "2021-06-03T10:00:00"),
        ("Ne pas diffuser avant le 3 juin 2021 à 9 heures", "2021-06-03T09:00:00"),
        ("Nicht zur Veröffentlichung vor dem 3. Juni 2021, 10:00 Uhr", "2021-06-03T10:00:00"),
        ("Embargo til 3. juni 2021 kl. 09.00", "2021-06-03T09:00:00"),
        ("Julkaistavissa vasta 3.6.2021 klo 9.00", "2021-06-03T09:00:00"),
        ("Embargo do 3 czerwca 2021 r., godz. 10:00", "2021-06-03T10:00:00"),
        ("Эмбарго до 3 июня 2021 года, 10:00", "2021-06-03T10:00:00"),
        ("解禁日時：2021年6月3日 午前9時", "2021-06-03T09:00:00"),
        ("EMBARGOED UNTIL 3 JUNE 2021, 18.30 BST", "2021-06-03T18:30:00+01:00"),
        ("EMBARGOED UNTIL 3 JUNE 2021 CET", "2021-06-03"),
        ("Embargo until midnight on Thursday 3 June 2021", "2021-06-04T00:00:00"),
        ("Sperrfrist: 3.6.2021, 24 Uhr", "2021-06-04T00:00:00"),
        ("Sperrfrist: 3.6., 10 Uhr", "2021-06-03T10:00:00"),
        ("Pressefrei ab 3.6.2021, 10 Uhr", "2021-06-03T10:00:00"),
        ("엠바고: 2021. 6. 3. (목) 09:00", "2021-06-03T09:00:00"),
        ("The report is under embargo until June 3, 2021, noon.", "2021-06-03T12:00:00"),
        ("This text is embargoed and may not be used before June 3, 2021.", "2021-06-03"),
        ("This material may not be published before noon, June 3, 2021.", "2021-06-03T12:00:00"),
        ("Testo sotto embargo fino alle ore 10 del 3 giugno 2021", "2021-06-03T10:00:00"),
        ("The embargo lifts at 9 a.m. EDT on Thursday, June 3, 2021.", "2021-06-03T09:00:00-04:00"),
    ],
)  # fmt: skip
def test_other_ways_to_hold_back(line, moment):
    assert until(line) == moment


@pytest.mark.parametrize(
    "line",
    [
        "The trade embargo runs until June 3, 2021, at 9 a.m., the ministry said.",
        "The country keeps its embargo on grain until June 3, 2021, the report says.",
        "The report on the oil embargo until June 3, 2021, was read.",
        "Embargo on grain ends June 3, 2021",
        "Ballots must not be published before June 3, 2021, the court ruled.",
        "Not for distribution in Acmeland. June 3, 2021",
        "The embargo ends on June 3, 2021.",
        "Goods under embargo until June 3, 2021, stay in port.",
        "EMBARGO LIFTED: June 3, 2021",
        "EMBARGOED UNTIL DELIVERY",
        "Embargoed until 9 a.m. on the 3rd",
    ],
)
def test_other_embargoes_hold_no_release(line):
    assert until(line) is None


def test_the_sentence_behind_a_dateline_is_the_storys():
    dateline = Found(Dateline("ROE, June 1, 2021 –", date="2021-06-01"), Evidence.DATELINE)
    line = (
        "ROE, June 1, 2021 – The documents were embargoed until June 3, 2021 by the archive, which "
        "holds them in two halls below the town, the council said on Monday."
    )
    assert until("Archive opens two halls", line, dateline=dateline) is None


def test_an_embargo_of_goods_in_a_title_holds_nothing():
    assert held_title.find("Ministers agree oil embargo until June 3, 2021") is None
    assert held_title.find("Bridge opens in Roe, embargoed until June 3, 2021") is not None


def test_a_sentence_of_the_story_holds_nothing():
    story = "The council heard of the new bridge over the river for the first time on Monday. " * 2
    line = "The report was under embargo until June 3, 2021, 9 a.m. CT."
    assert until(line) == "2021-06-03T09:00:00-05:00"
    assert until(story.strip(), line) is None
    for told in (
        "May be released from hospital on June 3, 2021.",
        "For release at the lake, 500 trout arrive on June 3, 2021 at 9 a.m.",
        "Hold until June 3, 2021 all deposits at 9 a.m.",
    ):
        assert until(story.strip(), told) is None
    below = "Embargoed until 9 a.m. CT on June 3, 2021"
    assert until(story.strip(), below) == "2021-06-03T09:00:00-05:00"


@pytest.mark.parametrize(
    ("subject", "moment"),
    [
        ("EMBARGOED until June 3, 2021, 9 a.m. CT: Acme opens lock", "2021-06-03T09:00:00-05:00"),
        ("FW: EMBARGO | 3.6.2021, 10 Uhr | Acme baut neue Brücke", "2021-06-03T10:00:00"),
        ("[Embargo 3 Jun 2021 0900 CEST] Acme opens lock", "2021-06-03T09:00:00+02:00"),
        ("Acme opens new lock (embargoed until June 3, 2021)", "2021-06-03"),
        ("Press release under embargo until 3 June 2021 - Acme opens lock", "2021-06-03"),
        ("Acme opens lock, embargoed until noon June 3", "2021-06-03T12:00:00"),
        ("Goods under embargo until June 3, 2021 stay in port", None),
        ("EMBARGOED: Acme opens lock", None),
        ("Embargo: Council lifts limits of June 3, 2021", None),
    ],
)
def test_the_subject_of_a_mail_holds_back(subject, moment):
    metas = {"mail:subject": (subject,)}
    page = Page((Block("Acme opens lock"),), Head(metas=metas))
    found = embargo.find(page, Letterhead(), None, OWN_DAY, now=NOW)
    assert (found and found.value) == moment


@pytest.mark.parametrize(
    ("lines", "moment"),
    [
        (("EMBARGOED UNTIL", "THURSDAY, JUNE 3, 2021", "9 A.M. CDT"), "2021-06-03T09:00:00-05:00"),
        (("EMBARGOED UNTIL", "9 A.M. CDT", "JUNE 3, 2021"), "2021-06-03T09:00:00-05:00"),
        (("EMBARGOED UNTIL JUNE 3, 2021", "9 A.M. CDT"), "2021-06-03T09:00:00-05:00"),
        (("Embargo date: 3 June 2021", "Embargo time: 09:00 GMT"), "2021-06-03T09:00:00+00:00"),
        (("EMBARGOED UNTIL JUNE 3", "May 20, 2021"), "2021-06-03"),
        (("EMBARGOED UNTIL JUNE 3, 2021", "The hall opens at 9 a.m. for all"), "2021-06-03"),
    ],
)
def test_the_moment_may_take_several_lines(lines, moment):
    assert until(*lines) == moment


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("Embargoed until Dec. 15, 9 a.m. PT", "2021-12-15T09:00:00-08:00"),
        ("Embargoed until May 19, 9 a.m.", "2022-05-19T09:00:00"),
        ("Embargoed until May 20, 9 a.m.", "2021-05-20T09:00:00"),
    ],
)
def test_the_next_day_of_its_name_is_meant_where_nothing_tells_the_year(line, moment):
    assert until(line, published=None) == moment


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGOED UNTIL 6 A.M. TOMORROW", "2021-06-02T06:00:00"),  # behind a Tuesday
        ("Sperrfrist: Donnerstag, 10 Uhr", "2021-06-03T10:00:00"),
        ("EMBARGOED UNTIL 6 P.M. TUESDAY", "2021-06-01T18:00:00"),
        ("EMBARGOED UNTIL 6 P.M. TODAY", "2021-06-01T18:00:00"),
    ],
)
def test_a_day_that_is_named_counts_from_the_releases_own(line, moment):
    assert until(line) == moment


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("EMBARGOED until June 3, 2021 – press office open until 10 p.m.", "2021-06-03"),
        ("EMBARGOED until June 3, 2021 | Questions: until 10 p.m.", "2021-06-03"),
        ("EMBARGOED UNTIL JUNE 3, 2021 (press call: June 2, 2021, 3 p.m.)", "2021-06-03"),
        ("EMBARGOED UNTIL JUNE 3, 2021 (press call 3 p.m. on June 2)", "2021-06-03"),
        ("Embargoed until June 3, 2021, end of speech (expected 8pm)", "2021-06-03T20:00:00"),
        ("Embargoed until June 3, 2021 (press conference June 3, 3 p.m.)", "2021-06-03T15:00:00"),
        ("Embargo date: June 3, 2021 | Time: 3 p.m. ET", "2021-06-03T15:00:00-04:00"),
        ("Embargo date: June 3, 2021 Time: 3 p.m. ET", "2021-06-03T15:00:00-04:00"),
        ("Embargoed until June 3, 2021 – start of speech: 8pm", "2021-06-03T20:00:00"),
        ("Embargoed until 8 p.m. (end of her speech), June 3, 2021", "2021-06-03T20:00:00"),
    ],
)
def test_an_hour_of_something_else_ends_no_embargo(line, moment):
    assert until(line) == moment


def test_time_may_stand_in_the_next_line():
    assert until("EMBARGOED UNTIL", "9 a.m. EDT, June 3, 2021") == "2021-06-03T09:00:00-04:00"


def test_year_comes_from_the_release():
    line = "Hold for release until 12:01 a.m. EDT Thursday, June 3"
    assert until(line) == "2021-06-03T00:01:00-04:00"
    assert until(line, published=None) == "2021-06-03T00:01:00-04:00"


def test_january_behind_december_is_next_year():
    december = Found(Dateline("", date="2020-12-29"), Evidence.DATELINE)
    assert until("Embargoed until noon ET, Jan. 4", dateline=december) == (
        "2021-01-04T12:00:00-05:00"
    )


def test_bare_time_is_of_the_release_day():
    assert until("EMBARGOED UNTIL 9 a.m. EDT") == "2021-06-01T09:00:00-04:00"


def test_page_furniture_holds_nothing():
    assert until("EMBARGOED UNTIL 9 a.m. EDT, June 3, 2021", zone=Zone.CHROME) is None


def test_line_deep_in_the_story_holds_nothing():
    story = ["The council met."] * 60
    assert until(*story, "Embargoed until June 3, 2021", *story) is None
