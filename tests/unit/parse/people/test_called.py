"""The office that a heading gives to whom it names."""

import pytest

from newsdrop.parse.offices.called import called
from tests.asking.people import find


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("|Ann Roe| Named President and CEO of Acme", "President and CEO of Acme"),
        ("|Ann Roe| appointed chief engineer", "chief engineer"),
        ("|Ann Roe| Is Elected Chair After Long Search", "Chair"),
        ("|Ann Roe| Promoted to Vice President, Effective June 1", "Vice President"),
        ("Acme Names |Ann Roe| President", "President"),
        ("Acme Appoints |Ann Roe| As Its New Treasurer", "Treasurer"),
        ("|Ann Roe| Named CEO to Drive Growth", "CEO"),
        ("|Ann Roe| Named Assistant to the Governor", "Assistant to the Governor"),
        ("|Ann Roe| Named Vice President, Opens Office in Delft", "Vice President"),
        ("|Ann Roe| Named Vice President, Plums and Pears", "Vice President, Plums and Pears"),
        ("|Ann Roe| Named Treasurer and Launches Fund", "Treasurer"),
        ("|Ann Roe| Named Chair of Acme Trust, Succeeds Founder", "Chair of Acme Trust"),
        ("Award-Winning Acme Names |Ann Roe| President", "President"),
        ("|Ann Roe| Named Teacher of the Year", None),
        ("|Ann Roe| Named Officer of the Month", None),
        ("|Ann Roe| Named President Award Recipient", None),
        ("Tom Poe, |Ann Roe| Named Directors of Acme", None),
        ("|Ann Roe| Named Best Chef of Delft", None),
        ("|Ann Roe| Named to Acme Board", None),
        ("|Ann Roe| Names President", None),
        ("|ANN ROE| NAMED PRESIDENT OF ACME", None),
        ("Acme Thanks |Ann Roe| President", None),
    ],
)
def test_a_heading_gives_an_office(heading, title):
    start, end = heading.index("|"), heading.rindex("|") - 1
    line = heading.replace("|", "")
    assert called(line, start, end, len(line)) == title


def test_the_office_of_a_headline_counts_where_the_text_tells_none():
    (person,) = find("Ann Roe begins in May.", headline="Ann Roe Named Chair of Acme Trust")
    assert person.title == "Chair of Acme Trust"
    told = "Ann Roe was named treasurer of the trust."
    (person,) = find(told, headline="Ann Roe Named Chief of Money")
    assert person.title == "treasurer of the trust"


@pytest.mark.parametrize(
    ("headline", "title"),
    [
        ("Acme Names Ann Roe as Head of Forges Promotes Tom Poe to Editor", "Head of Forges"),
        ("Acme Names Ann Roe as Head of Names and Numbers", "Head of Names and Numbers"),
        ("Ann Roe steps into role as Chief Operating Officer", "Chief Operating Officer"),
        ("Ann Roe Takes on the Role of Her Life", None),
    ],
)
def test_a_headline_goes_on_behind_an_office(headline, title):
    person, *_ = find("Ann Roe begins in May.", headline=headline)
    assert person.title == title
