"""The people of the story."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from newsdrop.parse import hangul, sightings, variants
from newsdrop.parse.capitals import fold
from newsdrop.parse.names import Roster, resolve
from newsdrop.record import Person

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.parse.found import Found
    from newsdrop.parse.sightings import Sighting, Text
    from newsdrop.parse.variants import Parts
    from newsdrop.record import Image, Paragraph

__all__ = ["find", "resolve"]

MOST = 200
"""People; a page that names more is a list, and the rest of it is not the story."""


def find(
    headline: Found[str] | None,
    subheadline: Found[str] | None,
    text: Sequence[Paragraph],
    images: Found[tuple[Image, ...]] | None,
    language: Found[str] | None,
) -> tuple[Person, ...]:
    """Find everyone the story names.

    Parameters
    ----------
    headline, subheadline
        In capitals or title case: they name people, but are weak evidence that somebody is one.
    text
        The body.
    images
        Their captions count, their credits do not.
    language
        Of the text: Korean names stand in another script and before their titles.

    Returns
    -------
    tuple of Person
        In order of first mention, each with the fullest form of the name.
    """
    headings = [
        sightings.read(part.value, heading=True) for part in (headline, subheadline) if part
    ]
    body = [sightings.read(part.text, heading=part.kind == "heading") for part in text]
    captions = [
        sightings.read(image.caption) for image in (images.value if images else ()) if image.caption
    ]
    # The body before the headline, whose title-case words are no title.
    groups = _join(sightings.find([*body, *captions, *headings]))
    texts = [*headings, *body, *captions]
    if language is not None and language.value.startswith("ko"):
        return (*_count(groups, texts), *hangul.people([part.text for part in texts]))
    return _count(groups, texts)


@dataclass(slots=True)
class _Group:
    """The sightings of one person."""

    parts: Parts
    name: str
    full: bool
    titles: list[str] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)

    def add(self, sighting: Sighting, parts: Parts) -> None:
        if len(parts.given) > len(self.parts.given) or (parts.suffix and not self.parts.suffix):
            if sighting.full and not self.full:
                self.titles.clear()
            self.parts, self.name, self.full = parts, sighting.name, sighting.full
        self.forms[sighting.name] = None
        if sighting.title and sighting.full >= self.full:
            self.titles.append(sighting.title)

    @property
    def title(self) -> str | None:
        """The first title, or a longer printing of it."""
        if not self.titles:
            return None
        first = set(self.titles[0].casefold().split())
        return max(
            (title for title in self.titles if first <= set(title.casefold().split())), key=len
        )


def _join(seen: Iterable[Sighting]) -> list[_Group]:
    """Join the sightings that are one person's, full names first."""
    by_initial: dict[str, list[_Group]] = {}
    groups: list[_Group] = []
    lone: list[Sighting] = []
    for sighting in seen:
        if not sighting.full:
            lone.append(sighting)
        else:
            _place(sighting, groups, by_initial)
    for sighting in lone:
        _place(sighting, groups, by_initial)
    return groups


def _place(sighting: Sighting, groups: list[_Group], by_initial: dict[str, list[_Group]]) -> None:
    if sighting.heading:
        sighting = _cut(sighting, groups)
    parts = variants.parts(sighting.name)
    near = by_initial.setdefault(parts.last[:1], [])
    for group in near:
        if variants.same(group.parts, parts):
            group.add(sighting, parts)
            return
    if not sighting.full:
        # "Xi" is Xi Jinping, "Dr. Tedros" is Tedros Adhanom Ghebreyesus.
        firsts = [group for group in groups if group.parts.given[:1] == (parts.last,)]
        if len(firsts) == 1:
            firsts[0].add(sighting, parts)
            return
    if len(groups) < MOST:
        group = _Group(parts, sighting.name, sighting.full)
        group.add(sighting, parts)
        near.append(group)
        groups.append(group)


def _cut(sighting: Sighting, groups: Iterable[_Group]) -> Sighting:
    """End a name of a title-case heading at a last name that the text knows."""
    known = {group.parts.last for group in groups}
    words = sighting.name.split()
    for at, word in enumerate(words, 1):
        if fold(word) in known:
            return replace(sighting, name=" ".join(words[:at]), full=at > 1)
    return sighting


def _count(groups: Sequence[_Group], texts: Sequence[Text]) -> tuple[Person, ...]:
    """Count how often, and see in which order and forms, the texts name everyone."""
    people = [Person(group.name, group.title, tuple(group.forms)) for group in groups]
    roster = Roster(people)
    counts: dict[int, int] = {}
    forms: dict[int, dict[str, str]] = {}
    for text in texts:
        for mention in roster.mentions(text.runs):
            key = id(mention.person)
            printed = text.text[mention.start : mention.end]
            counts[key] = counts.get(key, 0) + 1
            forms.setdefault(key, {}).setdefault(fold(printed), printed)
    by_key = {id(person): person for person in people}
    return tuple(
        Person(person.name, person.title, _aliases(person, forms[key]), counts[key])
        for key in counts
        for person in (by_key[key],)
    )


def _aliases(person: Person, forms: dict[str, str]) -> tuple[str, ...]:
    own = fold(person.name).rstrip(".")
    return tuple(printed for key, printed in forms.items() if key.rstrip(".") != own)
