"""What stands right beside a name, and how much it says that it is a person's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons import titles
from newsdrop.parse.persons.bystanders import winner
from newsdrop.parse.persons.wordkinds import GIVEN

if TYPE_CHECKING:
    from newsdrop.parse.persons.candidates import Candidate

_SPEECH = words("title_context", "speech")
_BORN_WEIGHT = 3.0
"""Of "Danish-born" before a name."""
_WINNER_WEIGHT = 3.0
_BEHIND = (
    (3.0, re.compile(r",? (?:\(\d{2}\)|\d{2}(?:,| ?-year|;| years))|, \d{2}[.;]?$")),
    (3.0, re.compile(r",? an? \d{2}[- ]year[- ]old ")),
    (1.5, re.compile(r",? who\b")),
    (3.0, re.compile(r"(?:'s|’s) (?:wife|husband|widow|mother|father|daughter|son)\b")),
    (2.5, re.compile(r"(?:'s|’s) (?:regime|rule|dictatorship|presidency)\b")),
    (
        2.5,
        re.compile(
            r",? (?:was|were|is|has been|will be) (?:appointed|elected|arrested|born|hired)"
        ),
    ),
)
"""What only a person is followed by, and how much it weighs: an age, "who", "was born", a son."""
_ARTICLES = frozenset(("the", "The", "a", "A", "an", "An", "this", "our"))


def weigh(line: str, candidate: Candidate, end: int) -> float:
    """Weigh the words right before and behind: an article, a verb of speech, an age."""
    start = candidate.words[0].start
    ahead = line[max(0, start - 24) : start].split()[-1:]
    behind = [word.strip(",.:;") for word in line[end : end + 24].split(maxsplit=1)[:1]]
    score = sum(weight for weight, pattern in _BEHIND if pattern.match(line, end))
    if start and start == winner(line):
        score += _WINNER_WEIGHT
    if ahead and ahead[0].endswith("-born"):
        score += _BORN_WEIGHT
    if not _ARTICLES.isdisjoint(ahead) and not candidate.led:
        score -= 3
    if ahead == ["of"] and not candidate.first & GIVEN and titles.holds(line, start):
        score -= 3  # "CEO of Royal Roe"
    if not _SPEECH.isdisjoint(ahead + behind):
        score += 1.5
    return score
