"""A contact in one line, marks between its parts: "Jane Roe, chief of sales – 202-555-0100"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.behind import titles_behind
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import line_offices, reach, taken
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.page import Block

_LONGEST = 240
"""Characters."""
_MARK = regex(r",? [-–—|/•·●▪] ?|[,;|•·●▪] ?|,? ?[()] ?|: ")
_STOP = regex(r"\.(?: |\Z)")
_POSTS = keys("contacts", "posts")
_LABELS = keys("contacts", "fields")
_SMALL = (
    words("organizations", "small")
    | _LABELS
    | keys("contacts", "drop")
    | keys("contacts", "joins")
    | _POSTS
)


def is_contact(block: Block) -> bool:
    """Tell a person with an office, or a house, and a number or an address.

    Where that is may stand there too, but no word of a sentence.

    Parameters
    ----------
    block
        One below the text.
    """
    line = block.text
    mark = _MARK.search(line) if len(line) <= _LONGEST else None
    if mark is None or block.kind is BlockKind.LIST_ITEM or line.endswith(("!", "?", ":")):
        return False
    name = line[: mark.start()]
    if not given_names.begin(name) or not lone_name.is_name(name) or is_named(name):
        return False
    if not (reach.FIGURE.search(line) or "@" in line):
        return False
    bare, phones, mails = taken.apart(line[mark.end() :])
    said = parts(bare)
    reached = bool(phones or mails) and any(map(_is_office, said))
    return reached and not any(map(is_told, said))


def house(line: str) -> str | None:
    """Read a house that is reached in its line: "Acme Inc. 12 Main Street, Delft, jane@acme.nl".

    Parameters
    ----------
    line
        One with a number or an address.
    """
    figure = reach.FIGURE.search(line)
    mark = _MARK.search(line)
    ends = [found.start() for found in (figure, mark) if found]
    name = line[: min(ends, default=0)].strip()
    first, _, last = name.rpartition(" ")
    name = first if key(last) in _LABELS else name
    if not organizations.has_form(name):
        return None
    bare, _, _ = taken.apart(line[len(name) :])
    return None if any(map(is_told, parts(bare))) else name


def parts(bare: str) -> list[str]:
    """Take what stands beside a number apart at the marks.

    Parameters
    ----------
    bare
        Words without numbers and addresses.
    """
    return [part for whole in _MARK.split(bare) for part in _STOP.split(whole) if part]


def _is_office(part: str) -> bool:
    post = not _POSTS.isdisjoint(key(part).split()) or line_offices.read(part) is not None
    return post or titles_behind.whole(part) is not None


def is_told(part: str) -> bool:
    """Tell words of a sentence from an office, a house, a street and a label.

    Parameters
    ----------
    part
        What stands between two marks.
    """
    small = [word for word in part.split() if word.isalpha() and word.islower()]
    return not _SMALL.issuperset(small) and titles_behind.whole(part) is None
