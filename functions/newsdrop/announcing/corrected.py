"""What a release says of itself as a correction, for a subject and for a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.safe import ascii_line, line

if TYPE_CHECKING:
    from newsdrop.record import Release

_EDGES = " \t*#/[]():：–—-"


def mark(release: Release) -> str | None:
    """Name a correction as its issuer does, since it may also be an update, or a kill notice.

    Parameters
    ----------
    release
        A release.

    Returns
    -------
    str or None
        ``Correction``, ``Kill notice``, ...: in ASCII; ``None`` where the release is none, or
        where its headline says so itself.
    """
    said = line(release.correction, 600)
    if not said:
        return None
    label = _opening(said, "correction", "kill notices")
    if label and line(release.headline, 300).casefold().startswith(label.casefold()):
        return None
    if label:
        return (ascii_line(label, 40, release.language) or "Correction").capitalize()
    return "Withdrawn by the issuer" if _withdraws(said) else "Correction"


def is_killed(release: Release) -> bool:
    """Tell whether an issuer takes back what it said, so that none of it may be used.

    Parameters
    ----------
    release
        A release.
    """
    said = line(release.correction, 600)
    return _opening(said, "kill notices") != "" or _withdraws(said)


def note(release: Release) -> str:
    """Give what a correction says beyond the headline; empty where that is nothing.

    Parameters
    ----------
    release
        A release.
    """
    said = line(release.correction, 500)
    headline = line(release.headline, 300)
    if not headline or headline not in said:
        return said
    marked = said.replace(headline, "").strip(_EDGES)
    return f"Its issuer marked it “{marked}”." if marked else ""


def _withdraws(said: str) -> bool:
    """Tell "This release is withdrawn." from a contract that is void in another one."""
    this = said.casefold() if _opening(said, "this text") else ""
    return any(map(this.__contains__, words("letterhead", "withdrawn")))


def _opening(said: str, *sections: str) -> str:
    """Take the words of a list that open a correction, as printed."""
    known = frozenset().union(*(words("letterhead", section) for section in sections))
    text = said.lstrip(_EDGES)
    opens = max(filter(text.casefold().startswith, known), key=len, default="")
    return "" if text[len(opens) :][:1].isalnum() else text[: len(opens)]
