"""What a capital word is known as: a given name, an office, a thing, a place, ..."""

from __future__ import annotations

from functools import lru_cache

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary import coined, inflected, syllables
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.patterns import regex

GIVEN = 1
DOUBTFUL = 2
"""A given name that is a common word as well."""
FAMILY = 4
THING = 8
OPENER = 16
COMMON = 32
TITLE = 64
FORM = 128
"""A form of address."""
PLACE = 256
INITIAL = 512
SUFFIX = 1024
ACRONYM = 2048
MODIFIER = 4096
SINGLE = 8192
"""A title that a last name alone may follow."""
PARTICLE = 16384
"""A capital particle: "Le" in "Bruno Le Maire"."""


def _is_code(state: str) -> bool:
    return "." in state[:-1] or (state.isupper() and state != "MS")


_DOUBTFUL = words("given_names", "also_words")
_GIVEN = words("given_names") - _DOUBTFUL
_TITLES = frozenset().union(
    *(words("titles", section) for section in ("heads", "ranks", "short", "initials"))
)
_PLACES = frozenset(
    name.rstrip(".")  # "Ind." and its like are words and names too; "N.C." and "NC" are not
    for section in ("continents", "countries", "regions", "cities", "peoples", "states_short")
    for name in words("places", section)
    if " " not in name and (section != "states_short" or _is_code(name))
)
_FAMILIES = words("surnames")
_HOUSES = frozenset(map(str.capitalize, inflected.GENITIVES)) - _FAMILIES
_LISTS = (
    (GIVEN, _GIVEN),
    (DOUBTFUL, _DOUBTFUL),
    (FAMILY, _FAMILIES),
    (THING, words("capital_words", "things") | _HOUSES),
    (OPENER, words("capital_words", "thing_openers")),
    (COMMON, words("capital_words", "common")),
    (TITLE, _TITLES),
    (MODIFIER, frozenset(map(str.capitalize, words("titles", "modifiers")))),
    (FORM, words("titles", "forms")),
    (SINGLE, words("titles", "single")),
    (PARTICLE, frozenset(map(str.capitalize, words("name_parts", "particles")))),
    (ACRONYM, frozenset(part for part in words("name_parts", "degrees") if not part.isupper())),
    (SUFFIX, words("name_parts", "suffixes")),
    (PLACE, _PLACES),
)
NO_NAMES = COMMON | THING | TITLE | PLACE | OPENER
"""What a word is that is no name's."""


def listed(word: str) -> int:
    """Look a word up as it stands, and as an inflected office or given name."""
    known = 0
    for kind, entries in _LISTS:
        if word in entries:
            known |= kind
    if not known & TITLE and (_is_title(word) or (known == SINGLE and is_compound_office(word))):
        known |= TITLE
    if not known & GIVEN and inflected.is_case(word, _GIVEN):
        known |= GIVEN
    return known & ~GIVEN | DOUBTFUL if known & GIVEN and known & NO_NAMES else known


def _is_title(word: str) -> bool:
    small = word[:1].lower() + word[1:]
    return small in _TITLES or word in inflected.OFFICES or small in inflected.OFFICES


_GAELIC = regex(r"(?:Mac|Mc|O['’])[A-Z][a-z]{2}")
_THING_ENDS = tuple(words("capital_words", "thing ends"))
_LONG = 7  # letters
_LAST_NAME_ENDS = tuple(words("name_parts", "last name ends"))
_LONG_PLURAL = 10
"""Letters; shorter plurals of things are names too: "Fields"."""


def _is_plural_thing(word: str) -> bool:
    """Tell the plural of a long word for a thing: "Administrations", "Universities"."""
    if len(word) < _LONG_PLURAL or not word.endswith("s"):
        return False
    one = f"{word[:-3]}y" if word.endswith("ies") else word[:-1]
    return listed(one) & (THING | FAMILY | GIVEN) == THING


def _by_halves(word: str) -> int:
    """Look up a word by its halves: "Anne-Fleur", "Ji-hoon", "Party-list", "D.Jane"."""
    if word[1:2] == ".":
        return listed(word[2:]) & GIVEN
    first, _, second = word.partition("-")
    if second == "born":
        return COMMON
    if syllables.is_korean(word):
        return GIVEN
    if second.islower() and listed(first) & (THING | FAMILY | GIVEN) == THING:
        return THING  # "Party-list"
    if not second.isalpha() or not second[0].isupper():
        return 0
    return 0 if listed(second) & ~(GIVEN | DOUBTFUL) else listed(first) & GIVEN


def _by_shape(word: str) -> int:
    """Look up a word by its letters, its end, its halves."""
    if _GAELIC.match(word) or word.endswith(_LAST_NAME_ENDS):
        return FAMILY
    if _is_plural_thing(word) or (len(word) > _LONG and word.endswith(_THING_ENDS)):
        return THING
    if len(word) > _LONG and word.endswith("ism"):
        return COMMON  # "Professor of Journalism Jane Roe"
    return ACRONYM if coined.is_coined(word) else _by_halves(word)


TRADES = words("titles", "last names too")
"""Offices of old that are last names, too."""
_CALLED = words("name_parts", "initials without stops")
SHORTEST = 5
"""Letters of a word in capitals that is no acronym, whatever it is."""
_COMPOUND_ENDS = tuple(words("titles", "compound_ends"))
_GERMAN_PLURALS = ("en", "e")


def is_double_name(word: str) -> bool:
    """Tell a last name of two, of which the second was an office once: "Hayes-Oberst"."""
    first, _, second = word.rpartition("-")
    return second in TRADES and listed(first) & ~(GIVEN | DOUBTFUL) == FAMILY


def is_compound_office(word: str) -> bool:
    """Tell whether a word is an office by its end: ``Kulturminister``, ``Vontobel-Präsident``."""
    if word.casefold().endswith(_COMPOUND_ENDS):
        return not is_double_name(word)
    _, hyphen, tail = word.rpartition("-")
    if is_double_name(word):
        return False
    if not hyphen or tail in ("elect", "designate"):
        return tail in ("elect", "designate")
    tail = tail if listed(tail) else tail.removesuffix("s")
    return listed(tail) & (TITLE | FAMILY | GIVEN | DOUBTFUL) == TITLE


def _holds_several(word: str) -> bool:
    """Tell the plural of a title by its singular: "Detectives", "Kommissare", "Polizisten"."""
    whole = len(word) > SHORTEST and word.endswith("s")  # "Magg." is one, "Maggs" a name
    german = next((end for end in _GERMAN_PLURALS if word.endswith(end)), "")
    if not whole and not (german and len(word) > _LONG):
        return False
    return listed(word[: -len(german or "s")]) & ~(SINGLE | MODIFIER) == TITLE


@lru_cache(maxsize=16384)
def kinds(word: str) -> int:
    """Look a word up.

    Parameters
    ----------
    word
        Without its possessive; in capitals throughout, it is looked up as if it had one.

    Returns
    -------
    int
        The kinds of this module or-ed together; 0 for a word that is not known.
    """
    known = listed(word)
    if not known:
        if is_initial(word):
            return INITIAL
        if is_compound_office(word) or _holds_several(word):
            return TITLE
        if word[:2] in ("l'", "l’", "L'", "L’"):
            # "l’Amministratore", "l’ONG"
            return kinds(word[2:]) & (TITLE | THING | COMMON | ACRONYM)
        if not word.isupper():
            return _by_shape(word)
        return 0 if word in _CALLED else listed(word.capitalize()) | ACRONYM
    return known | INITIAL if len(word) == 1 else known
