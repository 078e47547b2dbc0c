"""What a house says of one of its units, and lines that send the reader on to it."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending import closing

STORY = (
    "SPRINGFIELD, May 4, 2010 — Two men were sentenced today for selling a bridge that was not "
    "theirs, the Attorney General announced. They sold it four times within a single summer."
)
UNIT = (
    "ABC’s Special Arches Section inspects and repairs listed arches across the state, among them "
    "stone bridges, aqueducts and viaducts; its masons often work with those of the towns."
)
MISSION = (
    "OBR's mission is to ensure equal access to bridges and to promote safe crossings throughout "
    "the nation. The office is responsible for enforcing the laws on railings."
)


def left(*lines):
    """The lines of a release that stay its story."""
    blocks = [Block(STORY), Block(f"{STORY} So it was."), *map(Block, lines)]
    found = closing.find([*enumerate(blocks)])
    return [block.text for at, block in enumerate(blocks) if at not in found][2:]


@pytest.mark.parametrize(
    "text",
    [
        UNIT,
        (
            "The Bridge Fraud Division of the Department of Canals investigates the sale of piers "
            "and prosecutes whoever sells one that is not theirs, in every county of the state."
        ),
        (
            "Die Abteilung Brückenwesen des Landesamtes ist zuständig für alle Brücken des Landes: "
            "die steinernen Bögen der Altstadt und die Stege über den oberen Lauf des Flusses."
        ),
        (
            "La Dirección de Puentes de la Agencia se encarga de revisar los puentes del país, "
            "desde los arcos de piedra de la ciudad vieja hasta las pasarelas sobre el río alto."
        ),
    ],
)
def test_what_a_unit_does_at_all_times_is_no_story(text):
    assert left(text) == []


@pytest.mark.parametrize(
    "text",
    [
        UNIT.replace("; its masons", "; in this case its masons"),
        UNIT.replace("inspects and repairs", "is inspecting and repairing"),
        UNIT.replace("inspects and repairs", "inspected and repaired"),
        "The Special Arches Section inspects the bridge that was sold.",
        (
            "The Delft County Arches Unit investigates the fall of the pier and asks who was on "
            "the river that day, or knows of a boat that was, to call it until the end of May."
        ),
        (
            "The judge of the county, whose office is close to the river, oversees the sale of all "
            "bridges, and of whatever else the two men had sold or hidden in the hills."
        ),
        (
            "Jane Roe oversees all the bridges of the county, and whatever else the men had sold "
            "or hidden in the hills, while her brother looks after the ferries and the piers."
        ),
    ],
)
def test_what_it_does_in_the_case_is(text):
    assert left(text) == [text]


def test_a_unit_in_the_middle_of_the_story_stays():
    assert left(UNIT, "The two men will be heard again in May.") == [
        UNIT,
        "The two men will be heard again in May.",
    ]


def test_a_link_on_the_house_below_its_mission():
    link = "Click here to see more on the work of the OBR."
    assert left(MISSION, link) == []
    assert left("The two men will be heard again in May.", link)[:1] == [
        "The two men will be heard again in May."
    ]


def test_notes_with_a_numbered_address_are_of_the_story():
    heading = Block("Notes to editors", BlockKind.HEADING, level=3)
    fact = "1. The task force was set up on 3 May 2010: www.canals.example/news/2137365."
    blocks = [Block(STORY), Block(STORY), heading, Block(fact), Block("2. It has ten members.")]
    assert closing.find([*enumerate(blocks)]) == frozenset()
    blocks[3] = Block("1. Ring the press office of the task force on 020 7946 0999 at any hour.")
    assert closing.find([*enumerate(blocks)]) == {2, 3, 4}


def test_calls_to_keep_up_to_date_with_the_house():
    assert left("Keep up to date with the Department by following us on Twitter.") == []
    assert left("Keep up to date with the work on the bridge by reading its sign.") != []
