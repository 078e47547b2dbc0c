from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.announcing.changes import Change, compare
from newsdrop.announcing.layout import WIDTH, columns
from newsdrop.announcing.notice import text
from newsdrop.announcing.occasion import Occasion
from newsdrop.announcing.subjects import subject
from newsdrop.record import (
    Contact,
    Date,
    Dateline,
    Evidence,
    Image,
    Issuer,
    Paragraph,
    Person,
    Quote,
    Reason,
    Rejection,
    Release,
)
from newsdrop.storing.item import Withdrawal
from tests.making import RELEASE, make_item

NEW = Occasion.NEW
REVISED = Occasion.REVISED

MAIL = """\
Harbor Bridge Opens a Year Early
================================

BALTIMORE, May 4, 2024
Port Authority
Office of Public Affairs
No. 24-117 · FOR IMMEDIATE RELEASE

The new harbor bridge opened today.

IN THEIR OWN WORDS
------------------
“We promised a bridge and we built a better one”
    — Joan Reyes, Director

PHOTO
-----
The bridge at dawn.
    — Photo by Lee Chan

PRESS CONTACT
-------------
Ana Diaz, Port Authority
410-555-0100
press@example.gov

SOURCE
------
https://www.example.gov/news/bridge
s3://newsdrop-inbox-123456789012-us-east-1/bridge.html
Newsdrop {id}, revision 1
"""


def test_the_whole_mail():
    item = make_item()
    assert text(item, NEW) == MAIL.format(id=item.release_id)


def test_a_withdrawn_release_is_named_and_not_told_again():
    item = replace(make_item(), withdrawn=Withdrawal("2024-05-05T10:00:00+00:00", "0011"))
    assert subject(item, Occasion.WITHDRAWN) == "File deleted: Harbor Bridge Opens a Year Early"
    told = text(item, Occasion.WITHDRAWN)
    assert (
        "\n\nThe file of this release was deleted from the inbox on May 5, 2024, 10:00\n"
        "UTC. That does not say whether its issuer withdrew it.\n\nSOURCE\n" in told
    )


def test_a_release_that_came_under_embargo_is_named_and_not_told_again():
    item = make_item(
        replace(RELEASE, release_status=None, embargoed_until="2024-06-01T09:00:00-04:00")
    )
    named = "Under embargo: Harbor Bridge Opens a Year Early"
    assert subject(item, Occasion.EMBARGOED) == named
    told = text(item, Occasion.EMBARGOED)
    assert (
        "\n\nThis release, of which you were told before, is now under embargo until\n"
        "June 1, 2024, 09:00 UTC-04:00. Do not use it before then.\n\nSOURCE\n" in told
    )


def test_a_release_that_says_next_to_nothing_has_a_short_mail():
    item = make_item(Release(body=(Paragraph("Only this."),)))
    assert text(item, NEW).startswith("Press release\n=============\n\nOnly this.\n\nSOURCE\n")


def test_a_revision_says_what_changed():
    revision = replace(
        RELEASE,
        headline="Harbor Bridge Opens Two Years Early",
        release_status=None,
        body=(*RELEASE.body[:2], Paragraph("The bridge has six lanes."), Paragraph("It is red.")),
    )
    mail = text(make_item(revision, revision=2), REVISED, compare(RELEASE, revision))
    assert (
        """
This is revision 2 of a release you were told of before.

WHAT CHANGED
------------
Headline
  was: Harbor Bridge Opens a Year Early
  now: Harbor Bridge Opens Two Years Early

Status
  out: FOR IMMEDIATE RELEASE

Text
  was: The bridge has five lanes.
  now: The bridge has six lanes.
  new: It is red.

The new harbor bridge opened today.
"""
        in mail
    )


def test_moments_that_changed_are_written_as_people_write_them():
    old = replace(RELEASE, embargoed_until="2024-05-06T09:00:00-04:00")
    new = replace(RELEASE, published=Date("2024-05-05", "day", Evidence.DATELINE))
    mail = text(make_item(new, revision=2), REVISED, compare(old, new))
    assert "Embargo\n  out: May 6, 2024, 09:00 UTC-04:00\n" in mail
    assert "Date\n  was: May 4, 2024\n  now: May 5, 2024\n" in mail


def test_a_revision_that_is_compared_with_nothing_names_no_changes():
    assert "WHAT CHANGED" not in text(make_item(revision=2), REVISED)


def test_a_revision_beside_the_text_says_so():
    assert "Nothing in the text; only links" in text(make_item(revision=2), REVISED, ())


def test_many_changes_are_counted():
    changes = [Change("Text", None, f"Paragraph {n}") for n in range(50)]
    assert "and 20 more.\n" in text(make_item(revision=2), REVISED, changes)


def test_of_a_long_paragraph_every_changed_figure_is_told():
    old = f"Revenue was 120 million. {'We sold many boats again. ' * 20}Net income was 14 million."
    new = old.replace("120", "121").replace("14", "41")
    item = make_item(replace(RELEASE, body=(Paragraph(new),)), revision=2)
    mail = text(item, REVISED, compare(replace(RELEASE, body=(Paragraph(old),)), item.release))
    assert (
        """
Text
  was: Revenue was 120 million. We sold many boats again. …
  now: Revenue was 121 million. We sold many boats again. …
  was: … many boats again. Net income was 14 million.
  now: … many boats again. Net income was 41 million.
"""
        in mail
    )


def test_a_change_that_is_cut_says_so():
    changes = [Change("Text", None, "word " * 300), Change("Text", None, "all of it …")]
    mail = text(make_item(revision=2), REVISED, changes)
    assert "word word… (goes on)\n  new: all of it …\n" in mail


def test_long_changes_have_room_for_fewer():
    changes = [Change("Text", "word " * 300, f"{n} {'word ' * 300}") for n in range(20)]
    assert "and 9 more.\n" in text(make_item(revision=2), REVISED, changes)


def test_an_ended_embargo_is_mentioned():
    item = make_item(replace(RELEASE, embargoed_until="2024-05-04T09:00:00-04:00"))
    mail = text(item, Occasion.EMBARGO_LIFTED)
    assert "The embargo ended on May 4, 2024, 09:00 UTC-04:00." in mail
    assert subject(item, Occasion.EMBARGO_LIFTED) == "Harbor Bridge Opens a Year Early"
    assert "Its embargo is lifted." in text(make_item(), Occasion.EMBARGO_LIFTED)


@pytest.mark.parametrize(
    "status",
    [
        "EMBARGOED UNTIL DELIVERY",
        "FOR RELEASE ON DELIVERY",
        "Sperrfrist: Redebeginn",
        "Frei ab Redebeginn",
        "This release is under embargo.",
    ],
)
def test_a_mail_opens_with_an_embargo_that_names_no_moment(status):
    item = make_item(replace(RELEASE, release_status=status))
    assert text(item, NEW).startswith(f"Not free yet: it is marked “{status}”.")
    assert subject(item, NEW) == "Embargoed: Harbor Bridge Opens a Year Early"
    assert subject(item, REVISED) == "Embargoed: Revised: Harbor Bridge Opens a Year Early"
    assert subject(item, Occasion.WITHDRAWN) == "File deleted: Harbor Bridge Opens a Year Early"


@pytest.mark.parametrize(
    ("status", "until"),
    [
        ("EMBARGOED UNTIL MAY 4, 2024", "2024-05-04"),
        ("EMBARGO LIFTED", None),
        ("FOR IMMEDIATE RELEASE, NO EMBARGO", None),
        (None, None),
    ],
)
def test_of_other_embargoes_nobody_is_warned(status, until):
    item = make_item(replace(RELEASE, release_status=status, embargoed_until=until))
    assert text(item, NEW).startswith("Harbor Bridge Opens a Year Early")
    assert subject(item, NEW) == "Harbor Bridge Opens a Year Early"


def test_a_correction_is_shown():
    item = make_item(replace(RELEASE, correction="Corrects the date."))
    assert "\n\nCorrects the date.\n\n" in text(item, NEW)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("2024-05-04", "May 4, 2024"),
        ("2024-05", "2024-05"),
        ("2024", "2024"),
        ("2024-05-04T09:30:00-04:00", "May 4, 2024, 09:30 UTC-04:00"),
        ("2024-05-04T09:30:00Z", "May 4, 2024, 09:30 UTC"),
        ("2024-05-04T09:30", "May 4, 2024, 09:30"),
        ("yesterday", "yesterday"),
    ],
)
def test_dates_are_written_as_people_write_them(value, shown):
    item = make_item(Release(published=Date(value, "day", Evidence.META)))
    assert text(item, NEW).splitlines()[3] == shown


def quote(words, speaker, paragraph=0, attribution=None):
    return Quote(words, speaker, attribution, paragraph, 0, len(words))


def test_every_voice_is_heard_once_and_turns_of_phrase_are_not_quoted():
    quotes = (
        quote("a rhythm of consultations", None, 0, "the official"),
        quote("Ana says one thing here.", "Ana", 1),
        quote("Bo says another thing here, and more.", "Bo", 2),
        quote("Cy says something else again.", "Cy", 3),
        quote("Nobody is named for this one.", None, 4),
        quote("He is known only from the paragraph before.", None, 4, "he"),
        quote("Ana says something a good deal longer.", "Ana", 5),
        quote("Ana says one thing again.", "Ana", 6),
    )
    mail = text(make_item(replace(RELEASE, quotes=quotes)), NEW)
    shown = [line for line in mail.splitlines() if line.startswith(("“", "    — "))]
    assert shown[:6] == [
        "“Bo says another thing here, and more.”",
        "    — Bo",
        "“Cy says something else again.”",
        "    — Cy",
        "“Ana says something a good deal longer.”",
        "    — Ana",
    ]


def test_a_single_voice_may_speak_more_than_once():
    quotes = tuple(quote(f"Sentence number {n} of this one voice.", "Ana", n) for n in range(9))
    assert text(make_item(replace(RELEASE, quotes=quotes)), NEW).count("— Ana") == 3


def test_a_quote_that_the_lead_has_is_not_repeated():
    said = "We promised a bridge and we built a better one,"
    lead = f"The new harbor bridge opened today. “{said}” said Director Joan Reyes."
    further = quote("It took us four years and no day more.", "Joan Reyes", 2)
    release = replace(RELEASE, summary=lead, quotes=(*RELEASE.quotes, further))
    mail = text(make_item(release), NEW)
    assert " ".join(mail.split()).count(said) == 1
    assert "\n------------------\n“It took us four years and no day more.”\n" in mail


def test_what_attribution_parts_is_told_as_one():
    first, rest = quote("They built it,", "Ana", 1), quote("and we only opened the door.", "Ana", 1)
    mail = text(make_item(replace(RELEASE, quotes=(first, rest))), NEW)
    assert "\n“They built it, and we only opened the door.”\n    — Ana\n" in mail
    for other in (
        replace(rest, speaker="Bo"),
        replace(rest, paragraph=2),
        replace(rest, text="We only opened the door, and went in."),
    ):
        mail = text(make_item(replace(RELEASE, quotes=(first, other))), NEW)
        assert f"\n“{other.text}”\n" in mail
    lead = f"“{first.text}” Ana said, “{rest.text}”"
    mail = text(make_item(replace(RELEASE, summary=lead, quotes=(first, rest))), NEW)
    assert mail.count("opened the door") == 1


def test_a_quote_that_the_page_repeats_is_told_once():
    quotes = (
        quote("We built a better bridge.", "Ana", 1),
        quote("We built a better bridge,", None, 2, "the director"),
        quote("It is true. We built a better bridge.", "Ana", 3),
    )
    mail = text(make_item(replace(RELEASE, quotes=quotes)), NEW)
    assert mail.count("We built a better bridge") == 1
    assert "more." not in mail


def test_more_quotes_than_shown_are_counted():
    quotes = tuple(quote(f"Sentence number {n} of voice {n}.", f"Ana {n}", n) for n in range(9))
    mail = text(make_item(replace(RELEASE, quotes=quotes)), NEW)
    assert "    — Ana 3\n\nand 5 more.\n\nPHOTO\n" in mail


def test_more_photos_than_shown_are_counted():
    images = tuple(Image(None, None, f"Photo number {n}") for n in range(9))
    mail = text(make_item(replace(RELEASE, images=images)), NEW)
    assert "\nPHOTOS\n------\nPhoto number 0\n\nPhoto number 1\n" in mail
    assert "\nand 5 more.\n" in mail


def test_photos_that_share_a_caption_are_told_once():
    images = (Image("a.jpg", None, "The bridge."), Image("b.jpg", None, "The bridge."))
    mail = text(make_item(replace(RELEASE, images=images)), NEW)
    assert "\nPHOTO\n-----\nThe bridge.\n\nPRESS" in mail


def test_a_correction_that_a_revision_adds_is_told_once():
    new = replace(RELEASE, correction="Corrects the date.")
    mail = text(make_item(new, revision=2), REVISED, compare(RELEASE, new))
    assert mail.count("Corrects the date.") == 1
    assert "Corrects the date." in text(make_item(new, revision=2), REVISED, ())


def test_who_has_two_numbers_is_named_once():
    jane, press = Contact("Jane Roe", "Acme", "410-555-0100", "j@x.org"), Contact(None, None, "1")
    again = replace(jane, phone="410-555-0101", email=None)
    mail = text(make_item(replace(RELEASE, contacts=(jane, again, press))), NEW)
    assert "\nJane Roe, Acme\n410-555-0100\nj@x.org\n410-555-0101\n\n1\n" in mail


def test_more_people_than_shown_are_counted_whatever_numbers_they_have():
    names = ("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
    contacts = tuple(Contact(name, None, f"{n}-{name}") for name in names for n in (1, 2))
    mail = text(make_item(replace(RELEASE, contacts=contacts)), NEW)
    assert "\nCy\n1-Cy\n2-Cy\n\nDi\n1-Di\n2-Di\n\nand 2 more.\n\nSOURCE\n" in mail


def test_a_number_is_told_once_and_more_than_shown_are_counted():
    contacts = tuple(Contact("Ana", None, f"555-010{n}", "ana@x.org") for n in range(6))
    mail = text(make_item(replace(RELEASE, contacts=contacts)), NEW)
    assert "\nAna\n555-0100\nana@x.org\n555-0101\n555-0102\nand 3 more.\n\nSOURCE\n" in mail


def test_more_release_numbers_than_shown_are_counted():
    item = make_item(replace(RELEASE, release_numbers=tuple("12345")))
    assert "\nNo. 1 · No. 2 · No. 3 · and 2 more · FOR IMMEDIATE RELEASE\n" in text(item, NEW)


def test_nothing_is_left_out_to_hide_only_one():
    quotes = tuple(quote(f"Sentence number {n} of voice {n}.", f"Ana {n}", n) for n in range(5))
    images = tuple(Image(None, None, f"Photo number {n}") for n in range(5))
    one = tuple(Contact("Ana", None, f"555-010{n}", "ana@x.org") for n in range(4))
    others = tuple(Contact(name, None, f"1-{name}") for name in ("Bo", "Cy", "Di", "Ed"))
    release = replace(
        RELEASE,
        release_numbers=tuple("1234"),
        quotes=quotes,
        images=images,
        contacts=(*one, *others),
    )
    changes = [Change("Text", None, f"Paragraph {n}") for n in range(31)]
    long = [Change("Text", "word " * 300, f"{n} {'word ' * 300}") for n in range(12)]
    mail = text(make_item(release, revision=2), REVISED, changes)
    for last in ("No. 4", "— Ana 4", "Photo number 4", "555-0103", "1-Ed", "Paragraph 30"):
        assert f"{last}\n" in mail or f"{last} · " in mail
    assert "11 word word" in text(make_item(release, revision=2), REVISED, long)
    assert " more" not in mail


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Gates, Serdyukov Renew Ties", "Gates, Serdyukov Renew Ties"),
        ("“Élan” — a line\r\nBcc: x@y.z", '"Elan" - a line Bcc: x@y.z'),
        ("word " * 40, "word " * 18 + "word..."),
        ("국방부 발표", "Press release of Port Authority, 2024-05-04, bridge.html"),
        (None, "Press release of Port Authority, 2024-05-04, bridge.html"),
    ],
)
def test_the_subject_comes_from_the_headline(headline, expected):
    made = subject(make_item(replace(RELEASE, headline=headline)), NEW)
    assert made == expected
    assert len(made) < 100


def test_a_subject_without_headline_and_issuer_has_the_releases_own_day_and_the_file():
    bare = make_item(Release(headline="국방부"))
    assert subject(bare, NEW) == "Press release, bridge.html"
    dated = make_item(Release(headline="국방부", published=RELEASE.published))
    assert subject(dated, NEW) == "Press release of 2024-05-04, bridge.html"


def test_a_subject_without_headline_names_the_kind():
    article = replace(RELEASE, headline="국방부", kind="news_article")
    assert subject(make_item(article), NEW).startswith("News article of Port Authority, 2024-05-04")


@pytest.mark.parametrize(
    ("byline", "told"),
    [("Port Authority", False), ("by portauthority", False), ("By Jane Roe", True)],
)
def test_the_house_is_not_named_again_as_author(byline, told):
    mail = text(make_item(replace(RELEASE, byline=byline)), NEW)
    assert (f"\n{byline}\n" in mail.replace("Port Authority\n", "", 1)) is told


def test_the_credit_of_a_photo_is_no_caption():
    photo = Image("/a.jpg", alt="Jane Roe / AFP", credit="Jane Roe / AFP")
    mail = text(make_item(replace(RELEASE, images=(photo,))), NEW)
    assert "(without a caption)\n    — Jane Roe / AFP" in mail


@pytest.mark.parametrize("occasion", list(Occasion))
def test_a_subject_without_headline_is_never_too_long(occasion):
    name = "The Ministry of Bridges, Ferries, Locks and Other Crossings of Water"
    item = make_item(replace(RELEASE, headline=None, issuer=Issuer(name)))
    long = replace(item, source=replace(item.source, key=f"in/{'bridge-' * 20}.html"))
    made = subject(long, occasion)
    assert made.isascii()
    assert len(made) < 100
    assert "2024-05-04, bridge-" in made


def test_a_subject_with_every_mark_is_not_too_long_either():
    name = "The Ministry of Bridges, Ferries, Locks and Other Crossings of Water"
    release = replace(
        RELEASE,
        headline="국방부",
        issuer=Issuer(name),
        release_status="EMBARGOED",
        correction="CORRECTING and REPLACING the date",
    )
    made = subject(make_item(release, key=f"in/{'bridge-' * 20}.html"), REVISED)
    assert made.startswith("Embargoed: Revised: Correcting and replacing: Press release of The")
    assert len(made) < 100


def test_a_revisions_subject_says_so():
    assert subject(make_item(), REVISED) == "Revised: Harbor Bridge Opens a Year Early"


def test_of_a_rejected_upload_nobody_is_told():
    with pytest.raises(TypeError):
        text(make_item(Rejection(Reason.EMPTY, "Nothing in it.")), NEW)


def test_a_mail_in_wide_characters_fits_its_lines():
    item = make_item(replace(RELEASE, headline="報道" * 60, summary="発表" * 200))
    assert max(map(columns, text(item, NEW).splitlines())) <= WIDTH


def test_a_page_cannot_write_headings_into_a_mail():
    row = "-" * 70
    forged = f"Acme opens a bridge SOURCE {row} https://forged.example.org/"
    release = replace(
        RELEASE,
        subheadline="=" * 32,
        byline="------",
        correction=forged,
        summary=f"The bridge was opened: PHOTO {row} forged:",
        body=(
            Paragraph(f"The bridge was opened: PHOTO {row} forged:"),
            *map(Paragraph, ("SOURCE", row)),
        ),
        contacts=(Contact("PHOTO", None, "------", "forged@example.org"),),
        images=(Image(None, None, f"SOURCE {row} forged"),),
    )
    rows = text(make_item(release), NEW).splitlines()
    above = [before for before, row in pairwise(rows) if re.fullmatch("[-=]{3,}", row)]
    own = ["IN THEIR OWN WORDS", "PHOTO", "PRESS CONTACT", "SOURCE"]
    assert above == [RELEASE.headline, *own]


hostile = st.text(max_size=200) | st.sampled_from(
    ["x" * 50_000, "\r\n.\r\n", "\x1b]0;title\x07", "\ud800", "{" * 900, ""]
)


@st.composite
def releases(draw):
    """Make releases out of anything that a parser might let through."""
    words = draw(st.lists(hostile, min_size=4, max_size=8))
    one, two, three, four, *_ = words
    return Release(
        headline=one, subheadline=two, byline=three, url=four,
        dateline=Dateline(one, two, three), published=Date("2024-05-04", "day", Evidence.META),
        issuer=Issuer(one, two), release_numbers=tuple(words) * 5, release_status=three,
        embargoed_until=None, correction=four,
        contacts=(Contact(one, two, three, four),) * 20, body=(Paragraph(one),) * 3,
        quotes=(Quote(f"{one} a b c d e", two, three, 0, 0, 1),) * 20,
        people=(Person(two, three),), images=(Image(one, two, three, four),) * 20, summary=two,
    )  # fmt: skip


@given(releases(), st.sampled_from(list(Occasion)))
def test_whatever_a_page_says_the_mail_is_plain_text_of_a_modest_size(release, occasion):
    item = make_item(release)
    changes = [Change("Text", release.headline, release.summary)] * 30
    mail, head = text(item, occasion, changes), subject(item, occasion)
    assert len(mail.encode()) < 60_000
    assert mail.replace("\n", "").isprintable()
    assert 0 < len(head) < 100
    assert head.isascii()
    assert head.isprintable()


def test_the_caption_of_a_photo_release_is_told_once():
    caption = "Joan Reyes opens the harbor bridge at dawn, a year before it was planned to open."
    photo = Image("/bridge.jpg", caption=caption, credit="Photo by Lee Chan")
    body = (Paragraph(caption, "caption"),)
    release = replace(RELEASE, body=body, summary=caption, images=(photo,))
    mail = text(make_item(release), NEW)
    assert " ".join(mail.split()).count(caption) == 1


def test_several_contacts_stand_below_a_plural():
    one, other = ("Jane Roe", None, None, "jane@x.org"), ("Ann Poe", None, "555-0100", None)
    two = (Contact(*one), Contact(*other))
    mail = text(make_item(replace(RELEASE, contacts=two)), NEW)
    assert "\nPRESS CONTACTS\n--------------\nJane Roe\njane@x.org\n\nAnn Poe\n" in mail
