"""An office in a phrase that opens a sentence: the name behind it is somebody else's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words import forms
from newsdrop.parse.offices.words.titlewords import (
    ARTICLES,
    CONNECTORS,
    REACH,
    closes,
    is_capital,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

_PREPOSITIONS = words("speech", "prepositions") | words("title_context", "before objects")
NO_VERBS = _PREPOSITIONS | CONNECTORS | ARTICLES | words("speech", "conjunctions")
"""What stands behind a name in small letters and is no verb."""
_LONGEST_NAME = 60
"""Characters, with the word behind."""


def held(title: str | None, line: str, start: int) -> str | None:
    """Leave out the office of whom an opening phrase speaks: "Before the judge, Jane Roe admitted".

    Parameters
    ----------
    title
        What stands before the name, or behind it.
    line
        The text.
    start
        Where the name starts.
    """
    at = line.rfind(f"{title}, ", max(0, start - REACH), start) if title else -1
    if title is None or at < 0 or not forms.are_all(line[at + len(title) + 2 : start].split()):
        return title
    ahead = line[max(0, at - REACH) : at].split()
    behind = line[start : start + _LONGEST_NAME]
    return None if _ends_phrase(ahead) and _is_subject(behind) else title


def _ends_phrase(ahead: Sequence[str]) -> bool:
    """Tell a preposition, or one and an article: "devant le juge", "junto al alcalde"."""
    near = [plain(word) for word in ahead[-2:]]
    if not near or not ahead[-1].islower():
        return False
    return near[-1] in _PREPOSITIONS or (near[-1] in ARTICLES and near[0] in _PREPOSITIONS)


def _is_subject(behind: str) -> bool:
    """Tell a name that a verb follows, no comma sets off: "Jane Roe admitted"."""
    row = behind.split()[:-1]
    at = next((at for at, word in enumerate(row) if not is_capital(word)), 0)
    if not at or any(map(closes, row[:at])):
        return False
    word, following = row[at], row[at + 1] if at + 1 < len(row) else ""
    if word == "a":
        return following.islower() and following not in ARTICLES  # "Jeanne Roe a reconnu"
    return word.islower() and not closes(word) and word not in NO_VERBS
