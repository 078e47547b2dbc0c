"""Names in JSON-LD, which scripts hold as they were written for HTML."""

import json

import pytest

import newsdrop
from tests.asking.pages import TITLE, read, story


def issuer(name):
    node = {"@type": "NewsArticle", "publisher": {"@type": "Organization", "name": name}}
    head = f'<script type="application/ld+json">{json.dumps(node)}</script>'
    release = read(f"{TITLE}<p>June 3, 2021</p>{story()}", head=head)
    return release.issuer and release.issuer.name


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("Bloom &amp; Wild", "Bloom & Wild"),
        ("Roe&#8217;s Dairy", "Roe’s Dairy"),
        ("Bloom & Wild", "Bloom & Wild"),
    ],
)
def test_entities_in_a_script_are_read(said, name):
    assert issuer(said) == name


@pytest.mark.parametrize("depth", [30, 600, 900, 3000])
def test_data_nested_too_deep_are_left_alone(depth):
    data = f'{"[" * depth}"&amp;"{"]" * depth}'
    page = f'<script type="application/ld+json">{data}</script>{TITLE}<p>June 3, 2021</p>{story()}'
    assert isinstance(newsdrop.read(page.encode()), newsdrop.Release)


def test_no_markup_comes_of_it():
    assert "<" not in (issuer("Roe &lt;b&gt;Dairy") or "")
