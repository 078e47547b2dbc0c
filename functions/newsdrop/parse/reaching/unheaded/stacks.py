"""Contacts without a heading, told by how their lines are stacked."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.houses import organizations
from newsdrop.parse.persons import lone_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys
from newsdrop.parse.reaching.lines import (
    bare_part,
    invited,
    line_offices,
    posts,
    reach,
)
from newsdrop.parse.reaching.unheaded import at_desk, whole_lines
from newsdrop.parse.vocabulary import given_names
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.page import Block
    from newsdrop.record import Contact

_POSTS = keys("contacts", "posts")
_INVITING = keys("contacts", "inviting")
_MAY_REACH = regex(rf"[\d@＠]|\b(?:{reach.AT})\b", re.IGNORECASE)  # what few lines have
_MAX_POST = 10  # words
_TOWN = 30  # characters of a town before its colon
_IN = regex(rf"(?:{any_of(words('contacts', 'in a place'))}) ")


def is_stacked(lines: Sequence[str], *, posted: bool) -> bool:
    """Tell a name above what or where the person is and a number with its label.

    Parameters
    ----------
    lines
        The one that may be a name, and the three below it.
    posted
        Whether the person's post or office must be there, as it need not above the text.
    """
    if any(map(_MAY_REACH.search, lines)):
        return _names_and_reaches(lines, posted=posted) or _is_signed(lines)
    return any(map(invited.is_in, lines[1:3])) and given_names.begin(lines[0]) and _is_named(lines)


def _is_named(lines: Sequence[str]) -> bool:
    """Tell a person above a house, which a call to write follows, from a sentence."""
    return lone_name.is_name(lines[0]) and not lines[1].endswith((".", "!", "?", ":"))


def _names_and_reaches(lines: Sequence[str], *, posted: bool) -> bool:
    named = lone_name.is_name(lines[0])
    desk = _is_at_desk(lines) if named else at_desk.is_there(lines)
    if _is_in_town(lines[0]) or (not posted and _is_above(lines)) or desk:
        return True
    whole = posted and not named and whole_lines.is_whole(lines[0])
    if not (named or whole) or not any(map(reach.FIGURE.search, lines[1:])):
        return False
    if not named:
        return _are_whole(lines)
    if (given_names.begin(lines[0]) and is_card(lines)) or _is_invited(lines):
        return True
    between = is_post(lines[1]) or any(map(_is_where, lines[1].split(", ")))
    return (between or not posted) and any(map(bare_part.is_labelled, lines[1 + between :][:1]))


def _is_signed(lines: Sequence[str]) -> bool:
    """Tell a person whose post, and house, stand in the same line or above a labelled number."""
    name, _, behind = lines[0].partition(", ")
    name = posts.unranked(name)
    bare = posts.name(name) or name
    if (
        not (given_names.begin(bare) and lone_name.is_name(bare))
        or len(lines[0]) > whole_lines.LONGEST
    ):
        return False
    at = next((at for at, line in enumerate(lines) if at and bare_part.is_labelled(line)), 0)
    told = [behind, *lines[1:at]] if behind else lines[1:at]
    posted = bare != name or any(map(whole_lines.is_named_post, told))
    return at > 0 and posted and all(map(whole_lines.may_be_held, told))


def _are_whole(lines: Sequence[str]) -> bool:
    """Tell "Jane Roe 202-555-0100" above her house, or above "John Doe 202-555-0101"."""
    if is_house_there(lines[1]):
        return given_names.begin(lines[0])
    return whole_lines.is_whole(lines[1]) and any(given_names.begin(line) for line in lines[:2])


def _is_at_desk(lines: Sequence[str]) -> bool:
    """Tell a person above the desk that answers the press and a number: "Press Office"."""
    person, desk, number = (*lines[:3], "", "")[:3]
    known = given_names.begin(person)
    return bool(known and number and line_offices.read(desk)) and reach.reachable(number)


def _is_invited(lines: Sequence[str]) -> bool:
    """Tell a number alone in its line above an invitation to write: "Email us here"."""
    below = pairwise(lines[1:])
    if any(
        key(line) in _INVITING and whole_lines.reached_by(number) == "p" for number, line in below
    ):
        return True
    return any(map(_invites_behind, lines[1:]))


def _invites_behind(line: str) -> bool:
    """Tell a number with that invitation in one line: small letters go on after a break."""
    bare = invited.without(line)
    return bare != line and whole_lines.reached_by(bare) == "p"


def _is_above(lines: Sequence[str]) -> bool:
    """Tell a person with a number in one line, or above it, with the post or without."""
    numbered = (
        len(lines) > 1 and lone_name.is_name(lines[0]) and whole_lines.reached_by(lines[1]) == "p"
    )
    if given_names.begin(posts.unranked(lines[0])) and (numbered or whole_lines.is_whole(lines[0])):
        return True
    name = posts.name(lines[0]) if len(lines) > 1 and len(lines[1]) <= whole_lines.LONGEST else None
    return name is not None and whole_lines.reached_by(lines[1]) == "p" and lone_name.is_name(name)


def is_post(text: str) -> bool:
    """Tell what somebody is: "Chief of Staff".

    Parameters
    ----------
    text
        A line.
    """
    said = key(text).split()
    return 0 < len(said) <= _MAX_POST and not _POSTS.isdisjoint(said) and text[0].isupper()


def is_card(lines: Sequence[str]) -> bool:
    """Tell a number and an address below a name, each alone in its line, a line between or not.

    Parameters
    ----------
    lines
        The name and the three lines below it.
    """
    if len(lines) == 1 or len(lines[1]) > whole_lines.LONGEST:
        return False
    forms = "".join(map(whole_lines.reached_by, lines[1:]))
    return any(found in (forms[:2], forms[1:3]) for found in ("pm", "mp"))


def is_reached(lines: Sequence[str]) -> bool:
    """Tell a labelled number right below a name, or a card, or both numbers in one line.

    Parameters
    ----------
    lines
        The name, in an element for contacts, and the three lines below it.
    """
    if is_card(lines) or any(map(bare_part.is_labelled, lines[1:2])):
        return True
    return any(reach.emails(line) and reach.phones(line) for line in lines[1:3])


def is_house_there(line: str) -> bool:
    """Tell a house and where it is: "Roe Laboratory, Albany, N.Y.".

    Parameters
    ----------
    line
        One below who answers.
    """
    house, *town = line.split(", ")
    there = bool(town) and (is_named(town[0]) or is_named(", ".join(town)))
    return there and len(line) <= whole_lines.LONGEST and organizations.is_organization(house)


def _is_in_town(line: str) -> bool:
    """Tell who answers in a town: "In Geneva: Jane Roe, +41 22 555 01 00"."""
    town, colon, rest = line.partition(": ")
    town = town.rstrip()
    if not colon or len(town) > _TOWN or not whole_lines.SEVEN_FIGURES.search(rest):
        return False
    lead = _IN.match(town)
    return whole_lines.is_whole(rest) and is_named(town[lead.end() :] if lead else town)


def _is_where(part: str) -> bool:
    """Tell a house or a town in a line between a name and its number."""
    return organizations.is_organization(part) or is_named(part)


def signed_above(
    shown: Sequence[tuple[int, Block]], at: int, own: tuple[Contact, ...]
) -> tuple[Contact, ...]:
    """Give a number below a post to who signs above it, in the same paragraph.

    Parameters
    ----------
    shown
        The lines of the page with their places.
    at
        Where the post stands among them.
    own
        The contact that was read from it on.
    """
    above = shown[at - 1][1] if at else None
    if above is None or above.group != shown[at][1].group or len(own) != 1 or own[0].name:
        return ()
    named = lone_name.is_name(above.text) and is_post(shown[at][1].text)
    return (replace(own[0], name=above.text),) if named else ()
