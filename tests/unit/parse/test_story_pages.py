"""On real pages, the story is whole, and nothing else is in it."""

from pathlib import Path

import pytest

from newsdrop import Release, read

PAGES = Path(__file__).parents[2] / "pages"


def release(name):
    found = read((PAGES / name).read_bytes())
    assert isinstance(found, Release)
    return found


@pytest.mark.parametrize(
    ("name", "paragraphs", "first", "last"),
    [
        (
            "us-energy-ornl-innovation-crossroads.html",
            9,
            "OAK RIDGE, Tenn., Sept. 20, 2016—The nation’s top innovators",
            "Interested entrepreneurs can learn about the Innovation Crossroads",
        ),
        (
            "us-energy-sandia-cooling.html",
            16,
            "ALBUQUERQUE, N.M. — In different parts of the country",
            "“Improving efficiencies inside a system raises efficiencies",
        ),
        (
            "us-doj-marijuana-memo.html",
            3,
            "The Department of Justice today issued a memo",
            '"It is the mission of the Department of Justice',
        ),
        (
            "us-fema-es-lamar-carteles-digitales.html",
            9,
            "WASHINGTON – La Agencia Federal para el Manejo de Emergencias",
            "Esta información se proporciona con fines informativos",
        ),
        (
            "us-whitehouse-key-additions.html",
            14,
            "President Donald J. Trump today announced his intent to nominate",
            "Colonel Paul E. Owen",
        ),
        (
            "us-whitehouse-ondcp-opioid-budget.html",
            13,
            "Washington, D.C. – Today, Richard Baum",
            "https://www.whitehouse.gov/sites/whitehouse.gov/files/omb/budget/fy2018/eop.pdf",
        ),
    ],
)
def test_body_is_the_story(name, paragraphs, first, last):
    body = release(name).body
    assert body[0].text.startswith(first)
    assert body[-1].text.startswith(last)
    assert len(body) == paragraphs


@pytest.mark.parametrize(
    ("name", "opening"),
    [
        ("us-energy-ornl-innovation-crossroads.html", "UT-Battelle manages ORNL"),
        ("us-energy-sandia-cooling.html", "Sandia National Laboratories is a multi-mission"),
        ("us-whitehouse-key-additions.html", "###"),
        ("us-whitehouse-ondcp-opioid-budget.html", "The White House Office of National Drug"),
    ],
)
def test_closing_is_boilerplate(name, opening):
    assert any(text.startswith(opening) for text in release(name).boilerplate)


def test_photos_come_with_caption_and_credit():
    photos = release("us-energy-ornl-innovation-crossroads.html").images
    assert [photo.credit for photo in photos] == ["credit ORNL", "credit ORNL"]
    assert photos[0].caption.startswith("Innovation Crossroads is a new accelerator")
    assert photos[0].caption.endswith("Beth Papanek")
    assert photos[1].caption.startswith("Mark Johnson, Johanna Wolfson")


def test_caption_in_the_page_language_and_alternative_text_in_another():
    photos = release("us-fema-ko-wood-project.html").images
    assert len(photos) == 3
    assert all(photo.caption.startswith("노스캐롤라이나") for photo in photos)
    assert all(photo.alt.startswith("ASHEVILLE") and photo.credit is None for photo in photos)


def test_page_without_photos_has_none():
    assert release("us-doj-guidant-defibrillators.html").images == ()


def test_seed_release_has_its_photo_and_its_closing():
    seed = release("gates-serdyukov.txt")
    assert len(seed.body) == 19
    assert [photo.credit for photo in seed.images] == ["DoD photo by R. D. Ward"]
    assert seed.boilerplate == (
        "Click to enlarge",
        "U.S. Department of Defense",
        "Office of the Assistant Secretary of Defense (Public Affairs)",
        "More news and articles can be found on Facebook and Twitter.",
        "Follow on Facebook and/or on Twitter",
    )
