"""The title beside a name: office and organisation as far as they touch it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.persons.titlewords import (
    ACRONYM,
    EDGES,
    MODIFIERS,
    closes,
    describes,
    ends_company,
    is_capital,
    is_office,
    is_shortened,
    plain,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

REACH = 240
"""Characters; no title is longer."""


_FORMS = words("titles", "forms")
_CONNECTORS = words("title_context", "connectors")
_ARTICLES = words("title_context", "articles")
_STOPS = words("title_context", "stops")
_ADJECTIVES = words("title_context", "adjectives")
_COMMON = words("capital_words", "common")
_OPENERS = words("capital_words", "thing_openers")
_THINGS = words("capital_words", "things")
_DEGREES = words("name_parts", "degrees")
_ANDS = frozenset(("and", "&", "y", "e", "et", "und"))
_DATED = frozenset(("in", "on", "en", "em", "im"))
"""Before a month or a day they end a title, before a place they belong to it."""
_BEFORE_HEAD = 6
"""Words that may stand before the noun of an office: "Mozilla interfacing code maintainer"."""

_WORD = re.compile(r"\S+")
_DEGREE = re.compile(r",? ([A-Z][A-Za-z.]{1,6})(?=[,\s)])")
_NOMINEE = re.compile(r"(?:,? (?:of|from) [A-Z][\w.’' ]{1,30}?)?,? to be (?:an? |the )?(?=[A-Z])")
_APPOINTED = re.compile(
    r"""(?: ,\ \d{2} )? (?: ,\ (?:of|from)\ [A-Z][\w.’' ]{1,30}? )? ,?
        \ (?:has\ been|was|will\ be|is)\ (?:re)?(?:appointed|named|elected|promoted\ to)
        (?: \ as | \ to\ (?:be|serve\ as) )? \ (?:an?\ |the\ |its\ |our\ )?""",
    re.VERBOSE,
)
_SERVED = re.compile(
    r", [^,;:]{0,60}?\bwho (?:has |currently |previously )?serve[sd] as (?:an? |the )?"
)
_ASIDE = re.compile(r", | \(| [–—-] ")


def before(text: str, start: int, floor: int = 0) -> str | None:
    """Read the title that ends where a name starts: ``ORNL Director``, ``Secretary of State``.

    Parameters
    ----------
    text
        The paragraph.
    start
        Where the name starts.
    floor
        Where the name before it ends: no title reaches back over a name.

    Returns
    -------
    str or None
        As printed, without article and form of address.
    """
    row = list(_WORD.finditer(text, max(floor, start - REACH), start))
    while row and plain(row[-1][0], fold=False) in _FORMS:
        row.pop()
    if not row:
        return None
    tokens = [word[0] for word in row]
    head = _head_back(tokens)
    if head is None:
        return None
    first = _extend_back(tokens, head)
    if tokens[-1].endswith(",") and not (
        first > 0
        and (tokens[first - 1].casefold() in _ARTICLES or tokens[first - 1].endswith(("'s", "’s")))
    ):
        return None
    title = text[row[first].start() : row[-1].end()].rstrip(",").lstrip(EDGES)
    return None if describes(title.casefold()) else title


def _head_back(tokens: Sequence[str]) -> int | None:
    """Find the noun of the office: the last word, or one that "of" or "for" joins to it."""
    joined = False
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 13), -1):
        token = tokens[at]
        last = at == len(tokens) - 1
        if closes(token) and not (last and token.endswith(",")):
            return None
        word = plain(token)
        if is_office(token):
            described = token.islower() and describes(word)
            return at if (joined or last) and not described else None
        if last and not _may_touch(tokens):
            return None
        if word in _CONNECTORS:
            joined = joined or word not in ("and", "&", "the")
        elif _is_verb(token) or plain(token, fold=False) in (
            _COMMON if is_capital(token) else _STOPS
        ):
            return None
    return None


def _may_touch(tokens: Sequence[str]) -> bool:
    """Tell whether a title whose noun stands further back may end with the last token.

    A capital may, so may a small word before a comma or behind a capital, as in "présidente de la
    Commission européenne"; "general counsel of the Fund for" goes on into the name.
    """
    token = tokens[-1]
    if plain(token) in _CONNECTORS:
        return False
    return is_capital(token) or token.endswith(",") or is_capital(tokens[-2] if tokens[1:] else "")


def _extend_back(tokens: Sequence[str], head: int) -> int:
    """Find where the title begins that has its noun at an index."""
    first = head
    while first > 0 and not closes(tokens[first - 1]) and not ends_company(tokens[first - 1]):
        token = tokens[first - 1]
        word = plain(token)
        if token.islower() and token.endswith(("'s", "’s")):
            break  # "the city's mayor"
        article = word in _ARTICLES and not token.isupper()
        if article or plain(token, fold=False) in _FORMS:
            break
        if (
            is_office(token)
            or word in MODIFIERS
            or _names_house(tokens, first - 1)
            or (word == "under" and plain(tokens[first]).startswith("secretar"))
        ):
            first -= 1
        elif first > 1 and not closes(tokens[first - 2]) and _continues(tokens[first - 2], word):
            first -= 2
        else:
            break
    return first


def _continues(token: str, joint: str) -> bool:
    """Tell whether a title goes on from a word over a small one: "Department of Justice"."""
    if joint in _ANDS:
        return is_office(token) or plain(token) in MODIFIERS
    houses = is_office(token) or plain(token, fold=False) in _THINGS
    return houses and joint in _CONNECTORS and joint not in ("to", "in", "on")


def _names_house(tokens: Sequence[str], at: int) -> bool:
    token = tokens[at]
    word = plain(token, fold=False)
    if not is_capital(token) or (word in _COMMON and word not in _OPENERS):
        return False
    opens_sentence = at == 0 or tokens[at - 1].endswith((".", "!", "?", "”", '"'))
    return not (opens_sentence and token.endswith(("ing", "ed")))


def after(text: str, end: int, limit: int) -> str | None:
    """Read the title behind a name: ``, director of Higher Education at NVIDIA, said``.

    Parameters
    ----------
    text
        The paragraph.
    end
        Where the name ends.
    limit
        Where the next name starts: no title reaches over a name.

    Returns
    -------
    str or None
        As printed, without article; also behind "who served as" and "to be".
    """
    while degree := _DEGREE.match(text, end, limit):
        if degree[1] not in _DEGREES:
            break
        end = degree.end()
    if end >= limit:
        return None
    for opening in (_NOMINEE, _SERVED, _APPOINTED, _ASIDE):
        found = opening.match(text, end, limit)
        if found:
            return _phrase(text, found.end(), min(limit, found.end() + REACH))
    return None


def _phrase(text: str, start: int, stop: int) -> str | None:
    """Read a title from its first word to where it stops being one."""
    row = list(_WORD.finditer(text, start, stop))
    tokens = [word[0] for word in row]
    begin = 1 if tokens and tokens[0].casefold() in _ARTICLES else 0
    last = _last_word(tokens, begin)
    if last is None:
        return None
    while last > begin and plain(tokens[last]) in _CONNECTORS:
        last -= 1
    title = text[row[begin].start() : row[last].end()].rstrip(' ,;:!?”"»')
    if title.endswith(")") and "(" not in title:
        title = title[:-1]
    return title if is_shortened(tokens[last]) else title.rstrip(".")


def _last_word(tokens: Sequence[str], begin: int) -> int | None:
    """Find the last word of a title; nothing where no office is named among the first words."""
    last, listed = None, False
    head, noun = False, -1
    for at in range(begin, len(tokens)):
        token = tokens[at]
        word = plain(token)
        if (
            head
            and is_capital(token)
            and at - 1 == noun
            and tokens[noun].islower()
            and tokens[noun][-1] != ","
        ):
            break  # "the artist Waite chose"
        if _opens_aside(token, head=head) or _stops(tokens, at, head=head):
            break
        if not head:
            head, noun = is_office(token), at
            if head and token.islower() and describes(word):
                return None
            if not head and (at - begin > _BEFORE_HEAD or _joins(tokens, at, begin)):
                return None
        last = at
        if closes(token):
            if not (head and token.endswith(",") and _goes_on(tokens, at + 1, listed=listed)):
                break
            listed = True
    return last if head else None


def _stops(tokens: Sequence[str], at: int, *, head: bool) -> bool:
    word = tokens[at]
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    if word == "to":
        return not (is_capital(following) or following in _ARTICLES)
    if word in _DATED and plain(following, fold=False) in _COMMON:
        return True
    return word.islower() and (plain(word) in _STOPS or (head and _is_verb(word)))


def _joins(tokens: Sequence[str], at: int, begin: int) -> bool:
    """Tell whether a word joins what is no name of a house to what follows: "mother of"."""
    if plain(tokens[at]) not in _CONNECTORS - _ANDS:
        return False
    return at == begin or plain(tokens[at - 1], fold=False) not in _THINGS


def _opens_aside(token: str, *, head: bool) -> bool:
    return token[0] in '(“"‘«–—' and not (head and ACRONYM.match(token) is not None)


def _goes_on(tokens: Sequence[str], at: int, *, listed: bool) -> bool:
    """Tell whether a title goes on behind a comma: with a house, a company's form, an office."""
    if at >= len(tokens):
        return False
    word = plain(tokens[at], fold=False)
    if word in _ANDS:
        return listed and at + 1 < len(tokens) and is_capital(tokens[at + 1])
    if not (is_capital(tokens[at]) or is_office(tokens[at])) or word in _COMMON:
        return False
    for follower in tokens[at:]:
        if closes(follower) or follower[0] in '“"':
            return True
        if follower.islower() and plain(follower) in _STOPS:
            return False
    return True


def _is_verb(token: str) -> bool:
    return token.rstrip(",").endswith("ed") and plain(token) not in _ADJECTIVES
