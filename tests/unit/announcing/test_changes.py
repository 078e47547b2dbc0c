from __future__ import annotations

import time
from dataclasses import replace

import pytest

from newsdrop.announcing.changes import Change, compare
from newsdrop.record import Contact, Date, Evidence, Image, Issuer, Paragraph, Release
from tests.making import RELEASE


def body(*texts):
    return tuple(Paragraph(text) for text in texts)


def test_two_alike_have_no_changes():
    assert compare(RELEASE, RELEASE) == ()


@pytest.mark.parametrize(
    ("field", "value", "change"),
    [
        (
            "headline",
            "Bridge Opens",
            Change("Headline", "Harbor Bridge Opens a Year Early", "Bridge Opens"),
        ),
        ("subheadline", "At last", Change("Subheadline", None, "At last")),
        ("release_status", None, Change("Status", "FOR IMMEDIATE RELEASE", None)),
        ("release_numbers", ("1", "2"), Change("Number", "24-117", "1, 2")),
        (
            "published",
            Date("2024-05-05", "day", Evidence.LABEL),
            Change("Date", "2024-05-04", "2024-05-05"),
        ),
        (
            "issuer",
            Issuer("City"),
            Change("Issuer", "Port Authority, Office of Public Affairs", "City"),
        ),
        ("boilerplate", ("About us",), Change("Boilerplate", None, "About us")),
        ("images", (), Change("Photo", "The bridge at dawn. — Photo by Lee Chan", None)),
        (
            "contacts",
            (Contact(name="Bo Li", email="bo@example.gov"),),
            Change("Contact", "Ana Diaz, Port Authority, 410-555-0100, press@example.gov",
                   "Bo Li, bo@example.gov"),
        ),
    ],
)  # fmt: skip
def test_a_changed_field_is_named_with_both_values(field, value, change):
    assert compare(RELEASE, replace(RELEASE, **{field: value})) == (change,)


@pytest.mark.parametrize("field", ["quotes", "people", "places", "links", "provenance", "language"])
def test_what_follows_from_the_text_is_not_listed_again(field):
    assert compare(RELEASE, replace(RELEASE, **{field: getattr(Release(), field)})) == ()


@pytest.mark.parametrize(
    ("old", "new", "changes"),
    [
        (["a", "b"], ["a", "b", "c"], [(None, "c")]),
        (["a", "b", "c"], ["a", "c"], [("b", None)]),
        (["a", "b"], ["a", "x"], [("b", "x")]),
        (["a"], ["b", "c"], [("a", "b"), (None, "c")]),
        (["a", "b", "c", "d"], ["a", "B", "c", "D"], [("b", "B"), ("d", "D")]),
        ([], ["a"], [(None, "a")]),
    ],
)
def test_paragraphs_are_told_apart(old, new, changes):
    found = compare(Release(body=body(*old)), Release(body=body(*new)))
    assert found == tuple(Change("Text", *pair) for pair in changes)


def test_of_a_changed_paragraph_only_the_words_around_the_change_are_kept():
    old = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    new = old.replace("seven", "SEVEN")
    (change,) = compare(Release(body=body(old)), Release(body=body(new)))
    assert change.before == (
        "one two three four five six seven eight nine ten eleven twelve thirteen …"
    )
    assert "SEVEN" in change.after


def test_the_words_before_a_change_are_cut_as_well():
    old = " ".join(f"w{n}" for n in range(40))
    (change,) = compare(Release(body=body(old)), Release(body=body(old.replace("w20", "x"))))
    assert change.after == "… w14 w15 w16 w17 w18 w19 x w21 w22 w23 w24 w25 w26 …"


def test_each_place_of_a_paragraph_that_differs_is_shown():
    old = " ".join(f"w{n}" for n in range(60))
    new = old.replace("w10 ", "x ").replace("w14 ", "y ").replace("w50", "z")
    near, far = compare(Release(body=body(old)), Release(body=body(new)))
    assert near.after == "… w4 w5 w6 w7 w8 w9 x w11 w12 w13 y w15 w16 w17 w18 w19 w20 …"
    assert (far.before, far.after) == (
        "… w44 w45 w46 w47 w48 w49 w50 w51 w52 w53 w54 w55 w56 …",
        "… w44 w45 w46 w47 w48 w49 z w51 w52 w53 w54 w55 w56 …",
    )


def test_words_that_were_taken_out_leave_those_around_them():
    (change,) = compare(Release(body=body("not all is well")), Release(body=body("all is well")))
    assert change == Change("Text", "not all is well", "all is well")


def test_signs_without_blanks_between_them_are_words():
    old = f"{'収益は百二十億円でした。' * 5}純利益は14億円でした。{'支店は四百です。' * 5}"
    (change,) = compare(Release(body=body(old)), Release(body=body(old.replace("14", "41"))))
    assert (change.before, change.after) == (
        "… た。純利益は14億円でした。 …",
        "… た。純利益は41億円でした。 …",
    )


def test_a_paragraph_is_compared_with_its_own_form_though_another_was_put_before_it():
    old = ["Revenue was 120 million.", "Net income was 14 million."]
    new = ["The bank is old.", "Revenue was 121 million.", "Net income was 41 million."]
    assert compare(Release(body=body(*old)), Release(body=body(*new))) == (
        Change("Text", None, new[0]),
        Change("Text", old[0], new[1]),
        Change("Text", old[1], new[2]),
    )


@pytest.mark.parametrize("words", [["a", "b"], ["the", *map(str, range(90))]])
def test_paragraphs_of_thousands_of_words_are_compared_soon(words):
    old = Release(body=body(*(" ".join([str(n), *words * 5]) for n in range(20))))
    new = Release(body=body(*(" ".join([*words[::-1] * 5, str(n)]) for n in range(20))))
    long = body(" ".join(words * 10_000)), body(" ".join(words[::-1] * 10_000))
    started = time.process_time()
    assert compare(old, new)
    assert compare(Release(body=long[0]), Release(body=long[1]))
    assert time.process_time() - started < 6


def test_pages_of_thousands_of_lines_are_compared_at_once():
    old = Release(body=body(*["a", "b"] * 20_000))
    new = Release(body=body("x", *["b", "a"] * 20_000, "y"))
    started = time.perf_counter()
    assert compare(old, new) == (Change("Text", "40000 paragraphs", "40002 others"),)
    assert time.perf_counter() - started < 1


def test_a_photo_without_words_is_not_compared():
    assert compare(RELEASE, replace(RELEASE, images=(*RELEASE.images, Image("x.jpg")))) == ()
