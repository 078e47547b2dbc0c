"""Towns that nobody knows, before a colon."""

import pytest

from newsdrop.parse.datelines import told_again

MORE = "He spoke at noon."


@pytest.mark.parametrize(
    ("first", "more", "town"),
    [
        ("ROEVALE: In the night it rained.", "Nobody in Roevale district slept.", "ROEVALE"),
        ("NEW ROEVALE: “It rained,” she said.", "Rain fell near New Roevale.", "NEW ROEVALE"),
    ],
)
def test_a_town_is_told_of_again_in_the_text(first, more, town):
    found = told_again.read(first, (first, more, MORE))
    assert found is not None
    assert (found.place, found.text) == (town, f"{town}:")


@pytest.mark.parametrize(
    ("first", "more"),
    [
        ("WARNING: The bridge is closed.", MORE),
        ("MACBETH: The theatre opens its year.", "She played in Macbeth and in Hamlet."),
        ("PROTEUS: The county trains nurses.", "All who take part in Proteus, it said, are paid."),
        ("ROEVALE: Two mills closed on Monday.", "Roevale said so."),
        ("ROEVALE: Two mills closed on Monday.", "It is found in Roevale patients."),
        ("ROEVALE: Two mills closed on Monday.", "It is told in Roevale’s book."),
        ("Roevale: Two mills closed on Monday.", "The last mill in Roevale closed."),
        ("POLICE: Two mills closed on Monday.", "The last word is in Police, a play."),
    ],
)
def test_a_label_and_a_speaker_are_none(first, more):
    assert told_again.read(first, (first, more, MORE)) is None
