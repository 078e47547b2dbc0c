"""Where a title begins behind a name: ``, director``, ``, who is``, ``was named``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.behind import promoted, who_is
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    STOPS,
    closes,
    describes,
    is_capital,
    is_modifier,
    is_office,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_CHAIRS = words("titles", "chairs")
_NEW_ONES = words("title_context", "new")
_SPEECH = words("title_context", "speech")
_LONGEST_VERB = 24
"""Characters."""
_JOINS = (",", " ", "(")
"""Before all titles that stand behind a name."""
_AHEAD = 40
"""Characters, before a name, that a verb which gives it an office stands in."""
_NAMED_FOR = ("the ", "The ")
_AWARD_REACH = 50
"""Characters; "named Jane Roe Teacher of the Year" gives no office."""
_INDEFINITE = words("title_context", "indefinite")
_BEFORE_SECOND = 5
"""Words among which the noun of a second office stands."""
_BEFORE_HEAD = 3
"""Capital words before the noun of an office: "Chief Technical Officer"."""

_NOMINEE = regex(r"(?:,? (?:of|from) [A-Z][\w.’' ]{1,30}?)?,? to be (?:an? |the )?(?=[A-Z])")
_MADE = any_of(words("title_context", "appointed"))
_CALLED_TO = rf"""
    (?:has\ been|was|will\ be|is)\ (?:
        (?:re)?(?:{_MADE}|promoted\ (?:to|as))
        (?!\ by\ ) (?: \ as | \ to\ (?:be|serve\ as) )?
      | (?:re-?)?(?:{any_of(words("title_context", "appointed as"))}|{_MADE})
        (?: \ by\ (?:the\ )?[A-Z][^,;:.]{{1,60}}? )?
        \ (?: as | to\ (?:be|become|serve\ as) )
    )"""
_NEW = rf"\ (?:an?\ |the\ |its\ |our\ )? (?:(?:{any_of(words('title_context', 'new'))})\ )?"
_APPOINTED = regex(
    rf"""(?: ,\ \d{{2}} | \ \([^()]{{1,24}}\) )?
        (?: ,?\ (?:of|from)\ [A-Z][\w.’'\ ]{{1,30}}? )? ,? (?: \ who )?
        \ (?:
            {_CALLED_TO}
          | (?:will|would|to)\ serve\ as
          | (?:(?:has|will)\ )? join(?:s|ed)?\ [A-Z][\w&.’'\ -]{{1,40}}?\ as
          | {any_of(words("title_context", "as"))}
          | to\ the\ (?:new(?:ly\ created)?\ )?(?:position|post|role|office)\ of
        ) {_NEW}""",
    re.VERBOSE,
)
_WHO_IS_CALLED = regex(rf",\ who\ [^;:.“”]{{3,240}}?,\ {_CALLED_TO} {_NEW}", re.VERBOSE)
"""As in "Jane Roe, who ran Acme for ten years, has been named chair"."""
_AGED = regex(r", \d{2}, (?:an? |the )?(?=(?P<word>\w+))")
_SERVED = regex(r", [^,;:]{0,60}?\bwho (?:has |currently |previously )?serve[sd] as (?:an? |the )?")
_AT_PRESENT = any_of(words("title_context", "at present"))
_ASIDE = regex(rf", (?:(?:{_AT_PRESENT}) )?|,(?=[^\W\d_])| ?\(| [–—-] ")
_PARTY = regex(r" \((?P<party>[A-Z][\w./–-]{0,20}(?: [A-Z][\w.]+)?)\)(?=, )")
"""Or a state: "Jane Roe (SPD), chair of the committee"."""
_BRACKET = regex(r" \([^()]{1,24}\)(?= [a-zà-ÿ])")
"""A party or a state: "Jane Roe (SPD) wurde zur Leiterin ernannt"."""
_BECOMES = regex(
    rf"""
    [ ] (?: {any_of(words("title_context", "becomes"))}
          | (?:has[ ]been|was|is)[ ](?:{_MADE}|promoted)
            [ ]to[ ]the[ ](?:{any_of(words("title_context", "posts"))})[ ]of )
    [ ] (?= (?P<first> [^\W\d_]+ ) (?: [ ] (?P<second> [^\W\d_]+ ) )? )
    """,
    re.VERBOSE,
)
_CHOSEN_LAST = regex(
    rf"""
    (?: [ ] (?: wurde | wird | ist ) [ ] (?: [^\s,;:.]+ [ ] ){{0,6}}? (?: [^\s,;:.]+ ) )?
    [ ] zu[mr] [ ] (?= (?P<first> [^\W\d_]+ ) (?: [ ] (?P<second> [^\W\d_]+ ) )?
    [^,;:.“”]{{0,80}}? [ ] (?: {any_of(words("title_context", "chosen at last"))} ) \b )
    """,
    re.VERBOSE,
)
"""German, whose participle stands behind the office: "hat Ann Roe zur Leiterin ernannt"."""
_ALSO_HOLDS = regex(
    r", an? (?P<told>[a-z][^,;:.()“”]{2,80}?) and "
    r"(?=(?:[a-z-]{3,16} ){0,2}?(?P<office>[a-z]{4,20}) (?:of|at|for) (?:the )?[A-Z])"
)
"""Behind what somebody is: "Ann Roe, a parent of two and former bridge director at Acme"."""
_TOUCHING = regex(
    rf"""
    [ ] (?= (?P<office> [A-Za-zÀ-ÿ][a-zà-ÿ]{{3,19}} ) (?: [ ] g[ée]n[ée]rale? )?
            [ ] (?: d['’]
                  | (?: {any_of(words("title_context", "behind a romance office"))} ) [ ] ) )
    """,
    re.VERBOSE,
)
"""A Romance title without a comma: "Jeanne Roe directrice de l’agence déclare"."""
_OFS = any_of(words("title_context", "field openers") | words("title_context", "houses openers"))
_SPOKEN = regex(
    rf"""
    [ ] (?P<article> (?: {any_of(_INDEFINITE)} ) [ ] )?
    (?P<office> (?: (?! (?:{_OFS}) [ ] ) [A-Za-zÀ-ÿ-]{{3,}} [ ] ){{0,2}} [A-Za-zÀ-ÿ-]{{4,}} )
    (?P<held> [ ] (?: {_OFS} ) [ ] )?
    (?P<rest> [^,;:.“”"«»]{{0,70}} ) (?= [,;:.“”"«»] | \Z )
    """,
    re.VERBOSE,
)
"""A comma is lost behind a verb of speech: "said Jane Roe a nurse at Acme."."""
_CAPITAL = regex(
    rf"[ ] (?= (?: (?:[A-Z][\w-]+[ ]){{0,{_BEFORE_HEAD}}} ) (?P<office> [A-Z][\w-]+ )"
    rf" [ ] (?: {any_of(words('title_context', 'behind an office'))} ) [ ] )",
    re.VERBOSE,
)
"""A comma is lost: "said Jane Roe President of Acme"."""
_BEHIND_NAMES = words("titles", "behind names")
_LONGEST_OFFICE = 24
"""Characters."""
_NAMED = regex(
    rf"""
    \b (?: {any_of(words("titles", "names to office"))} )
    [ ] (?: [^\W\d_.]+\.? [ ] ){{0,2}}? \Z
    """,
    re.VERBOSE,
)
_SIGNS = frozenset(("—", "–", "-", "——"))
"""Before a name that signs what stands above it."""
_LONGEST_SIGNATURE = 120
"""Characters."""
_CHOSEN = regex(
    rf"[ ] (?: (?: {any_of(words('title_context', 'chosen as'))} ) [ ] ){{0,3}}", re.VERBOSE
)


_OPENINGS = (_NOMINEE, _SERVED, _APPOINTED, _WHO_IS_CALLED, _AGED, _ASIDE)
_CHOOSE = (_BECOMES, _CHOSEN_LAST)
_OPENINGS_OF_NONE = (_BECOMES, _CHOSEN_LAST, _NOMINEE, _APPOINTED, _ASIDE)
"""Behind a comma, and behind none."""


def find(text: str, end: int, limit: int) -> tuple[int, int] | None:
    """Find where a title behind a name begins, and where it ends at the latest.

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends, degrees behind it included.
    limit
        Where the next name starts.
    """
    while text[end : end + 1].isdigit():
        end += 1  # "Jane Roe2, a nurse"
    if not text.startswith(_JOINS, end):
        return None
    behind = text[end + 1 : end + _LONGEST_OFFICE].partition(" ")[0].rstrip(",.;:")
    if behind in _BEHIND_NAMES:
        return end + 1, min(limit, end + 1 + len(behind))
    if text.startswith(" (", end):
        party = _PARTY.match(text, end, limit)
        end = party.end() if party and not is_office(party["party"]) else end
        bracket = _BRACKET.match(text, end, limit)
        chosen = _opening(_CHOOSE, text, bracket.end(), limit) if bracket else None
        if chosen:
            return chosen, limit
    comma = text[end] == ","
    other = _ALSO_HOLDS.match(text, end, limit) if comma else None
    if other and _is_held(other["office"]) and not any(map(_is_held, other["told"].split())):
        return other.end(), limit
    asks = text[end + 1 + comma : end + 2 + comma] in who_is.FIRST  # first, for few names go on so
    if asks and (clause := who_is.clause(text, end, limit)):
        return clause
    begin = _opening(_OPENINGS if comma else _OPENINGS_OF_NONE, text, end, limit)
    return None if begin is None else (begin, limit)


def _opening(openings: Sequence[re.Pattern[str]], text: str, end: int, limit: int) -> int | None:
    """Find where a title begins behind the first opening that leads to one."""
    for opening in openings:
        found = opening.match(text, end, limit)
        if found and _opens_title(opening, found):
            return found.end()
    return None


def goes_on(tokens: Sequence[str], at: int) -> bool:
    """Tell the article of one more office: "a designer and a volunteer leader at Acme".

    So goes on what somebody is in charge of: "coordinadora a cargo de las operaciones".
    """
    if tokens[at : at + 2] == ["a", "cargo"]:
        return True
    if tokens[at] not in _INDEFINITE or tokens[at - 1] not in ANDS:
        return False
    for ahead, token in enumerate(tokens[at + 1 : at + _BEFORE_SECOND], at + 2):
        if _is_held(token):
            return closes(token) or tokens[ahead : ahead + 1] == [] or tokens[ahead] not in STOPS
        if closes(token) or token in STOPS or token in CONNECTORS:
            return False
    return False


def speaks(word: str, following: str) -> bool:
    """Tell the verb of a quote behind a title: "fondatrice Acme affirme « Oui", "says:"."""
    if word.endswith(":") and not following:
        return word[:-1] in _SPEECH
    return word in _SPEECH and (following[:1] in {*'«“„"'} or plain(following) in STOPS)


def touching(text: str, start: int, end: int, limit: int) -> int | None:
    """Find where a title begins that no mark parts from the name before it.

    Parameters
    ----------
    text
        The paragraph.
    start, end
        Where the name starts and ends.
    limit
        Where the next name starts.
    """
    if text[end : end + 1] != " " or " of the Year" in text[end : end + _AWARD_REACH]:
        return None
    beside = _TOUCHING.match(text, end, limit)
    if beside and _is_held(beside["office"]):
        return beside.end()
    if text[:start].strip() in _SIGNS and len(text) <= _LONGEST_SIGNATURE:
        first = text[end + 1 : limit].partition(" ")[0]
        return end + 1 if is_office(first) or is_modifier(plain(first)) else None
    if text[end + 1 : end + 2].isupper():
        return _capital(text, start, end, limit) or _chosen(text, start, end, limit)
    return _chosen(text, start, end, limit) or _spoken(text, start, end, limit)


def _spoken(text: str, start: int, end: int, limit: int) -> int | None:
    """Read on over a comma that is lost in small letters: "said Jane Roe a nurse at Acme."."""
    if _SPEECH.isdisjoint(text[max(0, start - _LONGEST_VERB) : start].split()[-1:]):
        return None
    found = _SPOKEN.match(text, end, limit)
    if found is None or not (found["article"] or found["held"]):
        return None
    office = found["office"].split()
    fits = any(map(_is_held, office)) and STOPS.isdisjoint([*office, *found["rest"].split()])
    return found.start("office") if fits else None


def _capital(text: str, start: int, end: int, limit: int) -> int | None:
    """Read on over a comma that is lost: "said Jane Roe Vice President of Acme"."""
    found = _CAPITAL.match(text, end, limit)
    if found is None or not is_office(found["office"]) or text.endswith(_NAMED_FOR, 0, start):
        return None
    row = text[found.end() : found.end("office")].split()
    fits = all(is_modifier(plain(word)) or is_office(word) for word in row[:-1])
    return found.end() if fits and plain(row[-1]) not in _CHAIRS else None


def _chosen(text: str, start: int, end: int, limit: int) -> int | None:
    """Read on behind a verb that gives an office: "the board elected Jane Roe chair"."""
    found = _CHOSEN.match(text, end, limit)
    chosen = found is not None and who_is.names_at_once(text, found.end(), limit)
    at = found.end() if found and chosen else promoted.begin(text, end, limit)
    return at if at is not None and _NAMED.search(text, max(0, start - _AHEAD), start) else None


def _opens_title(opening: re.Pattern[str], found: re.Match[str]) -> bool:
    """Say whether what follows is an office, where its opening alone does not tell."""
    if opening in {_BECOMES, _CHOSEN_LAST}:
        return _becomes(*found.groups(default=""))
    if opening is not _AGED or found[0].endswith((" a ", " an ", " the ")):
        return True
    return is_office(found["word"]) or is_modifier(plain(found["word"]))  # "Ann Roe, 37, of Salem"


def _becomes(first: str, second: str) -> bool:
    """Tell "becomes chief executive" from "became the youngest mayor", "wird dem Rat danken"."""
    modified = first in _NEW_ONES or is_modifier(plain(first))
    return is_office(first) or (modified and (is_capital(first) or is_office(second)))


def _is_held(office: str) -> bool:
    return is_office(office) and not describes(plain(office))
