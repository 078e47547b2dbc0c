"""Code that a server would have run is no part of what a page shows."""

import pytest

import newsdrop
from newsdrop.record import Release
from newsdrop.scrape.source.unserved import LONGEST, without_code

STORY = (
    "SPRINGFIELD, Ohio – The Bridge Office opened the new river bridge to all traffic today, two "
    "months earlier than planned, officials said."
)


@pytest.mark.parametrize(
    "code",
    [
        '<?php foreach ($menu as $name => $link) { echo "<b>$name</b>"; } ?>',
        "<?\n// the menu stands above ------>>>>\ninclude 'menu.php';\n?>",
        "<?= $page->title ?>",
        '<%@ page language="java" %>',
        "<% If Hour(Now) > 12 Then %>",
        "<%-- The menu -> above --%>",
    ],
)
def test_code_is_left_out(code):
    assert without_code(f"<p>One</p>{code}<p>Two</p>") == "<p>One</p><p>Two</p>"


@pytest.mark.parametrize(
    "source",
    [
        '<?xml version="1.0"?><p>One</p>',
        '<?xml:namespace prefix = o ns = "urn:roe" /><p>One</p><?xml version="1.0"?>',
        "<p>One <? two</p>",
        "<p>One <% two</p><p>Why?></p>",
        "<p>5 <% 6, and 6 %&gt; 5</p>",
        f"<? {'x' * LONGEST} ?>",
        "",
    ],
)
def test_other_marks_are_left_as_they_are(source):
    assert without_code(source) == source


def test_a_page_is_read_as_if_it_had_been_served():
    menu = "<?\n// ---- BELOW THIS LINE ---->>>>\nrequire 'menu.php';\n?>"
    page = f"{menu}<h1>County Opens Bridge Early</h1><p>{STORY}</p>{menu}"
    record = newsdrop.read(page.encode())
    assert isinstance(record, Release)
    assert (record.headline, record.boilerplate) == ("County Opens Bridge Early", ())
    assert [paragraph.text for paragraph in record.body] == [STORY]


def test_of_very_many_pieces_the_first_are_left_out():
    assert len(without_code("<% x;%>" * 50_000)) == 7 * 25_000


@pytest.mark.parametrize("mark", ["<? ", "<?", "?>", "<% ?>", "<? %>"])
def test_very_many_marks_are_gone_through_once(mark):
    assert without_code(mark * 200_000) == mark * 200_000
