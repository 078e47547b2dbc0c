"""Whose words a statement is that is all in marks: its headline or its deck names nobody else."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.parse.prose.phrases import STOPWORDS, key, keys, search

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.found import Found
    from newsdrop.record import Paragraph, Person, Quote

_BY = keys("speech", "statements by")
_KIND = 2  # words before such a phrase: "Joint statement by", not "Statement on remarks by"
_DATELINE = 60  # characters that may stand before the first mark


def attribute(
    quotes: Sequence[Quote],
    text: Sequence[Paragraph],
    people: Sequence[Person],
    lines: Sequence[Found[str] | None],
) -> tuple[Quote, ...]:
    """Give the quotes of such a statement their speaker.

    Parameters
    ----------
    quotes
        Of the text.
    text
        The body: nothing stands in it among the quotes but headings and a dateline; notes may
        follow.
    people
        The people of the story.
    lines
        Headline and deck, one of which says whose statement it is: "Statement by Jane Roe on the
        bridge", "Attributable to Jane Roe, director".
    """
    if not quotes or any(quote.attribution for quote in quotes):
        return tuple(quotes)
    said = {quote.paragraph for quote in quotes if quote.start <= _DATELINE}
    story = enumerate(text[: max(said, default=-1) + 1])
    if not said or any(at not in said and part.kind != "heading" for at, part in story):
        return tuple(quotes)
    for line in lines:
        behind = _whose(line.value) if line else ""
        speakers = [person.name for person in people if person.name in behind]
        if len(speakers) == 1:
            name = speakers[0]
            return tuple(replace(quote, speaker=name, attribution=name) for quote in quotes)
    return tuple(quotes)


def _whose(line: str) -> str:
    """Read what follows "Statement by" at the beginning of a line, a word of its kind before it."""
    named = search(line, _BY)
    kind = key(line[: named.start]).split() if named else []
    if named is None or len(kind) > _KIND or not STOPWORDS.isdisjoint(kind):
        return ""
    return line[named.end :]
