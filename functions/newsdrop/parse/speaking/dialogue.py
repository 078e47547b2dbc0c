"""Speech that dashes set off: "– Ich komme – sagte er", "—Es tarde —dijo Roe".

Polish, Portuguese and Spanish houses write speech so. Only a paragraph that begins with a dash, and
whose next dash a verb of speech follows, is taken for it: lists begin with a dash too.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.parse.speaking.marks import Span
from newsdrop.parse.speaking.tongues import WORD

if TYPE_CHECKING:
    from newsdrop.parse.speaking.tongues import Tongue

_OPENS = re.compile(r"[–—―-]{1,2} ?(?=[^\W\d_])")
_TURNS = re.compile(r" [–—―-],? ?|[–—―],? ?(?=[^\W\d_])")
_AHEAD = 3  # words behind a dash within which the verb stands: "se apressou a dizer"


def spans(text: str, said: Tongue) -> list[Span]:
    """Find the speech of a paragraph that begins with a dash.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.
    said
        The words of speech of its language; without any, nothing is speech.
    """
    opening = _OPENS.match(text)
    if opening is None or not said.known:
        return []
    for turn in _TURNS.finditer(text, opening.end()):
        words = WORD.findall(text, turn.end(), turn.end() + 60)[:_AHEAD]
        if words and words[0].islower() and not said.say.isdisjoint(words):
            found = [Span(opening.end(), turn.start())]
            again = _TURNS.search(text, turn.end())
            if again and text[again.end() : again.end() + 1].isupper():
                found.append(Span(again.end(), len(text), closed=True))
            return found
    return []
