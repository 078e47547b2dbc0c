"""Offices, boards, persons and other capital words that stand where a house might and name none."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.offices.words.titlewords import FORMS, is_office, is_plural
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import STOPWORDS
from newsdrop.parse.vocabulary.wordkinds import GIVEN, INITIAL, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

_WAYS = words("announcing", "ways")
_BEGINS = words("announcing", "begins")
_TITLES_OF_ONE_NAME = words("announcing", "titles of one name")
_AT_LARGE = words("announcing", "at large")
_OF = frozenset(("of", "for"))
_ASSOCIATIONS = words("organizations", "associations")
_BEHIND_OFFICES = words("announcing", "behind offices")
_BOARDS = any_of(words("organizations", "boards"))
# "Board of Directors of the Acme Group", "Conseil d'administration de la Société des Ponts"
_BOARD_OF = regex(
    rf"""
    (?:{_BOARDS}) [ ]
    (?: (?: {any_of(words("organizations", "behind a board"))} ) [ ]
        (?: (?: {any_of(words("organizations", "articles of houses"))} ) [ ] )?
        (?: l['’] )?
      | (?: dell | d ) ['’]
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)
_ARTICLES = [[article] for article in words("organizations", "articles of houses")]
_MOST_OF_OFFICE = 5  # words: "Vice President Sales of"
_BOARD = "Board of "
_HELD = words("announcing", "held by an officer")
_TRADES = words("organizations", "trades")
_ITS_BOARD = regex(rf"(?P<own>[’']s|(?<=s)[’'])? (?P<board>{_BOARDS})\Z", re.IGNORECASE)
_MAX_PORTFOLIO = 120  # characters
_PORTFOLIO = regex(  # "Minister of Roads, Bridges, "
    r"\b(?P<office>[^\W\d_a-zß-ÿ]\w+) (?:of|for) (?:[^\W\d_a-zß-ÿ][\w ]{1,40}, ){1,4}\Z"
)
_BEFORE = regex(r"(?:\A|[-–—:.] )(?:Today,? )?(?:the |a |an )?\Z", re.IGNORECASE)


def is_no_house(name: str) -> bool:
    """Tell a function word, an office, its holder, a street and a beginning from a house."""
    parts = name.split()
    if is_firm(name) or _is_of_members(parts) or _is_of_officer(parts):
        return False
    return (
        parts[0].casefold() in STOPWORDS
        or (len(parts) == 1 and name.casefold() in _AT_LARGE)
        or (is_office(parts[-1]) and "&" not in parts)  # "the Secretary-General welcomes"
        or (is_office(parts[0]) and len(parts) > 1 and parts[1] in _OF)  # "Chief of the Bureau"
        or _is_officer(parts)
        or (len(parts) > 1 and parts[-1] in _BEHIND_OFFICES and _is_plain_office(parts[-2]))
        or (len(parts) == 2 and parts[0] in _TITLES_OF_ONE_NAME)  # "Chairman Roe"
        or parts[-1] in _WAYS
        or name in _BEGINS  # "Starting today at noon, the office"
    )


def is_firm(name: str) -> bool:
    """Say whether what a firm does stands behind the name of a person: "Jane Roe Architects"."""
    first, *others = name.split()
    trade = len(others) > 1 and others[-1].casefold().rstrip(".") in _TRADES
    return trade and bool(kinds(first) & (GIVEN | INITIAL))


def house_of(name: str) -> str | None:
    """Take the board off the house for which it speaks: "Board of Directors of Acme"."""
    if board := _BOARD_OF.match(name):
        house = name[board.end() :]
    elif name.startswith(_BOARD) and organizations.has_form(name):
        house = name.removeprefix(_BOARD)  # but "Board of Trade"
    elif board := _ITS_BOARD.search(f" {name}"):
        house = name[: max(0, board.start() - 1)]
        if not (board["own"] or " of " in board["board"] or organizations.is_house(house)):
            return name  # "National Bridge Governing Board"
    else:
        return name
    return None if not house or organizations.is_common(house) else house


def without_office(name: str) -> str:
    """Take the office off the firm that it is of: "CEO of Acme Ltd", "Leiter der Acme GmbH"."""
    parts = name.split()
    for at, (part, of) in enumerate(pairwise(parts[:_MOST_OF_OFFICE]), start=1):
        house = " ".join(parts[at + 1 + (parts[at + 1 :][:1] in _ARTICLES) :])
        if of.islower() and is_office(part) and organizations.has_form(house):
            return house
    return name


def opens_with_board(before: str) -> bool:
    """Say whether a sentence begins with the board of the house that follows."""
    return any(
        board.end() == len(before) and _BEFORE.search(before[: board.start()])
        for board in _BOARD_OF.finditer(before)
    )


def _is_of_members(parts: Sequence[str]) -> bool:
    """Tell a house by what its members are: "Roe Federation of Teachers"."""
    kind = parts[: parts.index("of")] if "of" in parts else []
    return is_plural(parts[-1]) and any(word.casefold() in _ASSOCIATIONS for word in kind)


def _is_of_officer(parts: Sequence[str]) -> bool:
    """Tell "Office of Minister Jane Roe" and "Roe Office of the Attorney General".

    "RBC Office of Inspector General" is the office of a house whose whole name the page may have.
    """
    ahead = parts[: parts.index("of")] if "of" in parts else []
    short = len(ahead) > 1 and ahead[-2].isupper() and ahead[-2].isalpha()
    return not short and any(word.casefold() in _HELD for word in ahead)


def _is_plain_office(word: str) -> bool:
    """Tell an office from whose house it is: "Roe County Sheriff’s Department"."""
    return is_office(word) and not word.endswith(("'s", "’s"))


def opens_portfolio(before: str) -> bool:
    """Say whether what an officer answers for begins before a name: "the Minister of Roads, "."""
    office = _PORTFOLIO.search(before[-_MAX_PORTFOLIO:])
    return office is not None and is_office(office["office"])


def is_of_a_person(name: str, before: str, people: Collection[str]) -> bool:
    """Tell "District Attorney Roe" and "Jane Roe, Chief of Acme" by the people of the story.

    Parameters
    ----------
    name
        What may be a house's.
    before
        What the text says before it.
    people
        Full names of the people of the story.
    """
    full = [person for person in people if " " in person]
    if any(before.endswith(f"{person}, ") or name.endswith(person) for person in full):
        return True
    if any(f"{person} of " in name or f"{person} for " in name for person in full):
        return True
    *parts, last = name.split()
    return any(map(is_office, parts)) and last in {person.split()[-1] for person in people}


def is_person(name: str, lead: str, people: Collection[str]) -> bool:
    """Tell a person's name, which looks like a company's but for its words.

    Parameters
    ----------
    name
        What may be a house's.
    lead
        The beginning of the text.
    people
        Full names of the people of the story.
    """
    if is_firm(name):
        return False
    form, *rest = name.split()
    if (rest or [form])[-1] in {person.split()[-1] for person in people}:
        return True
    formal = rest and form.rstrip(".") in FORMS
    if formal and any(set(rest) <= set(person.split()) for person in people):
        return True  # "Mr Roe", whose family name stands first elsewhere
    if " " not in name:
        # "Calloway" is no company where the text has a "Nora Calloway".
        before = re.findall(rf"(\w+)(?: [A-Z]\.)? {re.escape(name)}\b", lead)
        surname = any(kinds(word) & GIVEN for word in before)
        if surname or not name.isupper():
            return surname
    return is_name(name) and any(kinds(word) & (GIVEN | INITIAL) for word in name.split())


def is_member(line: str) -> bool:
    """Tell a person of a house: "Jane Roe, President, Union of Bridge Workers".

    Parameters
    ----------
    line
        What may be the name of a house.
    """
    person, comma, behind = line.partition(", ")
    title = behind.partition(",")[0].rpartition(" ")[2]
    given = comma and is_office(title) and kinds(person.partition(" ")[0]) & GIVEN
    return bool(given)


def _is_officer(parts: list[str]) -> bool:
    """Tell "Communities Minister Jane Roe" from "Office of Minister Jane Roe", a house."""
    if _is_of_officer(parts):
        return False
    if len(parts) > 2 and kinds(parts[-2]) & GIVEN:
        return any(map(is_office, parts[:-2]))
    # "Acme CEO Xolani Qwabe", but "General Motors Europe"
    return any(map(is_office, parts[1:-2])) and not organizations.is_organization(" ".join(parts))
