"""The words that languages use to report speech."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary.inflected import OFFICES
from newsdrop.patterns import regex

_SIGNS = "\u0900-\u0903\u093a-\u093c\u093e-\u094f"
WORD = regex(rf"[^\W_]+(?:(?:[-’'.&]|[{_SIGNS}]+)[^\W_]+)*[{_SIGNS}]*")
"""A word with what joins its parts: ``a-t-il``, ``D’Imperio``, ``U.S``, and Hindi vowel signs."""
EASTERN = regex(r"[぀-ヿ㐀-鿿가-힯]")
"""A sign of Korean, Japanese or Chinese, which mostly set no words apart."""

PRONOUNS = words("speech", "pronouns")
PREPOSITIONS = words("speech", "prepositions")
CONJUNCTIONS = words("speech", "conjunctions")
DEFINITE = words("speech", "definite")
INDEFINITE = words("speech", "indefinite")
ADVERBS = words("speech", "adverbs")
NO_SUBJECT = words("speech", "no subject")
"""Words that no subject begins with."""

HUMANS = (
    OFFICES
    | frozenset(
        word.casefold() for part in ("heads", "short", "ranks") for word in words("titles", part)
    )
    | words("speech", "anonymous")
    | words("speech", "general men")
    | words("speech", "general women")
    | words("speech", "general persons")
)
"""Nouns for somebody who can speak, offices among them."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """The words of speech of a language, English ones always among them.

    Parameters
    ----------
    say
        Verbs that stand on either side of a quote; some are of two words.
    hold
        Verbs that govern words in marks and do not follow them: "felt a ...", "called it ...".
    judges
        Those of them that the language itself has; a capital behind one begins a name.
    lead
        All of them, which stand before words in marks.
    according
        Matches "according to" and its like, with the space behind.
    known
        Whether the language has words of its own here.
    dashes
        Whether a dash opens speech that a comma before the verb closes.
    verbs_first
        Whether the subject stands behind its verb wherever that stands.
    verb_second
        Whether it does so where something else opens the sentence: "Zum Plan erklärt Roe".
    clitics
        Words before the verb, for whom or what it is said: "Roe nos dijo", "Roe l’a dit".
    articles
        Those of them that are articles, too, before a noun.
    """

    say: frozenset[str]
    hold: frozenset[str]
    judges: frozenset[str]
    lead: frozenset[str]
    according: re.Pattern[str]
    known: bool
    dashes: bool
    verbs_first: bool
    verb_second: bool
    clitics: frozenset[str]
    articles: frozenset[str]


_NORWEGIAN = ("nb", "nn")
"""Its two written forms, whose words stand together."""

_VERB_SECOND = frozenset(("de", "nl", "sv", "da", "no"))


@cache
def tongue(language: str) -> Tongue:
    """Read the words of speech of a language.

    Parameters
    ----------
    language
        The primary subtag: ``es``.
    """
    language = "no" if language in _NORWEGIAN else language
    listed = words("speech", f"say {language}")
    native = listed | {verb.replace("'", "’") for verb in listed}
    according = words("speech", "according en") | words("speech", f"according {language}")
    phrases = sorted(according, key=len, reverse=True)
    letters = "".join({phrase[0] for phrase in phrases})  # first, for a class is quick to look for
    either = "|".join(
        f"(?<=[{phrase[0].upper()}{phrase[0]}]){re.escape(phrase[1:])}" for phrase in phrases
    )
    say = words("speech", "say en") | native
    judges = words("speech", f"hold {language}") - native - words("speech", "hold en")
    hold = words("speech", "hold en") | judges
    clitics = words("speech", f"clitics {language}")
    return Tongue(
        say=say,
        hold=hold,
        judges=judges,
        lead=say | hold,
        according=re.compile(rf"[{letters}{letters.upper()}](?<!\w.)(?:{either}) "),
        known=bool(native),
        dashes=language in words("speech", "dashes"),
        verbs_first=language == "ar",
        verb_second=language in _VERB_SECOND,
        clitics=clitics | {word.replace("’", "'") for word in clitics},
        articles=words("speech", f"clitics or articles {language}"),
    )
