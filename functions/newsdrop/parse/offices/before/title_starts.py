"""Where a title begins that ends before a name: how far it goes back from its noun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.offices.before import joints, qualifiers
from newsdrop.parse.offices.before.phrases_ahead import NO_VERBS
from newsdrop.parse.offices.words import committees, houses_beside, joined, passives
from newsdrop.parse.offices.words.titlewords import (
    ARTICLES,
    FORMS,
    closes,
    ends_company,
    is_capital,
    is_elsewhere,
    is_finnish,
    is_finnish_genitive,
    is_modifier,
    is_office,
    is_verb,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary import inflected
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_FIELDS = words("title_context", "fields")
_SMALL_MODIFIERS = words("titles", "small modifiers")
_PLACES = words("places", "cities") | words("places", "countries")
_DAYS = frozenset(word.capitalize() for word in words("calendar") if len(word) > len("sun")) | {
    "May"
}
"""Days and months that stand in front of a house by chance: "last May Acme president Jane Roe"."""
NO_HOUSES = (
    words("capital_words", "common")
    - words("title_context", "house words")
    - words("capital_words", "thing_openers")
    - words("places", "peoples")
)
"""Capital words that no house and no field of an office has in its name."""
_SCH = tuple(words("title_context", "german adjective ends"))
_GERMAN = words("title_context", "german articles")
_GREEK = frozenset(("Ο", "Η"))
"""Articles of one letter."""
_AGE = regex(rf"\d{{1,3}}[-‑ ]?(?:{any_of(words('title_context', 'aged'))})")
_SMALL = words("title_context", "small in capitals")
_IN = words("title_context", "in of slavs")
"""Behind these stands where something was said: "съобщи във Варна премиерът Ян Роев"."""


def extend_back(tokens: Sequence[str], head: int, text: str) -> int:
    """Find where the title begins that has its noun at an index.

    Parameters
    ----------
    tokens
        The words before a name.
    head
        The index of the noun of the office.
    text
        The paragraph, whose language tells what may stand before the noun.

    Returns
    -------
    int
        The index of the first word of the title.
    """
    first, finnish = committees.begin(tokens, head), is_finnish(tokens[head])
    while first > 0 and not closes(tokens[first - 1]) and not _ends_before(tokens, first, text):
        token = tokens[first - 1]
        word = plain(token)
        owner = token.islower() and token.endswith(("'s", "’s"))  # "the city's mayor"
        aside = (finnish and is_elsewhere(token)) or _opens_aside(tokens[first])
        where = first > 1 and tokens[first - 2] in _IN and is_capital(token)
        if owner or aside or where or houses_beside.is_its_own(token):
            break
        spelt = token.isupper() and not token.endswith(("'", "’")) and token not in _GREEK
        article = (word in ARTICLES and not spelt) or plain(token, fold=False) in FORMS
        if other := joined.over_house(tokens, first) or _over_form(tokens, first):
            first -= other
            continue
        sent = first > 1 and passives.sends(tokens, first)
        if sent or (article and not _opens_place(token, tokens[first])):
            break
        if (
            is_office(token)
            or is_modifier(word)
            or token in _SMALL_MODIFIERS
            or (not inflected.is_native(tokens, first) and _names_house(tokens, first - 1))
            or inflected.is_adjective(token, tokens[first])
            or (word == "under" and plain(tokens[first]).startswith("secretar"))
        ):
            first -= 1
        elif word == "for" and head == len(tokens) - 1 and not joints.is_house_for(tokens, first):
            break  # the mayor is not the "spokesman for Mayor"
        elif more := joints.over(tokens, first, head):
            first -= more
        elif (finnish and is_finnish_genitive(token)) or _is_german(tokens, first):
            first -= 1
        elif small := qualifiers.before(tokens, first, text):
            first -= small
        else:
            break
    return first


def _ends_before(tokens: Sequence[str], first: int, text: str) -> bool:
    """Tell "sold to Acme Corp. Director Jane Roe" from "Acme Corp. director Jane Roe".

    A house that opens the text, or stands behind a comma, has not ended a sentence either.
    """
    if not ends_company(tokens[first - 1]) or (first > 1 and tokens[first][0].islower()):
        return False
    begin = first - 1
    while begin and is_capital(tokens[begin - 1]) and not tokens[begin - 1].endswith(","):
        begin -= 1
    house = " ".join(tokens[begin:first])
    opens = text.startswith(house) if begin == 0 else tokens[begin - 1].endswith(",")
    return begin == first - 1 or not opens


def _over_form(tokens: Sequence[str], first: int) -> int:
    """Count "Corp.", and the word that a comma parts from it: "Acme, Inc. director"."""
    if not ends_company(tokens[first - 1]):
        return 0
    return 1 + (tokens[first - 2].endswith(",") and is_capital(tokens[first - 2]))


def _opens_aside(token: str) -> bool:
    """Tell a bracket that holds the name too: "Bill 1 (Rep. Jane Roe)"."""
    return token[0] in "([" and token[-1] not in ")]"


def _is_german(tokens: Sequence[str], first: int) -> bool:
    """Tell the adjective before an office: "der bayerische Umweltminister"."""
    adjective = first > 1 and is_capital(tokens[first]) and tokens[first - 1].endswith(_SCH)
    return adjective and tokens[first - 1].islower() and plain(tokens[first - 2]) in _GERMAN


def _opens_place(token: str, following: str) -> bool:
    """Tell the first word of a place: "Los Angeles County Sheriff", "Sri Lanka"."""
    place = f"{plain(token, fold=False)} {plain(following, fold=False)}"
    return is_capital(token) and place in _PLACES


def _names_house(tokens: Sequence[str], at: int) -> bool:
    token = tokens[at]
    word = plain(token, fold=False)
    if not is_capital(token) or _AGE.fullmatch(word):
        return False
    if word in NO_HOUSES and not _opens_house(tokens, at):
        return False
    if token.isupper() and plain(token) in _SMALL:
        return False  # "STATEMENT BY BISHOP"
    opens_sentence = at == 0 or tokens[at - 1].endswith((".", "!", "?", "”", '"'))
    acts = token.endswith("ing") and token.casefold() not in _FIELDS  # "Publishing Director"
    return not (opens_sentence and (acts or is_verb(token.casefold())))


def _opens_house(tokens: Sequence[str], at: int) -> bool:
    """Tell a common word that a house begins with: "replaced Star Microsystems founder"."""
    ahead, token, following = tokens[at - 1] if at else "", tokens[at], tokens[at + 1]
    name = plain(following, fold=False)
    within = ahead.islower() and ahead.isalpha() and ahead not in NO_VERBS and token.isalpha()
    named = within and is_capital(following) and not is_office(following) and name not in NO_HOUSES
    return named and not is_modifier(plain(following)) and token not in _DAYS
