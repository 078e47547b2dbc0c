"""Streets, buildings and towns in a contact's lines are nobody's name."""

import pytest

from newsdrop.page import Zone
from newsdrop.record import Contact
from tests.asking.contacts import JANE, STORY, read


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("1200 73rd Avenue, Surrey BC-V3W 1A1", None),
        ("10 Acme Street, London SW1A 1AA", None),
        ("Acme House, Dublin D02 X285, Ireland", "Acme House"),
        ("Rua das Flores, 120 - São Paulo - SP", None),
        ("Building C, Suite Two", None),
        ("Avenida Central, Springfield", None),
        ("Acme.com", "Acme.com"),
        ("www.acme.com", None),
        ("Jane Lane", "Jane Lane"),
    ],
)
def test_an_address_is_nobodys_name(address, name):
    found, _ = read(STORY, "Contact Information", address, "sales@acme.example")
    assert found == [Contact(name, None, None, "sales@acme.example")]


@pytest.mark.parametrize(
    "town", ["Elbow Falls, MN 56500", "Lower Roe, ON K1A 0B1", "Roe, NSW 2000"]
)
def test_a_town_before_its_postal_code_is_nobody(town):
    lines = ("Contact us", "400 Courthouse Square", town, "Phone: 202-555-0100")
    assert read(STORY, *lines, zone=Zone.MARGIN)[0] == []


@pytest.mark.parametrize(
    "address",
    [
        "Trinity Point, 10-11 Leinster Street South, Dublin 2",
        "The Capitol, Albany, NY 12224-0341",
        "Haus Rheinblick, Uferstraße 12, 53113 Bonn",
        "Edificio Torre Azul, Calle Mayor 5, 28013 Madrid",
        "Palazzo Verde, Via Roma 5, 00184 Roma",
    ],
)
def test_a_building_is_nobody(address):
    (one,), _ = read(STORY, "Contact:", "Press Office", address, "Tel: 202-555-0100")
    assert (one.name, one.organization) == ("Press Office", None)


@pytest.mark.parametrize(
    "lines",
    [
        ("Jl. Melati No. 5, RT 01/RW 02, Cikini", "Kec. Menteng Dalam, Kota Jakarta"),
        ("Cumhuriyet Caddesi 12, Kat 3", "Moda Mahallesi, Kadıköy"),
        ("Barangay San Roque, Quezon City",),
        ("ул. Лесная, Москва",),
        ("Phường Bến Nghé, Quận 1",),
    ],
)
def test_a_postal_address_abroad_is_no_contact(lines):
    assert read("Press contact:", "Jane Roe", *lines, "(202) 555-0100", "jane@example.gov")[0] == [
        JANE
    ]
