"""Which house opens the text: the subject of its first sentence, in many languages.

"Le ministère des Ponts annonce", "Vejministeriet indkalder", "Am Montag lädt die Stadt ein".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.houses import organizations
from newsdrop.parse.issuing.names import officers
from newsdrop.parse.issuing.text import (
    arabic_opener,
    inverted,
    opener_names,
    opener_verbs,
    openings,
)
from newsdrop.parse.issuing.text.opener_names import LAST, SMALL, article, joined
from newsdrop.parse.issuing.text.opener_verbs import ADVERBS, VERBS
from newsdrop.parse.issuing.text.openings import DATELINE
from newsdrop.parse.persons.scripts import arabic
from newsdrop.parse.prose.choices import any_of
from newsdrop.patterns import regex

if TYPE_CHECKING:
    import re
    from collections.abc import Sequence

_BREAKS = words("openers", "breaks")
_BEGINNINGS = words("openers", "beginnings")
_DESCRIBED = words("announcing", "houses") | words("announcing", "kinds of houses")
_DASHES = frozenset("-–—")
_MOST = 12  # words of a name
_SENTENCE = 300  # characters that are read

_APPOSITION = regex(r" (?:[^,.;:]|\.(?=[\w,])){3,120}, (?P<verb>[^\s,.;:]+)")
_NAMED_ON = regex(r" (?:(?:de|den|der|het) )?[^\W\d_a-zß-ÿ]")
_SHORT = frozenset(word.casefold() for word in words("abbreviations"))
_STOPPED = regex(r"[^\W\d_]{5,}\.")
_TOKEN = regex(r"[^\s,.;:!?]+(?:\.[^\s,.;:!?]+)*\.?(?=,? )|,")
_ANDS = any_of((words("portfolios", "ands") | words("openers", "ands")) - {"&"})
_AND = regex(rf"(?:{_ANDS}) ")
# "et plus de 200 autres", "und 20 weitere"
_OTHERS = regex(rf"(?:{_ANDS}) (?:[^\W\d_A-ZÀ-Þ]+ ){{0,3}}\d")
# "et l’Institut", "und das Poe-Institut"; in languages without articles "och Poe Institutet"
_SECOND = regex(
    rf"(?:(?:{_ANDS}) (?:(?:{any_of(words('openers', 'bare articles'))}) |[lL]['’])"
    rf"|(?:{any_of(words('openers', 'ands before names'))}) )"
    r"(?P<one>[\w-]+)(?: (?P<other>[\w-]+))?"
)
_NO_PART = tuple(
    f"{start} " for start in words("announcing", "joins") | words("openers", "behind a name")
)


def find(lead: str) -> str | None:
    """Find the house that is the subject of the first sentence.

    Parameters
    ----------
    lead
        The beginning of the text, without what stands in brackets.

    Returns
    -------
    str or None
        The name as printed, without its article; it must be a house's by its words.
    """
    first = lead[:_SENTENCE].partition("\n")[0]
    if arabic.is_arabic(first[DATELINE : 2 * DATELINE] or first):
        return arabic_opener.find(first)
    for sentence in openings.sentences(first):
        name = _subject(sentence) or inverted.find(sentence)
        if name is not None:
            name = _undescribed(name)
            return officers.house_of(organizations.tidy(name[0].upper() + name[1:]))
    return None


def _undescribed(name: str) -> str:
    """Take what a house is off its name: "International law firm Roe & Poe LLP"."""
    parts = name.split()
    for at in range(len(parts) - 2, 0, -1):
        if parts[at] in _DESCRIBED and parts[at + 1][0].isupper():
            return " ".join(parts[at + 1 :])
    return name


def _subject(sentence: str) -> str | None:
    """Read the name before the first verb."""
    rest = sentence[article(sentence) :]
    if rest.partition(" ")[0].casefold() in _BEGINNINGS or openings.is_adverbial(sentence):
        return None
    parts: list[str] = []
    for token in _TOKEN.finditer(rest):
        if token[0] in _DASHES:
            return None  # behind a dateline
        behind = bool(parts) and _goes_on(parts, rest, token.start())
        whole = behind or _is_whole(parts, rest, token)
        if whole is not None:
            return joined(parts) if whole else None
        if _STOPPED.fullmatch(token[0]) and token[0][:-1].casefold() not in _SHORT:
            return None  # the sentence ends: "Die Stadt repariert Brücken. Das ..."
        parts.append(token[0])
        if parts[-1].casefold() in LAST:
            return joined(parts)
    return None


def _is_whole(parts: Sequence[str], text: str, token: re.Match[str]) -> bool | None:
    """Say whether a name ends before a word; ``None`` where it goes on."""
    word = token[0]
    if word == ",":
        behind = _APPOSITION.match(text, token.end())
        if behind is None:
            return False
        return behind["verb"] in VERBS or opener_verbs.begins(text, behind.start("verb"))
    if word in _BREAKS or len(parts) > _MOST:
        return False
    # "ministerie van Cultuur", but "els veïns van obrir"
    if not parts or (word in SMALL and _NAMED_ON.match(text, token.end())):
        return None
    if word in ADVERBS:
        return not _may_be_verb(parts)
    ends = word in VERBS or opener_verbs.begins(text, token.start())
    return True if ends else None


def _goes_on(parts: Sequence[str], text: str, at: int) -> bool:
    """Tell what is no part of the name before it: "mit Sitz in", "und 200 andere"."""
    if text.startswith(_NO_PART, at) or _OTHERS.match(text, at):
        return True
    if organizations.is_form(parts[-1]) and _AND.match(text, at):
        return all(part[0].isupper() or part in SMALL for part in parts)  # "Acme AB och Poe AB"
    second = _SECOND.match(text, at) if parts[-1][-1] != "-" else None
    return second is not None and any(map(opener_names.is_noun, filter(None, second.groups())))


def _may_be_verb(parts: Sequence[str]) -> bool:
    """Tell the unknown verb before an adverb: "Policía de Roevilla detuvo ayer"."""
    return parts[-1][0].islower() and any(part[0].isupper() for part in parts[1:])
