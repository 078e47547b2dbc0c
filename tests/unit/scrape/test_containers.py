import gzip
import zlib

import pytest

from newsdrop.page import LARGEST_UPLOAD
from newsdrop.record import Reason, Rejection
from newsdrop.scrape.source.containers import unpack
from newsdrop.scrape.source.document import Document

MHTML = b"""From: <Saved by Windows Internet Explorer 7>
Subject: Agency opens bridge
Date: Wed, 15 Sep 2010 10:00:00 -0400
MIME-Version: 1.0
Content-Type: multipart/related; type="text/html"; boundary="=_x"

--=_x
Content-Type: text/html; charset="Windows-1252"
Content-Transfer-Encoding: quoted-printable
Content-Location: https://www.example.gov/news/bridge

<html><body><p>It=92s open.</p></body></html>
--=_x
Content-Type: text/css
Content-Location: https://www.example.gov/a.css

p {}
--=_x--
"""
MAIL = b"""Return-Path: <press@example.gov>
Subject: =?utf-8?q?Br=C3=BCcke_er=C3=B6ffnet?=
From: Press Office <press@example.gov>
To: list@example.org
Date: Wed, 15 Sep 2010 10:00:00 -0400
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=b

--b
Content-Type: text/plain; charset=utf-8

Plain, and much longer than the other part of this message is.
--b
Content-Type: text/html; charset=utf-8

<p>Rich</p>
--b--
"""


def refused(data: bytes) -> Rejection:
    answer = unpack(data)
    assert isinstance(answer, Rejection)
    return answer


def opened(data: bytes) -> Document:
    answer = unpack(data)
    assert isinstance(answer, Document)
    return answer


@pytest.mark.parametrize("data", [b"", b" \r\n\t", b"\0\0\0"])
def test_nothing_is_empty(data: bytes) -> None:
    assert refused(data).reason is Reason.EMPTY


@pytest.mark.parametrize(
    ("magic", "word"),
    [
        (b"%PDF-1.4\n", "PDF"),
        (b"PK\x03\x04", "zip"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"{\\rtf1", "RTF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "Office"),
        (b"[InternetShortcut]\r\nURL=https://example.gov/a\r\n", "link"),
        (b"BEGIN:VCALENDAR\nVERSION:2.0\n", "calendar"),
    ],
)
def test_foreign_files_are_named_and_a_remedy_is_given(magic: bytes, word: str) -> None:
    answer = refused(magic + b"rest of the file")
    assert answer.reason is Reason.NOT_HTML
    assert word in answer.message


def test_a_mailbox_of_one_mail_is_that_mail() -> None:
    data = b"From press@example.gov Wed Sep 15 10:00:00 2010\n" + MAIL
    assert opened(data).headers["mail:subject"] == ("Brücke eröffnet",)


def test_a_text_may_begin_as_a_mailbox_does() -> None:
    data = b"From Boston The mayor of the city announced a bridge.\n\nIt is open.\n"
    assert opened(data).data == data


def test_of_a_mailbox_of_several_none_is_lost() -> None:
    one = b"From press@example.gov Wed Sep 15 10:00:00 2010\n" + MAIL + b"\n"
    answer = refused(one * 3)
    assert (answer.reason, "3 mails" in answer.message) == (Reason.NOT_HTML, True)


def test_a_mail_out_of_apple_mail_is_that_mail() -> None:
    plist = b'<?xml version="1.0"?>\n<plist version="1.0"><dict/></plist>\n'
    data = b"%d      \n" % len(MAIL) + MAIL + plist
    assert opened(data) == opened(MAIL)


def test_a_text_may_begin_with_a_number() -> None:
    data = b"2021\n\nSubject: the bridge, which is open.\n"
    assert opened(data).data == data


def test_a_message_of_outlook_is_named() -> None:
    part = "__substg1.0_0037001F".encode("utf-16-le")
    assert "Outlook" in refused(b"\xd0\xcf\x11\xe0" + b"\0" * 600 + part).message


def test_gzip_is_opened_even_twice() -> None:
    assert opened(gzip.compress(gzip.compress(b"<p>Hi"))).data == b"<p>Hi"


def test_the_members_of_a_gzip_file_are_one_document() -> None:
    parts = [b"<p>The bridge ", b"opens on ", b"Monday."]
    assert opened(b"".join(map(gzip.compress, parts))).data == b"".join(parts)
    assert opened(gzip.compress(b"<p>Hi") + b"\0\0\0").data == b"<p>Hi"
    broken = gzip.compress(b"<p>The bridge ") + gzip.compress(b"opens")[:8] + b"\xff" * 20
    assert refused(broken).reason is Reason.NOT_HTML
    assert refused(gzip.compress(b"<p>Hi") * 2001).reason is Reason.NOT_HTML


def test_a_gzip_bomb_is_told_by_its_first_bytes() -> None:
    assert refused(gzip.compress(b"\0" * (LARGEST_UPLOAD + 1))).reason is Reason.TOO_LARGE


def test_a_damaged_gzip_file_gets_a_clear_answer() -> None:
    assert refused(b"\x1f\x8b\x08\x00" + zlib.compress(b"x")).reason is Reason.NOT_HTML


def test_a_file_over_the_limit_is_too_large() -> None:
    assert refused(b"x" * (LARGEST_UPLOAD + 1)).reason is Reason.TOO_LARGE


def test_a_page_saved_as_mhtml_gives_its_html_and_address() -> None:
    document = opened(MHTML)
    assert b"It\x92s open." in document.data
    assert document.url == "https://www.example.gov/news/bridge"
    assert document.container == "multipart/related"
    assert "mail:from" not in document.headers


def test_a_mail_gives_its_html_part_and_its_headers_as_evidence() -> None:
    document = opened(MAIL)
    assert document.data.strip() == b"<p>Rich</p>"
    assert document.container == "message/rfc822"
    assert document.headers["mail:subject"] == ("Brücke eröffnet",)


def test_a_mail_without_text_is_refused() -> None:
    mail = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: image/png\n\nAAAA"
    assert refused(mail).reason is Reason.NO_TEXT


def test_text_that_begins_like_a_header_is_no_mail() -> None:
    text = b"Date: June 3, 2021\nContact: Jane Roe\n\nThe bridge is open."
    assert opened(text).container is None


def test_a_mail_of_thousands_of_parts_is_too_large() -> None:
    head = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    parts = b"--x\nContent-Type: text/plain\n\nhi\n" * 5_000
    assert refused(head + parts + b"--x--\n").reason is Reason.TOO_LARGE


def test_parts_that_declare_no_type_are_counted_too() -> None:
    head = b"Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    assert refused(head + b"--x\n\nhi\n" * 5_000).reason is Reason.TOO_LARGE


def test_mails_in_mails_are_opened_no_deeper_than_they_are_forwarded() -> None:
    head, text = (
        b"Subject: x\nMIME-Version: 1.0\n",
        b"Content-Type: text/plain\n\nThe bridge opens.\n",
    )
    outer = b"Content-Type: message/rfc822\n\n"
    assert opened(head + 20 * outer + text).data.strip() == b"The bridge opens."
    assert refused(head + 999 * outer + text).reason is Reason.TOO_LARGE


@pytest.mark.parametrize("name", [b"From", b"Content-Type", b"Content-Location"])
@pytest.mark.parametrize(
    "value",
    [
        b"(" * 900 + b")" * 900 + b" text/plain",
        b"text/plain; " + b"; ".join(b"a*%d=x" % n for n in range(50_000)),
    ],
    ids=["comments in comments", "parameters"],
)
def test_headers_made_to_hurt_get_an_answer(name: bytes, value: bytes) -> None:
    head = b"Subject: x\nMIME-Version: 1.0\n" + name + b": " + value
    assert unpack(head + b"\n\nThe bridge opens.\n") is not None


def test_a_header_is_read_up_to_a_length() -> None:
    headers = b"MIME-Version: 1.0\nContent-Type: text/plain\nSubject: " + b"bridge " * 50_000
    assert len(opened(headers + b"\n\nThe bridge opens.\n").headers["mail:subject"][0]) <= 2000


@pytest.mark.parametrize("charset", ["idna", "\0", "zip", "punycode", "undefined"])
def test_a_charset_that_no_text_has_is_no_reason_to_fail(charset: str) -> None:
    head = f"Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain; charset={charset}\n\n"
    assert unpack(head.encode() + b"The br\xfccke opens.\n") is not None
