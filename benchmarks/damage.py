"""Damaged pages: how much of a release is left when a crawl or an editor broke its markup.

    python benchmarks/damage.py [FOLDER] [--times 4] [--seed 1]

Each page of the folder is damaged in five ways, several times: a closing tag, an opening tag, the
quote behind an attribute or a ``>`` is lost from its first 60 %, or a gap of up to 1,500 characters
from its first third. Printed for each way: the mean share of the sound page's text that is read
(F1 over words), and how often less than half of it is. Against trafilatura where it is installed
(``pip install -r requirements-bench.txt``); each reader by what it reads of the sound page.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

import newsdrop
from newsdrop.record import Release

if TYPE_CHECKING:
    from collections.abc import Callable

DEFAULT = Path(__file__).parents[1] / "tests" / "pages"
LOST = {
    "a closing tag": re.compile(r"</\w+>"),
    "an opening tag": re.compile(
        r"<(?:a|article|div|h1|li|main|p|section|span|table|td|ul)\b[^>]*>"
    ),
    "a quote": re.compile(r"""(?<==")[^"]*(")"""),
    "a bracket": re.compile(">"),
}
GAPS = (80, 300, 1500)  # characters
HALF = 0.5


def damage(page: str, way: str, rng: random.Random) -> str:
    """Take one thing out of a page."""
    if way not in LOST:
        start = rng.randrange(len(page) // 3)
        return page[:start] + page[start + rng.choice(GAPS) :]
    there = list(LOST[way].finditer(page, 0, len(page) * 6 // 10))
    if not there:
        return page
    start, end = rng.choice(there).span(LOST[way].groups)
    return page[:start] + page[end:]


def ours(page: bytes) -> str:
    """Read the text of a release; nothing of a page that is refused."""
    answer = newsdrop.read(page)
    return " ".join(part.text for part in answer.body) if isinstance(answer, Release) else ""


def peers() -> dict[str, Callable[[bytes], str]]:
    """Name the readers that are compared; ours first."""
    readers: dict[str, Callable[[bytes], str]] = {"newsdrop": ours}
    try:
        import trafilatura  # noqa: PLC0415 - a peer, not a dependency
    except ImportError:
        return readers
    readers["trafilatura"] = lambda page: trafilatura.extract(page) or ""
    return readers


def left(before: str, after: str) -> float:
    """F1 of two texts over their words."""
    one, other = Counter(before.split()), Counter(after.split())
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def main() -> None:
    """Damage and read all pages; print a line for each way and reader."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("folder", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("--times", type=int, default=4, help="of each way for each page")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    pages = [path.read_bytes() for path in sorted(options.folder.glob("*.html"))]
    readers = peers()
    sound = {name: [read(page) for page in pages] for name, read in readers.items()}
    for way in (*LOST, "a gap"):
        shares: dict[str, list[float]] = {name: [] for name in readers}
        rng = random.Random(options.seed)  # noqa: S311 - the same damage for everybody
        for at, page in enumerate(pages):
            for _ in range(options.times):
                # Latin-1 keeps every byte as it is.
                broken = damage(page.decode("latin-1"), way, rng).encode("latin-1")
                for name, read in readers.items():
                    shares[name].append(left(sound[name][at], read(broken)))
        for name, share in shares.items():
            lost = sum(one < HALF for one in share)
            mean = sum(share) / len(share)
            print(f"{way:16}{name:14}{mean:7.4f}  less than half: {lost} of {len(share)}")


if __name__ == "__main__":
    main()
