"""Fields that are set in the type of a heading, and data that no reader sees, are no text."""

from __future__ import annotations

import time

import pytest

import newsdrop
from newsdrop.record import Contact, Release

TITLE = "Museum opens its new wing to visitors"
STORY = (
    "<p><em>Roeville</em> - The museum said today that its new wing will open to visitors in the "
    "autumn, after four years of work by two hundred people from the county.</p>"
    "<p>It expects more than 20,000 visitors in the first year, among them many who come to the "
    "town from abroad and stay there for a night or two, in houses that were full last summer.</p>"
)


def read(main: str, *, title: str = TITLE) -> Release:
    page = f"<html><head><title>{title}</title></head><body><main>{main}</main></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    return release


@pytest.mark.parametrize(
    ("heading", "names", "day"),
    [
        (
            (
                "Date: March 7, 2012 <br>Contacts: <br>Jane Roe, Chief of the Roe Press Office,"
                "<br>+1 (301) 555-0107<br>John Doe, Lawyer, +1 (310) 555-0188"
            ),
            {"Jane Roe", "John Doe"},
            "2012-03-07",
        ),
        ("Contact: Jane Roe<br>Phone: 301-555-0107", {"Jane Roe"}, None),
        ("Kontakt:<br>Jane Roe<br>Telefon: 030 555 0107", {"Jane Roe"}, None),
    ],
)
@pytest.mark.parametrize("head", [TITLE, "Roe Museum"])
def test_day_and_contacts_in_a_heading_are_no_title(
    heading: str, names: set[str], day: str | None, head: str
) -> None:
    release = read(f"<h1>{TITLE}</h1><div><h2>{heading}</h2>{STORY}</div>", title=head)
    assert release.headline == TITLE
    assert {contact.name for contact in release.contacts} == names
    assert (release.published and release.published.value) == day
    assert len(release.body) == 2


@pytest.mark.parametrize(
    "heading",
    [
        "Contact lost:<br>the bells of Roe ring no more",
        "Date: a show for all<br>who ring the bells of Roe",
        "Museum opens its new wing<br>Contact: 301-555-0107",
        "Date: May 4, 2021<br>Museum opens its new wing to all<br>Contact: Jane Roe, 301-555-0107",
    ],
)
def test_a_heading_with_a_title_in_it_stays_one(heading: str) -> None:
    release = read(f"<h1>{heading}</h1>{STORY}", title="Roe Museum")
    assert release.headline == heading.replace("<br>", " ")


def test_a_contact_is_no_headline_whatever_it_is_set_in() -> None:
    main = f"<h3>{TITLE}</h3><h1>Media contact: Jane Roe, Press Office, 301-555-0107</h1>{STORY}"
    release = read(main, title="Press")
    assert release.headline == TITLE
    assert [contact.name for contact in release.contacts] == ["Jane Roe"]


@pytest.mark.parametrize(
    "data",
    [
        (
            "<span class='hidden'><span itemprop='url'>https://roe.example/the-new-wing.png</span> "
            "<span itemprop='publisher'>Roe Museum</span> <span itemprop='author'>Jane Roe</span> "
            "<span itemprop='dateModified'>2022-08-11 09:23:24</span></span>"
        ),
        (
            "<div itemprop='image' itemscope><span itemprop='url'>https://roe.example/a.png</span>"
            "<span itemprop='height'>800</span><span itemprop='width'>1200px</span></div>"
        ),
        "<p itemprop='logo' itemscope><span itemprop='url'>//roe.example/logo.png</span></p>",
    ],
)
def test_data_for_machines_is_not_shown(data: str) -> None:
    release = read(f"<article><h1>{TITLE}</h1>{STORY}{data}</article>")
    assert len(release.body) == 2
    assert not release.boilerplate


@pytest.mark.parametrize(
    ("around", "within"),
    [
        ("class='hidden md:block'", "span itemprop='text'"),
        ("class='field hidden-label'", "span itemprop='text'"),
        ("class='hidden' itemscope", "p itemprop='text'"),
        ("class='image' itemscope", "span itemprop='text'"),
        ("class='hidden'", "span"),
    ],
)
def test_what_a_page_shows_is_read(around: str, within: str) -> None:
    shown = (
        f"<div {around}><{within}>Doors open at ten on Monday.</{within.partition(' ')[0]}></div>"
    )
    release = read(f"<article><h1>{TITLE}</h1>{STORY}{shown}</article>")
    assert [paragraph.text for paragraph in release.body][2:] == ["Doors open at ten on Monday."]


def test_a_text_that_a_class_hides_is_read_without_paragraphs() -> None:
    told = STORY.replace("<p>", "").replace("</p>", "<br><br>")
    text = f"<h1 itemprop='headline'>{TITLE}</h1><div itemprop='articleBody'>{told}</div>"
    assert len(read(f"<div class='story hidden'>{text}</div>").body) == 2


def test_hidden_boxes_in_one_another_are_not_all_looked_through() -> None:
    depth = 2000
    nested = "<div class='hidden' itemscope>" * depth + STORY + "</div>" * depth
    started = time.perf_counter()
    read(f"<article><h1>{TITLE}</h1>{STORY}{nested}</article>")
    assert time.perf_counter() - started < 1


PHOTO = (
    "<img src='small.jpg' width=600 height=400 alt='The wing'>"
    "<small class='copyright'>Jane Roe</small>"
)


def test_the_link_to_a_large_photo_may_hold_its_credit() -> None:
    main = f"<h1>{TITLE}</h1><div><a href='/files/wing.jpg'>{PHOTO}</a></div><div>{STORY}</div>"
    [image] = read(main).images
    assert (image.src, image.credit) == ("/files/wing.jpg", "Jane Roe")


@pytest.mark.parametrize("href", ["/news/other.html", "/news/2021/"])
def test_a_link_to_another_story_is_a_teaser(href: str) -> None:
    main = f"<h1>{TITLE}</h1><div><a href='{href}'>{PHOTO}</a></div><div>{STORY}</div>"
    assert read(main).images == ()


MAIL = "<img src='/i/emailimage.jpg' width=160 height=120>"


def test_a_name_with_a_picture_of_an_address_is_a_contact() -> None:
    release = read(f"<h1>{TITLE}</h1>{STORY}{STORY}<p>###</p><p>Jane Roe<br>Founder<br>{MAIL}</p>")
    assert release.contacts == (Contact("Jane Roe"),)
    assert release.images == ()


@pytest.mark.parametrize(
    "below",
    [
        f"<p>###</p><p>Jane Roe<br>Founder</p><p>Roe Museum</p>{MAIL}",
        f"<p>###</p><p>Roe Museum, Springfield<br>{MAIL}</p>",
        f"<p>Jane Roe<br>Founder<br>{MAIL}</p>",
        f"<p>###</p><p>New York<br>{MAIL}</p>",
        f"<p>###</p><p>Jane Roe<br>Founder<br>{MAIL.replace('emailimage', 'email-scam')}</p>",
    ],
)
def test_other_pictures_and_lines_are_none(below: str) -> None:
    assert read(f"<h1>{TITLE}</h1>{STORY}{STORY}{below}").contacts == ()


def test_a_captioned_photo_may_be_called_as_that_of_an_address() -> None:
    photo = "<img src='correo.jpg' width=600 height=400>"
    figure = f"<figure>{photo}<figcaption>The first post of 1921. Photo: Jane Roe</figcaption>"
    [image] = read(f"<article><h1>{TITLE}</h1>{STORY}{figure}</figure></article>").images
    assert (image.src, image.credit) == ("correo.jpg", "Photo: Jane Roe")
