"""Whom the words behind a verb of speech name: "said West, the ...", and "West:"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.datelines.place import is_named
from newsdrop.parse.offices.before import titles
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.speaking.heard import unknown_names, unlisted_names
from newsdrop.parse.speaking.whose import joint, pronouns
from newsdrop.parse.speaking.words import plurals
from newsdrop.parse.speaking.words.asides import owns
from newsdrop.parse.speaking.words.clauses import Order
from newsdrop.parse.speaking.words.subjects import (
    NO_ARTICLES,
    entitles,
    is_lone,
    is_object,
    may_be_source,
)
from newsdrop.parse.speaking.words.tongues import (
    DEFINITE,
    HUMANS,
    INDEFINITE,
    PREPOSITIONS,
    WORD,
)
from newsdrop.parse.speaking.words.voice import EDGES, Voice
from newsdrop.parse.vocabulary.wordkinds import FAMILY, kinds
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from newsdrop.parse.speaking.heard.cast import Cast
    from newsdrop.parse.speaking.words.clauses import Source

_PHRASE_ENDS = regex(
    rf"(?<!\b[A-Z])\.|[,،;:!?“”\"«»(—–|]| - | (?:{any_of(words('speech', 'phrase ends'))}) "
)
_SLAVIC = ("cs", "sk", "pl", "sl", "hr", "sr", "ru", "uk", "be")
_HERS = frozenset(
    verb
    for language in _SLAVIC
    for verb in words("speech", f"say {language}")
    if verb.endswith(("la", "ła", "ла"))
) - words("speech", "say en")
"""Verbs that only a woman is the subject of."""
_FILLERS = regex(rf"(?:(?:{any_of(words('speech', 'fillers'))}),? )+")
_MARKS = ("“", "”", '"', "«", "»", "„")
_PAUSES = " ,-–—"
_ENGLISH = words("speech", "say en")
_TO = words("speech", "say es") | words("speech", "say it") | words("speech", "say ca")
_TO -= words("speech", "say pt")
"""Verbs of languages in which "a" before a name is "to", and no article."""
_HEARER = regex(r" a (?=[^\W\d_a-zß-ÿ])")
"""Behind who says it: "le dijo el alcalde a Jane Roe"."""
_LAST_NAME = regex(r"[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]{3,}(?:-[^\W\d_a-zß-ÿ][^\W\d_A-ZÀ-Þ]+)?")
_PAPERS = (
    words("speech", "documents")
    | words("speech", "documents abroad")
    | words("speech", "papers")
    | words("speech", "statements")
)
"""Which speak for whom they are of: "according to the report by West"."""
_LEAST = 3  # words of such a lead: "the wife of"
_ONLY_ARTICLES = (DEFINITE | INDEFINITE) - PREPOSITIONS
_LONGEST_NAME = 40  # characters
_FROM = "desde "
"""Behind a verb with which several speak, before their house: "señalan desde el Ayuntamiento"."""


def voice(cast: Cast, text: str, source: Source) -> Voice | None:
    """Read "said West, the ...", and "West:", which must be somebody's name or office.

    Parameters
    ----------
    cast
        Who is in the story.
    text
        The paragraph.
    source
        Where the words stand.
    """
    strict = source.order is Order.NO_VERB
    end = source.end
    start = end - len(text[source.start : end].lstrip(" ,:"))
    bare = not strict and text.startswith(":", source.start)  # "Hozzátette: a terv „...”"
    first = None if bare else WORD.match(text, start, end)
    if first and strict and first[0].casefold() in PREPOSITIONS:
        known = next(iter(cast.named.mentions(text, start, end)), None)
        if known is None or known.start != first.start():  # "De Roe", who is Luis de Roe
            return None
    if first and not strict and pronouns.means_somebody(cast.named, text, first, end):
        return cast.memory.pronoun(first[0])
    named = None if bare else _first_name(cast, text, start, source)
    if named and named[1] > start and first and is_lone(text, first):
        part = cast.memory.part(first[0])  # "ha dicho Baena, junto a Jane Roe"
        named = (part, start, first.end()) if part else named
    named = named or (None if strict else _between_halves(cast, text, source, start))
    if named:
        name, begin, stop = named
        row = cast.named.mentions(text, begin, end)
        together = joint.behind(text, row, begin, None if strict else end)
        apart = "," in text[start:begin] and not entitles(text, start, begin)
        apart = apart and (strict or (not source.verb and _is_clause(text, start, begin, stop)))
        if together or not apart:
            filled = _FILLERS.match(text, start, begin)
            words = text[filled.end() if filled else start : together or stop].strip(EDGES)
            several = together or (not strict and plurals.is_plural(text, source))
            return Voice(None if several else name, words)
    if first is None or first[0] in NO_ARTICLES:  # not "said Della", "teilte das Haus mit"
        # "añadió", "añadió en Madrid": the verb alone means who spoke last.
        return None if strict else _last(cast, text, source)
    if not strict and text.startswith(",", source.start):
        return cast.memory.last  # "pontua, referindo-se à pandemia"
    pause = _PHRASE_ENDS.search(text, start, end)
    stop = pause.start() if pause else end
    if source.verb in _TO and (hearer := _HEARER.search(text, start, stop)):
        stop = hearer.start()
    return _role(cast, text, source, text[start:stop].strip(EDGES))


def _role(cast: Cast, text: str, source: Source, phrase: str) -> Voice | None:
    """Find whom words without a name mean, or who spoke last where they mean nobody."""
    if phrase.startswith(_FROM) and not plurals.is_plural(text, source):
        return _last(cast, text, source) if source.verb else None  # "gritó desde una ventana"
    role = cast.memory.role(phrase)
    called = source.order is Order.VERB_FIRST and phrase[:1].isupper()  # "said Under Armour"
    if role and not (role.speaker or called or may_be_source(role.words)):
        return _last(cast, text, source) if source.verb else None  # "expliquent dans un mot"
    heard = role or (cast.memory.last if source.verb else None)  # "ανέφερε χαρακτηριστικά"
    return heard if heard and (heard.human or source.order is not Order.NO_VERB) else None


def _is_others(text: str, start: int, begin: int) -> bool:
    """Tell whom the words for somebody else tell of: "said the head about the plan of Mayor Roe".

    In "said the mayor of Salem, Jane Roe" a comma sets off who it is.
    """
    lead = text[start:begin]
    row = [word.casefold() for word in WORD.findall(lead)]
    if len(row) < _LEAST or row[0] not in DEFINITE or row[1] in _PAPERS or "," in lead:
        return False
    if title := titles.before(text, begin, start):
        row = [word.casefold() for word in WORD.findall(lead.removesuffix(f"{title} "))]
    while row and row[-1] in _ONLY_ARTICLES:
        row.pop()
    return len(row) > 1 and row[-1] in PREPOSITIONS


def _is_told(lead: str, verb: str) -> bool:
    """Tell who hears it: "le dijo el alcalde a Jane Roe", "le gritaron a Jane Roe"."""
    ahead, _, last = lead.rstrip().rpartition(" ")
    return last == "a" and "," not in lead and (bool(ahead) or verb in _TO)


def _is_clause(text: str, start: int, begin: int, stop: int) -> bool:
    """Tell what others say of a name: "according to the police, Jane Roe came", "..., Roe, 34, ".

    "according to the head of Acme, Jane Roe, " names who it is.
    """
    if not text.startswith(",", stop):
        goes_on = WORD.match(text, stop + 1)
        word = goes_on[0] if goes_on else ""
        return word[:1].islower() and word not in PREPOSITIONS
    return HUMANS.isdisjoint(map(str.casefold, WORD.findall(text, start, begin)))


def _between_halves(
    cast: Cast, text: str, source: Source, start: int
) -> tuple[str, int, int] | None:
    """Read the last name in "“Forgiamo campane” - spiega Qwabe - “per tutti”".

    The story has it nowhere else: a house that speaks stands there twice. In English, which calls
    people by full names first and houses by one word, a name that nobody knows is none.
    """
    end = source.end
    if text[end : end + 1] not in _MARKS or end - start > _LONGEST_NAME:
        return None
    name = text[start:end].strip(_PAUSES)
    if not _LAST_NAME.fullmatch(name) or name.casefold() in HUMANS:
        return None
    if unknown_names.is_known(name) or is_named(name) or cast.story.count(name) > 1:
        return None
    known = kinds(name) & FAMILY or source.verb not in _ENGLISH
    begin = text.index(name, start)
    return (name, begin, begin + len(name)) if known else None


def _last(cast: Cast, text: str, source: Source) -> Voice | None:
    """Find who spoke last; a verb of several has them for its subject."""
    last = cast.memory.last
    if last and last.speaker and source.verb in _HERS and cast.memory.is_man(last.speaker):
        return Voice(None, "")  # "slíbila" is no man's
    several = last and last.speaker and plurals.is_plural(text, source)
    return Voice(None, "", human=False) if several else last


def _first_name(cast: Cast, text: str, start: int, source: Source) -> tuple[str, int, int] | None:
    """Find the first name and where it stands, but no object's and no owner's."""
    end = source.end
    known = cast.named.mentions(text, start, end)[:1]
    runs = list(cast.named.capitals(text, start, end))
    other = unlisted_names.find(runs, text, start, end)
    other = other or unknown_names.behind(runs, cast.story, text, start)
    if other and not (known and known[0].start <= other[1]):
        begin, stop, name = *other, text[slice(*other)]
    elif known:
        begin, stop, name = known[0].start, known[0].end, known[0].person.name
    else:
        return None
    lead = text[start:begin]
    if is_object(lead) or _is_others(text, start, begin) or _is_told(lead, source.verb):
        return None
    if stop < end and owns(text, stop):
        return None
    return name, begin, stop
