"""Where an act is signed, in whose name and by which office: none of it is story."""

import pytest

from newsdrop.page import Block, BlockKind
from newsdrop.parse.ending import closing

STORY = (
    "SPRINGFIELD, Ill., May 4, 2010 — Acme Corp. will open a plant for anvils in town, it said.",
    "Work on the roof is to begin in July, and the first anvils are to leave it next spring.",
)
BELOW = "Whoever asks for an anvil of the club is told where it stands and who has made it."


def left(*lines):
    """What stays of the lines below a story."""
    run = [line if isinstance(line, Block) else Block(line) for line in (*STORY, *lines)]
    gone = closing.find(list(enumerate(run)))
    return tuple(block.text for at, block in enumerate(run) if at not in gone)[len(STORY) :]


@pytest.mark.parametrize(
    "lines",
    [
        (
            "Fait à Roeville, le 4 mai 2021.",
            "Pour le Bureau de la Ligue des enclumes,",
            "La Secrétaire adjointe",
        ),
        ("Fait à Roeville, le 4 mai 2021.",),
        ("Dado en Roeville, a 4 de mayo de 2021.", "Por la Junta Directiva,", "La Secretaria"),
        ("En Roeville, a 4 de mayo de 2021", "Por la Comisión Ejecutiva"),
        ("Roeville, lì 4 maggio 2021", "Per il Consiglio Direttivo,", "Il Presidente"),
        ("Roevila, 4 de maio de 2021", "Pela Direção,", "O Secretário-Geral"),
        ("Roehausen, den 4. Mai 2021", "Für den Vorstand", "Die Schriftführerin"),
        ("Pour l'Association des enclumes,", "La Présidente"),
    ],
)
def test_a_sign_off_is_left_out_above_what_the_page_adds(lines):
    assert left(*lines, BELOW) == (BELOW,)


@pytest.mark.parametrize(
    "lines",
    [
        ("Roehausen, den 4. Mai 2021", "Der Vorstand"),
        ("Roevila, 4 de maio de 2021", "A Direção"),
    ],
)
def test_an_office_below_place_and_day_is_left_out_at_the_end(lines):
    assert left(*lines) == ()


def test_who_signs_is_left_in():
    lines = ("Fait à Roeville, le 4 mai 2021", "Pour le Conseil,", "Jeanne Roe", "Présidente")
    assert left(*lines, BELOW) == ("Jeanne Roe", "Présidente", BELOW)


@pytest.mark.parametrize(
    "lines",
    [
        ("Pour le climat,", "pour la paix"),
        ("Pour la Ville, un jour de fête",),
        ("Pour la Ville de Roeville,", "il faut une enclume.", "Elle est au port."),
        ("For the Board", "The Secretary"),
        ("Roeville, le 4 mai 2021",),
        ("Roeville, 4 May 2021", "Director of Anvils"),
        (Block("Pour le Bureau,", BlockKind.HEADING, level=3), "Présidente"),
        (Block("Fait à Roeville, le 4 mai 2021", BlockKind.LIST_ITEM),),
    ],
)
def test_other_short_lines_of_a_text_stay(lines):
    said = tuple(line.text if isinstance(line, Block) else line for line in lines)
    assert left(*lines, BELOW) == (*said, BELOW)


def test_an_agenda_at_the_end_stays():
    lines = ("May 4, 2021", "Treasurer", "June 8, 2021", "Secretary")
    assert left(*lines) == lines
