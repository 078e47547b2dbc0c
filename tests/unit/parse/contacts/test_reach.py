"""Numbers and addresses are found as printed; dates and amounts are none."""

import pytest

from newsdrop.parse.reaching.lines import reach
from newsdrop.record import Contact
from tests.asking.contacts import STORY, heading, read


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Jane Roe, (202) 555-0100", ["(202) 555-0100"]),
        ("Tel. No. 202-555-0100", ["202-555-0100"]),
        ("(ABX File No. 032-3107; Civ. No. 03-61042)", []),
        ("#650-555-0100", ["650-555-0100"]),
        ("202.555.0100 x123", ["202.555.0100 x123"]),
        ("+1 (202) 555-0100 ext. 12", ["+1 (202) 555-0100 ext. 12"]),
        ("Phone: +32 2 295 12 34", ["+32 2 295 12 34"]),
        ("+44 (0)20 7946 0958", ["+44 (0)20 7946 0958"]),
        ("Tel. 030/1234567", ["030/1234567"]),
        ("電話：04-2200-1234 轉 301", ["04-2200-1234 轉 301"]),
        ("電話：(04)2200-1234分機301", ["(04)2200-1234分機301"]),
        ("电话：010-8200-1234分机12", ["010-8200-1234分机12"]),
        ("tel. 22 555 01 00 wew. 12", ["22 555 01 00 wew. 12"]),
        ("(01) 555-0100 anexo 12", ["(01) 555-0100 anexo 12"]),
        ("тел. (495) 555-01-00 доб. 12", ["(495) 555-01-00 доб. 12"]),
        ("Telefon: 05141 / 916-1234", ["05141 / 916-1234"]),
        ("Telefon: +49 (89) 636-33034", ["+49 (89) 636-33034"]),
        ("202-555-0100 / 321-555-0100", ["202-555-0100", "321-555-0100"]),
        ("+91-9818555010 or via e-mail", ["+91-9818555010"]),
        ("+44 2075550100", ["+44 2075550100"]),
        ("08-13-10 05:30 PM", []),
        ("call 555-0100 in town", ["555-0100"]),
        ("800-621-FEMA", ["800-621-FEMA"]),
        ("Tel 800.555.ROAD", ["800.555.ROAD"]),
        ("Jane Roe (800.555.ROAD, jane@acme.example)", ["800.555.ROAD"]),
        ("(800) 555-ROAD", ["(800) 555-ROAD"]),
        ("+49 (0)30 / 555 01-00", ["+49 (0)30 / 555 01-00"]),
        ("Jane Roe, 2025550100, jane@acme.example", ["2025550100"]),
        ("Jane Roe (2025550100; jane@acme.example)", ["2025550100"]),
        ("Jane Roe, account no. 2025550100, jane@acme.example", []),
        ("Jane Roe, 2025550100", []),
        ("2010-09-15", []),
        ("2010-09-15 20:15", []),
        ("Publicado: 06/05/2020 · 10:15", []),
        ("01.40.81.21.22", ["01.40.81.21.22"]),
        ("15.09.2010", []),
        ("(202) 555—0100", ["(202) 555—0100"]),
        ("+49 (0)30—555 01 00", ["+49 (0)30—555 01 00"]),
        ("202‒555‒0100", ["202‒555‒0100"]),
        ("202-555-0100—24 hours a day", ["202-555-0100"]),
        ("in 2010—2012 and 2014—2016", []),
        ("ISBN 978—3—16—148410—0", []),
        ("Washington, DC 20530-0001", []),
        ("Curitiba, PR 80050-240", []),
        ("〒106-0047", []),
        ("in 2010-2012", []),
        ("2025550100", ["2025550100"]),
        ("Tel: 0205550100", ["0205550100"]),
        ("Tel: 0096265550100", ["0096265550100"]),
        ("هاتف 0096265550100", ["0096265550100"]),
        ("00496205550100", ["00496205550100"]),
        ("Order 0096265550100 today", []),
        ("ISBN 9780205550100", []),
        ("20100915", []),
        ("Telefon: 5550-0102", ["5550-0102"]),
        ("Pages 5550-5602", []),
        ("May 4, 2009 (202) 555-0100", ["(202) 555-0100"]),
        ("Release 09-1017", []),
        ("$1 200 300 in all", []),
    ],
)
def test_telephone_numbers(text, numbers):
    assert [number.value for number in reach.phones(text)] == numbers


@pytest.mark.parametrize(
    ("text", "addresses"),
    [
        ("write to jane.roe@example.gov, please", ["jane.roe@example.gov"]),
        ("jane(at)example.org", ["jane@example.org"]),
        ("jane [at] example [dot] org", ["jane@example.org"]),
        ("jane {at} example.co.uk", ["jane@example.co.uk"]),
        ("jane at example dot org", ["jane@example.org"]),
        ("Fale com jane.roe arroba example.org.br.", ["jane.roe@example.org.br"]),
        ("E-mail: jane arroba example . org", ["jane@example.org"]),
        ("jane chiocciola example punto org", ["jane@example.org"]),
        ("jane małpa example kropka org", ["jane@example.org"]),
        ("jane (arobase) example.org", ["jane@example.org"]),
        ("uma arroba de carne. Outra arroba fica em casa.", []),
        ("il prezzo della chiocciola sale. Lo dice Roe", []),
        ("the office at example.org", []),
        ("a talk (at noon) on @acme", []),
        ("o’malley@acme.example", ["o'malley@acme.example"]),
    ],
)
def test_mail_addresses(text, addresses):
    assert [address.value for address in reach.emails(text)] == addresses


def test_offsets_point_at_what_is_printed():
    text = "Jane Roe, 202-555-0100, jane@example.gov"
    number, address = reach.phones(text)[0], reach.emails(text)[0]
    assert text[number.start : number.end] == number.value
    assert text[address.start : address.end] == address.value


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("Kontakt: Jane Roe, tlf. 33 55 19 33, mobil 28 55 06 98.", ["33 55 19 33", "28 55 06 98"]),
        ("Kontakt: Jane Roe, 2255 0100 / 955 50 100", ["2255 0100", "955 50 100"]),
        ("Kontakt: Jane Roe, HP. 081555107985, jane@acme.example", ["081555107985"]),
        ("Kontakt: Jane Roe, Nr. 081555107985, jane@acme.example", [None]),
    ],
)
def test_short_numbers_and_bare_ones_are_told_by_their_form_and_label(line, numbers):
    assert [one.phone for one in read(STORY, line)[0]] == numbers


def test_marks_behind_a_number_are_no_part_of_it():
    (one,), _ = read(STORY, "Media contact:", "Jane Roe", "503-555-0150 (24-hour line)")
    assert one.phone == "503-555-0150"


@pytest.mark.parametrize("mark", [", ", " | ", " - ", " · ", " / ", "; "])
def test_an_extension_may_stand_behind_a_bar(mark):
    found, _ = read(STORY, heading("Media Contact"), "Jane Roe", f"tel (202) 555-0100{mark}ext 101")
    assert found == [Contact("Jane Roe", None, f"(202) 555-0100{mark}ext 101", None)]


@pytest.mark.parametrize(
    ("line", "numbers"),
    [
        ("BTW BE 0403.555.555 – RPR Brussel", []),
        ("Tel. 02 5550144 – P. IVA 0155 5550 123", ["02 5550144"]),
        ("HRB 4455 6677, USt-IdNr.: DE 123 456 789", []),
        ("Hotline Nr. 0711 555-123", ["0711 555-123"]),
    ],
)
def test_what_a_house_is_registered_under_is_no_telephone(line, numbers):
    assert [found.value for found in reach.phones(line)] == numbers


@pytest.mark.parametrize(
    ("line", "mail"),
    [
        ("finger: roe@acme.example", None),
        ("Jane Roe, XMPP: jane@chat.example", None),
        ("Skype: roe@acme.example / mail: jane@acme.example", "jane@acme.example"),
        ("Finger Lakes Ropes: roe@acme.example", "roe@acme.example"),
        ("Twitter desk – mail: roe@acme.example", "roe@acme.example"),
        ("Gossip: roe@acme.example", "roe@acme.example"),
    ],
)
def test_a_name_on_a_network_is_no_address(line, mail):
    assert [found.value for found in reach.emails(line)] == ([mail] if mail else [])


def test_a_network_is_no_house():
    found, _ = read(
        STORY, heading("Press contact"), "Jane Roe, 202-555-0100", "XMPP: roe@a.example"
    )
    assert found == [Contact("Jane Roe", None, "202-555-0100")]


def test_names_on_networks_end_a_contact():
    lines = ("Jane Roe, 202-555-0100, roe@a.example", "Mastodon: @roe@a.example", "Twitter: @roe")
    assert read(STORY, heading("Press contact"), *lines)[1] == [STORY]
