"""The status line: ``FOR IMMEDIATE RELEASE``, ``EMBARGOED UNTIL ...``."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.parse.embargoes import events, held, held_title
from newsdrop.parse.found import Found
from newsdrop.parse.prose.phrases import Opening, key, keys, opening
from newsdrop.patterns import regex
from newsdrop.record import Evidence

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.letterheads.front import Line

_STATUS = keys("letterhead", "status")
_EMBARGO = keys("embargoes", "embargo")
_RELEASE_DATE = keys("embargoes", "release date")
_FREE = keys("embargoes", "free from")
_PHRASES = _STATUS | _EMBARGO | _RELEASE_DATE | _FREE

_KINDS = keys("letterhead", "sections") - keys("contacts", "headings")

_TITLELESS = {"", *_KINDS}

_MAX_EMBARGO = 160
_MAX_STATUS = 110
_MAX_ALONE = 40
_DASH = regex(r"[ ]?[—–][ ]?|[ ]-{1,3}[ ]")
_PIECES = regex(r"\s[|–—•·-]\s")
_HOUR = regex(
    r"\d [ ]? (?: a\.?m | p\.?m | uhr | h\b | GMT | UTC | E[SD]?T\b ) | \d:\d\d | noon | midnight",
    re.VERBOSE | re.IGNORECASE,
)
_EDGES = ' \t*#:：|–—-_/<>"“”[]'


def find(front: Sequence[Line]) -> Found[str] | None:
    """Find the status line.

    Parameters
    ----------
    front
        The lines above the text.

    Returns
    -------
    Found or None
        As printed, without a closing colon and without what follows it in the line; an embargo
        with its time, which is what it says. The first of several counts, an embargo before all.
    """
    found: Found[str] | None = None
    for line in front:
        for piece in (line.text, *_PIECES.split(line.text)[1:], _behind_kind(line.text)):
            status = _status(piece)
            if status is None:
                continue
            text, held = status
            part = Found(text, Evidence.LABEL, frozenset((line.at,)))
            if held:
                return part
            found = found or part
            break
    return found


def opens_with_status(text: str) -> bool:
    """Say whether a line is a status line, whatever follows it."""
    if _status(text) is not None:
        return True
    behind = _behind_kind(text)
    return behind != "" and _status(behind) is not None


def opens_paragraph(text: str) -> str | None:
    """Read the status that a dash sets before a paragraph: "FOR IMMEDIATE RELEASE — The office"."""
    said = opening(text[:_MAX_ALONE], _STATUS)
    alone = said and _DASH.match(text, said.end)
    return text[: said.end] if said and alone else None


def _behind_kind(text: str) -> str:
    """Read what stands behind the kind: "PRESS RELEASE: For immediate release"."""
    kind, _, rest = text.partition(":")
    return rest if rest and len(text) <= _MAX_STATUS and key(kind) in _KINDS else ""


def without(text: str) -> str:
    """Cut the status off that stands before something else in one line."""
    found = _status(text)
    return text if found is None or found[1] else text.strip(_EDGES)[len(found[0]) :].lstrip(_EDGES)


def is_alone(text: str) -> bool:
    """Say whether a line is the status and nothing else: "FOR IMMEDIATE RELEASE"."""
    found = _status(text) if len(text) <= _MAX_ALONE else None
    return found is not None and found[0] == text.strip(_EDGES)


def holds_until_a_moment(text: str) -> bool:
    """Say whether a line says until when the news is held, and no headline with it."""
    status = _status(text)
    if status is None or not status[1]:
        return False
    if _HOUR.search(text) is not None:
        return True
    title = held_title.find(text)
    return title is None or key(title.title) in _TITLELESS


def _status(line: str) -> tuple[str, bool] | None:
    text = line.strip(_EDGES)
    return _read(text) if len(text) <= _MAX_EMBARGO else None


@lru_cache(maxsize=256)  # several parts ask for the lines above a text
def _read(text: str) -> tuple[str, bool] | None:
    said = opening(text, _PHRASES)
    if said is not None and said.key in _EMBARGO:
        rest = text[said.end :].strip()
        told = _tells_time(text) and held.terms(text) is not None  # no embargo on goods
        whole = rest == "" or told or events.waits(said, text)
        return (text, True) if whole else None
    waits = said is not None and said.key in _FREE and events.waits(said, text)
    if waits or held.says(text) or held.marks(text):
        return text, True
    return _released(text, said) if said and said.key not in _FREE else None


def _released(text: str, said: Opening) -> tuple[str, bool] | None:
    rest = text[said.end :].lstrip()
    if key(text) in _STATUS:
        return text.rstrip(_EDGES), False  # "FOR RELEASE: IMMEDIATELY"
    if said.key in _RELEASE_DATE and rest:
        # "For release: May 5" is a label; with an hour it says until when the news is held.
        return (text, True) if _HOUR.search(rest) else None
    if len(text) > _MAX_STATUS or (rest and rest[0] in ",."):
        return None
    if rest[:1].islower() and rest[:1].isascii():
        return None
    return text[: said.end].rstrip(_EDGES), False


def _tells_time(text: str) -> bool:
    return any(map(str.isdigit, text)) or _HOUR.search(text) is not None
