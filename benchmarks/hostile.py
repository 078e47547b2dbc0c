"""Hostile pages: the slowest answer and the largest process, over all cases and many mutations.

    python benchmarks/hostile.py [--mutations 10000]

Each case of ``tests/properties/test_hostile.py``, and pages of 20 MB, run in processes of their
own; then seeded mutations of the golden pages run in one. Wall seconds and peak memory.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "functions")]

import newsdrop  # noqa: E402 - the paths come first
from newsdrop.record import Rejection  # noqa: E402
from tests.mutate import mutate  # noqa: E402
from tests.properties.test_hostile import HOSTILE, PARAGRAPH  # noqa: E402

CASES = HOSTILE | {
    "a 20 MB single line": f"<p>{'words ' * 3_490_000}</p>",
    "20 MB of paragraphs": PARAGRAPH * (20_000_000 // len(PARAGRAPH)),
    "20 MB of plain text": "The bridge is open, officials said. " * 560_000,
}


def answer(page: bytes) -> str:
    """Read a page; name what came of it."""
    out = newsdrop.read(page)
    return f"rejected: {out.reason}" if isinstance(out, Rejection) else "stored"


def one(name: str) -> None:
    """Read one case and print seconds, MiB and the outcome."""
    page = CASES[name].encode()
    CASES.clear()
    HOSTILE.clear()
    start = time.perf_counter()
    outcome = answer(page)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:28}{len(page) / 1e6:7.1f} MB{seconds:8.2f} s{peak:7.0f} MiB  {outcome}")


def mutations(number: int) -> None:
    """Read mutations of the golden pages; print the slowest and the peak."""
    pages = [path.read_bytes() for path in sorted((ROOT / "tests" / "pages").glob("*.html"))]
    slowest, stored = 0.0, 0
    for seed in range(number):
        page = mutate(pages[seed % len(pages)], seed)
        start = time.perf_counter()
        stored += answer(page) == "stored"
        slowest = max(slowest, time.perf_counter() - start)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(
        f"{number} mutations: {stored} stored, {number - stored} rejected, "
        f"slowest {1e3 * slowest:.0f} ms, peak {peak:.0f} MiB"
    )


def main() -> None:
    """Run the cases one by one, then the mutations."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--mutations", type=int, default=10_000)
    parser.add_argument("--case", choices=CASES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.case:
        one(options.case)
        return
    for name in CASES:
        subprocess.run([sys.executable, __file__, "--case", name], check=True)  # noqa: S603
    mutations(options.mutations)


if __name__ == "__main__":
    main()
