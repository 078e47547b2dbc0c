from __future__ import annotations

from dataclasses import replace

import pytest

from newsdrop.announcing.changes import compare
from newsdrop.announcing.corrected import mark, note
from newsdrop.announcing.envelope import event
from newsdrop.announcing.notice import text
from newsdrop.announcing.occasion import Occasion
from newsdrop.announcing.subjects import subject
from tests.making import RELEASE, make_item

TITLE = RELEASE.headline
WITHDRAWN = "Withdrawn by the issuer"


def corrected(correction, **fields):
    return replace(RELEASE, correction=correction, **fields)


@pytest.mark.parametrize(
    ("correction", "expected"),
    [
        ("Correction: This release corrects the date.", "Correction"),
        (f"CORRECTION: {TITLE}", "Correction"),
        (f"UPDATE: {TITLE}", "Update"),
        (f"CORRECTING and REPLACING {TITLE}", "Correcting and replacing"),
        ("MANDATORY KILL NOTICE: This release is withdrawn.", "Mandatory kill notice"),
        (f"{TITLE} (Corrected)", "Correction"),
        (f"[CORRECTED COPY] {TITLE}", "Corrected copy"),
        (f"정정: {TITLE}", "Correction"),
        ("The second paragraph should read: 15 million.", "Correction"),
        ("Corrects the date.", "Correction"),
        ("This press release of May 4 is withdrawn.", "Withdrawn by the issuer"),
        ("The second paragraph should read: the contract is void.", "Correction"),
        ("The release issued Tuesday said wrongly that the contract is void.", "Correction"),
        ("The press release “No contract is void” of Monday, 4 May is withdrawn.", WITHDRAWN),
        ("Updates on the harbor are corrected.", "Correction"),
        (None, None),
    ],
)
def test_a_correction_is_called_what_its_issuer_calls_it(correction, expected):
    assert mark(corrected(correction)) == expected


def test_a_headline_that_says_so_itself_gets_no_mark():
    assert mark(corrected(f"KILL NOTICE: {TITLE}", headline=f"KILL NOTICE: {TITLE}")) is None


@pytest.mark.parametrize(
    ("correction", "expected"),
    [
        ("Corrects the date.", "Corrects the date."),
        (f"CORRECTION: {TITLE}", "Its issuer marked it “CORRECTION”."),
        (f"{TITLE} (Corrected)", "Its issuer marked it “Corrected”."),
        (TITLE, ""),
        (None, ""),
    ],
)
def test_a_correction_does_not_repeat_the_headline(correction, expected):
    assert note(corrected(correction)) == expected


def test_a_release_without_headline_keeps_what_it_says():
    assert note(corrected("Corrects the date.", headline=None)) == "Corrects the date."


@pytest.mark.parametrize(
    ("occasion", "expected"),
    [
        (Occasion.NEW, f"Correction: {TITLE}"),
        (Occasion.REVISED, f"Revised: Correction: {TITLE}"),
        (Occasion.WITHDRAWN, f"File deleted: Correction: {TITLE}"),
    ],
)
def test_an_inbox_shows_a_correction(occasion, expected):
    item = make_item(corrected(f"CORRECTION: {TITLE}"))
    assert subject(item, occasion) == expected
    assert text(item, Occasion.NEW).count(TITLE) == 1


@pytest.mark.parametrize(
    ("said", "is_first"),
    [
        ("KILL NOTICE: This release must not be used.", True),
        ("This press release of May 4 is withdrawn.", True),
        ("Correction: This release corrects the date.", False),
    ],
)
def test_a_mail_opens_with_what_takes_it_back(said, is_first):
    mail = text(make_item(corrected(said)), Occasion.NEW)
    assert mail.startswith(said) is is_first
    assert mail.count(said) == 1
    withdrawn = text(make_item(corrected(said)), Occasion.WITHDRAWN)
    assert withdrawn.startswith(TITLE)
    assert withdrawn.count(said) == 1


def test_a_mail_whose_headline_takes_it_back_opens_with_that():
    title = f"KILL NOTICE: {TITLE}"
    assert text(make_item(corrected(title, headline=title)), Occasion.NEW).startswith(title)


def test_of_a_story_that_is_taken_back_only_its_name_is_told():
    killed = corrected("MANDATORY KILL NOTICE", subheadline="Five lanes, no toll")
    item = make_item(killed, revision=2)
    for occasion in (Occasion.NEW, Occasion.REVISED):
        mail = text(item, occasion, compare(RELEASE, killed))
        facts = f"MANDATORY KILL NOTICE\n\n{TITLE}\n{'=' * 32}\n\nBALTIMORE, May 4, 2024\n"
        assert mail.startswith(f"{facts}Port Authority\n")
        for part in ("lanes", "opened today", "We promised", "at dawn", "WHAT CHANGED"):
            assert part not in mail
        assert "Its text is left out here" in mail
        assert "PRESS CONTACT\n-------------\nAna Diaz" in mail
        assert mail.endswith(f"Newsdrop {item.release_id}, revision 2\n")
        data = event(item, occasion)["data"]
        assert (data["headline"], data["summary"]) == (TITLE, None)
        assert data["people"] == ["Joan Reyes"]


def test_of_a_story_that_is_corrected_the_text_is_told():
    mail = text(make_item(corrected("The release said that the permit is void.")), Occasion.NEW)
    assert "opened today" in mail
