"""An author in the head of a page is the house only where the page shows it."""

import pytest

from tests.asking.pages import TITLE, read, story


def issuer(author, *, title="Bridge opens to traffic", foot=""):
    head = f'<meta name="author" content="{author}">'
    release = read(f"{TITLE}<p>June 3, 2021</p>{story()}", title=title, head=head, foot=foot)
    return release.issuer and release.issuer.name


@pytest.mark.parametrize("author", ["Roe Web Design Inc.", "Webdesign Muster GmbH"])
def test_who_built_a_site_issues_nothing(author):
    title = "Bridge opens to traffic | Fairview Bridge Authority"
    assert issuer(author, title=title) == "Fairview Bridge Authority"
    assert issuer(author) is None


def test_a_house_that_the_page_shows_does():
    foot = "<footer>Fairview Bridge Authority, 1 Mill Street</footer>"
    assert issuer("Fairview Bridge Authority", foot=foot) == "Fairview Bridge Authority"
    assert issuer("Jane Roe", foot=foot) is None


def test_a_government_that_the_page_shows_does_too():
    foot = "<footer><p>View current Government of Roeland news.</p></footer>"
    assert issuer("Government of Roeland", foot=foot) == "Government of Roeland"
    assert issuer("Government of Roeland") is None
    assert issuer("Government", foot=foot) is None


def test_a_long_headline_in_capitals_is_no_house():
    headline = "Roe County's High School Students Showing Overall Gains in Health-Related Behaviors"
    page = f"<h1>{headline}</h1><p>June 3, 2021</p>{story()}"
    release = read(page, title=f"Online Newsroom - Press Release - {headline} | Newsroom")
    assert release.headline == headline
    assert release.issuer is None


def test_a_blog_is_of_the_house_that_its_author_writes_for():
    def named(site, author="Jane Roe, Acme Trust"):
        head = f'<meta property="og:site_name" content="{site}">'
        by = f"<p>By <a rel='author' href='/jane'>{author.partition(',')[0]}</a>"
        by += f"{author.removeprefix('Jane Roe')}</p><p>May 4, 2021</p>"
        release = read(f"{TITLE}{by}{story()}", head=head)
        return release.issuer and release.issuer.name

    assert named("Acme Blog") == "Acme Trust"
    assert named("Salem Blog") == "Salem Blog"
    assert named("Acme Blog", "Jane Roe") == "Acme Blog"


def test_a_word_of_houses_that_names_one_body_is_a_site():
    def named(site):
        head = f'<meta property="og:site_name" content="{site}">'
        release = read(f"{TITLE}<p>June 3, 2021</p>{story()}", head=head)
        return release.issuer and release.issuer.name

    assert named("UNICEF") == "UNICEF"
    assert named("Agency") is None
