"""What a capital word is known as: a given name, an office, a thing, a place, ..."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary import coined, inflected, syllables
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.patterns import regex

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

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
_LISTS = (
    (GIVEN, _GIVEN),
    (DOUBTFUL, _DOUBTFUL),
    (FAMILY, words("surnames")),
    (THING, words("capital_words", "things")),
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
_NO_NAMES = COMMON | THING | TITLE | PLACE | OPENER


def _known(word: str) -> int:
    """Look a word up as it stands, and as an inflected office or given name."""
    known = 0
    for kind, entries in _LISTS:
        if word in entries:
            known |= kind
    if not known & TITLE and (_is_title(word) or (known == SINGLE and is_compound_office(word))):
        known |= TITLE
    if not known & GIVEN and inflected.is_case(word, _GIVEN):
        known |= GIVEN
    return known & ~GIVEN | DOUBTFUL if known & GIVEN and known & _NO_NAMES else known


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
    return _known(one) & (THING | FAMILY | GIVEN) == THING


def _by_halves(word: str) -> int:
    """Look up a word by its halves: "Anne-Fleur", "Ji-hoon", "Party-list", "D.Jane"."""
    if word[1:2] == ".":
        return _known(word[2:]) & GIVEN
    first, _, second = word.partition("-")
    if second == "born":
        return COMMON
    if second.islower() and syllables.are_korean(first, second):
        return GIVEN
    if second.islower() and _known(first) & (THING | FAMILY | GIVEN) == THING:
        return THING  # "Party-list"
    if not second.isalpha() or not second[0].isupper():
        return 0
    return 0 if _known(second) & ~(GIVEN | DOUBTFUL) else _known(first) & GIVEN


def _by_shape(word: str) -> int:
    """Look up a word by its letters, its end, its halves."""
    if _GAELIC.match(word) or word.endswith(_LAST_NAME_ENDS):
        return FAMILY
    if _is_plural_thing(word) or (len(word) > _LONG and word.endswith(_THING_ENDS)):
        return THING
    if len(word) > _LONG and word.endswith("ism"):
        return COMMON  # "Professor of Journalism Jane Roe"
    return ACRONYM if coined.is_coined(word) else _by_halves(word)


_TRADES = words("titles", "last names too")
_COMPOUND_ENDS = tuple(words("titles", "compound_ends"))


def is_double_name(word: str) -> bool:
    """Tell a last name of two, of which the second was an office once: "Hayes-Oberst"."""
    first, _, second = word.rpartition("-")
    return second in _TRADES and _known(first) & ~(GIVEN | DOUBTFUL) == FAMILY


def is_compound_office(word: str) -> bool:
    """Tell whether a word is an office by its end: ``Kulturminister``, ``Vontobel-Präsident``."""
    if word.casefold().endswith(_COMPOUND_ENDS):
        return not is_double_name(word)
    _, hyphen, tail = word.rpartition("-")
    if is_double_name(word):
        return False
    if not hyphen or tail in ("elect", "designate"):
        return tail in ("elect", "designate")
    tail = tail if _known(tail) else tail.removesuffix("s")
    return _known(tail) & (TITLE | FAMILY | GIVEN | DOUBTFUL) == TITLE


def _holds_several(word: str) -> bool:
    """Tell the plural of a title by its singular: "Detectives"."""
    one = word[:-1]
    whole = len(word) > _SHORTEST and word.endswith("s")  # "Magg." is one, "Maggs" a name
    return whole and _known(one) & ~(SINGLE | MODIFIER) == TITLE


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
    known = _known(word)
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
        return 0 if word in _CALLED else _known(word.capitalize()) | ACRONYM
    return known | INITIAL if len(word) == 1 else known


_CALLED = words("name_parts", "initials without stops")
_BEFORE_FAMILY = words("titles", "single before a family name")
_HOUSES = words("not_people", "names")
_SECOND_FORMS = words("titles", "second forms")
_ROYALS = words("name_parts", "royals")
_OURS = words("name_parts", "our")
"""Before the form of address in a saint's name."""
_SAINTS = frozenset(("St", "Ste"))
_ANY_GIVEN = GIVEN | DOUBTFUL
_NAME = _ANY_GIVEN | FAMILY | COMMON  # "April"
_SHORTEST = 5  # letters of a word in capitals that is no acronym, whatever it is


def _is_held(run: Sequence[Word], known: Sequence[int]) -> bool:
    """Tell "Speaker Johnson" and "Minister Lord Qwabe" from "Speaker Series", "General Mills"."""
    named = known[-1] & FAMILY and not known[-1] & (_NO_NAMES | MODIFIER)
    held = not known[-1] and len(run) > 2 and known[-3] & TITLE
    return bool(named or held) and f"{run[-2].text} {run[-1].text}" not in _HOUSES


def _is_masters(word: str) -> bool:
    """Tell a last name that was an office once from what is none: "Hofmeister", "Lehrer"."""
    return word in _TRADES or (word.endswith("meister") and not _known(word))


def _is_named(known: Sequence[int]) -> bool:
    """Tell a given name, offices before it left aside."""
    ahead = all(kind & (TITLE | FORM | COMMON | OPENER) for kind in known[:-1])
    return ahead and bool(known[-1:] and known[-1] & GIVEN)


def _office_or_name(run: Sequence[Word], known: Sequence[int]) -> int:
    """Say what an office behind a given name is: none is held of one, but of a king's school."""
    ahead = run[-3].text if len(run) > 2 else ""
    return known[-1] if ahead in _ROYALS or (ahead and known[-3] & OPENER) else COMMON


def _is_korean(run: Sequence[Word], known: Sequence[int], at: int) -> bool:
    """Tell a given name of two words before the family's: "Suk Hui Roe"."""
    both = syllables.are_korean(run[at].text, run[at + 1].text)
    return both and not (known[at + 1] | known[at + 2]) & (_NO_NAMES | MODIFIER)


def _inside(run: Sequence[Word], known: Sequence[int], at: int) -> int:
    """Say what a word is behind a given name: "Mary St. John", "Senator April N.M. Roe".

    Nothing in "Mayor of Port St. John", "Mary St. John Church" and "Aurora N.Y. Works".
    """
    following, held = known[at + 1], at > 1 and known[at - 2] & (TITLE | FORM)
    if following & _NO_NAMES & ~PLACE or not (held or known[at - 1] & GIVEN):
        return known[at]
    if run[at].text in _SAINTS:
        behind = known[at + 2] if at + 2 < len(known) else 0
        return 0 if following & _ANY_GIVEN and not behind & _NO_NAMES else known[at]
    initials = "." in run[at].text and is_initial(run[at].text)
    return INITIAL if initials and (held or following & FAMILY) else known[at]


def _settle(run: Sequence[Word], known: list[int]) -> None:
    """Settle what three words that follow each other are only together."""
    for at in range(1, len(run) - 1):
        # "Tan Sri Jane Roe"; alone, "Sri" and "Tan" are names.
        if run[at].text in _SECOND_FORMS and (known[at - 1] & FORM or run[at - 1].text == "Tan"):
            known[at - 1 : at + 1] = FORM, FORM
        if known[at] & (OPENER | PLACE) and not known[at - 1] & ~_NAME:
            known[at] = _inside(run, known, at)
            known[at + 1] = known[at + 1] if known[at] else GIVEN  # "St. Pierre", a place as well
        # "Nuestra Señora del Carmen" is a church, a town or a feast.
        if run[at - 1].text in _OURS and known[at] & FORM:
            known[at - 1 : at + 2] = THING, THING, THING
        if not known[at - 1] and _is_korean(run, known, at - 1):
            known[at - 1] = DOUBTFUL


def in_run(run: Sequence[Word]) -> list[int]:
    """Look the words up, and settle by their neighbours what single letters and capitals are."""
    known = [kinds(word.text) for word in run]
    if len(run) > 2:
        _settle(run, known)
    for at, kind in enumerate(known[:-1]):
        if not known[at + 1] and syllables.are_chinese(run[at].text, run[at + 1].text):
            known[at : at + 2] = GIVEN | FAMILY, GIVEN
        elif syllables.are_southern(run[at].text, run[at + 1].text):
            known[at : at + 2] = GIVEN | FAMILY, GIVEN | FAMILY
        # "A. Bradley Parham", but "A Bradley fan" and, in a transcript, "Q Sarah".
        if kind & INITIAL and len(run[at].text) == 1:
            stopped = run[at + 1].start - run[at].end > 1
            known[at] = kind & ~COMMON if stopped else COMMON if at == 0 else kind
    if len(run) > 1 and run[-2].text in _BEFORE_FAMILY and _is_held(run, known):
        known[-2] |= SINGLE
    if known[-1] & ~SINGLE == TITLE and _is_named(known[:-1]):
        # "Elias Hofmeister"; of "Sam Mayor", a noun like "Steve Jobs", what is around it tells.
        known[-1] = FAMILY if _is_masters(run[-1].text) else _office_or_name(run, known)
    if run[0].text.startswith(("l'", "l’")):
        known[0] |= COMMON  # "le ministre de l’Intérieur Jean Roe"
    capitals = run[-1].text.isupper() and all(word.text.isupper() for word in run)
    if capitals and not _is_short(run, known):
        bare = (kind & ~ACRONYM for kind in known)  # "DI", an engineer, is "of" inside
        return [PARTICLE if at and run[at].text == "DI" else kind for at, kind in enumerate(bare)]
    return known


def _is_short(run: Sequence[Word], known: Sequence[int]) -> bool:
    """Tell letters that stand for houses, "SF ABC", from a name in capitals, "ANN ROE"."""
    return all(
        len(word.text) < _SHORTEST and kind == ACRONYM
        for word, kind in zip(run, known, strict=True)
    )
