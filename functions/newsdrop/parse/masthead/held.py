"""Words that hold a release back: "EMBARGOED until 9 a.m.", "may not be published before ..."."""

from __future__ import annotations

import re
from typing import NamedTuple

from newsdrop.lexicon import words
from newsdrop.parse.prose.choices import any_of
from newsdrop.parse.prose.phrases import WORD, first_words, key, keys, opening, search, size
from newsdrop.parse.when import moment, spoken

_EMBARGO = keys("letterhead", "embargo")
_WITHHOLDING = keys("letterhead", "withholding")
_RELEASE = keys("letterhead", "release date")
_UNTIL = keys("letterhead", "until")
_EVENTS = keys("letterhead", "embargo events")
_THINGS = keys("letterhead", "embargoed things")
_OTHERS = keys("letterhead", "other embargoes")
_OPENINGS = _EMBARGO | _WITHHOLDING | _RELEASE
_NOUNS = keys("letterhead", "embargo nouns")

MAX_LINE = 240
"""Characters of a line that may hold a release back."""
_MAX_BETWEEN = 50  # characters between what may not be done and "until"
_MAX_TERMS = 110  # characters in which a sentence tells the moment
_MAX_BEFORE = 12  # letters between "until" and the moment
_MAX_SUBJECT = 6  # words of what is held back: "The information in this release is"
_LEAST = 3  # words of a headline
_ROOTS = words("letterhead", "embargo roots")
_BRACKETS = tuple("[({*<")
_EDGES = " \t*#[](){}<>|:：–—-_!"
_STOP = re.compile(r"(?<=[a-z)]{2})[.!?] +(?=[A-Z])")
_PARTS = re.compile(
    r"[ ]?[:：|][ ]+ | [ ]+[–—-]{1,3}[ ]+ | [ ]*[\])*]+[:,]?[ ]+ | [ ]+[\[(*]+", re.VERBOSE
)
_ON = re.compile(rf"\s*(?:{any_of(words('letterhead', 'embargo on'))})\s", re.IGNORECASE)


class Title(NamedTuple):
    """A title, and the words around it that hold it back."""

    title: str
    status: str


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
    said = opening(line, _OPENINGS) if len(line) <= MAX_LINE else None
    if said is None:
        return None
    rest = line[said.end :]
    if said.key in _WITHHOLDING:
        return _behind_until(rest)
    if said.key in _RELEASE:
        # "For release: May 5" names the day, and holds nothing.
        return rest if moment.is_timed(spoken.plain(rest)) else None
    if said.key in _NOUNS and rest.lstrip()[:1].isalpha():
        # "Embargo on arms"
        if _is_other("", rest):
            return None
        return rest if _before_moment(rest) == 0 else _behind_until(rest)
    return rest


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
    return said is not None and _before_moment(said) is not None


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


def waits(rest: str) -> bool:
    """Say whether an embargo goes on with what ends it: "delivery", "until further notice".

    Parameters
    ----------
    rest
        What stands behind the word for the embargo.
    """
    words = key(rest)
    said = opening(words, _UNTIL)
    return opening(words[said.end :] if said else words, _EVENTS) is not None


def title(text: str) -> Title | None:
    """Part a title from the embargo before or behind it: "EMBARGOED until noon: Bridge opens".

    Parameters
    ----------
    text
        A title of the page, of its head or of a mail.

    Returns
    -------
    Title or None
        ``None`` where nothing around the title holds it back.
    """
    if search(text, _EMBARGO) is None:
        return None
    parts = [(0, 0), *((mark.start(), mark.end()) for mark in _PARTS.finditer(text))]
    ends = [*(start for start, _ in parts[1:]), len(text)]
    for at, (start, begin) in enumerate(parts):
        found = _embargo_in(text, begin, ends[at])
        if found is None:
            continue
        last = at
        while last + 1 < len(parts) and _is_moment(text[parts[last + 1][1] : ends[last + 1]]):
            last += 1
        status = text[found : ends[last]].strip(_EDGES)
        said = opening(status, _EMBARGO)
        rest = text[parts[last + 1][1] :].strip(" *") if last + 1 < len(parts) else ""
        before = text[: start if found == begin else found].rstrip(_EDGES + ",")
        whole = rest if size(rest) >= _LEAST else before
        told = says(status) or (said is not None and waits(status[said.end :]))
        apart = text[:begin].endswith(_BRACKETS) or text.startswith(_BRACKETS)
        loud = apart or (status.isupper() and not whole.isupper())
        alone = said is not None and key(status) == said.key and (said.key not in _NOUNS or loud)
        return Title(whole, status) if told or (alone and size(whole) >= _LEAST) else None
    return None


def _embargo_in(text: str, start: int, end: int) -> int | None:
    """Find where a part of a title is of an embargo: from its beginning, or to its end."""
    part = text[start:end]
    if opening(part.lstrip(_EDGES), _EMBARGO) is not None:
        return start
    found = search(part, _EMBARGO - _NOUNS)
    if found is None or not _is_moment(part[found.end :], most=0):
        return None
    if _is_other(part[: found.start], part[found.end :]):
        return None  # "Ministers agree oil embargo until May 9"
    return start + found.start


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
        if _is_other(before, rest):
            continue
        said = _behind_until(rest)
        within = search(sentence[found.start : found.end], _UNTIL)
        if said is None and (within or _before_moment(rest) == 0):
            said = rest
        before_moment = _before_moment(said) if said else None
        if said is None or before_moment is None or before_moment > _MAX_BEFORE:
            continue
        things = f"{before} {rest[: len(rest) - len(said)]}"
        if search(things, _THINGS) or moment.is_timed(spoken.plain(said)):
            return said
    return None


def _of_thing(line: str) -> str | None:
    """Read "This information may not be published before Tuesday"."""
    if len(line) > MAX_LINE or not first_words(_WITHHOLDING) & set(WORD.findall(line.casefold())):
        return None
    found = search(line, _WITHHOLDING)
    if found is None or len(WORD.findall(line[: found.start])) > _MAX_SUBJECT:
        return None
    return _behind_until(line[found.end :]) if search(line[: found.start], _THINGS) else None


def _is_other(before: str, rest: str) -> bool:
    """Tell an embargo of goods: "The arms embargo", "an embargo on oil"."""
    words = WORD.findall(before)[-1:]
    if words and words[0].casefold() in _OTHERS:
        return True
    on = _ON.match(rest)
    return on is not None and search(rest[on.end() : on.end() + 40], _THINGS) is None


def _behind_until(rest: str) -> str | None:
    """Take what stands behind "until", and a moment right behind that."""
    found = search(rest[:_MAX_BETWEEN], _UNTIL)
    while found is not None:
        said = rest[found.end :]
        before = _before_moment(said)
        if before is not None and before <= _MAX_BEFORE:
            return said
        again = search(said[:_MAX_BETWEEN], _UNTIL) if before is not None else None
        rest, found = said, again
    return None


def _before_moment(text: str) -> int | None:
    """Count the letters before the first day or time of a text."""
    return moment.letters_before(spoken.plain(text))


def _is_moment(part: str, most: int = _MAX_BEFORE) -> bool:
    """Tell a part that is a day or a time, and little more."""
    beside = moment.letters_beside(spoken.plain(part))
    return beside is not None and beside <= most
