from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from email import message_from_bytes
from email.policy import default
from typing import TYPE_CHECKING, Any

import pytest
from moto import mock_aws
from moto.backends import get_backend

from local.aws.session import ACCOUNT, REGION
from local.mailbox import Mailbox

if TYPE_CHECKING:
    from pathlib import Path

NOW = datetime(2026, 5, 4, 12, tzinfo=UTC)


@pytest.fixture
def topic() -> Any:
    with mock_aws():
        yield get_backend("sns")[ACCOUNT][REGION].create_topic(
            "releases", {"DisplayName": "Newsdrop"}
        )


def publish(
    topic: Any, text: str, *, key: str = "a.html", subject: str = "News", **data: Any
) -> None:
    event = {
        "type": f"newsdrop.release.{data.pop('occasion', 'new')}",
        "data": {"release_id": "0123456789abcdef", "revision": 1, "key": key, **data},
    }
    topic.publish(json.dumps({"default": json.dumps(event), "email": text}), subject=subject)


def test_a_mail_is_what_the_subscriber_reads(topic: Any, tmp_path: Path):
    mailbox = Mailbox(topic.arn, tmp_path)
    publish(topic, "Grüße aus 東京\n\n    — Jane Roe\n")

    (mail,) = mailbox.deliver(NOW)

    letter = message_from_bytes(mail.path.read_bytes(), policy=default)
    assert (
        letter.get_content().replace("\r\n", "\n")
        == mail.text
        == "Grüße aus 東京\n\n    — Jane Roe\n"
    )
    assert (letter["Subject"], letter["From"]) == (
        "News",
        "Newsdrop <no-reply@sns.amazonaws.com>",
    )
    assert letter["Date"].datetime == NOW


def test_each_mail_is_delivered_once(topic: Any, tmp_path: Path):
    mailbox = Mailbox(topic.arn, tmp_path)
    publish(topic, "one")
    assert [mail.text for mail in mailbox.deliver(NOW)] == ["one"]
    publish(topic, "two")
    assert [mail.text for mail in mailbox.deliver(NOW)] == ["two"]
    assert mailbox.deliver(NOW) == []


@pytest.mark.parametrize(
    "key",
    [
        "../../etc/passwd",
        "..",
        "/",
        "a\x00b\n.html",
        "x" * 1000,
        ".hidden",
        "報道発表.html",
        "C:\\a.html",
    ],
)
def test_no_key_leads_out_of_the_folder(topic: Any, tmp_path: Path, key: str):
    publish(topic, "text", key=key)

    (mail,) = Mailbox(topic.arn, tmp_path).deliver(NOW)

    assert mail.path.parent == tmp_path
    assert re.fullmatch(r"[A-Za-z0-9-][A-Za-z0-9.-]{,120}\.eml", mail.path.name)


def test_a_subject_cannot_bring_headers_along(topic: Any, tmp_path: Path):
    publish(topic, "text", subject="News\r\nBcc: everyone@example.org")

    (mail,) = Mailbox(topic.arn, tmp_path).deliver(NOW)

    letter = message_from_bytes(mail.path.read_bytes(), policy=default)
    assert letter["Bcc"] is None


def test_a_mail_to_operations_is_of_no_release(topic: Any, tmp_path: Path):
    topic.publish("These files hold no release:\n\na.pdf\n", subject="2 files were rejected")

    (mail,) = Mailbox(topic.arn, tmp_path, "operations@example.org").deliver(NOW)

    letter = message_from_bytes(mail.path.read_bytes(), policy=default)
    assert (mail.release_id, letter["To"]) == (None, "operations@example.org")
    assert letter.get_content().replace("\r\n", "\n") == mail.text
    assert re.fullmatch(r"operations\.[0-9a-f]{16}\.eml", mail.path.name)


def test_revisions_and_lifted_embargoes_have_files_of_their_own(topic: Any, tmp_path: Path):
    publish(topic, "text")
    publish(topic, "text", revision=2, occasion="revised")
    publish(topic, "text", occasion="embargo_lifted")

    mails = Mailbox(topic.arn, tmp_path).deliver(NOW)

    assert [mail.path.name for mail in mails] == [
        "a.html.0123456789abcdef.r1.eml",
        "a.html.0123456789abcdef.r2.eml",
        "a.html.0123456789abcdef.r1.embargo_lifted.eml",
    ]


def test_no_mail_takes_the_place_of_another_one(topic: Any, tmp_path: Path):
    for release_id in ("0123456789abcdef" * 2, "01234567" * 4):
        publish(topic, release_id, release_id=release_id)

    mails = Mailbox(topic.arn, tmp_path).deliver(NOW)

    assert all(mail.text in mail.path.read_text() for mail in mails)
