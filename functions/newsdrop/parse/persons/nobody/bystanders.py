"""Names that are nobody's in the story: houses, cases, photographers, authors, contacts."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses.public import governs_a_place
from newsdrop.parse.offices.words.titlewords import ANDS, NORTHERN_ANDS
from newsdrop.parse.persons.nobody import named_places, references
from newsdrop.parse.persons.nobody.namesakes import (
    WHERE,
    endows,
    is_alias,
    is_near,
    is_princely,
    is_royal,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.parse.vocabulary.wordkinds import FAMILY, GIVEN, THING, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_NOT_PEOPLE = (
    words("not_people", "names")
    | words("not_people", "places before names")
    | {name for section in ("countries", "regions", "cities") for name in words("places", section)}
)
_LANDS = words("places", "countries") | words("places", "countries too")
_REACH = 80
_LONGEST_BYLINE = 90
_LONGEST_THANKS = 300
"""Characters of the line that says who else reported."""
_STOPS = (".", "!", "?", "”", "»", '"')  # which end "Por su parte, Jane Roe afirmó ..."
_COUNTY_REACH = 1000  # characters; a state has up to 254 counties

_CASE = regex(r"(?:^|\s)(?:vs?\.|versus|ex rel\.|&)\s?$")
_FORMS = any_of(words("organizations", "forms set off") - words("name_parts", "honours"))
_OTHER_SIDE = regex(
    rf"""
    [ ]? / [ ]? [A-Z]                               # "Jane Roe/Agency"
    | [ ] (?: {any_of(words("not_people", "makes"))} ) \b    # "under its Jane Roe imprint"
    | (?:'s|’s)? [ ] (?: vs?\. [ ] | versus [ ] | & | et[ ]al )
    | [ ] \( (?: {any_of(words("not_people", "exchanges"))} | OTC\w* ) \b   # listed
    | ,? [ ] (?! Co- ) (?: {_FORMS} )\b (?! [.]\w )
    """,
    re.VERBOSE,
)
_FIRM = rf"(?! \w | [ ]& | ,?[ ](?:{_FORMS})\b )"
_BEFORE_OTHER = regex(rf" [ ]&[ ] (?P<given>[^\W\d_]+) [ ] [A-ZÀ-Þ]\w+ {_FIRM}", re.VERBOSE)
_BEHIND_OTHER = regex(r"(?<!& )\b(?P<given>[^\W\d_]+) [A-ZÀ-Þ]\w+ & \Z")
_BY = any_of(words("bylines", "names behind"))
_CREDIT = regex(
    rf"""
    \b (?: (?! {any_of(words("not_people", "starts of no credits"))} )
           (?: {any_of(words("not_people", "starts of credits"))} ) \w*
           [\w ’'.,/-]{{0,24}}? (?: \b(?:{_BY})\b | : | / ) | credit: | courtesy ) [^;()]{{0,48}} $
    """,
    re.VERBOSE | re.IGNORECASE,
)
_PAIRS = frozenset((" y ", " e ", " i "))
"""Between two words that are two provinces or first names: "Ana y Luis"."""
_ARTICLES = (" El ", " La ", " Los ", " Las ")
_BYLINE = regex(rf"(?:{_BY})\b[: ]", re.IGNORECASE)
_MARKED = regex(r"[“\"‘«][^“\"”»]+(?:[”\"»].?|[,.’][”\"»]|’[ ,.])")
"""A game or a programme: "Wolf Run"."""
_SMALL = any_of(words("not_people", "small in works"))
_OWNED_WORK = regex(rf"(?:'s|’s)(?: (?:[A-ZÀ-Þ][\w’'-]*|{_SMALL})){{1,6}}[”\"’»]")
_OPENED = regex(r"[“\"‘«](?:\w+\.? )?\Z")
"""Around the hero of a work: "Dr. Roe’s Mutant Garden"."""
_ALSO = regex(rf"(?:{any_of(words('not_people', 'other stories'))})\b")  # then who wrote them
_PIECES = any_of(words("bylines", "pieces"))
_CONTRIBUTED = regex(
    rf"""
    [cRr] (?<! \w . )     # first, for a class is quick to look for
    (?: (?<=c) ontributed[ ] (?: to[ ] (?:this|the)[ ] (?:{_PIECES}) | reporting ) \b
      | (?<=[Rr]) eporting[ ]by[ ] )
    """,
    re.VERBOSE,
)
_PRESS_CONTACT = regex(
    rf"\b(?:{any_of(words('not_people', 'press contacts'))})\w*:? [^.;]{{0,60}}$", re.IGNORECASE
)
_REACHED_AT = regex(r"(?:[^.;]|\.(?=[\w.-]{1,40}@)){0,90}(?:@|\d{3}[-.) ]|\d\d \d\d \d\d)")
_BEHIND_PLACE = words("not_people", "behind a place")
_PLACE_ENDS = words("not_people", "ends of places")
_STREETS = words("not_people", "streets")
_OWNED_KITCHENS = words("not_people", "owned kitchens")
_OWNED_PLACES = _OWNED_KITCHENS | words("not_people", "owned places")
_HONOURS = tuple(f"{opening} " for opening in words("not_people", "honours"))
_LEAST_SHORTENED = 3
"""Words."""
_DASHES = (" - ", " – ", " — ")
_COUNT = regex(r"[*†]{0,2}:? ?[|(]? ?\d")
_WORKS = words("speech", "works") | words("not_people", "works")
_AND_THE = tuple(f" {word} " for word in ANDS | NORTHERN_ANDS)
_TITLED = regex(
    rf"[ ]\S+[ ](?:{any_of(words('not_people', 'before a title'))})[ ]"
    r"(?:[A-ZÀ-Þ][\w’'-]+[ ])?[A-ZÀ-Þ]"
)
_PLACE_LIST = regex(
    rf"""
    [ ] (?: {any_of(words("not_people", "around a place"))} ) [ ]
    (?: [A-ZÀ-Þ][\w’'-]+ (?:[ ][A-ZÀ-Þ][\w’'-]+)?,[ ] ){{2,}} \Z
    """,
    re.VERBOSE,
)
_LAST_PLACE = regex(r",? (?:and|or) [A-ZÀ-Þ][\w’'-]+(?=[.,;:)]| [a-zà-þ])")
"""Around one of several places: "at Acme, Gara Roe, Tri Poe and Salem."."""
_GENITIVE = tuple(words("inflected", "ends of genitives"))
_CONTEST = regex(
    r"""
    (?:Miss|Mister)[ ] (?P<opening> [A-Z][\w’'-]* )
    (?: [ ] (?:of[ ]|the[ ])* [A-Z][\w’'-]* ){0,4}
    [ ][–—-][ ] (?=[A-Z])
    """,
    re.VERBOSE,
)
"""A title of beauty before who won it: "Miss Talent – Jane Roe"."""


def winner(line: str) -> int:
    """Find where a line names who won a title of beauty: "Miss Talent – Jane Roe"; else 0."""
    contest = _CONTEST.match(line)
    return contest.end() if contest and not kinds(contest["opening"]) & GIVEN else 0


def is_bystander(line: str, start: int, end: int, name: Sequence[Word]) -> bool:
    """Tell whether a name is not of the story's people.

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The name's offsets.
    name
        Its words.
    """
    if is_known(line[start:end], name) or line[name[0].end : name[-1].start] in _PAIRS:
        return True
    ahead = line[max(0, start - _REACH) : start]
    if _MARKED.fullmatch(line[max(0, start - 1) : end + 2]) or _is_won(line, start, end):
        return True
    if len(name) == 1:
        town = is_princely(line, ahead, end)
    else:
        town = name[-1].text in _OWNED_PLACES and is_royal(ahead)  # "Prince Roe Sound"
    town = town or (line.startswith(",", end) and is_near(ahead))
    placed = town or _is_place(line, ahead, end, name) or _is_capital_place(line, ahead, end, name)
    if placed or _is_work(line, ahead, end, name):
        return True
    if (
        references.is_author(line, ahead, start, end, name)
        or is_alias(line, ahead, end, full=len(name) > 1)
        or _names_authors(line)
        or _CREDIT.search(ahead)
        or _is_reached(line, ahead, end)
    ):
        return True
    if (_CASE.search(ahead[-10:]) or _OTHER_SIDE.match(line, end)) and not (
        kinds(name[0].text) & GIVEN and _is_couple(line, ahead, end)
    ):
        return True
    return _shares_thing(line, end, name) or _among_counties(line, start, end)


def _is_shortened(line: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a thing by its letters behind it: "Layered Core Memory (LCM)".

    Of two words they can be somebody's, as in minutes: "Mr Foxton Qwabe (FQ)".
    """
    if not line.startswith(" (", end) or len(name) < _LEAST_SHORTENED:
        return False
    if kinds(name[0].text) & GIVEN:
        return False
    return line.startswith("".join(word.text[0] for word in name).upper() + ")", end + 2)


def _is_reached(line: str, ahead: str, end: int) -> bool:
    return _REACHED_AT.match(line, end) is not None and _PRESS_CONTACT.search(ahead) is not None


def is_known(printed: str, name: Sequence[Word]) -> bool:
    """Tell the name of a house or a place, and a house of a land: "Acme Costa Rica"."""
    row = [word.text for word in name]
    if row[0].endswith(_GENITIVE) and not kinds(row[0]) & GIVEN:
        return True
    of_land = len(row) > 2 and " ".join(row[-2:]) in _LANDS
    of_land = of_land or governs_a_place(printed)  # "Ville de Roe", where Ville Roe is somebody
    return of_land or printed in _NOT_PEOPLE or " ".join(row) in _NOT_PEOPLE


def _is_place(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a street, a school or a park by the word before it, behind it, or at its end."""
    behind = WORD.match(line, end + 1) if line.startswith(" ", end) else None
    if behind and behind[0] in _BEHIND_PLACE:
        numbered = line[behind.end() : behind.end() + 2].strip()[:1].isdigit()
        return numbered or name[-1].text.endswith("s")
    if name[-1].text in _PLACE_ENDS and ahead.endswith(WHERE):
        return True
    if ahead.endswith(", ") and _LAST_PLACE.match(line, end) and not kinds(name[-1].text) & FAMILY:
        return _PLACE_LIST.search(ahead) is not None
    if ahead[-2:-1].isdigit() and (behind[0] if behind else name[-1].text) in _STREETS:
        return True
    if ahead.endswith(_DASHES) and _COUNT.match(line, end) and _is_listed(ahead):
        return True
    return named_places.is_place(line, name[0].start, end)


def _is_owner(line: str, ahead: str, end: int, *, full: bool) -> bool:
    """Tell whom a place or a work is named for: "Prince Roe's County", "Jane Roe's Kitchen"."""
    behind = WORD.match(line, end + len("'s "))
    if behind and behind[0] in (_OWNED_KITCHENS if full else _OWNED_PLACES):
        return True
    if full or _OPENED.search(ahead) is None:
        return False
    return _OWNED_WORK.match(line, end) is not None


def _is_capital_place(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a place by its article within a sentence: "en El Carmen de Acme"."""
    if not ahead.endswith(_ARTICLES) or " de " not in line[name[0].end : end]:
        return False
    return not ahead.rstrip().rpartition(" ")[0].endswith(_STOPS)


def _is_listed(ahead: str) -> bool:
    """Tell a part of a town with its figures: "Salem - Acme Oaks 120 (4000)"."""
    return ahead.strip(" -–—").rpartition(". ")[2] in _NOT_PEOPLE


def _is_work(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a work, a decoration, a thing: "the film Jane Roe and the Secret Cave"."""
    if ahead.endswith(_HONOURS) or _is_shortened(line, end, name):
        return True
    if len(name) > 1 and endows(line, ahead, end):
        return True
    owns = line[end + 1 : end + 3] == "s "
    if owns and _is_owner(line, ahead, end, full=len(name) > 1):
        return True
    other = line.startswith(_AND_THE, end) and _TITLED.match(line, end)
    return bool(other) and not _WORKS.isdisjoint(map(str.casefold, WORD.findall(ahead)))


def _shares_thing(line: str, end: int, name: Sequence[Word]) -> bool:
    """Tell who a thing is named for with a relative: "the Tom Roe and Ann Roe Health Center"."""
    if not line.startswith((" and ", " & "), end):
        return False
    row = [word.text for word in next(iter(runs(line[end : end + _REACH])), ())]
    return name[-1].text in row[1:-1] and bool(kinds(row[-1]) & THING)


def _is_won(line: str, start: int, end: int) -> bool:
    """Tell a title of beauty: "Miss Queen of Acme"."""
    of_place = line.startswith(" of ", end) and line.endswith("Miss ", 0, start)
    return of_place or start < winner(line)


def _is_couple(line: str, ahead: str, end: int) -> bool:
    """Tell "Ann Roe & Tom Poe", full names both, from a firm: "Roe & Poe"."""
    other = _BEFORE_OTHER.match(line, end)
    if other is None and not _OTHER_SIDE.match(line, end):  # not "& Tom Poe LLP"
        other = _BEHIND_OTHER.search(ahead)
    return other is not None and bool(kinds(other["given"]) & GIVEN)


def _names_authors(line: str) -> bool:
    """Tell a line that says who wrote the story or helped to."""
    if len(line) < _LONGEST_BYLINE and _BYLINE.match(line) and not line.endswith(_STOPS):
        return True
    return len(line) < _LONGEST_THANKS and bool(_ALSO.match(line) or _CONTRIBUTED.search(line))


def _among_counties(line: str, start: int, end: int) -> bool:
    """Tell whether the words are listed with counties, many of which are named for people."""
    if not _tells_of_counties(line):
        return False
    ahead = line.rfind("ounties", max(0, start - _COUNTY_REACH), start)
    behind = line.find("ounties", end, end + _COUNTY_REACH)
    between = (
        line[ahead + len("ounties") : start] if ahead >= 0 else "",
        line[end : behind - 1] if behind >= 0 else "",
    )
    return any(part and _is_list(part) for part in between)


@lru_cache(maxsize=2)  # each name of a line asks
def _tells_of_counties(line: str) -> bool:
    return "ounties" in line


def _is_list(part: str) -> bool:
    row = (word[0] for word in WORD.finditer(part))
    return all(word[0].isupper() or word in ("and", "of") for word in row)
