"""Where rules end: ordinary releases that look a little like what a rule is for."""

from __future__ import annotations

import pytest

import newsdrop
from newsdrop.parse.houses import organizations
from newsdrop.record import Release

TITLE = "<h1>Roeville opens its bridge</h1>"
LEAD = """<p>ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years
after the flood that had taken the old one.</p>"""
SAID = "<p>“It’s open to everybody from today,” said Jane Roe, mayor of Roeville.</p>"


def read(page: str) -> Release:
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    return release


def texts(inside: str) -> list[str]:
    release = read(f"<html><body><main>{TITLE}{LEAD}{SAID}{inside}</main></body></html>")
    return [part.text for part in release.body][2:]


def test_less_than_is_no_code() -> None:
    inside = f"<p>Less than <% of all came, said Roe.</p>{SAID}<p>It rose to 5%> in May.</p>"
    assert len(texts(inside)) == 3


@pytest.mark.parametrize("heading", ["Responses 2021", "2021 Responses", "1. Comments"])
def test_a_heading_of_the_text_with_a_figure_is_no_label_of_comments(heading: str) -> None:
    told = "The council will open the bridge to trucks in July, and the path in August."
    assert told in texts(f"<div><h3>{heading}</h3><p>{told}</p></div>")


def test_a_line_in_capitals_within_brackets_is_no_label() -> None:
    text = """Bridge Corp. Opens a Plant for Steel in Springfield

SPRINGFIELD, Ohio, June 3, 2021 -- Bridge Corp. (TSX: BRG; OTC: BRGF;
FRANKFURT: BRX) today opened its new plant for steel in Springfield, ten
years after the flood that had taken the old one.
"""
    release = read(text)
    assert release.body[0].text.startswith("SPRINGFIELD, Ohio, June 3, 2021 -- Bridge Corp. (TSX")


@pytest.mark.parametrize(
    "line",
    [
        "Over 40 bridges of the Bridge Council Founded in 1999 will be shown to all who come.",
        "About half of the Bridge Council Founded in 1999 will be there when the bridge opens.",
    ],
)
def test_a_count_is_no_heading_glued_to_its_text(line: str) -> None:
    assert line in texts(f"<p>{line}</p>")


def test_a_contact_between_rules_is_one() -> None:
    text = "---\ncontact: Jane Roe, 555-555-0100\nlocation: Roeville\n---\n"
    release = read(f"{text}\nRoeville opens its bridge\n\n{LEAD[3:-4]}\n\n{SAID[3:-4]}\n")
    assert [contact.phone for contact in release.contacts] == ["555-555-0100"]


@pytest.mark.parametrize(
    "line", ["Congressman John Smith Votes No", "State Senator Jane Roe Endorsed"]
)
def test_what_an_officer_did_is_a_headline(line: str) -> None:
    release = read(f"FOR IMMEDIATE RELEASE\n\n{line}\n\n{LEAD[3:-4]}\n\n{SAID[3:-4]}\n")
    assert release.headline == line


@pytest.mark.parametrize("name", ["seal-pup.jpg", "roeville-crest-trail.jpg"])
def test_a_picture_of_an_animal_or_a_hill_is_a_photo(name: str) -> None:
    figure = f"<figure><img src='/{name}'><figcaption>Roeville Rescue Center</figcaption></figure>"
    assert len(read(f"<html><body><main>{TITLE}{LEAD}{SAID}{figure}</main>").images) == 1


def test_an_embedded_picture_that_nothing_tells_of_is_no_photo() -> None:
    image = f'<p><img alt="" src="data:image/jpeg;base64,{"QUJD" * 1600}"></p>'
    assert read(f"<html><body><main>{TITLE}{LEAD}{image}{SAID}</main>").images == ()


@pytest.mark.parametrize(
    ("name", "domain"),
    [("Prof.Oberhuber", None), ("roeville.museum", "roeville"), ("ROEVILLE.ORG", "ROEVILLE")],
)
def test_a_name_glued_to_a_title_is_no_domain(name: str, domain: str | None) -> None:
    assert organizations.from_domain(name) == domain
