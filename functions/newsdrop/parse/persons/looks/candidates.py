"""Rows of capital words that may be a person's name, by the words alone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.offices.words import affiliations
from newsdrop.parse.offices.words.ranks import is_rank
from newsdrop.parse.persons.looks import held, insertions, lands, likelihoods, shouted
from newsdrop.parse.vocabulary import wordrows
from newsdrop.parse.vocabulary.wordkinds import (
    ACRONYM,
    COMMON,
    DOUBTFUL,
    FAMILY,
    FORM,
    GIVEN,
    INITIAL,
    MODIFIER,
    OPENER,
    PARTICLE,
    PLACE,
    SINGLE,
    SUFFIX,
    THING,
    TITLE,
    kinds,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from newsdrop.parse.vocabulary.capitals import Word

MIDDLE = frozenset(("Thị", "Văn"))
"""Vietnamese middle names, behind which a name always goes on."""
_STATES = words("given_names", "states too")
_PAIR = 2  # words
LONGEST_NAME = 6
SURE = 3.0
"""From this likelihood on, the words are a name wherever they stand."""

_AND = len(" y ")
_FROM = len(" von ")
_MARK = len(' "')
_ANY_GIVEN = GIVEN | DOUBTFUL
_ELSEWHERE = THING | OPENER | COMMON | TITLE | FORM | PLACE | ACRONYM
_NOUN = THING | COMMON | MODIFIER
_NOUN_OR_NAME = _NOUN | DOUBTFUL
_HOUSES = words("organizations", "words")
_ELIDED = ("d'", "d’", "l'", "l’")
_BEHIND_DEL = words("name_parts", "behind del")
_GENDERED = words("gendered_names")
_OF_TWO = 1 << 40  # beyond all kinds: an office of two words, "Attorney General", before a name
_RESETS = TITLE | FORM | COMMON
"""What ends a thing or place, so that a name may follow."""


class Candidate(NamedTuple):
    """Words of a run that may be a name.

    Parameters
    ----------
    words
        The words, a suffix among them; never empty.
    first, last
        The kinds of the first word and of the last one that is no suffix.
    led
        The kinds of the word before them, where that is a title or a form of address.
    full
        Whether there is more than a last name.
    likelihood
        What the words say, the word before them included.
    """

    words: Sequence[Word]
    first: int
    last: int
    led: int
    full: bool
    likelihood: float


def candidates(run: Sequence[Word]) -> Iterator[Candidate]:
    """Split a run where titles, things, places and common words stand, and weigh what is left.

    Parameters
    ----------
    run
        As :func:`newsdrop.parse.vocabulary.capitals.runs` finds it.
    """
    run = lands.behind(run)
    # A last name alone needs a title before it.
    return _split(run) if len(run) > 1 else iter(())


def _split(run: Sequence[Word]) -> Iterator[Candidate]:
    run = [_without_article(word) if word.text[0] == "d" else word for word in run]
    known = insertions.settle(run, wordrows.in_run(run))
    begin, led, bar = 0, 0, 0
    for at, kind in enumerate(known):
        if at > begin and (_is_joined(run, known, begin, at) or _is_over(known, begin, at)):
            yield from _weigh(run[begin:at], known[begin:at], led)
            begin, led, bar = at, 0, 0
        if bar and not kind & _RESETS and not _frees(run, known, at, bar):
            begin = at + 1
        elif at == begin and led and _ends_title(run, known, at):
            begin = at + 1  # "Rear Admiral (NS) Jane Roe"
            led = TITLE if held.touches(run, at) else led
        elif _begins(known, at, led) if at == begin else _continues(run, known, begin, at, led):
            bar = 0
        else:
            # A thing takes the name before it along: "Robert Wood Johnson Foundation".
            end = at if not kind & THING or kind & TITLE else affiliations.before(run, begin, at)
            if end > begin:
                yield from _weigh(run[begin:end], known[begin:end], led)
            begin, led = at + 1, kind if kind & (TITLE | FORM) else 0
            if led & SINGLE and _belongs_to(run, known, at):
                led = TITLE
            led |= _OF_TWO if at and led & MODIFIER and known[at - 1] & TITLE else 0
            bar = 0 if kind & _RESETS else kind
    if begin < len(run):
        yield from _weigh(run[begin:], known[begin:], led)


def _ends_title(run: Sequence[Word], known: Sequence[int], at: int) -> bool:
    """Tell what stands between an office and a name: "l’Amministratore Delegato", "(NS)"."""
    if known[at] == MODIFIER and (at + 2 < len(known) or held.touches(run, at)):
        return True
    if not known[at] & ACRONYM or not 0 < at < len(run) - 1:
        return False
    return run[at].start - run[at - 1].end == run[at + 1].start - run[at].end == _MARK


def _without_article(word: Word) -> Word:
    """Take off what is "of" in French: "la visite d'Emmanuel Roe", "d'ACME Roe"."""
    if word.text[1:2] in {"'", "’"} and kinds(word.text[2:]) & (GIVEN | ACRONYM):
        return word._replace(text=word.text[2:], start=word.start + 2)
    return word


def _frees(run: Sequence[Word], known: Sequence[int], at: int, bar: int) -> bool:
    """Tell whether a name may begin although a thing or a place stands before it.

    "Argonne Laboratory Ann Roe" and, for what stands before it may be a title, "Vice Minister of
    National Defence Xolani Qwabe" and "Secretary of Energy K.C. Qwabe"; not "USS Carl Vinson",
    nor a school that is called for somebody, "Școala Gimnazială C.A. Popa".
    """
    kind = known[at]
    following = known[at + 1] if at + 1 < len(known) else 0
    doubtful = kind & DOUBTFUL and (
        following & FAMILY or (following & INITIAL and at + 2 < len(run))
    )
    held = bar & THING and (not kind & ~FAMILY or doubtful)
    initials = kind == INITIAL and at + 1 < len(known) and not following & _ELSEWHERE
    stopped = initials and following & GIVEN and run[at + 1].start - run[at].end > 1
    named = stopped or (initials and bar & THING and bar & MODIFIER)  # no "Suite D Ann Roe"
    return not bar & OPENER and bool(kind & GIVEN or held or named)


def _belongs_to(run: Sequence[Word], known: Sequence[int], at: int) -> bool:
    """Tell whether what follows a title is what it is held of: "Professor de Geografia".

    Capitals throughout, beside a word that has none, are a house's: "PREMIER Loanshop".
    """
    if at + 1 >= len(run):
        return False
    of_one = held.touches(run, at) and not known[at + 1] & FAMILY
    return of_one or bool(known[at] & ~known[at + 1] & ACRONYM)


def _is_joined(run: Sequence[Word], known: Sequence[int], begin: int, at: int) -> bool:
    """Tell somebody else behind "y", "e" or a work's "von" from a mother's name: "Ana y Luis"."""
    if at + 1 >= len(run):
        return False
    gap = run[at].start - run[at - 1].end
    if gap == _FROM and at - begin == 1:  # of a name, the family's is behind "von" and "van"
        other = known[at] & GIVEN and not known[at] & (FAMILY | PLACE)
        return bool(other) and run[at].text not in _BEHIND_DEL
    if gap != _AND or known[at - 1] & INITIAL:  # "Ana L. “Bo” Roe" has as much room
        return False
    unknown = not known[at] and at - begin > 1  # "Ana Roe e Xola Poe"
    other = at - begin > 1 and run[at].text in _GENDERED  # "Ana Roe e Rosa Poe", a family's, too
    return unknown or other or bool(known[at] & GIVEN and not known[at] & FAMILY)


def _is_over(known: Sequence[int], begin: int, at: int) -> bool:
    """Tell what goes on behind a whole name: "by Larry Roe Jr. He", not "Larry Roe Jr. School"."""
    suffixed = known[at - 1] & SUFFIX and not known[at - 1] & INITIAL
    return bool(suffixed) and at - begin > _PAIR and not known[at] & (THING | SUFFIX)


def _begins(known: Sequence[int], at: int, led: int) -> bool:
    """Tell whether a name begins with a word."""
    kind = known[at]
    following = known[at + 1] if at + 1 < len(known) else 0
    if kind & ACRONYM:
        # "Attorney JOHN SMITH", "Mr. HAYASHI Kenta", but "WASHINGTON John Smith" and "NASA".
        formal = led & FORM and len(known) > at + 1 and not following & _ELSEWHERE
        return bool(formal or (kind & _ANY_GIVEN and following & (ACRONYM | INITIAL)))
    plain = len(known) > at + 2 and not (following | known[at + 2]) & _ELSEWHERE
    formal = plain and led & FORM and kind & _ELSEWHERE == COMMON  # "Mr. Do Dinh Roe"
    third = known[at + 2] if at + 2 < len(known) else 0
    of_house = kind == MODIFIER and following == INITIAL and third & GIVEN
    if formal or not kind & _ELSEWHERE or kind & GIVEN:
        return not of_house  # "the Department of Corrections K. Ann Roe"
    # "Dean Jane Smith" holds the office, "Mayor of Houston Ann Roe" the city; "Dean Smith" neither.
    if kind & TITLE and at and known[at - 1] & THING:
        return False  # "Supreme Court Justice P B Roe"
    before_a_name = kind & TITLE or (kind & PLACE and at + 2 < len(known))
    if not kind & DOUBTFUL or (before_a_name and following & GIVEN):
        return False
    if following & (FAMILY | INITIAL | _ANY_GIVEN):
        return True
    return bool(led or not kind & _RESETS) and not following & _ELSEWHERE


def _opens_title(known: Sequence[int], begin: int, at: int) -> bool:
    """Tell a title that no comma parts from the name: "said Jane Roe Vice President of Acme"."""
    following = known[at + 1] if at + 1 < len(known) else 0
    return at - begin > 1 and bool(following & TITLE)


def _continues(run: Sequence[Word], known: Sequence[int], begin: int, at: int, led: int) -> bool:
    """Tell whether a word continues the name that begins before it."""
    kind = known[at]
    if kind & ACRONYM:
        second = at == begin + 1
        french = second and shouted.ends_name(run[at].text, kind, known[begin], led)
        return bool(known[begin] & ACRONYM) or french
    middle = kind & DOUBTFUL and at + 2 == len(known) and known[at + 1] & FAMILY
    middle = middle and (kind & PLACE or known[begin] & GIVEN)  # "W. Eugene Roe", "Ann Mi Roe"
    middle = middle or (known[begin] & GIVEN and insertions.is_cardinal(run, at))
    short = kind & known[begin] & DOUBTFUL and (led or not begin)
    short = short and at == begin + 1 and insertions.is_short(run, at)
    named = middle or short or kind & (GIVEN | SUFFIX | INITIAL)
    if not kind & _ELSEWHERE or named or run[at - 1].text in MIDDLE:
        opens = kind == MODIFIER and _opens_title(known, begin, at)
        return not (opens or affiliations.begins(run, begin, at))
    # More than a stop or a comma between two words of a run is a particle: "van", "de la".
    if run[at].start - run[at - 1].end > 2:
        # "von Projektleiterin Jane Roe", "Jane Roe von Stop Hunger", but "María del Mar Roe"
        other = kind & (PLACE | COMMON | OPENER) and not (kind & DOUBTFUL and at - begin == 1)
        other = other and not affiliations.is_family(known, begin, at)
        other = other or (kind & TITLE and at + 1 < len(known))
        return not (other or affiliations.begins(run, begin, at))
    named = known[begin] & (_ANY_GIVEN | INITIAL) or any(one & GIVEN for one in known[begin:at])
    if not (led or named):
        # "Xolani Brown Jackson", but "Dominion Norfolk"
        return bool(known[at - 1] & FAMILY and kind & FAMILY and not kind & _NOUN)
    if kind & PARTICLE:
        return at + 1 < len(known)  # "Bruno Le Maire"
    after_particle = at - 1 > begin and known[at - 1] & PARTICLE and not kind & (FORM | COMMON)
    # "Steve Jobs": what stands around the two decides; "Martin School" is nobody.
    last = all(one & SUFFIX for one in known[at + 1 :])
    initialled = last and at == begin + 2 and known[begin + 1] & INITIAL and not kind & FORM
    behind_given = known[begin] & GIVEN and at == begin + 1 and last
    placed = led & FORM or kind & DOUBTFUL or known[begin] == GIVEN  # "Dr. Ann German"
    noun = behind_given and not kind & ~(_NOUN_OR_NAME | (PLACE if placed else 0))
    no_house = run[at].text.casefold() not in _HOUSES
    # "Jane A. Welsh" and "Robert B. Field" are nothing else.
    return bool(kind & FAMILY or initialled or (no_house and (after_particle or noun)))


def _weigh(row: Sequence[Word], known: Sequence[int], led: int) -> Iterator[Candidate]:
    core = [kind for kind in known if not kind & SUFFIX]
    if not core or len(core) > LONGEST_NAME or all(kind == MODIFIER for kind in core):
        return  # "Senior Vice" of a president
    if len(core) > 1 and row[0].text.startswith(_ELIDED) and not led & FORM:
        return  # "le directeur d'Acme Construct": somebody's own name has no "of" in front
    if row[-1].text.isupper() and not shouted.is_said(row[-1].text):
        return  # "to DAISY DTB"
    if row[0].text in _STATES and not (len(core) == _PAIR and core[-1] & ~GIVEN == FAMILY):
        return  # "Indiana Bells", "Florida Parks"
    if core[-1] & INITIAL and not likelihoods.ends_in_initials(core):
        if led and len(core) > 2 and "." in row[-1].text:  # of an order: "Fr. Jan Roe P.P."
            yield from _weigh(row[:-1], known[:-1], led)
        return
    likelihood = 3.0 if led & (SINGLE | FORM) else 2.0 if led else 0.0
    if len(core) == 1:
        # "Sgt. Maj. of the Army", but "Sgt. King"
        rank = core[0] & TITLE and core[0] & SINGLE and is_rank(row[0].text)
        if likelihood >= SURE and not rank and not _says_which(core[0]):
            yield Candidate(row, core[0], core[0], led, full=False, likelihood=likelihood)
        return
    likelihood += likelihoods.of(core) + bool(led & _OF_TWO and not led & (SINGLE | FORM))
    likelihood += 3 * (len(row) > 2 and row[1].text in MIDDLE)  # "Lò Thị Pành"
    likelihood += likelihoods.of_suffix(row[-1].text, known)
    yield Candidate(row, core[0], core[-1], led, full=True, likelihood=likelihood)


def _says_which(kind: int) -> bool:
    """Tell "Diretor Executivo" from "Diretor Roe"."""
    return bool(kind & MODIFIER) and not kind & (FAMILY | _ANY_GIVEN)
