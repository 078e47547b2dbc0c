"""What a sentence is about: the name of a house, and the noun that says what it is."""

from __future__ import annotations

import re

from newsdrop.lexicon import folded, words
from newsdrop.parse.prose import elided
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

_SUBJECT = 140  # characters within which it names its verb
_ORGANIZATIONS = folded("closing", "organizations")
_COMPOUNDS = tuple(folded("closing", "compounds"))
HEADS = folded("closing", "heads")
PERSONS = folded("closing", "persons")
_LEADS = words("closing", "leads")
# "is a maker", "is Ohio's oldest bank"
_IS = regex(r"(?<![\w-])(?:is|are) (?:(?:a|an|the|one of the)\b|[A-Z][a-z]{2,20}[’']s) ?(.{3,120})")
_HEAD_END = regex(
    r"\(|(?:,| and\b)(?! \w+-\w)"  # "a family-run, prize-winning maker"
    rf"| (?:{any_of(words('closing', 'ends of English kinds'))})\b"
)
_DOMAIN = regex(r"[\w-]{2,40}\.(?:com|org|net|io|eu|info|[a-z]{2})")
_ELIDED = regex(rf"{elided.ANY}(?=\w)", re.IGNORECASE)
_ARTICLES = words("closing", "articles of houses")
_SMALL = words("closing", "small in houses")


def is_kind(word: str) -> bool:
    """Say whether a word is what houses are called: "Institute", "L’association", "Roestiftung"."""
    folded = _ELIDED.sub("", word.casefold())
    return folded in _ORGANIZATIONS or folded.endswith(_COMPOUNDS)


def head(sentence: str) -> str:
    """Find the noun that says what the subject is: "laboratory" in "NREL is the primary ..."."""
    match = _IS.search(sentence[: 2 * _SUBJECT])
    if match is None or match.start() > _SUBJECT or not is_name(sentence[: match.start()]):
        return ""
    noun = noun_in(match[1]).removesuffix("’s").removesuffix("'s")
    return noun if noun in HEADS or noun in PERSONS else noun.removesuffix("s")


def noun_in(said: str) -> str:
    """Take the noun out of what follows an article: "agency" of "agency of the state"."""
    kind = _HEAD_END.split(said, maxsplit=1)[0].casefold().split()
    leads = kind[-1:] == ["leader"] and not _LEADS.isdisjoint(kind)
    return "company" if leads else kind[-1] if kind else ""


def is_name(subject: str) -> bool:
    """Say whether the words before the verb are one long name, articles and brackets allowed."""
    bare = re.sub(r"\([^)]{0,60}\)", " ", subject)
    small = [
        word
        for word in bare.split()
        if word[0].islower() and word not in _SMALL and not is_kind(word) and not _is_mark(word)
    ]
    others = [word for word in bare.split() if word not in _ARTICLES]
    named = any(word[0].isupper() or _is_mark(word) for word in others)
    return named and len(small) <= 1 and len(bare.split()) <= 16


def _is_mark(word: str) -> bool:
    """Tell a name that is written small by its sign: "acme®", "acme.org"."""
    return "®" in word or "™" in word or _DOMAIN.fullmatch(word) is not None


def is_of(text: str, house: str) -> bool:
    """Say whether a text, or the subject of one, opens with a house's name."""
    return bool(house) and re.match(rf"(?:The )?{re.escape(house)}(?!\w)", text) is not None
