"""What crawlers and editors lose of a page: one tag's end or beginning, a quote, a gap."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

LOST = {
    "a closing tag": re.compile(r"</\w+>"),
    "an opening tag": re.compile(
        r"<(?:a|article|div|h1|li|main|p|section|span|table|td|ul)\b[^>]*>"
    ),
    "a quote": re.compile(r"""(?<==")[^"]*(")"""),
    "a bracket": re.compile(">"),
}
GAPS = (80, 300, 1500)  # characters
WAYS = (*LOST, "a gap")


def damage(data: bytes, way: str, rng: random.Random) -> bytes:
    """Take one thing out of a page, in one of :data:`WAYS`."""
    page = data.decode("latin-1")  # which keeps every byte as it is
    if way not in LOST:
        start = rng.randrange(len(page) // 3)
        return data[:start] + data[start + rng.choice(GAPS) :]
    there = list(LOST[way].finditer(page, 0, len(page) * 6 // 10))
    if not there:
        return data
    start, end = rng.choice(there).span(LOST[way].groups)
    return data[:start] + data[end:]
