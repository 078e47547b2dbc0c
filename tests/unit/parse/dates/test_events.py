"""Days of exhibitions, openings and previews near a headline, and a day in two languages."""

import pytest

import newsdrop

TEXT = (
    "<p>The Tannery shows forty looms from five centuries, most of them never seen outside the "
    "valley in which they were built, and lets visitors weave on three of them.</p>"
)


def published(*lines: str, behind: str = "", language: str = "en") -> str | None:
    above = "".join(f"<p>{line}</p>" for line in lines)
    page = (
        f'<html lang="{language}"><head><title>Warp and Weft from the valley</title></head><body>'
        f"<p>PRESS RELEASE</p><h1>Warp and Weft from the valley</h1>{above}{TEXT * 3}{behind}"
        "<p>Press contact: Ida Brook, 020 5550 0199, ida@tannery.example</p></body></html>"
    )
    release = newsdrop.read(page.encode())
    assert isinstance(release, newsdrop.Release)
    return release.published and release.published.value


@pytest.mark.parametrize(
    "line",
    [
        "3 April – 30 August 2020",
        "MEDIA ADVISORY FOR: Friday, April 3, 2020, 11 a.m.",
        "PHOTO OPPORTUNITY: April 3, 2020",
        "Event date: April 3, 2020",
        "April 3–August 30, 2020",
        "April 3, 2020 – August 30, 2020",
        "Friday, April 3, to Sunday, August 30, 2020",
        "3. April bis 30. August 2020",
        "03.04. – 30.08.2020",
        "Du 3 avril jusqu’au 30 août 2020",
        "Dal 3 aprile al 30 agosto 2020",
        "3 april tot en met 30 augustus 2020",
        "Date: April 3-5, 2020",
        "Press preview: Thursday, April 2, 2020, 11 a.m.",
        "Press view and breakfast: April 2, 2020",
        "Opens Friday, April 3, 2020",
        "Pressekonferenz: Donnerstag, 2. April 2020, 11 Uhr",
        "Vernissage : jeudi 2 avril 2020",
        "Rueda de prensa: 2 de abril de 2020",
        "Wernisaż: 2 kwietnia 2020 r.",
    ],
)
def test_the_day_of_an_event_is_none_of_the_release(line):
    assert published(line) is None
    assert published(line, "Posted on March 4, 2020") == "2020-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "March 4, 2020 – 10:30 am",
        "Posted: March 4, 2020 – March 9, 2020",
        "Opening hours changed, posted March 4, 2020",
        "4 March 2020 – Press release",
        "Exhibition news, March 4, 2020",
    ],
)
def test_a_day_beside_an_hour_or_a_subject_is_the_pages_own(line):
    assert published(line)[:10] == "2020-03-04"


def test_the_day_below_the_text_counts_where_an_exhibitions_days_stand_above():
    signed = "<p>Lyon, 4 March 2020</p>"
    assert published("3 April – 30 August 2020", behind=signed) == "2020-03-04"


@pytest.mark.parametrize(
    "line",
    [
        "For immediate release: 4 Mawrth 2020 / 4 March 2020",
        "I’w ryddhau / For immediate release: 4 Mawrth 2020 / 4 March 2020",
        "Release date: 4 mars 2020 / March 4, 2020",
        "4 Márta 2020 | 4 March 2020",
    ],
)
def test_a_day_is_told_in_two_languages(line):
    assert published(line) == "2020-03-04"


def test_two_days_are_no_day_told_twice():
    assert published("Opening: 4 Mawrth 2020 / 4 March 2020") is None
