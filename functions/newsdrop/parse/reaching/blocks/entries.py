"""A contact as it fills up, line by line."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.reaching.lines import desks
from newsdrop.patterns import regex
from newsdrop.record import Contact

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.reaching.lines.line import Line

_UNIT = regex(rf"(?:{any_of(words('contacts', 'named units'))}) (?:of|for) ")
_LEAST_FIGURES = 9  # of a further number
_GROUPED = regex(r"\d{2,3}(?: \d{2,3}){2,3}|\d{4} \d{4}")  # eight, as Danes set them


@dataclass(slots=True)
class Entry:
    """A contact as it fills up.

    `whole` where one line gave both whom and how to reach; `placed` where a number stood beside a
    place, as another one of the same person may: "Ireland, +353 ..." and "U.S., +1 ...".
    """

    name: str | None = None
    office: str | None = None
    phones: list[str] = field(default_factory=list)
    email: str | None = None
    whole: bool = False
    placed: bool = False

    def reached(self) -> bool:
        """Say whether a number or an address is known."""
        return bool(self.phones or self.email)

    def contacts(self) -> Iterator[Contact]:
        """Give the contact, and once more for each further number."""
        name, office = self.name, self.office
        if name is None:
            name, office = office, None
        if self.reached() or self.name:
            yield Contact(name, office, next(iter(self.phones), None), self.email)
        for phone in self.phones[1:]:
            yield Contact(name, office, phone)


def fill(row: list[Entry], line: Line) -> None:
    """Add what a line gives to the contacts that are open.

    Parameters
    ----------
    row
        Those side by side; a line of several names opens more of them.
    line
        The line.
    """
    if line.names:
        row += [Entry(office=row[0].office) for _ in line.names[1:]]
    offices = line.offices
    last = row[-1]
    desk = last.office or ""  # "Media Relations" above "Acme Robotics, Inc."
    housed = any(organizations.has_form(one) or desks.answers_for(desk, one) for one in offices)
    alone = len(row) == 1 and not (line.names or last.name or last.office)
    if alone and (both := desks.of_house(offices)):
        last.name, offices = both[0], [both[1]]
    elif last.name and not last.reached() and housed:
        last.office = None
    if last.name and len(offices) > 1 and desks.answers_for(*offices[:2]):
        offices = offices[1:]  # "Media Relations, Acme Robotics, Inc."
    part_of = len(row) == 1 and last.name is None and all(map(_UNIT.match, offices))
    if part_of or (len(row) > 1 and not line.several):
        offices = [", ".join(offices)] if offices else []  # "Headquarters, Washington"
    for part, values in (("name", line.names), ("office", offices), ("email", line.emails)):
        # One office or number serves all in the row; of several for one person the first counts.
        shared = len(values) == 1 and part == "office"
        for entry, value in zip(row, values * len(row) if shared else values, strict=False):
            if getattr(entry, part) is None:
                setattr(entry, part, value)
    _fill_numbers(row, line.phones)
    last.placed = last.placed or (line.place and bool(line.phones))
    row[-1].whole = bool((line.names or line.offices) and (line.phones or line.emails))


def _fill_numbers(row: Sequence[Entry], numbers: Sequence[str]) -> None:
    """Give one person all numbers; several have one each, or share one."""
    if len(row) == 1:
        for number in numbers:
            if _is_further(number, row[0].phones):
                row[0].phones.append(number)
        return
    shared = len(row) if len(numbers) == 1 else 1
    for entry, number in zip(row, [*numbers] * shared, strict=False):
        entry.phones = entry.phones or [number]


def _is_further(number: str, known: Sequence[str]) -> bool:
    """Tell a second number from a house's in its street and a postal code: "Main 140 10557"."""
    long = number.startswith("+") or sum(map(str.isdigit, number)) >= _LEAST_FIGURES
    return number not in known and (long or not known or bool(_GROUPED.fullmatch(number)))
