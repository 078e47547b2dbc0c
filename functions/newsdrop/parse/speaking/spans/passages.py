"""A paragraph with its sentences, to ask what stands where."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose import sentences
from newsdrop.parse.speaking.words import eastern
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.speaking.marks import Span

_CONNECTIVES = words("speech", "connectives")
_DASHED = regex(r",? ?[–—-] ?[^\W\d_A-ZÀ-ÞА-Я]")  # "“We go”, - said Roe"
_MARKS = frozenset('“”„"«»')


class Passage:
    """A paragraph and its sentences.

    Parameters
    ----------
    text
        The paragraph, white space collapsed.
    """

    __slots__ = ("_bounds", "_ends", "east", "starts", "text")

    def __init__(self, text: str) -> None:
        self.text = text
        self.east = eastern.language(text)
        self._bounds = sentences.spans(text)
        self.starts = [start for start, _ in self._bounds]
        self._ends = [end for _, end in self._bounds]

    def sentence(self, at: int) -> int:
        """Find where the sentence begins that a place is in."""
        number = bisect_left(self.starts, at) - 1
        start = self.starts[number] if number >= 0 else 0
        return at - 1 if self._is_short(start, at) else start

    def _is_short(self, start: int, at: int) -> bool:
        """Tell a sentence that ends in a short form between two quotes: "... Roe e. V. „Wir"."""
        begins = self.text[at : at + 1].isupper() and self.text.endswith(". ", start, at - 1)
        return begins and not _MARKS.isdisjoint(self.text[start : at - 1])

    def sentence_end(self, at: int) -> int:
        """Find where the sentence ends that goes on, or begins, behind a mark."""
        number = bisect_left(self._ends, at + 2)
        return self._ends[number] if number < len(self._ends) else len(self.text)

    def between(self, start: int, end: int) -> Sequence[tuple[int, int]]:
        """Find the sentences that begin and end between two places."""
        return self._bounds[bisect_left(self.starts, start) : bisect_right(self._ends, end)]

    def trimmed(self, span: Span) -> tuple[int, int]:
        """Leave out the white space beside the marks."""
        words = self.text[span.start : span.end]
        start = span.start + len(words) - len(words.lstrip())
        return start, max(start, span.start + len(words.rstrip()))

    def is_sentence(self, span: Span) -> bool:
        """Tell whether nothing of its sentence stands beside the marks."""
        begin = self.sentence(span.start) if span.opened else span.start
        leads = self.text[begin : max(begin, span.ahead)].strip(" –—-")
        leads = "" if leads.rstrip(",").casefold() in _CONNECTIVES else leads
        behind = self.text[span.behind : span.behind + 2].lstrip(" ,.;")
        dashed = _DASHED.match(self.text, span.behind) is not None
        return not leads and not (dashed or behind[:1].islower())

    def is_all(self, span: Span) -> bool:
        """Tell whether the marks stand around the whole paragraph."""
        quoted = len(self.text[: span.start].lstrip("> ")) <= 2  # "> “..." of a text file
        return quoted and span.end >= len(self.text) - 2
