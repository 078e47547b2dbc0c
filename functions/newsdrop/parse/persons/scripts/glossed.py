"""Names in another script, with the Latin form in brackets behind: "简·罗伊(Jane Roe)"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Person

_GLOSS = regex(r"[ ]?[(（][ ]?([A-ZÀ-Þ][^()（）\d]{2,60}?)[ ]?[)）]")
_OPENS = ("(", "（")


def joined(
    latin: Sequence[Person], native: Sequence[Person], texts: Sequence[str]
) -> tuple[Person, ...]:
    """Take for one person who is named in both scripts, one form in brackets behind the other.

    Parameters
    ----------
    latin, native
        Who is named in Latin letters, and in those of the text.
    texts
        All texts of the story.

    Returns
    -------
    tuple of Person
        Everyone once, by the form that the texts have more often.
    """
    glosses = _glosses(native, texts) if latin and native else {}
    others = {form: one for one in latin for form in (*one.aliases, one.name)}
    merged: dict[str, Person] = {}
    gone: set[str] = set()
    for one in native:
        other = others.get(glosses.get(one.name, ""))
        if other is None or other.name in gone:
            continue
        first, second = (other, one) if other.mentions > one.mentions else (one, other)
        forms = dict.fromkeys((*first.aliases, second.name, *second.aliases))
        merged[one.name] = replace(
            first,
            title=first.title or second.title,
            aliases=tuple(forms),
            mentions=first.mentions + second.mentions - 1,  # one names nobody anew
        )
        gone.add(other.name)
    rest = (one for one in latin if one.name not in gone)
    return (*rest, *(merged.get(one.name, one) for one in native))


def _glosses(native: Sequence[Person], texts: Sequence[str]) -> dict[str, str]:
    """Find the Latin form behind each name, the first one."""
    found: dict[str, str] = {}
    for text in texts:
        if not any(mark in text for mark in _OPENS):
            continue
        for one in native:
            at = text.find(one.name) + len(one.name) if one.name in text else len(text)
            if one.name not in found and (gloss := _GLOSS.match(text, at)):
                found[one.name] = gloss[1]
    return found
