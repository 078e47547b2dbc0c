from __future__ import annotations

from dataclasses import replace

import pytest

from newsdrop.record import Evidence, Reason, Rejection
from newsdrop.succession import Outcome, succeed
from tests.making import RELEASE, SOURCE, make_item

REVISED = replace(RELEASE, headline="Harbor Bridge Opens Two Years Early")
REJECTION = Rejection(Reason.NOT_HTML, "A PDF.")


def after(sequencer, **more):
    return replace(SOURCE, sequencer=sequencer, version_id=f"v{sequencer}", **more)


def test_a_first_upload_is_stored_as_revision_1():
    outcome, item = succeed(SOURCE, RELEASE, None)
    assert outcome is Outcome.STORED
    assert (item.revision, item.answer, item.source) == (1, RELEASE, SOURCE)


def test_a_first_upload_without_a_release_is_rejected_and_kept_as_an_answer():
    outcome, item = succeed(SOURCE, REJECTION, None)
    assert (outcome, item.answer) == (Outcome.REJECTED, REJECTION)


def test_a_later_upload_that_says_something_else_is_the_next_revision():
    outcome, item = succeed(after("0011"), REVISED, make_item(revision=3))
    assert (outcome, item.revision, item.answer) == (Outcome.REVISED, 4, REVISED)


def test_an_earlier_upload_loses_quietly():
    assert succeed(SOURCE, REVISED, make_item(sequencer="0011")) == (Outcome.STALE, None)


def test_the_same_event_again_writes_nothing():
    assert succeed(SOURCE, RELEASE, make_item()) == (Outcome.UNCHANGED, None)


def test_the_same_text_again_keeps_its_revision_but_moves_on():
    outcome, item = succeed(after("0012"), RELEASE, make_item(revision=2))
    assert (outcome, item.revision, item.source.sequencer) == (Outcome.UNCHANGED, 2, "0012")


def test_a_late_event_cannot_win_over_an_unchanged_upload_after_it():
    _, standing = succeed(after("0012"), RELEASE, make_item())
    assert succeed(after("0011"), REVISED, standing)[0] is Outcome.STALE


def test_new_markup_around_the_same_text_is_no_revision():
    same = replace(RELEASE, encoding="windows-1252", provenance={"published": Evidence.META})
    assert succeed(after("0011", sha256="cd" * 32), same, make_item())[0] is Outcome.UNCHANGED


def test_a_corrected_upload_replaces_a_rejection_and_is_news():
    outcome, item = succeed(after("0011"), RELEASE, make_item(REJECTION))
    assert (outcome, item.revision) == (Outcome.STORED, 2)


def test_another_bad_upload_is_another_rejection():
    outcome, item = succeed(after("0011", etag="ffff"), REJECTION, make_item(REJECTION))
    assert (outcome, item.revision) == (Outcome.REJECTED, 2)


@pytest.mark.parametrize(
    ("earlier", "later"),
    [
        ("0010", "0011"),
        ("00", "0000000000000001"),
        ("0055AED6DCD90281E5", "0055aed6dcd90281e6"),
        ("00FF", "01"),  # compared as text after right-padding, not as numbers
        ("", "0000000000000001"),
    ],
)
def test_sequencers_are_compared_after_right_padding(earlier, later):
    assert succeed(after(later), REVISED, make_item(sequencer=earlier))[0] is Outcome.REVISED
    assert succeed(after(earlier), REVISED, make_item(sequencer=later))[0] is Outcome.STALE


def test_the_same_upload_read_by_a_better_parser_is_a_revision():
    assert succeed(SOURCE, REVISED, make_item())[0] is Outcome.REVISED
