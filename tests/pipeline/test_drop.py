"""A file is dropped; a record, an index and a mail come out."""

from __future__ import annotations

import gzip
from email import message_from_bytes
from email.policy import default
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from newsdrop.record import Reason, Rejection

if TYPE_CHECKING:
    from tests.pipeline.conftest import Pipeline

PAGES = Path(__file__).parent.parent / "pages"

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

PDF = b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n"


def test_a_release_becomes_a_record_and_a_mail(pipeline: Pipeline, release: bytes):
    version = pipeline.drop("sandia.html", release, ContentType="text/html")

    assert pipeline.settle() == [("sandia.html", "stored")]

    item = pipeline.item("sandia.html")
    assert item.release.headline.startswith("New Cooling Method for Supercomputers")
    assert (item.revision, item.source.version_id, item.source.size) == (1, version, len(release))
    (mail,) = pipeline.mails()
    letter = message_from_bytes(mail.path.read_bytes(), policy=default)
    assert letter["Subject"] == mail.subject
    assert letter["Subject"].startswith("New Cooling Method for Supercomputers")
    assert "Neal Singer" in letter.get_content()
    assert pipeline.depths() == {}


def test_who_is_mentioned_can_be_looked_up(pipeline: Pipeline, release: bytes):
    pipeline.drop("sandia.html", release)
    pipeline.settle()

    rows = {row["pk"]: row for row in pipeline.rows("MentionsTable")}

    assert "person#david j. martinez" in rows
    assert any(name.startswith("issuer#") for name in rows)


@pytest.mark.parametrize(
    "key",
    [
        "2024/May 4 + 5.html",
        "Ärzte & Co. 100%.html",
        "報道発表.html",
        "a%2Bb.html",
        "sub/deep/x y.html",
    ],
)
def test_a_key_comes_through_as_it_was_typed(pipeline: Pipeline, release: bytes, key: str):
    pipeline.drop(key, release)

    assert pipeline.settle() == [(key, "stored")]
    assert pipeline.item(key).source.key == key


def test_a_gzipped_page_is_read(pipeline: Pipeline, release: bytes):
    pipeline.drop("sandia.html.gz", gzip.compress(release))

    assert pipeline.settle() == [("sandia.html.gz", "stored")]


def test_what_is_no_page_is_rejected_once_and_nobody_is_told(pipeline: Pipeline):
    pipeline.drop("report.html", PDF)

    assert pipeline.settle() == [("report.html", "rejected")]

    answer = pipeline.item("report.html").answer
    assert isinstance(answer, Rejection)
    assert answer.reason is Reason.NOT_HTML
    assert pipeline.mails() == []
    assert pipeline.depths() == {}, "neither tried again nor among the dead letters"


def test_a_corrected_upload_replaces_a_rejection(pipeline: Pipeline, release: bytes):
    pipeline.drop("report.html", PDF)
    pipeline.settle()
    pipeline.drop("report.html", release)

    assert pipeline.settle() == [("report.html", "stored")]
    assert pipeline.item("report.html").revision == 2
    assert [mail.subject.startswith("New Cooling") for mail in pipeline.mails()] == [True]


def test_an_overwritten_file_becomes_a_revision_and_the_mail_says_what_changed(
    pipeline: Pipeline, release: bytes
):
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    pipeline.mails()
    pipeline.drop("sandia.html", release.replace(b"for Supercomputers", b"for Computers"))

    assert pipeline.settle() == [("sandia.html", "revised")]

    item = pipeline.item("sandia.html")
    assert item.revision == 2
    (mail,) = pipeline.mails()
    assert mail.subject.startswith("Revised: New Cooling Method for Computers")
    assert "for Supercomputers" in mail.text
    kept = [row for row in pipeline.rows("MentionsTable") if row["sk"] == "revision#000001"]
    assert [row["headline"] for row in kept] != [item.release.headline]


def test_the_same_file_again_changes_nothing(pipeline: Pipeline, release: bytes):
    pipeline.drop("sandia.html", release)
    pipeline.settle()
    pipeline.mails()
    pipeline.drop("sandia.html", release)

    assert pipeline.settle() == [("sandia.html", "unchanged")]
    assert pipeline.item("sandia.html").revision == 1
    assert pipeline.mails() == []


def test_of_versions_that_are_waiting_each_is_read_and_the_newest_wins(
    pipeline: Pipeline, release: bytes
):
    for word in (b"Old", b"Newer", b"Newest"):
        newest = pipeline.drop("sandia.html", release.replace(b"New Cooling", word + b" Cooling"))

    pipeline.settle()

    item = pipeline.item("sandia.html")
    assert item.source.version_id == newest
    assert item.release.headline.startswith("Newest Cooling")


def test_a_file_that_is_deleted_before_it_is_read_is_let_go(pipeline: Pipeline, release: bytes):
    version = pipeline.drop("sandia.html", release)
    bucket = pipeline.stack.output("InboxBucket")
    pipeline.aws.clients("s3").delete_object(Bucket=bucket, Key="sandia.html", VersionId=version)

    assert pipeline.settle() == [("sandia.html", "gone"), ("sandia.html", "withdrawn")]
    assert pipeline.mails() == []
    assert pipeline.depths() == {}


def test_a_folder_is_no_upload(pipeline: Pipeline):
    pipeline.drop("2024/", b"")

    assert pipeline.settle() == []
    assert pipeline.depths() == {}


def test_many_files_at_once_all_get_an_answer(pipeline: Pipeline):
    pages = sorted(PAGES.iterdir())
    for number in range(23):
        data = pages[number // 5].read_bytes() if number % 5 else PDF
        pipeline.drop(f"{number:02}.html", data)

    outcomes = dict(pipeline.settle())

    assert len(outcomes) == 23
    assert [key for key, what in outcomes.items() if what == "rejected"] == [
        f"{number:02}.html" for number in range(0, 23, 5)
    ]
    assert len(pipeline.mails()) == 5, "of one page under several keys there is one notice"
    assert pipeline.depths() == {}
