"""Whose site it is, where a text was taken over from an agency."""

import json

from tests.asking.pages import read, story

TOP = "<h1>Bridge opens to traffic</h1><p>By Kim Doe, The Roe Gazette</p><p>May 4, 2021</p>"


def issuer(*nodes, first=None):
    head = "<link rel='canonical' href='https://www.orchard.example/news/bridge'>" + "".join(
        f"<script type='application/ld+json'>{json.dumps(node)}</script>" for node in nodes
    )
    text = story(first=first) if first else story()
    found = read(f"{TOP}{text}", head=head).issuer
    return found.name if found else None


def article(name):
    return {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": name}}


def house(name, url="https://www.orchard.example"):
    return {"@type": "Organization", "name": name, "url": url}


def test_an_agency_that_the_data_call_the_publisher():
    assert issuer(article("Roe Gazette"), house("Orchard Inquirer, LLC")) == "Orchard Inquirer"


def test_whom_a_paper_tells_of():
    told = "The State Department opened the new river bridge, and thanked all who had worked on it."
    nodes = article("Roe Gazette"), house("Orchard Inquirer, LLC")
    assert issuer(*nodes, first=told) == "Orchard Inquirer"


def test_a_publisher_beside_who_built_the_site():
    assert issuer(article("Acme Bridges Ltd"), house("Acme Pages", "https://acme.example")) == (
        "Acme Bridges Ltd"
    )
    assert issuer(article("Acme Bridges Ltd"), house("Acme Pages")) == "Acme Bridges Ltd"


def test_a_portal_carries_what_others_give_out():
    author = {"@type": "GovernmentOrganization", "name": "Ministry of Housing"}
    told = {"@type": "NewsArticle", "author": author}
    assert issuer(told, house("Orchard Government")) == "Ministry of Housing"
