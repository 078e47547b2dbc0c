"""Behind "About" and a house the story may go on, or another begin to end; both are told apart."""

from __future__ import annotations

import pytest

from newsdrop.page import Anchor, Block, BlockKind
from newsdrop.parse.ending import closing

LEAD = (
    "SPRINGFIELD, Ill., May 4, 2010 — Roe Bells will cast a bell for the harbour of the town, "
    "it said today, and hang it in the tower that was raised by the Harbour Trust (HTS) last year."
)
STORY = (
    LEAD,
    "“It is the largest bell we ever cast,” said Jane Roe, who leads the foundry of forty people.",
    "It replaces one that was melted down in 1941 and whose sound only few in town remember.",
)
ABOUT = "Roe Bells is a leading maker of bells. It sells them in forty countries of the world."
HEADING = "About Roe Bells"


def heading(text: str, level: int = 3) -> Block:
    return Block(text, BlockKind.HEADING, level=level)


def link(text: str, href: str) -> Block:
    return Block(text, anchors=(Anchor(text, href, 0, len(text)),))


def left(*blocks: Block | str) -> list[str]:
    """The texts behind the story that stay in it."""
    run = [block if isinstance(block, Block) else Block(block) for block in (*STORY, *blocks)]
    gone = closing.find(list(enumerate(run)))
    return [block.text for index, block in enumerate(run) if index not in gone][len(STORY) :]


@pytest.mark.parametrize(
    ("above", "behind"),
    [
        (
            HEADING,
            (
                heading("How the tower was raised"),
                "Forty people took four years to raise the tower, which is ninety feet tall.",
                "“Nobody had raised such a tower in our town before,” said John Doe, a mason.",
                "For more information, call 555-0100.",
            ),
        ),
        (
            "Über die Glockenhütte Roe",
            (
                heading("So wurde gebaut"),
                "Vier Jahre lang arbeiteten vierzig Menschen an dem Turm und an seinem Dach.",
                "„Einen solchen Turm hatte hier noch niemand gebaut“, sagt Hans Muster, Maurer.",
            ),
        ),
        (
            "À propos de Roe Cloches",
            (
                heading("Quatre ans de travaux"),
                "« Personne n’avait bâti une telle tour dans notre ville », dit Jean Exemple.",
            ),
        ),
        (
            HEADING,
            (
                heading("Jane Roe Biography"),
                "She cast her first bell at the age of nine and has led the foundry for years.",
            ),
        ),
        (
            HEADING,
            (
                heading("Lebenslauf von Jane Roe", 4),
                "Mit neun Jahren goss sie ihre erste Glocke, seit zehn Jahren leitet sie das Werk.",
            ),
        ),
    ],
)
def test_the_next_heading_may_begin_another_section_of_the_story(
    above: str, behind: tuple[Block | str, ...]
) -> None:
    texts = [one.text if isinstance(one, Block) else one for one in behind]
    assert left(heading(above), ABOUT, *behind) == texts


@pytest.mark.parametrize(
    "behind",
    [
        (heading("Our mission"), "We stand for “bells that are fair to all who hear them ring”."),
        (heading("Our mission"), "We keep bells for those who come after us, and ring them daily."),
        (heading("Connect with us"), "“Sign up for our letters and be the first to know,” we say."),
        (heading("Related news"), "“Roe Bells cast the bell of Doe harbour,” said the town today."),
        (heading("Our mission"), "“To keep bells for those who come after us, and ring them.”"),
        (heading("What they say of us"), "“Nobody casts a better bell than they do.” – John Doe"),
        (
            heading("About the Bell Prize"),
            "“It goes to those who have rung bells for many years,” said Jane Roe in May 2009.",
        ),
        (heading("About Doe Masons"), "“We have built towers for a hundred years,” says John Doe."),
        (heading("Media contact"), "“Call us at any hour of the day or night,” said Jane Roe."),
        (heading("A tower", 4), "“Nobody had raised such a tower in our town,” said John Doe."),
        (heading("Ann Poe Biography"), "She writes the foundry’s letters and leads its press."),
        (heading("Biography"), "Everybody at the foundry has a life, of course."),
        (heading("Roe Bio"), "It makes drugs of what grows at the harbour, and sells them."),
        (
            heading("The foundry"),
            ABOUT,
            "“Nobody casts bells as we do in this town,” said Jane Roe.",
        ),
        (heading("Trademarks"), "Roe, “the bell that is heard in all of the world”, is a mark."),
    ],
)
def test_other_headings_there_close_the_release(behind: tuple[Block | str, ...]) -> None:
    assert left(heading(HEADING), ABOUT, *behind) == []


def test_of_two_headings_on_one_house_the_last_one_closes() -> None:
    said = "Roe Bells casts bells in the same way as a hundred years ago, in pits of clay and sand."
    more = (heading("Step by step"), "First a core is built, then the mantle, and then they cast.")
    within = [HEADING, said, more[0].text, more[1]]
    assert left(heading(HEADING), said, *more, heading(HEADING), ABOUT) == within
    # A copy for another screen, or one right below the other, is none of the story.
    assert left(heading(HEADING), ABOUT, *more, heading(HEADING), ABOUT) == []
    assert left(heading(HEADING), said, heading(HEADING), ABOUT) == []
    # Nor is one that describes the house, or with another house or whom to ask between the two.
    assert left(heading(HEADING), ABOUT, *more, heading(HEADING), said) == []
    ask = (heading("Media contact"), "All who have a question may call at any hour of the day.")
    other = (heading("About Doe Masons"), "They have built towers in the county for a century now.")
    for between in (ask, other):
        assert left(heading(HEADING), said, *between, heading(HEADING), ABOUT) == []


@pytest.mark.parametrize(
    "paragraph",
    [
        (
            "The Harbour Trust of Springfield (HTS), an old, or rather the oldest, club in town, "
            "was founded by two sisters in 1921 and looks after the tower and the lights at sea."
        ),
        (
            "Der Hafenverein Springfield (HTS), ein Verein der Fischer, wurde von zwei Schwestern "
            "im Jahr 1921 gegründet und sorgt für den Turm und für die Lichter an der Küste."
        ),
        (
            "Based out of Springfield, Jane Roe began casting bells in May 1999 and has cast more "
            "than two hundred of them since, some of which hang in churches of the county."
        ),
    ],
)
def test_who_tells_of_the_own_beginnings_closes(paragraph: str) -> None:
    assert left(paragraph) == []
    told = "The tower offers a view of the sea and of the harbour, and of the town that lies below."
    assert left(told, paragraph) == [told]


@pytest.mark.parametrize(
    "paragraph",
    [
        (
            "The Springfield Sailing Club (SSC), a club of the harbour, was founded by two sisters "
            "in 1921, and its ships will ring the bells that they have on board at the same time."
        ),
        (
            "The Harbour Trust of Springfield (HTS), which has a say in it, was asked by the town "
            "for a list of all that is to be done, and it will give its answer before the summer."
        ),
        (
            "The Harbour Trial of Springfield (HTS), a test of forty kinds of rope, was started by "
            "two sisters in 2001, and it shows that wet ropes hold the bells better than dry ones."
        ),
        "Based in Springfield, Doe Masons has been raising the tower since May 2008.",
        "Based on a drawing of 1921, Jane Roe began casting the bell in May, in a pit of clay.",
        "Based in Springfield since May, Jane Roe says that she will cast two more bells by 2012.",
    ],
)
def test_who_tells_of_others_does_not(paragraph: str) -> None:
    assert left(paragraph) == [paragraph]


SITES = ("http://a.example/", "http://b.example/get", "http://b.example/shots")


@pytest.mark.parametrize("below", [(), (ABOUT,)])
def test_a_row_of_links_closes_above_the_house_too(below: tuple[str, ...]) -> None:
    row = [link(text, href) for text, href in zip(("Site", "Direct", "Shots"), SITES, strict=True)]
    assert left(*row, *below) == []
    assert left("The bells are shown at:", *row, *below)[0] == "The bells are shown at:"


def test_links_to_a_file_and_to_whom_to_ask_close() -> None:
    text = "Get it as a PDF now. Contact us."
    anchors = (Anchor(text[:20], "docs/bell.pdf", 0, 20), Anchor(text[21:], "ask.html", 21, 32))
    assert left(Block(text, anchors=anchors)) == []
    parted = "The plan | Contact us"
    anchors = (Anchor("The plan", "plan.pdf", 0, 8), Anchor("Contact us", "ask.html", 11, 21))
    assert left(Block(parted, anchors=anchors)) == []
    told = "The plan | The tower"
    anchors = (Anchor("The plan", "plan.pdf", 0, 8), Anchor("The tower", "tower.html", 11, 20))
    assert left(Block(told, anchors=anchors)) == [told]
    within = "The plan and the list"
    anchors = (Anchor("The plan", "plan.pdf", 0, 8), Anchor("the list", "list.pdf", 13, 21))
    assert left(Block(within, anchors=anchors)) == [within]
