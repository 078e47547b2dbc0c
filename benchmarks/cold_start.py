"""Cold start: a fresh process imports the ingest handler and reads a first page.

    python benchmarks/cold_start.py [PAGE] [--runs 10]

Against the same for trafilatura (where it is installed) and against ``import boto3`` with one
client, which every Lambda function pays. Fresh processes in turn; medians, the bare interpreter's
start taken off. All of it runs from byte code, as `make build` and pip leave it: a first round, not
counted, writes that to a folder of its own.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).parents[1]
DEFAULT = ROOT / "tests" / "pages" / "us-doj-guidant-defibrillators.html"
CODE = {
    "the bare interpreter": "",
    "newsdrop.read, first page": (
        "import sys, pathlib, newsdrop; newsdrop.read(pathlib.Path(sys.argv[1]).read_bytes())"
    ),
    "ingest handler + first page": (
        "import sys, pathlib, ingest.app, newsdrop;"
        "newsdrop.read(pathlib.Path(sys.argv[1]).read_bytes())"
    ),
    "trafilatura, first page": (
        "import sys, pathlib, trafilatura;"
        "trafilatura.bare_extraction(pathlib.Path(sys.argv[1]).read_bytes(), with_metadata=True)"
    ),
    "boto3 and an S3 client": "import boto3; boto3.client('s3', region_name='us-east-1')",
}
ENVIRONMENT = {
    "PYTHONPATH": str(ROOT / "functions"),
    "AWS_DEFAULT_REGION": "us-east-1",
    "AWS_ACCESS_KEY_ID": "local",
    "AWS_SECRET_ACCESS_KEY": "local",
}


def run(code: str, page: Path, env: Mapping[str, str]) -> float | None:
    """Wall seconds of one fresh process; None where it cannot run."""
    start = time.perf_counter()
    done = subprocess.run(  # noqa: S603 - our own code
        [sys.executable, "-c", code, str(page)],
        env=env,
        capture_output=True,
        check=False,
    )
    return time.perf_counter() - start if done.returncode == 0 else None


def settings() -> dict[str, str]:
    """Read what the handler asks of its environment from ``events/env.json``."""
    path = ROOT / "events" / "env.json"
    by_function = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return {
        key: str(value)
        for name, values in by_function.items()
        if name.startswith("Ingest")
        for key, value in values.items()
    }


def main() -> None:
    """Run all in turn and print medians."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("page", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--runs", type=int, default=10)
    options = parser.parse_args()
    times: dict[str, list[float]] = {name: [] for name in CODE}
    with tempfile.TemporaryDirectory() as cache:
        env = os.environ | ENVIRONMENT | settings() | {"PYTHONPYCACHEPREFIX": cache}
        env.pop("PYTHONDONTWRITEBYTECODE", None)
        for _ in range(options.runs + 1):
            for name, code in CODE.items():
                seconds = run(code, options.page, env)
                if seconds is not None:
                    times[name].append(seconds)
    bare = statistics.median(times["the bare interpreter"][1:])
    for name, seconds in times.items():
        if len(seconds) > 1:
            taken = statistics.median(seconds[1:]) - bare * (name != "the bare interpreter")
            print(f"{name:30}{1e3 * taken:8.0f} ms")
        else:
            print(f"{name:30}       - (not installed, or its settings are missing)")


if __name__ == "__main__":
    main()
