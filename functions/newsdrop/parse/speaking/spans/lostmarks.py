"""Speech that has lost a mark, and speech that runs on over paragraphs."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.running import ENDS
from newsdrop.parse.speaking import marks
from newsdrop.parse.speaking.words import attribution, taken_in
from newsdrop.parse.speaking.words.clauses import Order
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.words.tongues import Tongue

_LEAST_WORDS = 4
_MOST_COMMAS = 60
_NAMES_SOMEBODY = regex(
    rf"\s*(?:(?:{any_of(words('speech', 'before somebody'))})\s)?[^\W\d_a-zß-ÿ]"
)
_INTRODUCED = (": ", ", ", "：")
_SENTENCE_ENDS = (". ", "! ", "? ")
_TORN = regex(r"(?<=[^\W\d_]{3})(?<!etc)[.,]\?(?=\s|\Z)")
"""A closing mark that a wire's alphabet did not have, "It is far.? Roe said"; not "the U.S.?"."""
_WRONG = (".’", "!’", "?’", ".'", "!'", "?'")


def settle(
    text: str, spans: Sequence[Span], starts: Sequence[int], following: str, said: Tongue
) -> list[Span]:
    """Say where each span begins and ends, and leave out those that a stray mark made.

    Parameters
    ----------
    text
        The paragraph.
    spans
        Of it, as :func:`newsdrop.parse.speaking.marks.spans` finds them.
    starts
        Where its sentences begin.
    following
        The next paragraph.
    said
        The words of speech.

    Returns
    -------
    list of Span
        Only a speech that runs on in the next paragraph is not closed.
    """
    settled: list[Span] = []
    for number, span in enumerate(spans):
        if span.opened and span.closed:
            settled.append(span)
        elif not span.opened:
            start = _begin(settled[-1].behind if settled else 0, starts)
            ends = settled and span.end + 2 > len(text)
            if (
                start is not None
                and start < span.end
                and (
                    ends
                    or attribution.behind(text, span.behind, len(text), said)
                    or taken_in.find(text, start, span.end, said)
                )
            ):
                settled.append(span._replace(start=start))
        elif torn := _TORN.search(text, span.start, span.end):
            settled.append(span._replace(end=torn.start() + 1, closed=True))
        elif number + 1 == len(spans) and (span.single or marks.opens(following)):
            cut = _cut(text, span, said)
            settled.append(span._replace(end=cut, closed=True) if cut else span)
        else:
            cut = _cut(text, span, said) or _rest(text, span, starts, said)
            cut = cut or _last(text, settled, span, said)
            if cut:
                settled.append(span._replace(end=cut, closed=True))
    return settled


def _begin(after: int, starts: Sequence[int]) -> int | None:
    """Find the sentence that speech without an opening mark begins with."""
    at = bisect_left(starts, after)
    return starts[at] if at < len(starts) else None


def _cut(text: str, span: Span, said: Tongue) -> int | None:
    """Find the source that shows where speech without a closing mark ends."""
    for comma in _commas(text, span):
        source = attribution.behind(text, comma, span.end, said)
        if source is None or source.verb.endswith("ing"):
            continue
        if source.order is Order.VERB_FIRST:
            names = _NAMES_SOMEBODY.match(text, source.start, source.end)
            if names and source.verb in said.say and source.start - comma < 24:
                return comma + 1
        elif source.end - source.start < 40 and not text[source.end : span.end].count(" ") > 2:
            return comma + 1
    return None


def _commas(text: str, span: Span) -> Iterator[int]:
    at = span.start
    for _ in range(_MOST_COMMAS):
        at = text.find(",", at + 1, span.end)
        if at < 0:
            return
        yield at


def _rest(text: str, span: Span, starts: Sequence[int], said: Tongue) -> int | None:
    """Take all that is left where a sentence's speech opens and nothing closes it."""
    rest = _without_mark(text[span.start : span.end].rstrip())
    if not rest.endswith(ENDS) or rest.count(" ") < _LEAST_WORDS:
        return None
    before = text[: span.ahead]
    opens = span.start < 3 or before.endswith(_INTRODUCED)
    # "She waited. “It is far. “But we go,” she said."
    opens = opens or (before.endswith(_SENTENCE_ENDS) and span.end < len(text))
    return span.start + len(rest) if opens or _is_told(text, span, starts, said) else None


def _last(text: str, before: Sequence[Span], span: Span, said: Tongue) -> int | None:
    """Take the sentences that end a paragraph behind a speech: "“We go,” said Roe. “It is far."."""
    rest = _without_mark(text[span.start :].rstrip())
    if not before or span.end != len(text) or rest.count(" ") < _LEAST_WORDS:
        return None
    ended = text[: span.ahead].endswith(_SENTENCE_ENDS) and rest.endswith(ENDS)
    source = attribution.behind(text, before[-1].behind, span.ahead, said) if ended else None
    return span.start + len(rest) if source is not None else None


def _without_mark(rest: str) -> str:
    """Take off the single mark that closes what a double one opened, as in “It is far.’ alone."""
    wrong = rest.endswith(_WRONG) and "‘" not in rest and " '" not in rest
    return rest[:-1] if wrong else rest


def _is_told(text: str, span: Span, starts: Sequence[int], said: Tongue) -> bool:
    """Tell a sentence whose verb of speech touches the mark: "Roe adds “We will go."."""
    at = bisect_left(starts, span.ahead) - 1
    source = attribution.before(text, starts[max(at, 0)], span.ahead, said) if starts else None
    return source is not None and not source.gap and source.verb in said.say
