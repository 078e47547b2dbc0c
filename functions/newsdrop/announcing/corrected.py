"""What a release says of itself as a correction, for a subject and for a mail."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.patterns import regex
from newsdrop.safe import ascii_line, line

if TYPE_CHECKING:
    from newsdrop.record import Release

_EDGES = " \t*#/[]():：–—-"
_TITLE = regex(r"[“„«\"][^“”„«»\"]*[”“»\"]")
_WORD = regex(r"\w+")
_DAYS = ("weekdays", *(f"{n}{form}" for n in range(1, 13) for form in ("", " short")))


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


def without_story(release: Release) -> Release:
    """Give what names a release, and nothing of its text, where its issuer takes it back.

    Parameters
    ----------
    release
        A release; any other one is given as it is.
    """
    if not is_killed(release):
        return release
    return replace(release, subheadline=None, summary=None, body=(), quotes=(), images=())


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
    """Tell "This release of May 4 is withdrawn." from one that said that a contract is void."""
    this = _opening(said, "this text").casefold()
    rest = _TITLE.sub(" ", said.lstrip(_EDGES).casefold().removeprefix(this))
    verbs = [at for verb in words("letterhead", "withdrawn") if (at := rest.find(verb)) >= 0]
    if not (this and verbs):
        return False
    between = words("letterhead", "between a text and its verb").union(
        *(words("calendar", name) for name in _DAYS)
    )
    return all(word in between or word[0].isdigit() for word in _WORD.findall(rest[: min(verbs)]))


def _opening(said: str, *sections: str) -> str:
    """Take the words of a list that open a correction, as printed."""
    known = frozenset().union(*(words("letterhead", section) for section in sections))
    text = said.lstrip(_EDGES)
    opens = max(filter(text.casefold().startswith, known), key=len, default="")
    return "" if text[len(opens) :][:1].isalnum() else text[: len(opens)]
