"""What an issuer says of itself: "Acme Corp. is a leading provider of anvils"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.house import (
    belonging,
    eastern_house,
    kinds_abroad,
    plain_things,
    subjects,
    telling,
    units,
)
from newsdrop.parse.prose import phrases, sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable

    from newsdrop.page import Block

_SHORTEST = 50  # characters of a description
_SUBJECT = 140  # characters within which it names its verb
_LONG = 120  # characters that a description with a plain verb fills
_OPENING = 600  # characters within which its first sentence ends

_NOTE = regex(r"[(\[]?\d{1,2}[)\].]{0,2} |[*†‡§]")  # "(1) Output is a global measure"
_WE = regex(rf"\b(?:{any_of(words('closing', 'own'))})\b", re.IGNORECASE)
_HOURS = regex(rf"\b(?:{any_of(weekdays.ENGLISH)})\b|\d ?[ap]\.?m\b")
_MANAGES = regex(r"\b(?:manages|operates) .{2,80}? (?:for|on behalf of) ")
_POINTER = regex(
    r"www\.|https?://|\.(?:gov|com|org|edu)\b|more information|\bon the \S+ website",
    re.IGNORECASE,
)
# "As a research agency, the Bridge Office tests ropes"
_AS = regex(r"As (?:an?|the) ([^,;:]{3,120}), (?:the )?(?=[^\W\d_a-zß-ÿ])")
# A slogan stands before the description: "Acme means anvils: The Acme Trust is ..."
_SLOGAN = regex(r"[^\W\d_a-zß-ÿ][^.:!?@]{3,60}: (?=[^\W\d_a-zß-ÿ])")
_CALLED = regex(  # "Acme, an agency in Springfield, Ill., looks after ..."
    r"(?P<name>[^\W\d_a-zß-ÿ][^,:;“”\"]{1,80}), (?:an?|the) (?P<kind>[^,:;“”\"]{3,120}), "
    r"(?:[A-Z][\w. ]{1,28}, )?(?=\w)"
)
_IN_YEAR = rf"[ ] (?: (?: {any_of(words('closing', 'in the year'))} ) [ ] )? \d{{4}}"
# A year among the words: "wurde 1972 gegründet", "grundades 1985", "fue fundada en 1985".
_SET_UP = regex(
    rf"""
      \b (?: {any_of(words("closing", "set up around a year"))} ) {_IN_YEAR} [ ]
        (?: von [ ] .{{3,60}} [ ] )? (?: {any_of(words("closing", "set up behind a year"))} ) \b
    | \b (?: {any_of(words("closing", "set up"))} ) {_IN_YEAR}
    """,
    re.VERBOSE,
)
_QUOTED_NAME = regex(r"[„“\"«»][ ]?([^\W\d_][^„“”\"«»]{1,60}?)[ ]?[“”\"»«] (?=[^\W\d_A-ZÀ-Þ])")
_FOUNDED = keys("closing", "founded")
# "Founded in 1998, the Acme Trust (AT) fights for bridges": at all times
_DOES = regex(
    rf"""
    [^,;:.]{{0,60}} , [ ] (?: [Tt]he [ ] )? [^\W\d_a-zß-ÿ] [\w&’'-]{{0,40}} [ ]
    (?: (?: of | for | and | [^\W\d_a-zß-ÿ] [\w&’'-]{{0,40}} ) [ ] ){{0,7}}
    (?: \( [\w&-]{{2,10}} \) [ ] )?
    (?: {any_of(words("closing", "does for others"))} ) [ ]
    """,
    re.VERBOSE,
)
_DESCRIBES = keys("closing", "describes")
_DESCRIBES_STRONGLY = keys("closing", "describes strongly")


def nobody() -> str:
    """Give the name of no house, where none is known to announce the news."""
    return ""


def is_description(
    block: Block, *, continued: bool = False, house: Callable[[], str] = nobody
) -> bool:
    """Tell a self-description from the last paragraph of the story.

    Parameters
    ----------
    block
        One of the last blocks; within a story the same words are part of it.
    continued
        True where another description follows, which makes a weaker sign enough.
    house
        Gives who announces the news, of whom a weaker sign is enough too; few paragraphs ask.
    """
    marked = block.text[:1] in '„“"«»'
    text = _QUOTED_NAME.sub(r"\1 ", block.text, count=1) if marked else block.text
    if block.kind is BlockKind.LIST_ITEM or telling.has_speech(text) or _NOTE.match(text):
        return False
    slogan = _SLOGAN.match(text)
    if slogan is not None:
        opening = sentences.split(text[slogan.end() : _OPENING])[0]
        if subjects.head(opening) in subjects.HEADS and not telling.has_news(opening):
            return True
    if eastern_house.describes(text):
        return True
    described = len(text) >= _SHORTEST and _is_western(text, house, continued=continued)
    return described and _HOURS.search(text) is None and not plain_things.are_told(text)


def _is_western(text: str, house: Callable[[], str], *, continued: bool) -> bool:
    opening, *others = sentences.split(text[:_OPENING])  # "Acme ships anvils. Acme is a firm"
    told = _is_called(opening) or _belongs(opening, text) or belonging.works_at(opening)
    told = told or units.works(text, opening)
    if told or any(map(belonging.MISSION.match, (opening, *others[:1]))):
        return not telling.has_news(opening)
    apposed = _AS.match(opening)
    called = apposed is not None and subjects.noun_in(apposed[1]) in subjects.HEADS
    opening = opening[apposed.end() :] if apposed and called else opening
    head = subjects.head(opening)
    if head in subjects.PERSONS or telling.has_news(opening):
        return False
    since = _SET_UP.search(opening)
    found = since.span() if since else phrases.search(opening, _DESCRIBES)
    verb = found[0] if found else None
    abroad = kinds_abroad.verb(opening[: 2 * _SUBJECT])
    if abroad is not None and subjects.is_name(opening[:abroad]):
        return True
    founded = phrases.opening(opening, _FOUNDED)
    if verb is None or head in subjects.HEADS or founded is not None:
        does = founded is not None and _DOES.match(opening, founded.end) is not None
        return does or verb is not None or head in subjects.HEADS
    subject = opening[:verb]
    if verb > _SUBJECT or not subjects.is_name(subject):
        return False
    return (
        continued
        or called
        or since is not None
        or (subjects.is_of(subject, house()) and len(subject.split()) <= len(house().split()) + 1)
        or phrases.search(opening[:_SUBJECT], _DESCRIBES_STRONGLY) is not None
        or _MANAGES.search(opening[: 2 * _SUBJECT]) is not None
        or _is_organization(subject, text)
        or any(
            one.startswith(subject) and subjects.head(one) in subjects.HEADS for one in others[:1]
        )
    )


def _belongs(opening: str, text: str) -> bool:
    """Tell a house by what it is part of, or by what it has done for years, told on a site."""
    name = belonging.does(opening) if len(text) >= _LONG else None
    rest = text[len(opening) :]
    points = _POINTER.search(rest[:_LONG]) or (_POINTER.search(rest[-_LONG:]) and _WE.search(rest))
    return bool((points and belonging.since(opening)) or (name and subjects.is_name(name)))


def _is_called(opening: str) -> bool:
    """Tell "Acme, an agency of the state, looks after bridges", with what it does at all times."""
    if (called := _CALLED.match(opening)) is None or telling.has_news(opening):
        return False
    named = subjects.noun_in(called["kind"]) in subjects.HEADS and subjects.is_name(called["name"])
    return named and phrases.opening(opening[called.end() :], _DESCRIBES) is not None


def _is_organization(subject: str, text: str) -> bool:
    """Say whether the subject of a plain verb ("provides") is an issuer introducing itself."""
    names = [word.strip("(),").removesuffix("’s").removesuffix("'s") for word in subject.split()]
    points = _POINTER.search(text[-_SUBJECT:]) is not None
    if any(map(subjects.is_kind, names)):
        return points or len(text) >= _LONG
    return points and len(names) == 1 and names[0].isupper()  # "OJP provides ..."
