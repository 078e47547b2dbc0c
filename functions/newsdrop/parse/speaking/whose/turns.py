"""Whose turn a paragraph of a talk is: "Roe: He asked me, “Why?”, and I said, “Why not?”."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.speaking.words.tongues import WORD
from newsdrop.parse.speaking.words.voice import Voice

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.words.voice import Heard

_OTHERS = words("speech", "he") | words("speech", "she")
_FIRST = words("speech", "first person")
_FIRST_ABROAD = words("speech", "first person abroad")
_LABEL = 40  # characters of a name before its colon


def turn(cast: Cast, text: str, spans: Sequence[Span]) -> Voice | None:
    """Find whom the label of a paragraph names.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    spans
        The words in marks within it.
    """
    colon = text.find(":", 0, _LABEL)
    if not text[colon + 1 :].lstrip()[:1].isalpha():
        return None  # "Roe: “We go,” he said." is of him
    named = cast.named.mentions(text, 0, colon) if colon > 0 else []
    whole = len(named) == 1 and (named[0].start, named[0].end) == (0, colon)
    return Voice.of(named[0]) if whole and _tells(text, spans) else None


def _tells(text: str, spans: Sequence[Span]) -> bool:
    """Tell a turn from an entry of a list, on somebody: "Roe: He bakes. “I can,” he says."."""
    starts = (0, *(span.end for span in spans))
    ends = (*(span.start for span in spans), len(text))
    own = (WORD.findall(text, start, end) for start, end in zip(starts, ends, strict=True))
    return any(word.casefold() in _FIRST or word in _FIRST_ABROAD for row in own for word in row)


def within(told: Voice | None, found: Heard, text: str) -> Heard:
    """Take "I" for whose turn it is, and "he" for somebody else.

    Parameters
    ----------
    told
        Whose turn it is, if it is anybody's.
    found
        The source of a quote within it.
    text
        The paragraph.
    """
    voice = found.voice
    if told is None or voice is None:
        return found
    said = voice.words
    if found.source and not found.source.start and said == told.words:  # the label, read with it
        said = text.partition(":")[2].split(maxsplit=1)[0]
    if said == "I":
        return found._replace(voice=told._replace(words=said))
    if said.casefold() in _OTHERS and voice.speaker == told.speaker:
        return found._replace(voice=Voice(None, said))
    return found
