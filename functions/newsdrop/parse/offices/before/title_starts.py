"""Where a title begins that ends before a name: how far it goes back from its noun."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING

from newsdrop.lexicon import sections, words
from newsdrop.parse.offices.words import (
    committees,
    fields_of_houses,
    forms,
    houses_beside,
    joined,
    passives,
)
from newsdrop.parse.offices.words.titlewords import (
    ANDS,
    ARTICLES,
    CONNECTORS,
    FORMS,
    NORTHERN_ANDS,
    REACH,
    STOPS,
    closes,
    ends_company,
    is_capital,
    is_elsewhere,
    is_finnish,
    is_finnish_genitive,
    is_modifier,
    is_office,
    is_plural,
    is_verb,
    plain,
)
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary import inflected, verb_second
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

_THINGS = words("capital_words", "things")
_SPOKEN = words("title_context", "spoken texts")
_FIELDS = words("title_context", "fields")
_SMALL_MODIFIERS = words("titles", "small modifiers")
_FORCES = words("title_context", "forces")
_BEFORE_VERBS = words("title_context", "before verbs")
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
_NO_QUALIFIERS = (
    ANDS
    | CONNECTORS
    | ARTICLES
    | STOPS
    | words("title_context", "no qualifiers")
    | words("title_context", "speech")
    | {
        word
        for name, row in sections("speech").items()
        if name.startswith("say ") or name in {"no subject", "prepositions", "adverbs"}
        for word in row
    }
)
_PREPOSITIONS = words("speech", "prepositions") | words("title_context", "before objects")
_NO_VERBS = _PREPOSITIONS | CONNECTORS | ARTICLES | words("speech", "conjunctions")
"""What stands behind a name in small letters and is none."""
_SCH = tuple(words("title_context", "german adjective ends"))
_GERMAN = words("title_context", "german articles")
_DEFINITE_OFFICES = words("titles", "definite offices")
_GREEK = frozenset(("Ο", "Η"))
"""Articles of one letter."""
_HALVES = NORTHERN_ANDS | {"und", "ja"}
_AGE = regex(rf"\d{{1,3}}[-‑ ]?(?:{any_of(words('title_context', 'aged'))})")
_SMALL = words("title_context", "small in capitals")
_OFFICERS = words("title_context", "officers")
_KINDS_OF_OFFICERS = words("title_context", "kinds of officers")
_LONGEST_NAME = 60
"""Characters, with the word behind."""
_LASTING = words("title_context", "lasting")
_OFFICE_AND = 2
"""Words before "long-time" in "chair and long-time trustee"."""
_MOST_QUALIFIERS = 3
"""Words."""


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
    while first > 0 and not closes(tokens[first - 1]) and not ends_company(tokens[first - 1]):
        token = tokens[first - 1]
        word = plain(token)
        owner = token.islower() and token.endswith(("'s", "’s"))  # "the city's mayor"
        aside = (finnish and is_elsewhere(token)) or _opens_aside(tokens[first])
        if owner or aside or houses_beside.is_its_own(token):
            break
        spelt = token.isupper() and not token.endswith(("'", "’")) and token not in _GREEK
        article = (word in ARTICLES and not spelt) or plain(token, fold=False) in FORMS
        if other := joined.over_house(tokens, first):
            first -= other
            continue
        sent = first > 1 and passives.sends(tokens, first)
        if sent or (article and not _opens_place(token, tokens[first])):
            break
        if (
            is_office(token)
            or is_modifier(word)
            or token in _SMALL_MODIFIERS
            or (not inflected.is_slavic(tokens[first]) and _names_house(tokens, first - 1))
            or inflected.is_adjective(token, tokens[first])
            or (word == "under" and plain(tokens[first]).startswith("secretar"))
        ):
            first -= 1
        elif word == "for" and head == len(tokens) - 1:
            break  # the mayor is not the "spokesman for Mayor"
        elif more := _over_joint(tokens, first, head):
            first -= more
        elif (finnish and is_finnish_genitive(token)) or _is_german(tokens, first):
            first -= 1
        elif qualifiers := _qualifiers(tokens, first, text):
            first -= qualifiers
        else:
            break
    return first


def _opens_aside(token: str) -> bool:
    """Tell a bracket that holds the name too: "Bill 1 (Rep. Jane Roe)"."""
    return token[0] in "([" and token[-1] not in ")]"


def _is_german(tokens: Sequence[str], first: int) -> bool:
    """Tell the adjective before an office: "der bayerische Umweltminister"."""
    adjective = first > 1 and is_capital(tokens[first]) and tokens[first - 1].endswith(_SCH)
    return adjective and tokens[first - 1].islower() and plain(tokens[first - 2]) in _GERMAN


def _qualifiers(tokens: Sequence[str], first: int, text: str) -> int:
    """Count the small words that say of what kind an office is: "human rights lawyer".

    All of them, up to a word that can be none of them, for of more than a few one is a verb.
    """
    if tokens[first - 1] in _LASTING:
        other = first > _OFFICE_AND and tokens[first - 2] in ANDS
        return int(other and _continues(tokens[first - 3], tokens[first - 2]))
    small = tokens[first].islower() and tokens[first].isascii()
    native = inflected.is_slavic(tokens[first]) or tokens[first] in _DEFINITE_OFFICES
    at = first if small and not native else 0
    while at and (_qualifies(tokens[at - 1]) or _is_kind_of_officer(tokens, at)):
        at -= 1
    if at < first and verb_second.is_written(text):
        row = takewhile(verb_second.qualifies, reversed(tokens[at:first]))
        return sum(1 for _ in row)
    if at and at < first and plain(tokens[at - 1]) in _BEFORE_VERBS:
        at += 1
    return first - at if at and first - at <= _MOST_QUALIFIERS else 0


def _is_kind_of_officer(tokens: Sequence[str], at: int) -> bool:
    """Tell "community beat officer", with one more word ahead, from "who beat officer Roe"."""
    kind = at > 1 and tokens[at - 1] in _KINDS_OF_OFFICERS and tokens[at] in _OFFICERS
    return kind and _qualifies(tokens[at - 2])


def _qualifies(token: str) -> bool:
    word = plain(token)
    if not token.islower() or not word.replace("-", "").isalpha() or closes(token):
        return False
    if word in _NO_QUALIFIERS or is_verb(token):
        return False
    inflected = "-" not in word and word.endswith(("s", "ing", "ly"))
    return not inflected or word in _FIELDS


def _opens_place(token: str, following: str) -> bool:
    """Tell the first word of a place: "Los Angeles County Sheriff", "Sri Lanka"."""
    place = f"{plain(token, fold=False)} {plain(following, fold=False)}"
    return is_capital(token) and place in _PLACES


def _over_joint(tokens: Sequence[str], first: int, head: int) -> int:
    """Count the words, a small one among them, over which a title goes on."""
    if first > 1 and _goes_on(tokens[first - 2], plain(tokens[first - 1]), tokens[head]):
        return 2
    return fields_of_houses.before(tokens, first, head) or fields_of_houses.ahead(tokens, first)


def _goes_on(token: str, joint: str, office: str) -> bool:
    """Tell whether a title goes on over a small word; not in "the Texas Rangers and Sergeant"."""
    if joint == "ja":  # Finnish; of "Niemen ja tuottaja" the first is somebody else
        return (is_office(token) or token.endswith(("nen", "-"))) and not closes(token)
    if closes(token) or (joint in ANDS and is_plural(token) and not is_plural(office)):
        return False
    return _continues(token, joint)


def _continues(token: str, joint: str) -> bool:
    """Tell whether a title goes on from a word over a small one: "Department of Justice"."""
    if token[-1] == "-" and token[0] != "-":
        return joint in _HALVES  # "klima- og miljøminister"
    if joint == "ve":
        return is_capital(token)  # "Tarım ve Orman Bakanı"
    if joint in ANDS:
        if plain(token) in _FORCES:
            return False
        return is_office(token) or is_modifier(plain(token)) or (joint == "&" and is_capital(token))
    word = plain(token, fold=False)
    if not is_office(token) and (joint == "with" or word.casefold() in _SPOKEN):
        return False  # "at Roe Mill with producer Tom Poe", "Statement of Bishop Poe"
    houses = is_office(token) or (word.capitalize() if word.isupper() else word) in _THINGS
    return houses and joint in CONNECTORS and joint not in ("to", "in", "on")


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
    within = ahead.islower() and ahead.isalpha() and ahead not in _NO_VERBS and token.isalpha()
    named = within and is_capital(following) and not is_office(following) and name not in NO_HOUSES
    return named and not is_modifier(plain(following)) and token not in _DAYS


def held(title: str | None, line: str, start: int) -> str | None:
    """Leave out the office of whom an opening phrase speaks: "Before the judge, Jane Roe admitted".

    Parameters
    ----------
    title
        What stands before the name, or behind it.
    line
        The text.
    start
        Where the name starts.
    """
    at = line.rfind(f"{title}, ", max(0, start - REACH), start) if title else -1
    if title is None or at < 0 or not forms.are_all(line[at + len(title) + 2 : start].split()):
        return title
    ahead = line[max(0, at - REACH) : at].split()
    behind = line[start : start + _LONGEST_NAME]
    return None if _ends_phrase(ahead) and _is_subject(behind) else title


def _ends_phrase(ahead: Sequence[str]) -> bool:
    """Tell a preposition, or one and an article: "devant le juge", "junto al alcalde"."""
    near = [plain(word) for word in ahead[-2:]]
    if not near or not ahead[-1].islower():
        return False
    return near[-1] in _PREPOSITIONS or (near[-1] in ARTICLES and near[0] in _PREPOSITIONS)


def _is_subject(behind: str) -> bool:
    """Tell a name that a verb follows, no comma sets off: "Jane Roe admitted"."""
    row = behind.split()[:-1]
    at = next((at for at, word in enumerate(row) if not is_capital(word)), 0)
    if not at or any(map(closes, row[:at])):
        return False
    word, following = row[at], row[at + 1] if at + 1 < len(row) else ""
    if word == "a":
        return following.islower() and following not in ARTICLES  # "Jeanne Roe a reconnu"
    return word.islower() and not closes(word) and word not in _NO_VERBS
