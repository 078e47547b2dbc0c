"""When figures beside a story were counted says nothing of the story."""

from tests.asking.pages import TITLE, read, story

BY = "<p>By Jane Roe</p><p>May 4, 2021</p>"


def updated(*lines):
    aside = "".join(f"<div>{line}</div>" for line in lines)
    found = read(f"<article>{TITLE}{BY}{story()}</article><aside>{aside}</aside>").updated
    return found.value[:10] if found else None


def test_the_day_of_figures():
    cases = ("Cases", "2,069,973", "Deaths", "115,242")
    assert updated(*cases, "Last updated: June 11, 2021") is None


def test_the_day_of_the_page():
    assert updated("Visitors", "20,699", "Last updated: June 11, 2021") == "2021-06-11"
    assert updated("4821", "4830", "Floods", "Last updated: June 11, 2021") == "2021-06-11"
    assert updated("Last updated: June 11, 2021") == "2021-06-11"
