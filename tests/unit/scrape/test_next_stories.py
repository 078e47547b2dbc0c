"""Pages that set the next stories below their own one, built like it."""

import pytest

import newsdrop
from newsdrop.record import Release

TITLE = "Roeville Opens Its New Bridge"
TEXT = (
    "ROEVILLE, June 3, 2021 – The town opened its new bridge today, ten years after the flood.",
    "Walkers came from both sides, and the two choirs of the town sang on it until the evening.",
    "The bridge is four hundred metres long, and forty thousand cars will cross it every day.",
)
MILL = (
    "The town sold the old mill on Bell Street today to a baker from Salem, who will grind there.",
    "“It is a good mill,” said Ann Poe, who keeps the keys of the mill and of the town's barns.",
)


def story(title, text, box, extra=""):
    told = "".join(f"<p>{line}</p>" for line in text)
    tag = box.split()[0]
    return f"<{box} class='{extra} entry'>{title}{told}</{tag}>"


def body(inside):
    page = f"<html><head><title>{TITLE}</title></head><body><main>{inside}</main></body></html>"
    release = newsdrop.read(page.encode())
    assert isinstance(release, Release), release
    return tuple(part.text for part in release.body)


@pytest.mark.parametrize(
    "form",
    [
        "<h2><a href='/{}'>{}</a></h2>",
        "<h2><a href='/{}'><p>{}</p></a></h2>",
    ],
)
@pytest.mark.parametrize("box", ["article", "div"])
def test_the_next_stories_are_none_of_the_text(form, box):
    own = story(form.format("bridge", TITLE), TEXT, box)
    mill = story(form.format("mill", "Old Mill Is Sold"), MILL, box, "last")
    assert body(own + mill) == TEXT
    assert body(f"<div>{own}</div><div>{mill}</div>")[: len(TEXT)] == TEXT
    assert body(mill + own) == TEXT


def test_an_article_has_a_first_heading_of_its_own():
    form = "<span>Town</span><h1>{}</h1>"
    mill = story(form.format("Old Mill Is Sold"), MILL, "article")
    assert body(story(form.format(TITLE), TEXT, "article") + mill) == TEXT


@pytest.mark.parametrize("box", ["section", "div"])
def test_first_headings_may_stand_over_the_sections_of_one_text(box):
    own = story(f"<h1>{TITLE}</h1>", TEXT, box)
    assert body(own + story("<h1>The Mill Beside It</h1>", MILL, box))[-len(MILL) :] == MILL


@pytest.mark.parametrize(
    "below",
    [
        # Sections of the text: a lesser heading, and one that leads to a place in the page.
        story("<h3><a href='/mill'>The mill beside it</a></h3>", MILL, "article"),
        story("<h2 id='mill'>The mill beside it</h2>", MILL, "article"),
        story("<h2><a href='#mill'>The mill beside it</a></h2>", MILL, "article"),
    ],
)
def test_a_section_of_the_text_is_no_other_story(below):
    own = story(f"<h2><a href='/bridge'>{TITLE}</a></h2>", TEXT, "article")
    assert body(own + below)[-len(MILL) :] == MILL


@pytest.mark.parametrize("tag", ["h1", "h2"])
def test_a_section_may_lead_to_more_where_the_title_leads_nowhere(tag):
    own = story(f"<{tag}>{TITLE}</{tag}>", TEXT, "div")
    mill = story(f"<{tag}><a href='/mill'>The Mill Beside It</a></{tag}>", MILL, "div")
    assert body(own + mill)[-len(MILL) :] == MILL


def test_the_title_may_stand_outside_of_the_boxes():
    posts = story("<h2><a href='/1'>Noon</a></h2>", TEXT, "article")
    posts += story("<h2><a href='/2'>Evening</a></h2>", MILL, "article")
    assert set(TEXT + MILL) <= set(body(f"<h1>{TITLE}</h1>{posts}"))
