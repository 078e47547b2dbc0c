"""Speech that dashes set off: "– Ich komme – sagte er", "—Es tarde —dijo Roe".

Polish, Portuguese and Spanish houses write speech so, and Nordic ones with a comma where it ends:
"– Vi är glada, säger Roe." Only a paragraph or a sentence that begins with a dash, and whose next
dash or comma a verb of speech follows, is taken for it: lists begin with a dash too.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.speaking.marks import Span
from newsdrop.parse.speaking.words.clauses import AUXILIARIES
from newsdrop.parse.speaking.words.tongues import HUMANS, PRONOUNS, WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.words.tongues import Tongue

DASHES = "–—―-"
_OPENS = regex(r"[–—―-]{1,2} ?(?=[^\W\d_])")
_WITHIN = regex(r" (?<=[^\W\d_]{3}[.!?…] )[–—-]{1,2} ?(?=[^\W\d_a-zß-ÿ])")
"""Behind a sentence, where paragraphs are pasted into one."""
_MOST_WITHIN = 9
_TOUCHES = regex(r"—(?=[¿¡]?[^\W\d_a-zß-ÿ])")
"""As no list has it, whose dashes stand apart."""
_TURNS = regex(r" [–—―-],? ?|[–—―],? ?(?=[^\W\d_])")
_PAUSES = regex(r"(?P<pause>[,!?»”]) (?P<verb>[^\W\d_]+)\b(?: (?P<main>[^\W\d_]+)\b)?")
_NAMED = regex(
    r" (?P<first>[^\W\d_][\w’'-]*)(?: [^\W\d_][\w’'-]*){0,5}? (?P<verb>[^\W\d_A-ZÀ-Þ]+)\.(?= |\Z)"
)
"""Who speaks before the verb that ends the sentence: ", Roe sanoo."."""
_LEADS = regex(r"[^.,:!?]{0,60}: ?[«“”\"]")
_SENTENCE = regex(r"(?<=[^\W\d_]{3})\. (?=[^\W\d_a-zß-ÿ])")
_ENDS = (".", "!", "?", "…")
_AHEAD = 3  # words behind a dash within which the verb stands: "se apressou a dizer"
_NEAR = 60  # characters of them


def spans(text: str, said: Tongue) -> list[Span]:
    """Find the speech of a paragraph that begins with a dash, or of sentences within that do.

    Parameters
    ----------
    text
        One paragraph, white space collapsed.
    said
        The words of speech of its language; without any, nothing is speech.
    """
    if not said.known:
        return []
    if opening := _OPENS.match(text):
        start = opening.end()
        return _until_dash(text, start, said) or _until_comma(text, start, said)
    return _within(text, said)


def _within(text: str, said: Tongue) -> list[Span]:
    """Find the speech that opens behind other sentences: what follows it is told again."""
    found: list[Span] = []
    dashed = "–" in text or "—" in text or " - " in text
    opening = _WITHIN.search(text) if dashed else None
    while opening and len(found) < _MOST_WITHIN:
        start = opening.end()
        row = _until_dash(text, start, said)
        if row and not _names_speaker(text, row[0].end):
            break  # "– The bridge – reported closed – opens"
        row = row or _until_comma(text, start, said)[:1]
        if not row:
            break
        found += row
        opening = _WITHIN.search(text, row[-1].end)
    return found


def _names_speaker(text: str, at: int) -> bool:
    """Tell " – sagte Roe." behind a dash by a name, or who else speaks, near the verb."""
    return any(map(_is_subject, WORD.findall(text, at, at + _NEAR)[:_AHEAD]))


def _until_dash(text: str, start: int, said: Tongue) -> list[Span]:
    """Find the speech up to the dash before its verb, and behind the dash after the speaker."""
    for turn in _TURNS.finditer(text, start):
        words = WORD.findall(text, turn.end(), turn.end() + _NEAR)[:_AHEAD]
        if words and words[0].islower() and not said.say.isdisjoint(words):
            found = [Span(start, turn.start())]
            again = _TURNS.search(text, turn.end())
            if again and text[again.end() : again.end() + 1].isupper():
                found.append(Span(again.end(), len(text), closed=True))
            return found
    return []


def _is_subject(word: str) -> bool:
    """Tell ", Roe sanoo.", ", johtaja Ann Roe sanoo." from ", kun Roe sanoo."."""
    return word[0].isupper() or word in HUMANS or word in PRONOUNS


def going_on(text: str, said: Tongue) -> list[Span]:
    """Find speech that goes on in a paragraph of its own: "– Vi är glada, säger Roe." "– Nu!"."""
    opening = _OPENS.match(text)
    if opening is None or not said.dashes or not text.endswith(_ENDS):
        return []
    return [Span(opening.end(), len(text))]


def led(text: str) -> list[Span]:
    """Find speech whose speaker the line above names: "Roe señaló:" "—Es de la casa."."""
    opening = _TOUCHES.match(text)
    return [Span(opening.end(), len(text))] if opening and text.endswith(_ENDS) else []


def _until_comma(text: str, start: int, said: Tongue) -> list[Span]:
    """Find the speech up to the comma before its verb, and what goes on behind the speaker."""
    for pause in _PAUSES.finditer(text, start) if said.dashes else ():
        if _LEADS.match(text, pause.end()):
            continue  # "ropte hun: «Ja!»", which is of the speech
        named = _NAMED.match(text, pause.end("pause"))
        if named and named["verb"] in said.say and _is_subject(named["first"]):
            return [Span(start, pause.start("pause") + (pause["pause"] != ","))]
        helped = pause["verb"] in AUXILIARIES and pause["main"] in said.say  # "a souligné"
        if helped or pause["verb"] in said.say:
            found = [Span(start, pause.start("pause") + (pause["pause"] != ","))]
            again = _SENTENCE.search(text, pause.end())
            if again:
                found.append(Span(again.end(), len(text)))
            return found
    return []
