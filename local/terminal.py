"""Text on a terminal. What comes from pages and file names is strangers' text."""

from __future__ import annotations

import json
import re
import sys
from typing import Any

from rich.console import Console

# Half of a surrogate pair cannot be written; the others steer a terminal or reorder its text.
_HARMFUL = re.compile(
    r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)


def console(*, stderr: bool = False) -> Console:
    """Make a console that takes what it prints literally: no markup, no emoji codes."""
    # The stream is fixed here: functions that run in this process redirect standard output.
    stream = sys.stderr if stderr else sys.stdout
    return Console(file=stream, markup=False, emoji=False, highlight=False)


def printable(text: str) -> str:
    """Replace every character that a terminal would obey instead of showing it.

    Parameters
    ----------
    text
        Anything; line feeds stay.
    """
    return _HARMFUL.sub("\N{REPLACEMENT CHARACTER}", text)


def json_text(value: Any, *, indent: int | None = None) -> str:  # noqa: ANN401 - any JSON
    """Write JSON that is safe to print: as Unicode, but with harmful characters escaped.

    Parameters
    ----------
    value
        Plain data.
    indent
        Columns for each level; one line if left out.
    """
    text = json.dumps(value, ensure_ascii=False, indent=indent)
    # Outside of strings JSON has none of these but the line feeds of the indentation.
    return _HARMFUL.sub(lambda match: f"\\u{ord(match[0]):04x}", text)
