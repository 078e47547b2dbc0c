"""What the README tells a reader to type does what it says."""

from __future__ import annotations

import json
import re
import shlex
import shutil
import socket
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from local.aws.embedded import start
from local.aws.log import FunctionLog
from local.project import TEMPLATE
from newsdrop.record import Reason, Rejection
from newsdrop.storing.item import to_plain
from tests.making import RELEASE, make_item

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text("utf-8")
COMMANDS = re.findall(r"^\.venv/bin/newsdrop ([^#\n]+)", README, re.MULTILINE)
SNIPPETS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


@pytest.fixture(autouse=True)
def _in_a_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shutil.copytree(ROOT / "samples", tmp_path / "samples")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize("command", [line for line in COMMANDS if line.startswith("parse")])
def test_pages_are_parsed_as_shown(newsdrop: Callable, command: str) -> None:
    assert newsdrop(*command.split()).code == 0


@pytest.mark.allow_hosts(["127.0.0.1"])
def test_the_embedded_aws_is_looked_into_as_shown(newsdrop: Callable) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    looks = [shlex.split(line) for line in COMMANDS if line.split()[0] not in {"parse", "invoke"}]
    assert len(looks) == 6
    with (
        Path("functions.log").open("w") as file,
        start(TEMPLATE, port=port, stack="newsdrop", log=FunctionLog(file)) as aws,
    ):
        page = Path("samples/gates-serdyukov.txt")
        bucket = aws.deployment.outputs["InboxBucket"]
        aws.clients("s3").put_object(Bucket=bucket, Key=str(page), Body=page.read_bytes())
        aws.settle()
        for look in looks:
            assert newsdrop(*look, "--port", port).code == 0, look


def test_the_python_snippet_prints_what_it_promises(capsys: pytest.CaptureFixture[str]) -> None:
    (snippet,) = SNIPPETS
    exec(compile(snippet, "README.md", "exec"), {})  # noqa: S102 - our own README
    assert "WASHINGTON" in capsys.readouterr().out


def test_the_record_shown_is_the_samples(newsdrop: Callable) -> None:
    record = json.loads(newsdrop("parse", "samples/gates-serdyukov.txt").out)
    (shown,) = re.findall(r"^```json\n(\{\n  \"status\".*?)^```", README, re.MULTILINE | re.DOTALL)
    example = json.loads(shown)
    assert {name: record[name] for name in ("headline", "dateline", "published", "issuer")} == {
        name: example[name] for name in ("headline", "dateline", "published", "issuer")
    }
    assert example["quotes"][0] in record["quotes"]
    assert example["people"][0] in record["people"]


def test_each_field_of_a_stored_record_is_named() -> None:
    told = README.partition("\n## The record\n")[2].partition("\n## ")[0]
    named = set(re.findall(r"[`\"]([a-z_]+)[`\"]", told))
    for answer in (RELEASE, Rejection(Reason.EMPTY, "The file is empty.")):
        assert to_plain(make_item(answer)).keys() <= named
