"""What tests of speakers share: people of a story, and who of them speaks in it."""

from __future__ import annotations

from newsdrop.parse import quotes
from newsdrop.parse.found import Found
from newsdrop.record import Evidence, Paragraph, Person

PEOPLE = (
    Person("Jane Roe", "chief executive of Acme"),
    Person("John Doe", "Mayor"),
    Person("María Gómez", "ministra de Sanidad"),
    Person("Anna Schmidt", "Vorstandsvorsitzende"),
    Person("Pierre Dupont", "directeur général"),
    Person("Karl Braun"),
)


def sources(*paragraphs: str, language: str = "en") -> list[tuple[str | None, str | None]]:
    body = tuple(map(Paragraph, paragraphs))
    found = quotes.find(body, PEOPLE, Found(language, Evidence.META))
    return [(quote.speaker, quote.attribution) for quote in found]


def speakers(*paragraphs: str, language: str = "en") -> list[str | None]:
    return [speaker for speaker, _ in sources(*paragraphs, language=language)]
