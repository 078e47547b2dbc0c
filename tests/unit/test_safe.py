from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsdrop.safe import ascii_line, line

anything = st.text(st.characters())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  two \t words\n", "two words"),
        ("a\r\nBcc: everyone@example.com", "a Bcc: everyone@example.com"),
        ("\x1b[31mred\x07", "[31mred"),
        ("evil\u202egnp.exe", "evilgnp.exe"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("a\xa0b\u2028c", "a b c"),
        ("half\ud800pair", "half pair"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("“Grüße” — 報道", "“Grüße” — 報道"),
        ("PRESS\u3164\u3164CONTACT\u2800\u115f", "PRESS CONTACT"),
        ("un\u034fse\u17b4en", "unseen"),
        ("Z\u0351" + 40 * "\u0336\u200d" + "algo", "Z\u0351\u0336\u200d\u0336\u200dalgo"),
        ("smuggled" + 400 * "\U000e0141", "smuggled" + 5 * "\U000e0141"),
        ("בְּרֵאשִׁ֖ית ❤️", "בְּרֵאשִׁ֖ית ❤️"),
        (None, ""),
    ],
)
def test_a_line_holds_what_can_be_printed(text, expected):
    assert line(text, 100) == expected


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 5, "short"),
        ("one two three four", 12, "one two…"),
        ("one, two, three", 10, "one, two…"),
        ("unbreakable", 6, "unbre…"),
    ],
)
def test_a_long_line_is_cut_between_words(text, limit, expected):
    assert line(text, limit) == expected


@given(anything, st.integers(2, 80))
def test_a_line_is_one_short_line_whatever_the_text(text, limit):
    made = line(text, limit)
    assert len(made) <= limit
    assert len(made.splitlines()) <= 1
    made.encode()


@given(anything)
def test_an_ascii_line_suits_a_mail_header(text):
    made = ascii_line(text, 99)
    if made is not None:
        assert 0 < len(made) < 100
        assert made.isascii()
        assert made.isprintable()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Gates’s “rhythm” — renewed…", 'Gates\'s "rhythm" - renewed...'),
        ("Élysée à Zürich, Łódź und Straße", "Elysee a Zurich, Lodz und Strasse"),
        ("Bridge costs £30m, (12€) and €5", "Bridge costs GBP 30m, (12 EUR) and EUR 5"),
        ("펜타곤 발표", None),
        ("国防部 9 月 2010", None),
        ("!!!", None),
        ("", None),
    ],
)
def test_typographic_marks_and_accents_have_plain_forms(text, expected):
    assert ascii_line(text, 99) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Größe der Übung in Köln", "de", "Groesse der Uebung in Koeln"),
        ("Größe der Übung", "de-AT", "Groesse der Uebung"),
        ("Gru\u0308ße", "de", "Gruesse"),
        ("GRÖSSE DER ÜBUNG", "de", "GROESSE DER UEBUNG"),
        ("Smørrebrød på Ærø", "da", "Smoerrebroed paa Aeroe"),
        ("Ålesund får bro", "nb", "Aalesund faar bro"),
        ("Ålens bro får överbyggnad", "sv", "Alens bro far overbyggnad"),
        ("Gümüş köprü", "tr", "Gumus kopru"),
        ("El pingüino", "es", "El pinguino"),
        ("Zürich opens a bridge", "en", "Zurich opens a bridge"),
    ],
)
def test_a_language_may_write_a_letter_as_two(text, language, expected):
    assert ascii_line(text, 99, language) == expected


def test_a_huge_text_is_cut_without_being_read():
    started = time.perf_counter()
    assert len(line("word " * 5_000_000, 100)) <= 100
    assert time.perf_counter() - started < 0.2
