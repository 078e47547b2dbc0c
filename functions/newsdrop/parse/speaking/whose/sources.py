"""Where the source of words in marks stands: inside them, behind them, before them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking.whose import speakers, topics
from newsdrop.parse.speaking.words import attribution, eastern, taken_in
from newsdrop.parse.speaking.words.sentence_behind import told
from newsdrop.parse.speaking.words.voice import Heard, Position

if TYPE_CHECKING:
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.spans.passages import Passage
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.parse.speaking.words.voice import Voice

_LIKE = words("speech", "such words")
_SENTENCE = 8  # East Asian signs; fewer may be a term


class Sources:
    """Finds the source of a quote in its paragraph.

    Parameters
    ----------
    cast
        Who is in the story.
    said
        How the language attributes.
    """

    def __init__(self, cast: Cast, said: Tongue) -> None:
        self._cast = cast
        self._said = said

    def beside(
        self,
        passage: Passage,
        span: Span,
        bounds: tuple[int, int],
        earlier: Voice | None,
        last: Voice | None,
    ) -> Heard:
        """Weigh the sources beside a quote, the surest first.

        Parameters
        ----------
        passage
            The paragraph.
        span
            The quote.
        bounds
            How far its sentence reaches back, and where the next mark is.
        earlier
            The source of a quote before it in its sentence.
        last
            Who spoke last.

        Returns
        -------
        Heard
            Without a voice where nobody is named.
        """
        begin, limit = bounds
        at = min(span.end if span.signed else span.behind, len(passage.text))
        stop = max(at, min(limit, passage.sentence_end(at)))
        if passage.east:
            return self._eastern(passage, span, (begin, stop), earlier, last)
        led = self._led(passage.text, span, begin)
        return led or self._western(passage, span, (begin, at, stop), earlier)

    def _western(
        self, passage: Passage, span: Span, bounds: tuple[int, int, int], earlier: Voice | None
    ) -> Heard:
        begin, at, stop = bounds
        text, said, cast = passage.text, self._said, self._cast
        inside = taken_in.find(text, span.start, span.end, said)
        voice = speakers.voice(cast, text, inside)
        if voice and voice.speaker:
            return Heard(Position.BEHIND, voice, inside)
        own = told(text, at, stop, said)
        behind = None if own else attribution.behind(text, at, stop, said)
        voice = speakers.voice(cast, text, behind)
        between = text[behind.start : behind.end].strip(" .,;") if behind else None
        if between is not None and (not between or between.partition(" ")[0] in _LIKE):
            voice = topics.of(cast, text, begin, span.ahead) or voice  # "Roe, “...” dedi."
        if voice:
            return Heard(Position.BEHIND, voice, behind)
        goes_on = span.goes_on(text) and not own
        late = attribution.closing(text, at, stop, said) if goes_on else None
        closing = speakers.voice(cast, text, late)
        before = attribution.before(text, begin, span.ahead, said)
        voice = speakers.voice(cast, text, before)
        if earlier and not (voice and voice.speaker):
            voice = earlier
        if voice and not (closing and before and before.verb in said.hold):
            return Heard(Position.BEFORE, voice, before)
        if closing:
            return Heard(Position.BEFORE if voice else Position.LATE, closing, before or late)
        return self._told(passage, span, own)

    def _led(self, text: str, span: Span, begin: int) -> Heard | None:
        """Read "Roe said: “We go.” Poe was glad.": what is behind is a sentence of its own."""
        behind = text[span.behind : span.behind + 2]
        apart = behind[:1] == " " and behind[1:].isupper() and not span.goes_on(text)
        if not apart or not text.endswith(": ", begin, span.ahead):
            return None
        source = attribution.before(text, begin, span.ahead, self._said)
        voice = speakers.voice(self._cast, text, source) if source and source.verb else None
        return Heard(Position.BEFORE, voice, source) if voice and voice.speaker else None

    def _told(self, passage: Passage, span: Span, own: Source | None) -> Heard:
        """Ask the sentence behind a quote: "“...”. Lo dichiara Roe."."""
        voice = speakers.voice(self._cast, passage.text, own)
        if voice is None or not (voice.speaker or voice.human):
            return Heard(Position.NONE, voice)  # a house's words, and nobody else's
        whole = passage.is_sentence(span)
        return Heard(Position.BEHIND if whole else Position.LATE, voice, own)

    def _eastern(
        self,
        passage: Passage,
        span: Span,
        bounds: tuple[int, int],
        earlier: Voice | None,
        last: Voice | None,
    ) -> Heard:
        begin, stop = bounds
        text, east = passage.text, passage.east or ""
        behind = eastern.behind(text, span.behind, stop, east)
        if behind and eastern.is_within_clause(text, span, east):
            behind = None
        voice = speakers.within(self._cast, text, behind)
        if voice and not eastern.leads(text, begin, span, east):
            return Heard(Position.BEHIND, voice, behind)
        before = eastern.before(text, begin, span.ahead, passage.sentence_end(span.behind), east)
        voice = speakers.within(self._cast, text, before) or earlier
        whole = span.end - span.start >= _SENTENCE
        if not voice and whole and eastern.reports(text, span.behind, stop, east):
            opening = eastern.opening(text, begin, span.ahead, east)
            named = speakers.within(self._cast, text, opening)
            if named and named.speaker:
                return Heard(Position.BEHIND, named, opening)
        if whole and (voice or last) and eastern.reports(text, span.behind, stop, east):
            own = None if eastern.is_heard(text, span.behind) else last
            return Heard(Position.BEHIND, voice or own, before)  # "...」とも語った"
        return Heard(Position.BEFORE if voice else Position.NONE, voice, before)
