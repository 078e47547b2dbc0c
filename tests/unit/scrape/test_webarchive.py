import plistlib
import random
import struct

import pytest

import newsdrop
from newsdrop.record import Reason, Rejection, Release
from newsdrop.scrape.source import webarchive
from newsdrop.scrape.source.document import Document

PAGE = """<html><head><title>Roeville opens its bridge</title></head><body>
<h1>Roeville opens its bridge</h1>
<p>ROEVILLE, June 3, 2021 – The town of Roeville opened its new bridge today, ten years after the
flood that had taken the old one. It carries two lanes and a path.</p>
<p>“It’s open to everybody from today,” said Jane Roe, mayor of Roeville, at the ceremony.</p>
</body></html>"""
MAIN = {
    "WebResourceData": PAGE.encode("windows-1252"),
    "WebResourceFrameName": "",
    "WebResourceMIMEType": "text/html",
    "WebResourceTextEncodingName": "windows-1252",
    "WebResourceURL": "https://www.roeville.example/news/bridge",
}
PICTURE = {
    "WebResourceData": b"\x89PNG" + b"\0" * 400,
    "WebResourceMIMEType": "image/png",
    "WebResourceURL": "https://www.roeville.example/bridge.png",
}


def saved(told: object) -> bytes:
    return plistlib.dumps(told, fmt=plistlib.FMT_BINARY)


ARCHIVE = saved({"WebMainResource": MAIN, "WebSubresources": [PICTURE]})


def test_a_page_saved_by_safari_is_that_page_with_its_address() -> None:
    document = webarchive.read(ARCHIVE)
    assert isinstance(document, Document)
    assert document.data.decode("windows-1252") == PAGE
    assert document.content_type == "text/html; charset=windows-1252"
    assert document.url == "https://www.roeville.example/news/bridge"


def test_its_release_is_read() -> None:
    release = newsdrop.read(ARCHIVE)
    assert isinstance(release, Release)
    assert release.headline == "Roeville opens its bridge"
    assert [quote.speaker for quote in release.quotes] == ["Jane Roe"]
    assert release.url == "https://www.roeville.example/news/bridge"


def test_what_is_no_property_list_is_left_to_others() -> None:
    assert webarchive.read(PAGE.encode()) is None


@pytest.mark.parametrize(
    ("data", "word"),
    [
        (saved({"URL": "https://www.roeville.example/"}), "link"),
        (saved({"WebMainResource": {**MAIN, "WebResourceData": "text"}}), "no web page"),
        (saved(["WebMainResource"]), "no web page"),
        (ARCHIVE[:-40], "damaged"),
        (b"bplist00", "damaged"),
    ],
)
def test_other_property_lists_are_named(data: bytes, word: str) -> None:
    answer = webarchive.read(data)
    assert isinstance(answer, Rejection)
    assert answer.reason is Reason.NOT_HTML
    assert word in answer.message


def test_a_pdf_that_safari_saved_is_a_pdf() -> None:
    pdf = {**MAIN, "WebResourceData": b"%PDF-1.4\n", "WebResourceMIMEType": "application/pdf"}
    answer = newsdrop.read(saved({"WebMainResource": pdf}))
    assert isinstance(answer, Rejection)
    assert "PDF" in answer.message


def test_objects_that_share_their_bytes_do_not_fill_the_memory() -> None:
    shared, count = b"\0" * 100_000, 300
    array = b"bplist00\xaf\x11" + struct.pack(f">H{count}H", count, *range(1, count + 1))
    body = array + b"\x4f\x12" + struct.pack(">I", len(shared)) + shared
    offsets = struct.pack(f">{count + 1}I", 8, *[len(array)] * count)
    bomb = body + offsets + struct.pack(">6xBBQQQ", 4, 2, count + 1, 0, len(body))
    assert plistlib.loads(bomb) == [shared] * count
    assert isinstance(webarchive.read(bomb), Rejection)


def test_a_list_that_claims_more_objects_than_a_page_has_is_not_made_room_for() -> None:
    assert isinstance(webarchive.read(ARCHIVE[:-24] + b"\0\0\1" + ARCHIVE[-21:]), Rejection)


def test_damage_never_raises() -> None:
    chance = random.Random(2021)
    for _ in range(500):
        data = bytearray(ARCHIVE)
        for _ in range(chance.randint(1, 4)):
            data[chance.randrange(6, len(data))] = chance.randrange(256)
        webarchive.read(bytes(data))
