"""Titles that call nothing by name: a section's, a file's, a kind and a day."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.organizations import is_organization
from newsdrop.parse.letterheads import house_kind
from newsdrop.parse.prose.phrases import key, keys, opening, size
from newsdrop.parse.prose.remembering import remembered
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

SECTIONS = (
    keys("letterhead", "sections")
    | keys("letterhead", "archives")
    | keys("letterhead", "press kits")
)
"""Titles of parts of a site, which head no release."""
GREETINGS = keys("letterhead", "greetings")
"""How the front page of a site welcomes to it, and sometimes each page: "Welcome to Acme"."""
_OF_A_HOUSE = frozenset(
    section
    for section in SECTIONS
    if " " in section and section.startswith(("press ", "news ", "media "))
)
_ROOMS = (" newsroom", " pressroom")  # "Acme Newsroom"
_ROOMS_OF_HOUSES = ("news", "newsroom", "pressroom")  # "Roe River Trust News"
_SMALL = words("organizations", "small")
_EMPTY = SECTIONS | keys("letterhead", "placeholders")
_HOUSE_WORDS = (1, 2)  # "Acme Press Release", "Fox Lab Press Release"
_SECTION_WORDS = (1, 2)
_MOST_HOUSE = 6  # words of a house that is known for one: "Roe County Water District News"
_IN_ONE = regex(r"(?<=[a-z])(?=[A-Z])|_")  # where the name of a program's page has no blank
_YEAR = regex(r"(?:19|20)\d\d")
_MIN_TITLE = 3  # words
_MAX_DATED = 60  # characters of a kind and a day
_FILE = regex(
    r"[\w ()-]+\.(?:html?|aspx?|php|pdf|docx?|txt)|ex(?:hibit)?[ -]?\d[\d.]*", re.IGNORECASE
)
# Forms of https://www.sec.gov/submit-filings/forms-index: "Acme Inc. - 6-K" names no release.
FILING = regex(r"(?:form )?(?:6-?K|8-?K|10-?[KQ]|20-?F|40-?F)(?:/A)?", re.IGNORECASE)


@remembered
def is_empty(title: str) -> bool:
    """Say whether a title calls nothing by name: a section's, a house's section's, a file's.

    Parameters
    ----------
    title
        A title or a line.
    """
    said = key(title)
    if said in _EMPTY or _FILE.fullmatch(title) or FILING.fullmatch(title):
        return True
    if " / " in title and all(key(part) in _EMPTY for part in title.split(" / ")):
        return True  # "Communiqué / Press release"
    return _is_of_a_year(said) or _is_in_one(title) or _greets(title) or _is_of_house(title, said)


def _is_of_a_year(said: str) -> bool:
    """Tell what a year has of a section: "Press Releases 2021"."""
    if not (said[-1:].isdigit() or said[:1].isdigit()):
        return False
    parts = said.split()
    section = [part for part in parts if not _YEAR.fullmatch(part)]
    return len(section) + 1 == len(parts) and " ".join(section) in SECTIONS


def _is_in_one(title: str) -> bool:
    """Tell the name of a program's page: "PressReleaseDetail"."""
    return " " not in title and key(_IN_ONE.sub(" ", title)) in _EMPTY


def _greets(title: str) -> bool:
    greeting = opening(title, GREETINGS)
    return greeting is not None and is_organization(title[greeting.end :].strip())


def _is_of_house(title: str, said: str) -> bool:
    """Tell the section of a house: "Acme Press Release", "Roe River Trust Newsroom"."""
    if said.count(" ") == 1 and said.endswith(_ROOMS):
        return True
    for few in _SECTION_WORDS:
        section = " ".join(said.rsplit(" ", few)[-few:])
        if section in _ROOMS_OF_HOUSES or section in _OF_A_HOUSE:
            name = title.split()[:-few]
            if 1 < len(name) <= _MOST_HOUSE and is_organization(" ".join(name)):
                return True
    house = any(said.split(" ", few)[-1] in _OF_A_HOUSE for few in _HOUSE_WORDS)
    if not house or any(map(str.isdigit, said)):
        return False
    before = title.split()[:-1]  # "City opens media center" is a headline
    return all(word[0].isupper() or word in _SMALL for word in before)


def is_kind_and_day(line: str) -> bool:
    """Tell a line that is a day or a month, or a kind and a day: "Press Release - May 5, 2026".

    The number of a house's release stands as its day does: "Acme Press Release 21-045".

    Parameters
    ----------
    line
        A title or a line.
    """
    if len(line) > _MAX_DATED or not any(map(str.isdigit, line)):
        return False
    # Whichever of two numbers is the day, they are one.
    found = dates.find_all(line, day_first=True) or dates.find_all(line, day_first=False)
    if not found:
        return house_kind.number(line) is not None or house_kind.is_counted(line)
    if len(found) != 1:
        return False
    before = key(line[: found[0].start]).split()
    while before and before[-1] in house_kind.OF_DAY:
        before.pop()
    said = " ".join((*before, *key(line[found[0].end :]).split()))
    return (
        not said or said in SECTIONS or house_kind.stands_beside(line, found[0].start, found[0].end)
    )


def is_day_of_house(steps: Sequence[str]) -> bool:
    """Tell "Media Release - May 5, 2026 | Acme", which has no title but a day's.

    Parameters
    ----------
    steps
        The parts of a title.
    """
    *dated, house = steps or ("",)
    if not dated or not is_kind_and_day(" - ".join(dated)):
        return False
    named = size(house) < _MIN_TITLE and not any(map(str.islower, house.split()))
    short = named and opening(dated[0], SECTIONS) is not None  # "New bridge" is a title
    return short or is_organization(house)
