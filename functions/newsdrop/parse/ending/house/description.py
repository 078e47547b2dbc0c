"""What an issuer says of itself: "Acme Corp. is a leading provider of anvils"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from newsdrop.lexicon import folded, words
from newsdrop.page import BlockKind
from newsdrop.parse.ending.house import belonging, eastern_house, kinds_abroad, units
from newsdrop.parse.prose import elided, phrases, sentences
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import keys
from newsdrop.parse.when import weekdays
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from newsdrop.page import Block

_SHORTEST = 50  # characters of a description
_SUBJECT = 140  # characters within which it names its verb
_LONG = 120  # characters that a description with a plain verb fills
_OPENING = 600  # characters within which its first sentence ends

_ORGANIZATIONS = folded("closing", "organizations")
_COMPOUNDS = tuple(folded("closing", "compounds"))
_HEADS = folded("closing", "heads")
_PERSONS = folded("closing", "persons")
_LEADS = words("closing", "leads")
_NOTE = regex(r"[(\[]?\d{1,2}[)\].]{0,2} |[*†‡§]")  # "(1) Output is a global measure"
_WE = regex(rf"\b(?:{any_of(words('closing', 'own'))})\b", re.IGNORECASE)
_HOURS = regex(rf"\b(?:{any_of(weekdays.ENGLISH)})\b|\d ?[ap]\.?m\b")
_MANAGES = regex(r"\b(?:manages|operates) .{2,80}? (?:for|on behalf of) ")
_POINTER = regex(
    r"www\.|https?://|\.(?:gov|com|org|edu)\b|more information|\bon the \S+ website",
    re.IGNORECASE,
)
# "is a maker", "is Ohio's oldest bank"
_IS = regex(r"(?<![\w-])(?:is|are) (?:(?:a|an|the|one of the)\b|[A-Z][a-z]{2,20}[’']s) ?(.{3,120})")
# "As a research agency, the Bridge Office tests ropes"
_AS = regex(r"As (?:an?|the) ([^,;:]{3,120}), (?:the )?(?=[^\W\d_a-z])")
_HEAD_END = regex(
    r"\(|(?:,| and\b)(?! \w+-\w)"  # "a family-run, prize-winning maker"
    rf"| (?:{any_of(words('closing', 'ends of English kinds'))})\b"
)
# A slogan stands before the description: "Acme means anvils: The Acme Trust is ..."
_SLOGAN = regex(r"[^\W\d_a-z][^.:!?@]{3,60}: (?=[^\W\d_a-z])")
_CALLED = regex(  # "Acme, an agency in Springfield, Ill., looks after ..."
    r"(?P<name>[^\W\d_a-z][^,:;“”\"]{1,80}), (?:an?|the) (?P<kind>[^,:;“”\"]{3,120}), "
    r"(?:[A-Z][\w. ]{1,28}, )?(?=\w)"
)
_EXPLAINED = regex(
    r"""
    (?: \w{1,3} [ '’] )? [^\W\d_a-z] [^.!?():;,]{6,100}
    [ ] \( (?P<short> [^\W\d_a-z][\w&-]{0,8}[^\W\d_a-z] ) \) [ ] (?P<verb> [^\W\d_A-Z]+ )
    """,
    re.VERBOSE,
)
_SHORTENED = regex(
    r"(?:The )?(?P<name>[^\W\d_a-z][^!?():;]{6,100}) \([^()]{2,12}\) (?P<verb>[^\W\d_A-Z]+)"
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
_NAMED = regex(r"“[\w’&.-]+(?: [\w’&.-]+)?”|\"[\w’&.-]+(?: [\w’&.-]+)?\"")
_QUOTED_NAME = regex(r"[„“\"«»][ ]?([^\W\d_][^„“”\"«»]{1,60}?)[ ]?[“”\"»«] (?=[^\W\d_A-Z])")
_DOMAIN = regex(r"[\w-]{2,40}\.(?:com|org|net|io|eu|info|[a-z]{2})")
_ELIDED = regex(rf"{elided.ANY}(?=\w)", re.IGNORECASE)
_AUXILIARIES = words("closing", "auxiliaries")
_ARTICLES = words("closing", "articles of houses")
_SMALL = words("closing", "small in houses")
_NEWS = keys("closing", "news")
_FOUNDED = keys("closing", "founded")
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
    if block.kind is BlockKind.LIST_ITEM or has_speech(text) or _NOTE.match(text):
        return False
    slogan = _SLOGAN.match(text)
    if slogan is not None:
        opening = sentences.split(text[slogan.end() : _OPENING])[0]
        if _head(opening) in _HEADS and not has_news(opening):
            return True
    if eastern_house.describes(text):
        return True
    described = len(text) >= _SHORTEST and _is_western(text, house, continued=continued)
    return described and _HOURS.search(text) is None


def _is_western(text: str, house: Callable[[], str], *, continued: bool) -> bool:
    opening, *others = sentences.split(text[:_OPENING])  # "Acme ships anvils. Acme is a firm"
    told = _is_called(opening) or _belongs(opening, text) or belonging.works_at(opening)
    told = told or units.works(text, opening, _is_name)
    if told or any(map(belonging.MISSION.match, (opening, *others[:1]))):
        return not has_news(opening)
    apposed = _AS.match(opening)
    called = apposed is not None and _kind(apposed[1]) in _HEADS
    opening = opening[apposed.end() :] if apposed and called else opening
    head = _head(opening)
    if head in _PERSONS or has_news(opening):
        return False
    since = _SET_UP.search(opening)
    found = since.span() if since else phrases.search(opening, _DESCRIBES)
    verb = found[0] if found else None
    abroad = kinds_abroad.verb(opening[: 2 * _SUBJECT])
    if abroad is not None and _is_name(opening[:abroad]):
        return True
    if verb is None or head in _HEADS or phrases.opening(opening, _FOUNDED) is not None:
        return verb is not None or head in _HEADS
    subject = opening[:verb]
    if verb > _SUBJECT or not _is_name(subject):
        return False
    return (
        continued
        or called
        or since is not None
        or (_is_of(subject, house()) and len(subject.split()) <= len(house().split()) + 1)
        or phrases.search(opening[:_SUBJECT], _DESCRIBES_STRONGLY) is not None
        or _MANAGES.search(opening[: 2 * _SUBJECT]) is not None
        or _is_organization(subject, text)
        or any(one.startswith(subject) and _head(one) in _HEADS for one in others[:1])
    )


def _belongs(opening: str, text: str) -> bool:
    """Tell a house by what it is part of, or by what it has done for years, told on a site."""
    name = belonging.does(opening) if len(text) >= _LONG else None
    rest = text[len(opening) :]
    points = _POINTER.search(rest[:_LONG]) or (_POINTER.search(rest[-_LONG:]) and _WE.search(rest))
    return bool((points and belonging.since(opening, _is_kind)) or (name and _is_name(name)))


def _is_called(opening: str) -> bool:
    """Tell "Acme, an agency of the state, looks after bridges", with what it does at all times."""
    if (called := _CALLED.match(opening)) is None or has_news(opening):
        return False
    named = _kind(called["kind"]) in _HEADS and _is_name(called["name"])
    return named and phrases.opening(opening[called.end() :], _DESCRIBES) is not None


def goes_on(text: str, above: Block, house: Callable[[], str]) -> bool:
    """Say whether a paragraph continues the house's description in the one above it.

    Parameters
    ----------
    text
        A paragraph such as "Since its founding, thousands have joined it".
    above
        The block above it.
    house
        Gives who announces the news.
    """
    if phrases.opening(text, _FOUNDED) is None or has_speech(text):
        return False
    since = not has_news(sentences.split(text[:_OPENING])[0])
    return since and _is_of(above.text, house()) and is_description(above, house=house)


def introduces_again(text: str, above: Iterable[str]) -> bool:
    """Tell a description by a short name that it explains though the story has used it.

    Parameters
    ----------
    text
        A paragraph such as "The Acme Bridge Trust (ABT) looks after bridges".
    above
        The paragraphs of the story.
    """
    match = _EXPLAINED.match(text) if len(text) >= _LONG else None
    told = match and match["verb"] not in _AUXILIARIES
    short = match["short"] if match and told else belonging.begun(text, _is_kind)
    if not short or has_speech(text) or has_news(sentences.split(text[:_OPENING])[0]):
        return False
    used = re.compile(rf"(?<!\w){re.escape(short)}(?!\w)")
    return any(map(used.search, above))


def is_pointed_at(text: str, below: str) -> bool:
    """Tell a description by the line below it, which sends the reader on to the house by name.

    Parameters
    ----------
    text
        A paragraph such as "Acme Bridges, Springfield (ABS) looks after bridges".
    below
        The line below it: "For more news from Acme Bridges, Springfield, visit ...".
    """
    match = _SHORTENED.match(text) if len(text) >= _LONG else None
    if match is None or match["name"] not in below or match["verb"] in _AUXILIARIES:
        return False
    opening = sentences.split(text[match.end() : _OPENING])[0]
    return _is_name(match["name"]) and not has_speech(text) and not has_news(opening)


def _is_of(text: str, house: str) -> bool:
    """Say whether a text, or the subject of one, opens with a house's name."""
    return bool(house) and re.match(rf"(?:The )?{re.escape(house)}(?!\w)", text) is not None


def has_news(text: str) -> bool:
    """Say whether a text tells what somebody said or did of late.

    Parameters
    ----------
    text
        A sentence or a paragraph.
    """
    return phrases.search(text, _NEWS) is not None


def has_speech(text: str) -> bool:
    """Say whether a paragraph quotes somebody.

    Parameters
    ----------
    text
        A paragraph; a name in marks, such as (Nasdaq “ACME”), is no speech.
    """
    bare = _NAMED.sub("", text)
    return "“" in bare or bare.count('"') > 1 or "« " in text or "„" in text


def _is_organization(subject: str, text: str) -> bool:
    """Say whether the subject of a plain verb ("provides") is an issuer introducing itself."""
    names = [word.strip("(),").removesuffix("’s").removesuffix("'s") for word in subject.split()]
    points = _POINTER.search(text[-_SUBJECT:]) is not None
    if any(map(_is_kind, names)):
        return points or len(text) >= _LONG
    return points and len(names) == 1 and names[0].isupper()  # "OJP provides ..."


def _is_kind(word: str) -> bool:
    """Say whether a word is what houses are called: "Institute", "L’association", "Roestiftung"."""
    folded = _ELIDED.sub("", word.casefold())
    return folded in _ORGANIZATIONS or folded.endswith(_COMPOUNDS)


def _head(sentence: str) -> str:
    """Find the noun that says what the subject is: "laboratory" in "NREL is the primary ..."."""
    match = _IS.search(sentence[: 2 * _SUBJECT])
    if match is None or match.start() > _SUBJECT or not _is_name(sentence[: match.start()]):
        return ""
    noun = _kind(match[1]).removesuffix("’s").removesuffix("'s")
    return noun if noun in _HEADS or noun in _PERSONS else noun.removesuffix("s")


def _kind(said: str) -> str:
    """Take the noun out of what follows an article: "agency" of "agency of the state"."""
    kind = _HEAD_END.split(said, maxsplit=1)[0].casefold().split()
    leads = kind[-1:] == ["leader"] and not _LEADS.isdisjoint(kind)
    return "company" if leads else kind[-1] if kind else ""


def _is_name(subject: str) -> bool:
    """Say whether the words before the verb are one long name, articles and brackets allowed."""
    bare = re.sub(r"\([^)]{0,60}\)", " ", subject)
    small = [
        word
        for word in bare.split()
        if word[0].islower() and word not in _SMALL and not _is_kind(word) and not _is_mark(word)
    ]
    others = [word for word in bare.split() if word not in _ARTICLES]
    named = any(word[0].isupper() or _is_mark(word) for word in others)
    return named and len(small) <= 1 and len(bare.split()) <= 16


def _is_mark(word: str) -> bool:
    """Tell a name that is written small by its sign: "acme®", "acme.org"."""
    return "®" in word or "™" in word or _DOMAIN.fullmatch(word) is not None
