"""Labels above a contact: whose it is, "For Acme Robotics:", or for what, "Radio:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.reaching.asking.contact_heading import COLONS, FOR_WHOM, HEADINGS
from newsdrop.parse.reaching.lines import matters, reach
from newsdrop.parse.vocabulary.wordkinds import COMMON, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block

_BEFORE = words("contacts", "before clients") | words("contacts", "on behalf")
_CLIENT = regex(
    rf"(?i:{any_of(_BEFORE)}) (?:the )?(?P<house>[^\W\d_a-zß-ÿ][^:：.!?@]{{1,60}}?) ?[:：]"
)
_SMALL = words("organizations", "small") | {"&"}
_UNITS = keys("contacts", "units")
_CARD = 4  # lines below the label, the first of them a name and one of them a number


def house(text: str) -> str | None:
    """Read whose contacts a label opens: "For Acme Robotics:".

    Parameters
    ----------
    text
        A line among contacts.
    """
    name = _client(text)
    # None in "For Northern Ireland:".
    return name if name and not is_named(name) else None


def _client(text: str) -> str | None:
    """Read a house, or a place."""
    found = _CLIENT.fullmatch(text) if text.endswith(COLONS) else None
    parts = found["house"].split() if found else []
    if not parts or not all(part[0].isupper() or part in _SMALL for part in parts):
        return None
    # None in "For Investors:", "For Acme media inquiries:", "For More Information:".
    name = " ".join(parts)
    said = key(name).split()
    if _UNITS.issuperset(said) or said[-1] in FOR_WHOM or opening(text, HEADINGS):
        return None
    # None in "For General Questions:".
    named = organizations.is_organization(name) or not any(kinds(part) & COMMON for part in parts)
    return name if named or is_named(name) else None


def opens(lines: Sequence[Block]) -> bool:
    """Tell a label among contacts by who stands below it, and can be reached.

    Parameters
    ----------
    lines
        The label, and those below it.
    """
    below = lines[1 : 1 + _CARD]
    label = lines[0].text
    if not (below and label.endswith(COLONS)):
        return False
    told = _client(label) is not None or matters.are(label[:-1])
    if not (told and lone_name.is_name(below[0].text)):
        return False
    return any(reach.reachable(line.text, line.anchors) for line in below)
