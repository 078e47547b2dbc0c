"""Dates mean what they say: value, precision, time of day and zone; nothing else is a date."""

from datetime import datetime

import pytest

from newsdrop.lexicon import sections
from newsdrop.parse.when import timezones
from newsdrop.parse.when.dates import find_all, find_yearless, parse_iso


def values(text, **hint):
    return [match.value for match in find_all(text, **hint)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("(01-10 2003) Acme is open.", ["2003-10-01"]),
        ("Acme is open from 21/10 2003.", ["2003-10-21"]),
        ("Acme is open from 21.10 2003.", ["2003-10-21"]),
        ("Report for 01-09 2003", []),  # from January to September
        ("Interim report (01-09 2003)", []),
        ("They won 3/2 2003 times", []),
    ],
)
def test_a_blank_stands_before_the_year(text, expected):
    assert values(text, day_first=True) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sept. 15, 2010",
        "Sept 15 2010",
        "September 15, 2010",
        "SEPTEMBER 15 , 2010",
        "September 15,2010",
        "September\u00a015,\u202f2010",
        "September 15th, 2010",
        "Wednesday, September 15, 2010",
        "15 September 2010",
        "15th of September 2010",
        "15-Sep-2010",
        "2010-09-15",
        "2010/09/15",
        "09/15/2010",
        "9/15/10",
        "15.09.2010",
        "15. September 2010",
        "15 de septiembre de 2010",
        "15 de setembro de 2010",
        "le 15 septembre 2010",
        "15 settembre 2010",
        "15 septanm 2010",
        "Septanm 15, 2010",
        "ngày 15 tháng 9 năm 2010",
        "15 tháng 9, 2010",
        "Tháng 9 15, 2010",
        "Tháng Chín 15, 2010",
        "2010년 9월 15일",
        "9월 15, 2010",
        "2010年9月15日",
        "２０１０年９月１５日",
        "15 сентября 2010 г.",
        "2010. szeptember 15.",
        "১৫ সেপ্টেম্বর, ২০১০",
        "১৫ই সেপ্টেম্বর ২০১০ ইং",
        "বুধবার, ১৫ সেপ্টেম্বর ২০১০",
        "১৫/০৯/২০১০",
    ],
)
def test_one_day_in_many_forms(text):
    assert values(text) == ["2010-09-15"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1er juin 2021", "2021-06-01"),
        ("1º de marzo de 2020", "2020-03-01"),
        ("Tháng Mười Một 13, 2024", "2024-11-13"),
        ("21. juni/lipanj, 2020.", "2020-06-21"),
        ("29 February 2020", "2020-02-29"),
        ("31/12/1999", "1999-12-31"),
        ("03-13-09", "2009-03-13"),
        ("21 sept. ’10", "2010-09-21"),
        ("May 4, '98", "1998-05-04"),
        ("le 3 juin '08", "2008-06-03"),
    ],
)
def test_other_days(text, value):
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text",
    [
        "we may meet in 2010",
        "Mars 2020 rover",
        "May 44, 2010",
        "February 30, 2010",
        "June 3-4, 2021",
        "Title 10, 2010",
        "2010-11",
        "10.000",
        "version 2.0.2010.5",
        "202-555-0100",
        "09/10/2010",
        "10-15-20-25",
        "Class of '98",
        "5 May ’10s",
        "sold 21 units '10",
        "",
    ],
)
def test_what_is_no_date(text):
    assert values(text) == []


def test_month_alone_is_no_day():
    (match,) = find_all("Gates last visited Russia in March 2008, but relations cooled.")
    assert (match.value, match.precision, match.day) == ("2008-03", "month", None)


@pytest.mark.parametrize(("day_first", "value"), [(True, "2010-10-09"), (False, "2010-09-10")])
def test_order_of_numbers_is_told_by_the_hint(day_first, value):
    assert values("09/10/2010", day_first=day_first) == [value]
    assert values("09.10.10", day_first=day_first) == [value]


@pytest.mark.parametrize(
    ("text", "value", "precision"),
    [
        ("September 15, 2010, 9:30 a.m. EDT", "2010-09-15T09:30:00-04:00", "minute"),
        ("Sept. 15, 2010 at 9:30 p.m. ET", "2010-09-15T21:30:00-04:00", "minute"),
        ("Jan. 15, 2010 at noon ET", "2010-01-15T12:00:00-05:00", "minute"),
        ("12:01 a.m. Eastern Time on Tuesday, July 4, 2017", "2017-07-04T00:01:00-04:00", "minute"),
        ("00:01 GMT 3 June 2021", "2021-06-03T00:01:00+00:00", "minute"),
        ("3. Juni 2021 um 14.30 Uhr", "2021-06-03T14:30:00", "minute"),
        ("3 juin 2021 à 9h30", "2021-06-03T09:30:00", "minute"),
        ("3 de junio de 2021 a las 10:00 CEST", "2021-06-03T10:00:00+02:00", "minute"),
        ("2021년 6월 3일 오후 3시 20분", "2021-06-03T15:20:00", "minute"),
        ("2021-06-03 09:30:12 +0900", "2021-06-03T09:30:12+09:00", "second"),
        ("May 24, 2016 - 5:20pm", "2016-05-24T17:20:00", "minute"),
        ("19 Αυγούστου 2020 9:02 μμ", "2020-08-19T21:02:00", "minute"),
        ("19 Αυγούστου 2020, 12:02 π.μ.", "2020-08-19T00:02:00", "minute"),
        ("24 أغسطس 2020 09:23 م", "2020-08-24T21:23:00", "minute"),
        ("24 أغسطس 2020 09:23 ص", "2020-08-24T09:23:00", "minute"),
        ("24 أغسطس 2020 09:23 من", "2020-08-24T09:23:00", "minute"),
        ("3 de junio de 2021, 3:20 p. m.", "2021-06-03T15:20:00", "minute"),
        ("June 3, 2021, 9:30-10:30", "2021-06-03T09:30:00", "minute"),
    ],
)
def test_time_of_day_and_zone(text, value, precision):
    (match,) = find_all(text)
    assert (match.value, match.precision) == (value, precision)


@pytest.mark.parametrize(
    ("text", "offset"),
    [
        ("March 13, 2021 9 a.m. ET", "-05:00"),
        ("March 15, 2021 9 a.m. ET", "-04:00"),
        ("November 8, 2021 9 a.m. ET", "-05:00"),
        ("April 1, 2006 9 a.m. CT", "-06:00"),
        ("April 3, 2006 9 a.m. CT", "-05:00"),
        ("July 1, 2021 9 a.m. Brussels time", "+02:00"),
        ("January 1, 2021 9 a.m. Brussels time", "+01:00"),
        ("July 1, 2021 9 a.m. UTC-3", "-03:00"),
        ("July 1, 2021 9 a.m. (JST)", "+09:00"),
    ],
)
def test_zone_without_season_follows_the_date(text, offset):
    assert values(text)[0].endswith(offset)


def test_zones_are_words_elsewhere():
    assert values("le 3 juin 2021 à 9h30 est ouvert et gratuit") == ["2021-06-03T09:30:00"]


def test_offsets_hold_weekday_and_time():
    text = "Release: Thursday, January 27, 2011, 9:30 a.m. EST (final)"
    (match,) = find_all(text)
    assert text[match.start : match.end] == "Thursday, January 27, 2011, 9:30 a.m. EST"


def test_several_dates_keep_their_order():
    assert values("On Dec. 1, 2010 and May 5, 2011, and in March 2012") == [
        "2010-12-01", "2011-05-05", "2012-03",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2010-09-15T09:30:00-04:00", "2010-09-15T09:30:00-04:00"),
        ("2010-09-15T09:30Z", "2010-09-15T09:30:00+00:00"),
        ("2010-09-15T09:30:00.123+0000", "2010-09-15T09:30:00+00:00"),
        ("20100915T093000Z", "2010-09-15T09:30:00+00:00"),
        ("20100915", "2010-09-15"),
        ("Wed, 15 Sep 2010 09:30:00 -0400", "2010-09-15T09:30:00-04:00"),
        ("Wed Sep 15 09:30:00 EDT 2010", "2010-09-15T09:30:00-04:00"),
        ("Wed Sep 15 2010 09:30:00 GMT+0000 (UTC)", "2010-09-15T09:30:00+00:00"),
        ("September 15, 2010", "2010-09-15"),
        ("2010-09", "2010-09"),
        ("2010", "2010"),
    ],
)
def test_dates_for_machines(text, value):
    assert parse_iso(text).value == value


@pytest.mark.parametrize("text", ["1284557400", "1284557400000", "today", "0000-00-00", ""])
def test_no_date_for_machines(text):
    assert parse_iso(text) is None


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("WASHINGTON, Sept. 15 —", "--09-15"),
        ("on 3 June the council", "--06-03"),
        ("le 3 juin", "--06-03"),
        ("11月15日", "--11-15"),
    ],
)
def test_day_without_year(text, value):
    assert [match.value for match in find_yearless(text)] == [value]


def test_day_with_year_is_not_without():
    assert find_yearless("Sept. 15, 2010 and May 44") == ()


def test_each_name_means_one_month():
    names = sections("calendar")
    months = [
        (name, month)
        for month in range(1, 13)
        for name in {*names[str(month)], *names.get(f"{month} short", ())}
    ]
    assert len({name for name, _ in months}) == len(months)


def test_each_zone_has_an_offset():
    noon = datetime(2021, 1, 15, 12)  # noqa: DTZ001 - the zone's own time
    for entries in sections("timezones").values():
        for entry in entries:
            name, _, offset = entry.rpartition(" ")
            assert timezones.offset(name, noon) == offset


@pytest.mark.parametrize("name", ["XYZ", "", "+99:00", "E"])
def test_unknown_zone_has_no_offset(name):
    assert timezones.offset(name, datetime(2021, 1, 15, 12)) is None  # noqa: DTZ001


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("令和3年4月15日", "2021-04-15"),
        ("平成元年 1月8日（日）", "1989-01-08"),
        ("中華民國110年5月20日", "2021-05-20"),
        ("令和3年13月1日", None),
        ("發布日期：111-08-22", "2022-08-22"),
        ("編號：111-08-22", None),
    ],
)
def test_the_year_of_an_era(text, value):
    assert [match.value for match in find_all(text)] == ([value] if value else [])


def test_three_pairs_of_digits_between_stops_are_as_like_a_version():
    assert values("Version 09.10.10 is out") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("(Springfield, 14 June 20)", ["2020-06-14"]),
        ("( Roma, 14 Gennaio 20 )", ["2020-01-14"]),
        ("Springfield, 14 June 20", []),
        ("(14 June 20)", []),
        ("(Springfield, 14 June 20 hrs)", []),
    ],
)
def test_two_digits_are_a_year_behind_a_place_in_brackets(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 Maret 2014", "2014-03-12"),
        ("12 Mac 2014", "2014-03-12"),
        ("12 Hulyo 2014", "2014-07-12"),
        ("Hulyo 12, 2014", "2014-07-12"),
        ("12 Junie 2014", "2014-06-12"),
        ("12. märts 2014", "2014-03-12"),
        ("2014. gada 12. martā", "2014-03-12"),
        ("2014. gada 12. martam", "2014-03-12"),
        ("12. märtsil 2014", "2014-03-12"),
        ("5. mail 2014", "2014-05-05"),
        ("12η Μαρτίου 2014", "2014-03-12"),
        ("12 Mawrth 2014", "2014-03-12"),
        ("12 Lúnasa 2014", "2014-08-12"),
        ("2014ko martxoaren 12a", "2014-03-12"),
        ("12 มีนาคม 2557", "2014-03-12"),
        ("๑๒ มี.ค. ๒๕๕๗", "2014-03-12"),
        ("12 มีนาคม พ.ศ. 2557", "2014-03-12"),
        ("12 มีนาคม 2014", "2014-03-12"),
        ("31 กุมภาพันธ์ 2557", None),
        ("our mail 2014", None),
        ("by mail 5, 2014", None),
        ("2014 m. kovo 12 d.", "2014-03-12"),
        ("12. avgust 2014.", "2014-08-12"),
        ("12. априла 2014.", "2014-04-12"),
        ("12. julija 2014", "2014-07-12"),
        ("12 Μαΐου 2014", "2014-05-12"),
        ("12 листопада 2014", "2014-11-12"),
        ("12. ágúst 2014", "2014-08-12"),
        ("12 xuño 2014", "2014-06-12"),
        ("12 במרץ 2014", "2014-03-12"),
        ("12 iyun 2014", "2014-06-12"),
        ("Mac 2014", None),
        ("Marta 2014", None),
        ("2014. gada pārskats", None),
        ("2014 m. 12 d.", None),
    ],
)
def test_months_of_more_languages(text, value):
    assert values(text)[:1] == ([value] if value else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3. listopada 2020.", ["2020-10-03"]),
        ("Objavljeno 3. listopada 2020. u Zagrebu", ["2020-10-03"]),
        ("12. listopad 2020.", ["2020-10-12"]),
        ("3 listopada 2020", ["2020-11-03"]),
        ("3 listopada 2020 r.", ["2020-11-03"]),
        ("3. listopada 2020 roku", ["2020-11-03"]),
        ("3. listopadu 2020", ["2020-11-03"]),
        ("3. listopada 2020", []),
        ("Vrydag, 3 Julie 2020", ["2020-07-03"]),
        ("Songs for Julie 2020", []),
    ],
)
def test_stops_tell_a_month_that_two_languages_name_alike(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("(Waldau/03.06.2021)", ["2021-06-03"]),
        ("Ref. 12/03.06.2021", []),
        ("AZ/03/06/2021", []),
    ],
)
def test_a_slash_may_part_the_day_from_a_place(text, found):
    assert values(text, day_first=True) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("00:01 HRS BST 4 May 2021", ["2021-05-04T00:01:00+01:00"]),
        ("0600 hrs, 4 May 2021", ["2021-05-04T06:00:00"]),
        ("4 May 2021, 14:30 hours GMT", ["2021-05-04T14:30:00+00:00"]),
        ("within 12 hours on 4 May 2021", ["2021-05-04"]),
        ("4 May 2021 1200 people", ["2021-05-04"]),
    ],
)
def test_the_word_hours_may_follow_a_time(text, found):
    assert values(text) == found


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("প্রকাশ: ৪ঠা জুলাই, ২০২১ | খুলনা", "2021-07-04"),
        ("৩১ ভাদ্র ১৪২৮ বঙ্গাব্দ, ১লা জানুয়ারি ২০২২", "2022-01-01"),
        ("২১শে ফেব্রুয়ারি ২০১৯ তারিখে", "2019-02-21"),
        ("ফেব্রুয়ারী ২০১৯", "2019-02"),
        ("১৫ জন ২০২৪", None),  # "fifteen people", which resembles June
        ("১৪২৮ সালের ৩ ভাদ্র", None),
    ],
)
def test_bengali_days(text, value):
    assert values(text) == ([value] if value else [])


def test_a_bengali_day_of_the_week_belongs_to_the_day():
    line = "ঢাকা, মঙ্গলবার, ৫ মে ২০২৬"
    (match,) = find_all(line)
    assert line[match.start : match.end] == "মঙ্গলবার, ৫ মে ২০২৬"


@pytest.mark.parametrize(
    "line",
    [
        "Lyon, France, le 3 Juin 98",
        "Wien, den 3. Juni 98",
        "Roma, 3 giugno 98",
        "3 June 98",
        "3 de junio 98.",
    ],
)
def test_a_line_of_place_and_day_may_have_two_digits_for_the_year(line):
    assert values(line) == ["1998-06-03"]


@pytest.mark.parametrize(
    "line",
    [
        "Lyon, le 3 juin 20",  # an hour
        "No. 4, 3 June 98",
        "The show ran to 3 June 98",
        "3 June 98 people came",
        "From June 98",
        "Lyon, 3 Roe 98",
    ],
)
def test_other_numbers_behind_a_day_are_no_year(line):
    assert values(line) == []


@pytest.mark.parametrize("text", ["_May 4, 2021_", "__4 May 2021", "__2021-05-04", "_4.5.2021_"])
def test_lines_beside_a_day_are_no_letters_of_its_words(text):
    assert values(text) == ["2021-05-04"]


@pytest.mark.parametrize("name", ["acme_4_May_2021_final.pdf", "Bridge_May_4,_2021.jpg"])
def test_a_day_in_the_name_of_a_file_is_none(name):
    assert values(f"File: {name}") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("10/ 5/11", ["2011-10-05"]),
        ("10/ 5/2011", ["2011-10-05"]),
        ("1/ 5/11", ["2011-01-05"]),
        ("4/ 15/2011", []),  # two figures need no blank before them
        ("10/ 5 of 11", []),
    ],
)
def test_a_blank_may_stand_for_the_missing_figure_of_a_day(text, value):
    assert values(text, day_first=False) == value


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("12 jan 23 | 5h27", "2023-01-12T05:27:00"),
        ("12 Jan 23, 14:05 By Jane Roe", "2023-01-12T14:05:00"),
    ],
)
def test_two_digits_before_a_time_are_the_year(line, value):
    assert [found.value for found in find_all(line)] == [value]


@pytest.mark.parametrize("line", ["12 May 10 - 11:30", "12 May 20:30", "Rooms 12 jan 23 | 5h27"])
def test_hours_behind_a_day_are_no_year(line):
    assert find_all(line) == ()
