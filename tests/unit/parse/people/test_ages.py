"""Ages beside a name show that words nobody knows are a person's."""

import pytest

from tests.asking.people import names


@pytest.mark.parametrize(
    ("line", "language", "expected"),
    [
        ("Police arrested 31-year-old Xola Qwabe.", "en", ["Xola Qwabe"]),
        ("Der 31-jährige Xola Qwabe gewann.", "de", ["Xola Qwabe"]),
        ("Il 31enne Xola Qwabe ha vinto.", "it", ["Xola Qwabe"]),
        ("Den 31-årige Xola Qwabe vann.", "sv", ["Xola Qwabe"]),
        ("Wygrał 31-letni Xolan Qwabecki.", "pl", ["Xolan Qwabecki"]),
        ("Победил 31-летний Иолан Камбеду.", "ru", ["Иолан Камбеду"]),
    ],
)
def test_an_age_before_a_name(line, language, expected):
    assert names(line, language=language) == expected


@pytest.mark.parametrize(
    "line",
    [
        "The 50-year-old Xola Qwabe was torn down.",
        "It is a 30-year-old Xola Ridge Brewery.",
        "They closed its 90-year-old Qwabe Xola.",
        "A fund of 1,031-year-old Xola Qwabe tales.",
    ],
)
def test_things_have_an_age_too(line):
    assert names(line) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Xola Bishop, 28, was heard.", ["Xola Bishop"]),
        ("Trevor Allan Pike, 31, of Fernwood: burglary", ["Trevor Allan Pike"]),
        ("They met on Trevor Allan Pike, which was closed.", []),
        ("They heard 28-year-old Xola Bishop.", ["Xola Bishop"]),
        ("Xola Bishop was heard, and 28 others.", []),
        ("The Qwabe Director, 28 pages long, is out.", []),
    ],
)
def test_an_office_that_is_a_last_name_beside_an_age(line, expected):
    assert names(line) == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("It was Conor Oberst.", ["Conor Oberst"]),
        ("Mayor Ann Roe-Oberst and Mayor Ann Hayes-Oberst spoke.", ["Ann Hayes-Oberst"]),
        ("We met Ann Hayes-Bischof at noon.", ["Ann Hayes-Bischof"]),
    ],
)
def test_a_rank_of_another_language_in_a_last_name(line, expected):
    assert expected[0] in names(line)


def test_a_house_before_its_office_is_no_last_name():
    assert names("Es sprach Zorbal-Präsident Jan Krause.", language="de") == ["Jan Krause"]
