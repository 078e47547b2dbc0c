"""Embargoes end when the line above the text says so."""

import pytest

from newsdrop.page import Block, Page, Zone
from newsdrop.parse import embargo
from newsdrop.parse.found import Found
from newsdrop.parse.letterhead import Letterhead
from newsdrop.record import Date, Dateline, Evidence

OWN_DAY = Found(Date("2021-06-01", "day", Evidence.LABEL), Evidence.LABEL)


def until(*lines, published=OWN_DAY, dateline=None, zone=Zone.RELEASE):
    page = Page(tuple(Block(line, zone=zone) for line in lines))
    found = embargo.find(page, Letterhead(), dateline, published)
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


def test_time_may_stand_in_the_next_line():
    assert until("EMBARGOED UNTIL", "9 a.m. EDT, June 3, 2021") == "2021-06-03T09:00:00-04:00"


def test_year_comes_from_the_release():
    line = "Hold for release until 12:01 a.m. EDT Thursday, June 3"
    assert until(line) == "2021-06-03T00:01:00-04:00"
    assert until(line, published=None) is None


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
