"""Contacts that a page gives twice: in a sidebar, in two languages, with less and with more."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.record import Contact

_MOST = 60  # contacts that are compared with each other; more are a directory


def once(found: Sequence[Contact]) -> Iterator[Contact]:
    """Leave out a contact that another repeats with a fuller name, or with a name reached alike.

    Parameters
    ----------
    found
        All contacts of a page, in order.
    """
    kept = [*dict.fromkeys(found)]
    if len(kept) > _MOST:
        yield from kept
        return
    for at, one in enumerate(kept):
        said = any(_is_same(other, one) for other in kept[:at])
        if not said and not any(_is_fuller(other, one) for other in kept):
            yield one


def _is_same(other: Contact, one: Contact) -> bool:
    """Tell who is there again in another language, or with less in a sidebar."""
    ways = one.name and one.phone and one.email
    if ways and replace(other, organization=one.organization) == one:
        return True
    if not one.name or other.name != one.name or not (one.phone and other.phone):
        return False
    less = one.email in (None, other.email) and one.organization in (None, other.organization)
    return less and _figures(one.phone) == _figures(other.phone)


def _figures(phone: str) -> str:
    """Write a number without marks, and without the zero that only callers at home dial."""
    return "".join(filter(str.isdigit, phone.replace("(0)", "")))


def _is_fuller(other: Contact, one: Contact) -> bool:
    if _repeats(other, one):
        return True
    same = one.phone and one.email and (other.phone, other.email) == (one.phone, one.email)
    name, full = one.name or "", other.name or ""
    if full and one.phone and not (name or one.organization or one.email):
        return one.phone == other.phone
    if not (name or one.organization or one.phone) and full:
        return one.email == other.email
    return bool(same) and name != full and (not name or f" {name} " in f" {full} ")


def _repeats(other: Contact, one: Contact) -> bool:
    """Tell who is there again in a sidebar, or with the country's code, and with less."""
    if not one.name or other.name != one.name or not (one.phone and other.phone) or one.email:
        return False
    told = (one.organization or other.organization) == other.organization
    ours, theirs = _figures(one.phone), _figures(other.phone)
    alike = (
        one.phone == other.phone
        or ours.endswith(theirs.lstrip("0"))
        or theirs.endswith(ours.lstrip("0"))
    )
    return told and alike and bool(other.email)
