"""`newsdrop parse`: pages to records, without any AWS."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from rich.progress import Progress

from local import pages
from local.project import UserError
from local.terminal import console, json_text, printable

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from local.pages import PageFile


def run(*, sources: Sequence[Path], out: Path | None, jobs: int) -> int:
    """Parse files, the files of folders, or standard input.

    One file gives one JSON object, several give JSON Lines.

    Parameters
    ----------
    sources
        ``-`` is standard input.
    out
        Folder that takes ``STEM.json`` for each page; standard output if left out.
    jobs
        Number of processes.

    Returns
    -------
    int
        1 if a page was rejected, otherwise 0.

    Raises
    ------
    UserError
        If there is no file, or two pages would be written to the same file; after all others were
        read, if some cannot be.
    """
    found = [page for source in sources for page in pages.find(source)]
    if out:
        found = [page for page in found if not _is_record(page.path, out)]
    if not found:
        raise UserError(f"There is no file in {', '.join(map(str, sources))}.")
    targets = _targets(found, out) if out else []
    lines = len(sources) > 1 or sources[0].is_dir()
    rejected = 0
    unread: list[str] = []
    records = pages.read_all(found, jobs)
    if out or not sys.stdout.isatty():  # A bar would mix with what is printed.
        records = _followed(records, len(found))
    for number, record in enumerate(records):
        if isinstance(record, UserError):
            unread.append(str(record))
            continue
        rejected += record["status"] == "rejected"
        if out:
            _write(targets[number], json_text(record, indent=2))
        else:
            sys.stdout.write(json_text(record, indent=None if lines else 2) + "\n")
    if out:
        told = f"{len(found) - rejected - len(unread)} stored, {rejected} rejected: {out}"
        console(stderr=True).print(printable(told), soft_wrap=True)
    if unread:
        raise UserError("\n".join(unread))
    return 1 if rejected else 0


def _is_record(path: Path, out: Path) -> bool:
    """Tell what an earlier run wrote, where it stands among the pages."""
    return path.suffix == ".json" and path.resolve().is_relative_to(out.resolve())


def _targets(found: Sequence[PageFile], out: Path) -> list[Path]:
    """Say where the record of each page goes."""
    taken: dict[Path, Path] = {}
    for page in found:
        target = out / f"{page.stem}.json"
        if target in taken:
            raise UserError(
                f"{taken[target]} and {page.path} would both be written to {target}; rename one, "
                "or leave out --out: each printed line names its page."
            )
        taken[target] = page.path
    return list(taken)


def _write(target: Path, text: str) -> None:
    """Write a record whole or not at all, for a run may be ended at any time."""
    unfinished = target.with_name(f".{os.getpid()}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(text + "\n", encoding="utf-8")
        unfinished.replace(target)
    except OSError as error:
        raise UserError(f"Cannot write {target}: {error.strerror}.") from error
    finally:
        with suppress(OSError):
            unfinished.unlink()


def _followed(
    records: Iterator[dict[str, Any] | UserError], total: int
) -> Iterator[dict[str, Any] | UserError]:
    """Show a bar while records come, where somebody looks on."""
    screen = console(stderr=True)
    shown = screen.is_terminal and total > 1
    with Progress(console=screen, transient=True, disable=not shown) as progress:
        yield from progress.track(records, total=total, description="Parsing")
