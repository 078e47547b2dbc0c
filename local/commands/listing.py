"""`newsdrop list`: the releases of a stack, newest first."""

from __future__ import annotations

import heapq
import sys
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from local.stack import is_withheld, opened, outcome
from local.terminal import console, json_text
from local.views import STYLES, copy_of, until
from newsdrop.safe import line
from newsdrop.storing.archive import SHOWN
from newsdrop.storing.item import to_plain

if TYPE_CHECKING:
    from local.stack import Stack

_FIELDS = (
    "release_id",
    "status",
    "reason",
    "revision",
    "withdrawn",
    "embargoed_until",
    "headline",
    "published",
    "issuer",
    "source.key",
    "source.uploaded_at",
)


def run(*, stack: str | None, endpoint: str, limit: int, as_json: bool) -> int:
    """List records.

    Parameters
    ----------
    stack, endpoint
        See :func:`local.stack.opened`.
    limit
        How many are shown; the table is read as a whole.
    as_json
        JSON Lines instead of a table.

    Returns
    -------
    int
        0.
    """
    with opened(stack, endpoint) as newsdrop_stack:
        items = heapq.nlargest(
            limit,
            newsdrop_stack.items(_FIELDS),
            key=lambda item: item["source"]["uploaded_at"],
        )
        for item in items:
            if item["status"] == "stored" and not item.keys() >= SHOWN:
                _unpack(item, newsdrop_stack)
        now = datetime.now(UTC)
        told = (item for item in items if outcome(item, now) == "stored")
        copies = newsdrop_stack.duplicates(item["release_id"] for item in told)
    for item in items:
        item["duplicate_of"] = copies.get(item["release_id"])
        if is_withheld(item, now):
            # Nobody is told before its time, not even by a deletion; `show` is for who has to know.
            item["headline"] = None
    if as_json:
        for item in items:
            sys.stdout.write(json_text(item) + "\n")
    elif items:
        console().print(_table(items, now))
    else:
        console().print("Nothing was uploaded yet.")
    return 0


def _unpack(item: dict[str, Any], stack: Stack) -> None:
    """Read what a list shows from the whole record, where it is too long for the table's card."""
    if whole := stack.store.load(item["release_id"]):
        plain = to_plain(whole)
        item |= {name: plain.get(name) for name in SHOWN}


def _table(items: list[dict[str, Any]], now: datetime) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", expand=True)
    table.add_column("id", width=8)
    table.add_column("published", width=10)
    table.add_column("headline", ratio=3, overflow="ellipsis", no_wrap=True)
    table.add_column("key", ratio=2, overflow="ellipsis", no_wrap=True)
    for item in items:
        became = outcome(item, now)
        published = item.get("published") or {}
        table.add_row(
            item["release_id"][:8],
            Text((published.get("value") or "")[:10]),
            Text(_told(item, now), style="" if became == "stored" else STYLES[became]),
            Text(line(item["source"]["key"], 300)),
        )
    return table


def _told(item: dict[str, Any], now: datetime) -> str:
    """Say what a release is about, or why it is not to be read."""
    headline = item.get("headline")
    if is_withheld(item, now):
        headline = f"withheld until {until(item.get('embargoed_until'))}"
    details = {
        "stored": copy_of(item["duplicate_of"], headline or ""),
        "rejected": f"rejected: {item.get('reason')}",
        "withheld": headline,
        "withdrawn": f"withdrawn: {headline or item.get('reason')}",
    }
    return line(details[outcome(item, now)], 200)
