"""The lines of a contact block, put together to contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.blocks import addressed
from newsdrop.parse.reaching.blocks.entries import Entry, fill
from newsdrop.parse.reaching.lines import contact_line, desks, house_above, name_row, posts
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from newsdrop.page import Anchor, Block
    from newsdrop.parse.reaching.lines.line import Line
    from newsdrop.record import Contact

_EMPLOYED = regex(
    rf"(?P<name>\S+ .+?) (?:{any_of(words('contacts', 'employed'))}|(?P<joint>i)"
    rf"|(?P<client>{any_of(words('contacts', 'clients'))}))"
    r" (?:(?:the|der) )?(?P<house>[^\W\d_a-zß-ÿ].+)"
)
_HEADINGS = keys("contacts", "press headings") | keys("contacts", "headings")
_MOST_ABOVE = 40  # contacts above a line, one of which it may belong to


def contacts(lines: Iterable[tuple[str, tuple[Anchor, ...], bool]]) -> tuple[Contact, ...]:
    """Read the lines of a contact block.

    Parameters
    ----------
    lines
        For each line its text, its links, and whether it is an item of a list. An empty line
        parts contacts.

    Returns
    -------
    tuple of Contact
        Those with a name, a number or an address. An office stands in ``name`` where no person
        is named; a lone address has no name; who has two numbers is there twice.
    """
    done: list[Entry] = []
    row = [Entry()]
    read = [(_read(text, anchors) if text else None, text, item) for text, anchors, item in lines]
    name_row.part([line for line, _, _ in read])
    read = house_above.part(read)
    for at, (line, text, item) in enumerate(read):
        if line is None:
            done += row
            row = [Entry()]
            continue
        below = read[at + 1][0] if at + 1 < len(read) else None
        if line.place and below is not None and addressed.answers(text, below.emails):
            line.offices = [text]
        if (owner := _owner((*done[-_MOST_ABOVE:], *row), line)) is not None:
            done += row
            row, line.names = [owner], []
        line.names = [name for name in line.names if not _is_building(row[-1], line, name)]
        if below is not None and _is_of_town(line, text, below):
            line.names = []
        if _is_employer(row, line, below):
            row[-1].office = None if row[-1].name else row[-1].office
            line.offices, line.names = line.names, []
        if line.names:
            _make_way(row[-1], line)
        _name_desk(row[-1], line)
        if _opens(row, line, item=item) or _opens_another(row[-1], line, below):
            done += row
            row = [Entry()]
        fill(row, line)
    found = (contact for entry in (*done, *row) for contact in entry.contacts())
    return tuple(dict.fromkeys(found))


def _owner(entries: Sequence[Entry], line: Line) -> Entry | None:
    """Find whose house a line names above its number: of several above the one at its address."""
    if line.emails or len(line.names) + len(line.offices) != 1:
        return None
    mails = [entry.email or "" for entry in entries]
    at = addressed.only((*line.names, *line.offices)[0], mails)
    return entries[at] if at is not None and not entries[at].phones else None


def is_at_number(contact: Contact, blocks: Iterable[Block]) -> bool:
    """Tell who answers at a number and has one name alone: "+62 812 5550 100 (Budi)".

    Parameters
    ----------
    contact
        One that has an address, too.
    blocks
        What it was read from.
    """
    name = contact.name or ""
    alone = name.isalpha() and name.istitle() and contact.phone and contact.email
    said = f"{contact.phone} ({name})"
    return bool(alone) and any(block.text.endswith(said) for block in blocks)


def _read(text: str, anchors: Sequence[Anchor]) -> Line:
    """Read a line, and part "Jane Roe of Acme Agency" into the person and the house."""
    line = contact_line.read(text, anchors)
    match = _EMPLOYED.fullmatch(line.offices[0]) if line.offices and not line.names else None
    name = posts.unranked(match["name"]) if match else ""
    if match and lone_name.is_name(name) and addressed.knows(name, line.emails):
        house = match["house"]
        both = match["joint"] and lone_name.is_name(house) and addressed.knows(house, ())
        line.names = [name, house] if both else [name]  # a Polish "and"
        other = bool(both) or is_named(house)
        other |= bool(match["client"]) and key(house) in _HEADINGS  # "for Media Inquiries"
        line.offices[:1] = [] if other else [house]
    return line


def _is_of_town(line: Line, text: str, below: Line) -> bool:
    """Tell "Acme Inc., San Jose" above who answers there, whose name the town is not."""
    if line.phones or line.emails or not (below.names and (below.phones or below.emails)):
        return False
    house = next(iter(line.offices), "")
    name = line.names[0] if len(line.names) == 1 else ""
    town = is_named(name) or (bool(name) and not given_names.begin(name))
    return town and house != "" and text.startswith(house) and text.endswith(name)


def _is_building(last: Entry, line: Line, name: str) -> bool:
    """Tell "Roe House, 12 Main Street" under an office from "Jane Roe, 12 Main Street"."""
    if not line.posted:
        return False
    named = last.name is not None or last.office is not None
    return not given_names.begin(name) or (named and not last.reached())


def _opens_another(last: Entry, line: Line, below: Line | None) -> bool:
    """Tell the office of the next contact: its own number stands below it, or its person."""
    if below is None or below.offices or len(line.offices) != 1:
        return False
    if line.names or line.phones or line.emails:
        return False
    if below.names:  # the one above has all that a contact has
        return bool(last.name and last.office and last.reached())
    return bool((last.phones and below.phones) or (last.email and below.emails))


def _is_employer(row: Sequence[Entry], line: Line, below: Line | None) -> bool:
    """Tell "Acme Robotics" under "Jane Roe", or her desk, from the name of a second person."""
    numbered = below is not None and bool(below.phones) and not below.names
    if row[-1].name is None and row[-1].office is not None and not row[-1].reached():
        return desks.is_desk(row[-1].office) and any(map(desks.is_of_place, line.names))
    return (
        len(line.names) == 1
        and row[-1].name is not None
        and (row[-1].office is None or (numbered and desks.is_desk(row[-1].office)))
        and not (
            row[-1].phones or (row[-1].email and not (numbered and desks.is_none(line.names[0])))
        )
        and not line.titled
        and not given_names.begin(line.names[0])
        and not (" " in line.names[0] and lone_name.is_eastern(line.names[0]))
    )


def _make_way(last: Entry, line: Line) -> None:
    """Make an office of the house, or leave out the desk, below which the person is named."""
    if _is_house(last, line):
        last.name, last.office = None, last.name
    if not last.reached() and desks.is_desk(last.name or ""):
        last.name = None


def _is_house(last: Entry, line: Line) -> bool:
    """Tell "Bridge Union Ireland" above "Jane Roe" or "Dr. Roe Doe" from another person."""
    desk = last.office is None or desks.is_desk(last.office)
    if last.name is None or not desk or last.reached():
        return False
    if line.titled:
        return not given_names.begin(last.name)
    if desks.is_of_things(last.name):
        return not desks.is_of_things(line.names[0])
    return given_names.begin(line.names[0]) and desks.is_of_place(last.name)


def _is_desk_of(last: Entry, line: Line) -> bool:
    """Tell "Press Office" under "Ministry of Roe", which answers for it."""
    return (
        not line.names
        and last.name is None
        and not last.reached()
        and last.office is not None
        and not desks.is_desk(last.office)
        and any(map(desks.is_desk, line.offices[:1]))
    )


def _name_desk(last: Entry, line: Line) -> None:
    """Take a desk for whom to call, above its house or below it."""
    if _is_house_of(last, line):
        last.name, last.office = last.office, None
    if _is_desk_of(last, line):
        line.names, line.offices = line.offices[:1], line.offices[1:]


def _is_house_of(last: Entry, line: Line) -> bool:
    """Tell "Roads Canada" under "Media Relations", which answers for it."""
    named = line.names or len(line.offices) != 1 or last.name or last.reached()
    return not named and desks.answers_for(last.office or "", line.offices[0])


def _opens(row: Sequence[Entry], line: Line, *, item: bool) -> bool:
    """Tell whether a line begins another contact."""
    last = row[-1]
    reached = any(entry.reached() for entry in row)
    adds = bool(line.phones or line.emails)
    if line.names:
        return last.name is not None or reached
    if not reached:
        return False
    if line.offices and (adds or (last.phones and last.email)):
        return True
    if line.place and adds:
        return not (last.name and last.placed and not line.emails)
    desk = last.email and last.office and any(map(desks.is_desk, line.offices))
    if desk or (item and adds and last.whole and (last.phones or line.emails)):
        return True
    return bool(line.emails) and all(entry.email for entry in row)
