"""How uploads, records and mails look on a terminal."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from local.terminal import printable
from newsdrop.announcing import corrected
from newsdrop.record import Release
from newsdrop.safe import line
from newsdrop.storing.withholding import moment

if TYPE_CHECKING:
    from pathlib import Path

    from rich.console import RenderableType

    from local.aws.deployment import Deployment
    from local.mailbox import Mail
    from newsdrop.storing.item import Item

# Above, right, below and left: what a line of a record runs over keeps its margin.
_INDENT = (0, 0, 0, 2)

STYLES = {
    "stored": "green",
    "revised": "green",
    "unchanged": "cyan",
    "stale": "cyan",
    "gone": "cyan",
    "rejected": "yellow",
    "withdrawn": "yellow",
    "withheld": "yellow",
    "failed": "red",
}


def outcome(key: str, what: str, note: str = "") -> RenderableType:
    """Show the name of a file and what became of it."""
    title = Text.assemble((line(key, 100), "bold"), "  ", (what, STYLES.get(what, "")))
    if note:
        title.append(f"  {note}", "dim")
    return Group("", Rule(title, align="left", style="dim"))


def record(item: Item) -> RenderableType:
    """Show the main fields of a record, or why there is none."""
    if not isinstance(item.answer, Release):
        refused = Text.assemble(
            (str(item.answer.reason), "yellow"), "  ", line(item.answer.message, 500)
        )
        return Padding(refused, _INDENT, expand=False)
    release = item.answer
    facts = [
        line(release.dateline.place, 80) if release.dateline else "",
        line(release.published.value, 40) if release.published else "",
        line(release.issuer.name, 100) if release.issuer else "",
        *(f"No. {line(number, 40)}" for number in release.release_numbers[:2]),
    ]
    kinds = [
        (corrected.mark(release) or "").lower(),
        line(release.kind, 40).replace("_", " "),
        line(release.language, 20),
    ]
    rows = [
        Text(line(release.headline, 300) or "(no headline)", style="bold"),
        Text(" · ".join(filter(None, facts))),
        Text(" · ".join([*filter(None, kinds), *_counts(release)]), style="dim"),
    ]
    return Padding(Group(*(row for row in rows if row.plain)), _INDENT, expand=False)


def until(embargo: str | None) -> str:
    """Write when an embargo ends, and which hour that is where it names no zone."""
    end = moment(embargo)
    if embargo is None or end is None:
        return ""
    zoned = datetime.fromisoformat(embargo).tzinfo is not None
    anywhere = "" if zoned else f" everywhere ({end:%Y-%m-%d %H:%M} UTC), for it names no zone"
    return f"{line(embargo, 40)}{anywhere}"


def copy_of(first: str | None, headline: str) -> str:
    """Write a headline, and which release it is a copy of, if it is one."""
    return f"copy of {first[:8]}: {headline}" if first else headline


def silence(item: Item, told: str) -> RenderableType | None:
    """Say why no mail follows a record, by what the announcer's log calls it."""
    if not isinstance(item.answer, Release):
        return None
    reasons = {
        "withheld": f"withheld until {until(item.answer.embargoed_until)}, "
        "the end of its embargo; then a mail follows",
        "duplicate": "a copy of a release that was told under another key: no mail",
        "nothing": "uploaded quietly: no mail" if item.source.quiet else "",
    }
    why = reasons.get(told)
    return Padding(Text(why, style="yellow"), _INDENT, expand=False) if why else None


def mail(letter: Mail) -> RenderableType:
    """Show a mail as its reader sees it, and where it is kept."""
    # Only a margin, no frame: 74 columns of mail fit into 80 of terminal.
    shown = Text("\n  ╭ ", style="dim")
    shown.append(f"{printable(str(letter.path))}\n", "cyan not dim")
    for row in ("", f"Subject: {letter.subject}", "", *letter.text.rstrip().split("\n"), ""):
        shown.append("  │").append(f" {printable(row)}".rstrip() + "\n", "not dim")
    return shown.append("  ╰")


def welcome(deployment: Deployment, endpoint: str) -> RenderableType:
    """Say what was started."""
    kinds = Counter(kind.rpartition("::")[2].lower() for kind, _ in deployment.resources.values())
    shown = ("bucket", "queue", "table", "topic", "function")
    return Group(
        Text.assemble(("newsdrop", "bold"), "  the whole pipeline, on this machine"),
        _facts(
            {
                "endpoint": endpoint,
                "deployed": ", ".join(count(kinds[name], name) for name in shown)
                + f" of template.yaml, as stack {deployment.stack}",
            }
        ),
    )


def invitation(inbox: Path, places: dict[str, str]) -> RenderableType:
    """Say where to drop files, and where everything else is."""
    title = Text(f"Watching {printable(str(inbox))}/", style="bold")
    title.append("  drop a press release there; Ctrl-C ends", "dim not bold")
    return Group("", Rule(title, align="left", style="dim"), _facts(places))


def note(text: str) -> RenderableType:
    """Show a sentence on the side."""
    return Text(text, style="dim")


def _facts(facts: dict[str, str]) -> RenderableType:
    grid = Table.grid(padding=(0, 2))
    for name, value in facts.items():
        grid.add_row(Text(f"  {name}", style="dim"), Text(printable(value), overflow="fold"))
    return grid


def _counts(release: Release) -> list[str]:
    parts = {
        "paragraph": release.body,
        "quote": release.quotes,
        "person": release.people,
        "photo": release.images,
        "contact": release.contacts,
    }
    return [count(len(values), name) for name, values in parts.items() if values]


def count(number: int, name: str) -> str:
    """Write a number of things: ``1 person``, ``2 people``, ``3 queues``."""
    plural = {"person": "people", "copy": "copies"}.get(name, f"{name}s")
    return f"{number} {name if number == 1 else plural}"
