"""The title before a name: office and organisation as far as they touch it."""

from __future__ import annotations

from itertools import filterfalse, islice
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import portfolios
from newsdrop.parse.offices.before import (
    articles,
    at_house,
    attributed,
    fronted,
    housed,
    opening,
    set_off,
    works,
)
from newsdrop.parse.offices.before.title_starts import NO_HOUSES, extend_back
from newsdrop.parse.offices.words import clergy, degrees, forms, held_of, passives, terms
from newsdrop.parse.offices.words.ranks import (
    without_held_rank,
    without_learned,
    without_rank,
    without_retired,
)
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    CONNECTORS,
    EDGES,
    REACH,
    STOPS,
    closes,
    describes,
    is_adjective,
    is_capital,
    is_general,
    is_genitive,
    is_modifier,
    is_office,
    is_plural,
    is_verb,
    lined_up,
    makes_office,
    plain,
)
from newsdrop.parse.prose import elided
from newsdrop.parse.vocabulary import inflected
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_COMMON = words("capital_words", "common") - words("title_context", "house words")
_HELD_OF = words("title_context", "held of")
_HELD_OF_NAMED = words("title_context", "held of one named")
_FIELDS = words("title_context", "fields")
_OFS = (_HELD_OF | {"of", "for"}) - {"en"}
_BEFORE_HOUSES = words("title_context", "offices before houses")
_SENTENCE_ENDS = (". ", "! ", "? ")
_MARK = 2  # characters of one and a blank
_ANDS = ANDS | inflected.ANDS
_NAMED = words("title_context", "named")
_INDEFINITE = words("title_context", "indefinite")
_LIKE = words("title_context", "like")
_OPEN_A_LAND = words("title_context", "open a land")
_NO_ENDS = words("title_context", "no ends").union(filterfalse(is_office, CONNECTORS | _LIKE))
_LONGEST_FIELD = 6
_SERVED_BY = 4
"""Words before the office in "the adviser of the mayor"."""
_BEFORE_LANDS = ("of", "for", "the", "in", "to")
_OF_PLACES = ("do", "del", "du")
"""Before the end of the world that ends the name of a land: "Corée du Sud"."""
_LONGEST = 20
"""Words, small ones between the nouns of a house's name counted."""

# What touches the next word: the articles of "l’assessora" and "dell’Agenzia", "Today,Governor".
WORD = regex(rf"(?:(?i:{elided.SINGLE})|{elided.JOINED})(?=\w)|[^\s,]+,(?=[^\W\d_])|\S+")


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
    ahead = clergy.form(text, start)
    held = before(text, ahead, floor) if ahead != start else None
    acted = held or fronted.before(text, start, floor) or works.before(text, start, floor)
    if acted or text[text.rfind(" ", 0, max(0, start - 1)) + 1 : max(0, start - 1)] in _NO_ENDS:
        return acted
    tokens = without_retired(WORD.findall(text, max(floor, start - REACH), start))
    count = len(tokens)
    owned = forms.take_off(tokens)
    formal = len(tokens) < count
    degrees.take_off(tokens)
    named = len(tokens) > 2 and tokens[-1] in _NAMED
    if named:
        tokens.pop()  # "a county farm advisor named Jane Roe"
    if not tokens:
        return None
    tokens = lined_up(without_held_rank(without_learned(tokens)))
    paired = len(tokens) > 2 and tokens[-2] in ANDS and describes(plain(tokens[-1]))
    paired = paired and is_office(tokens[-3])  # "filmmaker and finalist"
    told = tokens[:-2] if paired else tokens
    head = inflected.head(told)
    head = head_back(told) if head is None else head
    if head is None:
        return (
            at_house.before(tokens, text[start : start + REACH], formal=formal)
            or attributed.before(text, start, floor)
            or opening.before(text, start, floor)
        )
    row = list(islice(WORD.finditer(text, max(floor, start - REACH), start), len(tokens)))
    first, theirs = _over_article(tokens, head, text), False
    if tokens[-1].endswith(",") and not _opens(text, row[first].start(), floor):
        behind = articles.begin(tokens, first, text[start:])
        if behind is None and set_off.is_set_off(tokens, first, text[start:]):
            behind = first
        behind = housed.begin(tokens, first) if behind is None else behind
        joined = bool(floor) and set_off.is_joined(tokens, first)
        lead = text[max(0, row[first].start() - _MARK) : row[first].start()]
        opens = not lead or lead in _SENTENCE_ENDS
        joined = joined or set_off.is_voiced(tokens, first, text[start:], opens=opens)
        if behind is None and (joined or (formal and set_off.is_of_formal(tokens, first))):
            behind = first
        if owned and behind and plain(tokens[behind - 1]) not in inflected.OWNERS:
            return None
        if behind is None or (tokens[-1].endswith("),") and "(" not in tokens[-1]):
            return None
        first = _of_another(tokens, behind, text)
        theirs = set_off.is_of_one_before(text[floor : row[first].start()].split(), text[start:])
    title = text[row[first].start() : row[-1].end()].rstrip(",").lstrip(EDGES)
    dashed = title.endswith((" –", " —", " -"))
    title = terms.without_time(title[:-2] if dashed else title)
    named = named or (dashed and is_plural(title))  # "researchers at Roe College – Coláiste Roe"
    one = not named or (first and tokens[first - 1].casefold() in _INDEFINITE)
    return None if theirs or not one or describes(title.casefold()) else without_rank(title)


def holds(text: str, start: int) -> bool:
    """Tell what an office is held of: "Directora de Obras Públicas", "Minister of State"."""
    row = text[max(0, start - REACH) : start].split()[-2:]
    return len(row) > 1 and row[1] in _OFS and is_office(row[0])


def _opens(text: str, start: int, floor: int) -> bool:
    """Tell a title that opens a sentence: "General Manager, Jane Roe, said"."""
    opens = start == floor == 0 or text[max(0, start - 2) : start] in _SENTENCE_ENDS
    return opens and text[start].isupper()


def _over_article(tokens: Sequence[str], head: int, text: str) -> int:
    """Find where a title begins, of who chairs several, too: "Chairman of the Board of Bishops".

    And of who serves another: "Assistant to the President".
    """
    first = extend_back(tokens, head, text)
    if first > 2 and tokens[first - 2 : first] == ["to", "the"] and is_capital(tokens[first - 3]):
        return extend_back(tokens, first - 3, text) if is_office(tokens[first - 3]) else first
    if not is_plural(tokens[head]):
        return first
    of_all = first > 2 and tokens[first - 2 : first] == ["of", "the"]
    at = first - 3 if of_all else housed.chair(tokens, first, head)
    return extend_back(tokens, at, text) if at is not None and is_office(tokens[at]) else first


def _of_another(tokens: Sequence[str], first: int, text: str) -> int:
    """Go back over whom an office serves: "the adviser of the mayor, Jane Roe"."""
    if first < _SERVED_BY or tokens[first - 1] != "the" or tokens[first - 2] not in ("of", "to"):
        return first
    head = first - 3
    if not is_office(tokens[head]) or is_plural(tokens[head]) or closes(tokens[head]):
        return first
    begin = extend_back(tokens, head, text)
    return begin if begin and tokens[begin - 1] == "the" else first


def head_back(tokens: Sequence[str]) -> int | None:
    """Find the noun of the office: the last word, or one that "of" or "for" joins to it.

    Parameters
    ----------
    tokens
        The words before a name, as :data:`WORD` finds them.
    """
    joined = False
    for at in range(len(tokens) - 1, max(-1, len(tokens) - 1 - _LONGEST), -1):
        token = tokens[at]
        last = at == len(tokens) - 1
        kin = token in inflected.OWNERS and at and tokens[at - 1] in _ANDS  # "und ihr Bruder"
        closed = closes(token) and not (last and token.endswith(","))
        if kin or closed or passives.is_passive(tokens, at):
            return None
        word = plain(token)
        if last and at and word == "lead" and _leads(tokens[at - 1]):
            return at  # "Documentation lead Jane Roe"
        if word == "general" and is_general(tokens, at):
            continue
        joined = joined or (not last and word in _BEFORE_HOUSES and _is_house(tokens[at + 1]))
        if is_office(token) and (last or joined or not at or not _is_field(tokens[at - 1], token)):
            described = token.islower() and describes(word)
            described = described and not (at and makes_office(tokens[at - 1], word))
            return at if (joined or last) and not described else None
        if last and not _may_touch(tokens):
            return None
        behind = is_adjective(token.removesuffix(",")) or is_genitive(tokens) or _is_grade(token)
        joined = joined or (last and behind)
        within = word == "i" and 0 < at < len(tokens) - 1 and is_office(tokens[at - 1])
        northern = within and set_off.is_northern(tokens, at - 1)
        within = within and (northern or is_capital(tokens[at + 1]))  # "direktør i Acme"
        if within or word in CONNECTORS or word in _HELD_OF:
            joined = joined or word not in ("and", "&", "the")
        elif not (last and joined) and (
            is_verb(token) or plain(token, fold=False) in _ends(tokens, at)
        ):
            return None
    return None


def _ends(tokens: Sequence[str], at: int) -> frozenset[str]:
    """Give the words that a title does not go back over: "North", but not in "Leeds North"."""
    qualifies = any(map(portfolios.is_field, tokens[at + 1 : at + 2]))  # "Local Government"
    if not is_capital(tokens[at]) or qualifies or _is_held(tokens, at):
        return STOPS
    if not _BEFORE_HOUSES.isdisjoint(map(plain, tokens[max(0, at - _LONGEST_FIELD) : at])):
        return STOPS  # "Direktur Jenderal Ruang Laut"
    if at > 1 and tokens[at - 1] in _OF_PLACES and is_capital(tokens[at - 2]):
        return frozenset()  # "Rio Grande do Sul"
    if 0 < at < len(tokens) - 1 and _opens_land(tokens, at):
        return frozenset()
    return NO_HOUSES if at and is_capital(tokens[at - 1]) else _COMMON


def _is_grade(token: str) -> bool:
    """Tell the number of "Chief Warrant Officer 3" from a year and a player's."""
    return len(token) == 1 and token.isdigit()


def _opens_land(tokens: Sequence[str], at: int) -> bool:
    """Tell the first word of a place or a people: "of New York", "for East Asian Affairs"."""
    opens = plain(tokens[at]) in _OPEN_A_LAND and tokens[at - 1] in _BEFORE_LANDS
    return opens and is_capital(tokens[at + 1])


def _is_house(token: str) -> bool:
    """Tell what such an office is held of from a headline's verb: "Bupati Resmikan Gedung Roe"."""
    return is_capital(token) and token not in _COMMON


def _is_held(tokens: Sequence[str], at: int) -> bool:
    """Tell what an office is held of from a month, which has no article: "secretaria del Mar"."""
    offices = any(
        word.islower() and is_office(word) for word in tokens[max(0, at - _LONGEST_FIELD) : at]
    )
    return offices and tokens[at - 1] in _HELD_OF_NAMED


def _leads(ahead: str) -> bool:
    return is_capital(ahead) or is_modifier(plain(ahead)) or plain(ahead) in _FIELDS


def _is_field(ahead: str, token: str) -> bool:
    """Tell a word that only names what an office is for: "Minister for Veterans Affairs"."""
    return plain(ahead) in ("for", "of") and is_capital(token) and is_plural(token)


def _may_touch(tokens: Sequence[str]) -> bool:
    """Tell whether a title whose noun stands further back may end with the last token.

    A capital may, so may a small word before a comma or behind a capital, as in "présidente de la
    Commission européenne"; "general counsel of the Fund for" goes on into the name.
    """
    token = tokens[-1]
    if plain(token) in CONNECTORS or plain(token) in _LIKE:
        return False
    if is_adjective(token) or held_of.names_field(tokens) or held_of.names_things(tokens):
        return True
    return is_capital(token) or token.endswith(",") or is_capital(tokens[-2] if tokens[1:] else "")
