"""How the beginning of a text speaks of a house, and of what the house brings out."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.issuing.text import beginnings
from tests.asking.issuer import read

DESK = (Block("About RoeDesk", BlockKind.HEADING, level=4), "RoeDesk is a set of free tools.")


@pytest.mark.parametrize(
    ("lead", "name"),
    [
        ("May 4, 2001. The Anvil Project today announced the release of RoeDesk 1.1.1.",
         "Anvil Project"),
        ("The Anvil Alliance today announced the immediate availability of RoeDesk.",
         "Anvil Alliance"),
        ("May 4, 2001. Acme Ltd today announced RoeDesk 2.0, a set of tools.", "Acme Ltd"),
        ("Acme Foundation today announced a grant for RoeDesk, which makes tools.", "RoeDesk"),
        ("May 4, 2001. RoeDesk today announced the release of Acme Desk 2.0.", "RoeDesk"),
        ("Acme Trust today announced the launch of RoeDesk’s appeal to all smiths.", "RoeDesk"),
    ],
)  # fmt: skip
def test_who_announces_a_thing_goes_before_what_is_described(lead, name):
    assert read(lead, *DESK) == name


@pytest.mark.parametrize(
    ("lead", "site", "brands", "known"),
    [
        ("AcmeIO, makers of anvils, open a plant.", "Acme", ("Home", "Acme.io"), True),
        ("Acme-Works opens a plant.", "Acme Works", ("ACME WORKS",), True),
        ("AcmeIO opens a plant.", "Roe", ("Roe",), False),
        ("AcmeIO opens a plant.", "Acme", ("Home", "Acme"), False),
        ("The plant of AcmeIO opens.", "Acme", ("Acme.io",), False),
    ],
)
def test_a_text_may_begin_with_the_brand_but_for_its_marks(lead, site, brands, known):
    assert beginnings.is_branded(lead, site, brands) is known
