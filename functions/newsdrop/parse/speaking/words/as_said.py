"""Who said what stands before "as": "“...,” as West put it"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.words.clauses import Clause, Order
from newsdrop.parse.speaking.words.tongues import DEFINITE, INDEFINITE, PRONOUNS
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue

_AS = regex(
    rf"['’]?[\s,]{{1,3}}(?:(?P<how>(?:is|was) how)|{any_of(words('speech', 'as, behind'))})"
    r" (?=[^\W\d_])"
)
_CALLS = words("speech", "calls, behind as")
"""Of a name: "“Harbor Nights,” as the series is called"."""
_ARTICLES = DEFINITE | INDEFINITE
_SHORT = 8  # words of a subject
_PAUSED = (",", ":")


def behind(text: str, at: int, stop: int, said: Tongue) -> Source | None:
    """Find the source behind a quote that "as" leads to.

    Parameters
    ----------
    text
        The paragraph.
    at
        Where the quote ends, its mark included.
    stop
        Where the next quote begins, or the paragraph ends.
    said
        The words of speech.
    """
    lead = _AS.match(text, at, stop)
    if lead is None or not (lead["how"] or "," in text[max(0, at - 2) : lead.end()]):
        return None  # "“...” as West lowered its prices" tells when
    clause = Clause(text, lead.end(), stop, said)
    if not clause.row or clause.row[0][0].casefold() in PRONOUNS:
        return None
    source = clause.inverted() or clause.subject(_SHORT)
    if source is None or not _CALLS.isdisjoint(word[0] for word in clause.row):
        return None
    if source.order is Order.VERB_FIRST or text[:stop].rstrip().endswith(_PAUSED):
        return source
    following = next((word[0] for word in clause.row if word.start() > source.end), "")
    # "“...,” as the mayor announced a plan" goes on.
    return source if following not in _ARTICLES and clause.ends_in(source) else None
