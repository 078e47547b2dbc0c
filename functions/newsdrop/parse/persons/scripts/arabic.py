"""Arabic: names behind forms of address, offices and verbs of speech, with no capitals to tell."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.identity.names import Mention
from newsdrop.parse.persons.scripts import arabic_names, arabic_titles
from newsdrop.parse.persons.scripts.arabic_words import (
    FORMS,
    GIVEN,
    OFFICES,
    THAT,
    THE,
    TOKEN,
    Token,
    over_forms,
    unjoined,
)
from newsdrop.parse.persons.texts import counted, titled
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Person

_ARABIC = regex("[\u0621-\u064a]")
_ANAPHORA = words("arabic", "anaphora")


def is_arabic(text: str) -> bool:
    """Tell Arabic script."""
    return not text.isascii() and _ARABIC.search(text) is not None


def people(texts: Sequence[str]) -> list[Person]:
    """Find who is named behind a form of address, an office or a verb of speech.

    Parameters
    ----------
    texts
        All texts of the story.

    Returns
    -------
    list of Person
        In order of first mention. A name whose end nothing tells is not believed.
    """
    named = [one for text in texts if is_arabic(text) for one in _named(text)]
    names = {name for name, _ in named}
    whole = (one for one in named if not arabic_names.is_before_ali(one[0], names))
    return counted(titled(whole), texts)


def mentions(text: str, people: Sequence[Person]) -> list[Mention]:
    """Find where a text names people by their full names, or by what follows the first one."""
    found: list[Mention] = []
    for person in people if is_arabic(text) else ():
        for form in (person.name, person.name.partition(" ")[2]):
            if form in text and (form.startswith(THE) or form == person.name):
                places = re.finditer(re.escape(form), text)
                found += (Mention(*place.span(), person) for place in places)
                break
    return sorted(found, key=lambda mention: mention.start)


def meant(phrase: str, people: Sequence[Person]) -> str | None:
    """Find whom an office alone means: "الوزير" is the only one with that office."""
    row = phrase.split()
    if not row or row[0] not in OFFICES or len(row) > 1:
        return None
    office = row[0].removeprefix(THE)
    holders = [p.name for p in people if (p.title or "").removeprefix(THE).startswith(office)]
    return holders[0] if len(holders) == 1 else None


def is_again(phrase: str) -> bool:
    """Tell "معاليه", which means who spoke last, and a verb with nothing but "that" behind it."""
    return phrase.strip() in _ANAPHORA or THAT.issuperset(phrase.split())


def _named(text: str) -> Iterator[tuple[str, str | None]]:
    row = [Token(found[0], *found.span()) for found in TOKEN.finditer(text)]
    at = 0
    while at < len(row):
        begin, office = arabic_names.start(row, at)
        stop = arabic_names.stop(row, begin) if begin else 0
        if not begin or not stop:
            at = max(at + 1, over_forms(row, at))
            continue
        behind = arabic_titles.behind(text, row, stop)
        addressed = unjoined(row[begin - 1].text) in FORMS
        if addressed or behind or row[begin].text in GIVEN:
            title = arabic_titles.before(text, row, office, begin) if office >= 0 else None
            title = title or behind
            if addressed and not title:
                title = arabic_titles.touching(text, row, stop)
            yield text[row[begin].start : row[stop - 1].end], arabic_titles.without_and(title)
        at = stop
