"""The commands that need the embedded AWS, as a person runs them."""

from __future__ import annotations

import io
import json
import logging
import os
import socket
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import boto3
import pytest
from moto.moto_api._internal.models import moto_api_backend

from local.aws.embedded import start
from local.aws.log import FunctionLog
from local.project import TEMPLATE
from local.stack import opened
from tests.making import RELEASE, SOURCE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from local.aws.embedded import EmbeddedAws

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])

PAGE = Path(__file__).parent.parent / "pages" / "us-doj-guidant-defibrillators.html"
HOSTILE = PAGE.read_text().replace("Guidant", "Gui\x9bdant\u202e")

BARE = """FOR IMMEDIATE RELEASE

Harbor Bridge Opens a Year Early

The harbor bridge opened to traffic after a year of work, and many cars crossed it before noon.

"We kept our word," said Joan Reyes, director of the bridge, who cut the ribbon with a saw.
"""
HELD = "EMBARGOED UNTIL {} UTC\n\n" + BARE.partition("\n\n")[2]


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Have each test begin with an empty AWS, in an empty folder, on a wide terminal."""
    for function in ("ingest", "announce", "index"):
        logging.Logger.manager.loggerDict.pop(function, None)
    moto_api_backend.reset()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "160")


@pytest.fixture
def port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


class TestUp:
    def test_every_sample_becomes_a_record_and_a_mail(self, newsdrop: Callable, port: int):
        ran = newsdrop("up", "--once", "--port", port)

        assert ran.code == 0
        assert f"http://127.0.0.1:{port}" in ran.out
        assert ran.out.count("stored") == 3
        assert "Gates, Serdyukov Renew U.S.-Russia Military Ties" in ran.out
        assert len(list(Path("outbox").glob("*.eml"))) == 3

    def test_what_lies_in_the_folder_is_uploaded_and_a_rejection_shows_in_the_exit_code(
        self, newsdrop: Callable, port: int
    ):
        Path("inbox/2009").mkdir(parents=True)
        Path("inbox/2009/a.html").write_bytes(PAGE.read_bytes())
        Path("inbox/report.html").write_bytes(b"%PDF-1.7")
        Path("inbox/nothing.html").write_bytes(b"")

        ran = newsdrop("up", "--once", "--port", port)

        assert ran.code == 1
        assert "2009/a.html  stored" in ran.out
        assert "report.html  rejected" in ran.out
        assert "nothing.html  rejected" in ran.out
        (told,) = Path("outbox").glob("operations.*.eml")
        letter = told.read_text(encoding="utf-8")
        assert "Subject: Newsdrop: 2 files were rejected" in letter
        assert "not_html" in letter
        assert "empty" in letter

    def test_why_no_mail_follows_is_told(self, newsdrop: Callable, port: int):
        Path("inbox/quiet").mkdir(parents=True)
        Path("inbox/a.html").write_bytes(PAGE.read_bytes())
        Path("inbox/b.html").write_bytes(PAGE.read_bytes())
        end = datetime.now(UTC) + timedelta(days=2)
        Path("inbox/held.txt").write_text(HELD.format(end.strftime("%B %d, %Y, 9:00 a.m.")))
        Path("inbox/quiet/old.txt").write_text(BARE.replace("harbor", "canal"))

        ran = newsdrop("up", "--once", "--port", port)

        assert ran.code == 0
        assert ran.out.count("a copy of a release that was told under another key: no mail") == 1
        assert f"withheld until {end:%Y-%m-%d}T09:00" in ran.out
        assert ran.out.count("uploaded quietly: no mail") == 1

    def test_starting_again_builds_the_same_mails(self, newsdrop: Callable, port: int):
        Path("inbox").mkdir()
        Path("inbox/a.html").write_bytes(PAGE.read_bytes())
        newsdrop("up", "--once", "--port", port)
        before = sorted(path.name for path in Path("outbox").iterdir())
        moto_api_backend.reset()

        newsdrop("up", "--once", "--port", port)

        assert sorted(path.name for path in Path("outbox").iterdir()) == before

    def test_starting_again_knows_only_what_the_folder_holds_then(
        self, newsdrop: Callable, port: int
    ):
        page = Path("inbox/a.txt")
        page.parent.mkdir()
        page.write_text(BARE)
        newsdrop("up", "--once", "--port", port)
        (mail,) = Path("outbox").glob("a.txt.*.r1.eml")
        later = mail.with_name(mail.name.replace(".r1.", ".r2."))
        later.write_text("of a second revision")
        page.write_text(BARE.replace("many cars", "9,000 cars"))
        moto_api_backend.reset()

        newsdrop("up", "--once", "--port", port)

        assert "9,000" in mail.read_text()
        assert later.read_text() == "of a second revision"

    def test_what_a_page_says_cannot_steer_the_terminal(self, newsdrop: Callable, port: int):
        Path("inbox").mkdir()
        Path("inbox/a\x1b[31m.html").write_text(HOSTILE)

        ran = newsdrop("up", "--once", "--port", port)

        assert [char for char in ran.out if not char.isprintable() and char != "\n"] == []

    def test_a_command_to_be_pasted_is_printed_in_one_piece(
        self, newsdrop: Callable, port: int, monkeypatch: pytest.MonkeyPatch
    ):
        def interrupt(*_: Any, **__: Any) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("local.commands.up._watch", interrupt)
        monkeypatch.setenv("COLUMNS", "80")

        ran = newsdrop("up", "--port", port)

        assert (
            f"aws --endpoint-url http://127.0.0.1:{port} s3 cp release.html "
            "s3://newsdrop-inbox-123456789012-us-east-1/\n"
        ) in ran.out

    def test_a_port_that_is_taken_is_told_in_words(self, newsdrop: Callable):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            ran = newsdrop("up", "--once", "--port", taken.getsockname()[1])

        assert ran.code == 2
        assert ran.err.startswith("newsdrop: Port "), "nothing else is said before"
        assert "Traceback" not in ran.err

    def test_a_second_one_leaves_the_log_of_the_first_alone(self, newsdrop: Callable):
        with socket.socket() as taken:
            taken.bind(("127.0.0.1", 0))
            taken.listen()
            port = taken.getsockname()[1]
            for log in (Path(".newsdrop/functions.log"), Path(f".newsdrop/functions-{port}.log")):
                log.parent.mkdir(exist_ok=True)
                log.write_text("of the first\n")

            assert newsdrop("up", "--once", "--port", port).code == 2

        assert {log.read_text() for log in Path(".newsdrop").iterdir()} == {"of the first\n"}

    def test_each_start_begins_a_log_of_its_own(self, newsdrop: Callable, port: int):
        log = Path(f".newsdrop/functions-{port}.log")
        log.parent.mkdir()
        log.write_text("of yesterday\n")

        newsdrop("up", "--once", "--port", port)

        assert "of yesterday" not in log.read_text()
        assert "samples/gates-serdyukov.txt" in log.read_text()

    @pytest.mark.parametrize("option", ["--inbox", "--outbox"])
    def test_a_folder_that_cannot_be_written_is_told_in_words(
        self, newsdrop: Callable, port: int, option: str
    ):
        Path("file").touch()

        ran = newsdrop("up", "--once", "--port", port, option, "file/folder")

        assert ran.code == 2
        assert "Cannot write to the folder file/folder" in ran.err


class TestLookingAtAStack:
    @pytest.fixture
    def aws(self) -> Iterator[EmbeddedAws]:
        log = FunctionLog(io.StringIO())
        with start(TEMPLATE, port=0, stack="newsdrop", log=log) as aws:
            for key, data in (
                ("2009/a.html", PAGE.read_bytes()),
                ("bad\x1b[31m.html", b"%PDF-1.7"),
            ):
                bucket = aws.deployment.outputs["InboxBucket"]
                aws.clients("s3").put_object(Bucket=bucket, Key=key, Body=data)
            aws.settle()
            yield aws

    @pytest.fixture
    def run(self, newsdrop: Callable, aws: EmbeddedAws) -> Callable:
        port = aws.endpoint.rpartition(":")[2]
        return lambda *arguments: newsdrop(*arguments, "--port", port)

    def test_records_are_listed(self, run: Callable):
        ran = run("list")

        assert ran.code == 0
        assert "2009/a.html" in ran.out
        assert "rejected: not_html" in ran.out
        assert "\x1b" not in ran.out

    def test_a_release_without_date_and_issuer_is_listed(self, run: Callable, aws: EmbeddedAws):
        bucket = aws.deployment.outputs["InboxBucket"]
        aws.clients("s3").put_object(Bucket=bucket, Key="bare.txt", Body=BARE.encode())
        aws.settle()

        item = json.loads(run("show", "bare.txt").out)
        assert (item["status"], item["published"]) == ("stored", None)
        assert "bare.txt" in run("list").out

    def test_a_list_can_be_read_by_programs(self, run: Callable):
        items = [json.loads(row) for row in run("list", "--json").out.splitlines()]

        assert {item["source"]["key"]: item["status"] for item in items} == {
            "2009/a.html": "stored",
            "bad\x1b[31m.html": "rejected",
        }
        assert len(run("list", "--json", "--limit", 1).out.splitlines()) == 1

    def test_a_record_is_shown_by_any_of_its_names(self, run: Callable, aws: EmbeddedAws):
        shown: dict[str, Any] = json.loads(run("show", "2009/a.html").out)
        name = shown["release_id"]
        address = f"s3://{aws.deployment.outputs['InboxBucket']}/2009/a.html"

        assert shown["source"]["key"] == "2009/a.html"
        for other in (name, name[:8], address):
            assert json.loads(run("show", other).out) == shown

    def test_an_earlier_revision_is_shown_as_it_was(self, run: Callable, aws: EmbeddedAws):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        for page in (BARE, "", BARE.replace("many", "few")):
            s3.put_object(Bucket=bucket, Key="a.txt", Body=page.encode())
            aws.settle()

        first, second, third = (
            json.loads(run("show", "a.txt", "--revision", number).out) for number in (1, 2, 3)
        )
        assert "many cars" in first["body"][0]["text"]
        assert (second["revision"], second["reason"]) == (2, "empty")
        assert third == json.loads(run("show", "a.txt").out)
        missing = run("show", "a.txt", "--revision", 4)
        assert (missing.code, missing.out) == (2, "")
        assert "No revision 4 of a.txt is kept; it is at revision 3." in missing.err

    def test_a_copy_says_what_it_is_a_copy_of(self, run: Callable, aws: EmbeddedAws):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        for key in ("first.txt", "second.txt"):
            s3.put_object(Bucket=bucket, Key=key, Body=BARE.encode())
            aws.settle()
        first, second = (json.loads(run("show", key).out) for key in ("first.txt", "second.txt"))
        links = {second["release_id"]: first["release_id"]}

        assert (first["duplicate_of"], second["duplicate_of"]) == (None, first["release_id"])
        told = f"copy of {first['release_id'][:8]}: Harbor Bridge"
        for look in (["list"], ["find", "Joan Reyes"]):
            assert run(*look).out.count(told) == 1
            for row in map(json.loads, run(*look, "--json").out.splitlines()):
                assert row["duplicate_of"] == links.get(row["release_id"])

        with opened(None, aws.endpoint) as stack:  # More than one call takes.
            assert stack.duplicates([*map(str, range(250)), *links]) == links

        s3.put_object(Bucket=bucket, Key="second.txt", Body=b"")
        aws.settle()
        assert json.loads(run("show", "second.txt").out)["duplicate_of"] is None
        assert "copy of" not in run("list").out

    @pytest.mark.parametrize("key", ["20240506", "0123456789abcdef0123456789abcdef"])
    def test_a_key_may_look_like_an_id(self, run: Callable, aws: EmbeddedAws, key: str):
        bucket = aws.deployment.outputs["InboxBucket"]
        aws.clients("s3").put_object(Bucket=bucket, Key=key, Body=BARE.encode())
        aws.settle()

        assert json.loads(run("show", key).out)["source"]["key"] == key

    def test_a_record_that_is_not_there_is_told_in_words(self, run: Callable):
        ran = run("show", "missing.html")

        assert (ran.code, ran.out) == (2, "")
        assert "no record of missing.html" in ran.err

    def test_the_state_is_told(self, run: Callable):
        ran = run("status")

        assert ran.code == 0
        assert "1 stored, 1 rejected" in ran.out
        assert "Uploads that wait to be read." in ran.out
        assert "Rejected files that wait to be reported." in ran.out
        assert "not_html" in ran.out
        assert "\x1b" not in ran.out

    def test_what_waits_for_a_person_is_an_exit_code(self, run: Callable, aws: EmbeddedAws):
        aws.clients("sqs").send_message(
            QueueUrl=aws.deployment.outputs["UploadsDeadLetterQueueUrl"], MessageBody="{}"
        )

        assert run("status").code == run("status", "--json").code == 1

    def test_what_was_deleted_or_is_held_back_is_counted_apart(
        self, run: Callable, aws: EmbeddedAws
    ):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        held = HELD.format(f"{datetime.now(UTC) + timedelta(days=9):%B %-d, %Y, %I:%M %p}")
        s3.put_object(Bucket=bucket, Key="held.txt", Body=held.encode())
        s3.delete_object(Bucket=bucket, Key="2009/a.html")
        aws.settle()

        assert "0 stored, 1 rejected, 1 withheld, 1 withdrawn" in run("status").out
        listed = run("list").out
        assert "withheld until" in listed
        assert "withdrawn: " in listed
        headlines = {
            row["source"]["key"]: row.get("headline")
            for row in map(json.loads, run("list", "--json").out.splitlines())
        }
        assert (headlines["held.txt"], bool(headlines["2009/a.html"])) == (None, True)

    def test_a_deletion_does_not_end_an_embargo(self, run: Callable, aws: EmbeddedAws):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        held = HELD.format(f"{datetime.now(UTC) + timedelta(days=9):%B %-d, %Y, %I:%M %p}")
        s3.put_object(Bucket=bucket, Key="held.txt", Body=held.encode())
        aws.settle()
        s3.delete_object(Bucket=bucket, Key="held.txt")
        aws.settle()

        listed = run("list").out
        assert "withdrawn: withheld until" in listed
        assert "Harbor Bridge" not in listed + run("list", "--json").out

    def test_a_headline_that_is_too_long_for_a_card_is_listed(
        self, run: Callable, aws: EmbeddedAws
    ):
        long = replace(RELEASE, headline="Harbor Bridge Opens " + "once more " * 120)
        with opened(None, aws.endpoint) as stack:
            stack.store.save(replace(SOURCE, key="long.html"), long)

        assert "Harbor Bridge Opens once more" in run("list").out
        rows = map(json.loads, run("list", "--json").out.splitlines())
        assert long.headline in [row.get("headline") for row in rows]

    def test_what_names_somebody_is_found(self, run: Callable):
        person = run("find", " john  R. MARTI\t")
        (mention,) = map(json.loads, run("find", "John R. Marti", "--json").out.splitlines())

        assert person.code == 0
        assert "2009/a.html" not in person.out
        assert mention["release_id"][:8] in person.out
        assert mention["headline"][:30] in person.out
        assert mention["title"][:20] in person.out

    def test_an_issuer_and_a_place_are_found_like_a_person(self, run: Callable):
        item = json.loads(run("show", "2009/a.html").out)

        assert "issuer" in run("find", item["issuer"]["name"]).out
        assert "place" in run("find", item["dateline"]["place"]).out

    def test_who_is_not_named_is_told_in_words(self, run: Callable):
        ran = run("find", "Mar\x1b[31mti")

        assert ran.code == 1
        assert "asked for whole" in ran.out
        assert "\x1b" not in ran.out
        assert run("find", "Marti", "--json").out == ""

    def test_what_is_held_back_is_not_found(self, run: Callable, aws: EmbeddedAws):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        held = HELD.format(f"{datetime.now(UTC) + timedelta(days=9):%B %-d, %Y, %I:%M %p}")
        s3.put_object(Bucket=bucket, Key="held.txt", Body=held.encode())
        aws.settle()
        assert run("find", "Joan Reyes").code == 1

        s3.put_object(Bucket=bucket, Key="held.txt", Body=BARE.encode())
        aws.settle()
        assert run("find", "Joan Reyes").code == 0

    def test_the_day_of_an_upload_is_not_called_that_of_the_release(
        self, run: Callable, aws: EmbeddedAws
    ):
        bucket = aws.deployment.outputs["InboxBucket"]
        aws.clients("s3").put_object(Bucket=bucket, Key="bare.txt", Body=BARE.encode())
        aws.settle()

        uploaded = json.loads(run("show", "bare.txt").out)["source"]["uploaded_at"]
        found = run("find", "Joan Reyes").out
        assert uploaded[:10] in found
        assert found.split()[:4] == ["id", "date", "as", "headline"]

    def test_no_more_is_found_than_asked_for(self, run: Callable, aws: EmbeddedAws):
        s3, bucket = aws.clients("s3"), aws.deployment.outputs["InboxBucket"]
        for month in ("May", "June", "July"):
            page = BARE.replace("\n\nHarbor", f"\n\n{month} 4, 2020\n\nHarbor", 1)
            s3.put_object(Bucket=bucket, Key=f"{month}.txt", Body=page.encode())
        aws.settle()

        found = run("find", "Joan Reyes", "--json", "--limit", 2).out.splitlines()
        assert [json.loads(row)["date"] for row in found] == ["2020-07-04", "2020-06-04"]

    def test_the_state_can_be_read_by_programs(self, run: Callable):
        state = json.loads(run("status", "--json").out)

        assert state["outcomes"] == {"stored": 1, "rejected": 1}
        assert state["reasons"] == {"not_html": 1}
        assert all(queue["visible"] == 0 for queue in state["queues"])

    @pytest.mark.parametrize("command", [["list"], ["status"], ["show", "a.html"], ["find", "Ann"]])
    def test_where_nothing_answers_it_says_what_to_do(
        self, newsdrop: Callable, port: int, command: list[str]
    ):
        ran = newsdrop(*command, "--port", port)

        assert ran.code == 2
        assert "newsdrop up" in ran.err
        assert "Traceback" not in ran.err


@pytest.fixture
def unconfigured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boto3, "DEFAULT_SESSION", None)  # It would keep what it once found.
    for name in [name for name in os.environ if name.startswith("AWS_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.mark.usefixtures("unconfigured")
def test_a_stack_in_aws_needs_a_region(newsdrop: Callable):
    ran = newsdrop("list", "--stack", "newsdrop")

    assert ran.code == 2
    assert "Set AWS_DEFAULT_REGION" in ran.err


@pytest.mark.usefixtures("unconfigured")
def test_a_stack_in_aws_needs_credentials(newsdrop: Callable, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("AWS_DEFAULT_REGION", "us-east-1")

    ran = newsdrop("list", "--stack", "newsdrop")

    assert ran.code == 2
    assert ran.err.startswith("newsdrop: AWS says:")
