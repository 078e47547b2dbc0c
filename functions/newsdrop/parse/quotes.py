"""Direct speech with its speakers."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking import marks
from newsdrop.parse.speaking.heard.cast import Cast
from newsdrop.parse.speaking.spans import lostmarks, pull_quotes, quoted_spans
from newsdrop.parse.speaking.spans.passages import Passage
from newsdrop.parse.speaking.spans.setting import Setting, governs
from newsdrop.parse.speaking.spans.speech import is_headline, is_readers, is_speech
from newsdrop.parse.speaking.whose import speakers, topics, turns
from newsdrop.parse.speaking.whose.signed import Signed
from newsdrop.parse.speaking.whose.sources import Sources
from newsdrop.parse.speaking.words import attribution, eastern, lines
from newsdrop.parse.speaking.words.clauses import Order
from newsdrop.parse.speaking.words.tongues import PRONOUNS, tongue
from newsdrop.parse.speaking.words.voice import Heard, Position, Voice
from newsdrop.patterns import regex
from newsdrop.record import Quote

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.record import Paragraph, Person

MOST_SPANS = 4000
"""Words in marks that are looked at in one release; no release has a tenth of them."""
_OF_ONESELF = regex(r"\b(?:I|[Mm]e|[Mm]y)\b")
_NEAR = 2
"""Paragraphs over which a speaker is still heard."""
_OPENING = 2
"""Characters before the text of speech that opens a paragraph."""
_TALE = 40
"""Quotes without a source; more than all of a release, but few for a tale."""
_HEARD = 3  # sentences between two quotes that are listened to
_CLOSING = " ”\"»“’'"
_CORNERS = ("「", "『")
_SET_OFF = words("speech", "set off")
_LINKS = ("http", " http")
_LONGEST_SLOGAN = 80  # characters


def find(
    text: Sequence[Paragraph], people: Sequence[Person], language: Found[str] | None
) -> tuple[Quote, ...]:
    """Find the quotes.

    Parameters
    ----------
    text
        The body.
    people
        The people of the story.
    language
        Of the text; English where it is not known.

    Returns
    -------
    tuple of Quote
        In order; where nobody is named, or the words leave it open whom they mean, without a
        speaker.
    """
    subtag = (language.value if language else "en").partition("-")[0].casefold()
    said = tongue(subtag)
    marked = quoted_spans.spans(text, said)
    if not any(marked):
        return ()
    story = [paragraph.text for paragraph in text]
    cast = Cast.of(people, story, subtag)
    reader = _Reader(cast, Signed(cast, text, marked, said), said)
    spans = 0
    for index, paragraph in enumerate(text):
        spans += len(marked[index])
        if spans > MOST_SPANS:
            break
        later = marked[index + _NEAR] if index + _NEAR < len(text) else ()
        if paragraph.kind == "list_item" and not marked[index] and reader.passes_over(index):
            continue
        if any(marked[index : index + _NEAR]) or (later and later[0].start <= _OPENING):
            following = quoted_spans.below(text, index)
            reader.read(index, paragraph.text, marked[index], following)
    return tuple(pull_quotes.without(reader.told(), story))


class _Reader:
    """Reads paragraph after paragraph, and keeps in mind who spoke last."""

    def __init__(self, cast: Cast, signed: Signed, said: Tongue) -> None:
        self.quotes: list[Quote] = []
        self._cast = cast
        self._sources = Sources(cast, said)
        self._signed = signed
        self._said = said
        self._last: Voice | None = None
        self._last_at = -1 - _NEAR
        self._told: Voice | None = None  # whom a paragraph goes on to tell of
        self._told_at = self._last_at
        self._runs_on = False
        self._unnamed: list[int] = []  # quotes of the running speech that name no source
        self._guessed: list[int] = []  # quotes beside which nobody is named
        self._bare = 0  # those of them that have no source at all

    def read(self, index: int, text: str, spans: Sequence[Span], following: str) -> None:
        """Read one paragraph; `following` is the text of the next."""
        passage = Passage(text)
        settled = [
            span
            for span in lostmarks.settle(text, spans, passage.starts, following, self._said)
            if text[span.start : span.end].strip()
        ]
        limits = marks.limits(text, settled)
        runs_on, self._runs_on = self._runs_on, False
        cursor = 0
        earlier: Voice | None = None
        topics.go_on(self._cast, text)
        turn = turns.turn(self._cast, text, settled) if settled else None
        for span, limit in zip(settled, limits, strict=False):
            begin = passage.sentence(span.start) if span.opened else span.start
            self._hear(index, passage, cursor, begin)
            continues = earlier is not None and not passage.between(cursor, begin)
            if begin > cursor:
                earlier = None
            bounds = (max(cursor, begin), limit)
            found = self._sources.beside(passage, span, bounds, earlier, self._last)
            found = turns.within(turn, found, text)
            within = runs_on and span.start <= _OPENING
            self._runs_on = not span.closed
            if not (within or self._runs_on or self._is_speech(text, span, found, continues)):
                continue
            topics.around(self._cast, passage.text, (begin, span.ahead), found.voice)
            whole = not found.voice and self._signed.signs(index, passage, span)
            signed = self._signed.below(index, following) if whole else None
            voice = (
                found.voice
                or signed
                or self._signed.itself(text, span)
                or self._neighbour(index, passage, span, begin if continues else None)
            )
            voice = self._told_below(passage, following, voice) if whole else voice
            if voice is None and not following and self._is_slogan(index, passage, span):
                continue
            if within or self._runs_on:
                self._run(found.voice or signed)
            elif found.voice is None or found.voice.words.casefold() in PRONOUNS:
                self._guessed.append(len(self.quotes))
                self._bare += found.voice is None
            self._share(index, text, span, found.voice)
            self._add(index, passage, span, voice)
            cursor, earlier = span.behind, found.voice
        if not self._runs_on:
            self._unnamed.clear()
        self._hear(index, passage, cursor, len(text))
        if not settled and (name := eastern.carded(text, passage.east)):
            self._last, self._last_at, self._told = Voice(name, text), index, None
        elif not settled and (source := lines.leading(text, self._said)):
            voice = speakers.voice(self._cast, text, source)
            self._last, self._last_at, self._told = voice, index, None

    def passes_over(self, index: int) -> bool:
        """Tell whether a speech runs on through a list: "“We recommend:" and what it lists."""
        if self._runs_on:
            self._last_at = index
        return self._runs_on

    def told(self) -> Sequence[Quote]:
        """Give the quotes; of a tale, whose talk goes back and forth, without guessed speakers."""
        if self._bare >= _TALE and self._bare * 2 > len(self.quotes):
            for number in self._guessed:
                self.quotes[number] = replace(self.quotes[number], speaker=None, attribution=None)
        return self.quotes

    def _hear(self, index: int, passage: Passage, begin: int, stop: int) -> None:
        """Note who speaks, or is spoken of, in the sentences between two places."""
        text, cast = passage.text, self._cast
        if not (self._said.known or passage.east):
            return
        for start, end in passage.between(begin, stop)[-_HEARD:]:
            if passage.east:
                source = eastern.stated(text, start, end, passage.east)
                voice = speakers.within(cast, text, source)
                if voice and voice.speaker is None and source and source.order is Order.NO_VERB:
                    continue  # "売上は次の通り発表された。"
                if not voice:
                    topics.told_of(cast, text, start, end)
            else:
                topics.heard(cast, text, start, end)
                source = attribution.stated(text, start, end, self._said)
                voice = speakers.voice(cast, text, source) or topics.of(cast, text, start, end)
                if source and voice and not (voice.speaker or voice.human):
                    voice = topics.of(cast, text, start, source.start, aside=True)
                if not (voice and voice.speaker) and (
                    met := topics.introduced(cast, text, start, end)
                ):
                    cast.memory.hear(met)  # "he" may mean it, a quote that stands alone not
                    continue
            if not voice and (told := topics.again(cast, text, start)):
                self._told, self._told_at = told, index  # a quote of "I" that stands alone is hers
            if voice and (voice.speaker or voice.human):
                self._remember(index, voice)
                self._last = topics.several(cast, text, start, end, voice) or voice

    def _remember(self, index: int, voice: Voice) -> None:
        self._cast.memory.hear(voice)
        self._last, self._last_at, self._told = voice, index, None

    def _is_speech(self, text: str, span: Span, found: Heard, continues: bool) -> bool:  # noqa: FBT001
        if text.startswith(_CORNERS, max(span.ahead, 0)) and text.startswith(_LINKS, span.behind):
            return False  # the title of the page at that address
        source, gap = found.source, found.source.gap if found.source else 0
        governed = governs(source, found.voice, self._said)
        told = found.voice.words if source and found.voice else ""
        if source and told and (is_readers(told, source.verb) or is_headline(told)):
            return False
        if source and source.verb in self._said.judges and text[span.start].isupper():
            return text[: span.ahead].endswith(": ")
        voice = found.voice
        who = voice.words if voice and (voice.speaker or voice.human) else None
        led = who and text[: span.ahead].endswith((", ", ": "))
        if source and source.verb in _SET_OFF and found.position is Position.BEFORE and not led:
            return False
        return is_speech(text, span, Setting(found.position, gap, governed, continues, who))

    def _neighbour(
        self, index: int, passage: Passage, span: Span, begin: int | None
    ) -> Voice | None:
        """Find who spoke before; where a quote stands right before, its sentence `begin`s there."""
        if not passage.is_sentence(span):
            if begin is None or topics.of(self._cast, passage.text, begin, span.ahead):
                return None
            return self._last
        near = index - self._last_at <= _NEAR and not self._answers(index)
        if around := self._signed.around(passage, span):
            return around
        told = self._told if index - self._told_at <= _NEAR and not self._answers(index) else None
        if told and _OF_ONESELF.search(passage.text, span.start, span.end):
            return told
        return self._last if near else None

    def _told_below(self, passage: Passage, following: str, voice: Voice | None) -> Voice | None:
        """Ask the paragraph below a quote that nobody is known to have said."""
        known = passage.east is None or (voice is not None and voice.speaker is not None)
        return voice if known else self._signed.told_below(following, passage.east or "") or voice

    def _answers(self, index: int) -> bool:
        """Tell whether a quote follows somebody's question in a talk: it may be the other's."""
        earlier = self.quotes[-1] if self.quotes else None
        asked = earlier is not None and earlier.paragraph < index and earlier.text.endswith("?")
        return asked and self._cast.memory.talk

    def _is_slogan(self, index: int, passage: Passage, span: Span) -> bool:
        """Tell a few words in marks that are nobody's, far from all speech, from a last quote."""
        spoken = self.quotes[-1].paragraph if self.quotes else index
        short = span.end - span.start <= _LONGEST_SLOGAN
        return short and index - spoken > _NEAR and passage.is_all(span)

    def _run(self, voice: Voice | None) -> None:
        """Give the paragraphs of a running speech the source that one of them names."""
        if voice is None:
            self._unnamed.append(len(self.quotes))
            return
        for number in self._unnamed:
            self.quotes[number] = replace(
                self.quotes[number], speaker=voice.speaker, attribution=voice.words
            )
        self._unnamed.clear()

    def _share(self, index: int, text: str, span: Span, voice: Voice | None) -> None:
        """Give the quotes that nothing parts from one that names its source the same."""
        at = span.ahead
        for number in range(len(self.quotes) - 1 if voice else -1, -1, -1):
            one = self.quotes[number]
            between = text[one.end : at].strip() if one.paragraph == index else ""
            # Nothing stands before it in the paragraph, and who spoke in the one above was guessed.
            opens = one.paragraph == index and one.start <= _OPENING and number in self._guessed
            apart = (not between and not opens) or between.strip(_CLOSING)  # or a mark is lost
            if voice is None or apart or not (one.attribution is None or opens):
                break
            self.quotes[number] = replace(one, speaker=voice.speaker, attribution=voice.words)
            at = one.start - span.opening

    def _add(self, index: int, passage: Passage, span: Span, voice: Voice | None) -> None:
        start, end = passage.trimmed(span)
        speaker, words = (voice.speaker, voice.words or None) if voice else (None, None)
        self.quotes.append(Quote(passage.text[start:end], speaker, words, index, start, end))
        if voice:
            self._remember(index, voice)
