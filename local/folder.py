"""A folder that files are dropped into."""

from __future__ import annotations

import mimetypes
import os
import time
from dataclasses import dataclass, replace
from pathlib import Path
from stat import S_ISREG
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# A file that has not changed for so long is complete; seconds.
SETTLED = 1.0

# Ends of the names that downloads and editors give to what is not complete.
UNFINISHED = (".part", ".partial", ".crdownload", ".download", ".tmp", ".swp", "~")

# Without the machine's own tables, so that a file is declared the same everywhere.
_TYPES = mimetypes.MimeTypes(filenames=())
_TYPES.add_type("message/rfc822", ".eml")
_TYPES.add_type("multipart/related", ".mhtml")
_TYPES.add_type("multipart/related", ".mht")


@dataclass(frozen=True, slots=True)
class _Look:
    """How a file looked, and since when; one that may be read at last looks different."""

    size: int
    changed: int
    readable: bool
    since: float


class Folder:
    """Finds files that are new or have changed, once they are complete.

    Parameters
    ----------
    root
        The folder; hidden files, unfinished downloads and links that lead out of it are left
        alone.
    clock
        Gives seconds that only grow.
    """

    def __init__(self, root: Path, clock: Callable[[], float] = time.monotonic) -> None:
        self._root = root
        self._clock = clock
        self._looks: dict[Path, _Look] = {}
        self._taken: dict[Path, _Look] = {}

    def take(self) -> list[Path]:
        """List the files that are complete and were not taken as they are now; oldest first."""
        now = self._clock()
        looks = {path: self._look(path, stat, now) for path, stat in _walk(self._root)}
        ready = [
            path
            for path, look in looks.items()
            if look != self._taken.get(path) and now - look.since >= SETTLED
        ]
        self._looks = looks
        self._taken = {path: look for path, look in self._taken.items() if path in looks}
        self._taken.update({path: looks[path] for path in ready})
        return sorted(ready, key=lambda path: (looks[path].changed, path))

    @property
    def waiting(self) -> bool:
        """Whether there are files that were not complete at the last look."""
        return self._looks != self._taken

    def key(self, path: Path) -> str:
        """Give the key that a file is uploaded under: its path in the folder."""
        return key(path.relative_to(self._root))

    def _look(self, path: Path, stat: os.stat_result | None, now: float) -> _Look:
        size, changed = (stat.st_size, stat.st_mtime_ns) if stat else (0, 0)
        look = _Look(size, changed, os.access(path, os.R_OK), now)
        before = self._looks.get(path)
        return before if before and replace(before, since=now) == look else look


def key(path: Path) -> str:
    """Write a relative path as an object's key: slashes, and UTF-8 whatever the name is in.

    Bytes that are no UTF-8 are spelled, so that two names give two keys.
    """
    return os.fsencode(path.as_posix()).decode("utf-8", "backslashreplace")


def content_type(path: Path) -> str:
    """Guess a file's type by its name, as an S3 client does; a gzipped one by what is in it."""
    return _TYPES.guess_type(path.name)[0] or "binary/octet-stream"


def files(root: Path) -> Iterator[Path]:
    """List the files below a folder, in the order of their names, but no hidden ones.

    A folder that may not be read is listed itself: whoever reads it is told why.
    """
    for path, _ in _walk(root):
        yield path


def _walk(root: Path) -> Iterator[tuple[Path, os.stat_result | None]]:
    home = root.resolve()
    for folder, folders, names in os.walk(root):
        seen = sorted(Path(folder, name) for name in folders if not name.startswith("."))
        folders[:] = [path.name for path in seen if os.access(path, os.R_OK)]
        yield from ((path, None) for path in seen if path.name not in folders)
        for name in sorted(names):
            if name.startswith(".") or name.lower().endswith(UNFINISHED):
                continue
            path = Path(folder, name)
            if path.is_symlink() and not _leads_into(home, path):
                continue
            try:
                stat = path.stat()
            except PermissionError:
                yield path, None
            except OSError:  # Gone again, or a link that leads nowhere.
                continue
            else:
                if S_ISREG(stat.st_mode):
                    yield path, stat


def _leads_into(home: Path, link: Path) -> bool:
    """Tell a link within the folder; what came unpacked from elsewhere must not tell our files."""
    try:
        return link.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # in a circle
        return False
