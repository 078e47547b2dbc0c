"""The words of titles: which of them name an office, a rank, or an end."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.vocabulary.inflected import OFFICES
from newsdrop.parse.vocabulary.wordkinds import is_compound_office, is_double_name
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


def _folded(section: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in words("titles", section))


_HEADS = OFFICES | _folded("heads")
_SMALL = _folded("small trades")
_SHORT_FORMS = _folded("short")
_STOPPED = words("titles", "stopped")
_INITIALS = words("titles", "initials")
_RANKS = _folded("ranks")
_DESCRIPTIONS = _folded("descriptions")
_STUDIES = _folded("studies")
_STUDY_ENDS = tuple(words("titles", "study ends"))
_BUSINESS = _folded("business")
_PLURALS = _folded("plurals")
_PLURAL_ENDS = tuple(_folded("plural_ends"))
_COMPANIES = words("title_context", "companies")
_STOPPED_FORMS = _COMPANIES - {
    form.upper() for form in words("organizations", "forms without a stop")
}
_SHORTENED = (
    words("abbreviations", "before_a_name") | words("title_context", "shortened") | _STOPPED_FORMS
)
MODIFIERS = _folded("modifiers")
FORMS = words("titles", "forms") | words("titles", "small forms") | words("titles", "second forms")
CONNECTORS = words("title_context", "connectors")
ARTICLES = words("title_context", "articles")
_OF_WORKS = words("title_context", "of works")
STOPS = words("title_context", "stops")
_BEHIND_GENERALS = CONNECTORS | STOPS
_ADJECTIVES = words("title_context", "adjectives")
_ADJECTIVE_ENDS = tuple(words("title_context", "adjective ends"))

ANDS = words("title_context", "ands")
NORTHERN_ANDS = words("title_context", "northern ands")
"""Which are other words elsewhere: "en"."""
REACH = 240
"""Characters; no title is longer."""
EDGES = "“”\"‘’'«»()[],;:!?."
_ENDS = (",", ";", ":", "!", "?", "”", '"', "»", "]")
_LAST = 6
"""Words that the last of several fields may have."""
_LONGEST_KIND = 4
"""Words of an office that is for somebody, the noun included: "student mental health nurse"."""
_FIELD_OPENERS = words("title_context", "field openers")
JOINTS = ANDS | NORTHERN_ANDS | {"i"}
_FIELD_ARTICLES = words("title_context", "articles of fields") | elided.SINGLES
_FINNISH = tuple(words("title_context", "finnish offices"))
_FINNISH_SMALL = words("title_context", "finnish small words")
_WHERETO = tuple(words("title_context", "finnish ends of aims"))
_LOCAL = tuple(words("title_context", "finnish ends of places"))
_BOTH = regex(r"(?<=[a-zäöü])(?:[:*_·]|/-?)in(?:nen)?\Z")
"""German, of a woman or a man: "Sprecher:in", "Leiter*in", "Referent_innen"."""
_PREFIX = regex(any_of(words("titles", "prefixes")))
"""Of Romance offices: "exministra"."""
ACRONYM = regex(r"\([A-ZÀ-ÞĞİŞ](?=[\w&/-]{1,11}\))[\w&/-]*[A-ZÀ-ÞĞİŞ][\w&/-]*\)[.,;]*$")
"""Behind the house it is short for, it belongs to the title: "Bureau of Prisons (BOP)"."""


def is_authorship(title: str) -> bool:
    """Tell "lead author", "study co-author": a part in one work, which is no office."""
    small = title[1:].islower()  # the first may open a sentence
    return small and title.rpartition(" ")[2].rpartition("-")[2] in {"author", "coauthor"}


def is_plural(title: str) -> bool:
    """Tell whether a title is held by several: ``Assistant U.S. Attorneys``, ``Sens.``."""
    return any(_is_plural(word) for word in title.split())


def is_of_several(title: str) -> bool:
    """Tell whether a title names no office of one: "physicians and industry veterans"."""
    offices = [word for word in title.split() if is_office(word)]
    return bool(offices) and all(map(_is_plural, offices))


@lru_cache(maxsize=4096)
def is_office(token: str) -> bool:
    """Tell whether a token is the noun of an office, of one or several; no house's "SEC's"."""
    if token[-2:] in ("'s", "’s") and token[:-2].isupper():
        return False
    return _names_office(plain(token), token) or _is_plural(token)


def is_general(tokens: Sequence[str], at: int) -> bool:
    """Tell "general election" and "general counsel", of which "general" is no office."""
    following = tokens[at + 1] if at + 1 < len(tokens) else ""
    return tokens[at] == "general" and following.islower() and following not in _BEHIND_GENERALS


def _is_plural(token: str) -> bool:
    word = plain(token)
    if word in _PLURALS or word.endswith(_PLURAL_ENDS):
        return True
    if word.endswith("innen") and _BOTH.search(word):
        return _names_office(word, token)
    return any(_names_office(one, token) for one in singulars(word))


def singulars(word: str) -> Iterator[str]:
    """Give what a folded word may be the plural of, in English and its Romance neighbours."""
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("es") and word[:-2] not in MODIFIERS:  # "Contratistas Generales"
        yield word[:-2]


def _names_office(word: str, token: str) -> bool:
    if word.endswith(("in", "innen")):
        word = _BOTH.sub("", word)
    if word in _HEADS or (word in _SMALL and token.islower()):
        return True
    # Short forms and ranks are capital: "Del." and "Gen.", not "del" and "gen".
    if word in _SHORT_FORMS or word in _RANKS:
        return not token.islower() and (word not in _STOPPED or token.endswith("."))
    if plain(token, fold=False) in _INITIALS:
        return True
    if "/" in word:  # "CEO/CTO"
        return all(
            part and _names_office(part.casefold(), part) for part in token.strip(EDGES).split("/")
        )
    prefix = _PREFIX.match(word)
    if prefix and word[prefix.end() :] in _HEADS:
        return True
    tail = word.rpartition("-")[2] in _HEADS or is_compound_office(word)
    return tail and not is_double_name(plain(token, fold=False))


def is_modifier(word: str) -> bool:
    """Tell whether a folded word may stand beside the noun of an office."""
    return word in MODIFIERS or any(one in MODIFIERS for one in singulars(word))


def is_studied(word: str) -> bool:
    """Tell what makes an office of a student: "graduate students", "cardiology resident"."""
    return word in _STUDIES or word.endswith(_STUDY_ENDS)


def is_business(word: str) -> bool:
    """Tell what is an office where a house stands beside it: "owner of Acme", "Acme partner"."""
    return any(one in _BUSINESS for one in (word, *singulars(word)))


def makes_office(ahead: str, word: str) -> bool:
    """Tell "graduate student" and "Acme partner" from what somebody only is."""
    return is_studied(plain(ahead)) or (is_business(word) and is_capital(ahead))


def names_work(tokens: Sequence[str], at: int) -> bool:
    """Tell what somebody made from a house: "Jane Roe, actor, The River, Two Bridges"."""
    return plain(tokens[at - 1]) in _OF_WORKS and not any(map(is_office, tokens[at:]))


def describes(word: str) -> bool:
    """Tell whether a folded word says what somebody is rather than what office is held."""
    return word in _DESCRIPTIONS or word.removesuffix("s") in _DESCRIPTIONS


def is_of_kind(row: Sequence[str]) -> bool:
    """Tell what somebody is from whom an office is for: "member services manager"."""
    return len(row) <= _LONGEST_KIND and all(
        word.islower() and plain(word) not in CONNECTORS and not closes(word) for word in row[:-1]
    )


@lru_cache(maxsize=4096)
def closes(token: str) -> bool:
    """Tell whether a phrase ends with a token, by the mark behind it."""
    if token.endswith("."):
        return not is_shortened(token)
    return token.endswith(_ENDS) or (token.endswith(")") and not ACRONYM.match(token))


def ends_company(token: str) -> bool:
    """Tell whether a token is a company's form with its stop.

    In "Acme LLC. Attorney Jane Roe" the stop is the sentence's too.
    """
    return token.endswith(".") and plain(token, fold=False) in _COMPANIES


def is_shortened(token: str) -> bool:
    """Tell whether the stop behind a token belongs to it: ``U.S.``, ``Inc.``; not ``May 5.``."""
    word = token.strip(EDGES)
    return (
        (len(word) == 1 and word.isalpha()) or word in _SHORTENED or ("." in word and len(word) < 6)
    )


def is_capital(token: str) -> bool:
    """Tell whether a token starts with a capital or a figure, marks aside."""
    bare = token.lstrip('(“"‘')
    return bare[:1].isupper() or bare[:1].isdigit()


@lru_cache(maxsize=4096)
def plain(token: str, *, fold: bool = True) -> str:
    """Take the marks and the possessive off a token, and its case."""
    word = token.strip(EDGES)
    if word[-2:] in ("'s", "’s"):
        word = word[:-2]
    return word.casefold() if fold else word


def is_genitive(tokens: Sequence[str]) -> bool:
    """Tell a house that touches its office: "ředitel Acme Jan Roe", "директор Acme"."""
    office = tokens[-2] if len(tokens) > 1 else ""
    return office.islower() and not office.isascii() and is_office(office) and not closes(office)


def is_finnish_genitive(token: str) -> bool:
    """Tell the Finnish genitive before its office: "yhdistyksen hallituksen jäsen"."""
    if not token.endswith("n") or not token.islower():
        return False
    return token not in _FINNISH_SMALL and not token.endswith(_WHERETO)


def is_finnish(office: str) -> bool:
    """Tell an office that what it is held of stands before, whatever its case may be."""
    return office.islower() and office.endswith(_FINNISH)


def is_elsewhere(token: str) -> bool:
    """Tell what a Finnish sentence says before a title: "kertoo Ylelle johtaja"."""
    return token.endswith(_LOCAL)


def is_adjective(token: str) -> bool:
    """Tell a word that stands behind its noun: "le délégué régional Jean Roe"."""
    word = plain(token)
    behind_noun = token.islower() and word.endswith(_ADJECTIVE_ENDS)
    return (is_modifier(word) or behind_noun) and not is_office(token) and not closes(token)


def is_verb(token: str) -> bool:
    """Tell a verb of the past by its ending, "agreed:"; "retired", "world-renowned" are none."""
    word = token.rstrip(",:")
    return word.endswith("ed") and "-" not in word and plain(token) not in _ADJECTIVES


def lined_up(tokens: list[str]) -> list[str]:
    """Take the commas off the fields that one office is held of.

    "Minister of Energy, Water and Tourism Jane Roe"; of "Minister of Energy, Jane Roe, and Senator
    Tom Poe" nothing, for an office stands among them.
    """
    if JOINTS.isdisjoint(tokens[-_LAST:-1]):
        return tokens
    last = next(
        (
            at
            for at in range(len(tokens) - 2, max(2, len(tokens) - _LAST), -1)
            if tokens[at] in JOINTS
        ),
        0,
    )
    if not last or not all(_is_field(tokens, at) for at in range(last + 1, len(tokens))):
        return tokens
    begin = next((at for at in range(last - 1, 0, -1) if not _is_field(tokens, at)), 0)
    if not is_office(tokens[begin]) or tokens[begin + 1] not in _FIELD_OPENERS:
        return tokens
    return [
        token.removesuffix(",") if begin < at < last else token for at, token in enumerate(tokens)
    ]


def _is_field(tokens: Sequence[str], at: int) -> bool:
    """Tell a word of a field: "Sanidad,", "the", "écologique,", what ends one but no verb."""
    token = tokens[at]
    if token in _FIELD_ARTICLES or token in _FIELD_OPENERS:
        return True
    if token[0].isupper():
        return not is_office(token) and not closes(token.removesuffix(","))
    ends = token.endswith(",") or tokens[at + 1 : at + 2] == [] or tokens[at + 1] in JOINTS
    ahead = tokens[at - 1]
    named = ahead[0].isupper() and not ahead.endswith(",")
    return (
        ends
        and token.rstrip(",").isalpha()
        and (named or ahead in _FIELD_OPENERS)
        and (not is_office(token))
    )
