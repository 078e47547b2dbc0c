from __future__ import annotations

import pytest

from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source.sniff import sniff


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("<p>Office opens", "text/html"),
        ('<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>Text', "text/html"),
        ('<?xml version="1.0"?><nitf><head><title>Office opens</title></head>', "text/html"),
        ("Office opens bridge < 300 feet", "text/plain"),
        ("[Acme] opens bridge", "text/plain"),
        ("[1] Acme opens bridge", "text/plain"),
        ("[3 May 2026] <p>Acme opens bridge", "text/html"),
    ],
)
def test_a_document_is_told_by_its_text(text: str, form: str) -> None:
    assert sniff(text) == form


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ('<?xml version="1.0"?>\n<rss version="2.0"><channel>', "rss"),
        ('<?xml version="1.0"?><!DOCTYPE plist PUBLIC "a" "b"><plist><dict>', "plist"),
        ('{"title": "Office opens", "body": "<p>Text</p>"}', "JSON"),
        ("[1, 2, 3]", "JSON"),
        ("\0\1\2\3" * 90, "binary"),
    ],
)
def test_what_is_no_page_is_named(text: str, word: str) -> None:
    answer = sniff(text)
    assert isinstance(answer, Rejection)
    assert (answer.reason, word in answer.message) == (Reason.NOT_HTML, True)
