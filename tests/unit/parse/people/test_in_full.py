"""People whom the lines above a text name in full and the text by their last name."""

import newsdrop
from newsdrop.record import Release

TEXT = """<p>SALEM, May 5, 2024 – Sixty rangers will be trained to care for the coast of Salem,
under a boost of 18 million dollars that was announced today by Minister Roe in the town.</p>
<p><strong>Quotes attributable to Minister Roe:</strong></p>
<p>“They have looked after this reef for many years, and they know it better than anyone.”</p>
"""


def read(above, below=""):
    page = f"<h1>More Rangers for the Reef</h1><p>Media release</p>{above}{TEXT}{below}"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release)
    return release


def test_a_minister_has_the_name_and_the_office_of_the_letterhead():
    release = read("<p>The Hon Jane Roe MP<br>Minister for Oceans and Water</p>")
    assert [(one.name, one.title) for one in release.people] == [
        ("Jane Roe", "Minister for Oceans and Water")
    ]
    assert [quote.speaker for quote in release.quotes] == ["Jane Roe"]


def test_of_two_with_one_last_name_neither_is_meant_for_sure():
    release = read("<p>The Hon Jane Roe MP</p><p>Senator the Hon Tom Roe</p>")
    assert [one.name for one in release.people] == ["Roe"]


def test_who_wrote_the_text_is_not_who_speaks_in_it():
    release = read("<p>By Ann Roe</p>")
    assert [one.name for one in release.people] == ["Roe"]


def test_a_link_to_the_minister_beside_the_headline_names_her():
    release = read("<div><a href='/ministers/roe'>Hon Jane Roe</a></div><div>Oceans</div>")
    assert [one.name for one in release.people] == ["Jane Roe"]


def test_who_took_the_photo_is_not_the_minister():
    release = read("<p>Tom Roe<br>Photographer</p>")
    assert [one.name for one in release.people] == ["Roe"]


def test_a_minister_may_have_the_office_alone_below_the_name():
    release = read("<p>Jane Roe<br>Minister for Oceans and Water</p>")
    assert [one.name for one in release.people] == ["Jane Roe"]
