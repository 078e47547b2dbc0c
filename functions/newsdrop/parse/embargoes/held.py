"""Words that hold a release back: "EMBARGOED until 9 a.m.", "may not be published before ..."."""

from __future__ import annotations

from newsdrop.lexicon import words
from newsdrop.parse.embargoes import goods, unheld
from newsdrop.parse.embargoes.events import HOURS
from newsdrop.parse.prose.phrases import WORD, Opening, first_words, keys, opening, search
from newsdrop.parse.prose.remembering import remembered
from newsdrop.parse.when import moment, spoken
from newsdrop.patterns import regex

_EMBARGO = keys("embargoes", "embargo")
_WITHHOLDING = keys("embargoes", "withholding")
_RELEASE = keys("embargoes", "release date")
_UNTIL = keys("embargoes", "until")
_UNTIL_AHEAD = words("embargoes", "until a moment ahead")
_EXPECTED = keys("embargoes", "expected hours")
_THINGS = keys("embargoes", "embargoed things")
_FREE = keys("embargoes", "free from")
_FREE_AT = keys("embargoes", "free at") - _FREE
_TIMES = keys("embargoes", "release times")
_PRINT = keys("embargoes", "for the papers")
_PAPERS = keys("embargoes", "papers")
_SPOKEN = keys("letterhead", "spoken word")
_OPENINGS = _EMBARGO | _WITHHOLDING | _RELEASE | _FREE | _FREE_AT | _TIMES | _PRINT
_ENDS = keys("embargoes", "embargo ends")
_NOUNS = keys("embargoes", "embargo nouns")

MAX_LINE = 240
"""Characters of a line that may hold a release back."""
_MAX_BETWEEN = 50  # characters between what may not be done and "until"
_MAX_TERMS = 110  # characters in which a sentence tells the moment
_MAX_BEFORE = 12  # letters between "until" and the moment
_MAX_AHEAD = 14  # the same before the day that frees a text: "keskiviikkona"
_MAX_SUBJECT = 6  # words of what is held back: "The information in this release is"
_MAX_PAPERS = 30  # characters of their day and of what they are called
_MAX_VERB = 3  # words of its end, and of "remains strictly"
_ROOTS = words("embargoes", "embargo roots")
_EDGES = " \t*#[](){}<>|:：–—-_!"
_STOP = regex(r"(?<=[a-z)]{2})[.!?] +(?=[A-Z])")


@remembered
def terms(line: str) -> str | None:
    """Take the words that tell until when a line holds the release back.

    Parameters
    ----------
    line
        One line.

    Returns
    -------
    str or None
        Empty where the next line tells it; ``None`` where the line holds nothing back.
    """
    said = _opening(line) if len(line) <= MAX_LINE else None
    if said is None:
        return _before_embargo(line)
    rest = line[said.end :]
    if said.key in _WITHHOLDING:
        until = _behind_until(rest)
        if until is not None or said.key not in _FREE_AT:
            return until
    if said.key in _RELEASE | _TIMES | _FREE | _FREE_AT | _PRINT:
        return rest if _frees(said.key, rest) else None
    if said.key in _NOUNS | _ENDS:
        if unheld.is_work(line, said.end):
            return None
        return _behind_noun(said.key, rest)
    return rest


def _before_embargo(line: str) -> str | None:
    """Read a moment that the word for an embargo closes: "9 Mayıs 2027'ye kadar ambargolu".

    But not "May 4, 2027 – EMBARGOED", whose day may be that of the text.
    """
    if len(line) > _MAX_TERMS or not any(map(line.casefold().__contains__, _ROOTS)):
        return None
    found = search(line, _EMBARGO)
    if found is None or line[found.end :].strip(f"{_EDGES}."):
        return None
    before = line[: found.start]
    lasts = search(before, _UNTIL) or _UNTIL_AHEAD.intersection(WORD.findall(before.casefold()))
    return before if lasts and is_moment(before, _MAX_AHEAD) else None


def _behind_noun(key: str, rest: str) -> str | None:
    """Read what stands behind a word that an embargo of goods has, too."""
    if key in _NOUNS and (freed := opening(rest, _RELEASE | _FREE)):
        named = rest[freed.end :]  # "Embargo for release: 9 May 2027"
        if spoken.letters_before(named) == 0:
            return named
    if goods.is_other("", rest):
        return None
    if key in _NOUNS and rest.lstrip()[:1].isalpha() and spoken.letters_before(rest) != 0:
        return _behind_until(rest)
    return rest


def _opening(line: str) -> Opening | None:
    """Find what opens a line, or stands behind "Check against delivery"."""
    spoken_word = opening(line, _SPOKEN)
    return opening(line, _OPENINGS, spoken_word.end if spoken_word else 0)


def says(line: str) -> bool:
    """Say whether a line tells until which moment the release is held back.

    Parameters
    ----------
    line
        One line, such as the status of a letterhead.
    """
    said = terms(line)
    if said is None:
        said = terms_of_note(line)
    return said is not None and spoken.letters_before(said) is not None


def goes_on(above: str, line: str) -> bool:
    """Say whether a line tells the hour that the embargo above it leaves out.

    Parameters
    ----------
    above, line
        Two lines: "For release on delivery", "Expected at 2 p.m., May 9".
    """
    said = terms(above)
    if said is None or spoken.letters_before(said) is not None:
        return False
    told = opening(line, _EXPECTED) is not None or is_moment(line)
    return told and moment.is_timed(spoken.plain(line))


def marks(line: str) -> bool:
    """Say whether a sentence holds the release back without a moment: "This news is embargoed.".

    Parameters
    ----------
    line
        One line; a sentence on an embargo of goods is none.
    """
    if len(line) > MAX_LINE or not any(map(line.casefold().__contains__, _ROOTS)):
        return False
    found = search(line, _EMBARGO - _NOUNS)
    if found is None or line[found.end :].strip(_EDGES)[:1] not in {"", "."}:
        return False
    before = line[: found.start]
    return len(WORD.findall(before)) <= _MAX_SUBJECT and search(before, _THINGS) is not None


def _frees(key: str, rest: str) -> bool:
    """Tell whether what opens a line, and says nothing of an embargo, goes on with its end."""
    before = spoken.letters_before(rest)
    if before is None:
        return False
    timed = moment.is_timed(spoken.plain(rest))
    if key in _FREE or (timed and key in _FREE_AT and not unheld.is_free(rest)):
        return before <= _MAX_AHEAD and _is_moment_alone(rest)
    if key in _PRINT and search(rest[:_MAX_PAPERS], _PAPERS) is not None:
        return True
    # "For release: May 5" names the day, and holds nothing.
    times = key in _TIMES and before == 0 and _is_moment_alone(rest)
    return timed and (key in _RELEASE or times)


def _is_moment_alone(rest: str) -> bool:
    """Tell "3. Mai, 20 Uhr. Es gilt das gesprochene Wort" from "3. Mai: Die Brücke ist frei"."""
    spoken_word = search(rest, _SPOKEN)
    return is_moment(rest[: spoken_word.start] if spoken_word else rest, _MAX_AHEAD)


def terms_of_note(line: str) -> str | None:
    """Take such words from a sentence: "The release below is under embargo until Tuesday".

    Parameters
    ----------
    line
        A sentence, or a note of several, above the story.

    Returns
    -------
    str or None
        What tells the moment, as for :func:`terms`; ``None`` where no sentence holds the
        release back.
    """
    folded = line.casefold()
    if not any(root in folded for root in _ROOTS):
        return _of_thing(line)
    for sentence in _STOP.split(line):
        found = search(sentence, _EMBARGO)
        if found is None:
            continue
        before, rest = sentence[: found.start], sentence[found.end :][:_MAX_TERMS]
        if goods.is_other(before, rest):
            continue
        said = _behind_until(rest)
        within = search(sentence[found.start : found.end], _UNTIL)
        if said is None and (within or opening(rest, _UNTIL)) and _names_an_event(before, rest):
            return rest
        if said is None and (within or spoken.letters_before(rest) == 0):
            said = rest
        before_moment = spoken.letters_before(said) if said else None
        if said is None or before_moment is None or before_moment > _MAX_BEFORE:
            continue
        things = f"{before} {rest[: len(rest) - len(said)]}"
        if search(things, _THINGS) or moment.is_timed(spoken.plain(said)):
            return said
    return None


def _names_an_event(before: str, rest: str) -> bool:
    """Tell "This release is [under embargo until] the minister has held her speech on May 9"."""
    subject = " ".join(WORD.findall(before)[-_MAX_VERB:])
    told = search(subject, _THINGS) is not None and search(rest, HOURS) is not None
    return told and spoken.letters_before(rest) is not None


def _of_thing(line: str) -> str | None:
    """Read "This information may not be published before Tuesday"."""
    if len(line) > MAX_LINE or not first_words(_WITHHOLDING) & set(WORD.findall(line.casefold())):
        return None
    found = search(line, _WITHHOLDING)
    if found is None or len(WORD.findall(line[: found.start])) > _MAX_SUBJECT:
        return None
    said = _behind_until(line[found.end :]) if search(line[: found.start], _THINGS) else None
    return None if said is not None and unheld.is_ruling(line, said) else said


def _behind_until(rest: str) -> str | None:
    """Take what stands behind "until", and a moment right behind that."""
    found = search(rest[:_MAX_BETWEEN], _UNTIL)
    while found is not None:
        said = rest[found.end :]
        before = spoken.letters_before(said)
        if before is not None and before <= _MAX_BEFORE:
            return said
        again = search(said[:_MAX_BETWEEN], _UNTIL) if before is not None else None
        rest, found = said, again
    return None


def is_moment(part: str, most: int = _MAX_BEFORE) -> bool:
    """Tell a part of a line that is a day or a time, and little more.

    Parameters
    ----------
    part
        The part.
    most
        Letters that may stand beside the day and the time.
    """
    beside = moment.letters_beside(spoken.plain(part))
    return beside is not None and beside <= most
