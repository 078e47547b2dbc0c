"""Sites that call themselves by one word are named as their text names them."""

import pytest

from tests.asking.issuer import read


@pytest.mark.parametrize(
    ("site", "name"),
    [
        ("acmerobo", "Acme Robotics"),
        ("Acme-Robotics", "Acme Robotics"),
        ("janeroe", "janeroe"),
        ("acme2", "acme2"),
        ("roeacme", "roeacme"),
    ],
)
def test_a_sites_name_in_one_word_is_written_out_as_the_text_does(site, name):
    lead = "Acme Robotics hands out anvils. Jane Roe, a smith, is glad."
    assert read(lead, og_site_name=site, people=("Jane Roe",)) == name


def test_a_house_of_a_name_like_a_persons_is_known_by_its_description():
    lines = ("About Jane Roe Designs", "Jane Roe Designs has made anvils since 1985.")
    lead = "The anvils of Jane Roe Designs are sold out."
    assert read(lead, *lines, og_site_name="janeroedes", people=("Jane Roe Designs",)) == (
        "Jane Roe Designs"
    )
