"""Whom a sentence without speech names, is about, or introduces."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.parse.speaking import joint, unlisted_names
from newsdrop.parse.speaking.subjects import is_joined, leads
from newsdrop.parse.speaking.voice import Voice

if TYPE_CHECKING:
    from newsdrop.parse.speaking.cast import Cast


def heard(cast: Cast, text: str, start: int, end: int) -> set[str]:
    """Note everyone whom a sentence names."""
    return cast.memory.see(one.person.name for one in cast.named.mentions(text, start, end))


def of(cast: Cast, text: str, start: int, end: int, *, aside: bool = False) -> Voice | None:
    """Find whom a sentence is about: its subject, or one with an aside ("Roe, who ...")."""
    found = cast.named.mentions(text, start, end)
    if aside:
        found = [m for m in found if text.startswith(",", m.end)][:1]
        if found and (is_joined(text, found[0].start) or cast.memory.other(found[0].person)):
            return None
    return next((Voice.of(m) for m in found if leads(text, start, m.start)), None)


def several(cast: Cast, text: str, start: int, end: int, first: Voice) -> Voice | None:
    """Find those whom a sentence is about with the first of them: nobody's words are theirs."""
    named = cast.named.mentions(text, start, end)
    at = next((at for at, one in enumerate(named) if one.person.name == first.speaker), None)
    if at is None:
        return None
    stop = joint.behind(text, named[at:], named[at].start, None)
    return Voice(None, text[named[at].start : stop]) if stop else None


def introduced(cast: Cast, text: str, start: int, end: int) -> Voice | None:
    """Find whom a sentence introduces with a clause or an age: "It was Roe, 63, who"."""
    runs = cast.named.capitals(text, start, end)
    other = unlisted_names.introduced(runs, cast.story, text, start)
    if other is None:
        met = unlisted_names.entitled(cast.named.capitals(text, start, end), start)
        known = met and cast.named.mentions(text, *met)
        return Voice(None, text[slice(*met)]) if met and not known else None
    known = cast.named.mentions(text, *other)
    name = known[-1].person.name if known else text[slice(*other)]
    return Voice(name, text[slice(*other)])
