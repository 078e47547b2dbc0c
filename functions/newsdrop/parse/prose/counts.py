"""Lines of figures and what a page counts with them: "304 posts published", "3 min read"."""

from __future__ import annotations

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_COUNTED = folded("furniture", "counted")
_LABELS = folded("furniture", "labels of counts")
_WITHOUT_COLON = folded("furniture", "counts without a colon")
_READ = regex(
    rf"(?:{any_of(folded('furniture', 'reading times'))})"
    r"[ :~]{0,4}\d{1,3} ?(?:[^\W\d_]{1,10})?"
)
_TIMES = regex(
    rf"(?:{any_of(folded('furniture', 'read'))}) \d[\d.,]{{0,9}} "
    rf"(?:{any_of(folded('furniture', 'times'))})"
)
_FIGURES = regex(r"\d[\d.,\u00a0 ]*")
_SHORT = regex(r"\d[\d.,]{0,8} ?[km]?")  # "861", "17K", "1.2M"
_LIKED = words("elements", "liking") | words("elements", "sharing")
_MARKS = " \t|·•–—-…,.!()[]*+"


def is_liked(text: str, hints: frozenset[str]) -> bool:
    """Say whether a line is a bare figure in a button to like or to share a page: "17K".

    Parameters
    ----------
    text
        One line.
    hints
        The words of its classes.
    """
    line = text.casefold()
    return line[:1].isdigit() and bool(_SHORT.fullmatch(line)) and not _LIKED.isdisjoint(hints)


def is_counted(text: str) -> bool:
    """Say whether a line is what a page counts: "1,234 views | 3 comments", "Views: 1,204".

    So are the minutes that it takes to read: "Reading time: 4 min".

    Parameters
    ----------
    text
        One line.
    """
    line = text.casefold().strip(_MARKS)
    if _READ.fullmatch(line) or _TIMES.fullmatch(line):
        return True
    label, colon, figures = line.partition(":")
    if colon and _FIGURES.fullmatch(figures.strip()):
        return label.strip() in _LABELS
    if not line[:1].isdigit():
        label, _, figures = line.rpartition(" ")
        return label in _WITHOUT_COLON and _SHORT.fullmatch(figures) is not None
    return all(part.strip(_MARKS) in _COUNTED for part in _FIGURES.split(line)[1:])
