"""Who posted what a social network shows."""

import pytest

from newsdrop.page import Block, Head, Page, Zone
from newsdrop.parse.issuing.site import networks
from tests.asking.issuer import PLAIN


@pytest.mark.parametrize(
    ("title", "lines", "name"),
    [
        ("(3) Facebook", ("Roe County Sheriff's Office", "May 3, 2021 at 4:18 PM"), True),
        ("LinkedIn", ("Roe County Sheriff's Office", "12,345 followers", "3d"), True),
        ("Facebook", ("Jane Roe", "May 3, 2021 at 4:18 PM"), False),
        ("Facebook", ("Roe County Sheriff's Office", "Like"), False),
        ("Bridge opens over the river", ("Roe County Sheriff's Office", "May 3, 2021"), False),
    ],
)
def test_who_posts_stands_above_the_time_of_the_post(title, lines, name):
    above = [Block(line, zone=Zone.CHROME) for line in lines]
    page = Page((*above, Block(f"{PLAIN} {PLAIN}")), Head(title=title))
    found = networks.poster(page)
    assert found == ("Roe County Sheriff's Office" if name else None)
