"""Who signs a quote in the line below it, be the name known or not, or goes on behind it."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.heard import unknown_names
from newsdrop.parse.speaking.spans import rows
from newsdrop.parse.speaking.spans.passages import Passage
from newsdrop.parse.speaking.whose import speakers, topics
from newsdrop.parse.speaking.words import attribution, eastern, lines
from newsdrop.parse.speaking.words.tongues import HUMANS
from newsdrop.parse.speaking.words.voice import Voice
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.parse.vocabulary.wordkinds import DOUBTFUL, GIVEN, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.record import Paragraph

_OTHER = frozenset(("heading", "table"))  # kinds of lines that begin something else
_LONGEST = 120  # characters
_MOST = 4  # words of a name
_ENDS = regex(r"[.,!?…][”\"»’']{1,2}\Z")  # of words in marks
_ROLE = regex(
    r"\Z | [ ]?[,|(/–—·•][ ]?\S.*[^.!?:–—]\Z | [ ]-[ ]"
    r" | [ ](?P<glued>[^\W\d_A-ZÀ-Þ]+)\b(?!.*[.!?:]\Z)",
    re.VERBOSE,
)

_NAMES_ITSELF = regex(
    rf"\s?(?:(?:{any_of(words('speech', 'i'))}),|(?:{any_of(words('speech', 'my name is'))})) ",
    re.IGNORECASE,
)


class Signed:
    """Reads the lines below the quotes of one story.

    Parameters
    ----------
    cast
        Who is in it.
    text
        The body.
    marked
        What may be speech in each paragraph.
    said
        The words of speech.
    """

    __slots__ = ("_between", "_cast", "_headed", "_lines", "_named", "_said", "_signs")

    def __init__(
        self, cast: Cast, text: Sequence[Paragraph], marked: Sequence[Sequence[Span]], said: Tongue
    ) -> None:
        self._cast = cast
        self._lines = rows.find(text, marked)
        self._between = rows.between(text, marked)
        self._named = {at for at, one in enumerate(marked) if one}  # quotes no name stands above
        self._said = said
        self._headed = {at for at, (_, one) in enumerate(pairwise(text)) if one.kind in _OTHER}
        self._signs = False  # whether a line below some quote says whose it is

    def signs(self, index: int, passage: Passage, span: Span) -> bool:
        """Tell whether the line below signs a quote: nothing but quotes stands in its paragraph.

        Parameters
        ----------
        index
            The paragraph's.
        passage
            It.
        span
            The quote.
        """
        return index in self._lines or passage.is_all(span)

    def below(self, index: int, following: str) -> Voice | None:
        """Find who signs a quote, or several quotes, that are a whole paragraph.

        Parameters
        ----------
        index
            The paragraph's.
        following
            The line below it. Behind a dash it names somebody, whoever that is, and so it does
            where the quote before is signed.
        """
        if above := self._above(index, following):
            return above
        following = self._lines.get(index, following)
        if following[:1].isupper() and _ENDS.search(following):
            return None  # "Jane Roe, 71, who came, said: “I will.”"
        source = lines.signature(following, self._said)
        plain = index not in self._headed and following[:1].isalnum()
        voice = speakers.voice(self._cast, following, source)
        if voice is None and plain:
            voice = unknown(following)
        if voice:
            self._signs = True
        elif lines.is_dashed(following) or (source and self._signs and plain):
            return Voice(None, following.lstrip("—–―- "))
        return voice

    def told_below(self, following: str, east: str) -> Voice | None:
        """Find who says what stands above, in the sentence below: "山田太郎さんはそう話した。".

        Parameters
        ----------
        following
            The paragraph below a quote that is one by itself.
        east
            Its language, East Asian.
        """
        passage = Passage(following)
        for start, end in passage.between(0, len(following))[:1]:
            source = eastern.stated(following, start, end, east)
            voice = speakers.within(self._cast, following, source)
            if voice and voice.speaker:
                return voice
        return None

    def _above(self, index: int, following: str) -> Voice | None:
        """Find whom the line above names, where names head the quotes: the first one does."""
        line = self._between.get(index, "")
        if not line or index - 2 in self._named:
            return None
        above, below = (
            speakers.voice(self._cast, name, lines.signature(name, self._said))
            for name in (line, following)
        )
        if not (above and above.speaker and below and below.speaker):
            return None
        self._named.discard(index)
        return above

    def itself(self, text: str, span: Span) -> Voice | None:
        """Find who names themselves in the first words of a quote: "I, Jane Roe, know it."."""
        opening = _NAMES_ITSELF.match(text, span.start, span.end)
        if opening is None:
            return None
        named = self._cast.named.mentions(text, opening.end(), span.end)[:1]
        return next((Voice.of(one) for one in named if one.start == opening.end()), None)

    def around(self, passage: Passage, span: Span) -> Voice | None:
        """Find who alone is named before a quote and goes on behind it.

        Parameters
        ----------
        passage
            "It is led by Ann Roe. “We will go.” Roe explains that ..."
        span
            A quote with nothing of its sentence beside the marks.
        """
        behind = passage.between(span.end, len(passage.text))[:1]
        ahead = passage.between(0, span.ahead)[-1:] if behind else ()
        if not ahead or passage.east:
            return None
        source = attribution.stated(passage.text, *behind[0], self._said)
        voice = speakers.voice(self._cast, passage.text, source)
        if voice is None or voice.speaker is None:
            return None
        alone = topics.heard(self._cast, passage.text, *ahead[0]) == {voice.speaker}
        return voice if alone else None


def unknown(line: str) -> Voice | None:
    """Read a name of nobody known, with a role behind it or none.

    Parameters
    ----------
    line
        "Xola Qwabe", "Xola Qwabe farmer, Delft", "Xola Qwabe | Farmer". Words of which none is a
        given name, with nothing behind them, sign a quote, but may be no person's name.
    """
    row = next(iter(runs(line)), ()) if len(line) <= _LONGEST else ()
    known = any(unknown_names.is_known(word.text) for word in row)
    if known or not 1 < len(row) <= _MOST or row[0].start:
        return None
    role = _ROLE.match(line, row[-1].end)
    if role is None or (role["glued"] and not _is_role(role["glued"])):
        return None
    named = kinds(row[0].text) & (GIVEN | DOUBTFUL) or role["glued"]
    name = line[: row[-1].end]
    return Voice(name, name) if named else Voice(None, line)


def _is_role(word: str) -> bool:
    return is_office(word) or word in HUMANS
