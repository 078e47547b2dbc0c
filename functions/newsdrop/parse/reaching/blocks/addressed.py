"""What mail addresses tell of whom they reach."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose.phrases import key
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.record import Contact

_HOST = regex(r"[\w-]+(?=\.)")
_PIECES = regex(r"[^\w]|_")
_LEAST_PART = 4
"""Letters of a name in an address."""
_LONGEST = 8
"""Words of a name."""
_UNITS = words("contacts", "units")


def knows(name: str, emails: Sequence[str]) -> bool:
    """Tell a person by a given name, or by an address that has a part of the name before its @.

    Parameters
    ----------
    name
        What stands in a name's place.
    emails
        The addresses beside it.
    """
    parts = name.split()
    own = {mail.partition("@")[0].casefold() for mail in emails}
    long = [part.casefold() for part in parts if len(part) >= _LEAST_PART]
    return parts[0] in given_names.LISTED or any(part in mail for part in long for mail in own)


def answers(name: str, emails: Sequence[str]) -> bool:
    """Tell a house that has the name of a town by its address: "Roe" at "press@roe.example".

    Parameters
    ----------
    name
        The name.
    emails
        The addresses below it.
    """
    hosts = {label for mail in emails for label in _HOST.findall(mail.partition("@")[2])}
    return key(name).replace(" ", "") in hosts


def only(name: str, emails: Sequence[str]) -> int | None:
    """Find whom of several a house employs: of two at "acme.example" and "roe.example".

    Parameters
    ----------
    name
        The house: "Acme Agency".
    emails
        The address of each, empty where one has none.

    Returns
    -------
    int or None
        Where the only address stands whose host has the name, or words of it.
    """
    said = key(name).split()[:_LONGEST]
    runs = (
        "".join(said[at:end]) for at in range(len(said)) for end in range(at + 1, len(said) + 1)
    )
    forms = {run for run in runs if len(run) >= _LEAST_PART and run not in _UNITS}
    hosts = [_labels(mail) for mail in emails]
    own = [at for at, host in enumerate(hosts) if not host.isdisjoint(forms)]
    others = any(host and host.isdisjoint(forms) for host in hosts)
    return own[0] if others and len({emails[at] for at in own}) == 1 else None


def settled(found: Sequence[Contact]) -> tuple[Contact, ...]:
    """Give an address to the one whom it names, of two of whom the second stands right above it.

    Parameters
    ----------
    found
        The contacts of a block: "Jane Roe", "Tom Poe", "jroe@acme.example", "202-555-0100".

    Returns
    -------
    tuple of Contact
        The number is the other's, too, if she has none.
    """
    done = [*found]
    for at, (one, other) in enumerate(pairwise(found)):
        mail = other.email or ""
        if one.email or not (mail and _owns(one, mail)) or _is_named(other, mail):
            continue
        done[at] = replace(one, email=mail, phone=one.phone or other.phone)
        done[at + 1] = replace(other, email=None)
    return tuple(done)


def _is_named(contact: Contact, mail: str) -> bool:
    """Tell whose name, or some of it, stands before the @."""
    box = mail.partition("@")[0].casefold()
    parts = (part.casefold() for part in (contact.name or "").split())
    return any(part in box for part in parts if len(part) >= _LEAST_PART)


def _owns(contact: Contact, mail: str) -> bool:
    """Tell "mroe", "mark" and "markr" of Mark Roe from "marketing", which only begins so."""
    box = mail.partition("@")[0].casefold()
    parts = [part.casefold() for part in (contact.name or "").split()]
    for at, part in enumerate(parts):
        if len(part) < _LEAST_PART:
            continue
        others = [one for one in parts[:at] + parts[at + 1 :] if one]
        for piece in _PIECES.split(box):
            left = piece.replace(part, "", 1) if part in piece else None
            if left == "" or (left and any(one.startswith(left[0]) for one in others)):
                return True
    return False


def _labels(mail: str) -> frozenset[str]:
    host = mail.partition("@")[2].casefold()
    return frozenset(label.replace("-", "") for label in _HOST.findall(host))
