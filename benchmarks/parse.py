"""Speed and memory of the full record, against named peers, in one process.

    python benchmarks/parse.py [FOLDER] [--rounds 5]

For each page of the folder, in turn: our full record; ``lxml.html`` parse alone; BeautifulSoup
(with lxml) parse alone; ``trafilatura`` with metadata and its fast text-only mode, where it is
installed (``pip install -r requirements-bench.txt``). Interleaved page by page, so that a machine
that slows down slows all of them. CPU seconds; the best of the rounds counts for each page.
Then how time grows with size: one page's paragraphs repeated up to 10 MB. Memory: the peak of a
process of its own that reads the folder once.
"""

from __future__ import annotations

import argparse
import re
import statistics
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import lxml.html
from bs4 import BeautifulSoup

import newsdrop

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT = Path(__file__).parents[1] / "tests" / "pages"
SIZES = (100_000, 300_000, 1_000_000, 3_000_000, 10_000_000)


def peers() -> dict[str, Callable[[bytes], object]]:
    """Name the readers that are compared; ours first."""
    readers: dict[str, Callable[[bytes], object]] = {
        "newsdrop, full record": newsdrop.read,
        "lxml.html, parse alone": lxml.html.document_fromstring,
        "BeautifulSoup, parse alone": lambda page: BeautifulSoup(page, "lxml"),
    }
    try:
        import trafilatura  # noqa: PLC0415 - a peer, not a dependency
    except ImportError:
        return readers
    readers["trafilatura, with metadata"] = lambda page: trafilatura.bare_extraction(
        page, with_metadata=True
    )
    readers["trafilatura, fast text"] = lambda page: trafilatura.extract(page, fast=True)
    return readers


def cpu(reader: Callable[[bytes], object], page: bytes) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    reader(page)
    return time.process_time() - start


def compare(pages: list[bytes], rounds: int) -> None:
    """Time all readers over all pages and print a table."""
    readers = peers()
    for reader in readers.values():
        reader(pages[0])  # the first call loads tables and modules
    best = {name: [float("inf")] * len(pages) for name in readers}
    for _ in range(rounds):
        for number, page in enumerate(pages):
            for name, reader in readers.items():
                best[name][number] = min(best[name][number], cpu(reader, page))
    ours, base = sum(best["newsdrop, full record"]), sum(best["lxml.html, parse alone"])
    print(f"{len(pages)} pages, {sum(map(len, pages)) / 1e6:.1f} MB, best of {rounds} rounds\n")
    columns = f"{'total s':>9}{'x lxml':>8}{'x ours':>8}{'median ms':>11}"
    print(f"{'':28}{columns}{'p95':>7}{'p99':>7}{'max':>7}")
    for name, times in best.items():
        ranked = sorted(times)
        p95, p99 = (
            ranked[min(len(ranked) - 1, int(share * len(ranked)))] for share in (0.95, 0.99)
        )
        print(
            f"{name:28}{sum(times):9.3f}{sum(times) / base:8.2f}{sum(times) / ours:8.2f}"
            f"{1e3 * statistics.median(times):11.2f}{1e3 * p95:7.1f}{1e3 * p99:7.1f}"
            f"{1e3 * ranked[-1]:7.1f}"
        )


def grow(page: bytes) -> None:
    """Print how time grows when a page's paragraphs are repeated."""
    paragraphs = b"".join(re.findall(rb"<p>[^\0]{200,2000}?</p>", page))
    start, end = page.split(b"<p>", 1)[0], b"</body></html>"
    print(f"\n{'size':>10}{'newsdrop s':>12}{'ms per 100 kB':>15}")
    for size in SIZES:
        large = start + paragraphs * max(1, (size - len(start)) // len(paragraphs)) + end
        seconds = cpu(newsdrop.read, large)
        print(
            f"{len(large) / 1e6:8.1f} MB{seconds:12.3f}{1e3 * seconds / (len(large) / 1e5):15.2f}"
        )


def peak(folder: Path) -> None:
    """Print the peak memory of a fresh process that reads the folder once."""
    code = (
        "import pathlib, resource, sys, newsdrop\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "[newsdrop.read(p.read_bytes()) for p in sorted(pathlib.Path(sys.argv[1]).iterdir())]\n"
        "print(before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)\n"
    )
    run = [sys.executable, "-c", code, str(folder)]
    out = subprocess.run(run, check=True, capture_output=True, text=True).stdout  # noqa: S603
    before, after = (int(kib) / 1024 for kib in out.split())
    print(f"peak memory: {after:.0f} MiB, of which {before:.0f} MiB are the imports\n")


def main() -> None:
    """Run all three."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", nargs="?", type=Path, default=DEFAULT)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    pages = [
        path.read_bytes() for path in sorted(options.folder.iterdir()) if path.suffix != ".json"
    ]
    peak(options.folder)  # first: a process begins with the peak of the one that started it
    compare([page for page in pages if page], options.rounds)
    grow(max(pages, key=lambda page: page.count(b"<p>")))


if __name__ == "__main__":
    main()
