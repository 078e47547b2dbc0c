"""The people of the story."""

from __future__ import annotations

from collections import Counter
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import titles
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.persons import sightings, texts
from newsdrop.parse.persons.around import cards, lists
from newsdrop.parse.persons.identity import kin
from newsdrop.parse.persons.identity.identities import Identities
from newsdrop.parse.persons.identity.names import Mention, Roster, is_in_title
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.persons.nobody import listed_works
from newsdrop.parse.persons.scripts import arabic, caseless, cases, finnish, glossed, han, hangul
from newsdrop.parse.speaking.heard.unknown_names import is_known
from newsdrop.parse.vocabulary.capitals import fold, within
from newsdrop.parse.vocabulary.wordkinds import GIVEN, kinds
from newsdrop.record import Person

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from newsdrop.parse.found import Found
    from newsdrop.parse.persons.texts import Text
    from newsdrop.record import Contact, Dateline, Image, Paragraph, Quote

_OWNED = (", his ", ", her ")
"""Behind a last name, before somebody else: "Roe, her secretary and"."""
_LEADING = (" of ", " at ")
"""Ahead of the house where somebody holds an office."""
_ASKED = words("contacts", "asked by")
_LONG = 7
"""Letters; in shorter words a slip makes another word."""
_OF_TWO_FAMILIES = frozenset(("es", "pt", "ca", "gl"))
"""Languages of people with two last names."""
_MOST_REACHED = 20
"""Contacts; each is looked for in every text."""
_MOST_LOOKED_AT = 1000
"""Words; no story has more capital words that are not known."""


def find(  # noqa: PLR0913, PLR0917 - one for each part that names people
    headline: Found[str] | None,
    subheadline: Found[str] | None,
    text: Sequence[Paragraph],
    images: Found[tuple[Image, ...]] | None,
    language: Found[str] | None,
    spoken: Collection[str] = (),
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
        Of the text: Korean, Japanese and Chinese names have no capitals; an office tells them.
    spoken
        Names that are people's for what they are quoted with, see :func:`missing`.

    Returns
    -------
    tuple of Person
        In order of first mention, each with the fullest form of the name.
    """
    lines = (part.value for part in (headline, subheadline) if part is not None)
    headings = [texts.read(line, heading=True) for line in lines]
    body = _read(text)
    photos = images.value if images is not None else ()
    captions = [texts.read(photo.caption) for photo in photos if photo.caption]
    # The body before the headline, whose title-case words are no title.
    subtag = language.value.partition("-")[0] if language is not None else ""
    told = [*body, *captions, *headings]
    identities = _identify(told, spoken, subtag)
    if more := kin.find((one.name for one in identities.all if one.full), told):
        identities = _identify(told, more.union(spoken), subtag)
    told = [*headings, *body, *captions]
    _add_misspelt(identities, told)
    people = _count(identities, told, subtag if subtag in cases.LANGUAGES else None)
    story = [part.text for part in told]
    return glossed.joined(people, _in_own_script(story, subtag), story)


def _in_own_script(story: Sequence[str], language: str) -> Sequence[Person]:
    """Find who is named in letters that have no capitals."""
    if language == "ko":
        return hangul.people(story)
    if language == "ar":
        return arabic.people(story)
    if language in caseless.LANGUAGES:
        return caseless.people(story, language)
    return han.people(story, language) if language in {"ja", "zh"} else ()


def _identify(told: Sequence[Text], spoken: Collection[str], language: str) -> Identities:
    found = sightings.find(told, spoken, language)
    if language == "fi":
        return Identities(finnish.without_cases(found))
    if language in cases.LANGUAGES:
        return Identities(cases.without_cases(found))
    return Identities(found, doubled=language in _OF_TWO_FAMILIES)


def _read(text: Sequence[Paragraph]) -> list[Text]:
    """Read the body, and what its lines tell of the names in the lines above them."""
    lines = list(within(part.text for part in text))
    roles = cards.roles(lines)
    credited = cards.credited(lines) | cards.signed(lines) | cards.listed(lines, last=True)
    listed = cards.listed(lines, last=False)
    works = listed_works.find(lines, [part.kind == "list_item" for part in text[: len(lines)]])
    return [
        texts.read("" if at in works else line, role, heading=part.kind == "heading")._replace(
            credited=at in credited, listed=at in listed
        )
        for at, (part, line, role) in enumerate(zip(text, lines, roles, strict=False))
    ]


def missing(people: Iterable[Person], quotes: Iterable[Quote]) -> frozenset[str]:
    """Find the names that speak without being known as people's: "said May Villa, a lawyer".

    A given name alone is none of the people's names.
    """
    known = {person.name for person in people}
    spoken = frozenset(quote.speaker for quote in quotes if quote.speaker) - known
    return frozenset(name for name in spoken if " " in name or not kinds(name) & GIVEN)


def reached(press: Found[tuple[Contact, ...]] | None, text: Sequence[Paragraph]) -> frozenset[str]:
    """Find the press contacts whom the story tells of, and needs no other sign to know.

    Where a house stands beside a name, the name is no house's; its words are no thing's either.
    Whom it only asks to contact is none of its people.
    """
    contacts = press.value if press is not None else ()
    named = (one.name for one in contacts[:_MOST_REACHED] if one.name and one.organization)
    return frozenset(
        name
        for name in named
        if is_name(name) and not any(map(is_known, name.split()))
        if any(_tells_of(name, part.text) for part in text)
    )


def _tells_of(name: str, text: str) -> bool:
    """Say whether a text names somebody other than to be asked."""
    ahead, found, _ = text.partition(name)
    return bool(found) and ahead.strip().rpartition(" ")[2] not in _ASKED


def without_authors(
    people: tuple[Person, ...],
    byline: Found[str] | None,
    headline: Found[str] | None,
    quotes: Iterable[Quote],
) -> tuple[Person, ...]:
    """Leave out who wrote the story ("Jane Roe covers the courts").

    Whom the headline names, or the text quotes, is one of its people all the same.
    """
    if byline is None:
        return people
    authors = fold(byline.value)
    about = fold(headline.value) if headline is not None else ""
    speakers = {quote.speaker for quote in quotes}
    return tuple(
        person
        for person in people
        if fold(person.name) not in authors
        or person.name in speakers
        or fold(person.name.split()[-1]) in about
    )


def without_places(
    people: tuple[Person, ...], opening: Found[Dateline] | None, quotes: Iterable[Quote]
) -> tuple[Person, ...]:
    """Leave out where the story is from: "San Miguel Tlaxpan, Puebla, 21 de marzo".

    Who holds an office or speaks is somebody all the same.
    """
    place = opening.value.place if opening is not None else None
    if not place:
        return people
    parts = {fold(part.strip()) for part in place.split(",")}
    speakers = {quote.speaker for quote in quotes}
    return tuple(
        person
        for person in people
        if fold(person.name) not in parts or person.title or person.name in speakers
    )


def _add_misspelt(identities: Identities, told: Iterable[Text]) -> None:
    """Add last names that stand alone with a slip in them: "Serdykov"."""
    lone = [run[0].text for text in told for run in text.runs if len(run) == 1]
    unknown = (word for word in lone if len(word) >= _LONG and not kinds(word))
    for word in dict.fromkeys(islice(unknown, _MOST_LOOKED_AT)):
        identity = identities.misspelt(fold(word))
        if identity is not None:
            identity.forms[word] = None


def _count(
    identities: Identities, told: Sequence[Text], inflecting: str | None
) -> tuple[Person, ...]:
    """Count how often, and see in which order and forms, the texts name everyone.

    A language that is `inflecting` names them in other forms than they are called by.
    """
    people = [Person(one.name, one.title, tuple(one.forms)) for one in identities.all]
    roster = Roster(people, _houses(people, told))
    others = cases.Cases(people, inflecting) if inflecting else None
    forms: dict[int, dict[str, str]] = {}
    counts: dict[int, int] = {}
    held = {id(person): person.title for person in people}
    for text in told:
        row = _outside_titles(text.text, list(roster.mentions(text.runs)))
        in_case = set(others.mentions(text.runs, row)) if others else set[Mention]()
        row = sorted([*row, *in_case])
        limits = [mention.start for mention in row[1:]] + [len(text.text)]
        for mention, limit in zip(row, limits, strict=False):
            key = id(mention.person)
            printed = texts.printed(text.text, mention.start, mention.end)
            if held[key] is None and not (
                text.heading or text.text.startswith(_OWNED, mention.end)
            ):
                ahead = titles.before(text.text, mention.start) if mention in in_case else None
                held[key] = ahead or lists.own(
                    titles_behind.after(text.text, mention.end, limit, mention.start),
                    text.text,
                    mention.start,
                )
            counts[key] = counts.get(key, 0) + 1
            forms.setdefault(key, {}).setdefault(fold(printed), printed)
    by_key = {id(person): person for person in people}
    return tuple(
        Person(by_key[key].name, held[key], _aliases(by_key[key].name, printed), counts[key])
        for key, printed in forms.items()
    )


def _outside_titles(text: str, row: Sequence[Mention]) -> list[Mention]:
    within = {one for one, behind in pairwise(row) if is_in_title(text, one, behind)}
    return [one for one in row if one not in within]


def _houses(people: Sequence[Person], told: Sequence[Text]) -> frozenset[str]:
    """Find the firms that have a last name: "chief of Roe Freight", and "Roe Freight" again."""
    names = {word for one in people for name in (one.name, *one.aliases) for word in name.split()}
    seen: Counter[str] = Counter()
    led: set[str] = set()
    for text in told:
        for run in text.runs:
            if len(run) > 1 and run[0].text in names and run[1].text not in names:
                pair = f"{run[0].text} {run[1].text}"
                seen[pair] += 1
                if text.text.endswith(_LEADING, 0, run[0].start):
                    led.add(pair)
    return frozenset(pair for pair in led if seen[pair] > 1)


def _aliases(name: str, forms: dict[str, str]) -> tuple[str, ...]:
    own = fold(name).rstrip(".")
    return tuple(printed for key, printed in forms.items() if key.rstrip(".") != own)
