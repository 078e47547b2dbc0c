"""`newsdrop find`: the releases that name a person, a place or an issuer."""

from __future__ import annotations

import heapq
import sys
from datetime import UTC, datetime
from itertools import chain, islice
from typing import TYPE_CHECKING, Any

from rich.table import Table
from rich.text import Text

from local.stack import opened
from local.terminal import console, json_text, printable
from local.views import copy_of
from newsdrop.finding.lookup import Lookup
from newsdrop.finding.mentions import KINDS
from newsdrop.safe import line

if TYPE_CHECKING:
    from collections.abc import Sequence


def run(*, name: str, stack: str | None, endpoint: str, limit: int, as_json: bool) -> int:
    """List the mentions of a name.

    Parameters
    ----------
    name
        The whole name; capitals and blanks do not matter.
    stack, endpoint
        See :func:`local.stack.opened`.
    limit
        How many are shown.
    as_json
        JSON Lines instead of a table.

    Returns
    -------
    int
        0, or 1 where nothing names it.
    """
    now = datetime.now(UTC)
    with opened(stack, endpoint) as newsdrop_stack:
        lookup = Lookup(newsdrop_stack.client("dynamodb"), newsdrop_stack.output("MentionsTable"))
        by_kind = (islice(lookup.find(kind, name, now), limit) for kind in KINDS)
        found = heapq.nlargest(limit, chain.from_iterable(by_kind), key=_age)
        copies = newsdrop_stack.duplicates(mention["release_id"] for mention in found)
    for mention in found:
        mention["duplicate_of"] = copies.get(mention["release_id"])
    if as_json:
        for mention in found:
            sys.stdout.write(json_text(mention) + "\n")
    elif found:
        console().print(_table(found))
    else:
        console().print(
            f"Nothing names “{printable(name)}”. A name is asked for whole, as a release prints "
            "it: “Robert M. Gates”, not “Gates”.",
            soft_wrap=True,
        )
    return 0 if found else 1


def _age(mention: dict[str, Any]) -> str:
    return str(mention["sk"])


def _table(mentions: Sequence[dict[str, Any]]) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", expand=True)
    table.add_column("id", width=8)
    table.add_column("date", width=10)  # of the upload, where the release tells none
    table.add_column("as", ratio=2, overflow="ellipsis", no_wrap=True)
    table.add_column("headline", ratio=4, overflow="ellipsis", no_wrap=True)
    for mention in mentions:
        kind = mention["pk"].partition("#")[0]
        table.add_row(
            mention["release_id"][:8],
            mention["date"],
            Text(line(mention.get("title"), 200) or kind),
            Text(copy_of(mention["duplicate_of"], line(mention["headline"], 300))),
        )
    return table
