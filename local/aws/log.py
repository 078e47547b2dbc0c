"""What functions print: kept in a file, and read for what a person should see."""

from __future__ import annotations

import io
import json
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing import TextIO


class FunctionLog(io.TextIOBase):
    """The functions' standard output, as CloudWatch would have it.

    Parameters
    ----------
    file
        Takes all lines as they are.
    """

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._rest = ""
        self._lines: list[dict[str, Any]] = []

    def write(self, text: str) -> int:
        """Take some text; lines may come in pieces."""
        self._file.write(text)
        *lines, self._rest = (self._rest + text).split("\n")
        for line in lines:
            try:
                entry = json.loads(line)
            except ValueError:
                continue
            # Metrics are JSON as well, but have no level.
            if isinstance(entry, dict) and "level" in entry:
                self._lines.append(entry)
        return len(text)

    def flush(self) -> None:
        """Have what was written reach the file."""
        if not self._file.closed:  # Python asks for it once more in the end.
            self._file.flush()

    def take(self) -> list[dict[str, Any]]:
        """Give the structured lines since the last call."""
        lines, self._lines = self._lines, []
        self.flush()
        return lines
