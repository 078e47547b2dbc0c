"""Pages of the services, of old weather news, and of lists that mail releases."""

import pytest

from tests.asking.offices import LEAD, MORE, headed, read

SHOWN = "Soldiers clear a road near Roeville, May 2, 2021."
CREDIT = "U.S. Army photo by Cpl. Jane Fox"


@pytest.mark.parametrize(
    ("line", "byline"),
    [
        ("From Ensign Jane Fox", "From Ensign Jane Fox"),
        ("From Sgt. Jane Fox", "From Sgt. Jane Fox"),
        ("From Jane Fox", None),
        ("From Bridge to Bridge", None),
        (
            "May 4, 2021 | Cpl. Jane Fox 2nd Bridge Supply Group",
            "Cpl. Jane Fox 2nd Bridge Supply Group",
        ),
        ("May 4, 2021 | Cpl. Jane Fox", "Cpl. Jane Fox"),
        ("May 4, 2021 | Fort Roe, Maryland, and the hall behind it", None),
    ],
)
def test_who_wrote_for_a_service(line, byline):
    assert headed(below=f"<p>{line}</p>").byline == byline


def test_a_day_before_a_bar_is_that_of_the_posting():
    found = headed(below="<div>3 Sep 2021 | Cpl. Jane Fox 2nd Bridge Supply Group, Camp Roe</div>")
    assert found.published is not None
    assert found.published.value == "2021-09-03"


@pytest.mark.parametrize(
    "between",
    [
        "<p><b>PHOTO INFORMATION</b></p><p>Download</p><p>Details</p><p>Share</p>",
        "<p>Photo Details</p>",
    ],
)
def test_a_viewers_buttons_stand_between_a_photo_and_its_caption(between):
    photo = "<img src='/m/road-1.jpg' width='900' height='600'>"
    above = f"<div class='image'>{photo}{between}<p>{SHOWN} ({CREDIT})</p></div>"
    (image,) = headed(above).images
    assert (image.src, image.caption, image.credit) == ("/m/road-1.jpg", SHOWN, CREDIT)


def test_details_of_a_text_stay():
    found = headed(text=f"{LEAD}<h3>Details</h3>{MORE}")
    assert "Details" in [part.text for part in found.body]


@pytest.mark.parametrize(
    "lead", ["SLIDESHOW | 4 images | ", "Slideshow | 0 images | ", "Gallery | "]
)
def test_how_many_photos_slide_is_none_of_a_caption(lead):
    figure = (
        f"<figure><img src='/m/road-1.jpg'><figcaption>{lead}{SHOWN} ({CREDIT})</figcaption>"
        "</figure>"
    )
    assert [one.caption for one in headed(text=LEAD + figure + MORE).images] == [SHOWN]


@pytest.mark.parametrize("caption", ["Gallery-goers on the bridge", "Slide show/talk on a bridge"])
def test_a_caption_that_begins_with_a_gallery_stays(caption):
    figure = f"<figure><img src='/m/road-1.jpg'><figcaption>{caption}</figcaption></figure>"
    assert [one.caption for one in headed(text=LEAD + figure + MORE).images] == [caption]


def test_a_first_paragraph_that_asks_for_a_credit_is_no_caption():
    call = "<i>(Click image for a larger view of the bridge. Please credit “Roe Bridges.”)</i>"
    lead = LEAD.replace("<p>The", "<p><img src='/i/arch-2005.jpg' width='250' height='200'>The")
    found = headed(text=lead.replace("</p>", f" {call}</p>") + MORE)
    assert [part.kind for part in found.body] == ["paragraph"] * 3
    assert [one.caption for one in found.images] == [None]


def test_an_address_to_look_at_is_no_deck():
    film = (
        "<div class='media'>The film of the opening can be seen at: https://films.example/abc</div>"
    )
    assert headed(below=film).subheadline is None


def test_the_foot_of_a_mailing_list_has_no_contacts():
    foot = (
        "<p>###</p><hr><p>Stay Connected with Roe County:</p>"
        "<p>SUBSCRIBER SERVICES: Manage Preferences | Delete Profile | Help</p>"
        "<p>This email was sent to reader@mail.example on behalf of: Roe County · 5 Rood Avenue</p>"
    )
    ask = "<p><b>Media Contact:</b><br>Jane Fox<br>555-555-0166 | jane.fox@roe.example</p>"
    found = read(f"{ask}<h1>Bridge opens early</h1>{LEAD}{MORE}{foot}")
    assert [(one.name, one.email) for one in found.contacts] == [
        ("Jane Fox", "jane.fox@roe.example")
    ]


@pytest.mark.parametrize("town", ["Washington D.C.", "Washington, D.C.", "Washington DC"])
def test_the_town_above_a_press_office_is_nobodys_name(town):
    above = f"<p>{town}<br>Bridge National Press Office<br>(202) 555-0191</p>"
    assert [(one.name, one.phone) for one in headed(above).contacts] == [
        ("Bridge National Press Office", "(202) 555-0191")
    ]


def test_for_whom_a_contact_is_is_no_house():
    ask = "<p><b>CONTACT: (Media Only)</b><br>Jane Fox<br>555-555-0166<br>fox@roe.example</p>"
    assert [(one.name, one.organization) for one in headed(below=ask).contacts] == [
        ("Jane Fox", None)
    ]


def test_it_may_stand_before_the_name():
    ask = "<p>Media Contact (media only): Jane Fox, 555-555-0166</p>"
    assert [(one.name, one.organization) for one in headed(below=ask).contacts] == [
        ("Jane Fox", None)
    ]


def test_a_house_above_its_address_is_no_headline():
    page = (
        "<h2>NEWS RELEASE</h2><h3>OFFICE OF ASSISTANT SECRETARY OF BRIDGES<br>(PUBLIC AFFAIRS)"
        "<br>ROEVILLE, D.C. 20301</h3><hr>IMMEDIATE RELEASE May 4, 1998"
        f"<p><b>KEEPER NAMES NEW CHIEF OF LOCKS</b></p>{LEAD}{MORE}"
    )
    found = read(page, title="No. 088-98: A New Chief")
    assert found.headline == "KEEPER NAMES NEW CHIEF OF LOCKS"
