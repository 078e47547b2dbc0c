"""A title that is the same on all pages of a site, and what a page is called where it is shared."""

from tests.asking.pages import read, story

SHARED = "Minister opens the new bridge in Salem today"


def headline(title, *, shared=SHARED, printed=SHARED):
    head = f'<meta property="og:title" content="{shared}">'
    main = f"<h1>{title}</h1><h2>{printed}</h2><p>News release, June 3, 2021</p>{story()}"
    return read(main, title=title, head=head).headline


def test_the_heading_that_is_shared_goes_before_the_name_on_all_pages():
    assert headline("Roeland Information Bureau") == SHARED


def test_a_title_that_tells_something_stays():
    assert headline("Bridge Opens Early") == "Bridge Opens Early"
    assert headline("New bridge in Salem") == "New bridge in Salem"


def test_what_is_shared_may_be_the_name_of_a_site():
    site, title = "Acme Robotics Newsroom and Press Center", "Kestrel Drone"
    head = f'<meta property="og:title" content="{site}">'
    main = f"<h1>{site}</h1><h2>{title}</h2><p>News release, June 3, 2021</p>{story()}"
    assert read(main, title=title, head=head).headline == title


def test_so_does_one_where_what_is_shared_is_no_heading():
    assert headline("Salem Bridge", printed="Tickets and times") == "Salem Bridge"
