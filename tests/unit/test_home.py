"""Headings that link to the front page have the site's name; a headline may link there too."""

import pytest

from newsdrop.page import Anchor
from tests.asking.headline import TITLE, head, heading, read


def linked(text, href, level=1):
    return heading(text, level, anchors=(Anchor(text, href, 0, len(text)),))


@pytest.mark.parametrize(
    ("above", "title"),
    [
        (linked("Friends of the River", "http://a.example/"), f"Friends of the River » {TITLE}"),
        (linked("Friends of the River", "/"), f"Friends of the River - {TITLE}"),
        (linked("Friends of the River", "./index.php"), f"{TITLE} | Friends of the River"),
        (linked("Friends of the River", "https://river.example/blog/"),
         f"{TITLE}: Friends of the River"),
        (linked("Friends of the River Water for all", "../", 2), f"{TITLE} - Friends of the River"),
        (heading("Friends of the River"), f"Friends of the River » Blog Archive » {TITLE}"),
        (heading("Amis de la rivière"), f"Amis de la rivière » Archives du blog » {TITLE}"),
    ],
)  # fmt: skip
def test_a_heading_that_links_home_is_the_sites_name(above, title):
    assert read(above, heading(TITLE, 2), head=head(title)) == (TITLE, [1])


@pytest.mark.parametrize(
    ("lines", "title"),
    [
        ((linked(TITLE, "/"), heading("Acme", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/"), heading("A river that divides no more", 2)), f"{TITLE} | Acme"),
        ((linked(TITLE, "/2010/05/bridge/"), heading("Friends of the River", 2, group=1)),
         f"{TITLE} | Friends of the River"),
    ],
)  # fmt: skip
def test_a_headline_may_link_home_where_no_other_line_has_the_title(lines, title):
    assert read(*lines, head=head(title)) == (TITLE, [0])
