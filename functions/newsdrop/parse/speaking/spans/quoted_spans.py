"""Where speech stands in the paragraphs of a story, by marks, dashes or the way it is set."""

from __future__ import annotations

import re
from itertools import compress, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import is_office
from newsdrop.parse.speaking import marks
from newsdrop.parse.speaking.spans import dialogue
from newsdrop.parse.speaking.words import attribution, lines
from newsdrop.parse.speaking.words.tongues import WORD
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.speaking.marks import Span
    from newsdrop.parse.speaking.words.clauses import Source
    from newsdrop.parse.speaking.words.tongues import Tongue
    from newsdrop.record import Paragraph

_LONGEST_SIGNATURE = 120
_LONGEST_HEADING = 140
"""Characters."""
_ORNAMENTS = frozenset("▼▲▶◀■◆●★")
"""Around the heading of a section: "▼ “...” ▼"."""
_DASH = regex(r"(?<=[.!?…]) ?(?P<dash>[—–]) ?(?=[^\W\d_a-zß-ÿ])")
_DASHES = tuple(dialogue.DASHES)
_SHORTEST = 40
"""Characters of speech that a line below it signs."""
_SINGLE = ("'", "‘")
_STOPS = (".", "!", "?", "…")
_CLOSING = '”"»'
_NAMED = regex(
    r"""
    (?P<dash> [-–—―]{1,2}[ ]? )?
    [^\W\d_a-zß-ÿ][\w.’'-]* (?: [ ] (?: [^\W\d_]{2,3}[ ] ){0,2} [^\W\d_a-zß-ÿ][\w.’'-]* ){1,3}
    (?P<comma> ,[ ]\S )?
    """,
    re.VERBOSE,
)
_POSTED = "(@"
"""In the line below a message that the page shows from elsewhere."""
_VOICES = words("speech", "voices")
_MARKED_AT = 3
"""Characters before the text of a quote that is marked although a dash stands before it."""
_ANGLED = "«»"
_BEFORE_SPEECH = (": ", ":", ". ", "! ", "? ", ", ", " – ", " — ")
_ONLY_OPEN = frozenset("«„")
_LONG = 60
"""Characters of a speech that nobody is named beside."""
_TERM = 3
"""Words."""
_EDGE = 2
"""Characters between a mark and the edge of its paragraph."""
_MOST_BETWEEN = 4
"""Paragraphs without a mark of their own in a speech that runs on."""
_TITLED = regex(
    r"""
    (?: [-–—―]{1,2}[ ]? )? (?P<office> [^.!?:;“”"]{4,90}? ) ,?[ ]
    [^\W\d_a-zß-ÿ][\w.’'-]+ [ ] [^\W\d_a-zß-ÿ][\w’'-]+
    """,
    re.VERBOSE,
)
"""The same line with the office first: "Acme's chief engineer, Jane Roe"."""


def spans(text: Sequence[Paragraph], said: Tongue) -> list[Sequence[Span]]:
    """Find what may be speech in each paragraph.

    Parameters
    ----------
    text
        The body.
    said
        The words of speech.
    """
    found: list[Sequence[Span]] = []
    led = False  # whether a line that ends in "said:" led to this block, or to the one before
    spoken = False  # whether the block before is speech that a dash opens
    for at, paragraph in enumerate(text):
        following = text[at + 1].text if at + 1 < len(text) else ""
        row: Sequence[Span] = ()
        if not _is_silent(paragraph):
            row = _spoken(paragraph.text, said)
            if following[:1] in _SINGLE and not row:
                row = marks.running(paragraph.text, following)
            if not row and spoken and paragraph.kind == "paragraph":
                row = dialogue.going_on(paragraph.text, said)
            if not row and at and paragraph.text[:1] not in following[:1]:
                row = dialogue.led(paragraph.text)
                row = row if row and lines.leading(text[at - 1].text, said) else ()
        spoken = bool(row) and paragraph.text[0] in dialogue.DASHES and row[0].start <= _MARKED_AT
        block = paragraph.kind == "blockquote"
        if block and not row:
            led = led or (at > 0 and lines.leading(text[at - 1].text, said) is not None)
            row = _set_off(paragraph.text, following, said, led=led)
        led = led and block
        found.append(row)
    for at in _dashed_alone(text, found) if said.dashes else ():
        found[at] = dialogue.going_on(text[at].text, said)
    _run_on(text, found, said)
    for at in _signed(text, found, said):
        found[at] = [marks.Span(0, found[at][0].end if found[at] else len(text[at].text))]
        for above in _above(text, found, at):
            # As in single marks, the next paragraph need not open with one.
            found[above] = [marks.Span(0, len(text[above].text), closed=False, single=True)]
    return found


def _dashed_alone(text: Sequence[Paragraph], found: Sequence[Sequence[Span]]) -> list[int]:
    """Find what a dash opens where it opens speech elsewhere: no question, and no list's point."""
    dashed = [one.kind == "paragraph" and one.text.startswith(_DASHES) for one in text]
    if not any(row and row[0].start <= _MARKED_AT for row in compress(found, dashed)):
        return []
    bare = [at for at, row in enumerate(found) if dashed[at] and not row]
    return [at for at in bare if not {at - 1, at + 1} & {*bare} and not text[at].text.endswith("?")]


def _above(text: Sequence[Paragraph], found: Sequence[Sequence[Span]], at: int) -> Iterator[int]:
    """Find the paragraphs above the last one of a block of a quote: the speech runs on."""
    for above in range(at - 1, max(at - 1 - _MOST_BETWEEN, -1), -1):
        one = text[above]
        if not one.kind == text[at].kind == "blockquote" or found[above]:
            return
        if len(one.text) < _SHORTEST or not one.text.endswith(_STOPS):
            return  # who signed the quote before
        yield above


def below(text: Sequence[Paragraph], index: int) -> str:
    """Give the next paragraph, or the one below the list that a paragraph leads to."""
    after = index + 1
    if text[index].text.endswith(":"):
        while after < len(text) and text[after].kind == "list_item":
            after += 1
    return text[after].text if after < len(text) else ""


def _spoken(text: str, said: Tongue) -> Sequence[Span]:
    """Find speech by its marks, and by the dash that opens it and may take in marks."""
    marked = marks.spans(text)
    if not marked:
        return dialogue.spans(text, said)
    if marked[0].start <= _MARKED_AT or text[0] not in dialogue.DASHES:
        return marked
    dashed = dialogue.spans(text, said)
    if not dashed:
        return marked
    return [*dashed, *(span for span in marked if span.start > dashed[-1].end)]


def _is_silent(paragraph: Paragraph) -> bool:
    """Tell tables and headings, but for text that a page only sets as a heading."""
    if paragraph.kind == "heading":
        return len(paragraph.text) <= _LONGEST_HEADING and not paragraph.text.endswith((".", "。"))
    framed = paragraph.text[:1] in _ORNAMENTS and paragraph.text[-1:] in _ORNAMENTS
    return framed or paragraph.kind == "table"


def _set_off(text: str, following: str, said: Tongue, *, led: bool) -> Sequence[Span]:
    """Take a block of a quote without marks for speech where a source stands by it.

    It signs the block, or stands in the line below or above it.
    """
    for dash in _DASH.finditer(text, max(0, len(text) - _LONGEST_SIGNATURE)):
        if lines.signature(text[dash.start("dash") :], said):
            return [marks.Span(0, dash.start(), signed=True)]
    return [marks.Span(0, len(text))] if led or lines.goes_on(following, said) else []


def _signed(text: Sequence[Paragraph], found: Sequence[Sequence[Span]], said: Tongue) -> list[int]:
    """Find the paragraphs without marks that the lines below them sign: "— Jane Roe, Acme".

    In a block of a quote one is enough. Elsewhere there are several, each with a dash, or the
    heading says that others speak: names stand above what is told of people, too.
    """
    blocks: list[int] = []
    dashed: list[int] = []
    others: list[int] = []
    voices = False
    for at, (one, below) in enumerate(pairwise(text)):
        if one.kind == "heading":
            voices = not _VOICES.isdisjoint(map(str.casefold, WORD.findall(one.text)))
        elif len(below.text) <= _LONGEST_SIGNATURE and not (
            found[at + 1] or (found[at] and not _is_half(one.text, found[at]))
        ):
            dash = _is_signature(one, below, said)
            if dash is None or (dash and at + 2 < len(text) and lines.is_dashed(text[at + 2].text)):
                continue  # a list
            block = one.kind == "blockquote" and (dash or below.kind == "blockquote")
            (blocks if block else dashed if dash else others if voices else []).append(at)
    return [*blocks, *(dashed if len(dashed) > 1 or voices else ()), *others]


def _is_half(text: str, row: Sequence[Span]) -> bool:
    """Tell a paragraph that only ends in a mark: the opening one is lost."""
    return len(row) == 1 and not row[0].opened and row[0].behind == len(text)


def _is_signature(one: Paragraph, below: Paragraph, said: Tongue) -> bool | None:
    """Tell whether a dash opens the name that signs a paragraph; None where no name does."""
    quoted = one.kind == "blockquote" and _POSTED not in below.text
    if len(one.text) < _SHORTEST or below.kind == "heading":
        return None
    if quoted and below.kind == "blockquote" and _is_titled(below.text):
        return lines.is_dashed(below.text) if lines.signature(below.text, said) else None
    named = _NAMED.match(below.text)
    if named is None or not (quoted or one.text.rstrip(_CLOSING).endswith(_STOPS)):
        return None
    alone = quoted and below.kind == "blockquote" and named.end() == len(below.text)
    if not (named["dash"] or named["comma"] or alone):
        return None
    return bool(named["dash"]) if lines.signature(below.text, said) else None


def _is_titled(line: str) -> bool:
    named = _TITLED.fullmatch(line)
    return named is not None and any(map(is_office, WORD.findall(named["office"])))


def _run_on(text: Sequence[Paragraph], found: list[Sequence[Span]], said: Tongue) -> None:
    """Take the paragraphs for speech that stand between an opening mark and a closing one.

    Whom the last of them names behind the closing mark has said the others too.
    """
    for at in range(len(found)):
        row = _without_terms(text[at].text, found[at])
        if len(row) != 1 or row[0].closed or not row[0].opened:
            continue
        rows = ((to, _without_terms(text[to].text, found[to])) for to in range(at + 1, len(found)))
        end, last = next((one for one in rows if not all(_within(one[1]))), (len(found), ()))
        if end == len(found) or end - at > _MOST_BETWEEN:
            continue
        source = _source(text[end].text, last, said)
        if not (source or _ends(text[end].text, last)):
            continue
        if not _opens(text[at].text, row[0], told=source is not None):
            continue
        if any(part.kind != text[at].kind for part in text[at : end + 1]):
            continue
        open_ = source is not None
        for to in range(at, end):
            start = row[0].start if to == at else 0
            stop = len(text[to].text)
            # As in single marks, the next paragraph need not open with one.
            found[to] = [marks.Span(start, stop, closed=not open_, single=open_)]
        if source:
            found[end] = [last[0]._replace(start=0), *last[1:]]
        else:
            found[end] = [marks.Span(0, last[-1].end)]


def _opens(text: str, span: Span, *, told: bool) -> bool:
    """Tell the mark that opens a speech which runs on from one that closes none: "Roe: „Ja."."""
    lead = text[: span.ahead]
    if span.start <= _EDGE or lead.endswith(_BEFORE_SPEECH if told else (": ", ":")):
        return True
    # Nobody is named: the mark has to be one that only opens, and much has to follow.
    sure = text[span.ahead : span.start] in _ONLY_OPEN and len(text) - span.start >= _LONG
    return sure and lead.endswith(_BEFORE_SPEECH)


def _without_terms(text: str, row: Sequence[Span]) -> Sequence[Span]:
    """Leave out the few words in marks that a speech has within, where its own mark is alone."""
    if len(row) == 1 or all(span.opened and span.closed for span in row):
        return row
    return [span for span in row if not _is_term(text, span)]


def _is_term(text: str, span: Span) -> bool:
    words_in = text[span.start : span.end]
    paired = span.opened and span.closed and not span.single
    return paired and words_in.count(" ") < _TERM and words_in[-1:].isalnum()


def _within(row: Sequence[Span]) -> Iterator[bool]:
    """Tell the single marks around what somebody within a speech says."""
    return (span.single and span.opened and span.closed for span in row)


def _source(text: str, row: Sequence[Span], said: Tongue) -> Source | None:
    """Find who is named behind the mark that closes a speech which runs on."""
    first = row[0]
    return None if first.opened else attribution.behind(text, first.behind, len(text), said)


def _ends(text: str, row: Sequence[Span]) -> bool:
    """Tell a paragraph that ends in a closing mark, and has but marks of another kind within."""
    last = row[-1]
    if last.opened or last.end + _EDGE < len(text):
        return False
    angled = text[last.end] in _ANGLED
    return all(
        one.opened and one.closed and (text[one.end] in _ANGLED) is not angled for one in row[:-1]
    )
