from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.record import Evidence, Reason, Rejection
from newsdrop.storing.item import Withdrawal
from newsdrop.storing.succession import Outcome, succeed, withdraw
from newsdrop.uploads import Upload
from tests.making import INBOX, RELEASE, SOURCE, make_item

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


@pytest.mark.parametrize("quiet", [True, False])
def test_the_same_text_again_is_as_quiet_as_it_was(quiet):
    _, item = succeed(after("0012", quiet=not quiet), RELEASE, make_item(quiet=quiet))
    assert (item.source.quiet, item.source.sequencer) == (quiet, "0012")


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


# -- Deletions --------------------------------------------------------------------------------


def deletion(sequencer, at="2024-05-05T10:00:00+00:00"):
    return Upload(INBOX, "bridge.html", None, sequencer, at)


def deleted(item, sequencer):
    return withdraw(deletion(sequencer), item)[1]


def test_a_deleted_object_is_withdrawn_and_keeps_what_it_said():
    outcome, item = withdraw(deletion("0011"), make_item())
    assert outcome is Outcome.WITHDRAWN
    assert item == replace(make_item(), withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0011"))


def test_a_late_deletion_of_an_older_state_loses():
    assert withdraw(deletion("0009"), make_item()) == (Outcome.STALE, None)


def test_the_same_deletion_again_writes_nothing():
    assert withdraw(deletion("0011"), deleted(make_item(), "0011")) == (Outcome.UNCHANGED, None)


def test_a_later_deletion_counts_but_it_was_gone_before():
    outcome, item = withdraw(deletion("0013", "2025-01-01"), deleted(make_item(), "0011"))
    assert outcome is Outcome.UNCHANGED
    assert item.withdrawn == Withdrawal("2024-05-05T10:00:00+00:00", "0013")


def test_a_new_upload_lifts_it_and_is_told_anew_even_if_it_says_the_same():
    outcome, item = succeed(after("0012"), RELEASE, deleted(make_item(), "0011"))
    assert (outcome, item.revision, item.withdrawn) == (Outcome.STORED, 2, None)


@pytest.mark.parametrize("answer", [RELEASE, REVISED])
def test_a_late_upload_from_before_the_deletion_does_not_bring_it_back(answer):
    _, item = succeed(after("0011"), answer, deleted(make_item(), "0012"))
    assert (item.answer, item.withdrawn.sequencer) == (answer, "0012")


def test_a_deletion_that_overtook_the_upload_waits_for_it():
    first = deleted(None, "0011")
    assert (first.revision, first.answer.reason) == (0, Reason.DELETED)
    outcome, item = succeed(SOURCE, RELEASE, first)
    assert (outcome, item.revision, item.answer) == (Outcome.STORED, 1, RELEASE)
    assert item.withdrawn == first.withdrawn


@given(
    st.permutations(["up 1", "up 2", "down 3", "up 4", "down 5"]),
    st.lists(st.sampled_from(["up 1", "up 2", "down 3", "up 4", "down 5"]), max_size=4),
    st.integers(min_value=1, max_value=5),
)
def test_in_whatever_order_and_however_often_events_come_the_newest_counts(order, again, last):
    events = [event for event in [*order, *again] if int(event[-1]) <= last]
    item = None
    for event in events:
        what, number = event.split()
        if what == "up":
            answer = replace(RELEASE, headline=f"Bridge {number}")
            _, next_item = succeed(after(number), answer, item)
        else:
            _, next_item = withdraw(deletion(number), item)
        item = next_item or item
    newest_upload = {1: 1, 2: 2, 3: 2, 4: 4, 5: 4}[last]
    assert item.answer.headline == f"Bridge {newest_upload}"
    assert (item.withdrawn is not None) == (last in {3, 5})
