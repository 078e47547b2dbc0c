"""What a function loads when it starts, in a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ENVIRONMENT = json.loads((ROOT / "events" / "env.json").read_text("utf-8"))


def loaded(function: str) -> set[str]:
    """Import a function's module and list the modules that this brings."""
    code = f"import sys, {function}.app; print(*sys.modules)"
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code],
        env=os.environ
        | ENVIRONMENT[f"{function.capitalize()}Function"]
        | {"PYTHONPATH": str(ROOT / "functions"), "AWS_DEFAULT_REGION": "us-east-1"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(done.stdout.split())


@pytest.mark.parametrize("function", ["announce", "index", "report"])
def test_only_who_reads_pages_loads_the_parser(function):
    assert not loaded(function) & {"lxml.etree", "bs4", "newsdrop.parse", "newsdrop.scrape"}


def test_ingest_has_the_parser_ready_before_the_first_page():
    assert {"newsdrop.parse", "newsdrop.scrape", "lxml.etree"} <= loaded("ingest")


@pytest.mark.parametrize("function", ["ingest", "announce", "index", "report"])
def test_no_function_loads_the_x_ray_sdk(function):
    assert "aws_xray_sdk" not in loaded(function)
