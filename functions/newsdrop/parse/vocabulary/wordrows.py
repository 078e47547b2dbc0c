"""What capital words are in a row, where their neighbours tell."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from newsdrop.lexicon import words
from newsdrop.parse.vocabulary import syllables
from newsdrop.parse.vocabulary.capitals import is_initial
from newsdrop.parse.vocabulary.inflected import GENITIVES
from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    INITIAL,
    MODIFIER,
    NO_NAMES,
    OPENER,
    PARTICLE,
    PLACE,
    SHORTEST,
    SINGLE,
    THING,
    TITLE,
    TRADES,
    kinds,
    listed,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from newsdrop.parse.vocabulary.capitals import Word

_BEFORE_FAMILY = words("titles", "single before a family name")
_HOUSES = words("not_people", "names")
_SECOND_FORMS = words("titles", "second forms")
_ROYALS = words("name_parts", "royals")
_OURS = words("name_parts", "our")
"""Before the form of address in a saint's name."""
_PILGRIMS = frozenset(("H", "H.", "Hj", "Hj."))
_OFFICES_OF_PILGRIMS = words("title_context", "offices before houses") | {"wali", "wakil"}
"""Of Indonesia, where who has been to Mecca is called so."""
_SAINTS = frozenset(("St", "Ste"))
_OF_TWO = words("titles", "of two words")
_GENITIVE_ENDS = tuple(words("inflected", "ends of genitives")) + tuple(
    words("inflected", "feminine ends of genitives")
)
_ANY_GIVEN = GIVEN | DOUBTFUL
_NAME = _ANY_GIVEN | FAMILY | COMMON  # "April"


def _is_held(run: Sequence[Word], known: Sequence[int]) -> bool:
    """Tell "Speaker Johnson" and "Minister Lord Qwabe" from "Speaker Series", "General Mills"."""
    named = known[-1] & FAMILY and not known[-1] & (NO_NAMES | MODIFIER)
    held = not known[-1] and len(run) > 2 and known[-3] & TITLE
    return bool(named or held) and f"{run[-2].text} {run[-1].text}" not in _HOUSES


def _is_masters(word: str) -> bool:
    """Tell a last name that was an office once from what is none: "Hofmeister", "Lehrer"."""
    return word in TRADES or (word.endswith("meister") and not listed(word))


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
    return both and not (known[at + 1] | known[at + 2]) & (NO_NAMES | MODIFIER)


def _inside(run: Sequence[Word], known: Sequence[int], at: int) -> int:
    """Say what a word is behind a given name: "Mary St. John", "Senator April N.M. Roe".

    Nothing in "Mayor of Port St. John", "Mary St. John Church" and "Aurora N.Y. Works".
    """
    following, held = known[at + 1], at > 1 and known[at - 2] & (TITLE | FORM)
    if following & NO_NAMES & ~PLACE or not (held or known[at - 1] & GIVEN):
        return known[at]
    if run[at].text in _SAINTS:
        behind = known[at + 2] if at + 2 < len(known) else 0
        return 0 if following & _ANY_GIVEN and not behind & NO_NAMES else known[at]
    initials = "." in run[at].text and is_initial(run[at].text)
    return INITIAL if initials and (held or following & FAMILY) else known[at]


def is_pilgrim(run: Sequence[Word], at: int) -> bool:
    """Tell the form of address in "Bupati Salem H. Dedi Roe" from the initial of "Ann H. Roe"."""
    if run[at].text not in _PILGRIMS or not kinds(run[at + 1].text) & _ANY_GIVEN:
        return False
    offices = (word.text.casefold() in _OFFICES_OF_PILGRIMS for word in run[:at])
    return any(offices) and not kinds(run[at - 1].text) & (GIVEN | FAMILY)


def _settle(run: Sequence[Word], known: list[int]) -> None:
    """Settle what three words that follow each other are only together."""
    for at in range(1, len(run) - 1):
        if is_pilgrim(run, at):
            known[at] = FORM
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


def _alone(run: Sequence[Word]) -> list[int]:
    """Look the words up, offices and houses of two words together: "Chief Justice"."""
    known = [kinds(word.text) for word in run]
    for at, (word, other) in enumerate(pairwise(run), 1):
        if f"{word.text} {other.text}" in _OF_TWO:
            known[at] = TITLE | SINGLE
        if not known[at] and known[at - 1] & THING and _goes_on(word.text, other.text):
            known[at] = THING
    return known


def _beside_stop(word: str, kind: int, *, stopped: bool, first: bool) -> int:
    """Say what a short word is: "Maj. Jane Roe", but "Maj Britt Roe".

    "A. Bradley Parham", but "A Bradley fan" and, in a transcript, "Q Sarah".
    """
    if kind & INITIAL and len(word) == 1:
        return kind & ~COMMON if stopped else COMMON if first else kind
    return kind & ~DOUBTFUL if kind & TITLE and stopped else kind


def _leads_family(family: str, given: str, kind: int) -> bool:
    """Tell a family's name before a given one with a hyphen: "Tsang Chun-wah", "Park Ji-hoon"."""
    korean = kind & FAMILY and syllables.is_korean(given)
    return bool(korean) or syllables.are_southern(family, given)


def in_run(run: Sequence[Word]) -> list[int]:
    """Look the words up, and settle by their neighbours what single letters and capitals are."""
    known = _alone(run)
    if len(run) > 2:
        _settle(run, known)
    for at, kind in enumerate(known[:-1]):
        if not known[at + 1] and syllables.are_chinese(run[at].text, run[at + 1].text):
            known[at : at + 2] = GIVEN | FAMILY, GIVEN
        elif _leads_family(run[at].text, run[at + 1].text, kind):
            known[at : at + 2] = GIVEN | FAMILY, GIVEN | FAMILY
        if kind & (TITLE | INITIAL):
            stopped = run[at + 1].start - run[at].end > 1
            known[at] = _beside_stop(run[at].text, kind, stopped=stopped, first=at == 0)
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


def _goes_on(house: str, word: str) -> bool:
    """Tell the adjective of a Slavic house: "rektor Politechniki Acmeskiej Jan Roe"."""
    return word.endswith(_GENITIVE_ENDS) and house.casefold() in GENITIVES


def _is_short(run: Sequence[Word], known: Sequence[int]) -> bool:
    """Tell letters that stand for houses, "SF ABC", from a name in capitals, "ANN ROE"."""
    return all(
        len(word.text) < SHORTEST and kind == ACRONYM for word, kind in zip(run, known, strict=True)
    )
