"""An author line: "By Jane Roe", "Von Ann Roe", "From Sgt. Jane Roe, 1st Bridge Brigade"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.parse.authors import credited, handles
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.persons.lone_name import is_name
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import key, keys, opening
from newsdrop.parse.prose.remembering import remembered
from newsdrop.parse.reaching.lines import posts
from newsdrop.parse.vocabulary import given_names
from newsdrop.parse.vocabulary.wordkinds import PLACE, kinds
from newsdrop.parse.when import dates
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_FOREIGN = keys("bylines", "foreign") | (keys("bylines", "posted") - keys("bylines", "by"))
_LABELS = keys("bylines", "labels")
_PLAIN = keys("bylines", "by")
_WORKS = keys("bylines", "works by")
BY = keys("bylines", "by") | _WORKS | _FOREIGN | _LABELS
"""What opens an author line."""
_BEFORE_NAME = words("bylines", "before a name")
_SECTIONS = keys("letterhead", "sections")
HINTS = words("elements", "authors")
"""Words in the classes of an author line."""
_NOBODY = words("bylines", "no name")
ACCOUNTS = keys("bylines", "accounts")
"""Of a site, which tell of nobody: "Web Team"."""
_DESKS_THAT_WRITE = keys("bylines", "desks that write")
_TEAMS = any_of({desk.capitalize() for desk in _DESKS_THAT_WRITE if " " not in desk})
_AGENCIES = keys("bylines", "agencies")
_WIRES = keys("datelines", "wires")
_CHOICES = words("bylines", "choices")
_BEHIND = words("bylines", "buttons") | words("bylines", "labels of texts")

LONGEST_LINE = 120
"""Characters of an author line."""
_WITH_DAY = 200  # with the day and what else a page sets beside an author
_MAX_WORDS = 16
_SHORTEST, _LONGEST = 3, 5  # letters of an agency
# An author line behind its day: "May 4, 2021 Written by Jane Roe".
_LATE = regex(
    rf"""
    (?: (?<! \b[Ii]n[ ] ) \d{{4}}\b .{{0,30}}? (?<!created[ ]) \b
      | (?:^|[ ]) [A-Z][a-z]{{2,8}}\.? [ ] \d{{1,2}} [ ] (?=Written) )
    ( (?: (?: [Ww]ritten | WRITTEN | [Ss]tory ) [ ] )? (?: [Bb]y | BY ) [ ]
      (?= [A-ZÀ-Þ] | \w{{2,20}} [ ] (?: {_TEAMS} ) \Z ) )
    """,
    re.VERBOSE,
)
# "From Jane Roe, 1st Brigade Public Affairs", "From Jane Roe, Roe News", "From staff reports"
_DESKS = any_of(words("bylines", "desks behind a comma"))
_FROM = regex(
    rf"""
    From [ ] (?: (?: [Tt]he [ ] )? (?: [A-ZÀ-Þ][\w’'-]{{0,20}} [ ] ){{0,4}}
        (?i: {any_of(words("bylines", "reports of newsrooms"))} ) \Z
      | (?= [A-Z\d] ) [^:;?!]{{2,100}} [ ] Public [ ] Affairs
      | (?= [A-Z\d] ) [^:;?!]{{2,60}} , [^:;?!]{{2,60}} [ ] (?: {_DESKS} ) )
    (?: [ ] (?: {any_of(words("bylines", "units of public affairs"))} ) )?
    """,
    re.VERBOSE,
)
# A portrait's link has the name before the line: "Jane Roe By Jane Roe".
_TWICE = regex(r"\A(\S{1,30} .{1,40}?) (?=[Bb]y \1)")
_TEAM = regex(_TEAMS)
_PAIR = 2  # words
_OFFICE = regex(r",|[ ][(]")
_RANKS = regex(r"(?:[^\W\d_A-ZÀ-Þ]{1,7}\.[ ]){1,3}(?=[^\W\d_])")
"""What stands before a name in small letters: "Autor: st. sierż. Jan Nowak"."""
_NUMBER = regex(r"\b\d+\b")
# Behind a person: "Jane Roe, Task Force 76 Public Affairs"
_UNIT = regex(r"([^\s,]+(?: [^\s,]+)+, .*[^\W\d_a-zß-ÿ]\w+) \d{1,4}(?= [^\W\d_a-zß-ÿ]|\Z)")
_AGO = any_of(words("furniture", "ago"))
_TAIL = regex(
    rf"""
    (?: [ ]?[|•·] | [ ][-–—][ ]
      | ,?[ ] (?: {any_of(words("bylines", "before a day"))} ) \b (?=.*\d)
      | ,?[ ] (?: {any_of(words("bylines", "before figures of a day"))} ) [ ] (?=\d)
      | ,?[ ] (?: {_AGO} ) [ ] (?= \d{{1,3}} [ ] \w )
      | ,?[ ] (?= \d{{1,3}} [ ] \w{{1,12}} [ ] (?: {_AGO} ) (?!\w) ) ) .*$
    """,
    re.VERBOSE | re.IGNORECASE,
)
# "Jane Roe på Acme Bridges"
_AT_HOUSE = regex(
    rf"(?P<name>[^,:;?!|]{{3,60}}?) (?:{any_of(words('bylines', 'at a house'))})"
    r"(?: [^\W\d_a-zß-ÿ][\w&.’'-]{0,30}){1,4}"
)
_TIME = regex(r",?(?: at)? \d{1,2}[:.]\d\d(?: ?[APap]\.?[Mm]\.?)?(?: [A-Z]{2,4})?")
_AND = regex(
    rf" (?:{any_of(words('title_context', 'ands') | words('title_context', 'northern ands'))}|&) "
)
_MEDIA = folded("credits", "media")
_MARKS = " ,/|–—-•·"
_BARS = (" | ", " · ", " • ")
_CASED = regex(r"[A-Za-z\u00c0-\u052f]|\W|\Z")
_WORD_WITH_CASE = regex(r"[^\W\d_]+")


@remembered
def read(text: str) -> str | None:
    """Read "By Jane Roe" at the start of a line, or behind its date.

    Parameters
    ----------
    text
        A line.

    Returns
    -------
    str or None
        The author line without what the page adds to it; ``None`` where it names nobody.
    """
    if len(text) > _WITH_DAY:
        return None
    text = handles.without(text)
    if text[:1] == "(" and text[-1:] == ")":
        text = text[1:-1]
    if credit := credited.read(text):
        return credit
    late = _LATE.search(text)
    ahead = text[: late.start(1)] if late else ""
    if late and not (_leads_credit(ahead) or _is_sentence(text[len(ahead) :])):
        text = text[len(ahead) :]
    elif day := dates.leading(text) or _before_author(text):
        text = text[day.end :]
    text = _TWICE.sub("", _without_kind(text.lstrip(" /|–—-•·")))
    if text.startswith("From "):
        line = dates.without_last(_TAIL.sub("", text)).rstrip(" ,|/–—-")
        return line if _FROM.fullmatch(line) or is_officer(line.removeprefix("From ")) else None
    said = opening(text, BY)
    if said is None or (said.key in _WORKS and not _wrote(text[said.end :].lstrip(" :"))):
        return None
    text = _without_day(without_button(_TAIL.sub("", text), said.end))
    line = without_button(text.rstrip(" ,|/–—-"), said.end)
    name = _RANKS.sub("", line[said.end :].lstrip(" :"), count=1)
    if said.key not in _FOREIGN | _LABELS:
        return line if _names_someone(name) else None
    # Letters that have no case ask for no colon: "كتبت جين رو".
    marked = said.key in _FOREIGN or line[said.end :].lstrip()[:1] in {":", "："}
    caseless = said.key in _PLAIN and not _CASED.match(name) and names_person(name)
    return line if caseless or (marked and _names_author(name)) else None


def _leads_credit(ahead: str) -> bool:
    """Tell a photo's maker, or a bracket: "May 4, 2021. (Acme photo by Jane Roe)"."""
    medium = ahead.rstrip().rpartition(" ")[2].casefold()
    return ahead.count("(") > ahead.count(")") or medium in _MEDIA


def _without_day(text: str) -> str:
    """Take off the day at a line's end; without a year, where the time stands behind it."""
    if (rest := dates.without_last(text)) != text:
        return rest
    day = next(iter(dates.find_yearless(text)), None)
    return text[: day.start] if day and _TIME.fullmatch(text[day.end :]) else text


def _before_author(text: str) -> dates.DateMatch | None:
    """Find the day before "Por Jane Roe" or "Par service de presse", and nothing else."""
    day = dates.opening(text)
    rest = text[day.end :].lstrip(_MARKS) if day else ""
    said = opening(rest, _FOREIGN)
    return day if said and _names_author(rest[said.end :].strip()) else None


def _names_author(name: str) -> bool:
    """Tell a person or a desk; one of one word has a capital: "Por Redacción", "por equipo"."""
    desk = key(name) in _DESKS_THAT_WRITE and (" " in name or name[:1].isupper())
    desk = desk or _is_agency(name)
    return desk or names_person(name) or _names_colleague(name) or _names_several(name)


def _is_agency(name: str) -> bool:
    """Tell an agency that is called one: "Agencia Roe", "l'Agence Acme Presse"."""
    said = opening(name, _AGENCIES)
    behind = name[said.end :].split() if said else []
    return 0 < len(behind) < _PAIR + 2 and all(word[0].isupper() for word in behind)


def _names_several(text: str) -> bool:
    """Tell persons in a row, the last behind "and": "Jane Roe und Karl Poe"."""
    *first, last = _AND.split(text)
    parts = [part for row in first for part in row.split(", ")]
    return bool(parts) and all(map(is_author, parts)) and names_person(last)


def _names_colleague(text: str) -> bool:
    """Tell a person with the house they write for: "Jane Roe på Acme"."""
    found = _AT_HOUSE.fullmatch(text)
    return found is not None and names_person(found["name"])


def _is_sentence(text: str) -> bool:
    """Tell what a story says of a day: "by Jane Roe, the ferry has a roof.", but not "by Roe."."""
    told = text[0].islower() and text.endswith(".") and ", " in text
    return told and any(map(str.islower, text.split()[1:]))


def _without_kind(text: str) -> str:
    """Take off the kind of a text that a page sets before an author: "News release By Jane Roe"."""
    kind = opening(text, _SECTIONS)
    rest = text[kind.end :].lstrip(_MARKS) if kind else ""
    said = opening(rest, BY) if rest[:1].isupper() else None
    return rest if said and names_person(rest[said.end :].lstrip(" :")) else text


def without_button(line: str, start: int) -> str:
    """Take off what a page offers or says of the text behind an author: "By Jane Roe Subscribe"."""
    name, _, last = line.rpartition(" ")
    if last.casefold() in _BEHIND and len(name[start:].split()) > 1:
        return name.rstrip(_MARKS)
    return line


def names_person(text: str) -> bool:
    """Tell a person, with an office or without: words in many languages have no capitals."""
    name, *behind = _OFFICE.split(text, maxsplit=1)
    return is_author(name) and not _NUMBER.search(text) and not "".join(behind).endswith(".")


def led(label: str, name: str) -> str:
    """Read a name with the label in the line above, where that goes on with it: "By", "Jane Roe".

    Parameters
    ----------
    label
        Any line above: "Author" heads the name, and others have nothing to do with it.
    name
        As printed.
    """
    said = key(label)
    leads = said in BY and said.rpartition(" ")[2] in _BEFORE_NAME
    return f"{label.rstrip(' :')} {name}" if leads else name


def stands_behind_day(rest: str) -> bool:
    """Tell the author behind a day, or what a bar sets off from it."""
    return read(rest) is not None or rest.startswith(_BARS)


def is_officer(text: str) -> bool:
    """Say whether words are a rank and the name of who has it: "Ensign Jane Roe"."""
    name = posts.unranked(text)
    return name != text and given_names.begin(name) and is_name(name)


def _wrote(name: str) -> bool:
    return given_names.begin(name) or is_name(name.partition(",")[0])


def is_author(text: str) -> bool:
    """Say whether words are a person's name, and no account's such as "Web Team"."""
    return is_name(text) and key(text) not in ACCOUNTS


def is_desk(text: str) -> bool:
    """Say whether words are a desk of a house, alone or with its name: "Redaktion Acme"."""
    said = key(text)
    ends = {said.partition(" ")[0], said.rpartition(" ")[2]}
    return said in _DESKS_THAT_WRITE or (text[:1].isupper() and bool(ends & _DESKS_THAT_WRITE))


def is_house(line: str) -> bool:
    """Tell an author line that names a wire or a desk alone: "By Acme Wire", "By Staff"."""
    said = opening(line, BY)
    name = line[said.end :].lstrip(" :") if said else line
    house = key(name)
    return house in _WIRES or _WIRES.issuperset(house.split()) or is_desk(name)


def _names_someone(text: str) -> bool:
    found = _WORD_WITH_CASE.findall(text) if len(text) <= LONGEST_LINE else ()
    if not found or len(text.split()) > _MAX_WORDS or text.endswith((".”", '."', "?", "!", ":")):
        return False
    first = found[0]
    small_house = len(found) == _PAIR and _TEAM.fullmatch(found[-1]) is not None  # "acme Team"
    if first.casefold() in _NOBODY or not (first[0].isupper() or small_house):
        return False
    if _NUMBER.search(_UNIT.sub(r"\1", text)) or key(text) in ACCOUNTS:
        return False
    if _is_post_of_house(text.split()) or text.casefold() in _CHOICES:
        return False
    small = sum(word[0].islower() for word in found)
    return small <= len(found) // 2 and any(len(word) > 1 for word in found)


def _is_post_of_house(parts: Sequence[str]) -> bool:
    """Tell an agency in a town, "ANP Utrecht", which puts on the page what others wrote."""
    agency, town = parts[0], " ".join(parts[1:])
    short = _SHORTEST <= len(agency) <= _LONGEST and agency.isupper() and not town.isupper()
    return short and (is_named(town) or bool(kinds(town) & PLACE))
