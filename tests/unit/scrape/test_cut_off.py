"""A file that ends in the middle is no whole release; a sound one of any maker is."""

import base64
import gzip
import plistlib
import quopri
from collections.abc import Callable
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path

import pytest

import newsdrop
from newsdrop.record import Reason, Rejection, Release

PAGES = sorted((Path(__file__).parents[2] / "pages").glob("*.html"))
PICTURE = b"\x89PNG" + bytes(range(256)) * 4
BOUNDARY = b"----MultipartBoundary--7xQ----"


def zipped(page: bytes) -> bytes:
    return gzip.compress(page)


def zipped_in_blocks(page: bytes) -> bytes:
    return b"".join(gzip.compress(page[at : at + 4000]) for at in range(0, len(page), 4000))


def saved_by_chrome(page: bytes) -> bytes:
    head = (
        b"From: <Saved by Blink>\nSnapshot-Content-Location: https://www.example.gov/a\n"
        b"Subject: A page\nDate: Fri, 27 Nov 2026 10:00:00 -0000\nMIME-Version: 1.0\n"
        b'Content-Type: multipart/related;\n\ttype="text/html";\n\tboundary="%s"\n\n'
    )
    parts = (
        b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n"
        + quopri.encodestring(page),
        b"Content-Type: image/png\nContent-Transfer-Encoding: base64\n\n"
        + base64.encodebytes(PICTURE),
    )
    body = b"".join(b"\n--%s\n%s" % (BOUNDARY, part) for part in parts)
    return (head % BOUNDARY + body + b"\n--%s--\n" % BOUNDARY).replace(b"\n", b"\r\n")


def saved_by_safari(page: bytes) -> bytes:
    main = {"WebResourceData": page, "WebResourceMIMEType": "text/html"}
    return plistlib.dumps({"WebMainResource": main}, fmt=plistlib.FMT_BINARY)


def mailed(page: bytes) -> bytes:
    mail = EmailMessage(policy=SMTP)
    mail["From"], mail["To"], mail["Subject"] = "a@example.gov", "b@example.org", "A release"
    mail.set_content("It is on the web.")
    mail.add_alternative(page.decode("utf-8", "replace"), subtype="html", cte="base64")
    mail.add_attachment(PICTURE, maintype="image", subtype="png", filename="a.png")
    return mail.as_bytes()


def kept_by_apple_mail(page: bytes) -> bytes:
    mail = mailed(page)
    return b"%d\n%s<?xml version='1.0'?>\n<plist><dict/></plist>" % (len(mail), mail)


MAKERS = (
    *(zipped, zipped_in_blocks, saved_by_chrome, saved_by_safari),
    *(mailed, kept_by_apple_mail),
)


def text(data: bytes) -> list[str]:
    answer = newsdrop.read(data)
    assert isinstance(answer, Release), answer
    return [paragraph.text for paragraph in answer.body]


@pytest.mark.parametrize("made", MAKERS)
@pytest.mark.parametrize("page", PAGES[::4], ids=lambda page: page.stem)
def test_a_sound_file_is_read(page: Path, made: Callable[[bytes], bytes]) -> None:
    assert text(made(page.read_bytes()))


@pytest.mark.parametrize("share", [0.2, 0.55, 0.7])
@pytest.mark.parametrize("made", MAKERS)
@pytest.mark.parametrize("page", PAGES[::4], ids=lambda page: page.stem)
def test_what_ends_in_the_middle_is_told_to_be_cut(
    page: Path, made: Callable[[bytes], bytes], share: float
) -> None:
    whole = made(page.read_bytes())
    answer = newsdrop.read(whole[: int(share * len(whole))])
    assert isinstance(answer, Rejection)
    assert answer.reason is Reason.NOT_HTML
    assert "again" in answer.message


def test_a_gzip_file_without_its_last_bytes_is_cut() -> None:
    for lost in (1, 8):
        assert isinstance(newsdrop.read(zipped(PAGES[0].read_bytes())[:-lost]), Rejection)


@pytest.mark.parametrize("made", [saved_by_chrome, mailed])
def test_a_cut_in_the_pictures_costs_no_text(made: Callable[[bytes], bytes]) -> None:
    whole = made(PAGES[0].read_bytes())
    assert text(whole[:-400]) == text(whole)


def test_a_page_that_ends_is_whole_though_its_mail_was_never_closed() -> None:
    page = b"<html>%s</html>" % PAGES[0].read_bytes().partition(b"</html>")[0]
    mail = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n"
    assert text(mail + b"--x\nContent-Type: text/html\n\n" + page) == text(page)


def test_a_forwarded_mail_is_no_cut_one() -> None:
    inner = b"Subject: A\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + PAGES[0].read_bytes()
    mail = b"From: a@example.org\nMIME-Version: 1.0\nContent-Type: message/rfc822\n\n"
    assert text(mail + inner)
