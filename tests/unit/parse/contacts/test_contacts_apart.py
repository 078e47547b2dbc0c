"""Lines with a menu between them make no contact."""

import pytest

from newsdrop.page import Block, BlockKind, Page, Zone
from newsdrop.parse.reaching.blocks import shown_lines
from tests.asking.pages import TITLE, read, story

ADDRESS = (
    "<p>Roe House, 12 High Street, Springfield</p>"
    "<p>Tel: 555-0199 | Fax: 555-0198 | info@house.example</p>"
)
MENU = "<ul>" + "".join(f'<li><a href="/{n}">Topic {n}</a></li>' for n in range(5)) + "</ul>"
TEXT = f"{TITLE}<p>June 3, 2021</p>{story()}"


def test_a_label_above_a_menu_is_not_called_at_the_site_s_address_below_it():
    release = read(TEXT, foot=f"<div><p>Document Actions</p>{MENU}<div>{ADDRESS}</div></div>")
    assert release.contacts == ()


def test_who_stands_above_an_address_is():
    contact = "<p>Jane Roe, press officer</p><p>Tel: 555-0199</p><p>jane@house.example</p>"
    assert [one.name for one in read(TEXT + contact).contacts] == ["Jane Roe"]


def blocks(*cards: tuple[str, str, Zone]) -> list[Block]:
    return [
        block
        for name, number, zone in cards
        for block in (
            Block(name, zone=zone, hints=frozenset({"card", "name"})),
            Block(f"Tel. {number}", zone=zone, hints=frozenset({"card"})),
        )
    ]


JANE, ANN = ("Jane Roe", "0301 555 0123", Zone.CHROME), ("Ann Kim", "0301 555 0145", Zone.MARGIN)


@pytest.mark.parametrize(
    ("heading", "cards", "names"),
    [
        ("Contact", (JANE, ANN), ["Jane Roe", "Ann Kim"]),
        ("Ansprechpartner", (JANE, ANN), ["Jane Roe", "Ann Kim"]),
        ("Our bridges", (JANE, ANN), ["Ann Kim"]),
        ("Contact", (JANE,), []),
    ],
)
def test_a_card_of_links_is_no_menu_where_the_next_one_is_built_alike(heading, cards, names):
    title = Block(heading, BlockKind.HEADING, zone=Zone.MARGIN, level=3)
    lines = [block for _, block in shown_lines.find(Page((title, *blocks(*cards))))]
    assert [line.text for line in lines if line.text in {"Jane Roe", "Ann Kim"}] == names
    assert {line.zone for line in lines} == {Zone.MARGIN}
