"""Pages in files: finding them, and reading them without any AWS."""

from __future__ import annotations

import hashlib
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

import newsdrop
from local.folder import content_type, files, key
from local.project import UserError
from newsdrop.page import LARGEST_UPLOAD
from newsdrop.scrape.source.containers import too_large
from newsdrop.storing.plain import to_dict

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

STDIN = Path("-")

# Of letters and digits: "No. 12", "release 1.5" and "index.php?id=3" end in none.
_SUFFIX = re.compile(r"(?<=[^/])(?:\.[a-z][a-z0-9]{0,9})?(?:\.gz)?\Z", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PageFile:
    """A file that holds a page.

    Parameters
    ----------
    path
        Where it is; :data:`STDIN` is standard input.
    name
        Its path in the folder that was searched, or its own name.
    """

    path: Path
    name: str

    @property
    def stem(self) -> str:
        """The name without its suffix; ``.html.gz`` counts as one."""
        return _SUFFIX.sub("", self.name, count=1)


def find(source: Path) -> list[PageFile]:
    """List a file, or the files of a folder."""
    if source.is_dir():
        return [PageFile(path, key(path.relative_to(source))) for path in files(source)]
    return [PageFile(source, key(Path(source.name)))]


def read_all(pages: Sequence[PageFile], jobs: int) -> Iterator[dict[str, Any] | UserError]:
    """Read pages, several at the same time.

    Parameters
    ----------
    pages
        The files.
    jobs
        Number of processes.

    Yields
    ------
    dict or UserError
        The record or rejection of each page, in the order of `pages`; or why its file cannot be
        read, which is no reason to leave the others.

    Raises
    ------
    UserError
        If a process dies.
    """
    if jobs == 1 or len(pages) < 2 or any(page.path == STDIN for page in pages):
        yield from map(_tried, pages)
        return
    try:
        # Processes of their own, since the one that shows the progress has threads.
        with ProcessPoolExecutor(min(jobs, len(pages)), get_context("spawn")) as pool:
            yield from pool.map(_tried, pages, chunksize=4)
    except BrokenProcessPool as error:
        raise UserError("A process died, perhaps for want of memory; try fewer --jobs.") from error


def read(page: PageFile) -> dict[str, Any]:
    """Read one page.

    Parameters
    ----------
    page
        The file.

    Returns
    -------
    dict
        The record as it would be stored; its ``source`` is the file.

    Raises
    ------
    UserError
        If the file cannot be read.
    """
    try:
        size, data = _bytes(page.path)
    except OSError as error:
        raise UserError(f"Cannot read {page.path}: {error.strerror}.") from error
    declared = None if page.path == STDIN else content_type(page.path)
    if size > LARGEST_UPLOAD:
        record = to_dict(too_large(size))
    else:
        record = to_dict(newsdrop.read(data, content_type=declared))
    source = {
        "name": page.name,
        "sha256": None if size > LARGEST_UPLOAD else hashlib.sha256(data).hexdigest(),
        "size": size,
        "content_type": declared,
        "encoding": record.pop("encoding", None),
    }
    return {"source": source, **record}


def _tried(page: PageFile) -> dict[str, Any] | UserError:
    try:
        return read(page)
    except UserError as error:
        return error


def _bytes(path: Path) -> tuple[int, bytes]:
    """Give a file's size, and its bytes as far as they can be read: a device has no end."""
    if path == STDIN:
        data = sys.stdin.buffer.read(LARGEST_UPLOAD + 1)
        return len(data), data
    if (size := path.stat().st_size) > LARGEST_UPLOAD:
        return size, b""
    with path.open("rb") as file:
        data = file.read(LARGEST_UPLOAD + 1)
    return len(data), data
