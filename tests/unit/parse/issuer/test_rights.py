"""Who holds the rights is not who made the site."""

import pytest

from newsdrop.page import Block, Zone
from newsdrop.parse.houses import rights
from tests.asking.issuer import PLAIN, read


@pytest.mark.parametrize(
    "line",
    [
        "© 2021 Roe Valley Ferries",
        "Copyright © 2001-2021 by Roe Valley Ferries",
        "© Roe Valley Ferries 2021",
        "2021 © Roe Valley Ferries",
        "© 2021 - Roe Valley Ferries",
        "© 2021: Roe Valley Ferries",
        "Copyright: Roe Valley Ferries",
        "© 2021 | Roe Valley Ferries",
        "© 2021 Roe Valley Ferries | Design by Pixel Arch",
        "© 2021 Roe Valley Ferries. Website by Pixel Arch",
        "© 2021 Roe Valley Ferries - Powered by Archpress",
        "© 2021 Roe Valley Ferries Designed & developed by Pixel Arch",
        "© 2021 Roe Valley Ferries, Gestaltung: Pixel Arch",
        "© 2021 Roe Valley Ferries – Réalisation Pixel Arch",
        "© 2021 Roe Valley Ferries, diseñado por Pixel Arch",
        "© 2021 Roe Valley Ferries, all rights reserved",
        "© Copyright Roe Valley Ferries. All Rights Reserved",
        "© Copyright: Roe Valley Ferries",
        "COPYRIGHT (C) Roe Valley Ferries. ALL RIGHTS RESERVED.",
        "Copyright Roe Valley Ferries. All rights reserved.",
        "© 2021 Roe Valley Ferries Tutti i diritti riservati",
        "© 2021 Roe Valley Ferries • Site map",
        "© 2021 Roe Valley Ferries Contact Us Sitemap",
        "© 2021 Roe Valley Ferries – Impressum",
        "© 2021 Roe Valley Ferries, part of the Archipelago group",
        "© 2021 Roe Valley Ferries, een merk van Pixel Arch",
    ],
)
def test_the_holder_stands_behind_the_mark(line):
    assert rights.holder(line) == "Roe Valley Ferries"


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Roe Valley Ferry Company © 2021", "Roe Valley Ferry Company"),
        ("Ferries Ltd, © 2019-2021 All rights reserved", "Ferries Ltd"),
        ("A picture of the ferry © 2021", None),
        ("© 2021 Arch Inc. All rights reserved.", "Arch Inc."),
        ("© 2021 Arch Inc. Design by Jane Roe", "Arch Inc."),
        ("© 2020 Arch Design Museum", "Arch Design Museum"),
        ("© 2020 Roe Theme Park", "Roe Theme Park"),
        ("© 2020 The Authority for Bridges. All rights reserved.", "The Authority for Bridges"),
        ("© 2020 Kontaktlinsen Roe GmbH", "Kontaktlinsen Roe GmbH"),
        ("© 2020 Roe Design & Print Ltd", "Roe Design & Print Ltd"),
        ("© 2020 Ferry Bank of St. Roe. All rights reserved.", "Ferry Bank of St. Roe"),
        ("© 2020 Ports, Ferries, and Bridges Ltd", "Ports, Ferries, and Bridges Ltd"),
        ("© 2020 Roe Ferries, inc. All rights reserved", "Roe Ferries, inc."),
        ("Copyright © openRoe International. All rights reserved.", "openRoe International"),
        ("© all the bridges of the county", None),
        ("© Copyright All rights reserved", None),
        ("Copyright notice. All rights reserved.", None),
        ("Copyright Policy. All rights reserved.", None),
        ("Copyright keeps Roe Ferries from the market, a judge has said.", None),
        ("Copyright 한빛시. All rights reserved.", "한빛시"),
        ("© 2020 Roe Site Bylaws Council", "Roe Site Bylaws Council"),
    ],
)
def test_a_house_may_stand_before_the_mark(line, name):
    assert rights.holder(line) == name


@pytest.mark.parametrize(
    "line",
    [
        "Copyright © Designed & Developed by Pixel Arch. All rights reserved.",
        "Copyright © Design & Developed by Pixel Arch. All rights reserved.",
        "© 2021 Design by Pixel Arch",
        "© 2020 Powered by Archpress",
        "© Proudly powered by Archpress",
        "Copyright 2019. Theme by Studio Arch",
        "© 2021 Gestaltung: Pixel Arch",
        "© 2018 Réalisation Encre Noire",
        "© 2019 Desenvolvido por Agência Tinta",
        "© 2020 Sviluppato da Inchiostro Srl",
        "© 2020 Gemaakt door Pixel Arch",
        "© Jane Roe / Agency",
        "© 2021 Your Company Name",
        "© 2021 Licensed under CC BY 4.0",
        "© The Authors 2021",
        "© 2021 Alla rättigheter förbehållna",
        "© 2021 Wszelkie prawa zastrzeżone",
        "© 2021 Legal Notice",
        "© 2021 Photo by Jane Roe",
        "All about our ferries",
    ],
)
def test_who_made_the_site_holds_no_rights(line):
    assert rights.holder(line) is None


def test_a_note_of_rights_in_the_release_names_a_house_that_its_text_names():
    note = "Sale: Anvilo and Bro-net (NO 12 • © 2004 Bro-net • www.anvilo.example)"
    said = "Bro-net, Lakeside, made the record."
    assert read(PLAIN, said, "Ask Bro-net.", note) == "Bro-net"
    assert read(PLAIN, note) is None


@pytest.mark.parametrize(
    ("line", "name"),
    [("© Acme Bridges", "Acme Bridges"), ("© Anna Poe / Acme Bridges", None)],
)
def test_who_took_a_photo_and_for_whom_is_no_site(line, name):
    assert read(PLAIN, Block(line, zone=Zone.MARGIN)) == name


def test_a_note_of_rights_may_end_with_the_word():
    note = Block("© 2024 Acme Bridges a.s.Copyright", zone=Zone.MARGIN)
    assert read(PLAIN, note) == "Acme Bridges a.s."


@pytest.mark.parametrize(("more", "name"), [("We thank Jane Roe.", "Jane Roe"), ("", None)])
def test_a_person_holds_rights_as_issuer_where_the_text_names_her(more, name):
    assert read(f"{PLAIN} {more}", Block("2014 © Jane Roe", zone=Zone.MARGIN)) == name
