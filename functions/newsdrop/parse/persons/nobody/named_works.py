"""Works, honours and things with the name of somebody: "the film Jane Roe and the Secret Cave"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.words.titlewords import ANDS, NORTHERN_ANDS
from newsdrop.parse.persons.nobody.namesakes import endows
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD
from newsdrop.parse.vocabulary.capitals import runs
from newsdrop.parse.vocabulary.wordkinds import GIVEN, THING, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_REACH = 80  # characters
_MARKED = regex(r"[“\"‘«][^“\"”»]+(?:[”\"»].?|[,.’][”\"»]|’[ ,.])")
"""A game or a programme: "Wolf Run"."""
_SMALL = any_of(words("not_people", "small in works"))
_OWNED_WORK = regex(rf"(?:'s|’s)(?: (?:[A-ZÀ-Þ][\w’'-]*|{_SMALL})){{1,6}}[”\"’»]")
_OPENED = regex(r"[“\"‘«](?:\w+\.? )?\Z")
"""Around the hero of a work: "Dr. Roe’s Mutant Garden"."""
_OWNED_KITCHENS = words("not_people", "owned kitchens")
OWNED_PLACES = _OWNED_KITCHENS | words("not_people", "owned places")
_HONOURS = tuple(f"{opening} " for opening in words("not_people", "honours"))
_TITLE_AHEAD = regex(rf"[“\"«](?P<title>(?:(?:[A-ZÀ-Þ\d][\w.’'-]*:?|{_SMALL}) ){{0,8}})\Z")
_TITLE_BEHIND = regex(
    rf"(?P<title>(?:['’]s)?(?::? (?:[A-ZÀ-Þ\d][\w’'-]*|{_SMALL})){{0,8}})[.,!?]?[”\"»]"
)
"""What stands around a name in the title of a work."""
_SMALL_WORD = regex(rf"(?:\A|\s){_SMALL}(?:\s|\Z)")
_LEAST_SHORTENED = 3
"""Words."""
_WORKS = words("speech", "works") | words("not_people", "works")
_AND_THE = tuple(f" {word} " for word in ANDS | NORTHERN_ANDS)
_TITLED = regex(
    rf"[ ]\S+[ ](?:{any_of(words('not_people', 'before a title'))})[ ]"
    r"(?:[A-ZÀ-Þ][\w’'-]+[ ])?[A-ZÀ-Þ]"
)
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


def is_title(line: str, start: int, end: int) -> bool:
    """Tell a game or a programme in marks, "Wolf Run", and a title of beauty: "Miss Queen of Acme".

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The name's offsets.
    """
    if _MARKED.fullmatch(line[max(0, start - 1) : end + 2]) or is_in_work(line, start, end):
        return True
    of_place = line.startswith(" of ", end) and line.endswith("Miss ", 0, start)
    return of_place or start < winner(line)


def is_in_work(line: str, start: int, end: int) -> bool:
    """Tell a work by its capitals within marks: "his film “The Fall of Jane Roe.”".

    Parameters
    ----------
    line
        The paragraph.
    start, end
        The offsets of a name in it, which is not the whole title.
    """
    begin = max(0, start - _REACH)
    ahead = _TITLE_AHEAD.search(line, begin, start)
    behind = _TITLE_BEHIND.match(line, end) if ahead else None
    if ahead is None or behind is None or not ahead["title"] + behind["title"]:
        return False
    # Signs and crowds name somebody, and in fewer words: "“Free Jane Roe!”".
    if _SMALL_WORD.search(ahead["title"] + behind["title"]) is not None:
        return True
    return not _WORKS.isdisjoint(map(str.casefold, WORD.findall(line, begin, ahead.start())))


def is_work(line: str, ahead: str, end: int, name: Sequence[Word]) -> bool:
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


def _is_shortened(line: str, end: int, name: Sequence[Word]) -> bool:
    """Tell a thing by its letters behind it: "Layered Core Memory (LCM)".

    Of two words they can be somebody's, as in minutes: "Mr Foxton Qwabe (FQ)".
    """
    if not line.startswith(" (", end) or len(name) < _LEAST_SHORTENED:
        return False
    if kinds(name[0].text) & GIVEN:
        return False
    return line.startswith("".join(word.text[0] for word in name).upper() + ")", end + 2)


def _is_owner(line: str, ahead: str, end: int, *, full: bool) -> bool:
    """Tell whom a place or a work is named for: "Prince Roe's County", "Jane Roe's Kitchen"."""
    behind = WORD.match(line, end + len("'s "))
    if behind and behind[0] in (_OWNED_KITCHENS if full else OWNED_PLACES):
        return True
    if full or _OPENED.search(ahead) is None:
        return False
    return _OWNED_WORK.match(line, end) is not None


def shares_thing(line: str, end: int, name: Sequence[Word]) -> bool:
    """Tell who a thing is named for with a relative: "the Tom Roe and Ann Roe Health Center"."""
    if not line.startswith((" and ", " & "), end):
        return False
    row = [word.text for word in next(iter(runs(line[end : end + _REACH])), ())]
    return name[-1].text in row[1:-1] and bool(kinds(row[-1]) & THING)
