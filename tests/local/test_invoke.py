"""Running what was built: which parts fit this machine, and Lambda's runtime API."""

from __future__ import annotations

import http.client
import json
import sys
from importlib.machinery import EXTENSION_SUFFIXES
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

import pytest

from local import artifact, runtime
from local.project import UserError

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

loopback = pytest.mark.allow_hosts(["127.0.0.1"])


def install(folder: Path, name: str, its_version: str, *files: str) -> None:
    """Put a distribution into a folder, as pip does."""
    info = folder / f"{name}-{its_version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {its_version}\n")
    for file in files:
        (folder / file).parent.mkdir(exist_ok=True)
        (folder / file).touch()
    (info / "RECORD").write_text("".join(f"{file},,\n" for file in files))


def test_only_what_is_compiled_for_another_machine_is_foreign(tmp_path: Path):
    install(tmp_path, "fits", "1", f"fits/core{EXTENSION_SUFFIXES[0]}")
    install(tmp_path, "plain", "1", "plain/__init__.py")
    install(tmp_path, "foreign", "1", "foreign/core.cpython-399-sparc64-linux-gnu.so")

    assert [one.name for one in artifact.foreign(tmp_path)] == ["foreign"]


def test_what_is_foreign_is_taken_from_this_machine(tmp_path: Path):
    built, folder = tmp_path / "built", tmp_path / "folder"
    folder.mkdir()
    install(built, "lxml", version("lxml"), "lxml/etree.cpython-399-sparc64-linux-gnu.so")

    artifact.substitute(artifact.foreign(built)[0], folder)

    assert (folder / "lxml" / "html" / "__init__.py").is_file()


def test_another_version_is_not_taken(tmp_path: Path):
    install(tmp_path, "lxml", "0.1", "lxml/etree.cpython-399-sparc64-linux-gnu.so")

    with pytest.raises(UserError, match=r"lxml was built as 0\.1"):
        artifact.substitute(artifact.foreign(tmp_path)[0], tmp_path)


def test_what_was_not_built_is_told_in_words(tmp_path: Path):
    with pytest.raises(UserError, match="run `make build`"):
        artifact.find(tmp_path, "IngestFunction")


def call(address: str, method: str, path: str, body: Any = None) -> tuple[int, Any, Any]:
    connection = http.client.HTTPConnection(address, timeout=5)
    connection.request(method, path, None if body is None else json.dumps(body))
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response.status, json.loads(content or b"null"), response.headers


@loopback
def test_a_runtime_gets_the_event_and_its_answer_comes_back():
    with runtime.serve({"a": 1}, function_arn="arn:f", timeout_seconds=3) as api:
        status, event, headers = call(api.address, "GET", "/2018-06-01/runtime/invocation/next")
        request = headers["Lambda-Runtime-Aws-Request-Id"]
        path = f"/2018-06-01/runtime/invocation/{request}/response"
        accepted, *_ = call(api.address, "POST", path, {"b": 2})

        assert (status, event, headers["Lambda-Runtime-Invoked-Function-Arn"]) == (
            200,
            {"a": 1},
            "arn:f",
        )
        assert accepted == 202
        assert api.answer(1) == runtime.Answer(ok=True, payload={"b": 2})
        assert api.answer(0) is None


@loopback
@pytest.mark.parametrize("path", ["invocation/x/error", "init/error"])
def test_an_error_comes_back_as_one(path: str):
    with runtime.serve({}, function_arn="arn:f", timeout_seconds=3) as api:
        call(api.address, "POST", f"/2018-06-01/runtime/{path}", {"errorMessage": "no"})

        assert api.answer(1) == runtime.Answer(ok=False, payload={"errorMessage": "no"})


def test_where_there_is_no_runtime_client_the_remedy_is_told(
    newsdrop: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)

    ran = newsdrop("invoke", "ingest", tmp_path / "event.json")

    assert (ran.code, ran.out) == (2, "")
    assert "elsewhere use `sam local invoke`" in " ".join(ran.err.split())


# AWS publishes its client for Linux only, so that pyproject.toml asks for it there alone; what
# another system shows instead is the test above.
@pytest.mark.skipif(sys.platform != "linux", reason="AWS's runtime client is for Linux")
@loopback
class TestTheWholeWay:
    @pytest.fixture
    def build(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
        """A build whose function is a few lines long."""
        package = tmp_path / "IngestFunction" / "ingest"
        package.mkdir(parents=True)
        (package / "__init__.py").touch()
        monkeypatch.setattr("local.commands.invoke.BUILD", tmp_path)
        return package / "app.py"

    @pytest.fixture
    def event(self, tmp_path: Path) -> Path:
        path = tmp_path / "event.json"
        path.write_text('{"key": "a.html"}')
        return path

    def test_a_function_is_run_as_lambda_runs_it(
        self, newsdrop: Callable, build: Path, event: Path
    ):
        build.write_text(
            "import os\n"
            "def handler(event, context):\n"
            "    return [event['key'], context.function_name, os.environ['RELEASES_TABLE'],\n"
            "            os.environ['AWS_ENDPOINT_URL'], context.memory_limit_in_mb]\n"
        )

        ran = newsdrop("invoke", "ingest", event, "--port", 4999)

        assert ran.code == 0, ran.err
        answer = json.loads(ran.out)
        assert answer[:4] == [
            "a.html",
            "newsdrop-ingest",
            "newsdrop-releases",
            "http://127.0.0.1:4999",
        ]

    @pytest.mark.parametrize(
        "code",
        ["def handler(event, context):\n    raise KeyError('no')\n", "import missing_module\n"],
    )
    def test_a_function_that_raises_is_told_by_its_exit_code(
        self, newsdrop: Callable, build: Path, event: Path, code: str
    ):
        build.write_text(code)

        ran = newsdrop("invoke", "ingest", event)

        assert ran.code == 1
        assert json.loads(ran.out)["errorMessage"]

    @pytest.mark.parametrize("module", ["newsdrop", "typer"])
    def test_what_the_artifact_lacks_is_missing_though_it_is_installed_here(
        self, newsdrop: Callable, build: Path, event: Path, module: str
    ):
        build.write_text(f"import {module}\ndef handler(event, context):\n    return 1\n")

        ran = newsdrop("invoke", "ingest", event)

        assert ran.code == 1
        assert f"No module named '{module}'" in json.loads(ran.out)["errorMessage"]

    def test_what_lambda_brings_is_there(self, newsdrop: Callable, build: Path, event: Path):
        build.write_text(
            "import boto3\n"
            "def handler(event, context):\n"
            "    return boto3.client('s3', region_name='us-east-1').meta.region_name\n"
        )

        ran = newsdrop("invoke", "ingest", event)

        assert (ran.code, json.loads(ran.out)) == (0, "us-east-1"), ran.err

    def test_an_unknown_function_is_told_in_words(self, newsdrop: Callable, event: Path):
        ran = newsdrop("invoke", "digest", event)

        assert (ran.code, ran.out) == (2, "")
        assert "there are ingest, announce, index" in " ".join(ran.err.split())
