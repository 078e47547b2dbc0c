"""Whose persons stand below the line of a house, which no word of its name gives away."""

from __future__ import annotations

from dataclasses import replace

from newsdrop.parse.reaching.blocks import addressed
from newsdrop.parse.vocabulary import given_names
from newsdrop.record import Contact

_PAIR = 2
_EDGES = " :："


def above(found: tuple[Contact, ...], title: str) -> tuple[Contact, ...]:
    """Give a house its person that stands below it.

    Parameters
    ----------
    found
        The contacts of a block; words such as "Harrow Lane" may be a person's name or a house's.
    title
        The headline: a house may begin it, or be the host of the person's address.
    """
    if len(found) < _PAIR or not found[0].name or found[1].organization:
        return found
    house, person, *others = found
    name = house.name or ""
    bare = replace(house, name=None) == Contact() and not given_names.begin(name)
    told = title.startswith(f"{name} ") or addressed.answers(name, [person.email or ""])
    if not (bare and told and given_names.begin(person.name or "")):
        return found
    return (replace(person, organization=name), *others)


def together(found: tuple[Contact, ...], first: str) -> tuple[Contact, ...]:
    """Give the house that heads a block to all whose addresses have one host.

    Parameters
    ----------
    found
        The contacts of the block.
    first
        Its first line.
    """
    house = found[0].organization if len(found) >= _PAIR else None
    host = _host(found[0]) if house else ""
    if not house or not host or first.strip(_EDGES).rstrip(".") != house.rstrip("."):
        return found
    own = (one.name and not one.organization and _host(one) == host for one in found)
    return tuple(
        replace(one, organization=house) if at else one for one, at in zip(found, own, strict=True)
    )


def _host(contact: Contact) -> str:
    return (contact.email or "").rpartition("@")[2].casefold()
