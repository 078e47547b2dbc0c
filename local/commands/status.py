"""`newsdrop status`: what a stack holds, what waits, and what was rejected."""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from local.stack import opened, outcome
from local.terminal import console, json_text
from local.views import STYLES
from newsdrop.safe import line

if TYPE_CHECKING:
    from rich.console import Console

_FIELDS = (
    *("status", "reason", "message", "withdrawn", "embargoed_until"),
    *("source.key", "source.uploaded_at"),
)


def run(*, stack: str | None, endpoint: str, as_json: bool) -> int:
    """Show the state of a stack.

    Parameters
    ----------
    stack, endpoint
        See :func:`local.stack.opened`.
    as_json
        One JSON object instead of a page.

    Returns
    -------
    int
        1 if something was given up and waits for a person; otherwise 0.
    """
    with opened(stack, endpoint) as newsdrop_stack:
        items = list(newsdrop_stack.items(_FIELDS))
        queues = list(newsdrop_stack.queues())
    code = 1 if any(queue.given_up and queue.visible + queue.in_flight for queue in queues) else 0
    outcomes = Counter(outcome(item, datetime.now(UTC)) for item in items)
    rejected = [item for item in items if item["status"] == "rejected" and not item["withdrawn"]]
    rejected.sort(key=lambda item: item["source"]["uploaded_at"], reverse=True)
    if as_json:
        state = {
            "outcomes": outcomes,
            "reasons": Counter(item["reason"] for item in rejected),
            "queues": [asdict(queue) for queue in queues],
            "rejected": rejected,
        }
        sys.stdout.write(json_text(state, indent=2) + "\n")
        return code
    screen = console()
    _print_counts(screen, outcomes)
    table = _columns("visible", "in flight", "queue")
    for queue in queues:
        table.add_row(str(queue.visible), str(queue.in_flight), Text(line(queue.purpose, 100)))
    screen.print(table)
    _print_rejected(screen, rejected)
    return code


def _print_counts(screen: Console, outcomes: Counter[str]) -> None:
    names = ["stored", "rejected", *(name for name in ("withheld", "withdrawn") if outcomes[name])]
    parts = [(f"{outcomes[name]} {name}", STYLES[name]) for name in names]
    screen.print(Text(", ").join(Text(text, style=style) for text, style in parts))


def _print_rejected(screen: Console, rejected: list[dict[str, Any]]) -> None:
    if not rejected:
        return
    table = _columns("rejected", "reason", "message")
    for item in rejected:
        table.add_row(
            Text(line(item["source"]["key"], 300)),
            Text(item["reason"], style=STYLES["rejected"]),
            Text(line(item["message"], 500)),
        )
    screen.print(table)


def _columns(*names: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", title="")
    for name in names:
        table.add_column(name)
    return table
