"""A release in NITF, as wire services hand it out, is read like a page."""

import newsdrop

NITF = """<?xml version="1.0" encoding="UTF-8"?>
<nitf><head><title>Acme Opens a Plant for Anvils</title></head>
<body><body.head><hedline><hl1>Acme Opens a Plant for Anvils</hl1>
<hl2>Forty jobs come to Springfield</hl2></hedline><byline>By <person>Jane Roe</person></byline>
<dateline><location>SPRINGFIELD, Ill.</location>, <story.date>July 22, 2022</story.date></dateline>
</body.head>
<body.content><media media-type="image"><media-reference source="plant.jpg"/>
<media-caption>The plant at night.</media-caption>
<media-producer>Photo by Lee Chan</media-producer></media>
<p>Acme Corp. will open a plant for anvils in Springfield next spring, it said today, and hire
forty people for it.</p>
<p>“This is the largest order we ever had,” said Ann Poe, chief executive of Acme Corp.</p>
</body.content></body></nitf>
"""


def test_its_elements_are_the_parts_of_a_release():
    release = newsdrop.read(NITF.encode())
    assert isinstance(release, newsdrop.Release)
    assert release.headline == "Acme Opens a Plant for Anvils"
    assert release.subheadline == "Forty jobs come to Springfield"
    assert release.byline == "By Jane Roe"
    assert release.dateline is not None
    assert (release.dateline.place, release.dateline.date) == ("SPRINGFIELD, Ill.", "2022-07-22")
    assert [(photo.src, photo.caption, photo.credit) for photo in release.images] == [
        ("plant.jpg", "The plant at night.", "Photo by Lee Chan")
    ]
    assert [paragraph.text[:9] for paragraph in release.body] == ["Acme Corp", "“This is "]


def test_elements_of_that_name_in_a_page_stay_its_own():
    page = NITF.replace("nitf>", "html>").encode()
    release = newsdrop.read(page)
    assert isinstance(release, newsdrop.Release)
    assert release.subheadline is None


def test_a_dateline_needs_no_capitals_nor_a_name_a_lead_in_where_elements_say_what_they_are():
    page = NITF.replace("SPRINGFIELD, Ill.", "<city>Mill Falls</city>").replace("Photo by ", "")
    house = "<distributor>Roe County Bridge Office</distributor><dateline>"
    release = newsdrop.read(page.replace("<dateline>", house).encode())
    assert isinstance(release, newsdrop.Release)
    assert release.dateline is not None
    assert (release.dateline.place, release.dateline.date) == ("Mill Falls", "2022-07-22")
    assert release.issuer is not None
    assert release.issuer.name == "Roe County Bridge Office"
    assert [photo.credit for photo in release.images] == ["Lee Chan"]
    assert [paragraph.text[:9] for paragraph in release.body] == ["Acme Corp", "“This is "]


def test_a_wire_service_that_hands_out_a_release_is_not_its_issuer():
    wire = "<distributor>PR Newswire</distributor><dateline>"
    release = newsdrop.read(NITF.replace("<dateline>", wire).encode())
    assert isinstance(release, newsdrop.Release)
    assert release.issuer is not None
    assert release.issuer.name == "Acme Corp."
