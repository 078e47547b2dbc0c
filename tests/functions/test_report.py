from __future__ import annotations

import json
from dataclasses import replace
from types import SimpleNamespace

import pytest
from botocore.exceptions import ClientError

from newsdrop.announcing.layout import WIDTH
from newsdrop.announcing.rejections import text
from newsdrop.record import Reason, Rejection
from newsdrop.uploads import Upload
from tests.making import INBOX, RELEASE, SOURCE, make_item, queue_event

REJECTION = Rejection(Reason.NOT_HTML, "This is a PDF. Save the page as HTML and drop that file.")
CONTEXT = SimpleNamespace(
    function_name="newsdrop-report",
    memory_limit_in_mb=256,
    invoked_function_arn="arn:aws:lambda:us-east-1:123456789012:function:newsdrop-report",
    aws_request_id="r1",
)


@pytest.fixture
def app(cold_start):
    return cold_start("report")


@pytest.fixture
def reject(store):
    def reject(key):
        return store.save(replace(SOURCE, key=key), REJECTION)[1].release_id

    return reject


def told(stack):
    return [json.loads(body) for body in stack.mails("operator")]


def test_many_rejected_files_are_one_mail(app, stack, reject):
    names = [reject(f"{letter}.pdf.html") for letter in "abc"]
    app.handler(queue_event(*names, names[0]), CONTEXT)
    (mail,) = told(stack)
    assert mail["Subject"] == "Newsdrop: 3 files were rejected"
    assert mail["Message"].count("not_html: This is a PDF.") == 3
    assert "b.pdf.html\n" in mail["Message"]
    assert f"Inbox: s3://{SOURCE.bucket}/" in mail["Message"]
    assert "newsdrop status --stack newsdrop" in " ".join(mail["Message"].split())


def test_what_was_corrected_or_deleted_meanwhile_is_left_out(app, stack, store, reject):
    names = [reject("corrected.html"), reject("deleted.html")]
    store.save(replace(SOURCE, key="corrected.html", sequencer="0011"), RELEASE)
    store.withdraw(Upload(INBOX, "deleted.html", None, "0011", "2024-05-05T10:00:00+00:00"))
    app.handler(queue_event(*names), CONTEXT)
    assert told(stack) == []


def test_a_report_that_could_not_be_sent_is_raised_so_that_it_comes_again(app, stack, reject):
    name = reject("a.html")
    stack.sns.delete_topic(TopicArn="arn:aws:sns:us-east-1:123456789012:newsdrop-operations")
    with pytest.raises(ClientError):
        app.handler(queue_event(name), CONTEXT)


def test_a_file_that_replaced_another_promises_no_revision_that_may_not_be_kept():
    told = " ".join(text([make_item(REJECTION, revision=3)], stack="press").split())
    assert "If what stood under this key before was a release, it is kept as revision 2." in told
    assert "before" not in text([make_item(REJECTION)], stack="press")


def test_names_of_strangers_stay_on_their_line():
    item = make_item(REJECTION, key="a\r\nBcc: x@example.com\x1b[31m.html")
    told = text([item] * 150, stack="a-name-of-25-characters-x")
    assert "\x1b" not in told
    assert "\nBcc" not in told
    assert "and 50 more." in told
    assert max(map(len, told.splitlines())) <= WIDTH
