"""Tables of data become rows; tables of contacts stay the lines that they hold."""

import newsdrop
from newsdrop.scrape import scrape
from tests.asking.contacts import STORY

TABLE = """<table><tr><th colspan="2">Press Contacts:</th></tr>
<tr><td>Canada:</td><td>Jane Roe<br />The Anvil Group<br />roe@anvil.example<br />202 555 0100
<br />&nbsp;<br />John Doe<br />doe@acme.example<br />202 555 0101</td></tr>
<tr><td>Europe (in English):</td><td>Ann Poe<br />poe@acme.example<br />202 555 0102</td></tr>
</table>"""


def test_several_persons_beside_the_label_of_a_region():
    release = newsdrop.read(f"<h1>Acme to open plant</h1><p>{STORY}</p>{TABLE}".encode())
    assert [(one.name, one.organization, one.phone) for one in release.contacts] == [
        ("Jane Roe", "The Anvil Group", "202 555 0100"),
        ("John Doe", None, "202 555 0101"),
        ("Ann Poe", None, "202 555 0102"),
    ]
    assert [paragraph.text for paragraph in release.body] == [STORY]


def test_a_table_of_facts_with_several_contacts_keeps_its_rows():
    rows = """<table><tr><th>When:</th><td>May 12, 2010</td></tr>
    <tr><th>Contact:</th><td>Jane Roe<br>roe@acme.example<br>John Doe<br>doe@acme.example</td></tr>
    </table>"""
    page = scrape(f"<h1>Acme to open plant</h1><p>{STORY}</p>{rows}".encode())
    assert [block.cells[0] for block in page.blocks if block.cells] == ["When:", "Contact:"]


def test_prices_beside_labels_are_no_contacts():
    rows = """<table><tr><th>Item:</th><th>Price @ number</th></tr>
    <tr><td>Anvil:</td><td>5 @ 30<br>6 @ 28</td></tr>
    <tr><td>Bell:</td><td>7 @ 12</td></tr></table>"""
    page = scrape(f"<h1>Acme to open plant</h1><p>{STORY}</p>{rows}".encode())
    assert [block.cells[0] for block in page.blocks if block.cells] == ["Item:", "Anvil:", "Bell:"]
